"""One client of the soak: random calls, and a model that follows what the answers said.

Where an answer leaves open what became of a call, the client looks until it knows, and what it finds has to
be either what was there before or what it asked for.
"""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

from loadmaster import (
    AnswerNotUnderstood,
    ConnectionFailed,
    FateUnknown,
    InvalidCall,
    LoadMaster,
    LoadMasterError,
    Refused,
)
from tests.whole.soak_kinds import KINDS, SETTINGS, Kind, Values

__all__ = ["SoakClient"]

LOOKS = 40
MOST_OBJECTS = 12
"""Of one kind and one client at a time: what is there does not grow with the length of a soak."""
GONE: Values | None = None


class SoakClient:
    """Works on its own objects and its own setting until it is told to stop."""

    def __init__(self, number: int, unit: LoadMaster, seed: int) -> None:
        self._number = number
        self._unit = unit
        self._dice = random.Random(f"{seed} {number}")
        self._made = 0
        self.model: dict[str, dict[str, Values]] = {kind.name: {} for kind in KINDS}
        self.setting: Any = None
        self.complaints: list[str] = []
        self.counted: Counter[str] = Counter()

    def run(self, stopping: threading.Event) -> None:
        """Calls until the event is set."""
        while not stopping.is_set() and not self.complaints:
            action = self._dice.choices(
                (self._add, self._change, self._remove, self._look, self._set, self._wrong),
                weights=(4, 6, 3, 2, 2, 3),
            )[0]
            try:
                action()
            except Exception as error:  # noqa: BLE001 - whatever else comes is what is looked for
                self.complaints.append(f"{action.__name__}: {type(error).__name__}: {error}"[:500])

    # --- valid calls ---------------------------------------------------------------------------------------

    def _add(self) -> None:
        kind = self._dice.choice(KINDS)
        if len(self.model[kind.name]) >= MOST_OBJECTS:
            return
        self._made += 1
        key, given = kind.key(self._number, self._made), kind.values(self._dice)
        self._carry_out(kind, key, given, lambda: kind.add(self._unit, key, given))

    def _change(self) -> None:
        kind, key = self._any()
        if kind is None or kind.change is None:
            return
        change, given = kind.change, kind.values(self._dice)
        if not kind.whole:
            given = dict(self._dice.sample(list(given.items()), self._dice.randint(1, len(given))))
        wanted = {**self.model[kind.name][key], **given}
        self._carry_out(kind, key, wanted, lambda: change(self._unit, key, given))

    def _remove(self) -> None:
        kind, key = self._any()
        if kind is not None:
            self._carry_out(kind, key, GONE, lambda: kind.remove(self._unit, key))

    def _look(self) -> None:
        kind, key = self._any()
        if kind is not None and not _shows(self._seen(kind, key), self.model[kind.name][key]):
            self.complaints.append(f"{kind.name} {key} is not as the model has it")

    def _set(self) -> None:
        name, value_of = SETTINGS[self._number]
        value = value_of(self._dice)
        try:
            _set(self._unit, name, value)
        except LoadMasterError as error:
            self._expect_open(error, f"set {name}")
            found = self._patiently(lambda: self._unit.settings.get(name))
            if found not in (value, self.setting):
                self.complaints.append(f"{name} is {found!r}, not {value!r} nor {self.setting!r}")
            self.setting = found
            return
        self.counted["done"] += 1
        self.setting = value

    def _carry_out(self, kind: Kind, key: str, wanted: Values | None, call: Callable[[], object]) -> None:
        """Make a call that a unit takes, and let the model follow."""
        mine = self.model[kind.name]
        before = mine.get(key)
        try:
            call()
        except LoadMasterError as error:
            self._expect_open(error, f"{kind.name} {key}")
            found = self._seen(kind, key)
            if _shows(found, wanted):
                self.counted["found done"] += 1
                self._note(mine, key, wanted)
            elif _shows(found, before):
                self.counted["found not done"] += 1
            else:
                self.complaints.append(f"{kind.name} {key} is neither as before nor as asked for: {found!r}")
            return
        self.counted["done"] += 1
        self._note(mine, key, wanted)

    def _expect_open(self, error: LoadMasterError, what: str) -> None:
        """A call that a unit takes may be lost, but it is never refused."""
        lost = isinstance(error, FateUnknown | ConnectionFailed | AnswerNotUnderstood)
        if not lost and not (isinstance(error, Refused) and error.code >= 500):
            self.complaints.append(f"{what}: {type(error).__name__}: {error}")
        self.counted[type(error).__name__] += 1

    # --- calls that are wrong ------------------------------------------------------------------------------

    def _wrong(self) -> None:
        """A call that must fail with an error of ours; that nothing changes shows at the end.

        Removing what is not there is none of them: with its answer lost, the client finds it gone, as asked.
        """
        unit = self._unit
        kind = self._dice.choice(KINDS)
        gone = kind.key(self._number, 0)
        calls: dict[str, Callable[[], object]] = {
            "change of what is not there": lambda: (kind.change or _refuse)(
                unit, gone, kind.values(self._dice)
            ),
            "no address": lambda: unit.virtual_services.add(address="10.0.0.300", port=80, protocol="tcp"),
            "no service": lambda: unit.virtual_services.modify(service=999_999, idle_time=60),
            "no such time": lambda: unit.virtual_services.modify(service=1, idle_time=10**9),
            "no number": lambda: unit.call("modvs", {"vs": "1", "Idletime": "many"}, reads=False),
            "no such command": lambda: unit.call("no_such_command", {}, reads=True),
            "no value": lambda: _set(unit, SETTINGS[self._number][0], object()),
        }
        name = self._dice.choice(list(calls))
        try:
            calls[name]()
        except (Refused, InvalidCall, FateUnknown, ConnectionFailed, AnswerNotUnderstood) as error:
            self.counted[f"wrong: {type(error).__name__}"] += 1
        else:
            self.complaints.append(f"taken: {name}, {kind.name}")

    # --- looking -------------------------------------------------------------------------------------------

    def _any(self) -> tuple[Kind, str] | tuple[None, str]:
        kind = self._dice.choice(KINDS)
        keys = sorted(self.model[kind.name])
        return (kind, self._dice.choice(keys)) if keys else (None, "")

    def _seen(self, kind: Kind, key: str) -> Any:
        return self._patiently(lambda: kind.read(self._unit)).get(key)

    def _patiently(self, look: Callable[[], Any]) -> Any:
        """What a reading call answers once it is answered."""
        for _ in range(LOOKS):
            try:
                return look()
            except (ConnectionFailed, AnswerNotUnderstood, Refused) as error:
                self.counted[f"looked again: {type(error).__name__}"] += 1
        raise TimeoutError(f"{LOOKS} reading calls failed")

    @staticmethod
    def _note(mine: dict[str, Values], key: str, wanted: Values | None) -> None:
        if wanted is None:
            mine.pop(key, None)
        else:
            mine[key] = wanted


def _set(unit: LoadMaster, name: str, value: Any) -> None:
    given: dict[str, Any] = {name: value}
    unit.settings.set(**given)


def _refuse(*_: object) -> None:
    raise InvalidCall("there is no such change")


def _shows(found: Any, wanted: Values | None) -> bool:
    """Whether an object is there with these values, or is not there where it should be gone."""
    if wanted is None or found is None:
        return found is wanted
    return all(getattr(found, name) == value for name, value in wanted.items())
