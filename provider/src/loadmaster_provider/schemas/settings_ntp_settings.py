# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Time settings"""

from __future__ import annotations

from loadmaster_provider.shape import Code, GroupShape, SettingShape

__all__ = ["NTP_SETTINGS"]

NTP_SETTINGS = GroupShape(
    name="ntp_settings",
    title="Time settings",
    doc="Time servers and time zone.",
    kind="group",
    settings=(
        SettingShape(
            name="ntp_servers",
            wire_name="ntphost",
            type="list",
            default_kind="unset",
            doc="Time servers the clock follows; two or more are wise.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
        SettingShape(
            name="ntp_key_id",
            wire_name="ntpkeyid",
            type="int",
            minimum=0,
            maximum=99,
            default_kind="value",
            default=0,
            doc="Number of the key that authenticates the time servers; 0 means none.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
            note="one source allows 100",
        ),
        SettingShape(
            name="ntp_key_secret",
            wire_name="ntpkeysecret",
            type="secret",
            min_length=0,
            max_length=40,
            default_kind="unset",
            doc="Key shared with the time servers; an empty text ends authentication.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            secret=True,
            in_getall=True,
        ),
        SettingShape(
            name="ntp_key_type",
            wire_name="ntpkeytype",
            type="enum",
            codes=(
                Code(name="md5", code="M"),
                Code(name="sha", code="SHA", doc="the older SHA form"),
                Code(name="sha1", code="SHA1"),
            ),
            default_kind="unknown",
            doc="Digest the key is used with.",
            evidence="documented",
            on_create=True,
            on_update=True,
            in_getall=False,
            note="sources give the codes in different places",
        ),
        SettingShape(
            name="time_zone",
            wire_name="timezone",
            type="string",
            default_kind="unset",
            doc="Zone in which logs and schedules tell the time, by its usual name.",
            evidence="documented",
            on_create=True,
            on_update=True,
            in_getall=False,
        ),
    ),
)
