# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Local users of administration and API with what they may do, and groups of users whom another server knows.
The built-in administrator bal is not among them; it may do everything.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable
from os import PathLike
from pathlib import Path
from typing import overload

from pydantic import SecretStr

from loadmaster._model import UNSET, Texts, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import Progress
from loadmaster._wire.shape import File, Many, Nothing, One, Prose
from loadmaster._wire.table import Command, Form, Lookup, Parameter
from loadmaster.types.user import RemoteUserGroup, User

__all__ = ["AsyncUsers", "Users"]

_P_NAME = Parameter("user", Form(type="string"), required=True)
_P_PASSWORD = Parameter(
    "password", Form(type="secret", min_length=8, max_length=127), clearable=True, secret=True
)
_P_RADIUS = Parameter("radius", Form(type="bool"))
_P_NO_PASSWORD = Parameter("nopass", Form(type="bool"))
_P_PERMISSIONS = Parameter(
    "perms",
    Form(
        type="list",
        codes={
            "real_servers": "real",
            "virtual_services": "vs",
            "rules": "rules",
            "system_backup": "backup",
            "certificates": "certs",
            "intermediate_certificates": "cert3",
            "certificate_backup": "certbackup",
            "user_administration": "users",
            "all": "root",
            "geo": "geo",
            "add_virtual_services": "addvs",
        },
        separator=",",
    ),
    required=True,
)
_P_PASSWORD_2 = Parameter(
    "password", Form(type="secret", min_length=8, max_length=127), required=True, secret=True
)
_P_RADIUS_2 = Parameter("radius", Form(type="bool"), required=True)
_P_CURRENT_PASSWORD = Parameter("currpassword", Form(type="secret"), required=True, secret=True)
_P_PASSPHRASE = Parameter("passphrase", Form(type="secret"), clearable=True, secret=True)
_P_NAME_2 = Parameter("group", Form(type="string"), required=True)
_LIST: Command[list[User]] = Command("userlist", "userlist", "read", {}, Many(User))
_SHOW: Command[User] = Command("usershow", "usershow", "read", {"name": _P_NAME}, One(User, inside=("User",)))
_SHOW_CERTIFICATE: Command[str] = Command("userreadcert", "userreadcert", "read", {"name": _P_NAME}, Prose())
_DOWNLOAD_CERTIFICATE: Command[bytes] = Command(
    "userdownloadcert", "userdownloadcert", "download", {"name": _P_NAME}, File("data")
)
_LIST_GROUPS: Command[list[RemoteUserGroup]] = Command(
    "grouplist", "grouplist", "read", {}, Many(RemoteUserGroup)
)
_SHOW_GROUP: Command[RemoteUserGroup] = Command(
    "groupshow", "groupshow", "read", {"name": _P_NAME_2}, One(RemoteUserGroup, inside=("RemoteUserGroup",))
)
_ADD: Command[None] = Command(
    "useraddlocal",
    "useraddlocal",
    "write",
    {"name": _P_NAME, "password": _P_PASSWORD, "radius": _P_RADIUS, "no_password": _P_NO_PASSWORD},
    Nothing(),
    creates=True,
)
_DELETE: Command[None] = Command(
    "userdellocal",
    "userdellocal",
    "write",
    {"name": _P_NAME},
    Nothing(),
    lookup=Lookup(_SHOW, ("name",), removes=True),
)
_SET_PERMISSIONS: Command[None] = Command(
    "usersetperms",
    "usersetperms",
    "write",
    {"name": _P_NAME, "permissions": _P_PERMISSIONS},
    Nothing(),
    lookup=Lookup(_SHOW, ("name",), {}),
)
_CHANGE_PASSWORD: Command[None] = Command(
    "userchangelocpass",
    "userchangelocpass",
    "write",
    {"name": _P_NAME, "password": _P_PASSWORD_2, "radius": _P_RADIUS_2},
    Nothing(),
)
_CHANGE_OWN_PASSWORD: Command[None] = Command(
    "usersetsyspassword",
    "usersetsyspassword",
    "write",
    {"current_password": _P_CURRENT_PASSWORD, "password": _P_PASSWORD_2},
    Nothing(),
)
_CREATE_CERTIFICATE: Command[None] = Command(
    "usernewcert", "usernewcert", "action", {"name": _P_NAME, "passphrase": _P_PASSPHRASE}, Nothing()
)
_DELETE_CERTIFICATE: Command[None] = Command(
    "userdelcert", "userdelcert", "write", {"name": _P_NAME}, Nothing()
)
_ADD_GROUP: Command[None] = Command(
    "groupaddremote", "groupaddremote", "write", {"name": _P_NAME_2}, Nothing()
)
_DELETE_GROUP: Command[None] = Command(
    "groupdelremote", "groupdelremote", "write", {"name": _P_NAME_2}, Nothing()
)
_SET_GROUP_PERMISSIONS: Command[None] = Command(
    "groupsetperms", "groupsetperms", "write", {"name": _P_NAME_2, "permissions": _P_PERMISSIONS}, Nothing()
)


