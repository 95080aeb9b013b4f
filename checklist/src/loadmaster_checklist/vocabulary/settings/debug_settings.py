# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "irq_balancing": Word(wire_name="irqbalance", type="bool", owner="debug_settings"),
    "irq_pinning": Word(wire_name="irqpinning", type="bool", default=False, owner="debug_settings"),
    "keeps_old_esp_logs": Word(wire_name="linearesplogs", type="bool", owner="debug_settings"),
    "kernel_log_host": Word(wire_name="netconsole", type="address", unset=True, owner="debug_settings"),
    "kernel_log_interface": Word(wire_name="netconsoleinterface", type="int", owner="debug_settings"),
    "console_service_menu": Word(
        wire_name="EnableISetupCli", type="bool", default=True, owner="debug_settings"
    ),
}
