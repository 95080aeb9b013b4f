# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Harbour settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Confidential, Flag, Number, Shape, Text
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

__all__ = ["HarbourSettingsResource", "HarbourSettingsResults"]


class HarbourSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_harbour_settings`, none of them required here."""

    charts_allowed: bool | Resolvable | None
    gate_code: Secret | Resolvable | None
    gate_code_version: int | Resolvable | None
    quiet_minutes: int | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class HarbourSettingsResults(Results):
    """What a `loadmaster_harbour_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def charts_allowed(self) -> Resolvable:
        """Piers may have charts."""
        return self._flag("charts_allowed")

    @property
    def gate_code_version(self) -> float:
        """Raise it whenever `gate_code` is another one: Terraform keeps nothing to compare."""
        return self._number("gate_code_version")

    @property
    def quiet_minutes(self) -> float:
        """How long nobody may blow a horn."""
        return self._number("quiet_minutes")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class HarbourSettingsResource(Resource, HarbourSettingsResults):
    """What holds for all piers."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_harbour_settings",
        {
            "charts_allowed": Flag(),
            "gate_code": Confidential(),
            "gate_code_version": Number(),
            "quiet_minutes": Number(minimum=1, maximum=60),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        charts_allowed: bool | Resolvable | None = None,
        gate_code: Secret | Resolvable | None = None,
        gate_code_version: int | Resolvable | None = None,
        quiet_minutes: int | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_harbour_settings`; ``ArgumentError`` when a value cannot be meant.

        :param charts_allowed: Piers may have charts.
        :param gate_code: What opens all gates.
        :param gate_code_version: Raise it whenever `gate_code` is another one: Terraform keeps nothing
            to compare.
        :param quiet_minutes: How long nobody may blow a horn. Deprecated: the harbour sleeps anyway.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "charts_allowed": charts_allowed,
                "gate_code": gate_code,
                "gate_code_version": gate_code_version,
                "quiet_minutes": quiet_minutes,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
