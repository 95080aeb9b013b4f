"""Firmware: an image brought into force, from the upload to the unit that answers with the new version."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from loadmaster._exceptions import InvalidCall, WrongFirmware
from loadmaster._model import UNSET, Unset
from loadmaster._reboot import POLL_SECONDS, TIMEOUT_SECONDS
from loadmaster._script import Script
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster.resources import firmware as printed

if TYPE_CHECKING:
    from loadmaster._client import AsyncLoadMaster, LoadMaster

__all__ = ["AsyncFirmware", "Firmware"]


def _running(client: Any) -> Any:
    return client.settings.get("firmware_version")


def _restart(before: object, version: str | None, timeout_seconds: float, poll_seconds: float) -> Script[str]:
    """Restart and see that another version runs than before, or the one that is wanted."""
    yield lambda client: client.reboot_and_wait(timeout_seconds, poll_seconds=poll_seconds)
    after = yield _running
    if version is not None and not f"{after}.".startswith(f"{version}."):
        raise WrongFirmware(
            f"the unit runs firmware {after} after the restart, not {version}", command="installpatch"
        )
    if version is None and after == before:
        raise WrongFirmware(
            f"the unit runs firmware {after} after the restart, as before; give version= where that is the "
            "image's own",
            command="installpatch",
        )
    return str(after)


def _checked(version: str | None, *, reboot: bool) -> None:
    if version is not None and not reboot:
        raise InvalidCall(
            f"version is {version!r}, which shows after a restart only; expected reboot=True beside it",
            command="installpatch",
        )


class Firmware(printed.Firmware):
    """Images of the appliance's own software."""

    def __init__(self, session: Session, client: LoadMaster) -> None:
        super().__init__(session)
        self._client = client

    def install(
        self,
        image: FileContent,
        *,
        confirm: bool | Unset | None = UNSET,
        reboot: bool = False,
        version: str | None = None,
        timeout_seconds: float = TIMEOUT_SECONDS,
        poll_seconds: float = POLL_SECONDS,
        settle: Callable[[], str | None] | None = None,
        progress: Progress | None = None,
    ) -> str:
        """Install an image, which has to be signed by the vendor, and with ``reboot`` restart into it.

        Returns what the unit says of the image. With ``reboot`` the unit is restarted, and the version that
        it runs then is returned: it has to be another one than before, or ``version`` where that is given.

        Traffic: none from the installation alone. The restart ends all connections through the unit; in a
        pair its partner takes over if it is the active one.

        Pair: each unit has its own firmware, so use the client of the unit's own address. Update the standby
        first, then the active unit: so that one switch happens. Clear the preferred unit before.

        Goes through dialect v1, which takes the image as it is: of a path, about 256 KiB are in memory.

        Args:
            image: The image: bytes, a path or a file opened in binary mode.
            confirm: Goes ahead where the image asks for confirmation.
            reboot: Restarts the unit and waits until it is back.
            version: Firmware that has to run after the restart; "7.2.61" is satisfied by "7.2.61.0.22851".
            timeout_seconds: How long the unit may be away.
            poll_seconds: How often it is asked meanwhile.
            settle: Called when the answer to the upload was lost, see ``LoadMaster``.
            progress: Called as the image is sent, with the bytes that are done and its size.

        Raises:
            InvalidCall: An argument does not fit, the file cannot be read; nothing was sent.
            InvalidValue: The unit refused the image, for its signature above all; nothing was changed.
            FateUnknown: The answer to the upload was lost. Nothing was restarted.
            DidNotReturn: The unit did not come back in time.
            WrongFirmware: The unit is back with another firmware than it should run.

        Stated by the vendor, unverified.
        """
        _checked(version, reboot=reboot)
        before = _running(self._client) if reboot else None
        said = super().install(image=image, confirm=confirm, settle=settle, progress=progress)
        if not reboot:
            return said
        return self._client.run_script(_restart(before, version, timeout_seconds, poll_seconds))


class AsyncFirmware(printed.AsyncFirmware):
    """As ``Firmware``."""

    def __init__(self, session: AsyncSession, client: AsyncLoadMaster) -> None:
        super().__init__(session)
        self._client = client

    async def install(
        self,
        image: FileContent,
        *,
        confirm: bool | Unset | None = UNSET,
        reboot: bool = False,
        version: str | None = None,
        timeout_seconds: float = TIMEOUT_SECONDS,
        poll_seconds: float = POLL_SECONDS,
        settle: Callable[[], Awaitable[str | None]] | None = None,
        progress: Progress | None = None,
    ) -> str:
        """As ``Firmware.install``."""
        _checked(version, reboot=reboot)
        before = await _running(self._client) if reboot else None
        said = await super().install(image=image, confirm=confirm, settle=settle, progress=progress)
        if not reboot:
            return said
        return await self._client.run_script(_restart(before, version, timeout_seconds, poll_seconds))
