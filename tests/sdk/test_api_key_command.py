"""``loadmaster api-key``: keys in files, none printed, none pushed out, nobody locked out by a rotation."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from pydantic import SecretStr

from loadmaster import LoadMaster
from loadmaster._commands.api_key import digest
from loadmaster_emulator import Emulator
from loadmaster_emulator.temper import Fault
from tests.sdk.command import Ended, Run, runner


@pytest.fixture
def unit() -> Iterator[Emulator]:
    with Emulator(limiter=False) as made:
        yield made


@pytest.fixture
def run(unit: Emulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    command = runner(monkeypatch, capsys)

    def run(*words: str, **environment: str) -> Ended:
        known = {"URL": unit.url, "CA_FILE": str(unit.certificate), "API_KEY": unit.api_key}
        return command("api-key", *words, "--calls-per-second", "1000", **{**known, **environment})

    return run


def keys(unit: Emulator) -> list[str]:
    with LoadMaster(unit.url, api_key=unit.api_key, ca=unit.certificate, calls_per_second=None) as lm:
        return [key.get_secret_value() for key in lm.api_keys.list()]


def test_a_new_key_goes_to_its_file_and_works(unit: Emulator, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "edge.key"
    ended = run("create", "--api-key-file", str(file))
    assert (ended.code, ended.err) == (0, "")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    key = file.read_text().strip()
    assert keys(unit)[-1] == key
    assert key not in ended.out
    with LoadMaster(unit.url, api_key=key, ca=unit.certificate, calls_per_second=None) as lm:
        assert lm.settings.get("firmware_version")


def test_the_first_key_is_made_with_the_administrators_password(
    unit: Emulator, run: Run, tmp_path: Path
) -> None:
    ended = run("create", "--api-key-file", str(tmp_path / "k"), API_KEY="", PASSWORD=unit.password)
    assert ended.code == 0
    assert (tmp_path / "k").read_text().strip() in keys(unit)


def test_keys_are_listed_by_digests_that_give_nothing_away(unit: Emulator, run: Run) -> None:
    ended = run("list")
    assert ended.out == f"{digest(SecretStr(unit.api_key))}  in use here\n1 of 16\n"
    shown = json.loads(run("list", "--json").out)
    assert shown == {"keys": [{"digest": digest(SecretStr(unit.api_key)), "in_use": True}], "most": 16}
    assert unit.api_key not in ended.out


def test_rotation_leaves_a_key_that_works_and_deletes_the_old_one(
    unit: Emulator, run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "edge.key"
    assert run("create", "--api-key-file", str(file)).code == 0
    old = file.read_text().strip()
    assert run("rotate", "--api-key-file", str(file), API_KEY="").code == 0
    new = file.read_text().strip()
    assert keys(unit) == [unit.api_key, new]
    assert new != old


@pytest.mark.parametrize("kind", ["cut_before", "cut_after"])
@pytest.mark.parametrize("command", ["addapikey", "delapikey"])
def test_a_rotation_that_is_cut_short_leaves_a_file_that_works(
    unit: Emulator,
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: Literal["cut_before", "cut_after"],
    command: str,
) -> None:
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)
    file = tmp_path / "edge.key"
    assert run("create", "--api-key-file", str(file)).code == 0
    unit.temper.add(Fault(kind, command=command, times=1))
    run("rotate", "--api-key-file", str(file))
    assert file.read_text().strip() in keys(unit)
    assert run("rotate", "--api-key-file", str(file)).code == 0
    assert file.read_text().strip() in keys(unit)
    assert len(keys(unit)) <= 3


def test_no_key_is_made_when_there_are_fourteen(unit: Emulator, run: Run, tmp_path: Path) -> None:
    with LoadMaster(unit.url, api_key=unit.api_key, ca=unit.certificate, calls_per_second=None) as lm:
        for _ in range(13):
            lm.api_keys.create()
    before = keys(unit)
    assert len(before) == 14
    for words in (("create", "--api-key-file", str(tmp_path / "k")),):
        ended = run(*words)
        assert ended.code == 1
        assert "has 14 API keys already; a unit keeps 16" in ended.err
    assert keys(unit) == before
    assert list(tmp_path.iterdir()) == []


def test_a_key_nobody_uses_is_deleted_by_its_digest(unit: Emulator, run: Run, tmp_path: Path) -> None:
    assert run("create", "--api-key-file", str(tmp_path / "k")).code == 0
    unwanted = digest(SecretStr((tmp_path / "k").read_text().strip()))
    assert run("delete", unwanted).code == 2
    assert run("delete", unwanted, "--yes").code == 0
    assert keys(unit) == [unit.api_key]
    own = run("delete", digest(SecretStr(unit.api_key)), "--yes")
    assert own.code == 2
    assert "is the one in use here" in own.err
    assert run("delete", "000000000000", "--yes").code == 1


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("create", "--api-key-file", "FULL"), "holds a key already; rotate it, or name another file"),
        (("rotate", "--api-key-file", "NONE"), "there is no key in"),
        (("create", "--api-key-file", "FOLDER"), "cannot be read: Is a directory"),
    ],
)
def test_a_file_that_will_not_do_is_refused_before_a_key_is_made(
    unit: Emulator, run: Run, tmp_path: Path, words: tuple[str, ...], message: str
) -> None:
    (tmp_path / "FULL").write_text("0123456789\n")
    (tmp_path / "FOLDER").mkdir()
    ended = run(*words[:2], str(tmp_path / words[2]))
    assert ended.code == 2
    assert message in ended.err
    assert keys(unit) == [unit.api_key]
