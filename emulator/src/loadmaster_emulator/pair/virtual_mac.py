"""The Ethernet addresses that a pair of hardware units can share."""

from __future__ import annotations

from loadmaster_emulator.power import mode
from loadmaster_emulator.unit import Unit
from loadmaster_emulator.values import number

_USUAL_ID = 1


def virtual_macs(unit: Unit) -> dict[int, str]:
    """The address in use on each interface with a shared IP address, by number; nothing where none is in use.

    Both the switch and the virtual id in the address are those of the last boot.
    """
    if mode(unit) is None or unit.in_force("vmac") is not True:
        return {}
    identity = number(unit.in_force("havhid"), _USUAL_ID)
    return {
        index: f"00:00:5e:00:{1 + 2 * index:02x}:{identity:02x}"
        for index, interface in unit.state.unit.interfaces.items()
        if "SharedIPAddress" in interface.values
    }
