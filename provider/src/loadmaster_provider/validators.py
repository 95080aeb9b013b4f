"""Checks of single arguments, made from the limits the description knows. Each raises ``ValueError`` in the
user's words.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from loadmaster_provider.shape import FieldShape

__all__ = ["Validator", "pattern_words", "server_key", "validators_for"]

Validator = Callable[[Any], None]

_SHOWN = 60
_NAMES = ("name", "nickname")
_LONGEST_NAME = 255
"""No source tells the limit for names; a longer one would be cut off or refused somewhere. Unverified."""


def validators_for(shape: FieldShape) -> tuple[Validator, ...]:
    """The checks for one field; none where any value of the type will do."""
    match shape.type:
        case "int" | "port":
            return (_number(shape),)
        case "enum":
            return (_enum(shape),)
        case "flags":
            return (_flags(shape),)
        case "address":
            return (_address(shape),)
        case "list":
            return (_list(shape),)
        case "string" | "secret" | "reference":
            return (_text(shape),)
        case _:
            return ()


def server_key(key: str) -> tuple[str, int]:
    """Address and port of ``10.0.1.11:80`` or ``[2001:db8::1]:80``; ``ValueError`` for anything else."""
    head, colon, tail = key.rpartition(":")
    if not colon or not tail.isdecimal() or not 3 <= int(tail) <= 65535:
        raise ValueError(f'{_shown(key)} is not "address:port" with a port from 3 to 65535')
    bracketed = head.startswith("[") and head.endswith("]")
    if ":" in head and not bracketed:
        raise ValueError(f'{_shown(key)}: write an IPv6 address in brackets, as in "[2001:db8::1]:{tail}"')
    address = head[1:-1] if bracketed else head
    if not address or any(character.isspace() or character == "/" for character in address):
        raise ValueError(f'{_shown(key)} is not "address:port"')
    return address, int(tail)


def _shown(value: object) -> str:
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= _SHOWN else f'{text[:_SHOWN]}..." ({len(str(value))} characters)'


def pattern_words(pattern: str) -> str:
    """What a pattern allows, in words where it is a row of character classes, as nearly all are."""
    classes = re.fullmatch(r"\[([^\]]+)\](?:\[([^\]]+)\])?[*+]", pattern)
    if classes is None:
        return f"it has to match {pattern}"
    first, rest = classes.groups()
    if rest is None:
        return f"only {_class_words(first)} may be used"
    return f"only {_class_words(rest)} may be used, and the first is one of {_class_words(first)}"


def _class_words(text: str) -> str:
    words = [word for span, word in (("A-Za-z", "letters"), ("0-9", "digits")) if span in text]
    signs = text.replace("A-Za-z", "").replace("0-9", "").replace("\\", "")
    words += ["blanks"] if " " in signs else []
    words += sorted(set(signs.replace(" ", "")))
    return ", ".join(words[:-1]) + f" and {words[-1]}" if len(words) > 1 else words[0]


def _number(shape: FieldShape) -> Validator:
    expected = _range_words(shape)

    def check(value: Any) -> None:
        text = str(value)
        if value in shape.also or text in map(str, shape.also):
            return
        if isinstance(value, Decimal) or not text.lstrip("-").isdecimal():
            raise ValueError(f"{_shown(value)} is not {expected}")
        number = int(text)
        below = shape.minimum is not None and number < shape.minimum
        above = shape.maximum is not None and number > shape.maximum
        if below or above:
            raise ValueError(f"{_shown(value)} is out of range; expected {expected}")

    return check


def _range_words(shape: FieldShape) -> str:
    words = "a port number" if shape.type == "port" else "a whole number"
    if shape.minimum is not None and shape.maximum is not None:
        words += f" from {shape.minimum} to {shape.maximum}"
    elif shape.minimum is not None:
        words += f" of at least {shape.minimum}"
    elif shape.maximum is not None:
        words += f" up to {shape.maximum}"
    if shape.unit:
        words += f" ({shape.unit})"
    return " or ".join([words, *(_shown(item) for item in shape.also)])


def _enum(shape: FieldShape) -> Validator:
    names = [code.name for code in shape.codes]
    by_code = {str(code.code): code.name for code in shape.codes}

    def check(value: Any) -> None:
        if value in names or value in shape.also:
            return
        hint = f'; "{value}" is the wire code of "{by_code[value]}"' if value in by_code else ""
        raise ValueError(f"{_shown(value)} is not one of {', '.join(names)}{hint}")

    return check


def _flags(shape: FieldShape) -> Validator:
    names = [code.name for code in shape.codes]

    def check(value: Any) -> None:
        for item in value:
            if item not in names:
                raise ValueError(f"{_shown(item)} is not one of {', '.join(names)}")

    return check


_FAMILIES: Mapping[str, int] = {"default_gateway_ipv6": 6, "wui_gateway_ipv6": 6}
"""Arguments that take one family of addresses only; those of an object follow the object's own address."""


