# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What the web application firewall writes down: audit logs of the requests that it found fault with, on the
unit or at a collector, and debug logs. They hold what clients sent, personal data included.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from os import PathLike
from pathlib import Path
from typing import Literal, overload

from pydantic import SecretStr

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import Progress
from loadmaster._wire.shape import File, Nothing, Scalar, Values
from loadmaster._wire.table import Command, Form, Parameter

__all__ = ["AsyncWafLogs", "WafLogs"]

_P_LOG_FORMAT = Parameter(
    "logformat", Form(type="enum", codes={"native": "native", "json": "json"}), required=True
)
_P_REMOTE_ADDRESS = Parameter("remoteuri", Form(type="string"), required=True)
_P_USERNAME = Parameter("username", Form(type="string"), required=True)
_P_PASSWORD = Parameter("passwd", Form(type="secret"), required=True, secret=True)
_P_FILE = Parameter("file", Form(type="string"), required=True)
_P_CONTAINING = Parameter("filter", Form(type="string"))
_LIST_FILES: Command[dict[str, Scalar]] = Command(
    "listwafauditfiles", "listwafauditfiles", "read", {}, Values()
)
_DOWNLOAD_FILE: Command[bytes] = Command(
    "downloadwafauditlog",
    "downloadwafauditlog",
    "download",
    {"file": _P_FILE, "containing": _P_CONTAINING},
    File("data"),
)
_DOWNLOAD_DEBUG_LOGS: Command[bytes] = Command(
    "logging.downloadwafdebuglogs", "logging/downloadwafdebuglogs", "download", {}, File("data")
)
_DOWNLOAD_UNSENT: Command[bytes] = Command(
    "logging.savemlogcdata", "logging/savemlogcdata", "download", {}, File("data")
)
_SET_FORMAT: Command[None] = Command(
    "setwaflogformat", "setwaflogformat", "write", {"log_format": _P_LOG_FORMAT}, Nothing()
)
_ENABLE_REMOTE_LOGGING: Command[None] = Command(
    "enablewafremotelogging",
    "enablewafremotelogging",
    "write",
    {"remote_address": _P_REMOTE_ADDRESS, "username": _P_USERNAME, "password": _P_PASSWORD},
    Nothing(),
)
_DISABLE_REMOTE_LOGGING: Command[None] = Command(
    "disablewafremotelogging", "disablewafremotelogging", "write", {}, Nothing()
)
_RESET_DEBUG_LOGS: Command[None] = Command(
    "logging.resetwafdebuglogs", "logging/resetwafdebuglogs", "action", {}, Nothing()
)
_DISCARD_UNSENT: Command[None] = Command(
    "logging.clearmlogcdata", "logging/clearmlogcdata", "action", {}, Nothing()
)


