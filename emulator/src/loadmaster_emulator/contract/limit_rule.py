# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Limit rules: Limits on requests that look alike, whoever sends them: the same path, host or browser. The
rules are tried in their order.
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
        name="LimitRule",
        wire="Limits",
        family="limit-rule",
        fields=(
            FieldSpec(
                name="name",
                key="name",
                value=ValueSpec(type="string"),
                wire="name",
                default=Default(kind="required"),
                writes=(("addlimitrule", "name"),),
            ),
            FieldSpec(
                name="pattern",
                key="pattern",
                value=ValueSpec(type="string"),
                wire="pattern",
                default=Default(kind="required"),
                writes=(("addlimitrule", "pattern"), ("modlimitrule", "pattern")),
            ),
            FieldSpec(
                name="limit",
                key="limit",
                value=ValueSpec(type="int"),
                wire="limit",
                default=Default(kind="required"),
                writes=(("addlimitrule", "limit"), ("modlimitrule", "limit")),
            ),
            FieldSpec(
                name="match",
                key="match",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "request"),
                        (1, 1, "host"),
                        (2, 2, "user_agent"),
                        (64, 64, "not_request"),
                        (65, 65, "not_host"),
                        (66, 66, "not_user_agent"),
                    ),
                ),
                wire="match",
                default=Default(kind="required"),
                writes=(("addlimitrule", "match"), ("modlimitrule", "match")),
            ),
        ),
    ),
)

_PATTERN = ParameterSpec(
    wire="pattern",
    value=ValueSpec(type="string"),
    key="pattern",
    required=True,
    default=Default(kind="required"),
)
_LIMIT = ParameterSpec(
    wire="limit", value=ValueSpec(type="int"), key="limit", required=True, default=Default(kind="required")
)
_MATCH = ParameterSpec(
    wire="match",
    value=ValueSpec(
        type="enum",
        codes=(
            (0, 0, "request"),
            (1, 1, "host"),
            (2, 2, "user_agent"),
            (64, 64, "not_request"),
            (65, 65, "not_host"),
            (66, 66, "not_user_agent"),
        ),
    ),
    key="match",
    required=True,
    default=Default(kind="required"),
)
_NAME = ParameterSpec(
    wire="name", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="listlimitrules",
        v1_path="listlimitrules",
        family="limit-rule",
        handler="listlimitrules",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("LimitRule",)),
    ),
    CommandSpec(
        name="addlimitrule",
        v1_path="addlimitrule",
        family="limit-rule",
        handler="addlimitrule",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="name",
                value=ValueSpec(type="string"),
                key="name",
                required=True,
                default=Default(kind="required"),
            ),
            _PATTERN,
            _LIMIT,
            _MATCH,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="modlimitrule",
        v1_path="modlimitrule",
        family="limit-rule",
        handler="modlimitrule",
        kind="write",
        parameters=(
            _NAME,
            _PATTERN,
            _LIMIT,
            _MATCH,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="movelimitrule",
        v1_path="movelimitrule",
        family="limit-rule",
        handler="movelimitrule",
        kind="write",
        parameters=(
            _NAME,
            ParameterSpec(
                wire="position",
                value=ValueSpec(type="int", minimum=1, maximum=65535),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="dellimitrule",
        v1_path="dellimitrule",
        family="limit-rule",
        handler="dellimitrule",
        kind="write",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="none"),
    ),
)


class LimitRuleHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def listlimitrules(self, call: Invocation, /) -> Answer:
        """List the limit rules in their order."""
        ...

    def addlimitrule(self, call: Invocation, /) -> Answer:
        """Add a limit rule behind the others."""
        ...

    def modlimitrule(self, call: Invocation, /) -> Answer:
        """Give a limit rule other values. All of them have to be named."""
        ...

    def movelimitrule(self, call: Invocation, /) -> Answer:
        """Move a limit rule to another place of the list."""
        ...

    def dellimitrule(self, call: Invocation, /) -> Answer:
        """Delete a limit rule."""
        ...
