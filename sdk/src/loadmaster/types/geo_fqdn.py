# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Names that are balanced globally: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable
from loadmaster.types.geo_map import GeoMap

__all__ = [
    "GeoFqdn",
    "GeoRecord",
]


class GeoRecord(Model):
    """A record of a name beside its addresses."""

    number: int | None = None
    """Number of the record within its name. No source shows how answers spell records. Derived, unverified.
    """
    type: Literal["text", "alias", "mail"] | str | None = None
    """Kind of the record. Stated by the vendor, unverified."""
    data: str | None = None
    """The text of a text record or the host of a mail record. At most 255 characters. The largest length is
    that of one text in DNS; no source gives any. Stated by the vendor, unverified.
    """
    alias: str | None = None
    """The other name of an alias record. At most 253 characters. Has to end in the name it belongs to; the
    largest length is that of names in DNS. Stated by the vendor, unverified.
    """
    priority: int | None = None
    """Rank of a mail record; the smallest is tried first. Changed by modify_record; no source gives the value
    a new record has. Stated by the vendor, unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "ResourceRecord",
        {
            "Index": ("number", Form(type="int")),
            "Type": ("type", Form(type="enum", codes={"text": "txt", "alias": "cname", "mail": "mx"})),
            "RData": ("data", Form(type="string", min_length=0, max_length=255)),
            "Name": ("alias", Form(type="string", min_length=0, max_length=253)),
            "Priority": ("priority", Form(type="int")),
        },
        frozenset(),
    )


class GeoFqdn(Model):
    """A name and how one of its sites is chosen. How version 2 carries it is derived from version 1."""

    status: str | None = None
    """Up as soon as one of its sites is. Stated by the vendor, unverified."""
    name: str | None = None
    """The name; letter case counts. A name such as *.example.com stands for all that end so. At most 253
    characters. Read back with a full stop at its end. Stated by the vendor, unverified.
    """
    selection: (
        Literal[
            "round_robin",
            "weighted_round_robin",
            "fixed_weighting",
            "real_server_load",
            "proximity",
            "location_based",
            "all_available",
        ]
        | str
        | None
    ) = None
    """Which of the sites a client is given. 'round_robin' unless set. The vendor module has long words in
    place of the codes. Stated by the vendor, unverified.
    """
    failure_delay_seconds: int | None = None
    """How long a site has failed before it is taken out for good. 0 is at once and not for good. 0 unless
    set. Written in minutes, as failure_delay_minutes. Known from clients that work against units.
    """
    site_recovery: Literal["automatic", "manual"] | str | None = None
    """Whether a failed site comes back by itself, or waits until somebody switches it on again. 'automatic'
    unless set. Stated by the vendor, unverified.
    """
    failover: bool | None = None
    """A client whose own site is down gets the next best: of its continent, then the nearest. False unless
    set. Stated by the vendor, unverified.
    """
    public_requests: Literal["public_only", "prefer_public", "prefer_private", "any"] | str | None = None
    """Sites that clients with public addresses are given, by the kind of the site's address. 'public_only'
    unless set. Stated by the vendor, unverified.
    """
    private_requests: Literal["private_only", "prefer_private", "prefer_public", "any"] | str | None = None
    """Sites that clients with private addresses are given, by the kind of the site's address. 'private_only'
    unless set. Stated by the vendor, unverified.
    """
    own_times: bool | None = None
    """The name has a time to live and a stickiness of its own. False unless set. Stated by the vendor,
    unverified.
    """
    own_time_to_live_seconds: int | None = None
    """How long others may keep an answer about this name. 1 to 86400. Starts as that of all names. Stated by
    the vendor, unverified.
    """
    own_stickiness_seconds: int | None = None
    """How long a client is given the same site of this name again. 0 to 86400. Starts as that of all names.
    Stated by the vendor, unverified.
    """
    unanimous_checks: bool | None = None
    """When one site fails its check all others of the same data centre count as failed too. False unless set.
    Stated by the vendor, unverified.
    """
    mapping: int | None = None
    """State of the mapping to services of other units. No source tells what the number means. Stated by the
    vendor, unverified.
    """
    maps: list[GeoMap] = Field(default_factory=list)
    """The sites of the name. Stated by the vendor, unverified."""
    records: list[GeoRecord] = Field(default_factory=list)
    """Further records of the name. That this command shows them is documented and how it spells them is not.
    Derived, unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "fqdn",
        {
            "Status": ("status", Form(type="string")),
            "FullyQualifiedDomainName": ("name", Form(type="string", min_length=1, max_length=253)),
            "SelectionCriteria": (
                "selection",
                Form(
                    type="enum",
                    codes={
                        "round_robin": "rr",
                        "weighted_round_robin": "wrr",
                        "fixed_weighting": "fw",
                        "real_server_load": "rsr",
                        "proximity": "prx",
                        "location_based": "lb",
                        "all_available": "all",
                    },
                ),
            ),
            "FailTime": ("failure_delay_seconds", Form(type="int")),
            "SiteRecoveryMode": (
                "site_recovery",
                Form(type="enum", codes={"automatic": "auto", "manual": "manual"}),
            ),
            "failover": ("failover", Form(type="bool", words=("Y", "N"))),
            "publicRequestValue": (
                "public_requests",
                Form(
                    type="enum", codes={"public_only": 0, "prefer_public": 1, "prefer_private": 2, "any": 3}
                ),
            ),
            "privateRequestValue": (
                "private_requests",
                Form(
                    type="enum", codes={"private_only": 0, "prefer_private": 1, "prefer_public": 2, "any": 3}
                ),
            ),
            "LocalSettings": ("own_times", Form(type="bool", xml="1/0")),
            "LocalTTL": ("own_time_to_live_seconds", Form(type="int", minimum=1, maximum=86400)),
            "LocalSticky": ("own_stickiness_seconds", Form(type="int", minimum=0, maximum=86400)),
            "UnanimousChecks": ("unanimous_checks", Form(type="bool", words=("Y", "N"))),
            "Mapping": ("mapping", Form(type="int")),
            "Map": ("maps", Form(type="objects", model=GeoMap)),
            "ResourceRecord": ("records", Form(type="objects", model=GeoRecord)),
        },
        frozenset(),
    )
