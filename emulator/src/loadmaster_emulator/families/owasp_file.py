"""Files of rules and data for the OWASP engine of the web application firewall."""

from __future__ import annotations

from loadmaster_emulator.answer import Answer
from loadmaster_emulator.contract.owasp_file import OwaspFileHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.unit import Unit
from loadmaster_emulator.waf.files import OWASP, UploadedFiles


class OwaspFileFamily:
    """``addowaspcustomrule``, ``addowaspcustomdata``, and what deletes and fetches them."""

    def __init__(self, unit: Unit) -> None:
        self._files = UploadedFiles(unit, OWASP)

    def addowaspcustomrule(self, call: Invocation, /) -> Answer:
        """Store rules."""
        return self._files.add_rules(call)

    def delowaspcustomrule(self, call: Invocation, /) -> Answer:
        """Delete rules that no service runs."""
        return self._files.delete_rules(call)

    def downloadowaspcustomrule(self, call: Invocation, /) -> Answer:
        """Rules as they were stored."""
        return self._files.rules(call)

    def addowaspcustomdata(self, call: Invocation, /) -> Answer:
        """Store data."""
        return self._files.add_data(call)

    def delowaspcustomdata(self, call: Invocation, /) -> Answer:
        """Delete data."""
        return self._files.delete_data(call)

    def downloadowaspcustomdata(self, call: Invocation, /) -> Answer:
        """Data as they were stored."""
        return self._files.data(call)


def install(parts: Parts) -> OwaspFileHandlers:
    """The family on one appliance."""
    return OwaspFileFamily(parts.unit)
