"""Keeps secret values out of messages and logs."""

from __future__ import annotations

import json
import urllib.parse
from collections.abc import Iterable, Mapping
from typing import Any

from .schema import Attribute, Nested

__all__ = ["Redactor", "secret_values"]

_BLOT = "(sensitive value)"
# shorter texts would blot out half of every sentence
_SHORTEST_SECRET = 3
_SHORTEST_SECRET_LINE = 8


class Redactor:
    """Replaces every known secret in a text."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._spellings: set[str] = set()
        self.add(secrets)

    def add(self, secrets: Iterable[str]) -> None:
        """Know more secrets."""
        for secret in secrets:
            self._spellings.update(_spellings(secret))

    def joined(self, secrets: Iterable[str]) -> Redactor:
        """A redactor that knows these secrets too."""
        both = Redactor(secrets)
        both._spellings |= self._spellings
        return both

    def clean(self, text: str) -> str:
        """The text without secrets."""
        for spelling in sorted(self._spellings, key=len, reverse=True):
            text = text.replace(spelling, _BLOT)
        return text


def _spellings(secret: str) -> Iterable[str]:
    """The secret, its lines (an error may quote one line of a private key), and how it looks inside JSON,
    repr and URLs.
    """
    lines = [line.strip() for line in secret.splitlines()] if "\n" in secret else []
    for text in [secret, secret.strip(), *(line for line in lines if len(line) >= _SHORTEST_SECRET_LINE)]:
        if len(text) >= _SHORTEST_SECRET:
            yield text
            yield json.dumps(text)[1:-1]
            yield repr(text)[1:-1]
            yield urllib.parse.quote(text, safe="")
            yield urllib.parse.quote_plus(text)


def secret_values(attributes: Mapping[str, Attribute], value: Any) -> Iterable[str]:
    """The texts and numbers in sensitive and write-only attributes of an object, at all levels."""
    if not isinstance(value, dict):
        return
    for name, attribute in attributes.items():
        item = value.get(name)
        if item is None:
            continue
        if attribute.sensitive or attribute.write_only:
            yield from _leaves(item)
        elif isinstance(attribute.type, Nested):
            members = [item] if attribute.type.nesting == "single" else item
            for member in (
                members.values()
                if isinstance(members, dict)
                else members
                if isinstance(members, list)
                else ()
            ):
                yield from secret_values(attribute.type.attributes, member)


def _leaves(value: Any) -> Iterable[str]:
    if isinstance(value, dict):
        for item in value.values():
            yield from _leaves(item)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(item)
    elif isinstance(value, bool):
        return
    elif isinstance(value, str | int):
        yield str(value)
