"""What a unit says about its services, read without our client."""

from __future__ import annotations

from pathlib import Path

import pytest

from loadmaster_emulator import Emulator
from tools.deploy import reading
from tools.deploy.pair import Unit
from tools.deploy.site import DeployError


@pytest.fixture
def access(loadmaster: Emulator) -> dict[str, str]:
    return {"API_KEY": loadmaster.api_key, "CA_FILE": str(loadmaster.certificate)}


def test_every_service_is_one_line_with_its_servers(loadmaster: Emulator, access: dict[str, str]) -> None:
    loadmaster.raw("addvs", vs="10.0.0.50", port="443", prot="tcp", NickName="web")
    loadmaster.raw("addrs", vs="10.0.0.50", port="443", prot="tcp", rs="10.0.1.11", rsport="8080")
    loadmaster.raw("addvs", vs="10.0.0.49", port="53", prot="udp")
    first, second = reading.services(_unit(loadmaster, access))
    assert first.split()[:4] == ["10.0.0.49:53/udp", "-", "0", "server(s)"]
    assert second.split()[:4] == ["10.0.0.50:443/tcp", "web", "1", "server(s)"]


def test_a_subvs_stands_under_its_parent(loadmaster: Emulator) -> None:
    access = {"API_KEY": loadmaster.api_key, "CA_FILE": str(loadmaster.certificate)}
    loadmaster.raw("addvs", vs="10.0.0.50", port="443", prot="tcp", NickName="applications")
    loadmaster.raw("modvs", vs="10.0.0.50", port="443", prot="tcp", createsubvs="")
    parent, below = reading.services(_unit(loadmaster, access))
    assert parent.split()[:2] == ["10.0.0.50:443/tcp", "applications"]
    assert below.startswith("10.0.0.50:443/tcp SubVS ")


def test_a_pinned_fingerprint_serves_instead_of_a_file(loadmaster: Emulator) -> None:
    access = {
        "API_KEY": loadmaster.api_key,
        "FINGERPRINT": str(loadmaster.fingerprint).upper(),
    }
    assert reading.services(_unit(loadmaster, access)) == []


def test_nothing_is_sent_to_a_unit_with_another_fingerprint(loadmaster: Emulator) -> None:
    access = {"API_KEY": loadmaster.api_key, "FINGERPRINT": "00" * 32}
    with pytest.raises(DeployError, match="the fingerprint asked for is another"):
        reading.services(_unit(loadmaster, access))
    assert len(loadmaster.journal) == 0


def test_an_untrusted_certificate_is_not_accepted(loadmaster: Emulator) -> None:
    with pytest.raises(DeployError, match=r"cannot be reached: .*certificate"):
        reading.services(_unit(loadmaster, {"API_KEY": loadmaster.api_key}))


def test_a_refused_key_is_said_without_the_key(loadmaster: Emulator, access: dict[str, str]) -> None:
    access["API_KEY"] = "marker-of-a-wrong-key"
    with pytest.raises(DeployError, match="refused listvs: HTTP 401") as caught:
        reading.services(_unit(loadmaster, access))
    assert "marker" not in str(caught.value)


def test_a_unit_that_is_not_there_is_named(tmp_path: Path) -> None:
    unit = Unit(url="https://127.0.0.1:1", access={"API_KEY": "key"})
    with pytest.raises(DeployError, match=r"https://127\.0\.0\.1:1 cannot be reached"):
        reading.services(unit)


def _unit(emulator: Emulator, access: dict[str, str]) -> Unit:
    return Unit(url=emulator.url, access=access)
