"""One address for two applications: the path decides which servers answer."""

from loadmaster_constructs import (
    App,
    ContentRule,
    HealthCheck,
    HttpsRedirect,
    LoadMaster,
    Persistence,
    Stack,
    Tls,
    VirtualService,
)

app = App()
edge = LoadMaster.existing(Stack(app, "edge"), "edge", unit="https://10.0.0.11")

# TLS ends at the appliance, and requests travel on in the clear, to port 80 where none is named.
web = VirtualService(edge, "web", address="10.0.0.50", port=443, tls=Tls(certificate="www", reencrypt=False))
HttpsRedirect(edge, "web-redirect", address="10.0.0.50")

web.add_sub_service(
    "api",
    rules=[ContentRule.match(edge, "path-api", pattern="/^\\/api\\/.*/")],
    servers=["10.0.1.21:8080", "10.0.1.22:8080"],
    health_check=HealthCheck.http("/api/health", pattern="ok"),
)
web.add_sub_service(
    "shop",
    rules=[ContentRule.match(edge, "path-any", pattern="/.*/")],
    servers=["10.0.1.31", "10.0.1.32"],
    persistence=Persistence.active_cookie(timeout_seconds=1800),
)
web.add_rule(ContentRule.delete_header(edge, "no-server-header", pattern="Server"), "response")

app.synth()
