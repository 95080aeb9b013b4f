"""Reading values off the wire and putting them back: the one place that knows the spellings of a value.

What comes in is judged against the contract's limits; what goes out takes the form of the dialect.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from functools import cache

from .specification import Stored, ValueSpec

Json = bool | int | float | str | None | list["Json"] | dict[str, "Json"]
Raw = Json | bytes

_TRUE = frozenset({"1", "y", "yes"})
_FALSE = frozenset({"0", "n", "no"})
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOGIN_IN_URL = re.compile(r"(?<=://)[^/@\s]+:[^/@\s]*(?=@)")
_NUMBER = re.compile(r"-?[0-9]{1,18}")


class BadValue(ValueError):
    """The text is not a value of that kind."""


def as_text(raw: Raw) -> str:
    """What a v1 client would have written for ``raw``; ``BadValue`` for structures and unprintable text."""
    if isinstance(raw, bool):
        return "yes" if raw else "no"
    if isinstance(raw, int | float):
        return str(raw)
    if isinstance(raw, str):
        if _UNPRINTABLE.search(raw):
            raise BadValue("unprintable character")
        return raw
    raise BadValue("not a plain value")


def hide_login(text: str) -> str:
    """The text without user and password inside a URL, such as that of a proxy."""
    return _LOGIN_IN_URL.sub("********", text)


def decode(raw: Raw, spec: ValueSpec) -> Stored:
    """The stored form of what a client sent; ``BadValue`` when the specification does not allow it."""
    if spec.type == "list":
        return _decode_list(raw, spec)
    text = as_text(raw)
    return _DECODERS[spec.type](text, spec)


def _decode_bool(text: str, spec: ValueSpec) -> Stored:
    if spec.codes and text in {str(code) for code, _, _ in spec.codes}:
        return text == str(spec.codes[-1][0])
    lowered = text.lower()
    if lowered in _TRUE:
        return True
    if lowered in _FALSE:
        return False
    raise BadValue(text)


def _decode_number(text: str, spec: ValueSpec) -> Stored:
    if text in spec.also:
        return text
    if not _NUMBER.fullmatch(text.strip()):
        raise BadValue(text)
    number = int(text)
    if number in spec.also:
        return number
    if number < (spec.minimum or 0):
        # Nothing of the API counts below zero.
        raise BadValue(text)
    if spec.maximum is not None and number > spec.maximum:
        raise BadValue(text)
    return number


def _decode_port(text: str, spec: ValueSpec) -> Stored:
    number = _decode_number(text, spec)
    if isinstance(number, int) and number not in spec.also and not 0 < number < 65536:
        raise BadValue(text)
    return number


def _decode_flags(text: str, spec: ValueSpec) -> Stored:
    number = _decode_number(text, spec)
    bits = sum(code for code, _, _ in spec.codes if isinstance(code, int))
    if not isinstance(number, int) or number & ~bits:
        raise BadValue(text)
    return number


def _decode_enum(text: str, spec: ValueSpec) -> Stored:
    for code, _, _ in spec.codes:
        if text == str(code):
            return code
    for code, answered, _ in spec.codes:
        # Units answer some words in other letter case than they take, or others altogether, and the vendor's
        # Python client sends back what it has read: `Regex` for `regex`, `LDAPS` for `2`. The numbers that
        # SSLRewrite answers it translates, so those are not taken.
        if text.lower() == str(code).lower():
            return code
        if text.lower() == str(answered).lower() and not text.isdigit():
            return code
    raise BadValue(text)


def _decode_text(text: str, spec: ValueSpec) -> Stored:
    if text in spec.also:
        return text
    _check_text(text, spec)
    return text


def _check_text(text: str, spec: ValueSpec) -> None:
    if spec.min_length is not None and len(text) < spec.min_length:
        raise BadValue(text)
    if spec.max_length is not None and len(text) > spec.max_length:
        raise BadValue(text)
    if spec.pattern is not None and not _compiled(spec.pattern).fullmatch(text):
        raise BadValue(text)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _decode_address(text: str, spec: ValueSpec) -> Stored:
    if text in spec.also:
        return text
    try:
        return str(ipaddress.ip_address(text))
    except ValueError as problem:
        raise BadValue(text) from problem


def _decode_list(raw: Raw, spec: ValueSpec) -> Stored:
    if isinstance(raw, list):
        items = [as_text(item).strip() for item in raw]
    else:
        text = as_text(raw)
        items = [item.strip() for item in text.split(spec.separator or " ")]
    kept = tuple(item for item in items if item)
    if spec.max_items is not None and len(kept) > spec.max_items:
        raise BadValue(f"{len(kept)} items")
    if spec.max_length is not None and len((spec.separator or " ").join(kept)) > spec.max_length:
        raise BadValue("too long")
    for item in kept:
        if spec.pattern is not None and not _compiled(spec.pattern).fullmatch(item):
            raise BadValue(item)
        if spec.codes and item not in {str(code) for code, _, _ in spec.codes}:
            raise BadValue(item)
    return kept


_DECODERS: dict[str, Callable[[str, ValueSpec], Stored]] = {
    "bool": _decode_bool,
    "int": _decode_number,
    "port": _decode_port,
    "flags": _decode_flags,
    "enum": _decode_enum,
    "string": _decode_text,
    "secret": _decode_text,
    "file": _decode_text,
    "reference": _decode_text,
    "address": _decode_address,
}


def number(value: Stored | None, default: int = 0) -> int:
    """The value as a number, ``default`` where it is none."""
    return value if isinstance(value, int) and not isinstance(value, bool) else default


@cache
def json_encoder(spec: ValueSpec) -> Callable[[Stored], Json]:
    """How v2 answers carry values of this kind."""
    answered = {code: answer for code, answer, _ in spec.codes if code != answer}
    form = spec.json

    def encode(value: Stored) -> Json:
        if spec.words is not None and isinstance(value, bool):
            return spec.words[0] if value else spec.words[1]
        if isinstance(value, tuple):
            if form == "array" or (form == "natural" and spec.separator is None):
                return list(value)
            return (spec.separator or " ").join(value)
        if answered:
            value = answered.get(value, value)
        if form == "string":
            return _plain(value)
        if form == "int":
            return int(value)
        if form == "bool":
            return value in (True, 1, "1")
        if form == "array":
            return [value]
        return value

    return encode


def _plain(value: bool | int | str) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


_BOOLEAN_FORMS = {"Y/N": ("N", "Y"), "yes/no": ("no", "yes"), "1/0": ("0", "1")}


@cache
def xml_encoder(spec: ValueSpec, natural_boolean: str) -> Callable[[Stored], str | list[str]]:
    """How v1 answers carry values of this kind; a list means one element for each item."""
    answered = {code: answer for code, answer, _ in spec.codes if code != answer}
    no, yes = _BOOLEAN_FORMS[spec.xml if spec.xml in _BOOLEAN_FORMS else natural_boolean]
    if spec.words is not None:
        yes, no = spec.words

    def encode(value: Stored) -> str | list[str]:
        if isinstance(value, tuple):
            if spec.xml == "repeated" or spec.xml.startswith("children:") or spec.separator is None:
                return list(value)
            return spec.separator.join(value)
        if answered:
            value = answered.get(value, value)
        if isinstance(value, bool):
            return yes if value else no
        return str(value)

    return encode
