# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Accounts with ACME issuers: The appliance's account with each issuer that gives certificates by the ACME
protocol, where that issuer is found, and how early certificates are renewed. What an account has issued is
the family of ACME certificates.
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
        name="ACMEAccount",
        wire="Data",
        family="acme-account",
        fields=(
            FieldSpec(
                name="authority",
                key="AccountType",
                value=ValueSpec(
                    type="enum", codes=((1, 1, "lets_encrypt"), (2, 2, "digicert")), json="string"
                ),
                wire="AccountType",
                default=Default(kind="required"),
                writes=(("registeracmeaccount", "acmetype"),),
            ),
            FieldSpec(
                name="account_id",
                key="AccountID",
                value=ValueSpec(type="string"),
                wire="AccountID",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="directory_url",
                key="AccountDirectory",
                value=ValueSpec(type="string"),
                wire="AccountDirectory",
                default=Default(kind="unknown"),
                writes=(("setacmedirectoryurl", "directoryurl"),),
            ),
            FieldSpec(
                name="email",
                key="AccountEmail",
                value=ValueSpec(type="string"),
                wire="AccountEmail",
                writes=(("registeracmeaccount", "email"), ("registerleaccount", "email")),
                absent_when_unset=True,
            ),
        ),
    ),
    ObjectSpec(
        name="ACMEConfiguration",
        wire="Data",
        family="acme-account",
        fields=(
            FieldSpec(
                name="directory_url",
                key="directoryurl",
                value=ValueSpec(type="string"),
                wire="directoryurl",
                writes=(("setacmedirectoryurl", "directoryurl"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="renewal_days",
                key="renewperiod",
                value=ValueSpec(type="int", minimum=1, maximum=60),
                wire="renewperiod",
                default=Default(kind="value", value=30),
                writes=(("setacmerenewperiod", "renewperiod"),),
            ),
            FieldSpec(
                name="key_id",
                key="kid",
                value=ValueSpec(type="string"),
                wire="kid",
                writes=(("setacmekid", "kid"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="hmac_key",
                key="hmac",
                value=ValueSpec(type="secret"),
                wire="hmac",
                writes=(("setacmehmac", "hmac"),),
                absent_when_unset=True,
                secret=True,
            ),
        ),
    ),
)

_ACMETYPE = ParameterSpec(
    wire="acmetype",
    value=ValueSpec(type="enum", codes=((1, 1, "lets_encrypt"), (2, 2, "digicert"))),
    required=True,
    default=Default(kind="required"),
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="registeracmeaccount",
        v1_path="registeracmeaccount",
        family="acme-account",
        handler="registeracmeaccount",
        kind="action",
        parameters=(
            _ACMETYPE,
            ParameterSpec(wire="email", value=ValueSpec(type="string")),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="fetchacmeaccount",
        v1_path="fetchacmeaccount",
        family="acme-account",
        handler="fetchacmeaccount",
        kind="upload",
        parameters=(
            _ACMETYPE,
            ParameterSpec(
                wire="data",
                value=ValueSpec(type="file"),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(wire="password", value=ValueSpec(type="secret"), secret=True),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="acmeaccountinfo",
        v1_path="acmeaccountinfo",
        family="acme-account",
        handler="acmeaccountinfo",
        kind="read",
        parameters=(_ACMETYPE,),
        answer=AnswerSpec(shape="object", objects=("ACMEAccount",), inside=("Data",)),
    ),
    CommandSpec(
        name="delacmeconfig",
        v1_path="delacmeconfig",
        family="acme-account",
        handler="delacmeconfig",
        kind="write",
        parameters=(_ACMETYPE,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="getacmedirectoryurl",
        v1_path="getacmedirectoryurl",
        family="acme-account",
        handler="getacmedirectoryurl",
        kind="read",
        parameters=(_ACMETYPE,),
        answer=AnswerSpec(shape="object", objects=("ACMEConfiguration",)),
    ),
    CommandSpec(
        name="setacmedirectoryurl",
        v1_path="setacmedirectoryurl",
        family="acme-account",
        handler="setacmedirectoryurl",
        kind="write",
        parameters=(
            _ACMETYPE,
            ParameterSpec(
                wire="directoryurl",
                value=ValueSpec(type="string"),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="getacmerenewperiod",
        v1_path="getacmerenewperiod",
        family="acme-account",
        handler="getacmerenewperiod",
        kind="read",
        parameters=(_ACMETYPE,),
        answer=AnswerSpec(shape="object", objects=("ACMEConfiguration",)),
    ),
    CommandSpec(
        name="setacmerenewperiod",
        v1_path="setacmerenewperiod",
        family="acme-account",
        handler="setacmerenewperiod",
        kind="write",
        parameters=(
            _ACMETYPE,
            ParameterSpec(
                wire="renewperiod",
                value=ValueSpec(type="int", minimum=1, maximum=60),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="getacmekid",
        v1_path="getacmekid",
        family="acme-account",
        handler="getacmekid",
        kind="read",
        parameters=(_ACMETYPE,),
        answer=AnswerSpec(shape="object", objects=("ACMEConfiguration",)),
    ),
    CommandSpec(
        name="setacmekid",
        v1_path="setacmekid",
        family="acme-account",
        handler="setacmekid",
        kind="write",
        parameters=(
            _ACMETYPE,
            ParameterSpec(
                wire="kid", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="getacmehmac",
        v1_path="getacmehmac",
        family="acme-account",
        handler="getacmehmac",
        kind="read",
        parameters=(_ACMETYPE,),
        answer=AnswerSpec(shape="object", objects=("ACMEConfiguration",)),
    ),
    CommandSpec(
        name="setacmehmac",
        v1_path="setacmehmac",
        family="acme-account",
        handler="setacmehmac",
        kind="write",
        parameters=(
            _ACMETYPE,
            ParameterSpec(
                wire="hmac",
                value=ValueSpec(type="secret"),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class AcmeAccountHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def registeracmeaccount(self, call: Invocation, /) -> Answer:
        """Make an account with an issuer, at the directory that is set. An issuer that demands an existing
        account needs key identifier and key before.
        """
        ...

    def fetchacmeaccount(self, call: Invocation, /) -> Answer:
        """Take over an account that exists, by its key."""
        ...

    def acmeaccountinfo(self, call: Invocation, /) -> Answer:
        """Read the account with an issuer."""
        ...

    def delacmeconfig(self, call: Invocation, /) -> Answer:
        """Forget the account with an issuer and all that is set for it. Refused while there are certificates
        of that issuer.
        """
        ...

    def getacmedirectoryurl(self, call: Invocation, /) -> Answer:
        """Read where the issuer's ACME directory is."""
        ...

    def setacmedirectoryurl(self, call: Invocation, /) -> Answer:
        """Say where the issuer's ACME directory is. An account that is registered afterwards is one of that
        directory.
        """
        ...

    def getacmerenewperiod(self, call: Invocation, /) -> Answer:
        """Read how early certificates of an issuer are renewed."""
        ...

    def setacmerenewperiod(self, call: Invocation, /) -> Answer:
        """Say how early certificates of an issuer are renewed."""
        ...

    def getacmekid(self, call: Invocation, /) -> Answer:
        """Read which key ties the account to an existing account with the issuer."""
        ...

    def setacmekid(self, call: Invocation, /) -> Answer:
        """Say which key ties an account that is registered afterwards to an existing account with the issuer."""
        ...

    def getacmehmac(self, call: Invocation, /) -> Answer:
        """Read whether there is a key that ties the account to an existing account with the issuer. The
        answer hides its value.
        """
        ...

    def setacmehmac(self, call: Invocation, /) -> Answer:
        """Give the key that ties an account that is registered afterwards to an existing account with the
        issuer.
        """
        ...
