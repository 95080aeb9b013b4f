"""An image from the upload to the unit that runs it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from loadmaster import AsyncLoadMaster, InvalidCall, InvalidValue, LoadMaster, WrongFirmware
from loadmaster_emulator import Emulator
from loadmaster_emulator.firmware_image import sign

FAST: dict[str, Any] = {"reboot": True, "poll_seconds": 0.02}


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)


@pytest.fixture
def unit() -> Iterator[Emulator]:
    with Emulator(limiter=False, clock_speed=150) as made:
        yield made


def _options(unit: Emulator) -> dict[str, Any]:
    return {"api_key": unit.api_key, "ca": unit.certificate, "calls_per_second": None}


def _sync(unit: Emulator, image: Any, **arguments: Any) -> str:
    with LoadMaster(unit.url, **_options(unit)) as lm:
        return lm.firmware.install(image, **arguments)


def _async(unit: Emulator, image: Any, **arguments: Any) -> str:
    async def work() -> str:
        async with AsyncLoadMaster(unit.url, **_options(unit)) as lm:
            return await lm.firmware.install(image, **arguments)

    return asyncio.run(work())


clients = pytest.mark.parametrize("install", [_sync, _async], ids=["sync", "async"])


@clients
def test_an_image_is_sent_the_unit_restarted_and_its_new_version_answered(
    install: Any, unit: Emulator, tmp_path: Path
) -> None:
    image = tmp_path / "7.2.99.1.patch"
    image.write_bytes(sign("image", "7.2.99.1"))
    steps: list[tuple[int, int | None]] = []
    version = install(
        unit, image, version="7.2.99", progress=lambda done, total: steps.append((done, total)), **FAST
    )
    assert version.startswith("7.2.99.1.")
    assert unit.raw("get", param="version")["version"] == version
    assert steps[-1] == (image.stat().st_size, image.stat().st_size)
    assert unit.journal.commands().count("reboot") == 1


@clients
def test_without_a_word_nothing_is_restarted(install: Any, unit: Emulator) -> None:
    before = unit.raw("get", param="version")["version"]
    assert "installed" in install(unit, sign("image", "7.2.99.1"))
    assert unit.raw("get", param="version")["version"] == before
    assert "reboot" not in unit.journal.commands()


@clients
def test_an_image_that_is_refused_restarts_nothing(install: Any, unit: Emulator) -> None:
    with pytest.raises(InvalidValue, match="signature"):
        install(unit, b"nobody signed this", **FAST)
    assert "reboot" not in unit.journal.commands()


def test_another_version_than_was_wanted_is_an_error(unit: Emulator) -> None:
    with pytest.raises(WrongFirmware, match=r"runs firmware 7\.2\.99\.1\..* after the restart, not 7\.2\.98"):
        _sync(unit, sign("image", "7.2.99.1"), version="7.2.98", **FAST)


def test_the_version_of_before_is_an_error_unless_it_was_wanted(unit: Emulator) -> None:
    running = str(unit.raw("get", param="version")["version"])
    short = ".".join(running.split(".")[:4])
    with pytest.raises(WrongFirmware, match="as before; give version= where that is the image's own"):
        _sync(unit, sign("image", short), **FAST)
    assert _sync(unit, sign("image", short), version=short, **FAST) == running


def test_a_version_alone_would_never_be_looked_at(unit: Emulator) -> None:
    with pytest.raises(InvalidCall, match=r"version is '7\.2\.99', which shows after a restart only"):
        _sync(unit, sign("image", "7.2.99.1"), version="7.2.99")
    assert not unit.journal
