"""What the contract is made of: commands, parameters, answer fields and settings as plain tables.

The modules in ``contract/`` are printed from the API description and hold nothing but these objects. Wire
spellings are the keys everywhere in the emulator; Python names appear only where snapshots need them. There
are thousands of them, made at every start: hence structures that are quick to make.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Stored = bool | int | str | tuple[str, ...]
"""A value at rest: booleans and numbers as themselves, an enum as its wire code, flags as their sum."""

Values = dict[str, Stored]
"""Values at rest under their wire keys."""

ValueType = Literal[
    "bool",
    "int",
    "float",
    "string",
    "enum",
    "flags",
    "address",
    "port",
    "list",
    "secret",
    "file",
    "reference",
    "object",
    "objects",
]
Effect = Literal["ignored", "refused", "inert"]
Shape = Literal["none", "object", "objects", "kinds", "text", "file", "value", "values", "secrets"]
Kind = Literal["read", "write", "action", "upload", "download"]


class ValueSpec(Struct, frozen=True, eq=False):
    """Type, limits and wire forms of a value."""

    type: ValueType
    minimum: int | None = None
    maximum: int | None = None
    also: tuple[bool | int | str, ...] = ()
    min_length: int | None = None
    max_length: int | None = None
    max_items: int | None = None
    pattern: str | None = None
    codes: tuple[tuple[str | int, str | int, str], ...] = ()
    """Triples of the code sent, the code answered and the Python name."""
    separator: str | None = None
    prefix: str | None = None
    object: str | None = None
    json: str = "natural"
    xml: str = "natural"
    normalise: str | None = None
    clear_with: str = ""
    """What stands for nothing when it is sent, besides an empty text."""
    words: tuple[str, str] | None = None
    """How answers spell true and false, where not as usual."""


class RuleCase(Struct, frozen=True, eq=False):
    """One case of a default that follows other fields: it holds when every key has one of its values."""

    when: tuple[tuple[str, tuple[Stored, ...]], ...]
    value: Stored


class Default(Struct, frozen=True, eq=False):
    """What holds before anybody has written a value."""

    kind: Literal["value", "unset", "rule", "unknown", "required"] = "unset"
    value: Stored | None = None
    """The default itself; for rules what holds when no case does."""
    cases: tuple[RuleCase, ...] = ()


class Requirement(Struct, frozen=True, eq=False):
    """A condition on another value, and what the unit does where it does not hold."""

    scope: Literal["object", "setting", "parent", "licence"]
    key: str
    """Wire key of the value looked at, or the licence feature."""
    values: tuple[Stored, ...]
    """Values that satisfy it; empty means any that is set."""
    when: tuple[Stored, ...]
    """Values that need it; empty means any but the default."""
    effect: Effect
    text: str
    values_not: tuple[Stored, ...] = ()
    """Values that do not satisfy it."""
    when_not: tuple[Stored, ...] = ()
    """Values that never need it, where all others do."""


class FieldSpec(Struct, frozen=True, eq=False):
    """One property of an object."""

    name: str
    """Python name, used by snapshots."""
    key: str
    """How the state calls it: the answer's spelling, or the parameter's where no answer carries it."""
    value: ValueSpec
    wire: str | None = None
    """Spelling in answers; ``None`` when no answer carries it."""
    default: Default = Default()
    writes: tuple[tuple[str, str], ...] = ()
    """Pairs of a command and the parameter by which it writes the field."""
    absent_when_unset: bool = False
    secret: bool = False
    since: str = ""
    """The first firmware that has it, where that is known."""


class ObjectSpec(Struct, frozen=True, eq=False):
    """One kind of object that answers carry."""

    name: str
    wire: str
    family: str
    fields: tuple[FieldSpec, ...]

    def field(self, key: str) -> FieldSpec:
        """The field the state calls ``key``; ``KeyError`` when there is none."""
        for candidate in self.fields:
            if candidate.key == key:
                return candidate
        raise KeyError(key)


class ParameterSpec(Struct, frozen=True, eq=False):
    """One parameter of a command."""

    wire: str
    value: ValueSpec
    key: str | None = None
    """Key of the object field it writes; ``None`` for lookups and switches."""
    required: bool = False
    aliases: tuple[str, ...] = ()
    secret: bool = False
    v2_only: bool = False
    default: Default = Default()
    requires: tuple[Requirement, ...] = ()
    since: str = ""
    """The first firmware that takes it, where that is known; older ones pass it over."""


class AnswerSpec(Struct, frozen=True, eq=False):
    """The shape of a successful answer."""

    shape: Shape
    objects: tuple[str, ...] = ()
    key: str | None = None
    inside: tuple[str, ...] = ()
    """Elements that may stand around the data, from the outermost in."""


class CommandSpec(Struct, frozen=True, eq=False):
    """One command of the API."""

    name: str
    """Spelling in v2."""
    v1_path: str
    family: str
    handler: str
    """Method of the family that executes it."""
    kind: Kind
    parameters: tuple[ParameterSpec, ...]
    answer: AnswerSpec
    v1_only: bool = False
    v2_name: str = ""
    """What v2 calls it, where several commands share that; empty where it is the name."""
    verb: str = ""
    """Parameter whose presence tells it from the others of its v2 name and v1 path."""
    first_boot: bool = False
    """A unit that has not been set up runs it without credentials."""
    since: str = ""
    """The first firmware that has it, where that is known."""
    licence: str = ""
    """The feature that the unit has to be licensed for."""


class SettingSpec(Struct, frozen=True, eq=False):
    """One appliance-wide value behind ``get`` and ``set``."""

    name: str
    wire: str
    value: ValueSpec
    in_getall: bool
    default: Default = Default()
    aliases: tuple[str, ...] = ()
    requires: tuple[Requirement, ...] = ()
    read_only: bool = False
    write_only: bool = False
    secret: bool = False
    per_unit: bool = False
    needs_reboot: bool = False
    since: str = ""
    """The first firmware that has it, where that is known."""


class LicenceFeatureSpec(Struct, frozen=True, eq=False):
    """Something that a licence includes or leaves out."""

    name: str
    code: int
    text: str
    """What a unit without it answers to the commands that need it."""
    shown_as: str = ""
    """Wire name of the field of the licence that tells of it, if one does."""
