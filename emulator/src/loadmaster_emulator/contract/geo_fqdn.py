# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Names that are balanced globally: The full names (FQDNs) that the unit answers for, each with the way in
which one of its sites is chosen, and with further records beside its addresses.
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
    Requirement,
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = (
    ObjectSpec(
        name="GeoRecord",
        wire="ResourceRecord",
        family="geo-fqdn",
        fields=(
            FieldSpec(
                name="number",
                key="Index",
                value=ValueSpec(type="int"),
                wire="Index",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="type",
                key="Type",
                value=ValueSpec(
                    type="enum",
                    codes=(("txt", "txt", "text"), ("cname", "cname", "alias"), ("mx", "mx", "mail")),
                ),
                wire="Type",
                default=Default(kind="required"),
                writes=(("addrr", "type"),),
            ),
            FieldSpec(
                name="data",
                key="RData",
                value=ValueSpec(type="string", min_length=0, max_length=255),
                wire="RData",
                writes=(("addrr", "rdata"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="alias",
                key="Name",
                value=ValueSpec(type="string", min_length=0, max_length=253),
                wire="Name",
                writes=(("addrr", "name"),),
                absent_when_unset=True,
            ),
            FieldSpec(name="priority", key="Priority", value=ValueSpec(type="int"), wire="Priority"),
        ),
    ),
    ObjectSpec(
        name="GeoFqdn",
        wire="fqdn",
        family="geo-fqdn",
        fields=(
            FieldSpec(
                name="status",
                key="Status",
                value=ValueSpec(type="string"),
                wire="Status",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="name",
                key="FullyQualifiedDomainName",
                value=ValueSpec(type="string", min_length=1, max_length=253),
                wire="FullyQualifiedDomainName",
                default=Default(kind="required"),
                writes=(("addfqdn", "fqdn"),),
            ),
            FieldSpec(
                name="selection",
                key="SelectionCriteria",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("rr", "rr", "round_robin"),
                        ("wrr", "wrr", "weighted_round_robin"),
                        ("fw", "fw", "fixed_weighting"),
                        ("rsr", "rsr", "real_server_load"),
                        ("prx", "prx", "proximity"),
                        ("lb", "lb", "location_based"),
                        ("all", "all", "all_available"),
                    ),
                ),
                wire="SelectionCriteria",
                default=Default(kind="value", value="rr"),
                writes=(("modfqdn", "SelectionCriteria"),),
            ),
            FieldSpec(
                name="failure_delay_seconds",
                key="FailTime",
                value=ValueSpec(type="int"),
                wire="FailTime",
                default=Default(kind="value", value=0),
            ),
            FieldSpec(
                name="site_recovery",
                key="SiteRecoveryMode",
                value=ValueSpec(
                    type="enum", codes=(("auto", "auto", "automatic"), ("manual", "manual", "manual"))
                ),
                wire="SiteRecoveryMode",
                default=Default(kind="value", value="auto"),
                writes=(("modfqdn", "siterecoverymode"),),
            ),
            FieldSpec(
                name="failover",
                key="failover",
                value=ValueSpec(type="bool", words=("Y", "N")),
                wire="failover",
                default=Default(kind="value", value=False),
                writes=(("modfqdn", "failover"),),
            ),
            FieldSpec(
                name="public_requests",
                key="publicRequestValue",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "public_only"),
                        (1, 1, "prefer_public"),
                        (2, 2, "prefer_private"),
                        (3, 3, "any"),
                    ),
                ),
                wire="publicRequestValue",
                default=Default(kind="value", value=0),
                writes=(("modfqdn", "publicRequestValue"),),
            ),
            FieldSpec(
                name="private_requests",
                key="privateRequestValue",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "private_only"),
                        (1, 1, "prefer_private"),
                        (2, 2, "prefer_public"),
                        (3, 3, "any"),
                    ),
                ),
                wire="privateRequestValue",
                default=Default(kind="value", value=0),
                writes=(("modfqdn", "privateRequestValue"),),
            ),
            FieldSpec(
                name="own_times",
                key="LocalSettings",
                value=ValueSpec(type="bool", json="int", xml="1/0"),
                wire="LocalSettings",
                default=Default(kind="value", value=False),
                writes=(("modfqdn", "LocalSettings"),),
            ),
            FieldSpec(
                name="own_time_to_live_seconds",
                key="LocalTTL",
                value=ValueSpec(type="int", minimum=1, maximum=86400),
                wire="LocalTTL",
                default=Default(kind="unknown"),
                writes=(("modfqdn", "localttl"),),
            ),
            FieldSpec(
                name="own_stickiness_seconds",
                key="LocalSticky",
                value=ValueSpec(type="int", minimum=0, maximum=86400),
                wire="LocalSticky",
                default=Default(kind="unknown"),
                writes=(("modfqdn", "localsticky"),),
            ),
            FieldSpec(
                name="unanimous_checks",
                key="UnanimousChecks",
                value=ValueSpec(type="bool", words=("Y", "N")),
                wire="UnanimousChecks",
                default=Default(kind="value", value=False),
                writes=(("modfqdn", "unanimouschecks"),),
            ),
            FieldSpec(
                name="client_subnet_tells_public",
                key="ecsforpubpriv",
                value=ValueSpec(type="bool"),
                default=Default(kind="unknown"),
                writes=(("modfqdn", "ecsforpubpriv"),),
            ),
            FieldSpec(
                name="mapping",
                key="Mapping",
                value=ValueSpec(type="int"),
                wire="Mapping",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="maps",
                key="Map",
                value=ValueSpec(type="objects", object="GeoMap"),
                wire="Map",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="records",
                key="ResourceRecord",
                value=ValueSpec(type="objects", object="GeoRecord"),
                wire="ResourceRecord",
                absent_when_unset=True,
            ),
        ),
    ),
)

