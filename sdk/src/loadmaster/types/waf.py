# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Web application firewall: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "WafSettings",
]


class WafSettings(Model):
    """How the vendor's rules are kept up to date, and where the audit logs go."""

    automatic_update: bool | None = None
    """Fetches the vendor's rules every day. False unless set. The names of the answer are those of one
    client, which guessed them. Derived, unverified.
    """
    automatic_installation: bool | None = None
    """Takes fetched rules up every day. False unless set. Derived, unverified."""
    installation_hour: int | None = None
    """Hour of the day at which fetched rules are taken up, by the clock of the appliance. 0 to 23, in hours.
    4 unless set. Derived, unverified.
    """
    remote_logging: bool | None = None
    """Sends the audit logs to a collector. False unless set. Derived, unverified."""
    remote_address: str | None = None
    """Address of the collector. Its user and password are never shown. Derived, unverified."""
    log_format: Literal["native", "json"] | str | None = None
    """How the audit logs are written. 'native' unless set. No source names the format that units start with.
    Derived, unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "WAF",
        {
            "AutoUpdate": ("automatic_update", Form(type="bool", words=("yes", "no"))),
            "AutoInstall": ("automatic_installation", Form(type="bool", words=("yes", "no"))),
            "InstallHour": ("installation_hour", Form(type="int", minimum=0, maximum=23)),
            "RemoteLoggingEnabled": ("remote_logging", Form(type="bool", words=("yes", "no"))),
            "RemoteURI": ("remote_address", Form(type="string")),
            "LogFormat": ("log_format", Form(type="enum", codes={"native": "native", "json": "json"})),
        },
        frozenset(),
    )
