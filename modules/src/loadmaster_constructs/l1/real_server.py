# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Real servers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Flag, Number, Shape, Text
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

__all__ = ["RealServerResource", "RealServerResults"]


class RealServerArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_real_server`, none of them required here."""

    virtual_service_id: str | Resolvable
    address: str | Resolvable
    port: int | Resolvable
    forwarding_method: Literal["nat", "route"] | Resolvable | None
    weight: int | Resolvable | None
    connection_limit: int | Resolvable | None
    connection_rate_limit: int | Resolvable | None
    follow_server: int | Resolvable | None
    enabled: bool | Resolvable | None
    critical: bool | Resolvable | None
    non_local: bool | Resolvable | None
    drain_timeout_seconds: int | Resolvable | None


class RealServerResults(Results):
    """What a `loadmaster_real_server` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def virtual_service_id(self) -> str:
        """The `id` of a virtual service or SubVS, or its index as text."""
        return self._text("virtual_service_id")

    @property
    def index(self) -> float:
        """Number of the server; commands accept it with an exclamation mark in front."""
        return self._number("index")

    @property
    def address(self) -> str:
        """IP address, or the host name that was resolved when the server was added. It cannot be changed
        afterwards.
        """
        return self._text("address")

    @property
    def port(self) -> float:
        """Port the server listens on."""
        return self._number("port")

    @property
    def dns_name(self) -> str:
        """Host name the server was added by; empty when it was added by address."""
        return self._text("dns_name")

    @property
    def forwarding_method(self) -> str:
        """How packets reach the server."""
        return self._text("forwarding_method")

    @property
    def weight(self) -> float:
        """Share of the traffic under the weighted scheduling methods."""
        return self._number("weight")

    @property
    def connection_limit(self) -> float:
        """Open connections after which the server is passed over; 0 sets no limit."""
        return self._number("connection_limit")

    @property
    def connection_rate_limit(self) -> float:
        """New connections per second after which the server is passed over; 0 sets no limit."""
        return self._number("connection_rate_limit")

    @property
    def follow_server(self) -> float:
        """Number of the server whose health this one copies; 0 checks for itself."""
        return self._number("follow_server")

    @property
    def enabled(self) -> Resolvable:
        """Takes new clients. A disabled server drains, see the drain settings."""
        return self._flag("enabled")

    @property
    def critical(self) -> Resolvable:
        """The whole service counts as down while this server is down or disabled."""
        return self._flag("critical")

    @property
    def non_local(self) -> Resolvable:
        """Accept an address outside the appliance's own networks. The appliance does not show it again."""
        return self._flag("non_local")

    @property
    def drain_timeout_seconds(self) -> float:
        """Before a server is removed it takes no new clients for at most this long, or until its last
        connection has ended.
        """
        return self._number("drain_timeout_seconds")


class RealServerResource(Resource, RealServerResults):
    """One real server of a virtual service or SubVS, for configurations where another team owns the service.
    Servers of a service that is yours are written inside it.
    """

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_real_server",
        {
            "virtual_service_id": Text(),
            "address": Text(),
            "port": Number(minimum=3, maximum=65535),
            "forwarding_method": Text(choices=("nat", "route")),
            "weight": Number(minimum=1, maximum=65535),
            "connection_limit": Number(minimum=0, maximum=100000),
            "connection_rate_limit": Number(minimum=0, maximum=100000),
            "follow_server": Number(minimum=0, maximum=65535),
            "enabled": Flag(),
            "critical": Flag(),
            "non_local": Flag(),
            "drain_timeout_seconds": Number(minimum=0, maximum=86400),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        virtual_service_id: str | Resolvable,
        address: str | Resolvable,
        port: int | Resolvable,
        forwarding_method: Literal["nat", "route"] | Resolvable | None = None,
        weight: int | Resolvable | None = None,
        connection_limit: int | Resolvable | None = None,
        connection_rate_limit: int | Resolvable | None = None,
        follow_server: int | Resolvable | None = None,
        enabled: bool | Resolvable | None = None,
        critical: bool | Resolvable | None = None,
        non_local: bool | Resolvable | None = None,
        drain_timeout_seconds: int | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_real_server`; ``ArgumentError`` when a value cannot be meant.

        :param virtual_service_id: The `id` of a virtual service or SubVS, or its index as text.
        :param address: IP address, or the host name that was resolved when the server was added. It
            cannot be changed afterwards.
        :param port: Port the server listens on.
        :param forwarding_method: How packets reach the server. Left out: ``nat``.
        :param weight: Share of the traffic under the weighted scheduling methods. Left out: ``1000``.
        :param connection_limit: Open connections after which the server is passed over; 0 sets no
            limit. Left out: ``0``.
        :param connection_rate_limit: New connections per second after which the server is passed over;
            0 sets no limit. Left out: ``0``.
        :param follow_server: Number of the server whose health this one copies; 0 checks for itself.
            Left out: ``0``.
        :param enabled: Takes new clients. A disabled server drains, see the drain settings. Left out:
            ``True``.
        :param critical: The whole service counts as down while this server is down or disabled. Left
            out: ``False``.
        :param non_local: Accept an address outside the appliance's own networks. The appliance does
            not show it again. Left out: ``False``.
        :param drain_timeout_seconds: Before a server is removed it takes no new clients for at most
            this long, or until its last connection has ended.
        """
        super().__init__(
            scope,
            id,
            {
                "virtual_service_id": virtual_service_id,
                "address": address,
                "port": port,
                "forwarding_method": forwarding_method,
                "weight": weight,
                "connection_limit": connection_limit,
                "connection_rate_limit": connection_rate_limit,
                "follow_server": follow_server,
                "enabled": enabled,
                "critical": critical,
                "non_local": non_local,
                "drain_timeout_seconds": drain_timeout_seconds,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
