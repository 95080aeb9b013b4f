"""Everything an appliance knows, as plain objects: what a unit keeps for itself, and what a pair shares.

No behaviour lives here beyond handing out numbers. Values sit under their wire keys in the forms of
``specification.Stored``.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import Literal

from .specification import Values as Values
from .state.acme import AcmeState
from .state.cluster import ClusterState
from .state.debug import DebugState
from .state.geo import GeoState
from .state.intrusion_detection import IntrusionDetectionState
from .state.kubernetes import KubernetesState
from .state.ldap import LdapState
from .state.limits import LimitsState
from .state.sdn import SdnState
from .state.sso import SsoState
from .state.statistics import StatisticsState
from .state.telemetry import TelemetryState
from .state.vpn import VpnState
from .state.waf import WafState, WafUnitState

Platform = Literal["virtual", "hardware"]

LicenceKind = Literal["none", "temporary", "trial", "free", "permanent"]

FirstBootStep = Literal["agreement", "usage", "licence", "password", "done"]
"""What comes next on the way from the factory to a unit in use."""

Role = Literal["single", "active", "standby", "passive"]
"""What a unit does in its pair; ``single`` where it is in none."""


@dataclass(slots=True)
class Server:
    """A real server in one service."""

    index: int
    values: Values
    rules: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Seat:
    """The place of a SubVS in its parent: it has a server number of its own."""

    index: int
    service: int
    values: Values
    rules: list[str] = field(default_factory=list)


@dataclass(slots=True)
class AccessEntry:
    """An address or network on one of two lists, ``allow`` or ``block``."""

    list: str
    address: str
    comment: str = ""


@dataclass(slots=True)
class PacketFilter:
    """What a unit lets through besides its services."""

    enabled: bool = False
    drop: bool = False
    block_between_interfaces: bool = False
    block_wui: bool = False
    wui_address: str = ""
    """The client that made the lists hold for administration, and that they do not keep away."""
    entries: list[AccessEntry] = field(default_factory=list)


@dataclass(slots=True)
class Service:
    """A virtual service, or a SubVS when it has a parent."""

    index: int
    values: Values
    parent: int | None = None
    servers: list[Server] = field(default_factory=list)
    seats: list[Seat] = field(default_factory=list)
    rules: dict[str, list[str]] = field(default_factory=dict)
    access_list: list[AccessEntry] = field(default_factory=list)
    secrets: dict[str, str] = field(default_factory=dict, repr=False)
    """By the key that answers would carry them under."""

    @property
    def places(self) -> list[Server | Seat]:
        """What has a server number here: servers, or the seats of SubVSs."""
        return [*self.servers, *self.seats]


@dataclass(slots=True)
class Rule:
    """A content rule."""

    name: str
    kind: int
    values: Values


@dataclass(slots=True)
class Certificate:
    """A server certificate with its key, or an intermediate without."""

    name: str
    pem: str
    key_pem: str = field(default="", repr=False)


@dataclass(slots=True)
class Account:
    """Somebody who may log in."""

    name: str
    password: str
    permissions: list[str]
    failures: int = 0
    blocked_at: float | None = None
    api_keys: list[str] = field(default_factory=list)
    radius: bool = False
    """Another server checks the password, so that none is known here."""
    certificate: str = ""
    """The client certificate made for the user, as PEM."""
    certificate_key: str = field(default="", repr=False)

    def __repr__(self) -> str:
        return f"Account(name={self.name!r})"


@dataclass(slots=True)
class Interface:
    """A network interface of one unit."""

    index: int
    values: Values
    addresses: list[str] = field(default_factory=list)


@dataclass(slots=True)
class LogLine:
    """A message in the unit's own log."""

    time: float
    severity: int
    tag: str
    text: str


@dataclass(slots=True)
class Template:
    """A model of services: what each of them is set to."""

    name: str
    comment: str
    certified: str
    services: list[Values]


