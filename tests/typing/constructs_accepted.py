"""Programs that have to type-check: what the documentation shows, and references where values are asked."""

from loadmaster_constructs import (
    Access,
    App,
    BackupSchedule,
    Because,
    Certificate,
    ContentRule,
    ErrorAnswer,
    HAPair,
    HealthCheck,
    LoadMaster,
    PacketFilter,
    Persistence,
    Redirect,
    Secret,
    Server,
    Settings,
    SharedAddress,
    Stack,
    SyslogTarget,
    Tls,
    Unit,
    VirtualService,
)
from loadmaster_constructs.l1 import RealServerResource, VirtualServiceResource

app = App()
stack = Stack(app, "edge")
edge = LoadMaster(stack, "edge", unit=Unit("https://10.0.0.11"), server_nat=Because("mail"))
other = LoadMaster.existing(
    stack, "other", unit="https://10.0.0.12", access=Access(api_key=Secret.env("KEY"))
)
pair = HAPair(
    stack,
    "pair",
    first=Unit("https://10.0.1.11", interfaces={"eth0": "10.0.1.11/24"}),
    second="https://10.0.1.12",
    shared={"eth0": "10.0.1.10", "eth1": SharedAddress("192.168.10.1/24", ha_check=Because("lab"))},
    virtual_id=23,
    platform="hardware",
    virtual_mac=Because("port security"),
    routing_between_networks=Because("lab", value="allowed"),
    partner_secret=Secret.env("PARTNER"),
)
BackupSchedule(pair, "weekly", to="scp://a@b/c", weekly_at="sunday 02:30", key=Secret.env("KEY"))
Settings(pair, "basics", {"ntp_servers": ["10.0.9.1"], "slow_start_seconds": 60})
waiting: list[str] = pair.ha_pair.waiting_for_reboot
www = Certificate(edge, "www", certificate="www.pem", private_key=Secret.file("www.key"))
SyslogTarget(other, "siem", host="10.0.9.5", minimum_severity=Because("audit", value="info"))
web = VirtualService(
    edge,
    "web",
    address="10.0.0.50",
    port="*",
    tls=Tls(certificate=[www, "old"], minimum_version=Because("scanners", value="1.1")),
    health_check=HealthCheck.https("/healthz", status_codes=[401]),
    persistence=Persistence.active_cookie(),
    servers=["10.0.1.11", Server("10.0.1.12", 8443)],
    transparent=Because("ids", until="2027-03-31"),
    when_unavailable=Redirect("https://%h%s"),
    raw={"compression": True},
)
PacketFilter(edge, "clients", service=web, allow=["10.0.0.0/8"], block={"0.0.0.0/0": "others"})
inside = web.add_sub_service("api", rules=[ContentRule.match(edge, "api", pattern="/api/")])
inside.add_rule(ContentRule.delete_header(edge, "server", pattern="Server"), "response")
web.add_sub_service("rest", when_unavailable=ErrorAnswer(503), raw={"compression": True})

raw = VirtualServiceResource(stack, "raw", address="10.0.0.51", port=80, protocol="tcp", enabled=web.enabled)
RealServerResource(stack, "server", virtual_service_id=raw.id, address=raw.address, port=80)
RealServerResource(
    stack, "next", virtual_service_id=raw.id, address="10.0.1.1", port=80, depends_on=[raw, web]
)
name: str = raw.nickname
certificates: list[str] = raw.certificates
app.synth()
