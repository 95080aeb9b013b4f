"""Terraform plugin protocol 6 for providers written in Python.

Names are loaded at first use: everything imported before Terraform has read the handshake line delays each
command.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .diagnostics import Diagnostics, ProviderError
    from .function import Function
    from .launch import serve
    from .resource import (
        ApplyContext,
        ConfigureContext,
        Context,
        DataSource,
        ImportContext,
        MoveContext,
        PlanContext,
        Provider,
        ReadContext,
        Resource,
        UpgradeContext,
        ValidateContext,
    )
    from .schema import (
        Attribute,
        Bool,
        ListOf,
        MapOf,
        Nested,
        Number,
        ObjectOf,
        Schema,
        SchemaError,
        SetOf,
        String,
        Type,
    )
    from .schema_message import schema_bytes
    from .values import (
        UNKNOWN,
        MapKey,
        Object,
        Path,
        SetElement,
        Unknown,
        Value,
        contains_unknown,
        format_path,
        is_known,
    )

__all__ = [
    "UNKNOWN",
    "ApplyContext",
    "Attribute",
    "Bool",
    "ConfigureContext",
    "Context",
    "DataSource",
    "Diagnostics",
    "Function",
    "ImportContext",
    "ListOf",
    "MapKey",
    "MapOf",
    "MoveContext",
    "Nested",
    "Number",
    "Object",
    "ObjectOf",
    "Path",
    "PlanContext",
    "Provider",
    "ProviderError",
    "ReadContext",
    "Resource",
    "Schema",
    "SchemaError",
    "SetElement",
    "SetOf",
    "String",
    "Type",
    "Unknown",
    "UpgradeContext",
    "ValidateContext",
    "Value",
    "contains_unknown",
    "format_path",
    "is_known",
    "schema_bytes",
    "serve",
]

_MODULES = {
    "diagnostics": ("Diagnostics", "ProviderError"),
    "function": ("Function",),
    "launch": ("serve",),
    "resource": (
        "ApplyContext",
        "ConfigureContext",
        "Context",
        "DataSource",
        "ImportContext",
        "MoveContext",
        "PlanContext",
        "Provider",
        "ReadContext",
        "Resource",
        "UpgradeContext",
        "ValidateContext",
    ),
    "schema": (
        "Attribute",
        "Bool",
        "ListOf",
        "MapOf",
        "Nested",
        "Number",
        "ObjectOf",
        "Schema",
        "SchemaError",
        "SetOf",
        "String",
        "Type",
    ),
    "schema_message": ("schema_bytes",),
    "values": (
        "UNKNOWN",
        "MapKey",
        "Object",
        "Path",
        "SetElement",
        "Unknown",
        "Value",
        "contains_unknown",
        "format_path",
        "is_known",
    ),
}
_HOME = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
