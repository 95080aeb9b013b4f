"""The provider in the test's own process, configured for both units of an emulated pair."""

from __future__ import annotations

from typing import Any

from loadmaster_emulator import EmulatedPair, Emulator
from loadmaster_provider.provider import load
from tests.support.protocol_driver import ManagedObject, ProtocolDriver

__all__ = ["PairConnections", "pair_block", "writes"]

_READS = ("get", "getall", "showiface", "licenseinfo", "listvs", "showvs", "listrs", "showrs")


def pair_block(pair: EmulatedPair, **others: Any) -> dict[str, Any]:
    """A provider block that reaches both units by their own addresses, as fast as they answer."""
    return {
        "units": [pair.first.url, pair.second.url],
        "api_key": pair.first.api_key,
        "ca_file": str(pair.certificates),
        "calls_per_second": 2000,
        **others,
    }


def writes(unit: Emulator) -> list[str]:
    """What the unit was told to change, in order: the name of the setting, or the command."""
    return [
        str(call.parameters.get("param", call.command)) if call.command == "set" else call.command
        for call in unit.journal
        if call.command not in _READS
    ]


class PairConnections:
    """Provider processes of one test, ended together."""

    def __init__(self, pair: EmulatedPair) -> None:
        self._pair = pair
        self._open: list[ProtocolDriver] = []

    def new(self, **others: Any) -> ProtocolDriver:
        """A provider process of its own: what it remembers begins and ends here."""
        driver = ProtocolDriver(load(), config=pair_block(self._pair, **others))
        self._open.append(driver)
        return driver

    def resource(self, type_name: str, *, after: ManagedObject | None = None, **others: Any) -> ManagedObject:
        """A resource block in a process of its own, with the state that another run left."""
        made = self.new(**others).resource(type_name)
        if after is not None:
            made.state, made.private = after.state, after.private
        return made

    def close(self) -> None:
        """End them all."""
        for driver in self._open:
            driver.close()
