# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "SubVirtualService": {
        "status": Word(wire_name="Status", type="string"),
        "service_index": Word(wire_name="VSIndex", type="int"),
        "seat_index": Word(wire_name="RsIndex", type="int"),
        "name": Word(wire_name="Name", type="string", default="-"),
        "forwarding_method": Word(wire_name="Forward", type="string"),
        "weight": Word(wire_name="Weight", type="int", default=1000),
        "seat_connection_limit": Word(wire_name="Limit", type="int", default=0),
        "seat_connection_rate_limit": Word(wire_name="RateLimit", type="int", default=0),
        "follow_seat": Word(wire_name="Follow", type="int", default=0),
        "enabled": Word(wire_name="Enable", type="bool", default=True, words=("Y", "N")),
        "critical": Word(wire_name="Critical", type="bool", default=False, words=("Y", "N")),
        "match_rules": Word(wire_name="MatchRules", type="list", unset=True, absent_when_unset=True),
    }
}
