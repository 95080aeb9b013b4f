"""A single appliance with an HTTPS service, a log host and nightly backups."""

from loadmaster_constructs import (
    App,
    BackupSchedule,
    HealthCheck,
    LoadMaster,
    Secret,
    Stack,
    SyslogTarget,
    Tls,
    Unit,
    VirtualService,
)

app = App()
stack = Stack(app, "edge")
edge = LoadMaster(stack, "edge", unit=Unit("https://10.0.0.11"), routing_between_networks="blocked")

SyslogTarget(edge, "siem", host="10.0.9.5", minimum_severity="warning")
BackupSchedule(
    edge,
    "nightly",
    to="sftp://backup@10.0.9.7/loadmaster",
    daily_at="02:30",
    key=Secret.env("BACKUP_KEY"),
)
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
