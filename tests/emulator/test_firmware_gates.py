"""Older firmware lacks what is known to be newer, and says of nothing else that it knows."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from loadmaster_emulator import Emulator, Refusal
from loadmaster_emulator.contract import COMMANDS, OBJECTS, SETTINGS
from loadmaster_emulator.firmware_gates import is_described, lacks, profile
from tests.emulator.support import Client

OLD, BETWEEN, NEW = "7.2.49.0", "7.2.51.3", "7.2.63.2"


@pytest.fixture(scope="module")
def old() -> Iterator[Emulator]:
    """A unit older than limits of services, which appeared with 7.2.52, and old enough for both dialects."""
    with Emulator(tls=False, limiter=False, firmware=BETWEEN) as unit:
        yield unit


@pytest.mark.parametrize(
    ("version", "since", "older"),
    [
        ("7.2.51.9.22642.RELEASE", "7.2.52", True),
        ("7.2.52.0", "7.2.52", False),
        ("7.2.54.12.22642.RELEASE", "7.2.52", False),
        ("7.2.54.12", "7.2.60", True),
        ("7.10.0.0", "7.2.60", False),
        ("7.1.35.0", "", False),
    ],
)
def test_versions_are_compared_by_their_numbers(version: str, since: str, older: bool) -> None:
    assert lacks(version, since) is older


def test_the_newest_firmware_has_everything() -> None:
    with Emulator(tls=False, limiter=False, firmware=NEW) as unit:
        listed = {one.lower() for one in unit.raw("listapi")["commands"]}
    newer = {spec.name for spec in COMMANDS.values() if lacks(NEW, spec.since)}
    assert newer == set()
    assert "stats" in listed


def test_a_newer_command_is_unknown_and_not_listed() -> None:
    gated = [spec for spec in COMMANDS.values() if lacks(OLD, spec.since)]
    with Emulator(tls=False, limiter=False, firmware=OLD) as unit:
        listed = {one.lower() for one in unit.raw("listapi")["commands"]}
        for spec in gated:
            with pytest.raises(Refusal) as caught:
                unit.call_raw(spec.name, {})
            assert caught.value.code == 405
            assert caught.value.text.startswith("Unknown command")
            assert (spec.v2_name or spec.name).lower() not in listed


def test_a_newer_parameter_is_passed_over(old: Emulator) -> None:
    made = old.raw("addvs", vs="10.0.0.50", port=80, prot="tcp", MaxConnsLimit=5, NickName="web")
    assert made["NickName"] == "web"
    with old.locked() as state:
        assert state.shared.services[made["Index"]].values.get("MaxConnsLimit") in (None, 0)
    assert old.raw("modvs", vs=made["Index"], MaxConnsLimit="not even a number")["Index"] == made["Index"]


def test_a_newer_field_is_in_no_answer(old: Emulator) -> None:
    newer = {one.wire for one in OBJECTS["VirtualService"].fields if lacks(BETWEEN, one.since)}
    assert "MaxConnsLimit" in newer
    old.raw("addvs", vs="10.0.0.60", port=80, prot="tcp")
    for shown in old.raw("listvs")["VS"]:
        assert newer & set(shown) == set()
    client = Client(old)
    service = client.v1("listvs").data.find("VS")
    assert service is not None
    assert newer & {element.tag for element in service} == set()
    client.close()
    with Emulator(tls=False, limiter=False, firmware="7.2.52.0") as unit:
        made = unit.raw("addvs", vs="10.0.0.50", port=80, prot="tcp", MaxConnsLimit=5)
        assert made["MaxConnsLimit"] == 5


NEWER_SETTINGS = sorted({spec.wire for spec in SETTINGS.values() if lacks(BETWEEN, spec.since)})


@pytest.mark.parametrize("wire", NEWER_SETTINGS)
def test_a_newer_setting_is_unknown(old: Emulator, wire: str) -> None:
    for command, more in (("get", {}), ("set", {"value": "1"})):
        with pytest.raises(Refusal) as caught:
            old.call_raw(command, {"param": wire, **more})
        assert caught.value.code == 422
        assert wire in caught.value.text
    assert wire not in old.raw("getall")


def test_there_are_settings_to_be_tested() -> None:
    assert len(NEWER_SETTINGS) >= 10


def test_the_second_dialect_is_no_place_on_firmware_that_does_not_speak_it() -> None:
    with Emulator(tls=False, limiter=False, firmware=OLD) as unit:
        client = Client(unit)
        answer = client.http.post("/accessv2", json={"cmd": "listvs", "apikey": unit.api_key})
        assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (404, "text/html")
        assert client.v1("listvs").status == 200
        client.close()


def test_what_nobody_has_written_down_is_unknown() -> None:
    on_old, on_new = profile(OLD), profile(NEW)
    assert set(on_old) == set(on_new) == {spec.name for spec in COMMANDS.values()}
    assert {"unknown"} <= set(on_old.values()) <= {"absent", "unknown"}
    assert on_new["addvs"] == "unknown"
    for spec in COMMANDS.values():
        assert (on_new[spec.name] == "present") == bool(spec.since)
    assert is_described("7.2.54.12.22642.RELEASE")
    assert not is_described("7.2.55.0")


def test_the_control_address_tells_what_is_known() -> None:
    with Emulator(tls=False, limiter=False, firmware=BETWEEN, control_port=0) as unit:
        told = httpx.get(f"{unit.control_url}/firmware").json()
    assert told["version"].startswith(BETWEEN)
    assert told["commands"] == dict(profile(BETWEEN))


def test_new_firmware_brings_what_the_old_one_lacked() -> None:
    with Emulator(tls=False, limiter=False, clock_speed=0, firmware=BETWEEN) as unit:
        with pytest.raises(Refusal):
            unit.raw("get", param="ClientCPSLimit")
        with unit.locked() as state:
            state.unit.next_version = "7.2.63.2.24001.RELEASE"
        unit.reboot()
        unit.clock.advance(90)
        assert unit.raw("get", param="ClientCPSLimit")["code"] == 200