class Users:
    """Local users of administration and API with what they may do, and groups of users whom another server
    knows. The built-in administrator bal is not among them; it may do everything.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
    ) -> builtins.list[User]:
        """List the local users.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST,
            {},
        )

    def show(
        self,
        name: str,
    ) -> User:
        """Read one local user.

        Args:
            name: Name of the user; letter case counts.

        Refused with:
            422 'Unknown user': There is no user of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW,
            {
                "name": name,
            },
        )

    def add(
        self,
        name: str,
        *,
        password: str | SecretStr | Unset | None = UNSET,
        radius: bool | Unset = UNSET,
        no_password: bool | Unset = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Make a local user, who may do nothing but read at first.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the user; letter case counts.
            password: Password to log in with. At most 127 characters. The least length is that of the unit's
                own setting and 8 from the factory; no source gives the largest.
            radius: A RADIUS server checks the password. False unless set. No answer shows it.
            no_password: The user has no password and logs in by certificate or API key only. False unless
                set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD,
            {
                "name": name,
                "password": password,
                "radius": radius,
                "no_password": no_password,
            },
            settle,
        )

    def delete(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a local user with certificate and API keys.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the user; letter case counts.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown user': There is no user of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )

    def set_permissions(
        self,
        name: str,
        *,
        permissions: Texts,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Set all that a user may do.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the user; letter case counts.
            permissions: All that is allowed from now on. What is not named is refused.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SET_PERMISSIONS,
            {
                "name": name,
                "permissions": permissions,
            },
            settle,
        )

    def change_password(
        self,
        name: str,
        *,
        password: str | SecretStr,
        radius: bool,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Give a local user another password, or another place where it is checked.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the user; letter case counts.
            password: The new password. At most 127 characters.
            radius: A RADIUS server checks it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _CHANGE_PASSWORD,
            {
                "name": name,
                "password": password,
                "radius": radius,
            },
            settle,
        )

    def change_own_password(
        self,
        *,
        current_password: str | SecretStr,
        password: str | SecretStr,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Give the built-in administrator bal another password.

        A unit licensed by a local licence server starts with 1fourall, which this call replaces at first
        boot.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            current_password: The password until now.
            password: The new password. At most 127 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _CHANGE_OWN_PASSWORD,
            {
                "current_password": current_password,
                "password": password,
            },
            settle,
        )

    def create_certificate(
        self,
        name: str,
        *,
        passphrase: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Make a client certificate for a user, with whom it takes the place of an earlier one.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the user; letter case counts.
            passphrase: Protects the private key.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _CREATE_CERTIFICATE,
            {
                "name": name,
                "passphrase": passphrase,
            },
            settle,
        )

    def show_certificate(
        self,
        name: str,
    ) -> str:
        """Read the client certificate of a user.

        Args:
            name: Name of the user; letter case counts.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SHOW_CERTIFICATE,
            {
                "name": name,
            },
        )

    @overload
    def download_certificate(
        self,
        name: str,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download_certificate(
        self,
        name: str,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download_certificate(
        self,
        name: str,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch the client certificate of a user with its private key.

        Args:
            name: Name of the user; letter case counts.
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
                _DOWNLOAD_CERTIFICATE,
                {
                    "name": name,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD_CERTIFICATE,
            {
                "name": name,
            },
            progress=progress,
        )

    def delete_certificate(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete the client certificate of a user.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the user; letter case counts.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_CERTIFICATE,
            {
                "name": name,
            },
            settle,
        )

    def list_groups(
        self,
    ) -> builtins.list[RemoteUserGroup]:
        """List the groups of users that another server knows.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_GROUPS,
            {},
        )

    def show_group(
        self,
        name: str,
    ) -> RemoteUserGroup:
        """Read one group of users that another server knows.

        Args:
            name: Name of the group.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW_GROUP,
            {
                "name": name,
            },
        )

    def add_group(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Make a group known whose members may log in.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the group.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD_GROUP,
            {
                "name": name,
            },
            settle,
        )

    def delete_group(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Forget a group, whose members can log in no longer.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the group.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE_GROUP,
            {
                "name": name,
            },
            settle,
        )

    def set_group_permissions(
        self,
        name: str,
        *,
        permissions: Texts,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Set all that members of a group may do.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the group.
            permissions: All that is allowed from now on. What is not named is refused.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SET_GROUP_PERMISSIONS,
            {
                "name": name,
                "permissions": permissions,
            },
            settle,
        )


class AsyncUsers:
    """Local users of administration and API with what they may do, and groups of users whom another server
    knows. The built-in administrator bal is not among them; it may do everything.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
    ) -> builtins.list[User]:
        """List the local users.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST,
            {},
        )

    async def show(
        self,
        name: str,
    ) -> User:
        """Read one local user.

        Args:
            name: Name of the user; letter case counts.

        Refused with:
            422 'Unknown user': There is no user of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW,
            {
                "name": name,
            },
        )

    async def add(
        self,
        name: str,
        *,
        password: str | SecretStr | Unset | None = UNSET,
        radius: bool | Unset = UNSET,
        no_password: bool | Unset = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Make a local user, who may do nothing but read at first.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the user; letter case counts.
            password: Password to log in with. At most 127 characters. The least length is that of the unit's
                own setting and 8 from the factory; no source gives the largest.
            radius: A RADIUS server checks the password. False unless set. No answer shows it.
            no_password: The user has no password and logs in by certificate or API key only. False unless
                set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD,
            {
                "name": name,
                "password": password,
                "radius": radius,
                "no_password": no_password,
            },
            settle,
        )

    async def delete(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a local user with certificate and API keys.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the user; letter case counts.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown user': There is no user of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )

    async def set_permissions(
        self,
        name: str,
        *,
        permissions: Texts,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Set all that a user may do.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the user; letter case counts.
            permissions: All that is allowed from now on. What is not named is refused.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SET_PERMISSIONS,
            {
                "name": name,
                "permissions": permissions,
            },
            settle,
        )

    async def change_password(
        self,
        name: str,
        *,
        password: str | SecretStr,
        radius: bool,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Give a local user another password, or another place where it is checked.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the user; letter case counts.
            password: The new password. At most 127 characters.
            radius: A RADIUS server checks it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _CHANGE_PASSWORD,
            {
                "name": name,
                "password": password,
                "radius": radius,
            },
            settle,
        )

    async def change_own_password(
        self,
        *,
        current_password: str | SecretStr,
        password: str | SecretStr,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Give the built-in administrator bal another password.

        A unit licensed by a local licence server starts with 1fourall, which this call replaces at first
        boot.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            current_password: The password until now.
            password: The new password. At most 127 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _CHANGE_OWN_PASSWORD,
            {
                "current_password": current_password,
                "password": password,
            },
            settle,
        )

    async def create_certificate(
        self,
        name: str,
        *,
        passphrase: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Make a client certificate for a user, with whom it takes the place of an earlier one.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the user; letter case counts.
            passphrase: Protects the private key.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _CREATE_CERTIFICATE,
            {
                "name": name,
                "passphrase": passphrase,
            },
            settle,
        )

    async def show_certificate(
        self,
        name: str,
    ) -> str:
        """Read the client certificate of a user.

        Args:
            name: Name of the user; letter case counts.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SHOW_CERTIFICATE,
            {
                "name": name,
            },
        )

    @overload
    async def download_certificate(
        self,
        name: str,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download_certificate(
        self,
        name: str,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download_certificate(
        self,
        name: str,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch the client certificate of a user with its private key.

        Args:
            name: Name of the user; letter case counts.
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
                _DOWNLOAD_CERTIFICATE,
                {
                    "name": name,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD_CERTIFICATE,
            {
                "name": name,
            },
            progress=progress,
        )

    async def delete_certificate(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete the client certificate of a user.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the user; letter case counts.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_CERTIFICATE,
            {
                "name": name,
            },
            settle,
        )

    async def list_groups(
        self,
    ) -> builtins.list[RemoteUserGroup]:
        """List the groups of users that another server knows.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_GROUPS,
            {},
        )

    async def show_group(
        self,
        name: str,
    ) -> RemoteUserGroup:
        """Read one group of users that another server knows.

        Args:
            name: Name of the group.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW_GROUP,
            {
                "name": name,
            },
        )

    async def add_group(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Make a group known whose members may log in.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the group.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD_GROUP,
            {
                "name": name,
            },
            settle,
        )

    async def delete_group(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Forget a group, whose members can log in no longer.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the group.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE_GROUP,
            {
                "name": name,
            },
            settle,
        )

    async def set_group_permissions(
        self,
        name: str,
        *,
        permissions: Texts,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Set all that members of a group may do.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the group.
            permissions: All that is allowed from now on. What is not named is refused.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SET_GROUP_PERMISSIONS,
            {
                "name": name,
                "permissions": permissions,
            },
            settle,
        )
