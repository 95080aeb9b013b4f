# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What two units that stand in for each other need besides settings and interface addresses: their common
secret, and the separate commands of units in a public cloud, which have no shared address.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from pydantic import SecretStr

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.ha import CloudHa

__all__ = ["AsyncHa", "Ha"]

_P_SECRET = Parameter("secret", Form(type="secret", min_length=8, max_length=127), required=True, secret=True)
_P_MODE = Parameter(
    "hamode",
    Form(
        type="enum",
        codes={"single": "single", "first": "first", "second": "second"},
        read_codes={"first": "master", "second": "slave"},
    ),
    required=True,
)
_P_PARTNER = Parameter("partner", Form(type="string"), clearable=True)
_P_HEALTH_CHECK_PORT = Parameter("hcp", Form(type="port", minimum=0, maximum=65535))
_P_PREFERRED_UNIT = Parameter("haprefered", Form(type="enum", codes={"none": 0, "first": 1}), clearable=True)
_P_CHECKS_ON_ALL_INTERFACES = Parameter("hcai", Form(type="bool"))
_SHOW_CLOUD: Command[CloudHa] = Command(
    "getcloudhaparams", "getcloudhaparams", "read", {}, One(CloudHa, inside=("CloudHA",))
)
_SHOW_AZURE: Command[CloudHa] = Command(
    "getazurehaparams", "getazurehaparams", "read", {}, One(CloudHa, inside=("AzureHA",))
)
_SHOW_AWS: Command[CloudHa] = Command(
    "getawshaparams", "getawshaparams", "read", {}, One(CloudHa, inside=("AwsHA",))
)
_SET_PARTNER_SECRET: Command[None] = Command(
    "setlmcommsecret", "setlmcommsecret", "write", {"secret": _P_SECRET}, Nothing()
)
_SET_CLOUD_MODE: Command[None] = Command(
    "setcloudhamode", "setcloudhamode", "write", {"mode": _P_MODE}, Nothing()
)
_MODIFY_CLOUD: Command[None] = Command(
    "setcloudhaparam",
    "setcloudhaparam",
    "write",
    {
        "partner": _P_PARTNER,
        "health_check_port": _P_HEALTH_CHECK_PORT,
        "preferred_unit": _P_PREFERRED_UNIT,
        "checks_on_all_interfaces": _P_CHECKS_ON_ALL_INTERFACES,
    },
    Nothing(),
)
_SET_AZURE_MODE: Command[None] = Command("azurehamode", "azurehamode", "write", {"mode": _P_MODE}, Nothing())
_MODIFY_AZURE: Command[None] = Command(
    "azurehaparam",
    "azurehaparam",
    "write",
    {
        "partner": _P_PARTNER,
        "health_check_port": _P_HEALTH_CHECK_PORT,
        "preferred_unit": _P_PREFERRED_UNIT,
        "checks_on_all_interfaces": _P_CHECKS_ON_ALL_INTERFACES,
    },
    Nothing(),
)
_SET_AWS_MODE: Command[None] = Command("awshamode", "awshamode", "write", {"mode": _P_MODE}, Nothing())
_MODIFY_AWS: Command[None] = Command(
    "awshaparam",
    "awshaparam",
    "write",
    {
        "partner": _P_PARTNER,
        "health_check_port": _P_HEALTH_CHECK_PORT,
        "preferred_unit": _P_PREFERRED_UNIT,
        "checks_on_all_interfaces": _P_CHECKS_ON_ALL_INTERFACES,
    },
    Nothing(),
)


