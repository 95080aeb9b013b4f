# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Accounts with ACME issuers: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import SecretStr

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "ACMEAccount",
    "ACMEConfiguration",
]


class ACMEAccount(Model):
    """The account with one issuer."""

    authority: Literal["lets_encrypt", "digicert"] | str | None = None
    """Issuer that the account is with. Known from clients that work against units."""
    account_id: str | None = None
    """What the issuer calls the account. Known from clients that work against units."""
    directory_url: str | None = None
    """Address of the issuer's ACME directory. Known from clients that work against units."""
    email: str | None = None
    """Where the issuer writes to. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Data",
        {
            "AccountType": ("authority", Form(type="enum", codes={"lets_encrypt": 1, "digicert": 2})),
            "AccountID": ("account_id", Form(type="string")),
            "AccountDirectory": ("directory_url", Form(type="string")),
            "AccountEmail": ("email", Form(type="string")),
        },
        frozenset(),
    )


class ACMEConfiguration(Model):
    """What is set for one issuer. Each command shows one of the values and leaves the others out."""

    directory_url: str | None = None
    """Address of the issuer's ACME directory. Known from clients that work against units."""
    renewal_days: int | None = None
    """How long before its expiry a certificate is renewed. 1 to 60, in days. 30 unless set. Known from
    clients that work against units.
    """
    key_id: str | None = None
    """Identifier of the key that ties the ACME account to an existing account with the issuer. Stated by the
    vendor, unverified.
    """
    hmac_key: SecretStr | None = None
    """Key that ties the ACME account to an existing account with the issuer. Never shown. Whether units show
    it or asterisks in its place is unknown. Stated by the vendor, unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Data",
        {
            "directoryurl": ("directory_url", Form(type="string")),
            "renewperiod": ("renewal_days", Form(type="int", minimum=1, maximum=60)),
            "kid": ("key_id", Form(type="string")),
            "hmac": ("hmac_key", Form(type="secret")),
        },
        frozenset({"hmac_key"}),
    )
