# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "PacketFilterState": {
        "enabled": Word(wire_name="aclstatus", type="bool"),
        "drop": Word(wire_name="aclmethod", type="bool", words=("drop", "reject")),
        "block_between_interfaces": Word(wire_name="aclblockall", type="bool", words=("Block", "Free")),
        "block_wui": Word(wire_name="aclwuiblock", type="bool"),
        "wui_address": Word(wire_name="wuiaddr", type="string", unset=True, absent_when_unset=True),
    },
    "AccessListEntry": {
        "access_list": Word(
            wire_name="list", type="enum", codes={"allow": "allow", "block": "block"}, absent_when_unset=True
        ),
        "address": Word(wire_name="addr", type="string"),
        "comment": Word(wire_name="comment", type="string", unset=True),
    },
}
