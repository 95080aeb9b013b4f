# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fault finding"""

from __future__ import annotations

from loadmaster_provider.shape import GroupShape, SettingShape

__all__ = ["DEBUG_SETTINGS"]

DEBUG_SETTINGS = GroupShape(
    name="debug_settings",
    title="Fault finding",
    doc="Switches for hunting faults, usually left alone.",
    kind="group",
    settings=(
        SettingShape(
            name="irq_balancing",
            wire_name="irqbalance",
            type="bool",
            default_kind="unknown",
            doc="Spreads interrupts over the processors.",
            evidence="documented",
            on_create=True,
            on_update=True,
            in_getall=False,
        ),
        SettingShape(
            name="irq_pinning",
            wire_name="irqpinning",
            type="bool",
            default_kind="value",
            default=False,
            doc="Ties the interrupts of each network port to one processor.",
            evidence="assumed",
            on_create=True,
            on_update=True,
            in_getall=False,
        ),
        SettingShape(
            name="keeps_old_esp_logs",
            wire_name="linearesplogs",
            type="bool",
            default_kind="unknown",
            doc="Keeps logs of edge security that would otherwise be overwritten.",
            evidence="documented",
            on_create=True,
            on_update=True,
            in_getall=False,
        ),
        SettingShape(
            name="kernel_log_host",
            wire_name="netconsole",
            type="address",
            default_kind="unset",
            doc="Host that receives the kernel's messages.",
            evidence="documented",
            on_create=True,
            on_update=True,
            in_getall=False,
        ),
        SettingShape(
            name="kernel_log_interface",
            wire_name="netconsoleinterface",
            type="int",
            default_kind="unknown",
            doc="Number of the interface over which kernel messages leave.",
            evidence="documented",
            on_create=True,
            on_update=True,
            in_getall=False,
        ),
        SettingShape(
            name="console_service_menu",
            wire_name="EnableISetupCli",
            type="bool",
            default_kind="value",
            default=True,
            doc="Offers the service menu on the console.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
    ),
)
