"""The first dialect: commands in the path, parameters in the query or a form body, answers in XML."""

from __future__ import annotations

from email import message_from_bytes
from functools import cache
from urllib.parse import unquote_to_bytes
from xml.sax.saxutils import escape, quoteattr

from .answer import Answer, Group, Item, Listing, Nested, Part, Prose, Record, Section, says_nothing
from .contract import COMMANDS_BY_PATH
from .refusal import Refusal
from .specification import FieldSpec, ObjectSpec
from .values import Raw, xml_encoder
from .verbs import command_by_verb
from .wire import Call, Credentials, HttpReply, HttpRequest, basic_login, html_page

PREFIX = "/access/"
ATTRIBUTE = "attribute"
"""Form of a value that stands in the tag of its object's element."""
_DECLARATION = '<?xml version="1.0" encoding="ISO-8859-1"?>\n'


def takes(path: str) -> bool:
    """Whether a path is one of this dialect; a few commands stand outside of the usual place."""
    return path.startswith(PREFIX) or path.lower() in COMMANDS_BY_PATH


def parse(request: HttpRequest) -> Call:
    """The command of a v1 request. Files are the raw body; what a GET or a form says otherwise is text."""
    path, _, query = request.target.partition("?")
    command = _unquote(path).removeprefix(PREFIX).strip("/") if path.startswith(PREFIX) else path
    parameters: dict[str, Raw] = dict(_pairs(query))
    spec = COMMANDS_BY_PATH.get(command.lower())
    if spec is not None and spec.kind == "upload":
        if request.body:
            parameters.update(_files(request))
    elif request.body:
        parameters.update(_pairs(request.body.decode("latin-1")))
    spec = command_by_verb(command, parameters) or spec
    key = parameters.pop("apikey", None)
    username, password = basic_login(request.headers.get("authorization", ""))
    credentials = Credentials(key if isinstance(key, str) else None, username, password)
    return Call(
        "v1", spec.name if spec else command.replace("/", "."), parameters, credentials, request.client
    )


def _files(request: HttpRequest) -> dict[str, Raw]:
    """The body as it is, or the parts of a form under their names where a command takes several files."""
    kind = request.headers.get("content-type", "")
    if not kind.lower().startswith("multipart/form-data"):
        return {"data": request.body}
    head = b"Content-Type: " + kind.encode("latin-1") + b"\r\n\r\n"
    found: dict[str, Raw] = {}
    for part in message_from_bytes(head + request.body).walk():
        name, content = part.get_param("name", header="content-disposition"), part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(content, bytes):
            found[name.lower()] = content
    return found


def _pairs(text: str) -> list[tuple[str, str]]:
    pieces = (piece.replace("+", " ").partition("=") for piece in text.split("&"))
    return [(_unquote(name).lower(), _unquote(value)) for name, _, value in pieces if name]


def _unquote(text: str) -> str:
    raw = unquote_to_bytes(text.encode("latin-1", "replace"))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def render(answer: Answer) -> HttpReply:
    """A success: a file as it is, otherwise XML."""
    if answer.file is not None:
        return HttpReply(200, answer.file_kind, answer.file)
    pieces: list[str] = []
    for part in answer.parts:
        _render_part(part, pieces)
    inner = f"<Data>{''.join(pieces)}</Data>" if answer.has_data else escape(answer.text)
    return _document(200, "ok", f"<Success>{inner}</Success>")


def render_refusal(refusal: Refusal) -> HttpReply:
    """A failure: HTTP and document carry the same status, and 401 is a page of the web server."""
    if refusal.code == 401:
        page = html_page(401, "Unauthorized", "This server could not verify that you are authorized.")
        page.headers["WWW-Authenticate"] = 'Basic realm="LoadMaster"'
        return page
    return _document(refusal.code, "fail", f"<Error>{escape(refusal.text)}</Error>")


