# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The log files a unit keeps itself. Logs do not survive everything, a restart included on some firmware;
what has to last goes to remote hosts, see the settings whose names begin with syslog.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from os import PathLike
from pathlib import Path
from typing import overload

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import Progress
from loadmaster._wire.shape import File, Nothing, Scalar, Values
from loadmaster._wire.table import Command, Form, Parameter

__all__ = ["AsyncLogs", "Logs"]

_P_FILE = Parameter("fsel", Form(type="string"))
_LIST_FILES: Command[dict[str, Scalar]] = Command(
    "logging.listsyslogfiles", "logging/listsyslogfiles", "read", {}, Values()
)
_DOWNLOAD: Command[bytes] = Command(
    "logging.savelogs", "logging/savelogs", "download", {"file": _P_FILE}, File("data")
)
_LEGACY_DOWNLOAD: Command[bytes] = Command(
    "logging.downloadlogs", "logging/downloadlogs", "download", {}, File("data")
)
_LIST_EXTENDED_FILES: Command[dict[str, Scalar]] = Command(
    "logging.listextlogfiles", "logging/listextlogfiles", "read", {}, Values()
)
_LIST_EXTENDED_FILES_UNVERIFIED: Command[dict[str, Scalar]] = Command(
    "listextlogfiles", "listextlogfiles", "read", {}, Values()
)
_DOWNLOAD_EXTENDED: Command[bytes] = Command(
    "logging.saveextlogs", "logging/saveextlogs", "download", {"file": _P_FILE}, File("data")
)
_EXTENDED_SECURITY_LOG_ENABLED: Command[dict[str, Scalar]] = Command(
    "logging.isextesplogenabled", "logging/isextesplogenabled", "read", {}, Values()
)
_CLEAR: Command[None] = Command(
    "logging.clearlogs", "logging/clearlogs", "action", {"file": _P_FILE}, Nothing()
)
_LEGACY_CLEAR: Command[None] = Command("logging.resetlogs", "logging/resetlogs", "action", {}, Nothing())
_CLEAR_EXTENDED: Command[None] = Command(
    "logging.clearextlogs", "logging/clearextlogs", "action", {"file": _P_FILE}, Nothing()
)
_ENABLE_EXTENDED_SECURITY_LOG: Command[None] = Command(
    "logging.enableextesplog", "logging/enableextesplog", "write", {}, Nothing()
)
_DISABLE_EXTENDED_SECURITY_LOG: Command[None] = Command(
    "logging.disableextesplog", "logging/disableextesplog", "write", {}, Nothing()
)


