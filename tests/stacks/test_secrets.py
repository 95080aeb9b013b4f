"""A private key travels from its three sources to the appliance and stays nowhere on the way."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from loadmaster_constructs import App, Certificate, LoadMaster, Secret, Stack
from loadmaster_emulator import Emulator
from stacks.demo_certificate import demo_certificate
from tests.stacks.conftest import hand_over
from tests.support.appliance_terraform import ApplianceTerraform


@pytest.mark.parametrize("source", ["env", "variable", "file"])
def test_a_private_key_is_found_in_nothing_that_stays(
    source: str, tmp_path: Path, app: App, unit: Emulator, terraform: ApplianceTerraform
) -> None:
    certificate, key = demo_certificate(tmp_path / "certificates")
    secret = {
        "env": Secret.env("WWW_KEY"),
        "variable": Secret.variable("www_key"),
        "file": Secret.file(key),
    }[source]
    log = tmp_path / "terraform.log"
    terraform.environment |= {"TF_LOG": "TRACE", "TF_LOG_PATH": str(log)}
    if source == "env":
        terraform.environment["WWW_KEY"] = key.read_text()
    elif source == "variable":
        terraform.environment["TF_VAR_www_key"] = key.read_text()

    edge = LoadMaster.existing(Stack(app, "edge"), "edge", unit=unit.url)
    Certificate(edge, "www", certificate=certificate, private_key=secret)
    hand_over(app, terraform)
    plan = terraform.plan()
    terraform.apply()
    assert terraform.plan().is_empty
    assert [entry["name"] for entry in unit.raw("listcert")["cert"]] == ["www"]

    # A key file ends with the public key, which the certificate may well spell the same way.
    markers = [line for line in key.read_text().splitlines()[1:3] if line not in certificate.read_text()]
    assert len(markers) == 2
    remains = {
        "cdk.tf.json": (terraform.folder / "cdk.tf.json").read_bytes(),
        "state": terraform.state_file.read_bytes(),
        "plan, shown": repr(plan.document).encode(),
        **_members(plan.file),
        "journal": repr(list(unit.journal)).encode(),
        "log": log.read_bytes(),
    }
    for marker in markers:
        found = [place for place, content in remains.items() if marker.encode() in content]
        assert not found, f"the key is in {found}"


def _members(saved_plan: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(saved_plan) as archive:
        return {f"saved plan, {name}": archive.read(name) for name in archive.namelist()}


def test_a_missing_variable_is_named_by_its_name_only(
    tmp_path: Path, app: App, unit: Emulator, terraform: ApplianceTerraform
) -> None:
    certificate, _ = demo_certificate(tmp_path / "certificates")
    edge = LoadMaster.existing(Stack(app, "edge"), "edge", unit=unit.url)
    Certificate(edge, "www", certificate=certificate, private_key=Secret.env("WWW_KEY"))
    hand_over(app, terraform)
    failed = terraform.try_plan()
    assert failed.exit_code == 1
    text = re.sub(r"\s+", " ", failed.text)
    assert "environment variable 'WWW_KEY' is not set" in text
