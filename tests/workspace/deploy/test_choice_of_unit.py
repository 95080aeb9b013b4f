"""Which appliance a deployment goes to, and that it stays with it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.workspace.deploy.conftest import Program
from tools.deploy import __main__ as doors
from tools.deploy import unit
from tools.deploy.site import DeployError, Site

REAL = {"LOADMASTER_URL": "https://lb.example:8443", "LOADMASTER_API_KEY": "key"}


def test_nothing_named_means_an_emulated_unit() -> None:
    assert unit.real({"LOADMASTER_API_KEY": "of something"}) is None


def test_a_named_unit_is_used_with_the_access_given() -> None:
    chosen = unit.real({**REAL, "LOADMASTER_CA_FILE": "lb.pem", "HOME": "/nowhere"})
    assert chosen is not None
    assert (chosen.url, chosen.emulated) == ("https://lb.example:8443", False)
    assert chosen.environment == {**REAL, "LOADMASTER_CA_FILE": "lb.pem"}


@pytest.mark.parametrize("address", ["lb.example", "http://lb.example", "https://", "10.0.0.1:443"])
def test_an_address_that_is_none_is_shown_with_a_good_one(address: str) -> None:
    with pytest.raises(DeployError, match="wanted is an address such as https://"):
        unit.real({**REAL, "LOADMASTER_URL": address})


@pytest.mark.parametrize("access", [{}, {"LOADMASTER_USERNAME": "bal"}, {"LOADMASTER_API_KEY": ""}])
def test_a_named_unit_without_credentials_is_refused(access: Mapping[str, str]) -> None:
    with pytest.raises(DeployError, match="LOADMASTER_API_KEY"):
        unit.real({"LOADMASTER_URL": REAL["LOADMASTER_URL"], **access})


def test_a_deployed_checkout_does_not_move_to_another_unit(
    site: Site,
    deployed: Path,
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("terraform", "node"):
        program(
            name, """case $1 in version) echo '{"terraform_version": "1.11.4"}';; *) echo v22.1.0;; esac"""
        )
    site.folder.mkdir()
    site.remember_target("https://first.example")
    monkeypatch.setattr(doors, "Site", lambda root: site)
    for name, value in REAL.items():
        monkeypatch.setenv(name, value)
    assert doors.main(["up"]) == 1
    said = capsys.readouterr().err
    assert said == (
        "make deploy: this checkout is deployed to https://first.example, "
        "asked for is https://lb.example:8443: destroy there first\n"
    )


def test_two_deployments_of_one_checkout_do_not_run_at_once(site: Site) -> None:
    with (
        site.locked(),
        pytest.raises(DeployError, match="another deploy or destroy is running"),
        site.locked(),
    ):
        pytest.fail("the second one got in")


def test_wrong_use_says_how(capsys: pytest.CaptureFixture[str]) -> None:
    assert doors.main(["sideways"]) == 2
    assert "up|down" in capsys.readouterr().err
