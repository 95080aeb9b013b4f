# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Where and how the users of services with edge security are known: in a directory, by RADIUS, by tokens, by
certificates, or by an identity provider. Services refer to a domain by its name, for those who log in and for
logging in to the servers.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable
from os import PathLike
from pathlib import Path
from typing import Literal, overload

from pydantic import SecretStr

from loadmaster._model import UNSET, Texts, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import File, Many, Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.sso_domain import SSODomain, SSOLockouts, SSOReleases

__all__ = ["AsyncSsoDomains", "SsoDomains"]

_P_NAME = Parameter("domain", Form(type="string"))
_P_NAME_2 = Parameter("domain", Form(type="string", min_length=1, max_length=64), required=True)
_P_AUTHENTICATION = Parameter(
    "auth_type",
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
)
_P_LDAP_ENDPOINT = Parameter("ldap_endpoint", Form(type="string"), clearable=True)
_P_LDAP_ENDPOINT_HEALTH_CHECK = Parameter("ldapephc", Form(type="bool", xml="1/0"))
_P_SERVERS = Parameter("server", Form(type="list", separator=" "), clearable=True)
_P_SECOND_SERVERS = Parameter("server2", Form(type="list", separator=" "), clearable=True)
_P_LDAP_ADMIN_USER = Parameter("ldap_admin", Form(type="string"), clearable=True)
_P_LDAP_ADMIN_PASSWORD = Parameter("ldap_password", Form(type="secret"), clearable=True, secret=True)
_P_RADIUS_SECRET = Parameter("radius_shared_secret", Form(type="secret"), clearable=True, secret=True)
_P_RADIUS_SENDS_NAS_IDENTIFIER = Parameter("radius_send_nas_id", Form(type="bool", words=("1", "0")))
_P_RADIUS_NAS_IDENTIFIER = Parameter("radius_nas_id", Form(type="string"), clearable=True)
_P_LOGON_FORMAT = Parameter(
    "logon_fmt",
    Form(
        type="enum",
        codes={
            "any_form": "Not specified",
            "principal_name": "Principalname",
            "user_name": "Username",
            "user_name_only": "Username only",
        },
    ),
)
_P_SECOND_LOGON_FORMAT = Parameter(
    "logon_fmt2",
    Form(
        type="enum",
        codes={"any_form": "Not specified", "principal_name": "Principalname", "user_name": "Username"},
    ),
)
_P_LOGON_DOMAIN = Parameter("logon_domain", Form(type="string"), clearable=True)
_P_LOGON_TRANSCODE = Parameter("logon_transcode", Form(type="bool", xml="1/0"))
_P_ACCOUNT_CHECK_MINUTES = Parameter("user_acc_control", Form(type="int", minimum=0, maximum=300))
_P_MAX_FAILED_LOGINS = Parameter("max_failed_auths", Form(type="int", minimum=0, maximum=999))
_P_FAILURE_RESET_SECONDS = Parameter("reset_fail_tout", Form(type="int", minimum=60, maximum=86400))
_P_UNLOCK_SECONDS = Parameter("unblock_tout", Form(type="int", minimum=60, maximum=86400))
_P_SESSION_LIMIT = Parameter(
    "sess_tout_type", Form(type="enum", codes={"idle_time": "idle time", "duration": "max duration"})
)
_P_PUBLIC_IDLE_SECONDS = Parameter("sess_tout_idle_pub", Form(type="int", minimum=60, maximum=604800))
_P_PUBLIC_DURATION_SECONDS = Parameter("sess_tout_duration_pub", Form(type="int", minimum=60, maximum=604800))
_P_PRIVATE_IDLE_SECONDS = Parameter("sess_tout_idle_priv", Form(type="int", minimum=60, maximum=604800))
_P_PRIVATE_DURATION_SECONDS = Parameter(
    "sess_tout_duration_priv", Form(type="int", minimum=60, maximum=604800)
)
_P_TEST_USER = Parameter("testuser", Form(type="string"), clearable=True)
_P_TEST_PASSWORD = Parameter("testpass", Form(type="secret"), clearable=True, secret=True)
_P_OUTBOUND = Parameter("server_side", Form(type="bool", words=("1", "0")))
_P_KERBEROS_REALM = Parameter("kerberos_domain", Form(type="string"), clearable=True)
_P_KERBEROS_KDC = Parameter("kerberos_kdc", Form(type="string"), clearable=True)
_P_KCD_USER = Parameter("kcd_username", Form(type="string", pattern="[^\"']*"), clearable=True)
_P_KCD_PASSWORD = Parameter(
    "kcd_password", Form(type="secret", pattern="[^\"']*"), clearable=True, secret=True
)
_P_CERTIFICATE_IDENTITY_CHECK = Parameter(
    "cert_check_asi",
    Form(type="enum", codes={"unchecked": 0, "checked": 1}, read_codes={"unchecked": "Not Specified"}),
)
_P_CERTIFICATE_FALLS_BACK_TO_COMMON_NAME = Parameter("cert_check_cn", Form(type="bool", words=("1", "0")))
_P_IDP_ENTITY_ID = Parameter(
    "idp_entity_id", Form(type="string", min_length=1, max_length=255), clearable=True
)
_P_IDP_SSO_URL = Parameter("idp_sso_url", Form(type="string", min_length=1, max_length=255), clearable=True)
_P_IDP_LOGOFF_URL = Parameter(
    "idp_logoff_url", Form(type="string", min_length=1, max_length=255), clearable=True
)
_P_IDP_CERTIFICATE = Parameter("idp_cert", Form(type="string"), clearable=True)
_P_IDP_CERTIFICATE_MUST_MATCH = Parameter("idp_match_cert", Form(type="bool", words=("1", "0")))
_P_SP_ENTITY_ID = Parameter("sp_entity_id", Form(type="string", min_length=1, max_length=255), clearable=True)
_P_SP_CERTIFICATE = Parameter("sp_cert", Form(type="string"), clearable=True)
_P_OIDC_APPLICATION_ID = Parameter(
    "oidc_app_id", Form(type="string", min_length=1, max_length=255), clearable=True
)
_P_OIDC_REDIRECT_URLS = Parameter(
    "oidc_redirect_uri", Form(type="list", min_length=1, max_length=255, separator=" "), clearable=True
)
_P_OIDC_AUTHORIZATION_URL = Parameter(
    "oidc_auth_ep_url", Form(type="string", min_length=1, max_length=255), clearable=True
)
_P_OIDC_TOKEN_URL = Parameter(
    "oidc_token_ep_url", Form(type="string", min_length=1, max_length=255), clearable=True
)
_P_OIDC_LOGOFF_URL = Parameter(
    "oidc_logoff_url", Form(type="string", min_length=1, max_length=255), clearable=True
)
_P_OIDC_SECRET = Parameter("oidc_secret", Form(type="secret"), clearable=True, secret=True)
_P_TRANSPORT = Parameter(
    "tls",
    Form(type="enum", codes={"unencrypted": "Unencrypted", "starttls": "StartTLS", "ldaps": "LDAPS"}),
    clearable=True,
)
_P_CERTIFICATE_IDENTITY = Parameter(
    "cert_asi",
    Form(
        type="enum",
        codes={"principal_name": 0, "subject": 1, "issuer_and_subject": 2, "issuer_and_serial_number": 3},
    ),
    clearable=True,
)
_P_INDEX = Parameter("domainid", Form(type="int"), clearable=True)
_P_USERS = Parameter("users", Form(type="list", separator=" "), required=True)
_P_METADATA = Parameter("data", Form(type="file"), required=True)
_LIST: Command[list[SSODomain]] = Command(
    "showdomain", "showdomain", "read", {"name": _P_NAME}, Many(SSODomain)
)
_SHOW_LOCKED_USERS: Command[SSOLockouts] = Command(
    "showdomainlockedusers",
    "showdomainlockedusers",
    "read",
    {"name": _P_NAME},
    One(SSOLockouts, may_be_empty=True),
)
_DOWNLOAD_SP_CERTIFICATE: Command[bytes] = Command(
    "downloadsamlspcert", "downloadsamlspcert", "download", {"name": _P_NAME_2}, File("data")
)
_ADD: Command[None] = Command("adddomain", "adddomain", "write", {"name": _P_NAME_2}, Nothing())
_MODIFY: Command[list[SSODomain]] = Command(
    "moddomain",
    "moddomain",
    "write",
    {
        "name": _P_NAME_2,
        "authentication": _P_AUTHENTICATION,
        "ldap_endpoint": _P_LDAP_ENDPOINT,
        "ldap_endpoint_health_check": _P_LDAP_ENDPOINT_HEALTH_CHECK,
        "servers": _P_SERVERS,
        "second_servers": _P_SECOND_SERVERS,
        "ldap_admin_user": _P_LDAP_ADMIN_USER,
        "ldap_admin_password": _P_LDAP_ADMIN_PASSWORD,
        "radius_secret": _P_RADIUS_SECRET,
        "radius_sends_nas_identifier": _P_RADIUS_SENDS_NAS_IDENTIFIER,
        "radius_nas_identifier": _P_RADIUS_NAS_IDENTIFIER,
        "logon_format": _P_LOGON_FORMAT,
        "second_logon_format": _P_SECOND_LOGON_FORMAT,
        "logon_domain": _P_LOGON_DOMAIN,
        "logon_transcode": _P_LOGON_TRANSCODE,
        "account_check_minutes": _P_ACCOUNT_CHECK_MINUTES,
        "max_failed_logins": _P_MAX_FAILED_LOGINS,
        "failure_reset_seconds": _P_FAILURE_RESET_SECONDS,
        "unlock_seconds": _P_UNLOCK_SECONDS,
        "session_limit": _P_SESSION_LIMIT,
        "public_idle_seconds": _P_PUBLIC_IDLE_SECONDS,
        "public_duration_seconds": _P_PUBLIC_DURATION_SECONDS,
        "private_idle_seconds": _P_PRIVATE_IDLE_SECONDS,
        "private_duration_seconds": _P_PRIVATE_DURATION_SECONDS,
        "test_user": _P_TEST_USER,
        "test_password": _P_TEST_PASSWORD,
        "outbound": _P_OUTBOUND,
        "kerberos_realm": _P_KERBEROS_REALM,
        "kerberos_kdc": _P_KERBEROS_KDC,
        "kcd_user": _P_KCD_USER,
        "kcd_password": _P_KCD_PASSWORD,
        "certificate_identity_check": _P_CERTIFICATE_IDENTITY_CHECK,
        "certificate_falls_back_to_common_name": _P_CERTIFICATE_FALLS_BACK_TO_COMMON_NAME,
        "idp_entity_id": _P_IDP_ENTITY_ID,
        "idp_sso_url": _P_IDP_SSO_URL,
        "idp_logoff_url": _P_IDP_LOGOFF_URL,
        "idp_certificate": _P_IDP_CERTIFICATE,
        "idp_certificate_must_match": _P_IDP_CERTIFICATE_MUST_MATCH,
        "sp_entity_id": _P_SP_ENTITY_ID,
        "sp_certificate": _P_SP_CERTIFICATE,
        "oidc_application_id": _P_OIDC_APPLICATION_ID,
        "oidc_redirect_urls": _P_OIDC_REDIRECT_URLS,
        "oidc_authorization_url": _P_OIDC_AUTHORIZATION_URL,
        "oidc_token_url": _P_OIDC_TOKEN_URL,
        "oidc_logoff_url": _P_OIDC_LOGOFF_URL,
        "oidc_secret": _P_OIDC_SECRET,
        "transport": _P_TRANSPORT,
        "certificate_identity": _P_CERTIFICATE_IDENTITY,
    },
    Many(SSODomain),
)
_DELETE: Command[None] = Command("deldomain", "deldomain", "write", {"name": _P_NAME_2}, Nothing())
_UNLOCK_USERS: Command[SSOReleases] = Command(
    "unlockdomainusers",
    "unlockdomainusers",
    "action",
    {"name": _P_NAME, "index": _P_INDEX, "users": _P_USERS},
    One(SSOReleases, may_be_empty=True),
)
_UPLOAD_IDP_METADATA: Command[None] = Command(
    "uploadsamlidpmd", "uploadsamlidpmd", "upload", {"name": _P_NAME_2, "metadata": _P_METADATA}, Nothing()
)


