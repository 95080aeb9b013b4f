# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Models of all that answers show. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from loadmaster.types.berth_place import Berth, Mooring
    from loadmaster.types.pier import Pier
    from loadmaster.types.tide_gauge import Buoy, Buoys, Sea, Sounding

__all__ = [
    "Berth",
    "Buoy",
    "Buoys",
    "Mooring",
    "Pier",
    "Sea",
    "Sounding",
]

_HOMES = {
    "Berth": "berth_place",
    "Buoy": "tide_gauge",
    "Buoys": "tide_gauge",
    "Mooring": "berth_place",
    "Pier": "pier",
    "Sea": "tide_gauge",
    "Sounding": "tide_gauge",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
