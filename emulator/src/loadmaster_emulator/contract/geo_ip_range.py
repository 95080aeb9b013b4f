# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Networks of clients: Networks of which we know better than the data of the unit where their clients are: by
coordinates, by country, or by a place of our own.
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
        name="GeoIpRange",
        wire="IPAddress",
        family="geo-ip-range",
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
                value=ValueSpec(type="string"),
                wire="IPAddress",
                default=Default(kind="required"),
                writes=(("addip", "ip"),),
            ),
            FieldSpec(
                name="prefix_length",
                key="Mask",
                value=ValueSpec(type="int"),
                wire="Mask",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="country",
                key="Country",
                value=ValueSpec(type="string", pattern="[A-Z]{2}", clear_with="-1"),
                wire="Country",
                writes=(("addipcountry", "countrycode"),),
            ),
            FieldSpec(
                name="custom_location",
                key="customloc",
                value=ValueSpec(type="string"),
                writes=(("addipcountry", "customloc"),),
            ),
            FieldSpec(
                name="is_custom",
                key="IsCustom",
                value=ValueSpec(type="bool", words=("Y", "N")),
                wire="IsCustom",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="latitude_seconds",
                key="Latitude",
                value=ValueSpec(type="int", minimum=-324000, maximum=324000),
                wire="Latitude",
                writes=(("modiploc", "lat"),),
            ),
            FieldSpec(
                name="longitude_seconds",
                key="Longitude",
                value=ValueSpec(type="int", minimum=-648000, maximum=648000),
                wire="Longitude",
                writes=(("modiploc", "long"),),
            ),
        ),
    ),
)

_IP = ParameterSpec(
    wire="ip", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="addip",
        v1_path="addip",
        family="geo-ip-range",
        handler="addip",
        kind="write",
        parameters=(_IP,),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="delip",
        v1_path="delip",
        family="geo-ip-range",
        handler="delip",
        kind="write",
        parameters=(_IP,),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="listips",
        v1_path="listips",
        family="geo-ip-range",
        handler="listips",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("GeoIpRange",)),
        licence="global_balancing",
    ),
    CommandSpec(
        name="showip",
        v1_path="showip",
        family="geo-ip-range",
        handler="showip",
        kind="read",
        parameters=(_IP,),
        answer=AnswerSpec(shape="object", objects=("GeoIpRange",), inside=("IPAddress",)),
        licence="global_balancing",
    ),
    CommandSpec(
        name="modiploc",
        v1_path="modiploc",
        family="geo-ip-range",
        handler="modiploc",
        kind="write",
        parameters=(
            _IP,
            ParameterSpec(
                wire="lat",
                value=ValueSpec(type="int", minimum=-324000, maximum=324000),
                key="Latitude",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="long",
                value=ValueSpec(type="int", minimum=-648000, maximum=648000),
                key="Longitude",
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="deliploc",
        v1_path="deliploc",
        family="geo-ip-range",
        handler="deliploc",
        kind="write",
        parameters=(_IP,),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="addipcountry",
        v1_path="addipcountry",
        family="geo-ip-range",
        handler="addipcountry",
        kind="write",
        parameters=(
            _IP,
            ParameterSpec(
                wire="countrycode",
                value=ValueSpec(type="string", pattern="[A-Z]{2}", clear_with="-1"),
                key="Country",
            ),
            ParameterSpec(wire="customloc", value=ValueSpec(type="string"), key="customloc"),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="removeipcountry",
        v1_path="removeipcountry",
        family="geo-ip-range",
        handler="removeipcountry",
        kind="write",
        parameters=(_IP,),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
)


class GeoIpRangeHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def addip(self, call: Invocation, /) -> Answer:
        """Make a network of clients known. Where they are is said by further calls."""
        ...

    def delip(self, call: Invocation, /) -> Answer:
        """Forget a network of clients and where they are."""
        ...

    def listips(self, call: Invocation, /) -> Answer:
        """List the networks of clients."""
        ...

    def showip(self, call: Invocation, /) -> Answer:
        """Read one network of clients."""
        ...

    def modiploc(self, call: Invocation, /) -> Answer:
        """Say by coordinates where the clients of a network are."""
        ...

    def deliploc(self, call: Invocation, /) -> Answer:
        """Forget the coordinates of a network of clients."""
        ...

    def addipcountry(self, call: Invocation, /) -> Answer:
        """Say which country, or which place of our own, the clients of a network are in. Exactly one of the
        two is given.
        """
        ...

    def removeipcountry(self, call: Invocation, /) -> Answer:
        """Forget the country or place of a network of clients."""
        ...
