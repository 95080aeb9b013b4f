"""The ingress controller: how it logs in and what it watches. There is no Kubernetes behind it."""

from __future__ import annotations

import re

from loadmaster_emulator import kube_config
from loadmaster_emulator.answer import DONE, Answer, Item, Record, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.kubernetes import KubernetesHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, invalid
from loadmaster_emulator.specification import Stored, ValueSpec
from loadmaster_emulator.state.kubernetes import KubernetesState
from loadmaster_emulator.unit import NOTICE, Unit

_CONTEXTS = OBJECTS["KubernetesContexts"]
_TEXT, _NUMBER = ValueSpec(type="string"), ValueSpec(type="int")
_NAMESPACE = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")


class KubernetesFamily:
    """The commands with ``lmingress`` in their names."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def addlmingressk8sconf(self, call: Invocation, /) -> Answer:
        """A kube config file, in the place of the one before."""
        content = call.upload or b""
        try:
            found = kube_config.contexts(content)
            text = content.decode("utf-8")
        except ValueError as problem:
            raise Refusal(422, "Invalid Kubernetes configuration file") from problem
        self._state.configuration, self._state.contexts = text, found
        return self._tell(f"kube config file replaced by {call.user}")

    def dellmingressk8sconf(self, call: Invocation, /) -> Answer:
        """The file goes."""
        self._expect_configuration()
        self._state.configuration, self._state.contexts = "", []
        return self._tell(f"kube config file deleted by {call.user}")

    def showlmingressk8sconf(self, call: Invocation, /) -> Answer:
        """The names of its contexts, and nothing else of it; a backup brings them back without the file."""
        del call
        shown = tuple(self._state.contexts) if self._state.configuration else ()
        return data(Record(_CONTEXTS, {"context": shown or None}))

    def getlmingressmode(self, call: Invocation, /) -> Answer:
        """What is followed."""
        del call
        return _value("mode", self._state.mode, _TEXT)

    def setlmingressmode(self, call: Invocation, /) -> Answer:
        """Follow services or ingresses."""
        self._state.mode = str(call.text("mode"))
        return self._tell(f"ingress mode set to {self._state.mode} by {call.user}")

    def getlmingressnamespace(self, call: Invocation, /) -> Answer:
        """Which namespace is watched."""
        del call
        return _value("namespace", self._state.namespace, _TEXT)

    def setlmingressnamespace(self, call: Invocation, /) -> Answer:
        """Watch another namespace."""
        name = call.text("namespace") or ""
        if not _NAMESPACE.fullmatch(name):
            raise invalid("namespace", name)
        self._state.namespace = name
        return self._tell(f"ingress namespace set to {name} by {call.user}")

    def getlmingresswatchtimeout(self, call: Invocation, /) -> Answer:
        """How long a watch lasts."""
        del call
        return _value("watchtimeout", self._state.watch_timeout_seconds, _NUMBER)

    def setlmingresswatchtimeout(self, call: Invocation, /) -> Answer:
        """Let watches last longer or shorter."""
        seconds = call.number("watchtimeout")
        if not seconds:
            raise invalid("watchtimeout", call.text("watchtimeout") or "")
        self._state.watch_timeout_seconds = seconds
        return self._tell(f"ingress watch timeout set to {seconds} s by {call.user}")

    def restartlmingress(self, call: Invocation, /) -> Answer:
        """Restart the controller, which needs to be able to log in."""
        self._expect_configuration()
        self._unit.tell(NOTICE, "lmingress", f"ingress controller restarted by {call.user}")
        return DONE

    @property
    def _state(self) -> KubernetesState:
        return self._unit.state.shared.kubernetes

    def _expect_configuration(self) -> None:
        if not self._state.configuration:
            raise Refusal(422, "Kubernetes configuration not found")

    def _tell(self, text: str) -> Answer:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)
        return DONE


def _value(name: str, value: Stored, spec: ValueSpec) -> Answer:
    return data(Item(name, value, spec))


def install(parts: Parts) -> KubernetesHandlers:
    """The family on one appliance."""
    return KubernetesFamily(parts.unit)
