"""An estate made up for the reports: a pair with findings of every kind, and a large single unit."""

from __future__ import annotations

from datetime import UTC, date, datetime

from loadmaster_checklist.facts import Appliance, Estate, Origin, Server, Service, Unit, Unknown, Values
from loadmaster_checklist.finding import Finding, Notice, Report
from loadmaster_checklist.reports.outcome import Outcome, Unread
from loadmaster_checklist.rule import Raw, Severity, Verdict
from loadmaster_checklist.waivers import Waiver

TODAY = date(2026, 11, 22)
AT = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
HOSTILE = '<script>alert("x")</script> & <img src=x onerror=alert(1)> | `a` *b* \u202eevil\x07'
API = Origin("api", "listvs")
TRANSPARENCY = "transparency only where it is needed"


def service(
    number: int, *, nickname: str, servers: int = 2, parts: tuple[Service, ...] = (), enabled: bool = True
) -> Service:
    key = f"10.0.{number // 250}.{number % 250 + 1}:443/tcp"
    return Service(
        key,
        key.partition(":")[0],
        API,
        Values({"nickname": nickname, "port": 443, "protocol": "tcp", "enabled": enabled}),
        servers=tuple(server(key, seat) for seat in range(servers)),
        sub_services=parts,
    )


def part(parent: str, name: str, *, servers: int = 2) -> Service:
    key = f"{parent}/{name}"
    return Service(
        key,
        parent.partition(":")[0],
        API,
        Values({"nickname": name, "enabled": True}),
        servers=tuple(server(key, seat) for seat in range(servers)),
        is_sub_service=True,
    )


def server(parent: str, seat: int) -> Server:
    address = f"10.0.9.{seat + 11}"
    return Server(
        f"{parent}/{address}:8443", address, API, Values({"port": 8443, "enabled": seat != 1, "weight": 1000})
    )


def finding(
    rule: str,
    title: str,
    verdict: Verdict,
    *,
    appliance: str = "edge",
    object: str = "",
    message: str = "",
    raw: tuple[Raw, ...] = (),
    severity: Severity = "medium",
    fix: str = "",
    waiver: Waiver | None = None,
    origin: Origin = API,
) -> Finding:
    return Finding(
        rule=rule,
        title=title,
        severity=severity,
        verdict=verdict,
        appliance=appliance,
        object=f"{appliance}/{object}" if object else appliance,
        origin=origin,
        message=message or f"{title} {verdict}",
        raw=raw,
        fix=fix,
        waiver=waiver,
    )


def pair() -> Appliance:
    mail = "10.0.0.3:443/tcp"
    return Appliance(
        "edge",
        services=(
            service(0, nickname="web"),
            service(1, nickname=HOSTILE, servers=1),
            service(
                2,
                nickname="mail",
                servers=0,
                parts=(part(mail, "owa"), part(mail, "autodiscover", servers=3)),
            ),
            service(3, nickname="old application of the finance department", enabled=False, servers=12),
        ),
        units=(Unit("first", Values({})), Unit("second", Values({}))),
        ha="pair",
        platform="virtual",
    )


def setting(name: str, wire_name: str, value: object, *, unit: str = "") -> Raw:
    return Raw(f"setting/{name}", name, wire_name, value, unit)


def findings_of_the_pair() -> tuple[Finding, ...]:
    """Every verdict there is, in the order of the rules."""
    return tuple(sorted([*_passing(), *_failing(), *_neither()], key=lambda one: one.rule))


def _passing() -> list[Finding]:
    version = [
        setting("firmware_version", "version", "7.2.63.2.22601.RELEASE", unit=unit)
        for unit in ("first", "second")
    ]
    checked = [Raw(f"interface/{name}", "ha_check", "hacheck", True) for name in ("eth0", "eth1")]
    points: list[tuple[str, str, list[Raw]]] = [
        ("LM00", "firmware is not known to be vulnerable", version),
        ("LM02", "servers are not hidden behind the unit", [setting("server_nat", "snat", False)]),
        ("LM05", "the pair has a virtual id of its own", [setting("ha_virtual_id", "havhid", 23)]),
        ("LM08", "a drained server gets time", [setting("drain_time_seconds", "finalpersist", 3600)]),
        ("LM10", "backups leave the unit", [setting("backup_enabled", "backupenable", True)]),
        ("LM11", "every interface in use is checked", checked),
    ]
    return [finding(rule, title, "passes", raw=tuple(raw)) for rule, title, raw in points]


