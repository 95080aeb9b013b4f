"""Bad input to `loadmaster audit`, to plans made from snapshots, and to synthesis: one message, no report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from loadmaster import LoadMaster
from loadmaster_emulator import Emulator
from tests.acceptance.pair_trial import messages
from tests.support.appliance_terraform import ApplianceTerraform, block

Document = dict[str, Any]
WAIVER = '[[waiver]]\nrule = "{rule}"\nappliance = "edge"\nreason = "agreed"\nowner = "network team"\n'
SERVICE = block(
    "loadmaster_virtual_service", "web", {"address": "10.0.0.50", "port": "80", "protocol": "tcp"}
)
PROGRAM = """
from loadmaster_constructs import App, HAPair, Stack, Unit

app = App()
for name, network in (("edge", "10.0.0"), ("other", "10.0.1")):
    HAPair(Stack(app, name), name, first=Unit(f"https://{{network}}.11"), second=Unit(f"https://{{network}}.12"),
           shared={{"eth0": f"{{network}}.10"}}, virtual_id={numbers}[name], platform="virtual",
           routing_between_networks="blocked")
app.synth()
"""


def _run(folder: Path, *words: str, environment: Mapping[str, str] | None = None) -> tuple[int, str, str]:
    ran = subprocess.run(
        words,
        cwd=folder,
        env={**os.environ, "COLUMNS": "200", **(environment or {})},
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert "Traceback" not in ran.stdout + ran.stderr
    return ran.returncode, ran.stdout, ran.stderr


def _audit(folder: Path, *words: str) -> tuple[int, str, str]:
    return _run(folder, str(Path(sys.executable).with_name("loadmaster")), "audit", *words)


def _refused(folder: Path, *words: str) -> str:
    """The one line of a refusal; nothing is judged and no report written."""
    code, printed, told = _audit(folder, *words, "--html", "report.html")
    assert (code, printed) == (2, "")
    assert told.startswith("error: ")
    assert len(told.splitlines()) == 1, told
    assert not (folder / "report.html").exists()
    return told


@pytest.fixture(scope="module")
def snapshot() -> str:
    """What `loadmaster snapshot` writes of a unit with one service."""
    with Emulator(limiter=False) as unit:
        unit.raw("addvs", vs="10.0.0.50", port=80, prot="tcp")
        with LoadMaster(unit.url, api_key=unit.api_key, ca=unit.certificate, calls_per_second=None) as client:
            return client.snapshot().to_json()


@pytest.fixture
def here(tmp_path: Path, snapshot: str) -> Path:
    (tmp_path / "edge.json").write_text(snapshot, encoding="utf-8")
    return tmp_path


# ------------------------------------------------------------------------------------ snapshots


def _without(name: str) -> Callable[[Document], object]:
    return lambda document: document.pop(name)


def _services(value: object) -> Callable[[Document], object]:
    def change(document: Document) -> None:
        document["families"]["virtual-service"]["VirtualService"] = value

    return change


DAMAGED: Mapping[str, Callable[[Document], object]] = {
    "no settings": _without("settings"),
    "no families": _without("families"),
    "a family that is called whole is not there": lambda one: one["families"].pop("virtual-service"),
    "text for services": _services("10.0.0.50:80/tcp"),
    "a text for a service": _services(["10.0.0.50:80/tcp"]),
    "another format": lambda one: one.update(format=99),
}


@pytest.mark.prove
@pytest.mark.parametrize("part", [0.0, 0.01, 0.5, 0.9, 0.999])
def test_half_a_snapshot_is_not_judged(part: float, here: Path, snapshot: str) -> None:
    (here / "half.json").write_text(snapshot[: int(len(snapshot) * part)], encoding="utf-8")
    assert "'half.json' is not whole or not JSON" in _refused(here, "half.json")


@pytest.mark.prove
@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_snapshot_is_not_judged(damage: str, here: Path, snapshot: str) -> None:
    document = json.loads(snapshot)
    DAMAGED[damage](document)
    (here / "damaged.json").write_text(json.dumps(document), encoding="utf-8")
    told = _refused(here, "damaged.json")
    assert "'damaged.json'" in told
    assert "format 99" in told if damage == "another format" else "cut off or damaged" in told


@pytest.mark.prove
def test_a_plan_is_not_made_from_a_snapshot_that_is_damaged_or_another_units(
    tmp_path: Path, provider_mirror: Path, snapshot: str
) -> None:
    with Emulator(limiter=False) as unit:
        terraform = ApplianceTerraform(tmp_path, unit, mirror=provider_mirror, python=sys.executable)
        terraform.environment |= {"TF_LOG_PROVIDER": "DEBUG", "TF_LOG_PATH": str(tmp_path / "log")}
        terraform.configure(SERVICE)
        terraform.apply()
        unit.journal.clear()
        texts = {"half": snapshot[: len(snapshot) // 2]}
        for name, damage in DAMAGED.items():
            document = json.loads(snapshot)
            damage(document)
            texts[name] = json.dumps(document)
        stranger = json.loads(snapshot)
        stranger["appliance"]["serial_number"] = "4711"
        texts["another appliance"] = json.dumps(stranger)
        terraform.configure(SERVICE, provider='offline_snapshot = "snapshot.json"')
        wrong = {}
        for name, text in texts.items():
            (tmp_path / "snapshot.json").write_text(text, encoding="utf-8")
            told = messages(terraform.try_plan())
            word = "4711" if name == "another appliance" else "snapshot.json"
            if len(told) != 1 or word not in told[0] or "defect" in told[0]:
                wrong[name] = told
        assert not wrong
        assert "Traceback" not in (tmp_path / "log").read_text(encoding="utf-8")

        (tmp_path / "snapshot.json").write_text(snapshot, encoding="utf-8")
        terraform.expect_no_changes()
        terraform.configure(SERVICE.replace('"80"', '"81"'), provider='offline_snapshot = "snapshot.json"')
        refused = messages(terraform.try_apply())
        assert [one.partition(":")[0] for one in refused] == ["a snapshot takes no changes"]
        assert len(unit.journal) == 0


# ------------------------------------------------------------------------------------ plans


def _planned(kind: str, provider: str) -> str:
    resource = {"address": f"{kind}.it", "mode": "managed", "type": kind, "name": "it", "values": {}}
    values = {"root_module": {"resources": [{**resource, "provider_name": provider}]}}
    return json.dumps({"format_version": "1.2", "planned_values": values, "configuration": {}})


FOREIGN: Mapping[str, tuple[str, str]] = {
    "null": (
        _planned("null_resource", "registry.example/hashicorp/null"),
        "registry.example/hashicorp/null",
    ),
    "namesake": (
        _planned("loadmaster_virtual_service", "registry.example/somebody/loadmaster"),
        "registry.example/somebody/loadmaster",
    ),
    "state": ('{"version": 4, "resources": []}', "neither a snapshot, nor a plan"),
}


@pytest.mark.prove
@pytest.mark.parametrize("name", FOREIGN)
def test_what_is_no_plan_of_ours_is_named(name: str, here: Path) -> None:
    text, word = FOREIGN[name]
    (here / "plan.json").write_text(text, encoding="utf-8")
    told = _refused(here, "plan.json")
    assert "'plan.json'" in told
    assert word in told


@pytest.mark.prove
def test_a_real_plan_of_another_provider_is_not_judged(tmp_path: Path, provider_mirror: Path) -> None:
    with Emulator(limiter=False) as unit:
        terraform = ApplianceTerraform(tmp_path, unit, mirror=provider_mirror, python=sys.executable)
        terraform.write('resource "terraform_data" "it" {\n  input = "value"\n}\n')
        terraform.init()
        (tmp_path / "plan.json").write_text(json.dumps(terraform.plan().document), encoding="utf-8")
    assert "terraform.io/builtin/terraform" in _refused(tmp_path, "plan.json")


# ------------------------------------------------------------------------------------ waivers


def test_an_expired_waiver_counts_no_more_and_is_named(here: Path) -> None:
    (here / "checklist.toml").write_text(
        WAIVER.format(rule="LM06") + "expires = 2026-01-31\n", encoding="utf-8"
    )
    code, printed, _ = _audit(here, "edge.json", "--name", "edge", "--json")
    report = json.loads(printed)["reports"][0]
    verdicts = {point["rule"]: point["verdict"] for point in report["points"]}
    assert (code, verdicts["LM06"]) == (1, "fails")
    code, printed, _ = _audit(here, "edge.json", "--name", "edge")
    assert (code, "checklist.toml:1: LM06 on edge expired on 2026-01-31" in printed) == (1, True)


@pytest.mark.prove
@pytest.mark.parametrize(
    ("text", "words"),
    [
        (WAIVER.format(rule="LM99"), ("checklist.toml:2", "'LM99' is no rule", "LM00 to LMH13")),
        (WAIVER.format(rule="LM06") + "until = 2027-01-31\n", ("checklist.toml:6", "'until'", "expires")),
        (WAIVER.format(rule="LM06").replace('reason = "agreed"\n', ""), ("checklist.toml:1", "no reason")),
        ("[[waiver\n", ("checklist.toml", "not TOML", "line 1")),
    ],
)
def test_a_waiver_that_is_none_is_named_with_its_line(text: str, words: tuple[str, ...], here: Path) -> None:
    (here / "checklist.toml").write_text(text, encoding="utf-8")
    told = _refused(here, "edge.json")
    assert not [word for word in words if word not in told], told


@pytest.mark.prove
def test_a_waiver_for_an_object_that_is_not_there_is_named(here: Path) -> None:
    text = WAIVER.format(rule="LM01") + 'object = "10.0.0.99:443/tcp"\n'
    (here / "checklist.toml").write_text(text, encoding="utf-8")
    code, printed, _ = _audit(here, "edge.json", "--name", "edge")
    assert code == 1
    (line,) = [one for one in printed.splitlines() if "10.0.0.99:443/tcp" in one]
    assert line.startswith("waivers: checklist.toml:1: LM01")
    assert "'edge' has no '10.0.0.99:443/tcp'" in line


# ------------------------------------------------------------------------------------ synthesis


@pytest.mark.prove
@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ({"edge": 1, "other": 3}, ("edge/edge", "virtual_id is 1", "2 to 255", "LM05")),
        ({"edge": 0, "other": 3}, ("edge/edge", "virtual_id is 0", "2 to 255")),
        ({"edge": 256, "other": 3}, ("edge/edge", "virtual_id is 256", "2 to 255")),
        ({"edge": 23, "other": 23}, ("other/other", "virtual_id is 23, which edge/edge has")),
    ],
)
def test_a_virtual_id_that_cannot_be_ends_synthesis(
    numbers: Mapping[str, int], words: tuple[str, ...], tmp_path: Path
) -> None:
    (tmp_path / "main.py").write_text(PROGRAM.format(numbers=numbers), encoding="utf-8")
    output = {"CDKTF_OUTDIR": str(tmp_path / "out")}
    code, printed, told = _run(tmp_path, sys.executable, "main.py", environment=output)
    assert (code, printed) == (1, "")
    assert len(told.strip().splitlines()) == 1, told
    assert not [word for word in (*words, "main.py, line ") if word not in told], told
    assert not list(tmp_path.rglob("cdk.tf.json"))
