# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "Agreement": {
        "magic": Word(wire_name="Magic", type="string"),
        "text": Word(wire_name="Eula", type="string", absent_when_unset=True),
        "usage_text": Word(wire_name="Eula2", type="string", absent_when_unset=True),
    },
    "Licence": {
        "uuid": Word(wire_name="uuid", type="string"),
        "activation_date": Word(wire_name="ActivationDate", type="string"),
        "licensed_until": Word(wire_name="LicensedUntil", type="string"),
        "support_level": Word(wire_name="SupportLevel", type="string"),
        "support_until": Word(wire_name="SupportUntil", type="string"),
        "licence_type": Word(wire_name="LicenseType", type="string"),
        "licence_status": Word(wire_name="LicenseStatus", type="string"),
        "appliance_model": Word(wire_name="ApplianceModel", type="string"),
        "max_virtual_services": Word(wire_name="MaxVS", type="int"),
        "max_real_servers": Word(wire_name="MaxRS", type="int"),
        "bandwidth": Word(wire_name="Bandwidth", type="string"),
        "tls_transactions": Word(wire_name="TpsLimit", type="string"),
        "high_availability": Word(wire_name="HA", type="bool"),
        "first_of_pair": Word(wire_name="FirstHA", type="bool"),
        "web_application_firewall": Word(wire_name="ModSecurity", type="bool"),
        "application_front_end": Word(wire_name="AFE", type="bool"),
        "shows_application_front_end": Word(wire_name="ViewAFE", type="bool"),
        "edge_security": Word(wire_name="ESP", type="bool"),
        "ipsec": Word(wire_name="IPSEC", type="bool"),
        "single_processor": Word(wire_name="SingleCPU", type="bool"),
        "virtual": Word(wire_name="VLM", type="bool"),
        "virtual_platform": Word(wire_name="VlmPlatform", type="string", absent_when_unset=True),
        "stock_keeping_unit": Word(wire_name="SKU", type="string", absent_when_unset=True),
        "free": Word(wire_name="FreeLicense", type="bool"),
        "temporary": Word(wire_name="Temporary", type="bool"),
        "local_licence_server": Word(wire_name="ASL", type="bool"),
        "mandatory_tether": Word(wire_name="MandatoryTether", type="bool"),
        "connection_reuse": Word(wire_name="MultipleConnect", type="bool"),
    },
}
