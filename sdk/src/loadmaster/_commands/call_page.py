"""Lists of commands, and the page of one: what it does, what it takes, what may go wrong."""

from __future__ import annotations

import difflib
import re
import shutil
import textwrap
from typing import Any

from loadmaster._described import Described, families
from loadmaster._exceptions import InvalidCall
from loadmaster._wire.encode import expectation
from loadmaster._wire.table import Parameter

__all__ = ["command_list", "list_text", "page"]

_WIDEST = 100
_ENTRY = re.compile(r"^    (\w+): (.*(?:\n        .*)*)", re.MULTILINE)


def command_list(family: str | None) -> list[dict[str, Any]]:
    """All commands, or those of one family; ``InvalidCall`` for a name that no family has."""
    known = families()
    if family is not None:
        folded = family.replace("-", "_")
        chosen = [name for name, commands in known.items() if folded in (name, commands[0].entry.module)]
        if not chosen:
            near = difflib.get_close_matches(folded, known, n=3)
            hint = f"; is it {' or '.join(map(repr, near))}?" if near else f"; there are {', '.join(known)}"
            raise InvalidCall(f"there is no family {family!r}{hint}")
        known = {name: known[name] for name in chosen}
    return [_row(command) for commands in known.values() for command in commands]


def _row(command: Described) -> dict[str, Any]:
    entry = command.entry
    return {
        "command": command.name,
        "family": entry.accessor,
        "method": entry.method,
        "kind": entry.kind,
        "doc": entry.doc,
        "traffic": entry.traffic,
        "cuts_traffic": entry.cuts_traffic,
        "v1_only": entry.v1_only,
        "evidence": entry.evidence,
    }


def list_text(rows: list[dict[str, Any]]) -> str:
    """The list for people, family by family."""
    lines: list[str] = []
    last = None
    for row in rows:
        if row["family"] != last:
            last = row["family"]
            lines += ["", f"{last}:"]
        mark = "!" if row["cuts_traffic"] else " "
        lines.append(f" {mark} {row['command']:<28} {row['doc']}")
    return "\n".join([*lines[1:], "", f"{len(rows)} commands; ! may cut traffic"])


def page(command: Described) -> str:
    """What there is to know about one command, from its description."""
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    before, words, after = _parts(command.words)
    entry = command.entry
    lines = [f"{command.name}: lm.{command.python_name}(), {_kind_words(command)}", ""]
    lines += [*_wrapped(before, width), ""]
    parameters = command.table.parameters
    if parameters:
        lines.append("Parameters (name, wire name, value):")
        for name, parameter in parameters.items():
            lines += _parameter(name, parameter, words.get(name, ""), width)
        lines.append("")
    lines += [*_wrapped(after, width), ""]
    lines.append(f"Example: loadmaster call {command.name} {_example(command)}".rstrip())
    if entry.cuts_traffic:
        lines.append("Asks before it is sent, since it may cut traffic; --yes answers.")
    return "\n".join(lines)


def _kind_words(command: Described) -> str:
    return f"{command.entry.kind}, dialect v1 only" if command.entry.v1_only else command.entry.kind


def _parts(words: str) -> tuple[str, dict[str, str], str]:
    """The printed docstring around its arguments, and what it says of each of them."""
    before, marker, rest = words.partition("\n\nArgs:\n")
    if not marker:
        before, marker, rest = words.partition("\n\nRaises:\n")
        return before, {}, f"Raises:\n{rest}" if marker else ""
    arguments, _, after = rest.partition("\n\n")
    found = {name: " ".join(text.split()) for name, text in _ENTRY.findall(arguments)}
    return before, found, after


def _parameter(name: str, parameter: Parameter, words: str, width: int) -> list[str]:
    facts = ["required" if parameter.required else ""]
    facts += [
        "empty clears it" if parameter.clearable else "",
        "dialect v2 only" if parameter.v2_only else "",
    ]
    value = _value_words(name, parameter)
    told = ", ".join(fact for fact in facts if fact)
    head = f"  {name}  {parameter.wire}  {value}" + (f" ({told})" if told else "")
    return [
        *textwrap.wrap(head, width, initial_indent="", subsequent_indent="      ", break_on_hyphens=False),
        *textwrap.wrap(words, width, initial_indent="      ", subsequent_indent="      "),
    ]


def _value_words(name: str, parameter: Parameter) -> str:
    if parameter.form.type == "file":
        return f"a file, {name}=@PATH"
    if parameter.secret or parameter.form.type == "secret":
        return f"a secret, {name}=@env:NAME or {name}=@prompt"
    if parameter.form.type in ("list", "flags"):
        return f"{expectation(parameter.form)}, with commas between or repeated"
    return expectation(parameter.form)


def _example(command: Described) -> str:
    words = []
    for name, parameter in command.table.parameters.items():
        if not parameter.required:
            continue
        if parameter.form.type == "file":
            words.append(f"{name}=@PATH")
        elif parameter.secret or parameter.form.type == "secret":
            words.append(f"{name}=@env:NAME")
        else:
            words.append(f"{name}={next(iter(parameter.form.codes), '…')}")
    return " ".join(words)


def _wrapped(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for line in text.splitlines():
        indent = " " * (len(line) - len(line.lstrip()))
        lines += textwrap.wrap(line, width, subsequent_indent=indent + "  ") or [""]
    return lines
