"""The tables that drive encoding and decoding. Nothing here knows a command of the appliance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

if TYPE_CHECKING:
    from loadmaster._model import Model
    from loadmaster._wire.shape import Shape

__all__ = ["Command", "Form", "FormType", "Kind", "Lookup", "ObjectTable", "Parameter", "Setting"]

T = TypeVar("T")
ModelType: TypeAlias = "type[Model]"

FormType = Literal[
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
Kind = Literal["read", "write", "action", "upload", "download"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The type of one value, its limits and its wire forms."""

    type: FormType
    minimum: int | None = None
    maximum: int | None = None
    also: tuple[bool | int | str, ...] = ()
    """Values accepted besides the range."""
    min_length: int | None = None
    max_length: int | None = None
    max_items: int | None = None
    pattern: str | None = None
    codes: Mapping[str, str | int] = field(default_factory=dict)
    """Python name to code; for flags, to the value of the bit."""
    read_codes: Mapping[str, str | int] = field(default_factory=dict)
    """The codes that answers spell differently."""
    separator: str | None = None
    prefix: str = ""
    """Stands in front of a number that is used as a reference."""
    clear_with: str = ""
    """What is sent to clear the value."""
    words: tuple[str, str] | None = None
    """How answers spell true and false, where not as usual."""
    quoted: bool = False
    """Answers wrap it in stray quotes and line ends."""
    xml: str = "natural"
    model: ModelType | None = None


@dataclass(frozen=True, slots=True)
class ObjectTable:
    """The fields of one kind of object: wire name in answers to Python name and form."""

    wire: str
    fields: Mapping[str, tuple[str, Form]]
    secret_names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument of a command."""

    wire: str
    form: Form
    required: bool = False
    clearable: bool = False
    """``None`` is accepted and sent empty."""
    secret: bool = False
    v2_only: bool = False


@dataclass(frozen=True, slots=True)
class Lookup:
    """Where the effect of a write can be seen."""

    read: Command[Any]
    subject: tuple[str, ...]
    """Arguments that name the object, in the write and in the read alike."""
    fields: Mapping[str, str | None] = field(default_factory=dict)
    """Arguments that set a value outright, and the field of the model that shows it, if one does."""
    removes: bool = False


@dataclass(frozen=True, slots=True)
class Command(Generic[T]):
    """One command: what it takes and what comes back."""

    name: str
    v1_path: str
    kind: Kind
    parameters: Mapping[str, Parameter]
    answer: Shape[T]
    wire: str = ""
    """What v2 calls it, where that is not the name."""
    v1_only: bool = False
    one_at_a_time: bool = False
    """Of several optional parameters a unit applies only one, so each is sent by itself."""
    creates: bool = False
    """Makes a new object; runs in the appliance's write lane."""
    lookup: Lookup | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """One value behind ``get`` and ``set``."""

    wire: str
    form: Form
    in_getall: bool = True
    read_only: bool = False
    write_only: bool = False
    clearable: bool = True
    secret: bool = False
    aliases: tuple[str, ...] = ()
