"""The shape of an answer: which names it has, nested where, and what kind of value each holds."""

from __future__ import annotations

import re
from typing import Any

_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def json_shape(value: Any, at: str = "") -> dict[str, str]:
    """Path of every name with the JSON type of its value; items of one array are taken together."""
    if isinstance(value, dict):
        found = {at: "object"} if at else {}
        for name, inner in value.items():
            found.update(json_shape(inner, f"{at}.{name}" if at else name))
        return found
    if isinstance(value, list):
        found = {at: "array"}
        for item in value:
            found.update(json_shape(item, f"{at}[]"))
        return found
    return {at: {bool: "boolean", int: "number", float: "number", str: "string"}[type(value)]}


def text_shape(value: Any, at: str = "") -> dict[str, str]:
    """The same of elements, whose texts are a switch, a number, a text or nothing.

    One element cannot be told from a list of one, so lists are seen through.
    """
    if isinstance(value, dict):
        found = {at: "elements"} if at else {}
        for name, inner in value.items():
            found.update(text_shape(inner, f"{at}.{name}" if at else name))
        return found
    if isinstance(value, list):
        found = {}
        for item in value:
            found.update(text_shape(item, at))
        return found
    return {at: _kind(str(value))}


def _kind(text: str) -> str:
    if not text:
        return "nothing"
    if text in ("Y", "N"):
        return "Y/N"
    if text in ("yes", "no"):
        return "yes/no"
    return "number" if _NUMBER.fullmatch(text) else "text"


def differences(theirs: dict[str, str], ours: dict[str, str]) -> dict[str, str]:
    """By path: what a recorded answer has and ours has not, the other way round, or of another type."""
    found = {}
    for path in sorted(theirs.keys() | ours.keys()):
        if path not in ours:
            found[path] = "recorded only"
        elif path not in theirs:
            found[path] = "emulator only"
        elif theirs[path] != ours[path]:
            found[path] = f"recorded {theirs[path]}, emulator {ours[path]}"
    return found
