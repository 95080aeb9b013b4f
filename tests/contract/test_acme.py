"""ACME accounts and certificates, and Let's Encrypt under its former names, through both dialects."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
)

from loadmaster import AlreadyExists, InvalidCall, InvalidValue, NotFound, Refused
from tests.contract.conftest import Contract

TEST_DIRECTORY = "https://acme.test.example/directory"
HMAC = "bWFkZS11cC1obWFjLWtleQ"


@pytest.fixture(autouse=True)
def no_account(contract: Contract) -> None:
    """Each test begins without accounts and without certificates of issuers."""
    with contract.unit.locked() as state:
        for name in state.shared.acme.orders:
            state.shared.certificates.pop(name, None)
        state.shared.acme.orders.clear()
        state.shared.acme.issuers.clear()
        for wire in ("directoryurl", "renewperiod"):
            state.shared.settings.pop(wire, None)


def requested(contract: Contract, **more: Any) -> tuple[str, int]:
    """The name of a new certificate of Let's Encrypt and the service that proved it."""
    if not contract.unit.state.shared.acme.issuers:
        contract.writer.acme_accounts.register("lets_encrypt")
    name, service = contract.name(), contract.service()
    options: dict[str, Any] = {"common_name": "shop.example", "challenge_service": service, **more}
    contract.writer.acme_certificates.request(name, authority="lets_encrypt", elliptic_curve=True, **options)
    return name, service


def test_an_account_is_registered_shown_and_forgotten(contract: Contract) -> None:
    with pytest.raises(NotFound):
        contract.reader.acme_accounts.show("lets_encrypt")
    contract.writer.acme_accounts.set_directory("lets_encrypt", directory_url=TEST_DIRECTORY)
    contract.writer.acme_accounts.register("lets_encrypt", email="net@shop.example")
    shown = contract.reader.acme_accounts.show("lets_encrypt")
    assert (shown.authority, shown.directory_url) == ("lets_encrypt", TEST_DIRECTORY)
    assert shown.email == "net@shop.example"
    raw = contract.unit.raw("acmeaccountinfo", acmetype=1)["Data"]
    assert (raw["AccountType"], raw["AccountID"]) == ("1", shown.account_id)
    assert contract.writer.lets_encrypt.show_account() == shown
    contract.writer.acme_accounts.delete("lets_encrypt")
    with pytest.raises(NotFound):
        contract.reader.lets_encrypt.show_account()
    assert contract.reader.acme_accounts.show_directory("lets_encrypt").directory_url != TEST_DIRECTORY


def test_what_is_set_for_lets_encrypt_are_the_settings_of_that_name(contract: Contract) -> None:
    contract.writer.acme_accounts.set_renewal("lets_encrypt", renewal_days=12)
    contract.writer.acme_accounts.set_directory("lets_encrypt", directory_url=TEST_DIRECTORY)
    assert contract.reader.settings.get("acme_renewal_days") == 12
    assert contract.reader.settings.get("acme_directory_url") == TEST_DIRECTORY
    contract.writer.settings.set(acme_renewal_days=13)
    assert contract.reader.acme_accounts.show_renewal("lets_encrypt").renewal_days == 13
    assert contract.reader.acme_accounts.show_renewal("digicert").renewal_days == 30
    contract.writer.acme_accounts.set_renewal("digicert", renewal_days=60)
    assert contract.reader.acme_accounts.show_renewal("digicert").renewal_days == 60
    assert contract.unit.raw("getacmerenewperiod", acmetype=2)["renewperiod"] == 60
    with pytest.raises(InvalidCall, match="renewal_days"):
        contract.writer.acme_accounts.set_renewal("digicert", renewal_days=61)


