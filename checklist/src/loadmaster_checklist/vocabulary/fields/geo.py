# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "GeoParams": {
        "zone": Word(wire_name="Zone", type="string", unset=True, absent_when_unset=True),
        "source_of_authority": Word(
            wire_name="SourceOfAuthority", type="string", unset=True, absent_when_unset=True
        ),
        "name_server": Word(wire_name="NameSrv", type="string", unset=True, absent_when_unset=True),
        "contact": Word(wire_name="SOAEmail", type="string", unset=True, absent_when_unset=True),
        "glue_address": Word(wire_name="GlueIP", type="address", unset=True, absent_when_unset=True),
        "text_record": Word(wire_name="TXT", type="string", unset=True, absent_when_unset=True),
        "time_to_live_seconds": Word(wire_name="TTL", type="int", default=10),
        "stickiness_seconds": Word(wire_name="Persist", type="int", default=0),
        "check_interval_seconds": Word(wire_name="CheckInterval", type="int", default=120),
        "check_timeout_seconds": Word(wire_name="ConnTimeout", type="int", default=20),
        "check_retry_count": Word(wire_name="RetryAttempts", type="int", default=2),
        "authority_for_zone_only": Word(wire_name="PerZoneSOA", type="bool", default=False, words=("Y", "N")),
        "drop_when_cluster_disabled": Word(
            wire_name="dclustunavail", type="bool", default=False, words=("Y", "N")
        ),
        "client_subnet": Word(wire_name="EDNSECS", type="bool", default=True, words=("Y", "N")),
    },
    "GeoPartner": {
        "address": Word(wire_name="Address", type="string"),
        "status": Word(wire_name="Status", type="string"),
    },
}
