# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "WafSettings": {
        "automatic_update": Word(wire_name="AutoUpdate", type="bool", default=False),
        "automatic_installation": Word(wire_name="AutoInstall", type="bool", default=False),
        "installation_hour": Word(wire_name="InstallHour", type="int", default=4),
        "remote_logging": Word(wire_name="RemoteLoggingEnabled", type="bool", default=False),
        "remote_address": Word(wire_name="RemoteURI", type="string", unset=True, absent_when_unset=True),
        "log_format": Word(
            wire_name="LogFormat", type="enum", codes={"native": "native", "json": "json"}, default="native"
        ),
    }
}