class Logs:
    """The log files a unit keeps itself. Logs do not survive everything, a restart included on some firmware;
    what has to last goes to remote hosts, see the settings whose names begin with syslog.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list_files(
        self,
    ) -> dict[str, Scalar]:
        """List the system log files.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_FILES,
            {},
        )

    def clear(
        self,
        file: str | Unset = UNSET,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Empty one system log, or all of them.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            file: Name of one log file; all of them when left out.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _CLEAR,
            {
                "file": file,
            },
            settle,
        )

    @overload
    def download(
        self,
        file: str | Unset = UNSET,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download(
        self,
        file: str | Unset = UNSET,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download(
        self,
        file: str | Unset = UNSET,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Save one system log, or all of them, as an archive.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            file: Name of one log file; all of them when left out.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _DOWNLOAD,
                {
                    "file": file,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD,
            {
                "file": file,
            },
            progress=progress,
        )

    def legacy_clear(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Empty all system logs, under the former name.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Deprecated: Use logging.clearlogs.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LEGACY_CLEAR,
            {},
            settle,
        )

    @overload
    def legacy_download(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def legacy_download(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def legacy_download(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Save all system logs, under the former name.

        Pair: each unit has its own; ask the unit that is meant.

        Deprecated: Use logging.savelogs.

        Args:
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _LEGACY_DOWNLOAD,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _LEGACY_DOWNLOAD,
            {},
            progress=progress,
        )

    def list_extended_files(
        self,
    ) -> dict[str, Scalar]:
        """List the extended log files.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _LIST_EXTENDED_FILES,
            {},
        )

    def list_extended_files_unverified(
        self,
    ) -> dict[str, Scalar]:
        """List the extended log files, under another path.

        One document prints this path, the vendor module uses logging.listextlogfiles.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _LIST_EXTENDED_FILES_UNVERIFIED,
            {},
        )

    def clear_extended(
        self,
        file: str | Unset = UNSET,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Empty one extended log, or all of them.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            file: Name of one log file; all of them when left out.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _CLEAR_EXTENDED,
            {
                "file": file,
            },
            settle,
        )

    @overload
    def download_extended(
        self,
        file: str | Unset = UNSET,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download_extended(
        self,
        file: str | Unset = UNSET,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download_extended(
        self,
        file: str | Unset = UNSET,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Save one extended log, or all of them, as an archive.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            file: Name of one log file; all of them when left out.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _DOWNLOAD_EXTENDED,
                {
                    "file": file,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD_EXTENDED,
            {
                "file": file,
            },
            progress=progress,
        )

    def extended_security_log_enabled(
        self,
    ) -> dict[str, Scalar]:
        """Tell whether extended logs of edge security are kept on the unit.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _EXTENDED_SECURITY_LOG_ENABLED,
            {},
        )

    def enable_extended_security_log(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Keep extended logs of edge security on the unit.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ENABLE_EXTENDED_SECURITY_LOG,
            {},
            settle,
        )

    def disable_extended_security_log(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Stop keeping extended logs of edge security on the unit.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DISABLE_EXTENDED_SECURITY_LOG,
            {},
            settle,
        )


class AsyncLogs:
    """The log files a unit keeps itself. Logs do not survive everything, a restart included on some firmware;
    what has to last goes to remote hosts, see the settings whose names begin with syslog.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list_files(
        self,
    ) -> dict[str, Scalar]:
        """List the system log files.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_FILES,
            {},
        )

    async def clear(
        self,
        file: str | Unset = UNSET,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Empty one system log, or all of them.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            file: Name of one log file; all of them when left out.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _CLEAR,
            {
                "file": file,
            },
            settle,
        )

    @overload
    async def download(
        self,
        file: str | Unset = UNSET,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download(
        self,
        file: str | Unset = UNSET,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download(
        self,
        file: str | Unset = UNSET,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Save one system log, or all of them, as an archive.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            file: Name of one log file; all of them when left out.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _DOWNLOAD,
                {
                    "file": file,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD,
            {
                "file": file,
            },
            progress=progress,
        )

    async def legacy_clear(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Empty all system logs, under the former name.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Deprecated: Use logging.clearlogs.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LEGACY_CLEAR,
            {},
            settle,
        )

    @overload
    async def legacy_download(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def legacy_download(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def legacy_download(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Save all system logs, under the former name.

        Pair: each unit has its own; ask the unit that is meant.

        Deprecated: Use logging.savelogs.

        Args:
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _LEGACY_DOWNLOAD,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _LEGACY_DOWNLOAD,
            {},
            progress=progress,
        )

    async def list_extended_files(
        self,
    ) -> dict[str, Scalar]:
        """List the extended log files.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _LIST_EXTENDED_FILES,
            {},
        )

    async def list_extended_files_unverified(
        self,
    ) -> dict[str, Scalar]:
        """List the extended log files, under another path.

        One document prints this path, the vendor module uses logging.listextlogfiles.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _LIST_EXTENDED_FILES_UNVERIFIED,
            {},
        )

    async def clear_extended(
        self,
        file: str | Unset = UNSET,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Empty one extended log, or all of them.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            file: Name of one log file; all of them when left out.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _CLEAR_EXTENDED,
            {
                "file": file,
            },
            settle,
        )

    @overload
    async def download_extended(
        self,
        file: str | Unset = UNSET,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download_extended(
        self,
        file: str | Unset = UNSET,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download_extended(
        self,
        file: str | Unset = UNSET,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Save one extended log, or all of them, as an archive.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            file: Name of one log file; all of them when left out.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _DOWNLOAD_EXTENDED,
                {
                    "file": file,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD_EXTENDED,
            {
                "file": file,
            },
            progress=progress,
        )

    async def extended_security_log_enabled(
        self,
    ) -> dict[str, Scalar]:
        """Tell whether extended logs of edge security are kept on the unit.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _EXTENDED_SECURITY_LOG_ENABLED,
            {},
        )

    async def enable_extended_security_log(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Keep extended logs of edge security on the unit.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ENABLE_EXTENDED_SECURITY_LOG,
            {},
            settle,
        )

    async def disable_extended_security_log(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Stop keeping extended logs of edge security on the unit.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DISABLE_EXTENDED_SECURITY_LOG,
            {},
            settle,
        )
