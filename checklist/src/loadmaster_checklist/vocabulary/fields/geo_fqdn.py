# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "GeoRecord": {
        "number": Word(wire_name="Index", type="int"),
        "type": Word(wire_name="Type", type="enum", codes={"text": "txt", "alias": "cname", "mail": "mx"}),
        "data": Word(wire_name="RData", type="string", unset=True, absent_when_unset=True),
        "alias": Word(wire_name="Name", type="string", unset=True, absent_when_unset=True),
        "priority": Word(wire_name="Priority", type="int", unset=True),
    },
    "GeoFqdn": {
        "status": Word(wire_name="Status", type="string", absent_when_unset=True),
        "name": Word(wire_name="FullyQualifiedDomainName", type="string"),
        "selection": Word(
            wire_name="SelectionCriteria",
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
            default="round_robin",
        ),
        "failure_delay_seconds": Word(wire_name="FailTime", type="int", default=0),
        "site_recovery": Word(
            wire_name="SiteRecoveryMode",
            type="enum",
            codes={"automatic": "auto", "manual": "manual"},
            default="automatic",
        ),
        "failover": Word(wire_name="failover", type="bool", default=False, words=("Y", "N")),
        "public_requests": Word(
            wire_name="publicRequestValue",
            type="enum",
            codes={"public_only": 0, "prefer_public": 1, "prefer_private": 2, "any": 3},
            default="public_only",
        ),
        "private_requests": Word(
            wire_name="privateRequestValue",
            type="enum",
            codes={"private_only": 0, "prefer_private": 1, "prefer_public": 2, "any": 3},
            default="private_only",
        ),
        "own_times": Word(wire_name="LocalSettings", type="bool", default=False, words=("1", "0")),
        "own_time_to_live_seconds": Word(wire_name="LocalTTL", type="int"),
        "own_stickiness_seconds": Word(wire_name="LocalSticky", type="int"),
        "unanimous_checks": Word(wire_name="UnanimousChecks", type="bool", default=False, words=("Y", "N")),
        "client_subnet_tells_public": Word(wire_name="ecsforpubpriv", type="bool", words=("Y", "N")),
        "mapping": Word(wire_name="Mapping", type="int"),
        "maps": Word(wire_name="Map", type="objects", unset=True, absent_when_unset=True),
        "records": Word(wire_name="ResourceRecord", type="objects", unset=True, absent_when_unset=True),
    },
}
