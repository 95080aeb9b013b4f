from __future__ import annotations

from collections.abc import Iterator

import pytest

from loadmaster_emulator import Emulator
from loadmaster_emulator.firmware_image import sign
from tests.emulator.support import Client, as_xml


@pytest.fixture
def unit() -> Iterator[Emulator]:
    with Emulator(tls=False, limiter=False, clock_speed=0, firmware="7.2.62.1") as running:
        yield running


def install(client: Client, content: bytes) -> int:
    answer = client.http.post("/access/installpatch", content=content, auth=client.auth)
    return as_xml(answer).status


def running_version(unit: Emulator) -> str:
    return ".".join(str(unit.raw("get", param="version")["version"]).split(".")[:4])


def reboot(unit: Emulator) -> None:
    unit.raw("reboot")
    unit.appliance.leave("reboot")
    unit.clock.advance(90)
    unit.appliance.settle()


def test_an_image_runs_after_the_next_boot_and_the_one_before_can_be_had_again(
    unit: Emulator, client: Client
) -> None:
    assert client.v1("getpreviousversion").value("PreviousVersion") == ""
    assert client.v2("restorepatch").status == 422
    assert install(client, sign("image", "7.2.63.2")) == 200
    assert running_version(unit) == "7.2.62.1"
    reboot(unit)
    assert running_version(unit) == "7.2.63.2"
    assert unit.raw("getpreviousversion")["PreviousVersion"].startswith("7.2.62.1.")
    unit.raw("restorepatch")
    reboot(unit)
    assert running_version(unit) == "7.2.62.1"


@pytest.mark.parametrize(
    "content",
    [b"x", sign("package", "7.2.63.2"), sign("image", "7.2.63.2")[:-5], sign("image", "newest")],
)
def test_what_the_vendor_has_not_signed_is_refused(unit: Emulator, client: Client, content: bytes) -> None:
    assert install(client, content) == 422
    reboot(unit)
    assert running_version(unit) == "7.2.62.1"


def test_json_takes_no_image(client: Client) -> None:
    assert client.upload("installpatch", sign("image", "7.2.63.2")).status == 405


def test_packages_are_listed_below_their_kind(client: Client) -> None:
    assert client.upload("addaddon", sign("package", "vmtools")).status == 200
    assert client.upload("addaddon", sign("package", "vmtools")).status == 200
    assert client.upload("addaddon", b"rubbish").status == 422
    assert client.v2("listaddon")["Packages"] == {"Package": ["vmtools"]}
    assert client.v1("listaddon").value("Packages/Package") == "vmtools"
    assert client.v2("deladdon", name="vmtools").status == 200
    assert client.v2("deladdon", name="vmtools").status == 422
    assert client.v2("notice").message
