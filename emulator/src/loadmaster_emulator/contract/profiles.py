# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What units differ in: firmware and licensed features."""

from __future__ import annotations

from loadmaster_emulator.specification import LicenceFeatureSpec

FIRMWARE: tuple[str, ...] = (
    "7.1.35",
    "7.2.43",
    "7.2.50",
    "7.2.52",
    "7.2.53",
    "7.2.54",
    "7.2.57",
    "7.2.60",
    "7.2.61",
)
"""The versions that the description knows something of, in its order."""

DIALECTS_SINCE: dict[str, str] = {"v2": "7.2.50"}
"""The first firmware of dialects that not every firmware speaks."""

LICENCE_FEATURES: tuple[LicenceFeatureSpec, ...] = (
    LicenceFeatureSpec(
        name="web_application_firewall", shown_as="ModSecurity", code=422, text="Not licensed for WAF"
    ),
    LicenceFeatureSpec(name="edge_security", shown_as="ESP", code=422, text="Not licensed for ESP"),
    LicenceFeatureSpec(name="application_front_end", shown_as="AFE", code=422, text="Not licensed for AFE"),
    LicenceFeatureSpec(name="ipsec", shown_as="IPSEC", code=422, text="Not licensed for IPsec"),
    LicenceFeatureSpec(name="high_availability", shown_as="HA", code=422, text="Not licensed for HA"),
    LicenceFeatureSpec(
        name="connection_reuse",
        shown_as="MultipleConnect",
        code=422,
        text="Not licensed for connection reuse",
    ),
    LicenceFeatureSpec(name="global_balancing", code=422, text="Not licensed for GEO"),
    LicenceFeatureSpec(name="clustering", code=422, text="Not licensed for clustering"),
)
"""What a licence includes or leaves out."""
