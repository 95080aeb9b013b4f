# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Directory servers under a name. Single sign-on domains, the login of administrators and LDAP health checks
of services refer to that name.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable
from typing import Literal

from pydantic import SecretStr

from loadmaster._model import UNSET, Texts, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.ldap_endpoint import LDAPEndpoint

__all__ = ["AsyncLdapEndpoints", "LdapEndpoints"]

_P_NAME = Parameter("name", Form(type="string", pattern="[A-Za-z0-9._-]+"), required=True)
_P_TRANSPORT = Parameter(
    "ldaptype",
    Form(
        type="enum",
        codes={"unencrypted": 0, "starttls": 1, "ldaps": 2},
        read_codes={"unencrypted": "Unencrypted", "starttls": "StartTLS", "ldaps": "LDAPS"},
    ),
)
_P_SERVERS = Parameter("server", Form(type="list", separator=" "), clearable=True)
_P_CHECK_INTERVAL_SECONDS = Parameter("vinterval", Form(type="int", minimum=10, maximum=86400))
_P_REFERRAL_COUNT = Parameter("referralcount", Form(type="int", minimum=0, maximum=10))
_P_TIMEOUT_SECONDS = Parameter("timeout", Form(type="int", minimum=5, maximum=60))
_P_ADMIN_USER = Parameter("adminuser", Form(type="string"), clearable=True)
_P_ADMIN_PASSWORD = Parameter("adminpass", Form(type="secret"), clearable=True, secret=True)
_LIST: Command[list[LDAPEndpoint]] = Command(
    "showldaplist", "showldaplist", "read", {}, Many(LDAPEndpoint, inside=("Data",))
)
_SHOW: Command[LDAPEndpoint] = Command(
    "showldapendpoint", "showldapendpoint", "read", {"name": _P_NAME}, One(LDAPEndpoint, inside=("Data",))
)
_ADD: Command[None] = Command(
    "addldapendpoint",
    "addldapendpoint",
    "write",
    {
        "name": _P_NAME,
        "transport": _P_TRANSPORT,
        "servers": _P_SERVERS,
        "check_interval_seconds": _P_CHECK_INTERVAL_SECONDS,
        "referral_count": _P_REFERRAL_COUNT,
        "timeout_seconds": _P_TIMEOUT_SECONDS,
        "admin_user": _P_ADMIN_USER,
        "admin_password": _P_ADMIN_PASSWORD,
    },
    Nothing(),
)
_MODIFY: Command[None] = Command(
    "modifyldapendpoint",
    "modifyldapendpoint",
    "write",
    {
        "name": _P_NAME,
        "transport": _P_TRANSPORT,
        "servers": _P_SERVERS,
        "check_interval_seconds": _P_CHECK_INTERVAL_SECONDS,
        "referral_count": _P_REFERRAL_COUNT,
        "timeout_seconds": _P_TIMEOUT_SECONDS,
        "admin_user": _P_ADMIN_USER,
        "admin_password": _P_ADMIN_PASSWORD,
    },
    Nothing(),
)
_DELETE: Command[None] = Command(
    "deleteldapendpoint", "deleteldapendpoint", "write", {"name": _P_NAME}, Nothing()
)


