# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Named lists of TLS ciphers, as services and administration refer to them. The appliance brings sets of its
own, which nobody can change; it has no command that lists the names of all sets.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from loadmaster._model import Texts
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.cipher_set import CipherSet

__all__ = ["AsyncCipherSets", "CipherSets"]

_P_NAME = Parameter("name", Form(type="string"), required=True)
_P_CIPHERS = Parameter("value", Form(type="list", separator=":"), required=True)
_SHOW: Command[CipherSet] = Command("getcipherset", "getcipherset", "read", {"name": _P_NAME}, One(CipherSet))
_PUT: Command[None] = Command(
    "modifycipherset", "modifycipherset", "write", {"name": _P_NAME, "ciphers": _P_CIPHERS}, Nothing()
)
_DELETE: Command[None] = Command("delcipherset", "delcipherset", "write", {"name": _P_NAME}, Nothing())


class CipherSets:
    """Named lists of TLS ciphers, as services and administration refer to them. The appliance brings sets of
    its own, which nobody can change; it has no command that lists the names of all sets.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def show(
        self,
        name: str,
    ) -> CipherSet:
        """Read the ciphers of a set, one of the appliance's own too.

        Args:
            name: Name of the set; letter case counts.

        Refused with:
            422 'Unknown cipher set': There is no set of that name.

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

    def put(
        self,
        name: str,
        *,
        ciphers: Texts,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Make a set, or put other ciphers into one there is.

        Traffic: Services that use the set offer the new ciphers to clients that connect from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the set; letter case counts.
            ciphers: Ciphers in the order of preference, by the names that OpenSSL gives them.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Cipher set Default cannot be changed': The set is one of the appliance's own.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _PUT,
            {
                "name": name,
                "ciphers": ciphers,
            },
            settle,
        )

    def delete(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a set that nothing uses.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the set; letter case counts.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown cipher set': There is no set of that name.
            422 'Cipher set Default cannot be deleted': The set is one of the appliance's own.
            422 'Cipher set web is in use': A service or a setting names the set.

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


class AsyncCipherSets:
    """Named lists of TLS ciphers, as services and administration refer to them. The appliance brings sets of
    its own, which nobody can change; it has no command that lists the names of all sets.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def show(
        self,
        name: str,
    ) -> CipherSet:
        """Read the ciphers of a set, one of the appliance's own too.

        Args:
            name: Name of the set; letter case counts.

        Refused with:
            422 'Unknown cipher set': There is no set of that name.

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

    async def put(
        self,
        name: str,
        *,
        ciphers: Texts,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Make a set, or put other ciphers into one there is.

        Traffic: Services that use the set offer the new ciphers to clients that connect from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the set; letter case counts.
            ciphers: Ciphers in the order of preference, by the names that OpenSSL gives them.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Cipher set Default cannot be changed': The set is one of the appliance's own.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _PUT,
            {
                "name": name,
                "ciphers": ciphers,
            },
            settle,
        )

    async def delete(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a set that nothing uses.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the set; letter case counts.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown cipher set': There is no set of that name.
            422 'Cipher set Default cannot be deleted': The set is one of the appliance's own.
            422 'Cipher set web is in use': A service or a setting names the set.

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
