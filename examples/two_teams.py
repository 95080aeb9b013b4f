"""One team owns the appliance; another puts services on it and writes nothing that concerns it as a whole."""

from loadmaster_constructs import App, BackupSchedule, LoadMaster, Secret, Stack, SyslogTarget, VirtualService

UNIT = "https://10.0.0.11"

app = App()

network_team = Stack(app, "network")
edge = LoadMaster(network_team, "edge", unit=UNIT, routing_between_networks="blocked")
SyslogTarget(edge, "siem", host="10.0.9.5")
BackupSchedule(
    edge,
    "nightly",
    to="sftp://backup@10.0.9.7/loadmaster",
    daily_at="02:30",
    key=Secret.env("BACKUP_KEY"),
)

shop_team = Stack(app, "shop")
borrowed = LoadMaster.existing(shop_team, "edge", unit=UNIT)
VirtualService(borrowed, "shop", address="10.0.0.60", port=80, servers=["10.0.1.61", "10.0.1.62"])

app.synth()