class LdapEndpoints:
    """Directory servers under a name. Single sign-on domains, the login of administrators and LDAP health
    checks of services refer to that name.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
    ) -> builtins.list[LDAPEndpoint]:
        """List all endpoints.

        That answers in JSON put the list below Data is derived from those about one endpoint.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST,
            {},
        )

    def show(
        self,
        name: str,
    ) -> LDAPEndpoint:
        """Read one endpoint.

        Args:
            name: Name of the endpoint without spaces and symbols.

        Refused with:
            422 'LDAP endpoint not found': There is no endpoint of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW,
            {
                "name": name,
            },
        )

    def add(
        self,
        name: str,
        *,
        transport: Literal["unencrypted", "starttls", "ldaps"] | Unset = UNSET,
        servers: Texts | Unset | None = UNSET,
        check_interval_seconds: int | Unset = UNSET,
        referral_count: int | Unset = UNSET,
        timeout_seconds: int | Unset = UNSET,
        admin_user: str | Unset | None = UNSET,
        admin_password: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Make an endpoint. One of that name must not exist.

        No source gives the text of the refusal.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the endpoint without spaces and symbols.
            transport: How the connection to the servers is protected. 'unencrypted' unless set. Written as a
                number and read as a word.
            servers: Addresses of the directory servers, each with a port behind a colon where it is not the
                usual one. One client says that answers about a single endpoint leave it out.
            check_interval_seconds: Time after which somebody who is logged in is looked up again. 10 to
                86400, in seconds. 60 unless set.
            referral_count: How many referrals from server to server are followed; 0 follows none. 0 to 10. 0
                unless set. The vendor module reads it as refcnt, which answers may carry besides.
            timeout_seconds: How long an answer of a server is waited for. 5 to 60, in seconds. 5 unless set.
            admin_user: Account with which the appliance logs in to see whether a server works.
            admin_password: Password of that account. No answer shows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'LDAP endpoint directory already exists': The name is taken.

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
                "transport": transport,
                "servers": servers,
                "check_interval_seconds": check_interval_seconds,
                "referral_count": referral_count,
                "timeout_seconds": timeout_seconds,
                "admin_user": admin_user,
                "admin_password": admin_password,
            },
            settle,
        )

    def modify(
        self,
        name: str,
        *,
        transport: Literal["unencrypted", "starttls", "ldaps"] | Unset = UNSET,
        servers: Texts | Unset | None = UNSET,
        check_interval_seconds: int | Unset = UNSET,
        referral_count: int | Unset = UNSET,
        timeout_seconds: int | Unset = UNSET,
        admin_user: str | Unset | None = UNSET,
        admin_password: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change an endpoint. What is left out stays as it is.

        Traffic: Users of domains that refer to it are looked up at its new servers from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the endpoint without spaces and symbols.
            transport: How the connection to the servers is protected. 'unencrypted' unless set. Written as a
                number and read as a word.
            servers: Addresses of the directory servers, each with a port behind a colon where it is not the
                usual one. One client says that answers about a single endpoint leave it out.
            check_interval_seconds: Time after which somebody who is logged in is looked up again. 10 to
                86400, in seconds. 60 unless set.
            referral_count: How many referrals from server to server are followed; 0 follows none. 0 to 10. 0
                unless set. The vendor module reads it as refcnt, which answers may carry besides.
            timeout_seconds: How long an answer of a server is waited for. 5 to 60, in seconds. 5 unless set.
            admin_user: Account with which the appliance logs in to see whether a server works.
            admin_password: Password of that account. No answer shows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'LDAP endpoint not found': There is no endpoint of that name.

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
                "transport": transport,
                "servers": servers,
                "check_interval_seconds": check_interval_seconds,
                "referral_count": referral_count,
                "timeout_seconds": timeout_seconds,
                "admin_user": admin_user,
                "admin_password": admin_password,
            },
            settle,
        )

    def delete(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete an endpoint. One that a domain, a service or the login of administrators refers to is
        refused.

        No source gives the text of the refusal.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the endpoint without spaces and symbols.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'LDAP endpoint not found': There is no endpoint of that name.
            422 'LDAP endpoint directory is in use': Something refers to it.

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


class AsyncLdapEndpoints:
    """Directory servers under a name. Single sign-on domains, the login of administrators and LDAP health
    checks of services refer to that name.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
    ) -> builtins.list[LDAPEndpoint]:
        """List all endpoints.

        That answers in JSON put the list below Data is derived from those about one endpoint.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST,
            {},
        )

    async def show(
        self,
        name: str,
    ) -> LDAPEndpoint:
        """Read one endpoint.

        Args:
            name: Name of the endpoint without spaces and symbols.

        Refused with:
            422 'LDAP endpoint not found': There is no endpoint of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW,
            {
                "name": name,
            },
        )

    async def add(
        self,
        name: str,
        *,
        transport: Literal["unencrypted", "starttls", "ldaps"] | Unset = UNSET,
        servers: Texts | Unset | None = UNSET,
        check_interval_seconds: int | Unset = UNSET,
        referral_count: int | Unset = UNSET,
        timeout_seconds: int | Unset = UNSET,
        admin_user: str | Unset | None = UNSET,
        admin_password: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Make an endpoint. One of that name must not exist.

        No source gives the text of the refusal.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the endpoint without spaces and symbols.
            transport: How the connection to the servers is protected. 'unencrypted' unless set. Written as a
                number and read as a word.
            servers: Addresses of the directory servers, each with a port behind a colon where it is not the
                usual one. One client says that answers about a single endpoint leave it out.
            check_interval_seconds: Time after which somebody who is logged in is looked up again. 10 to
                86400, in seconds. 60 unless set.
            referral_count: How many referrals from server to server are followed; 0 follows none. 0 to 10. 0
                unless set. The vendor module reads it as refcnt, which answers may carry besides.
            timeout_seconds: How long an answer of a server is waited for. 5 to 60, in seconds. 5 unless set.
            admin_user: Account with which the appliance logs in to see whether a server works.
            admin_password: Password of that account. No answer shows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'LDAP endpoint directory already exists': The name is taken.

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
                "transport": transport,
                "servers": servers,
                "check_interval_seconds": check_interval_seconds,
                "referral_count": referral_count,
                "timeout_seconds": timeout_seconds,
                "admin_user": admin_user,
                "admin_password": admin_password,
            },
            settle,
        )

    async def modify(
        self,
        name: str,
        *,
        transport: Literal["unencrypted", "starttls", "ldaps"] | Unset = UNSET,
        servers: Texts | Unset | None = UNSET,
        check_interval_seconds: int | Unset = UNSET,
        referral_count: int | Unset = UNSET,
        timeout_seconds: int | Unset = UNSET,
        admin_user: str | Unset | None = UNSET,
        admin_password: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change an endpoint. What is left out stays as it is.

        Traffic: Users of domains that refer to it are looked up at its new servers from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the endpoint without spaces and symbols.
            transport: How the connection to the servers is protected. 'unencrypted' unless set. Written as a
                number and read as a word.
            servers: Addresses of the directory servers, each with a port behind a colon where it is not the
                usual one. One client says that answers about a single endpoint leave it out.
            check_interval_seconds: Time after which somebody who is logged in is looked up again. 10 to
                86400, in seconds. 60 unless set.
            referral_count: How many referrals from server to server are followed; 0 follows none. 0 to 10. 0
                unless set. The vendor module reads it as refcnt, which answers may carry besides.
            timeout_seconds: How long an answer of a server is waited for. 5 to 60, in seconds. 5 unless set.
            admin_user: Account with which the appliance logs in to see whether a server works.
            admin_password: Password of that account. No answer shows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'LDAP endpoint not found': There is no endpoint of that name.

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
                "transport": transport,
                "servers": servers,
                "check_interval_seconds": check_interval_seconds,
                "referral_count": referral_count,
                "timeout_seconds": timeout_seconds,
                "admin_user": admin_user,
                "admin_password": admin_password,
            },
            settle,
        )

    async def delete(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete an endpoint. One that a domain, a service or the login of administrators refers to is
        refused.

        No source gives the text of the refusal.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the endpoint without spaces and symbols.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'LDAP endpoint not found': There is no endpoint of that name.
            422 'LDAP endpoint directory is in use': Something refers to it.

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
