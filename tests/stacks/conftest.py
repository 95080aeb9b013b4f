"""The reference stacks, synthesised for emulated appliances and handed to real Terraform."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from loadmaster_constructs import App
from loadmaster_emulator import EmulatedPair, Emulator
from loadmaster_provider.install import cli_configuration, install_mirror
from stacks.demo_certificate import demo_certificate
from stacks.demo_secrets import demo_backup_key, demo_partner_secret
from stacks.edge import SecretFiles
from tests.support.appliance_terraform import ApplianceTerraform
from tests.support.synthesis import synthesise

MakeTerraform = Callable[[str], ApplianceTerraform]


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
def units() -> Iterator[EmulatedPair]:
    """Two single units, whose clock runs fast: a restart takes 90 seconds of it."""
    with EmulatedPair(formed=False, limiter=False, clock_speed=300) as started:
        yield started


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(outdir=str(tmp_path / "out"), tracebacks=True)


@pytest.fixture
def files(tmp_path: Path) -> SecretFiles:
    """What the demonstration makes where a site has no files of its own."""
    certificate, private_key = demo_certificate(tmp_path / "certificates")
    return SecretFiles(
        certificate=certificate,
        private_key=private_key,
        partner_secret=demo_partner_secret(tmp_path / "secrets"),
        backup_key=demo_backup_key(tmp_path / "secrets"),
    )


@pytest.fixture
def terraform(tmp_path: Path, mirror: Path, unit: Emulator) -> ApplianceTerraform:
    return ApplianceTerraform(tmp_path / "terraform", unit, mirror=mirror, python=sys.executable)


@pytest.fixture
def terraform_of(tmp_path: Path, mirror: Path, units: EmulatedPair) -> MakeTerraform:
    """A working folder for a stack of the pair."""

    def make(stack: str) -> ApplianceTerraform:
        trust = {"LOADMASTER_CA_FILE": str(units.certificates)}
        return ApplianceTerraform(
            tmp_path / f"terraform-{stack}",
            units.first,
            mirror=mirror,
            python=sys.executable,
            environment=trust,
        )

    return make


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
