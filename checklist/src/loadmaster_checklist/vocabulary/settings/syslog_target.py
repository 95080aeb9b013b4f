# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "syslog_emergency_hosts": Word(
        wire_name="syslogemergency", type="list", unset=True, owner="syslog_target"
    ),
    "syslog_critical_hosts": Word(wire_name="syslogcritical", type="list", unset=True, owner="syslog_target"),
    "syslog_error_hosts": Word(wire_name="syslogerror", type="list", unset=True, owner="syslog_target"),
    "syslog_warning_hosts": Word(wire_name="syslogwarn", type="list", unset=True, owner="syslog_target"),
    "syslog_notice_hosts": Word(wire_name="syslognotice", type="list", unset=True, owner="syslog_target"),
    "syslog_info_hosts": Word(wire_name="sysloginfo", type="list", unset=True, owner="syslog_target"),
    "syslog_removed_hosts": Word(
        wire_name="syslognone", type="list", unset=True, owner="syslog_target", secret=True
    ),
}
