# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "email_enabled": Word(wire_name="emailenable", type="bool", default=False, owner="email_settings"),
    "email_server": Word(wire_name="emailserver", type="string", unset=True, owner="email_settings"),
    "email_port": Word(wire_name="emailport", type="port", default=25, owner="email_settings"),
    "email_user": Word(wire_name="emailuser", type="string", unset=True, owner="email_settings"),
    "email_password": Word(
        wire_name="emailpassword", type="secret", unset=True, owner="email_settings", secret=True
    ),
    "email_domain": Word(wire_name="emaildomain", type="string", unset=True, owner="email_settings"),
    "email_security": Word(
        wire_name="emailsslmode",
        type="enum",
        codes={"plain": 0, "starttls_if_offered": 1, "starttls": 2, "tls": 3},
        default="plain",
        owner="email_settings",
    ),
    "email_emergency_recipients": Word(
        wire_name="emailemergency", type="list", unset=True, owner="email_settings"
    ),
    "email_critical_recipients": Word(
        wire_name="emailcritical", type="list", unset=True, owner="email_settings"
    ),
    "email_error_recipients": Word(wire_name="emailerror", type="list", unset=True, owner="email_settings"),
    "email_warning_recipients": Word(wire_name="emailwarn", type="list", unset=True, owner="email_settings"),
    "email_notice_recipients": Word(wire_name="emailnotice", type="list", unset=True, owner="email_settings"),
    "email_info_recipients": Word(wire_name="emailinfo", type="list", unset=True, owner="email_settings"),
}
