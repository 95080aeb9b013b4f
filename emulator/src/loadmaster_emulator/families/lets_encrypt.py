"""Let's Encrypt by the commands of firmware that knew no other issuer."""

from __future__ import annotations

from dataclasses import replace

from loadmaster_emulator.acme_issuers import LETS_ENCRYPT
from loadmaster_emulator.answer import Answer
from loadmaster_emulator.contract.lets_encrypt import LetsEncryptHandlers
from loadmaster_emulator.families.acme_account import AcmeAccountFamily
from loadmaster_emulator.families.acme_certificate import AcmeCertificateFamily
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.unit import Unit


class LetsEncryptFamily:
    """``registerleaccount``, ``addlecert`` and their relatives."""

    def __init__(self, unit: Unit) -> None:
        self._accounts = AcmeAccountFamily(unit)
        self._certificates = AcmeCertificateFamily(unit)

    def registerleaccount(self, call: Invocation, /) -> Answer:
        """A new account."""
        return self._accounts.registeracmeaccount(_of_lets_encrypt(call))

    def fetchleaccount(self, call: Invocation, /) -> Answer:
        """The account that belongs to a key."""
        return self._accounts.fetchacmeaccount(_of_lets_encrypt(call))

    def leaccountinfo(self, call: Invocation, /) -> Answer:
        """The account."""
        return self._accounts.acmeaccountinfo(_of_lets_encrypt(call))

    def listlecert(self, call: Invocation, /) -> Answer:
        """Every certificate."""
        return self._certificates.listacmecert(_of_lets_encrypt(call))

    def getlecert(self, call: Invocation, /) -> Answer:
        """One certificate."""
        return self._certificates.getacmecert(_of_lets_encrypt(call))

    def addlecert(self, call: Invocation, /) -> Answer:
        """A new certificate."""
        return self._certificates.addacmecert(_of_lets_encrypt(call))

    def renewlecert(self, call: Invocation, /) -> Answer:
        """A fresh certificate in the place of the old one."""
        return self._certificates.renewacmecert(_of_lets_encrypt(call))

    def dellecert(self, call: Invocation, /) -> Answer:
        """A certificate goes."""
        return self._certificates.delacmecert(_of_lets_encrypt(call))


def _of_lets_encrypt(call: Invocation) -> Invocation:
    return replace(call, arguments={**call.arguments, "acmetype": LETS_ENCRYPT})


def install(parts: Parts) -> LetsEncryptHandlers:
    """The family on one appliance."""
    return LetsEncryptFamily(parts.unit)
