"""The second dialect: one JSON object to ``/accessv2``, answers in JSON without a wrapper."""

from __future__ import annotations

import base64
import binascii
import json

from .answer import Answer, Group, Item, Listing, Nested, Part, Prose, Record, Section, says_nothing
from .contract import COMMANDS
from .refusal import Refusal, missing
from .values import Json, Raw, json_encoder
from .verbs import command_by_verb
from .wire import Call, Credentials, HttpReply, HttpRequest, basic_login

PREFIX = "/accessv2"
_TEXT_TOO = frozenset({"addwafcustomrule", "addwafcustomdata"})
"""Uploads of which a client is known that sends text in place of base64."""


def parse(request: HttpRequest) -> Call:
    """The command of a v2 request, whatever stands behind ``/accessv2`` in the path."""
    try:
        body = json.loads(request.body.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as problem:
        raise Refusal(400, "Invalid JSON") from problem
    if not isinstance(body, dict):
        raise Refusal(400, "Invalid JSON")
    parameters: dict[str, Raw] = {name.lower(): value for name, value in body.items() if value is not None}
    credentials = _credentials(parameters, request.headers.get("authorization", ""))
    command = parameters.pop("cmd", None)
    if not isinstance(command, str) or not command:
        raise missing("cmd")
    spec = command_by_verb(command, parameters) or COMMANDS.get(command.lower())
    if spec is not None and spec.kind == "upload" and "data" in parameters:
        parameters["data"] = _file(parameters["data"], text_too=spec.name in _TEXT_TOO)
    return Call("v2", spec.name if spec else command, parameters, credentials, request.client)


def _credentials(parameters: dict[str, Raw], header: str) -> Credentials:
    """What the body shows; a Basic header counts where it shows nothing, though no document promises that."""
    shown = [parameters.pop(name, None) for name in ("apikey", "apiuser", "apipass")]
    key, username, password = (value if isinstance(value, str) else None for value in shown)
    if all(value is None for value in shown):
        username, password = basic_login(header)
    return Credentials(key, username, password)


def _file(raw: Raw, *, text_too: bool) -> bytes:
    if not isinstance(raw, str):
        raise Refusal(422, "Invalid value for data")
    try:
        return base64.b64decode("".join(raw.split()), validate=True)
    except (binascii.Error, ValueError) as problem:
        if text_too:
            return raw.encode("utf-8", "replace")
        raise Refusal(422, "Invalid value for data") from problem


def render(answer: Answer) -> HttpReply:
    """A success; a file travels inside the document."""
    document: dict[str, Json] = {"code": 200}
    if answer.file is not None:
        document["data"] = base64.b64encode(answer.file).decode()
    elif not answer.has_data:
        document["message"] = answer.text
    document["status"] = "ok"
    for part in answer.parts:
        _render_part(part, document)
    return _document(200, document)


def render_refusal(refusal: Refusal) -> HttpReply:
    """A failure: the same number in the body and in the HTTP status."""
    return _document(refusal.code, {"code": refusal.code, "message": refusal.text, "status": "fail"})


def _document(status: int, document: dict[str, Json]) -> HttpReply:
    return HttpReply(status, "application/json", json.dumps(document, separators=(",", ":")).encode("ascii"))


def _render_part(part: Part, document: dict[str, Json]) -> None:
    if isinstance(part, Record):
        document.update(_record(part))
    elif isinstance(part, Listing):
        document[part.name] = [_record(record) for record in part.records]
    elif isinstance(part, Nested):
        document[part.name] = list(part.values)
    elif isinstance(part, Section):
        within: dict[str, Json] = {}
        for inside in part.parts:
            _render_part(inside, within)
        document[part.name] = within
    elif isinstance(part, Group):
        inner: dict[str, Json] = {}
        for item in part.items:
            _render_item(item, inner)
        document[part.name] = inner
    elif isinstance(part, Prose):
        document["message"] = part.text
    else:
        _render_item(part, document)


def _render_item(item: Item, document: dict[str, Json]) -> None:
    document[item.name] = json_encoder(item.spec)(item.value)


def _record(record: Record) -> dict[str, Json]:
    values = record.values
    rendered: dict[str, Json] = {}
    for field in record.spec.fields:
        name = field.wire
        if name is None:
            continue
        value = values.get(field.key)
        if field.absent_when_unset and says_nothing(field, value):
            continue
        if value is None:
            if field.default.kind == "unset" and field.value.type == "string":
                rendered[name] = ""
            continue
        if isinstance(value, list):
            rendered[name] = [_record(inner) for inner in value]
        elif isinstance(value, Record):
            rendered[name] = _record(value)
        elif isinstance(value, float):
            rendered[name] = value
        else:
            rendered[name] = json_encoder(field.value)(value)
    return rendered
