# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: System settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Flag, Shape, Text
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

__all__ = ["SystemSettingsResource", "SystemSettingsResults"]


class SystemSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_system_settings`, none of them required here."""

    saves_changes_at_once: bool | Resolvable | None
    looks_for_updates: bool | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class SystemSettingsResults(Results):
    """What a `loadmaster_system_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def saves_changes_at_once(self) -> Resolvable:
        """Writes every change to disk as it is made; switched off, changes wait for a manual save."""
        return self._flag("saves_changes_at_once")

    @property
    def looks_for_updates(self) -> Resolvable:
        """Asks the vendor over the network whether newer firmware exists."""
        return self._flag("looks_for_updates")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class SystemSettingsResource(Resource, SystemSettingsResults):
    """How the appliance keeps changes and looks for updates."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_system_settings",
        {
            "saves_changes_at_once": Flag(),
            "looks_for_updates": Flag(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        saves_changes_at_once: bool | Resolvable | None = None,
        looks_for_updates: bool | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_system_settings`; ``ArgumentError`` when a value cannot be meant.

        :param saves_changes_at_once: Writes every change to disk as it is made; switched off, changes
            wait for a manual save.
        :param looks_for_updates: Asks the vendor over the network whether newer firmware exists.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "saves_changes_at_once": saves_changes_at_once,
                "looks_for_updates": looks_for_updates,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
