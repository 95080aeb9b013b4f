# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Controllers of a software defined network, which tell the unit how busy the way to a server is. They stand
in clusters, and services that are scheduled adaptively use what they say.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from pydantic import SecretStr

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Scalar, Values
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.sdn import SdnCluster

__all__ = ["AsyncSdn", "Sdn"]

_P_ADDRESS = Parameter("ipv4", Form(type="address"), required=True)
_P_PORT = Parameter("port", Form(type="port", minimum=0, maximum=65535), required=True)
_P_HTTPS = Parameter("https", Form(type="bool", xml="yes/no"))
_P_USERNAME = Parameter("user", Form(type="string"), clearable=True)
_P_PASSWORD = Parameter("password", Form(type="secret"), clearable=True, secret=True)
_P_CLUSTER_ID = Parameter("clid", Form(type="int", minimum=1, maximum=6), clearable=True)
_P_CONTROLLER_ID = Parameter("cid", Form(type="int"), required=True)
_P_ADDRESS_2 = Parameter("ipv4", Form(type="address"), clearable=True)
_P_PORT_2 = Parameter("port", Form(type="port", minimum=0, maximum=65535))
_P_CONTROLLER_ID_2 = Parameter("cid", Form(type="int"))
_P_CLUSTER_ID_2 = Parameter("clid", Form(type="int"), clearable=True)
_LIST_CONTROLLERS: Command[list[SdnCluster]] = Command(
    "getsdncontroller", "getsdncontroller", "read", {}, Many(SdnCluster, inside=("controllers",))
)
_SHOW_UNVERIFIED: Command[dict[str, Scalar]] = Command("sdninfo", "sdninfo", "read", {}, Values())
_SHOW_DEVICES: Command[dict[str, Scalar]] = Command(
    "sdndeviceinfo", "sdndeviceinfo", "read", {"controller_id": _P_CONTROLLER_ID}, Values()
)
_SHOW_PATHS: Command[dict[str, Scalar]] = Command(
    "sdnpathinfo", "sdnpathinfo", "read", {"controller_id": _P_CONTROLLER_ID}, Values()
)
_ADD_CONTROLLER: Command[list[SdnCluster]] = Command(
    "addsdncontroller",
    "addsdncontroller",
    "write",
    {
        "address": _P_ADDRESS,
        "port": _P_PORT,
        "https": _P_HTTPS,
        "username": _P_USERNAME,
        "password": _P_PASSWORD,
        "cluster_id": _P_CLUSTER_ID,
    },
    Many(SdnCluster, inside=("controllers",)),
)
_MODIFY_CONTROLLER: Command[list[SdnCluster]] = Command(
    "modsdncontroller",
    "modsdncontroller",
    "write",
    {
        "controller_id": _P_CONTROLLER_ID,
        "address": _P_ADDRESS_2,
        "port": _P_PORT_2,
        "https": _P_HTTPS,
        "username": _P_USERNAME,
        "password": _P_PASSWORD,
        "cluster_id": _P_CLUSTER_ID,
    },
    Many(SdnCluster, inside=("controllers",)),
)
_DELETE_CONTROLLER: Command[list[SdnCluster]] = Command(
    "delsdncontroller",
    "delsdncontroller",
    "write",
    {"controller_id": _P_CONTROLLER_ID_2, "cluster_id": _P_CLUSTER_ID_2},
    Many(SdnCluster, inside=("controllers",)),
)


