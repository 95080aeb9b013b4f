# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""OWASP rules of the web application firewall: The rules of the OWASP core rule set and one's own, and which
of them a service or SubVS runs. A rule of the core rule set is named by six digits, of which the first three
are its set; a rule of one's own by the name of its file. What a service runs is what RuleSets, DisabledRules
and CustomRules of the service say as well; no answer about the service shows those three.
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
        name="OwaspRule",
        wire="Rule",
        family="owasp",
        fields=(
            FieldSpec(
                name="identifier",
                key="Id",
                value=ValueSpec(type="string"),
                wire="Id",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="rule_type",
                key="Type",
                value=ValueSpec(
                    type="enum", codes=(("CRS", "CRS", "core_rule_set"), ("custom", "custom", "custom"))
                ),
                wire="Type",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string"),
                wire="Name",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="enabled",
                key="Enabled",
                value=ValueSpec(type="bool", words=("yes", "no")),
                wire="Enabled",
                default=Default(kind="unknown"),
                writes=(("owasprules.switch", "enable"),),
            ),
            FieldSpec(
                name="runs_first",
                key="Runfirst",
                value=ValueSpec(type="bool", words=("yes", "no")),
                wire="Runfirst",
                default=Default(kind="unknown"),
                writes=(("owasprules.switch", "runfirst"),),
            ),
        ),
    ),
)

_RULE = ParameterSpec(wire="rule", value=ValueSpec(type="string"))
_FILTER = ParameterSpec(wire="filter", value=ValueSpec(type="string"))

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="owasprules",
        v1_path="owasprules",
        family="owasp",
        handler="owasprules",
        kind="read",
        parameters=(
            ParameterSpec(wire="vs", value=ValueSpec(type="reference")),
            _RULE,
            _FILTER,
        ),
        answer=AnswerSpec(shape="objects", objects=("OwaspRule",)),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="owasprules.switch",
        v1_path="owasprules",
        family="owasp",
        handler="owasprules_switch",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="vs", value=ValueSpec(type="reference"), required=True, default=Default(kind="required")
            ),
            ParameterSpec(
                wire="enable",
                value=ValueSpec(type="bool", xml="yes/no"),
                required=True,
                default=Default(kind="required"),
            ),
            _RULE,
            _FILTER,
            ParameterSpec(wire="runfirst", value=ValueSpec(type="bool")),
        ),
        answer=AnswerSpec(shape="none"),
        v2_name="owasprules",
        verb="enable",
        licence="web_application_firewall",
    ),
)


class OwaspHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def owasprules(self, call: Invocation, /) -> Answer:
        """List the rules there are, and where a service is named which of them it runs. One rule is told by
        its number or name; a part of a number, such as the three digits of a set, tells all rules that begin
        with it.
        """
        ...

    def owasprules_switch(self, call: Invocation, /) -> Answer:
        """Let a service run rules, or run them no longer: one rule, those that contain a text, or every rule
        of the core rule set where neither is named.
        """
        ...
