"""Uploaded rules and data of the web application firewall, the same for both of its engines but for details.

Each engine keeps its own. How a file is named differs between commands, and between sources: for OWASP rules
without the ending but when its data is downloaded, for legacy rules either way.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass

from loadmaster_emulator.answer import DONE, Answer, Item, data, file
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.refusal import Refusal, invalid, missing
from loadmaster_emulator.specification import ValueSpec
from loadmaster_emulator.state.waf import WafFiles
from loadmaster_emulator.store import State
from loadmaster_emulator.unit import NOTICE, Unit
from loadmaster_emulator.waf.archive import ARCHIVES, DATA, RULES, unpack
from loadmaster_emulator.waf.services import unknown_rule, users_of

_TEXT = ValueSpec(type="string")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_LINE_END = b"\r\n"


@dataclass(frozen=True, slots=True)
class Engine:
    """What differs between the two engines."""

    files: Callable[[State], WafFiles]
    key: str
    """Where services name what they run of the files."""
    prefix: str
    """What stands before the name of a file there."""
    endings_are_optional: bool
    line_end: bytes
    """What files of text end in when they come back in JSON."""


LEGACY = Engine(lambda state: state.shared.waf.legacy_files, "InterceptRules", "C/", True, b"")
OWASP = Engine(lambda state: state.shared.waf.owasp_files, "CustomRules", "", False, _LINE_END)


class UploadedFiles:
    """The six commands of one engine."""

    def __init__(self, unit: Unit, engine: Engine) -> None:
        self._unit = unit
        self._engine = engine

    def add_rules(self, call: Invocation) -> Answer:
        """Store a file, or all files of an archive; what has the name of one before takes its place."""
        name, content = _uploaded(call)
        if name.endswith(ARCHIVES):
            found = unpack(content)
            self._files.rules.update({_stem(one): _kept(text) for one, text in found.rules.items()})
            self._files.data.update({one: _kept(text) for one, text in found.data.items()})
        else:
            self._files.rules[_stem(name)] = _kept(content)
        self._tell(f"rules of the web application firewall {name} stored by {call.user}")
        return DONE

    def delete_rules(self, call: Invocation) -> Answer:
        """Delete a file that no service runs."""
        name = self._rules_named(call.text("filename") or "")
        if name is None:
            raise unknown_rule()
        if users_of(self._unit.state, f"{self._engine.prefix}{name}", self._engine.key):
            raise Refusal(422, "Rule is in use")
        del self._files.rules[name]
        self._tell(f"rules of the web application firewall {name} deleted by {call.user}")
        return DONE

    def rules(self, call: Invocation) -> Answer:
        """A file of rules."""
        name = self._rules_named(call.text("filename") or "")
        if name is None:
            raise Refusal(404, "Unknown Rule")
        return self._sent(call, self._files.rules[name])

    def add_data(self, call: Invocation) -> Answer:
        """Store a file that rules look things up in."""
        name, content = _uploaded(call)
        if not name.endswith(DATA):
            raise invalid("filename", name)
        self._files.data[name] = _kept(content)
        self._tell(f"data of the web application firewall {name} stored by {call.user}")
        return DONE

    def delete_data(self, call: Invocation) -> Answer:
        """Delete a file that rules look things up in; rules that name it stay."""
        wanted = call.text("filename") or ""
        name = self._data_by_stem(wanted) or (self._data_by_name(wanted) if self._lenient else None)
        if name is None:
            raise Refusal(422, "Unknown Datafile")
        del self._files.data[name]
        self._tell(f"data of the web application firewall {name} deleted by {call.user}")
        return DONE

    def data(self, call: Invocation) -> Answer:
        """A file that rules look things up in."""
        wanted = call.text("filename") or ""
        name = self._data_by_name(wanted) or (self._data_by_stem(wanted) if self._lenient else None)
        if name is None:
            raise Refusal(404, "Unknown Datafile")
        return self._sent(call, self._files.data[name])

    @property
    def _files(self) -> WafFiles:
        return self._engine.files(self._unit.state)

    @property
    def _lenient(self) -> bool:
        return self._engine.endings_are_optional

    def _rules_named(self, wanted: str) -> str | None:
        name = _stem(wanted) if self._lenient else wanted
        return name if name in self._files.rules else None

    def _data_by_name(self, wanted: str) -> str | None:
        return wanted if wanted in self._files.data else None

    def _data_by_stem(self, wanted: str) -> str | None:
        return next((name for name in self._files.data if _stem(name) == wanted), None)

    def _sent(self, call: Invocation, kept: str) -> Answer:
        """The bytes in v1; in v2 the text itself where it is nothing but ASCII, and base64 only otherwise."""
        content = base64.b64decode(kept)
        if call.dialect == "v1":
            return file(content)
        content += self._engine.line_end
        return data(Item("data", content.decode("ascii"), _TEXT)) if content.isascii() else file(content)

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _uploaded(call: Invocation) -> tuple[str, bytes]:
    name = call.text("filename") or ""
    if not _NAME.fullmatch(name):
        raise invalid("filename", name)
    if call.upload is None:
        raise missing("data")
    return name, call.upload


def _stem(name: str) -> str:
    """The name of a file without the endings that rules and data may have."""
    ending = next((one for one in (*RULES, *DATA) if name.endswith(one) and name != one), "")
    return name.removesuffix(ending)


def _kept(content: bytes) -> str:
    return base64.b64encode(content).decode()
