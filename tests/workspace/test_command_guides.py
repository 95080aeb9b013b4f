"""The commands of the guides about units, keys and backups do what the guides say, on emulated units."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster_emulator import EmulatedPair, Emulator
from tests.workspace.repository import text_of

SHELL_BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
PASSWORD = "Tr0ubad0ur-and-3"
FAST = ("--calls-per-second", "1000")


def commands(guide: str) -> list[list[str]]:
    """Every command of ours in the guide, in words."""
    blocks = SHELL_BLOCK.findall(text_of(Path("docs/how-to") / guide) or "")
    lines = "".join(blocks).replace("\\\n", " ").splitlines()
    return [shlex.split(line, comments=True)[1:] for line in lines if line.startswith("loadmaster ")]


def run(words: list[str], folder: Path, **environment: str) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LOADMASTER_")}
    ended = subprocess.run(
        [str(Path(sys.executable).with_name("loadmaster")), *words, *FAST],
        cwd=folder,
        env={**kept, **{f"LOADMASTER_{name}": value for name, value in environment.items()}},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def placed(words: list[str], places: dict[str, str]) -> list[str]:
    """The words with our addresses and files in the place of the guide's."""
    found = []
    for word in words:
        for theirs, ours in places.items():
            word = word.replace(theirs, ours)
        found.append(word)
    return found


@pytest.fixture
def unit() -> Iterator[Emulator]:
    with Emulator(limiter=False) as made:
        yield made


def test_the_bootstrap_guide_brings_two_fresh_units_into_use(tmp_path: Path) -> None:
    (words,) = commands("bootstrap-a-unit.md")
    with EmulatedPair(formed=False, factory_fresh=True, limiter=False) as pair:
        places = {"https://10.0.0.11": pair.first.url, "https://10.0.0.12": pair.second.url}
        said = run(
            placed(words, places),
            tmp_path,
            FIRST_PASSWORD=PASSWORD,
            SECOND_PASSWORD=PASSWORD,
            KEMP_PASSWORD="of-the-account",
            CA_FILE=str(pair.certificates),
        )
        assert said.count(": ready (") == 2
    assert sorted(one.name for one in tmp_path.iterdir()) == ["first.key", "second.key"]


def test_the_backup_guide_saves_a_pair_and_restores_a_blank_unit(tmp_path: Path) -> None:
    save, restore = commands("back-up-and-restore.md")
    with EmulatedPair(limiter=False, clock_speed=0) as pair, Emulator(limiter=False) as blank:
        assert pair.active is not None
        pair.active.raw("addvs", vs="10.0.0.50", port="443", prot="tcp")
        places = {"https://10.0.0.11": pair.first.url, "https://10.0.0.12": pair.second.url}
        run(
            placed(save, places),
            tmp_path,
            EDGE_FIRST_API_KEY=pair.first.api_key,
            EDGE_SECOND_API_KEY=pair.second.api_key,
            CA_FILE=str(pair.certificates),
            BACKUP_PASSPHRASE="horse7battery",
        )
        assert 'appliance = "edge"' in (tmp_path / "checklist.records.toml").read_text()
        saved = tmp_path / "backups"
        (certificates,) = saved.glob("edge-*.certificates")
        (configuration,) = saved.glob("edge-first-*.backup")
        files = {
            "backups/edge.certificates": str(certificates),
            "backups/edge-first.backup": str(configuration),
        }
        run(
            placed(restore, {"https://10.0.0.13": blank.url, **files}),
            tmp_path,
            API_KEY=blank.api_key,
            CA_FILE=str(blank.certificate),
            BACKUP_PASSPHRASE="horse7battery",
        )
        assert [service["VSAddress"] for service in blank.raw("listvs")["VS"]] == ["10.0.0.50"]


def test_the_key_guide_makes_rotates_and_deletes_keys(unit: Emulator, tmp_path: Path) -> None:
    create, listing, rotate, delete = commands("rotate-api-keys.md")
    access = {"URL": unit.url, "CA_FILE": str(unit.certificate), "PASSWORD": unit.password}
    run(create, tmp_path, **access)
    assert run(listing, tmp_path, **access).endswith("2 of 16\n")
    before = (tmp_path / "edge.key").read_text()
    run(rotate, tmp_path, **access)
    assert (tmp_path / "edge.key").read_text() != before
    digests = run(listing, tmp_path, **access).split()
    run(placed(delete, {"3f6c2ad90b17": digests[1]}), tmp_path, **access)
    assert run(listing, tmp_path, **access).endswith("1 of 16\n")
