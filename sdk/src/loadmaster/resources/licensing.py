# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What a unit is licensed for, and the steps that make a unit fresh from the factory ready: agreement,
licence, password. These have to be taken in that order, and need no credentials until the password is set.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from pydantic import SecretStr

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import Nothing, One, Prose, Scalar, Single, Values
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.licensing import Agreement, Licence

__all__ = ["AsyncLicensing", "Licensing"]

_P_MAGIC = Parameter("magic", Form(type="string"), required=True)
_P_KIND = Parameter(
    "type", Form(type="enum", codes={"trial": "trial", "permanent": "perm", "free": "free"}), required=True
)
_P_ACCEPT = Parameter("accept", Form(type="bool", xml="yes/no"), required=True)
_P_PASSWORD = Parameter(
    "passwd", Form(type="secret", min_length=8, max_length=127), required=True, secret=True
)
_P_ACCOUNT = Parameter("kempid", Form(type="string"), required=True)
_P_PASSWORD_2 = Parameter("password", Form(type="secret"), required=True, secret=True)
_P_ORDER_ID = Parameter("orderid", Form(type="string"), clearable=True)
_P_PROXY = Parameter("http_proxy", Form(type="string"), clearable=True)
_P_LICENCE_TYPE_ID = Parameter("lic_type_id", Form(type="string"), clearable=True)
_P_ORDER_ID_2 = Parameter("orderid", Form(type="string"))
_P_PROXY_2 = Parameter("http_proxy", Form(type="string"))
_P_LICENCE = Parameter("data", Form(type="file"), required=True, secret=True)
_P_SERVER = Parameter("aslhost", Form(type="string"))
_P_SERVER_PORT = Parameter("aslport", Form(type="port", minimum=1, maximum=65535))
_P_SERVER_2 = Parameter("aslhost", Form(type="string"), clearable=True)
_P_SERVER_PORT_2 = Parameter("aslport", Form(type="port", minimum=1, maximum=65535), clearable=True)
_P_LICENCE_TYPE_ID_2 = Parameter("lic_type_id", Form(type="string"), required=True)
_P_ACCOUNT_2 = Parameter("name", Form(type="string"), required=True)
_P_PASSWORD_3 = Parameter("passwd", Form(type="secret"), required=True, secret=True)
_P_CONFIRMATION = Parameter("kill", Form(type="enum", codes={"confirmed": 1}), required=True)
_READ_EULA: Command[Agreement] = Command("readeula", "readeula", "read", {}, One(Agreement))
_LIST_LICENCE_TYPES: Command[str] = Command(
    "alsilicensetypes",
    "alsilicensetypes",
    "read",
    {"account": _P_ACCOUNT, "password": _P_PASSWORD_2, "order_id": _P_ORDER_ID_2, "proxy": _P_PROXY_2},
    Prose(),
)
_SHOW_ACCESS_KEY: Command[Scalar] = Command("accesskey", "accesskey", "read", {}, Single(None))
_SHOW: Command[Licence] = Command("licenseinfo", "licenseinfo", "read", {}, One(Licence))
_SHOW_FOR_CENTRAL_MANAGEMENT: Command[dict[str, Scalar]] = Command(
    "360.licenseinfo", "/access360/licenseinfo", "read", {}, Values()
)
_LIST_LOCAL_LICENCE_TYPES: Command[str] = Command(
    "aslgetlicensetypes",
    "aslgetlicensetypes",
    "read",
    {"server": _P_SERVER, "server_port": _P_SERVER_PORT},
    Prose(),
)
_ACCEPT_EULA: Command[Agreement] = Command(
    "accepteula", "accepteula", "action", {"magic": _P_MAGIC, "kind": _P_KIND}, One(Agreement)
)
_ANSWER_USAGE_REPORTS: Command[None] = Command(
    "accepteula2", "accepteula2", "action", {"magic": _P_MAGIC, "accept": _P_ACCEPT}, Nothing()
)
_SET_INITIAL_PASSWORD: Command[None] = Command(
    "set_initial_passwd", "set_initial_passwd", "action", {"password": _P_PASSWORD}, Nothing()
)
_LICENSE_ONLINE: Command[None] = Command(
    "alsilicense",
    "alsilicense",
    "action",
    {
        "account": _P_ACCOUNT,
        "password": _P_PASSWORD_2,
        "order_id": _P_ORDER_ID,
        "proxy": _P_PROXY,
        "licence_type_id": _P_LICENCE_TYPE_ID,
    },
    Nothing(),
)
_LICENSE_OFFLINE: Command[None] = Command("license", "license", "upload", {"licence": _P_LICENCE}, Nothing())
_LICENSE_LOCALLY: Command[None] = Command(
    "aslactivate",
    "aslactivate",
    "action",
    {"server": _P_SERVER_2, "server_port": _P_SERVER_PORT_2, "licence_type_id": _P_LICENCE_TYPE_ID_2},
    Nothing(),
)
_GIVE_UP_LOCAL_LICENCE: Command[None] = Command("killaslinstance", "killaslinstance", "action", {}, Nothing())
_GIVE_UP_LICENCE: Command[None] = Command(
    "kill_instance",
    "kill_instance",
    "action",
    {"account": _P_ACCOUNT_2, "password": _P_PASSWORD_3, "confirmation": _P_CONFIRMATION},
    Nothing(),
)
_GIVE_UP_PROVIDER_LICENCE: Command[None] = Command(
    "kill_spla_instance",
    "kill_spla_instance",
    "action",
    {"account": _P_ACCOUNT_2, "password": _P_PASSWORD_3, "confirmation": _P_CONFIRMATION},
    Nothing(),
)


