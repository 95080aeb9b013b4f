# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "snmp_enabled": Word(wire_name="snmpenable", type="bool", default=False, owner="snmp_settings"),
    "snmp_version3_enabled": Word(
        wire_name="snmpV3enable", type="bool", default=False, owner="snmp_settings"
    ),
    "snmp_user": Word(wire_name="snmpv3user", type="string", unset=True, owner="snmp_settings"),
    "snmp_user_password": Word(
        wire_name="snmpv3userpasswd", type="secret", unset=True, owner="snmp_settings", secret=True
    ),
    "snmp_authentication_protocol": Word(
        wire_name="snmpAuthProt", type="enum", codes={"md5": "MD5", "sha": "SHA"}, owner="snmp_settings"
    ),
    "snmp_privacy_protocol": Word(
        wire_name="snmpPrivProt", type="enum", codes={"des": "DES", "aes": "AES"}, owner="snmp_settings"
    ),
    "snmp_privacy_password_enabled": Word(wire_name="snmpV3Privenable", type="bool", owner="snmp_settings"),
    "snmp_privacy_password": Word(
        wire_name="snmpv3privpasswd", type="secret", unset=True, owner="snmp_settings", secret=True
    ),
    "snmp_clients": Word(
        wire_name="snmpclient", type="list", unset=True, owner="snmp_settings", separator=" "
    ),
    "snmp_community": Word(wire_name="snmpcommunity", type="string", unset=True, owner="snmp_settings"),
    "snmp_contact": Word(wire_name="snmpcontact", type="string", unset=True, owner="snmp_settings"),
    "snmp_location": Word(wire_name="snmplocation", type="string", unset=True, owner="snmp_settings"),
    "snmp_traps_enabled": Word(wire_name="snmptrapenable", type="bool", default=False, owner="snmp_settings"),
    "snmp_traps_from_shared_address": Word(
        wire_name="snmpHaTrap", type="bool", default=False, owner="snmp_settings"
    ),
    "snmp_version1_trap_receivers": Word(
        wire_name="snmpv1sink", type="list", unset=True, owner="snmp_settings", separator=" "
    ),
    "snmp_version2_trap_receivers": Word(
        wire_name="snmpv2sink", type="list", unset=True, owner="snmp_settings", separator=" "
    ),
}
