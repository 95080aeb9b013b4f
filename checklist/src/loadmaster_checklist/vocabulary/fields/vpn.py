# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "VpnConnection": {
        "name": Word(wire_name="name", type="string", absent_when_unset=True),
        "status": Word(wire_name="status", type="string"),
        "suggested_local_address": Word(
            wire_name="defaultLocalIP", type="string", unset=True, absent_when_unset=True
        ),
        "suggested_local_networks": Word(
            wire_name="defaultLocalSubnets", type="list", unset=True, absent_when_unset=True
        ),
        "suggested_local_identity": Word(
            wire_name="defaultLocalID", type="string", unset=True, absent_when_unset=True
        ),
        "local_address": Word(wire_name="localIP", type="address", unset=True, absent_when_unset=True),
        "local_networks": Word(wire_name="localSubnets", type="list", unset=True, absent_when_unset=True),
        "remote_address": Word(wire_name="remoteIP", type="address", unset=True, absent_when_unset=True),
        "remote_networks": Word(wire_name="remoteSubnets", type="list", unset=True, absent_when_unset=True),
        "local_identity": Word(wire_name="localID", type="string", unset=True, absent_when_unset=True),
        "remote_identity": Word(wire_name="remoteID", type="string", unset=True, absent_when_unset=True),
        "forward_secrecy": Word(wire_name="pfs", type="bool", absent_when_unset=True, words=("Y", "N")),
    }
}
