"""How much a description says, counted by names on the wire, so that it can be held against other lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from loadmaster_codegen.model import Command, Description, Family

__all__ = ["KINDS", "Counts", "count", "count_family"]

KINDS = ("read", "write", "action", "upload", "download")


@dataclass(frozen=True, slots=True)
class Counts:
    """One count each; commands and parameters that share a name on the wire count once."""

    commands: Mapping[str, int]
    """Commands by kind, in the order of ``KINDS``."""
    methods: int
    """Python methods: more than commands, where a parameter tells several of one name apart."""
    parameters: int
    objects: int
    fields: int
    """Fields of objects, shown or written."""
    settings: int
    resources: int

    @property
    def all_commands(self) -> int:
        """Commands of every kind."""
        return sum(self.commands.values())

    def lines(self) -> list[tuple[str, int]]:
        """What was counted, in words; commands by kind below their sum."""
        return [
            ("commands", self.all_commands),
            *((f"... of kind {kind}", number) for kind, number in self.commands.items()),
            ("methods", self.methods),
            ("parameters", self.parameters),
            ("settings", self.settings),
            ("objects", self.objects),
            ("fields", self.fields),
            ("resources", self.resources),
        ]


def count(description: Description) -> Counts:
    """Everything of a description."""
    return _count(description.families.values(), settings=len(description.settings))


def count_family(family: Family) -> Counts:
    """What one family says; settings belong to no family."""
    return _count([family], settings=0)


def _count(families: Iterable[Family], *, settings: int) -> Counts:
    families = list(families)
    methods = [command for family in families for command in family.commands.values()]
    shapes = [shape for family in families for shape in family.objects.values()]
    sharing: dict[str, list[Command]] = {}
    for command in methods:
        sharing.setdefault(command.v2_name, []).append(command)
    kinds = Counter(_kind(commands) for commands in sharing.values())
    return Counts(
        commands={kind: kinds[kind] for kind in KINDS},
        methods=len(methods),
        parameters=len({(one.v2_name, given.wire.lower()) for one in methods for given in one.parameters}),
        objects=len(shapes),
        fields=sum(len(shape.fields) for shape in shapes),
        settings=settings,
        resources=sum(len(family.resources) for family in families),
    )


def _kind(sharing: Iterable[Command]) -> str:
    """The kind of what shares a name: a command that can write is no reading one."""
    kinds = {command.kind for command in sharing}
    return next(kind for kind in ("write", "upload", "action", "download", "read") if kind in kinds)
