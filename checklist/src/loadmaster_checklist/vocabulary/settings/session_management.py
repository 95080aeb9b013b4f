# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "session_management": Word(wire_name="sessioncontrol", type="bool", owner="session_management"),
    "session_basic_authentication": Word(
        wire_name="sessionbasicauth", type="bool", owner="session_management"
    ),
    "session_idle_seconds": Word(
        wire_name="sessionidletime", type="int", default=600, owner="session_management"
    ),
    "session_failed_login_limit": Word(
        wire_name="sessionmaxfailattempts", type="int", owner="session_management"
    ),
    "session_concurrent_logins": Word(wire_name="sessionconcurrent", type="int", owner="session_management"),
}
