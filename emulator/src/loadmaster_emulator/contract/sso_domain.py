# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Single sign-on domains: Where and how the users of services with edge security are known: in a directory,
by RADIUS, by tokens, by certificates, or by an identity provider. Services refer to a domain by its name, for
those who log in and for logging in to the servers.
"""

from __future__ import annotations

from typing import Protocol

from loadmaster_emulator.answer import Answer
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.specification import (
    AnswerSpec,
    CommandSpec,
    Default,
    FieldSpec,
    ObjectSpec,
    ParameterSpec,
    Requirement,
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = (
    ObjectSpec(
        name="SSODomain",
        wire="Domain",
        family="sso-domain",
        fields=(
            FieldSpec(
                name="index",
                key="Id",
                value=ValueSpec(type="int"),
                wire="Id",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string", min_length=1, max_length=64),
                wire="Name",
                default=Default(kind="required"),
                writes=(("adddomain", "domain"),),
            ),
            FieldSpec(
                name="authentication",
                key="auth_type",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("LDAP-Unencrypted", "LDAP-Unencrypted", "ldap"),
                        ("LDAP-StartTLS", "LDAP-StartTLS", "ldap_starttls"),
                        ("LDAP-LDAPS", "LDAP-LDAPS", "ldaps"),
                        ("RADIUS", "RADIUS", "radius"),
                        ("RADIUS and LDAP-Unencrypted", "RADIUS and LDAP-Unencrypted", "radius_and_ldap"),
                        ("RADIUS and LDAP-StartTLS", "RADIUS and LDAP-StartTLS", "radius_and_ldap_starttls"),
                        ("RADIUS and LDAP-LDAPS", "RADIUS and LDAP-LDAPS", "radius_and_ldaps"),
                        ("RSA-SECURID", "RSA-SECURID", "rsa_securid"),
                        (
                            "RSA-SECURID and LDAP-Unencrypted",
                            "RSA-SECURID and LDAP-Unencrypted",
                            "rsa_securid_and_ldap",
                        ),
                        (
                            "RSA-SECURID and LDAP-StartTLS",
                            "RSA-SECURID and LDAP-StartTLS",
                            "rsa_securid_and_ldap_starttls",
                        ),
                        ("RSA-SECURID and LDAP-LDAPS", "RSA-SECURID and LDAP-LDAPS", "rsa_securid_and_ldaps"),
                        ("Certificates", "Certificates", "certificates"),
                        ("KCD", "KCD", "kerberos_delegation"),
                        ("SAML", "SAML", "saml"),
                        ("OIDC-OAUTH", "OIDC-OAUTH", "openid_connect"),
                    ),
                ),
                wire="auth_type",
                default=Default(kind="value", value="LDAP-StartTLS"),
                writes=(("moddomain", "auth_type"),),
            ),
            FieldSpec(
                name="ldap_endpoint",
                key="ldap_endpoint",
                value=ValueSpec(type="string"),
                wire="ldap_endpoint",
                writes=(("moddomain", "ldap_endpoint"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="ldap_endpoint_health_check",
                key="ldapephc",
                value=ValueSpec(type="bool", json="int", xml="1/0"),
                wire="ldapephc",
                default=Default(kind="value", value=True),
                writes=(("moddomain", "ldapephc"),),
            ),
            FieldSpec(
                name="ldap_version",
                key="ldap_version",
                value=ValueSpec(type="int"),
                wire="ldap_version",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="servers",
                key="server",
                value=ValueSpec(type="list", separator=" ", json="string"),
                wire="server",
                writes=(("moddomain", "server"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="second_servers",
                key="server2",
                value=ValueSpec(type="list", separator=" ", json="string"),
                wire="server2",
                writes=(("moddomain", "server2"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="ldap_admin_user",
                key="ldap_admin",
                value=ValueSpec(type="string"),
                wire="ldap_admin",
                writes=(("moddomain", "ldap_admin"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="ldap_admin_password",
                key="ldap_password",
                value=ValueSpec(type="secret"),
                writes=(("moddomain", "ldap_password"),),
                secret=True,
            ),
            FieldSpec(
                name="radius_secret",
                key="radius_shared_secret",
                value=ValueSpec(type="secret"),
                writes=(("moddomain", "radius_shared_secret"),),
                secret=True,
            ),
            FieldSpec(
                name="radius_sends_nas_identifier",
                key="radius_send_nas_id",
                value=ValueSpec(type="bool", words=("1", "0")),
                wire="radius_send_nas_id",
                default=Default(kind="value", value=False),
                writes=(("moddomain", "radius_send_nas_id"),),
            ),
            FieldSpec(
                name="radius_nas_identifier",
                key="radius_nas_id",
                value=ValueSpec(type="string"),
                wire="radius_nas_id",
                writes=(("moddomain", "radius_nas_id"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="logon_format",
                key="logon_fmt",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("Not specified", "Not specified", "any_form"),
                        ("Principalname", "Principalname", "principal_name"),
                        ("Username", "Username", "user_name"),
                        ("Username only", "Username only", "user_name_only"),
                    ),
                ),
                wire="logon_fmt",
                default=Default(kind="value", value="Principalname"),
                writes=(("moddomain", "logon_fmt"),),
            ),
            FieldSpec(
                name="second_logon_format",
                key="logon_fmt2",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("Not specified", "Not specified", "any_form"),
                        ("Principalname", "Principalname", "principal_name"),
                        ("Username", "Username", "user_name"),
                    ),
                ),
                wire="logon_fmt2",
                default=Default(kind="value", value="Principalname"),
                writes=(("moddomain", "logon_fmt2"),),
            ),
            FieldSpec(
                name="logon_domain",
                key="logon_domain",
                value=ValueSpec(type="string"),
                wire="logon_domain",
                writes=(("moddomain", "logon_domain"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="logon_transcode",
                key="logon_transcode",
                value=ValueSpec(type="bool", json="int", xml="1/0"),
                wire="logon_transcode",
                default=Default(kind="value", value=False),
                writes=(("moddomain", "logon_transcode"),),
            ),
            FieldSpec(
                name="account_check_minutes",
                key="user_acc_control",
                value=ValueSpec(type="int", minimum=0, maximum=300),
                wire="user_acc_control",
                default=Default(kind="value", value=0),
                writes=(("moddomain", "user_acc_control"),),
            ),
            FieldSpec(
                name="max_failed_logins",
                key="max_failed_auths",
                value=ValueSpec(type="int", minimum=0, maximum=999),
                wire="max_failed_auths",
                default=Default(kind="value", value=0),
                writes=(("moddomain", "max_failed_auths"),),
            ),
            FieldSpec(
                name="failure_reset_seconds",
                key="reset_fail_tout",
                value=ValueSpec(type="int", minimum=60, maximum=86400),
                wire="reset_fail_tout",
                default=Default(kind="value", value=60),
                writes=(("moddomain", "reset_fail_tout"),),
            ),
            FieldSpec(
                name="unlock_seconds",
                key="unblock_tout",
                value=ValueSpec(type="int", minimum=60, maximum=86400),
                wire="unblock_tout",
                default=Default(kind="value", value=1800),
                writes=(("moddomain", "unblock_tout"),),
            ),
            FieldSpec(
                name="session_limit",
                key="sess_tout_type",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("idle time", "idle time", "idle_time"),
                        ("max duration", "max duration", "duration"),
                    ),
                ),
                wire="sess_tout_type",
                default=Default(kind="value", value="idle time"),
                writes=(("moddomain", "sess_tout_type"),),
            ),
            FieldSpec(
                name="public_idle_seconds",
                key="sess_tout_idle_pub",
                value=ValueSpec(type="int", minimum=60, maximum=604800),
                wire="sess_tout_idle_pub",
                default=Default(kind="value", value=900),
                writes=(("moddomain", "sess_tout_idle_pub"),),
            ),
            FieldSpec(
                name="public_duration_seconds",
                key="sess_tout_duration_pub",
                value=ValueSpec(type="int", minimum=60, maximum=604800),
                wire="sess_tout_duration_pub",
                default=Default(kind="value", value=1800),
                writes=(("moddomain", "sess_tout_duration_pub"),),
            ),
            FieldSpec(
                name="private_idle_seconds",
                key="sess_tout_idle_priv",
                value=ValueSpec(type="int", minimum=60, maximum=604800),
                wire="sess_tout_idle_priv",
                default=Default(kind="value", value=900),
                writes=(("moddomain", "sess_tout_idle_priv"),),
            ),
            FieldSpec(
                name="private_duration_seconds",
                key="sess_tout_duration_priv",
                value=ValueSpec(type="int", minimum=60, maximum=604800),
                wire="sess_tout_duration_priv",
                default=Default(kind="value", value=28800),
                writes=(("moddomain", "sess_tout_duration_priv"),),
            ),
            FieldSpec(
                name="test_user",
                key="testuser",
                value=ValueSpec(type="string"),
                wire="testuser",
                writes=(("moddomain", "testuser"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="test_password",
                key="testpass",
                value=ValueSpec(type="secret"),
                writes=(("moddomain", "testpass"),),
                secret=True,
            ),
            FieldSpec(
                name="outbound",
                key="server_side",
                value=ValueSpec(type="bool", words=("1", "0")),
                wire="server_side",
                default=Default(kind="value", value=True),
                writes=(("moddomain", "server_side"),),
            ),
            FieldSpec(
                name="kerberos_realm",
                key="kerberos_domain",
                value=ValueSpec(type="string"),
                wire="kerberos_domain",
                writes=(("moddomain", "kerberos_domain"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="kerberos_kdc",
                key="kerberos_kdc",
                value=ValueSpec(type="string"),
                wire="kerberos_kdc",
                writes=(("moddomain", "kerberos_kdc"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="kcd_user",
                key="kcd_username",
                value=ValueSpec(type="string", pattern="[^\"']*"),
                wire="kcd_username",
                writes=(("moddomain", "kcd_username"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="kcd_password",
                key="kcd_password",
                value=ValueSpec(type="secret", pattern="[^\"']*"),
                writes=(("moddomain", "kcd_password"),),
                secret=True,
            ),
            FieldSpec(
                name="certificate_identity_check",
                key="cert_asi",
                value=ValueSpec(
                    type="enum", codes=((0, "Not Specified", "unchecked"), (1, 1, "checked")), json="string"
                ),
                wire="cert_asi",
                default=Default(kind="value", value=0),
                writes=(("moddomain", "cert_check_asi"),),
            ),
            FieldSpec(
                name="certificate_falls_back_to_common_name",
                key="cert_check_cn",
                value=ValueSpec(type="bool", words=("1", "0")),
                wire="cert_check_cn",
                default=Default(kind="value", value=False),
                writes=(("moddomain", "cert_check_cn"),),
            ),
            FieldSpec(
                name="idp_entity_id",
                key="idp_entity_id",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                wire="idp_entity_id",
                writes=(("moddomain", "idp_entity_id"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="idp_sso_url",
                key="idp_sso_url",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                wire="idp_sso_url",
                writes=(("moddomain", "idp_sso_url"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="idp_logoff_url",
                key="idp_logoff_url",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                wire="idp_logoff_url",
                writes=(("moddomain", "idp_logoff_url"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="idp_certificate",
                key="idp_cert",
                value=ValueSpec(type="string"),
                wire="idp_cert",
                writes=(("moddomain", "idp_cert"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="idp_certificate_must_match",
                key="idp_match_cert",
                value=ValueSpec(type="bool", words=("1", "0")),
                wire="idp_match_cert",
                default=Default(kind="value", value=False),
                writes=(("moddomain", "idp_match_cert"),),
            ),
            FieldSpec(
                name="sp_entity_id",
                key="sp_entity_id",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                wire="sp_entity_id",
                writes=(("moddomain", "sp_entity_id"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="sp_certificate",
                key="sp_cert",
                value=ValueSpec(type="string"),
                wire="sp_cert",
                writes=(("moddomain", "sp_cert"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="oidc_application_id",
                key="oidc_app_id",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                wire="oidc_app_id",
                writes=(("moddomain", "oidc_app_id"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="oidc_redirect_urls",
                key="oidc_redirect_uri",
                value=ValueSpec(type="list", min_length=1, max_length=255, separator=" ", json="string"),
                wire="oidc_redirect_uri",
                default=Default(kind="unknown"),
                writes=(("moddomain", "oidc_redirect_uri"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="oidc_authorization_url",
                key="oidc_auth_ep_url",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                wire="oidc_auth_ep_url",
                writes=(("moddomain", "oidc_auth_ep_url"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="oidc_token_url",
                key="oidc_token_ep_url",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                wire="oidc_token_ep_url",
                writes=(("moddomain", "oidc_token_ep_url"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="oidc_logoff_url",
                key="oidc_logoff_url",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                wire="oidc_logoff_url",
                writes=(("moddomain", "oidc_logoff_url"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="oidc_secret",
                key="oidc_secret",
                value=ValueSpec(type="secret"),
                writes=(("moddomain", "oidc_secret"),),
                secret=True,
            ),
        ),
    ),
    ObjectSpec(
        name="SSOLockedUsers",
        wire="LockedUsers",
        family="sso-domain",
        fields=(
            FieldSpec(
                name="domain",
                key="Domain",
                value=ValueSpec(type="string"),
                wire="Domain",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="users",
                key="User",
                value=ValueSpec(type="list", json="array", xml="repeated"),
                wire="User",
            ),
        ),
    ),
    ObjectSpec(
        name="SSOUnlockedUsers",
        wire="UnlockedUsers",
        family="sso-domain",
        fields=(
            FieldSpec(
                name="domain",
                key="Domain",
                value=ValueSpec(type="string"),
                wire="Domain",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="users",
                key="User",
                value=ValueSpec(type="list", json="array", xml="repeated"),
                wire="User",
            ),
        ),
    ),
    ObjectSpec(
        name="SSOLockouts",
        wire="Data",
        family="sso-domain",
        fields=(
            FieldSpec(
                name="domains",
                key="LockedUsers",
                value=ValueSpec(type="objects", object="SSOLockedUsers"),
                wire="LockedUsers",
                default=Default(kind="unknown"),
            ),
        ),
    ),
    ObjectSpec(
        name="SSOReleases",
        wire="Data",
        family="sso-domain",
        fields=(
            FieldSpec(
                name="domains",
                key="UnlockedUsers",
                value=ValueSpec(type="objects", object="SSOUnlockedUsers"),
                wire="UnlockedUsers",
                default=Default(kind="unknown"),
            ),
        ),
    ),
)

_DOMAIN = ParameterSpec(wire="domain", value=ValueSpec(type="string"))
_DOMAIN_2 = ParameterSpec(
    wire="domain",
    value=ValueSpec(type="string", min_length=1, max_length=64),
    required=True,
    default=Default(kind="required"),
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="showdomain",
        v1_path="showdomain",
        family="sso-domain",
        handler="showdomain",
        kind="read",
        parameters=(_DOMAIN,),
        answer=AnswerSpec(shape="objects", objects=("SSODomain",)),
        licence="edge_security",
    ),
    CommandSpec(
        name="adddomain",
        v1_path="adddomain",
        family="sso-domain",
        handler="adddomain",
        kind="write",
        parameters=(_DOMAIN_2,),
        answer=AnswerSpec(shape="none"),
        licence="edge_security",
    ),
    CommandSpec(
        name="moddomain",
        v1_path="moddomain",
        family="sso-domain",
        handler="moddomain",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="domain",
                value=ValueSpec(type="string", min_length=1, max_length=64),
                required=True,
                aliases=("name",),
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="auth_type",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("LDAP-Unencrypted", "LDAP-Unencrypted", "ldap"),
                        ("LDAP-StartTLS", "LDAP-StartTLS", "ldap_starttls"),
                        ("LDAP-LDAPS", "LDAP-LDAPS", "ldaps"),
                        ("RADIUS", "RADIUS", "radius"),
                        ("RADIUS and LDAP-Unencrypted", "RADIUS and LDAP-Unencrypted", "radius_and_ldap"),
                        ("RADIUS and LDAP-StartTLS", "RADIUS and LDAP-StartTLS", "radius_and_ldap_starttls"),
                        ("RADIUS and LDAP-LDAPS", "RADIUS and LDAP-LDAPS", "radius_and_ldaps"),
                        ("RSA-SECURID", "RSA-SECURID", "rsa_securid"),
                        (
                            "RSA-SECURID and LDAP-Unencrypted",
                            "RSA-SECURID and LDAP-Unencrypted",
                            "rsa_securid_and_ldap",
                        ),
                        (
                            "RSA-SECURID and LDAP-StartTLS",
                            "RSA-SECURID and LDAP-StartTLS",
                            "rsa_securid_and_ldap_starttls",
                        ),
                        ("RSA-SECURID and LDAP-LDAPS", "RSA-SECURID and LDAP-LDAPS", "rsa_securid_and_ldaps"),
                        ("Certificates", "Certificates", "certificates"),
                        ("KCD", "KCD", "kerberos_delegation"),
                        ("SAML", "SAML", "saml"),
                        ("OIDC-OAUTH", "OIDC-OAUTH", "openid_connect"),
                    ),
                ),
                key="auth_type",
                default=Default(kind="value", value="LDAP-StartTLS"),
            ),
            ParameterSpec(
                wire="ldap_endpoint",
                value=ValueSpec(type="string"),
                key="ldap_endpoint",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=(
                            "LDAP-Unencrypted",
                            "LDAP-StartTLS",
                            "LDAP-LDAPS",
                            "RADIUS and LDAP-Unencrypted",
                            "RADIUS and LDAP-StartTLS",
                            "RADIUS and LDAP-LDAPS",
                            "RSA-SECURID and LDAP-Unencrypted",
                            "RSA-SECURID and LDAP-StartTLS",
                            "RSA-SECURID and LDAP-LDAPS",
                            "Certificates",
                        ),
                        when=(),
                        effect="inert",
                        text="no directory is asked otherwise",
                    ),
                ),
            ),
            ParameterSpec(
                wire="ldapephc",
                value=ValueSpec(type="bool", json="int", xml="1/0"),
                key="ldapephc",
                default=Default(kind="value", value=True),
            ),
            ParameterSpec(
                wire="server", value=ValueSpec(type="list", separator=" ", json="string"), key="server"
            ),
            ParameterSpec(
                wire="server2",
                value=ValueSpec(type="list", separator=" ", json="string"),
                key="server2",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=(
                            "RADIUS and LDAP-Unencrypted",
                            "RADIUS and LDAP-StartTLS",
                            "RADIUS and LDAP-LDAPS",
                            "RSA-SECURID and LDAP-Unencrypted",
                            "RSA-SECURID and LDAP-StartTLS",
                            "RSA-SECURID and LDAP-LDAPS",
                        ),
                        when=(),
                        effect="inert",
                        text="there is no second factor",
                    ),
                ),
            ),
            ParameterSpec(wire="ldap_admin", value=ValueSpec(type="string"), key="ldap_admin"),
            ParameterSpec(
                wire="ldap_password", value=ValueSpec(type="secret"), key="ldap_password", secret=True
            ),
            ParameterSpec(
                wire="radius_shared_secret",
                value=ValueSpec(type="secret"),
                key="radius_shared_secret",
                secret=True,
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=(
                            "RADIUS",
                            "RADIUS and LDAP-Unencrypted",
                            "RADIUS and LDAP-StartTLS",
                            "RADIUS and LDAP-LDAPS",
                        ),
                        when=(),
                        effect="inert",
                        text="no RADIUS server is asked",
                    ),
                ),
            ),
            ParameterSpec(
                wire="radius_send_nas_id",
                value=ValueSpec(type="bool", words=("1", "0")),
                key="radius_send_nas_id",
                default=Default(kind="value", value=False),
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=(
                            "RADIUS",
                            "RADIUS and LDAP-Unencrypted",
                            "RADIUS and LDAP-StartTLS",
                            "RADIUS and LDAP-LDAPS",
                        ),
                        when=(),
                        effect="inert",
                        text="no RADIUS server is asked",
                    ),
                ),
            ),
            ParameterSpec(
                wire="radius_nas_id",
                value=ValueSpec(type="string"),
                key="radius_nas_id",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=(
                            "RADIUS",
                            "RADIUS and LDAP-Unencrypted",
                            "RADIUS and LDAP-StartTLS",
                            "RADIUS and LDAP-LDAPS",
                        ),
                        when=(),
                        effect="inert",
                        text="no RADIUS server is asked",
                    ),
                ),
            ),
            ParameterSpec(
                wire="logon_fmt",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("Not specified", "Not specified", "any_form"),
                        ("Principalname", "Principalname", "principal_name"),
                        ("Username", "Username", "user_name"),
                        ("Username only", "Username only", "user_name_only"),
                    ),
                ),
                key="logon_fmt",
                default=Default(kind="value", value="Principalname"),
            ),
            ParameterSpec(
                wire="logon_fmt2",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("Not specified", "Not specified", "any_form"),
                        ("Principalname", "Principalname", "principal_name"),
                        ("Username", "Username", "user_name"),
                    ),
                ),
                key="logon_fmt2",
                default=Default(kind="value", value="Principalname"),
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=(
                            "RADIUS and LDAP-Unencrypted",
                            "RADIUS and LDAP-StartTLS",
                            "RADIUS and LDAP-LDAPS",
                            "RSA-SECURID and LDAP-Unencrypted",
                            "RSA-SECURID and LDAP-StartTLS",
                            "RSA-SECURID and LDAP-LDAPS",
                        ),
                        when=(),
                        effect="inert",
                        text="there is no second factor",
                    ),
                ),
            ),
            ParameterSpec(wire="logon_domain", value=ValueSpec(type="string"), key="logon_domain"),
            ParameterSpec(
                wire="logon_transcode",
                value=ValueSpec(type="bool", json="int", xml="1/0"),
                key="logon_transcode",
                default=Default(kind="value", value=False),
            ),
            ParameterSpec(
                wire="user_acc_control",
                value=ValueSpec(type="int", minimum=0, maximum=300),
                key="user_acc_control",
                default=Default(kind="value", value=0),
            ),
            ParameterSpec(
                wire="max_failed_auths",
                value=ValueSpec(type="int", minimum=0, maximum=999),
                key="max_failed_auths",
                default=Default(kind="value", value=0),
            ),
            ParameterSpec(
                wire="reset_fail_tout",
                value=ValueSpec(type="int", minimum=60, maximum=86400),
                key="reset_fail_tout",
                default=Default(kind="value", value=60),
            ),
            ParameterSpec(
                wire="unblock_tout",
                value=ValueSpec(type="int", minimum=60, maximum=86400),
                key="unblock_tout",
                default=Default(kind="value", value=1800),
            ),
            ParameterSpec(
                wire="sess_tout_type",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("idle time", "idle time", "idle_time"),
                        ("max duration", "max duration", "duration"),
                    ),
                ),
                key="sess_tout_type",
                default=Default(kind="value", value="idle time"),
            ),
            ParameterSpec(
                wire="sess_tout_idle_pub",
                value=ValueSpec(type="int", minimum=60, maximum=604800),
                key="sess_tout_idle_pub",
                default=Default(kind="value", value=900),
            ),
            ParameterSpec(
                wire="sess_tout_duration_pub",
                value=ValueSpec(type="int", minimum=60, maximum=604800),
                key="sess_tout_duration_pub",
                default=Default(kind="value", value=1800),
            ),
            ParameterSpec(
                wire="sess_tout_idle_priv",
                value=ValueSpec(type="int", minimum=60, maximum=604800),
                key="sess_tout_idle_priv",
                default=Default(kind="value", value=900),
            ),
            ParameterSpec(
                wire="sess_tout_duration_priv",
                value=ValueSpec(type="int", minimum=60, maximum=604800),
                key="sess_tout_duration_priv",
                default=Default(kind="value", value=28800),
            ),
            ParameterSpec(wire="testuser", value=ValueSpec(type="string"), key="testuser"),
            ParameterSpec(wire="testpass", value=ValueSpec(type="secret"), key="testpass", secret=True),
            ParameterSpec(
                wire="server_side",
                value=ValueSpec(type="bool", words=("1", "0")),
                key="server_side",
                default=Default(kind="value", value=True),
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("KCD",),
                        when=(),
                        effect="inert",
                        text="the domain does not delegate",
                    ),
                ),
            ),
            ParameterSpec(
                wire="kerberos_domain",
                value=ValueSpec(type="string"),
                key="kerberos_domain",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("KCD",),
                        when=(),
                        effect="inert",
                        text="the domain does not delegate",
                    ),
                ),
            ),
            ParameterSpec(
                wire="kerberos_kdc",
                value=ValueSpec(type="string"),
                key="kerberos_kdc",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("KCD",),
                        when=(),
                        effect="inert",
                        text="the domain does not delegate",
                    ),
                ),
            ),
            ParameterSpec(
                wire="kcd_username",
                value=ValueSpec(type="string", pattern="[^\"']*"),
                key="kcd_username",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("KCD",),
                        when=(),
                        effect="inert",
                        text="the domain does not delegate",
                    ),
                ),
            ),
            ParameterSpec(
                wire="kcd_password",
                value=ValueSpec(type="secret", pattern="[^\"']*"),
                key="kcd_password",
                secret=True,
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("KCD",),
                        when=(),
                        effect="inert",
                        text="the domain does not delegate",
                    ),
                ),
            ),
            ParameterSpec(
                wire="cert_check_asi",
                value=ValueSpec(
                    type="enum", codes=((0, "Not Specified", "unchecked"), (1, 1, "checked")), json="string"
                ),
                key="cert_asi",
                default=Default(kind="value", value=0),
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("Certificates",),
                        when=(),
                        effect="inert",
                        text="no client certificate is asked for",
                    ),
                ),
            ),
            ParameterSpec(
                wire="cert_check_cn",
                value=ValueSpec(type="bool", words=("1", "0")),
                key="cert_check_cn",
                default=Default(kind="value", value=False),
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("Certificates",),
                        when=(),
                        effect="inert",
                        text="no client certificate is asked for",
                    ),
                ),
            ),
            ParameterSpec(
                wire="idp_entity_id",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                key="idp_entity_id",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("SAML",),
                        when=(),
                        effect="inert",
                        text="the domain does not speak SAML",
                    ),
                ),
            ),
            ParameterSpec(
                wire="idp_sso_url",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                key="idp_sso_url",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("SAML",),
                        when=(),
                        effect="inert",
                        text="the domain does not speak SAML",
                    ),
                ),
            ),
            ParameterSpec(
                wire="idp_logoff_url",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                key="idp_logoff_url",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("SAML",),
                        when=(),
                        effect="inert",
                        text="the domain does not speak SAML",
                    ),
                ),
            ),
            ParameterSpec(
                wire="idp_cert",
                value=ValueSpec(type="string"),
                key="idp_cert",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("SAML",),
                        when=(),
                        effect="inert",
                        text="the domain does not speak SAML",
                    ),
                ),
            ),
            ParameterSpec(
                wire="idp_match_cert",
                value=ValueSpec(type="bool", words=("1", "0")),
                key="idp_match_cert",
                default=Default(kind="value", value=False),
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("SAML",),
                        when=(),
                        effect="inert",
                        text="the domain does not speak SAML",
                    ),
                ),
            ),
            ParameterSpec(
                wire="sp_entity_id",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                key="sp_entity_id",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("SAML",),
                        when=(),
                        effect="inert",
                        text="the domain does not speak SAML",
                    ),
                ),
            ),
            ParameterSpec(
                wire="sp_cert",
                value=ValueSpec(type="string"),
                key="sp_cert",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("SAML",),
                        when=(),
                        effect="inert",
                        text="the domain does not speak SAML",
                    ),
                ),
            ),
            ParameterSpec(
                wire="oidc_app_id",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                key="oidc_app_id",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("OIDC-OAUTH",),
                        when=(),
                        effect="inert",
                        text="the domain does not speak OpenID Connect",
                    ),
                ),
            ),
            ParameterSpec(
                wire="oidc_redirect_uri",
                value=ValueSpec(type="list", min_length=1, max_length=255, separator=" ", json="string"),
                key="oidc_redirect_uri",
                default=Default(kind="unknown"),
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("OIDC-OAUTH",),
                        when=(),
                        effect="inert",
                        text="the domain does not speak OpenID Connect",
                    ),
                ),
            ),
            ParameterSpec(
                wire="oidc_auth_ep_url",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                key="oidc_auth_ep_url",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("OIDC-OAUTH",),
                        when=(),
                        effect="inert",
                        text="the domain does not speak OpenID Connect",
                    ),
                ),
            ),
            ParameterSpec(
                wire="oidc_token_ep_url",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                key="oidc_token_ep_url",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("OIDC-OAUTH",),
                        when=(),
                        effect="inert",
                        text="the domain does not speak OpenID Connect",
                    ),
                ),
            ),
            ParameterSpec(
                wire="oidc_logoff_url",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                key="oidc_logoff_url",
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("OIDC-OAUTH",),
                        when=(),
                        effect="inert",
                        text="the domain does not speak OpenID Connect",
                    ),
                ),
            ),
            ParameterSpec(
                wire="oidc_secret",
                value=ValueSpec(type="secret"),
                key="oidc_secret",
                secret=True,
                requires=(
                    Requirement(
                        scope="object",
                        key="auth_type",
                        values=("OIDC-OAUTH",),
                        when=(),
                        effect="inert",
                        text="the domain does not speak OpenID Connect",
                    ),
                ),
            ),
            ParameterSpec(
                wire="tls",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("Unencrypted", "Unencrypted", "unencrypted"),
                        ("StartTLS", "StartTLS", "starttls"),
                        ("LDAPS", "LDAPS", "ldaps"),
                    ),
                ),
            ),
            ParameterSpec(
                wire="cert_asi",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "principal_name"),
                        (1, 1, "subject"),
                        (2, 2, "issuer_and_subject"),
                        (3, 3, "issuer_and_serial_number"),
                    ),
                ),
                default=Default(kind="unknown"),
            ),
        ),
        answer=AnswerSpec(shape="objects", objects=("SSODomain",)),
        licence="edge_security",
    ),
    CommandSpec(
        name="deldomain",
        v1_path="deldomain",
        family="sso-domain",
        handler="deldomain",
        kind="write",
        parameters=(_DOMAIN_2,),
        answer=AnswerSpec(shape="none"),
        licence="edge_security",
    ),
    CommandSpec(
        name="showdomainlockedusers",
        v1_path="showdomainlockedusers",
        family="sso-domain",
        handler="showdomainlockedusers",
        kind="read",
        parameters=(_DOMAIN,),
        answer=AnswerSpec(shape="object", objects=("SSOLockouts",)),
        licence="edge_security",
    ),
    CommandSpec(
        name="unlockdomainusers",
        v1_path="unlockdomainusers",
        family="sso-domain",
        handler="unlockdomainusers",
        kind="action",
        parameters=(
            _DOMAIN,
            ParameterSpec(wire="domainid", value=ValueSpec(type="int")),
            ParameterSpec(
                wire="users",
                value=ValueSpec(type="list", separator=" "),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="object", objects=("SSOReleases",)),
        licence="edge_security",
    ),
    CommandSpec(
        name="uploadsamlidpmd",
        v1_path="uploadsamlidpmd",
        family="sso-domain",
        handler="uploadsamlidpmd",
        kind="upload",
        parameters=(
            _DOMAIN_2,
            ParameterSpec(
                wire="data", value=ValueSpec(type="file"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="edge_security",
    ),
    CommandSpec(
        name="downloadsamlspcert",
        v1_path="downloadsamlspcert",
        family="sso-domain",
        handler="downloadsamlspcert",
        kind="download",
        parameters=(_DOMAIN_2,),
        answer=AnswerSpec(shape="file", key="data"),
        licence="edge_security",
    ),
)


class SsoDomainHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def showdomain(self, call: Invocation, /) -> Answer:
        """Read all domains, or one of them."""
        ...

    def adddomain(self, call: Invocation, /) -> Answer:
        """Make a domain, which is filled afterwards. There can be 128 of them."""
        ...

    def moddomain(self, call: Invocation, /) -> Answer:
        """Change a domain. What is left out stays as it is."""
        ...

    def deldomain(self, call: Invocation, /) -> Answer:
        """Delete a domain and end its sessions. One that a service refers to is refused."""
        ...

    def showdomainlockedusers(self, call: Invocation, /) -> Answer:
        """Read who is locked after failed logins, in all domains or in one."""
        ...

    def unlockdomainusers(self, call: Invocation, /) -> Answer:
        """Let users try again who are locked after failed logins."""
        ...

    def uploadsamlidpmd(self, call: Invocation, /) -> Answer:
        """Take names, addresses and certificate of the identity provider from the metadata that it gives out."""
        ...

    def downloadsamlspcert(self, call: Invocation, /) -> Answer:
        """Fetch the certificate of its own with which the appliance signs, for the identity provider."""
        ...
