"""What the shell offers after ``loadmaster call``: commands, their parameters and the values of those."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import typer

from loadmaster._described import families, find_described
from loadmaster._wire.table import Parameter

__all__ = ["complete_command", "complete_parameter"]

_SEVERAL = ("list", "flags")


def complete_command(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Wire names; with a dot behind an accessor Python names; with ``--list`` families."""
    known = families()
    if context.params.get("list_commands"):
        return [
            (name, f"{len(commands)} commands")
            for name, commands in known.items()
            if name.startswith(incomplete)
        ]
    every = [command for commands in known.values() for command in commands]
    found = [(one.name, one.entry.doc) for one in every if one.name.startswith(incomplete)]
    if "." in incomplete:
        found += [(one.python_name, one.entry.doc) for one in every if one.python_name.startswith(incomplete)]
    return sorted(set(found))


def complete_parameter(context: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """``name=`` of the parameters that are not given yet, and after it the values that are possible."""
    command = find_described(str(context.params.get("command") or ""))
    if command is None or context.params.get("raw"):
        return []
    name, equals, value = incomplete.partition("=")
    if equals:
        found = command.parameters_named(name)
        return [
            (f"{name}={one}", words)
            for parameter in found.values()
            for one, words in _values(parameter, value)
        ]
    given = {str(word).partition("=")[0] for word in context.params.get("parameters") or ()}
    return [
        (f"{one}=", parameter.wire)
        for one, parameter in command.table.parameters.items()
        if one.startswith(name) and (parameter.form.type in _SEVERAL or not given & {one, parameter.wire})
    ]


def _values(parameter: Parameter, begun: str) -> Iterator[tuple[str, str]]:
    """Values that begin so; of a list the last item is completed."""
    form = parameter.form
    if form.type == "file":
        yield from _paths(begun)
        return
    if begun.startswith("@") or parameter.secret or form.type == "secret":
        yield from _variables(begun)
        return
    if parameter.wire == "param":
        from loadmaster.resources.settings import SETTINGS

        yield from ((name, setting.wire) for name, setting in SETTINGS.items() if name.startswith(begun))
        return
    before, comma, last = begun.rpartition(",")
    head = before + comma if form.type in _SEVERAL else ""
    words = ["true", "false"] if form.type == "bool" else list(form.codes)
    taken = set(before.split(",")) if form.type in _SEVERAL else set()
    for word in [*words, *(str(one) for one in form.also)]:
        if word.startswith(last if head or form.type in _SEVERAL else begun) and word not in taken:
            yield head + word, parameter.wire


def _variables(begun: str) -> Iterator[tuple[str, str]]:
    prefix = "@env:"
    if "@prompt".startswith(begun):
        yield "@prompt", "typed unseen"
    for name in sorted(os.environ):
        word = prefix + name
        if word.startswith(begun):
            yield word, "variable"


def _paths(begun: str) -> Iterator[tuple[str, str]]:
    text = begun.removeprefix("@")
    folder, name = os.path.split(text)
    try:
        found = sorted(Path(folder or ".").iterdir())
    except OSError:
        return
    for path in found:
        if path.name.startswith(name) and (name or not path.name.startswith(".")):
            ending = "/" if path.is_dir() else ""
            yield f"@{Path(folder) / path.name if folder else path.name}{ending}", "file"
