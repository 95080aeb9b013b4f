"""Mistakes that a type checker has to find; the comment of each line names the kind of complaint."""

from loadmaster_constructs import (
    App,
    Certificate,
    HealthCheck,
    LoadMaster,
    Secret,
    Server,
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
