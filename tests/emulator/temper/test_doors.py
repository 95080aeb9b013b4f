"""The three ways to a plan: the command line, the control address and the marker of the plug-in."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from loadmaster import LoadMaster
from loadmaster_emulator import EmulatedPair, Emulator

PLAN = Path(__file__).parent / "plan.toml"
INLINE = {"version": 1, "step": [{"fault": [{"kind": "http_503", "unit": "second", "times": 1}]}]}


@contextmanager
def program(*words: str) -> Iterator[dict[str, Any]]:
    """A stand-alone emulator; the line it says."""
    command = [sys.executable, "-m", "loadmaster_emulator", "run", "--no-tls", "--no-limiter", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout
        try:
            yield json.loads(running.stdout.readline())
        finally:
            running.terminate()


def listing(line: dict[str, Any]) -> int:
    """The status of one call."""
    body = {"cmd": "listvs", "apikey": line["api_key"]}
    return httpx.post(f"{line['url']}/accessv2", json=body).status_code


def test_the_command_line_takes_a_file() -> None:
    with program("--faults", str(PLAN)) as line:
        assert [listing(line) for _ in range(3)] == [503, 503, 200]


def test_the_command_line_takes_a_file_for_a_pair(tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text(json.dumps(INLINE))
    with program("--pair", "--faults", str(tmp_path / "plan.json")) as line:
        assert [listing(line[name]) for name in ("first", "second")] == [200, 503]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            "version = 1\n[[step]]\n[[step.fault]]\nkind = 'slow'\n",
            'step 1, fault 1: kind is "slow", and it has',
        ),
        ("version = 1\n[[step]]\n[[step.fault]]\nkind = 'split_brain'\n", "split_brain needs a pair"),
        ("nothing", "is not TOML"),
    ],
)
def test_the_command_line_ends_with_one_line_about_a_wrong_plan(
    tmp_path: Path, content: str, said: str
) -> None:
    path = tmp_path / "plan.toml"
    path.write_text(content)
    command = [sys.executable, "-m", "loadmaster_emulator", "run", "--faults", str(path)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("error: ")
    assert said in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_the_control_address_takes_a_plan_and_tells_how_far_it_is() -> None:
    with program("--control-port", "0") as line:
        control = line["control_url"]
        assert httpx.get(f"{control}/faults").json() == {"faults": [], "plan": None}
        steps = [{"name": "storm", "fault": [{"kind": "http_503", "times": 2}]}, {"name": "rest", "calls": 1}]
        answer = httpx.post(f"{control}/faults/plan", json={"version": 1, "step": steps})
        assert answer.status_code == 200
        assert listing(line) == 503
        told = httpx.get(f"{control}/faults").json()["plan"]
        assert (told["steps"], told["step"], told["name"], told["calls"]) == (2, 1, "storm", 1)
        assert [(one["kind"], one["met"], one["struck"]) for one in told["faults"]] == [("http_503", 1, 1)]
        assert [listing(line) for _ in range(3)] == [503, 200, 200]
        assert httpx.get(f"{control}/faults").json()["plan"]["step"] is None
        httpx.delete(f"{control}/faults")
        assert httpx.get(f"{control}/faults").json() == {"faults": [], "plan": None}


def test_the_control_address_of_a_pair_takes_a_plan_for_both() -> None:
    with program("--pair", "--control-port", "0") as line:
        answer = httpx.post(f"{line['control_url']}/faults/plan", json=INLINE)
        assert answer.status_code == 200
        assert [listing(line[name]) for name in ("first", "second")] == [200, 503]
        told = httpx.get(f"{line['control_url']}/faults?unit=first").json()["plan"]
        assert (told["steps"], told["step"]) == (1, None)


@pytest.mark.parametrize(
    ("path", "body", "said"),
    [
        (
            "faults/plan",
            {"version": 1},
            "the fault plan: there is no step, and a plan needs one [[step]] at least",
        ),
        ("faults/plan", INLINE, "ValueError: unit = 'second' needs a pair, and this is a single unit"),
        (
            "faults",
            {"kind": "hang", "nht": 1},
            "the fault: there is no 'nht'; it takes byte, command, kind, nth, ",
        ),
        (
            "faults",
            [{"kind": "latency", "seconds": -1}],
            "the fault: seconds is -1, and it has to be a number from 0",
        ),
    ],
)
def test_the_control_address_says_what_is_wrong(path: str, body: object, said: str) -> None:
    with Emulator(tls=False, control_port=0) as unit:
        answer = httpx.post(f"{unit.control_url}/{path}", json=body)
        assert answer.status_code == 400
        assert answer.json()["error"].startswith(said)
        assert unit.temper.run is None
        assert not unit.temper.faults


def test_the_api_itself_knows_no_faults() -> None:
    with Emulator(tls=False, limiter=False, control_port=0) as unit:
        for place in ("/faults", "/faults/plan", "/access/faults", "/accessv2/faults"):
            answer = httpx.post(f"{unit.url}{place}", json=INLINE, auth=(unit.username, unit.password))
            assert answer.status_code >= 400
        assert unit.temper.run is None


@pytest.mark.loadmaster_faults("plan.toml")
def test_a_marker_names_a_file_beside_the_test(loadmaster: Emulator) -> None:
    with LoadMaster(loadmaster.url, api_key=loadmaster.api_key, ca=loadmaster.certificate) as lm:
        assert lm.virtual_services.list() == []
    assert [call.status for call in loadmaster.journal if call.command == "listvs"] == [503, 503, 200]


@pytest.mark.loadmaster_faults(INLINE)
def test_a_marker_takes_a_plan_for_a_pair(loadmaster_pair: EmulatedPair) -> None:
    second = loadmaster_pair.second
    with LoadMaster(second.url, api_key=second.api_key, ca=second.certificate) as lm:
        assert lm.virtual_services.list() == []
    assert 503 in [call.status for call in second.journal]


def test_without_a_marker_all_is_well(loadmaster: Emulator) -> None:
    assert loadmaster.temper.run is None


def test_a_marker_with_a_wrong_plan_fails_its_test_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "import pytest\n\n"
        "@pytest.mark.loadmaster_faults('nowhere.toml')\ndef test_file(loadmaster): pass\n\n"
        "@pytest.mark.loadmaster_faults({'version': 1})\ndef test_mapping(loadmaster_pair): pass\n\n"
        "@pytest.mark.loadmaster_faults()\ndef test_nothing(loadmaster): pass\n"
    )
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "--strict-markers",
        "-p",
        "no:cacheprovider",
        str(tmp_path),
    ]
    ended = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, timeout=60)
    assert ended.returncode == 1
    assert "nowhere.toml cannot be read: No such file or directory" in ended.stdout
    assert "the fault plan: there is no step, and a plan needs one [[step]] at least" in ended.stdout
    assert "the marker loadmaster_faults takes one plan: a file or a mapping" in ended.stdout
    assert "3 errors" in ended.stdout
    assert "Traceback" not in ended.stdout
