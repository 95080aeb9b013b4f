# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Files of rules for the OWASP engine of the web application firewall, and files of data that these rules
look things up in. A file of rules is one rule for the family of OWASP rules, under the name of the file
without its ending.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Nothing
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster._wire.text_file import TextFile

__all__ = ["AsyncOwaspFiles", "OwaspFiles"]

_P_NAME = Parameter("filename", Form(type="string", pattern="[A-Za-z_][A-Za-z0-9_.-]*"), required=True)
_P_CONTENT = Parameter("data", Form(type="file"), required=True)
_P_NAME_2 = Parameter("filename", Form(type="string"), required=True)
_DOWNLOAD_RULES: Command[bytes] = Command(
    "downloadowaspcustomrule", "downloadowaspcustomrule", "download", {"name": _P_NAME_2}, TextFile("data")
)
_DOWNLOAD_DATA: Command[bytes] = Command(
    "downloadowaspcustomdata", "downloadowaspcustomdata", "download", {"name": _P_NAME_2}, TextFile("data")
)
_ADD_RULES: Command[None] = Command(
    "addowaspcustomrule", "addowaspcustomrule", "upload", {"name": _P_NAME, "content": _P_CONTENT}, Nothing()
)
_DELETE_RULES: Command[None] = Command(
    "delowaspcustomrule", "delowaspcustomrule", "write", {"name": _P_NAME_2}, Nothing()
)
_ADD_DATA: Command[None] = Command(
    "addowaspcustomdata", "addowaspcustomdata", "upload", {"name": _P_NAME, "content": _P_CONTENT}, Nothing()
)
_DELETE_DATA: Command[None] = Command(
    "delowaspcustomdata", "delowaspcustomdata", "write", {"name": _P_NAME_2}, Nothing()
)


class OwaspFiles:
    """Files of rules for the OWASP engine of the web application firewall, and files of data that these rules
    look things up in. A file of rules is one rule for the family of OWASP rules, under the name of the file
    without its ending.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_rules(
        self,
        name: str,
        *,
        content: bytes,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Store a file of rules, or an archive of several with their data. A file of the same name is
        replaced. Rules have to be in the format of ModSecurity.

        That a name that is taken is replaced follows from clients that send the same file twice.

        Traffic: Services that run rules of that name run the new ones.

        Args:
            name: Name to store it under, with or without the ending .conf; an archive ends in .tar.gz.
            content: The file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD_RULES,
            {
                "name": name,
                "content": content,
            },
            settle,
        )

    def delete_rules(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a file of rules. Files of data that it refers to stay.

        Traffic: no effect.

        Args:
            name: Name of the file without its ending.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown Rule': There is no file of that name; the code is assumed.
            422 'Rule is in use': A service runs it; that it cannot be deleted then is documented, the wording
                is assumed.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE_RULES,
            {
                "name": name,
            },
            settle,
        )

    def download_rules(
        self,
        name: str,
    ) -> bytes:
        """Fetch a file of rules. In JSON it comes back with a line end more than was stored.

        Args:
            name: Name of the file without its ending.

        Refused with:
            404 'Unknown Rule': There is no file of that name.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DOWNLOAD_RULES,
            {
                "name": name,
            },
        )

    def add_data(
        self,
        name: str,
        *,
        content: bytes,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Store a file that rules look things up in. A file of the same name is replaced.

        Traffic: Rules that look into a file of that name look into the new one.

        Args:
            name: Name to store it under, which ends in .data or .txt.
            content: The file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Invalid value for filename: words.csv': The name has another ending; the wording is assumed.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD_DATA,
            {
                "name": name,
                "content": content,
            },
            settle,
        )

    def delete_data(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a file that rules look things up in.

        Traffic: Rules that look into the file find nothing.

        Args:
            name: Name of the file without its ending.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown Datafile': There is no file of that name; the code is assumed.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE_DATA,
            {
                "name": name,
            },
            settle,
        )

    def download_data(
        self,
        name: str,
    ) -> bytes:
        """Fetch a file that rules look things up in. In JSON it comes back with a line end more than was
        stored.

        Args:
            name: Name of the file with its ending.

        Refused with:
            404 'Unknown Datafile': There is no file of that name.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DOWNLOAD_DATA,
            {
                "name": name,
            },
        )


class AsyncOwaspFiles:
    """Files of rules for the OWASP engine of the web application firewall, and files of data that these rules
    look things up in. A file of rules is one rule for the family of OWASP rules, under the name of the file
    without its ending.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add_rules(
        self,
        name: str,
        *,
        content: bytes,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Store a file of rules, or an archive of several with their data. A file of the same name is
        replaced. Rules have to be in the format of ModSecurity.

        That a name that is taken is replaced follows from clients that send the same file twice.

        Traffic: Services that run rules of that name run the new ones.

        Args:
            name: Name to store it under, with or without the ending .conf; an archive ends in .tar.gz.
            content: The file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD_RULES,
            {
                "name": name,
                "content": content,
            },
            settle,
        )

    async def delete_rules(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a file of rules. Files of data that it refers to stay.

        Traffic: no effect.

        Args:
            name: Name of the file without its ending.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown Rule': There is no file of that name; the code is assumed.
            422 'Rule is in use': A service runs it; that it cannot be deleted then is documented, the wording
                is assumed.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE_RULES,
            {
                "name": name,
            },
            settle,
        )

    async def download_rules(
        self,
        name: str,
    ) -> bytes:
        """Fetch a file of rules. In JSON it comes back with a line end more than was stored.

        Args:
            name: Name of the file without its ending.

        Refused with:
            404 'Unknown Rule': There is no file of that name.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DOWNLOAD_RULES,
            {
                "name": name,
            },
        )

    async def add_data(
        self,
        name: str,
        *,
        content: bytes,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Store a file that rules look things up in. A file of the same name is replaced.

        Traffic: Rules that look into a file of that name look into the new one.

        Args:
            name: Name to store it under, which ends in .data or .txt.
            content: The file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Invalid value for filename: words.csv': The name has another ending; the wording is assumed.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD_DATA,
            {
                "name": name,
                "content": content,
            },
            settle,
        )

    async def delete_data(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a file that rules look things up in.

        Traffic: Rules that look into the file find nothing.

        Args:
            name: Name of the file without its ending.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown Datafile': There is no file of that name; the code is assumed.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE_DATA,
            {
                "name": name,
            },
            settle,
        )

    async def download_data(
        self,
        name: str,
    ) -> bytes:
        """Fetch a file that rules look things up in. In JSON it comes back with a line end more than was
        stored.

        Args:
            name: Name of the file with its ending.

        Refused with:
            404 'Unknown Datafile': There is no file of that name.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DOWNLOAD_DATA,
            {
                "name": name,
            },
        )
