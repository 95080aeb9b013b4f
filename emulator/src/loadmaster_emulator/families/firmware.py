"""Firmware: what runs, what ran before, what will run after the next boot, and packages added to it."""

from __future__ import annotations

from loadmaster_emulator.answer import DONE, Answer, Item, Section, data
from loadmaster_emulator.contract.firmware import FirmwareHandlers
from loadmaster_emulator.factory import version_text
from loadmaster_emulator.firmware_image import signed_name
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal
from loadmaster_emulator.specification import ValueSpec
from loadmaster_emulator.store import UnitState
from loadmaster_emulator.unit import NOTICE, Unit

_TEXT = ValueSpec(type="string")
_NAMES = ValueSpec(type="list", json="array", xml="repeated")
_NOTICES = "This emulated unit contains aiohttp and cryptography, both under the Apache License 2.0."


class FirmwareFamily:
    """``installpatch`` and its relatives."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def getpreviousversion(self, call: Invocation, /) -> Answer:
        """The version that ran before; nothing on a unit that never had another."""
        del call
        return data(Item("PreviousVersion", self._own.previous_version, _TEXT))

    def installpatch(self, call: Invocation, /) -> Answer:
        """An image for the next boot."""
        name = signed_name("image", call.upload or b"")
        if name is None:
            raise Refusal(422, "Invalid patch file: verification of the signature failed")
        self._own.next_version = _version(name)
        self._tell(f"firmware {self._own.next_version} installed by {call.user}")
        return Answer(text=f"Patch {name} installed, reboot to use it")

    def restorepatch(self, call: Invocation, /) -> Answer:
        """The version before for the next boot."""
        if not self._own.previous_version:
            raise Refusal(422, "There is no previous version")
        self._own.next_version = self._own.previous_version
        self._tell(f"firmware {self._own.next_version} chosen by {call.user}")
        return DONE

    def listaddon(self, call: Invocation, /) -> Answer:
        """Names of the packages."""
        del call
        return data(Section("Packages", (Item("Package", tuple(self._own.add_ons), _NAMES),)))

    def addaddon(self, call: Invocation, /) -> Answer:
        """A package, in the place of one of the same name."""
        name = signed_name("package", call.upload or b"")
        if name is None:
            raise Refusal(422, "Invalid add-on package: verification of the signature failed")
        self._own.add_ons = [*(one for one in self._own.add_ons if one != name), name]
        self._tell(f"add-on {name} installed by {call.user}")
        return Answer(text=f"Installed package {name}")

    def deladdon(self, call: Invocation, /) -> Answer:
        """A package goes."""
        name = call.text("name") or ""
        if name not in self._own.add_ons:
            raise Refusal(422, "Add-on not found")
        self._own.add_ons.remove(name)
        self._tell(f"add-on {name} removed by {call.user}")
        return DONE

    def notice(self, call: Invocation, /) -> Answer:
        """Whose work the firmware contains."""
        del call
        return Answer(text=_NOTICES)

    @property
    def _own(self) -> UnitState:
        return self._unit.state.unit

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _version(name: str) -> str:
    try:
        return version_text(name)
    except ValueError as problem:
        raise Refusal(422, "Invalid patch file") from problem


def install(parts: Parts) -> FirmwareHandlers:
    """The family on one appliance."""
    return FirmwareFamily(parts.unit)
