"""From Python values to what is sent: checked against the description first."""

from __future__ import annotations

import base64
import ipaddress
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pydantic import SecretStr

from loadmaster._exceptions import InvalidCall
from loadmaster._model import Unset
from loadmaster._wire.file_content import FileSource
from loadmaster._wire.mismatch import Mismatch
from loadmaster._wire.table import Command, Form, Parameter

__all__ = [
    "WireValue",
    "encode_arguments",
    "encode_value",
    "form_text",
    "json_value",
    "portions",
    "secret_texts",
]

WireValue = bool | int | str | bytes | FileSource
"""A value under its wire name, not yet in the spelling of a dialect."""

_SHOWN = 80
_SHORTEST_MASK = 6


def portions(command: Command[Any], arguments: Mapping[str, object]) -> list[Mapping[str, object]]:
    """The arguments of the calls that together do what is asked for: one call but for odd commands.

    Raises ``InvalidCall`` before the first of several calls when any of them would be refused.
    """
    if not command.one_at_a_time:
        return [arguments]
    encode_arguments(command, arguments)
    always = {name: value for name, value in arguments.items() if command.parameters[name].required}
    given = [
        name
        for name in command.parameters
        if name not in always and not isinstance(arguments.get(name, Unset.UNSET), Unset)
    ]
    return [{**always, name: arguments[name]} for name in given] or [arguments]


def encode_arguments(command: Command[Any], arguments: Mapping[str, object]) -> dict[str, WireValue]:
    """The parameters to send, by wire name; what is ``UNSET`` is not among them.

    Raises ``InvalidCall`` naming the argument, its value and what is accepted.
    """
    encoded: dict[str, WireValue] = {}
    for name, value in arguments.items():
        if isinstance(value, Unset):
            continue
        parameter = command.parameters[name]
        try:
            encoded[parameter.wire] = _encode_argument(parameter, value)
        except Mismatch as mismatch:
            raise InvalidCall(f"{name} {mismatch}", command=command.name) from None
    return encoded


def _encode_argument(parameter: Parameter, value: object) -> WireValue:
    if value is None:
        if not parameter.clearable:
            raise Mismatch(f"is None, but it cannot be cleared; expected {expectation(parameter.form)}")
        return parameter.form.clear_with
    return encode_value(parameter.form, value, secret=parameter.secret)


def encode_value(form: Form, value: object, *, secret: bool = False) -> WireValue:
    """The value in wire form; ``Mismatch`` says what is wrong with it."""
    for accepted in form.also:
        if type(value) is type(accepted) and value == accepted:
            return accepted
    try:
        return _ENCODERS[form.type](form, value)
    except Mismatch as mismatch:
        shown = "a secret value" if secret or form.type == "secret" else _shown(value)
        if form.type == "file":
            shown = "no file that can be sent"
        reason = f" ({mismatch})" if mismatch.complaint else ""
        raise Mismatch(f"is {shown}{reason}; expected {expectation(form)}") from None


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}... ({len(text)} characters)"


def _encode_bool(_: Form, value: object) -> WireValue:
    if not isinstance(value, bool):
        raise Mismatch("")
    return value


def _encode_int(form: Form, value: object) -> WireValue:
    if not isinstance(value, int) or isinstance(value, bool):
        raise Mismatch("")
    if form.minimum is not None and value < form.minimum:
        raise Mismatch("")
    if form.maximum is not None and value > form.maximum:
        raise Mismatch("")
    return value


def _encode_string(form: Form, value: object) -> WireValue:
    if not isinstance(value, str):
        raise Mismatch("")
    if value == "":
        return value
    if form.min_length is not None and len(value) < form.min_length:
        raise Mismatch(f"{len(value)} characters")
    if form.max_length is not None and len(value) > form.max_length:
        raise Mismatch(f"{len(value)} characters")
    if form.pattern is not None and not re.fullmatch(form.pattern, value):
        raise Mismatch("")
    if not value.isascii() and any("\ud800" <= character <= "\udfff" for character in value):
        raise Mismatch("half of a surrogate pair")
    return value


def _encode_enum(form: Form, value: object) -> WireValue:
    if isinstance(value, str) and value in form.codes:
        return form.codes[value]
    for name, code in form.codes.items():
        if str(code) == str(value):
            raise Mismatch(f"the wire code of {name!r}")
    raise Mismatch("")


def _encode_flags(form: Form, value: object) -> WireValue:
    mask = 0
    for name in _items(value):
        bit = form.codes.get(name)
        if not isinstance(bit, int):
            raise Mismatch(f"{name!r} is not among them")
        mask |= bit
    if form.maximum is not None and mask > form.maximum:
        raise Mismatch("this combination is not possible")
    return mask


def _encode_address(_: Form, value: object) -> WireValue:
    if not isinstance(value, str):
        raise Mismatch("")
    if value == "":
        return value
    try:
        ipaddress.ip_address(value)
    except ValueError:
        raise Mismatch("") from None
    return value


