from __future__ import annotations

import base64
import datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from loadmaster_emulator import Emulator
from tests.emulator.support import Client, as_xml

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


def certificate_of(key: Key, name: str = "www.example") -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    start = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(start)
        .not_valid_after(start + datetime.timedelta(days=365))
        .sign(key, SHA256())
    )


def key_pem(key: Key, password: str | None = None) -> bytes:
    protection = BestAvailableEncryption(password.encode()) if password else NoEncryption()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, protection)


@pytest.fixture(scope="module")
def rsa_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture(scope="module")
def bundle(rsa_key: rsa.RSAPrivateKey) -> bytes:
    return certificate_of(rsa_key).public_bytes(Encoding.PEM) + key_pem(rsa_key)


def test_a_pem_bundle_is_stored_and_its_key_stays_inside(
    unit: Emulator, client: Client, rsa_key: rsa.RSAPrivateKey, bundle: bytes
) -> None:
    assert client.upload("addcert", bundle, cert="www").status == 200
    entry = client.v2("listcert")["cert"][0]
    assert (entry["name"], entry["type"]) == ("www", "RSA")
    assert int(entry["modulus"], 16) == rsa_key.public_key().public_numbers().n
    shown = str(client.v2("readcert", cert="www")["certificate"])
    assert "PRIVATE" not in shown
    assert x509.load_pem_x509_certificate(shown.encode()) == certificate_of(rsa_key)
    assert "PRIVATE" not in str(unit.dump())
    assert bundle.decode()[-60:] not in str([call.as_json() for call in unit.journal])


def test_v1_takes_the_raw_body(unit: Emulator, client: Client, bundle: bytes) -> None:
    answer = client.http.post("/access/addcert?cert=www&replace=0", content=bundle, auth=client.auth)
    assert as_xml(answer).status == 200
    assert client.v1("listcert").value("cert/name") == "www"
    assert unit.journal[0].parameters["data"] == f"<{len(bundle)} bytes>"


def test_a_pfx_file_opens_with_its_pass_phrase(client: Client) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    content = pkcs12.serialize_key_and_certificates(
        b"www", key, certificate_of(key), None, BestAvailableEncryption(b"opensesame")
    )
    assert client.upload("addcert", content, cert="www").status == 422
    assert client.upload("addcert", content, cert="www", password="wrong").status == 422
    assert client.upload("addcert", content, cert="www", password="opensesame").status == 200
    entry = client.v2("listcert")["cert"][0]
    assert entry["type"] == "ECC"
    assert "modulus" not in entry
    assert entry["publickey"]


def test_an_encrypted_key_opens_with_its_pass_phrase(client: Client, rsa_key: rsa.RSAPrivateKey) -> None:
    content = certificate_of(rsa_key).public_bytes(Encoding.PEM) + key_pem(rsa_key, "opensesame")
    assert client.upload("addcert", content, cert="www").status == 422
    assert client.upload("addcert", content, cert="www", password="opensesame").status == 200


def test_what_does_not_belong_together_is_refused(client: Client, rsa_key: rsa.RSAPrivateKey) -> None:
    other = ec.generate_private_key(ec.SECP256R1())
    pem = certificate_of(rsa_key).public_bytes(Encoding.PEM)
    for content in (pem, pem + key_pem(other), key_pem(rsa_key), b"rubbish", pem[:-40] + key_pem(rsa_key)):
        assert client.upload("addcert", content, cert="www").status == 422
    assert client.v2("listcert")["cert"] == []


def test_an_upload_needs_its_file_in_base64(client: Client) -> None:
    assert client.v2("addcert", cert="www").message == "data: String Value missing"
    assert client.v2("addcert", cert="www", data="%%%").status == 422


def test_a_name_is_replaced_only_on_request(client: Client, bundle: bytes) -> None:
    client.upload("addcert", bundle, cert="www")
    assert client.upload("addcert", bundle, cert="www").status == 422
    key = ec.generate_private_key(ec.SECP256R1())
    renewed = certificate_of(key).public_bytes(Encoding.PEM) + key_pem(key)
    assert client.upload("addcert", renewed, cert="www", replace=True).status == 200
    assert client.v2("listcert")["cert"][0]["type"] == "ECC"


def test_a_certificate_in_use_cannot_be_deleted(client: Client, bundle: bytes) -> None:
    client.upload("addcert", bundle, cert="www")
    client.upload("addcert", bundle, cert="spare")
    index = client.add_service(port=443, SSLAcceleration=True, CertFile="www spare")
    assert client.v2("showvs", vs=index)["CertFile"] == "www spare"
    assert client.v2("delcert", cert="www").status == 422
    client.v2("modvs", vs=index, CertFile="spare")
    assert client.v2("delcert", cert="www").status == 200
    assert client.v2("delcert", cert="www").message == "Unknown certificate"


def test_der_comes_in_base64(client: Client, rsa_key: rsa.RSAPrivateKey, bundle: bytes) -> None:
    client.upload("addcert", bundle, cert="www")
    text = client.v1("readcert", cert="www", outform="DER").value("certificate")
    assert x509.load_der_x509_certificate(base64.b64decode(str(text))) == certificate_of(rsa_key)


def test_intermediates_have_no_key_and_cannot_be_replaced(client: Client, rsa_key: rsa.RSAPrivateKey) -> None:
    content = certificate_of(rsa_key, "Example CA").public_bytes(Encoding.PEM)
    assert client.upload("addintermediate", content, cert="ca").status == 200
    assert client.upload("addintermediate", content, cert="ca", replace=True).status == 422
    assert [one["name"] for one in client.v2("listintermediate")["cert"]] == ["ca"]
    assert client.v2("listcert")["cert"] == []
    client.v2("delintermediate", cert="ca")
    assert client.v2("readintermediate", cert="ca").message == "Unknown certificate"


def test_the_encrypted_archive_brings_everything_back(client: Client, bundle: bytes) -> None:
    client.upload("addcert", bundle, cert="www")
    archive = base64.b64decode(client.v2("backupcert", password="archive1")["data"])
    assert b"PRIVATE" not in archive
    client.v2("delcert", cert="www")
    assert client.upload("restorecert", archive, password="archive2", type="full").status == 422
    assert client.upload("restorecert", archive, password="archive1", type="third").status == 200
    assert client.v2("listcert")["cert"] == []
    assert client.upload("restorecert", archive, password="archive1", type="vs").status == 200
    assert client.v2("listcert")["cert"][0]["name"] == "www"


@pytest.mark.parametrize("password", ["short1", "with space", "x" * 65, ""])
def test_the_pass_phrase_of_the_archive_has_rules(client: Client, password: str) -> None:
    refused = client.v2("backupcert", password=password)
    assert refused.status in (400, 422)
    assert not password or password not in refused.message