class Ha:
    """What two units that stand in for each other need besides settings and interface addresses: their common
    secret, and the separate commands of units in a public cloud, which have no shared address.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def set_partner_secret(
        self,
        secret: str | SecretStr,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Set the secret by which the units of a pair know each other. It has to be the same on both, and no
        answer shows it.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            secret: The secret; printable characters. At most 127 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_PARTNER_SECRET,
            {
                "secret": secret,
            },
            settle,
        )

    def show_cloud(
        self,
    ) -> CloudHa:
        """Read how a unit in whatever cloud stands to its partner.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_CLOUD,
            {},
        )

    def set_cloud_mode(
        self,
        mode: Literal["single", "first", "second"],
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Set the part a unit in whatever cloud plays.

        Traffic: The cloud may send traffic to the other unit.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            mode: Part the unit plays. Firmware of the past says master and slave.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_CLOUD_MODE,
            {
                "mode": mode,
            },
            settle,
        )

    def modify_cloud(
        self,
        *,
        partner: str | Unset | None = UNSET,
        health_check_port: int | Unset = UNSET,
        preferred_unit: Literal["none", "first"] | Unset | None = UNSET,
        checks_on_all_interfaces: bool | Unset = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change how a unit in whatever cloud works with its partner.

        Traffic: The cloud may send traffic to the other unit.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            partner: Address or name of the other unit.
            health_check_port: Port that the load balancer of the cloud asks; the same on both units. 0 to
                65535. 8444 unless set.
            preferred_unit: Unit that takes over whenever it is there. Sources disagree about the default.
            checks_on_all_interfaces: Answers the questions of the cloud on every interface. False unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _MODIFY_CLOUD,
            {
                "partner": partner,
                "health_check_port": health_check_port,
                "preferred_unit": preferred_unit,
                "checks_on_all_interfaces": checks_on_all_interfaces,
            },
            settle,
        )

    def show_azure(
        self,
    ) -> CloudHa:
        """Read how a unit in Azure stands to its partner.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_AZURE,
            {},
        )

    def set_azure_mode(
        self,
        mode: Literal["single", "first", "second"],
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Set the part a unit in Azure plays.

        Traffic: The cloud may send traffic to the other unit.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            mode: Part the unit plays. Firmware of the past says master and slave.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_AZURE_MODE,
            {
                "mode": mode,
            },
            settle,
        )

    def modify_azure(
        self,
        *,
        partner: str | Unset | None = UNSET,
        health_check_port: int | Unset = UNSET,
        preferred_unit: Literal["none", "first"] | Unset | None = UNSET,
        checks_on_all_interfaces: bool | Unset = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change how a unit in Azure works with its partner.

        Traffic: The cloud may send traffic to the other unit.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            partner: Address or name of the other unit.
            health_check_port: Port that the load balancer of the cloud asks; the same on both units. 0 to
                65535. 8444 unless set.
            preferred_unit: Unit that takes over whenever it is there. Sources disagree about the default.
            checks_on_all_interfaces: Answers the questions of the cloud on every interface. False unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _MODIFY_AZURE,
            {
                "partner": partner,
                "health_check_port": health_check_port,
                "preferred_unit": preferred_unit,
                "checks_on_all_interfaces": checks_on_all_interfaces,
            },
            settle,
        )

    def show_aws(
        self,
    ) -> CloudHa:
        """Read how a unit in AWS stands to its partner.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_AWS,
            {},
        )

    def set_aws_mode(
        self,
        mode: Literal["single", "first", "second"],
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Set the part a unit in AWS plays.

        Traffic: The cloud may send traffic to the other unit.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            mode: Part the unit plays. Firmware of the past says master and slave.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_AWS_MODE,
            {
                "mode": mode,
            },
            settle,
        )

    def modify_aws(
        self,
        *,
        partner: str | Unset | None = UNSET,
        health_check_port: int | Unset = UNSET,
        preferred_unit: Literal["none", "first"] | Unset | None = UNSET,
        checks_on_all_interfaces: bool | Unset = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change how a unit in AWS works with its partner.

        Traffic: The cloud may send traffic to the other unit.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            partner: Address or name of the other unit.
            health_check_port: Port that the load balancer of the cloud asks; the same on both units. 0 to
                65535. 8444 unless set.
            preferred_unit: Unit that takes over whenever it is there. Sources disagree about the default.
            checks_on_all_interfaces: Answers the questions of the cloud on every interface. False unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _MODIFY_AWS,
            {
                "partner": partner,
                "health_check_port": health_check_port,
                "preferred_unit": preferred_unit,
                "checks_on_all_interfaces": checks_on_all_interfaces,
            },
            settle,
        )


