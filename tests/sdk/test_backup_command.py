"""``loadmaster backup`` and ``restore``: what is saved comes back, and the record says what is safe."""

from __future__ import annotations

import json
import stat
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from loadmaster import InvalidCall, LoadMaster
from loadmaster._certificate_record import CertificateRecord, read_records, write_record
from loadmaster_emulator import EmulatedPair, Emulator
from tests.sdk.command import Ended, Run, runner
from tests.sdk.loopback import make_identity

PASSPHRASE = "horse7battery"
FAST = ("--calls-per-second", "1000")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    return runner(monkeypatch, capsys)


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[EmulatedPair]:
    with EmulatedPair(limiter=False, clock_speed=0) as made:
        with client(active(made)) as lm:
            identity = make_identity(tmp_path / "certificate")
            lm.certificates.add_pem(
                "www", certificate=identity.certificate.read_text(), key=identity.key.read_text()
            )
            lm.virtual_services.add(address="10.0.0.50", port=443, protocol="tcp", nickname="web")
        yield made


def client(unit: Emulator) -> LoadMaster:
    return LoadMaster(unit.url, api_key=unit.api_key, ca=unit.certificate, calls_per_second=None)


def active(pair: EmulatedPair) -> Emulator:
    assert pair.active is not None
    return pair.active


def target(pair: EmulatedPair) -> str:
    return f"pair:{pair.first.url},{pair.second.url}"


def access(pair: EmulatedPair) -> dict[str, str]:
    return {
        "CA_FILE": str(pair.certificates),
        "FIRST_API_KEY": pair.first.api_key,
        "SECOND_API_KEY": pair.second.api_key,
        "BACKUP_PASSPHRASE": PASSPHRASE,
    }


def save(run: Run, pair: EmulatedPair, folder: Path, *words: str) -> Ended:
    return run("backup", target(pair), "--to", str(folder), *FAST, *words, **access(pair))


def test_a_pair_is_saved_unit_by_unit_and_its_certificates_once(
    run: Run, pair: EmulatedPair, tmp_path: Path
) -> None:
    record = tmp_path / "checklist.records.toml"
    ended = save(
        run,
        pair,
        tmp_path / "saved",
        *("--with-certificates", "--record", str(record), "--appliance", "edge", "--json"),
    )
    assert (ended.code, ended.err) == (0, "")
    saved = json.loads(ended.out)
    assert [(one["kind"], one["unit"]) for one in saved] == [
        ("certificates", None),
        ("configuration", "first"),
        ("configuration", "second"),
    ]
    for one in saved:
        file = Path(one["file"])
        assert file.stat().st_size == one["bytes"] > 0
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    (noted,) = tomllib.loads(record.read_text())["certificate_backup"]
    assert (noted["appliance"], noted["certificates"]) == ("edge", ["www"])
    assert noted["file"] == Path(saved[0]["file"]).name
    assert timedelta(0) <= datetime.now(UTC) - noted["taken"] < timedelta(minutes=10)


def test_certificates_come_from_whoever_is_active(run: Run, pair: EmulatedPair, tmp_path: Path) -> None:
    pair.synchronise()
    pair.kill("first")
    pair.clock.advance(30)
    survivor = save(run, pair, tmp_path / "then", "--with-certificates")
    assert survivor.code == 3
    assert survivor.err.startswith("error: first: backup: ")
    assert "configuration of the second unit" in survivor.out
    assert "certificates (www)" in survivor.out
    pair.revive("first")
    pair.clock.advance(300)
    assert pair.active is not None
    assert save(run, pair, tmp_path, "--with-certificates").code == 0
    assert len(list(tmp_path.glob("*.certificates"))) == 1


def test_a_blank_unit_gets_services_and_certificates_back(
    run: Run, pair: EmulatedPair, tmp_path: Path
) -> None:
    folder = tmp_path / "saved"
    assert save(run, pair, folder, "--with-certificates", "--appliance", "edge").code == 0
    (configuration,) = folder.glob("edge-first-*.backup")
    (certificates,) = folder.glob("edge-*.certificates")
    with Emulator(limiter=False) as blank:
        ended = run(
            "restore",
            blank.url,
            *(
                "--configuration",
                str(configuration),
                "--part",
                "services",
                "--certificates",
                str(certificates),
            ),
            *("--yes", *FAST),
            API_KEY=blank.api_key,
            CA_FILE=str(blank.certificate),
            BACKUP_PASSPHRASE=PASSPHRASE,
        )
        assert (ended.code, ended.err) == (0, "")
        assert ended.out == f"{blank.url}: restored certificates, services\n"
        with client(active(pair)) as ours, client(blank) as theirs:
            families = ["virtual-service", "certificate"]
            assert theirs.snapshot(families).families == ours.snapshot(families).families


def test_a_wrong_pass_phrase_brings_nothing_back(run: Run, pair: EmulatedPair, tmp_path: Path) -> None:
    assert save(run, pair, tmp_path, "--with-certificates").code == 0
    (certificates,) = tmp_path.glob("*.certificates")
    with Emulator(limiter=False) as blank:
        ended = run(
            "restore",
            blank.url,
            *("--certificates", str(certificates), "--yes", *FAST),
            API_KEY=blank.api_key,
            CA_FILE=str(blank.certificate),
            BACKUP_PASSPHRASE="another7phrase",
        )
        assert ended.code == 1
        assert "another7phrase" not in ended.out + ended.err
        with client(blank) as lm:
            assert lm.certificates.list() == []


