"""Dialect v1: a form or a file in, XML or a file out."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote, urlencode
from xml.etree.ElementTree import Element

from loadmaster._exceptions import AnswerNotUnderstood, InvalidCall
from loadmaster._wire.file_content import FileSource, Stream
from loadmaster._wire.multipart import multipart
from loadmaster._wire.refusal import no_envelope, refusal
from loadmaster._wire.request import Credentials, Request, Response
from loadmaster._wire.shape import Payload
from loadmaster._wire.xml_tree import BrokenXml, RefusedXml, inner_text, members, parse

__all__ = ["read", "write"]

_LONGEST_TARGET = 2048
"""Bytes of an address; units are seen to cut connections beyond a length that no source is sure of."""

_LOOSE = re.compile(
    rb'^\s*(?:<\?xml[^>]*\?>)?\s*<Response stat="(\d{3})" code="(\w+)">'
    rb"\s*<Success>\s*<Data>(.*)</Data>\s*</Success>\s*</Response>\s*$",
    re.DOTALL,
)
_LEAF = re.compile(rb"\s*<([A-Za-z_][\w.-]*)(?:\s[^>]*)?>", re.DOTALL)


def write(
    path: str,
    parameters: Mapping[str, str],
    file: bytes | FileSource | Mapping[str, bytes] | None,
    credentials: Credentials,
) -> Request:
    """The request. A form rather than a query: queries end at 1 KB, and they stand in logs.

    A file takes the body, or several do as the parts of a form, so what goes beside them has to go into the
    query; ``InvalidCall`` when it does not fit.
    """
    headers = {"Accept": "text/xml"}
    fields = dict(parameters)
    if credentials.api_key:
        fields["apikey"] = credentials.api_key
    elif credentials.username is not None:
        pair = f"{credentials.username}:{credentials.password or ''}".encode()
        headers["Authorization"] = "Basic " + base64.b64encode(pair).decode("ascii")
    target = quote(path) if path.startswith("/") else f"/access/{quote(path)}"
    if file is None:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        return Request(path=target, body=urlencode(fields, quote_via=quote).encode("ascii"), headers=headers)
    headers["Content-Type"] = "application/octet-stream"
    query = urlencode(fields, quote_via=quote)
    target = f"{target}?{query}" if query else target
    if len(target) > _LONGEST_TARGET:
        raise InvalidCall(
            f"what goes beside the file makes an address of {len(target)} bytes; version 1 has room for "
            f"{_LONGEST_TARGET}",
            command=path.replace("/", "."),
        )
    if isinstance(file, Mapping):
        headers["Content-Type"], body = multipart(file)
        return Request(path=target, body=body, headers=headers)
    if isinstance(file, FileSource):
        return Request(path=target, body=b"", headers=headers, stream=Stream(file))
    return Request(path=target, body=file, headers=headers)


def read(command: str, response: Response, secrets: Iterable[str], *, file_expected: bool = False) -> Payload:
    """What a successful answer carries; a failure is raised, also where HTTP says 200."""
    if response.saved:
        return Payload(saved=True)
    try:
        root = parse(response.body)
    except BrokenXml as broken:
        return _not_xml(command, response, file_expected, broken)
    if root.tag != "Response":
        if file_expected and response.status == 200 and root.tag.lower() != "html":
            return Payload(body=response.body)
        raise no_envelope(command, response.status)
    stat = root.get("stat", "")
    if not (stat.isascii() and stat.isdecimal() and len(stat) == 3):
        raise AnswerNotUnderstood(
            f"the answer's stat is {stat!r:.40}, not one such as 200 or 422",
            command=command,
            status=response.status,
        )
    error = root.find("Error")
    if int(stat) >= 400 or response.status >= 400 or error is not None or root.get("code") == "fail":
        worst = int(stat) if int(stat) >= 400 or response.status < 400 else response.status
        raise refusal(command, worst, inner_text(error) if error is not None else "", secrets)
    return _payload(root)


def _payload(root: Element) -> Payload:
    success = root.find("Success")
    if success is None:
        return Payload()
    data = success.find("Data")
    if data is None:
        return Payload(data=members(success), text=(success.text or "").strip())
    return Payload(data=members(data), text=(success.text or "").strip() or (data.text or "").strip())


def _not_xml(command: str, response: Response, file_expected: bool, broken: BrokenXml) -> Payload:
    if response.status != 200:
        raise no_envelope(command, response.status)
    loose = None if isinstance(broken, RefusedXml) else _LOOSE.match(response.body)
    if loose and loose[1] == b"200" and loose[2] == b"ok":
        # Licence texts and banners are HTML that nobody made well-formed.
        return Payload(data=_loose_members(command, loose[3], response))
    page = response.body.lstrip()[:15].lower().startswith((b"<!doctype", b"<html", b"<response", b"<?xml"))
    # A file may be empty, a log above all; nothing at all without a word on its kind is half an answer.
    kind = response.content_type.lower()
    is_file = response.body or (kind and "xml" not in kind and "html" not in kind)
    if file_expected and is_file and not page:
        return Payload(body=response.body)
    raise AnswerNotUnderstood(
        f"the answer is not whole or not XML: {broken}", command=command, status=response.status
    )


def _loose_members(command: str, data: bytes, response: Response) -> dict[str, object]:
    found: dict[str, object] = {}
    position = 0
    while leaf := _LEAF.match(data, position):
        closing = data.find(b"</" + leaf[1] + b">", leaf.end())
        if closing < 0:
            break
        found[leaf[1].decode("ascii", "replace")] = data[leaf.end() : closing].decode("iso-8859-1").strip()
        position = closing + len(leaf[1]) + 3
    if not found or data[position:].strip():
        raise AnswerNotUnderstood(
            "the answer is not well-formed XML", command=command, status=response.status
        )
    return found