@dataclass(slots=True)
class UnitWide:
    """What holds for the whole unit and is no setting."""

    check_timing: Values = field(default_factory=dict)
    adaptive: Values = field(default_factory=dict)
    """Of these two only what was changed; ``unit_wide`` knows what holds where nothing was."""
    cipher_sets: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Those that somebody made."""
    routes: dict[str, str] = field(default_factory=dict)
    """Gateway by the network that it leads to."""
    hosts: dict[str, str] = field(default_factory=dict)
    """Name by address: what the unit knows before it asks a name server."""
    not_cached: list[str] = field(default_factory=list)
    not_compressed: list[str] = field(default_factory=list)
    """Extensions of files."""
    templates: dict[str, Template] = field(default_factory=dict)


@dataclass(slots=True)
class SharedState:
    """What the active unit of a pair copies to the other one."""

    services: dict[int, Service] = field(default_factory=dict)
    rules: dict[str, Rule] = field(default_factory=dict)
    certificates: dict[str, Certificate] = field(default_factory=dict)
    intermediates: dict[str, Certificate] = field(default_factory=dict)
    settings: Values = field(default_factory=dict, repr=False)
    accounts: dict[str, Account] = field(default_factory=dict)
    groups: dict[str, list[str]] = field(default_factory=dict)
    """Permissions of the members of groups that another server knows."""
    names: dict[str, str] = field(default_factory=dict)
    """Host names the pretended resolver knows."""
    down: list[str] = field(default_factory=list)
    """``address:port`` of servers whose health check fails."""
    packet_filter: PacketFilter = field(default_factory=PacketFilter)
    unit_wide: UnitWide = field(default_factory=UnitWide)
    balances_globally: bool = False
    """Whether global balancing (GEO) is on."""
    acme: AcmeState = field(default_factory=AcmeState)
    geo: GeoState = field(default_factory=GeoState)
    intrusion_detection: IntrusionDetectionState = field(default_factory=IntrusionDetectionState)
    kubernetes: KubernetesState = field(default_factory=KubernetesState)
    ldap: LdapState = field(default_factory=LdapState)
    limits: LimitsState = field(default_factory=LimitsState)
    sdn: SdnState = field(default_factory=SdnState)
    sso: SsoState = field(default_factory=SsoState)
    vpn: VpnState = field(default_factory=VpnState)
    waf: WafState = field(default_factory=WafState)
    last_service: int = 0
    last_server: int = 0
    changed_at: float = 0.0


@dataclass(slots=True)
class Licence:
    """What a unit is licensed for."""

    kind: LicenceKind = "permanent"
    activated_at: float = 0.0
    ends_at: float | None = None
    """``None`` where it has no end."""
    from_local_server: bool = False
    lacks: list[str] = field(default_factory=list)
    """Features that it leaves out, although its kind would have them."""
    most_services: int = 0
    most_servers: int = 0
    kilobits_per_second: int = 0
    tls_connections_per_second: int = 0
    """Of these four, 0 is without limit."""


@dataclass(slots=True)
class FirstBoot:
    """How far a unit fresh from the factory has come."""

    step: FirstBootStep = "done"
    magic: str = ""
    """What the next step has to show; good for one use."""
    wanted: LicenceKind = "permanent"
    accounts: dict[str, str] = field(default_factory=dict, repr=False)
    """Passwords of the accounts the licence server knows; every account is welcome while it knows none."""


@dataclass(slots=True)
class UnitState:
    """What a unit keeps for itself: identity, own addresses, own log, own administrator password."""

    serial: str
    version: str
    administrator: Account
    booted_at: float
    settings: Values = field(default_factory=dict, repr=False)
    pending: Values = field(default_factory=dict, repr=False)
    """Settings that take effect with the next restart."""
    interfaces: dict[int, Interface] = field(default_factory=dict)
    log: list[LogLine] = field(default_factory=list)
    certificate: str = ""
    """What it presents to TLS clients, as PEM; made when it first starts."""
    key: str = field(default="", repr=False)
    away_until: float | None = None
    """Set while the unit restarts; infinity after a shutdown."""
    platform: Platform = "virtual"
    """What the unit is made of; a virtual one cannot share an Ethernet address."""
    shows_ha_check: bool = True
    """Whether answers about interfaces carry ``hacheck``; some firmware leaves it out."""
    running: Values = field(default_factory=dict, repr=False)
    """Settings that count since the last boot, whatever was stored since, of those that need one."""
    role: Role = "single"
    active_since: float | None = None
    silent_since: float | None = None
    """Since when nothing is heard of an active partner."""
    boots: list[float] = field(default_factory=list)
    """When the unit came up lately, the newest last."""
    failed_links: list[int] = field(default_factory=list)
    """Numbers of interfaces whose link is down."""
    previous_version: str = ""
    next_version: str = ""
    """Firmware that runs from the next boot on, if it is not the present one."""
    add_ons: list[str] = field(default_factory=list)
    partner_secret: str = field(default="", repr=False)
    cloud_ha: Values = field(default_factory=dict)
    licence: Licence = field(default_factory=Licence)
    first_boot: FirstBoot = field(default_factory=FirstBoot)
    cluster: ClusterState = field(default_factory=ClusterState)
    debug: DebugState = field(default_factory=DebugState)
    statistics: StatisticsState = field(default_factory=StatisticsState)
    telemetry: TelemetryState = field(default_factory=TelemetryState)
    waf: WafUnitState = field(default_factory=WafUnitState)


@dataclass(slots=True)
class State:
    """One appliance."""

    unit: UnitState
    shared: SharedState
    seed: int = 0
    time: float = 0.0
    """When the state was kept last, by the unit's own clock."""

    def next_service(self) -> int:
        """A fresh number for a service or SubVS; numbers are never used twice and leave gaps."""
        self.shared.last_service = _after(self.shared.last_service, self.seed, "service")
        return self.shared.last_service

    def next_server(self) -> int:
        """A fresh number for a server or a seat, from a counter of its own."""
        self.shared.last_server = _after(self.shared.last_server, self.seed, "server")
        return self.shared.last_server


def _after(number: int, seed: int, what: str) -> int:
    """The next number: one to three further on, always the same for the same seed."""
    return number + 1 + zlib.crc32(f"{seed}/{what}/{number}".encode()) % 3
