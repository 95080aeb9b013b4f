"""The whole road: real Terraform, the installed provider and an emulated appliance."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from loadmaster_emulator import Emulator
from loadmaster_provider.install import cli_configuration, install_mirror
from tests.support.appliance_terraform import ApplianceTerraform


@pytest.fixture(scope="session")
def provider_mirror(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The mirror as `loadmaster provider install` writes it."""
    folder = tmp_path_factory.mktemp("mirror")
    install_mirror(folder)
    (folder / "cli.tfrc").write_text(cli_configuration(folder))
    return folder


@pytest.fixture
def unit() -> Iterator[Emulator]:
    """An appliance without the limiter: pace and cuts have tests of their own."""
    with Emulator(limiter=False) as started:
        yield started


@pytest.fixture
def terraform(tmp_path: Path, provider_mirror: Path, unit: Emulator) -> ApplianceTerraform:
    """Terraform in an empty folder, pointed at the appliance."""
    return ApplianceTerraform(tmp_path / "terraform", unit, mirror=provider_mirror, python=sys.executable)
