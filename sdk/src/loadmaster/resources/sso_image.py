# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Pages and images that services show to those who are to log in, besides the sets that every appliance
brings with it.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import Many, Nothing
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.sso_image import SSOImageSet

__all__ = ["AsyncSsoImages", "SsoImages"]

_P_ARCHIVE = Parameter("data", Form(type="file"), required=True)
_P_NAME = Parameter("name", Form(type="string"), required=True)
_LIST: Command[list[SSOImageSet]] = Command("listssoimages", "listssoimages", "read", {}, Many(SSOImageSet))
_UPLOAD: Command[None] = Command("ssoimages", "ssoimages", "upload", {"archive": _P_ARCHIVE}, Nothing())
_DELETE: Command[None] = Command("delssoimage", "delssoimage", "write", {"name": _P_NAME}, Nothing())


class SsoImages:
    """Pages and images that services show to those who are to log in, besides the sets that every appliance
    brings with it.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
    ) -> builtins.list[SSOImageSet]:
        """List the image sets that were uploaded.

        No source shows the answer, so its names are assumed.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _LIST,
            {},
        )

    def upload(
        self,
        *,
        archive: FileContent,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Add an image set. Its name is that of the folder in the archive.

        One source knows the command and says nothing of the archive.

        Traffic: Login pages of services that use a set of that name look as in the new one from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            archive: The set as a tar archive, packed or not.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return self._session.execute(
            _UPLOAD,
            {
                "archive": archive,
            },
            settle,
            progress=progress,
        )

    def delete(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete an image set. One that a service shows is refused.

        No source says what becomes of services that show it.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Name of the set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Image set not found': There is none of that name.
            422 'Image set winter is in use': A service shows it.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )


class AsyncSsoImages:
    """Pages and images that services show to those who are to log in, besides the sets that every appliance
    brings with it.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
    ) -> builtins.list[SSOImageSet]:
        """List the image sets that were uploaded.

        No source shows the answer, so its names are assumed.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _LIST,
            {},
        )

    async def upload(
        self,
        *,
        archive: FileContent,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Add an image set. Its name is that of the folder in the archive.

        One source knows the command and says nothing of the archive.

        Traffic: Login pages of services that use a set of that name look as in the new one from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            archive: The set as a tar archive, packed or not.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _UPLOAD,
            {
                "archive": archive,
            },
            settle,
            progress=progress,
        )

    async def delete(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete an image set. One that a service shows is refused.

        No source says what becomes of services that show it.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            name: Name of the set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Image set not found': There is none of that name.
            422 'Image set winter is in use': A service shows it.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )
