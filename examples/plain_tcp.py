"""Services that are not HTTP: TLS that passes through, and UDP at layer 4."""

from loadmaster_constructs import (
    App,
    HealthCheck,
    LoadMaster,
    Persistence,
    Server,
    Stack,
    VirtualService,
)

app = App()
edge = LoadMaster.existing(Stack(app, "edge"), "edge", unit="https://10.0.0.11")

VirtualService(
    edge,
    "directory",
    address="10.0.0.52",
    port=636,
    health_check=HealthCheck.tcp(interval_seconds=15, timeout_seconds=4, retries=3),
    persistence=Persistence.source_address(timeout_seconds=600),
    scheduling_method="weighted_least_connections",
    idle_time=1800,
    servers=[
        Server("10.0.1.41", weight=1500),
        Server("10.0.1.42", weight=500, connection_limit=2000),
    ],
)
VirtualService(
    edge,
    "names",
    address="10.0.0.53",
    port=53,
    protocol="udp",
    health_check=HealthCheck.protocol("dns"),
    servers=["10.0.1.53", "10.0.1.54"],
)

app.synth()
