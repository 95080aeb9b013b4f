"""The typed middle of the generator: the description with every decision already taken.

``load`` turns the YAML files of a description folder into these objects and ``check`` complains about
them; the emitters in ``emit/`` only read them. Nothing here knows a product or a template.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

Scalar = bool | int | str
"""A value as it stands in a description: Python spelling, never wire spelling."""


class ValueType(StrEnum):
    """What a field, parameter or setting holds, seen from Python."""

    BOOL = "bool"
    INT = "int"
    FLOAT = "float"
    """A number with a fraction; only in answers."""
    STRING = "string"
    ENUM = "enum"
    """One of a closed set of names; every name has a wire code."""
    FLAGS = "flags"
    """A set of names, each a bit of one number on the wire."""
    ADDRESS = "address"
    """An IPv4 or IPv6 address without prefix length."""
    PORT = "port"
    LIST = "list"
    """A list of strings, joined on the wire by ``separator`` or sent as an array."""
    SECRET = "secret"
    """Text that must never be shown; the appliance never gives it back."""
    FILE = "file"
    """Bytes: raw request body in v1, base64 in v2."""
    REFERENCE = "reference"
    """An object named by text or by number; a number is written with ``prefix`` in front."""
    OBJECT = "object"
    """One object of the kind named in ``object``, one level down; only in answers."""
    OBJECTS = "objects"
    """A list of the objects named in ``object``; only in answers."""


class Evidence(StrEnum):
    """How sure a fact is. Nothing in a description has met a unit of ours."""

    RECORDED = "recorded"
    """Seen in a recorded answer of a real unit."""
    TYPED = "typed"
    """Declared by a client that is known to work against real units."""
    DOCUMENTED = "documented"
    """Stated by the vendor's documents or vendor code."""
    ASSUMED = "assumed"
    """Derived from prose or from a single third party; shown as unverified."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a fact stands: file relative to the description folder, and its line."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class NamedCode:
    """One member of an ``enum`` or one bit of ``flags``."""

    name: str
    """What people write in Python, HCL and constructs: snake_case."""
    code: str | int
    """What is sent; for flags, the value of the bit."""
    read_code: str | int
    """What the appliance answers; the same as ``code`` but for a few odd fields."""
    doc: str


@dataclass(frozen=True, slots=True)
class Value:
    """The type of a value, its limits and its two wire forms."""

    type: ValueType
    minimum: int | None = None
    maximum: int | None = None
    also: tuple[Scalar, ...] = ()
    """Values accepted besides the range, such as 0 in front of 60-86400, or ``*`` for a port."""
    min_length: int | None = None
    max_length: int | None = None
    max_items: int | None = None
    pattern: str | None = None
    """Regular expression a whole text must match."""
    codes: tuple[NamedCode, ...] = ()
    separator: str | None = None
    """For lists: the text between items on the wire."""
    prefix: str | None = None
    """For references: what stands before a number on the wire."""
    object: str | None = None
    """For an object or objects: the name of the kind."""
    unit: str | None = None
    """Unit of a number, spelt out: seconds, minutes, milliseconds, percent, kilobits per second."""
    json: Literal["natural", "string", "int", "bool", "array"] = "natural"
    """How v2 answers carry it, where that differs from the type's natural JSON form."""
    xml: Literal["natural", "Y/N", "yes/no", "1/0", "repeated"] | str = "natural"
    """How v1 answers carry it; ``children:Opt`` means child elements named Opt, ``attribute`` that it stands
    in the tag of the object's element. ``tagged:Name`` is for
    objects: each stands in an element that is called what its field ``Name`` says or, where that is a number,
    by the field's wire name with the number behind it."""
    normalise: str | None = None
    """Name of the change the appliance makes to what it is sent, such as ``whole_minutes``."""
    clear_with: str = ""
    """What is sent to clear it; empty text but for a few odd fields."""
    words: tuple[str, str] | None = None
    """For booleans: how answers of both dialects spell true and false, where that is a word of its own."""
    quoted: bool = False
    """Units wrap it in quotes and line ends that do not belong to it."""


