# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "hostname": Word(wire_name="hostname", type="string", unset=True, owner="dns_settings"),
    "name_servers": Word(wire_name="nameserver", type="list", unset=True, owner="dns_settings"),
    "legacy_name_servers": Word(wire_name="namserver", type="list", unset=True, owner="dns_settings"),
    "search_domains": Word(
        wire_name="searchlist", type="list", unset=True, owner="dns_settings", separator=" "
    ),
    "validates_dnssec": Word(
        wire_name="dnssecclient", type="bool", default=False, owner="dns_settings", per_unit=True
    ),
    "refreshes_server_names": Word(wire_name="DNSNamesEnable", type="bool", owner="dns_settings"),
    "server_name_refresh_minutes": Word(
        wire_name="DNSUpdateInterval", type="int", default=60, owner="dns_settings"
    ),
    "refreshes_name_on_failed_check": Word(
        wire_name="DNSReloadOnError", type="bool", default=False, owner="dns_settings"
    ),
}
