# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "ACMEAccount": {
        "authority": Word(wire_name="AccountType", type="enum", codes={"lets_encrypt": 1, "digicert": 2}),
        "account_id": Word(wire_name="AccountID", type="string"),
        "directory_url": Word(wire_name="AccountDirectory", type="string"),
        "email": Word(wire_name="AccountEmail", type="string", unset=True, absent_when_unset=True),
    },
    "ACMEConfiguration": {
        "directory_url": Word(wire_name="directoryurl", type="string", unset=True, absent_when_unset=True),
        "renewal_days": Word(wire_name="renewperiod", type="int", default=30),
        "key_id": Word(wire_name="kid", type="string", unset=True, absent_when_unset=True),
    },
}