class AsyncHa:
    """What two units that stand in for each other need besides settings and interface addresses: their common
    secret, and the separate commands of units in a public cloud, which have no shared address.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def set_partner_secret(
        self,
        secret: str | SecretStr,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Set the secret by which the units of a pair know each other. It has to be the same on both, and no
        answer shows it.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            secret: The secret; printable characters. At most 127 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_PARTNER_SECRET,
            {
                "secret": secret,
            },
            settle,
        )

    async def show_cloud(
        self,
    ) -> CloudHa:
        """Read how a unit in whatever cloud stands to its partner.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_CLOUD,
            {},
        )

    async def set_cloud_mode(
        self,
        mode: Literal["single", "first", "second"],
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Set the part a unit in whatever cloud plays.

        Traffic: The cloud may send traffic to the other unit.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            mode: Part the unit plays. Firmware of the past says master and slave.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_CLOUD_MODE,
            {
                "mode": mode,
            },
            settle,
        )

    async def modify_cloud(
        self,
        *,
        partner: str | Unset | None = UNSET,
        health_check_port: int | Unset = UNSET,
        preferred_unit: Literal["none", "first"] | Unset | None = UNSET,
        checks_on_all_interfaces: bool | Unset = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change how a unit in whatever cloud works with its partner.

        Traffic: The cloud may send traffic to the other unit.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            partner: Address or name of the other unit.
            health_check_port: Port that the load balancer of the cloud asks; the same on both units. 0 to
                65535. 8444 unless set.
            preferred_unit: Unit that takes over whenever it is there. Sources disagree about the default.
            checks_on_all_interfaces: Answers the questions of the cloud on every interface. False unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _MODIFY_CLOUD,
            {
                "partner": partner,
                "health_check_port": health_check_port,
                "preferred_unit": preferred_unit,
                "checks_on_all_interfaces": checks_on_all_interfaces,
            },
            settle,
        )

    async def show_azure(
        self,
    ) -> CloudHa:
        """Read how a unit in Azure stands to its partner.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_AZURE,
            {},
        )

    async def set_azure_mode(
        self,
        mode: Literal["single", "first", "second"],
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Set the part a unit in Azure plays.

        Traffic: The cloud may send traffic to the other unit.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            mode: Part the unit plays. Firmware of the past says master and slave.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_AZURE_MODE,
            {
                "mode": mode,
            },
            settle,
        )

    async def modify_azure(
        self,
        *,
        partner: str | Unset | None = UNSET,
        health_check_port: int | Unset = UNSET,
        preferred_unit: Literal["none", "first"] | Unset | None = UNSET,
        checks_on_all_interfaces: bool | Unset = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change how a unit in Azure works with its partner.

        Traffic: The cloud may send traffic to the other unit.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            partner: Address or name of the other unit.
            health_check_port: Port that the load balancer of the cloud asks; the same on both units. 0 to
                65535. 8444 unless set.
            preferred_unit: Unit that takes over whenever it is there. Sources disagree about the default.
            checks_on_all_interfaces: Answers the questions of the cloud on every interface. False unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _MODIFY_AZURE,
            {
                "partner": partner,
                "health_check_port": health_check_port,
                "preferred_unit": preferred_unit,
                "checks_on_all_interfaces": checks_on_all_interfaces,
            },
            settle,
        )

    async def show_aws(
        self,
    ) -> CloudHa:
        """Read how a unit in AWS stands to its partner.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_AWS,
            {},
        )

    async def set_aws_mode(
        self,
        mode: Literal["single", "first", "second"],
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Set the part a unit in AWS plays.

        Traffic: The cloud may send traffic to the other unit.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            mode: Part the unit plays. Firmware of the past says master and slave.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_AWS_MODE,
            {
                "mode": mode,
            },
            settle,
        )

    async def modify_aws(
        self,
        *,
        partner: str | Unset | None = UNSET,
        health_check_port: int | Unset = UNSET,
        preferred_unit: Literal["none", "first"] | Unset | None = UNSET,
        checks_on_all_interfaces: bool | Unset = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change how a unit in AWS works with its partner.

        Traffic: The cloud may send traffic to the other unit.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            partner: Address or name of the other unit.
            health_check_port: Port that the load balancer of the cloud asks; the same on both units. 0 to
                65535. 8444 unless set.
            preferred_unit: Unit that takes over whenever it is there. Sources disagree about the default.
            checks_on_all_interfaces: Answers the questions of the cloud on every interface. False unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _MODIFY_AWS,
            {
                "partner": partner,
                "health_check_port": health_check_port,
                "preferred_unit": preferred_unit,
                "checks_on_all_interfaces": checks_on_all_interfaces,
            },
            settle,
        )
