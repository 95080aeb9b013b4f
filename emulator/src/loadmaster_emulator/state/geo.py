"""Global balancing: names, maps, data centres, ranges and access lists."""

from __future__ import annotations

from dataclasses import dataclass, field

from loadmaster_emulator.specification import Values

from .secret import secret


@dataclass(slots=True)
class GeoRecord:
    """A record of a name beside its addresses."""

    type: str
    data: str = ""
    alias: str = ""
    priority: int | None = None


@dataclass(slots=True)
class GeoSite:
    """One address that a name is answered with."""

    number: int
    values: Values = field(default_factory=dict)
    cluster: int = 0
    """Number of its data centre; 0 where it belongs to none."""
    mapped_name: str = ""
    """Name that somebody gave to the service behind its check."""
    continents: list[str] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    requests: int = 0
    failed_since: float | None = None
    taken_out: bool = False
    """It failed for so long, or is to wait for somebody, that passing its check does not bring it back."""


@dataclass(slots=True)
class GeoName:
    """A name that is balanced."""

    values: Values = field(default_factory=dict)
    sites: dict[str, GeoSite] = field(default_factory=dict)
    """By address."""
    records: dict[int, GeoRecord] = field(default_factory=dict)
    unanswered: int = 0
    """Requests that came while no site was up."""
    counted_at: float = 0.0


@dataclass(slots=True)
class GeoDataCentre:
    """A data centre."""

    values: Values = field(default_factory=dict)


@dataclass(slots=True)
class GeoNetwork:
    """Where the clients of a network are."""

    number: int
    country: str = ""
    place: str = ""
    """Place of our own; of country and place one is empty."""
    latitude: int | None = None
    longitude: int | None = None


@dataclass(slots=True)
class GeoKeys:
    """A pair of key signing keys."""

    algorithm: int
    """As DNS numbers them."""
    public_key: str
    """What a DNSKEY record ends in."""
    private_key: str = secret()


@dataclass(slots=True)
class GeoAccessList:
    """The vendor's list of clients that get no answer."""

    fetches_daily: bool = False
    installs_daily: bool = False
    install_hour: int = 4
    daily_since: float = 0.0
    """When fetching each day was switched on."""
    fetched_at: float | None = None
    installed_at: float | None = None
    installed: float | None = None
    """When the installed list was fetched."""
    replaced: float | None = None
    """When the list was fetched that was installed before."""
    allowed: list[str] = field(default_factory=list)


@dataclass(slots=True)
class GeoState:
    """Global balancing: names, maps, data centres, ranges and access lists."""

    names: dict[str, GeoName] = field(default_factory=dict)
    """By full name with its full stop; letter case counts."""
    clusters: dict[int, GeoDataCentre] = field(default_factory=dict)
    networks: dict[str, GeoNetwork] = field(default_factory=dict)
    """By network with prefix length."""
    places: list[str] = field(default_factory=list)
    parameters: Values = field(default_factory=dict)
    """Of what holds for all names only what was changed."""
    keys: GeoKeys | None = None
    signs: bool = False
    access_list: GeoAccessList = field(default_factory=GeoAccessList)
    location_data: str = ""
    """Edition of the data that tells where addresses are, where one was uploaded."""
    last_number: int = 0

    def next_number(self) -> int:
        """A number for a site, data centre, network or record that was never used before."""
        self.last_number += 1
        return self.last_number
