"""What the audit can be pointed at, how it finds its credentials, and what it says to nonsense."""

from __future__ import annotations

from pathlib import Path

import pytest

from loadmaster import InvalidCall
from loadmaster_checklist.command.access import Access, Trust, check, connect
from loadmaster_checklist.command.inventory import read_inventory
from loadmaster_checklist.command.output import check_outputs
from loadmaster_checklist.command.target import FileTarget, LiveTarget, read_target


def live(text: str, **options: str) -> LiveTarget:
    target = read_target(text, **options)
    assert isinstance(target, LiveTarget)
    return target


def test_an_address_is_a_unit_named_by_its_host() -> None:
    target = live("https://10.0.0.11")
    assert (target.name, [unit.url for unit in target.units]) == ("10.0.0.11", ["https://10.0.0.11"])
    assert live("https://lb.example:8443").name == "lb.example:8443"
    assert live("https://10.0.0.11", name="edge").name == "edge"


def test_a_pair_has_two_units_in_their_order() -> None:
    target = live("pair:https://10.0.0.11,https://10.0.0.12", name="edge")
    assert [(unit.unit, unit.url) for unit in target.units] == [
        ("first", "https://10.0.0.11"),
        ("second", "https://10.0.0.12"),
    ]


def test_a_path_is_a_file_or_folder(tmp_path: Path) -> None:
    assert read_target(str(tmp_path)) == FileTarget(tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no-such-file.json", "target is 'no-such-file.json'; expected an address such as https://10.0.0.11"),
        ("pair:https://10.0.0.11", "expected pair:https://FIRST,https://SECOND"),
        ("pair:https://a,https://b,https://c", "expected pair:https://FIRST,https://SECOND"),
        ("pair:https://10.0.0.11,https://10.0.0.11/", "both units of the pair are 'https://10.0.0.11'"),
        ("pair:https://10.0.0.11,10.0.0.12", "target is '10.0.0.12'; expected an address"),
        ("ftp://10.0.0.11", "target is 'ftp://10.0.0.11'; expected an address"),
        ("https://10.0.0.11:port", "target is 'https://10.0.0.11:port'; expected an address"),
    ],
)
def test_nonsense_is_named_with_what_would_do(text: str, message: str) -> None:
    with pytest.raises(InvalidCall) as raised:
        read_target(text)
    assert message in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(InvalidCall) as raised:
        read_target("https://bal:hunter2@10.0.0.11")
    assert "hunter2" not in str(raised.value)
    assert "LOADMASTER_*" in str(raised.value)


FIRST = Access(appliance="edge-1", url="https://10.0.0.11", unit="first")


@pytest.mark.parametrize(
    "variable",
    [
        "LOADMASTER_EDGE_1_FIRST_API_KEY",
        "LOADMASTER_FIRST_API_KEY",
        "LOADMASTER_EDGE_1_API_KEY",
        "LOADMASTER_API_KEY",
        "LOADMASTER_EDGE_1_PASSWORD",
    ],
)
def test_credentials_come_from_the_environment(variable: str) -> None:
    check(FIRST, {variable: "s3cret"})


def test_the_most_specific_credentials_win(monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, object] = {}
    monkeypatch.setattr(
        "loadmaster_checklist.command.access.AsyncLoadMaster", lambda url, **options: given.update(options)
    )
    connect(
        FIRST,
        {
            "LOADMASTER_API_KEY": "general",
            "LOADMASTER_FIRST_API_KEY": "first",
            "LOADMASTER_EDGE_1_FIRST_PASSWORD": "specific",
            "LOADMASTER_EDGE_1_API_KEY": "edge",
            "LOADMASTER_EDGE_1_FINGERPRINT": "ab" * 32,
            "LOADMASTER_CA_FILE": "general.pem",
        },
    )
    assert (given["username"], given["password"], given["api_key"]) == ("bal", "specific", None)
    assert (given["fingerprint"], given["ca"]) == ("ab" * 32, None)


def test_missing_credentials_are_asked_for_by_name() -> None:
    with pytest.raises(InvalidCall) as raised:
        check(FIRST, {"LOADMASTER_SECOND_API_KEY": "other"})
    assert str(raised.value) == (
        "no credentials for edge-1, first unit (https://10.0.0.11): "
        "set LOADMASTER_EDGE_1_FIRST_API_KEY or LOADMASTER_EDGE_1_FIRST_PASSWORD"
    )


