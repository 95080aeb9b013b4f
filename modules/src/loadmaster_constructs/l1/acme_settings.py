# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: ACME settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Number, Shape, Text
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

__all__ = ["AcmeSettingsResource", "AcmeSettingsResults"]


class AcmeSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_acme_settings`, none of them required here."""

    acme_directory_url: str | Resolvable | None
    acme_renewal_days: int | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class AcmeSettingsResults(Results):
    """What a `loadmaster_acme_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def acme_directory_url(self) -> str:
        """Address of the provider's ACME directory."""
        return self._text("acme_directory_url")

    @property
    def acme_renewal_days(self) -> float:
        """How long before its expiry a certificate is renewed."""
        return self._number("acme_renewal_days")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class AcmeSettingsResource(Resource, AcmeSettingsResults):
    """How certificates are fetched from an ACME provider and renewed."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_acme_settings",
        {
            "acme_directory_url": Text(),
            "acme_renewal_days": Number(minimum=1, maximum=60),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        acme_directory_url: str | Resolvable | None = None,
        acme_renewal_days: int | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_acme_settings`; ``ArgumentError`` when a value cannot be meant.

        :param acme_directory_url: Address of the provider's ACME directory.
        :param acme_renewal_days: How long before its expiry a certificate is renewed.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "acme_directory_url": acme_directory_url,
                "acme_renewal_days": acme_renewal_days,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