def _failing() -> list[Finding]:
    owa = "10.0.0.3:443/tcp/owa"
    return [
        finding(
            "LM01",
            TRANSPARENCY,
            "fails",
            object="10.0.0.2:443/tcp",
            message=f"is transparent: {HOSTILE}",
            raw=(Raw("10.0.0.2:443/tcp", "transparent", "Transparent", True),),
            fix="Virtual Services > Modify > Standard Options: switch Transparency off",
            severity="high",
        ),
        finding(
            "LM03",
            "a switch of units costs no sessions",
            "fails",
            object="setting/share_layer7_persistence",
            message="persistence records are not shared, so a switch of units costs sessions",
            raw=(setting("share_layer7_persistence", "hal7update", False),),
            severity="high",
            fix="System Configuration > HA Parameters: tick HA L7 Update",
        ),
        finding(
            "LM07",
            "connections of failed servers are dropped",
            "fails",
            object=owa,
            message="idle time 86400 s, and connections of a failed server are kept",
            raw=(setting("drop_on_fail", "droponfail", False), Raw(owa, "idle_time", "Idletime", 86400)),
            severity="high",
            fix="System Configuration > L7 Configuration: Drop Connections on RS failure",
        ),
        finding(
            "LM09",
            "log messages leave the unit",
            "fails",
            object="setting/syslog_warning_hosts",
            message="no log host receives warnings",
            raw=(setting("syslog_warning_hosts", "syslogwarn", None),),
            severity="high",
            fix="System Configuration > Logging Options > Syslog Options: Warn Host",
        ),
    ]


def _neither() -> list[Finding]:
    service = "10.0.0.1:443/tcp"
    waiver = Waiver(
        "LM01",
        "edge",
        "an IDS needs the clients' addresses",
        object=service,
        owner="network team",
        expires=date(2027, 3, 31),
        file="checklist.toml",
        line=3,
    )
    transparent = Raw(service, "transparent", "Transparent", True)
    filtered = Raw("packet_filter", "enabled", "isenabled", Unknown("not shown"))
    return [
        finding("LM01", TRANSPARENCY, "waived", object=service, raw=(transparent,), waiver=waiver, fix="..."),
        finding("LM04", "virtual MAC where it can work", "does_not_apply", message="virtual units have none"),
        finding(
            "LM06",
            "the packet filter is on",
            "unknown",
            message="the unit does not show its packet filter",
            raw=(filtered,),
        ),
    ]


def large(services: int = 1000) -> Appliance:
    return Appliance(
        "core",
        services=tuple(
            service(number, nickname=f"service-{number:04}", servers=4) for number in range(services)
        ),
    )


def findings_of_the_large_one() -> tuple[Finding, ...]:
    transparent = tuple(
        finding(
            "LM01",
            "transparency only where it is needed",
            "fails",
            appliance="core",
            object=one.key,
            raw=(Raw(one.key, "transparent", "Transparent", True),),
            fix="switch Transparency off",
        )
        for one in large().services[::50]
    )
    return (
        finding("LM00", "firmware is not known to be vulnerable", "passes", appliance="core"),
        *transparent,
    )


def report(findings: tuple[Finding, ...], *appliances: str, break_glass: str | None = None) -> Report:
    soon = Notice("waiver_expires_soon", "checklist.toml:9: LM08 on edge expires on 2026-12-01")
    return Report(findings, "live", "twelve", TODAY, appliances, (soon,), break_glass)


def pair_outcome(*, break_glass: str | None = None) -> Outcome:
    return Outcome(
        (report(findings_of_the_pair(), "edge", break_glass=break_glass),),
        {"live": Estate((pair(),))},
        AT,
        sources={"edge": "https://10.0.0.11"},
    )


def estate_outcome() -> Outcome:
    found = (*findings_of_the_pair(), *findings_of_the_large_one())
    return Outcome(
        (report(found, "edge", "core"),),
        {"live": Estate((pair(), large()))},
        AT,
        unread=(Unread("lab", "lab (https://10.9.9.9:443): nothing answers"),),
        sources={"edge": "appliances.toml", "core": "appliances.toml"},
    )
