# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What the provider's resources are made of, printed from the description; modules load at first use."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from loadmaster_provider.shape import FieldShape, GroupShape, ResourceShape, SettingShape

__all__ = ["GROUP_MODULES", "RESOURCE_MODULES", "group", "resource", "settings"]

RESOURCE_MODULES: Mapping[str, str] = {"berth": "berth_place", "pier": "pier"}
"""Module of each resource."""

GROUP_MODULES: Mapping[str, str] = {
    "harbour_settings": "settings_harbour_settings",
    "tide": "settings_tide",
    "weather": "settings_weather",
}
"""Module of each owner of settings."""


def resource(name: str) -> ResourceShape:
    """The shape of a resource; ``KeyError`` when the description has none of this name."""
    shape: ResourceShape = getattr(import_module(f"{__name__}.{RESOURCE_MODULES[name]}"), name.upper())
    return shape


def group(name: str) -> GroupShape:
    """The shape of an owner of settings; ``KeyError`` when the description has none of this name."""
    shape: GroupShape = getattr(import_module(f"{__name__}.{GROUP_MODULES[name]}"), name.upper())
    return shape


def settings() -> Mapping[str, SettingShape]:
    """Every setting of the appliance by name, whoever owns it."""
    return {item.name: item for name in GROUP_MODULES for item in group(name).settings}


def field(resource_name: str, name: str) -> FieldShape:
    """One field of a resource; ``KeyError`` when there is none."""
    return resource(resource_name).field(name)
