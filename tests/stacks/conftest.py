"""The reference stacks, synthesised for an emulated unit and handed to real Terraform."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster_constructs import App
from loadmaster_emulator import Emulator
from loadmaster_provider.install import cli_configuration, install_mirror
from tests.support.appliance_terraform import ApplianceTerraform
from tests.support.synthesis import synthesise


@pytest.fixture(scope="session")
def mirror(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The provider as `loadmaster provider install` writes it."""
    folder = tmp_path_factory.mktemp("mirror")
    install_mirror(folder)
    (folder / "cli.tfrc").write_text(cli_configuration(folder), encoding="utf-8")
    return folder


@pytest.fixture
def unit() -> Iterator[Emulator]:
    """An appliance without the limiter, which has tests of its own."""
    with Emulator(limiter=False) as started:
        yield started


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(outdir=str(tmp_path / "out"), tracebacks=True)


@pytest.fixture
def terraform(tmp_path: Path, mirror: Path, unit: Emulator) -> ApplianceTerraform:
    return ApplianceTerraform(tmp_path / "terraform", unit, mirror=mirror, python=sys.executable)


def hand_over(app: App, terraform: ApplianceTerraform, stack: str = "edge") -> None:
    """Synthesise, and put the result where Terraform runs, with the state beside it."""
    document = synthesise(app).document(stack)
    del document["terraform"]["backend"]
    for block in document["provider"]["loadmaster"]:
        # The emulated unit of these tests cuts nobody off, so there is nothing to be careful about.
        block["calls_per_second"] = 2000
    terraform.write(json.dumps(document, indent=1), name="cdk.tf.json")
    if not (terraform.folder / ".terraform").exists():
        terraform.init()
