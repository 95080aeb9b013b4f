# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Syslog."""

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

__all__ = ["SyslogTargetResource", "SyslogTargetResults"]


class SyslogTargetArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_syslog_target`, none of them required here."""

    host: str | Resolvable
    minimum_severity: Literal["emergency", "critical", "error", "warning", "notice", "info"] | Resolvable


class SyslogTargetResults(Results):
    """What a `loadmaster_syslog_target` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def host(self) -> str:
        """Address or name of the log host."""
        return self._text("host")

    @property
    def minimum_severity(self) -> str:
        """The host receives messages of this severity and of all worse ones."""
        return self._text("minimum_severity")


class SyslogTargetResource(Resource, SyslogTargetResults):
    """One host that receives the appliance's log from a severity on."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_syslog_target",
        {
            "host": Text(),
            "minimum_severity": Text(choices=("emergency", "critical", "error", "warning", "notice", "info")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        host: str | Resolvable,
        minimum_severity: Literal["emergency", "critical", "error", "warning", "notice", "info"] | Resolvable,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_syslog_target`; ``ArgumentError`` when a value cannot be meant.

        :param host: Address or name of the log host.
        :param minimum_severity: The host receives messages of this severity and of all worse ones.
        """
        super().__init__(
            scope,
            id,
            {
                "host": host,
                "minimum_severity": minimum_severity,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
