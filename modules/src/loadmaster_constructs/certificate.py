"""Certificates in the appliance's store."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from loadmaster_constructs._arguments import Confidential
from loadmaster_constructs._framework import Construct
from loadmaster_constructs._resource import refuse
from loadmaster_constructs.appliance import Appliance
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.l1.certificate import CertificateResource, IntermediateCertificateResource
from loadmaster_constructs.secret import Secret

__all__ = ["Certificate", "IntermediateCertificate"]

_BEGIN = "-----BEGIN CERTIFICATE-----"
_PRIVATE = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----")


class Certificate(CertificateResource):
    """One certificate with its private key on the appliance, for the services that name it.

    Renewing it is an update in place: services go on using it. The appliance's configuration backups do not
    contain certificates, so keep yours elsewhere too.

    :param scope: the appliance, or a construct below it.
    :param id: name of the construct, and of the certificate unless ``name`` says another.
    :param certificate: PEM text, or the path of a PEM file: the certificate and the chain behind it. It is
        public and stands in the synthesised files.
    :param private_key: where the private key comes from; it is kept nowhere.
    :param name: name on the appliance.
    :param private_key_password: pass phrase of the key, where it has one.
    :param private_key_version: raise it when the key changes and the certificate does not. Left out, a new
        certificate is taken to have a new key.
    :raises ArgumentError: the file is missing, is no PEM, or holds a private key.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        certificate: str | Path,
        private_key: Secret,
        name: str | None = None,
        private_key_password: Secret | None = None,
        private_key_version: int | None = None,
    ) -> None:
        try:
            pem = _pem(certificate)
            _check_key(private_key)
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        super().__init__(
            scope,
            id,
            name=name or id,
            certificate_pem=pem,
            private_key_pem=private_key,
            private_key_pem_version=_version(pem) if private_key_version is None else private_key_version,
            private_key_password=private_key_password,
            provider=Appliance.of(scope, id)._provider_reference,
        )


class IntermediateCertificate(IntermediateCertificateResource):
    """A certificate that vouches for others: of an authority between a service's certificate and its root, or
    of the authority behind a log host.

    :param scope: the appliance, or a construct below it.
    :param id: name of the construct, and of the certificate unless ``name`` says another.
    :param certificate: PEM text, or the path of a PEM file, with one certificate in it.
    :param name: name on the appliance.
    :raises ArgumentError: the file is missing, holds none or several, or holds a private key.
    """

    def __init__(
        self, scope: Construct, id: str, *, certificate: str | Path, name: str | None = None
    ) -> None:
        try:
            pem = _pem(certificate)
            count = pem.count(_BEGIN)
            if count != 1:
                raise Refusal(f"certificate holds {count} certificates, accepted is one under each name")
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        super().__init__(
            scope,
            id,
            name=name or id,
            certificate_pem=pem,
            provider=Appliance.of(scope, id)._provider_reference,
        )


def _pem(given: str | Path) -> str:
    text = given if isinstance(given, str) and "-----BEGIN" in given else _read(given)
    if _PRIVATE.search(text):
        raise Refusal(
            "certificate holds a private key, which would stand in cdk.tf.json for everybody to read; "
            "leave only the certificates in it and give private_key=Secret.file(...)"
        )
    if _BEGIN not in text:
        raise Refusal(f"certificate is no PEM text of a certificate: {_BEGIN} is not in it")
    return text.replace("\r\n", "\n").strip() + "\n"


def _check_key(private_key: object) -> None:
    try:
        Confidential().convert(private_key)
    except Refusal as refusal:
        raise refusal.at("private_key") from None


def _read(given: str | Path) -> str:
    try:
        return Path(given).expanduser().read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError, TypeError):
        raise Refusal(f"certificate is {_shown(given)}, which is neither PEM text nor a PEM file") from None


def _shown(given: object) -> str:
    """The path that was given, or its beginning: text of several lines may be what must not be shown."""
    return repr(given) if len(str(given)) <= 80 and "\n" not in str(given) else "no path"


def _version(pem: str) -> int:
    """A number that is another one for another certificate, and exact in JSON."""
    return int(hashlib.sha256(pem.encode()).hexdigest()[:12], 16)
