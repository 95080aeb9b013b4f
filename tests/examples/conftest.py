"""Examples run as they are, against an emulated unit that has the certificate they name."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster_emulator import Emulator
from loadmaster_provider.install import cli_configuration, install_mirror
from stacks.demo_certificate import demo_certificate
from tests.support.appliance_terraform import ApplianceTerraform


@pytest.fixture(scope="session")
def mirror(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The provider as `loadmaster provider install` writes it."""
    folder = tmp_path_factory.mktemp("mirror")
    install_mirror(folder)
    (folder / "cli.tfrc").write_text(cli_configuration(folder), encoding="utf-8")
    return folder


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Emulator]:
    with Emulator(limiter=False) as started:
        certificate, key = demo_certificate(tmp_path / "certificates")
        pem = key.read_bytes() + certificate.read_bytes()
        assert started.raw("addcert", cert="www", data=pem)["code"] == 200
        yield started


@pytest.fixture
def terraform(tmp_path: Path, mirror: Path, unit: Emulator) -> ApplianceTerraform:
    return ApplianceTerraform(tmp_path / "terraform", unit, mirror=mirror, python=sys.executable)
