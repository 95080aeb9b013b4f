# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Certificates from ACME issuers: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "ACMECertificate",
]


class ACMECertificate(Model):
    """One certificate that an ACME issuer gave."""

    name: str | None = None
    """Name under which the store of certificates holds it. Answers about one certificate may leave it out.
    Known from clients that work against units.
    """
    common_name: str | None = None
    """Name that the certificate is for. Known from clients that work against units."""
    expires_at: str | None = None
    """When the certificate ends, as the appliance writes it. No source tells how the date is written. Known
    from clients that work against units.
    """
    alternative_names: list[str] = Field(default_factory=list)
    """Other names the certificate holds. That commas separate the names is assumed. Known from clients that
    work against units.
    """
    key_type: str | None = None
    """Kind of key, RSA or ECC. Known from clients that work against units."""
    key_size: Literal["bits_2048", "bits_4096"] | str | None = None
    """Length of the key. 'bits_2048' unless set. Known from clients that work against units."""
    challenge_service: int | str | None = None
    """Number of the service at which the issuer asks for proof. Known from clients that work against units.
    """
    services: list[str] = Field(default_factory=list)
    """Numbers of the services that present it. That these are numbers with spaces between them is assumed.
    Known from clients that work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Certificate",
        {
            "Identifier": ("name", Form(type="string")),
            "DomainName": ("common_name", Form(type="string")),
            "ExpiryDate": ("expires_at", Form(type="string")),
            "SubjectAlternateNames": ("alternative_names", Form(type="list", separator=",")),
            "Type": ("key_type", Form(type="string")),
            "KeySize": ("key_size", Form(type="enum", codes={"bits_2048": 2048, "bits_4096": 4096})),
            "HTTPChallengeVS": ("challenge_service", Form(type="reference")),
            "VirtualServices": ("services", Form(type="list", separator=" ")),
        },
        frozenset(),
    )
