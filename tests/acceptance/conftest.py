"""The whole road: real Terraform, the installed provider and an emulated appliance."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from loadmaster_emulator import Emulator
from loadmaster_provider.install import cli_configuration, install_mirror
from tests.acceptance.growth import Deployed, Stage, deploy, stage
from tests.acceptance.proof import Proof
from tests.support.appliance_terraform import ApplianceTerraform

OpenStage = Callable[..., AbstractContextManager[Stage]]


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


@pytest.fixture(scope="session")
def deployed(tmp_path_factory: pytest.TempPathFactory, provider_mirror: Path) -> Deployed:
    """The deployment that grows, before it does."""
    return deploy(tmp_path_factory.mktemp("growth"), mirror=provider_mirror, python=sys.executable)


@pytest.fixture
def open_stage(deployed: Deployed, provider_mirror: Path, tmp_path: Path) -> OpenStage:
    """``open_stage(name)``: a fresh unit and folder of that name, ready to grow."""

    def open_(name: str, *, provider: str = "") -> AbstractContextManager[Stage]:
        return stage(
            deployed, tmp_path / name, mirror=provider_mirror, python=sys.executable, provider=provider
        )

    return open_


@pytest.fixture(scope="module")
def proof() -> Iterator[Proof]:
    """The tables of what is proven; written when a module ends, so that an ended run loses no more."""
    tables = Proof()
    yield tables
    tables.write()
