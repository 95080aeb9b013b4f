# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Signed answers: Signing of answers about names (DNSSEC): one pair of key signing keys for the unit, made
there or brought along, and the switch.
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
        name="GeoSigning",
        wire="Data",
        family="geo-dnssec",
        fields=(
            FieldSpec(
                name="enabled",
                key="Enable",
                value=ValueSpec(type="bool", words=("Y", "N")),
                wire="Enable",
                default=Default(kind="value", value=False),
                writes=(("geosetdnssec", "enable"),),
            ),
            FieldSpec(
                name="public_key",
                key="PublicKey",
                value=ValueSpec(type="string"),
                wire="PublicKey",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="sha1_digest",
                key="DS_SHA1",
                value=ValueSpec(type="string"),
                wire="DS_SHA1",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="sha2_digest",
                key="DS_SHA2",
                value=ValueSpec(type="string"),
                wire="DS_SHA2",
                absent_when_unset=True,
            ),
        ),
    ),
)


COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="geoshowdnssec",
        v1_path="geoshowdnssec",
        family="geo-dnssec",
        handler="geoshowdnssec",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("GeoSigning",), inside=("KSK", "DNSSEC")),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geogenerateksk",
        v1_path="geogenerateksk",
        family="geo-dnssec",
        handler="geogenerateksk",
        kind="action",
        parameters=(
            ParameterSpec(
                wire="algorithm",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("RSASHA256", "RSASHA256", "rsa_sha256"),
                        ("RSASHA512", "RSASHA512", "rsa_sha512"),
                        ("NSEC3RSASHA1", "NSEC3RSASHA1", "nsec3_rsa_sha1"),
                    ),
                ),
                default=Default(kind="value", value="RSASHA256"),
            ),
            ParameterSpec(
                wire="keysize",
                value=ValueSpec(
                    type="enum",
                    codes=((1024, 1024, "bits_1024"), (2048, 2048, "bits_2048"), (4096, 4096, "bits_4096")),
                ),
                default=Default(kind="value", value=2048),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geoimportksk",
        v1_path="geoimportksk",
        family="geo-dnssec",
        handler="geoimportksk",
        kind="upload",
        parameters=(
            ParameterSpec(
                wire="publickey",
                value=ValueSpec(type="file"),
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="privatekey",
                value=ValueSpec(type="file"),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        v1_only=True,
        licence="global_balancing",
    ),
    CommandSpec(
        name="geodeleteksk",
        v1_path="geodeleteksk",
        family="geo-dnssec",
        handler="geodeleteksk",
        kind="write",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="geosetdnssec",
        v1_path="geosetdnssec",
        family="geo-dnssec",
        handler="geosetdnssec",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="enable",
                value=ValueSpec(type="bool", xml="yes/no"),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
)


class GeoDnssecHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def geoshowdnssec(self, call: Invocation, /) -> Answer:
        """Read the public key with its digests, and whether answers are signed. The private key is never
        shown.
        """
        ...

    def geogenerateksk(self, call: Invocation, /) -> Answer:
        """Make a pair of key signing keys."""
        ...

    def geoimportksk(self, call: Invocation, /) -> Answer:
        """Bring a pair of key signing keys along, as dnssec-keygen writes them."""
        ...

    def geodeleteksk(self, call: Invocation, /) -> Answer:
        """Delete the key signing keys."""
        ...

    def geosetdnssec(self, call: Invocation, /) -> Answer:
        """Sign answers, or do not. It takes key signing keys."""
        ...
