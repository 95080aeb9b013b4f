# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "Certificate": {
        "name": Word(wire_name="name", type="string"),
        "key_type": Word(wire_name="type", type="string"),
        "modulus": Word(wire_name="modulus", type="string", absent_when_unset=True),
        "public_key": Word(wire_name="publickey", type="string", absent_when_unset=True),
    },
    "IntermediateCertificate": {
        "name": Word(wire_name="name", type="string"),
        "key_type": Word(wire_name="type", type="string", absent_when_unset=True),
        "modulus": Word(wire_name="modulus", type="string", absent_when_unset=True),
        "bundle": Word(wire_name="data", type="file"),
    },
}
