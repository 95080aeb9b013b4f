# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Certificates from ACME issuers: Certificates that the appliance asks an issuer for by itself and renews
before they expire. They stand in the store of certificates as well, and services use them by their name.
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
        name="ACMECertificate",
        wire="Certificate",
        family="acme-certificate",
        fields=(
            FieldSpec(
                name="name",
                key="Identifier",
                value=ValueSpec(type="string"),
                wire="Identifier",
                default=Default(kind="required"),
                writes=(("addacmecert", "cert"), ("addlecert", "cert")),
            ),
            FieldSpec(
                name="common_name",
                key="DomainName",
                value=ValueSpec(type="string"),
                wire="DomainName",
                default=Default(kind="required"),
                writes=(("addacmecert", "cn"), ("addlecert", "cn")),
            ),
            FieldSpec(
                name="expires_at",
                key="ExpiryDate",
                value=ValueSpec(type="string"),
                wire="ExpiryDate",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="alternative_names",
                key="SubjectAlternateNames",
                value=ValueSpec(type="list", separator=",", json="string"),
                wire="SubjectAlternateNames",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="key_type",
                key="Type",
                value=ValueSpec(type="string"),
                wire="Type",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="key_size",
                key="KeySize",
                value=ValueSpec(
                    type="enum", codes=((2048, 2048, "bits_2048"), (4096, 4096, "bits_4096")), json="string"
                ),
                wire="KeySize",
                default=Default(kind="value", value=2048),
                writes=(("addacmecert", "key_size"), ("addlecert", "key_size")),
            ),
            FieldSpec(
                name="challenge_service",
                key="HTTPChallengeVS",
                value=ValueSpec(type="reference", json="string"),
                wire="HTTPChallengeVS",
                writes=(("addacmecert", "vid"), ("addlecert", "vid")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="services",
                key="VirtualServices",
                value=ValueSpec(type="list", separator=" ", json="string"),
                wire="VirtualServices",
                absent_when_unset=True,
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
_CERT = ParameterSpec(
    wire="cert", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="listacmecert",
        v1_path="listacmecert",
        family="acme-certificate",
        handler="listacmecert",
        kind="read",
        parameters=(_ACMETYPE,),
        answer=AnswerSpec(shape="objects", objects=("ACMECertificate",), inside=("Data",)),
    ),
    CommandSpec(
        name="getacmecert",
        v1_path="getacmecert",
        family="acme-certificate",
        handler="getacmecert",
        kind="read",
        parameters=(
            _CERT,
            _ACMETYPE,
        ),
        answer=AnswerSpec(shape="object", objects=("ACMECertificate",), inside=("Data",)),
    ),
    CommandSpec(
        name="addacmecert",
        v1_path="addacmecert",
        family="acme-certificate",
        handler="addacmecert",
        kind="action",
        parameters=(
            _CERT,
            _ACMETYPE,
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
            ParameterSpec(wire="email", value=ValueSpec(type="string")),
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
            ParameterSpec(wire="dnsapi", value=ValueSpec(type="string")),
            ParameterSpec(wire="dnsapiparams", value=ValueSpec(type="secret"), secret=True),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="renewacmecert",
        v1_path="renewacmecert",
        family="acme-certificate",
        handler="renewacmecert",
        kind="action",
        parameters=(
            _CERT,
            _ACMETYPE,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delacmecert",
        v1_path="delacmecert",
        family="acme-certificate",
        handler="delacmecert",
        kind="write",
        parameters=(
            _CERT,
            _ACMETYPE,
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class AcmeCertificateHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def listacmecert(self, call: Invocation, /) -> Answer:
        """List the certificates that an issuer gave."""
        ...

    def getacmecert(self, call: Invocation, /) -> Answer:
        """Read one certificate that an issuer gave."""
        ...

    def addacmecert(self, call: Invocation, /) -> Answer:
        """Ask an issuer for a certificate and put it into the store. Needs an account with that issuer, and
        proof of every name: at a service, or by DNS.
        """
        ...

    def renewacmecert(self, call: Invocation, /) -> Answer:
        """Ask the issuer for a fresh certificate now, in the place of the old one."""
        ...

    def delacmecert(self, call: Invocation, /) -> Answer:
        """Delete a certificate that an issuer gave, also from the store. One that a service uses is refused."""
        ...
