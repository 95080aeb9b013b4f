# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Let's Encrypt under former names: The commands by which earlier firmware spoke of the only issuer it knew.
They act on the same account and the same certificates as the commands of the ACME families do for Let's
Encrypt.
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

_EMAIL = ParameterSpec(wire="email", value=ValueSpec(type="string"))
_CERT = ParameterSpec(
    wire="cert", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="registerleaccount",
        v1_path="registerleaccount",
        family="lets-encrypt",
        handler="registerleaccount",
        kind="action",
        parameters=(_EMAIL,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="fetchleaccount",
        v1_path="fetchleaccount",
        family="lets-encrypt",
        handler="fetchleaccount",
        kind="upload",
        parameters=(
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
        name="leaccountinfo",
        v1_path="leaccountinfo",
        family="lets-encrypt",
        handler="leaccountinfo",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("ACMEAccount",), inside=("Data",)),
    ),
    CommandSpec(
        name="listlecert",
        v1_path="listlecert",
        family="lets-encrypt",
        handler="listlecert",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("ACMECertificate",), inside=("Data",)),
    ),
    CommandSpec(
        name="getlecert",
        v1_path="getlecert",
        family="lets-encrypt",
        handler="getlecert",
        kind="read",
        parameters=(_CERT,),
        answer=AnswerSpec(shape="object", objects=("ACMECertificate",), inside=("Data",)),
    ),
    CommandSpec(
        name="addlecert",
        v1_path="addlecert",
        family="lets-encrypt",
        handler="addlecert",
        kind="action",
        parameters=(
            _CERT,
            ParameterSpec(
                wire="cn", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
            ),
            ParameterSpec(
                wire="vid", value=ValueSpec(type="reference"), required=True, default=Default(kind="required")
            ),
            ParameterSpec(wire="country", value=ValueSpec(type="string")),
            ParameterSpec(wire="state", value=ValueSpec(type="string")),
            ParameterSpec(wire="city", value=ValueSpec(type="string")),
            ParameterSpec(wire="company", value=ValueSpec(type="string")),
            ParameterSpec(wire="organization", value=ValueSpec(type="string")),
            _EMAIL,
            ParameterSpec(
                wire="key_size",
                value=ValueSpec(type="enum", codes=((2048, 2048, "bits_2048"), (4096, 4096, "bits_4096"))),
                aliases=("keysize",),
                default=Default(kind="value", value=2048),
            ),
            ParameterSpec(wire="ec", value=ValueSpec(type="bool"), default=Default(kind="unknown")),
            ParameterSpec(wire="san1", value=ValueSpec(type="string")),
            ParameterSpec(wire="vid1", value=ValueSpec(type="reference")),
            ParameterSpec(wire="san2", value=ValueSpec(type="string")),
            ParameterSpec(wire="vid2", value=ValueSpec(type="reference")),
            ParameterSpec(wire="san3", value=ValueSpec(type="string")),
            ParameterSpec(wire="vid3", value=ValueSpec(type="reference")),
            ParameterSpec(wire="san4", value=ValueSpec(type="string")),
            ParameterSpec(wire="vid4", value=ValueSpec(type="reference")),
            ParameterSpec(wire="san5", value=ValueSpec(type="string")),
            ParameterSpec(wire="vid5", value=ValueSpec(type="reference")),
            ParameterSpec(wire="san6", value=ValueSpec(type="string")),
            ParameterSpec(wire="vid6", value=ValueSpec(type="reference")),
            ParameterSpec(wire="san7", value=ValueSpec(type="string")),
            ParameterSpec(wire="vid7", value=ValueSpec(type="reference")),
            ParameterSpec(wire="san8", value=ValueSpec(type="string")),
            ParameterSpec(wire="vid8", value=ValueSpec(type="reference")),
            ParameterSpec(wire="san9", value=ValueSpec(type="string")),
            ParameterSpec(wire="vid9", value=ValueSpec(type="reference")),
            ParameterSpec(wire="san10", value=ValueSpec(type="string")),
            ParameterSpec(wire="vid10", value=ValueSpec(type="reference")),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="renewlecert",
        v1_path="renewlecert",
        family="lets-encrypt",
        handler="renewlecert",
        kind="action",
        parameters=(_CERT,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="dellecert",
        v1_path="dellecert",
        family="lets-encrypt",
        handler="dellecert",
        kind="write",
        parameters=(_CERT,),
        answer=AnswerSpec(shape="none"),
    ),
)


class LetsEncryptHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def registerleaccount(self, call: Invocation, /) -> Answer:
        """Make an account with Let's Encrypt, at the directory that is set."""
        ...

    def fetchleaccount(self, call: Invocation, /) -> Answer:
        """Take over an account with Let's Encrypt that exists, by its key."""
        ...

    def leaccountinfo(self, call: Invocation, /) -> Answer:
        """Read the account with Let's Encrypt."""
        ...

    def listlecert(self, call: Invocation, /) -> Answer:
        """List the certificates that Let's Encrypt gave."""
        ...

    def getlecert(self, call: Invocation, /) -> Answer:
        """Read one certificate that Let's Encrypt gave."""
        ...

    def addlecert(self, call: Invocation, /) -> Answer:
        """Ask Let's Encrypt for a certificate and put it into the store. Every name is proven at a service."""
        ...

    def renewlecert(self, call: Invocation, /) -> Answer:
        """Ask Let's Encrypt for a fresh certificate now, in the place of the old one."""
        ...

    def dellecert(self, call: Invocation, /) -> Answer:
        """Delete a certificate that Let's Encrypt gave, also from the store. One that a service uses is
        refused.
        """
        ...
