# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What units differ in: firmware and licensed features."""

from __future__ import annotations

from loadmaster_emulator.specification import LicenceFeatureSpec

FIRMWARE: tuple[str, ...] = ("2.0", "2.1", "2.2")
"""The versions that the description knows something of, in its order."""

DIALECTS_SINCE: dict[str, str] = {"v2": "2.0"}
"""The first firmware of dialects that not every firmware speaks."""

LICENCE_FEATURES: tuple[LicenceFeatureSpec, ...] = (
    LicenceFeatureSpec(name="soundings", shown_as="Depths", code=422, text="No soundings for you"),
    LicenceFeatureSpec(name="telescopes", code=403, text="Too far away"),
)
"""What a licence includes or leaves out."""
