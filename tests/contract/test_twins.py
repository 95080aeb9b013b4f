"""Both twins of every method meet a unit, with the same arguments, and the same comes of it.

Two units that differ in nothing are asked the same questions in the same order, one through the synchronous
and one through the asynchronous client. No test has to be written for a new command: it is in here by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from loadmaster import AnswerNotUnderstood, LoadMaster, LoadMasterError, Model, Refused
from loadmaster._described import Described, described
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.table import Form
from loadmaster.resources.catalogue import COMMANDS
from loadmaster_emulator import Emulator
from tests.contract.conftest import Dialect, connect
from tests.support.async_client import EventLoop

ENDINGS = ("kill_instance", "kill_spla_instance", "killaslinstance", "restore", "set_initial_passwd")
AWAY = ("reboot", "shutdown")
"""What ends most of what can be asked goes last, and before that what only ends the answers."""
SECONDS_AWAY = 600.0
TEXTS = ("name-1", "10.0.0.9", "name", "1", "10.0.0.0/24", "a" * 64, "A1b2C3d4E5f6", "/path", "C/rules")


def _in_order() -> list[Described]:
    names = sorted(
        COMMANDS, key=lambda name: (name in AWAY, name in ENDINGS, COMMANDS[name].kind != "read", name)
    )
    return [described(name) for name in names]


def _value(form: Form) -> Any:
    """A value that the form accepts."""
    simple: dict[str, Any] = {
        "bool": True,
        "address": "10.0.0.9",
        "port": 8080,
        "reference": 1,
        "file": b"no file of any kind",
        "secret": "secret-secret-1",
    }
    if form.type in simple:
        return simple[form.type]
    if form.type == "int":
        return form.minimum if form.minimum is not None else 1
    if form.type in ("flags", "list") and form.codes:
        return [next(iter(form.codes))]
    if form.type == "enum":
        return next(iter(form.codes))
    text = next(one for one in TEXTS if re.fullmatch(form.pattern or ".*", one))
    return [text] if form.type == "list" else text


def arguments_of(command: Described) -> dict[str, Any]:
    """All that is required."""
    return {name: _value(one.form) for name, one in command.table.parameters.items() if one.required}


def _outcome(lm: LoadMaster, command: Described) -> Any:
    """What came of the call, as far as two units without a difference agree about it."""
    method = getattr(getattr(lm, command.entry.accessor), command.entry.method)
    try:
        answer = method(**arguments_of(command))
    except Refused as refused:
        return type(refused).__name__, refused.code, refused.text
    except AnswerNotUnderstood as strange:
        pytest.fail(f"{command.name}: {strange}")
    except LoadMasterError as error:
        return type(error).__name__
    return _shape(answer)


def _shape(answer: Any) -> Any:
    """Fields and types: keys and certificates that units make are never the same."""
    if isinstance(answer, Model):
        return type(answer).__name__, {
            name: _shape(value) for name, value in answer.snapshot_values().items()
        }
    if isinstance(answer, list):
        return [_shape(one) for one in answer]
    if isinstance(answer, dict):
        return {name: _shape(one) for name, one in answer.items()}
    return type(answer).__name__


@contextmanager
def recorded() -> Iterator[dict[str, set[str]]]:
    """Which commands each kind of session carried out."""
    seen: dict[str, set[str]] = {"sync": set(), "async": set()}
    with pytest.MonkeyPatch.context() as patch:
        for kind, session in (("sync", Session), ("async", AsyncSession)):
            original = session.flow

            def flow(
                self: Any, command: Any, *rest: Any, _kind: str = kind, _was: Any = original, **more: Any
            ) -> Any:
                seen[_kind].add(command.name)
                return _was(self, command, *rest, **more)

            patch.setattr(session, "flow", flow)
        yield seen


@pytest.mark.parametrize("dialect", ["v2", "v1"])
def test_both_twins_of_every_method_do_the_same(
    dialect: Dialect, event_loop_thread: EventLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)
    differences: dict[str, tuple[Any, Any]] = {}
    with (
        recorded() as seen,
        Emulator(limiter=False, tls=False, clock_speed=0) as one,
        Emulator(limiter=False, tls=False, clock_speed=0) as other,
        connect(one, dialect) as plain,
        connect(other, dialect, event_loop_thread) as driven,
    ):
        for command in _in_order():
            outcomes = _outcome(plain, command), _outcome(driven, command)
            if outcomes[0] != outcomes[1]:
                differences[command.name] = outcomes
            if command.name == "reboot":
                for unit in (one, other):
                    unit.clock.advance(SECONDS_AWAY)
        sent = [[(call.command, call.status) for call in unit.journal] for unit in (one, other)]
    assert differences == {}
    assert sent[0] == sent[1]
    assert 500 not in {status for _, status in sent[0]}
    assert seen["sync"] >= set(COMMANDS)
    assert seen["async"] >= set(COMMANDS)
