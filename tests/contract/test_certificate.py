"""Every command on certificates, written in one dialect and read in the other."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography import x509

from loadmaster import InvalidCall, NotFound, Refused
from tests.contract.conftest import Contract
from tests.sdk.loopback import make_identity


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """A certificate and its key in PEM form."""
    made = make_identity(tmp_path_factory.mktemp("pem"))
    return made.certificate.read_text(), made.key.read_text()


@pytest.fixture
def other(tmp_path: Path) -> tuple[str, str]:
    made = make_identity(tmp_path)
    return made.certificate.read_text(), made.key.read_text()


def _serial(text: object) -> int:
    return x509.load_pem_x509_certificate(str(text).encode()).serial_number


def test_store_list_read_and_delete(contract: Contract, texts: tuple[str, str]) -> None:
    name = contract.name()
    contract.writer.certificates.add_pem(name, certificate=texts[0], key=texts[1])
    listed = {one.name: one for one in contract.reader.certificates.list()}
    assert listed == {one.name: one for one in contract.writer.certificates.list()}
    assert listed[name].key_type == "ECC"
    for lm in (contract.writer, contract.reader):
        assert _serial(lm.certificates.show(name)) == _serial(texts[0])
    contract.writer.certificates.delete(name)
    assert name not in {one.name for one in contract.reader.certificates.list()}
    with pytest.raises(NotFound, match="Unknown certificate"):
        contract.reader.certificates.show(name)


def test_renew_in_place(contract: Contract, texts: tuple[str, str], other: tuple[str, str]) -> None:
    name = contract.name()
    contract.writer.certificates.add(name, bundle="".join(texts).encode())
    with pytest.raises(Refused):
        contract.writer.certificates.add(name, bundle="".join(other).encode())
    contract.writer.certificates.add_pem(name, certificate=other[0], key=other[1], replace=True)
    assert _serial(contract.reader.certificates.show(name)) == _serial(other[0])


def test_intermediates(contract: Contract, texts: tuple[str, str]) -> None:
    name = contract.name()
    contract.writer.certificates.add_intermediate(name, bundle=texts[0].encode())
    listed = {one.name for one in contract.reader.certificates.list_intermediates()}
    shown = next((one for one in listed if one and one.startswith(name)), None)
    assert shown is not None
    assert _serial(contract.reader.certificates.show_intermediate(shown)) == _serial(texts[0])
    contract.writer.certificates.delete_intermediate(shown)
    assert shown not in {one.name for one in contract.reader.certificates.list_intermediates()}


def test_a_certificate_in_use_stays(contract: Contract, texts: tuple[str, str]) -> None:
    name, service = contract.name(), contract.service(443)
    contract.writer.certificates.add_pem(name, certificate=texts[0], key=texts[1])
    contract.writer.virtual_services.modify(service, ssl_acceleration=True, certificates=[name])
    assert contract.show(service).certificates == [name]
    with pytest.raises(Refused):
        contract.writer.certificates.delete(name)
    contract.writer.virtual_services.delete(service)
    contract.writer.certificates.delete(name)


def test_the_archive_brings_certificates_back(contract: Contract, texts: tuple[str, str]) -> None:
    name = contract.name()
    contract.writer.certificates.add_pem(name, certificate=texts[0], key=texts[1])
    archive = contract.writer.certificates.backup(password="hunter22")
    assert texts[1].encode() not in archive
    contract.writer.certificates.delete(name)
    contract.reader.certificates.restore(archive=archive, password="hunter22", part="everything")
    assert _serial(contract.reader.certificates.show(name)) == _serial(texts[0])
    with pytest.raises(Refused):
        contract.reader.certificates.restore(archive=archive, password="wrong77", part="everything")
    with pytest.raises(InvalidCall, match="password is a secret value"):
        contract.writer.certificates.backup(password="short")


def test_what_is_no_certificate_is_refused(contract: Contract) -> None:
    with pytest.raises(Refused):
        contract.writer.certificates.add(contract.name(), bundle=b"hello")
