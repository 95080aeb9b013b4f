# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Session management"""

from __future__ import annotations

from loadmaster_provider.shape import GroupShape, SettingShape

__all__ = ["SESSION_MANAGEMENT"]

SESSION_MANAGEMENT = GroupShape(
    name="session_management",
    title="Session management",
    doc="Logins to web administration and to the JSON API.",
    kind="group",
    settings=(
        SettingShape(
            name="session_management",
            wire_name="sessioncontrol",
            type="bool",
            default_kind="unknown",
            doc="Manages administrators' logins as sessions. The JSON API works only while it is on, and the audit log is written only then.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
            note="on at units first deployed with 7.1.35 or later; a factory reset switches it off",
        ),
        SettingShape(
            name="session_basic_authentication",
            wire_name="sessionbasicauth",
            type="bool",
            default_kind="unknown",
            doc="Asks for HTTP basic authentication on top of the login page. The JSON API works only while it is off.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
        SettingShape(
            name="session_idle_seconds",
            wire_name="sessionidletime",
            type="int",
            minimum=60,
            maximum=86400,
            default_kind="value",
            default=600,
            doc="Silence after which an administrator is logged out.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
            note="seen on one hardened unit; the factory value may differ",
        ),
        SettingShape(
            name="session_failed_login_limit",
            wire_name="sessionmaxfailattempts",
            type="int",
            minimum=1,
            maximum=999,
            unit="attempts",
            default_kind="unknown",
            doc="Failed logins after which a user is blocked. The built-in administrator is free again after ten minutes.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
        SettingShape(
            name="session_concurrent_logins",
            wire_name="sessionconcurrent",
            type="int",
            minimum=0,
            maximum=9,
            unit="logins",
            default_kind="unknown",
            doc="Logins one user may have open; 0 sets no limit.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
    ),
)
