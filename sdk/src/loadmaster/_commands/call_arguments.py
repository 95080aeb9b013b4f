"""From ``name=value`` words to the arguments of a command: typed and checked, secrets from elsewhere."""

from __future__ import annotations

import difflib
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import typer
from pydantic import SecretStr

from loadmaster._described import Described
from loadmaster._exceptions import InvalidCall
from loadmaster._wire.encode import encode_arguments, encode_value, expectation, portions
from loadmaster._wire.mismatch import Mismatch
from loadmaster._wire.table import Command, Form, Parameter

__all__ = ["described_arguments", "raw_arguments", "split_word", "typed_value"]

_TRUE = frozenset({"true", "yes", "y", "on", "1"})
_FALSE = frozenset({"false", "no", "n", "off", "0"})
_SEVERAL = ("list", "flags")
_ENVIRONMENT = "@env:"
_PROMPT = "@prompt"


def described_arguments(command: Described, words: Iterable[str]) -> dict[str, object]:
    """The arguments of a described command by Python name.

    Raises ``InvalidCall`` naming the parameter, its value and what is accepted, before anything is sent.
    """
    found: dict[str, object] = {}
    for word in words:
        text_name, text = split_word(word)
        name, parameter = _chosen(command, text_name, text)
        if parameter.form.type in _SEVERAL and name in found and text:
            found[name] = [*_several(found[name]), text]
        elif name in found:
            raise InvalidCall(f"{name} is given twice", command=command.name)
        else:
            found[name] = typed_value(command, name, parameter, text)
    _complete(command, found)
    _check(command.table, found)
    return found


def _several(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []


def split_word(word: str) -> tuple[str, str]:
    """Name and value of one word. ``InvalidCall`` where it is not ``name=value``."""
    name, equals, value = word.partition("=")
    if not equals or not name:
        raise InvalidCall(f"parameter is {word!r}; expected name=value")
    return name, value


def _chosen(command: Described, given: str, text: str) -> tuple[str, Parameter]:
    """The parameter that is meant: of several under one wire name the first that takes the value."""
    found = command.parameters_named(given)
    if not found:
        known = [*command.table.parameters, *(one.wire for one in command.table.parameters.values())]
        near = list(dict.fromkeys(difflib.get_close_matches(given, known, n=3)))
        hint = f"is it {' or '.join(map(repr, near))}?" if near else f"it takes {_names(command)}"
        raise InvalidCall(f"there is no parameter {given!r}; {hint}", command=command.name)
    for name, parameter in found.items():
        if len(found) == 1 or _takes(parameter, text):
            return name, parameter
    return next(iter(found.items()))


def _names(command: Described) -> str:
    return ", ".join(command.table.parameters) or "none"


def _takes(parameter: Parameter, text: str) -> bool:
    try:
        encode_value(parameter.form, _converted(parameter.form, text))
    except Mismatch:
        return False
    return True


def typed_value(command: Described, name: str, parameter: Parameter, text: str) -> object:
    """The value a word stands for; nothing at all clears it."""
    if parameter.form.type == "file":
        return _file(command, name, text)
    if parameter.secret or parameter.form.type == "secret":
        return _secret(command, name, text)
    if text == "" and not parameter.required:
        return None
    return _converted(parameter.form, _from_elsewhere(command, name, text))


def _converted(form: Form, text: str) -> object:
    """The Python value of a text; what cannot be converted stays text, and checking says why it is wrong."""
    if form.type not in _SEVERAL and text in form.also:
        return text
    match form.type:
        case "bool":
            word = text.lower()
            return True if word in _TRUE else False if word in _FALSE else text
        case "int" | "port":
            return _number(text)
        case "reference":
            return int(text) if text.isascii() and text.isdecimal() and len(text) < 20 else text
        case "enum":
            return text if text in form.codes else _name_of_code(form, text)
        case "list" | "flags":
            return [item.strip() for item in text.split(",") if item.strip()]
        case _:
            return text


def _number(text: str) -> object:
    try:
        return int(text) if text.isascii() and len(text) < 20 else text
    except ValueError:
        return text


def _name_of_code(form: Form, text: str) -> str:
    """On the command line the appliance's codes are taken as well: people copy them from its documents."""
    return next((name for name, code in form.codes.items() if str(code) == text), text)


def _file(command: Described, name: str, text: str) -> object:
    if not text.startswith("@") or text == "@":
        raise InvalidCall(
            f"{name} is a file; expected {name}=@PATH, or {name}=@- for standard input", command=command.name
        )
    return sys.stdin.buffer.read() if text == "@-" else Path(text[1:])


def _secret(command: Described, name: str, text: str) -> SecretStr:
    if text == _PROMPT:
        return _prompted(command, name)
    if not text.startswith(_ENVIRONMENT):
        raise InvalidCall(
            f"{name} is a secret, and command lines stand in lists of processes; "
            f"expected {name}=@env:NAME for a variable, or {name}=@prompt",
            command=command.name,
        )
    return SecretStr(_variable(command, name, text))


def _prompted(command: Described, name: str) -> SecretStr:
    if not sys.stdin.isatty():
        raise InvalidCall(
            f"{name} is a secret, and nobody is there to type it; expected {name}=@env:NAME",
            command=command.name,
        )
    typed: str = typer.prompt(name, hide_input=True, err=True)
    return SecretStr(typed)


def _from_elsewhere(command: Described, name: str, text: str) -> str:
    if text.startswith("@@"):
        return text[1:]
    return _variable(command, name, text) if text.startswith(_ENVIRONMENT) else text


def _variable(command: Described, name: str, text: str) -> str:
    variable = text.removeprefix(_ENVIRONMENT)
    value = os.environ.get(variable)
    if not value:
        raise InvalidCall(f"{name} names the variable {variable!r}, which is not set", command=command.name)
    return value


def _complete(command: Described, found: dict[str, object]) -> None:
    """Ask for required secrets where somebody is there; ``InvalidCall`` names all that is missing."""
    required = {name: one for name, one in command.table.parameters.items() if one.required}
    for name, one in required.items():
        secret = one.secret or one.form.type == "secret"
        if name not in found and secret and one.form.type != "file" and sys.stdin.isatty():
            found[name] = _prompted(command, name)
    missing = [f"{name} ({expectation(one.form)})" for name, one in required.items() if name not in found]
    if missing:
        verb = "is" if len(missing) == 1 else "are"
        raise InvalidCall(f"{' and '.join(missing)} {verb} missing", command=command.name)


def _check(command: Command[Any], arguments: Mapping[str, object]) -> None:
    for portion in portions(command, arguments):
        encode_arguments(command, portion)


def raw_arguments(words: Iterable[str]) -> dict[str, object]:
    """Parameters by wire name as they stand: text, a file for ``@PATH``, a variable for ``@env:NAME``."""
    found: dict[str, object] = {}
    for word in words:
        name, text = split_word(word)
        if name in found:
            raise InvalidCall(f"{name} is given twice")
        if text.startswith(_ENVIRONMENT):
            value = os.environ.get(text.removeprefix(_ENVIRONMENT))
            if not value:
                raise InvalidCall(
                    f"{name} names the variable {text.removeprefix(_ENVIRONMENT)!r}, which is not set"
                )
            found[name] = value
        elif text.startswith("@@"):
            found[name] = text[1:]
        elif text == "@-":
            found[name] = sys.stdin.buffer.read()
        else:
            found[name] = Path(text[1:]) if text.startswith("@") else text
    return found
