"""The provider in the test's own process, configured for an emulated appliance."""

from __future__ import annotations

from typing import Any

from loadmaster_emulator import Emulator
from loadmaster_provider.provider import load
from tests.support.protocol_driver import ManagedObject, ProtocolDriver

__all__ = ["Connections", "provider_block"]


def provider_block(unit: Emulator, **others: Any) -> dict[str, Any]:
    """A provider block that reaches the unit, as fast as it answers."""
    return {
        "units": [unit.url],
        "api_key": unit.api_key,
        "ca_file": str(unit.certificate),
        "calls_per_second": 2000,
        **others,
    }


class Connections:
    """Provider processes of one test, ended together."""

    def __init__(self, unit: Emulator) -> None:
        self._unit = unit
        self._open: list[ProtocolDriver] = []

    def new(self, **others: Any) -> ProtocolDriver:
        """A provider process of its own: what it remembers begins and ends here."""
        driver = ProtocolDriver(load(), config=provider_block(self._unit, **others))
        self._open.append(driver)
        return driver

    def resource(self, type_name: str, **others: Any) -> ManagedObject:
        """A resource block in a process of its own."""
        return self.new(**others).resource(type_name)

    def close(self) -> None:
        """End them all."""
        for driver in self._open:
            driver.close()