class Sdn:
    """Controllers of a software defined network, which tell the unit how busy the way to a server is. They
    stand in clusters, and services that are scheduled adaptively use what they say.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list_controllers(
        self,
    ) -> list[SdnCluster]:
        """List the controllers by group.

        In version 1 numbers are attributes of elements, the vendor's own module reads them so; the form in
        version 2 is not known.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_CONTROLLERS,
            {},
        )

    def add_controller(
        self,
        *,
        address: str,
        port: int,
        https: bool | Unset = UNSET,
        username: str | Unset | None = UNSET,
        password: str | SecretStr | Unset | None = UNSET,
        cluster_id: int | Unset | None = UNSET,
        settle: Callable[[], list[SdnCluster] | None] | None = None,
    ) -> list[SdnCluster]:
        """Add a controller. The answer lists all of them.

        The wording of refusals is assumed for all commands of this family.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            address: Where the controller listens; version 4.
            port: Port on which the controller listens. 0 to 65535.
            https: The unit talks to it by HTTPS. False unless set.
            username: As whom the unit logs in.
            password: Password of that user. Whether answers carry it is not known; the emulated unit shows
                asterisks, as it does for settings.
            cluster_id: Group that it joins. 1 to 6. What holds when it is left out is not known; the first
                group is assumed.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'SDN controller 10.0.5.1 already exists': There is one at that address and port.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD_CONTROLLER,
            {
                "address": address,
                "port": port,
                "https": https,
                "username": username,
                "password": password,
                "cluster_id": cluster_id,
            },
            settle,
        )

    def modify_controller(
        self,
        controller_id: int,
        *,
        address: str | Unset | None = UNSET,
        port: int | Unset = UNSET,
        https: bool | Unset = UNSET,
        username: str | Unset | None = UNSET,
        password: str | SecretStr | Unset | None = UNSET,
        cluster_id: int | Unset | None = UNSET,
        settle: Callable[[], list[SdnCluster] | None] | None = None,
    ) -> list[SdnCluster]:
        """Change a controller. What is left out stays. The answer lists all of them.

        That HTTPS stays on when it is left out is assumed, sources give off as the default of a change as
        well.

        Traffic: Services that are scheduled adaptively may choose other servers.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            controller_id: Number of the controller.
            address: Where the controller listens; version 4.
            port: Port on which the controller listens. 0 to 65535.
            https: The unit talks to it by HTTPS. False unless set.
            username: As whom the unit logs in.
            password: Password of that user. Whether answers carry it is not known; the emulated unit shows
                asterisks, as it does for settings.
            cluster_id: Group that it moves to. 1 to 6.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown SDN controller': There is none of that number.
            422 'SDN controller 10.0.5.1 already exists': Another one has that address and port.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _MODIFY_CONTROLLER,
            {
                "controller_id": controller_id,
                "address": address,
                "port": port,
                "https": https,
                "username": username,
                "password": password,
                "cluster_id": cluster_id,
            },
            settle,
        )

    def delete_controller(
        self,
        controller_id: int | Unset = UNSET,
        *,
        cluster_id: int | Unset | None = UNSET,
        settle: Callable[[], list[SdnCluster] | None] | None = None,
    ) -> list[SdnCluster]:
        """Delete a controller, or all of a group. The answer lists those that are left.

        That a group is deleted by its number alone, and that both numbers have to fit where both are given,
        is assumed.

        Traffic: Services that are scheduled adaptively may choose other servers.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            controller_id: Number of the controller.
            cluster_id: Number of the group.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            400 'cid: String Value missing': Neither number is given.
            422 'Unknown SDN controller': None fits.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_CONTROLLER,
            {
                "controller_id": controller_id,
                "cluster_id": cluster_id,
            },
            settle,
        )

    def show_unverified(
        self,
    ) -> dict[str, Scalar]:
        """Read what the unit says about its controllers. Known to one client of the past only; the emulated
        unit answers as to the list.

        Doubtful, one source.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SHOW_UNVERIFIED,
            {},
        )

    def show_devices(
        self,
        controller_id: int,
    ) -> dict[str, Scalar]:
        """Read which switches a controller knows.

        One source, and none shows the answer.

        Args:
            controller_id: Number of the controller.

        Refused with:
            422 'Unknown SDN controller': There is none of that number.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SHOW_DEVICES,
            {
                "controller_id": controller_id,
            },
        )

    def show_paths(
        self,
        controller_id: int,
    ) -> dict[str, Scalar]:
        """Read which switches a controller sees on the way to the servers of services that are scheduled
        adaptively.

        One source, and none shows the answer.

        Args:
            controller_id: Number of the controller.

        Refused with:
            422 'Unknown SDN controller': There is none of that number.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SHOW_PATHS,
            {
                "controller_id": controller_id,
            },
        )


