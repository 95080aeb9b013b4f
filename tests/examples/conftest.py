"""Examples run as they are, against emulated appliances that have the certificate they name."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster_emulator import EmulatedPair, Emulator
from loadmaster_provider.install import cli_configuration, install_mirror
from stacks.demo_certificate import demo_certificate
from stacks.demo_secrets import demo_backup_key
from tests.support.appliance_terraform import ApplianceTerraform


@pytest.fixture(scope="session")
def mirror(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The provider as `loadmaster provider install` writes it."""
    folder = tmp_path_factory.mktemp("mirror")
    install_mirror(folder)
    (folder / "cli.tfrc").write_text(cli_configuration(folder), encoding="utf-8")
    return folder


@pytest.fixture
def secrets(tmp_path: Path) -> dict[str, str]:
    """The variables that examples take their secrets from."""
    return {
        "BACKUP_KEY": demo_backup_key(tmp_path / "secrets").read_text(encoding="utf-8"),
        "PARTNER_SECRET": "known to both units",
    }


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Emulator]:
    with Emulator(limiter=False) as started:
        _give_certificate(started, tmp_path)
        yield started


@pytest.fixture
def units(tmp_path: Path) -> Iterator[EmulatedPair]:
    """Two single units, whose clock runs fast: a restart takes 90 seconds of it."""
    with EmulatedPair(formed=False, limiter=False, clock_speed=300) as started:
        for unit in started.units:
            _give_certificate(unit, tmp_path)
        yield started


def _give_certificate(unit: Emulator, folder: Path) -> None:
    certificate, key = demo_certificate(folder / "certificates")
    pem = key.read_bytes() + certificate.read_bytes()
    assert unit.raw("addcert", cert="www", data=pem)["code"] == 200


@pytest.fixture
def terraform(tmp_path: Path, mirror: Path, unit: Emulator) -> ApplianceTerraform:
    return ApplianceTerraform(tmp_path / "terraform", unit, mirror=mirror, python=sys.executable)
