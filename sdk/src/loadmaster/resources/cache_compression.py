# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Kinds of files that are never cached or never compressed, whatever the services say. They go by the
extension of their names. No command shows which there are.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Nothing
from loadmaster._wire.table import Command, Form, Parameter

__all__ = ["AsyncCacheCompression", "CacheCompression"]

_P_EXTENSION = Parameter("param", Form(type="string"), required=True)
_EXCLUDE_FROM_CACHE: Command[None] = Command(
    "addnocache", "addnocache", "write", {"extension": _P_EXTENSION}, Nothing()
)
_INCLUDE_IN_CACHE: Command[None] = Command(
    "delnocache", "delnocache", "write", {"extension": _P_EXTENSION}, Nothing()
)
_EXCLUDE_FROM_COMPRESSION: Command[None] = Command(
    "addnocompress", "addnocompress", "write", {"extension": _P_EXTENSION}, Nothing()
)
_INCLUDE_IN_COMPRESSION: Command[None] = Command(
    "delnocompress", "delnocompress", "write", {"extension": _P_EXTENSION}, Nothing()
)


class CacheCompression:
    """Kinds of files that are never cached or never compressed, whatever the services say. They go by the
    extension of their names. No command shows which there are.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def exclude_from_cache(
        self,
        extension: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Leave files with an extension out of every cache.

        Traffic: The files are fetched from servers again.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            extension: Extension with its leading dot, such as .jpg.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Extension .jpg already exists': The extension is left out.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _EXCLUDE_FROM_CACHE,
            {
                "extension": extension,
            },
            settle,
        )

    def include_in_cache(
        self,
        extension: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let files with an extension be cached again.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            extension: Extension with its leading dot, such as .jpg.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Extension not found': The extension is not left out.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _INCLUDE_IN_CACHE,
            {
                "extension": extension,
            },
            settle,
        )

    def exclude_from_compression(
        self,
        extension: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Send files with an extension as they are.

        Traffic: New answers with such files are not compressed.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            extension: Extension with its leading dot, such as .jpg.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Extension .jpg already exists': The extension is left out.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _EXCLUDE_FROM_COMPRESSION,
            {
                "extension": extension,
            },
            settle,
        )

    def include_in_compression(
        self,
        extension: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let files with an extension be compressed again.

        Traffic: New answers with such files may be compressed.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            extension: Extension with its leading dot, such as .jpg.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Extension not found': The extension is not left out.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _INCLUDE_IN_COMPRESSION,
            {
                "extension": extension,
            },
            settle,
        )


class AsyncCacheCompression:
    """Kinds of files that are never cached or never compressed, whatever the services say. They go by the
    extension of their names. No command shows which there are.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def exclude_from_cache(
        self,
        extension: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Leave files with an extension out of every cache.

        Traffic: The files are fetched from servers again.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            extension: Extension with its leading dot, such as .jpg.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Extension .jpg already exists': The extension is left out.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _EXCLUDE_FROM_CACHE,
            {
                "extension": extension,
            },
            settle,
        )

    async def include_in_cache(
        self,
        extension: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let files with an extension be cached again.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            extension: Extension with its leading dot, such as .jpg.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Extension not found': The extension is not left out.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _INCLUDE_IN_CACHE,
            {
                "extension": extension,
            },
            settle,
        )

    async def exclude_from_compression(
        self,
        extension: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Send files with an extension as they are.

        Traffic: New answers with such files are not compressed.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            extension: Extension with its leading dot, such as .jpg.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Extension .jpg already exists': The extension is left out.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _EXCLUDE_FROM_COMPRESSION,
            {
                "extension": extension,
            },
            settle,
        )

    async def include_in_compression(
        self,
        extension: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let files with an extension be compressed again.

        Traffic: New answers with such files may be compressed.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            extension: Extension with its leading dot, such as .jpg.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Extension not found': The extension is not left out.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _INCLUDE_IN_COMPRESSION,
            {
                "extension": extension,
            },
            settle,
        )