_FQDN = ParameterSpec(
    wire="fqdn",
    value=ValueSpec(type="string", min_length=1, max_length=253),
    required=True,
    default=Default(kind="required"),
)
_ID = ParameterSpec(wire="id", value=ValueSpec(type="int"), required=True, default=Default(kind="required"))

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="addfqdn",
        v1_path="addfqdn",
        family="geo-fqdn",
        handler="addfqdn",
        kind="write",
        parameters=(_FQDN,),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="delfqdn",
        v1_path="delfqdn",
        family="geo-fqdn",
        handler="delfqdn",
        kind="write",
        parameters=(_FQDN,),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="modfqdn",
        v1_path="modfqdn",
        family="geo-fqdn",
        handler="modfqdn",
        kind="write",
        parameters=(
            _FQDN,
            ParameterSpec(
                wire="SelectionCriteria",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("rr", "rr", "round_robin"),
                        ("wrr", "wrr", "weighted_round_robin"),
                        ("fw", "fw", "fixed_weighting"),
                        ("rsr", "rsr", "real_server_load"),
                        ("prx", "prx", "proximity"),
                        ("lb", "lb", "location_based"),
                        ("all", "all", "all_available"),
                    ),
                ),
                key="SelectionCriteria",
                default=Default(kind="value", value="rr"),
            ),
            ParameterSpec(
                wire="siterecoverymode",
                value=ValueSpec(
                    type="enum", codes=(("auto", "auto", "automatic"), ("manual", "manual", "manual"))
                ),
                key="SiteRecoveryMode",
                default=Default(kind="value", value="auto"),
            ),
            ParameterSpec(
                wire="failover",
                value=ValueSpec(type="bool", words=("Y", "N")),
                key="failover",
                default=Default(kind="value", value=False),
                requires=(
                    Requirement(
                        scope="object",
                        key="SelectionCriteria",
                        values=("lb",),
                        when=(),
                        effect="ignored",
                        text="sites have to be chosen by location",
                    ),
                ),
            ),
            ParameterSpec(
                wire="publicRequestValue",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "public_only"),
                        (1, 1, "prefer_public"),
                        (2, 2, "prefer_private"),
                        (3, 3, "any"),
                    ),
                ),
                key="publicRequestValue",
                default=Default(kind="value", value=0),
            ),
            ParameterSpec(
                wire="privateRequestValue",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "private_only"),
                        (1, 1, "prefer_private"),
                        (2, 2, "prefer_public"),
                        (3, 3, "any"),
                    ),
                ),
                key="privateRequestValue",
                default=Default(kind="value", value=0),
            ),
            ParameterSpec(
                wire="LocalSettings",
                value=ValueSpec(type="bool", json="int", xml="1/0"),
                key="LocalSettings",
                default=Default(kind="value", value=False),
            ),
            ParameterSpec(
                wire="localttl",
                value=ValueSpec(type="int", minimum=1, maximum=86400),
                key="LocalTTL",
                default=Default(kind="unknown"),
                requires=(
                    Requirement(
                        scope="object",
                        key="LocalSettings",
                        values=(True,),
                        when=(),
                        effect="ignored",
                        text="the name has to have times of its own",
                    ),
                ),
            ),
            ParameterSpec(
                wire="localsticky",
                value=ValueSpec(type="int", minimum=0, maximum=86400),
                key="LocalSticky",
                default=Default(kind="unknown"),
                requires=(
                    Requirement(
                        scope="object",
                        key="LocalSettings",
                        values=(True,),
                        when=(),
                        effect="ignored",
                        text="the name has to have times of its own",
                    ),
                ),
            ),
            ParameterSpec(
                wire="unanimouschecks",
                value=ValueSpec(type="bool", words=("Y", "N")),
                key="UnanimousChecks",
                default=Default(kind="value", value=False),
            ),
            ParameterSpec(
                wire="ecsforpubpriv",
                value=ValueSpec(type="bool"),
                key="ecsforpubpriv",
                default=Default(kind="unknown"),
            ),
            ParameterSpec(
                wire="FailTime",
                value=ValueSpec(type="int", minimum=0, maximum=1440),
                default=Default(kind="value", value=0),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="listfqdns",
        v1_path="listfqdns",
        family="geo-fqdn",
        handler="listfqdns",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("GeoFqdn",)),
        licence="global_balancing",
    ),
    CommandSpec(
        name="showfqdn",
        v1_path="showfqdn",
        family="geo-fqdn",
        handler="showfqdn",
        kind="read",
        parameters=(_FQDN,),
        answer=AnswerSpec(shape="object", objects=("GeoFqdn",), inside=("fqdn",)),
        licence="global_balancing",
    ),
    CommandSpec(
        name="addrr",
        v1_path="addrr",
        family="geo-fqdn",
        handler="addrr",
        kind="write",
        parameters=(
            _FQDN,
            ParameterSpec(
                wire="type",
                value=ValueSpec(
                    type="enum",
                    codes=(("txt", "txt", "text"), ("cname", "cname", "alias"), ("mx", "mx", "mail")),
                ),
                key="Type",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="rdata", value=ValueSpec(type="string", min_length=0, max_length=255), key="RData"
            ),
            ParameterSpec(
                wire="name", value=ValueSpec(type="string", min_length=0, max_length=253), key="Name"
            ),
        ),
        answer=AnswerSpec(shape="none"),
        since="7.2.53",
        licence="global_balancing",
    ),
    CommandSpec(
        name="modrr",
        v1_path="modrr",
        family="geo-fqdn",
        handler="modrr",
        kind="write",
        parameters=(
            _FQDN,
            _ID,
            ParameterSpec(
                wire="type",
                value=ValueSpec(
                    type="enum",
                    codes=(("txt", "txt", "text"), ("cname", "cname", "alias"), ("mx", "mx", "mail")),
                ),
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="param",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("rdata", "rdata", "data"),
                        ("name", "name", "alias"),
                        ("priority", "priority", "priority"),
                    ),
                ),
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="value",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        since="7.2.53",
        licence="global_balancing",
    ),
    CommandSpec(
        name="delrr",
        v1_path="delrr",
        family="geo-fqdn",
        handler="delrr",
        kind="write",
        parameters=(
            _FQDN,
            _ID,
        ),
        answer=AnswerSpec(shape="none"),
        since="7.2.53",
        licence="global_balancing",
    ),
)


class GeoFqdnHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def addfqdn(self, call: Invocation, /) -> Answer:
        """Make a name that the unit answers for. It has no sites yet."""
        ...

    def delfqdn(self, call: Invocation, /) -> Answer:
        """Delete a name with its sites and records."""
        ...

    def modfqdn(self, call: Invocation, /) -> Answer:
        """Change how the sites of a name are chosen. What is left out stays as it is."""
        ...

    def listfqdns(self, call: Invocation, /) -> Answer:
        """List the names with their sites."""
        ...

    def showfqdn(self, call: Invocation, /) -> Answer:
        """Read one name with its sites and records."""
        ...

    def addrr(self, call: Invocation, /) -> Answer:
        """Give a name another record. An alias record takes the alias, a text or mail record the data. A name
        has 64 records at most and one of them for mail, a unit 1,024.
        """
        ...

    def modrr(self, call: Invocation, /) -> Answer:
        """Change one value of a record."""
        ...

    def delrr(self, call: Invocation, /) -> Answer:
        """Take a record off a name."""
        ...
