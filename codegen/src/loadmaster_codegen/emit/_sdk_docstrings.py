"""The docstrings of the SDK's methods: what a call does, to which unit, and how it may end."""

from __future__ import annotations

from loadmaster_codegen.emit._sdk import (
    DOCSTRING_INDENT,
    default_words,
    entry,
    evidence_words,
    limits_words,
    requirement_words,
    sentence,
)
from loadmaster_codegen.model import Command, Description, Parameter, ValueType

__all__ = ["WRITES", "method_docstring"]

WRITES = ("write", "action", "upload")
"""Kinds of commands that may change something."""

_SETTLE = "Called when the answer was lost: looks whether the command took effect, see `LoadMaster`."
_SENDS = "Called as the file is sent, with the bytes of it that are done and with its size."
_FETCHES = """Called as the answer arrives, with the bytes that are there and with their number where a unit
tells it; in v2 a file travels as text that is a third longer."""
_TO = """Path of the file to write, whole or not at all; its path is returned then. It is written as it
arrives in v1, while v2 keeps the answer in memory, about three times the file."""
_OVERWRITE = "Replaces a file that is there."


def method_docstring(description: Description, command: Command) -> str:
    """The whole docstring, without its quotes."""
    writes = command.kind in WRITES
    parts = [sentence(command.doc)]
    if command.note:
        parts.append(sentence(command.note))
    if writes or command.traffic != "none":
        parts.append("Traffic: " + ("no effect." if command.traffic == "none" else sentence(command.traffic)))
    parts.append(_pair_words(command, writes=writes))
    parts += _limits(description, command)
    items = [entry(one.name, _argument_words(command, one), DOCSTRING_INDENT) for one in command.parameters]
    items += [entry(name, text, DOCSTRING_INDENT) for name, text in _extra_arguments(command, writes=writes)]
    if items:
        parts.append("Args:\n" + "\n".join(items))
    if command.errors:
        refusals = [
            entry(f"{one.code} {one.text!r}", sentence(one.when), DOCSTRING_INDENT) for one in command.errors
        ]
        parts.append("Refused with:\n" + "\n".join(refusals))
    parts.append("Raises:\n" + "\n".join(_raised(command, writes=writes)))
    parts.append(evidence_words(command.evidence))
    return "\n\n".join(part for part in parts if part)


def _pair_words(command: Command, *, writes: bool) -> str:
    """Which unit of a pair is meant."""
    if command.per_unit:
        return f"Pair: each unit has its own; {'call' if writes else 'ask'} the unit that is meant."
    if not writes:
        return ""
    return "Pair: shared by both units; to be called on the active one, which passes it on to the standby."


def _limits(description: Description, command: Command) -> list[str]:
    """What is peculiar to the command, and where it exists at all."""
    parts = []
    if command.replaces:
        parts.append("What is left out goes back to its default.")
    if command.one_at_a_time:
        parts.append("Each argument is a call of its own, in the order listed here.")
    if command.v1_only:
        parts.append("Goes through dialect v1 on every unit: v2 does not have it.")
    if command.since:
        parts.append(f"Since firmware {command.since}.")
    if command.licence:
        feature = description.licence_features[command.licence]
        refusal = f"{feature.code} {feature.text!r}"
        parts.append(f"The unit has to be licensed for {feature.title}, otherwise it answers {refusal}.")
    if command.deprecated:
        parts.append(f"Deprecated: {sentence(command.deprecated)}")
    return parts


def _extra_arguments(command: Command, *, writes: bool) -> list[tuple[str, str]]:
    """What methods take besides the parameters of their command."""
    found = []
    if writes:
        found.append(("settle", _SETTLE))
    if any(one.value.type is ValueType.FILE for one in command.parameters):
        found.append(("progress", _SENDS))
    if command.answer.shape == "file":
        found += [("to", _TO), ("overwrite", _OVERWRITE), ("progress", _FETCHES)]
    return [(name, sentence(text)) for name, text in found]


def _raised(command: Command, *, writes: bool) -> list[str]:
    """The errors that a caller may want to tell apart; those of every call stand at the client."""
    found = []
    if command.parameters or command.answer.shape == "file":
        found.append(("InvalidCall", "An argument does not fit; nothing was sent."))
    found.append(("Refused", "The unit says no; see the kinds of it."))
    if writes:
        found.append(
            ("FateUnknown", "The command was sent, its answer was lost, and nothing tells what became of it.")
        )
    return [entry(name, text, DOCSTRING_INDENT) for name, text in found]


def _argument_words(command: Command, parameter: Parameter) -> str:
    words = [sentence(parameter.doc), sentence(limits_words(parameter.value))]
    if command.kind in WRITES and not parameter.required:
        words.append(sentence(default_words(parameter.default)))
    words += [requirement_words(requirement) for requirement in parameter.requires]
    if parameter.note:
        words.append(sentence(parameter.note))
    if parameter.since:
        words.append(f"Since firmware {parameter.since}.")
    if parameter.deprecated:
        words.append(f"Deprecated: {sentence(parameter.deprecated)}")
    if parameter.v2_only:
        words.append("Dialect v2 only.")
    return " ".join(word for word in words if word)
