"""The reference deployment's owner: the pair itself, and the services of the network team."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from loadmaster_constructs import (
    App,
    BackupSchedule,
    Certificate,
    Construct,
    HAPair,
    HealthCheck,
    HttpsRedirect,
    PacketFilter,
    Persistence,
    Secret,
    Stack,
    SyslogTarget,
    Tls,
    Unit,
    VirtualService,
)
from stacks.edge_settings import EdgeSettings, PairAddresses

__all__ = ["EdgeStack", "SecretFiles"]


@dataclass(frozen=True, slots=True)
class SecretFiles:
    """Where the things are that stand in no file of Terraform's."""

    certificate: Path
    private_key: Path
    partner_secret: Path
    backup_key: Path


class EdgeStack(Stack):
    """A pair with a web shop, a directory and name servers."""

    def __init__(
        self, app: App, settings: EdgeSettings, *, addresses: PairAddresses, files: SecretFiles
    ) -> None:
        super().__init__(app, "edge")
        edge = HAPair(
            self,
            "edge",
            first=Unit(addresses.first),
            second=Unit(addresses.second),
            shared=settings.pair.shared,
            shared_url=addresses.active,
            virtual_id=settings.pair.virtual_id,
            platform=settings.pair.platform,
            routing_between_networks="blocked",
            partner_secret=Secret.file(files.partner_secret),
        )
        SyslogTarget(edge, "siem", host=settings.log_host, minimum_severity="warning")
        BackupSchedule(
            edge,
            "nightly",
            to=settings.backup.to,
            daily_at=settings.backup.daily_at,
            key=Secret.file(files.backup_key),
        )
        if settings.blocked:
            PacketFilter(edge, "kept-out", block=settings.blocked)
        www = Certificate(
            edge, "www", certificate=files.certificate, private_key=Secret.file(files.private_key)
        )
        self._add_web(edge, settings, www)
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

    def _add_directory(self, edge: Construct, settings: EdgeSettings) -> None:
        """LDAP over TLS that passes through unopened, for the networks that may use it."""
        service = VirtualService(
            edge,
            "directory",
            address=str(settings.directory.address),
            port=636,
            health_check=HealthCheck.tcp(),
            persistence=Persistence.source_address(timeout_seconds=600),
            idle_time=1800,
            servers=settings.directory.servers,
        )
        PacketFilter(
            edge,
            "directory-clients",
            service=service,
            allow=settings.directory.clients,
            block=["0.0.0.0/0"],
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
