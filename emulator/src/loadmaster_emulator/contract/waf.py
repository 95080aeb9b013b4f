# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Web application firewall: What holds for the web application firewall of the whole appliance: where the
vendor's rules come from and when they are taken up. Which rules a service runs is told by the families of
legacy and of OWASP rules, and whether it runs any by the service itself.
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
        name="WafSettings",
        wire="WAF",
        family="waf",
        fields=(
            FieldSpec(
                name="automatic_update",
                key="AutoUpdate",
                value=ValueSpec(type="bool", words=("yes", "no")),
                wire="AutoUpdate",
                default=Default(kind="value", value=False),
                writes=(("setwafautoupdate", "enable"),),
            ),
            FieldSpec(
                name="automatic_installation",
                key="AutoInstall",
                value=ValueSpec(type="bool", words=("yes", "no")),
                wire="AutoInstall",
                default=Default(kind="value", value=False),
                writes=(("setwafautoinstall", "enable"),),
            ),
            FieldSpec(
                name="installation_hour",
                key="InstallHour",
                value=ValueSpec(type="int", minimum=0, maximum=23, json="string"),
                wire="InstallHour",
                default=Default(kind="value", value=4),
                writes=(("setwafinstalltime", "hour"),),
            ),
            FieldSpec(
                name="remote_logging",
                key="RemoteLoggingEnabled",
                value=ValueSpec(type="bool", words=("yes", "no")),
                wire="RemoteLoggingEnabled",
                default=Default(kind="value", value=False),
            ),
            FieldSpec(
                name="remote_address",
                key="RemoteURI",
                value=ValueSpec(type="string"),
                wire="RemoteURI",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="log_format",
                key="LogFormat",
                value=ValueSpec(
                    type="enum", codes=(("native", "native", "native"), ("json", "json", "json"))
                ),
                wire="LogFormat",
                default=Default(kind="value", value="native"),
                writes=(("setwaflogformat", "logformat"),),
            ),
        ),
    ),
)

_ENABLE = ParameterSpec(
    wire="enable", value=ValueSpec(type="bool"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="getwafsettings",
        v1_path="getwafsettings",
        family="waf",
        handler="getwafsettings",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("WafSettings",), inside=("WAF",)),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="setwafautoupdate",
        v1_path="setwafautoupdate",
        family="waf",
        handler="setwafautoupdate",
        kind="write",
        parameters=(_ENABLE,),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="setwafautoinstall",
        v1_path="setwafautoinstall",
        family="waf",
        handler="setwafautoinstall",
        kind="write",
        parameters=(_ENABLE,),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="enablewafautoinstall",
        v1_path="enablewafautoinstall",
        family="waf",
        handler="enablewafautoinstall",
        kind="write",
        parameters=(_ENABLE,),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="setwafinstalltime",
        v1_path="setwafinstalltime",
        family="waf",
        handler="setwafinstalltime",
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
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="downloadwafrules",
        v1_path="downloadwafrules",
        family="waf",
        handler="downloadwafrules",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="text"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="maninstallwafrules",
        v1_path="maninstallwafrules",
        family="waf",
        handler="maninstallwafrules",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="getwafchangelog",
        v1_path="getwafchangelog",
        family="waf",
        handler="getwafchangelog",
        kind="download",
        parameters=(),
        answer=AnswerSpec(shape="file", key="data"),
        licence="web_application_firewall",
    ),
)


class WafHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def getwafsettings(self, call: Invocation, /) -> Answer:
        """Read how the vendor's rules are kept up to date, and where the audit logs go."""
        ...

    def setwafautoupdate(self, call: Invocation, /) -> Answer:
        """Fetch the vendor's rules every day, or no longer."""
        ...

    def setwafautoinstall(self, call: Invocation, /) -> Answer:
        """Take fetched rules up every day, or no longer."""
        ...

    def enablewafautoinstall(self, call: Invocation, /) -> Answer:
        """Take fetched rules up every day, or no longer, under the name that the vendor's own module uses."""
        ...

    def setwafinstalltime(self, call: Invocation, /) -> Answer:
        """Say at which hour of the day fetched rules are taken up."""
        ...

    def downloadwafrules(self, call: Invocation, /) -> Answer:
        """Fetch the vendor's rules now. The answer tells in its text whether there were any new ones."""
        ...

    def maninstallwafrules(self, call: Invocation, /) -> Answer:
        """Take up the rules that were fetched."""
        ...

    def getwafchangelog(self, call: Invocation, /) -> Answer:
        """Fetch the list of changes to the vendor's rules."""
        ...
