"""Whom to trust: the machine's store, one certificate authority, or one certificate by its fingerprint."""

from __future__ import annotations

import hashlib
import hmac
import re
import ssl
import warnings
from pathlib import Path

from loadmaster._exceptions import InvalidCall

__all__ = ["FingerprintMismatch", "UnverifiedAppliance", "context", "normalised_fingerprint"]


class UnverifiedAppliance(UserWarning):
    """Certificate checks are off: anybody on the way can read the credentials and change the commands."""


class FingerprintMismatch(ssl.SSLCertVerificationError):
    """The certificate presented is not the pinned one."""


def context(*, ca: str | Path | None, fingerprint: str | None, verify: bool, host: str) -> ssl.SSLContext:
    """The TLS settings for one appliance.

    With ``fingerprint`` alone the certificate itself is the trust: it may be self-signed, expired, or name
    another host. Together with ``ca`` both must hold.
    """
    if not verify:
        if ca is not None or fingerprint is not None:
            raise InvalidCall(
                "verify is False, but ca or fingerprint is given; leave verify away to use them"
            )
        warnings.warn(f"the certificate of {host} is not verified", UnverifiedAppliance, stacklevel=4)
        return _unchecked()
    pin = None if fingerprint is None else normalised_fingerprint(fingerprint)
    made = _authority(ca) if ca is not None else _unchecked() if pin else ssl.create_default_context()
    if pin:
        _pin(made, pin)
    return made


def normalised_fingerprint(fingerprint: str) -> bytes:
    """The SHA-256 of a certificate, given in hexadecimal with or without colons."""
    digits = re.sub(r"[:\s]", "", fingerprint.strip().lower().removeprefix("sha256:").removeprefix("sha256"))
    if not re.fullmatch(r"[0-9a-f]{64}", digits):
        raise InvalidCall(
            f"fingerprint is {fingerprint!r}; expected the SHA-256 of the certificate, 64 hexadecimal digits"
        )
    return bytes.fromhex(digits)


def _authority(ca: str | Path) -> ssl.SSLContext:
    path = Path(ca)
    if not path.is_file():
        raise InvalidCall(
            f"ca is {str(ca)!r}, but there is no such file; expected a file of certificates in PEM form"
        )
    try:
        made = ssl.create_default_context(cafile=path)
        # Units sign their own certificates, and two of them may do so under one name: each is trusted itself.
        made.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        return made
    except (ssl.SSLError, OSError, ValueError) as error:
        raise InvalidCall(
            f"ca is {str(ca)!r}, which cannot be read as certificates in PEM form: {error}"
        ) from None


def _unchecked() -> ssl.SSLContext:
    made = ssl.create_default_context()
    made.check_hostname = False
    made.verify_mode = ssl.CERT_NONE
    return made


def _check(certificate: bytes | None, pin: bytes) -> None:
    seen = hashlib.sha256(certificate or b"").digest()
    if certificate is None or not hmac.compare_digest(seen, pin):
        raise FingerprintMismatch(1, f"the certificate's fingerprint is {seen.hex()}, expected {pin.hex()}")


def _pin(made: ssl.SSLContext, pin: bytes) -> None:
    # The check belongs into the handshake: after it the first bytes on the wire are the credentials.
    class PinnedSocket(ssl.SSLSocket):
        def do_handshake(self, block: bool = False) -> None:
            super().do_handshake(block)
            _check(self.getpeercert(True), pin)

    class PinnedObject(ssl.SSLObject):
        def do_handshake(self) -> None:
            super().do_handshake()
            _check(self.getpeercert(True), pin)

    made.sslsocket_class = PinnedSocket
    made.sslobject_class = PinnedObject
