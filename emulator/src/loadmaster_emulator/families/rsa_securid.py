"""What a unit knows of an RSA authentication manager. No answer shows any of it."""

from __future__ import annotations

import base64

from loadmaster_emulator.answer import DONE, Answer
from loadmaster_emulator.contract.rsa_securid import RsaSecuridHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import missing
from loadmaster_emulator.unit import NOTICE, Unit


class RsaSecuridFamily:
    """``setrsaconfig`` and ``setrsanodesecret``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def setrsaconfig(self, call: Invocation, /) -> Answer:
        """The configuration file of the authentication manager."""
        self._unit.state.shared.sso.rsa_configuration = _content(call)
        self._tell(f"RSA configuration stored by {call.user}")
        return DONE

    def setrsanodesecret(self, call: Invocation, /) -> Answer:
        """The secret that unit and authentication manager share."""
        sso = self._unit.state.shared.sso
        sso.rsa_node_secret = _content(call)
        sso.rsa_node_secret_password = call.text("rsanspwd") or ""
        self._tell(f"RSA node secret stored by {call.user}")
        return DONE

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _content(call: Invocation) -> str:
    if call.upload is None:
        raise missing("data")
    return base64.b64encode(call.upload).decode()


def install(parts: Parts) -> RsaSecuridHandlers:
    """The family on one appliance."""
    return RsaSecuridFamily(parts.unit)
