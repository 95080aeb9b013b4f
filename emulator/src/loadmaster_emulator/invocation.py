"""A command with its parameters judged by the contract: what the families' handlers are given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .defaults import normalise
from .refusal import Refusal, invalid, missing
from .specification import CommandSpec, Default, ParameterSpec, Stored, ValueSpec
from .values import BadValue, Raw, as_text, decode
from .wire import Call, Dialect

CLEARED = ""
"""What an empty parameter stands for, whatever its type: put back to nothing."""

_EMPTY_CLEARS = frozenset({"string", "secret", "list", "address", "reference", "file"})


@dataclass(frozen=True, slots=True)
class Invocation:
    """One call of one command, every value valid by itself."""

    spec: CommandSpec
    dialect: Dialect
    user: str
    client: str
    arguments: Mapping[str, Stored]
    """Lookups and switches, by wire name in lower case."""
    changes: Mapping[str, Stored | None]
    """New values of the object's fields, by key; ``None`` clears."""
    upload: bytes | None = None
    specs: Mapping[str, ParameterSpec] = field(default_factory=dict)
    """Parameter behind each key of ``changes``."""
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """Every file, by wire name in lower case; ``upload`` is the only one or the last of them."""

    def text(self, name: str) -> str | None:
        """A lookup as text; ``None`` when it was not sent."""
        value = self.arguments.get(name)
        return None if value is None else str(value)

    def flag(self, name: str) -> bool:
        """A switch; off when it was not sent."""
        return self.arguments.get(name) is True

    def number(self, name: str) -> int | None:
        """A lookup that is a number; ``None`` when it was not sent."""
        value = self.arguments.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None


def judge(call: Call, spec: CommandSpec, *, user: str) -> Invocation:
    """The call with decoded values. Names the contract does not know are passed over, as the unit does.

    Raises ``Refusal``: 400 for a mandatory parameter that is missing, 422 for a value out of bounds.
    """
    arguments: dict[str, Stored] = {}
    changes: dict[str, Stored | None] = {}
    specs: dict[str, ParameterSpec] = {}
    upload: bytes | None = None
    files: dict[str, bytes] = {}
    for parameter in spec.parameters:
        raw = _find(call.parameters, parameter)
        if parameter.value.type == "file":
            upload = files[parameter.wire.lower()] = _file(raw, parameter)
            continue
        if raw is None or (raw == "" and parameter.required and _is_name(parameter)):
            if parameter.required:
                raise missing(parameter.wire)
            continue
        value = _decoded(raw, parameter)
        if parameter.key is not None:
            changes[parameter.key] = value
            specs[parameter.key] = parameter
        elif value is not None:
            arguments[parameter.wire.lower()] = value
        else:
            arguments[parameter.wire.lower()] = CLEARED
    return Invocation(spec, call.dialect, user, call.client, arguments, changes, upload, specs, files)


def _find(parameters: Mapping[str, Raw], spec: ParameterSpec) -> Raw:
    for spelling in (spec.wire, *spec.aliases):
        raw = parameters.get(spelling.lower())
        if raw is not None:
            return raw
    return None


def _is_name(spec: ParameterSpec) -> bool:
    """Whether an empty value is as good as none: everywhere but in lists and the free text of ``set``."""
    return spec.wire.lower() != "value" and spec.value.type != "list"


def _file(raw: Raw, spec: ParameterSpec) -> bytes:
    if isinstance(raw, bytes) and raw:
        return raw
    raise missing(spec.wire)


def _decoded(raw: Raw, spec: ParameterSpec) -> Stored | None:
    try:
        return decode_or_clear(raw, spec.value, spec.default)
    except BadValue as problem:
        raise refused_value(raw, spec.wire, secret=spec.secret) from problem


def decode_or_clear(raw: Raw, spec: ValueSpec, default: Default) -> Stored | None:
    """The stored form, ``None`` for an empty value where emptiness clears; ``BadValue`` otherwise."""
    if spec.clear_with and raw == spec.clear_with:
        return None
    clears = spec.type in _EMPTY_CLEARS or default.kind == "unset"
    if raw == "" and clears and all(code != "" for code, _, _ in spec.codes):
        return None
    value = normalise(decode(raw, spec), spec)
    return None if value == () else value


def refused_value(raw: Raw, wire: str, *, secret: bool) -> Refusal:
    """The refusal of a value; it repeats the value unless that is a secret."""
    if secret:
        return invalid(wire, None)
    try:
        return invalid(wire, as_text(raw))
    except BadValue:
        return invalid(wire, None)
