"""Reference pages in Markdown: a section for each command, object and setting; lists and counts beside."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from loadmaster_codegen.counting import KINDS, count, count_family
from loadmaster_codegen.emit._docs_links import (
    Links,
    command_anchor,
    object_anchor,
    owner_file,
    setting_anchor,
)
from loadmaster_codegen.emit._docs_rows import (
    Row,
    call_text,
    command_facts,
    field_row,
    parameter_row,
    setting_facts,
    taken_field_row,
)
from loadmaster_codegen.emit._docs_units import features, versions
from loadmaster_codegen.emit._render import MARKER, environment, markdown_cell
from loadmaster_codegen.emit._wording import code, evidence_text
from loadmaster_codegen.model import (
    ApiObject,
    Command,
    Description,
    Evidence,
    Family,
    Resource,
    SettingOwner,
)

__all__ = ["emit"]

_MARKER = f"<!--{MARKER.removeprefix('#')} -->"


@dataclass(frozen=True)
class _CommandPage:
    anchor: str
    title: str
    facts: list[str]
    doc: str
    parameters: list[Row]
    fields: list[Row]
    written: str
    """Links to the objects whose fields it takes."""
    errors: list[str]


@dataclass(frozen=True)
class _ObjectPage:
    anchor: str
    name: str
    doc: str
    facts: list[str]
    rows: list[Row]


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
        self._links = Links(description)

    def all(self) -> dict[str, str]:
        pages = {
            "index.md": self._index(),
            "coverage.md": self._coverage(),
            "commands.md": self._commands(),
            "objects.md": self._objects(),
            "settings.md": self._settings(),
            "rules.md": self._rules(),
            "units.md": self._units(),
        }
        for family in self._description.families.values():
            pages[f"{family.name}.md"] = self._family(family)
        for owner in self._description.owners.values():
            pages[owner_file(owner)] = self._owner(owner)
        return pages

    def _units(self) -> str:
        firmware, licence = versions(self._description, self._links), features(self._description, self._links)
        return _render("units.md.jinja", firmware=firmware, features=licence)

    # --- index, counts, lists, rules -----------------------------------------------------------------------

    def _index(self) -> str:
        description = self._description
        settings = Counter(setting.owner for setting in description.settings.values())
        return _render(
            "index.md.jinja",
            counts=count(description).lines(),
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
                    "link": f"[{markdown_cell(owner.title)}]({owner_file(owner)})",
                    "name": code(owner.name),
                    "settings": settings[owner.name],
                    "doc": markdown_cell(owner.doc),
                }
                for owner in description.owners.values()
            ],
        )

    def _coverage(self) -> str:
        rows = [
            (f"[{markdown_cell(family.title)}]({family.name}.md)", count_family(family))
            for family in self._description.families.values()
        ]
        return _render(
            "coverage.md.jinja",
            kinds=KINDS,
            counts=count(self._description).lines(),
            rows=[(link, one) for link, one in rows if one.all_commands or one.objects],
            evidence=self._evidence(),
        )

    def _evidence(self) -> list[tuple[str, int, int, int, int]]:
        families = self._description.families.values()
        commands = Counter(command.evidence for command in self._description.commands())
        parameters = Counter(
            one.evidence for command in self._description.commands() for one in command.parameters
        )
        fields = Counter(
            field.evidence
            for family in families
            for one in family.objects.values()
            for field in one.fields.values()
        )
        settings = Counter(setting.evidence for setting in self._description.settings.values())
        return [
            (evidence_text(level), commands[level], parameters[level], fields[level], settings[level])
            for level in Evidence
        ]

    def _commands(self) -> str:
        families = self._description.families
        commands = sorted(self._description.commands(), key=lambda one: one.name.lower())
        rows = [
            {
                "link": self._links.command(one.name),
                "call": code(call_text(one, families[one.family])),
                "kind": one.kind,
                "evidence": evidence_text(one.evidence),
                "doc": markdown_cell(one.doc),
            }
            for one in commands
        ]
        return _render("commands.md.jinja", rows=rows)

    def _objects(self) -> str:
        shapes = [one for family in self._description.families.values() for one in family.objects.values()]
        rows = [
            {
                "link": self._links.object(one.name),
                "wire": code(one.wire),
                "fields": len(one.fields),
                "commands": self._links.commands(self._links.answering(one)) or "inside other objects",
                "doc": markdown_cell(one.doc),
            }
            for one in sorted(shapes, key=lambda one: one.name.lower())
        ]
        return _render("objects.md.jinja", rows=rows)

    def _settings(self) -> str:
        rows = [
            {
                "link": self._links.setting(one.name),
                "wire": code(one.wire),
                "evidence": evidence_text(one.evidence),
                "doc": markdown_cell(one.doc),
            }
            for one in sorted(self._description.settings.values(), key=lambda one: one.name.lower())
        ]
        return _render("settings.md.jinja", rows=rows)

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
            anchor=command_anchor(command),
            title=f"{command.method}: {code(command.name)}",
            facts=list(command_facts(command, family, self._links)),
            doc=markdown_cell(command.doc),
            parameters=[parameter_row(one, self._links) for one in own],
            fields=[taken_field_row(one) for one in fields],
            written=", ".join(self._links.object(one.name) for one in self._links.written_by(command)),
            errors=[
                f"{error.code} {code(error.text)} when {markdown_cell(error.when)}"
                for error in command.errors
            ],
        )

    def _object(self, shape: ApiObject) -> _ObjectPage:
        facts = [f"On the wire: {code(shape.wire)}."]
        for words, links in (
            ("Answered by", self._links.commands(self._links.answering(shape))),
            ("Inside", ", ".join(self._links.object(name) for name in self._links.holding(shape))),
            ("Written by", self._links.commands(self._links.writing(shape))),
        ):
            if links:
                facts.append(f"{words} {links}.")
        rows = [field_row(field, self._links) for field in shape.fields.values()]
        return _ObjectPage(object_anchor(shape.name), shape.name, markdown_cell(shape.doc), facts, rows)

    def _resource(self, resource: Resource) -> _ResourcePage:
        facts = [
            f"Stands for {self._links.object(resource.object)}.",
            f"Named by {', '.join(code(name) for name in resource.identity)}.",
        ]
        if resource.parent:
            facts.append(f"Lives in a {self._links.resource(resource.parent)}.")
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
            "owner.md.jinja",
            title=markdown_cell(owner.title),
            doc=markdown_cell(owner.doc),
            managed=kinds[owner.kind],
            settings=[
                {
                    "anchor": setting_anchor(one.name),
                    "name": code(one.name),
                    "doc": markdown_cell(one.doc),
                    "facts": list(setting_facts(one, self._links)),
                }
                for one in owned
            ],
        )


def _plain(value: bool | int | str | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return ", ".join(code(one) for one in value) or "none of them"
    if isinstance(value, bool):
        return code("true" if value else "false")
    return code(value)


def _render(template: str, **values: object) -> str:
    return environment("docs").get_template(template).render(marker=_MARKER, **values)
