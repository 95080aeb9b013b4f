# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What the provider's resources are made of, printed from the description; modules load at first use."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from loadmaster_provider.shape import GroupShape, ResourceShape, SettingShape

__all__ = [
    "GROUPS",
    "GROUP_MODULES",
    "RESOURCE_MODULES",
    "VALUE_MODULES",
    "group",
    "resource",
    "resources_of",
    "settings",
    "values",
]

RESOURCE_MODULES: Mapping[str, str] = {"berth": "berth_place", "pier": "pier"}
"""Module of each resource."""

GROUP_MODULES: Mapping[str, str] = {
    "harbour_settings": "settings_harbour_settings",
    "tide": "settings_tide",
    "weather": "settings_weather",
}
"""Module of each owner of settings."""

GROUPS: tuple[str, ...] = ("harbour_settings",)
"""Owners of settings that are printed as resources of their own."""

VALUE_MODULES: Mapping[str, str] = {}
"""Module of each object whose values are managed one by one."""


def resource(name: str) -> ResourceShape:
    """The shape of a resource; ``KeyError`` when the description has none of this name."""
    shape: ResourceShape = getattr(import_module(f"{__name__}.{RESOURCE_MODULES[name]}"), name.upper())
    return shape


def group(name: str) -> GroupShape:
    """The shape of an owner of settings; ``KeyError`` when the description has none of this name."""
    shape: GroupShape = getattr(import_module(f"{__name__}.{GROUP_MODULES[name]}"), name.upper())
    return shape


def values(name: str) -> GroupShape:
    """The values of an object that exists always; ``KeyError`` when the description has none of this name."""
    shape: GroupShape = getattr(import_module(f"{__name__}.{VALUE_MODULES[name]}"), name.upper())
    return shape


def settings() -> Mapping[str, SettingShape]:
    """Every setting of the appliance by name, whoever owns it."""
    return {item.name: item for name in GROUP_MODULES for item in group(name).settings}


def resources_of(module: str) -> tuple[str, ...]:
    """The resources of one family, by the name of its module."""
    return tuple(name for name, home in RESOURCE_MODULES.items() if home == module)
