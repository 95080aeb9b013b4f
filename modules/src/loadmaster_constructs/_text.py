"""Text on its way to Terraform: what the user wrote stays what it is, references stay references."""

from __future__ import annotations

import re
import struct

__all__ = ["has_reference", "is_number_reference", "is_reference", "is_text", "literal"]

_REFERENCE = re.compile(r"([$#&]\{TfToken\[[A-Za-z0-9:._-]+\]\})")
_TEMPLATE_START = re.compile(r"([$%]+)\{")
_BEFORE_REFERENCE = re.compile(r"[$%]+\Z")
_NUMBER_MARK = b"\xfd\xff"


def is_text(value: object) -> bool:
    """Whether an argument that should be text is text: annotations bind nobody who runs the program."""
    return isinstance(value, str)


def has_reference(text: str) -> bool:
    """Whether the text holds a reference that the framework resolves while synthesising."""
    return "{TfToken[" in text and _REFERENCE.search(text) is not None


def is_reference(text: str) -> bool:
    """Whether the text is one reference and nothing besides."""
    return _REFERENCE.fullmatch(text) is not None


def is_number_reference(value: float) -> bool:
    """Whether a number stands for a reference: the framework hides those in the sign and exponent bits."""
    return struct.pack(">d", value)[:2] == _NUMBER_MARK


def literal(text: str) -> str:
    """The text, written so that Terraform reads it back character by character.

    Terraform takes ``${`` and ``%{`` for the start of a template, wherever a string stands. Rule patterns of
    a LoadMaster contain both in good faith.
    """
    if "$" not in text and "%" not in text:
        return text
    if "{TfToken[" not in text:
        return _TEMPLATE_START.sub(_escaped_start, text)
    pieces = _REFERENCE.split(text)
    # Odd places hold the references; a dollar right before one would turn it into an escape.
    for place in range(0, len(pieces), 2):
        pieces[place] = _TEMPLATE_START.sub(_escaped_start, pieces[place])
        if place + 1 < len(pieces):
            pieces[place] = _BEFORE_REFERENCE.sub(_quoted, pieces[place])
    return "".join(pieces)


def _escaped_start(found: re.Match[str]) -> str:
    run = found[1]
    # Doubling works for a single sign only: in a longer run Terraform would pair the signs differently.
    return f"{run}{run}{{" if len(run) == 1 else f'${{"{run}"}}{{'


def _quoted(found: re.Match[str]) -> str:
    return f'${{"{found[0]}"}}'
