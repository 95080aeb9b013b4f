"""A run that was killed after it made a SubVS and before it named it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from loadmaster_emulator import Emulator
from loadmaster_provider.unfinished import making, noted_before
from tests.support.provider_driver import Connections

PARENT = {"vs": "10.0.0.60", "port": 80, "prot": "tcp"}
MAIL: dict[str, Any] = {"virtual_service_id": "10.0.0.60:80/tcp", "nickname": "mail"}


def _seats(unit: Emulator) -> list[dict[str, Any]]:
    return list(unit.raw("showvs", **PARENT).get("SubVS", []))


@pytest.fixture
def killed(unit: Emulator) -> Iterator[Emulator]:
    """An appliance whose service holds another team's nameless SubVS and the one a killed run made."""
    unit.raw("addvs", **PARENT)
    unit.raw("modvs", **PARENT, createsubvs="")
    theirs = {seat["VSIndex"] for seat in _seats(unit)}
    serial = unit.raw("get", param="serialnumber")["serialnumber"]
    with making(f"{unit.url} {serial}", unit.raw("showvs", **PARENT)["Index"], theirs):
        unit.raw("modvs", **PARENT, createsubvs="")
        # still inside: a killed process never gets to the end
        yield unit


def test_the_next_run_names_what_the_killed_one_made(killed: Emulator, connections: Connections) -> None:
    theirs, ours = _seats(killed)
    applied = connections.resource("loadmaster_sub_virtual_service").apply(MAIL)
    assert [item.summary for item in applied.warnings] == ["an unfinished SubVS is taken over"]
    assert [(seat["VSIndex"], seat["Name"]) for seat in _seats(killed)] == [
        (theirs["VSIndex"], theirs["Name"]),
        (ours["VSIndex"], "mail"),
    ]


def test_one_that_somebody_named_since_is_left_alone(killed: Emulator, connections: Connections) -> None:
    _, theirs_now = _seats(killed)
    killed.raw("modvs", vs=theirs_now["VSIndex"], NickName="shop")
    connections.resource("loadmaster_sub_virtual_service").apply(MAIL)
    assert [seat["Name"] for seat in _seats(killed)][1:] == ["shop", "mail"]


def test_of_two_that_appeared_none_is_taken(killed: Emulator, connections: Connections) -> None:
    killed.raw("modvs", **PARENT, createsubvs="")
    there = [seat["VSIndex"] for seat in _seats(killed)]
    connections.resource("loadmaster_sub_virtual_service").apply(MAIL)
    assert [seat["VSIndex"] for seat in _seats(killed)][: len(there)] == there
    assert len(_seats(killed)) == len(there) + 1


def test_a_finished_run_leaves_no_note() -> None:
    with making("unit", 7, {1, 2}):
        assert noted_before("unit", 7) == {1, 2}
    assert noted_before("unit", 7) is None


def test_a_note_cut_short_is_none(tmp_path: Path) -> None:
    with making("unit", 7, {1}):
        (note,) = (tmp_path / "loadmaster-provider").iterdir()
        note.write_text("[1,")
        assert noted_before("unit", 7) is None


def test_a_machine_without_a_place_for_notes_works_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "/dev/null/nowhere")
    with making("unit", 7, {1}):
        assert noted_before("unit", 7) is None