class SsoDomains:
    """Where and how the users of services with edge security are known: in a directory, by RADIUS, by tokens,
    by certificates, or by an identity provider. Services refer to a domain by its name, for those who log in
    and for logging in to the servers.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        name: str | Unset = UNSET,
    ) -> builtins.list[SSODomain]:
        """Read all domains, or one of them.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Shows only this domain.

        Refused with:
            422 'Unknown domain': There is no domain of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _LIST,
            {
                "name": name,
            },
        )

    def add(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Make a domain, which is filled afterwards. There can be 128 of them.

        No source gives the texts of the refusals.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Name of the domain; units may show it in upper case. At most 64 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Domain shop.example already exists': The name is taken.
            422 'Too many domains': There are 128.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD,
            {
                "name": name,
            },
            settle,
        )

    def modify(
        self,
        name: str,
        *,
        authentication: Literal[
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
        | Unset = UNSET,
        ldap_endpoint: str | Unset | None = UNSET,
        ldap_endpoint_health_check: bool | Unset = UNSET,
        servers: Texts | Unset | None = UNSET,
        second_servers: Texts | Unset | None = UNSET,
        ldap_admin_user: str | Unset | None = UNSET,
        ldap_admin_password: str | SecretStr | Unset | None = UNSET,
        radius_secret: str | SecretStr | Unset | None = UNSET,
        radius_sends_nas_identifier: bool | Unset = UNSET,
        radius_nas_identifier: str | Unset | None = UNSET,
        logon_format: Literal["any_form", "principal_name", "user_name", "user_name_only"] | Unset = UNSET,
        second_logon_format: Literal["any_form", "principal_name", "user_name"] | Unset = UNSET,
        logon_domain: str | Unset | None = UNSET,
        logon_transcode: bool | Unset = UNSET,
        account_check_minutes: int | Unset = UNSET,
        max_failed_logins: int | Unset = UNSET,
        failure_reset_seconds: int | Unset = UNSET,
        unlock_seconds: int | Unset = UNSET,
        session_limit: Literal["idle_time", "duration"] | Unset = UNSET,
        public_idle_seconds: int | Unset = UNSET,
        public_duration_seconds: int | Unset = UNSET,
        private_idle_seconds: int | Unset = UNSET,
        private_duration_seconds: int | Unset = UNSET,
        test_user: str | Unset | None = UNSET,
        test_password: str | SecretStr | Unset | None = UNSET,
        outbound: bool | Unset = UNSET,
        kerberos_realm: str | Unset | None = UNSET,
        kerberos_kdc: str | Unset | None = UNSET,
        kcd_user: str | Unset | None = UNSET,
        kcd_password: str | SecretStr | Unset | None = UNSET,
        certificate_identity_check: Literal["unchecked", "checked"] | Unset = UNSET,
        certificate_falls_back_to_common_name: bool | Unset = UNSET,
        idp_entity_id: str | Unset | None = UNSET,
        idp_sso_url: str | Unset | None = UNSET,
        idp_logoff_url: str | Unset | None = UNSET,
        idp_certificate: str | Unset | None = UNSET,
        idp_certificate_must_match: bool | Unset = UNSET,
        sp_entity_id: str | Unset | None = UNSET,
        sp_certificate: str | Unset | None = UNSET,
        oidc_application_id: str | Unset | None = UNSET,
        oidc_redirect_urls: Texts | Unset | None = UNSET,
        oidc_authorization_url: str | Unset | None = UNSET,
        oidc_token_url: str | Unset | None = UNSET,
        oidc_logoff_url: str | Unset | None = UNSET,
        oidc_secret: str | SecretStr | Unset | None = UNSET,
        transport: Literal["unencrypted", "starttls", "ldaps"] | Unset | None = UNSET,
        certificate_identity: Literal[
            "principal_name", "subject", "issuer_and_subject", "issuer_and_serial_number"
        ]
        | Unset
        | None = UNSET,
        settle: Callable[[], builtins.list[SSODomain] | None] | None = None,
    ) -> builtins.list[SSODomain]:
        """Change a domain. What is left out stays as it is.

        Traffic: Users are checked the new way from now on; who is logged in stays so.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Name of the domain; units may show it in upper case. At most 64 characters. The vendor's
                Python client sends it as name.
            authentication: How users prove who they are. 'ldap_starttls' unless set.
            ldap_endpoint: LDAP endpoint whose servers know the users. No directory is asked otherwise.
                Otherwise stored without effect.
            ldap_endpoint_health_check: Checks the servers of the endpoint with the account of the endpoint.
                True unless set.
            servers: Servers that check the users.
            second_servers: Directory servers for the second of two factors. There is no second factor.
                Otherwise stored without effect.
            ldap_admin_user: Account with which users are looked up in the directory.
            ldap_admin_password: Password of that account. No answer shows it.
            radius_secret: Secret that appliance and RADIUS server share. No answer shows it. No RADIUS server
                is asked. Otherwise stored without effect.
            radius_sends_nas_identifier: Tells the RADIUS server who is asking. False unless set. No RADIUS
                server is asked. Otherwise stored without effect.
            radius_nas_identifier: What the RADIUS server is told; the host name where it is left out. No
                RADIUS server is asked. Otherwise stored without effect.
            logon_format: Form in which users write their names. 'principal_name' unless set. The vendor
                module takes the words without their space as well.
            second_logon_format: Form of the names for the second of two factors. 'principal_name' unless set.
                There is no second factor. Otherwise stored without effect. The vendor module takes the words
                without their space as well.
            logon_domain: Domain that is put to names without one.
            logon_transcode: Turns what users type into UTF-8 before it is checked. False unless set.
            account_check_minutes: Time after which the account of somebody who is logged in is looked at
                again; 0 never does. 0 to 300, in minutes. 0 unless set.
            max_failed_logins: Failed logins after which a user is locked; 0 never locks. 0 to 999. 0 unless
                set.
            failure_reset_seconds: Time after the last failed login until the count begins anew. 60 to 86400,
                in seconds. 60 unless set.
            unlock_seconds: Time until a locked user may try again. Has to be longer than the time after which
                failures are forgotten. 60 to 86400, in seconds. 1800 unless set.
            session_limit: Which of the times below ends a session. 'idle_time' unless set.
            public_idle_seconds: Time without a request that ends sessions of users on a machine that others
                use too. 60 to 604800, in seconds. 900 unless set. The vendor module of earlier firmware ends
                at 86400.
            public_duration_seconds: Time since the login that ends sessions of users on a machine that others
                use too. 60 to 604800, in seconds. 1800 unless set. The vendor module of earlier firmware ends
                at 86400.
            private_idle_seconds: Time without a request that ends sessions of users on a machine of their
                own. 60 to 604800, in seconds. 900 unless set. The vendor module of earlier firmware ends at
                86400.
            private_duration_seconds: Time since the login that ends sessions of users on a machine of their
                own. 60 to 604800, in seconds. 28800 unless set. One source prints 2800 as default, which is
                taken for a misprint.
            test_user: Account with which the appliance logs in to see whether a server works.
            test_password: Password of that account. No answer shows it.
            outbound: Whether the domain is one towards the servers instead of one for clients. True unless
                set. The domain does not delegate. Otherwise stored without effect. One client takes false for
                the default.
            kerberos_realm: Kerberos realm in which delegation happens. The domain does not delegate.
                Otherwise stored without effect.
            kerberos_kdc: Address of the Kerberos key distribution centre. The domain does not delegate.
                Otherwise stored without effect.
            kcd_user: Account that delegates. Must not contain quotes. The domain does not delegate. Otherwise
                stored without effect.
            kcd_password: Password of the account that delegates. Must not contain quotes, and no answer shows
                it. The domain does not delegate. Otherwise stored without effect.
            certificate_identity_check: Whether the directory has to know the certificate of a user, by the
                attribute altSecurityIdentities. 'unchecked' unless set. No client certificate is asked for.
                Otherwise stored without effect. Written under another name than read; units answer a word of
                their own once a kind of identity is chosen.
            certificate_falls_back_to_common_name: Takes the common name of a certificate without an
                alternative name. False unless set. No client certificate is asked for. Otherwise stored
                without effect.
            idp_entity_id: What the SAML identity provider calls itself. At most 255 characters. The domain
                does not speak SAML. Otherwise stored without effect.
            idp_sso_url: Where users are sent to log in. At most 255 characters. The domain does not speak
                SAML. Otherwise stored without effect.
            idp_logoff_url: Where users are sent to log out. At most 255 characters. The domain does not speak
                SAML. Otherwise stored without effect.
            idp_certificate: Name of the certificate with which the identity provider signs. The domain does
                not speak SAML. Otherwise stored without effect.
            idp_certificate_must_match: Takes a signed answer only if it carries that very certificate. False
                unless set. The domain does not speak SAML. Otherwise stored without effect.
            sp_entity_id: What the appliance calls itself towards the identity provider. At most 255
                characters. The domain does not speak SAML. Otherwise stored without effect.
            sp_certificate: Name of the certificate with which the appliance signs; useselfsigned stands for
                one of its own. The domain does not speak SAML. Otherwise stored without effect.
            oidc_application_id: What the provider calls the application. At most 255 characters. The domain
                does not speak OpenID Connect. Otherwise stored without effect.
            oidc_redirect_urls: Where the provider may send users back to. Once set it can be changed only. At
                most 255 characters. The domain does not speak OpenID Connect. Otherwise stored without
                effect.
            oidc_authorization_url: Where users are sent to log in. At most 255 characters. The domain does
                not speak OpenID Connect. Otherwise stored without effect.
            oidc_token_url: Where the appliance gets tokens from. At most 255 characters. The domain does not
                speak OpenID Connect. Otherwise stored without effect.
            oidc_logoff_url: Where users are sent to log out. At most 255 characters. The domain does not
                speak OpenID Connect. Otherwise stored without effect.
            oidc_secret: Secret of the application. No answer shows it. The domain does not speak OpenID
                Connect. Otherwise stored without effect.
            transport: How the connection to the directory is protected, said separately as for earlier
                firmware. Sent by the vendor module only; the emulator gives the kind of authentication this
                transport.
            certificate_identity: Part of a certificate that the directory has to know. Known to the vendor
                module only.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown domain': There is no domain of that name.
            422 'LDAP endpoint not found': There is no endpoint of that name.
            422 'Unknown certificate': There is no certificate of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _MODIFY,
            {
                "name": name,
                "authentication": authentication,
                "ldap_endpoint": ldap_endpoint,
                "ldap_endpoint_health_check": ldap_endpoint_health_check,
                "servers": servers,
                "second_servers": second_servers,
                "ldap_admin_user": ldap_admin_user,
                "ldap_admin_password": ldap_admin_password,
                "radius_secret": radius_secret,
                "radius_sends_nas_identifier": radius_sends_nas_identifier,
                "radius_nas_identifier": radius_nas_identifier,
                "logon_format": logon_format,
                "second_logon_format": second_logon_format,
                "logon_domain": logon_domain,
                "logon_transcode": logon_transcode,
                "account_check_minutes": account_check_minutes,
                "max_failed_logins": max_failed_logins,
                "failure_reset_seconds": failure_reset_seconds,
                "unlock_seconds": unlock_seconds,
                "session_limit": session_limit,
                "public_idle_seconds": public_idle_seconds,
                "public_duration_seconds": public_duration_seconds,
                "private_idle_seconds": private_idle_seconds,
                "private_duration_seconds": private_duration_seconds,
                "test_user": test_user,
                "test_password": test_password,
                "outbound": outbound,
                "kerberos_realm": kerberos_realm,
                "kerberos_kdc": kerberos_kdc,
                "kcd_user": kcd_user,
                "kcd_password": kcd_password,
                "certificate_identity_check": certificate_identity_check,
                "certificate_falls_back_to_common_name": certificate_falls_back_to_common_name,
                "idp_entity_id": idp_entity_id,
                "idp_sso_url": idp_sso_url,
                "idp_logoff_url": idp_logoff_url,
                "idp_certificate": idp_certificate,
                "idp_certificate_must_match": idp_certificate_must_match,
                "sp_entity_id": sp_entity_id,
                "sp_certificate": sp_certificate,
                "oidc_application_id": oidc_application_id,
                "oidc_redirect_urls": oidc_redirect_urls,
                "oidc_authorization_url": oidc_authorization_url,
                "oidc_token_url": oidc_token_url,
                "oidc_logoff_url": oidc_logoff_url,
                "oidc_secret": oidc_secret,
                "transport": transport,
                "certificate_identity": certificate_identity,
            },
            settle,
        )

    def delete(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a domain and end its sessions. One that a service refers to is refused.

        No source says what becomes of services that refer to it.

        Traffic: Requests of users who were logged in are sent to the login page from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Name of the domain; units may show it in upper case. At most 64 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown domain': There is no domain of that name.
            422 'Domain shop.example is in use': A service refers to it.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )

    def show_locked_users(
        self,
        name: str | Unset = UNSET,
    ) -> SSOLockouts:
        """Read who is locked after failed logins, in all domains or in one.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Shows only users of this domain.

        Refused with:
            422 'Unknown domain': There is no domain of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_LOCKED_USERS,
            {
                "name": name,
            },
        )

    def unlock_users(
        self,
        name: str | Unset = UNSET,
        *,
        users: Texts,
        index: int | Unset | None = UNSET,
        settle: Callable[[], SSOReleases | None] | None = None,
    ) -> SSOReleases:
        """Let users try again who are locked after failed logins.

        That one of name and number is needed is assumed, as is a space between the users.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Domain of the users.
            index: Number of the domain where its name is not given.
            users: Names of the users.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown domain': There is no domain of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UNLOCK_USERS,
            {
                "name": name,
                "users": users,
                "index": index,
            },
            settle,
        )

    def upload_idp_metadata(
        self,
        name: str,
        *,
        metadata: FileContent,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Take names, addresses and certificate of the identity provider from the metadata that it gives out.

        Traffic: Users of a SAML domain are sent to the new addresses from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Name of the domain; units may show it in upper case. At most 64 characters.
            metadata: The metadata as XML.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'Unknown domain': There is no domain of that name.
            422 'Invalid metadata': The file is no metadata of an identity provider.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UPLOAD_IDP_METADATA,
            {
                "name": name,
                "metadata": metadata,
            },
            settle,
            progress=progress,
        )

    @overload
    def download_sp_certificate(
        self,
        name: str,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download_sp_certificate(
        self,
        name: str,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download_sp_certificate(
        self,
        name: str,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch the certificate of its own with which the appliance signs, for the identity provider.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Name of the domain; units may show it in upper case. At most 64 characters.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            422 'Unknown domain': There is no domain of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _DOWNLOAD_SP_CERTIFICATE,
                {
                    "name": name,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD_SP_CERTIFICATE,
            {
                "name": name,
            },
            progress=progress,
        )


class AsyncSsoDomains:
    """Where and how the users of services with edge security are known: in a directory, by RADIUS, by tokens,
    by certificates, or by an identity provider. Services refer to a domain by its name, for those who log in
    and for logging in to the servers.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        name: str | Unset = UNSET,
    ) -> builtins.list[SSODomain]:
        """Read all domains, or one of them.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Shows only this domain.

        Refused with:
            422 'Unknown domain': There is no domain of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _LIST,
            {
                "name": name,
            },
        )

    async def add(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Make a domain, which is filled afterwards. There can be 128 of them.

        No source gives the texts of the refusals.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Name of the domain; units may show it in upper case. At most 64 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Domain shop.example already exists': The name is taken.
            422 'Too many domains': There are 128.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD,
            {
                "name": name,
            },
            settle,
        )

    async def modify(
        self,
        name: str,
        *,
        authentication: Literal[
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
        | Unset = UNSET,
        ldap_endpoint: str | Unset | None = UNSET,
        ldap_endpoint_health_check: bool | Unset = UNSET,
        servers: Texts | Unset | None = UNSET,
        second_servers: Texts | Unset | None = UNSET,
        ldap_admin_user: str | Unset | None = UNSET,
        ldap_admin_password: str | SecretStr | Unset | None = UNSET,
        radius_secret: str | SecretStr | Unset | None = UNSET,
        radius_sends_nas_identifier: bool | Unset = UNSET,
        radius_nas_identifier: str | Unset | None = UNSET,
        logon_format: Literal["any_form", "principal_name", "user_name", "user_name_only"] | Unset = UNSET,
        second_logon_format: Literal["any_form", "principal_name", "user_name"] | Unset = UNSET,
        logon_domain: str | Unset | None = UNSET,
        logon_transcode: bool | Unset = UNSET,
        account_check_minutes: int | Unset = UNSET,
        max_failed_logins: int | Unset = UNSET,
        failure_reset_seconds: int | Unset = UNSET,
        unlock_seconds: int | Unset = UNSET,
        session_limit: Literal["idle_time", "duration"] | Unset = UNSET,
        public_idle_seconds: int | Unset = UNSET,
        public_duration_seconds: int | Unset = UNSET,
        private_idle_seconds: int | Unset = UNSET,
        private_duration_seconds: int | Unset = UNSET,
        test_user: str | Unset | None = UNSET,
        test_password: str | SecretStr | Unset | None = UNSET,
        outbound: bool | Unset = UNSET,
        kerberos_realm: str | Unset | None = UNSET,
        kerberos_kdc: str | Unset | None = UNSET,
        kcd_user: str | Unset | None = UNSET,
        kcd_password: str | SecretStr | Unset | None = UNSET,
        certificate_identity_check: Literal["unchecked", "checked"] | Unset = UNSET,
        certificate_falls_back_to_common_name: bool | Unset = UNSET,
        idp_entity_id: str | Unset | None = UNSET,
        idp_sso_url: str | Unset | None = UNSET,
        idp_logoff_url: str | Unset | None = UNSET,
        idp_certificate: str | Unset | None = UNSET,
        idp_certificate_must_match: bool | Unset = UNSET,
        sp_entity_id: str | Unset | None = UNSET,
        sp_certificate: str | Unset | None = UNSET,
        oidc_application_id: str | Unset | None = UNSET,
        oidc_redirect_urls: Texts | Unset | None = UNSET,
        oidc_authorization_url: str | Unset | None = UNSET,
        oidc_token_url: str | Unset | None = UNSET,
        oidc_logoff_url: str | Unset | None = UNSET,
        oidc_secret: str | SecretStr | Unset | None = UNSET,
        transport: Literal["unencrypted", "starttls", "ldaps"] | Unset | None = UNSET,
        certificate_identity: Literal[
            "principal_name", "subject", "issuer_and_subject", "issuer_and_serial_number"
        ]
        | Unset
        | None = UNSET,
        settle: Callable[[], Awaitable[builtins.list[SSODomain] | None]] | None = None,
    ) -> builtins.list[SSODomain]:
        """Change a domain. What is left out stays as it is.

        Traffic: Users are checked the new way from now on; who is logged in stays so.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Name of the domain; units may show it in upper case. At most 64 characters. The vendor's
                Python client sends it as name.
            authentication: How users prove who they are. 'ldap_starttls' unless set.
            ldap_endpoint: LDAP endpoint whose servers know the users. No directory is asked otherwise.
                Otherwise stored without effect.
            ldap_endpoint_health_check: Checks the servers of the endpoint with the account of the endpoint.
                True unless set.
            servers: Servers that check the users.
            second_servers: Directory servers for the second of two factors. There is no second factor.
                Otherwise stored without effect.
            ldap_admin_user: Account with which users are looked up in the directory.
            ldap_admin_password: Password of that account. No answer shows it.
            radius_secret: Secret that appliance and RADIUS server share. No answer shows it. No RADIUS server
                is asked. Otherwise stored without effect.
            radius_sends_nas_identifier: Tells the RADIUS server who is asking. False unless set. No RADIUS
                server is asked. Otherwise stored without effect.
            radius_nas_identifier: What the RADIUS server is told; the host name where it is left out. No
                RADIUS server is asked. Otherwise stored without effect.
            logon_format: Form in which users write their names. 'principal_name' unless set. The vendor
                module takes the words without their space as well.
            second_logon_format: Form of the names for the second of two factors. 'principal_name' unless set.
                There is no second factor. Otherwise stored without effect. The vendor module takes the words
                without their space as well.
            logon_domain: Domain that is put to names without one.
            logon_transcode: Turns what users type into UTF-8 before it is checked. False unless set.
            account_check_minutes: Time after which the account of somebody who is logged in is looked at
                again; 0 never does. 0 to 300, in minutes. 0 unless set.
            max_failed_logins: Failed logins after which a user is locked; 0 never locks. 0 to 999. 0 unless
                set.
            failure_reset_seconds: Time after the last failed login until the count begins anew. 60 to 86400,
                in seconds. 60 unless set.
            unlock_seconds: Time until a locked user may try again. Has to be longer than the time after which
                failures are forgotten. 60 to 86400, in seconds. 1800 unless set.
            session_limit: Which of the times below ends a session. 'idle_time' unless set.
            public_idle_seconds: Time without a request that ends sessions of users on a machine that others
                use too. 60 to 604800, in seconds. 900 unless set. The vendor module of earlier firmware ends
                at 86400.
            public_duration_seconds: Time since the login that ends sessions of users on a machine that others
                use too. 60 to 604800, in seconds. 1800 unless set. The vendor module of earlier firmware ends
                at 86400.
            private_idle_seconds: Time without a request that ends sessions of users on a machine of their
                own. 60 to 604800, in seconds. 900 unless set. The vendor module of earlier firmware ends at
                86400.
            private_duration_seconds: Time since the login that ends sessions of users on a machine of their
                own. 60 to 604800, in seconds. 28800 unless set. One source prints 2800 as default, which is
                taken for a misprint.
            test_user: Account with which the appliance logs in to see whether a server works.
            test_password: Password of that account. No answer shows it.
            outbound: Whether the domain is one towards the servers instead of one for clients. True unless
                set. The domain does not delegate. Otherwise stored without effect. One client takes false for
                the default.
            kerberos_realm: Kerberos realm in which delegation happens. The domain does not delegate.
                Otherwise stored without effect.
            kerberos_kdc: Address of the Kerberos key distribution centre. The domain does not delegate.
                Otherwise stored without effect.
            kcd_user: Account that delegates. Must not contain quotes. The domain does not delegate. Otherwise
                stored without effect.
            kcd_password: Password of the account that delegates. Must not contain quotes, and no answer shows
                it. The domain does not delegate. Otherwise stored without effect.
            certificate_identity_check: Whether the directory has to know the certificate of a user, by the
                attribute altSecurityIdentities. 'unchecked' unless set. No client certificate is asked for.
                Otherwise stored without effect. Written under another name than read; units answer a word of
                their own once a kind of identity is chosen.
            certificate_falls_back_to_common_name: Takes the common name of a certificate without an
                alternative name. False unless set. No client certificate is asked for. Otherwise stored
                without effect.
            idp_entity_id: What the SAML identity provider calls itself. At most 255 characters. The domain
                does not speak SAML. Otherwise stored without effect.
            idp_sso_url: Where users are sent to log in. At most 255 characters. The domain does not speak
                SAML. Otherwise stored without effect.
            idp_logoff_url: Where users are sent to log out. At most 255 characters. The domain does not speak
                SAML. Otherwise stored without effect.
            idp_certificate: Name of the certificate with which the identity provider signs. The domain does
                not speak SAML. Otherwise stored without effect.
            idp_certificate_must_match: Takes a signed answer only if it carries that very certificate. False
                unless set. The domain does not speak SAML. Otherwise stored without effect.
            sp_entity_id: What the appliance calls itself towards the identity provider. At most 255
                characters. The domain does not speak SAML. Otherwise stored without effect.
            sp_certificate: Name of the certificate with which the appliance signs; useselfsigned stands for
                one of its own. The domain does not speak SAML. Otherwise stored without effect.
            oidc_application_id: What the provider calls the application. At most 255 characters. The domain
                does not speak OpenID Connect. Otherwise stored without effect.
            oidc_redirect_urls: Where the provider may send users back to. Once set it can be changed only. At
                most 255 characters. The domain does not speak OpenID Connect. Otherwise stored without
                effect.
            oidc_authorization_url: Where users are sent to log in. At most 255 characters. The domain does
                not speak OpenID Connect. Otherwise stored without effect.
            oidc_token_url: Where the appliance gets tokens from. At most 255 characters. The domain does not
                speak OpenID Connect. Otherwise stored without effect.
            oidc_logoff_url: Where users are sent to log out. At most 255 characters. The domain does not
                speak OpenID Connect. Otherwise stored without effect.
            oidc_secret: Secret of the application. No answer shows it. The domain does not speak OpenID
                Connect. Otherwise stored without effect.
            transport: How the connection to the directory is protected, said separately as for earlier
                firmware. Sent by the vendor module only; the emulator gives the kind of authentication this
                transport.
            certificate_identity: Part of a certificate that the directory has to know. Known to the vendor
                module only.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown domain': There is no domain of that name.
            422 'LDAP endpoint not found': There is no endpoint of that name.
            422 'Unknown certificate': There is no certificate of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _MODIFY,
            {
                "name": name,
                "authentication": authentication,
                "ldap_endpoint": ldap_endpoint,
                "ldap_endpoint_health_check": ldap_endpoint_health_check,
                "servers": servers,
                "second_servers": second_servers,
                "ldap_admin_user": ldap_admin_user,
                "ldap_admin_password": ldap_admin_password,
                "radius_secret": radius_secret,
                "radius_sends_nas_identifier": radius_sends_nas_identifier,
                "radius_nas_identifier": radius_nas_identifier,
                "logon_format": logon_format,
                "second_logon_format": second_logon_format,
                "logon_domain": logon_domain,
                "logon_transcode": logon_transcode,
                "account_check_minutes": account_check_minutes,
                "max_failed_logins": max_failed_logins,
                "failure_reset_seconds": failure_reset_seconds,
                "unlock_seconds": unlock_seconds,
                "session_limit": session_limit,
                "public_idle_seconds": public_idle_seconds,
                "public_duration_seconds": public_duration_seconds,
                "private_idle_seconds": private_idle_seconds,
                "private_duration_seconds": private_duration_seconds,
                "test_user": test_user,
                "test_password": test_password,
                "outbound": outbound,
                "kerberos_realm": kerberos_realm,
                "kerberos_kdc": kerberos_kdc,
                "kcd_user": kcd_user,
                "kcd_password": kcd_password,
                "certificate_identity_check": certificate_identity_check,
                "certificate_falls_back_to_common_name": certificate_falls_back_to_common_name,
                "idp_entity_id": idp_entity_id,
                "idp_sso_url": idp_sso_url,
                "idp_logoff_url": idp_logoff_url,
                "idp_certificate": idp_certificate,
                "idp_certificate_must_match": idp_certificate_must_match,
                "sp_entity_id": sp_entity_id,
                "sp_certificate": sp_certificate,
                "oidc_application_id": oidc_application_id,
                "oidc_redirect_urls": oidc_redirect_urls,
                "oidc_authorization_url": oidc_authorization_url,
                "oidc_token_url": oidc_token_url,
                "oidc_logoff_url": oidc_logoff_url,
                "oidc_secret": oidc_secret,
                "transport": transport,
                "certificate_identity": certificate_identity,
            },
            settle,
        )

    async def delete(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a domain and end its sessions. One that a service refers to is refused.

        No source says what becomes of services that refer to it.

        Traffic: Requests of users who were logged in are sent to the login page from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Name of the domain; units may show it in upper case. At most 64 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown domain': There is no domain of that name.
            422 'Domain shop.example is in use': A service refers to it.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )

    async def show_locked_users(
        self,
        name: str | Unset = UNSET,
    ) -> SSOLockouts:
        """Read who is locked after failed logins, in all domains or in one.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Shows only users of this domain.

        Refused with:
            422 'Unknown domain': There is no domain of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_LOCKED_USERS,
            {
                "name": name,
            },
        )

    async def unlock_users(
        self,
        name: str | Unset = UNSET,
        *,
        users: Texts,
        index: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[SSOReleases | None]] | None = None,
    ) -> SSOReleases:
        """Let users try again who are locked after failed logins.

        That one of name and number is needed is assumed, as is a space between the users.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Domain of the users.
            index: Number of the domain where its name is not given.
            users: Names of the users.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown domain': There is no domain of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UNLOCK_USERS,
            {
                "name": name,
                "users": users,
                "index": index,
            },
            settle,
        )

    async def upload_idp_metadata(
        self,
        name: str,
        *,
        metadata: FileContent,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Take names, addresses and certificate of the identity provider from the metadata that it gives out.

        Traffic: Users of a SAML domain are sent to the new addresses from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Name of the domain; units may show it in upper case. At most 64 characters.
            metadata: The metadata as XML.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'Unknown domain': There is no domain of that name.
            422 'Invalid metadata': The file is no metadata of an identity provider.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UPLOAD_IDP_METADATA,
            {
                "name": name,
                "metadata": metadata,
            },
            settle,
            progress=progress,
        )

    @overload
    async def download_sp_certificate(
        self,
        name: str,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download_sp_certificate(
        self,
        name: str,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download_sp_certificate(
        self,
        name: str,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch the certificate of its own with which the appliance signs, for the identity provider.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Name of the domain; units may show it in upper case. At most 64 characters.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            422 'Unknown domain': There is no domain of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _DOWNLOAD_SP_CERTIFICATE,
                {
                    "name": name,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD_SP_CERTIFICATE,
            {
                "name": name,
            },
            progress=progress,
        )
