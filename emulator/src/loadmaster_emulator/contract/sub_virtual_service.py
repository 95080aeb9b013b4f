# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""SubVSs: Services inside a virtual service, among which it distributes. A SubVS has two numbers: that of the
service it is, and that of the seat it takes in its parent, where it stands among its siblings like a server.
"""

from __future__ import annotations

from typing import Protocol

from loadmaster_emulator.specification import CommandSpec, Default, FieldSpec, ObjectSpec, ValueSpec

OBJECTS: tuple[ObjectSpec, ...] = (
    ObjectSpec(
        name="SubVirtualService",
        wire="SubVS",
        family="sub-virtual-service",
        fields=(
            FieldSpec(
                name="status",
                key="Status",
                value=ValueSpec(type="string"),
                wire="Status",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="service_index",
                key="VSIndex",
                value=ValueSpec(type="int"),
                wire="VSIndex",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="seat_index",
                key="RsIndex",
                value=ValueSpec(type="int"),
                wire="RsIndex",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string"),
                wire="Name",
                default=Default(kind="value", value="-"),
                writes=(("modvs", "NickName"),),
            ),
            FieldSpec(
                name="forwarding_method",
                key="Forward",
                value=ValueSpec(type="string"),
                wire="Forward",
                default=Default(kind="unknown"),
                writes=(("modrs", "forward"),),
            ),
            FieldSpec(
                name="weight",
                key="Weight",
                value=ValueSpec(type="int", minimum=1, maximum=65535),
                wire="Weight",
                default=Default(kind="value", value=1000),
                writes=(("modrs", "weight"),),
            ),
            FieldSpec(
                name="seat_connection_limit",
                key="Limit",
                value=ValueSpec(type="int", minimum=0, maximum=100000),
                wire="Limit",
                default=Default(kind="value", value=0),
                writes=(("modrs", "limit"),),
            ),
            FieldSpec(
                name="seat_connection_rate_limit",
                key="RateLimit",
                value=ValueSpec(type="int", minimum=0, maximum=100000),
                wire="RateLimit",
                default=Default(kind="value", value=0),
                writes=(("modrs", "RateLimit"),),
            ),
            FieldSpec(
                name="follow_seat",
                key="Follow",
                value=ValueSpec(type="int", minimum=0, maximum=65535),
                wire="Follow",
                default=Default(kind="value", value=0),
                writes=(("modrs", "follow"),),
            ),
            FieldSpec(
                name="enabled",
                key="Enable",
                value=ValueSpec(type="bool"),
                wire="Enable",
                default=Default(kind="value", value=True),
                writes=(("modrs", "enable"),),
            ),
            FieldSpec(
                name="critical",
                key="Critical",
                value=ValueSpec(type="bool"),
                wire="Critical",
                default=Default(kind="value", value=False),
                writes=(("modrs", "critical"),),
            ),
            FieldSpec(
                name="match_rules",
                key="MatchRules",
                value=ValueSpec(type="list", json="array", xml="repeated"),
                wire="MatchRules",
                absent_when_unset=True,
            ),
        ),
    ),
)


COMMANDS: tuple[CommandSpec, ...] = ()


class SubVirtualServiceHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""
