# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: SDN settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Shape, Text
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

__all__ = ["SdnSettingsResource", "SdnSettingsResults"]


class SdnSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_sdn_settings`, none of them required here."""

    sdn_statistics_mode: Literal["server_port", "whole_path"] | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class SdnSettingsResults(Results):
    """What a `loadmaster_sdn_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def sdn_statistics_mode(self) -> str:
        """Which ports of the network are measured for adaptive scheduling."""
        return self._text("sdn_statistics_mode")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class SdnSettingsResource(Resource, SdnSettingsResults):
    """How figures are taken from a network controller."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_sdn_settings",
        {
            "sdn_statistics_mode": Text(choices=("server_port", "whole_path")),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        sdn_statistics_mode: Literal["server_port", "whole_path"] | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_sdn_settings`; ``ArgumentError`` when a value cannot be meant.

        :param sdn_statistics_mode: Which ports of the network are measured for adaptive scheduling.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "sdn_statistics_mode": sdn_statistics_mode,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