def test_digicert_wants_to_know_its_customer_first(contract: Contract) -> None:
    with pytest.raises(InvalidValue, match="directory"):
        contract.writer.acme_accounts.register("digicert")
    contract.writer.acme_accounts.set_directory("digicert", directory_url=TEST_DIRECTORY)
    assert contract.reader.acme_accounts.show_key_id("digicert").key_id is None
    assert contract.reader.acme_accounts.show_hmac_key("digicert").hmac_key is None
    with pytest.raises(InvalidValue, match="key identifier"):
        contract.writer.acme_accounts.register("digicert")
    contract.writer.acme_accounts.set_key_id("digicert", key_id="customer-7")
    contract.writer.acme_accounts.set_hmac_key("digicert", hmac_key=HMAC)
    contract.writer.acme_accounts.register("digicert")
    assert contract.reader.acme_accounts.show("digicert").authority == "digicert"
    assert contract.reader.acme_accounts.show_key_id("digicert").key_id == "customer-7"
    shown = contract.reader.acme_accounts.show_hmac_key("digicert")
    assert shown.hmac_key is not None
    assert shown.hmac_key.get_secret_value() == "********"
    unit = contract.unit
    assert unit.state.shared.acme.issuers[2].hmac_key == HMAC
    assert HMAC not in f"{unit.state.shared!r} {unit.dump()} {list(unit.journal)}"


@pytest.mark.parametrize("password", [None, "pass phrase"])
def test_an_account_is_known_by_its_key(contract: Contract, password: str | None) -> None:
    key = ec.derive_private_key(4711, ec.SECP256R1())
    protection = BestAvailableEncryption((password or "other").encode())
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, protection)
    words: dict[str, Any] = {"account_key": pem, "password": password or "other"}
    contract.writer.acme_accounts.fetch("lets_encrypt", **words)
    first = contract.reader.acme_accounts.show("lets_encrypt")
    contract.writer.acme_accounts.delete("lets_encrypt")
    contract.writer.lets_encrypt.fetch(**words)
    assert contract.reader.acme_accounts.show("lets_encrypt") == first
    with pytest.raises(InvalidValue, match="account key"):
        contract.writer.lets_encrypt.fetch(account_key=pem, password="wrong")
    assert contract.reader.acme_accounts.show("lets_encrypt") == first
    assert (
        "BEGIN" not in f"{contract.unit.state.shared.acme!r} {contract.unit.dump()['emulator']['subjects']}"
    )


def test_a_certificate_lives_in_the_store_of_all(contract: Contract) -> None:
    name, service = requested(contract, alternative_name_1="www.shop.example", country="IE", company="Shop")
    shown = contract.reader.acme_certificates.show(name, authority="lets_encrypt")
    raw = contract.unit.raw("getacmecert", acmetype=1, cert=name)["Data"]
    assert (shown.name, shown.common_name, shown.key_type) == (name, "shop.example", "ECC")
    assert (shown.alternative_names, shown.challenge_service) == (["www.shop.example"], service)
    assert (shown.expires_at, str(shown.key_size)) == (raw["ExpiryDate"], raw["KeySize"])
    assert contract.writer.acme_certificates.show(name, authority="lets_encrypt") == shown
    assert contract.reader.acme_certificates.list("lets_encrypt") == [shown]
    assert contract.writer.acme_certificates.list("digicert") == []
    stored = [one for one in contract.reader.certificates.list() if one.name == name]
    assert [one.key_type for one in stored] == ["ECC"]
    pem = contract.reader.certificates.show(name)
    assert isinstance(pem, str)
    read = x509.load_pem_x509_certificate(pem.encode())
    assert read.subject.rfc4514_string() == "O=Shop,C=IE,CN=shop.example"
    names = read.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["shop.example", "www.shop.example"]
    assert read.not_valid_after_utc - read.not_valid_before_utc == datetime.timedelta(days=90)
    contract.writer.acme_certificates.delete(name, authority="lets_encrypt")
    assert name not in [one.name for one in contract.reader.certificates.list()]
    with pytest.raises(NotFound):
        contract.reader.acme_certificates.show(name, authority="lets_encrypt")


def test_rsa_is_the_usual_key(contract: Contract) -> None:
    contract.writer.acme_accounts.register("lets_encrypt")
    name = contract.name()
    contract.writer.acme_certificates.request(
        name, authority="lets_encrypt", common_name="rsa.example", challenge_service=contract.service()
    )
    shown = contract.reader.acme_certificates.show(name, authority="lets_encrypt")
    assert (shown.key_type, shown.key_size) == ("RSA", "bits_2048")


