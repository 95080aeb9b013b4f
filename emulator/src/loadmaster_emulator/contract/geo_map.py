# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Sites of a name: The addresses (maps) that a name is answered with, each of them a site: how it is checked,
which data centre it belongs to, where it is and whom it serves.
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
        name="GeoPlace",
        wire="country",
        family="geo-map",
        fields=(
            FieldSpec(
                name="code", key="code", value=ValueSpec(type="string"), wire="code", absent_when_unset=True
            ),
            FieldSpec(
                name="name", key="name", value=ValueSpec(type="string"), wire="name", absent_when_unset=True
            ),
        ),
    ),
    ObjectSpec(
        name="GeoMap",
        wire="Map",
        family="geo-map",
        fields=(
            FieldSpec(
                name="status",
                key="Status",
                value=ValueSpec(type="string"),
                wire="Status",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="number",
                key="Index",
                value=ValueSpec(type="int"),
                wire="Index",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="address",
                key="IPAddress",
                value=ValueSpec(type="address"),
                wire="IPAddress",
                default=Default(kind="required"),
                writes=(("addmap", "ip"),),
            ),
            FieldSpec(
                name="cluster",
                key="Cluster",
                value=ValueSpec(type="reference"),
                wire="Cluster",
                writes=(("addmap", "clust"), ("modmap", "Cluster")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="check",
                key="Checker",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("none", "none", "none"),
                        ("icmp", "icmp", "icmp"),
                        ("tcp", "tcp", "tcp"),
                        ("clust", "clust", "cluster"),
                        ("http", "http", "http"),
                        ("https", "https", "https"),
                    ),
                ),
                wire="Checker",
                default=Default(kind="value", value="icmp"),
                writes=(("modmap", "Checker"),),
            ),
            FieldSpec(
                name="check_path",
                key="checkerurl",
                value=ValueSpec(type="string", min_length=0, max_length=127, pattern="(?!.*https?:)/.*"),
                default=Default(kind="value", value="/"),
                writes=(("modmap", "checkerurl"),),
            ),
            FieldSpec(
                name="check_codes",
                key="checkercodes",
                value=ValueSpec(
                    type="list",
                    min_length=0,
                    max_length=127,
                    max_items=32,
                    pattern="[345][0-9]{2}",
                    separator=" ",
                ),
                writes=(("modmap", "checkercodes"),),
            ),
            FieldSpec(
                name="check_host",
                key="checkerhost",
                value=ValueSpec(type="string", min_length=0, max_length=127, pattern="[A-Za-z0-9._:-]*"),
                writes=(("modmap", "checkerhost"),),
            ),
            FieldSpec(
                name="check_method",
                key="checkerhttpmethod",
                value=ValueSpec(type="enum", codes=((1, 1, "get"), (2, 2, "post"))),
                default=Default(kind="value", value=1),
                writes=(("modmap", "checkerhttpmethod"),),
            ),
            FieldSpec(
                name="check_post_data",
                key="checkerpostdata",
                value=ValueSpec(type="string", min_length=0, max_length=2047),
                writes=(("modmap", "checkerpostdata"),),
            ),
            FieldSpec(
                name="check_headers",
                key="checkerheaders",
                value=ValueSpec(type="string"),
                writes=(("modmap", "checkerheaders"),),
            ),
            FieldSpec(
                name="check_port",
                key="CheckerPort",
                value=ValueSpec(type="port", minimum=1, maximum=65530),
                wire="CheckerPort",
                default=Default(kind="unknown"),
                writes=(("changecheckeraddr", "port"),),
            ),
            FieldSpec(
                name="check_address",
                key="checkerAddr",
                value=ValueSpec(type="address"),
                wire="checkerAddr",
                writes=(("changecheckeraddr", "checkerip"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="weight",
                key="Weight",
                value=ValueSpec(type="int", minimum=1, maximum=65535),
                wire="Weight",
                default=Default(kind="value", value=1000),
                writes=(("modmap", "weight"),),
            ),
            FieldSpec(
                name="enabled",
                key="Enable",
                value=ValueSpec(type="bool", words=("Y", "N")),
                wire="Enable",
                default=Default(kind="value", value=True),
                writes=(("modmap", "enable"),),
            ),
            FieldSpec(
                name="mapped_address",
                key="MappedAddress",
                value=ValueSpec(type="address"),
                wire="MappedAddress",
                writes=(("modmap", "mapaddress"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="mapped_port",
                key="MappedPort",
                value=ValueSpec(type="port", minimum=1, maximum=65535),
                wire="MappedPort",
                writes=(("modmap", "mapport"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="mapped_name",
                key="MappedName",
                value=ValueSpec(type="string"),
                wire="MappedName",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="latitude_seconds",
                key="LocationLatitude",
                value=ValueSpec(type="int", minimum=-324000, maximum=324000),
                wire="LocationLatitude",
                default=Default(kind="value", value=0),
                writes=(("changemaploc", "lat"),),
            ),
            FieldSpec(
                name="longitude_seconds",
                key="LocationLongitude",
                value=ValueSpec(type="int", minimum=-648000, maximum=648000),
                wire="LocationLongitude",
                default=Default(kind="value", value=0),
                writes=(("changemaploc", "long"),),
            ),
            FieldSpec(
                name="continents",
                key="continent",
                value=ValueSpec(type="objects", object="GeoPlace"),
                wire="continent",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="countries",
                key="country",
                value=ValueSpec(type="objects", object="GeoPlace"),
                wire="country",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="custom_locations",
                key="customLocation",
                value=ValueSpec(type="objects", object="GeoPlace"),
                wire="customLocation",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="cluster_service_address",
                key="ClusterVSAddress",
                value=ValueSpec(type="string"),
                wire="ClusterVSAddress",
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
_IP = ParameterSpec(
    wire="ip", value=ValueSpec(type="address"), required=True, default=Default(kind="required")
)
_COUNTRYCODE = ParameterSpec(wire="countrycode", value=ValueSpec(type="string", pattern="[A-Z]{2}|ALL"))
_ISCONTINENT = ParameterSpec(wire="iscontinent", value=ValueSpec(type="bool", xml="yes/no"))
_CUSTOMLOCATION = ParameterSpec(wire="customlocation", value=ValueSpec(type="string"))

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="addmap",
        v1_path="addmap",
        family="geo-map",
        handler="addmap",
        kind="write",
        parameters=(
            _FQDN,
            ParameterSpec(
                wire="ip",
                value=ValueSpec(type="address"),
                key="IPAddress",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(wire="clust", value=ValueSpec(type="reference"), key="Cluster"),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="modmap",
        v1_path="modmap",
        family="geo-map",
        handler="modmap",
        kind="write",
        parameters=(
            _FQDN,
            _IP,
            ParameterSpec(wire="Cluster", value=ValueSpec(type="reference"), key="Cluster"),
            ParameterSpec(
                wire="Checker",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("none", "none", "none"),
                        ("icmp", "icmp", "icmp"),
                        ("tcp", "tcp", "tcp"),
                        ("clust", "clust", "cluster"),
                        ("http", "http", "http"),
                        ("https", "https", "https"),
                    ),
                ),
                key="Checker",
                default=Default(kind="value", value="icmp"),
            ),
            ParameterSpec(
                wire="checkerurl",
                value=ValueSpec(type="string", min_length=0, max_length=127, pattern="(?!.*https?:)/.*"),
                key="checkerurl",
                default=Default(kind="value", value="/"),
                requires=(
                    Requirement(
                        scope="object",
                        key="Checker",
                        values=("http", "https"),
                        when=(),
                        effect="inert",
                        text="the check has to send requests",
                    ),
                ),
            ),
            ParameterSpec(
                wire="checkercodes",
                value=ValueSpec(
                    type="list",
                    min_length=0,
                    max_length=127,
                    max_items=32,
                    pattern="[345][0-9]{2}",
                    separator=" ",
                ),
                key="checkercodes",
                requires=(
                    Requirement(
                        scope="object",
                        key="Checker",
                        values=("http", "https"),
                        when=(),
                        effect="inert",
                        text="the check has to send requests",
                    ),
                ),
            ),
            ParameterSpec(
                wire="checkerhost",
                value=ValueSpec(type="string", min_length=0, max_length=127, pattern="[A-Za-z0-9._:-]*"),
                key="checkerhost",
                requires=(
                    Requirement(
                        scope="object",
                        key="Checker",
                        values=("http", "https"),
                        when=(),
                        effect="inert",
                        text="the check has to send requests",
                    ),
                ),
            ),
            ParameterSpec(
                wire="checkerhttpmethod",
                value=ValueSpec(type="enum", codes=((1, 1, "get"), (2, 2, "post"))),
                key="checkerhttpmethod",
                default=Default(kind="value", value=1),
                requires=(
                    Requirement(
                        scope="object",
                        key="Checker",
                        values=("http", "https"),
                        when=(),
                        effect="inert",
                        text="the check has to send requests",
                    ),
                ),
            ),
            ParameterSpec(
                wire="checkerpostdata",
                value=ValueSpec(type="string", min_length=0, max_length=2047),
                key="checkerpostdata",
                requires=(
                    Requirement(
                        scope="object",
                        key="checkerhttpmethod",
                        values=(2,),
                        when=(),
                        effect="inert",
                        text="requests have to be sent by POST",
                    ),
                ),
            ),
            ParameterSpec(
                wire="checkerheaders",
                value=ValueSpec(type="string"),
                key="checkerheaders",
                requires=(
                    Requirement(
                        scope="object",
                        key="Checker",
                        values=("http", "https"),
                        when=(),
                        effect="inert",
                        text="the check has to send requests",
                    ),
                ),
            ),
            ParameterSpec(
                wire="weight",
                value=ValueSpec(type="int", minimum=1, maximum=65535),
                key="Weight",
                default=Default(kind="value", value=1000),
            ),
            ParameterSpec(
                wire="enable",
                value=ValueSpec(type="bool", words=("Y", "N")),
                key="Enable",
                default=Default(kind="value", value=True),
            ),
            ParameterSpec(
                wire="mapaddress",
                value=ValueSpec(type="address"),
                key="MappedAddress",
                requires=(
                    Requirement(
                        scope="object",
                        key="Checker",
                        values=("clust",),
                        when=(),
                        effect="inert",
                        text="the site has to be checked with its data centre",
                    ),
                ),
            ),
            ParameterSpec(
                wire="mapport",
                value=ValueSpec(type="port", minimum=1, maximum=65535),
                key="MappedPort",
                requires=(
                    Requirement(
                        scope="object",
                        key="MappedAddress",
                        values=(),
                        when=(),
                        effect="inert",
                        text="an address has to be mapped",
                    ),
                ),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="delmap",
        v1_path="delmap",
        family="geo-map",
        handler="delmap",
        kind="write",
        parameters=(
            _FQDN,
            _IP,
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="changemaploc",
        v1_path="changemaploc",
        family="geo-map",
        handler="changemaploc",
        kind="write",
        parameters=(
            _FQDN,
            _IP,
            ParameterSpec(
                wire="lat",
                value=ValueSpec(type="int", minimum=-324000, maximum=324000),
                key="LocationLatitude",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="long",
                value=ValueSpec(type="int", minimum=-648000, maximum=648000),
                key="LocationLongitude",
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="changecheckeraddr",
        v1_path="changecheckeraddr",
        family="geo-map",
        handler="changecheckeraddr",
        kind="write",
        parameters=(
            _FQDN,
            _IP,
            ParameterSpec(wire="checkerip", value=ValueSpec(type="address")),
            ParameterSpec(wire="port", value=ValueSpec(type="port", minimum=1, maximum=65530)),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geochangecheckermapping",
        v1_path="geochangecheckermapping",
        family="geo-map",
        handler="geochangecheckermapping",
        kind="write",
        parameters=(
            _FQDN,
            ParameterSpec(wire="fqdnip", value=ValueSpec(type="address")),
            ParameterSpec(wire="fqdnipid", value=ValueSpec(type="int")),
            ParameterSpec(wire="remvip", value=ValueSpec(type="address")),
            ParameterSpec(
                wire="remport", value=ValueSpec(type="port", minimum=1, maximum=65535, also=("*",))
            ),
            ParameterSpec(wire="remname", value=ValueSpec(type="string")),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="addcountry",
        v1_path="addcountry",
        family="geo-map",
        handler="addcountry",
        kind="write",
        parameters=(
            _FQDN,
            _IP,
            _COUNTRYCODE,
            _ISCONTINENT,
            _CUSTOMLOCATION,
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="removecountry",
        v1_path="removecountry",
        family="geo-map",
        handler="removecountry",
        kind="write",
        parameters=(
            _FQDN,
            _IP,
            _COUNTRYCODE,
            _ISCONTINENT,
            _CUSTOMLOCATION,
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
)


class GeoMapHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def addmap(self, call: Invocation, /) -> Answer:
        """Give a name another site."""
        ...

    def modmap(self, call: Invocation, /) -> Answer:
        """Change a site. What is left out stays as it is."""
        ...

    def delmap(self, call: Invocation, /) -> Answer:
        """Take a site off a name."""
        ...

    def changemaploc(self, call: Invocation, /) -> Answer:
        """Say where a site is. It counts for a selection by proximity."""
        ...

    def changecheckeraddr(self, call: Invocation, /) -> Answer:
        """Check another address than that of the site, or another port. Cleared, they go back to the site's
        address and to port 80.
        """
        ...

    def geochangecheckermapping(self, call: Invocation, /) -> Answer:
        """Let a service of another unit decide whether a site is up. The site is named by address or number,
        the service by address and port or by name.
        """
        ...

    def addcountry(self, call: Invocation, /) -> Answer:
        """Let a site serve a country, a continent or a place of our own. It counts for a selection by
        location.
        """
        ...

    def removecountry(self, call: Invocation, /) -> Answer:
        """Let a site serve a country, a continent or a place of our own no longer."""
        ...
