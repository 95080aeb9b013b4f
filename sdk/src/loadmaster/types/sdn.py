# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Network controllers: what answers show."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, SecretStr

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "SdnCluster",
    "SdnController",
]


class SdnController(Model):
    """One controller. How version 2 carries it is derived from version 1."""

    id: int | None = None
    """Number by which commands name the controller. Stated by the vendor, unverified."""
    address: str | None = None
    """Where the controller listens; version 4. Derived, unverified."""
    port: int | str | None = None
    """Port on which the controller listens. 0 to 65535. Derived, unverified."""
    https: bool | None = None
    """The unit talks to it by HTTPS. False unless set. Derived, unverified."""
    username: str | None = None
    """As whom the unit logs in. Derived, unverified."""
    password: SecretStr | None = None
    """Password of that user. Whether answers carry it is not known; the emulated unit shows asterisks, as it
    does for settings. Derived, unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "controller",
        {
            "id": ("id", Form(type="int", xml="attribute")),
            "ipv4": ("address", Form(type="address")),
            "port": ("port", Form(type="port", minimum=0, maximum=65535)),
            "https": ("https", Form(type="bool", xml="yes/no")),
            "user": ("username", Form(type="string")),
            "password": ("password", Form(type="secret")),
        },
        frozenset({"password"}),
    )


class SdnCluster(Model):
    """A group of controllers that stand in for each other. How version 2 carries it is derived from version
    1.
    """

    id: int | None = None
    """Number of the group. Stated by the vendor, unverified."""
    controllers: list[SdnController] = Field(default_factory=list)
    """Its members. Stated by the vendor, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "cluster",
        {
            "id": ("id", Form(type="int", xml="attribute")),
            "controller": ("controllers", Form(type="objects", model=SdnController)),
        },
        frozenset(),
    )
