# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Legacy rules of the web application firewall: Sets of rules of the legacy engine, which services take up
one by one. Sets come from the vendor, by subscription, or are files of one's own. The letter in front of a
name tells the kind: C for one's own, Z and A for applications in general and for single ones, G for threats
of any kind; the words Custom, ApplicationGeneric, ApplicationSpecific and Generic stand for the same. Letter
case counts.
"""

from __future__ import annotations

from typing import Protocol

from loadmaster_emulator.answer import Answer
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.specification import (
    AnswerSpec,
    CommandSpec,
    Default,
    ObjectSpec,
    ParameterSpec,
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = ()

_VS = ParameterSpec(
    wire="vs", value=ValueSpec(type="reference"), required=True, default=Default(kind="required")
)
_PORT = ParameterSpec(wire="port", value=ValueSpec(type="port", minimum=3, maximum=65530, also=("*",)))
_PROT = ParameterSpec(
    wire="prot", value=ValueSpec(type="enum", codes=(("tcp", "tcp", "tcp"), ("udp", "udp", "udp")))
)
_RULE = ParameterSpec(
    wire="rule",
    value=ValueSpec(type="list", pattern="[A-Za-z]+/[^ /]+", separator=" "),
    required=True,
    default=Default(kind="required"),
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="listwafrules",
        v1_path="listwafrules",
        family="waf-rule",
        handler="listwafrules",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="values"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="vslistwafruleids",
        v1_path="vslistwafruleids",
        family="waf-rule",
        handler="vslistwafruleids",
        kind="read",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            ParameterSpec(
                wire="rule",
                value=ValueSpec(type="string", pattern="[A-Za-z]+/[^ /]+"),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="values"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="vsaddwafrule",
        v1_path="vsaddwafrule",
        family="waf-rule",
        handler="vsaddwafrule",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RULE,
            ParameterSpec(wire="enablerules", value=ValueSpec(type="list", pattern="[0-9]+", separator=",")),
            ParameterSpec(wire="disablerules", value=ValueSpec(type="list", pattern="[0-9]+", separator=",")),
        ),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="vsremovewafrule",
        v1_path="vsremovewafrule",
        family="waf-rule",
        handler="vsremovewafrule",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RULE,
        ),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
)


class WafRuleHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def listwafrules(self, call: Invocation, /) -> Answer:
        """List the installed sets. Each is an entry whose name begins with Active where some service runs the
        set, and with Inactive where none does.
        """
        ...

    def vslistwafruleids(self, call: Invocation, /) -> Answer:
        """List the single rules of a set that a service runs. Below the name of the set each is an entry of
        number, colon and title, whose name begins with ActiveRule where the service runs it and with
        InactiveRule where it does not.
        """
        ...

    def vsaddwafrule(self, call: Invocation, /) -> Answer:
        """Let a service run sets of rules, and say which single rules of them it does not run. With no set at
        all only the single rules are switched. What the service runs already stays.
        """
        ...

    def vsremovewafrule(self, call: Invocation, /) -> Answer:
        """Let a service run sets of rules no longer."""
        ...
