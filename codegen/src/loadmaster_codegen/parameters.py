"""Arguments of commands that come from the fields of objects, joined to one list for each command."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from loadmaster_codegen.model import Default, Field, Parameter

__all__ = ["from_field", "join_parameters"]


def from_field(field: Field, command: str) -> Parameter:
    """The argument with which ``command`` writes ``field``."""
    required = command in field.required_by
    return Parameter(
        name=field.name,
        wire=field.write[command],
        value=field.value,
        doc=field.doc,
        required=required,
        origin=field.origin,
        aliases=field.aliases,
        default=Default("required") if required else field.default,
        secret=field.secret,
        since=field.since,
        deprecated=field.deprecated,
        requires=field.requires,
        field=field.name,
        evidence=field.evidence,
        note=field.note,
    )


def join_parameters(groups: Iterable[Iterable[Parameter]]) -> tuple[Parameter, ...]:
    """One list out of all entries of a command, in the order in which names come up first.

    What several objects share under one name and one wire name is one argument, with text and limits of the
    first; it is required only where all of them require it. An argument that the command spells out wins
    over those of objects and keeps the field that they write.
    """
    joined: dict[tuple[str, str], Parameter] = {}
    for parameter in (one for group in groups for one in group):
        key = (parameter.name, parameter.wire)
        joined[key] = _join(joined[key], parameter) if key in joined else parameter
    return tuple(joined.values())


def _join(first: Parameter, second: Parameter) -> Parameter:
    winner, other = (second, first) if second.field is None else (first, second)
    aliases = tuple(dict.fromkeys([*first.aliases, *second.aliases]))
    field = first.field or second.field
    if winner.field is None:
        return replace(winner, aliases=aliases, field=field)
    required = first.required and second.required
    default = winner.default if required == winner.required else other.default
    return replace(winner, aliases=aliases, field=field, required=required, default=default)