class Licensing:
    """What a unit is licensed for, and the steps that make a unit fresh from the factory ready: agreement,
    licence, password. These have to be taken in that order, and need no credentials until the password is
    set.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def read_eula(
        self,
    ) -> Agreement:
        """Read the licence agreement, and the word that accepts it. First step of a fresh unit.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _READ_EULA,
            {},
        )

    def accept_eula(
        self,
        magic: str,
        *,
        kind: Literal["trial", "permanent", "free"],
        settle: Callable[[], Agreement | None] | None = None,
    ) -> Agreement:
        """Accept the licence agreement. Second step of a fresh unit; the answer has the word for the third.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            magic: Word of the step before.
            kind: Kind of licence that is to follow.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ACCEPT_EULA,
            {
                "magic": magic,
                "kind": kind,
            },
            settle,
        )

    def answer_usage_reports(
        self,
        magic: str,
        *,
        accept: bool,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Allow or refuse reports about usage to the vendor. Third step of a fresh unit. Refused, the unit
        does not tell of new firmware either.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            magic: Word of the step before.
            accept: Reports are sent.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ANSWER_USAGE_REPORTS,
            {
                "magic": magic,
                "accept": accept,
            },
            settle,
        )

    def set_initial_password(
        self,
        password: str | SecretStr,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Set the password of the built-in administrator bal. Step of a fresh unit after the licence; refused
        ever after.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            password: The password. At most 127 characters. No source gives the largest length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            405 'Method not allowed': The unit has a password already.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_INITIAL_PASSWORD,
            {
                "password": password,
            },
            settle,
        )

    def license_online(
        self,
        *,
        account: str,
        password: str | SecretStr,
        order_id: str | Unset | None = UNSET,
        proxy: str | Unset | None = UNSET,
        licence_type_id: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """License the unit with the vendor over the internet. With neither order nor type the licence is a
        temporary one.

        A type without an order is refused; sources disagree whether the API is on or off afterwards.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            account: Mail address of the account.
            password: Password of the account.
            order_id: Number of the order; virtual units only.
            proxy: Host and port of a proxy on the way to the vendor.
            licence_type_id: Kind of licence out of those that the account can have.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LICENSE_ONLINE,
            {
                "account": account,
                "password": password,
                "order_id": order_id,
                "proxy": proxy,
                "licence_type_id": licence_type_id,
            },
            settle,
        )

    def list_licence_types(
        self,
        *,
        account: str,
        password: str | SecretStr,
        order_id: str | Unset = UNSET,
        proxy: str | Unset = UNSET,
    ) -> str:
        """List the kinds of licence an account can have, as text in JSON.

        An unknown account gets an empty list or a sentence, and no failure.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            account: Mail address of the account.
            password: Password of the account.
            order_id: Number of the order; virtual units only.
            proxy: Host and port of a proxy on the way to the vendor.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_LICENCE_TYPES,
            {
                "account": account,
                "password": password,
                "order_id": order_id,
                "proxy": proxy,
            },
        )

    def license_offline(
        self,
        *,
        licence: FileContent,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """License the unit with a file from the vendor.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            licence: The file. In v1 the body; that v2 takes it here is concluded from other files.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LICENSE_OFFLINE,
            {
                "licence": licence,
            },
            settle,
            progress=progress,
        )

    def show_access_key(
        self,
    ) -> Scalar:
        """Read the word that the vendor asks for when a licence file is ordered.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_ACCESS_KEY,
            {},
        )

    def show(
        self,
    ) -> Licence:
        """Read what the unit is licensed for.

        V1 leaves quotes and line ends around the values.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW,
            {},
        )

    def show_for_central_management(
        self,
    ) -> dict[str, Scalar]:
        """Read what the unit is licensed for, as the vendor's central management asks for it.

        Doubtful: one client of the past asks for it, outside of the usual path; whether version 2 has it, and
        the form of the answer, is not known.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SHOW_FOR_CENTRAL_MANAGEMENT,
            {},
        )

    def list_local_licence_types(
        self,
        *,
        server: str | Unset = UNSET,
        server_port: int | Unset = UNSET,
    ) -> str:
        """List the kinds of licence that a local licence server has, as text.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            server: Address of the licence server. Since firmware 7.2.43.
            server_port: Port of the licence server. 1 to 65535.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_LOCAL_LICENCE_TYPES,
            {
                "server": server,
                "server_port": server_port,
            },
        )

    def license_locally(
        self,
        *,
        licence_type_id: str,
        server: str | Unset | None = UNSET,
        server_port: int | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """License the unit with a local licence server.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            server: Address of the licence server. Since firmware 7.2.43.
            server_port: Port of the licence server. 1 to 65535.
            licence_type_id: Kind of licence.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LICENSE_LOCALLY,
            {
                "licence_type_id": licence_type_id,
                "server": server,
                "server_port": server_port,
            },
            settle,
        )

    def give_up_local_licence(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Give the licence back to the local licence server.

        Traffic: The unit stops working as a load balancer.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _GIVE_UP_LOCAL_LICENCE,
            {},
            settle,
        )

    def give_up_licence(
        self,
        *,
        account: str,
        password: str | SecretStr,
        confirmation: Literal["confirmed"],
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Give the licence up, so that it can be used elsewhere.

        Traffic: The unit stops working as a load balancer.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            account: Mail address of the account.
            password: Password of the account.
            confirmation: Has to be said.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _GIVE_UP_LICENCE,
            {
                "account": account,
                "password": password,
                "confirmation": confirmation,
            },
            settle,
        )

    def give_up_provider_licence(
        self,
        *,
        account: str,
        password: str | SecretStr,
        confirmation: Literal["confirmed"],
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Give up a licence of the service provider programme.

        Traffic: The unit stops working as a load balancer.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            account: Mail address of the account.
            password: Password of the account.
            confirmation: Has to be said.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return self._session.execute(
            _GIVE_UP_PROVIDER_LICENCE,
            {
                "account": account,
                "password": password,
                "confirmation": confirmation,
            },
            settle,
        )


class AsyncLicensing:
    """What a unit is licensed for, and the steps that make a unit fresh from the factory ready: agreement,
    licence, password. These have to be taken in that order, and need no credentials until the password is
    set.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def read_eula(
        self,
    ) -> Agreement:
        """Read the licence agreement, and the word that accepts it. First step of a fresh unit.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _READ_EULA,
            {},
        )

    async def accept_eula(
        self,
        magic: str,
        *,
        kind: Literal["trial", "permanent", "free"],
        settle: Callable[[], Awaitable[Agreement | None]] | None = None,
    ) -> Agreement:
        """Accept the licence agreement. Second step of a fresh unit; the answer has the word for the third.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            magic: Word of the step before.
            kind: Kind of licence that is to follow.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ACCEPT_EULA,
            {
                "magic": magic,
                "kind": kind,
            },
            settle,
        )

    async def answer_usage_reports(
        self,
        magic: str,
        *,
        accept: bool,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Allow or refuse reports about usage to the vendor. Third step of a fresh unit. Refused, the unit
        does not tell of new firmware either.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            magic: Word of the step before.
            accept: Reports are sent.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ANSWER_USAGE_REPORTS,
            {
                "magic": magic,
                "accept": accept,
            },
            settle,
        )

    async def set_initial_password(
        self,
        password: str | SecretStr,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Set the password of the built-in administrator bal. Step of a fresh unit after the licence; refused
        ever after.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            password: The password. At most 127 characters. No source gives the largest length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            405 'Method not allowed': The unit has a password already.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_INITIAL_PASSWORD,
            {
                "password": password,
            },
            settle,
        )

    async def license_online(
        self,
        *,
        account: str,
        password: str | SecretStr,
        order_id: str | Unset | None = UNSET,
        proxy: str | Unset | None = UNSET,
        licence_type_id: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """License the unit with the vendor over the internet. With neither order nor type the licence is a
        temporary one.

        A type without an order is refused; sources disagree whether the API is on or off afterwards.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            account: Mail address of the account.
            password: Password of the account.
            order_id: Number of the order; virtual units only.
            proxy: Host and port of a proxy on the way to the vendor.
            licence_type_id: Kind of licence out of those that the account can have.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LICENSE_ONLINE,
            {
                "account": account,
                "password": password,
                "order_id": order_id,
                "proxy": proxy,
                "licence_type_id": licence_type_id,
            },
            settle,
        )

    async def list_licence_types(
        self,
        *,
        account: str,
        password: str | SecretStr,
        order_id: str | Unset = UNSET,
        proxy: str | Unset = UNSET,
    ) -> str:
        """List the kinds of licence an account can have, as text in JSON.

        An unknown account gets an empty list or a sentence, and no failure.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            account: Mail address of the account.
            password: Password of the account.
            order_id: Number of the order; virtual units only.
            proxy: Host and port of a proxy on the way to the vendor.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_LICENCE_TYPES,
            {
                "account": account,
                "password": password,
                "order_id": order_id,
                "proxy": proxy,
            },
        )

    async def license_offline(
        self,
        *,
        licence: FileContent,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """License the unit with a file from the vendor.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            licence: The file. In v1 the body; that v2 takes it here is concluded from other files.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LICENSE_OFFLINE,
            {
                "licence": licence,
            },
            settle,
            progress=progress,
        )

    async def show_access_key(
        self,
    ) -> Scalar:
        """Read the word that the vendor asks for when a licence file is ordered.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_ACCESS_KEY,
            {},
        )

    async def show(
        self,
    ) -> Licence:
        """Read what the unit is licensed for.

        V1 leaves quotes and line ends around the values.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW,
            {},
        )

    async def show_for_central_management(
        self,
    ) -> dict[str, Scalar]:
        """Read what the unit is licensed for, as the vendor's central management asks for it.

        Doubtful: one client of the past asks for it, outside of the usual path; whether version 2 has it, and
        the form of the answer, is not known.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SHOW_FOR_CENTRAL_MANAGEMENT,
            {},
        )

    async def list_local_licence_types(
        self,
        *,
        server: str | Unset = UNSET,
        server_port: int | Unset = UNSET,
    ) -> str:
        """List the kinds of licence that a local licence server has, as text.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            server: Address of the licence server. Since firmware 7.2.43.
            server_port: Port of the licence server. 1 to 65535.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_LOCAL_LICENCE_TYPES,
            {
                "server": server,
                "server_port": server_port,
            },
        )

    async def license_locally(
        self,
        *,
        licence_type_id: str,
        server: str | Unset | None = UNSET,
        server_port: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """License the unit with a local licence server.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            server: Address of the licence server. Since firmware 7.2.43.
            server_port: Port of the licence server. 1 to 65535.
            licence_type_id: Kind of licence.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LICENSE_LOCALLY,
            {
                "licence_type_id": licence_type_id,
                "server": server,
                "server_port": server_port,
            },
            settle,
        )

    async def give_up_local_licence(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Give the licence back to the local licence server.

        Traffic: The unit stops working as a load balancer.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _GIVE_UP_LOCAL_LICENCE,
            {},
            settle,
        )

    async def give_up_licence(
        self,
        *,
        account: str,
        password: str | SecretStr,
        confirmation: Literal["confirmed"],
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Give the licence up, so that it can be used elsewhere.

        Traffic: The unit stops working as a load balancer.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            account: Mail address of the account.
            password: Password of the account.
            confirmation: Has to be said.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _GIVE_UP_LICENCE,
            {
                "account": account,
                "password": password,
                "confirmation": confirmation,
            },
            settle,
        )

    async def give_up_provider_licence(
        self,
        *,
        account: str,
        password: str | SecretStr,
        confirmation: Literal["confirmed"],
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Give up a licence of the service provider programme.

        Traffic: The unit stops working as a load balancer.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            account: Mail address of the account.
            password: Password of the account.
            confirmation: Has to be said.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _GIVE_UP_PROVIDER_LICENCE,
            {
                "account": account,
                "password": password,
                "confirmation": confirmation,
            },
            settle,
        )
