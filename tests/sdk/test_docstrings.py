"""What a reader of any method is told: effect, unit, conditions, arguments, errors, and how sure it is.

Held against the description itself, so that a fact the printer forgets is missed here.
"""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any

import pytest

from loadmaster_codegen.model import Command, Evidence, ValueType
from tests.support.described import description

WRITES = ("write", "action", "upload")
SURE = {
    Evidence.RECORDED: "Seen in a recorded answer of a unit.",
    Evidence.TYPED: "Known from clients that work against units.",
    Evidence.DOCUMENTED: "unverified",
    Evidence.ASSUMED: "unverified",
}


def _classes(command: Command) -> list[Any]:
    module: Any = import_module(f"loadmaster.resources.{description().families[command.family].module}")
    return [getattr(module, name) for name in module.__all__]


def _flat(text: str) -> str:
    return " ".join(text.split())


def _told(text: str) -> str:
    """The text as docstrings have it, whatever stands at its ends."""
    return _flat(text).rstrip(".")[1:]


@pytest.mark.parametrize("family", sorted(description().families))
def test_every_method_says_what_the_description_knows(family: str) -> None:
    for command in description().families[family].commands.values():
        words = [inspect.getdoc(getattr(one, command.method)) or "" for one in _classes(command)]
        assert len(words) == 2, "one method for each client"
        assert words[0] == words[1]
        missing = [fact for fact in _facts(command) if _flat(fact) not in _flat(words[0])]
        assert missing == [], f"{command.name}:\n{words[0]}"


def _facts(command: Command) -> list[str]:
    found = [_told(command.doc), SURE[command.evidence], "Raises:", "Refused: The unit says no"]
    found += [_told(text) for text in (command.note, command.deprecated) if text]
    writes = command.kind in WRITES
    if writes:
        found.append("Traffic: ")
        found.append("Pair: each unit has its own" if command.per_unit else "Pair: shared by both units")
        found += ["FateUnknown:", "settle:"]
    if command.traffic != "none":
        found.append(_told(command.traffic))
    if command.since:
        found.append(f"Since firmware {command.since}")
    if command.licence:
        found.append(description().licence_features[command.licence].title)
    if command.v1_only:
        found.append("dialect v1")
    for parameter in command.parameters:
        found.append(f"{parameter.name}: {parameter.doc.strip()[0].upper()}")
        found.append(_told(parameter.doc))
        if parameter.since:
            found.append(f"Since firmware {parameter.since}")
        if parameter.value.type is ValueType.FILE:
            found.append("progress:")
    if command.parameters:
        found.append("InvalidCall:")
    for error in command.errors:
        found += [f"{error.code} {error.text!r}:", _told(error.when)]
    return found


def test_what_cuts_traffic_says_how() -> None:
    silent = [one.name for one in description().commands() if one.cuts_traffic and one.traffic == "none"]
    assert silent == []
