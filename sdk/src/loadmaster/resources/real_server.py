# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The machines behind a virtual service or SubVS. A server is named by its address and port inside one
service; the appliance also numbers it, and the number is only a hint.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing
from loadmaster._wire.table import Command, Form, Lookup, Parameter
from loadmaster.types.real_server import RealServer

__all__ = ["AsyncRealServers", "RealServers"]

_P_SERVICE = Parameter("vs", Form(type="reference"), required=True)
_P_SERVICE_PORT = Parameter("port", Form(type="port", minimum=3, maximum=65530, also=("*",)), clearable=True)
_P_SERVICE_PROTOCOL = Parameter("prot", Form(type="enum", codes={"tcp": "tcp", "udp": "udp"}), clearable=True)
_P_ADDRESS = Parameter("rs", Form(type="string"), required=True)
_P_PORT = Parameter("rsport", Form(type="port", minimum=3, maximum=65535), required=True)
_P_FORWARDING_METHOD = Parameter("forward", Form(type="enum", codes={"nat": "nat", "route": "route"}))
_P_WEIGHT = Parameter("weight", Form(type="int", minimum=1, maximum=65535))
_P_CONNECTION_LIMIT = Parameter("limit", Form(type="int", minimum=0, maximum=100000))
_P_CONNECTION_RATE_LIMIT = Parameter("RateLimit", Form(type="int", minimum=0, maximum=100000))
_P_FOLLOW_SERVER = Parameter("follow", Form(type="int", minimum=0, maximum=65535))
_P_ENABLED = Parameter("enable", Form(type="bool"))
_P_CRITICAL = Parameter("critical", Form(type="bool"))
_P_NON_LOCAL = Parameter("non_local", Form(type="bool"))
_P_ADD_TO_ALL_SUB_SERVICES = Parameter("addtoallsubvs", Form(type="bool"))
_P_SUB_SERVICES = Parameter("subvs", Form(type="string"), clearable=True)
_P_SERVER = Parameter("rs", Form(type="reference", prefix="!"), required=True)
_P_SERVER_PORT = Parameter("rsport", Form(type="port", minimum=3, maximum=65535), clearable=True)
_P_PORT_2 = Parameter("newport", Form(type="port", minimum=3, maximum=65535))
_P_HOST_NAME = Parameter("dnsname", Form(type="string"), clearable=True)
_P_SERVICE_PORT_2 = Parameter("port", Form(type="port", minimum=3, maximum=65530, also=("*",)))
_P_SERVICE_PROTOCOL_2 = Parameter("prot", Form(type="enum", codes={"tcp": "tcp", "udp": "udp"}))
_P_SERVER_PORT_2 = Parameter("rsport", Form(type="port", minimum=3, maximum=65535))
_P_PORT_3 = Parameter("port", Form(type="port", minimum=3, maximum=65530), clearable=True)
_SHOW: Command[list[RealServer]] = Command(
    "showrs",
    "showrs",
    "read",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT_2,
        "service_protocol": _P_SERVICE_PROTOCOL_2,
        "server": _P_SERVER,
        "server_port": _P_SERVER_PORT_2,
    },
    Many(RealServer),
)
_ADD: Command[list[RealServer]] = Command(
    "addrs",
    "addrs",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "address": _P_ADDRESS,
        "port": _P_PORT,
        "forwarding_method": _P_FORWARDING_METHOD,
        "weight": _P_WEIGHT,
        "connection_limit": _P_CONNECTION_LIMIT,
        "connection_rate_limit": _P_CONNECTION_RATE_LIMIT,
        "follow_server": _P_FOLLOW_SERVER,
        "enabled": _P_ENABLED,
        "critical": _P_CRITICAL,
        "non_local": _P_NON_LOCAL,
        "add_to_all_sub_services": _P_ADD_TO_ALL_SUB_SERVICES,
        "sub_services": _P_SUB_SERVICES,
    },
    Many(RealServer),
    creates=True,
)
_MODIFY: Command[None] = Command(
    "modrs",
    "modrs",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "server": _P_SERVER,
        "server_port": _P_SERVER_PORT,
        "port": _P_PORT_2,
        "forwarding_method": _P_FORWARDING_METHOD,
        "weight": _P_WEIGHT,
        "connection_limit": _P_CONNECTION_LIMIT,
        "connection_rate_limit": _P_CONNECTION_RATE_LIMIT,
        "follow_server": _P_FOLLOW_SERVER,
        "enabled": _P_ENABLED,
        "critical": _P_CRITICAL,
        "non_local": _P_NON_LOCAL,
        "host_name": _P_HOST_NAME,
    },
    Nothing(),
    lookup=Lookup(
        _SHOW,
        ("service", "service_port", "service_protocol", "server", "server_port"),
        {
            "port": "port",
            "forwarding_method": "forwarding_method",
            "weight": "weight",
            "connection_limit": "connection_limit",
            "connection_rate_limit": "connection_rate_limit",
            "follow_server": "follow_server",
            "enabled": "enabled",
            "critical": "critical",
            "non_local": None,
        },
    ),
)
_DELETE: Command[None] = Command(
    "delrs",
    "delrs",
    "write",
    {
        "service": _P_SERVICE,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
        "server": _P_SERVER,
        "server_port": _P_SERVER_PORT,
    },
    Nothing(),
    lookup=Lookup(
        _SHOW, ("service", "service_port", "service_protocol", "server", "server_port"), removes=True
    ),
)
_ENABLE_EVERYWHERE: Command[None] = Command(
    "enablers",
    "enablers",
    "action",
    {"address": _P_ADDRESS, "port": _P_PORT_3, "host_name": _P_HOST_NAME},
    Nothing(),
)
_DISABLE_EVERYWHERE: Command[None] = Command(
    "disablers",
    "disablers",
    "action",
    {"address": _P_ADDRESS, "port": _P_PORT_3, "host_name": _P_HOST_NAME},
    Nothing(),
)


