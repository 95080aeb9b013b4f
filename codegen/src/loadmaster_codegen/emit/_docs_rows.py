"""Lines of the reference tables, and facts beside commands and settings; every text is finished Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from loadmaster_codegen.emit._docs_links import Links
from loadmaster_codegen.emit._render import markdown_cell
from loadmaster_codegen.emit._wording import (
    code,
    default_text,
    evidence_text,
    requirement_text,
    type_text,
)
from loadmaster_codegen.model import Command, Family, Field, Parameter, Setting

__all__ = [
    "Row",
    "call_text",
    "command_facts",
    "field_row",
    "parameter_row",
    "setting_facts",
    "taken_field_row",
]


@dataclass(frozen=True)
class Row:
    """One line of a table of values."""

    name: str
    wire: str
    type: str
    default: str
    evidence: str
    doc: str


def parameter_row(parameter: Parameter, links: Links) -> Row:
    """An argument of a command that belongs to no object."""
    remarks = ["Version 2 only."] if parameter.v2_only else []
    return _row(parameter, _wire(parameter), remarks, links)


def taken_field_row(parameter: Parameter) -> Row:
    """An argument that writes a field of an object; what the field is stands with the object."""
    return Row(
        name=code(parameter.name),
        wire=_wire(parameter),
        type=parameter.value.type.value,
        default="required" if parameter.required else "",
        evidence="",
        doc=" ".join([markdown_cell(parameter.doc), *_remarks(parameter)]),
    )


def field_row(field: Field, links: Links) -> Row:
    """A field of an object."""
    parts = []
    if field.read is not None:
        parts.append(f"read {code(field.read)}")
    for wire, commands in _by_wire(field.write).items():
        parts.append(f"sent as {code(wire)} ({', '.join(commands)})")
    remarks = ["Left out of answers when unset."] if field.absent_when_unset else []
    return _row(field, "<br>".join(parts), remarks, links)


def call_text(command: Command, family: Family) -> str:
    """The call in Python: all that has to be given, and dots where more can be."""
    required = [one for one in command.parameters if one.required]
    words = [one.name if one.subject else f"{one.name}=..." for one in required]
    if len(command.parameters) > len(required):
        words.append("...")
    return f"lm.{family.accessor}.{command.method}({', '.join(words)})"


def command_facts(command: Command, family: Family, links: Links) -> Iterable[str]:
    """How a command is called, what it does to traffic, what it answers, and how sure that is."""
    yield f"Called as {code(call_text(command, family))}; {command.kind}."
    if command.v1_only:
        yield f"Version 1 only: {code(command.v1_address)}."
    elif command.v1_path != command.v2_name:
        yield f"In version 1: {code(command.v1_address)}."
    if command.verb is not None:
        yield f"The call is {code(command.v2_name)}; the parameter {code(command.verb)} says what to do."
    if command.first_boot:
        yield "A unit that has not been set up yet runs it without credentials."
    if command.licence:
        yield f"The licence has to include {links.feature(command.licence)}."
    traffic = "none." if command.traffic == "none" else markdown_cell(command.traffic)
    yield f"Traffic: {traffic}"
    if command.cuts_traffic:
        yield "`loadmaster call` asks before it sends it."
    if command.per_unit and command.kind not in ("read", "download"):
        yield "Each unit of a pair keeps what it does for itself."
    yield f"Answers {_answer(command, links)}."
    if command.one_at_a_time:
        yield "Of several parameters a unit applies one only; the client makes a call for each."
    if command.replaces:
        yield "What is left out goes back to its default."
    yield f"Evidence: {evidence_text(command.evidence)}."
    yield from _remarks(command)


def setting_facts(setting: Setting, links: Links) -> Iterable[str]:
    """How a setting is spelt, read and set, what it holds, and how sure that is."""
    yield f"On the wire: {code(setting.wire)}{_aliases(setting.aliases)}."
    yield f"Type: {type_text(setting.value, links.objects)}."
    yield f"Default: {default_text(setting.default)}."
    yield f"Evidence: {evidence_text(setting.evidence)}."
    remarks = (
        (setting.read_only, "Read-only."),
        (setting.write_only, "Never shown."),
        (setting.secret and not setting.write_only, "A secret: answers show only that one is set."),
        (not setting.in_getall, "Not in the listing; read one by one."),
        (setting.per_unit, "Each unit of a pair keeps its own."),
        (setting.needs_reboot, "Takes effect after a restart."),
    )
    yield from (text for applies, text in remarks if applies)
    yield from (requirement_text(one, links.setting) for one in setting.requires)
    yield from _remarks(setting)


def _row(carrier: Field | Parameter, wire: str, remarks: list[str], links: Links) -> Row:
    doc = [
        markdown_cell(carrier.doc),
        *remarks,
        *(requirement_text(one, links.setting) for one in carrier.requires),
        *_remarks(carrier),
    ]
    return Row(
        name=code(carrier.name),
        wire=wire,
        type=type_text(carrier.value, links.objects),
        default=default_text(carrier.default),
        evidence=evidence_text(carrier.evidence),
        doc=" ".join(doc),
    )


def _answer(command: Command, links: Links) -> str:
    objects = ", ".join(links.object(name) for name in command.answer.objects)
    key = f" as {code(command.answer.key)}" if command.answer.key else ""
    return {
        "none": "success only",
        "object": f"one {objects}",
        "objects": f"a list of {objects}",
        "kinds": f"lists of {objects}",
        "text": "a text",
        "file": f"a file{key}",
        "value": f"one named value{key}",
        "values": f"names with values{key}",
        "secrets": f"a list of secret texts{key}",
    }[command.answer.shape]


def _wire(parameter: Parameter) -> str:
    return code(parameter.wire) + _aliases(parameter.aliases)


def _aliases(spellings: Iterable[str]) -> str:
    others = ", ".join(code(one) for one in spellings)
    return f" (elsewhere {others})" if others else ""


def _remarks(carrier: Command | Field | Parameter | Setting) -> Iterable[str]:
    if carrier.since:
        yield f"Since {markdown_cell(carrier.since)}."
    if carrier.deprecated:
        yield f"Deprecated: {markdown_cell(carrier.deprecated)}."
    if carrier.note:
        yield f"Note: {markdown_cell(carrier.note)}."


def _by_wire(write: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for command, wire in write.items():
        found.setdefault(wire, []).append(command)
    return found