def test_the_active_unit_of_a_pair_is_restored(run: Run, pair: EmulatedPair, tmp_path: Path) -> None:
    assert save(run, pair, tmp_path).code == 0
    (configuration,) = tmp_path.glob("*-first-*.backup")
    with client(active(pair)) as lm:
        (service,) = lm.virtual_services.list()
        lm.virtual_services.delete(service.index or 0)
        ended = run(
            "restore",
            target(pair),
            *("--configuration", str(configuration), "--part", "services", "--yes", *FAST),
            **access(pair),
        )
        assert ended.code == 0
        assert [one.nickname for one in lm.virtual_services.list()] == ["web"]


WRONG_BACKUPS: dict[str, tuple[tuple[str, ...], dict[str, str], str]] = {
    "a record without certificates": (("--record", "r.toml"), {}, "expected --with-certificates beside it"),
    "a phrase with a blank": (
        ("--with-certificates",),
        {"BACKUP_PASSPHRASE": "no blanks"},
        "7 to 64 letters",
    ),
    "a short phrase": (("--with-certificates",), {"BACKUP_PASSPHRASE": "short1"}, "(6 characters)"),
    "no phrase": (("--with-certificates",), {"BACKUP_PASSPHRASE": ""}, "set LOADMASTER_BACKUP_PASSPHRASE"),
}


@pytest.mark.parametrize("name", WRONG_BACKUPS)
def test_what_cannot_be_saved_is_refused_before_anything_is_asked(
    run: Run, pair: EmulatedPair, tmp_path: Path, name: str
) -> None:
    words, environment, message = WRONG_BACKUPS[name]
    before = len(pair.first.journal)
    ended = run(
        "backup", target(pair), "--to", str(tmp_path / "x"), *words, **{**access(pair), **environment}
    )
    assert (ended.code, ended.out) == (2, "")
    assert message in ended.err
    assert "Traceback" not in ended.err
    assert len(pair.first.journal) == before
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "nothing to restore; give --configuration with --part, or --certificates"),
        (("--configuration", "FILE"), "--configuration and --part belong together"),
        (("--part", "base", "--certificates", "FILE"), "--configuration and --part belong together"),
        (("--configuration", "FILE", "--part", "all"), "--part is 'all'; expected base, services, geo"),
        (("--configuration", "/none", "--part", "base"), "archive '/none' cannot be read: No such file"),
        (("--configuration", "EMPTY", "--part", "base"), "is empty"),
        (
            ("--configuration", "FILE", "--part", "base"),
            "is replaced by that of the archives; confirm with --yes",
        ),
    ],
)
def test_what_cannot_be_restored_is_refused(
    run: Run, tmp_path: Path, words: tuple[str, ...], message: str
) -> None:
    (tmp_path / "FILE").write_bytes(b"archive")
    (tmp_path / "EMPTY").write_bytes(b"")
    given = [str(tmp_path / word) if word in ("FILE", "EMPTY") else word for word in words]
    ended = run("restore", "https://127.0.0.1:9", *given, API_KEY="k-123456", BACKUP_PASSPHRASE=PASSPHRASE)
    assert (ended.code, ended.out) == (2, "")
    assert message in ended.err


@pytest.mark.parametrize(
    ("named", "environment", "message"),
    [
        ((), {}, "no appliance named; give its address or set LOADMASTER_URL"),
        (("pair:https://a.example",), {}, "expected pair:https://FIRST,https://SECOND"),
        (
            ("https://a.example",),
            {},
            "no credentials for a.example: set LOADMASTER_API_KEY or LOADMASTER_PASSWORD",
        ),
        (("pair:https://a.example,https://a.example",), {"API_KEY": "k-123456"}, "a pair has two units"),
    ],
)
def test_an_appliance_that_cannot_be_reached_is_named(
    run: Run, tmp_path: Path, named: tuple[str, ...], environment: dict[str, str], message: str
) -> None:
    ended = run("backup", *named, "--to", str(tmp_path), **environment)
    assert ended.code == 2
    assert message in ended.err


def test_a_record_takes_the_place_of_the_earlier_one_of_its_appliance(tmp_path: Path) -> None:
    path = tmp_path / "notes" / "checklist.records.toml"
    first, second = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 2, 3, 4, 5, tzinfo=UTC)
    write_record(path, CertificateRecord("edge", first, ("old",), "a.certificates"))
    write_record(path, CertificateRecord('core "two"', first, ("x",), ""))
    write_record(path, CertificateRecord("edge", second, ("www", "api"), "b.certificates"))
    assert [(one.appliance, one.taken, one.certificates) for one in read_records(path)] == [
        ('core "two"', first, ("x",)),
        ("edge", second, ("api", "www")),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[waiver]]\nrule = 'LM01'\n", "holds 'waiver'; expected a file of records"),
        ("[[certificate_backup]]\nappliance = 'edge'\n", "in which a record is not whole"),
        ("certificate_backup = [", "which is no TOML"),
    ],
)
def test_a_file_of_something_else_is_not_overwritten(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "notes.toml"
    path.write_text(text)
    with pytest.raises(InvalidCall, match=message):
        write_record(path, CertificateRecord("edge", datetime.now(UTC), (), ""))
    assert path.read_text() == text
