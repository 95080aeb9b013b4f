"""Certificates: storing what lies about as separate PEM texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pydantic import SecretStr

from loadmaster._exceptions import InvalidCall
from loadmaster._script import Script
from loadmaster._session import AsyncSession, Session
from loadmaster.resources import certificate as printed

if TYPE_CHECKING:
    from loadmaster._client import AsyncLoadMaster, LoadMaster

__all__ = ["AsyncCertificates", "Certificates"]

_BLOCK = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----\s.*?\s-----END \1-----", re.DOTALL)


def _bundle(certificate: str, key: str | SecretStr, chain: str) -> bytes:
    """Certificate, chain and key in one PEM text, the order in which the appliance reads them."""
    key_text = key.get_secret_value() if isinstance(key, SecretStr) else key
    for name, text in (("certificate", certificate), ("chain", chain)):
        kinds = {match[1] for match in _BLOCK.finditer(text)}
        if any(kind.endswith("PRIVATE KEY") for kind in kinds):
            raise InvalidCall(f"{name} contains a private key; give the key as key", command="addcert")
        if text.strip() and kinds != {"CERTIFICATE"}:
            raise InvalidCall(f"{name} is not a certificate in PEM form", command="addcert")
    if not certificate.strip():
        raise InvalidCall("certificate is empty", command="addcert")
    if not any(match[1].endswith("PRIVATE KEY") for match in _BLOCK.finditer(key_text)):
        raise InvalidCall("key is not a private key in PEM form", command="addcert")
    parts = [text.strip() for text in (certificate, chain, key_text) if text.strip()]
    return ("\n".join(parts) + "\n").encode("utf-8")


def _add_pem(name: str, bundle: bytes, replace: bool, password: str | SecretStr | None) -> Script[None]:
    extra = {} if password is None else {"password": password}
    before = yield lambda client: client.certificates.list()
    was_there = any(shown.name == name for shown in before)

    def look() -> Script[bool]:
        after = yield lambda client: client.certificates.list()
        return not was_there and any(shown.name == name for shown in after)

    def send(client: object) -> object:
        certificates = client.certificates  # type: ignore[attr-defined]
        # A replaced certificate looks the same in the list; sending it again is harmless.
        settle = lambda: client.run_script(look())  # type: ignore[attr-defined]  # noqa: E731
        return certificates.add(name, bundle=bundle, replace=replace, settle=settle, **extra)

    yield send


class Certificates(printed.Certificates):
    """Server certificates with their private keys, and intermediate certificates."""

    def __init__(self, session: Session, client: LoadMaster) -> None:
        super().__init__(session)
        self._client = client

    def add_pem(
        self,
        name: str,
        *,
        certificate: str,
        key: str | SecretStr,
        chain: str = "",
        replace: bool = False,
        password: str | SecretStr | None = None,
    ) -> None:
        """Store a certificate and its key from separate PEM texts.

        ``password`` opens an encrypted key. With ``replace`` the certificate of that name is renewed in
        place. Traffic: services that use it present the new one from now on. Raises ``InvalidCall`` for texts
        that are not what they should be; the key appears in no message.
        """
        bundle = _bundle(certificate, key, chain)
        with self._client.write_lane():
            self._client.run_script(_add_pem(name, bundle, replace, password))


class AsyncCertificates(printed.AsyncCertificates):
    """As ``Certificates``."""

    def __init__(self, session: AsyncSession, client: AsyncLoadMaster) -> None:
        super().__init__(session)
        self._client = client

    async def add_pem(
        self,
        name: str,
        *,
        certificate: str,
        key: str | SecretStr,
        chain: str = "",
        replace: bool = False,
        password: str | SecretStr | None = None,
    ) -> None:
        """As ``Certificates.add_pem``."""
        bundle = _bundle(certificate, key, chain)
        async with self._client.write_lane():
            await self._client.run_script(_add_pem(name, bundle, replace, password))
