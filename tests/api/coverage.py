"""Both sides counted: what sources know of the API, and what the description says; run to see the gaps.

python -m tests.api.coverage            every group of commands in which something is missing
python -m tests.api.coverage geo waf    those groups only
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from loadmaster_codegen.model import ApiObject, Command, Parameter
from tests.api.left_out import COMMANDS, FIELDS, OBJECT_NAMES, OBJECTS_HELD_ELSEWHERE, PARAMETERS
from tests.api.subjects import reference
from tests.support.described import description

__all__ = [
    "aliased_parameters",
    "beyond_objects",
    "beyond_parameters",
    "by_wire_name",
    "groups",
    "kinds",
    "missing_commands",
    "missing_fields",
    "missing_objects",
    "missing_parameters",
    "shapes",
    "spellings",
    "wrong_kinds",
]


@cache
def by_wire_name() -> dict[str, tuple[Command, ...]]:
    """Our commands by their name in version 2; several where a parameter tells them apart."""
    found: dict[str, list[Command]] = {}
    for command in description().commands():
        found.setdefault(command.v2_name, []).append(command)
    return {name: tuple(commands) for name, commands in found.items()}


@cache
def shapes() -> dict[str, ApiObject]:
    """Our objects by their names in small letters."""
    families = description().families.values()
    return {shape.name.lower(): shape for family in families for shape in family.objects.values()}


def spellings(parameter: Parameter) -> set[str]:
    """Every name that a parameter of ours goes by, in small letters."""
    return {parameter.wire.lower(), *map(str.lower, parameter.aliases)}


def kinds() -> Counter[str]:
    """How many commands of each kind sources know, without those left out."""
    known = (fact for group in reference()["commands"].values() for fact in group.items())
    return Counter(kind for name, (kind, _) in known if name not in COMMANDS)


def missing_commands(group: str) -> list[str]:
    """Commands of a group that nothing describes."""
    return [name for name in reference()["commands"][group] if name not in {*by_wire_name(), *COMMANDS}]


def missing_parameters(group: str) -> list[str]:
    """``command(parameter)`` for each that a described command lacks, under any spelling."""
    return [
        f"{name}({wire})"
        for name, (_, words) in reference()["commands"][group].items()
        if name in by_wire_name()
        for wire in words.split()
        if wire.lower() not in _spellings(name) and f"{name}({wire})" not in PARAMETERS
    ]


def aliased_parameters() -> list[str]:
    """``command(parameter)`` for names that sources list beside another name of the same parameter."""
    return [
        f"{name}({wire})"
        for name, wires in _known_parameters().items()
        if name in by_wire_name()
        for wire in sorted(wires - _wires(name))
        if wire in _spellings(name) and _beside_another(name, wire, wires)
    ]


def beyond_parameters() -> list[str]:
    """``command(parameter)`` for parameters of ours that no source lists under any spelling of it."""
    return [
        f"{name}({one.wire})"
        for name, commands in by_wire_name().items()
        for one in {one.wire.lower(): one for command in commands for one in command.parameters}.values()
        if not spellings(one) & _known_parameters().get(name, set())
    ]


def beyond_objects() -> list[str]:
    """Objects of ours that stand for none of the sources' lists."""
    known = {
        OBJECT_NAMES.get(name, name).lower() for names in reference()["objects"].values() for name in names
    }
    ours = [name for family in description().families.values() for name in family.objects]
    return [name for name in ours if name.lower() not in known]


def wrong_kinds(group: str) -> list[str]:
    """Commands that are described as another kind than sources say."""
    return [
        f"{name} is {' and '.join(sorted({one.kind for one in by_wire_name()[name]}))}, known as {kind}"
        for name, (kind, _) in reference()["commands"][group].items()
        if name in by_wire_name() and kind not in {one.kind for one in by_wire_name()[name]}
    ]


def missing_objects(group: str) -> list[str]:
    """Objects of answers that are neither described nor held elsewhere."""
    return [name for name in _objects(group) if _ours(name) is None and name not in OBJECTS_HELD_ELSEWHERE]


def missing_fields(group: str) -> list[str]:
    """``Object.field`` for each field that neither its object nor what holds it instead shows."""
    return [
        f"{name}.{wire}"
        for name, words in _objects(group).items()
        for wire in words.split()
        if wire.lower() not in _shown(name)
        and f"{name}.{wire}" not in FIELDS
        and (_ours(name) is not None or name in OBJECTS_HELD_ELSEWHERE)
    ]


def groups() -> list[str]:
    """Every group that has commands or objects, in order."""
    return list(dict.fromkeys([*reference()["commands"], *reference()["objects"]]))


def _objects(group: str) -> dict[str, str]:
    return reference()["objects"].get(group, {})


@cache
def _known_parameters() -> dict[str, set[str]]:
    return {
        name: set(words.lower().split())
        for group in reference()["commands"].values()
        for name, (_, words) in group.items()
    }


def _wires(name: str) -> set[str]:
    return {one.wire.lower() for command in by_wire_name()[name] for one in command.parameters}


def _beside_another(name: str, wire: str, wires: set[str]) -> bool:
    """Whether a name is an alias of a parameter that is listed under another name too."""
    ours = [spellings(one) for command in by_wire_name()[name] for one in command.parameters]
    return any(wire in words and len(words & wires) > 1 for words in ours)


def _spellings(name: str) -> set[str]:
    return set().union(*(spellings(one) for command in by_wire_name()[name] for one in command.parameters))


def _ours(name: str) -> set[str] | None:
    """The wire names of the fields of our object for it and of those inside; ``None`` where there is none."""
    wanted = OBJECT_NAMES.get(name, name).lower()
    if wanted not in shapes():
        return None
    fields = list(shapes()[wanted].fields.values())
    inside = [shapes()[one.value.object.lower()] for one in fields if one.value.object]
    fields += [one for shape in inside for one in shape.fields.values()]
    return {one.read.lower() for one in fields if one.read}


def _shown(name: str) -> set[str]:
    """What is shown of an object: its fields, and for one held elsewhere settings and keys of answers."""
    fields = _ours(name)
    if fields is not None:
        return fields
    settings = {one.wire.lower() for one in description().settings.values()}
    return settings | {one.answer.key.lower() for one in description().commands() if one.answer.key}


def _lines(asked: Sequence[str]) -> Iterator[str]:
    for group in groups():
        if asked and group not in asked:
            continue
        known = group in reference()["commands"]
        found = {
            "commands": missing_commands(group) if known else [],
            "parameters": missing_parameters(group) if known else [],
            "kinds": wrong_kinds(group) if known else [],
            "objects": missing_objects(group),
            "fields": missing_fields(group),
        }
        if any(found.values()):
            yield f"{group}:"
            yield from (
                f"  {what} ({len(names)}): {', '.join(names)}" for what, names in found.items() if names
            )


if __name__ == "__main__":
    unknown = sorted(set(sys.argv[1:]) - set(groups()))
    if unknown:
        sys.exit(f"no group {unknown[0]!r}; there are {', '.join(groups())}")
    print("\n".join(_lines(sys.argv[1:])) or "nothing is missing")
