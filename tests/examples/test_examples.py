"""Every example does what its first line says, on an emulated unit and by real Terraform."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from loadmaster_emulator import EmulatedPair, Emulator
from tests.support.appliance_terraform import ApplianceTerraform

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
ROOT = EXAMPLES.parent
PAIR = "pair.py"
"""The front page's, on two units; the others are for one."""
PROGRAMS = sorted(path.name for path in EXAMPLES.glob("*.py"))
SINGLE = [name for name in PROGRAMS if name != PAIR]
ADDRESSES: dict[str, Any] = {"units": ["https://10.0.0.11"]}
PAIR_ADDRESSES: dict[str, Any] = {
    "units": ["https://10.0.0.11", "https://10.0.0.12"],
    "shared": "https://10.0.0.10",
}
LONGEST = 20


def _synthesised(program: Path, folder: Path) -> Iterator[dict[str, Any]]:
    """The documents of a program's stacks, in the order in which it declares them."""
    ended = subprocess.run(
        [sys.executable, str(program)],
        cwd=folder,
        env={**os.environ, "CDKTF_OUTDIR": str(folder / "out")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    for name in json.loads((folder / "out" / "manifest.json").read_text())["stacks"]:
        yield json.loads((folder / "out" / "stacks" / name / "cdk.tf.json").read_text())


def _pointed_at(appliance: Emulator | EmulatedPair, document: dict[str, Any]) -> str:
    del document["terraform"]["backend"]
    if isinstance(appliance, EmulatedPair):
        written = PAIR_ADDRESSES
        there = {
            "units": [appliance.first.url, appliance.second.url],
            "shared": appliance.shared_url,
            "ca_file": str(appliance.certificates),
        }
    else:
        written, there = ADDRESSES, {"units": [appliance.url]}
    for block in document["provider"]["loadmaster"]:
        assert {name: block[name] for name in written} == written
        block |= {**there, "calls_per_second": 2000}
    return json.dumps(document)


def _live(terraform: ApplianceTerraform) -> None:
    terraform.init()
    terraform.apply()
    assert terraform.plan().is_empty


@pytest.mark.parametrize("name", SINGLE)
def test_terraform_accepts_what_a_program_writes(
    name: str, tmp_path: Path, unit: Emulator, mirror: Path, secrets: dict[str, str]
) -> None:
    for place, document in enumerate(_synthesised(EXAMPLES / name, tmp_path)):
        folder = tmp_path / f"terraform{place}"
        life = ApplianceTerraform(folder, unit, mirror=mirror, python=sys.executable, environment=secrets)
        life.write(_pointed_at(unit, document), name="cdk.tf.json")
        life.init()
        life.validate().check()


@pytest.mark.prove
@pytest.mark.parametrize("name", SINGLE)
def test_a_program_is_deployed_stays_and_goes(
    name: str, tmp_path: Path, unit: Emulator, mirror: Path, secrets: dict[str, str]
) -> None:
    before = unit.raw("listvs").get("VS", [])
    lives = []
    for place, document in enumerate(_synthesised(EXAMPLES / name, tmp_path)):
        folder = tmp_path / f"terraform{place}"
        life = ApplianceTerraform(folder, unit, mirror=mirror, python=sys.executable, environment=secrets)
        life.write(_pointed_at(unit, document), name="cdk.tf.json")
        _live(life)
        lives.append(life)
    assert len(unit.raw("listvs")["VS"]) > len(before)
    for life in lives:
        assert life.plan().is_empty, "a later stack undid an earlier one"
        life.destroy()
    assert unit.raw("listvs").get("VS", []) == before


def test_the_front_pages_pair_is_deployed_and_stays(
    tmp_path: Path, units: EmulatedPair, mirror: Path, secrets: dict[str, str]
) -> None:
    (document,) = _synthesised(EXAMPLES / PAIR, tmp_path)
    life = ApplianceTerraform(
        tmp_path / "terraform", units.first, mirror=mirror, python=sys.executable, environment=secrets
    )
    life.write(_pointed_at(units, document), name="cdk.tf.json")
    _live(life)
    assert sorted(units.roles.values()) == ["active", "standby"]
    assert units.active is not None
    (service,) = units.active.raw("listvs")["VS"]
    assert service["NickName"] == "web"
    assert all(text not in life.state_file.read_text() for text in secrets.values())


def test_the_front_page_shows_the_pair_in_a_few_lines() -> None:
    program = (EXAMPLES / PAIR).read_text(encoding="utf-8")
    assert len(program.strip().splitlines()) <= LONGEST
    assert f"```python\n{program}```" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_plain_hcl_is_deployed_stays_and_goes(unit: Emulator, terraform: ApplianceTerraform) -> None:
    text = (EXAMPLES / "hcl" / "main.tf").read_text()
    assert "units = [var.unit]" in text
    terraform.write(text.replace("units = [var.unit]", "units = [var.unit]\n  calls_per_second = 2000"))
    terraform.environment["TF_VAR_unit"] = unit.url
    _live(terraform)
    (service,) = unit.raw("listvs")["VS"]
    assert service["NickName"] == "web"
    assert len(service["Rs"]) == 2
    terraform.destroy()
    assert unit.raw("listvs").get("VS", []) == []


def test_the_table_of_examples_is_complete() -> None:
    table = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^\| `([^`]+)`", table, re.MULTILINE))
    assert listed == {*PROGRAMS, "hcl/main.tf"}