@pytest.mark.parametrize(
    ("trust", "message"),
    [
        (Trust(ca_file="nowhere.pem"), "ca is 'nowhere.pem', but there is no such file"),
        (Trust(fingerprint="12:34"), "fingerprint is '12:34'"),
        (Trust(ca_file="a.pem", verify_tls=False), "verify is False, but ca or fingerprint is given"),
        (Trust(calls_per_second=-1), "calls_per_second is -1"),
    ],
)
def test_trust_that_makes_no_sense_is_told_with_the_unit(trust: Trust, message: str) -> None:
    access = Access(appliance="edge", url="https://10.0.0.11", trust=trust)
    with pytest.raises(InvalidCall) as raised:
        connect(access, {"LOADMASTER_API_KEY": "s3cret"})
    assert str(raised.value).startswith("edge (https://10.0.0.11): ")
    assert message in str(raised.value)
    assert "s3cret" not in str(raised.value)


def inventory(folder: Path, text: str) -> Path:
    path = folder / "appliances.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_inventory_lists_units_and_pairs(tmp_path: Path) -> None:
    path = inventory(
        tmp_path,
        """
        [[appliance]]
        name = "edge"
        units = ["https://10.0.0.11", "https://10.0.0.12"]
        shared = "https://10.0.0.10"
        ca_file = "edge.pem"

        [[appliance]]
        name = "lab"
        units = ["https://10.9.0.11"]
        calls_per_second = 3
        """,
    )
    edge, lab = read_inventory(path)
    assert edge == LiveTarget(
        "edge",
        (
            Access(
                appliance="edge",
                url="https://10.0.0.11",
                unit="first",
                trust=Trust(ca_file=tmp_path / "edge.pem"),
            ),
            Access(
                appliance="edge",
                url="https://10.0.0.12",
                unit="second",
                trust=Trust(ca_file=tmp_path / "edge.pem"),
            ),
        ),
    )
    assert lab.units[0].trust == Trust(calls_per_second=3)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[appliance]\n", "is not TOML"),
        ("", "lists appliances as [[appliance]] and nothing else; it has none"),
        ("[[unit]]\nname = 'a'\n", "it has 'unit'"),
        ("[[appliance]]\nunits = ['https://a']\n", "appliance 1 has no name"),
        ("[[appliance]]\nname = 'a'\n", "units is None; expected one address, or the two of a pair"),
        (
            "[[appliance]]\nname = 'a'\nunits = ['https://a', 'https://b', 'https://c']\n",
            "expected one address",
        ),
        ("[[appliance]]\nname = 'a'\nunits = ['10.0.0.1']\n", "target is '10.0.0.1'; expected an address"),
        (
            "[[appliance]]\nname = 'a'\nunits = ['https://a']\nunit = 3\n",
            "has 'unit'; known are units, name, shared",
        ),
        (
            "[[appliance]]\nname = 'a'\nunits = ['https://a']\nverify_tls = 'no'\n",
            "verify_tls is 'no'; expected true",
        ),
        ("[[appliance]]\nname = 3\nunits = ['https://a']\n", "name is 3; expected a text"),
        (
            "[[appliance]]\nname = 'a'\nunits = ['https://a']\ncalls_per_second = 'many'\n",
            "expected a number",
        ),
        ("[[appliance]]\nname = 'a'\nunits = ['https://a']\n" * 2, "has two appliances named 'a'"),
    ],
)
def test_a_wrong_inventory_is_told_in_one_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(InvalidCall) as raised:
        read_inventory(inventory(tmp_path, text))
    assert message in str(raised.value)
    assert "appliances.toml" in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_secret_in_an_inventory_is_refused_and_not_repeated(tmp_path: Path) -> None:
    path = inventory(tmp_path, "[[appliance]]\nname = 'a'\nunits = ['https://a']\napi_key = 'hunter2'\n")
    with pytest.raises(InvalidCall) as raised:
        read_inventory(path)
    assert "hunter2" not in str(raised.value)
    assert "LOADMASTER_<NAME>_*" in str(raised.value)


def test_outputs_are_checked_before_anything_is_read(tmp_path: Path) -> None:
    check_outputs({"--html": tmp_path / "a.html", "--sarif": tmp_path / "a.sarif"})
    with pytest.raises(InvalidCall, match="--html and --sarif are both"):
        check_outputs({"--html": tmp_path / "a", "--sarif": tmp_path / "." / "a"})
    with pytest.raises(InvalidCall, match="is no folder to write to"):
        check_outputs({"--html": tmp_path / "nowhere" / "a.html"})
    with pytest.raises(InvalidCall, match="which is a folder"):
        check_outputs({"--html": tmp_path})
