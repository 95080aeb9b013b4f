# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The configuration as one archive, on demand. It holds no certificates and no keys, see the certificate
family, and no licence. The schedule for automatic backups is made of settings.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from loadmaster._model import Texts
from loadmaster._session import AsyncSession, Session
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

    def download(
        self,
    ) -> bytes:
        """Fetch the configuration archive.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DOWNLOAD,
            {},
        )

    def restore(
        self,
        *,
        archive: bytes,
        parts: Texts,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Bring back chosen parts of a configuration archive.

        The base part probably needs a reboot to take effect.

        Traffic: Restored services are replaced as a whole; their connections end.

        Args:
            archive: The archive.
            parts: Parts of the archive to bring back. Older firmware knows fewer parts.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Known from clients that work against units.
        """
        return self._session.execute(
            _RESTORE,
            {
                "archive": archive,
                "parts": parts,
            },
            settle,
        )


class AsyncBackups:
    """The configuration as one archive, on demand. It holds no certificates and no keys, see the certificate
    family, and no licence. The schedule for automatic backups is made of settings.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def download(
        self,
    ) -> bytes:
        """Fetch the configuration archive.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DOWNLOAD,
            {},
        )

    async def restore(
        self,
        *,
        archive: bytes,
        parts: Texts,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Bring back chosen parts of a configuration archive.

        The base part probably needs a reboot to take effect.

        Traffic: Restored services are replaced as a whole; their connections end.

        Args:
            archive: The archive.
            parts: Parts of the archive to bring back. Older firmware knows fewer parts.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _RESTORE,
            {
                "archive": archive,
                "parts": parts,
            },
            settle,
        )
