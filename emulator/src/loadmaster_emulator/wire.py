"""Requests and replies as both dialects see them, and the way from a request to its dialect.

Nothing here knows an HTTP library: ``server`` hands in plain text and bytes and sends what comes back.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from .answer import Answer
from .refusal import Refusal
from .values import Raw

Dialect = Literal["v1", "v2"]


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """A request as it came off the connection."""

    method: str
    target: str
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes
    client: str = ""
    """Address of the client, for the log."""


@dataclass(slots=True)
class HttpReply:
    """A finished answer."""

    status: int
    content_type: str
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a request shows to be let in; everything ``None`` when it shows nothing."""

    api_key: str | None = None
    username: str | None = None
    password: str | None = None

    def __repr__(self) -> str:
        return "Credentials(...)"


@dataclass(frozen=True, slots=True)
class Call:
    """A command with its parameters, names in lower case, before the contract has looked at them."""

    dialect: Dialect
    command: str
    parameters: Mapping[str, Raw]
    credentials: Credentials = Credentials()
    client: str = ""


class DialectModule(Protocol):
    """What each dialect's module offers."""

    def parse(self, request: HttpRequest) -> Call:
        """The command in a request; ``Refusal`` where there is none to be found."""

    def render(self, answer: Answer) -> HttpReply:
        """A success on the wire."""

    def render_refusal(self, refusal: Refusal) -> HttpReply:
        """A failure on the wire."""


def basic_login(header: str) -> tuple[str | None, str | None]:
    """User and password of an ``Authorization`` header; nothing where it is no Basic one that can be read."""
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != "basic":
        return None, None
    try:
        text = base64.b64decode(encoded.strip(), validate=True).decode("utf-8")
    except ValueError:
        return None, None
    username, separator, password = text.partition(":")
    return (username, password) if separator else (None, None)


def html_page(status: int, title: str, text: str) -> HttpReply:
    """The kind of page a web server sends by itself, which no API client wants."""
    body = (
        '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n'
        f"<html><head><title>{status} {title}</title></head>\n"
        f"<body><h1>{title}</h1><p>{text}</p></body></html>\n"
    )
    return HttpReply(status, "text/html; charset=iso-8859-1", body.encode("latin-1"))
