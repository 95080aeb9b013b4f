# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What the appliance needs to know of an RSA authentication manager before domains can check tokens with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from pydantic import SecretStr

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import Nothing
from loadmaster._wire.table import Command, Form, Parameter

__all__ = ["AsyncRsaSecurid", "RsaSecurid"]

_P_CONFIGURATION = Parameter("data", Form(type="file"), required=True)
_P_NODE_SECRET = Parameter("data", Form(type="file"), required=True, secret=True)
_P_PASSWORD = Parameter("rsanspwd", Form(type="secret"), required=True, secret=True)
_UPLOAD_CONFIGURATION: Command[None] = Command(
    "setrsaconfig", "setrsaconfig", "upload", {"configuration": _P_CONFIGURATION}, Nothing()
)
_UPLOAD_NODE_SECRET: Command[None] = Command(
    "setrsanodesecret",
    "setrsanodesecret",
    "upload",
    {"node_secret": _P_NODE_SECRET, "password": _P_PASSWORD},
    Nothing(),
)


class RsaSecurid:
    """What the appliance needs to know of an RSA authentication manager before domains can check tokens with
    it.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def upload_configuration(
        self,
        *,
        configuration: FileContent,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Store the configuration file that the authentication manager gives out for its agents.

        Traffic: Users of domains that check tokens are asked of the servers in the new file from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            configuration: The file, usually called sdconf.rec.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UPLOAD_CONFIGURATION,
            {
                "configuration": configuration,
            },
            settle,
            progress=progress,
        )

    def upload_node_secret(
        self,
        *,
        node_secret: FileContent,
        password: str | SecretStr,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Store the secret that the appliance and the authentication manager share.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            node_secret: The file with the secret.
            password: Password of the file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UPLOAD_NODE_SECRET,
            {
                "node_secret": node_secret,
                "password": password,
            },
            settle,
            progress=progress,
        )


class AsyncRsaSecurid:
    """What the appliance needs to know of an RSA authentication manager before domains can check tokens with
    it.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def upload_configuration(
        self,
        *,
        configuration: FileContent,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Store the configuration file that the authentication manager gives out for its agents.

        Traffic: Users of domains that check tokens are asked of the servers in the new file from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            configuration: The file, usually called sdconf.rec.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UPLOAD_CONFIGURATION,
            {
                "configuration": configuration,
            },
            settle,
            progress=progress,
        )

    async def upload_node_secret(
        self,
        *,
        node_secret: FileContent,
        password: str | SecretStr,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Store the secret that the appliance and the authentication manager share.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for edge security, otherwise it answers 422 'Not licensed for ESP'.

        Args:
            node_secret: The file with the secret.
            password: Password of the file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UPLOAD_NODE_SECRET,
            {
                "node_secret": node_secret,
                "password": password,
            },
            settle,
            progress=progress,
        )
