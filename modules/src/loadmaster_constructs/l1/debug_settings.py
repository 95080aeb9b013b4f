# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Fault finding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Address, Flag, Number, Shape, Text
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

__all__ = ["DebugSettingsResource", "DebugSettingsResults"]


class DebugSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_debug_settings`, none of them required here."""

    irq_balancing: bool | Resolvable | None
    irq_pinning: bool | Resolvable | None
    keeps_old_esp_logs: bool | Resolvable | None
    kernel_log_host: str | Resolvable | None
    kernel_log_interface: int | Resolvable | None
    console_service_menu: bool | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class DebugSettingsResults(Results):
    """What a `loadmaster_debug_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def irq_balancing(self) -> Resolvable:
        """Spreads interrupts over the processors."""
        return self._flag("irq_balancing")

    @property
    def irq_pinning(self) -> Resolvable:
        """Ties the interrupts of each network port to one processor."""
        return self._flag("irq_pinning")

    @property
    def keeps_old_esp_logs(self) -> Resolvable:
        """Keeps logs of edge security that would otherwise be overwritten."""
        return self._flag("keeps_old_esp_logs")

    @property
    def kernel_log_host(self) -> str:
        """Host that receives the kernel's messages."""
        return self._text("kernel_log_host")

    @property
    def kernel_log_interface(self) -> float:
        """Number of the interface over which kernel messages leave."""
        return self._number("kernel_log_interface")

    @property
    def console_service_menu(self) -> Resolvable:
        """Offers the service menu on the console."""
        return self._flag("console_service_menu")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class DebugSettingsResource(Resource, DebugSettingsResults):
    """Switches for hunting faults, usually left alone."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_debug_settings",
        {
            "irq_balancing": Flag(),
            "irq_pinning": Flag(),
            "keeps_old_esp_logs": Flag(),
            "kernel_log_host": Address(),
            "kernel_log_interface": Number(),
            "console_service_menu": Flag(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        irq_balancing: bool | Resolvable | None = None,
        irq_pinning: bool | Resolvable | None = None,
        keeps_old_esp_logs: bool | Resolvable | None = None,
        kernel_log_host: str | Resolvable | None = None,
        kernel_log_interface: int | Resolvable | None = None,
        console_service_menu: bool | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_debug_settings`; ``ArgumentError`` when a value cannot be meant.

        :param irq_balancing: Spreads interrupts over the processors.
        :param irq_pinning: Ties the interrupts of each network port to one processor.
        :param keeps_old_esp_logs: Keeps logs of edge security that would otherwise be overwritten.
        :param kernel_log_host: Host that receives the kernel's messages.
        :param kernel_log_interface: Number of the interface over which kernel messages leave.
        :param console_service_menu: Offers the service menu on the console.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "irq_balancing": irq_balancing,
                "irq_pinning": irq_pinning,
                "keeps_old_esp_logs": keeps_old_esp_logs,
                "kernel_log_host": kernel_log_host,
                "kernel_log_interface": kernel_log_interface,
                "console_service_menu": console_service_menu,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
