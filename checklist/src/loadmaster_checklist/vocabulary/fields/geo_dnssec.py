# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "GeoSigning": {
        "enabled": Word(wire_name="Enable", type="bool", default=False, words=("Y", "N")),
        "public_key": Word(wire_name="PublicKey", type="string", unset=True, absent_when_unset=True),
        "sha1_digest": Word(wire_name="DS_SHA1", type="string", unset=True, absent_when_unset=True),
        "sha2_digest": Word(wire_name="DS_SHA2", type="string", unset=True, absent_when_unset=True),
    }
}
