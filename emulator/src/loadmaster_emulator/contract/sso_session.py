# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Single sign-on sessions: Who is logged in to which domain at the moment. Sessions come and go with users
and are part of no configuration.
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
        name="SSOSession",
        wire="Session",
        family="sso-session",
        fields=(
            FieldSpec(
                name="user",
                key="User",
                value=ValueSpec(type="string"),
                wire="User",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="source_address",
                key="Source",
                value=ValueSpec(type="address"),
                wire="Source",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="destination_address",
                key="DestIP",
                value=ValueSpec(type="address"),
                wire="DestIP",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="created_at",
                key="Created",
                value=ValueSpec(type="string"),
                wire="Created",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="expires_at",
                key="Expires",
                value=ValueSpec(type="string"),
                wire="Expires",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="cookie",
                key="Cookie",
                value=ValueSpec(type="secret"),
                wire="Cookie",
                default=Default(kind="unknown"),
                absent_when_unset=True,
                secret=True,
            ),
        ),
    ),
    ObjectSpec(
        name="SSOSessionList",
        wire="Data",
        family="sso-session",
        fields=(
            FieldSpec(
                name="count",
                key="NumberOfSessions",
                value=ValueSpec(type="int"),
                wire="NumberOfSessions",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="sessions",
                key="Session",
                value=ValueSpec(type="objects", object="SSOSession"),
                wire="Session",
                default=Default(kind="unknown"),
            ),
        ),
    ),
)

_DOMAIN = ParameterSpec(
    wire="domain", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="ssodomain.queryall",
        v1_path="ssodomain/queryall",
        family="sso-session",
        handler="ssodomain_queryall",
        kind="read",
        parameters=(_DOMAIN,),
        answer=AnswerSpec(shape="object", objects=("SSOSessionList",)),
        licence="edge_security",
    ),
    CommandSpec(
        name="ssodomain.search",
        v1_path="ssodomain/search",
        family="sso-session",
        handler="ssodomain_search",
        kind="read",
        parameters=(
            _DOMAIN,
            ParameterSpec(
                wire="user", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="object", objects=("SSOSessionList",)),
        licence="edge_security",
    ),
    CommandSpec(
        name="ssodomain.querysessions",
        v1_path="ssodomain/querysessions",
        family="sso-session",
        handler="ssodomain_querysessions",
        kind="read",
        parameters=(
            _DOMAIN,
            ParameterSpec(wire="startsession", value=ValueSpec(type="int")),
            ParameterSpec(wire="endsession", value=ValueSpec(type="int"), aliases=("stopsession",)),
        ),
        answer=AnswerSpec(shape="object", objects=("SSOSessionList",)),
        licence="edge_security",
    ),
    CommandSpec(
        name="ssodomain.killsession",
        v1_path="ssodomain/killsession",
        family="sso-session",
        handler="ssodomain_killsession",
        kind="action",
        parameters=(
            _DOMAIN,
            ParameterSpec(
                wire="key",
                value=ValueSpec(type="secret"),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="edge_security",
    ),
    CommandSpec(
        name="ssodomain.killallsessions",
        v1_path="ssodomain/killallsessions",
        family="sso-session",
        handler="ssodomain_killallsessions",
        kind="action",
        parameters=(_DOMAIN,),
        answer=AnswerSpec(shape="none"),
        licence="edge_security",
    ),
    CommandSpec(
        name="logging.ssoflush",
        v1_path="logging/ssoflush",
        family="sso-session",
        handler="logging_ssoflush",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="edge_security",
    ),
)


class SsoSessionHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def ssodomain_queryall(self, call: Invocation, /) -> Answer:
        """List the sessions of a domain."""
        ...

    def ssodomain_search(self, call: Invocation, /) -> Answer:
        """List the sessions of a domain whose user's name contains a text."""
        ...

    def ssodomain_querysessions(self, call: Invocation, /) -> Answer:
        """List some of the sessions of a domain, by their place in the whole list."""
        ...

    def ssodomain_killsession(self, call: Invocation, /) -> Answer:
        """End one session. The user has to log in again."""
        ...

    def ssodomain_killallsessions(self, call: Invocation, /) -> Answer:
        """End all sessions of a domain. Its users have to log in again."""
        ...

    def logging_ssoflush(self, call: Invocation, /) -> Answer:
        """Forget everybody who is logged in, in all domains."""
        ...
