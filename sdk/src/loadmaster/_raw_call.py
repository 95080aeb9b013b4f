"""Commands under their wire names, for what the typed methods do not offer."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any

from loadmaster._exceptions import InvalidCall
from loadmaster._wire.shape import Payload, Shape
from loadmaster._wire.table import Command, Form, Kind, Parameter
from loadmaster._wire.xml_tree import plain
from loadmaster.resources.catalogue import COMMANDS

__all__ = ["raw_command"]

_SECRET_NAMES = re.compile(r"pass|secret|key|token|data", re.IGNORECASE)


class _Everything(Shape[dict[str, Any]]):
    """All that came, as mappings, lists and texts."""

    def decode(self, payload: Payload) -> dict[str, Any]:
        if payload.body is not None:
            return {"data": payload.body}
        found = {key: plain(value) for key, value in payload.data.items()}
        return found or ({"message": payload.text} if payload.text else {})


def raw_command(
    name: str, parameters: Mapping[str, object], *, reads: bool
) -> tuple[Command[dict[str, Any]], dict[str, object]]:
    """The command and its arguments. ``InvalidCall`` for a name or a value that cannot be sent."""
    if not re.fullmatch(r"[A-Za-z0-9_./-]{1,100}", name) or ".." in name or "//" in name or name[0] in "./":
        raise InvalidCall(
            f"command is {name[:80]!r}; expected a name such as 'showvs' or 'logging.clearlogs'"
        )
    described = COMMANDS.get(name) or COMMANDS.get(name.replace("/", "."))
    kind: Kind = described.kind if described is not None else "read" if reads else "write"  # type: ignore[assignment]
    if kind == "read" and not reads and _may_write(name):
        kind = "write"
    known = {
        wire: Parameter(wire, _form(name, wire, value), secret=_is_secret(wire))
        for wire, value in parameters.items()
    }
    command = Command(
        name.replace("/", "."),
        described.v1_path if described is not None else name.replace(".", "/"),
        kind,
        known,
        _Everything(),
        v1_only=described is not None and described.v1_only,
    )
    return command, dict(parameters)


def _may_write(name: str) -> bool:
    """Whether a command that reads becomes another one, which writes, by a parameter."""
    wire = name.replace("/", ".").lower()
    return any(entry.kind != "read" for entry in COMMANDS.values() if entry.wire.lower() == wire)


def _form(command: str, wire: str, value: object) -> Form:
    if not wire or wire.lower() in ("cmd", "apikey", "apiuser", "apipass"):
        raise InvalidCall(f"{wire!r} cannot be a parameter; the client sends it itself", command=command)
    for python_type, form in _FORMS.items():
        if type(value) is python_type:
            return form
    if isinstance(value, os.PathLike) or hasattr(value, "read"):
        return _FORMS[bytes]
    raise InvalidCall(
        f"{wire} is {type(value).__name__}; expected text, a number, a boolean, bytes or a path",
        command=command,
    )


def _is_secret(wire: str) -> bool:
    return _SECRET_NAMES.search(wire) is not None


_FORMS: Mapping[type, Form] = {
    bool: Form(type="bool"),
    int: Form(type="int"),
    str: Form(type="string"),
    bytes: Form(type="file"),
}