def _address(shape: FieldShape) -> Validator:
    family = _FAMILIES.get(shape.name)

    def check(value: Any) -> None:
        try:
            found = ipaddress.ip_address(value).version
        except ValueError:
            raise ValueError(f"{_shown(value)} is not an IPv4 or IPv6 address") from None
        if family is not None and found != family:
            raise ValueError(f"{_shown(value)} is an IPv{found} address; an IPv{family} address is needed")

    return check


_HOSTS = ("name_servers", "ntp_servers", "snmp_clients")
"""Lists of machines, whose entries may be anything else as far as the description knows."""
_HOST = re.compile(
    r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(/\d+)?|[0-9.]+/\d+"
)


def _list(shape: FieldShape) -> Validator:
    names = [code.name for code in shape.codes]

    def check(value: Any) -> None:
        if shape.max_items is not None and len(value) > shape.max_items:
            raise ValueError(f"{len(value)} entries; at most {shape.max_items} are possible")
        for item in value:
            if not item or item != item.strip():
                raise ValueError(f"{_shown(item)} is empty or has blanks around it")
            if names and item not in names:
                raise ValueError(f"{_shown(item)} is not one of {', '.join(names)}")
            if shape.pattern and not re.fullmatch(shape.pattern, item):
                raise ValueError(f"{_shown(item)} is not possible: {pattern_words(shape.pattern)}")
            if shape.name in _HOSTS and not _HOST.fullmatch(item):
                raise ValueError(f"{_shown(item)} is not an address or a host name")
        # they travel as one text, with a sign between each two
        together = sum(map(len, value)) + max(0, len(value) - 1)
        if shape.max_length is not None and together > shape.max_length:
            raise ValueError(
                f"{len(value)} entries have {together} characters together; at most {shape.max_length} are "
                "possible"
            )

    return check


_LOGIN = re.compile(r"(^|//)[^/@\s:]*:[^/@\s]*@")


def _holds_login(name: str, value: str) -> bool:
    """Whether an address carries credentials, as in ``http://user:secret@proxy``."""
    return name.endswith(("_url", "_proxy", "_server", "_host", "_path")) and _LOGIN.search(value) is not None


def _text(shape: FieldShape) -> Validator:
    longest = shape.max_length or (_LONGEST_NAME if shape.name in _NAMES else None)

    def check(value: Any) -> None:
        if value == "" and shape.default_kind == "required":
            raise ValueError("it is empty, and the appliance insists on a value")
        if value == "":
            return
        secret = shape.secret or shape.type == "secret"
        shown = "the value" if secret else _shown(value)
        if longest is not None and len(value) > longest:
            raise ValueError(f"{shown} has {len(value)} characters; at most {longest} are possible")
        if shape.min_length is not None and len(value) < shape.min_length:
            raise ValueError(f"{shown} has {len(value)} characters; at least {shape.min_length} are needed")
        if shape.pattern and not re.fullmatch(shape.pattern, value):
            raise ValueError(f"{shown} is not possible: {pattern_words(shape.pattern)}")
        if not secret and _holds_login(shape.name, value):
            raise ValueError(
                "it holds a user name and password, which would be stored in the state; give an address "
                "without them"
            )
        if any(ord(character) < 32 and character not in "\r\n\t" for character in value):
            raise ValueError(f"{shown} contains control characters")

    return check
