# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Blocked clients of global balancing: The vendor's list of addresses that get no answer, how often it is
fetched and installed, and addresses that are answered whatever the list says.
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
        name="GeoAcl",
        wire="GeoAcl",
        family="geo-access-list",
        fields=(
            FieldSpec(
                name="fetches_daily",
                key="autoupdate",
                value=ValueSpec(type="bool", words=("yes", "no")),
                wire="autoupdate",
                default=Default(kind="value", value=False),
                writes=(("geoacl.setautoupdate", "enable"),),
            ),
            FieldSpec(
                name="installs_daily",
                key="autoinstall",
                value=ValueSpec(type="bool", words=("yes", "no")),
                wire="autoinstall",
                default=Default(kind="value", value=False),
                writes=(("geoacl.setautoinstall", "enable"),),
            ),
            FieldSpec(
                name="install_hour",
                key="installtime",
                value=ValueSpec(type="int", minimum=0, maximum=23),
                wire="installtime",
                default=Default(kind="unknown"),
                writes=(("geoacl.setinstalltime", "hour"),),
            ),
            FieldSpec(
                name="last_fetched",
                key="lastupdated",
                value=ValueSpec(type="string"),
                wire="lastupdated",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="last_installed",
                key="lastinstalled",
                value=ValueSpec(type="string"),
                wire="lastinstalled",
                default=Default(kind="unknown"),
            ),
        ),
    ),
    ObjectSpec(
        name="GeoAllowed",
        wire="Data",
        family="geo-access-list",
        fields=(
            FieldSpec(
                name="addresses",
                key="Allowlist",
                value=ValueSpec(type="list", separator=",", json="array", xml="children:addr"),
                wire="Allowlist",
                absent_when_unset=True,
            ),
        ),
    ),
)

_ENABLE = ParameterSpec(
    wire="enable", value=ValueSpec(type="bool"), required=True, default=Default(kind="required")
)
_TYPE = ParameterSpec(
    wire="type",
    value=ValueSpec(type="enum", codes=(("allow", "allow", "allow"), ("white", "white", "white"))),
)
_ADDR = ParameterSpec(
    wire="addr", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="geoacl.getsettings",
        v1_path="geoacl/getsettings",
        family="geo-access-list",
        handler="geoacl_getsettings",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("GeoAcl",), inside=("GeoAcl",)),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geoacl.setautoupdate",
        v1_path="geoacl/setautoupdate",
        family="geo-access-list",
        handler="geoacl_setautoupdate",
        kind="write",
        parameters=(_ENABLE,),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geoacl.setautoinstall",
        v1_path="geoacl/setautoinstall",
        family="geo-access-list",
        handler="geoacl_setautoinstall",
        kind="write",
        parameters=(_ENABLE,),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geoacl.setinstalltime",
        v1_path="geoacl/setinstalltime",
        family="geo-access-list",
        handler="geoacl_setinstalltime",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="hour",
                value=ValueSpec(type="int", minimum=0, maximum=23),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geoacl.updatenow",
        v1_path="geoacl/updatenow",
        family="geo-access-list",
        handler="geoacl_updatenow",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geoacl.installnow",
        v1_path="geoacl/installnow",
        family="geo-access-list",
        handler="geoacl_installnow",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geoacl.downloadlist",
        v1_path="geoacl/downloadlist",
        family="geo-access-list",
        handler="geoacl_downloadlist",
        kind="download",
        parameters=(),
        answer=AnswerSpec(shape="file", key="data"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geoacl.downloadchanges",
        v1_path="geoacl/downloadchanges",
        family="geo-access-list",
        handler="geoacl_downloadchanges",
        kind="download",
        parameters=(),
        answer=AnswerSpec(shape="file", key="data"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geoacl.listcustom",
        v1_path="geoacl/listcustom",
        family="geo-access-list",
        handler="geoacl_listcustom",
        kind="read",
        parameters=(_TYPE,),
        answer=AnswerSpec(shape="object", objects=("GeoAllowed",)),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geoacl.addcustom",
        v1_path="geoacl/addcustom",
        family="geo-access-list",
        handler="geoacl_addcustom",
        kind="write",
        parameters=(
            _ADDR,
            _TYPE,
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geoacl.removecustom",
        v1_path="geoacl/removecustom",
        family="geo-access-list",
        handler="geoacl_removecustom",
        kind="write",
        parameters=(
            _ADDR,
            _TYPE,
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
)


class GeoAccessListHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def geoacl_getsettings(self, call: Invocation, /) -> Answer:
        """Read when the list is fetched and installed, and when that was done last."""
        ...

    def geoacl_setautoupdate(self, call: Invocation, /) -> Answer:
        """Fetch the list each day, or do not."""
        ...

    def geoacl_setautoinstall(self, call: Invocation, /) -> Answer:
        """Install a fetched list each day, or do not."""
        ...

    def geoacl_setinstalltime(self, call: Invocation, /) -> Answer:
        """Choose the hour of the daily installation, which has to be on."""
        ...

    def geoacl_updatenow(self, call: Invocation, /) -> Answer:
        """Fetch the list from the vendor."""
        ...

    def geoacl_installnow(self, call: Invocation, /) -> Answer:
        """Install the list that was fetched last."""
        ...

    def geoacl_downloadlist(self, call: Invocation, /) -> Answer:
        """Save the list that is installed."""
        ...

    def geoacl_downloadchanges(self, call: Invocation, /) -> Answer:
        """Save what the installed list has and the one before had not, and the reverse."""
        ...

    def geoacl_listcustom(self, call: Invocation, /) -> Answer:
        """List the addresses that are answered whatever the list says."""
        ...

    def geoacl_addcustom(self, call: Invocation, /) -> Answer:
        """Answer an address or network whatever the list says."""
        ...

    def geoacl_removecustom(self, call: Invocation, /) -> Answer:
        """Let the list decide about an address or network again."""
        ...
