"""Kinds of files that are neither cached nor compressed; this unit does neither, and keeps the lists."""

from __future__ import annotations

import re

from loadmaster_emulator.answer import DONE, Answer
from loadmaster_emulator.contract.cache_compression import CacheCompressionHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists, invalid
from loadmaster_emulator.store import UnitWide
from loadmaster_emulator.unit import NOTICE, Unit

_EXTENSION = re.compile(r"\.[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*")


class CacheCompressionFamily:
    """``addnocache``, ``delnocache``, ``addnocompress``, ``delnocompress``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def addnocache(self, call: Invocation, /) -> Answer:
        """No longer cached."""
        return self._add(call, self._lists.not_cached)

    def delnocache(self, call: Invocation, /) -> Answer:
        """Cached again."""
        return self._delete(call, self._lists.not_cached)

    def addnocompress(self, call: Invocation, /) -> Answer:
        """No longer compressed."""
        return self._add(call, self._lists.not_compressed)

    def delnocompress(self, call: Invocation, /) -> Answer:
        """Compressed again."""
        return self._delete(call, self._lists.not_compressed)

    @property
    def _lists(self) -> UnitWide:
        return self._unit.state.shared.unit_wide

    def _add(self, call: Invocation, extensions: list[str]) -> Answer:
        extension = call.text("param") or ""
        if not _EXTENSION.fullmatch(extension):
            raise invalid("param", extension)
        if extension in extensions:
            raise already_exists(f"Extension {extension}")
        extensions.append(extension)
        return self._done(call, extension)

    def _delete(self, call: Invocation, extensions: list[str]) -> Answer:
        extension = call.text("param") or ""
        if extension not in extensions:
            raise Refusal(422, "Extension not found")
        extensions.remove(extension)
        return self._done(call, extension)

    def _done(self, call: Invocation, extension: str) -> Answer:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", f"{call.spec.name} {extension} by {call.user}")
        return DONE


def install(parts: Parts) -> CacheCompressionHandlers:
    """The family on one appliance."""
    return CacheCompressionFamily(parts.unit)
