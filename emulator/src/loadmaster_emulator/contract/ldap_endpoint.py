# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""LDAP endpoints: Directory servers under a name. Single sign-on domains, the login of administrators and
LDAP health checks of services refer to that name.
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
        name="LDAPEndpoint",
        wire="EndPoint",
        family="ldap-endpoint",
        fields=(
            FieldSpec(
                name="name",
                key="name",
                value=ValueSpec(type="string", pattern="[A-Za-z0-9._-]+"),
                wire="name",
                default=Default(kind="required"),
                writes=(("addldapendpoint", "name"),),
            ),
            FieldSpec(
                name="transport",
                key="ldaptype",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, "Unencrypted", "unencrypted"),
                        (1, "StartTLS", "starttls"),
                        (2, "LDAPS", "ldaps"),
                    ),
                ),
                wire="ldaptype",
                default=Default(kind="value", value=0),
                writes=(("addldapendpoint", "ldaptype"), ("modifyldapendpoint", "ldaptype")),
            ),
            FieldSpec(
                name="servers",
                key="server",
                value=ValueSpec(type="list", separator=" ", json="string"),
                wire="server",
                writes=(("addldapendpoint", "server"), ("modifyldapendpoint", "server")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="check_interval_seconds",
                key="vinterval",
                value=ValueSpec(type="int", minimum=10, maximum=86400),
                wire="vinterval",
                default=Default(kind="value", value=60),
                writes=(("addldapendpoint", "vinterval"), ("modifyldapendpoint", "vinterval")),
            ),
            FieldSpec(
                name="referral_count",
                key="referralcount",
                value=ValueSpec(type="int", minimum=0, maximum=10),
                wire="referralcount",
                default=Default(kind="value", value=0),
                writes=(("addldapendpoint", "referralcount"), ("modifyldapendpoint", "referralcount")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="timeout_seconds",
                key="timeout",
                value=ValueSpec(type="int", minimum=5, maximum=60),
                wire="timeout",
                default=Default(kind="value", value=5),
                writes=(("addldapendpoint", "timeout"), ("modifyldapendpoint", "timeout")),
            ),
            FieldSpec(
                name="admin_user",
                key="adminuser",
                value=ValueSpec(type="string"),
                wire="adminuser",
                writes=(("addldapendpoint", "adminuser"), ("modifyldapendpoint", "adminuser")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="admin_password",
                key="adminpass",
                value=ValueSpec(type="secret"),
                writes=(("addldapendpoint", "adminpass"), ("modifyldapendpoint", "adminpass")),
                secret=True,
            ),
            FieldSpec(
                name="reported_referral_count",
                key="refcnt",
                value=ValueSpec(type="int"),
                wire="refcnt",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
        ),
    ),
)

_NAME = ParameterSpec(
    wire="name",
    value=ValueSpec(type="string", pattern="[A-Za-z0-9._-]+"),
    required=True,
    default=Default(kind="required"),
)
_LDAPTYPE = ParameterSpec(
    wire="ldaptype",
    value=ValueSpec(
        type="enum",
        codes=((0, "Unencrypted", "unencrypted"), (1, "StartTLS", "starttls"), (2, "LDAPS", "ldaps")),
    ),
    key="ldaptype",
    default=Default(kind="value", value=0),
)
_SERVER = ParameterSpec(
    wire="server", value=ValueSpec(type="list", separator=" ", json="string"), key="server"
)
_VINTERVAL = ParameterSpec(
    wire="vinterval",
    value=ValueSpec(type="int", minimum=10, maximum=86400),
    key="vinterval",
    default=Default(kind="value", value=60),
)
_REFERRALCOUNT = ParameterSpec(
    wire="referralcount",
    value=ValueSpec(type="int", minimum=0, maximum=10),
    key="referralcount",
    default=Default(kind="value", value=0),
)
_TIMEOUT = ParameterSpec(
    wire="timeout",
    value=ValueSpec(type="int", minimum=5, maximum=60),
    key="timeout",
    default=Default(kind="value", value=5),
)
_ADMINUSER = ParameterSpec(wire="adminuser", value=ValueSpec(type="string"), key="adminuser")
_ADMINPASS = ParameterSpec(wire="adminpass", value=ValueSpec(type="secret"), key="adminpass", secret=True)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="showldaplist",
        v1_path="showldaplist",
        family="ldap-endpoint",
        handler="showldaplist",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("LDAPEndpoint",), inside=("Data",)),
    ),
    CommandSpec(
        name="showldapendpoint",
        v1_path="showldapendpoint",
        family="ldap-endpoint",
        handler="showldapendpoint",
        kind="read",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="object", objects=("LDAPEndpoint",), inside=("Data",)),
    ),
    CommandSpec(
        name="addldapendpoint",
        v1_path="addldapendpoint",
        family="ldap-endpoint",
        handler="addldapendpoint",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="name",
                value=ValueSpec(type="string", pattern="[A-Za-z0-9._-]+"),
                key="name",
                required=True,
                default=Default(kind="required"),
            ),
            _LDAPTYPE,
            _SERVER,
            _VINTERVAL,
            _REFERRALCOUNT,
            _TIMEOUT,
            _ADMINUSER,
            _ADMINPASS,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="modifyldapendpoint",
        v1_path="modifyldapendpoint",
        family="ldap-endpoint",
        handler="modifyldapendpoint",
        kind="write",
        parameters=(
            _NAME,
            _LDAPTYPE,
            _SERVER,
            _VINTERVAL,
            _REFERRALCOUNT,
            _TIMEOUT,
            _ADMINUSER,
            _ADMINPASS,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="deleteldapendpoint",
        v1_path="deleteldapendpoint",
        family="ldap-endpoint",
        handler="deleteldapendpoint",
        kind="write",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="none"),
    ),
)


class LdapEndpointHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def showldaplist(self, call: Invocation, /) -> Answer:
        """List all endpoints."""
        ...

    def showldapendpoint(self, call: Invocation, /) -> Answer:
        """Read one endpoint."""
        ...

    def addldapendpoint(self, call: Invocation, /) -> Answer:
        """Make an endpoint. One of that name must not exist."""
        ...

    def modifyldapendpoint(self, call: Invocation, /) -> Answer:
        """Change an endpoint. What is left out stays as it is."""
        ...

    def deleteldapendpoint(self, call: Invocation, /) -> Answer:
        """Delete an endpoint. One that a domain, a service or the login of administrators refers to is
        refused.
        """
        ...
