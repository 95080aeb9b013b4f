"""The reference page about firmware and licences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loadmaster_codegen.emit._docs_links import Links
from loadmaster_codegen.emit._render import markdown_cell
from loadmaster_codegen.emit._wording import code, evidence_text
from loadmaster_codegen.model import Description, FirmwareVersion, LicenceFeature, Requirement

__all__ = ["Feature", "Version", "features", "versions"]


@dataclass(frozen=True)
class Version:
    """A line of the table of firmware; every cell is finished Markdown."""

    version: str
    line: str
    doc: str
    new: str


@dataclass(frozen=True)
class Feature:
    """A section about something that licences include or leave out."""

    name: str
    title: str
    doc: str
    shown: str
    error: str
    evidence: str
    commands: str
    values: str


def versions(description: Description, links: Links) -> list[Version]:
    """What is known to have appeared with each firmware."""
    return [_version(description, one, links) for one in description.firmware.values()]


def _version(description: Description, one: FirmwareVersion, links: Links) -> Version:
    dialects = [
        f"dialect {code(name)}" for name, since in description.dialects.items() if since == one.version
    ]
    new = [*dialects, *_new(description, one.version, links)]
    return Version(one.version, one.line or "", markdown_cell(one.doc), ", ".join(new) or "nothing known")


def _new(description: Description, version: str, links: Links) -> Iterator[str]:
    for family in description.families.values():
        for command in family.commands.values():
            if command.since == version:
                yield links.command(command.name)
            for parameter in command.parameters:
                if parameter.since == version:
                    yield f"{code(parameter.name)} of {links.command(command.name)}"
        for shape in family.objects.values():
            for field in shape.fields.values():
                if field.since == version and field.read_only:
                    yield f"{code(field.name)} of {links.object(shape.name)}"
    for setting in description.settings.values():
        if setting.since == version:
            yield links.setting(setting.name)


def features(description: Description, links: Links) -> list[Feature]:
    """What needs each feature."""
    return [_feature(description, one, links) for one in description.licence_features.values()]


def _feature(description: Description, one: LicenceFeature, links: Links) -> Feature:
    commands = [
        links.command(command.name) for command in description.commands() if command.licence == one.name
    ]
    return Feature(
        name=one.name,
        title=markdown_cell(one.title),
        doc=markdown_cell(one.doc),
        shown=f"as {code(one.shown_as)}" if one.shown_as else "nowhere that is known",
        error=f"{one.code} {code(one.text)}",
        evidence=evidence_text(one.evidence),
        commands=", ".join(commands) or "none",
        values=", ".join(dict.fromkeys(_values(description, one.name, links))) or "none",
    )


def _needs(requires: Iterable[Requirement], feature: str) -> bool:
    return any(one.scope == "licence" and one.field == feature for one in requires)


def _values(description: Description, feature: str, links: Links) -> Iterator[str]:
    for family in description.families.values():
        for shape in family.objects.values():
            for field in shape.fields.values():
                if _needs(field.requires, feature):
                    yield f"{code(field.name)} of {links.object(shape.name)}"
        for command in family.commands.values():
            for parameter in command.parameters:
                if parameter.field is None and _needs(parameter.requires, feature):
                    yield f"{code(parameter.name)} of {links.command(command.name)}"
    for setting in description.settings.values():
        if _needs(setting.requires, feature):
            yield links.setting(setting.name)
