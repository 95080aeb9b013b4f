"""Dialect v2: one JSON object each way."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from pydantic_core import from_json

from loadmaster._exceptions import AnswerNotUnderstood
from loadmaster._wire.encode import WireValue, json_value
from loadmaster._wire.file_content import FileSource, Stream
from loadmaster._wire.refusal import no_envelope, refusal
from loadmaster._wire.request import Credentials, Request, Response
from loadmaster._wire.shape import Payload

__all__ = ["read", "write"]

_ENVELOPE = frozenset({"code", "status", "message"})


def write(command: str, parameters: Mapping[str, WireValue], credentials: Credentials) -> Request:
    """The request; credentials travel in the body."""
    content: dict[str, object] = {"cmd": command}
    if credentials.api_key:
        content["apikey"] = credentials.api_key
    elif credentials.username is not None:
        content["apiuser"] = credentials.username
        content["apipass"] = credentials.password or ""
    files = {wire: value for wire, value in parameters.items() if isinstance(value, FileSource)}
    streamed = next(iter(files), None)
    for wire, value in parameters.items():
        if wire != streamed:
            content[wire] = json_value(value)
    text = json.dumps(content, separators=(",", ":")).encode("ascii")
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if streamed is None:
        return Request(path="/accessv2", body=text, headers=headers)
    before = text.removesuffix(b"}") + b"," + json.dumps(streamed).encode("ascii") + b':"'
    stream = Stream(files[streamed], before, b'"}', in_base64=True)
    return Request(path="/accessv2", body=b"", headers=headers, stream=stream)


def read(command: str, response: Response, secrets: Iterable[str]) -> Payload:
    """What a successful answer carries; a failure is raised, also where HTTP says 200."""
    content = _parse(response.body)
    if not isinstance(content, dict) or not _ENVELOPE & content.keys():
        raise _foreign(command, response, content)
    code = content.get("code", response.status)
    if isinstance(code, str) and code.isascii() and code.isdecimal() and len(code) < 5:
        code = int(code)
    if not isinstance(code, int) or not 100 <= code <= 999:
        raise AnswerNotUnderstood(
            f"the answer's code is {code!r:.40}, not one such as 200 or 422",
            command=command,
            status=response.status,
        )
    message = content.get("message")
    text = message if isinstance(message, str) else ""
    if response.status >= 400 or code >= 400 or content.get("status") == "fail":
        worst = code if code >= 400 else response.status if response.status >= 400 else code
        raise refusal(command, worst, text, secrets)
    return Payload(data={key: value for key, value in content.items() if key not in _ENVELOPE}, text=text)


def _parse(body: bytes) -> object:
    try:
        return from_json(body, allow_inf_nan=False)
    except ValueError:
        pass
    try:
        # Text that came in through v1 may leave in that dialect's ISO-8859-1.
        return from_json(body.decode("iso-8859-1"), allow_inf_nan=False) if not _is_utf8(body) else None
    except ValueError:
        return None


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _foreign(command: str, response: Response, content: object) -> Exception:
    if response.status != 200 or response.body.lstrip()[:1] == b"<":
        return no_envelope(command, response.status)
    reason = "is not whole or not JSON" if content is None else "is JSON, but not in the API's form"
    return AnswerNotUnderstood(f"the answer {reason}", command=command, status=response.status)