class WafLogs:
    """What the web application firewall writes down: audit logs of the requests that it found fault with, on
    the unit or at a collector, and debug logs. They hold what clients sent, personal data included.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def set_format(
        self,
        log_format: Literal["native", "json"],
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Choose how the audit logs are written.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            log_format: The format.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_FORMAT,
            {
                "log_format": log_format,
            },
            settle,
        )

    def enable_remote_logging(
        self,
        remote_address: str,
        *,
        username: str,
        password: str | SecretStr,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Send the audit logs to a collector as well. A call replaces the collector of the one before.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            remote_address: Address of the collector as a URI.
            username: User to log in with at the collector.
            password: The user's password. No answer shows it again.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ENABLE_REMOTE_LOGGING,
            {
                "remote_address": remote_address,
                "username": username,
                "password": password,
            },
            settle,
        )

    def disable_remote_logging(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Send the audit logs nowhere, and forget the collector.

        That user and password are forgotten is assumed.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DISABLE_REMOTE_LOGGING,
            {},
            settle,
        )

    def list_files(
        self,
    ) -> dict[str, Scalar]:
        """List the files of the audit log.

        The vendor module tells of the element WAFAuditFiles around all; how files are written in it is
        assumed.

        Pair: each unit has its own; ask the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _LIST_FILES,
            {},
        )

    @overload
    def download_file(
        self,
        file: str,
        *,
        containing: str | Unset = UNSET,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download_file(
        self,
        file: str,
        *,
        containing: str | Unset = UNSET,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download_file(
        self,
        file: str,
        *,
        containing: str | Unset = UNSET,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch a file of the audit log, or the lines of it that contain a text.

        Only the vendor module knows this command.

        Pair: each unit has its own; ask the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            file: Name of the file as the list shows it.
            containing: Text that a line has to contain; all lines where it is left out.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            422 'Unknown log file': There is no file of that name; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _DOWNLOAD_FILE,
                {
                    "file": file,
                    "containing": containing,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD_FILE,
            {
                "file": file,
                "containing": containing,
            },
            progress=progress,
        )

    @overload
    def download_debug_logs(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download_debug_logs(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download_debug_logs(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch the debug logs as a compressed archive.

        Only the vendor module knows this command.

        Pair: each unit has its own; ask the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

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
                _DOWNLOAD_DEBUG_LOGS,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD_DEBUG_LOGS,
            {},
            progress=progress,
        )

    def reset_debug_logs(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Empty the debug logs.

        Only the vendor module knows this command.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _RESET_DEBUG_LOGS,
            {},
            settle,
        )

    @overload
    def download_unsent(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download_unsent(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download_unsent(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch, as a compressed archive, the audit logs that the collector has not taken yet.

        Pair: each unit has its own; ask the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

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
                _DOWNLOAD_UNSENT,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD_UNSENT,
            {},
            progress=progress,
        )

    def discard_unsent(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Discard the audit logs that the collector has not taken yet. They never reach it then.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DISCARD_UNSENT,
            {},
            settle,
        )


class AsyncWafLogs:
    """What the web application firewall writes down: audit logs of the requests that it found fault with, on
    the unit or at a collector, and debug logs. They hold what clients sent, personal data included.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def set_format(
        self,
        log_format: Literal["native", "json"],
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Choose how the audit logs are written.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            log_format: The format.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_FORMAT,
            {
                "log_format": log_format,
            },
            settle,
        )

    async def enable_remote_logging(
        self,
        remote_address: str,
        *,
        username: str,
        password: str | SecretStr,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Send the audit logs to a collector as well. A call replaces the collector of the one before.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            remote_address: Address of the collector as a URI.
            username: User to log in with at the collector.
            password: The user's password. No answer shows it again.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ENABLE_REMOTE_LOGGING,
            {
                "remote_address": remote_address,
                "username": username,
                "password": password,
            },
            settle,
        )

    async def disable_remote_logging(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Send the audit logs nowhere, and forget the collector.

        That user and password are forgotten is assumed.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DISABLE_REMOTE_LOGGING,
            {},
            settle,
        )

    async def list_files(
        self,
    ) -> dict[str, Scalar]:
        """List the files of the audit log.

        The vendor module tells of the element WAFAuditFiles around all; how files are written in it is
        assumed.

        Pair: each unit has its own; ask the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _LIST_FILES,
            {},
        )

    @overload
    async def download_file(
        self,
        file: str,
        *,
        containing: str | Unset = UNSET,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download_file(
        self,
        file: str,
        *,
        containing: str | Unset = UNSET,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download_file(
        self,
        file: str,
        *,
        containing: str | Unset = UNSET,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch a file of the audit log, or the lines of it that contain a text.

        Only the vendor module knows this command.

        Pair: each unit has its own; ask the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            file: Name of the file as the list shows it.
            containing: Text that a line has to contain; all lines where it is left out.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            422 'Unknown log file': There is no file of that name; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _DOWNLOAD_FILE,
                {
                    "file": file,
                    "containing": containing,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD_FILE,
            {
                "file": file,
                "containing": containing,
            },
            progress=progress,
        )

    @overload
    async def download_debug_logs(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download_debug_logs(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download_debug_logs(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch the debug logs as a compressed archive.

        Only the vendor module knows this command.

        Pair: each unit has its own; ask the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

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
                _DOWNLOAD_DEBUG_LOGS,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD_DEBUG_LOGS,
            {},
            progress=progress,
        )

    async def reset_debug_logs(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Empty the debug logs.

        Only the vendor module knows this command.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _RESET_DEBUG_LOGS,
            {},
            settle,
        )

    @overload
    async def download_unsent(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download_unsent(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download_unsent(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch, as a compressed archive, the audit logs that the collector has not taken yet.

        Pair: each unit has its own; ask the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

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
                _DOWNLOAD_UNSENT,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD_UNSENT,
            {},
            progress=progress,
        )

    async def discard_unsent(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Discard the audit logs that the collector has not taken yet. They never reach it then.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DISCARD_UNSENT,
            {},
            settle,
        )
