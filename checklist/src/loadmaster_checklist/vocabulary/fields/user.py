# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "User": {
        "name": Word(wire_name="Name", type="string"),
        "permissions": Word(
            wire_name="Perms",
            type="list",
            codes={
                "real_servers": "real",
                "virtual_services": "vs",
                "rules": "rules",
                "system_backup": "backup",
                "certificates": "certs",
                "intermediate_certificates": "cert3",
                "certificate_backup": "certbackup",
                "user_administration": "users",
                "all": "root",
                "geo": "geo",
                "add_virtual_services": "addvs",
            },
            unset=True,
        ),
        "radius": Word(wire_name="radius", type="bool", default=False, words=("Y", "N")),
        "no_password": Word(wire_name="nopass", type="bool", default=False, words=("Y", "N")),
    },
    "RemoteUserGroup": {
        "name": Word(wire_name="Name", type="string"),
        "permissions": Word(
            wire_name="Perms",
            type="list",
            codes={
                "real_servers": "real",
                "virtual_services": "vs",
                "rules": "rules",
                "system_backup": "backup",
                "certificates": "certs",
                "intermediate_certificates": "cert3",
                "certificate_backup": "certbackup",
                "user_administration": "users",
                "all": "root",
                "geo": "geo",
                "add_virtual_services": "addvs",
            },
            unset=True,
        ),
    },
}
