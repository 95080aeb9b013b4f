# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "LDAPEndpoint": {
        "name": Word(wire_name="name", type="string"),
        "transport": Word(
            wire_name="ldaptype",
            type="enum",
            codes={"unencrypted": 0, "starttls": 1, "ldaps": 2},
            default="unencrypted",
        ),
        "servers": Word(wire_name="server", type="list", unset=True, absent_when_unset=True, separator=" "),
        "check_interval_seconds": Word(wire_name="vinterval", type="int", default=60),
        "referral_count": Word(wire_name="referralcount", type="int", default=0, absent_when_unset=True),
        "timeout_seconds": Word(wire_name="timeout", type="int", default=5),
        "admin_user": Word(wire_name="adminuser", type="string", unset=True, absent_when_unset=True),
        "reported_referral_count": Word(wire_name="refcnt", type="int", absent_when_unset=True),
    }
}
