"""Named lists of TLS ciphers."""

from __future__ import annotations

import re

from loadmaster_emulator.answer import DONE, Answer, Record, data
from loadmaster_emulator.cipher_sets import ciphers_of, is_in_use, may_be_changed
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.cipher_set import CipherSetHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, invalid, missing, unknown_cipher_set
from loadmaster_emulator.unit import NOTICE, Unit

_CIPHER = re.compile("[A-Za-z0-9_-]+")
_NAME = re.compile("[A-Za-z0-9_.-]+")


class CipherSetFamily:
    """``getcipherset``, ``modifycipherset``, ``delcipherset``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def getcipherset(self, call: Invocation, /) -> Answer:
        """The ciphers of a set, without its name."""
        found = ciphers_of(self._unit.state, call.text("name") or "")
        if found is None:
            raise unknown_cipher_set()
        return data(Record(OBJECTS["CipherSet"], {"cipherset": found}))

    def modifycipherset(self, call: Invocation, /) -> Answer:
        """Make a set, or put other ciphers into one that somebody made."""
        name, ciphers = call.text("name") or "", call.changes.get("cipherset")
        if not _NAME.fullmatch(name):
            raise invalid("name", name)
        if not may_be_changed(self._unit.state, name):
            raise Refusal(422, f"Cipher set {name} cannot be changed")
        if not isinstance(ciphers, tuple):
            raise missing("value")
        for cipher in ciphers:
            if not _CIPHER.fullmatch(cipher):
                raise invalid("value", cipher)
        self._unit.state.shared.unit_wide.cipher_sets[name] = ciphers
        self._tell(f"cipher set {name} changed by {call.user}")
        return DONE

    def delcipherset(self, call: Invocation, /) -> Answer:
        """Delete a set that nothing uses."""
        name = call.text("name") or ""
        if ciphers_of(self._unit.state, name) is None:
            raise unknown_cipher_set()
        if not may_be_changed(self._unit.state, name):
            raise Refusal(422, f"Cipher set {name} cannot be deleted")
        if is_in_use(self._unit, name):
            raise Refusal(422, f"Cipher set {name} is in use")
        del self._unit.state.shared.unit_wide.cipher_sets[name]
        self._tell(f"cipher set {name} deleted by {call.user}")
        return DONE

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def install(parts: Parts) -> CipherSetHandlers:
    """The family on one appliance."""
    return CipherSetFamily(parts.unit)
