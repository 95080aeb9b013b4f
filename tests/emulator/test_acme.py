"""What becomes of ACME certificates over time, over a restart and in the hands of others."""

from __future__ import annotations

from pathlib import Path

from cryptography import x509

from loadmaster_emulator import Emulator
from tests.emulator.support import Client
from tests.support.certificates import make_certificate

DAY = 86_400.0


def requested(unit: Emulator, name: str = "shop") -> int:
    """The service that proved the name of a certificate."""
    unit.raw("registeracmeaccount", acmetype=1)
    service = int(unit.raw("addvs", vs="10.0.0.50", port=80, prot="tcp")["Index"])
    unit.raw("addacmecert", acmetype=1, cert=name, cn="shop.example", vid=service, ec=True)
    return service


def serial(unit: Emulator, name: str = "shop") -> int:
    pem = unit.raw("readcert", cert=name)["certificate"]
    return x509.load_pem_x509_certificate(pem.encode()).serial_number


def messages(unit: Emulator) -> list[str]:
    return [line.text for line in unit.state.unit.log if line.tag == "acme"]


def test_a_certificate_is_renewed_as_early_as_was_said() -> None:
    with Emulator(tls=False, limiter=False) as unit:
        requested(unit)
        unit.raw("setacmerenewperiod", acmetype=1, renewperiod=10)
        first = serial(unit)
        unit.clock.advance(79 * DAY)
        assert serial(unit) == first
        unit.clock.advance(2 * DAY)
        second = serial(unit)
        assert second != first
        assert messages(unit) == ["certificate shop renewed"]
        assert serial(unit) == second, "once is enough"


def test_a_certificate_is_renewed_though_nobody_asks() -> None:
    with Emulator(tls=False, limiter=False) as unit:
        requested(unit)
        unit.clock.advance(61 * DAY)
        assert messages(unit) == ["certificate shop renewed"]


def test_one_that_cannot_be_proven_any_longer_is_tried_daily_and_ends() -> None:
    with Emulator(tls=False, limiter=False) as unit:
        unit.raw("delvs", vs=requested(unit))
        first = serial(unit)
        unit.clock.advance(61 * DAY)
        assert serial(unit) == serial(unit) == first
        unit.clock.advance(1.5 * DAY)
        assert serial(unit) == first
        assert messages(unit) == ["certificate shop could not be renewed: Unknown VS"] * 2


def test_one_that_the_store_lost_is_gone_for_the_issuer_too(unit: Emulator, client: Client) -> None:
    requested(unit)
    assert client.v2("delcert", cert="shop").status == 200
    assert client.v2("listacmecert", acmetype=1)["Data"] == {"Certificate": []}
    assert client.v1("getacmecert", acmetype=1, cert="shop").error == "Unknown certificate"


def test_one_that_somebody_replaced_is_the_issuers_no_longer() -> None:
    with Emulator(tls=False, limiter=False) as unit:
        requested(unit)
        unit.raw("addcert", cert="shop", replace=True, data=make_certificate("bought.example").bundle)
        bought = serial(unit)
        assert unit.raw("listacmecert", acmetype=1)["Data"] == {"Certificate": []}
        unit.clock.advance(89 * DAY)
        assert serial(unit) == bought


def test_answers_have_their_element_in_json_and_no_second_one_in_xml(unit: Emulator, client: Client) -> None:
    requested(unit)
    one = client.v1("getacmecert", acmetype=1, cert="shop")
    assert one.value("Identifier") == client.v2("getacmecert", acmetype=1, cert="shop")["Data"]["Identifier"]
    assert [found.findtext("Identifier") for found in client.v1("listlecert").data] == ["shop"]
    assert client.v1("acmeaccountinfo", acmetype=1).value("AccountType") == "1"
    assert client.v1("getacmerenewperiod", acmetype=1).value("renewperiod") == "30"
    assert client.v1("getacmehmac", acmetype=1).value("hmac") is None
    unit.raw("setacmehmac", acmetype=1, hmac="made-up-key")
    assert client.v1("getacmehmac", acmetype=1).value("hmac") == "********"


def test_an_issuer_has_to_be_named(client: Client) -> None:
    assert (client.v2("listacmecert").status, client.v2("listacmecert").message) == (
        400,
        "acmetype: String Value missing",
    )
    assert client.v2("listacmecert", acmetype=3).message == "Invalid value for acmetype: 3"


def test_all_of_it_is_there_after_a_restart_and_no_key_is_in_a_dump(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        requested(unit)
        unit.raw("setacmekid", acmetype=2, kid="customer-7")
        unit.raw("setacmehmac", acmetype=2, hmac="made-up-key")
        account = unit.raw("acmeaccountinfo", acmetype=1)
        first = serial(unit)
        assert "made-up-key" not in str(unit.dump())
        assert "PRIVATE" not in str(unit.dump())
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        assert unit.raw("acmeaccountinfo", acmetype=1) == account
        assert unit.raw("getacmekid", acmetype=2)["kid"] == "customer-7"
        assert unit.state.shared.acme.issuers[2].hmac_key == "made-up-key"
        assert serial(unit) == first
        unit.raw("renewacmecert", acmetype=1, cert="shop")
        assert serial(unit) != first
