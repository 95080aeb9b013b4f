# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Single sign-on domains: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "SSODomain",
    "SSOLockedUsers",
    "SSOLockouts",
    "SSOReleases",
    "SSOUnlockedUsers",
]


class SSODomain(Model):
    """One domain of users. Which of its values count depends on how users prove who they are."""

    index: int | None = None
    """Number of the domain. Known from clients that work against units."""
    name: str | None = None
    """Name by which services choose the domain. At most 64 characters. One client takes names for the same
    whatever their letter case. Known from clients that work against units.
    """
    authentication: (
        Literal[
            "ldap",
            "ldap_starttls",
            "ldaps",
            "radius",
            "radius_and_ldap",
            "radius_and_ldap_starttls",
            "radius_and_ldaps",
            "rsa_securid",
            "rsa_securid_and_ldap",
            "rsa_securid_and_ldap_starttls",
            "rsa_securid_and_ldaps",
            "certificates",
            "kerberos_delegation",
            "saml",
            "openid_connect",
        ]
        | str
        | None
    ) = None
    """How users prove who they are. 'ldap_starttls' unless set. Known from clients that work against units.
    """
    ldap_endpoint: str | None = None
    """LDAP endpoint whose servers know the users. Known from clients that work against units."""
    ldap_endpoint_health_check: bool | None = None
    """Checks the servers of the endpoint with the account of the endpoint. True unless set. Known from
    clients that work against units.
    """
    ldap_version: int | None = None
    """Version of the LDAP protocol that is spoken. Known from clients that work against units."""
    servers: list[str] = Field(default_factory=list)
    """Servers that check the users. Derived, unverified."""
    second_servers: list[str] = Field(default_factory=list)
    """Directory servers for the second of two factors. Derived, unverified."""
    ldap_admin_user: str | None = None
    """Account with which users are looked up in the directory. Known from clients that work against units."""
    radius_sends_nas_identifier: bool | None = None
    """Tells the RADIUS server who is asking. False unless set. Known from clients that work against units."""
    radius_nas_identifier: str | None = None
    """What the RADIUS server is told; the host name where it is left out. Known from clients that work
    against units.
    """
    logon_format: Literal["any_form", "principal_name", "user_name", "user_name_only"] | str | None = None
    """Form in which users write their names. 'principal_name' unless set. The vendor module takes the words
    without their space as well. Known from clients that work against units.
    """
    second_logon_format: Literal["any_form", "principal_name", "user_name"] | str | None = None
    """Form of the names for the second of two factors. 'principal_name' unless set. The vendor module takes
    the words without their space as well. Known from clients that work against units.
    """
    logon_domain: str | None = None
    """Domain that is put to names without one. Known from clients that work against units."""
    logon_transcode: bool | None = None
    """Turns what users type into UTF-8 before it is checked. False unless set. Known from clients that work
    against units.
    """
    account_check_minutes: int | None = None
    """Time after which the account of somebody who is logged in is looked at again; 0 never does. 0 to 300,
    in minutes. 0 unless set. Known from clients that work against units.
    """
    max_failed_logins: int | None = None
    """Failed logins after which a user is locked; 0 never locks. 0 to 999. 0 unless set. Known from clients
    that work against units.
    """
    failure_reset_seconds: int | None = None
    """Time after the last failed login until the count begins anew. 60 to 86400, in seconds. 60 unless set.
    Known from clients that work against units.
    """
    unlock_seconds: int | None = None
    """Time until a locked user may try again. Has to be longer than the time after which failures are
    forgotten. 60 to 86400, in seconds. 1800 unless set. Known from clients that work against units.
    """
    session_limit: Literal["idle_time", "duration"] | str | None = None
    """Which of the times below ends a session. 'idle_time' unless set. Known from clients that work against
    units.
    """
    public_idle_seconds: int | None = None
    """Time without a request that ends sessions of users on a machine that others use too. 60 to 604800, in
    seconds. 900 unless set. The vendor module of earlier firmware ends at 86400. Known from clients that work
    against units.
    """
    public_duration_seconds: int | None = None
    """Time since the login that ends sessions of users on a machine that others use too. 60 to 604800, in
    seconds. 1800 unless set. The vendor module of earlier firmware ends at 86400. Known from clients that
    work against units.
    """
    private_idle_seconds: int | None = None
    """Time without a request that ends sessions of users on a machine of their own. 60 to 604800, in seconds.
    900 unless set. The vendor module of earlier firmware ends at 86400. Known from clients that work against
    units.
    """
    private_duration_seconds: int | None = None
    """Time since the login that ends sessions of users on a machine of their own. 60 to 604800, in seconds.
    28800 unless set. One source prints 2800 as default, which is taken for a misprint. Known from clients
    that work against units.
    """
    test_user: str | None = None
    """Account with which the appliance logs in to see whether a server works. Derived, unverified."""
    outbound: bool | None = None
    """Whether the domain is one towards the servers instead of one for clients. True unless set. One client
    takes false for the default. Known from clients that work against units.
    """
    kerberos_realm: str | None = None
    """Kerberos realm in which delegation happens. Known from clients that work against units."""
    kerberos_kdc: str | None = None
    """Address of the Kerberos key distribution centre. Known from clients that work against units."""
    kcd_user: str | None = None
    """Account that delegates. Must not contain quotes. Known from clients that work against units."""
    certificate_identity_check: Literal["unchecked", "checked"] | str | None = None
    """Whether the directory has to know the certificate of a user, by the attribute altSecurityIdentities.
    'unchecked' unless set. Written under another name than read; units answer a word of their own once a kind
    of identity is chosen. Known from clients that work against units.
    """
    certificate_falls_back_to_common_name: bool | None = None
    """Takes the common name of a certificate without an alternative name. False unless set. Known from
    clients that work against units.
    """
    idp_entity_id: str | None = None
    """What the SAML identity provider calls itself. At most 255 characters. Known from clients that work
    against units.
    """
    idp_sso_url: str | None = None
    """Where users are sent to log in. At most 255 characters. Known from clients that work against units."""
    idp_logoff_url: str | None = None
    """Where users are sent to log out. At most 255 characters. Known from clients that work against units."""
    idp_certificate: str | None = None
    """Name of the certificate with which the identity provider signs. Known from clients that work against
    units.
    """
    idp_certificate_must_match: bool | None = None
    """Takes a signed answer only if it carries that very certificate. False unless set. Known from clients
    that work against units.
    """
    sp_entity_id: str | None = None
    """What the appliance calls itself towards the identity provider. At most 255 characters. Known from
    clients that work against units.
    """
    sp_certificate: str | None = None
    """Name of the certificate with which the appliance signs; useselfsigned stands for one of its own. Known
    from clients that work against units.
    """
    oidc_application_id: str | None = None
    """What the provider calls the application. At most 255 characters. Known from clients that work against
    units.
    """
    oidc_redirect_urls: list[str] = Field(default_factory=list)
    """Where the provider may send users back to. Once set it can be changed only. At most 255 characters.
    Known from clients that work against units.
    """
    oidc_authorization_url: str | None = None
    """Where users are sent to log in. At most 255 characters. Known from clients that work against units."""
    oidc_token_url: str | None = None
    """Where the appliance gets tokens from. At most 255 characters. Known from clients that work against
    units.
    """
    oidc_logoff_url: str | None = None
    """Where users are sent to log out. At most 255 characters. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Domain",
        {
            "Id": ("index", Form(type="int")),
            "Name": ("name", Form(type="string", min_length=1, max_length=64)),
            "auth_type": (
                "authentication",
                Form(
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
                ),
            ),
            "ldap_endpoint": ("ldap_endpoint", Form(type="string")),
            "ldapephc": ("ldap_endpoint_health_check", Form(type="bool", xml="1/0")),
            "ldap_version": ("ldap_version", Form(type="int")),
            "server": ("servers", Form(type="list", separator=" ")),
            "server2": ("second_servers", Form(type="list", separator=" ")),
            "ldap_admin": ("ldap_admin_user", Form(type="string")),
            "radius_send_nas_id": ("radius_sends_nas_identifier", Form(type="bool", words=("1", "0"))),
            "radius_nas_id": ("radius_nas_identifier", Form(type="string")),
            "logon_fmt": (
                "logon_format",
                Form(
                    type="enum",
                    codes={
                        "any_form": "Not specified",
                        "principal_name": "Principalname",
                        "user_name": "Username",
                        "user_name_only": "Username only",
                    },
                ),
            ),
            "logon_fmt2": (
                "second_logon_format",
                Form(
                    type="enum",
                    codes={
                        "any_form": "Not specified",
                        "principal_name": "Principalname",
                        "user_name": "Username",
                    },
                ),
            ),
            "logon_domain": ("logon_domain", Form(type="string")),
            "logon_transcode": ("logon_transcode", Form(type="bool", xml="1/0")),
            "user_acc_control": ("account_check_minutes", Form(type="int", minimum=0, maximum=300)),
            "max_failed_auths": ("max_failed_logins", Form(type="int", minimum=0, maximum=999)),
            "reset_fail_tout": ("failure_reset_seconds", Form(type="int", minimum=60, maximum=86400)),
            "unblock_tout": ("unlock_seconds", Form(type="int", minimum=60, maximum=86400)),
            "sess_tout_type": (
                "session_limit",
                Form(type="enum", codes={"idle_time": "idle time", "duration": "max duration"}),
            ),
            "sess_tout_idle_pub": ("public_idle_seconds", Form(type="int", minimum=60, maximum=604800)),
            "sess_tout_duration_pub": (
                "public_duration_seconds",
                Form(type="int", minimum=60, maximum=604800),
            ),
            "sess_tout_idle_priv": ("private_idle_seconds", Form(type="int", minimum=60, maximum=604800)),
            "sess_tout_duration_priv": (
                "private_duration_seconds",
                Form(type="int", minimum=60, maximum=604800),
            ),
            "testuser": ("test_user", Form(type="string")),
            "server_side": ("outbound", Form(type="bool", words=("1", "0"))),
            "kerberos_domain": ("kerberos_realm", Form(type="string")),
            "kerberos_kdc": ("kerberos_kdc", Form(type="string")),
            "kcd_username": ("kcd_user", Form(type="string", pattern="[^\"']*")),
            "cert_asi": (
                "certificate_identity_check",
                Form(
                    type="enum",
                    codes={"unchecked": 0, "checked": 1},
                    read_codes={"unchecked": "Not Specified"},
                ),
            ),
            "cert_check_cn": ("certificate_falls_back_to_common_name", Form(type="bool", words=("1", "0"))),
            "idp_entity_id": ("idp_entity_id", Form(type="string", min_length=1, max_length=255)),
            "idp_sso_url": ("idp_sso_url", Form(type="string", min_length=1, max_length=255)),
            "idp_logoff_url": ("idp_logoff_url", Form(type="string", min_length=1, max_length=255)),
            "idp_cert": ("idp_certificate", Form(type="string")),
            "idp_match_cert": ("idp_certificate_must_match", Form(type="bool", words=("1", "0"))),
            "sp_entity_id": ("sp_entity_id", Form(type="string", min_length=1, max_length=255)),
            "sp_cert": ("sp_certificate", Form(type="string")),
            "oidc_app_id": ("oidc_application_id", Form(type="string", min_length=1, max_length=255)),
            "oidc_redirect_uri": (
                "oidc_redirect_urls",
                Form(type="list", min_length=1, max_length=255, separator=" "),
            ),
            "oidc_auth_ep_url": ("oidc_authorization_url", Form(type="string", min_length=1, max_length=255)),
            "oidc_token_ep_url": ("oidc_token_url", Form(type="string", min_length=1, max_length=255)),
            "oidc_logoff_url": ("oidc_logoff_url", Form(type="string", min_length=1, max_length=255)),
        },
        frozenset(),
    )


class SSOLockedUsers(Model):
    """Users of one domain who are locked after failed logins."""

    domain: str | None = None
    """Name of the domain. Sources name the element around and not what is in it. Derived, unverified."""
    users: list[str] = Field(default_factory=list)
    """Names of the users. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "LockedUsers",
        {
            "Domain": ("domain", Form(type="string")),
            "User": ("users", Form(type="list", xml="repeated")),
        },
        frozenset(),
    )


class SSOUnlockedUsers(Model):
    """Users of one domain who may try again."""

    domain: str | None = None
    """Name of the domain. Sources name the element around and not what is in it. Derived, unverified."""
    users: list[str] = Field(default_factory=list)
    """Names of the users. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "UnlockedUsers",
        {
            "Domain": ("domain", Form(type="string")),
            "User": ("users", Form(type="list", xml="repeated")),
        },
        frozenset(),
    )


class SSOLockouts(Model):
    """Users who are locked, by domain."""

    domains: list[SSOLockedUsers] = Field(default_factory=list)
    """Domains with somebody locked. Stated by the vendor, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Data",
        {
            "LockedUsers": ("domains", Form(type="objects", model=SSOLockedUsers)),
        },
        frozenset(),
    )


class SSOReleases(Model):
    """Users who were unlocked, by domain."""

    domains: list[SSOUnlockedUsers] = Field(default_factory=list)
    """Domains in which somebody was unlocked. Stated by the vendor, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Data",
        {
            "UnlockedUsers": ("domains", Form(type="objects", model=SSOUnlockedUsers)),
        },
        frozenset(),
    )
