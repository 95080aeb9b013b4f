"""One thing a configuration declares, before anybody asks what it means for an appliance."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from loadmaster_checklist.facts import Fact, Origin, Unknown

__all__ = ["PREFIX", "PROVIDER", "Entry", "plain", "plain_values"]

PREFIX = "loadmaster_"
PROVIDER = "provider"
"""Type of the entry that stands for a provider block."""

_LATER = Unknown("known after apply")
_TOKEN_NUMBER = -1e280
"""The framework stands in numbers it will know later with huge negative ones."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One resource, data source or provider block, with its arguments under their Terraform names.

    Texts with a reference in them (``${...}``) and the framework's tokens count as unknown, except where
    ``references`` says what they point at.
    """

    type: str
    """Such as ``loadmaster_virtual_service``; ``data.loadmaster_unit`` for a data source; ``provider``."""
    values: Mapping[str, Any]
    appliance: str
    """Name of the appliance, as the provider block has it."""
    origin: Origin
    address: str = ""
    """What other entries call it: its Terraform address, or anything else that is its own."""
    references: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    """Arguments that point at other entries, by the address of those."""

    @property
    def kind(self) -> str:
        """The type without its prefix."""
        return self.type.removeprefix(PREFIX)


def plain(value: Any) -> Fact:
    """A value as it stands in a configuration; what will be known later is unknown."""
    if isinstance(value, str):
        return _LATER if "${" in value or value.startswith("#{TfToken") else value
    if isinstance(value, bool) or value is None or isinstance(value, Unknown):
        return value
    if isinstance(value, int | float):
        return _LATER if value < _TOKEN_NUMBER else value
    if isinstance(value, Mapping):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, Iterable):
        return tuple(plain(one) for one in value)
    return _LATER


def plain_values(values: Mapping[str, Any], *, only: Container[str]) -> dict[str, Fact]:
    """The arguments of these names that were given; null is the same as left out.

    What nobody judges stays where it is: keys and passwords are arguments too.
    """
    return {name: plain(value) for name, value in values.items() if value is not None and name in only}
