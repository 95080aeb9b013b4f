"""A unit as it leaves the factory and has been through its first boot."""

from __future__ import annotations

from .contract import SETTINGS
from .specification import SettingSpec
from .store import Account, Interface, SharedState, State, UnitState, Values

VERSION = "7.2.62.0.24001.RELEASE"
FIRST_SERIAL = 1364210
"""Serial number of the unit with seed 0; every other seed is another box."""

_ADDRESSES = ("10.0.0.11/8", "192.168.10.11/16", "172.16.0.11/12", None)
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


def fresh_state(*, now: float, username: str, password: str, api_enabled: bool, seed: int) -> State:
    """A single unit with nothing configured."""
    administrator = Account(username, password, ["root"])
    unit = UnitState(str(FIRST_SERIAL + seed), VERSION, administrator, booted_at=now)
    unit.interfaces = {index: _interface(index, address) for index, address in enumerate(_ADDRESSES)}
    state = State(unit, SharedState(changed_at=now), seed)
    for spec in {spec.wire: spec for spec in SETTINGS.values()}.values():
        value = _FACTORY.get(spec.wire.lower(), False if _is_plain_switch(spec) else None)
        if value is not None:
            (unit.settings if spec.per_unit else state.shared.settings)[spec.wire] = value
    state.shared.settings[SETTINGS["enableapi"].wire] = api_enabled
    return state


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
        "hacheck": index == 0,
    }
    if address is not None:
        values["IPAddress"] = address
    return Interface(index, values)