@dataclass(frozen=True, slots=True)
class Default:
    """What holds when nobody has said anything.

    ``value``: ``value`` holds. ``unset``: the appliance leaves the field out, and an empty value clears it
    again. ``rule``: computed by the named rule from other fields. ``unknown``: no source tells.
    ``required``: there is none, the value must be given.
    """

    kind: Literal["value", "unset", "rule", "unknown", "required"]
    value: Scalar | tuple[str, ...] | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class RuleCase:
    """One case of a default rule: it holds when each named field of the object has one of these values."""

    when: Mapping[str, tuple[Scalar, ...]]
    value: Scalar | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DefaultRule:
    """How a default follows from other fields of the same object; the first case that holds decides."""

    name: str
    doc: str
    cases: tuple[RuleCase, ...]
    otherwise: Scalar | tuple[str, ...]
    evidence: Evidence
    origin: Origin


@dataclass(frozen=True, slots=True)
class Requirement:
    """Something that must hold for a value to take effect."""

    field: str
    """Python name of the field (same object), setting or licence feature the requirement looks at."""
    scope: Literal["object", "setting", "parent", "licence"]
    values: tuple[Scalar, ...]
    """Accepted values; empty means any value but the unset one, and but those in ``values_not``."""
    when: tuple[Scalar, ...]
    """Values of the field itself that need it; empty means any value but its default."""
    effect: Literal["ignored", "refused", "inert"]
    """``ignored``: dropped silently with success; ``refused``: error; ``inert``: stored without effect."""
    doc: str
    values_not: tuple[Scalar, ...] = ()
    """Values that do not satisfy it."""
    when_not: tuple[Scalar, ...] = ()
    """Values of the field itself that never need it; every other one does."""


@dataclass(frozen=True, slots=True)
class Field:
    """One property of an object: the parameter that writes it and the answer field that shows it."""

    name: str
    value: Value
    doc: str
    write: Mapping[str, str]
    """Wire name of the parameter by command; empty for read-only fields."""
    read: str | None
    """Wire name in answers; ``None`` when no answer carries it."""
    default: Default
    evidence: Evidence
    origin: Origin
    aliases: tuple[str, ...] = ()
    """Other wire spellings that sources use for the same parameter."""
    required_by: frozenset[str] = frozenset()
    """Commands that refuse to run without it."""
    requires: tuple[Requirement, ...] = ()
    absent_when_unset: bool = False
    secret: bool = False
    since: str | None = None
    deprecated: str | None = None
    """Reason, and what to use instead."""
    note: str | None = None

    @property
    def read_only(self) -> bool:
        """True when no command writes it."""
        return not self.write

    @property
    def write_only(self) -> bool:
        """True when no answer shows it."""
        return self.read is None


