"""``loadmaster bootstrap``: several units at once, repeatable, its keys in files and nowhere else."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from loadmaster import LoadMaster
from loadmaster_emulator import EmulatedPair, Emulator
from tests.sdk.command import Ended, Run, runner

PASSWORD = "Tr0ubad0ur-and-3"
ACCOUNT_PASSWORD = "of-the-account"
FAST = ("--calls-per-second", "1000")
LICENCE = ("--licence", "temporary", "--kemp-id", "ops@example.test")


@dataclass(frozen=True)
class Site:
    """Two units fresh from the factory, and where their keys go."""

    pair: EmulatedPair
    folder: Path
    run_command: Run

    @property
    def units(self) -> tuple[Emulator, Emulator]:
        return self.pair.first, self.pair.second

    @property
    def keys(self) -> tuple[Path, Path]:
        return self.folder / "first.key", self.folder / "second.key"

    def run(self, *words: str, **environment: str) -> Ended:
        files = [word for key in self.keys for word in ("--api-key-file", str(key))]
        known = {
            "PASSWORD": PASSWORD,
            "KEMP_PASSWORD": ACCOUNT_PASSWORD,
            "CA_FILE": str(self.pair.certificates),
        }
        return self.run_command(
            "bootstrap",
            *(unit.url for unit in self.units),
            *files,
            "--accept-agreement",
            *FAST,
            *words,
            **{**known, **environment},
        )


@pytest.fixture
def site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Site]:
    with EmulatedPair(formed=False, factory_fresh=True, limiter=False) as pair:
        yield Site(pair, tmp_path, runner(monkeypatch, capsys))


def calls(unit: Emulator) -> list[str]:
    return [entry.command for entry in unit.journal]


def test_two_fresh_units_get_ready_and_a_second_run_changes_nothing(site: Site) -> None:
    first = site.run(*LICENCE)
    assert (first.code, first.err) == (0, "")
    assert first.out.count("ready (licence agreement, licence, password of bal, API, API key set up)") == 2
    keys = [key.read_text() for key in site.keys]
    for unit, key in zip(site.units, keys, strict=True):
        with LoadMaster(unit.url, api_key=key.strip(), ca=unit.certificate, calls_per_second=None) as lm:
            assert lm.settings.get("serial_number") == unit.state.unit.serial
            assert len(lm.api_keys.list()) == 1
    assert [stat.S_IMODE(key.stat().st_mode) for key in site.keys] == [0o600, 0o600]
    seen = [len(calls(unit)) for unit in site.units]
    again = site.run()
    assert (again.code, again.err) == (0, "")
    assert again.out.count("was ready, nothing changed") == 2
    assert [key.read_text() for key in site.keys] == keys
    for unit, before in zip(site.units, seen, strict=True):
        assert set(calls(unit)[before:]) == {"readeula", "get"}


def test_nothing_secret_is_printed(site: Site) -> None:
    ended = [site.run(*LICENCE), site.run("--json"), site.run(PASSWORD="another-password")]
    printed = "".join(one.out + one.err for one in ended)
    secrets = [
        PASSWORD,
        ACCOUNT_PASSWORD,
        "another-password",
        *(key.read_text().strip() for key in site.keys),
    ]
    assert [secret for secret in secrets if secret in printed] == []


def test_the_outcome_is_there_for_programs_too(site: Site) -> None:
    found = json.loads(site.run(*LICENCE, "--json").out)
    assert [one["url"] for one in found] == [unit.url for unit in site.units]
    assert [one["serial_number"] for one in found] == [unit.state.unit.serial for unit in site.units]
    assert [one["ready"] for one in found] == [True, True]
    assert found[0]["steps"] == {
        "agreement": "done",
        "licence": "done",
        "password": "done",
        "api": "done",
        "sessions": "was done",
        "key": "done",
    }


def test_a_unit_that_is_away_does_not_keep_the_other_from_getting_ready(site: Site) -> None:
    site.pair.kill("second")
    ended = site.run(*LICENCE)
    assert ended.code == 3
    assert f"{site.pair.first.url}: ready" in ended.out
    assert ended.err.startswith(f"error: {site.pair.second.url}: readeula:")
    assert ended.err.count("\n") == 1
    assert [key.exists() for key in site.keys] == [True, False]


def test_units_have_passwords_of_their_own_by_place_or_name(site: Site) -> None:
    by_place = {"FIRST_PASSWORD": "of-the-first-1", "SECOND_PASSWORD": "of-the-second-2"}
    assert site.run(*LICENCE, **by_place).code == 0
    assert [unit.state.unit.administrator.password for unit in site.units] == list(by_place.values())
    by_name = {"EDGE_1_PASSWORD": "of-the-first-1", "EDGE_2_PASSWORD": "of-the-second-2"}
    assert site.run("--name", "edge-1", "--name", "edge-2", **by_name).code == 0


def test_a_key_that_the_unit_does_not_know_is_left_alone(site: Site) -> None:
    assert site.run(*LICENCE).code == 0
    site.keys[0].write_text("of-another-unit\n")
    ended = site.run()
    assert ended.code == 1
    assert "does not know the API key in" in ended.err
    assert site.keys[0].read_text() == "of-another-unit\n"


def test_a_key_lost_with_its_file_is_made_anew_and_never_pushes_another_out(site: Site) -> None:
    assert site.run(*LICENCE).code == 0
    key = site.keys[0].read_text().strip()
    site.keys[0].unlink()
    assert site.run().code == 0
    unit = site.pair.first
    with LoadMaster(unit.url, api_key=key, ca=unit.certificate, calls_per_second=None) as lm:
        assert len(lm.api_keys.list()) == 2
        for _ in range(12):
            lm.api_keys.create()
    site.keys[0].unlink()
    ended = site.run()
    assert ended.code == 1
    assert "has 14 API keys already" in ended.err
    assert not site.keys[0].exists()
    assert [one.name for one in site.folder.iterdir()] == ["second.key"]


@pytest.mark.filterwarnings("ignore::loadmaster.UnverifiedAppliance")
def test_one_unit_under_two_addresses_is_no_pair(site: Site) -> None:
    assert site.run(*LICENCE).code == 0
    url = site.pair.first.url
    files = [word for name in ("a.key", "b.key") for word in ("--api-key-file", str(site.folder / name))]
    ended = site.run_command(
        "bootstrap",
        *(url, url.replace("127.0.0.1", "localhost"), *files, "--accept-agreement", "--insecure", *FAST),
        PASSWORD=PASSWORD,
    )
    assert ended.code == 2
    assert f"is the same unit as {url}, serial number {site.pair.first.state.unit.serial}" in ended.err


WRONG: dict[str, tuple[tuple[str, ...], dict[str, str], str]] = {
    "no licence": ((), {}, "the unit has no licence yet; say how it gets one with --licence"),
    "another kind": (("--licence", "paper"), {}, "--licence is 'paper'; expected 'online', 'offline'"),
    "no account": (("--licence", "temporary"), {}, "which needs the account too"),
    "no order": (("--licence", "online", "--kemp-id", "a@b"), {}, "which needs the order id too"),
    "no file": (("--licence", "offline", "--licence-file", "/none"), {}, "--licence-file is given 1 times"),
    "short password": (LICENCE, {"PASSWORD": "short"}, "the password has 5 characters; expected 8 to 127"),
    "no password": (
        LICENCE,
        {"PASSWORD": ""},
        "is missing; set LOADMASTER_FIRST_PASSWORD or LOADMASTER_PASSWORD",
    ),
    "one name": (("--name", "edge"), {}, "--name is given 1 times for 2 URLs; expected one for each"),
    "a server": (("--licence", "local", "--licence-server", "a:b"), {}, "expected HOST or HOST:PORT"),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_use_ends_with_two_and_says_what_would_be_right(site: Site, name: str) -> None:
    words, environment, message = WRONG[name]
    ended = site.run(*words, **environment)
    assert ended.code == 2
    assert message in ended.err
    assert "Traceback" not in ended.err
    assert not any(key.exists() for key in site.keys)


def test_without_consent_nothing_is_sent(site: Site) -> None:
    ended = site.run_command(
        "bootstrap",
        site.pair.first.url,
        *("--api-key-file", str(site.keys[0]), *LICENCE, *FAST),
        PASSWORD=PASSWORD,
        KEMP_PASSWORD=ACCOUNT_PASSWORD,
        CA_FILE=str(site.pair.certificates),
    )
    assert ended.code == 2
    assert "licence agreement is accepted" in ended.err
    assert "confirm with --accept-agreement" in ended.err
    assert calls(site.pair.first) == []
