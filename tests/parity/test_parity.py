"""The comparison finds what differs, finds nothing where nothing does, and leaves nothing behind."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from loadmaster import LoadMaster
from loadmaster_emulator import Emulator, Fault
from loadmaster_emulator.contract import COMMANDS
from tests.parity.__main__ import DIFFERENT, OUT_OF_REACH, SAME, WRONG_USE, main
from tests.parity.altering import Alteration, altered
from tests.parity.asking import NotReachable, Side
from tests.parity.report import Run, document
from tests.parity.run import compare_unit
from tests.parity.writing import MARK, RULE
from tests.support.certificates import make_certificate

SECRETS = {
    "radiussecret": "marker-radius-secret",
    "radiusbackupsecret": "marker-radius-backup",
    "emailpassword": "marker-mail-password",
}


@pytest.fixture
def unit() -> Iterator[Emulator]:
    """A unit with something of most kinds on it."""
    with Emulator(tls=False, limiter=False, api_key="marker-api-key", password="marker-password") as running:
        running.raw("addcert", cert="shop", data=make_certificate("shop.customer.example").bundle)
        shop = {"vs": "10.77.0.50", "port": 443, "prot": "tcp"}
        running.raw("addvs", **shop, NickName="customer-shop", SSLAcceleration=1, CertFile="shop")
        running.raw("addrs", **shop, rs="10.77.1.11", rsport=8443)
        running.raw("addvs", vs="10.77.0.51", port=80, prot="tcp")
        running.raw("modvs", vs="10.77.0.51", port=80, prot="tcp", createsubvs="")
        running.raw("addrule", name="customer-images", type=0, pattern="/images/")
        running.raw("useraddlocal", user="customer-reader", password="marker-user-password")
        ca = make_certificate("ca.customer.example").certificate.encode()
        running.raw("addintermediate", cert="customer-ca", data=ca)
        running.raw("groupaddremote", group="customer-group")
        running.raw("adddomain", domain="customer-domain")
        running.raw("addldapendpoint", name="customer-ldap", server="10.77.0.53")
        running.raw("enablegeo")
        running.raw("addfqdn", fqdn="www.customer.example")
        running.raw("addip", ip="10.77.0.0/16")
        for name, value in SECRETS.items():
            running.raw("set", param=name, value=value)
        yield running


def compared(unit: Emulator, *, url: str = "", **more: Any) -> Run:
    side = Side(url or unit.url, unit.api_key, calls_per_second=None)
    try:
        with LoadMaster(unit.url, api_key=unit.api_key, calls_per_second=None) as client:
            return compare_unit(side, client, **more)
    finally:
        side.close()


def configuration(unit: Emulator) -> dict[str, Any]:
    """What is configured; numbers that were given out stay given out."""
    dump = copy.deepcopy(unit.dump())
    del dump["emulator"]
    return dump


def test_a_unit_differs_from_itself_in_nothing_and_is_only_read(unit: Emulator) -> None:
    before = configuration(unit)
    unit.journal.clear()
    run = compared(unit)
    assert document(run, masked=False)["mismatches"] == []
    kinds = {COMMANDS[call.command].kind for call in unit.journal if call.command in COMMANDS}
    assert kinds == {"read"}
    assert configuration(unit) == before
    assert not run.wrote
    asked = {one.name for one in COMMANDS.values() if one.kind == "read"}
    assert run.agreed.keys() - {"paritymarkernowhere"} | {one.command for one in run.skipped} == asked
    assert all(one.reason for one in run.skipped)
    assert {"showvs", "showrs", "listvs", "getall", "usershow", "readcert"} <= run.agreements().keys()


def test_what_is_written_is_compared_by_value_and_gone_afterwards(unit: Emulator) -> None:
    before = configuration(unit)
    unit.journal.clear()
    run = compared(unit, writes=True, only=[])
    assert document(run, masked=False)["mismatches"] == []
    assert run.left_behind == []
    assert {"addvs", "modvs", "addrs", "modrs", "delrs", "addrule"} <= run.agreements().keys()
    assert {"delvs", "delrule"} <= set(unit.journal.commands())
    assert configuration(unit) == before


def test_a_run_that_is_cut_off_while_writing_leaves_nothing_behind(unit: Emulator) -> None:
    before = configuration(unit)
    for number, command in ((2, "modvs"), (1, "addrule")):
        unit.temper.clear()
        unit.temper.add(Fault("cut_after", command=command, nth=number))
        with pytest.raises(NotReachable):
            compared(unit, writes=True, only=[])
        assert configuration(unit) == before


def test_only_what_has_the_mark_and_an_address_of_the_range_is_removed(unit: Emulator) -> None:
    unit.raw("addvs", vs="10.77.0.60", port=80, prot="tcp", NickName=MARK)
    unit.raw("addvs", vs="192.0.2.9", port=80, prot="tcp", NickName="not-ours")
    unit.raw("addvs", vs="192.0.2.10", port=80, prot="tcp", NickName=MARK)
    compared(unit, writes=True, only=[])
    left = [service.get("VSAddress") for service in unit.raw("listvs")["VS"]]
    assert "10.77.0.60" in left
    assert "192.0.2.9" in left
    assert "192.0.2.10" not in left
    assert RULE not in str(unit.raw("showrule"))


def test_what_could_not_be_removed_is_told(unit: Emulator) -> None:
    unit.temper.add(Fault("http_500", command="delrule"))
    run = compared(unit, writes=True, only=[])
    assert run.left_behind == [RULE]
    assert document(run, masked=True)["left_behind"] == [RULE]


def replaced(old: bytes, new: bytes, *, only: bytes = b"") -> Alteration:
    def change(asked: bytes, status: int, body: bytes) -> tuple[int, bytes]:
        return status, body.replace(old, new) if only in asked else body

    return change


def refused(code: int) -> Alteration:
    def change(asked: bytes, status: int, body: bytes) -> tuple[int, bytes]:
        return (code if b"showrule" in asked and status == 200 else status), body

    return change


PAGE = b"<!DOCTYPE HTML><html><body>Please log in</body></html>"


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (replaced(b"Unknown VS", b"No such service"), ("words", "", "No such service", "Unknown VS")),
        (refused(500), ("status", "", "500", "200")),
        (
            replaced(b'"SubnetOriginating":', b'"SubnetOriginatingRequests":'),
            ("only the unit", "VS[].SubnetOriginatingRequests", "boolean", ""),
        ),
        (
            replaced(b'"SubnetOriginating":', b'"SubnetOriginatingRequests":'),
            ("only the emulator", "VS[].SubnetOriginating", "", "boolean"),
        ),
        (replaced(b'"Idletime":660', b'"Idletime":"660"'), ("type", "VS[].Idletime", "string", "number")),
        (
            replaced(b"<Transparent>N</Transparent>", b"<Transparent>no</Transparent>"),
            ("type", "VS.Transparent", "yes/no", "Y/N"),
        ),
        (
            lambda asked, status, body: (
                (200, PAGE) if b"accessv2" in asked and b"listvs" in asked else (status, body)
            ),
            ("form", "", "html", "json"),
        ),
        (
            lambda asked, status, body: (
                (status, body[:-9]) if b"/access/showrule" in asked else (status, body)
            ),
            ("form", "", "file", "xml"),
        ),
    ],
    ids=["words", "status", "surplus", "missing", "json type", "xml words", "page", "broken"],
)
def test_an_answer_of_another_kind_is_found(
    unit: Emulator, change: Alteration, found: tuple[str, str, str, str]
) -> None:
    only = ["listvs", "showvs", "showrule"]
    with altered(unit.url, change) as url:
        run = compared(unit, url=url, only=only)
    kind, path, theirs, ours = found
    hits = [one for one in run.mismatches if (one.kind, one.path) == (kind, path)]
    assert hits
    for one in hits:
        assert one.unit.startswith(theirs)
        assert one.emulator.startswith(ours)
    named = {(one.call.command, one.dialect) for one in hits}
    assert not any(dialect in run.agreements().get(command, []) for command, dialect in named)


def test_faults_of_the_unit_are_found_too(unit: Emulator) -> None:
    only = ["showvs", "listvs"]
    unit.temper.add(Fault("status_200", command="showvs"))
    unit.temper.add(
        Fault("html", command="listvs", nth=4)
    )  # the snapshot and the listing of subjects come before
    found = {(one.call.command, one.kind, one.unit[:3]) for one in compared(unit, only=only).mismatches}
    assert ("showvs", "status", "200") in found
    assert {command for command, _, _ in found} == set(only)


def test_a_value_that_a_write_leaves_otherwise_is_found(unit: Emulator) -> None:
    change = replaced(b'"PersistTimeout":"600"', b'"PersistTimeout":"659"')
    with altered(unit.url, change) as url:
        run = compared(unit, url=url, writes=True, only=[])
    values = {(one.path, one.unit, one.emulator) for one in run.mismatches if one.kind == "value"}
    assert ("PersistTimeout", "'659'", "'600'") in values
    assert run.left_behind == []


def test_no_secret_reaches_the_file_and_on_request_nothing_of_the_network(unit: Emulator) -> None:
    change = replaced(b'"Idletime":660', b'"Idletime":"660"')
    with altered(unit.url, change) as url:
        run = compared(unit, url=url, writes=True)
    plain, masked = (json.dumps(document(run, masked=mask, answers=True)) for mask in (False, True))
    for text in (plain, masked):
        assert "marker-" not in text.replace(MARK, "")
    assert "10.77.0.50" in plain
    for name in ("10.77.", "customer"):
        assert name not in masked
    assert re.search(r'"vs": "address-\d+"', masked)


def test_answers_are_kept_by_their_shape(unit: Emulator) -> None:
    found = document(compared(unit, only=["showvs"]), masked=True, answers=True)["answers"]
    (unknown,) = [one for one in found if one["dialect"] == "v2" and one["parameters"] == {"vs": "64999"}]
    assert (unknown["status"], unknown["words"]) == (422, "Unknown VS")
    shop = next(one for one in found if one["dialect"] == "v2" and "prot" in one["parameters"])
    assert (shop["status"], shop["form"]) == (200, "json")
    assert (shop["shape"]["NickName"], shop["shape"]["Rs[].Port"]) == ("string", "number")


def test_what_is_no_sentence_is_told_by_its_length(unit: Emulator) -> None:
    unit.raw("usernewcert", user="customer-reader")
    run = compared(unit, only=["userreadcert"])
    text = json.dumps(document(run, masked=False, answers=True))
    assert "BEGIN" not in text
    assert re.search(r'"words": "<\d+ characters>"', text)


def test_a_file_says_what_it_is_about(unit: Emulator) -> None:
    found = document(compared(unit, only=["listvs"]), masked=True)
    assert found["format"] == 1
    assert found["against"] == "emulator"
    assert found["firmware"] == unit.raw("get", param="version")["version"]
    assert (found["masked"], found["wrote"], found["calls"]) == (True, False, 2)
    assert found["agreed"] == {"listvs": ["v1", "v2"]}


def place(unit: Emulator, **more: str) -> dict[str, str]:
    given = {"URL": unit.url, "API_KEY": unit.api_key, "CALLS_PER_SECOND": "1000", **more}
    return {f"LOADMASTER_PARITY_{name}": value for name, value in given.items()}


def test_the_command_writes_its_file(
    unit: Emulator, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "parity.json"
    words = ["--out", str(out), "--mask", "--only", "listvs"]
    assert main(words, environment=place(unit)) == SAME
    assert json.loads(out.read_text())["mismatches"] == []
    assert "2 answers compared" in capsys.readouterr().out
    with altered(unit.url, replaced(b'"Layer":7', b'"Layer":"7"')) as url:
        assert main(words, environment=place(unit, URL=url)) == DIFFERENT
    (found,) = json.loads(out.read_text())["mismatches"]
    assert (found["command"], found["dialect"], found["kind"]) == ("listvs", "v2", "type")
    assert (found["path"], found["unit"], found["emulator"]) == ("VS[].Layer", "string", "number")


def test_a_pinned_unit_is_asked_over_tls(tmp_path: Path) -> None:
    words = ["--out", str(tmp_path / "parity.json"), "--only", "showrule"]
    with Emulator(limiter=False) as unit:
        assert main(words, environment=place(unit, FINGERPRINT=str(unit.fingerprint))) == SAME
        assert main(words, environment=place(unit, CA=str(unit.certificate))) == SAME
        assert main(words, environment=place(unit, FINGERPRINT="00" * 32)) in (WRONG_USE, OUT_OF_REACH)


@pytest.mark.parametrize(
    ("environment", "code", "said"),
    [
        ({}, WRONG_USE, "LOADMASTER_PARITY_URL and LOADMASTER_PARITY_API_KEY must name the unit"),
        ({"URL": "http://127.0.0.1:9"}, WRONG_USE, "LOADMASTER_PARITY_API_KEY must name"),
        (
            {"URL": "http://127.0.0.1:9", "API_KEY": "k", "CALLS_PER_SECOND": "fast"},
            WRONG_USE,
            "LOADMASTER_PARITY_CALLS_PER_SECOND is 'fast', and it has to be a number above 0",
        ),
        (
            {"URL": "http://127.0.0.1:9", "API_KEY": "k", "WRITES": "maybe"},
            WRONG_USE,
            "LOADMASTER_PARITY_WRITES is 'maybe', and it has to be yes or no",
        ),
        ({"URL": "http://127.0.0.1:9", "API_KEY": "k", "CA": "/nowhere/ca.pem"}, WRONG_USE, ""),
    ],
)
def test_wrong_use_is_told_in_one_line(
    environment: dict[str, str],
    code: int,
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = {f"LOADMASTER_PARITY_{name}": value for name, value in environment.items()}
    assert main(["--out", str(tmp_path / "parity.json")], environment=given) == code
    error = capsys.readouterr().err
    assert error.startswith("error: ")
    assert said in error
    assert error.count("\n") == 1
    assert not list(tmp_path.iterdir())
