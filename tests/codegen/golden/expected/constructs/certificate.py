# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Certificate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, TypedDict

from loadmaster_constructs._arguments import Confidential, Number, Shape, Text
from loadmaster_constructs._framework import (
    Construct,
    ITerraformDependable,
    ITerraformIterator,
    Resolvable,
    TerraformCount,
    TerraformProvider,
    TerraformResourceLifecycle,
)
from loadmaster_constructs._resource import Resource, Results
from loadmaster_constructs.secret import Secret

__all__ = [
    "CertificateResource",
    "CertificateResults",
    "IntermediateCertificateResource",
    "IntermediateCertificateResults",
]


class CertificateArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_certificate`, none of them required here."""

    name: str | Resolvable
    certificate_pem: str | Resolvable
    private_key_pem: Secret | Resolvable | None
    private_key_pem_version: int | Resolvable | None
    private_key_password: Secret | Resolvable | None


class CertificateResults(Results):
    """What a `loadmaster_certificate` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def name(self) -> str:
        """Name of the certificate on the appliance."""
        return self._text("name")

    @property
    def certificate_pem(self) -> str:
        """Certificate, and the chain behind it, as PEM text."""
        return self._text("certificate_pem")

    @property
    def private_key_pem_version(self) -> float:
        """Raise it whenever `private_key_pem` is another one: Terraform keeps nothing to compare."""
        return self._number("private_key_pem_version")

    @property
    def fingerprint_sha256(self) -> str:
        """SHA-256 of the certificate, in hexadecimal."""
        return self._text("fingerprint_sha256")

    @property
    def key_type(self) -> str:
        """Kind of key, such as RSA or ECC."""
        return self._text("key_type")

    @property
    def public_key(self) -> str:
        """Public key as the appliance shows it."""
        return self._text("public_key")


class CertificateResource(Resource, CertificateResults):
    """One certificate with its private key in the appliance's store. A renewal replaces it in place."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_certificate",
        {
            "name": Text(maximum_length=255),
            "certificate_pem": Text(),
            "private_key_pem": Confidential(),
            "private_key_pem_version": Number(),
            "private_key_password": Confidential(),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str | Resolvable,
        certificate_pem: str | Resolvable,
        private_key_pem: Secret | Resolvable | None = None,
        private_key_pem_version: int | Resolvable | None = None,
        private_key_password: Secret | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_certificate`; ``ArgumentError`` when a value cannot be meant.

        :param name: Name of the certificate on the appliance.
        :param certificate_pem: Certificate, and the chain behind it, as PEM text.
        :param private_key_pem: Private key as PEM text, kept nowhere.
        :param private_key_pem_version: Raise it whenever `private_key_pem` is another one: Terraform
            keeps nothing to compare.
        :param private_key_password: Pass phrase of the key, where it has one.
        """
        super().__init__(
            scope,
            id,
            {
                "name": name,
                "certificate_pem": certificate_pem,
                "private_key_pem": private_key_pem,
                "private_key_pem_version": private_key_pem_version,
                "private_key_password": private_key_password,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class IntermediateCertificateArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_intermediate_certificate`, none of them required here."""

    name: str | Resolvable
    certificate_pem: str | Resolvable


class IntermediateCertificateResults(Results):
    """What a `loadmaster_intermediate_certificate` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def name(self) -> str:
        """Name it is stored under."""
        return self._text("name")

    @property
    def certificate_pem(self) -> str:
        """The certificate as PEM text; another one replaces it."""
        return self._text("certificate_pem")

    @property
    def fingerprint_sha256(self) -> str:
        """SHA-256 of the certificate, in hexadecimal."""
        return self._text("fingerprint_sha256")


class IntermediateCertificateResource(Resource, IntermediateCertificateResults):
    """One intermediate or root certificate in the appliance's store."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_intermediate_certificate",
        {
            "name": Text(maximum_length=255),
            "certificate_pem": Text(),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str | Resolvable,
        certificate_pem: str | Resolvable,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_intermediate_certificate`; ``ArgumentError`` when a value cannot be meant.

        :param name: Name it is stored under.
        :param certificate_pem: The certificate as PEM text; another one replaces it.
        """
        super().__init__(
            scope,
            id,
            {
                "name": name,
                "certificate_pem": certificate_pem,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
