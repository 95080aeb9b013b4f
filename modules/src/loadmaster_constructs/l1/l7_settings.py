# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Layer 7 settings."""

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

__all__ = ["L7SettingsResource", "L7SettingsResults"]


class L7SettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_l7_settings`, none of them required here."""

    drain_time_seconds: int | Resolvable | None
    drop_at_drain_end: bool | Resolvable | None
    drop_on_fail: bool | Resolvable | None
    transparent: bool | Resolvable | None
    alternate_source_addresses: bool | Resolvable | None
    persistence_check: (
        Literal["first_request", "every_request", "every_request_and_update"] | Resolvable | None
    )
    client_port_in_cookie: bool | Resolvable | None
    strict_header_parsing: bool | Resolvable | None
    closes_on_error: bool | Resolvable | None
    via_on_cached_answers: bool | Resolvable | None
    servers_are_local_clients: bool | Resolvable | None
    client_address_header: Literal["x_client_side", "x_forwarded_for", "no_header"] | Resolvable | None
    continue_handling: Literal["rfc_2616", "wait_for_continue", "rfc_7231"] | Resolvable | None
    allows_posts_without_length: bool | Resolvable | None
    allows_empty_headers: bool | Resolvable | None
    server_match_includes_port: bool | Resolvable | None
    slow_start_seconds: int | Resolvable | None
    sub_services_share_persistence: bool | Resolvable | None
    log_insight_split_interval: int | Resolvable | None
    login_timeout_seconds: int | Resolvable | None
    post_authentication_wait_milliseconds: int | Resolvable | None
    token_timeout_seconds: int | Resolvable | None
    logs_user_agent: bool | Resolvable | None
    logs_in_cef: bool | Resolvable | None
    same_site: Literal["not_added", "unrestricted", "lax", "strict"] | Resolvable | None
    ntlm_proxy: bool | Resolvable | None
    strict_transport_security_seconds: int | Resolvable | None
    kerberos_aes256_sha1: bool | Resolvable | None
    cache_size_megabytes: int | Resolvable | None
    host_cache: bool | Resolvable | None
    intrusion_detection_level: Literal["low", "normal", "high", "paranoid"] | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class L7SettingsResults(Results):
    """What a `loadmaster_l7_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def drain_time_seconds(self) -> float:
        """How long a disabled server goes on serving clients that persistence ties to it; 0 ends its
        connections at once.
        """
        return self._number("drain_time_seconds")

    @property
    def drop_at_drain_end(self) -> Resolvable:
        """Cuts what is still connected to a disabled server when its drain time is over."""
        return self._flag("drop_at_drain_end")

    @property
    def drop_on_fail(self) -> Resolvable:
        """Cuts all connections to a server the moment its check fails, instead of leaving clients to their
        timeouts.
        """
        return self._flag("drop_on_fail")

    @property
    def transparent(self) -> Resolvable:
        """Layer 7 transparency for the appliance as a whole; services decide for themselves on present
        firmware.
        """
        return self._flag("transparent")

    @property
    def alternate_source_addresses(self) -> Resolvable:
        """Lets services use other source addresses towards their servers, for more connections than one
        address has ports.
        """
        return self._flag("alternate_source_addresses")

    @property
    def persistence_check(self) -> str:
        """At which requests of a connection the persistence record is consulted."""
        return self._text("persistence_check")

    @property
    def client_port_in_cookie(self) -> Resolvable:
        """Adds the client's port to the persistence cookie, to tell clients behind one address apart."""
        return self._flag("client_port_in_cookie")

    @property
    def strict_header_parsing(self) -> Resolvable:
        """Accepts only HTTP headers formed as RFC 1738 wants them."""
        return self._flag("strict_header_parsing")

    @property
    def closes_on_error(self) -> Resolvable:
        """Closes the client's connection after an error answer of the appliance."""
        return self._flag("closes_on_error")

    @property
    def via_on_cached_answers(self) -> Resolvable:
        """Marks answers from the cache with a Via header."""
        return self._flag("via_on_cached_answers")

    @property
    def servers_are_local_clients(self) -> Resolvable:
        """Counts servers as local when they are clients of a service themselves."""
        return self._flag("servers_are_local_clients")

    @property
    def client_address_header(self) -> str:
        """Header in which a non-transparent HTTP service passes the client's address on, unless the service
        says otherwise.
        """
        return self._text("client_address_header")

    @property
    def continue_handling(self) -> str:
        """How requests that expect 100-continue are answered."""
        return self._text("continue_handling")

    @property
    def allows_posts_without_length(self) -> Resolvable:
        """Lets POST requests through that state no length and have no body."""
        return self._flag("allows_posts_without_length")

    @property
    def allows_empty_headers(self) -> Resolvable:
        """Lets requests through whose headers have no value."""
        return self._flag("allows_empty_headers")

    @property
    def server_match_includes_port(self) -> Resolvable:
        """Compares the port too, not only the address, before a connection to a server is used again."""
        return self._flag("server_match_includes_port")

    @property
    def slow_start_seconds(self) -> float:
        """Time over which a server that comes back is brought up to its full share."""
        return self._number("slow_start_seconds")

    @property
    def sub_services_share_persistence(self) -> Resolvable:
        """Keeps one persistence table for all SubVSs of a service."""
        return self._flag("sub_services_share_persistence")

    @property
    def log_insight_split_interval(self) -> float:
        """Log Insight messages sent to one server before another is chosen."""
        return self._number("log_insight_split_interval")

    @property
    def login_timeout_seconds(self) -> float:
        """Time a client has for completing a login on a service."""
        return self._number("login_timeout_seconds")

    @property
    def post_authentication_wait_milliseconds(self) -> float:
        """How long a POST waits for the server to ask for authentication."""
        return self._number("post_authentication_wait_milliseconds")

    @property
    def token_timeout_seconds(self) -> float:
        """How long a client certificate or token login may take."""
        return self._number("token_timeout_seconds")

    @property
    def logs_user_agent(self) -> Resolvable:
        """Adds the browser's identification to the user log."""
        return self._flag("logs_user_agent")

    @property
    def logs_in_cef(self) -> Resolvable:
        """Writes the logs of edge security in Common Event Format."""
        return self._flag("logs_in_cef")

    @property
    def same_site(self) -> str:
        """SameSite attribute of the cookies that edge security sets."""
        return self._text("same_site")

    @property
    def ntlm_proxy(self) -> Resolvable:
        """Ties an NTLM login to its connection, so that no other client can inherit it."""
        return self._flag("ntlm_proxy")

    @property
    def strict_transport_security_seconds(self) -> float:
        """How long browsers are told to insist on TLS, where a service sends strict transport security."""
        return self._number("strict_transport_security_seconds")

    @property
    def kerberos_aes256_sha1(self) -> Resolvable:
        """Uses AES-256 with SHA-1 in Kerberos constrained delegation."""
        return self._flag("kerberos_aes256_sha1")

    @property
    def cache_size_megabytes(self) -> float:
        """Memory for cached answers."""
        return self._number("cache_size_megabytes")

    @property
    def host_cache(self) -> Resolvable:
        """Keeps a cache of host names for cached answers."""
        return self._flag("host_cache")

    @property
    def intrusion_detection_level(self) -> str:
        """How easily intrusion detection rejects a request."""
        return self._text("intrusion_detection_level")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class L7SettingsResource(Resource, L7SettingsResults):
    """How the appliance treats HTTP and other layer 7 traffic."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_l7_settings",
        {
            "drain_time_seconds": Number(minimum=60, maximum=86400, also=(0,)),
            "drop_at_drain_end": Flag(),
            "drop_on_fail": Flag(),
            "transparent": Flag(),
            "alternate_source_addresses": Flag(),
            "persistence_check": Text(choices=("first_request", "every_request", "every_request_and_update")),
            "client_port_in_cookie": Flag(),
            "strict_header_parsing": Flag(),
            "closes_on_error": Flag(),
            "via_on_cached_answers": Flag(),
            "servers_are_local_clients": Flag(),
            "client_address_header": Text(choices=("x_client_side", "x_forwarded_for", "no_header")),
            "continue_handling": Text(choices=("rfc_2616", "wait_for_continue", "rfc_7231")),
            "allows_posts_without_length": Flag(),
            "allows_empty_headers": Flag(),
            "server_match_includes_port": Flag(),
            "slow_start_seconds": Number(minimum=0, maximum=600),
            "sub_services_share_persistence": Flag(),
            "log_insight_split_interval": Number(minimum=1, maximum=100),
            "login_timeout_seconds": Number(minimum=30, maximum=300),
            "post_authentication_wait_milliseconds": Number(minimum=1, maximum=2000),
            "token_timeout_seconds": Number(minimum=60, maximum=300),
            "logs_user_agent": Flag(),
            "logs_in_cef": Flag(),
            "same_site": Text(choices=("not_added", "unrestricted", "lax", "strict")),
            "ntlm_proxy": Flag(),
            "strict_transport_security_seconds": Number(minimum=86400, maximum=94608000),
            "kerberos_aes256_sha1": Flag(),
            "cache_size_megabytes": Number(minimum=1, maximum=409),
            "host_cache": Flag(),
            "intrusion_detection_level": Text(choices=("low", "normal", "high", "paranoid")),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        drain_time_seconds: int | Resolvable | None = None,
        drop_at_drain_end: bool | Resolvable | None = None,
        drop_on_fail: bool | Resolvable | None = None,
        transparent: bool | Resolvable | None = None,
        alternate_source_addresses: bool | Resolvable | None = None,
        persistence_check: Literal["first_request", "every_request", "every_request_and_update"]
        | Resolvable
        | None = None,
        client_port_in_cookie: bool | Resolvable | None = None,
        strict_header_parsing: bool | Resolvable | None = None,
        closes_on_error: bool | Resolvable | None = None,
        via_on_cached_answers: bool | Resolvable | None = None,
        servers_are_local_clients: bool | Resolvable | None = None,
        client_address_header: Literal["x_client_side", "x_forwarded_for", "no_header"]
        | Resolvable
        | None = None,
        continue_handling: Literal["rfc_2616", "wait_for_continue", "rfc_7231"] | Resolvable | None = None,
        allows_posts_without_length: bool | Resolvable | None = None,
        allows_empty_headers: bool | Resolvable | None = None,
        server_match_includes_port: bool | Resolvable | None = None,
        slow_start_seconds: int | Resolvable | None = None,
        sub_services_share_persistence: bool | Resolvable | None = None,
        log_insight_split_interval: int | Resolvable | None = None,
        login_timeout_seconds: int | Resolvable | None = None,
        post_authentication_wait_milliseconds: int | Resolvable | None = None,
        token_timeout_seconds: int | Resolvable | None = None,
        logs_user_agent: bool | Resolvable | None = None,
        logs_in_cef: bool | Resolvable | None = None,
        same_site: Literal["not_added", "unrestricted", "lax", "strict"] | Resolvable | None = None,
        ntlm_proxy: bool | Resolvable | None = None,
        strict_transport_security_seconds: int | Resolvable | None = None,
        kerberos_aes256_sha1: bool | Resolvable | None = None,
        cache_size_megabytes: int | Resolvable | None = None,
        host_cache: bool | Resolvable | None = None,
        intrusion_detection_level: Literal["low", "normal", "high", "paranoid"] | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_l7_settings`; ``ArgumentError`` when a value cannot be meant.

        :param drain_time_seconds: How long a disabled server goes on serving clients that persistence
            ties to it; 0 ends its connections at once.
        :param drop_at_drain_end: Cuts what is still connected to a disabled server when its drain time
            is over.
        :param drop_on_fail: Cuts all connections to a server the moment its check fails, instead of
            leaving clients to their timeouts.
        :param transparent: Layer 7 transparency for the appliance as a whole; services decide for
            themselves on present firmware.
        :param alternate_source_addresses: Lets services use other source addresses towards their
            servers, for more connections than one address has ports.
        :param persistence_check: At which requests of a connection the persistence record is
            consulted.
        :param client_port_in_cookie: Adds the client's port to the persistence cookie, to tell clients
            behind one address apart.
        :param strict_header_parsing: Accepts only HTTP headers formed as RFC 1738 wants them.
        :param closes_on_error: Closes the client's connection after an error answer of the appliance.
        :param via_on_cached_answers: Marks answers from the cache with a Via header.
        :param servers_are_local_clients: Counts servers as local when they are clients of a service
            themselves.
        :param client_address_header: Header in which a non-transparent HTTP service passes the
            client's address on, unless the service says otherwise.
        :param continue_handling: How requests that expect 100-continue are answered.
        :param allows_posts_without_length: Lets POST requests through that state no length and have no
            body.
        :param allows_empty_headers: Lets requests through whose headers have no value.
        :param server_match_includes_port: Compares the port too, not only the address, before a
            connection to a server is used again.
        :param slow_start_seconds: Time over which a server that comes back is brought up to its full
            share.
        :param sub_services_share_persistence: Keeps one persistence table for all SubVSs of a service.
        :param log_insight_split_interval: Log Insight messages sent to one server before another is
            chosen.
        :param login_timeout_seconds: Time a client has for completing a login on a service.
        :param post_authentication_wait_milliseconds: How long a POST waits for the server to ask for
            authentication.
        :param token_timeout_seconds: How long a client certificate or token login may take.
        :param logs_user_agent: Adds the browser's identification to the user log.
        :param logs_in_cef: Writes the logs of edge security in Common Event Format.
        :param same_site: SameSite attribute of the cookies that edge security sets.
        :param ntlm_proxy: Ties an NTLM login to its connection, so that no other client can inherit
            it.
        :param strict_transport_security_seconds: How long browsers are told to insist on TLS, where a
            service sends strict transport security.
        :param kerberos_aes256_sha1: Uses AES-256 with SHA-1 in Kerberos constrained delegation.
        :param cache_size_megabytes: Memory for cached answers.
        :param host_cache: Keeps a cache of host names for cached answers.
        :param intrusion_detection_level: How easily intrusion detection rejects a request.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "drain_time_seconds": drain_time_seconds,
                "drop_at_drain_end": drop_at_drain_end,
                "drop_on_fail": drop_on_fail,
                "transparent": transparent,
                "alternate_source_addresses": alternate_source_addresses,
                "persistence_check": persistence_check,
                "client_port_in_cookie": client_port_in_cookie,
                "strict_header_parsing": strict_header_parsing,
                "closes_on_error": closes_on_error,
                "via_on_cached_answers": via_on_cached_answers,
                "servers_are_local_clients": servers_are_local_clients,
                "client_address_header": client_address_header,
                "continue_handling": continue_handling,
                "allows_posts_without_length": allows_posts_without_length,
                "allows_empty_headers": allows_empty_headers,
                "server_match_includes_port": server_match_includes_port,
                "slow_start_seconds": slow_start_seconds,
                "sub_services_share_persistence": sub_services_share_persistence,
                "log_insight_split_interval": log_insight_split_interval,
                "login_timeout_seconds": login_timeout_seconds,
                "post_authentication_wait_milliseconds": post_authentication_wait_milliseconds,
                "token_timeout_seconds": token_timeout_seconds,
                "logs_user_agent": logs_user_agent,
                "logs_in_cef": logs_in_cef,
                "same_site": same_site,
                "ntlm_proxy": ntlm_proxy,
                "strict_transport_security_seconds": strict_transport_security_seconds,
                "kerberos_aes256_sha1": kerberos_aes256_sha1,
                "cache_size_megabytes": cache_size_megabytes,
                "host_cache": host_cache,
                "intrusion_detection_level": intrusion_detection_level,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
