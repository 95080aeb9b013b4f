"""A unit as it leaves the factory and has been through its first boot."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import Literal

from .contract import SETTINGS
from .specification import SettingSpec
from .store import (
    Account,
    FirstBoot,
    Interface,
    Licence,
    Platform,
    SharedState,
    State,
    UnitState,
    Values,
)

FIRMWARE = "7.2.63.2"
FACTORY_PASSWORD = "1fourall"
"""What the administrator's password is until it has been changed."""
_BUILD = "24001.RELEASE"
FIRST_SERIAL = 1364210
"""Serial number of the unit with seed 0; every other seed is another box."""

INTERFACES: Mapping[str, str | None] = {
    "eth0": "10.0.0.11/8",
    "eth1": "192.168.10.11/16",
    "eth2": "172.16.0.11/12",
    "eth3": None,
}
"""One interface in each private network, and one that nobody uses."""

_FACTORY: Values = {
    "hostname": "lb100",
    "dfltgw": "10.0.0.1",
    "sessioncontrol": True,
    "sessionbasicauth": False,
    "sessionlocalauth": True,
    "sessionmaxfailattempts": 3,
    "sessionconcurrent": 0,
    "sessionauthmode": 7,
    "hastyle": 1,
    "hatimeout": 3,
    "hawait": 0,
    "timezone": "UTC",
    "wuicipherset": "WUI",
    "wuitlsprotocols": 3,
    "outboundcipherset": "Default",
}
"""Where no source tells a default, a plausible one, since a unit always has a value there."""


def fresh_state(
    *,
    now: float,
    username: str,
    password: str,
    api_enabled: bool,
    seed: int,
    platform: Platform = "virtual",
    firmware: str = FIRMWARE,
    interfaces: Mapping[str, str | None] | None = None,
    shows_ha_check: bool = True,
    factory_fresh: bool | Literal["reset"] = False,
) -> State:
    """A single unit with nothing configured; ``ValueError`` for a firmware or interface that cannot be."""
    administrator = Account(username, password, ["root"])
    unit = UnitState(str(FIRST_SERIAL + seed), version_text(firmware), administrator, booted_at=now)
    unit.platform = platform
    unit.shows_ha_check = shows_ha_check
    unit.interfaces = _interfaces(INTERFACES if interfaces is None else interfaces)
    state = State(unit, SharedState(changed_at=now), seed)
    for spec in {spec.wire: spec for spec in SETTINGS.values()}.values():
        value = _FACTORY.get(spec.wire.lower(), False if _is_plain_switch(spec) else None)
        if value is not None:
            (unit.settings if spec.per_unit else state.shared.settings)[spec.wire] = value
    state.shared.settings[SETTINGS["enableapi"].wire] = api_enabled and not factory_fresh
    unit.licence = Licence(activated_at=now)
    if factory_fresh:
        administrator.password = FACTORY_PASSWORD
        unit.first_boot = FirstBoot("agreement")
        unit.licence = Licence("none")
        state.shared.settings[SETTINGS["sessioncontrol"].wire] = factory_fresh != "reset"
    return state


def version_text(firmware: str) -> str:
    """Firmware as a unit reports it, with build and release kind; ``ValueError`` where it is no version."""
    numbers = firmware.split(".")
    if len(numbers) == 4 and all(one.isdecimal() for one in numbers):
        return f"{firmware}.{_BUILD}"
    if len(numbers) == 6 and all(one.isdecimal() for one in numbers[:5]):
        return firmware
    raise ValueError(f"{firmware!r} is no firmware version such as {FIRMWARE}")


def _interfaces(addresses: Mapping[str, str | None]) -> dict[int, Interface]:
    made = {}
    for name, address in addresses.items():
        index = interface_number(name)
        if address is not None:
            ipaddress.ip_interface(address)
        if address is not None and "/" not in address:
            raise ValueError(f"the address {address!r} of {name} needs its prefix length, as in {address}/24")
        made[index] = _interface(index, address)
    if 0 not in made:
        raise ValueError("a unit has at least the interface 'eth0'")
    return dict(sorted(made.items()))


def interface_number(name: str) -> int:
    """The number of an interface by its device name; ``ValueError`` where it is none."""
    number = name.removeprefix("eth")
    if name == number or not number.isdecimal() or int(number) > 99:
        raise ValueError(f"{name!r} is no interface name such as 'eth0'")
    return int(number)


def _is_plain_switch(spec: SettingSpec) -> bool:
    return (
        spec.value.type == "bool"
        and spec.default.kind != "value"
        and not spec.read_only
        and not spec.write_only
    )


def _interface(index: int, address: str | None) -> Interface:
    values: Values = {
        "Mtu": 1500,
        "InterfaceType": "Port",
        "GeoTrafficEnable": False,
        "DefaultInterface": index == 0,
        "AdminWuiEnable": index == 0,
        "hacheck": index == 0,
    }
    if address is not None:
        values["IPAddress"] = address
    return Interface(index, values)
