# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Images of the appliance's own software. A new one takes effect with the next reboot, and the one before it
can be brought back.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import Nothing, Prose, Scalar, Single, Values
from loadmaster._wire.table import Command, Form, Parameter

__all__ = ["AsyncFirmware", "Firmware"]

_P_IMAGE = Parameter("data", Form(type="file"), required=True)
_P_CONFIRM = Parameter("confirm", Form(type="bool"), clearable=True)
_P_NAME = Parameter("name", Form(type="string"), required=True)
_SHOW_PREVIOUS: Command[Scalar] = Command(
    "getpreviousversion", "getpreviousversion", "read", {}, Single(None)
)
_LIST_ADD_ONS: Command[dict[str, Scalar]] = Command("listaddon", "listaddon", "read", {}, Values())
_SHOW_NOTICES: Command[str] = Command("notice", "notice", "read", {}, Prose())
_INSTALL: Command[str] = Command(
    "installpatch",
    "installpatch",
    "upload",
    {"image": _P_IMAGE, "confirm": _P_CONFIRM},
    Prose(),
    v1_only=True,
)
_RESTORE_PREVIOUS: Command[None] = Command("restorepatch", "restorepatch", "action", {}, Nothing())
_INSTALL_ADD_ON: Command[str] = Command("addaddon", "addaddon", "upload", {"package": _P_IMAGE}, Prose())
_DELETE_ADD_ON: Command[None] = Command("deladdon", "deladdon", "write", {"name": _P_NAME}, Nothing())


class Firmware:
    """Images of the appliance's own software. A new one takes effect with the next reboot, and the one before
    it can be brought back.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def show_previous(
        self,
    ) -> Scalar:
        """Tell the version that was installed before.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_PREVIOUS,
            {},
        )

    def install(
        self,
        *,
        image: FileContent,
        confirm: bool | Unset | None = UNSET,
        settle: Callable[[], str | None] | None = None,
        progress: Progress | None = None,
    ) -> str:
        """Install an image, which has to be signed by the vendor. It runs after the next reboot.

        Units check the signature from 7.2.50 on.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Goes through dialect v1 on every unit: v2 does not have it.

        Args:
            image: The image.
            confirm: Goes ahead where the image asks for confirmation.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _INSTALL,
            {
                "image": image,
                "confirm": confirm,
            },
            settle,
            progress=progress,
        )

    def restore_previous(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Choose the version before for the next reboot.

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
            _RESTORE_PREVIOUS,
            {},
            settle,
        )

    def list_add_ons(
        self,
    ) -> dict[str, Scalar]:
        """List the packages that were added to the firmware.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_ADD_ONS,
            {},
        )

    def install_add_on(
        self,
        *,
        package: FileContent,
        settle: Callable[[], str | None] | None = None,
        progress: Progress | None = None,
    ) -> str:
        """Add a package to the firmware, or take a newer one.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            package: The package.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _INSTALL_ADD_ON,
            {
                "package": package,
            },
            settle,
            progress=progress,
        )

    def delete_add_on(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take a package out of the firmware.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            name: Name as the list shows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_ADD_ON,
            {
                "name": name,
            },
            settle,
        )

    def show_notices(
        self,
    ) -> str:
        """Read whose work the firmware contains.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_NOTICES,
            {},
        )


class AsyncFirmware:
    """Images of the appliance's own software. A new one takes effect with the next reboot, and the one before
    it can be brought back.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def show_previous(
        self,
    ) -> Scalar:
        """Tell the version that was installed before.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_PREVIOUS,
            {},
        )

    async def install(
        self,
        *,
        image: FileContent,
        confirm: bool | Unset | None = UNSET,
        settle: Callable[[], Awaitable[str | None]] | None = None,
        progress: Progress | None = None,
    ) -> str:
        """Install an image, which has to be signed by the vendor. It runs after the next reboot.

        Units check the signature from 7.2.50 on.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Goes through dialect v1 on every unit: v2 does not have it.

        Args:
            image: The image.
            confirm: Goes ahead where the image asks for confirmation.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _INSTALL,
            {
                "image": image,
                "confirm": confirm,
            },
            settle,
            progress=progress,
        )

    async def restore_previous(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Choose the version before for the next reboot.

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
            _RESTORE_PREVIOUS,
            {},
            settle,
        )

    async def list_add_ons(
        self,
    ) -> dict[str, Scalar]:
        """List the packages that were added to the firmware.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_ADD_ONS,
            {},
        )

    async def install_add_on(
        self,
        *,
        package: FileContent,
        settle: Callable[[], Awaitable[str | None]] | None = None,
        progress: Progress | None = None,
    ) -> str:
        """Add a package to the firmware, or take a newer one.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            package: The package.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _INSTALL_ADD_ON,
            {
                "package": package,
            },
            settle,
            progress=progress,
        )

    async def delete_add_on(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take a package out of the firmware.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            name: Name as the list shows it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_ADD_ON,
            {
                "name": name,
            },
            settle,
        )

    async def show_notices(
        self,
    ) -> str:
        """Read whose work the firmware contains.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_NOTICES,
            {},
        )
