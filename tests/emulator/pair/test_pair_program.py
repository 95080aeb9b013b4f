"""A pair as a program of its own, with its control address."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from loadmaster_emulator import EmulatedPair, Emulator, StateFileError
from loadmaster_emulator.program import main

COMMAND = [sys.executable, "-m", "loadmaster_emulator", "run"]
COMMON = ("--pair", "--no-tls", "--no-limiter", "--clock-speed", "0", "--control-port", "0")


@contextmanager
def running(*arguments: str, **environment: str) -> Iterator[dict[str, Any]]:
    with subprocess.Popen(
        [*COMMAND, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment},
    ) as program:
        assert program.stdout is not None
        line = program.stdout.readline()
        assert line, program.communicate()[1]
        try:
            yield json.loads(line)
        finally:
            program.terminate()
            assert program.wait(timeout=10) == 0


@pytest.fixture(scope="module")
def program() -> Iterator[dict[str, Any]]:
    with running(*COMMON) as ready:
        yield ready


def control(ready: dict[str, Any], method: str, path: str, body: object = None) -> Any:
    answer = httpx.request(method, ready["control_url"] + path, json=body, timeout=10)
    return answer.json() if answer.status_code == 200 else (answer.status_code, answer.json()["error"])


def ask(url: str, unit: dict[str, Any], command: str, /, **parameters: Any) -> dict[str, Any]:
    body = {"cmd": command, "apikey": unit["api_key"], **parameters}
    answer: dict[str, Any] = httpx.post(f"{url}/accessv2", json=body, timeout=10).json()
    return answer


def test_the_ready_line_tells_of_both_units(program: dict[str, Any]) -> None:
    assert program["pair"] is True
    names = {"url", "certificate", "fingerprint", "api_key", "username", "password"}
    assert set(program["first"]) == set(program["second"]) == names
    assert program["first"]["api_key"] == program["second"]["api_key"]
    assert len({program["first"]["url"], program["second"]["url"], program["shared_url"]}) == 3


def test_the_whole_life_of_a_pair_can_be_directed_from_outside(program: dict[str, Any]) -> None:
    shown = control(program, "GET", "/pair")
    assert (shown["first"], shown["second"], shown["active"]) == ("active", "standby", "first")
    assert shown["shared_url"] == program["shared_url"]
    new = {"cmd": "addvs", "vs": "10.0.0.50", "port": 80, "prot": "tcp"}
    control(program, "POST", "/raw?unit=first", new)
    assert control(program, "POST", "/pair/synchronise") == {"synchronised": True}
    control(program, "POST", "/pair/fail-over", {})
    found = ask(program["shared_url"], program["second"], "listvs")["VS"]
    assert [one["VSAddress"] for one in found] == ["10.0.0.50"]
    journal = control(program, "GET", "/journal?unit=second")
    assert [call["command"] for call in journal] == ["listvs"]
    control(program, "POST", "/pair/link", {"unit": "second", "interface": "eth0", "up": False})
    control(program, "POST", "/clock/advance", {"seconds": 9})
    assert control(program, "GET", "/pair")["active"] == "first"
    control(program, "POST", "/pair/link", {"unit": "second", "interface": "eth0", "up": True})
    control(program, "POST", "/pair/split-brain", {"on": True})
    control(program, "POST", "/clock/advance", {"seconds": 9})
    assert control(program, "GET", "/pair")["second"] == "active"
    control(program, "POST", "/pair/split-brain", {"on": False})
    control(program, "POST", "/pair/kill", {"unit": "second"})
    control(program, "POST", "/pair/revive", {"unit": "second", "boot_seconds": 5})
    assert control(program, "GET", "/pair")["second"] == "away"
    control(program, "POST", "/clock/advance?unit=second", {"seconds": 5})
    assert control(program, "GET", "/pair")["second"] == "standby"


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "error"),
    [
        ("GET", "/journal", None, 400, "?unit=first or ?unit=second"),
        ("GET", "/journal?unit=third", None, 400, "no unit 'third'"),
        ("POST", "/pair/kill", {"unit": "third"}, 400, "no unit 'third'"),
        ("POST", "/pair/link", {"unit": "first", "interface": "eth7", "up": True}, 400, "eth7"),
        ("POST", "/pair/kill", {}, 400, "unit"),
        ("GET", "/pair/nosuch", None, 404, "POST /pair/fail-over"),
        ("GET", "/nosuch?unit=first", None, 404, "GET /journal"),
    ],
)
def test_wrong_requests_are_explained(
    program: dict[str, Any], method: str, path: str, body: object, status: int, error: str
) -> None:
    found = control(program, method, path, body)
    assert found[0] == status
    assert error in found[1]


def test_factory_fresh_units_keep_their_progress_over_a_restart(tmp_path: Path) -> None:
    arguments = (*COMMON, "--factory-fresh", "--platform", "hardware", "--state-file", str(tmp_path / "pair"))
    with running(*arguments) as ready:
        assert set(ready["first"]) == {"url", "certificate", "fingerprint"}
        url = ready["second"]["url"]
        magic = httpx.post(f"{url}/accessv2", json={"cmd": "readeula"}).json()["Magic"]
        accept = {"cmd": "accepteula", "magic": magic, "type": "perm"}
        second = httpx.post(f"{url}/accessv2", json=accept).json()["Magic"]
        text = control(ready, "GET", "/licence-file?unit=second")["text"]
        ports = [ready[name]["url"].rpartition(":")[2] for name in ("first", "second")]
        ports.append(ready["shared_url"].rpartition(":")[2])
    names = ("--first-port", "--second-port", "--shared-port")
    again = [word for pair in zip(names, ports, strict=True) for word in pair]
    with running(*arguments, *again) as ready:
        assert ready["second"]["url"] == url
        last = {"cmd": "accepteula2", "magic": second, "accept": True}
        assert httpx.post(f"{url}/accessv2", json=last).status_code == 200
        assert httpx.post(f"{url}/access/license", content=text.encode()).status_code == 200
        first = httpx.post(f"{ready['first']['url']}/access/license", content=text.encode())
        assert first.status_code == 405


def test_password_and_key_can_be_given_in_the_environment() -> None:
    given = {"LOADMASTER_EMULATOR_API_KEY": "key-of-mine", "LOADMASTER_EMULATOR_PASSWORD": "secret-of-mine"}
    with running("--pair", "--single-units", "--no-tls", **given) as ready:
        for name in ("first", "second"):
            assert (ready[name]["api_key"], ready[name]["password"]) == ("key-of-mine", "secret-of-mine")
            assert ask(ready[name]["url"], ready[name], "get", param="hastatus")["code"] == 200


@pytest.mark.parametrize(
    ("arguments", "code", "text"),
    [
        (["--pair", "--no-api"], 2, "--no-api does not go with --pair"),
        (["--pair", "--snapshot", "x.json"], 2, "--snapshot does not go with --pair"),
        (["--shared-port", "5000"], 2, "--shared-port goes with --pair only"),
        (["--pair", "--synchronise-seconds", "0"], 1, "cannot synchronise every 0.0 seconds"),
        (["--firmware", "7.2"], 1, "'7.2' is no firmware version such as 7.2.63.2"),
        (["--platform", "cloud"], 2, "'cloud'"),
    ],
)
def test_what_does_not_go_together_is_said_in_one_message(
    arguments: list[str],
    code: int,
    text: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("signal.signal", lambda *_: None)
    try:
        ended: object = main(["run", *arguments])
    except SystemExit as refused:
        ended = refused.code
    shown = capsys.readouterr()
    assert (ended, shown.out) == (code, "")
    assert text in shown.err


def test_the_state_of_one_unit_is_not_that_of_a_pair_and_the_other_way_round(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    with Emulator(tls=False, state_file=one), EmulatedPair(tls=False, state_file=two):
        pass
    with pytest.raises(StateFileError, match="is the state of a pair, not of one unit"):
        Emulator(state_file=two)
    with pytest.raises(StateFileError, match="is the state of one unit, not of a pair"):
        EmulatedPair(state_file=one)
    two.write_text('{"format": 1, "pair": {}}')
    with pytest.raises(StateFileError, match="is no state of an emulated pair"):
        EmulatedPair(state_file=two)
