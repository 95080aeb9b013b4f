"""The self-signed certificate a unit presents until it is given another one."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

_VALID_DAYS = 3650


@dataclass(frozen=True, slots=True)
class Identity:
    """Certificate and key of a unit, as files."""

    certificate: Path
    key: Path

    @property
    def fingerprint(self) -> str:
        """SHA-256 over the certificate, in lower-case hexadecimal."""
        return x509.load_pem_x509_certificate(self.certificate.read_bytes()).fingerprint(SHA256()).hex()

    def context(self) -> ssl.SSLContext:
        """The server's side of TLS, 1.2 and newer."""
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        made.minimum_version = ssl.TLSVersion.TLSv1_2
        made.load_cert_chain(self.certificate, self.key)
        return made


def self_signed(
    name: str = "lb100", *, hosts: tuple[str, ...] = ("127.0.0.1", "::1", "localhost")
) -> tuple[str, str]:
    """A fresh certificate for the loopback names, signed by itself, and its key, as PEM texts.

    Of several that somebody trusts, each needs a ``name`` of its own: trusted certificates are found by name.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    built = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=_VALID_DAYS))
        .add_extension(x509.SubjectAlternativeName([_name(host) for host in hosts]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return built.public_bytes(Encoding.PEM).decode(), secret.decode()


def written(folder: Path, certificate: str, key: str) -> Identity:
    """Certificate and key as files in ``folder``; the key is its owner's alone."""
    identity = Identity(folder / "certificate.pem", folder / "key.pem")
    identity.certificate.write_text(certificate, encoding="ascii")
    identity.key.touch(mode=0o600)
    identity.key.write_text(key, encoding="ascii")
    return identity


def _name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)
