"""Issuers of certificates that a unit can have an account with, and what is set for each."""

from __future__ import annotations

from .contract import SETTINGS
from .refusal import Refusal
from .state.acme import AcmeAccount, AcmeIssuer
from .unit import Unit
from .values import number

LETS_ENCRYPT, DIGICERT = 1, 2

NAMES = {LETS_ENCRYPT: "Let's Encrypt", DIGICERT: "DigiCert"}

DAYS = {LETS_ENCRYPT: 90, DIGICERT: 199}
"""How long certificates are good (of DigiCert unverified)."""

_DIRECTORIES = {LETS_ENCRYPT: "https://acme-v02.api.letsencrypt.org/directory", DIGICERT: ""}
_DIRECTORY, _RENEWAL = SETTINGS["directoryurl"], SETTINGS["renewperiod"]


class AcmeIssuers:
    """The issuers of one unit.

    What is set for Let's Encrypt are the settings of firmware that knew no other issuer, so that ``get`` and
    ``set`` speak of the same values (unverified).
    """

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def issuer(self, authority: int) -> AcmeIssuer:
        """What is known of an issuer, to read."""
        return self._unit.state.shared.acme.issuers.get(authority) or AcmeIssuer()

    def kept_issuer(self, authority: int) -> AcmeIssuer:
        """What is known of an issuer, to change."""
        return self._unit.state.shared.acme.issuers.setdefault(authority, AcmeIssuer())

    def account(self, authority: int) -> AcmeAccount:
        """The account; ``Refusal`` where there is none."""
        found = self.issuer(authority).account
        if found is None:
            raise Refusal(422, "ACME account not found")
        return found

    def directory(self, authority: int) -> str:
        """Where the issuer is found; empty where nobody said."""
        kept = self.issuer(authority).directory_url
        if authority == LETS_ENCRYPT:
            kept = str(self._unit.setting(_DIRECTORY.wire) or "")
        return kept or _DIRECTORIES[authority]

    def set_directory(self, authority: int, url: str) -> None:
        """Another place where the issuer is found."""
        if authority == LETS_ENCRYPT:
            self._unit.settings_of(_DIRECTORY)[_DIRECTORY.wire] = url
        else:
            self.kept_issuer(authority).directory_url = url

    def renewal_days(self, authority: int) -> int:
        """How many days before their end certificates are renewed."""
        if authority == LETS_ENCRYPT:
            return number(self._unit.setting(_RENEWAL.wire), 30)
        return self.issuer(authority).renewal_days

    def set_renewal_days(self, authority: int, days: int) -> None:
        """Renew certificates earlier or later."""
        if authority == LETS_ENCRYPT:
            self._unit.settings_of(_RENEWAL)[_RENEWAL.wire] = days
        else:
            self.kept_issuer(authority).renewal_days = days

    def forget(self, authority: int) -> None:
        """Nothing is set any longer, and there is no account."""
        self._unit.state.shared.acme.issuers.pop(authority, None)
        if authority == LETS_ENCRYPT:
            for spec in (_DIRECTORY, _RENEWAL):
                self._unit.settings_of(spec).pop(spec.wire, None)
