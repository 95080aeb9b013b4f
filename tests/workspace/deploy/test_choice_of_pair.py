"""Which appliance a deployment goes to, and that it stays with it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.workspace.deploy.conftest import Program
from tools.deploy import __main__ as doors
from tools.deploy import pair
from tools.deploy.pair import Unit
from tools.deploy.site import DeployError, Site

REAL = {
    "LOADMASTER_FIRST_URL": "https://first.example:8443",
    "LOADMASTER_SECOND_URL": "https://second.example",
    "LOADMASTER_API_KEY": "key",
}


def test_nothing_named_means_an_emulated_pair() -> None:
    assert pair.real({"LOADMASTER_API_KEY": "of something"}) is None


def test_a_named_pair_is_used_with_the_access_given() -> None:
    given = {**REAL, "LOADMASTER_CA_FILE": "lb.pem", "LOADMASTER_SECOND_API_KEY": "another"}
    chosen = pair.real({**given, "HOME": "/nowhere"})
    assert chosen is not None
    assert chosen.emulated is False
    assert chosen.environment == given
    assert chosen.first == Unit(
        url="https://first.example:8443", access={"API_KEY": "key", "CA_FILE": "lb.pem"}
    )
    assert chosen.second == Unit(
        url="https://second.example", access={"API_KEY": "another", "CA_FILE": "lb.pem"}
    )


@pytest.mark.parametrize("name", ["LOADMASTER_FIRST_URL", "LOADMASTER_SECOND_URL", "LOADMASTER_SHARED_URL"])
@pytest.mark.parametrize("address", ["lb.example", "http://lb.example", "https://", "10.0.0.1:443"])
def test_an_address_that_is_none_is_shown_with_a_good_one(name: str, address: str) -> None:
    with pytest.raises(DeployError, match=f"{name} is '{address}', wanted is an address such as https://"):
        pair.real({**REAL, name: address})


@pytest.mark.parametrize("missing", ["LOADMASTER_FIRST_URL", "LOADMASTER_SECOND_URL"])
def test_half_a_pair_is_refused_with_the_name_of_the_other_half(missing: str) -> None:
    with pytest.raises(DeployError, match=f"set {missing} too"):
        pair.real({name: value for name, value in REAL.items() if name != missing})


def test_one_unit_alone_is_told_that_the_stacks_are_for_a_pair() -> None:
    with pytest.raises(DeployError, match="are for a pair: set LOADMASTER_FIRST_URL"):
        pair.real({"LOADMASTER_URL": "https://lb.example", "LOADMASTER_API_KEY": "key"})


def test_a_unit_is_no_pair_with_itself() -> None:
    with pytest.raises(DeployError, match="a pair has two units"):
        pair.real({**REAL, "LOADMASTER_SECOND_URL": REAL["LOADMASTER_FIRST_URL"] + "/"})


@pytest.mark.parametrize("access", [{}, {"LOADMASTER_USERNAME": "bal"}, {"LOADMASTER_API_KEY": ""}])
def test_a_named_pair_without_credentials_is_refused(access: Mapping[str, str]) -> None:
    addresses = {name: value for name, value in REAL.items() if name.endswith("_URL")}
    with pytest.raises(DeployError, match="LOADMASTER_API_KEY"):
        pair.real({**addresses, **access})


def test_credentials_of_one_unit_only_are_refused() -> None:
    addresses = {name: value for name, value in REAL.items() if name.endswith("_URL")}
    with pytest.raises(DeployError, match="LOADMASTER_SECOND_API_KEY"):
        pair.real({**addresses, "LOADMASTER_FIRST_API_KEY": "key"})


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
    site.remember_target("https://old.example")
    monkeypatch.setattr(doors, "Site", lambda root: site)
    for name, value in REAL.items():
        monkeypatch.setenv(name, value)
    assert doors.main(["up"]) == 1
    said = capsys.readouterr().err
    assert said == (
        "make deploy: this checkout is deployed to https://old.example, "
        "asked for is https://first.example:8443 and https://second.example: destroy there first\n"
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
    assert "up|audit|down" in capsys.readouterr().err
