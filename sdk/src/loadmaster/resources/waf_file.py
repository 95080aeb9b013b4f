# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Files of rules for the legacy engine of the web application firewall, and files of data that these rules
look things up in. A file of rules is a set of rules of the kind C, see the family of legacy rules.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from os import PathLike
from pathlib import Path
from typing import overload

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import Nothing
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster._wire.text_file import TextFile

__all__ = ["AsyncWafFiles", "WafFiles"]

_P_NAME = Parameter("filename", Form(type="string", pattern="[A-Za-z_][A-Za-z0-9_.-]*"), required=True)
_P_CONTENT = Parameter("data", Form(type="file"), required=True)
_P_NAME_2 = Parameter("filename", Form(type="string"), required=True)
_DOWNLOAD_RULES: Command[bytes] = Command(
    "downloadwafcustomrule", "downloadwafcustomrule", "download", {"name": _P_NAME_2}, TextFile("data")
)
_DOWNLOAD_DATA: Command[bytes] = Command(
    "downloadwafcustomdata", "downloadwafcustomdata", "download", {"name": _P_NAME_2}, TextFile("data")
)
_ADD_RULES: Command[None] = Command(
    "addwafcustomrule", "addwafcustomrule", "upload", {"name": _P_NAME, "content": _P_CONTENT}, Nothing()
)
_DELETE_RULES: Command[None] = Command(
    "delwafcustomrule", "delwafcustomrule", "write", {"name": _P_NAME_2}, Nothing()
)
_ADD_DATA: Command[None] = Command(
    "addwafcustomdata", "addwafcustomdata", "upload", {"name": _P_NAME, "content": _P_CONTENT}, Nothing()
)
_DELETE_DATA: Command[None] = Command(
    "delwafcustomdata", "delwafcustomdata", "write", {"name": _P_NAME_2}, Nothing()
)


class WafFiles:
    """Files of rules for the legacy engine of the web application firewall, and files of data that these
    rules look things up in. A file of rules is a set of rules of the kind C, see the family of legacy rules.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_rules(
        self,
        name: str,
        *,
        content: FileContent,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Store a file of rules, or an archive of several with their data. A file of the same name is
        replaced. Rules have to be in the format of ModSecurity.

        That a name that is taken is replaced follows from clients that send the same file twice.

        Traffic: Services that run rules of that name run the new ones.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            name: Name to store it under, with or without the ending .conf; an archive ends in .tar.gz.
            content: The file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD_RULES,
            {
                "name": name,
                "content": content,
            },
            settle,
            progress=progress,
        )

    def delete_rules(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a file of rules. Files of data that it refers to stay.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            name: Name of the file; with or without its ending, as sources differ.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown Rule': There is no file of that name; the code is assumed.
            422 'Rule is in use': A service runs it; that it cannot be deleted then is documented, the wording
                is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_RULES,
            {
                "name": name,
            },
            settle,
        )

    @overload
    def download_rules(
        self,
        name: str,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download_rules(
        self,
        name: str,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download_rules(
        self,
        name: str,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch a file of rules.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            name: Name of the file; with or without its ending, as sources differ.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            404 'Unknown Rule': There is no file of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _DOWNLOAD_RULES,
                {
                    "name": name,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD_RULES,
            {
                "name": name,
            },
            progress=progress,
        )

    def add_data(
        self,
        name: str,
        *,
        content: FileContent,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Store a file that rules look things up in. A file of the same name is replaced.

        Traffic: Rules that look into a file of that name look into the new one.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            name: Name to store it under, which ends in .data or .txt.
            content: The file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'Invalid value for filename: words.csv': The name has another ending; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD_DATA,
            {
                "name": name,
                "content": content,
            },
            settle,
            progress=progress,
        )

    def delete_data(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a file that rules look things up in.

        Traffic: Rules that look into the file find nothing.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            name: Name of the file; with or without its ending, as sources differ.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown Datafile': There is no file of that name; the code is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_DATA,
            {
                "name": name,
            },
            settle,
        )

    @overload
    def download_data(
        self,
        name: str,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download_data(
        self,
        name: str,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download_data(
        self,
        name: str,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch a file that rules look things up in.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            name: Name of the file; with or without its ending, as sources differ.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            404 'Unknown Datafile': There is no file of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _DOWNLOAD_DATA,
                {
                    "name": name,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD_DATA,
            {
                "name": name,
            },
            progress=progress,
        )


class AsyncWafFiles:
    """Files of rules for the legacy engine of the web application firewall, and files of data that these
    rules look things up in. A file of rules is a set of rules of the kind C, see the family of legacy rules.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add_rules(
        self,
        name: str,
        *,
        content: FileContent,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Store a file of rules, or an archive of several with their data. A file of the same name is
        replaced. Rules have to be in the format of ModSecurity.

        That a name that is taken is replaced follows from clients that send the same file twice.

        Traffic: Services that run rules of that name run the new ones.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            name: Name to store it under, with or without the ending .conf; an archive ends in .tar.gz.
            content: The file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD_RULES,
            {
                "name": name,
                "content": content,
            },
            settle,
            progress=progress,
        )

    async def delete_rules(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a file of rules. Files of data that it refers to stay.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            name: Name of the file; with or without its ending, as sources differ.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown Rule': There is no file of that name; the code is assumed.
            422 'Rule is in use': A service runs it; that it cannot be deleted then is documented, the wording
                is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_RULES,
            {
                "name": name,
            },
            settle,
        )

    @overload
    async def download_rules(
        self,
        name: str,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download_rules(
        self,
        name: str,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download_rules(
        self,
        name: str,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch a file of rules.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            name: Name of the file; with or without its ending, as sources differ.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            404 'Unknown Rule': There is no file of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _DOWNLOAD_RULES,
                {
                    "name": name,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD_RULES,
            {
                "name": name,
            },
            progress=progress,
        )

    async def add_data(
        self,
        name: str,
        *,
        content: FileContent,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Store a file that rules look things up in. A file of the same name is replaced.

        Traffic: Rules that look into a file of that name look into the new one.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            name: Name to store it under, which ends in .data or .txt.
            content: The file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'Invalid value for filename: words.csv': The name has another ending; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD_DATA,
            {
                "name": name,
                "content": content,
            },
            settle,
            progress=progress,
        )

    async def delete_data(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a file that rules look things up in.

        Traffic: Rules that look into the file find nothing.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            name: Name of the file; with or without its ending, as sources differ.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown Datafile': There is no file of that name; the code is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_DATA,
            {
                "name": name,
            },
            settle,
        )

    @overload
    async def download_data(
        self,
        name: str,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download_data(
        self,
        name: str,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download_data(
        self,
        name: str,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch a file that rules look things up in.

        The unit has to be licensed for the web application firewall, otherwise it answers 422 'Not licensed
        for WAF'.

        Args:
            name: Name of the file; with or without its ending, as sources differ.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            404 'Unknown Datafile': There is no file of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _DOWNLOAD_DATA,
                {
                    "name": name,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD_DATA,
            {
                "name": name,
            },
            progress=progress,
        )
