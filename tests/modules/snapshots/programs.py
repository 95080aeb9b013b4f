"""Programs whose synthesised form is on record: every public construct in at least one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from loadmaster_constructs import (
    Access,
    App,
    BackupSchedule,
    Because,
    Certificate,
    Construct,
    ContentRule,
    ErrorAnswer,
    HAPair,
    HealthCheck,
    HttpsRedirect,
    IntermediateCertificate,
    LoadMaster,
    PacketFilter,
    Persistence,
    Secret,
    Server,
    Settings,
    SharedAddress,
    SorryServer,
    Stack,
    SyslogTarget,
    Tls,
    Unit,
    VirtualService,
)

__all__ = ["PROGRAMS"]

_PEM = "-----BEGIN CERTIFICATE-----\nMIIBfake\n-----END CERTIFICATE-----\n"


def services(app: App) -> None:
    """Services of every kind on one appliance, some below constructs of the user."""
    lb = LoadMaster(Stack(app, "services"), "lb", unit=Unit("https://10.0.0.11"))
    www = Certificate(lb, "www", certificate=_PEM, private_key=Secret.env("WWW_KEY"))
    VirtualService(
        lb,
        "web",
        address="10.0.0.50",
        port=443,
        tls=Tls(certificate=www),
        health_check=HealthCheck.https("/healthz"),
        persistence=Persistence.active_cookie(timeout_seconds=3600),
        servers=["10.0.1.11", Server("10.0.1.12", 8443, weight=500)],
        when_unavailable=SorryServer("10.0.1.99", 443),
        deletion_protection=True,
        drain_timeout_seconds=60,
    )
    HttpsRedirect(lb, "web-redirect", address="10.0.0.50")
    group = Construct(lb, "infrastructure")
    VirtualService(group, "directory", address="10.0.0.52", port=636, servers=["10.0.1.41"], idle_time=1800)
    VirtualService(group, "names", address="2001:db8::53", port=53, protocol="udp", servers=["2001:db8::1"])
    SyslogTarget(group, "siem", host="10.0.9.5")


def sub_services(app: App) -> None:
    """SubVSs, and rules of every kind where they work."""
    lb = LoadMaster(Stack(app, "sub-services"), "lb", unit="https://10.0.0.11")
    service = VirtualService(
        lb, "apps", address="10.0.0.51", port=443, tls=Tls(certificate="www", reencrypt=False)
    )
    api = ContentRule.match(lb, "path-api", pattern="/^\\/api\\/${version}/")
    rest = ContentRule.match(lb, "path-any", pattern="/.*/", name="any")
    service.add_sub_service("api", rules=[api], servers=["10.0.1.21:8080"], weight=500)
    service.add_sub_service("rest", rules=[rest], servers=["10.0.1.31"], when_unavailable=ErrorAnswer(503))
    service.add_rule(api)
    service.add_rule(
        ContentRule.add_header(lb, "no-framing", header="X-Frame-Options", value="DENY"), "response"
    )
    service.add_rule(ContentRule.delete_header(lb, "no-server", pattern="Server"), "response")
    service.add_rule(
        ContentRule.replace_header(lb, "host", header="Host", pattern="old", replacement="new"), "request"
    )
    service.add_rule(ContentRule.modify_url(lb, "moved", pattern="/old/", replacement="/new/"))
    service.add_rule(ContentRule.replace_body(lb, "links", pattern="http:", replacement="https:"))


def departures(app: App) -> None:
    """Defaults that are left, each with a reason."""
    lb = LoadMaster(
        Stack(app, "departures"),
        "lb",
        unit="https://10.0.0.11",
        server_nat=Because("mail"),
        drop_on_fail=Because("uploads"),
        drain_time_seconds=600,
    )
    SyslogTarget(lb, "audit", host="10.0.9.6", minimum_severity=Because("audit", value="info"))
    VirtualService(
        lb,
        "ids",
        address="10.0.0.70",
        port=8080,
        transparent=Because("ids"),
        servers=["10.0.1.71"],
        raw={"compression": True},
    )


def appliances(app: App) -> None:
    """Two appliances in one stack, and one of them borrowed by another stack."""
    stack = Stack(app, "appliances")
    first = LoadMaster(stack, "first", unit="https://10.0.0.11", access=Access(ca_file="first.pem"))
    second = LoadMaster(stack, "second", unit="https://10.0.0.12", name="dc2")
    for lb in (first, second):
        VirtualService(lb, "web", address="10.0.0.50", port=80, servers=["10.0.1.1"])
    borrowed = LoadMaster.existing(Stack(app, "borrowed"), "second", unit="https://10.0.0.12", name="dc2")
    VirtualService(borrowed, "shop", address="10.0.0.60", port=80, servers=["10.0.1.2"])


def pair(app: App) -> None:
    """A pair with everything that concerns it as a whole, and another stack's service on it."""
    units = {"first": "https://10.0.0.11", "second": "https://10.0.0.12"}
    edge = HAPair(
        Stack(app, "pair"),
        "edge",
        first=Unit(units["first"], interfaces={"eth0": "10.0.0.11/24", "eth1": "192.168.10.11/24"}),
        second=units["second"],
        shared={
            "eth0": SharedAddress("10.0.0.10", ha_check=Because("tested by hand")),
            "eth1": "192.168.10.1",
        },
        virtual_id=23,
        platform="hardware",
        routing_between_networks="blocked",
        partner_secret=Secret.env("PARTNER_SECRET"),
        preferred_unit="neither",
    )
    SyslogTarget(edge, "siem", host="10.0.9.5", protocol="tls")
    IntermediateCertificate(edge, "log-authority", certificate=_PEM)
    BackupSchedule(
        edge,
        "nightly",
        to="sftp://backup@10.0.9.7/loadmaster",
        daily_at="02:30",
        key=Secret.env("BACKUP_KEY"),
    )
    Settings(edge, "time", {"ntp_servers": ["10.0.9.1"], "slow_start_seconds": 60})
    web = VirtualService(edge, "web", address="10.0.0.50", port=80, servers=["192.168.10.21"])
    PacketFilter(edge, "kept-out", block={"203.0.113.0/24": "scanners"})
    PacketFilter(edge, "clients", service=web, allow=["10.0.0.0/8"])
    borrowed = HAPair.existing(Stack(app, "guest"), "edge", first=units["first"], second=units["second"])
    VirtualService(borrowed, "names", address="10.0.0.53", port=53, protocol="udp", servers=["192.168.10.53"])


PROGRAMS: Mapping[str, Callable[[App], None]] = {
    "appliances": appliances,
    "departures": departures,
    "pair": pair,
    "services": services,
    "sub_services": sub_services,
}
