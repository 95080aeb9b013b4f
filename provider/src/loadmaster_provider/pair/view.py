"""What one unit of a pair holds for itself: role, addresses, and values that differ from its partner's."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import loadmaster
from loadmaster.types import Interface
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.pair.members import PLACES, Members, Place, Role, away, role_of
from loadmaster_provider.protocol import Value
from loadmaster_provider.shape import SettingShape
from loadmaster_provider.translate import to_state

__all__ = [
    "UnitView",
    "alike",
    "interface_name",
    "interface_number",
    "look_at_both",
    "look_for_reading",
    "read_value",
]

T = TypeVar("T")
_PREFIX = "eth"


@dataclass(frozen=True, slots=True)
class UnitView:
    """One unit as it was when it was looked at."""

    place: Place
    role: Role
    settings: Mapping[str, Any]
    """What the unit's listing shows, by Python name."""
    interfaces: Mapping[int, Interface]

    @property
    def mode(self) -> str:
        """The part the unit is told to play: ``single``, ``first`` or ``second``."""
        return str(self.settings.get("ha_mode") or "single")

    @property
    def boot_time(self) -> str:
        """When the unit started; another one after a restart."""
        return str(self.settings.get("boot_time") or "")

    @property
    def serial_number(self) -> str:
        """Number of the box; empty when it tells none."""
        return str(self.settings.get("serial_number") or "")

    @property
    def firmware(self) -> str:
        """What the unit runs."""
        return str(self.settings.get("firmware_version") or "")

    @property
    def waits_for_its_mode(self) -> bool:
        """Whether the unit was told to play another part than it plays, which needs a restart."""
        return (self.mode in PLACES) == (self.role == "single")

    def own_address(self, number: int) -> str:
        """The unit's own address on an interface, without its prefix length; empty when it has none."""
        interface = self.interfaces.get(number)
        return str(interface.address).partition("/")[0] if interface and interface.address else ""

    def ha_check(self, number: int) -> bool | None:
        """Whether an interface is checked; ``None`` where this firmware does not tell.

        One interface of a unit is always checked, so a unit that shows the check on any of them shows by its
        absence that another one is not.
        """
        interface = self.interfaces.get(number)
        if interface is None or interface.ha_check is not None:
            return interface.ha_check if interface else None
        told = any(one.ha_check is not None for one in self.interfaces.values())
        return False if told else None

    def property(self, number: int, name: str) -> str | bool | None:
        """A property of an interface under the name that changes it."""
        if name == "ha_check":
            return self.ha_check(number)
        value: str | bool | None = getattr(self.interfaces[number], name)
        return value

    def network(self, number: int) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
        """The network of an interface; ``None`` where that cannot be told."""
        interface = self.interfaces.get(number)
        try:
            return ipaddress.ip_interface(str(interface.address)).network if interface else None
        except ValueError:
            return None


def interface_name(number: int) -> str:
    """The name under which the configuration speaks of an interface."""
    return f"{_PREFIX}{number}"


def interface_number(name: str) -> int:
    """The number behind a name such as ``eth0``; ``ValueError`` for anything else."""
    tail = name.removeprefix(_PREFIX)
    if not name.startswith(_PREFIX) or not tail.isdecimal() or str(int(tail)) != tail:
        raise ValueError(f'"{name}" is not the name of an interface; expected eth0, eth1 and so on')
    return int(tail)


def alike(one: str | bool | None, other: str | bool | None) -> bool:
    """Whether two properties of an interface mean the same, however an address is spelt."""
    return _plain(one) == _plain(other)


def _plain(value: str | bool | None) -> object:
    if not isinstance(value, str):
        return value
    try:
        return ipaddress.ip_interface(value).ip if value else None
    except ValueError:
        return value


def look_at_both(members: Members) -> dict[Place, UnitView | None]:
    """Both units at once; ``None`` for one that does not answer."""

    def look(place: Place) -> UnitView | None:
        client = members[place]
        return _view(
            place,
            client,
            lambda: UnitView(
                place=place,
                role=role_of(client),
                settings=dict(client.settings.all()),
                interfaces=_by_number(client.interfaces.show()),
            ),
        )

    return _at_once(look)


def look_for_reading(
    members: Members, listings: Mapping[Place, Mapping[str, Any] | None]
) -> dict[Place, UnitView | None]:
    """As ``look_at_both``, with values listed earlier in this run and roles told a moment ago."""
    roles = members.recent_roles()

    def look(place: Place) -> UnitView | None:
        client, listing = members[place], listings[place]
        if listing is None:
            return None
        return _view(
            place,
            client,
            lambda: UnitView(
                place=place,
                role=roles[place],
                settings=listing,
                interfaces=_by_number(client.interfaces.show()),
            ),
        )

    return _at_once(look)


def _view(place: Place, client: loadmaster.LoadMaster, read: Callable[[], UnitView]) -> UnitView | None:
    with advice(f"read the {place} unit ({client.url})"):
        try:
            return read()
        except loadmaster.LoadMasterError as error:
            if away(error):
                return None
            raise


def _at_once(work: Callable[[Place], T]) -> dict[Place, T]:
    with ThreadPoolExecutor(max_workers=len(PLACES)) as pool:
        return dict(zip(PLACES, pool.map(work, PLACES), strict=True))


def _by_number(interfaces: Iterable[Interface]) -> dict[int, Interface]:
    return {one.number: one for one in interfaces if one.number is not None}


def read_value(client: loadmaster.LoadMaster, shape: SettingShape, listed: Mapping[str, Any]) -> Value:
    """One setting as Terraform stores it: from what was listed, or asked for where listings lack it."""
    if shape.name in listed or shape.in_getall:
        return to_state(shape, listed.get(shape.name))
    try:
        return to_state(shape, client.settings.get(shape.name))
    except (loadmaster.InvalidValue, loadmaster.NotFound):
        # a unit answers a value that was never set as if it did not know the name
        return None
