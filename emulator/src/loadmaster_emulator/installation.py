"""Where the behaviour of each family of commands is found: in the module of ``families/`` with its name."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType


@cache
def family_module(family: str) -> ModuleType | None:
    """The module, which can ``install(parts)``; ``None`` for a family that is described and not emulated."""
    place = f"{__package__}.families.{family.replace('-', '_')}"
    try:
        return import_module(place)
    except ModuleNotFoundError as problem:
        if problem.name == place:
            return None
        raise
