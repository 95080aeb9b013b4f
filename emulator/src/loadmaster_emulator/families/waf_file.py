"""Files of rules and data for the legacy engine of the web application firewall."""

from __future__ import annotations

from loadmaster_emulator.answer import Answer
from loadmaster_emulator.contract.waf_file import WafFileHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.unit import Unit
from loadmaster_emulator.waf.files import LEGACY, UploadedFiles


class WafFileFamily:
    """``addwafcustomrule``, ``addwafcustomdata``, and what deletes and fetches them."""

    def __init__(self, unit: Unit) -> None:
        self._files = UploadedFiles(unit, LEGACY)

    def addwafcustomrule(self, call: Invocation, /) -> Answer:
        """Store rules."""
        return self._files.add_rules(call)

    def delwafcustomrule(self, call: Invocation, /) -> Answer:
        """Delete rules that no service runs."""
        return self._files.delete_rules(call)

    def downloadwafcustomrule(self, call: Invocation, /) -> Answer:
        """Rules as they were stored."""
        return self._files.rules(call)

    def addwafcustomdata(self, call: Invocation, /) -> Answer:
        """Store data."""
        return self._files.add_data(call)

    def delwafcustomdata(self, call: Invocation, /) -> Answer:
        """Delete data."""
        return self._files.delete_data(call)

    def downloadwafcustomdata(self, call: Invocation, /) -> Answer:
        """Data as they were stored."""
        return self._files.data(call)


def install(parts: Parts) -> WafFileHandlers:
    """The family on one appliance."""
    return WafFileFamily(parts.unit)
