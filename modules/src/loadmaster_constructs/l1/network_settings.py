# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Network settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Address, Flag, Number, Shape, Text
from loadmaster_constructs._framework import (
    Construct,
    ITerraformDependable,
    ITerraformIterator,
    Resolvable,
    TerraformCount,
    TerraformProvider,
    TerraformResourceLifecycle,
)
from loadmaster_constructs._resource import Resource, Results

__all__ = ["NetworkSettingsResource", "NetworkSettingsResults"]


class NetworkSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_network_settings`, none of them required here."""

    default_gateway: str | Resolvable | None
    default_gateway_ipv6: str | Resolvable | None
    alternate_gateways_allowed: bool | Resolvable | None
    only_service_gateways: bool | Resolvable | None
    strict_source_routing: bool | Resolvable | None
    server_nat: bool | Resolvable | None
    non_http_uploads_work: bool | Resolvable | None
    connection_timeout_seconds: int | Resolvable | None
    tcp_keepalive: bool | Resolvable | None
    non_local_servers: bool | Resolvable | None
    resets_server_connections: bool | Resolvable | None
    legacy_subnet_originating: bool | Resolvable | None
    subnet_originating: bool | Resolvable | None
    tcp_timestamps: bool | Resolvable | None
    legacy_port_reuse: bool | Resolvable | None
    tcp_selective_acknowledgement: bool | Resolvable | None
    http_proxy: str | Resolvable | None
    forwards_ipv6: bool | Resolvable | None
    dhcpv6_client: bool | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class NetworkSettingsResults(Results):
    """What a `loadmaster_network_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def default_gateway(self) -> str:
        """IPv4 router for everything that is not on an attached network. A wrong one can cut access."""
        return self._text("default_gateway")

    @property
    def default_gateway_ipv6(self) -> str:
        """IPv6 router for everything that is not on an attached network."""
        return self._text("default_gateway_ipv6")

    @property
    def alternate_gateways_allowed(self) -> Resolvable:
        """Lets the default gateway be moved to an interface other than the first."""
        return self._flag("alternate_gateways_allowed")

    @property
    def only_service_gateways(self) -> Resolvable:
        """Sends the answers of a service through that service's own gateway and no other way."""
        return self._flag("only_service_gateways")

    @property
    def strict_source_routing(self) -> Resolvable:
        """Drops packets that come in on an interface which the way back to their sender does not use."""
        return self._flag("strict_source_routing")

    @property
    def server_nat(self) -> Resolvable:
        """Rewrites the source of connections that servers open outward. Needed only by servers that call out
        and must stay hidden; otherwise better off.
        """
        return self._flag("server_nat")

    @property
    def non_http_uploads_work(self) -> Resolvable:
        """Keeps uploads over protocols other than HTTP from stalling."""
        return self._flag("non_http_uploads_work")

    @property
    def connection_timeout_seconds(self) -> float:
        """Silence after which a connection is closed when its service sets no idle time of its own."""
        return self._number("connection_timeout_seconds")

    @property
    def tcp_keepalive(self) -> Resolvable:
        """Sends keep-alive probes on connections with clients."""
        return self._flag("tcp_keepalive")

    @property
    def non_local_servers(self) -> Resolvable:
        """Allows servers that are on none of the attached networks; each such server also has to say so
        itself.
        """
        return self._flag("non_local_servers")

    @property
    def resets_server_connections(self) -> Resolvable:
        """Ends connections to servers with a reset instead of the usual closing handshake."""
        return self._flag("resets_server_connections")

    @property
    def legacy_subnet_originating(self) -> Resolvable:
        """Subnet originating under its former wire name."""
        return self._flag("legacy_subnet_originating")

    @property
    def subnet_originating(self) -> Resolvable:
        """Contacts servers from the appliance's address in their subnet rather than from the service address,
        for all non-transparent services.
        """
        return self._flag("subnet_originating")

    @property
    def tcp_timestamps(self) -> Resolvable:
        """Puts the time stamp option on TCP packets; it tells outsiders how long the unit has been up."""
        return self._flag("tcp_timestamps")

    @property
    def legacy_port_reuse(self) -> Resolvable:
        """Treats TCP ports in the waiting state the way older firmware did."""
        return self._flag("legacy_port_reuse")

    @property
    def tcp_selective_acknowledgement(self) -> Resolvable:
        """Offers selective acknowledgement on layer 7 connections."""
        return self._flag("tcp_selective_acknowledgement")

    @property
    def http_proxy(self) -> str:
        """Proxy through which the appliance itself reaches the internet, as address and port."""
        return self._text("http_proxy")

    @property
    def forwards_ipv6(self) -> Resolvable:
        """Forwards IPv6 packets of layer 4 services."""
        return self._flag("forwards_ipv6")

    @property
    def dhcpv6_client(self) -> Resolvable:
        """Takes IPv6 addresses from a DHCPv6 server."""
        return self._flag("dhcpv6_client")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class NetworkSettingsResource(Resource, NetworkSettingsResults):
    """Gateways, routing and TCP behaviour of the appliance itself."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_network_settings",
        {
            "default_gateway": Address(),
            "default_gateway_ipv6": Address(),
            "alternate_gateways_allowed": Flag(),
            "only_service_gateways": Flag(),
            "strict_source_routing": Flag(),
            "server_nat": Flag(),
            "non_http_uploads_work": Flag(),
            "connection_timeout_seconds": Number(minimum=60, maximum=86400, also=(0,)),
            "tcp_keepalive": Flag(),
            "non_local_servers": Flag(),
            "resets_server_connections": Flag(),
            "legacy_subnet_originating": Flag(),
            "subnet_originating": Flag(),
            "tcp_timestamps": Flag(),
            "legacy_port_reuse": Flag(),
            "tcp_selective_acknowledgement": Flag(),
            "http_proxy": Text(),
            "forwards_ipv6": Flag(),
            "dhcpv6_client": Flag(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        default_gateway: str | Resolvable | None = None,
        default_gateway_ipv6: str | Resolvable | None = None,
        alternate_gateways_allowed: bool | Resolvable | None = None,
        only_service_gateways: bool | Resolvable | None = None,
        strict_source_routing: bool | Resolvable | None = None,
        server_nat: bool | Resolvable | None = None,
        non_http_uploads_work: bool | Resolvable | None = None,
        connection_timeout_seconds: int | Resolvable | None = None,
        tcp_keepalive: bool | Resolvable | None = None,
        non_local_servers: bool | Resolvable | None = None,
        resets_server_connections: bool | Resolvable | None = None,
        legacy_subnet_originating: bool | Resolvable | None = None,
        subnet_originating: bool | Resolvable | None = None,
        tcp_timestamps: bool | Resolvable | None = None,
        legacy_port_reuse: bool | Resolvable | None = None,
        tcp_selective_acknowledgement: bool | Resolvable | None = None,
        http_proxy: str | Resolvable | None = None,
        forwards_ipv6: bool | Resolvable | None = None,
        dhcpv6_client: bool | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_network_settings`; ``ArgumentError`` when a value cannot be meant.

        :param default_gateway: IPv4 router for everything that is not on an attached network. A wrong
            one can cut access.
        :param default_gateway_ipv6: IPv6 router for everything that is not on an attached network.
        :param alternate_gateways_allowed: Lets the default gateway be moved to an interface other than
            the first.
        :param only_service_gateways: Sends the answers of a service through that service's own gateway
            and no other way.
        :param strict_source_routing: Drops packets that come in on an interface which the way back to
            their sender does not use.
        :param server_nat: Rewrites the source of connections that servers open outward. Needed only by
            servers that call out and must stay hidden; otherwise better off.
        :param non_http_uploads_work: Keeps uploads over protocols other than HTTP from stalling.
        :param connection_timeout_seconds: Silence after which a connection is closed when its service
            sets no idle time of its own.
        :param tcp_keepalive: Sends keep-alive probes on connections with clients.
        :param non_local_servers: Allows servers that are on none of the attached networks; each such
            server also has to say so itself.
        :param resets_server_connections: Ends connections to servers with a reset instead of the usual
            closing handshake.
        :param legacy_subnet_originating: Subnet originating under its former wire name. Deprecated:
            use subnet_originating.
        :param subnet_originating: Contacts servers from the appliance's address in their subnet rather
            than from the service address, for all non-transparent services.
        :param tcp_timestamps: Puts the time stamp option on TCP packets; it tells outsiders how long
            the unit has been up.
        :param legacy_port_reuse: Treats TCP ports in the waiting state the way older firmware did.
        :param tcp_selective_acknowledgement: Offers selective acknowledgement on layer 7 connections.
        :param http_proxy: Proxy through which the appliance itself reaches the internet, as address
            and port.
        :param forwards_ipv6: Forwards IPv6 packets of layer 4 services.
        :param dhcpv6_client: Takes IPv6 addresses from a DHCPv6 server.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "default_gateway": default_gateway,
                "default_gateway_ipv6": default_gateway_ipv6,
                "alternate_gateways_allowed": alternate_gateways_allowed,
                "only_service_gateways": only_service_gateways,
                "strict_source_routing": strict_source_routing,
                "server_nat": server_nat,
                "non_http_uploads_work": non_http_uploads_work,
                "connection_timeout_seconds": connection_timeout_seconds,
                "tcp_keepalive": tcp_keepalive,
                "non_local_servers": non_local_servers,
                "resets_server_connections": resets_server_connections,
                "legacy_subnet_originating": legacy_subnet_originating,
                "subnet_originating": subnet_originating,
                "tcp_timestamps": tcp_timestamps,
                "legacy_port_reuse": legacy_port_reuse,
                "tcp_selective_acknowledgement": tcp_selective_acknowledgement,
                "http_proxy": http_proxy,
                "forwards_ipv6": forwards_ipv6,
                "dhcpv6_client": dhcpv6_client,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
