"""Cipher sets through both dialects."""

from __future__ import annotations

import pytest

from loadmaster import InvalidValue, NotFound
from loadmaster.types import VirtualService
from tests.contract.conftest import Contract

STRICT = ["ECDHE-RSA-AES256-GCM-SHA384", "ECDHE-RSA-AES128-GCM-SHA256"]


def encrypting(contract: Contract, **values: object) -> VirtualService:
    service = contract.service(port=443)
    contract.writer.virtual_services.modify(service, ssl_acceleration=True)
    contract.writer.virtual_services.modify(service, **values)  # type: ignore[arg-type]
    return contract.show(service)


def test_a_set_is_made_changed_and_deleted(contract: Contract) -> None:
    name = contract.name()
    with pytest.raises(NotFound):
        contract.reader.cipher_sets.show(name)
    for ciphers in (STRICT, ["AES256-SHA"]):
        contract.writer.cipher_sets.put(name, ciphers=ciphers)
        assert contract.reader.cipher_sets.show(name).ciphers == ciphers
        assert contract.writer.cipher_sets.show(name).ciphers == ciphers
    with pytest.raises(NotFound):
        contract.reader.cipher_sets.show(name.upper())
    contract.writer.cipher_sets.delete(name)
    with pytest.raises(NotFound):
        contract.writer.cipher_sets.delete(name)


@pytest.mark.parametrize("name", ["Default", "BestPractices", "WUI", "Null_Ciphers"])
def test_the_appliances_own_sets_stay_as_they_are(contract: Contract, name: str) -> None:
    before = contract.reader.cipher_sets.show(name).ciphers
    assert before
    with pytest.raises(InvalidValue, match="cannot be changed"):
        contract.writer.cipher_sets.put(name, ciphers=STRICT)
    with pytest.raises(InvalidValue, match="cannot be deleted"):
        contract.writer.cipher_sets.delete(name)
    assert contract.reader.cipher_sets.show(name).ciphers == before


def test_a_set_that_a_service_uses_cannot_be_deleted(contract: Contract) -> None:
    name = contract.name()
    with pytest.raises((InvalidValue, NotFound), match="Unknown cipher set"):
        encrypting(contract, cipher_set=name)
    contract.writer.cipher_sets.put(name, ciphers=STRICT)
    service = encrypting(contract, cipher_set=name)
    assert service.cipher_set == name
    with pytest.raises(InvalidValue, match="in use"):
        contract.writer.cipher_sets.delete(name)
    contract.writer.virtual_services.modify(service.index or 0, cipher_set="Default")
    contract.writer.cipher_sets.delete(name)


def test_single_ciphers_of_a_service_are_a_set_of_its_own(contract: Contract) -> None:
    service = encrypting(contract, ciphers=STRICT)
    name = f"Custom_{service.index}"
    assert service.cipher_set == name
    assert contract.reader.cipher_sets.show(name).ciphers == STRICT
    with pytest.raises(InvalidValue, match="cannot be deleted"):
        contract.writer.cipher_sets.delete(name)


def test_what_is_no_cipher_is_refused(contract: Contract) -> None:
    name = contract.name()
    with pytest.raises(InvalidValue, match="AES 256"):
        contract.writer.cipher_sets.put(name, ciphers=["AES 256"])
    with pytest.raises(NotFound):
        contract.reader.cipher_sets.show(name)
