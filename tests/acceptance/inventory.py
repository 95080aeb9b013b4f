"""What an appliance holds, read past HTTP and login, for comparing before and after."""

from __future__ import annotations

from typing import Any

from loadmaster_emulator import Emulator, Refusal

__all__ = ["holdings", "objects", "service", "service_keys"]

_COUNTERS = ("last_service", "last_server")


def holdings(unit: Emulator) -> dict[str, Any]:
    """Everything configured on the unit: objects, certificates and settings."""
    return {**objects(unit), "settings": unit.dump()["settings"]}


def objects(unit: Emulator) -> dict[str, Any]:
    """Every object that can be made and removed, without the numbers a unit hands out next."""
    document = unit.dump()
    own = {name: value for name, value in document["emulator"].items() if name not in _COUNTERS}
    return {"families": document["families"], **own}


def service_keys(unit: Emulator) -> list[str]:
    """``address:port/protocol`` of every virtual service, in order."""
    return sorted(
        f"{item['VSAddress']}:{item['VSPort']}/{item['Protocol']}"
        for item in unit.raw("listvs")["VS"]
        if not item.get("MasterVSID")
    )


def service(unit: Emulator, address: str, port: int, protocol: str = "tcp") -> dict[str, Any] | None:
    """A virtual service under its wire names, or ``None``."""
    try:
        return unit.raw("showvs", vs=address, port=port, prot=protocol)
    except Refusal:
        return None
