# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Global balancing: Global balancing (GEO, GSLB): the unit answers requests for names with the address of one
of several sites. Here are its switch, what holds for all names, and its counters; names, sites, data centres,
client networks, places, blocked addresses and signing have accessors of their own that begin with geo.
"""

from __future__ import annotations

from typing import Protocol

from loadmaster_emulator.answer import Answer
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.specification import (
    AnswerSpec,
    CommandSpec,
    Default,
    FieldSpec,
    ObjectSpec,
    ParameterSpec,
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = (
    ObjectSpec(
        name="GeoParams",
        wire="Data",
        family="geo",
        fields=(
            FieldSpec(
                name="zone",
                key="Zone",
                value=ValueSpec(type="string", min_length=0, max_length=253),
                wire="Zone",
                writes=(("modparams", "zone"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="source_of_authority",
                key="SourceOfAuthority",
                value=ValueSpec(type="string", min_length=0, max_length=253),
                wire="SourceOfAuthority",
                writes=(("modparams", "SourceOfAuthority"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="name_server",
                key="NameSrv",
                value=ValueSpec(type="string", min_length=0, max_length=253),
                wire="NameSrv",
                writes=(("modparams", "namesrv"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="contact",
                key="SOAEmail",
                value=ValueSpec(type="string", min_length=0, max_length=253),
                wire="SOAEmail",
                writes=(("modparams", "SOAEmail"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="glue_address",
                key="GlueIP",
                value=ValueSpec(type="address"),
                wire="GlueIP",
                writes=(("modparams", "glueip"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="text_record",
                key="TXT",
                value=ValueSpec(type="string", min_length=0, max_length=255),
                wire="TXT",
                writes=(("modparams", "Txt"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="time_to_live_seconds",
                key="TTL",
                value=ValueSpec(type="int", minimum=1, maximum=86400),
                wire="TTL",
                default=Default(kind="value", value=10),
                writes=(("modparams", "TTL"),),
            ),
            FieldSpec(
                name="stickiness_seconds",
                key="Persist",
                value=ValueSpec(type="int", minimum=0, maximum=86400),
                wire="Persist",
                default=Default(kind="value", value=0),
                writes=(("modparams", "persist"),),
            ),
            FieldSpec(
                name="check_interval_seconds",
                key="CheckInterval",
                value=ValueSpec(type="int", minimum=9, maximum=3600),
                wire="CheckInterval",
                default=Default(kind="value", value=120),
                writes=(("modparams", "CheckInterval"),),
            ),
            FieldSpec(
                name="check_timeout_seconds",
                key="ConnTimeout",
                value=ValueSpec(type="int", minimum=4, maximum=60),
                wire="ConnTimeout",
                default=Default(kind="value", value=20),
                writes=(("modparams", "ConnTimeout"),),
            ),
            FieldSpec(
                name="check_retry_count",
                key="RetryAttempts",
                value=ValueSpec(type="int", minimum=2, maximum=10),
                wire="RetryAttempts",
                default=Default(kind="value", value=2),
                writes=(("modparams", "RetryAttempts"),),
            ),
            FieldSpec(
                name="authority_for_zone_only",
                key="PerZoneSOA",
                value=ValueSpec(type="bool"),
                default=Default(kind="value", value=False),
                writes=(("modparams", "PerZoneSOA"),),
            ),
            FieldSpec(
                name="drop_when_cluster_disabled",
                key="dclustunavail",
                value=ValueSpec(type="bool"),
                default=Default(kind="value", value=False),
                writes=(("modparams", "dclustunavail"),),
            ),
            FieldSpec(
                name="client_subnet",
                key="EDNSECS",
                value=ValueSpec(type="bool"),
                default=Default(kind="value", value=True),
                writes=(("modparams", "EDNSECS"),),
            ),
        ),
    ),
    ObjectSpec(
        name="GeoPartner",
        wire="Partner",
        family="geo",
        fields=(
            FieldSpec(
                name="address",
                key="Address",
                value=ValueSpec(type="string"),
                wire="Address",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="status",
                key="Status",
                value=ValueSpec(type="string"),
                wire="Status",
                default=Default(kind="unknown"),
            ),
        ),
    ),
)


COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="isgeoenabled",
        v1_path="isgeoenabled",
        family="geo",
        handler="isgeoenabled",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="enablegeo",
        v1_path="enablegeo",
        family="geo",
        handler="enablegeo",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="disablegeo",
        v1_path="disablegeo",
        family="geo",
        handler="disablegeo",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geostats",
        v1_path="geostats",
        family="geo",
        handler="geostats",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="values"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="getgeopartnerstatus",
        v1_path="getgeopartnerstatus",
        family="geo",
        handler="getgeopartnerstatus",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("GeoPartner",), inside=("GeoPartners",)),
        licence="global_balancing",
    ),
    CommandSpec(
        name="listparams",
        v1_path="listparams",
        family="geo",
        handler="listparams",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("GeoParams",), inside=("soa",)),
        licence="global_balancing",
    ),
    CommandSpec(
        name="modparams",
        v1_path="modparams",
        family="geo",
        handler="modparams",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="zone", value=ValueSpec(type="string", min_length=0, max_length=253), key="Zone"
            ),
            ParameterSpec(
                wire="SourceOfAuthority",
                value=ValueSpec(type="string", min_length=0, max_length=253),
                key="SourceOfAuthority",
            ),
            ParameterSpec(
                wire="namesrv", value=ValueSpec(type="string", min_length=0, max_length=253), key="NameSrv"
            ),
            ParameterSpec(
                wire="SOAEmail", value=ValueSpec(type="string", min_length=0, max_length=253), key="SOAEmail"
            ),
            ParameterSpec(wire="glueip", value=ValueSpec(type="address"), key="GlueIP"),
            ParameterSpec(
                wire="Txt", value=ValueSpec(type="string", min_length=0, max_length=255), key="TXT"
            ),
            ParameterSpec(
                wire="TTL",
                value=ValueSpec(type="int", minimum=1, maximum=86400),
                key="TTL",
                default=Default(kind="value", value=10),
            ),
            ParameterSpec(
                wire="persist",
                value=ValueSpec(type="int", minimum=0, maximum=86400),
                key="Persist",
                default=Default(kind="value", value=0),
            ),
            ParameterSpec(
                wire="CheckInterval",
                value=ValueSpec(type="int", minimum=9, maximum=3600),
                key="CheckInterval",
                default=Default(kind="value", value=120),
            ),
            ParameterSpec(
                wire="ConnTimeout",
                value=ValueSpec(type="int", minimum=4, maximum=60),
                key="ConnTimeout",
                default=Default(kind="value", value=20),
            ),
            ParameterSpec(
                wire="RetryAttempts",
                value=ValueSpec(type="int", minimum=2, maximum=10),
                key="RetryAttempts",
                default=Default(kind="value", value=2),
            ),
            ParameterSpec(
                wire="PerZoneSOA",
                value=ValueSpec(type="bool"),
                key="PerZoneSOA",
                default=Default(kind="value", value=False),
            ),
            ParameterSpec(
                wire="dclustunavail",
                value=ValueSpec(type="bool"),
                key="dclustunavail",
                default=Default(kind="value", value=False),
            ),
            ParameterSpec(
                wire="EDNSECS",
                value=ValueSpec(type="bool"),
                key="EDNSECS",
                default=Default(kind="value", value=True),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="locdataupdate",
        v1_path="locdataupdate",
        family="geo",
        handler="locdataupdate",
        kind="upload",
        parameters=(
            ParameterSpec(
                wire="data", value=ValueSpec(type="file"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
        v1_only=True,
        licence="global_balancing",
    ),
)


class GeoHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def isgeoenabled(self, call: Invocation, /) -> Answer:
        """Tell in words whether global balancing runs."""
        ...

    def enablegeo(self, call: Invocation, /) -> Answer:
        """Start global balancing. The packet filter is switched on with it and cannot be switched off as long
        as it runs.
        """
        ...

    def disablegeo(self, call: Invocation, /) -> Answer:
        """Stop global balancing. What was configured is kept."""
        ...

    def geostats(self, call: Invocation, /) -> Answer:
        """Read the counters of requests for names."""
        ...

    def getgeopartnerstatus(self, call: Invocation, /) -> Answer:
        """List the units named in the setting geo_partners with the state of each."""
        ...

    def listparams(self, call: Invocation, /) -> Answer:
        """Read what holds for all names."""
        ...

    def modparams(self, call: Invocation, /) -> Answer:
        """Change what holds for all names. What is left out stays as it is."""
        ...

    def locdataupdate(self, call: Invocation, /) -> Answer:
        """Install newer data that tells where addresses are. The file comes from the vendor."""
        ...
