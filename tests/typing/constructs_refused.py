"""Mistakes that a type checker has to find; the comment of each line names the kind of complaint."""

from loadmaster_constructs import (
    App,
    BackupSchedule,
    Certificate,
    HAPair,
    HealthCheck,
    LoadMaster,
    PacketFilter,
    Secret,
    Server,
    Settings,
    Stack,
    SyslogTarget,
    Tls,
    VirtualService,
)
from loadmaster_constructs.l1 import CertificateResource, VirtualServiceResource

app = App()
stack = Stack(app, "edge")
edge = LoadMaster(stack, "edge", unit="https://10.0.0.11")

LoadMaster(stack, "no-unit")  # E: call-arg
LoadMaster(stack, "lb", unit="https://10.0.0.11", routing_between_networks="allowed")  # E: arg-type
HAPair(stack, "x", first="a", second="b", shared={}, virtual_id=2, platform="virtual")  # E: call-arg
HAPair.existing(stack, "pair", first="https://a", second=None)  # E: arg-type
Settings(edge, "time", {"ntp_server": ["10.0.9.1"]})  # E: typeddict-unknown-key
Settings(edge, "time", {"ntp_servers": 5})  # E: typeddict-item
BackupSchedule(edge, "nightly", to="sftp://a@b/c", daily_at="02:30", key="literal")  # E: arg-type
PacketFilter(edge, "lists", block=["10.0.0.1"], service="web")  # E: arg-type
VirtualService(edge, "web", address="10.0.0.50")  # E: call-arg
VirtualService(edge, "web", address="10.0.0.50", port="https")  # E: arg-type
VirtualService(edge, "web", adress="10.0.0.50", port=443)  # E: call-arg
VirtualService(edge, "web", address="10.0.0.50", port=443, protocol="icmp")  # E: arg-type
VirtualService(edge, "web", address="10.0.0.50", port=443, scheduling_method="rr")  # E: arg-type
VirtualService(edge, "web", address="10.0.0.50", port=443, tls="www")  # E: arg-type
VirtualService(edge, "web", address="10.0.0.50", port=443, raw={"compresion": True})  # E: arg-type
VirtualService(edge, "web", address="10.0.0.50", port=443, raw={"compression": "yes"})  # E: arg-type
Certificate(edge, "www", certificate="www.pem", private_key="literal")  # E: arg-type
CertificateResource(edge, "www", name="www", certificate_pem="PEM", private_key_pem="literal")  # E: arg-type
SyslogTarget(edge, "siem", host="10.0.9.5", minimum_severity="warn")  # E: arg-type
Tls(certificate="www", minimum_version="1.4")  # E: arg-type
HealthCheck.protocol("gopher")  # E: arg-type
Server("10.0.1.1", weight="heavy")  # E: arg-type
Secret("literal")  # E: call-arg
service = VirtualServiceResource(edge, "raw", address="10.0.0.51", port=80, protocol="tcp")
number: int = service.nickname  # E: assignment
