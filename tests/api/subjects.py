"""What the data tests look at: the loaded description, and the list of names it has to account for."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple, TypedDict

from loadmaster_codegen.model import Default, Requirement, Value
from tests.support.described import description

__all__ = [
    "Reference",
    "ReferenceSettings",
    "Subject",
    "described",
    "reference",
    "subjects",
]

_HERE = Path(__file__).parent


class ReferenceSettings(TypedDict):
    """Wire names of the settings by what sources say about them."""

    recorded: list[str]
    documented: list[str]
    assumed: list[str]
    per_unit: list[str]
    needs_reboot: list[str]
    read_only: list[str]
    secret: list[str]
    limits: dict[str, tuple[int, int]]
    since: dict[str, str]


class Reference(TypedDict):
    """Wire names that sources know: by group, commands with kind and parameters, objects with fields."""

    settings: ReferenceSettings
    commands: dict[str, dict[str, tuple[str, str]]]
    v1_paths: dict[str, str]
    v1_only: list[str]
    doubtful: list[str]
    objects: dict[str, dict[str, str]]


class Subject(NamedTuple):
    """One field, parameter or setting, with the parts that all three have."""

    label: str
    name: str
    wire: str | None
    value: Value
    default: Default
    requires: tuple[Requirement, ...]
    secret: bool
    doc: str


@cache
def reference() -> Reference:
    """The committed list of wire names."""
    found: Reference = json.loads((_HERE / "reference_names.json").read_text(encoding="utf-8"))
    return found


@cache
def subjects() -> tuple[Subject, ...]:
    """Every field, parameter and setting there is."""
    found = [
        Subject(f"setting {s.name}", s.name, s.wire, s.value, s.default, s.requires, s.secret, s.doc)
        for s in description().settings.values()
    ]
    for family in description().families.values():
        for shape in family.objects.values():
            found += [
                Subject(
                    f"{shape.name}.{f.name}", f.name, f.read, f.value, f.default, f.requires, f.secret, f.doc
                )
                for f in shape.fields.values()
            ]
        for command in family.commands.values():
            found += [
                Subject(
                    f"{command.name}({p.name})",
                    p.name,
                    p.wire,
                    p.value,
                    p.default,
                    p.requires,
                    p.secret,
                    p.doc,
                )
                for p in command.parameters
            ]
    return tuple(found)


@cache
def described() -> dict[str, str]:
    """Every text a reader of the description meets, by where it stands."""
    texts = {subject.label: subject.doc for subject in subjects()}
    texts |= {f"owner {owner.name}": owner.doc for owner in description().owners.values()}
    for family in description().families.values():
        texts[f"family {family.name}"] = family.doc
        texts |= {f"object {shape.name}": shape.doc for shape in family.objects.values()}
        texts |= {f"command {command.name}": command.doc for command in family.commands.values()}
        texts |= {f"resource {resource.name}": resource.doc for resource in family.resources.values()}
    return texts
