# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""High availability: What two units that stand in for each other need besides settings and interface
addresses: their common secret, and the separate commands of units in a public cloud, which have no shared
address.
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
        name="CloudHa",
        wire="CloudHA",
        family="ha",
        fields=(
            FieldSpec(
                name="mode",
                key="HaMode",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("single", "single", "single"),
                        ("first", "master", "first"),
                        ("second", "slave", "second"),
                    ),
                ),
                wire="HaMode",
                default=Default(kind="value", value="single"),
                writes=(("azurehamode", "hamode"), ("awshamode", "hamode"), ("setcloudhamode", "hamode")),
            ),
            FieldSpec(
                name="preferred_unit",
                key="HaPrefered",
                value=ValueSpec(type="enum", codes=((0, 0, "none"), (1, 1, "first"))),
                wire="HaPrefered",
                default=Default(kind="unknown"),
                writes=(
                    ("azurehaparam", "haprefered"),
                    ("awshaparam", "haprefered"),
                    ("setcloudhaparam", "haprefered"),
                ),
            ),
            FieldSpec(
                name="partner",
                key="Partner",
                value=ValueSpec(type="string"),
                wire="Partner",
                writes=(
                    ("azurehaparam", "partner"),
                    ("awshaparam", "partner"),
                    ("setcloudhaparam", "partner"),
                ),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="health_check_port",
                key="Port",
                value=ValueSpec(type="port", minimum=0, maximum=65535, json="string"),
                wire="Port",
                default=Default(kind="value", value=8444),
                writes=(("azurehaparam", "hcp"), ("awshaparam", "hcp"), ("setcloudhaparam", "hcp")),
            ),
            FieldSpec(
                name="checks_on_all_interfaces",
                key="HealthCheckAllInterfaces",
                value=ValueSpec(type="bool", json="string", xml="yes/no"),
                wire="HealthCheckAllInterfaces",
                default=Default(kind="value", value=False),
                writes=(("azurehaparam", "hcai"), ("awshaparam", "hcai"), ("setcloudhaparam", "hcai")),
            ),
        ),
    ),
)

_HAMODE = ParameterSpec(
    wire="hamode",
    value=ValueSpec(
        type="enum",
        codes=(("single", "single", "single"), ("first", "master", "first"), ("second", "slave", "second")),
    ),
    required=True,
    default=Default(kind="required"),
)
_PARTNER = ParameterSpec(wire="partner", value=ValueSpec(type="string"))
_HCP = ParameterSpec(
    wire="hcp",
    value=ValueSpec(type="port", minimum=0, maximum=65535),
    default=Default(kind="value", value=8444),
)
_HAPREFERED = ParameterSpec(
    wire="haprefered",
    value=ValueSpec(type="enum", codes=((0, 0, "none"), (1, 1, "first"))),
    default=Default(kind="unknown"),
)
_HCAI = ParameterSpec(wire="hcai", value=ValueSpec(type="bool"), default=Default(kind="value", value=False))

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="setlmcommsecret",
        v1_path="setlmcommsecret",
        family="ha",
        handler="setlmcommsecret",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="secret",
                value=ValueSpec(type="secret", min_length=8, max_length=127),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="getcloudhaparams",
        v1_path="getcloudhaparams",
        family="ha",
        handler="getcloudhaparams",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("CloudHa",), inside=("CloudHA",)),
    ),
    CommandSpec(
        name="setcloudhamode",
        v1_path="setcloudhamode",
        family="ha",
        handler="setcloudhamode",
        kind="write",
        parameters=(_HAMODE,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="setcloudhaparam",
        v1_path="setcloudhaparam",
        family="ha",
        handler="setcloudhaparam",
        kind="write",
        parameters=(
            _PARTNER,
            _HCP,
            _HAPREFERED,
            _HCAI,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="getazurehaparams",
        v1_path="getazurehaparams",
        family="ha",
        handler="getazurehaparams",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("CloudHa",), inside=("AzureHA",)),
    ),
    CommandSpec(
        name="azurehamode",
        v1_path="azurehamode",
        family="ha",
        handler="azurehamode",
        kind="write",
        parameters=(_HAMODE,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="azurehaparam",
        v1_path="azurehaparam",
        family="ha",
        handler="azurehaparam",
        kind="write",
        parameters=(
            _PARTNER,
            _HCP,
            _HAPREFERED,
            _HCAI,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="getawshaparams",
        v1_path="getawshaparams",
        family="ha",
        handler="getawshaparams",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("CloudHa",), inside=("AwsHA",)),
    ),
    CommandSpec(
        name="awshamode",
        v1_path="awshamode",
        family="ha",
        handler="awshamode",
        kind="write",
        parameters=(_HAMODE,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="awshaparam",
        v1_path="awshaparam",
        family="ha",
        handler="awshaparam",
        kind="write",
        parameters=(
            _PARTNER,
            _HCP,
            _HAPREFERED,
            _HCAI,
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class HaHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def setlmcommsecret(self, call: Invocation, /) -> Answer:
        """Set the secret by which the units of a pair know each other. It has to be the same on both, and no
        answer shows it.
        """
        ...

    def getcloudhaparams(self, call: Invocation, /) -> Answer:
        """Read how a unit in whatever cloud stands to its partner."""
        ...

    def setcloudhamode(self, call: Invocation, /) -> Answer:
        """Set the part a unit in whatever cloud plays."""
        ...

    def setcloudhaparam(self, call: Invocation, /) -> Answer:
        """Change how a unit in whatever cloud works with its partner."""
        ...

    def getazurehaparams(self, call: Invocation, /) -> Answer:
        """Read how a unit in Azure stands to its partner."""
        ...

    def azurehamode(self, call: Invocation, /) -> Answer:
        """Set the part a unit in Azure plays."""
        ...

    def azurehaparam(self, call: Invocation, /) -> Answer:
        """Change how a unit in Azure works with its partner."""
        ...

    def getawshaparams(self, call: Invocation, /) -> Answer:
        """Read how a unit in AWS stands to its partner."""
        ...

    def awshamode(self, call: Invocation, /) -> Answer:
        """Set the part a unit in AWS plays."""
        ...

    def awshaparam(self, call: Invocation, /) -> Answer:
        """Change how a unit in AWS works with its partner."""
        ...
