# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "SSODomain": {
        "index": Word(wire_name="Id", type="int"),
        "name": Word(wire_name="Name", type="string"),
        "authentication": Word(
            wire_name="auth_type",
            type="enum",
            codes={
                "ldap": "LDAP-Unencrypted",
                "ldap_starttls": "LDAP-StartTLS",
                "ldaps": "LDAP-LDAPS",
                "radius": "RADIUS",
                "radius_and_ldap": "RADIUS and LDAP-Unencrypted",
                "radius_and_ldap_starttls": "RADIUS and LDAP-StartTLS",
                "radius_and_ldaps": "RADIUS and LDAP-LDAPS",
                "rsa_securid": "RSA-SECURID",
                "rsa_securid_and_ldap": "RSA-SECURID and LDAP-Unencrypted",
                "rsa_securid_and_ldap_starttls": "RSA-SECURID and LDAP-StartTLS",
                "rsa_securid_and_ldaps": "RSA-SECURID and LDAP-LDAPS",
                "certificates": "Certificates",
                "kerberos_delegation": "KCD",
                "saml": "SAML",
                "openid_connect": "OIDC-OAUTH",
            },
            default="ldap_starttls",
        ),
        "ldap_endpoint": Word(wire_name="ldap_endpoint", type="string", unset=True, absent_when_unset=True),
        "ldap_endpoint_health_check": Word(wire_name="ldapephc", type="bool", default=True, words=("1", "0")),
        "ldap_version": Word(wire_name="ldap_version", type="int", absent_when_unset=True),
        "servers": Word(wire_name="server", type="list", unset=True, absent_when_unset=True, separator=" "),
        "second_servers": Word(
            wire_name="server2", type="list", unset=True, absent_when_unset=True, separator=" "
        ),
        "ldap_admin_user": Word(wire_name="ldap_admin", type="string", unset=True, absent_when_unset=True),
        "radius_sends_nas_identifier": Word(
            wire_name="radius_send_nas_id", type="bool", default=False, words=("1", "0")
        ),
        "radius_nas_identifier": Word(
            wire_name="radius_nas_id", type="string", unset=True, absent_when_unset=True
        ),
        "logon_format": Word(
            wire_name="logon_fmt",
            type="enum",
            codes={
                "any_form": "Not specified",
                "principal_name": "Principalname",
                "user_name": "Username",
                "user_name_only": "Username only",
            },
            default="principal_name",
        ),
        "second_logon_format": Word(
            wire_name="logon_fmt2",
            type="enum",
            codes={"any_form": "Not specified", "principal_name": "Principalname", "user_name": "Username"},
            default="principal_name",
        ),
        "logon_domain": Word(wire_name="logon_domain", type="string", unset=True, absent_when_unset=True),
        "logon_transcode": Word(wire_name="logon_transcode", type="bool", default=False, words=("1", "0")),
        "account_check_minutes": Word(wire_name="user_acc_control", type="int", default=0),
        "max_failed_logins": Word(wire_name="max_failed_auths", type="int", default=0),
        "failure_reset_seconds": Word(wire_name="reset_fail_tout", type="int", default=60),
        "unlock_seconds": Word(wire_name="unblock_tout", type="int", default=1800),
        "session_limit": Word(
            wire_name="sess_tout_type",
            type="enum",
            codes={"idle_time": "idle time", "duration": "max duration"},
            default="idle_time",
        ),
        "public_idle_seconds": Word(wire_name="sess_tout_idle_pub", type="int", default=900),
        "public_duration_seconds": Word(wire_name="sess_tout_duration_pub", type="int", default=1800),
        "private_idle_seconds": Word(wire_name="sess_tout_idle_priv", type="int", default=900),
        "private_duration_seconds": Word(wire_name="sess_tout_duration_priv", type="int", default=28800),
        "test_user": Word(wire_name="testuser", type="string", unset=True, absent_when_unset=True),
        "outbound": Word(wire_name="server_side", type="bool", default=True, words=("1", "0")),
        "kerberos_realm": Word(
            wire_name="kerberos_domain", type="string", unset=True, absent_when_unset=True
        ),
        "kerberos_kdc": Word(wire_name="kerberos_kdc", type="string", unset=True, absent_when_unset=True),
        "kcd_user": Word(wire_name="kcd_username", type="string", unset=True, absent_when_unset=True),
        "certificate_identity_check": Word(
            wire_name="cert_asi", type="enum", codes={"unchecked": 0, "checked": 1}, default="unchecked"
        ),
        "certificate_falls_back_to_common_name": Word(
            wire_name="cert_check_cn", type="bool", default=False, words=("1", "0")
        ),
        "idp_entity_id": Word(wire_name="idp_entity_id", type="string", unset=True, absent_when_unset=True),
        "idp_sso_url": Word(wire_name="idp_sso_url", type="string", unset=True, absent_when_unset=True),
        "idp_logoff_url": Word(wire_name="idp_logoff_url", type="string", unset=True, absent_when_unset=True),
        "idp_certificate": Word(wire_name="idp_cert", type="string", unset=True, absent_when_unset=True),
        "idp_certificate_must_match": Word(
            wire_name="idp_match_cert", type="bool", default=False, words=("1", "0")
        ),
        "sp_entity_id": Word(wire_name="sp_entity_id", type="string", unset=True, absent_when_unset=True),
        "sp_certificate": Word(wire_name="sp_cert", type="string", unset=True, absent_when_unset=True),
        "oidc_application_id": Word(
            wire_name="oidc_app_id", type="string", unset=True, absent_when_unset=True
        ),
        "oidc_redirect_urls": Word(
            wire_name="oidc_redirect_uri", type="list", absent_when_unset=True, separator=" "
        ),
        "oidc_authorization_url": Word(
            wire_name="oidc_auth_ep_url", type="string", unset=True, absent_when_unset=True
        ),
        "oidc_token_url": Word(
            wire_name="oidc_token_ep_url", type="string", unset=True, absent_when_unset=True
        ),
        "oidc_logoff_url": Word(
            wire_name="oidc_logoff_url", type="string", unset=True, absent_when_unset=True
        ),
    },
    "SSOLockedUsers": {
        "domain": Word(wire_name="Domain", type="string"),
        "users": Word(wire_name="User", type="list", unset=True),
    },
    "SSOUnlockedUsers": {
        "domain": Word(wire_name="Domain", type="string"),
        "users": Word(wire_name="User", type="list", unset=True),
    },
    "SSOLockouts": {"domains": Word(wire_name="LockedUsers", type="objects")},
    "SSOReleases": {"domains": Word(wire_name="UnlockedUsers", type="objects")},
}
