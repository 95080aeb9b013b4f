"""What the printed modules in ``schemas/`` are made of: facts about objects, settings and commands, and no
behaviour.

Names are those of the description; the same in the client's models and methods, so a shape also says what to
call.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

__all__ = [
    "Code",
    "CommandShape",
    "CompanionShape",
    "DefaultCase",
    "DefaultRule",
    "FieldShape",
    "GroupShape",
    "Requirement",
    "ResourceShape",
    "SettingShape",
]

Scalar = bool | int | str
DefaultKind = Literal["value", "unset", "rule", "unknown", "required"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One name of a closed set of values; ``code`` is what stands on the wire."""

    name: str
    code: str | int
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """Something that must hold for a value to take effect.

    ``scope``: ``object`` (another field of the same object), ``parent`` (the service around it) or
    ``setting``. ``values``: what is accepted there; empty means any value at all. ``when``: values that need
    it; empty means any but the default. ``effect``: ``ignored`` and ``refused`` are errors, ``inert`` is
    stored without effect.
    """

    field: str
    scope: Literal["object", "parent", "setting"]
    effect: Literal["ignored", "refused", "inert"]
    doc: str
    values: tuple[Scalar, ...] = ()
    when: tuple[Scalar, ...] = ()
    values_not: tuple[Scalar, ...] = ()
    """What is not accepted there."""
    when_not: tuple[Scalar, ...] = ()
    """Values that never need it, where all others do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultCase:
    """Holds when each named field has one of these values; then ``value`` is the default."""

    when: Mapping[str, tuple[Scalar, ...]]
    value: Scalar | tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultRule:
    """A default that follows from other fields; the first case that holds decides."""

    doc: str
    cases: tuple[DefaultCase, ...]
    otherwise: Scalar | tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldShape:
    """One property of an object, or one setting."""

    name: str
    type: str
    doc: str
    evidence: str
    default_kind: DefaultKind
    default: Scalar | tuple[str, ...] | None = None
    default_rule: DefaultRule | None = None
    minimum: int | None = None
    maximum: int | None = None
    also: tuple[Scalar, ...] = ()
    min_length: int | None = None
    max_length: int | None = None
    max_items: int | None = None
    pattern: str = ""
    codes: tuple[Code, ...] = ()
    unit: str = ""
    normalise: str = ""
    requires: tuple[Requirement, ...] = ()
    wire_name: str = ""
    readable: bool = True
    on_create: bool = False
    on_update: bool = False
    secret: bool = False
    replace: bool = False
    since: str = ""
    deprecated: str = ""
    note: str = ""

    @property
    def writable(self) -> bool:
        """Whether some command takes it."""
        return self.on_create or self.on_update


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandShape:
    """How the client is asked for one command.

    ``subjects`` are the positional arguments, ``parameters`` maps a field to the keyword that carries it,
    ``others`` are keywords that no field carries.
    """

    name: str
    accessor: str
    method: str
    subjects: tuple[str, ...] = ()
    parameters: Mapping[str, str] = field(default_factory=dict)
    others: tuple[str, ...] = ()
    answer: str = "none"
    traffic: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanionShape:
    """A second object that belongs to a resource, such as the seat of a SubVS; ``handle`` names it in
    ``update``.
    """

    object: str
    handle: str
    fields: tuple[FieldShape, ...]
    update: CommandShape


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceShape:
    """One resource: its fields in order, what names it, and the commands of its life."""

    name: str
    family: str
    object: str
    doc: str
    identity: tuple[str, ...]
    handle: str
    parent: str
    fixed: Mapping[str, Scalar]
    fields: tuple[FieldShape, ...]
    create: CommandShape | None
    read: CommandShape | None
    list: CommandShape | None
    update: CommandShape | None
    delete: CommandShape | None
    companion: CompanionShape | None = None

    def field(self, name: str) -> FieldShape:
        """The field with this name; ``KeyError`` when there is none."""
        for candidate in self.fields:
            if candidate.name == name:
                return candidate
        raise KeyError(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingShape(FieldShape):
    """One appliance-wide value behind ``get`` and ``set``."""

    in_getall: bool
    per_unit: bool = False
    needs_reboot: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupShape:
    """A resource that owns settings; ``kind`` as in the description."""

    name: str
    title: str
    doc: str
    kind: Literal["group", "resource", "information"]
    settings: tuple[SettingShape, ...]