class AsyncSdn:
    """Controllers of a software defined network, which tell the unit how busy the way to a server is. They
    stand in clusters, and services that are scheduled adaptively use what they say.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list_controllers(
        self,
    ) -> list[SdnCluster]:
        """List the controllers by group.

        In version 1 numbers are attributes of elements, the vendor's own module reads them so; the form in
        version 2 is not known.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_CONTROLLERS,
            {},
        )

    async def add_controller(
        self,
        *,
        address: str,
        port: int,
        https: bool | Unset = UNSET,
        username: str | Unset | None = UNSET,
        password: str | SecretStr | Unset | None = UNSET,
        cluster_id: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[list[SdnCluster] | None]] | None = None,
    ) -> list[SdnCluster]:
        """Add a controller. The answer lists all of them.

        The wording of refusals is assumed for all commands of this family.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            address: Where the controller listens; version 4.
            port: Port on which the controller listens. 0 to 65535.
            https: The unit talks to it by HTTPS. False unless set.
            username: As whom the unit logs in.
            password: Password of that user. Whether answers carry it is not known; the emulated unit shows
                asterisks, as it does for settings.
            cluster_id: Group that it joins. 1 to 6. What holds when it is left out is not known; the first
                group is assumed.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'SDN controller 10.0.5.1 already exists': There is one at that address and port.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD_CONTROLLER,
            {
                "address": address,
                "port": port,
                "https": https,
                "username": username,
                "password": password,
                "cluster_id": cluster_id,
            },
            settle,
        )

    async def modify_controller(
        self,
        controller_id: int,
        *,
        address: str | Unset | None = UNSET,
        port: int | Unset = UNSET,
        https: bool | Unset = UNSET,
        username: str | Unset | None = UNSET,
        password: str | SecretStr | Unset | None = UNSET,
        cluster_id: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[list[SdnCluster] | None]] | None = None,
    ) -> list[SdnCluster]:
        """Change a controller. What is left out stays. The answer lists all of them.

        That HTTPS stays on when it is left out is assumed, sources give off as the default of a change as
        well.

        Traffic: Services that are scheduled adaptively may choose other servers.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            controller_id: Number of the controller.
            address: Where the controller listens; version 4.
            port: Port on which the controller listens. 0 to 65535.
            https: The unit talks to it by HTTPS. False unless set.
            username: As whom the unit logs in.
            password: Password of that user. Whether answers carry it is not known; the emulated unit shows
                asterisks, as it does for settings.
            cluster_id: Group that it moves to. 1 to 6.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown SDN controller': There is none of that number.
            422 'SDN controller 10.0.5.1 already exists': Another one has that address and port.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _MODIFY_CONTROLLER,
            {
                "controller_id": controller_id,
                "address": address,
                "port": port,
                "https": https,
                "username": username,
                "password": password,
                "cluster_id": cluster_id,
            },
            settle,
        )

    async def delete_controller(
        self,
        controller_id: int | Unset = UNSET,
        *,
        cluster_id: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[list[SdnCluster] | None]] | None = None,
    ) -> list[SdnCluster]:
        """Delete a controller, or all of a group. The answer lists those that are left.

        That a group is deleted by its number alone, and that both numbers have to fit where both are given,
        is assumed.

        Traffic: Services that are scheduled adaptively may choose other servers.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            controller_id: Number of the controller.
            cluster_id: Number of the group.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            400 'cid: String Value missing': Neither number is given.
            422 'Unknown SDN controller': None fits.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_CONTROLLER,
            {
                "controller_id": controller_id,
                "cluster_id": cluster_id,
            },
            settle,
        )

    async def show_unverified(
        self,
    ) -> dict[str, Scalar]:
        """Read what the unit says about its controllers. Known to one client of the past only; the emulated
        unit answers as to the list.

        Doubtful, one source.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SHOW_UNVERIFIED,
            {},
        )

    async def show_devices(
        self,
        controller_id: int,
    ) -> dict[str, Scalar]:
        """Read which switches a controller knows.

        One source, and none shows the answer.

        Args:
            controller_id: Number of the controller.

        Refused with:
            422 'Unknown SDN controller': There is none of that number.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SHOW_DEVICES,
            {
                "controller_id": controller_id,
            },
        )

    async def show_paths(
        self,
        controller_id: int,
    ) -> dict[str, Scalar]:
        """Read which switches a controller sees on the way to the servers of services that are scheduled
        adaptively.

        One source, and none shows the answer.

        Args:
            controller_id: Number of the controller.

        Refused with:
            422 'Unknown SDN controller': There is none of that number.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SHOW_PATHS,
            {
                "controller_id": controller_id,
            },
        )
