# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: GEO partners."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Number, Shape, Text, Texts
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

__all__ = ["GeoSettingsResource", "GeoSettingsResults"]


class GeoSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_geo_settings`, none of them required here."""

    geo_status_clients: Sequence[str] | Resolvable | None
    geo_partners: Sequence[str] | Resolvable | None
    geo_port: int | Resolvable | None
    geo_interface: int | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class GeoSettingsResults(Results):
    """What a `loadmaster_geo_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def geo_status_clients(self) -> list[str]:
        """Partners that may ask this unit how its services are."""
        return self._texts("geo_status_clients")

    @property
    def geo_partners(self) -> list[str]:
        """Partners whose GEO configuration is kept equal to this one."""
        return self._texts("geo_partners")

    @property
    def geo_port(self) -> float:
        """Port over which partners talk."""
        return self._number("geo_port")

    @property
    def geo_interface(self) -> float:
        """Number of the interface over which partners talk."""
        return self._number("geo_interface")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class GeoSettingsResource(Resource, GeoSettingsResults):
    """How units that balance globally reach each other."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_geo_settings",
        {
            "geo_status_clients": Texts(),
            "geo_partners": Texts(),
            "geo_port": Number(minimum=3, maximum=65530),
            "geo_interface": Number(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        geo_status_clients: Sequence[str] | Resolvable | None = None,
        geo_partners: Sequence[str] | Resolvable | None = None,
        geo_port: int | Resolvable | None = None,
        geo_interface: int | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_geo_settings`; ``ArgumentError`` when a value cannot be meant.

        :param geo_status_clients: Partners that may ask this unit how its services are.
        :param geo_partners: Partners whose GEO configuration is kept equal to this one.
        :param geo_port: Port over which partners talk.
        :param geo_interface: Number of the interface over which partners talk.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "geo_status_clients": geo_status_clients,
                "geo_partners": geo_partners,
                "geo_port": geo_port,
                "geo_interface": geo_interface,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
