"""``loadmaster api coverage``: what a unit lists beside what is described."""

from __future__ import annotations

import json

import pytest

from loadmaster.resources.catalogue import COMMANDS
from tests.sdk.command import Run, runner
from tests.sdk.loopback import answering, serving

DESCRIBED = sorted({entry.wire for entry in COMMANDS.values()})
DOUBTFUL = sorted(
    {entry.wire for entry in COMMANDS.values() if entry.evidence == "assumed"}
    - {entry.wire for entry in COMMANDS.values() if entry.evidence != "assumed"}
)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    return runner(monkeypatch, capsys)


def listing(commands: list[str]) -> bytes:
    return json.dumps({"code": 200, "status": "ok", "version": "7.2", "commands": commands}).encode()


def test_a_unit_that_lists_what_is_described_ends_with_zero(run: Run) -> None:
    missing, *listed = DESCRIBED
    with serving(answering(listing(listed))) as server:
        ended = run("api", "coverage", "--url", server.url, "--json")
    found = json.loads(ended.out)
    assert ended.code == 0
    assert found["only_on_the_unit"] == []
    assert found["only_described"] == [missing.lower()]
    assert found["both"] == sorted(name.lower() for name in listed)


def test_a_command_nobody_describes_ends_with_one_and_is_named(run: Run) -> None:
    with serving(answering(listing([*DESCRIBED, "frobnicate"]))) as server:
        ended = run("api", "coverage", "--url", server.url)
    assert ended.code == 1
    assert "frobnicate" in ended.out
    assert "listed by the unit, unknown here" in " ".join(ended.out.replace("│", " ").split())


def test_doubtful_commands_are_told_apart_by_whether_the_unit_lists_them(run: Run) -> None:
    listed = DOUBTFUL[0]
    # units spell a sub-command with a slash, and not always in small letters
    with serving(answering(listing([listed.replace(".", "/").upper()]))) as server:
        found = json.loads(run("api", "coverage", "--url", server.url, "--json").out)
    assert found["doubtful_listed"] == [listed.lower()]
    assert found["doubtful_not_listed"] == [name.lower() for name in DOUBTFUL[1:]]


def test_silence_ends_with_three(run: Run) -> None:
    with serving() as server:
        url = server.url
    assert run("api", "coverage", "--url", url).code == 3