@dataclass(frozen=True, slots=True)
class ApiObject:
    """One kind of thing that answers carry."""

    name: str
    """PascalCase, as the Python model is called."""
    family: str
    wire: str
    """Element name in v1 lists and array key in v2."""
    doc: str
    fields: Mapping[str, Field]
    origin: Origin


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument of a command, resolved: own, from a parameter set, or from an object's field."""

    name: str
    wire: str
    value: Value
    doc: str
    required: bool
    origin: Origin
    aliases: tuple[str, ...] = ()
    subject: bool = False
    """Positional in Python: the thing the command is about."""
    default: Default = field(default_factory=lambda: Default("unset"))
    secret: bool = False
    since: str | None = None
    deprecated: str | None = None
    v2_only: bool = False
    requires: tuple[Requirement, ...] = ()
    field: str | None = None
    """Name of the object field it writes, when it writes one."""
    evidence: Evidence = Evidence.DOCUMENTED
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a successful command gives back.

    ``inside`` names elements that may stand around the data, from the outermost in; mostly v1 has them. Of an
    ``object`` what stands beside such an element belongs to it as well.

    ``none``: only success. ``object``: one object's fields at the top level. ``objects``: a list under the
    object's wire name. ``kinds``: lists of several object kinds side by side. ``text``: prose only. ``file``:
    bytes (raw body in v1, base64 text under ``key`` in v2). ``value``: one named value.
    ``values``: names with values. ``secrets``: a list of texts under ``key`` that must never be shown.
    """

    shape: Literal["none", "object", "objects", "kinds", "text", "file", "value", "values", "secrets"]
    objects: tuple[str, ...] = ()
    key: str | None = None
    inside: tuple[str, ...] = ()
    may_be_empty: bool = False
    """For ``object``: an answer without any of its fields means that none is set."""
    ascii_as_text: bool = False
    """For ``file``: v2 carries a file of nothing but ASCII characters as its text, and others in base64."""
    nothing: str | None = None
    """For ``objects``: text of the refusal that stands for an empty list."""
    empty_is_missing: bool = False
    """For ``object``: a success without any of its fields means that there is no such object."""


@dataclass(frozen=True, slots=True)
class ErrorText:
    """A refusal somebody has seen or documented."""

    code: int
    text: str
    when: str


@dataclass(frozen=True, slots=True)
class Command:
    """One command of the API."""

    name: str
    """Unique name: the wire name in v2, and behind a dot the verb where several commands share that."""
    v1_path: str
    """Path in v1 below ``/access/``; with a slash in front the whole path."""
    family: str
    method: str
    """Python method name on the family's accessor."""
    kind: Literal["read", "write", "action", "upload", "download"]
    doc: str
    traffic: str
    """Effect on running traffic, in words; ``none`` when there is none."""
    parameters: tuple[Parameter, ...]
    answer: Answer
    evidence: Evidence
    origin: Origin
    errors: tuple[ErrorText, ...] = ()
    since: str | None = None
    deprecated: str | None = None
    v1_only: bool = False
    replaces: bool = False
    """What a call leaves out goes back to its default, instead of staying as it is."""
    note: str | None = None
    wire: str = ""
    """Name in v2, where it is not ``name``; see ``v2_name``."""
    verb: str | None = None
    """Wire name of the parameter that tells this command from others of the same wire name."""
    first_boot: bool = False
    """A unit that has not been set up runs it without credentials."""
    one_at_a_time: bool = False
    """Of several optional parameters in one call the unit applies only one."""
    cuts_traffic: bool = False
    """It may end connections, keep clients out or take the unit away; people are asked before it is sent."""
    in_snapshot: bool | None = None
    """Whether snapshots read it; where that is not said, listings of objects that some command writes are."""
    per_unit: bool = False
    """Each unit of a pair has its own of what the command is about; its family's unless it says otherwise."""
    licence: str | None = None
    """The feature that the unit has to be licensed for; its family's, unless it says otherwise."""

    @property
    def v1_address(self) -> str:
        """The whole path in v1."""
        return self.v1_path if self.v1_path.startswith("/") else f"/access/{self.v1_path}"

    @property
    def v2_name(self) -> str:
        """What v2 calls it."""
        return self.wire or self.name

    def parameter(self, name: str) -> Parameter:
        """The parameter with this Python name; ``KeyError`` when there is none."""
        for candidate in self.parameters:
            if candidate.name == name:
                return candidate
        raise KeyError(name)


