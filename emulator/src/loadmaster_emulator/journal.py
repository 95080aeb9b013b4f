"""The record of every request: what was asked, what came of it, and no secret."""

from __future__ import annotations

import re
import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, overload

from .contract import COMMANDS, SETTINGS
from .values import Raw, hide_login
from .wire import Dialect

MASK = "********"
_KEPT_CALLS = 100_000
"""A stand-alone unit may run for weeks; older calls are forgotten."""
_SECRET_NAME = re.compile(r"pass|secret|apikey|^key$|ident$|token|private", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9_.!-]{1,64}")
_SETTING_VALUES = {("set", "value"), ("set", "val")}


@dataclass(frozen=True, slots=True)
class Call:
    """One request."""

    number: int
    time: float
    """Virtual seconds since the epoch."""
    dialect: Dialect
    command: str
    parameters: Mapping[str, str | int | float | bool | list[Any] | dict[str, Any]]
    """As sent, names in lower case; secrets masked, files by their size."""
    status: int
    """HTTP status; 0 where no answer was given."""
    outcome: str
    """``ok``, the text of the refusal, or what the temper did."""

    def as_json(self) -> dict[str, Any]:
        """The entry as a JSON object."""
        return asdict(self)


class Journal(Sequence[Call]):
    """The newest requests in the order of their answers, the newest last. Safe to read from any thread."""

    def __init__(self, *, kept_calls: int = _KEPT_CALLS) -> None:
        self._lock = threading.Lock()
        self._calls: deque[Call] = deque(maxlen=kept_calls)
        self._number = 0

    def write(
        self,
        *,
        time: float,
        dialect: Dialect,
        command: str,
        parameters: Mapping[str, Raw],
        status: int,
        outcome: str,
    ) -> None:
        """Add a request."""
        shown = {_name(name): masked(command, name, value, parameters) for name, value in parameters.items()}
        with self._lock:
            self._number += 1
            self._calls.append(Call(self._number, time, dialect, _name(command), shown, status, outcome))

    def clear(self) -> None:
        """Forget every request; numbering goes on."""
        with self._lock:
            self._calls.clear()

    def commands(self) -> list[str]:
        """Names of the commands asked for, in order."""
        return [call.command for call in self]

    @overload
    def __getitem__(self, index: int) -> Call: ...
    @overload
    def __getitem__(self, index: slice) -> list[Call]: ...
    def __getitem__(self, index: int | slice) -> Call | list[Call]:
        with self._lock:
            return list(self._calls)[index] if isinstance(index, slice) else self._calls[index]

    def __len__(self) -> int:
        return len(self._calls)

    def __iter__(self) -> Iterator[Call]:
        with self._lock:
            return iter(tuple(self._calls))


def _name(text: str) -> str:
    """A name as it is; what is none, such as a file sent to a command that takes none, by its size."""
    return text if not text or _NAME.fullmatch(text) else f"<{len(text)} characters>"


def masked(command: str, name: str, value: Raw, parameters: Mapping[str, Raw]) -> Any:
    """A parameter as the journal may show it."""
    if isinstance(value, bytes):
        return f"<{len(value)} bytes>"
    if _is_secret(command, name, parameters) or isinstance(value, dict):
        return MASK
    if isinstance(value, list):
        return [MASK if isinstance(item, dict | list) else item for item in value]
    return hide_login(value) if isinstance(value, str) else value


def _is_secret(command: str, name: str, parameters: Mapping[str, Raw]) -> bool:
    spec = COMMANDS.get(command.lower())
    if spec is None:
        # Nobody knows what the parameters of an unknown command are.
        return True
    for parameter in spec.parameters:
        if name in {parameter.wire.lower(), *(alias.lower() for alias in parameter.aliases)}:
            if (command.lower(), name) in _SETTING_VALUES:
                break
            return parameter.secret or parameter.value.type == "file"
    if (command.lower(), name) in _SETTING_VALUES:
        setting = SETTINGS.get(str(parameters.get("param", "")).lower())
        return setting is None or setting.secret
    return name == "data" or _SECRET_NAME.search(name) is not None
