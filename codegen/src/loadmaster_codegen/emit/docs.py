"""Reference pages in Markdown: one for each family and owner of settings, default rules, and an index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from loadmaster_codegen.emit._render import MARKER, environment, markdown_cell
from loadmaster_codegen.emit._wording import (
    code,
    default_text,
    evidence_text,
    requirement_text,
    type_text,
)
from loadmaster_codegen.model import (
    ApiObject,
    Command,
    Description,
    Evidence,
    Family,
    Field,
    Parameter,
    Resource,
    Setting,
    SettingOwner,
)

__all__ = ["emit"]

_MARKER = f"<!--{MARKER.removeprefix('#')} -->"


@dataclass(frozen=True)
class _Row:
    """One line of a table of values; every cell is finished Markdown."""

    name: str
    wire: str
    type: str
    default: str
    evidence: str
    doc: str


@dataclass(frozen=True)
class _CommandPage:
    anchor: str
    title: str
    facts: list[str]
    doc: str
    parameters: list[_Row]
    fields: list[str]
    errors: list[str]


@dataclass(frozen=True)
class _ObjectPage:
    name: str
    doc: str
    wire: str
    rows: list[_Row]


@dataclass(frozen=True)
class _ResourcePage:
    name: str
    doc: str
    facts: list[str]
    attributes: str
    left_out: list[tuple[str, str]]


@dataclass(frozen=True)
class _RulePage:
    name: str
    doc: str
    evidence: str
    cases: list[tuple[str, str]]


def emit(description: Description) -> dict[str, str]:
    """All pages, by file name."""
    return _Pages(description).all()


class _Pages:
    def __init__(self, description: Description) -> None:
        self._description = description
        self._links = {
            name: f"{family.name}.md#{name.lower()}"
            for family in description.families.values()
            for name in family.objects
        }

    def all(self) -> dict[str, str]:
        pages = {"index.md": self._index(), "rules.md": self._rules()}
        for family in self._description.families.values():
            pages[f"{family.name}.md"] = self._family(family)
        for owner in self._description.owners.values():
            pages[_owner_file(owner)] = self._owner(owner)
        return pages

    # --- index, rules --------------------------------------------------------------------------------------

    def _index(self) -> str:
        description = self._description
        settings = Counter(setting.owner for setting in description.settings.values())
        return _render(
            "index.md.jinja",
            counts=_counts(description),
            evidence=self._evidence(),
            families=[
                {
                    "link": f"[{markdown_cell(family.title)}]({family.name}.md)",
                    "commands": len(family.commands),
                    "objects": len(family.objects),
                    "resources": ", ".join(code(name) for name in family.resources) or "none",
                }
                for family in description.families.values()
            ],
            owners=[
                {
                    "link": f"[{markdown_cell(owner.title)}]({_owner_file(owner)})",
                    "name": code(owner.name),
                    "settings": settings[owner.name],
                    "doc": markdown_cell(owner.doc),
                }
                for owner in description.owners.values()
            ],
        )

    def _evidence(self) -> list[tuple[str, int, int, int]]:
        families = self._description.families.values()
        commands = Counter(command.evidence for command in self._description.commands())
        fields = Counter(
            field.evidence
            for family in families
            for one in family.objects.values()
            for field in one.fields.values()
        )
        settings = Counter(setting.evidence for setting in self._description.settings.values())
        return [(evidence_text(level), commands[level], fields[level], settings[level]) for level in Evidence]

    def _rules(self) -> str:
        pages = []
        for rule in self._description.rules.values():
            cases = [
                (
                    " and ".join(
                        f"{code(name)} is {' or '.join(_plain(value) for value in values)}"
                        for name, values in case.when.items()
                    ),
                    _plain(case.value),
                )
                for case in rule.cases
            ]
            cases.append(("anything else", _plain(rule.otherwise)))
            pages.append(_RulePage(rule.name, markdown_cell(rule.doc), evidence_text(rule.evidence), cases))
        return _render("rules.md.jinja", rules=pages)

    # --- families ------------------------------------------------------------------------------------------

    def _family(self, family: Family) -> str:
        return _render(
            "family.md.jinja",
            title=markdown_cell(family.title),
            doc=markdown_cell(family.doc),
            accessor=code(f"lm.{family.accessor}") if family.commands else "",
            commands=[self._command(command, family) for command in family.commands.values()],
            objects=[self._object(one) for one in family.objects.values()],
            resources=[self._resource(one) for one in family.resources.values()],
        )

    def _command(self, command: Command, family: Family) -> _CommandPage:
        own = [one for one in command.parameters if one.field is None]
        fields = [one for one in command.parameters if one.field is not None]
        return _CommandPage(
            anchor=command.name,
            title=f"{command.method}: {code(command.name)}",
            facts=list(self._command_facts(command, family)),
            doc=markdown_cell(command.doc),
            parameters=[self._parameter(one) for one in own],
            fields=[f"{code(one.name)}{' (required)' if one.required else ''}" for one in fields],
            errors=[
                f"{error.code} {code(error.text)} when {markdown_cell(error.when)}"
                for error in command.errors
            ],
        )

    def _command_facts(self, command: Command, family: Family) -> Iterable[str]:
        yield f"Called as {code(f'lm.{family.accessor}.{command.method}()')}; {command.kind}."
        if command.v1_only:
            yield f"Version 1 only: {code(f'/access/{command.v1_path}')}."
        elif command.v1_path != command.v2_name:
            yield f"In version 1: {code(f'/access/{command.v1_path}')}."
        if command.verb is not None:
            yield f"The call is {code(command.v2_name)}; the parameter {code(command.verb)} says what to do."
        if command.first_boot:
            yield "A unit that has not been set up yet runs it without credentials."
        if command.traffic != "none":
            yield f"Traffic: {markdown_cell(command.traffic)}"
        yield f"Answers {self._answer(command)}."
        if command.one_at_a_time:
            yield "Of several parameters a unit applies one only; the client makes a call for each."
        if command.replaces:
            yield "What is left out goes back to its default."
        yield f"Evidence: {evidence_text(command.evidence)}."
        yield from _remarks(command)

    def _answer(self, command: Command) -> str:
        objects = ", ".join(f"[{name}]({self._links[name]})" for name in command.answer.objects)
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

    def _object(self, api_object: ApiObject) -> _ObjectPage:
        rows = [self._field(field) for field in api_object.fields.values()]
        return _ObjectPage(api_object.name, markdown_cell(api_object.doc), code(api_object.wire), rows)

    def _resource(self, resource: Resource) -> _ResourcePage:
        facts = [f"Named by {', '.join(code(name) for name in resource.identity)}."]
        if resource.parent:
            facts.append(f"Lives in a {code(resource.parent)}.")
        if resource.replace_on:
            names = ", ".join(code(name) for name in sorted(resource.replace_on))
            facts.append(f"Another value of {names} replaces it.")
        attributes = [*resource.attributes, *(resource.companion.attributes if resource.companion else ())]
        return _ResourcePage(
            name=resource.name,
            doc=markdown_cell(resource.doc),
            facts=facts,
            attributes=", ".join(code(name) for name in attributes),
            left_out=[(code(name), markdown_cell(reason)) for name, reason in resource.left_out.items()],
        )

    # --- settings ------------------------------------------------------------------------------------------

    def _owner(self, owner: SettingOwner) -> str:
        owned = [one for one in self._description.settings.values() if one.owner == owner.name]
        kinds = {
            "group": f"Managed by the resource {code(owner.name)}.",
            "resource": f"Managed by the resource {code(owner.name)}, which does more than set values.",
            "information": "Nobody can set these.",
        }
        return _render(
            "settings.md.jinja",
            title=markdown_cell(owner.title),
            doc=markdown_cell(owner.doc),
            managed=kinds[owner.kind],
            rows=[self._setting(setting) for setting in owned],
        )

    def _setting(self, setting: Setting) -> _Row:
        remarks = [
            text
            for applies, text in (
                (setting.read_only, "Read-only."),
                (setting.write_only, "Never shown."),
                (not setting.in_getall, "Not in the listing; read one by one."),
                (setting.per_unit, "Each unit of a pair keeps its own."),
                (setting.needs_reboot, "Takes effect after a restart."),
            )
            if applies
        ]
        return self._row(setting, code(setting.wire), remarks)

    # --- rows ----------------------------------------------------------------------------------------------

    def _parameter(self, parameter: Parameter) -> _Row:
        remarks = ["Version 2 only."] if parameter.v2_only else []
        return self._row(parameter, code(parameter.wire), remarks)

    def _field(self, field: Field) -> _Row:
        parts = []
        if field.read is not None:
            parts.append(f"read {code(field.read)}")
        for wire, commands in _by_wire(field.write).items():
            parts.append(f"sent as {code(wire)} ({', '.join(commands)})")
        remarks = ["Left out of answers when unset."] if field.absent_when_unset else []
        return self._row(field, "<br>".join(parts), remarks)

    def _row(self, carrier: Field | Parameter | Setting, wire: str, remarks: list[str]) -> _Row:
        doc = [
            markdown_cell(carrier.doc),
            *remarks,
            *(requirement_text(one) for one in carrier.requires),
            *_remarks(carrier),
        ]
        return _Row(
            name=code(carrier.name),
            wire=wire,
            type=type_text(carrier.value, self._links),
            default=default_text(carrier.default),
            evidence=evidence_text(carrier.evidence),
            doc=" ".join(doc),
        )


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


def _counts(description: Description) -> dict[str, int]:
    families = description.families.values()
    objects = [one for family in families for one in family.objects.values()]
    commands = list(description.commands())
    return {
        "families": len(description.families),
        "commands": len(commands),
        "parameters": sum(len(command.parameters) for command in commands),
        "objects": len(objects),
        "fields": sum(len(one.fields) for one in objects),
        "resources": sum(len(family.resources) for family in families),
        "settings": len(description.settings),
        "owners of settings": len(description.owners),
    }


def _owner_file(owner: SettingOwner) -> str:
    return f"settings-{owner.name.replace('_', '-')}.md"


def _plain(value: bool | int | str | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return ", ".join(code(one) for one in value) or "none of them"
    if isinstance(value, bool):
        return code("true" if value else "false")
    return code(value)


def _render(template: str, **values: object) -> str:
    return environment("docs").get_template(template).render(marker=_MARKER, **values)
