"""An HTTPS service with two servers and a log host."""

from loadmaster_constructs import App, HealthCheck, LoadMaster, Stack, SyslogTarget, Tls, Unit, VirtualService

app = App()
stack = Stack(app, "edge")
edge = LoadMaster(stack, "edge", unit=Unit("https://10.0.0.11"))

SyslogTarget(edge, "siem", host="10.0.9.5", minimum_severity="warning")
VirtualService(
    edge,
    "web",
    address="10.0.0.50",
    port=443,
    tls=Tls(certificate="www"),
    health_check=HealthCheck.https("/healthz"),
    servers=["10.0.1.11", "10.0.1.12"],
)

app.synth()
