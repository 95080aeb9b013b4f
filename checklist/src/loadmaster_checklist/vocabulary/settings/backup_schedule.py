# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "backup_enabled": Word(wire_name="backupenable", type="bool", default=False, owner="backup_schedule"),
    "backup_day": Word(
        wire_name="backupday",
        type="enum",
        codes={
            "daily": 0,
            "monday": 1,
            "tuesday": 2,
            "wednesday": 3,
            "thursday": 4,
            "friday": 5,
            "saturday": 6,
            "sunday": 7,
        },
        default="daily",
        owner="backup_schedule",
    ),
    "backup_hour": Word(wire_name="backuphour", type="int", default=0, owner="backup_schedule"),
    "backup_minute": Word(wire_name="backupminute", type="int", default=0, owner="backup_schedule"),
    "backup_method": Word(
        wire_name="backupmethod",
        type="enum",
        codes={"ftp": "wput", "scp": "scp", "sftp": "sftp"},
        default="ftp",
        owner="backup_schedule",
    ),
    "legacy_backup_secure": Word(wire_name="backupsecure", type="bool", owner="backup_schedule"),
    "backup_host": Word(wire_name="backuphost", type="string", unset=True, owner="backup_schedule"),
    "backup_path": Word(wire_name="backuppath", type="string", unset=True, owner="backup_schedule"),
    "backup_user": Word(wire_name="backupuser", type="string", unset=True, owner="backup_schedule"),
    "backup_password": Word(
        wire_name="backuppassword", type="secret", unset=True, owner="backup_schedule", secret=True
    ),
    "backup_identity_key": Word(
        wire_name="backupident", type="file", unset=True, owner="backup_schedule", secret=True
    ),
    "backup_includes_sockets": Word(
        wire_name="backupnetstat", type="bool", default=True, owner="backup_schedule"
    ),
    "backup_includes_processes": Word(
        wire_name="backuptop", type="bool", default=False, owner="backup_schedule"
    ),
}
