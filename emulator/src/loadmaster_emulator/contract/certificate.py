# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Certificates: The appliance's store of server certificates with their keys, and of the intermediate and
root certificates that complete a chain. Services name what they use. Configuration backups hold none of this:
`backupcert` does.
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
        name="Certificate",
        wire="cert",
        family="certificate",
        fields=(
            FieldSpec(
                name="name",
                key="name",
                value=ValueSpec(type="string"),
                wire="name",
                default=Default(kind="required"),
                writes=(("addcert", "cert"),),
            ),
            FieldSpec(
                name="key_type",
                key="type",
                value=ValueSpec(type="string"),
                wire="type",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="modulus",
                key="modulus",
                value=ValueSpec(type="string"),
                wire="modulus",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="public_key",
                key="publickey",
                value=ValueSpec(type="string"),
                wire="publickey",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="bundle",
                key="data",
                value=ValueSpec(type="file"),
                default=Default(kind="required"),
                writes=(("addcert", "data"),),
                secret=True,
            ),
            FieldSpec(
                name="password",
                key="password",
                value=ValueSpec(type="secret"),
                writes=(("addcert", "password"),),
                secret=True,
            ),
        ),
    ),
    ObjectSpec(
        name="IntermediateCertificate",
        wire="cert",
        family="certificate",
        fields=(
            FieldSpec(
                name="name",
                key="name",
                value=ValueSpec(type="string"),
                wire="name",
                default=Default(kind="required"),
                writes=(("addintermediate", "cert"),),
            ),
            FieldSpec(
                name="key_type",
                key="type",
                value=ValueSpec(type="string"),
                wire="type",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="modulus",
                key="modulus",
                value=ValueSpec(type="string"),
                wire="modulus",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="bundle",
                key="data",
                value=ValueSpec(type="file"),
                default=Default(kind="required"),
                writes=(("addintermediate", "data"),),
            ),
        ),
    ),
)

_CERT = ParameterSpec(
    wire="cert", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)
_OUTFORM = ParameterSpec(
    wire="outform",
    value=ValueSpec(type="enum", codes=(("PEM", "PEM", "pem"), ("DER", "DER", "der"))),
    default=Default(kind="value", value="PEM"),
)
_DATA = ParameterSpec(
    wire="data", value=ValueSpec(type="file"), required=True, secret=True, default=Default(kind="required")
)
_PASSWORD = ParameterSpec(wire="password", value=ValueSpec(type="secret"), secret=True)
_PASSWORD_2 = ParameterSpec(
    wire="password",
    value=ValueSpec(type="secret", min_length=7, max_length=64, pattern="[A-Za-z0-9]+"),
    required=True,
    secret=True,
    default=Default(kind="required"),
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="listcert",
        v1_path="listcert",
        family="certificate",
        handler="listcert",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("Certificate",)),
    ),
    CommandSpec(
        name="listintermediate",
        v1_path="listintermediate",
        family="certificate",
        handler="listintermediate",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("IntermediateCertificate",)),
    ),
    CommandSpec(
        name="readcert",
        v1_path="readcert",
        family="certificate",
        handler="readcert",
        kind="read",
        parameters=(
            _CERT,
            _OUTFORM,
        ),
        answer=AnswerSpec(shape="value", key="certificate"),
    ),
    CommandSpec(
        name="readintermediate",
        v1_path="readintermediate",
        family="certificate",
        handler="readintermediate",
        kind="read",
        parameters=(
            _CERT,
            _OUTFORM,
        ),
        answer=AnswerSpec(shape="value", key="certificate"),
    ),
    CommandSpec(
        name="addcert",
        v1_path="addcert",
        family="certificate",
        handler="addcert",
        kind="upload",
        parameters=(
            _CERT,
            _DATA,
            ParameterSpec(
                wire="replace", value=ValueSpec(type="bool"), default=Default(kind="value", value=False)
            ),
            _PASSWORD,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delcert",
        v1_path="delcert",
        family="certificate",
        handler="delcert",
        kind="write",
        parameters=(_CERT,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="addintermediate",
        v1_path="addintermediate",
        family="certificate",
        handler="addintermediate",
        kind="upload",
        parameters=(
            _CERT,
            ParameterSpec(
                wire="data", value=ValueSpec(type="file"), required=True, default=Default(kind="required")
            ),
            ParameterSpec(wire="replace", value=ValueSpec(type="bool")),
            _PASSWORD,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delintermediate",
        v1_path="delintermediate",
        family="certificate",
        handler="delintermediate",
        kind="write",
        parameters=(_CERT,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="backupcert",
        v1_path="backupcert",
        family="certificate",
        handler="backupcert",
        kind="download",
        parameters=(_PASSWORD_2,),
        answer=AnswerSpec(shape="file", key="data"),
    ),
    CommandSpec(
        name="restorecert",
        v1_path="restorecert",
        family="certificate",
        handler="restorecert",
        kind="upload",
        parameters=(
            _DATA,
            _PASSWORD_2,
            ParameterSpec(
                wire="type",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("full", "full", "everything"),
                        ("vs", "vs", "server_certificates"),
                        ("third", "third", "intermediates"),
                    ),
                ),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class CertificateHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def listcert(self, call: Invocation, /) -> Answer:
        """List the server certificates."""
        ...

    def listintermediate(self, call: Invocation, /) -> Answer:
        """List the intermediate and root certificates."""
        ...

    def readcert(self, call: Invocation, /) -> Answer:
        """Read a server certificate, without its key and without its chain."""
        ...

    def readintermediate(self, call: Invocation, /) -> Answer:
        """Read an intermediate or root certificate."""
        ...

    def addcert(self, call: Invocation, /) -> Answer:
        """Store a server certificate with its key. A name that is taken is refused unless it is to be
        replaced. Replacing the certificate of web administration may undo its assignment.
        """
        ...

    def delcert(self, call: Invocation, /) -> Answer:
        """Delete a server certificate. One that a service uses is refused."""
        ...

    def addintermediate(self, call: Invocation, /) -> Answer:
        """Store an intermediate or root certificate. It cannot be replaced in place."""
        ...

    def delintermediate(self, call: Invocation, /) -> Answer:
        """Delete an intermediate or root certificate."""
        ...

    def backupcert(self, call: Invocation, /) -> Answer:
        """Save all certificates with their keys in an encrypted archive."""
        ...

    def restorecert(self, call: Invocation, /) -> Answer:
        """Bring certificates back from an encrypted archive."""
        ...
