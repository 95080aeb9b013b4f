# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "minimum_password_length": Word(
        wire_name="MinPassword", type="int", default=8, owner="authentication_settings"
    ),
    "extended_permissions": Word(
        wire_name="extendedperms", type="bool", default=False, owner="authentication_settings"
    ),
    "local_login": Word(wire_name="sessionlocalauth", type="bool", owner="authentication_settings"),
    "login_sources": Word(
        wire_name="sessionauthmode",
        type="flags",
        codes={
            "local_login": 1,
            "local_rights": 2,
            "always_set": 4,
            "ldap_login": 16,
            "radius_login": 256,
            "radius_rights": 512,
        },
        default=(),
        owner="authentication_settings",
    ),
    "ldap_endpoint": Word(wire_name="wuildapep", type="string", unset=True, owner="authentication_settings"),
    "verifies_ldap_certificate": Word(
        wire_name="wuiservercertval", type="bool", default=False, owner="authentication_settings"
    ),
    "remote_groups": Word(
        wire_name="wuiusergroups", type="list", unset=True, owner="authentication_settings", separator=" "
    ),
    "nested_groups": Word(
        wire_name="wuinestedgroups", type="bool", default=False, owner="authentication_settings"
    ),
    "login_domain": Word(wire_name="wuidomain", type="string", unset=True, owner="authentication_settings"),
    "certificate_user_field": Word(
        wire_name="wuicertmapping",
        type="enum",
        codes={"principal_name": 0, "subject": 1, "issuer_and_subject": 2, "issuer_and_serial": 3},
        default="principal_name",
        owner="authentication_settings",
    ),
    "legacy_ldap_server": Word(
        wire_name="ldapserver", type="address", unset=True, owner="authentication_settings"
    ),
    "legacy_ldap_backup_server": Word(
        wire_name="ldapbackupserver", type="address", unset=True, owner="authentication_settings"
    ),
    "legacy_ldap_security": Word(
        wire_name="ldapsecurity",
        type="enum",
        codes={"plain": 0, "starttls": 1, "ldaps": 2},
        owner="authentication_settings",
    ),
    "legacy_ldap_revalidation_interval": Word(
        wire_name="ldaprevalidateinterval", type="int", owner="authentication_settings"
    ),
    "radius_server": Word(
        wire_name="radiusserver", type="address", unset=True, owner="authentication_settings"
    ),
    "radius_port": Word(wire_name="radiusport", type="port", unset=True, owner="authentication_settings"),
    "radius_secret": Word(
        wire_name="radiussecret", type="secret", unset=True, owner="authentication_settings", secret=True
    ),
    "radius_backup_server": Word(
        wire_name="radiusbackupserver", type="address", unset=True, owner="authentication_settings"
    ),
    "radius_backup_port": Word(
        wire_name="radiusbackupport", type="port", unset=True, owner="authentication_settings"
    ),
    "radius_backup_secret": Word(
        wire_name="radiusbackupsecret",
        type="secret",
        unset=True,
        owner="authentication_settings",
        secret=True,
    ),
    "radius_revalidation_seconds": Word(
        wire_name="radiusrevalidateinterval", type="int", default=60, owner="authentication_settings"
    ),
    "radius_sends_nas_id": Word(
        wire_name="radiussendnasid", type="bool", default=False, owner="authentication_settings"
    ),
    "radius_nas_id": Word(
        wire_name="radiusnasid", type="string", unset=True, owner="authentication_settings"
    ),
    "radius_sends_vendor_attribute": Word(
        wire_name="radiussendvendorspec", type="bool", default=False, owner="authentication_settings"
    ),
}