def _encode_list(form: Form, value: object) -> WireValue:
    separator = form.separator or " "
    items = _items(value)
    if form.codes:
        strange = [item for item in items if item not in form.codes]
        if strange:
            raise Mismatch(f"{strange[0]!r} is not among them")
        items = [str(form.codes[item]) for item in items]
    if form.max_items is not None and len(items) > form.max_items:
        raise Mismatch(f"{len(items)} entries")
    for item in items:
        if separator.strip() and separator in item:
            raise Mismatch(f"{item!r} contains {separator!r}, which separates entries on the wire")
        if not separator.strip() and (not item or item.split() != [item]):
            raise Mismatch(f"{item!r} is empty or contains a space, which separates entries on the wire")
        _encode_string(Form(type="string", pattern=form.pattern), item)
    joined = separator.join(items)
    if form.max_length is not None and len(joined) > form.max_length:
        raise Mismatch(f"{len(joined)} characters together")
    return joined


def _items(value: object) -> list[str]:
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
        raise Mismatch("")
    items = list(value)
    for item in items:
        if not isinstance(item, str):
            raise Mismatch(f"{_shown(item)} is not text")
    return items


def _encode_secret(form: Form, value: object) -> WireValue:
    text = value.get_secret_value() if isinstance(value, SecretStr) else value
    if isinstance(text, str) and len(text) >= _SHORTEST_MASK and not text.strip("*"):
        raise Mismatch("the asterisks that stand for a secret in answers")
    return _encode_string(form, text)


def _encode_file(_: Form, value: object) -> WireValue:
    return value if isinstance(value, bytes) else FileSource.of(value)


def _encode_reference(form: Form, value: object) -> WireValue:
    if isinstance(value, int) and not isinstance(value, bool):
        if value < 0:
            raise Mismatch("")
        return f"{form.prefix}{value}" if form.prefix else str(value)
    if value == "":
        raise Mismatch("")
    return _encode_string(form, value)


_ENCODERS: Mapping[str, Callable[[Form, object], WireValue]] = {
    "bool": _encode_bool,
    "int": _encode_int,
    "string": _encode_string,
    "enum": _encode_enum,
    "flags": _encode_flags,
    "address": _encode_address,
    "port": _encode_int,
    "list": _encode_list,
    "secret": _encode_secret,
    "file": _encode_file,
    "reference": _encode_reference,
}


def expectation(form: Form) -> str:
    """What a value of this form looks like, in words."""
    words = "a list out of " if form.type == "list" and form.codes else _WORDS[form.type]
    if form.codes:
        words += ", ".join(repr(name) for name in form.codes)
    if form.minimum is not None and form.maximum is not None and form.type in ("int", "port"):
        words += f" from {form.minimum} to {form.maximum}"
    elif form.minimum is not None and form.type in ("int", "port"):
        words += f" of at least {form.minimum}"
    elif form.maximum is not None and form.type in ("int", "port"):
        words += f" up to {form.maximum}"
    if form.min_length is not None and form.max_length is not None:
        words += f" of {form.min_length} to {form.max_length} characters"
    elif form.max_length is not None:
        words += f" of at most {form.max_length} characters"
    elif form.min_length is not None:
        words += f" of at least {form.min_length} characters"
    if form.max_items is not None:
        words += f", at most {form.max_items} of them"
    if form.pattern is not None:
        words += f" matching {form.pattern}"
    if form.also:
        words += ", or " + " or ".join(repr(value) for value in form.also)
    return words


_WORDS: Mapping[str, str] = {
    "bool": "True or False",
    "int": "a whole number",
    "string": "text",
    "enum": "one of ",
    "flags": "a list out of ",
    "address": "an IPv4 or IPv6 address",
    "port": "a port number",
    "list": "a list of texts",
    "secret": "text",
    "file": "bytes, the path of a file, or a file opened in binary mode",
    "reference": "a number or a text",
    "objects": "nothing, it is only shown",
}


def json_value(value: WireValue) -> bool | int | str:
    """The value as v2 sends it: files in base64, the rest as it is."""
    if isinstance(value, FileSource):
        value = value.read()
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value


def form_text(form: Form, value: WireValue) -> str:
    """The value as v1 sends it in a form or query."""
    if isinstance(value, bool):
        yes, no = _BOOLEANS.get(form.xml, ("1", "0"))
        return yes if value else no
    if isinstance(value, bytes | FileSource):
        raise Mismatch("is a file, which v1 carries as the body")
    return str(value)


_BOOLEANS = {"Y/N": ("Y", "N"), "yes/no": ("yes", "no"), "1/0": ("1", "0")}


def secret_texts(command: Command[Any], arguments: Mapping[str, object]) -> list[str]:
    """The secret values among the arguments, for blotting them out of whatever the appliance answers."""
    found = []
    for name, value in arguments.items():
        parameter = command.parameters.get(name)
        if parameter is None or parameter.form.type == "file":
            continue
        if parameter.secret or parameter.form.type == "secret":
            text = value.get_secret_value() if isinstance(value, SecretStr) else value
            if isinstance(text, str) and text:
                found.append(text)
    return found