@dataclass(frozen=True, slots=True)
class Companion:
    """A second object that belongs to a resource: some of its fields are attributes of the resource too."""

    object: str
    update: str
    """Command that writes its fields."""
    handle: str
    """Read-only field of the object by which that command names it."""
    attributes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """One Terraform resource over an object of the API."""

    name: str
    """Without the provider's prefix: ``virtual_service``."""
    family: str
    object: str
    doc: str
    identity: tuple[str, ...]
    """Fields that together name the object."""
    handle: str | None
    """Read-only field that is a hint to find it again, such as the index."""
    create: str
    read: str | None
    list: str | None
    update: str | None
    delete: str
    replace_on: frozenset[str]
    attributes: tuple[str, ...]
    """Object fields that are arguments or read-only attributes, in order."""
    left_out: Mapping[str, str]
    """Object fields that are not attributes, with the reason."""
    origin: Origin
    parent: str | None = None
    """Resource it lives in, such as the virtual service of a real server."""
    fixed: Mapping[str, Scalar] = field(default_factory=dict)
    """Parameters this resource always sends, such as the type of a content rule."""
    companion: Companion | None = None
    also_update: tuple[str, ...] = ()
    """Commands that change fields which ``update`` does not write."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One appliance-wide value behind ``get`` and ``set``."""

    name: str
    wire: str
    value: Value
    doc: str
    owner: str
    """The one resource that manages it."""
    in_getall: bool
    """False: it has to be read with a ``get`` of its own."""
    default: Default
    evidence: Evidence
    origin: Origin
    aliases: tuple[str, ...] = ()
    requires: tuple[Requirement, ...] = ()
    read_only: bool = False
    write_only: bool = False
    secret: bool = False
    per_unit: bool = False
    """Each unit of a pair keeps its own; never synchronised."""
    needs_reboot: bool = False
    since: str | None = None
    deprecated: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class SettingOwner:
    """A resource that manages settings."""

    name: str
    title: str
    doc: str
    kind: Literal["group", "resource", "information"]
    """``group``: printed as a settings resource; ``resource``: belongs to a resource with behaviour of its
    own; ``information``: read-only, offered as data."""
    origin: Origin = Origin("shared.yaml", 1)


@dataclass(frozen=True, slots=True)
class LicenceFeature:
    """Something that a licence includes or leaves out."""

    name: str
    title: str
    """As it reads within a sentence: "the web application firewall"."""
    doc: str
    shown_as: str | None
    """Wire name of the field that tells of it in the licence; ``None`` where no field does."""
    code: int
    text: str
    """What a unit without it answers to the commands that need it."""
    evidence: Evidence
    """Of the refusal."""
    origin: Origin


@dataclass(frozen=True, slots=True)
class FirmwareVersion:
    """A firmware that facts of the description hang on."""

    version: str
    line: str | None
    doc: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Family:
    """One family of the API: its objects, commands and resources."""

    name: str
    accessor: str
    """Attribute on the SDK client."""
    title: str
    doc: str
    objects: Mapping[str, ApiObject]
    commands: Mapping[str, Command]
    resources: Mapping[str, Resource]
    origin: Origin

    @property
    def module(self) -> str:
        """The family's name as a Python module name."""
        return self.name.replace("-", "_")


@dataclass(frozen=True, slots=True)
class Description:
    """A whole description folder."""

    families: Mapping[str, Family]
    settings: Mapping[str, Setting]
    """By Python name."""
    owners: Mapping[str, SettingOwner]
    digest: str
    """SHA-256 over the normalised content of all files: what output is made from."""
    rules: Mapping[str, DefaultRule] = field(default_factory=dict)
    """How defaults of kind ``rule`` are computed."""
    licence_features: Mapping[str, LicenceFeature] = field(default_factory=dict)
    """What commands and values can need a licence for, by name."""
    firmware: Mapping[str, FirmwareVersion] = field(default_factory=dict)
    """Versions that a ``since`` can name; without any, every text can stand there."""
    dialects: Mapping[str, str] = field(default_factory=dict)
    """The first firmware of dialects that not every firmware speaks."""

    def commands(self) -> Iterator[Command]:
        """Every command, families in order."""
        for family in self.families.values():
            yield from family.commands.values()

    def find_object(self, name: str) -> ApiObject:
        """The object with this name in whatever family; ``KeyError`` when there is none."""
        for family in self.families.values():
            if name in family.objects:
                return family.objects[name]
        raise KeyError(name)
