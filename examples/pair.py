"""Two units as one appliance, with a log host, nightly backups and an HTTPS service."""

from loadmaster_constructs import (App, BackupSchedule, HAPair, HealthCheck, Secret, Stack, SyslogTarget, Tls,
                                   VirtualService)

app = App()
edge = HAPair(Stack(app, "edge"), "edge",
              first="https://10.0.0.11", second="https://10.0.0.12", virtual_id=23, platform="virtual",
              shared={"eth0": "10.0.0.10", "eth1": "192.168.10.1"},
              routing_between_networks="blocked", partner_secret=Secret.env("PARTNER_SECRET"))
SyslogTarget(edge, "siem", host="10.0.9.5", minimum_severity="warning")
BackupSchedule(edge, "nightly", to="sftp://backup@10.0.9.7/loadmaster", daily_at="02:30",
               key=Secret.env("BACKUP_KEY"))
VirtualService(edge, "web", address="10.0.0.50", port=443,
               tls=Tls(certificate="www"), health_check=HealthCheck.https("/healthz"),
               servers=["192.168.10.21", "192.168.10.22"])
app.synth()
