"""A lost answer where the description tells where to look: the client looks by itself."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from loadmaster import ConnectionCut, FateUnknown, LoadMaster, NotFound, Unreachable
from loadmaster_emulator import Emulator, Fault
from tests.sdk.made_up import REMOVE, RESHAPE, Widget
from tests.sdk.scripted import ScriptedAppliance, ok, refused

CUT = ConnectionCut("cut", sent=True)
SHOWN = {"Title": "new", "Size": 5, "Names": "a b", "Colour": "r"}


@pytest.fixture(params=["sync", "async"])
def execute(request: pytest.FixtureRequest, appliance: ScriptedAppliance) -> Any:
    def sync(command: Any, arguments: dict[str, object]) -> Any:
        return appliance.client()._session.execute(command, arguments)

    def asynchronous(command: Any, arguments: dict[str, object]) -> Any:
        return asyncio.run(appliance.async_client()._session.execute(command, arguments))

    return sync if request.param == "sync" else asynchronous


def _commands(appliance: ScriptedAppliance) -> list[str]:
    return [body["cmd"] for body in appliance.bodies]


def test_a_change_that_is_there_was_made(execute: Any, appliance: ScriptedAppliance) -> None:
    appliance.answers(CUT, ok(**SHOWN))
    given = {"name": "w", "title": "new", "size": 5, "names": ["a", "b"], "colour": "red", "address": None}
    found = execute(RESHAPE, given)
    assert isinstance(found, Widget)
    assert _commands(appliance) == ["setwidget", "findwidget"]
    assert appliance.bodies[1]["name"] == "w"


@pytest.mark.parametrize(
    "given", [{"title": "other"}, {"names": []}, {"colour": None}, {"title": "new", "size": 6}]
)
def test_a_change_that_is_not_there_is_made_now(
    execute: Any, appliance: ScriptedAppliance, given: dict[str, object]
) -> None:
    appliance.answers(CUT, ok(**SHOWN), ok(Title="answer"))
    assert execute(RESHAPE, {"name": "w", **given}).title == "answer"
    assert _commands(appliance) == ["setwidget", "findwidget", "setwidget"]


def test_a_value_nobody_shows_is_set_again(execute: Any, appliance: ScriptedAppliance) -> None:
    appliance.answers(CUT, ok(**SHOWN), ok(**SHOWN))
    execute(RESHAPE, {"name": "w", "password": "hunter22"})
    assert _commands(appliance) == ["setwidget", "findwidget", "setwidget"]


def test_what_is_no_plain_value_is_never_repeated(execute: Any, appliance: ScriptedAppliance) -> None:
    appliance.answers(CUT)
    with pytest.raises(FateUnknown):
        execute(RESHAPE, {"name": "w", "spawn": True})
    assert _commands(appliance) == ["setwidget"]


def test_a_look_at_an_object_that_is_gone_settles_no_change(
    execute: Any, appliance: ScriptedAppliance
) -> None:
    appliance.answers(CUT, refused(422, "Unknown widget"))
    with pytest.raises(FateUnknown) as caught:
        execute(RESHAPE, {"name": "w", "title": "new"})
    assert "Unknown widget" in caught.value.__notes__[0]


def test_an_object_that_is_gone_was_removed(execute: Any, appliance: ScriptedAppliance) -> None:
    appliance.answers(CUT, refused(422, "Unknown widget"))
    assert execute(REMOVE, {"name": "w"}) is None
    assert _commands(appliance) == ["delwidget", "findwidget"]


def test_a_removal_is_not_repeated_because_the_number_may_be_somebody_elses_now(
    execute: Any, appliance: ScriptedAppliance
) -> None:
    appliance.answers(CUT, ok(**SHOWN))
    with pytest.raises(FateUnknown):
        execute(REMOVE, {"name": "w"})
    assert _commands(appliance) == ["delwidget", "findwidget"]


def test_a_look_that_fails_leaves_the_fate_open(execute: Any, appliance: ScriptedAppliance) -> None:
    appliance.answers(CUT, Unreachable("nobody there"))
    with pytest.raises(FateUnknown) as caught:
        execute(RESHAPE, {"name": "w", "title": "new"})
    assert "nobody there" in caught.value.__notes__[0]


@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "truncated", "html", "http_500", "http_503"])
@pytest.mark.parametrize("dialect", ["v2", "v1"])
def test_against_a_unit_that_loses_answers_each_change_is_made_once(
    kind: str, dialect: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)
    with Emulator(limiter=False, tls=False) as unit:  # noqa: SIM117 - the client needs the address
        with LoadMaster(unit.url, api_key=unit.api_key, calls_per_second=None, dialect=dialect) as lm:
            made = lm.virtual_services.add(address="10.0.0.1", port=80, protocol="tcp")
            assert made.index is not None
            server = lm.real_servers.add(made.index, address="10.0.1.1", port=80)[-1].index
            assert server is not None
            for command in ("modvs", "modrs", "delrs", "set"):
                unit.temper.clear()
                unit.temper.add(Fault(kind=kind, command=command, nth=1))  # type: ignore[arg-type]
                match command:
                    case "modvs":
                        lm.virtual_services.modify(made.index, nickname="web", idle_time=77)
                    case "modrs":
                        lm.real_servers.modify(made.index, server, weight=7)
                        assert lm.real_servers.list(made.index)[0].weight == 7
                    case "set":
                        lm.settings.set(drop_on_fail=True)
                    case _:
                        try:
                            lm.real_servers.delete(made.index, server)
                        except FateUnknown:
                            lm.real_servers.delete(made.index, server)
            shown = lm.virtual_services.show(made.index)
            assert (shown.nickname, shown.idle_time, shown.real_servers) == ("web", 77, [])
            assert lm.settings.get("drop_on_fail") is True
            with pytest.raises(NotFound):
                lm.real_servers.show(made.index, server)
