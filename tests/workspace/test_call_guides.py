"""The commands of the guides about calls, files and comparisons do what the guides say, on emulated units."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster_emulator import Emulator
from tests.workspace.repository import text_of
from tests.workspace.test_command_guides import commands, placed, run
from tests.workspace.test_documents import PYTHON_BLOCK


@pytest.fixture
def unit() -> Iterator[Emulator]:
    with Emulator(limiter=False) as made:
        yield made


def access(unit: Emulator) -> dict[str, str]:
    return {"URL": unit.url, "API_KEY": unit.api_key, "CA_FILE": str(unit.certificate)}


def test_the_guide_to_calls(unit: Emulator, tmp_path: Path) -> None:
    words = [one for one in commands("call-any-command.md") if one[0] == "call"]
    listing, family, page, add, table, as_json, preview, delete, raw = words
    assert "virtual_services:" in run(listing, tmp_path)
    assert "addrs" in run(family, tmp_path)
    assert "Parameters" in run(page, tmp_path)
    index = str(json.loads(run([*add, "--json"], tmp_path, **access(unit)))["index"])
    assert "web" in run(table, tmp_path, **access(unit))
    run(as_json, tmp_path, **access(unit))
    assert json.loads((tmp_path / "services.json").read_text())[0]["port"] == 443
    assert "/accessv2" in run(preview, tmp_path)
    other = str(unit.raw("addvs", vs="10.0.0.51", port=80, prot="tcp")["Index"])
    run(placed(delete, {"service=1": f"service={index}"}), tmp_path, **access(unit))
    shown = json.loads(run(placed(raw, {"vs=2": f"vs={other}"}), tmp_path, **access(unit)))
    assert shown["VSAddress"] == "10.0.0.51"


def test_the_guide_to_files(unit: Emulator, tmp_path: Path) -> None:
    save, restore = commands("send-and-fetch-files.md")
    run(save, tmp_path, **access(unit))
    assert run(restore, tmp_path, **access(unit)) == "done\n"
    code, _firmware = PYTHON_BLOCK.findall(text_of(Path("docs/how-to/send-and-fetch-files.md")) or "")
    program = (
        code.replace("https://10.0.0.11", unit.url)
        .replace("api_key=KEY", f"api_key={unit.api_key!r}, calls_per_second=None")
        .replace("unit.pem", str(unit.certificate))
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert (tmp_path / "today.backup").stat().st_size > 100
    assert "bytes" in ended.stdout


def test_the_guide_to_comparisons(unit: Emulator, tmp_path: Path) -> None:
    save, with_the_unit, two_files, with_another, two_units = commands("compare-configurations.md")
    unit.raw("addvs", vs="10.0.0.50", port=80, prot="tcp")
    run(save, tmp_path, **access(unit))
    assert run(with_the_unit, tmp_path, **access(unit)) == ""
    (tmp_path / "after.json").write_text((tmp_path / "before.json").read_text())
    assert run(two_files, tmp_path) == ""
    places = {"https://10.0.0.11": unit.url, "https://10.0.0.12": unit.url}
    assert run(placed(with_another, places), tmp_path, **access(unit)) == ""
    with Emulator(limiter=False) as other:
        both = tmp_path / "units.pem"
        both.write_text("".join(one.certificate.read_text() for one in (unit, other) if one.certificate))
        other.raw("addvs", vs="10.0.0.50", port=80, prot="tcp")
        keys = {"FIRST_API_KEY": unit.api_key, "SECOND_API_KEY": other.api_key, "CA_FILE": str(both)}
        (_, first, second, *families) = two_units
        assert families == ["--family", "virtual-service", "--family", "settings"]
        places = {first: unit.url, second: other.url}
        assert run([*placed(two_units, places)[:3], *families[:2]], tmp_path, **keys) == ""
