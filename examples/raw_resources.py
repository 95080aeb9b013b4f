"""Raw resources: every argument of the provider, under its own name and without opinions."""

from loadmaster_constructs import App, LoadMaster, Stack, VirtualService
from loadmaster_constructs.l1 import NtpSettingsResource, RealServerResource, VirtualServiceResource

app = App()
edge = LoadMaster.existing(Stack(app, "edge"), "edge", unit="https://10.0.0.11")

NtpSettingsResource(edge, "time", ntp_servers=["10.0.9.1", "10.0.9.2"])

service = VirtualServiceResource(
    edge,
    "raw",
    address="10.0.0.80",
    port=80,
    protocol="tcp",
    nickname="raw",
    scheduling_method="source_address_hash",
)
RealServerResource(edge, "raw-1", virtual_service_id=service.id, address="10.0.1.81", port=8080, weight=500)

# The constructs take raw arguments too, where they have no word of their own for them.
VirtualService(
    edge,
    "static",
    address="10.0.0.81",
    port=80,
    servers=["10.0.1.82"],
    raw={"compression": True, "caching": True, "cache_percent": 10},
)

app.synth()
