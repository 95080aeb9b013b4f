# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What the appliance needs to know of an RSA authentication manager before domains can check tokens with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from pydantic import SecretStr

from loadmaster._session import AsyncSession, Session
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
        configuration: bytes,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Store the configuration file that the authentication manager gives out for its agents.

        Traffic: Users of domains that check tokens are asked of the servers in the new file from now on.

        Args:
            configuration: The file, usually called sdconf.rec.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UPLOAD_CONFIGURATION,
            {
                "configuration": configuration,
            },
            settle,
        )

    def upload_node_secret(
        self,
        *,
        node_secret: bytes,
        password: str | SecretStr,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Store the secret that the appliance and the authentication manager share.

        Traffic: no effect.

        Args:
            node_secret: The file with the secret.
            password: Password of the file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UPLOAD_NODE_SECRET,
            {
                "node_secret": node_secret,
                "password": password,
            },
            settle,
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
        configuration: bytes,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Store the configuration file that the authentication manager gives out for its agents.

        Traffic: Users of domains that check tokens are asked of the servers in the new file from now on.

        Args:
            configuration: The file, usually called sdconf.rec.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UPLOAD_CONFIGURATION,
            {
                "configuration": configuration,
            },
            settle,
        )

    async def upload_node_secret(
        self,
        *,
        node_secret: bytes,
        password: str | SecretStr,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Store the secret that the appliance and the authentication manager share.

        Traffic: no effect.

        Args:
            node_secret: The file with the secret.
            password: Password of the file.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UPLOAD_NODE_SECRET,
            {
                "node_secret": node_secret,
                "password": password,
            },
            settle,
        )
