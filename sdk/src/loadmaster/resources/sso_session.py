# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Who is logged in to which domain at the moment. Sessions come and go with users and are part of no
configuration.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from pydantic import SecretStr

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.sso_session import SSOSessionList

__all__ = ["AsyncSsoSessions", "SsoSessions"]

_P_DOMAIN = Parameter("domain", Form(type="string"), required=True)
_P_USER = Parameter("user", Form(type="string"), required=True)
_P_FIRST = Parameter("startsession", Form(type="int"))
_P_LAST = Parameter("endsession", Form(type="int"))
_P_KEY = Parameter("key", Form(type="secret"), required=True, secret=True)
_LIST: Command[SSOSessionList] = Command(
    "ssodomain.queryall",
    "ssodomain/queryall",
    "read",
    {"domain": _P_DOMAIN},
    One(SSOSessionList, may_be_empty=True),
)
_SEARCH: Command[SSOSessionList] = Command(
    "ssodomain.search",
    "ssodomain/search",
    "read",
    {"domain": _P_DOMAIN, "user": _P_USER},
    One(SSOSessionList, may_be_empty=True),
)
_LIST_RANGE: Command[SSOSessionList] = Command(
    "ssodomain.querysessions",
    "ssodomain/querysessions",
    "read",
    {"domain": _P_DOMAIN, "first": _P_FIRST, "last": _P_LAST},
    One(SSOSessionList, may_be_empty=True),
)
_CLOSE: Command[None] = Command(
    "ssodomain.killsession",
    "ssodomain/killsession",
    "action",
    {"domain": _P_DOMAIN, "key": _P_KEY},
    Nothing(),
)
_CLOSE_ALL: Command[None] = Command(
    "ssodomain.killallsessions", "ssodomain/killallsessions", "action", {"domain": _P_DOMAIN}, Nothing()
)
_FLUSH: Command[None] = Command("logging.ssoflush", "logging/ssoflush", "action", {}, Nothing())


class SsoSessions:
    """Who is logged in to which domain at the moment. Sessions come and go with users and are part of no
    configuration.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        domain: str,
    ) -> SSOSessionList:
        """List the sessions of a domain.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            domain: Name of the domain.

        Refused with:
            422 'Unknown domain': There is no domain of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST,
            {
                "domain": domain,
            },
        )

    def search(
        self,
        domain: str,
        *,
        user: str,
    ) -> SSOSessionList:
        """List the sessions of a domain whose user's name contains a text.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            domain: Name of the domain.
            user: Part of the name that users logged in with.

        Refused with:
            422 'Unknown domain': There is no domain of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SEARCH,
            {
                "domain": domain,
                "user": user,
            },
        )

    def list_range(
        self,
        domain: str,
        *,
        first: int | Unset = UNSET,
        last: int | Unset = UNSET,
    ) -> SSOSessionList:
        """List some of the sessions of a domain, by their place in the whole list.

        Whether the first one is 0 or 1 is unknown; the emulator counts from 1.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            domain: Name of the domain.
            first: Place of the first session.
            last: Place of the last session, at most 1000 behind the first. The vendor module calls it
                stopsession.

        Refused with:
            422 'Unknown domain': There is no domain of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_RANGE,
            {
                "domain": domain,
                "first": first,
                "last": last,
            },
        )

    def close(
        self,
        domain: str,
        *,
        key: str | SecretStr,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """End one session. The user has to log in again.

        Traffic: Requests of that client are sent to the login page from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            domain: Name of the domain.
            key: Cookie of the session, or the user's name together with the address the client comes from.
                How name and address are put together is unknown; the emulator takes a comma or a space.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown domain': There is no domain of that name.
            422 'Session not found': Nobody is logged in that way.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _CLOSE,
            {
                "domain": domain,
                "key": key,
            },
            settle,
        )

    def close_all(
        self,
        domain: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """End all sessions of a domain. Its users have to log in again.

        Traffic: Requests of all its users are sent to the login page from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            domain: Name of the domain.
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
            _CLOSE_ALL,
            {
                "domain": domain,
            },
            settle,
        )

    def flush(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Forget everybody who is logged in, in all domains.

        Traffic: Requests of all users of single sign-on are sent to the login page from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _FLUSH,
            {},
            settle,
        )


class AsyncSsoSessions:
    """Who is logged in to which domain at the moment. Sessions come and go with users and are part of no
    configuration.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        domain: str,
    ) -> SSOSessionList:
        """List the sessions of a domain.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            domain: Name of the domain.

        Refused with:
            422 'Unknown domain': There is no domain of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST,
            {
                "domain": domain,
            },
        )

    async def search(
        self,
        domain: str,
        *,
        user: str,
    ) -> SSOSessionList:
        """List the sessions of a domain whose user's name contains a text.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            domain: Name of the domain.
            user: Part of the name that users logged in with.

        Refused with:
            422 'Unknown domain': There is no domain of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SEARCH,
            {
                "domain": domain,
                "user": user,
            },
        )

    async def list_range(
        self,
        domain: str,
        *,
        first: int | Unset = UNSET,
        last: int | Unset = UNSET,
    ) -> SSOSessionList:
        """List some of the sessions of a domain, by their place in the whole list.

        Whether the first one is 0 or 1 is unknown; the emulator counts from 1.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            domain: Name of the domain.
            first: Place of the first session.
            last: Place of the last session, at most 1000 behind the first. The vendor module calls it
                stopsession.

        Refused with:
            422 'Unknown domain': There is no domain of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_RANGE,
            {
                "domain": domain,
                "first": first,
                "last": last,
            },
        )

    async def close(
        self,
        domain: str,
        *,
        key: str | SecretStr,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """End one session. The user has to log in again.

        Traffic: Requests of that client are sent to the login page from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            domain: Name of the domain.
            key: Cookie of the session, or the user's name together with the address the client comes from.
                How name and address are put together is unknown; the emulator takes a comma or a space.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown domain': There is no domain of that name.
            422 'Session not found': Nobody is logged in that way.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _CLOSE,
            {
                "domain": domain,
                "key": key,
            },
            settle,
        )

    async def close_all(
        self,
        domain: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """End all sessions of a domain. Its users have to log in again.

        Traffic: Requests of all its users are sent to the login page from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            domain: Name of the domain.
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
            _CLOSE_ALL,
            {
                "domain": domain,
            },
            settle,
        )

    async def flush(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Forget everybody who is logged in, in all domains.

        Traffic: Requests of all users of single sign-on are sent to the login page from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _FLUSH,
            {},
            settle,
        )
