"""Rules of intrusion detection. They are counted and kept in mind; no request is judged by them."""

from __future__ import annotations

import hashlib

from loadmaster_emulator import detection_rules
from loadmaster_emulator.answer import DONE, Answer
from loadmaster_emulator.contract.intrusion_detection import IntrusionDetectionHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal
from loadmaster_emulator.state.intrusion_detection import IntrusionDetectionState
from loadmaster_emulator.unit import NOTICE, Unit


class IntrusionDetectionFamily:
    """``updatedetect``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def updatedetect(self, call: Invocation, /) -> Answer:
        """Rules in the place of those before."""
        content = call.upload or b""
        try:
            rules = detection_rules.count(content)
        except ValueError:
            rules = 0
        if not rules:
            raise Refusal(422, "Invalid intrusion detection rules")
        self._unit.state.shared.intrusion_detection = IntrusionDetectionState(
            rules, hashlib.sha256(content).hexdigest(), self._unit.clock.now()
        )
        self._unit.changed()
        self._unit.tell(NOTICE, "config", f"{rules} intrusion detection rules installed by {call.user}")
        return DONE


def install(parts: Parts) -> IntrusionDetectionHandlers:
    """The family on one appliance."""
    return IntrusionDetectionFamily(parts.unit)
