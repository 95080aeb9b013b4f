"""Interfaces: without the addresses that v1 makes up.

In v1 an interface that has no address shows that of the interface before it. Two interfaces never have the
same address, so in a list the second one is known to have none.
"""

from __future__ import annotations

import builtins

from loadmaster._model import UNSET, Unset
from loadmaster.resources import interface as printed
from loadmaster.types.interface import Interface

__all__ = ["AsyncInterfaces", "Interfaces"]


def _without_borrowed(found: list[Interface]) -> list[Interface]:
    seen: set[str] = set()
    mended = []
    for one in found:
        mended.append(one.model_copy(update={"address": None}) if one.address in seen else one)
        if one.address is not None:
            seen.add(one.address)
    return mended


class Interfaces(printed.Interfaces):
    """Network interfaces with their addresses."""

    def show(self, interface: int | Unset = UNSET) -> builtins.list[Interface]:
        """Read one interface, or all of them.

        An interface without an address shows none when all are read. Read alone through v1, it shows the
        address of the interface before it. Raises ``InvalidValue`` when there is no such interface.

        Known from clients that work against units.
        """
        return _without_borrowed(super().show(interface))


class AsyncInterfaces(printed.AsyncInterfaces):
    """As ``Interfaces``."""

    async def show(self, interface: int | Unset = UNSET) -> builtins.list[Interface]:
        """As ``Interfaces.show``."""
        return _without_borrowed(await super().show(interface))
