"""The reference deployment's guest: another team's services on the same pair, from a stack of its own."""

from __future__ import annotations

from loadmaster_constructs import App, ContentRule, HAPair, HealthCheck, Stack, Tls, VirtualService
from stacks.edge_settings import EdgeSettings, PairAddresses

__all__ = ["ApplicationsStack"]


class ApplicationsStack(Stack):
    """Two applications behind one address: the path decides. It writes nothing that concerns the pair."""

    def __init__(self, app: App, settings: EdgeSettings, *, addresses: PairAddresses) -> None:
        super().__init__(app, "applications")
        edge = HAPair.existing(
            self,
            "edge",
            first=addresses.first,
            second=addresses.second,
            shared=settings.pair.shared,
            shared_url=addresses.active,
        )
        # TLS ends here, requests travel on in the clear. The certificate is the owner's.
        service = VirtualService(
            edge,
            "applications",
            address=str(settings.applications.address),
            port=443,
            tls=Tls(certificate="www", reencrypt=False),
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
