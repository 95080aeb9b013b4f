"""Calls put on the wire by hand in both dialects, and answers as they came; nothing of our client in it."""

from __future__ import annotations

import base64
import http.client
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree

from loadmaster_codegen.model import Command, Value, ValueType
from loadmaster_emulator import Emulator

__all__ = ["Cut", "Dialect", "Reply", "TooLong", "Wire", "wire_value"]

Dialect = Literal["v1", "v2"]
DIALECTS: tuple[Dialect, ...] = ("v1", "v2")
LONGEST_QUERY = 1000


class Cut(Exception):
    """The connection ended without an answer."""


class TooLong(Exception):
    """What goes beside a file of version 1 stands in the address, and units cut off long addresses."""


@dataclass(frozen=True)
class Reply:
    """One answer as it came."""

    dialect: Dialect
    status: int
    kind: str
    body: bytes

    @property
    def text(self) -> str:
        """What the answer says beside its data: why it is no, or that it is yes."""
        if "json" not in self.kind and "xml" not in self.kind:
            return ""
        if self.dialect == "v2":
            return str(self.document.get("message", ""))
        root = self.root
        return "".join((root.findtext("Error") or root.findtext("Success") or "").split("\n"))

    @property
    def document(self) -> dict[str, Any]:
        """A v2 answer."""
        found = json.loads(self.body)
        assert isinstance(found, dict), found
        return found

    @property
    def root(self) -> ElementTree.Element:
        """A v1 answer."""
        return ElementTree.fromstring(self.body)

    @property
    def is_file(self) -> bool:
        """A v1 answer that is the content of a file."""
        return self.dialect == "v1" and not self.kind.startswith("text/xml")


class Wire:
    """A client without opinions: it sends what it is told."""

    def __init__(self, unit: Emulator) -> None:
        self._unit = unit
        self._host = urlsplit(unit.url).netloc
        self._connection: http.client.HTTPConnection | None = None

    def call(self, command: Command, parameters: Mapping[str, Any], dialect: Dialect) -> Reply:
        """Send a command with parameters in wire names and wire values; ``Cut`` where nothing comes back."""
        if dialect == "v2":
            return self._version_2(command, parameters)
        return self._version_1(command, parameters)

    def close(self) -> None:
        """End the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _version_2(self, command: Command, parameters: Mapping[str, Any]) -> Reply:
        values = {
            name: base64.b64encode(one).decode() if isinstance(one, bytes) else one
            for name, one in parameters.items()
        }
        document = {"cmd": command.v2_name, "apikey": self._unit.api_key, **values}
        headers = {"Content-Type": "application/json"}
        return self._send("v2", "POST", "/accessv2", json.dumps(document).encode(), headers)

    def _version_1(self, command: Command, parameters: Mapping[str, Any]) -> Reply:
        login = f"{self._unit.username}:{self._unit.password}".encode()
        headers = {"Authorization": f"Basic {base64.b64encode(login).decode()}"}
        files = [one for one in parameters.values() if isinstance(one, bytes)]
        pairs = [
            f"{quote(name)}={quote(as_text(one), errors='surrogatepass')}"
            for name, one in parameters.items()
            if not isinstance(one, bytes)
        ]
        path = command.v1_address
        query = "&".join(pairs)
        if files:
            if len(query) > LONGEST_QUERY:
                raise TooLong
            return self._send("v1", "POST", f"{path}?{query}", files[0], headers)
        if len(query) > LONGEST_QUERY:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            return self._send("v1", "POST", path, query.encode(), headers)
        return self._send("v1", "GET", f"{path}?{query}" if query else path, None, headers)

    def _send(
        self, dialect: Dialect, method: str, target: str, body: bytes | None, headers: Mapping[str, str]
    ) -> Reply:
        if self._connection is None:
            self._connection = http.client.HTTPConnection(self._host, timeout=30)
        try:
            self._connection.request(method, target, body, dict(headers))
            answer = self._connection.getresponse()
            content = answer.read()
        except (http.client.HTTPException, ConnectionError) as problem:
            self.close()
            raise Cut(f"{type(problem).__name__}: {problem}") from problem
        return Reply(dialect, answer.status, answer.getheader("Content-Type", ""), content)


def as_text(value: Any) -> str:
    """A value as a v1 client writes it."""
    if isinstance(value, bool):
        return "1" if value else "0"
    return value if isinstance(value, str) else json.dumps(value)


def wire_value(value: Value, python: Any) -> Any:
    """A Python value of the description in the form that goes over the wire."""
    match value.type:
        case ValueType.ENUM:
            return next(code.code for code in value.codes if code.name == python)
        case ValueType.FLAGS:
            return sum(int(code.code) for code in value.codes if code.name in python)
        case ValueType.LIST:
            codes = {code.name: str(code.code) for code in value.codes}
            return (value.separator or " ").join(codes.get(one, one) for one in python)
        case ValueType.REFERENCE if isinstance(python, int):
            return f"{value.prefix or ''}{python}"
        case _:
            return python
