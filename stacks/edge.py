"""The reference deployment: one LoadMaster with the kinds of service that most sites have."""

from __future__ import annotations

from pathlib import Path

from loadmaster_constructs import (
    App,
    Certificate,
    Construct,
    ContentRule,
    HealthCheck,
    HttpsRedirect,
    LoadMaster,
    Persistence,
    Secret,
    Stack,
    SyslogTarget,
    Tls,
    Unit,
    VirtualService,
)
from stacks.edge_settings import EdgeSettings

__all__ = ["EdgeStack"]


class EdgeStack(Stack):
    """A web shop, two applications behind one address, a directory and name servers."""

    def __init__(
        self, app: App, settings: EdgeSettings, *, unit: str, certificate: Path, private_key: Path
    ) -> None:
        super().__init__(app, "edge")
        edge = LoadMaster(self, "edge", unit=Unit(unit))
        SyslogTarget(edge, "siem", host=settings.log_host, minimum_severity="warning")
        www = Certificate(edge, "www", certificate=certificate, private_key=Secret.file(private_key))
        self._add_web(edge, settings, www)
        self._add_applications(edge, settings, www)
        self._add_directory(edge, settings)
        self._add_names(edge, settings)

    def _add_web(self, edge: Construct, settings: EdgeSettings, www: Certificate) -> None:
        """HTTPS up to the servers, clients kept on theirs by a cookie, and a way in for who forgets the s."""
        address = str(settings.web.address)
        VirtualService(
            edge,
            "web",
            address=address,
            port=443,
            tls=Tls(certificate=www),
            health_check=HealthCheck.https("/healthz"),
            persistence=Persistence.active_cookie(timeout_seconds=3600),
            scheduling_method="least_connections",
            servers=settings.web.servers,
        )
        HttpsRedirect(edge, "web-redirect", address=address)

    def _add_applications(self, edge: Construct, settings: EdgeSettings, www: Certificate) -> None:
        """One address, two applications: the path decides. TLS ends here, requests travel on in the clear."""
        service = VirtualService(
            edge,
            "applications",
            address=str(settings.applications.address),
            port=443,
            tls=Tls(certificate=www, reencrypt=False),
        )
        api = ContentRule.match(edge, "path-api", pattern="/^\\/api\\/.*/")
        service.add_sub_service(
            "api",
            rules=[api],
            servers=settings.applications.api,
            health_check=HealthCheck.http("/api/health", pattern="ok"),
        )
        # With rules in play, a SubVS without one is never chosen.
        everything_else = ContentRule.match(edge, "path-any", pattern="/.*/")
        service.add_sub_service("shop", rules=[everything_else], servers=settings.applications.shop)
        framing = ContentRule.add_header(edge, "no-framing", header="X-Frame-Options", value="DENY")
        service.add_rule(framing, "response")

    def _add_directory(self, edge: Construct, settings: EdgeSettings) -> None:
        """LDAP over TLS that passes through unopened."""
        VirtualService(
            edge,
            "directory",
            address=str(settings.directory.address),
            port=636,
            health_check=HealthCheck.tcp(),
            persistence=Persistence.source_address(timeout_seconds=600),
            idle_time=1800,
            servers=settings.directory.servers,
        )

    def _add_names(self, edge: Construct, settings: EdgeSettings) -> None:
        """DNS over UDP, where servers see the clients' own addresses."""
        VirtualService(
            edge,
            "names",
            address=str(settings.names.address),
            port=53,
            protocol="udp",
            health_check=HealthCheck.protocol("dns"),
            servers=settings.names.servers,
        )
