"""Certificates are public and stand in the files, private keys are not and do not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from loadmaster_constructs import (
    App,
    ArgumentError,
    Certificate,
    IntermediateCertificate,
    LoadMaster,
    Secret,
    Tls,
    VirtualService,
)
from tests.support.synthesis import synthesise

PEM = "-----BEGIN CERTIFICATE-----\nMIIBfake\n-----END CERTIFICATE-----\n"
OTHER = PEM.replace("fake", "other")
KEY = "-----BEGIN PRIVATE KEY-----\nMARKER\n-----END PRIVATE KEY-----\n"


def test_a_certificate_is_named_and_versioned(app: App, lb: LoadMaster) -> None:
    Certificate(lb, "www", certificate=PEM, private_key=Secret.variable("www_key"))
    written = synthesise(app).resource("certificate")
    assert written["name"] == "www"
    assert written["certificate_pem"] == PEM
    assert written["private_key_pem"] == "${var.www_key}"
    assert 0 < written["private_key_pem_version"] < 2**53


def test_a_new_certificate_is_taken_to_have_a_new_key(app: App, lb: LoadMaster) -> None:
    for name, pem in (("one", PEM), ("same", PEM.replace("\n", "\r\n")), ("other", OTHER)):
        Certificate(lb, name, certificate=pem, private_key=Secret.variable("key"))
    versions = {
        path: entry["private_key_pem_version"]
        for path, entry in synthesise(app).resources("certificate").items()
    }
    assert versions["edge/lb/one"] == versions["edge/lb/same"] != versions["edge/lb/other"]


def test_the_version_can_be_said(app: App, lb: LoadMaster) -> None:
    Certificate(lb, "www", certificate=PEM, private_key=Secret.variable("key"), private_key_version=7)
    assert synthesise(app).resource("certificate")["private_key_pem_version"] == 7


def test_files_are_read(app: App, lb: LoadMaster, tmp_path: Path) -> None:
    (tmp_path / "www.pem").write_text(PEM)
    key = tmp_path / "www.key"
    key.write_text(KEY)
    Certificate(lb, "www", certificate=tmp_path / "www.pem", private_key=Secret.file(key))
    written = synthesise(app)
    assert written.resource("certificate")["certificate_pem"] == PEM
    assert written.resource("certificate")["private_key_pem"] == f'${{file("{key}")}}'
    assert "MARKER" not in written.path().read_text()


def test_a_service_refers_to_the_certificate(app: App, lb: LoadMaster) -> None:
    certificate = Certificate(lb, "www", certificate=PEM, private_key=Secret.variable("key"))
    VirtualService(lb, "web", address="10.0.0.50", port=443, tls=Tls(certificate=[certificate, "old"]))
    first, second = synthesise(app).resource("virtual_service")["certificates"]
    assert first.startswith("${loadmaster_certificate.lb_www_")
    assert second == "old"


@pytest.mark.parametrize(
    ("certificate", "words"),
    [
        ("missing.pem", "certificate is 'missing.pem', which is neither PEM text nor a PEM file"),
        (PEM + KEY, "certificate holds a private key"),
        (KEY, "certificate holds a private key"),
        ("-----BEGIN X509 CRL-----\nMARKER", "certificate is no PEM text"),
        (None, "certificate is None, which is neither PEM text nor a PEM file"),
    ],
)
def test_what_is_no_certificate_is_refused(lb: LoadMaster, certificate: Any, words: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        Certificate(lb, "www", certificate=certificate, private_key=Secret.variable("key"))
    assert words in str(caught.value)
    assert "MARKER" not in str(caught.value)


def test_a_literal_key_is_refused_and_not_repeated(lb: LoadMaster) -> None:
    with pytest.raises(ArgumentError) as caught:
        Certificate(lb, "www", certificate=PEM, private_key=KEY)  # type: ignore[arg-type]
    assert "private_key takes no value written in the program" in str(caught.value)
    assert "MARKER" not in str(caught.value)


def test_an_authority_is_put_on_the_appliance_and_named_by_a_service(app: App, lb: LoadMaster) -> None:
    issuer = IntermediateCertificate(lb, "issuer", certificate=PEM)
    tls = Tls(certificate="www", intermediate_certificates=[issuer, "old"])
    VirtualService(lb, "web", address="10.0.0.50", port=443, tls=tls)
    written = synthesise(app)
    assert written.resource("intermediate_certificate") == {"name": "issuer", "certificate_pem": PEM}
    first, second = written.resource("virtual_service")["intermediate_certificates"]
    assert first.startswith("${loadmaster_intermediate_certificate.lb_issuer_")
    assert second == "old"


@pytest.mark.parametrize(
    ("certificate", "words"),
    [
        (PEM + OTHER, "certificate holds 2 certificates, accepted is one under each name"),
        (PEM + KEY, "certificate holds a private key"),
        ("missing.pem", "certificate is 'missing.pem'"),
    ],
)
def test_what_is_no_single_authority_is_refused(lb: LoadMaster, certificate: str, words: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        IntermediateCertificate(lb, "issuer", certificate=certificate)
    assert words in str(caught.value)


def test_intermediates_are_a_list() -> None:
    with pytest.raises(ArgumentError, match="intermediate_certificates is 'issuer', accepted is a list"):
        Tls(certificate="www", intermediate_certificates="issuer")
