"""The one reader of fault plans: a TOML or JSON file, or the same thing as a document."""

from __future__ import annotations

import difflib
import json
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, get_args

from .contract import COMMANDS
from .fault import Fault, Kind
from .fault_plan import FaultPlan, PlannedFault, Step, UnitName

VERSION = 1


class FaultPlanError(ValueError):
    """A plan that makes no sense; the text names the place, the value and what would be right."""


def given(plan: FaultPlan | Mapping[str, Any] | str | Path) -> FaultPlan:
    """The plan of a file, of a document, or itself; raises ``FaultPlanError``."""
    if isinstance(plan, FaultPlan):
        return plan
    return read(Path(plan)) if isinstance(plan, str | Path) else parse(plan)


def read(path: Path) -> FaultPlan:
    """The plan in a file, JSON where its name ends so and TOML otherwise; raises ``FaultPlanError``."""
    form = "JSON" if path.suffix.lower() == ".json" else "TOML"
    try:
        text = path.read_text(encoding="utf-8")
        document = json.loads(text) if form == "JSON" else tomllib.loads(text)
    except OSError as problem:
        raise FaultPlanError(f"{path} cannot be read: {problem.strerror or problem}") from problem
    except (ValueError, RecursionError) as problem:
        raise FaultPlanError(f"{path} is not {form}: {problem}") from problem
    return parse(document, where=str(path))


def parse(document: object, *, where: str = "the fault plan") -> FaultPlan:
    """The plan in a document such as a file holds; raises ``FaultPlanError``, which names ``where``."""
    plan = _table(document, where, {"version", "seed", "repeat", "step"})
    if plan.get("version") != VERSION:
        raise FaultPlanError(f"{where}: version is {plan.get('version')!r}, and it has to be {VERSION}")
    seed = _value(plan, "seed", where, _whole)
    repeat = _value(plan, "repeat", where, _switch) or False
    entries = _tables(plan, "step", where)
    if not entries:
        raise FaultPlanError(f"{where}: there is no step, and a plan needs one [[step]] at least")
    steps = tuple(_step(entry, f"{where}: step {number}") for number, entry in enumerate(entries, 1))
    for number, step in enumerate(steps, 1):
        if not step.ends and (repeat or number < len(steps)):
            raise FaultPlanError(
                f"{where}: step {number} never ends, so nothing after it would happen; "
                "give it calls or seconds, or each of its faults nth or times"
            )
    return FaultPlan(steps, seed, repeat)


def parse_fault(entry: object, *, where: str = "the fault") -> Fault:
    """One fault as a plan or the control address spells it; raises ``FaultPlanError``."""
    return _fault(_table(entry, where, set(_FIELDS)), where)


def _step(entry: object, where: str) -> Step:
    table = _table(entry, where, {"name", "calls", "seconds", "fault"})
    faults = []
    for number, one in enumerate(_tables(table, "fault", where), 1):
        place = f"{where}, fault {number}"
        fields = _table(one, place, {*_FIELDS, "unit"})
        unit = _value(fields, "unit", place, _unit)
        faults.append(PlannedFault(_fault({k: v for k, v in fields.items() if k != "unit"}, place), unit))
    calls, seconds = _value(table, "calls", where, _count), _value(table, "seconds", where, _period)
    if not faults and calls is None and seconds is None:
        raise FaultPlanError(f"{where} has neither a fault nor calls or seconds, so it would do nothing")
    return Step(tuple(faults), _value(table, "name", where, _text) or "", calls, seconds)


def _fault(fields: Mapping[str, Any], where: str) -> Fault:
    if "kind" not in fields:
        raise FaultPlanError(f"{where}: kind is missing; it is one of {', '.join(get_args(Kind))}")
    values = {name: _value(fields, name, where, _FIELDS[name]) for name in fields}
    return Fault(**values)


def _table(value: object, where: str, known: set[str]) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise FaultPlanError(f"{where} is {_shown(value)}, and it has to be a table")
    for name in value:
        if name not in known:
            raise FaultPlanError(f"{where}: there is no {name!r}; it takes {', '.join(sorted(known))}")
    return value


def _tables(table: Mapping[str, Any], name: str, where: str) -> list[Any]:
    value = table.get(name, [])
    if not isinstance(value, list):
        raise FaultPlanError(f"{where}: {name} is {_shown(value)}, and it has to be a list of tables")
    return value


def _value(table: Mapping[str, Any], name: str, where: str, take: Callable[[object], Any]) -> Any:
    if name not in table:
        return None
    try:
        return take(table[name])
    except ValueError as problem:
        raise FaultPlanError(f"{where}: {name} is {_shown(table[name])}, and {problem}") from problem


def _shown(value: object) -> str:
    text = json.dumps(value, default=str)
    return text if len(text) <= 60 else text[:57] + "..."


def _kind(value: object) -> str:
    if value not in get_args(Kind):
        raise ValueError(f"it has to be one of {', '.join(get_args(Kind))}")
    return str(value)


def _command(value: object) -> str:
    text = _text(value)
    if text.lower() not in COMMANDS:
        near = difflib.get_close_matches(text.lower(), COMMANDS, n=1)
        raise ValueError("the API has no such command" + (f"; {near[0]} comes close" if near else ""))
    return text


def _unit(value: object) -> UnitName:
    for name in get_args(UnitName):
        if value == name:
            found: UnitName = name
            return found
    raise ValueError("it has to be first or second")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("it has to be a text")
    return value


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("it has to be true or false")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError("it has to be a whole number from 0")
    return value


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError("it has to be a whole number from 1")
    return value


def _amount(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < float("inf"):
        raise ValueError("it has to be a number from 0")
    return float(value)


def _period(value: object) -> float:
    if not _amount(value):
        raise ValueError("it has to be a number above 0")
    return _amount(value)


def _chance(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 1:
        raise ValueError("it has to be a number from 0 to 1")
    return float(value)


_FIELDS: dict[str, Callable[[object], Any]] = {
    "kind": _kind,
    "command": _command,
    "nth": _count,
    "probability": _chance,
    "times": _count,
    "seconds": _amount,
    "byte": _whole,
}
