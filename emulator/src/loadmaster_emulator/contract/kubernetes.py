# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Kubernetes ingress: The ingress controller of the unit. It watches a Kubernetes cluster and makes services
and servers of what it finds there. The unit logs in with a kube config file.
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
        name="KubernetesContexts",
        wire="Data",
        family="kubernetes",
        fields=(
            FieldSpec(
                name="contexts",
                key="context",
                value=ValueSpec(type="list", json="array", xml="repeated"),
                wire="context",
                absent_when_unset=True,
            ),
        ),
    ),
)


COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="addlmingressk8sconf",
        v1_path="addlmingressk8sconf",
        family="kubernetes",
        handler="addlmingressk8sconf",
        kind="upload",
        parameters=(
            ParameterSpec(
                wire="data",
                value=ValueSpec(type="file"),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="dellmingressk8sconf",
        v1_path="dellmingressk8sconf",
        family="kubernetes",
        handler="dellmingressk8sconf",
        kind="write",
        parameters=(),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="showlmingressk8sconf",
        v1_path="showlmingressk8sconf",
        family="kubernetes",
        handler="showlmingressk8sconf",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("KubernetesContexts",)),
    ),
    CommandSpec(
        name="getlmingressmode",
        v1_path="getlmingressmode",
        family="kubernetes",
        handler="getlmingressmode",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="value"),
    ),
    CommandSpec(
        name="setlmingressmode",
        v1_path="setlmingressmode",
        family="kubernetes",
        handler="setlmingressmode",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="mode",
                value=ValueSpec(
                    type="enum", codes=(("Service", "Service", "service"), ("Ingress", "Ingress", "ingress"))
                ),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="getlmingressnamespace",
        v1_path="getlmingressnamespace",
        family="kubernetes",
        handler="getlmingressnamespace",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="value"),
    ),
    CommandSpec(
        name="setlmingressnamespace",
        v1_path="setlmingressnamespace",
        family="kubernetes",
        handler="setlmingressnamespace",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="namespace",
                value=ValueSpec(type="string"),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="getlmingresswatchtimeout",
        v1_path="getlmingresswatchtimeout",
        family="kubernetes",
        handler="getlmingresswatchtimeout",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="value"),
    ),
    CommandSpec(
        name="setlmingresswatchtimeout",
        v1_path="setlmingresswatchtimeout",
        family="kubernetes",
        handler="setlmingresswatchtimeout",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="watchtimeout",
                value=ValueSpec(type="int"),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="restartlmingress",
        v1_path="restartlmingress",
        family="kubernetes",
        handler="restartlmingress",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
    ),
)


class KubernetesHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def addlmingressk8sconf(self, call: Invocation, /) -> Answer:
        """Put the kube config file in place with which the unit logs in. It takes the place of the one
        before.
        """
        ...

    def dellmingressk8sconf(self, call: Invocation, /) -> Answer:
        """Remove the kube config file; the unit cannot log in to the cluster any more."""
        ...

    def showlmingressk8sconf(self, call: Invocation, /) -> Answer:
        """List the contexts in the kube config file, and nothing else of it."""
        ...

    def getlmingressmode(self, call: Invocation, /) -> Answer:
        """Tell whether the controller follows services or ingresses of Kubernetes."""
        ...

    def setlmingressmode(self, call: Invocation, /) -> Answer:
        """Choose what of Kubernetes the controller follows."""
        ...

    def getlmingressnamespace(self, call: Invocation, /) -> Answer:
        """Tell which namespace is watched."""
        ...

    def setlmingressnamespace(self, call: Invocation, /) -> Answer:
        """Choose the namespace that is watched."""
        ...

    def getlmingresswatchtimeout(self, call: Invocation, /) -> Answer:
        """Tell how many seconds a watch of the Kubernetes API lasts."""
        ...

    def setlmingresswatchtimeout(self, call: Invocation, /) -> Answer:
        """Set how long a watch of the Kubernetes API lasts until it is begun anew."""
        ...

    def restartlmingress(self, call: Invocation, /) -> Answer:
        """Restart the ingress controller."""
        ...