class RealServers:
    """The machines behind a virtual service or SubVS. A server is named by its address and port inside one
    service; the appliance also numbers it, and the number is only a hint.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        service: int | str,
        *,
        address: str,
        port: int,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        forwarding_method: Literal["nat", "route"] | Unset = UNSET,
        weight: int | Unset = UNSET,
        connection_limit: int | Unset = UNSET,
        connection_rate_limit: int | Unset = UNSET,
        follow_server: int | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        critical: bool | Unset = UNSET,
        non_local: bool | Unset = UNSET,
        add_to_all_sub_services: bool | Unset = UNSET,
        sub_services: str | Unset | None = UNSET,
        settle: Callable[[], list[RealServer] | None] | None = None,
    ) -> list[RealServer]:
        """Add a server to a virtual service or SubVS.

        Traffic: New clients may be sent to it as soon as its health check passes.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            address: IP address, or the host name that was resolved when the server was added. It cannot be
                changed afterwards.
            port: Port the server listens on. 3 to 65535.
            forwarding_method: How packets reach the server. 'nat' unless set. Direct server return exists at
                layer 4 only. Otherwise stored without effect.
            weight: Share of the traffic under the weighted scheduling methods. 1 to 65535. 1000 unless set.
                The vendor module stops at 65530.
            connection_limit: Open connections after which the server is passed over; 0 sets no limit. 0 to
                100000. 0 unless set.
            connection_rate_limit: New connections per second after which the server is passed over; 0 sets no
                limit. 0 to 100000, in connections per second. 0 unless set.
            follow_server: Number of the server whose health this one copies; 0 checks for itself. 0 to 65535.
                0 unless set.
            enabled: Takes new clients. A disabled server drains, see the drain settings. True unless set.
            critical: The whole service counts as down while this server is down or disabled. False unless
                set.
            non_local: Accept an address outside the appliance's own networks. The appliance does not show it
                again. False unless set. Servers outside the local networks must be allowed globally.
                Otherwise refused. A transparent service cannot use a server outside its networks. Otherwise
                refused.
            add_to_all_sub_services: Add it to every SubVS of the service in one call. False unless set.
            sub_services: SubVSs. One sample script sends it and no source gives it a meaning.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 "Couldn't create RS": The service has SubVSs.
            422 'Licensed number of real servers reached': The licence allows no more servers, in assumed
                words.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _ADD,
            {
                "service": service,
                "address": address,
                "port": port,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "forwarding_method": forwarding_method,
                "weight": weight,
                "connection_limit": connection_limit,
                "connection_rate_limit": connection_rate_limit,
                "follow_server": follow_server,
                "enabled": enabled,
                "critical": critical,
                "non_local": non_local,
                "add_to_all_sub_services": add_to_all_sub_services,
                "sub_services": sub_services,
            },
            settle,
        )

    def modify(
        self,
        service: int | str,
        server: int | str,
        *,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        server_port: int | Unset | None = UNSET,
        port: int | Unset = UNSET,
        forwarding_method: Literal["nat", "route"] | Unset = UNSET,
        weight: int | Unset = UNSET,
        connection_limit: int | Unset = UNSET,
        connection_rate_limit: int | Unset = UNSET,
        follow_server: int | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        critical: bool | Unset = UNSET,
        non_local: bool | Unset = UNSET,
        host_name: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change a server, or a SubVS's seat in its parent. What is left out stays as it is.

        Traffic: Disabling drains the server; other changes leave running connections alone.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            server: Number of the server, or its address.
            server_port: Port of the server; needed when the server is named by its address. 3 to 65535.
            port: Port the server listens on. 3 to 65535.
            forwarding_method: How packets reach the server. 'nat' unless set. Direct server return exists at
                layer 4 only. Otherwise stored without effect.
            weight: Share of the traffic under the weighted scheduling methods. 1 to 65535. 1000 unless set.
                The vendor module stops at 65530.
            connection_limit: Open connections after which the server is passed over; 0 sets no limit. 0 to
                100000. 0 unless set.
            connection_rate_limit: New connections per second after which the server is passed over; 0 sets no
                limit. 0 to 100000, in connections per second. 0 unless set.
            follow_server: Number of the server whose health this one copies; 0 checks for itself. 0 to 65535.
                0 unless set.
            enabled: Takes new clients. A disabled server drains, see the drain settings. True unless set.
            critical: The whole service counts as down while this server is down or disabled. False unless
                set.
            non_local: Accept an address outside the appliance's own networks. The appliance does not show it
                again. False unless set. Servers outside the local networks must be allowed globally.
                Otherwise refused. A transparent service cannot use a server outside its networks. Otherwise
                refused.
            host_name: Host name the server was added by.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown RS': The service has no such server.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _MODIFY,
            {
                "service": service,
                "server": server,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "server_port": server_port,
                "port": port,
                "forwarding_method": forwarding_method,
                "weight": weight,
                "connection_limit": connection_limit,
                "connection_rate_limit": connection_rate_limit,
                "follow_server": follow_server,
                "enabled": enabled,
                "critical": critical,
                "non_local": non_local,
                "host_name": host_name,
            },
            settle,
        )

    def delete(
        self,
        service: int | str,
        server: int | str,
        *,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        server_port: int | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take a server out of a service.

        Traffic: Its connections end.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            server: Number of the server, or its address.
            server_port: Port of the server; needed when the server is named by its address. 3 to 65535.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown RS': The service has no such server.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _DELETE,
            {
                "service": service,
                "server": server,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "server_port": server_port,
            },
            settle,
        )

    def show(
        self,
        service: int | str,
        server: int | str,
        *,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
        server_port: int | Unset = UNSET,
    ) -> list[RealServer]:
        """Read one server of a service.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            server: Number of the server, or its address.
            server_port: Port of the server; needed when the server is named by its address. 3 to 65535.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown RS': The service has no such server.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _SHOW,
            {
                "service": service,
                "server": server,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "server_port": server_port,
            },
        )

    def enable_everywhere(
        self,
        address: str,
        *,
        port: int | Unset | None = UNSET,
        host_name: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let a server take new clients again in every service it belongs to.

        Traffic: New clients may be sent to it.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            address: Address of the server.
            port: Only where it listens on this port. 3 to 65530.
            host_name: Host name the server was added by.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ENABLE_EVERYWHERE,
            {
                "address": address,
                "port": port,
                "host_name": host_name,
            },
            settle,
        )

    def disable_everywhere(
        self,
        address: str,
        *,
        port: int | Unset | None = UNSET,
        host_name: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Stop sending new clients to a server in every service it belongs to.

        Traffic: The server drains in every service.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            address: Address of the server.
            port: Only where it listens on this port. 3 to 65530.
            host_name: Host name the server was added by.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DISABLE_EVERYWHERE,
            {
                "address": address,
                "port": port,
                "host_name": host_name,
            },
            settle,
        )


class AsyncRealServers:
    """The machines behind a virtual service or SubVS. A server is named by its address and port inside one
    service; the appliance also numbers it, and the number is only a hint.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        service: int | str,
        *,
        address: str,
        port: int,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        forwarding_method: Literal["nat", "route"] | Unset = UNSET,
        weight: int | Unset = UNSET,
        connection_limit: int | Unset = UNSET,
        connection_rate_limit: int | Unset = UNSET,
        follow_server: int | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        critical: bool | Unset = UNSET,
        non_local: bool | Unset = UNSET,
        add_to_all_sub_services: bool | Unset = UNSET,
        sub_services: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[list[RealServer] | None]] | None = None,
    ) -> list[RealServer]:
        """Add a server to a virtual service or SubVS.

        Traffic: New clients may be sent to it as soon as its health check passes.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            address: IP address, or the host name that was resolved when the server was added. It cannot be
                changed afterwards.
            port: Port the server listens on. 3 to 65535.
            forwarding_method: How packets reach the server. 'nat' unless set. Direct server return exists at
                layer 4 only. Otherwise stored without effect.
            weight: Share of the traffic under the weighted scheduling methods. 1 to 65535. 1000 unless set.
                The vendor module stops at 65530.
            connection_limit: Open connections after which the server is passed over; 0 sets no limit. 0 to
                100000. 0 unless set.
            connection_rate_limit: New connections per second after which the server is passed over; 0 sets no
                limit. 0 to 100000, in connections per second. 0 unless set.
            follow_server: Number of the server whose health this one copies; 0 checks for itself. 0 to 65535.
                0 unless set.
            enabled: Takes new clients. A disabled server drains, see the drain settings. True unless set.
            critical: The whole service counts as down while this server is down or disabled. False unless
                set.
            non_local: Accept an address outside the appliance's own networks. The appliance does not show it
                again. False unless set. Servers outside the local networks must be allowed globally.
                Otherwise refused. A transparent service cannot use a server outside its networks. Otherwise
                refused.
            add_to_all_sub_services: Add it to every SubVS of the service in one call. False unless set.
            sub_services: SubVSs. One sample script sends it and no source gives it a meaning.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 "Couldn't create RS": The service has SubVSs.
            422 'Licensed number of real servers reached': The licence allows no more servers, in assumed
                words.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _ADD,
            {
                "service": service,
                "address": address,
                "port": port,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "forwarding_method": forwarding_method,
                "weight": weight,
                "connection_limit": connection_limit,
                "connection_rate_limit": connection_rate_limit,
                "follow_server": follow_server,
                "enabled": enabled,
                "critical": critical,
                "non_local": non_local,
                "add_to_all_sub_services": add_to_all_sub_services,
                "sub_services": sub_services,
            },
            settle,
        )

    async def modify(
        self,
        service: int | str,
        server: int | str,
        *,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        server_port: int | Unset | None = UNSET,
        port: int | Unset = UNSET,
        forwarding_method: Literal["nat", "route"] | Unset = UNSET,
        weight: int | Unset = UNSET,
        connection_limit: int | Unset = UNSET,
        connection_rate_limit: int | Unset = UNSET,
        follow_server: int | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        critical: bool | Unset = UNSET,
        non_local: bool | Unset = UNSET,
        host_name: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change a server, or a SubVS's seat in its parent. What is left out stays as it is.

        Traffic: Disabling drains the server; other changes leave running connections alone.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            server: Number of the server, or its address.
            server_port: Port of the server; needed when the server is named by its address. 3 to 65535.
            port: Port the server listens on. 3 to 65535.
            forwarding_method: How packets reach the server. 'nat' unless set. Direct server return exists at
                layer 4 only. Otherwise stored without effect.
            weight: Share of the traffic under the weighted scheduling methods. 1 to 65535. 1000 unless set.
                The vendor module stops at 65530.
            connection_limit: Open connections after which the server is passed over; 0 sets no limit. 0 to
                100000. 0 unless set.
            connection_rate_limit: New connections per second after which the server is passed over; 0 sets no
                limit. 0 to 100000, in connections per second. 0 unless set.
            follow_server: Number of the server whose health this one copies; 0 checks for itself. 0 to 65535.
                0 unless set.
            enabled: Takes new clients. A disabled server drains, see the drain settings. True unless set.
            critical: The whole service counts as down while this server is down or disabled. False unless
                set.
            non_local: Accept an address outside the appliance's own networks. The appliance does not show it
                again. False unless set. Servers outside the local networks must be allowed globally.
                Otherwise refused. A transparent service cannot use a server outside its networks. Otherwise
                refused.
            host_name: Host name the server was added by.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown RS': The service has no such server.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _MODIFY,
            {
                "service": service,
                "server": server,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "server_port": server_port,
                "port": port,
                "forwarding_method": forwarding_method,
                "weight": weight,
                "connection_limit": connection_limit,
                "connection_rate_limit": connection_rate_limit,
                "follow_server": follow_server,
                "enabled": enabled,
                "critical": critical,
                "non_local": non_local,
                "host_name": host_name,
            },
            settle,
        )

    async def delete(
        self,
        service: int | str,
        server: int | str,
        *,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        server_port: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take a server out of a service.

        Traffic: Its connections end.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            server: Number of the server, or its address.
            server_port: Port of the server; needed when the server is named by its address. 3 to 65535.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown RS': The service has no such server.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _DELETE,
            {
                "service": service,
                "server": server,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "server_port": server_port,
            },
            settle,
        )

    async def show(
        self,
        service: int | str,
        server: int | str,
        *,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
        server_port: int | Unset = UNSET,
    ) -> list[RealServer]:
        """Read one server of a service.

        Args:
            service: Number of the virtual service or SubVS, or the address of a virtual service.
            service_port: Port of the service; needed when the service is named by its address. 3 to 65530, or
                *.
            service_protocol: Protocol of the service; needed when the service is named by its address.
            server: Number of the server, or its address.
            server_port: Port of the server; needed when the server is named by its address. 3 to 65535.

        Refused with:
            422 'Unknown VS': The service does not exist.
            422 'Unknown RS': The service has no such server.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _SHOW,
            {
                "service": service,
                "server": server,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "server_port": server_port,
            },
        )

    async def enable_everywhere(
        self,
        address: str,
        *,
        port: int | Unset | None = UNSET,
        host_name: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let a server take new clients again in every service it belongs to.

        Traffic: New clients may be sent to it.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            address: Address of the server.
            port: Only where it listens on this port. 3 to 65530.
            host_name: Host name the server was added by.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ENABLE_EVERYWHERE,
            {
                "address": address,
                "port": port,
                "host_name": host_name,
            },
            settle,
        )

    async def disable_everywhere(
        self,
        address: str,
        *,
        port: int | Unset | None = UNSET,
        host_name: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Stop sending new clients to a server in every service it belongs to.

        Traffic: The server drains in every service.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            address: Address of the server.
            port: Only where it listens on this port. 3 to 65530.
            host_name: Host name the server was added by.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DISABLE_EVERYWHERE,
            {
                "address": address,
                "port": port,
                "host_name": host_name,
            },
            settle,
        )