def test_a_service_uses_it_and_keeps_it(contract: Contract) -> None:
    name, _ = requested(contract)
    service = contract.service(443)
    contract.writer.virtual_services.modify(service, ssl_acceleration=True, certificates=[name])
    shown = contract.reader.acme_certificates.show(name, authority="lets_encrypt")
    assert shown.services == [str(service)]
    with pytest.raises(InvalidValue, match="in use"):
        contract.writer.acme_certificates.delete(name, authority="lets_encrypt")
    with pytest.raises(InvalidValue, match="in use"):
        contract.writer.acme_accounts.delete("lets_encrypt")
    before = contract.reader.certificates.show(name)
    contract.writer.acme_certificates.renew(name, authority="lets_encrypt")
    assert contract.reader.certificates.show(name) != before
    contract.writer.virtual_services.delete(service)


def test_what_no_issuer_would_give_is_refused(contract: Contract) -> None:
    service, name = contract.service(), contract.name()
    request = contract.writer.acme_certificates.request
    words: dict[str, Any] = {"authority": "lets_encrypt", "elliptic_curve": True}
    with pytest.raises(InvalidValue, match="No ACME account"):
        request(name, common_name="shop.example", challenge_service=service, **words)
    contract.writer.acme_accounts.register("lets_encrypt")
    wrong: list[tuple[type[Refused], dict[str, Any]]] = [
        (NotFound, {"common_name": "shop.example", "challenge_service": 99999}),
        (InvalidValue, {"common_name": "*.shop.example", "challenge_service": service}),
        (InvalidValue, {"common_name": "shöp.example", "challenge_service": service}),
        (
            InvalidValue,
            {"common_name": "x.example", "challenge_service": service, "dns_provider": "dns.example"},
        ),
        (
            InvalidValue,
            {"common_name": "x.example", "challenge_service": service, "alternative_name_2_service": 1},
        ),
        (InvalidValue, {"common_name": "x.example", "challenge_service": service, "country": "Ireland"}),
    ]
    for error, more in wrong:
        with pytest.raises(error):
            request(name, **words, **more)
    assert contract.reader.acme_certificates.list("lets_encrypt") == []
    assert name not in contract.unit.state.shared.certificates
    taken, _ = requested(contract)
    with pytest.raises(AlreadyExists):
        request(taken, common_name="other.example", challenge_service=service, **words)


def test_a_name_with_an_asterisk_is_proven_by_dns(contract: Contract) -> None:
    name, _ = requested(
        contract, common_name="*.shop.example", dns_provider="dns.example", dns_credentials="token=t0p-s3cret"
    )
    assert (
        contract.reader.acme_certificates.show(name, authority="lets_encrypt").common_name == "*.shop.example"
    )
    unit = contract.unit
    assert unit.state.shared.acme.orders[name].dns_credentials == "token=t0p-s3cret"
    assert "t0p-s3cret" not in f"{unit.state.shared!r} {unit.dump()} {list(unit.journal)}"


def test_former_names_mean_the_same(contract: Contract) -> None:
    contract.writer.lets_encrypt.register(email="net@shop.example")
    assert contract.reader.acme_accounts.show("lets_encrypt").email == "net@shop.example"
    name = contract.name()
    contract.writer.lets_encrypt.request(
        name, common_name="old.example", challenge_service=contract.service(), elliptic_curve=True
    )
    shown = contract.reader.acme_certificates.show(name, authority="lets_encrypt")
    assert contract.writer.lets_encrypt.show(name) == shown
    assert contract.reader.lets_encrypt.list() == [shown]
    before = contract.reader.certificates.show(name)
    contract.writer.lets_encrypt.renew(name)
    assert contract.reader.certificates.show(name) != before
    contract.writer.lets_encrypt.delete(name)
    assert contract.reader.acme_certificates.list("lets_encrypt") == []
