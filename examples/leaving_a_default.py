"""Leaving a default that the checklist asks for, with the reason beside it."""

from loadmaster_constructs import (
    App,
    BackupSchedule,
    Because,
    LoadMaster,
    Secret,
    Stack,
    SyslogTarget,
    Tls,
    VirtualService,
)

app = App()
edge = LoadMaster(
    Stack(app, "edge"),
    "edge",
    unit="https://10.0.0.11",
    routing_between_networks=Because("administrators reach the servers through it", value="allowed"),
    server_nat=Because("mail servers behind the appliance open connections of their own"),
    drain_time_seconds=1800,
)
SyslogTarget(edge, "audit", host="10.0.9.5", minimum_severity=Because("the audit wants all", value="info"))
BackupSchedule(
    edge,
    "weekly",
    to="scp://backup@10.0.9.7:2222/loadmaster",
    weekly_at="sunday 02:30",
    key=Secret.env("BACKUP_KEY"),
)

VirtualService(
    edge,
    "intrusion-detection",
    address="10.0.0.70",
    port=8080,
    transparent=Because("the detection needs the clients' addresses", until="2030-03-31"),
    servers=["10.0.1.71"],
)
VirtualService(
    edge,
    "old-scanners",
    address="10.0.0.71",
    port=443,
    tls=Tls(certificate="www", minimum_version=Because("hand scanners of 2015", value="1.0")),
    servers=["10.0.1.72"],
)

app.synth()