def _document(status: int, word: str, inner: str) -> HttpReply:
    text = f'{_DECLARATION}<Response stat="{status}" code="{word}">{inner}</Response>\n'
    return HttpReply(status, "text/xml", text.encode("iso-8859-1", "xmlcharrefreplace"))


def _render_part(part: Part, pieces: list[str]) -> None:
    if isinstance(part, Record):
        _render_record(part, pieces)
    elif isinstance(part, Listing):
        for record in part.records:
            pieces.append(_opening(part.name, record))
            _render_record(record, pieces)
            pieces.append(f"</{part.name}>")
    elif isinstance(part, Nested):
        inner = "".join(f"<{part.child}>{escape(value)}</{part.child}>" for value in part.values)
        pieces.append(f"<{part.name}>{inner}</{part.name}>")
    elif isinstance(part, Section):
        pieces.append(f"<{part.name}>")
        for inside in part.parts:
            _render_part(inside, pieces)
        pieces.append(f"</{part.name}>")
    elif isinstance(part, Group):
        pieces.append(f"<{part.name}>")
        for item in part.items:
            _render_item(item, pieces)
        pieces.append(f"</{part.name}>")
    elif isinstance(part, Prose):
        pieces.append(escape(part.text))
    else:
        _render_item(part, pieces)


def _render_item(item: Item, pieces: list[str]) -> None:
    encoded = xml_encoder(item.spec, "yes/no")(item.value)
    texts = [encoded] if isinstance(encoded, str) else encoded
    shown = texts if item.markup else [escape(text) for text in texts]
    pieces.extend(f"<{item.name}>{text}</{item.name}>" for text in shown)


@cache
def _attributes(spec: ObjectSpec) -> tuple[FieldSpec, ...]:
    """Fields that stand in the tag of an object's element."""
    return tuple(field for field in spec.fields if field.wire and field.value.xml == ATTRIBUTE)


def _opening(name: str, record: Record) -> str:
    """The tag that opens the element of an object."""
    fields = _attributes(record.spec)
    if not fields:
        return f"<{name}>"
    attributes = [
        f" {field.wire}={quoteattr(str(record.values[field.key]))}"
        for field in fields
        if record.values.get(field.key) is not None
    ]
    return f"<{name}{''.join(attributes)}>"


def _render_tagged(key: str, records: list[Record], pieces: list[str]) -> None:
    """Objects in elements that are called after one of their own values."""
    for record in records:
        told = record.values[key]
        tag = f"{key}{told}" if isinstance(told, int) else str(told)
        rest = {name: value for name, value in record.values.items() if name != key}
        _render_part(Listing(tag, [Record(record.spec, rest)]), pieces)


def _render_record(record: Record, pieces: list[str]) -> None:
    values = record.values
    for field in record.spec.fields:
        name = field.wire
        if name is None or field.value.xml == ATTRIBUTE:
            continue
        value = values.get(field.key)
        if field.absent_when_unset and says_nothing(field, value):
            continue
        if value is None:
            if field.default.kind == "unset" and field.value.type == "string":
                pieces.append(f"<{name}></{name}>")
            continue
        if isinstance(value, list):
            if field.value.xml.startswith("tagged:"):
                _render_tagged(field.value.xml.removeprefix("tagged:"), value, pieces)
            else:
                _render_part(Listing(name, value), pieces)
            continue
        if isinstance(value, Record):
            _render_part(Listing(name, [value]), pieces)
            continue
        if isinstance(value, float):
            pieces.append(f"<{name}>{value}</{name}>")
            continue
        encoded = xml_encoder(field.value, "Y/N")(value)
        if isinstance(encoded, str):
            pieces.append(f"<{name}>{escape(encoded)}</{name}>")
        elif field.value.xml.startswith("children:"):
            child = field.value.xml.removeprefix("children:")
            pieces.append(
                f"<{name}>{''.join(f'<{child}>{escape(text)}</{child}>' for text in encoded)}</{name}>"
            )
        else:
            pieces.extend(f"<{name}>{escape(text)}</{name}>" for text in encoded)
