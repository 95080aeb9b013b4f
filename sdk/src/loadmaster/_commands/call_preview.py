"""What a call would send, with secrets blotted out; nothing is sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

from loadmaster._wire.encode import WireValue, encode_arguments, form_text, portions
from loadmaster._wire.file_content import FileSource
from loadmaster._wire.table import Command, Parameter

__all__ = ["preview", "preview_text"]

_MASK = "********"


def preview(command: Command[Any], arguments: Mapping[str, object]) -> list[dict[str, Any]]:
    """The requests of a call in each dialect that has it: where to, and with what."""
    found = []
    for portion in portions(command, arguments):
        encoded = encode_arguments(command, portion)
        known = {one.wire: one for one in command.parameters.values()}
        if not command.v1_only:
            parameters: dict[str, Any] = {"cmd": command.wire or command.name}
            parameters |= {wire: _json(value, known.get(wire)) for wire, value in encoded.items()}
            found.append({"dialect": "v2", "path": "/accessv2", "parameters": parameters})
        if not any(known[wire].v2_only for wire in encoded if wire in known):
            files = sum(isinstance(value, bytes | FileSource) for value in encoded.values())
            way = "as the body" if files == 1 else "as a part of the body"
            fields = {wire: _form(value, known.get(wire), way) for wire, value in encoded.items()}
            path = f"/access/{quote(command.v1_path)}"
            found.append({"dialect": "v1", "path": path, "parameters": fields})
    return found


def _json(value: WireValue, parameter: Parameter | None) -> bool | int | str:
    if isinstance(value, bytes | FileSource):
        return _file_words(value, "in base64")
    return _MASK if _is_secret(parameter) else value


def _form(value: WireValue, parameter: Parameter | None, way: str) -> str:
    if isinstance(value, bytes | FileSource):
        return _file_words(value, way)
    if _is_secret(parameter):
        return _MASK
    return str(value) if parameter is None else form_text(parameter.form, value)


def _is_secret(parameter: Parameter | None) -> bool:
    return parameter is not None and (parameter.secret or parameter.form.type == "secret")


def _file_words(value: bytes | FileSource, way: str) -> str:
    size = len(value) if isinstance(value, bytes) else value.size
    return f"<file of {size} bytes, {way}>"


def preview_text(requests: list[dict[str, Any]]) -> str:
    """The requests for people."""
    lines = ["nothing is sent; credentials are left out", ""]
    for request in requests:
        lines.append(f"{request['dialect']}: POST {request['path']}")
        parameters = request["parameters"]
        if request["dialect"] == "v2":
            lines.append(json.dumps(parameters, ensure_ascii=False))
        elif parameters:
            lines.append(urlencode(parameters, quote_via=quote, safe="*<> ,"))
        lines.append("")
    return "\n".join(lines[:-1])
