"""Two units as a test wants them to begin: single ones, or a pair that works."""

from __future__ import annotations

import copy
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from loadmaster_emulator.authentication import ADMINISTRATOR, new_api_key
from loadmaster_emulator.factory import fresh_state, interface_number
from loadmaster_emulator.store import Platform, State

_ADDRESSES = (
    {"eth0": "10.0.0.11/8", "eth1": "192.168.10.11/16"},
    {"eth0": "10.0.0.12/8", "eth1": "192.168.10.12/16"},
)
_SHARED = {"eth0": "10.0.0.10", "eth1": "192.168.10.1"}
_MODES = (1, 2)


@dataclass(frozen=True, slots=True)
class Beginning:
    """What two units are when nobody has configured anything yet."""

    platform: Platform
    firmware: tuple[str, str]
    factory_fresh: bool | Literal["reset"]
    shows_ha_check: bool
    username: str = ADMINISTRATOR
    password: str = ""

    def states(self, *, now: float, seed: int, formed: bool) -> tuple[State, State]:
        """Both units, which form a pair if they can; no two seeds share a serial number."""
        first, second = (self._state(place, now=now, seed=2 * seed + place) for place in (0, 1))
        if not self.factory_fresh:
            key = new_api_key(first.unit.administrator)
            second.unit.administrator.api_keys.append(key)
            if formed:
                form(first, second, now=now)
        return first, second

    def _state(self, place: int, *, now: float, seed: int) -> State:
        return fresh_state(
            now=now,
            username=self.username,
            password=self.password,
            api_enabled=True,
            seed=seed,
            platform=self.platform,
            firmware=self.firmware[place],
            interfaces=_ADDRESSES[place],
            shows_ha_check=self.shows_ha_check,
            factory_fresh=self.factory_fresh,
        )


def form(first: State, second: State, *, now: float, shared: Mapping[str, str] | None = None) -> None:
    """Make a working pair of two single units: the first one active, the second one in step with it."""
    for state, other, mode in ((first, second, _MODES[0]), (second, first, _MODES[1])):
        own = state.unit
        own.settings["hamode"] = mode
        own.running = {"hamode": mode, "vmac": False, "havhid": 1}
        own.role = "standby"
        for name, address in (shared or _SHARED).items():
            number = interface_number(name)
            partner = str(other.unit.interfaces[number].values["IPAddress"])
            own.interfaces[number].values["SharedIPAddress"] = address
            own.interfaces[number].values["PartnerIPAddress"] = str(ipaddress.ip_interface(partner).ip)
    first.unit.role, first.unit.active_since = "active", now
    second.shared = copy.deepcopy(first.shared)
