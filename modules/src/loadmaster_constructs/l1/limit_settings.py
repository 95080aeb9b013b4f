# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Global limits."""

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

__all__ = ["LimitSettingsResource", "LimitSettingsResults"]


class LimitSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_limit_settings`, none of them required here."""

    legacy_client_connection_rate: int | Resolvable | None
    layer7_client_connection_rate: int | Resolvable | None
    connection_limit: int | Resolvable | None
    connection_rate_limit: int | Resolvable | None
    request_rate_limit: int | Resolvable | None
    bandwidth_limit: int | Resolvable | None
    client_connection_limit: int | Resolvable | None
    client_connection_rate_limit: int | Resolvable | None
    client_request_rate_limit: int | Resolvable | None
    client_bandwidth_limit: int | Resolvable | None
    over_limit_answer: (
        Literal["connection_dropped", "too_many_requests", "service_unavailable"] | Resolvable | None
    )
    fails_at_server_limit: bool | Resolvable | None
    logs_limit_figures: bool | Resolvable | None
    repeat_log_delay_seconds: int | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class LimitSettingsResults(Results):
    """What a `loadmaster_limit_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def legacy_client_connection_rate(self) -> float:
        """Former form of the limit on new connections per client; 0 sets no limit."""
        return self._number("legacy_client_connection_rate")

    @property
    def layer7_client_connection_rate(self) -> float:
        """New layer 7 connections one client may open; 0 sets no limit."""
        return self._number("layer7_client_connection_rate")

    @property
    def connection_limit(self) -> float:
        """Connections open at once over all services; 0 sets no limit."""
        return self._number("connection_limit")

    @property
    def connection_rate_limit(self) -> float:
        """New connections over all services; 0 sets no limit."""
        return self._number("connection_rate_limit")

    @property
    def request_rate_limit(self) -> float:
        """HTTP requests over all services; 0 sets no limit."""
        return self._number("request_rate_limit")

    @property
    def bandwidth_limit(self) -> float:
        """Traffic over all services; 0 sets no limit."""
        return self._number("bandwidth_limit")

    @property
    def client_connection_limit(self) -> float:
        """Connections one client may hold at once; 0 sets no limit."""
        return self._number("client_connection_limit")

    @property
    def client_connection_rate_limit(self) -> float:
        """New connections one client may open; 0 sets no limit."""
        return self._number("client_connection_rate_limit")

    @property
    def client_request_rate_limit(self) -> float:
        """HTTP requests one client may send; 0 sets no limit."""
        return self._number("client_request_rate_limit")

    @property
    def client_bandwidth_limit(self) -> float:
        """Traffic one client may cause; 0 sets no limit."""
        return self._number("client_bandwidth_limit")

    @property
    def over_limit_answer(self) -> str:
        """What a client gets that runs into a limit."""
        return self._text("over_limit_answer")

    @property
    def fails_at_server_limit(self) -> Resolvable:
        """Turns the client away when the chosen server is at its limit, instead of trying the next server."""
        return self._flag("fails_at_server_limit")

    @property
    def logs_limit_figures(self) -> Resolvable:
        """Logs the figures of all limits every five seconds."""
        return self._flag("logs_limit_figures")

    @property
    def repeat_log_delay_seconds(self) -> float:
        """Quiet time before a limited client is logged again."""
        return self._number("repeat_log_delay_seconds")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class LimitSettingsResource(Resource, LimitSettingsResults):
    """Limits on connections, requests and bandwidth over all services and per client."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_limit_settings",
        {
            "legacy_client_connection_rate": Number(minimum=0, maximum=100000),
            "layer7_client_connection_rate": Number(),
            "connection_limit": Number(minimum=0, maximum=100000000),
            "connection_rate_limit": Number(minimum=0, maximum=1000000),
            "request_rate_limit": Number(minimum=0, maximum=1000000),
            "bandwidth_limit": Number(minimum=16, maximum=99999999, also=(0,)),
            "client_connection_limit": Number(minimum=0, maximum=1000000),
            "client_connection_rate_limit": Number(minimum=0, maximum=1000000),
            "client_request_rate_limit": Number(minimum=0, maximum=1000000),
            "client_bandwidth_limit": Number(minimum=16, maximum=99999999, also=(0,)),
            "over_limit_answer": Text(
                choices=("connection_dropped", "too_many_requests", "service_unavailable")
            ),
            "fails_at_server_limit": Flag(),
            "logs_limit_figures": Flag(),
            "repeat_log_delay_seconds": Number(minimum=10, maximum=86400),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        legacy_client_connection_rate: int | Resolvable | None = None,
        layer7_client_connection_rate: int | Resolvable | None = None,
        connection_limit: int | Resolvable | None = None,
        connection_rate_limit: int | Resolvable | None = None,
        request_rate_limit: int | Resolvable | None = None,
        bandwidth_limit: int | Resolvable | None = None,
        client_connection_limit: int | Resolvable | None = None,
        client_connection_rate_limit: int | Resolvable | None = None,
        client_request_rate_limit: int | Resolvable | None = None,
        client_bandwidth_limit: int | Resolvable | None = None,
        over_limit_answer: Literal["connection_dropped", "too_many_requests", "service_unavailable"]
        | Resolvable
        | None = None,
        fails_at_server_limit: bool | Resolvable | None = None,
        logs_limit_figures: bool | Resolvable | None = None,
        repeat_log_delay_seconds: int | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_limit_settings`; ``ArgumentError`` when a value cannot be meant.

        :param legacy_client_connection_rate: Former form of the limit on new connections per client; 0
            sets no limit. Deprecated: use client_connection_rate_limit.
        :param layer7_client_connection_rate: New layer 7 connections one client may open; 0 sets no
            limit.
        :param connection_limit: Connections open at once over all services; 0 sets no limit.
        :param connection_rate_limit: New connections over all services; 0 sets no limit.
        :param request_rate_limit: HTTP requests over all services; 0 sets no limit.
        :param bandwidth_limit: Traffic over all services; 0 sets no limit.
        :param client_connection_limit: Connections one client may hold at once; 0 sets no limit.
        :param client_connection_rate_limit: New connections one client may open; 0 sets no limit.
        :param client_request_rate_limit: HTTP requests one client may send; 0 sets no limit.
        :param client_bandwidth_limit: Traffic one client may cause; 0 sets no limit.
        :param over_limit_answer: What a client gets that runs into a limit.
        :param fails_at_server_limit: Turns the client away when the chosen server is at its limit,
            instead of trying the next server.
        :param logs_limit_figures: Logs the figures of all limits every five seconds.
        :param repeat_log_delay_seconds: Quiet time before a limited client is logged again.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "legacy_client_connection_rate": legacy_client_connection_rate,
                "layer7_client_connection_rate": layer7_client_connection_rate,
                "connection_limit": connection_limit,
                "connection_rate_limit": connection_rate_limit,
                "request_rate_limit": request_rate_limit,
                "bandwidth_limit": bandwidth_limit,
                "client_connection_limit": client_connection_limit,
                "client_connection_rate_limit": client_connection_rate_limit,
                "client_request_rate_limit": client_request_rate_limit,
                "client_bandwidth_limit": client_bandwidth_limit,
                "over_limit_answer": over_limit_answer,
                "fails_at_server_limit": fails_at_server_limit,
                "logs_limit_figures": logs_limit_figures,
                "repeat_log_delay_seconds": repeat_log_delay_seconds,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
