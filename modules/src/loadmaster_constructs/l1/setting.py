# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Setting."""

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

__all__ = ["SettingResource", "SettingResults"]


class SettingArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_setting`, none of them required here."""

    name: str | Resolvable
    value: str | Resolvable
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class SettingResults(Results):
    """What a `loadmaster_setting` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def name(self) -> str:
        """Wire name of the value, as the `get` command takes it."""
        return self._text("name")

    @property
    def value(self) -> str:
        """The value as the appliance spells it."""
        return self._text("value")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class SettingResource(Resource, SettingResults):
    """One appliance-wide value by its wire name, for values that no other resource has."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_setting",
        {
            "name": Text(maximum_length=255),
            "value": Text(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str | Resolvable,
        value: str | Resolvable,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_setting`; ``ArgumentError`` when a value cannot be meant.

        :param name: Wire name of the value, as the `get` command takes it.
        :param value: The value as the appliance spells it.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "name": name,
                "value": value,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
