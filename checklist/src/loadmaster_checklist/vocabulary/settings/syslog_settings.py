# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "syslog_port": Word(wire_name="SyslogPort", type="port", default=514, owner="syslog_settings"),
    "syslog_protocol": Word(
        wire_name="SyslogProt",
        type="enum",
        codes={"udp": "udp", "tcp": "tcp", "tls": "tls"},
        default="udp",
        owner="syslog_settings",
    ),
    "syslog_verify_certificate": Word(
        wire_name="SyslogCert", type="bool", default=False, owner="syslog_settings"
    ),
}
