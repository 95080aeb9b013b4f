"""What a resource, data source or provider accepts and returns."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .values import Value

__all__ = [
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
]

Kind = Literal["string", "number", "bool", "list", "set", "map", "object"]
Nesting = Literal["single", "list", "set", "map"]

Validator = Callable[[Any], None]
Default = Callable[[Mapping[str, Any]], Any]
Normalizer = Callable[[Any], Any]
ReplaceRule = Callable[[Value, Value], bool]

_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")
_TAKEN_BY_TERRAFORM = frozenset(
    {"connection", "count", "depends_on", "for_each", "lifecycle", "provider", "provisioner"}
)


class SchemaError(Exception):
    """A schema contradicts itself; the message names the attribute."""


@dataclass(frozen=True, slots=True)
class Type:
    """The type of a plain attribute; use ``String``, ``Number``, ``Bool``, ``ListOf`` and so on."""

    kind: Kind
    element: Type | None = None
    fields: Mapping[str, Type] | None = None

    @property
    def is_scalar(self) -> bool:
        """Whether it is a string, number or bool."""
        return self.element is None and self.fields is None

    def to_json(self) -> Any:
        """The type in Terraform's notation, e.g. ``["list", "string"]``."""
        if self.fields is not None:
            return ["object", {name: item.to_json() for name, item in self.fields.items()}]
        return self.kind if self.element is None else [self.kind, self.element.to_json()]


String = Type("string")
Number = Type("number")
Bool = Type("bool")


def ListOf(element: Type) -> Type:
    """A list of plain values."""
    return Type("list", element)


def SetOf(element: Type) -> Type:
    """A set of plain values; Python sees a list whose order carries no meaning."""
    return Type("set", element)


def MapOf(element: Type) -> Type:
    """A map from strings to plain values."""
    return Type("map", element)


def ObjectOf(fields: Mapping[str, Type]) -> Type:
    """A plain object: all fields must be written by the user and none has flags. Prefer ``Nested``."""
    return Type("object", fields=dict(fields))


@dataclass(frozen=True, slots=True)
class Nested:
    """The type of an attribute that holds one object, or a list, set or map of objects, with attributes of
    their own.
    """

    nesting: Nesting
    attributes: Mapping[str, Attribute]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """One argument or result.

    ``required``, ``optional``, ``computed``: as in Terraform. ``default`` implies optional and computed.

    ``default``: value planned when the user writes nothing; a callable receives the surrounding object's
    configuration. Taking the argument out of the configuration plans the default again.

    ``keep``: for computed attributes; an update plans the known value instead of "(known after apply)". Right
    for everything that an update of *other* attributes cannot change.

    ``replace``: a change destroys and creates anew; a callable receives the prior and the planned value and
    decides.

    ``normalize``: maps a value to its canonical form. Two values with the same form are no difference, and
    the user's spelling is what stays in the plan and state.

    ``validators``: each is called with a value that is neither null nor holds unknowns, and raises
    ``ValueError`` (its text is shown beside the attribute) or ``ProviderError``.

    ``write_only``: the value reaches ``config`` and nothing else; plan, state and results hold null. Needs a
    companion attribute whose change tells Terraform that there is something to do.
    """

    type: Type | Nested
    required: bool = False
    optional: bool = False
    computed: bool = False
    sensitive: bool = False
    write_only: bool = False
    default: Value | Default | None = None
    keep: bool = False
    replace: bool | ReplaceRule = False
    normalize: Normalizer | None = None
    validators: tuple[Validator, ...] = ()
    description: str = ""
    deprecated: str = ""

    def __post_init__(self) -> None:
        if self.default is not None:
            object.__setattr__(self, "optional", True)
            object.__setattr__(self, "computed", True)
        problem = self._contradiction()
        if problem:
            raise SchemaError(problem)

    def _contradiction(self) -> str:
        if self.required and (self.optional or self.computed):
            return "an attribute is either required, or optional and/or computed"
        if not (self.required or self.optional or self.computed):
            return "an attribute must be required, optional or computed"
        if self.write_only and self.computed:
            return "a write-only attribute cannot be computed or have a default"
        if self.keep and not self.computed:
            return "keep is for computed attributes"
        if self.normalize is not None and isinstance(self.type, Nested):
            return "normalize belongs on the attributes inside a nested attribute"
        return ""

    @property
    def configurable(self) -> bool:
        """Whether a user may write it."""
        return self.required or self.optional

    def default_value(self, config: Mapping[str, Any]) -> Value:
        """The default in an object with this configuration."""
        return self.default(config) if callable(self.default) else self.default


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """The attributes of one resource, data source or provider.

    ``version``: raise it when stored state must be converted; ``Resource.upgrade`` then receives the old
    state.
    """

    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    version: int = 0
    description: str = ""
    deprecated: str = ""

    def check(self, *, owner: str) -> None:
        """Raise ``SchemaError`` where the schema breaks a rule that Terraform would report less clearly."""
        for name in self.attributes:
            if name in _TAKEN_BY_TERRAFORM:
                raise SchemaError(f"{owner}: attribute name {name!r} is taken by Terraform")
        _check_attributes(self.attributes, where=owner, inside_set=False)


def _check_attributes(attributes: Mapping[str, Attribute], *, where: str, inside_set: bool) -> None:
    for name, attribute in attributes.items():
        place = f"{where}.{name}"
        if not _NAME.match(name):
            raise SchemaError(f"{place}: attribute names are lower case letters, digits and underscores")
        if inside_set and attribute.write_only:
            raise SchemaError(f"{place}: a write-only attribute cannot be inside a set")
        if isinstance(attribute.type, Nested):
            within = inside_set or attribute.type.nesting == "set"
            if attribute.write_only and _any_computed(attribute.type.attributes):
                raise SchemaError(f"{place}: a write-only object cannot hold computed attributes")
            _check_attributes(attribute.type.attributes, where=place, inside_set=within)


def _any_computed(attributes: Mapping[str, Attribute]) -> bool:
    return any(
        item.computed or (isinstance(item.type, Nested) and _any_computed(item.type.attributes))
        for item in attributes.values()
    )
