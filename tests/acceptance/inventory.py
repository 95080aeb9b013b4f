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


def service_keys(unit: Emulator) -> dict[int, str]:
    """``address:port/protocol`` of every service by index, and a SubVS's name behind that of its parent."""
    found = {item["index"]: item for item in objects(unit)["families"]["virtual-service"]["VirtualService"]}

    def key(item: dict[str, Any]) -> str:
        if item["parent_index"]:
            return f"{key(found[item['parent_index']])}/{item['nickname'] or ''}"
        return f"{item['address']}:{item['port']}/{item['protocol']}"

    return {index: key(item) for index, item in found.items()}


def service(unit: Emulator, address: str, port: int, protocol: str = "tcp") -> dict[str, Any] | None:
    """A virtual service under its wire names, or ``None``."""
    try:
        return unit.raw("showvs", vs=address, port=port, prot=protocol)
    except Refusal:
        return None
