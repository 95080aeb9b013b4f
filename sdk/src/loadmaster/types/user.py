# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Users: what answers show."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "RemoteUserGroup",
    "User",
]


class User(Model):
    """One local user."""

    name: str | None = None
    """Name to log in with; letter case counts. Known from clients that work against units."""
    permissions: list[str] = Field(default_factory=list)
    """What the user may do. Reading is always allowed; a user without any may do nothing else. Answers may
    end in a comma. Known from clients that work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "User",
        {
            "Name": ("name", Form(type="string")),
            "Perms": (
                "permissions",
                Form(
                    type="list",
                    codes={
                        "real_servers": "real",
                        "virtual_services": "vs",
                        "rules": "rules",
                        "system_backup": "backup",
                        "certificates": "certs",
                        "intermediate_certificates": "cert3",
                        "certificate_backup": "certbackup",
                        "user_administration": "users",
                        "all": "root",
                        "geo": "geo",
                        "add_virtual_services": "addvs",
                    },
                    separator=",",
                ),
            ),
        },
        frozenset(),
    )


class RemoteUserGroup(Model):
    """One group of users that another server knows."""

    name: str | None = None
    """Name of the group. Known from clients that work against units."""
    permissions: list[str] = Field(default_factory=list)
    """What members of the group may do. Answers may end in a comma. Known from clients that work against
    units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "RemoteUserGroup",
        {
            "Name": ("name", Form(type="string")),
            "Perms": (
                "permissions",
                Form(
                    type="list",
                    codes={
                        "real_servers": "real",
                        "virtual_services": "vs",
                        "rules": "rules",
                        "system_backup": "backup",
                        "certificates": "certs",
                        "intermediate_certificates": "cert3",
                        "certificate_backup": "certbackup",
                        "user_administration": "users",
                        "all": "root",
                        "geo": "geo",
                        "add_virtual_services": "addvs",
                    },
                    separator=",",
                ),
            ),
        },
        frozenset(),
    )
