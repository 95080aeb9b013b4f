# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Health checks: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "AdaptiveParams",
    "GlobalHealth",
]


class GlobalHealth(Model):
    """How often and how patiently servers are checked."""

    interval_seconds: int | None = None
    """Seconds between two checks; at least one more than the retries multiplied by the timeout. 9 to 901, in
    seconds. 9 unless set. The vendor module goes above 120 only where it is forced to. Known from clients
    that work against units.
    """
    timeout_seconds: int | None = None
    """How long a check may take to be answered. 4 to 60, in seconds. 4 unless set. Known from clients that
    work against units.
    """
    retry_count: int | None = None
    """Failed checks in a row after which a server is down. 2 to 15. 2 unless set. Known from clients that
    work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "GlobalHealth",
        {
            "RetryInterval": ("interval_seconds", Form(type="int", minimum=9, maximum=901)),
            "Timeout": ("timeout_seconds", Form(type="int", minimum=4, maximum=60)),
            "RetryCount": ("retry_count", Form(type="int", minimum=2, maximum=15)),
        },
        frozenset(),
    )


class AdaptiveParams(Model):
    """How the agents on servers are asked for their load."""

    path: str | None = None
    """Path under which agents answer. That answers show it, and under this name, is assumed. Stated by the
    vendor, unverified.
    """
    port: int | str | None = None
    """Port on which agents answer. 0 to 65535. That answers show it, and under this name, is assumed. Stated
    by the vendor, unverified.
    """
    interval_seconds: int | None = None
    """Seconds between two questions. 10 to 60, in seconds. That answers show it, and under this name, is
    assumed. Stated by the vendor, unverified.
    """
    minimum_percent: int | None = None
    """Load below which weights are left as they are. In percent. No source states limits; that answers show
    it, and under this name, is assumed. Stated by the vendor, unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "AdaptiveParams",
        {
            "AdaptiveURL": ("path", Form(type="string")),
            "AdaptivePort": ("port", Form(type="port", minimum=0, maximum=65535)),
            "AdaptiveInterval": ("interval_seconds", Form(type="int", minimum=10, maximum=60)),
            "MinPercent": ("minimum_percent", Form(type="int")),
        },
        frozenset(),
    )
