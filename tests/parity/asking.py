"""Asking one side: what comes back, without what could be a secret."""

from __future__ import annotations

import json
import ssl
import time
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import httpx

from loadmaster._tls import context as tls_context
from tests.parity.calls import Call
from tests.recorded.catalogue import v1_data
from tests.recorded.shape import json_shape, text_shape

Dialect = Literal["v1", "v2"]
ATTEMPTS = 4
TIMEOUT_SECONDS = 30.0


class NotReachable(Exception):
    """The unit could not be asked."""


@dataclass(frozen=True)
class Told:
    """What one side says to a call."""

    status: int
    kind: str
    """`json`, `xml`, `html`, `file` or `text`."""
    text: str = ""
    """The words of a refusal, or of a success without data."""
    shape: Mapping[str, str] | None = None
    """What kind of value stands at each path; `None` where the answer could not be read."""
    values: Mapping[str, Any] | None = None
    """The data itself; used for objects that the run has made, and never written down for others."""


class Side:
    """One of the two that are asked."""

    def __init__(
        self,
        url: str,
        api_key: str,
        *,
        ca: str | Path | None = None,
        fingerprint: str | None = None,
        calls_per_second: float | None = 6.0,
    ) -> None:
        self.url = url.rstrip("/")
        self._api_key = api_key
        self._pause = 1 / calls_per_second if calls_per_second else 0.0
        self._next = 0.0
        self._client = httpx.Client(verify=_trust(self.url, ca, fingerprint), timeout=TIMEOUT_SECONDS)
        self.server = ""
        """What its web server calls itself."""

    def close(self) -> None:
        """End the connections."""
        self._client.close()

    def ask(self, call: Call, dialect: Dialect) -> Told:
        """What it says. Reads whose line is cut are asked again: too many calls of others cut it too."""
        answer = self._answer(call, dialect)
        self.server = answer.headers.get("Server", "")
        return told(answer, dialect)

    def data(self, call: Call) -> dict[str, Any]:
        """The answer itself in JSON; nothing where it is none."""
        found = self.ask(call, "v2").values
        return dict(found) if found else {}

    def _answer(self, call: Call, dialect: Dialect) -> httpx.Response:
        for attempt in range(ATTEMPTS if call.why != "write" else 1):
            time.sleep(max(0.0, self._next - time.monotonic()) + (2.0**attempt if attempt else 0.0))
            self._next = time.monotonic() + self._pause
            try:
                if dialect == "v2":
                    body = {"cmd": call.v2, **call.parameters, "apikey": self._api_key}
                    return self._client.post(f"{self.url}/accessv2", json=body)
                words = {**call.parameters, "apikey": self._api_key}
                return self._client.post(f"{self.url}/access/{call.v1}", data=words)
            except httpx.TransportError as problem:
                last = f"{type(problem).__name__} {problem}".strip()
                if _is_distrusted(problem):
                    break
        raise NotReachable(f"{self.url} does not answer: {last}")


def _is_distrusted(problem: BaseException | None) -> bool:
    """Whether the certificate is the reason, which no further attempt changes."""
    while problem is not None:
        if isinstance(problem, ssl.SSLCertVerificationError):
            return True
        problem = problem.__cause__ or problem.__context__
    return False


def _trust(url: str, ca: str | Path | None, fingerprint: str | None) -> ssl.SSLContext | bool:
    if url.startswith("http:"):
        return False
    host = httpx.URL(url).host
    context: ssl.SSLContext = tls_context(ca=ca, fingerprint=fingerprint, verify=True, host=host)
    return context


def told(answer: httpx.Response, dialect: Dialect) -> Told:
    """What an answer says, by its dialect."""
    text = answer.text.lstrip().lower()
    if text.startswith(("<!doctype html", "<html")):
        return Told(answer.status_code, "html")
    try:
        return _json(answer) if dialect == "v2" else _xml(answer)
    except (ValueError, ET.ParseError):
        return Told(answer.status_code, "text" if answer.text.isprintable() else "file")


def _json(answer: httpx.Response) -> Told:
    document = json.loads(answer.content)
    if not isinstance(document, dict):
        raise ValueError("no object")
    said = str(document.get("message", ""))
    data = {name: value for name, value in document.items() if name != "message"}
    return Told(answer.status_code, "json", said, json_shape(data), data)


def _xml(answer: httpx.Response) -> Told:
    root = ET.fromstring(answer.content)
    success = root.find("Success")
    said = root.findtext("Error") or (success.text if success is not None and len(success) == 0 else "") or ""
    data = v1_data(answer.content)
    return Told(answer.status_code, "xml", said.strip(), text_shape(data), data)
