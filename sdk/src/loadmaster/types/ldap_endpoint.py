# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""LDAP endpoints: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "LDAPEndpoint",
]


class LDAPEndpoint(Model):
    """One group of directory servers that are asked alike."""

    name: str | None = None
    """Name by which others refer to the endpoint. Known from clients that work against units."""
    transport: Literal["unencrypted", "starttls", "ldaps"] | str | None = None
    """How the connection to the servers is protected. 'unencrypted' unless set. Written as a number and read
    as a word. Known from clients that work against units.
    """
    servers: list[str] = Field(default_factory=list)
    """Addresses of the directory servers, each with a port behind a colon where it is not the usual one. One
    client says that answers about a single endpoint leave it out. Known from clients that work against units.
    """
    check_interval_seconds: int | None = None
    """Time after which somebody who is logged in is looked up again. 10 to 86400, in seconds. 60 unless set.
    Known from clients that work against units.
    """
    referral_count: int | None = None
    """How many referrals from server to server are followed; 0 follows none. 0 to 10. 0 unless set. The
    vendor module reads it as refcnt, which answers may carry besides. Known from clients that work against
    units.
    """
    timeout_seconds: int | None = None
    """How long an answer of a server is waited for. 5 to 60, in seconds. 5 unless set. Known from clients
    that work against units.
    """
    admin_user: str | None = None
    """Account with which the appliance logs in to see whether a server works. Derived, unverified."""
    reported_referral_count: int | None = None
    """How many referrals are followed, under the name that the vendor module reads. Stated by the vendor,
    unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "EndPoint",
        {
            "name": ("name", Form(type="string", pattern="[A-Za-z0-9._-]+")),
            "ldaptype": (
                "transport",
                Form(
                    type="enum",
                    codes={"unencrypted": 0, "starttls": 1, "ldaps": 2},
                    read_codes={"unencrypted": "Unencrypted", "starttls": "StartTLS", "ldaps": "LDAPS"},
                ),
            ),
            "server": ("servers", Form(type="list", separator=" ")),
            "vinterval": ("check_interval_seconds", Form(type="int", minimum=10, maximum=86400)),
            "referralcount": ("referral_count", Form(type="int", minimum=0, maximum=10)),
            "timeout": ("timeout_seconds", Form(type="int", minimum=5, maximum=60)),
            "adminuser": ("admin_user", Form(type="string")),
            "refcnt": ("reported_referral_count", Form(type="int")),
        },
        frozenset(),
    )
