# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Single sign-on sessions: what answers show."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "SSOSession",
    "SSOSessionList",
]


class SSOSession(Model):
    """One user who is logged in, from one client."""

    user: str | None = None
    """Name that the user logged in with. No source shows a session; the fields are those of the web
    administration. Derived, unverified.
    """
    source_address: str | None = None
    """Where the client comes from. Derived, unverified."""
    destination_address: str | None = None
    """Service that the client logged in at. Derived, unverified."""
    created_at: str | None = None
    """When the user logged in, as the appliance writes it. Derived, unverified."""
    expires_at: str | None = None
    """When the session ends if nobody uses it, as the appliance writes it. Derived, unverified."""
    cookie: SecretStr | None = None
    """What the client shows to be known again. Whoever has it is logged in, so it is never printed. Derived,
    unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Session",
        {
            "User": ("user", Form(type="string")),
            "Source": ("source_address", Form(type="address")),
            "DestIP": ("destination_address", Form(type="address")),
            "Created": ("created_at", Form(type="string")),
            "Expires": ("expires_at", Form(type="string")),
            "Cookie": ("cookie", Form(type="secret")),
        },
        frozenset({"cookie"}),
    )


class SSOSessionList(Model):
    """Sessions of one domain."""

    count: int | None = None
    """How many sessions the answer speaks of. Stated by the vendor, unverified."""
    sessions: list[SSOSession] = Field(default_factory=list)
    """The sessions, at most 1000 in one answer. Stated by the vendor, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Data",
        {
            "NumberOfSessions": ("count", Form(type="int")),
            "Session": ("sessions", Form(type="objects", model=SSOSession)),
        },
        frozenset(),
    )
