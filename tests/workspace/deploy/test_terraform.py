"""What `make deploy` makes of the answers of Terraform and CDKTF."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.workspace.deploy.conftest import Program
from tools.deploy import terraform
from tools.deploy.pair import Pair
from tools.deploy.site import DeployError, Site

PAIR = Pair(environment={"LOADMASTER_FIRST_URL": "https://127.0.0.1:1"}, emulated=True)


def test_a_second_plan_without_changes_passes(site: Site, program: Program) -> None:
    program("terraform", 'test "$2" = -detailed-exitcode')
    terraform.prove_unchanged("edge", site.root, os.environ)


def test_a_second_plan_with_changes_is_printed_and_named(
    site: Site, program: Program, capsys: pytest.CaptureFixture[str]
) -> None:
    program("terraform", "echo '~ nickname = old -> new'; exit 2")
    with pytest.raises(DeployError, match="the second plan of stack edge is not empty"):
        terraform.prove_unchanged("edge", site.root, os.environ)
    assert "~ nickname" in capsys.readouterr().out


def test_a_second_plan_that_fails_shows_terraforms_own_words(
    site: Site, program: Program, capsys: pytest.CaptureFixture[str]
) -> None:
    program("terraform", "echo 'Error: no reach' >&2; exit 1")
    with pytest.raises(DeployError, match="second plan of stack edge failed"):
        terraform.prove_unchanged("edge", site.root, os.environ)
    assert "Error: no reach" in capsys.readouterr().err


def test_cdktf_is_called_for_all_stacks_without_questions_or_registry(site: Site, program: Program) -> None:
    program("cdktf", f"printf '%s ' \"$@\" > {site.root}/called")
    terraform.cdktf(site, "deploy", os.environ)
    words = (site.root / "called").read_text(encoding="utf-8").split()
    assert words == ["deploy", "*", "--auto-approve", "--no-color", "--skip-provider-lock"]


def test_a_failing_cdktf_fails_the_deployment(site: Site, program: Program) -> None:
    program("cdktf", "exit 3")
    with pytest.raises(DeployError, match="cdktf deploy ended with 3"):
        terraform.cdktf(site, "deploy", os.environ)


def test_installing_the_provider_drops_locks_of_an_older_build(site: Site, program: Program) -> None:
    lock = site.synthesised / "stacks" / "edge" / ".terraform.lock.hcl"
    lock.parent.mkdir(parents=True)
    lock.touch()
    program("loadmaster", "exit 0")
    terraform.install_provider(site, os.environ)
    assert not lock.exists()


def test_a_provider_that_cannot_be_installed_is_one_message(site: Site, program: Program) -> None:
    program("loadmaster", "echo first >&2; echo 'no space left' >&2; exit 1")
    with pytest.raises(DeployError, match=r"^the provider could not be installed: no space left$"):
        terraform.install_provider(site, os.environ)


def test_other_peoples_settings_stay_out(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TF_CLI_ARGS_apply", "-destroy")
    monkeypatch.setenv("TF_LOG", "DEBUG")
    monkeypatch.setenv("LOADMASTER_FINGERPRINT", "of another unit")
    surroundings = terraform.environment(site, PAIR)
    assert "TF_CLI_ARGS_apply" not in surroundings
    assert "LOADMASTER_FINGERPRINT" not in surroundings
    assert surroundings["TF_LOG"] == "DEBUG"
    assert surroundings["TF_CLI_CONFIG_FILE"] == str(site.cli_configuration)
    assert surroundings["PATH"].startswith(f"{site.programs}:")


def test_a_state_is_read_without_data_sources(deployed: Path) -> None:
    assert terraform.managed_objects(deployed) == ["loadmaster_virtual_service.web"]
    deployed.write_text(
        '{"resources": [{"mode": "data", "type": "loadmaster_unit", "name": "this"}]}', "utf-8"
    )
    assert terraform.managed_objects(deployed) == []


def test_a_state_that_is_no_state_is_named(deployed: Path) -> None:
    deployed.write_text("half a st", encoding="utf-8")
    with pytest.raises(DeployError, match=r"terraform\.edge\.tfstate is no Terraform state"):
        terraform.managed_objects(deployed)
