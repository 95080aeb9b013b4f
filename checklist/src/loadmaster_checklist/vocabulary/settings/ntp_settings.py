# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "ntp_servers": Word(wire_name="ntphost", type="list", unset=True, owner="ntp_settings", separator=" "),
    "ntp_key_id": Word(wire_name="ntpkeyid", type="int", default=0, owner="ntp_settings"),
    "ntp_key_secret": Word(
        wire_name="ntpkeysecret", type="secret", unset=True, owner="ntp_settings", secret=True
    ),
    "ntp_key_type": Word(
        wire_name="ntpkeytype",
        type="enum",
        codes={"md5": "M", "sha": "SHA", "sha1": "SHA1"},
        owner="ntp_settings",
    ),
    "time_zone": Word(wire_name="timezone", type="string", unset=True, owner="ntp_settings"),
}
