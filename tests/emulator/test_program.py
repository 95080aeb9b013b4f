"""The stand-alone program and its control address."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from loadmaster_emulator import Emulator
from tests.emulator.support import Client

COMMAND = [sys.executable, "-m", "loadmaster_emulator", "run"]


def started(*arguments: str, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*COMMAND, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment},
    )


def ready_line(running: subprocess.Popen[str]) -> dict[str, Any]:
    assert running.stdout is not None
    line = running.stdout.readline()
    assert line, running.communicate()[1]
    document: dict[str, Any] = json.loads(line)
    return document


@pytest.fixture
def program(tmp_path: Path) -> Iterator[dict[str, Any]]:
    with started("--no-tls", "--control-port", "0", "--clock-speed", "0", "--no-limiter") as running:
        yield ready_line(running)
        running.terminate()
        assert running.wait(timeout=10) == 0


def test_the_ready_line_says_where_and_how(tmp_path: Path) -> None:
    file = tmp_path / "ready.json"
    with started("--ready-file", str(file), "--state-file", str(tmp_path / "unit.json")) as running:
        ready = ready_line(running)
        assert json.loads(file.read_text()) == ready
        assert set(ready) == {
            "url", "certificate", "fingerprint", "api_key", "username", "password", "control_url",
        }  # fmt: skip
        assert ready["control_url"] is None
        certificate = Path(ready["certificate"])
        assert certificate.exists()
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=10) == 0
        assert not certificate.exists()
        assert (tmp_path / "unit.json").exists()


def test_key_and_password_can_be_given_in_the_environment() -> None:
    given = {"LOADMASTER_EMULATOR_API_KEY": "key-of-mine", "LOADMASTER_EMULATOR_PASSWORD": "secret-of-mine"}
    with started("--no-tls", **given) as running:
        ready = ready_line(running)
        assert (ready["api_key"], ready["password"]) == ("key-of-mine", "secret-of-mine")
        running.terminate()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--state-file", "rubbish"],
        ["--snapshot", "rubbish"],
        ["--snapshot", "nosuch"],
        ["--certificate", "rubbish"],
    ],
)
def test_senseless_files_end_it_with_one_line(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "rubbish").write_text("rubbish")
    option, name = arguments
    ended = subprocess.run(
        [*COMMAND, option, str(tmp_path / name)], capture_output=True, text=True, timeout=20
    )
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.startswith("error: ")
    assert ended.stderr.count("\n") == 1


def test_a_taken_port_is_said_so(unit: Emulator) -> None:
    port = unit.url.rpartition(":")[2]
    ended = subprocess.run([*COMMAND, "--port", port], capture_output=True, text=True, timeout=20)
    assert ended.returncode == 1
    assert "in use" in ended.stderr
    assert ended.stderr.count("\n") == 1


def call(program: dict[str, Any], method: str, path: str, body: object = None) -> Any:
    answer = httpx.request(method, program["control_url"] + path, json=body)
    return answer.json() if answer.status_code == 200 else (answer.status_code, answer.json()["error"])


def json_call(program: dict[str, Any], **body: object) -> httpx.Response:
    return httpx.post(program["url"] + "/accessv2", json={"apikey": program["api_key"], **body})


def test_the_control_address_does_what_tests_need(program: dict[str, Any]) -> None:
    index = call(program, "POST", "/raw", {"cmd": "addvs", "vs": "10.0.0.50", "port": 80, "prot": "tcp"})[
        "Index"
    ]
    assert json_call(program, cmd="showvs", vs=index).json()["Index"] == index
    journal = call(program, "GET", "/journal")
    assert [(entry["command"], entry["status"]) for entry in journal] == [("showvs", 200)]
    call(program, "DELETE", "/journal")
    assert call(program, "GET", "/journal") == []
    call(program, "POST", "/faults", [{"kind": "http_503", "nth": 1}])
    assert [json_call(program, cmd="listvs").status_code for _ in range(2)] == [503, 200]
    call(program, "POST", "/faults", {"kind": "http_500"})
    call(program, "DELETE", "/faults")
    assert json_call(program, cmd="listvs").status_code == 200
    before = call(program, "GET", "/clock")["now"]
    assert call(program, "POST", "/clock/advance", {"seconds": 90})["now"] == before + 90
    dump = call(program, "GET", "/dump")
    call(program, "POST", "/raw", {"cmd": "delvs", "vs": index})
    call(program, "PUT", "/dump", dump)
    assert json_call(program, cmd="showvs", vs=index).status_code == 200
    assert call(program, "POST", "/limiter", {"enabled": True}) == {"cuts": 0, "enabled": True}
    call(program, "POST", "/raw", {"cmd": "addrs", "vs": index, "rs": "10.0.1.1", "rsport": 80})
    call(program, "POST", "/health", {"address": "10.0.1.1", "port": 80, "up": False})
    assert call(program, "POST", "/raw", {"cmd": "showvs", "vs": index})["Status"] == "Down"


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "error"),
    [
        ("GET", "/nosuch", None, 404, "POST /faults"),
        ("POST", "/faults", {"kind": "nonsense"}, 400, "nonsense"),
        ("POST", "/faults", {"kind": "hang", "extra": 1}, 400, "extra"),
        ("POST", "/clock/advance", {}, 400, "seconds"),
        ("POST", "/clock/advance", {"seconds": -1}, 400, "forward"),
        ("PUT", "/dump", {"format": 7}, 400, "format 7"),
        ("POST", "/raw", {"cmd": "showvs", "vs": 99}, 422, "Unknown VS"),
    ],
)
def test_wrong_requests_to_the_control_address_are_explained(
    program: dict[str, Any], method: str, path: str, body: object, status: int, error: str
) -> None:
    found = call(program, method, path, body)
    assert found[0] == status
    assert error in found[1]


def test_the_program_can_be_ended_over_the_control_address() -> None:
    with started("--no-tls", "--control-port", "0") as running:
        ready = ready_line(running)
        call(ready, "POST", "/shutdown")
        assert running.wait(timeout=10) == 0


def test_the_fixture_is_there_without_being_imported(loadmaster: Emulator) -> None:
    client = Client(loadmaster)
    assert client.v1("listvs").status == 200
    client.close()
    assert loadmaster.url.startswith("https://127.0.0.1:")


def test_the_clients_command_offers_the_same_program() -> None:
    script = "from loadmaster_emulator.cli import application; application(prog_name='loadmaster emulator')"
    shown = subprocess.run(
        [sys.executable, "-c", script, "run", "--help"], capture_output=True, text=True, timeout=20
    )
    assert shown.returncode == 0
    assert "usage: loadmaster emulator run" in shown.stdout
    with subprocess.Popen(
        [sys.executable, "-c", script, "run", "--no-tls"], stdout=subprocess.PIPE, text=True
    ) as running:
        assert json_call(ready_line(running), cmd="listvs").status_code == 200
        running.terminate()
        assert running.wait(timeout=10) == 0


@pytest.mark.parametrize("arguments", [["run", "--port", "70000"], ["run", "--nosuch"], ["walk"], []])
def test_wrong_use_is_explained_with_exit_code_2(arguments: list[str]) -> None:
    ended = subprocess.run([*COMMAND[:3], *arguments], capture_output=True, text=True, timeout=20)
    assert ended.returncode == 2
    assert "usage:" in ended.stderr
    assert "Traceback" not in ended.stderr
