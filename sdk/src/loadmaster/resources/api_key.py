# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Keys with which programs log in, with the permissions of the user who made them. A user has 16 at most: the
next one silently takes the place of the oldest, and whoever used that is locked out.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable

from pydantic import SecretStr

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Secrets
from loadmaster._wire.table import Command, Form, Parameter

__all__ = ["ApiKeys", "AsyncApiKeys"]

_P_KEY = Parameter("key", Form(type="secret"), required=True, secret=True)
_P_USER = Parameter("user", Form(type="string"), clearable=True)
_LIST: Command[list[SecretStr]] = Command("listapikeys", "listapikeys", "read", {}, Secrets("apikeys"))
_ADD: Command[list[SecretStr]] = Command("addapikey", "addapikey", "action", {}, Secrets("apikeys"))
_DELETE: Command[list[SecretStr]] = Command(
    "delapikey", "delapikey", "write", {"key": _P_KEY, "user": _P_USER}, Secrets("apikeys")
)


class ApiKeys:
    """Keys with which programs log in, with the permissions of the user who made them. A user has 16 at most:
    the next one silently takes the place of the oldest, and whoever used that is locked out.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
    ) -> builtins.list[SecretStr]:
        """List the keys of the user who calls, oldest first.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _LIST,
            {},
        )

    def add(
        self,
        *,
        settle: Callable[[], builtins.list[SecretStr] | None] | None = None,
    ) -> builtins.list[SecretStr]:
        """Make a key for the user who calls. The answer lists all keys; the new one is found by comparing.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD,
            {},
            settle,
        )

    def delete(
        self,
        key: str | SecretStr,
        *,
        user: str | Unset | None = UNSET,
        settle: Callable[[], builtins.list[SecretStr] | None] | None = None,
    ) -> builtins.list[SecretStr]:
        """Delete a key. Takes the permission to administrate users. The answer lists the keys that are left.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            key: The key.
            user: Whose key it is; the caller's when left out.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE,
            {
                "key": key,
                "user": user,
            },
            settle,
        )


class AsyncApiKeys:
    """Keys with which programs log in, with the permissions of the user who made them. A user has 16 at most:
    the next one silently takes the place of the oldest, and whoever used that is locked out.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
    ) -> builtins.list[SecretStr]:
        """List the keys of the user who calls, oldest first.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _LIST,
            {},
        )

    async def add(
        self,
        *,
        settle: Callable[[], Awaitable[builtins.list[SecretStr] | None]] | None = None,
    ) -> builtins.list[SecretStr]:
        """Make a key for the user who calls. The answer lists all keys; the new one is found by comparing.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD,
            {},
            settle,
        )

    async def delete(
        self,
        key: str | SecretStr,
        *,
        user: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[builtins.list[SecretStr] | None]] | None = None,
    ) -> builtins.list[SecretStr]:
        """Delete a key. Takes the permission to administrate users. The answer lists the keys that are left.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            key: The key.
            user: Whose key it is; the caller's when left out.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE,
            {
                "key": key,
                "user": user,
            },
            settle,
        )
