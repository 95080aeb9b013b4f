"""The shape of what Terraform sees: resources with arguments and results."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from loadmaster_codegen.model import Default, Value

__all__ = ["Argument", "Kind", "Mode", "TerraformResource"]


class Kind(StrEnum):
    """Terraform's type of an argument."""

    BOOL = "bool"
    NUMBER = "number"
    STRING = "string"
    LIST = "list"
    """A list of strings."""
    SET = "set"
    """A set of strings."""
    MAP = "map"
    """A map of strings."""
    NESTED_MAP = "nested_map"
    """A map of objects with arguments of their own."""


class Mode(StrEnum):
    """Who gives an argument its value."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    """Leaving it out means that it has no value."""
    OPTIONAL_COMPUTED = "optional_computed"
    """Leaving it out means its default, or what the appliance has."""
    COMPUTED = "computed"
    """A result; nobody writes it."""


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument or result of a resource."""

    name: str
    kind: Kind
    mode: Mode
    doc: str
    value: Value | None = None
    """Limits of the value, where the description knows some."""
    choices: tuple[str, ...] = ()
    """The accepted words, where the set is closed."""
    default: Default | None = None
    write_only: bool = False
    """Handed to the provider and kept nowhere."""
    deprecated: str | None = None
    arguments: tuple[Argument, ...] = ()
    """Of a nested map: the arguments of each member."""

    @property
    def writable(self) -> bool:
        """Whether a configuration may hold it."""
        return self.mode is not Mode.COMPUTED


@dataclass(frozen=True, slots=True)
class TerraformResource:
    """One resource type, under its name without the provider's prefix."""

    name: str
    module: str
    """Name of the Python module that holds it: its family, or its own name for settings."""
    doc: str
    arguments: tuple[Argument, ...] = field(default=())
