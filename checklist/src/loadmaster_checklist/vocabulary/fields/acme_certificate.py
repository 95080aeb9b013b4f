# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "ACMECertificate": {
        "name": Word(wire_name="Identifier", type="string"),
        "common_name": Word(wire_name="DomainName", type="string"),
        "expires_at": Word(wire_name="ExpiryDate", type="string", absent_when_unset=True),
        "alternative_names": Word(
            wire_name="SubjectAlternateNames", type="list", unset=True, absent_when_unset=True
        ),
        "key_type": Word(wire_name="Type", type="string"),
        "key_size": Word(
            wire_name="KeySize",
            type="enum",
            codes={"bits_2048": 2048, "bits_4096": 4096},
            default="bits_2048",
        ),
        "challenge_service": Word(
            wire_name="HTTPChallengeVS", type="reference", unset=True, absent_when_unset=True
        ),
        "services": Word(
            wire_name="VirtualServices", type="list", unset=True, absent_when_unset=True, separator=" "
        ),
    }
}
