# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Global balancing: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "GeoParams",
    "GeoPartner",
]


class GeoParams(Model):
    """What holds for all names, and what the unit says about the zone they are in. How version 2 carries it
    is derived from version 1.
    """

    zone: str | None = None
    """Name of the zone that the unit answers for. At most 253 characters. Stated by the vendor, unverified.
    """
    source_of_authority: str | None = None
    """Primary name server in answers about the source of authority. At most 253 characters. Known from
    clients that work against units.
    """
    name_server: str | None = None
    """Name server that the unit names when it is asked for one. At most 253 characters. Known from clients
    that work against units.
    """
    contact: str | None = None
    """Mail address of whoever looks after the zone, with a full stop for the at sign: hostmaster.example.com.
    At most 253 characters. Known from clients that work against units.
    """
    glue_address: str | None = None
    """Address of the name server in additional records. Without it answers carry 0.0.0.0. Stated by the
    vendor, unverified.
    """
    text_record: str | None = None
    """Text record of the zone. At most 255 characters. The largest length is that of one text in DNS; no
    source gives any. Stated by the vendor, unverified.
    """
    time_to_live_seconds: int | None = None
    """How long others may keep an answer of the unit. 1 to 86400. 10 unless set. Known from clients that work
    against units.
    """
    stickiness_seconds: int | None = None
    """How long a client is given the same site again. 0 is not at all. 0 to 86400. 0 unless set. Known from
    clients that work against units.
    """
    check_interval_seconds: int | None = None
    """How often sites and data centres are checked. 9 to 3600. 120 unless set. Has to be more than
    check_timeout_seconds times check_retry_count plus one; a longer timeout or more retries lengthen it, a
    shorter interval is assumed to be refused. Known from clients that work against units.
    """
    check_timeout_seconds: int | None = None
    """How long a check waits for an answer. 4 to 60. 20 unless set. Known from clients that work against
    units.
    """
    check_retry_count: int | None = None
    """How often a failed check is repeated before a site is down. 2 to 10. 2 unless set. Known from clients
    that work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Data",
        {
            "Zone": ("zone", Form(type="string", min_length=0, max_length=253)),
            "SourceOfAuthority": ("source_of_authority", Form(type="string", min_length=0, max_length=253)),
            "NameSrv": ("name_server", Form(type="string", min_length=0, max_length=253)),
            "SOAEmail": ("contact", Form(type="string", min_length=0, max_length=253)),
            "GlueIP": ("glue_address", Form(type="address")),
            "TXT": ("text_record", Form(type="string", min_length=0, max_length=255)),
            "TTL": ("time_to_live_seconds", Form(type="int", minimum=1, maximum=86400)),
            "Persist": ("stickiness_seconds", Form(type="int", minimum=0, maximum=86400)),
            "CheckInterval": ("check_interval_seconds", Form(type="int", minimum=9, maximum=3600)),
            "ConnTimeout": ("check_timeout_seconds", Form(type="int", minimum=4, maximum=60)),
            "RetryAttempts": ("check_retry_count", Form(type="int", minimum=2, maximum=10)),
        },
        frozenset(),
    )


class GeoPartner(Model):
    """Another unit with which this one shares what it knows about names."""

    address: str | None = None
    """Address of the other unit. Derived, unverified."""
    status: str | None = None
    """Whether the other unit can be reached. Unknown is documented, further words are not. Derived,
    unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Partner",
        {
            "Address": ("address", Form(type="string")),
            "Status": ("status", Form(type="string")),
        },
        frozenset(),
    )
