# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The configuration as one archive, on demand. It holds no certificates and no keys, see the certificate
family, and no licence. The schedule for automatic backups is made of settings.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from os import PathLike
from pathlib import Path
from typing import overload

from loadmaster._model import Texts
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import File, Nothing
from loadmaster._wire.table import Command, Form, Parameter

__all__ = ["AsyncBackups", "Backups"]

_P_ARCHIVE = Parameter("data", Form(type="file"), required=True, secret=True)
_P_PARTS = Parameter(
    "type", Form(type="flags", codes={"base": 1, "services": 2, "geo": 4, "single_sign_on": 8}), required=True
)
_DOWNLOAD: Command[bytes] = Command("backup", "backup", "download", {}, File("data"))
_RESTORE: Command[None] = Command(
    "restore", "restore", "upload", {"archive": _P_ARCHIVE, "parts": _P_PARTS}, Nothing()
)


class Backups:
    """The configuration as one archive, on demand. It holds no certificates and no keys, see the certificate
    family, and no licence. The schedule for automatic backups is made of settings.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    @overload
    def download(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch the configuration archive.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        if to is not None:
            return self._session.save(
                _DOWNLOAD,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD,
            {},
            progress=progress,
        )

    def restore(
        self,
        *,
        archive: FileContent,
        parts: Texts,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Bring back chosen parts of a configuration archive.

        The base part probably needs a reboot to take effect.

        Traffic: Restored services are replaced as a whole; their connections end.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            archive: The archive.
            parts: Parts of the archive to bring back. Older firmware knows fewer parts.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _RESTORE,
            {
                "archive": archive,
                "parts": parts,
            },
            settle,
            progress=progress,
        )


class AsyncBackups:
    """The configuration as one archive, on demand. It holds no certificates and no keys, see the certificate
    family, and no licence. The schedule for automatic backups is made of settings.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @overload
    async def download(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch the configuration archive.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        if to is not None:
            return await self._session.save(
                _DOWNLOAD,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD,
            {},
            progress=progress,
        )

    async def restore(
        self,
        *,
        archive: FileContent,
        parts: Texts,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Bring back chosen parts of a configuration archive.

        The base part probably needs a reboot to take effect.

        Traffic: Restored services are replaced as a whole; their connections end.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            archive: The archive.
            parts: Parts of the archive to bring back. Older firmware knows fewer parts.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _RESTORE,
            {
                "archive": archive,
                "parts": parts,
            },
            settle,
            progress=progress,
        )
