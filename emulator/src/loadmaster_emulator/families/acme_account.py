"""Accounts with issuers of certificates, and what is set for each issuer."""

from __future__ import annotations

import hashlib

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from loadmaster_emulator.acme_issuers import DIGICERT, AcmeIssuers
from loadmaster_emulator.acme_orders import AcmeOrders
from loadmaster_emulator.answer import DONE, Answer, Part, Record, Section, Shown, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.acme_account import AcmeAccountHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.issued_certificate import new_key
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, missing
from loadmaster_emulator.state.acme import AcmeAccount
from loadmaster_emulator.unit import NOTICE, Unit

_ACCOUNT = OBJECTS["ACMEAccount"]
_CONFIGURATION = OBJECTS["ACMEConfiguration"]
_HIDDEN = "********"


class AcmeAccountFamily:
    """``registeracmeaccount`` and what stands around it."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._issuers = AcmeIssuers(unit)
        self._orders = AcmeOrders(unit)

    def registeracmeaccount(self, call: Invocation, /) -> Answer:
        """A new account with a key of its own; DigiCert knows its customers before."""
        self._make(call, new_key(size=2048, elliptic_curve=True))
        return DONE

    def fetchacmeaccount(self, call: Invocation, /) -> Answer:
        """The account that belongs to a key."""
        if call.upload is None:
            raise missing("data")
        password = call.text("password") or ""
        try:
            key = load_pem_private_key(call.upload, password.encode() or None)
            pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        except (ValueError, TypeError, UnsupportedAlgorithm) as problem:
            raise Refusal(422, "Invalid account key") from problem
        self._make(call, pem)
        return DONE

    def acmeaccountinfo(self, call: Invocation, /) -> Answer:
        """The account with an issuer."""
        authority = authority_of(call)
        account = self._issuers.account(authority)
        values: dict[str, Shown] = {
            "AccountType": authority,
            "AccountID": account.account_id,
            "AccountDirectory": account.directory_url,
            "AccountEmail": account.email or None,
        }
        return below_data(call, Record(_ACCOUNT, values))

    def delacmeconfig(self, call: Invocation, /) -> Answer:
        """Everything goes that concerns an issuer, unless certificates of it are left."""
        authority = authority_of(call)
        if self._orders.of(authority):
            raise Refusal(422, "ACME certificates are in use")
        self._issuers.forget(authority)
        self._tell(f"ACME configuration {authority} deleted by {call.user}")
        return DONE

    def getacmedirectoryurl(self, call: Invocation, /) -> Answer:
        """Where the issuer is found."""
        return _shown("directoryurl", self._issuers.directory(authority_of(call)) or None)

    def setacmedirectoryurl(self, call: Invocation, /) -> Answer:
        """Another place where the issuer is found; an account stays with the old one."""
        self._issuers.set_directory(authority_of(call), call.text("directoryurl") or "")
        self._tell(f"ACME directory {authority_of(call)} set by {call.user}")
        return DONE

    def getacmerenewperiod(self, call: Invocation, /) -> Answer:
        """How early certificates are renewed."""
        return _shown("renewperiod", self._issuers.renewal_days(authority_of(call)))

    def setacmerenewperiod(self, call: Invocation, /) -> Answer:
        """Earlier or later."""
        days = call.number("renewperiod")
        if days is None:
            raise missing("renewperiod")
        self._issuers.set_renewal_days(authority_of(call), days)
        self._tell(f"ACME renewal period {authority_of(call)} set by {call.user}")
        return DONE

    def getacmekid(self, call: Invocation, /) -> Answer:
        """Which key ties the account to a customer."""
        return _shown("kid", self._issuers.issuer(authority_of(call)).key_id or None)

    def setacmekid(self, call: Invocation, /) -> Answer:
        """Another such key."""
        self._issuers.kept_issuer(authority_of(call)).key_id = call.text("kid") or ""
        self._tell(f"ACME key identifier {authority_of(call)} set by {call.user}")
        return DONE

    def getacmehmac(self, call: Invocation, /) -> Answer:
        """Asterisks where there is a key; what a unit really shows is unknown."""
        return _shown("hmac", _HIDDEN if self._issuers.issuer(authority_of(call)).hmac_key else None)

    def setacmehmac(self, call: Invocation, /) -> Answer:
        """Another secret for that key."""
        self._issuers.kept_issuer(authority_of(call)).hmac_key = call.text("hmac") or ""
        self._tell(f"ACME HMAC key {authority_of(call)} set by {call.user}")
        return DONE

    def _make(self, call: Invocation, key: str) -> None:
        authority = authority_of(call)
        issuer, directory = self._issuers.issuer(authority), self._issuers.directory(authority)
        if not directory:
            raise Refusal(422, "No ACME directory is set")
        if authority == DIGICERT and not (issuer.key_id and issuer.hmac_key):
            raise Refusal(422, "No key identifier and HMAC key are set")
        account = AcmeAccount(_account_id(key), directory, call.text("email") or "", key)
        self._issuers.kept_issuer(authority).account = account
        self._tell(f"ACME account {authority} registered by {call.user}")

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def authority_of(call: Invocation) -> int:
    """The issuer that a call is about."""
    found = call.number("acmetype")
    if found is None:
        raise missing("acmetype")
    return found


def below_data(call: Invocation, part: Part) -> Answer:
    """An element that v1 has around every answer is one of the answer itself in v2 here."""
    return data(part if call.dialect == "v1" else Section("Data", (part,)))


def _shown(key: str, value: Shown) -> Answer:
    return data(Record(_CONFIGURATION, {key: value}))


def _account_id(key: str) -> str:
    """A number that one key always gets, since an issuer knows accounts by their keys."""
    public = load_pem_private_key(key.encode(), None).public_key()
    content = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return str(int.from_bytes(hashlib.sha256(content).digest()[:4]))


def install(parts: Parts) -> AcmeAccountHandlers:
    """The family on one appliance."""
    return AcmeAccountFamily(parts.unit)
