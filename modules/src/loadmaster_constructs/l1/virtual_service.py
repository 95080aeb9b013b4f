# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Virtual services."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import (
    Address,
    Confidential,
    Flag,
    Number,
    Objects,
    Shape,
    Text,
    TextMap,
    Texts,
)
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
from loadmaster_constructs.secret import Secret

__all__ = ["VirtualServiceRealServer", "VirtualServiceResource", "VirtualServiceResults"]


class VirtualServiceRealServer(TypedDict, total=False):
    """One member of `real_servers`."""

    forwarding_method: Literal["nat", "route"] | Resolvable | None
    """How packets reach the server. Left out: ``nat``."""
    weight: int | Resolvable | None
    """Share of the traffic under the weighted scheduling methods. Left out: ``1000``."""
    connection_limit: int | Resolvable | None
    """Open connections after which the server is passed over; 0 sets no limit. Left out: ``0``."""
    connection_rate_limit: int | Resolvable | None
    """New connections per second after which the server is passed over; 0 sets no limit. Left out: ``0``."""
    follow_server: int | Resolvable | None
    """Number of the server whose health this one copies; 0 checks for itself. Left out: ``0``."""
    enabled: bool | Resolvable | None
    """Takes new clients. A disabled server drains, see the drain settings. Left out: ``True``."""
    critical: bool | Resolvable | None
    """The whole service counts as down while this server is down or disabled. Left out: ``False``."""
    non_local: bool | Resolvable | None
    """Accept an address outside the appliance's own networks. The appliance does not show it again. Left out:
    ``False``.
    """


class VirtualServiceArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_virtual_service`, none of them required here."""

    address: str | Resolvable
    port: int | str | Resolvable
    protocol: Literal["tcp", "udp"] | Resolvable
    nickname: str | Resolvable | None
    enabled: bool | Resolvable | None
    service_type: (
        Literal["generic", "http", "http2", "remote_terminal", "starttls", "log_insight"] | Resolvable | None
    )
    force_layer7: bool | Resolvable | None
    transparent: bool | Resolvable | None
    subnet_originating: bool | Resolvable | None
    server_nat: bool | Resolvable | None
    default_gateway: str | Resolvable | None
    alternate_address: str | Resolvable | None
    extra_ports: Sequence[str] | Resolvable | None
    local_bind_addresses: Sequence[str] | Resolvable | None
    type_of_service: (
        Literal[
            "normal",
            "minimum_cost",
            "maximum_reliability",
            "maximum_throughput",
            "minimum_delay",
            "unchanged",
        ]
        | Resolvable
        | None
    )
    follow_service: int | Resolvable | None
    idle_time: int | Resolvable | None
    scheduling_method: (
        Literal[
            "round_robin",
            "weighted_round_robin",
            "least_connections",
            "weighted_least_connections",
            "fixed_weight",
            "adaptive",
            "source_address_hash",
            "weighted_response_time",
            "sdn_adaptive",
            "url_hash",
        ]
        | Resolvable
        | None
    )
    persistence: (
        Literal[
            "source_address",
            "active_cookie",
            "active_cookie_or_source",
            "server_cookie",
            "server_cookie_or_source",
            "cookie_hash",
            "cookie_hash_or_source",
            "url_hash",
            "query_hash",
            "host_header",
            "selected_header",
            "super_http",
            "super_http_or_source",
            "ssl_session",
            "remote_terminal",
            "remote_terminal_or_source",
            "session_broker",
            "session_broker_or_source",
            "sip_call",
        ]
        | Resolvable
        | None
    )
    persistence_timeout_seconds: int | Resolvable | None
    refresh_persistence: bool | Resolvable | None
    persistence_cookie: str | Resolvable | None
    persistence_query_item: str | Resolvable | None
    server_initiating_protocol: (
        Literal["none", "smtp", "ssh", "other", "imap4", "mysql", "pop3"] | Resolvable | None
    )
    start_tls_mode: (
        Literal["none", "smtp_optional", "smtp_required", "ftp", "imap", "pop3"] | Resolvable | None
    )
    ssl_acceleration: bool | Resolvable | None
    certificates: Sequence[str] | Resolvable | None
    intermediate_certificates: Sequence[str] | Resolvable | None
    cipher_set: str | Resolvable | None
    tls13_ciphers: Sequence[str] | Resolvable | None
    disabled_tls_versions: (
        Sequence[Literal["ssl3", "tls1_0", "tls1_1", "tls1_2", "tls1_3"]] | Resolvable | None
    )
    client_certificate_mode: (
        Literal[
            "not_required",
            "required",
            "required_with_headers",
            "der_as_ssl_client_cert",
            "der_as_x_client_cert",
            "pem_as_ssl_client_cert",
            "pem_as_x_client_cert",
        ]
        | Resolvable
        | None
    )
    ocsp_verification: bool | Resolvable | None
    requires_sni: bool | Resolvable | None
    http2: bool | Resolvable | None
    pass_cipher: bool | Resolvable | None
    strict_transport_security: (
        Literal[
            "none",
            "without_subdomains",
            "with_subdomains",
            "without_subdomains_preload",
            "with_subdomains_preload",
        ]
        | Resolvable
        | None
    )
    ssl_rewrite: Literal["unchanged", "http", "https"] | Resolvable | None
    ssl_reencrypt: bool | Resolvable | None
    ssl_reverse: bool | Resolvable | None
    pass_sni: bool | Resolvable | None
    reverse_sni_host: str | Resolvable | None
    http_rescheduling: bool | Resolvable | None
    forwarded_header: (
        Literal[
            "legacy_x_forwarded_for",
            "x_forwarded_for_and_via",
            "none",
            "x_clientside_and_via",
            "x_clientside",
            "x_forwarded_for",
            "via",
        ]
        | Resolvable
        | None
    )
    extra_header_name: str | Resolvable | None
    extra_header_value: str | Resolvable | None
    copy_header_from: str | Resolvable | None
    copy_header_to: str | Resolvable | None
    caching: bool | Resolvable | None
    cache_percent: int | Resolvable | None
    compression: bool | Resolvable | None
    tcp_multiplexing: bool | Resolvable | None
    intrusion_detection: Sequence[Literal["detect", "drop", "warn"]] | Resolvable | None
    error_code: int | Resolvable | None
    error_url: str | Resolvable | None
    sorry_server_address: str | Resolvable | None
    sorry_server_port: int | Resolvable | None
    sorry_server_non_local: bool | Resolvable | None
    response_status_remapping: bool | Resolvable | None
    response_code_map: str | Resolvable | None
    response_message_map: str | Resolvable | None
    response_message_format: int | Resolvable | None
    connection_limit: int | Resolvable | None
    connection_rate_limit: int | Resolvable | None
    request_rate_limit: int | Resolvable | None
    bandwidth_limit: int | Resolvable | None
    check_type: (
        Literal[
            "icmp",
            "tcp",
            "http",
            "https",
            "smtp",
            "nntp",
            "ftp",
            "telnet",
            "pop3",
            "imap",
            "rdp",
            "ldap",
            "dns",
            "binary_data",
            "none",
        ]
        | Resolvable
        | None
    )
    check_port: int | Resolvable | None
    check_url: str | Resolvable | None
    check_method: Literal["head", "get", "post", "options"] | Resolvable | None
    check_http11: bool | Resolvable | None
    check_host: str | Resolvable | None
    check_headers: Sequence[str] | Resolvable | None
    check_post_data: str | Resolvable | None
    check_codes: Sequence[str] | Resolvable | None
    check_pattern: str | Resolvable | None
    check_match_length: int | Resolvable | None
    check_ldap_endpoint: str | Resolvable | None
    check_interval_seconds: int | Resolvable | None
    check_timeout_seconds: int | Resolvable | None
    check_retry_count: int | Resolvable | None
    enhanced_health_checks: bool | Resolvable | None
    minimum_servers: int | Resolvable | None
    waf_mode: Literal["disabled", "legacy", "owasp"] | Resolvable | None
    waf_enabled: bool | Resolvable | None
    waf_options: (
        Sequence[
            Literal[
                "opnormal",
                "opblock",
                "auditnone",
                "auditrelevant",
                "auditall",
                "reqdataenable",
                "reqdatadisable",
                "resdataenable",
                "resdatadisable",
                "jsonenable",
                "jsondisable",
                "xmlenable",
                "xmldisable",
                "otherctypesenable",
                "otherctypesdisable",
            ]
        ]
        | Resolvable
        | None
    )
    waf_post_content_types: str | Resolvable | None
    waf_alert_threshold: int | Resolvable | None
    owasp_options: (
        Sequence[
            Literal[
                "opnormal",
                "opblock",
                "auditnone",
                "auditrelevant",
                "auditall",
                "reqdataenable",
                "reqdatadisable",
                "resdataenable",
                "resdatadisable",
                "jsonenable",
                "jsondisable",
                "xmlenable",
                "xmldisable",
                "otherctypesenable",
                "otherctypesdisable",
            ]
        ]
        | Resolvable
        | None
    )
    owasp_blocking_paranoia: int | Resolvable | None
    owasp_executing_paranoia: int | Resolvable | None
    owasp_anomaly_threshold: int | Resolvable | None
    owasp_ip_reputation: bool | Resolvable | None
    owasp_regex_limit: int | Resolvable | None
    owasp_json_depth_limit: int | Resolvable | None
    owasp_body_limit: int | Resolvable | None
    esp_enabled: bool | Resolvable | None
    esp_input_authentication: (
        Literal["none", "basic", "form", "client_certificate", "ntlm", "saml", "pass_post", "openid_connect"]
        | Resolvable
        | None
    )
    esp_output_authentication: (
        Literal["none", "basic", "form", "kerberos_delegation", "server_token"] | Resolvable | None
    )
    esp_domain: str | Resolvable | None
    esp_alternative_domains: Sequence[str] | Resolvable | None
    esp_excluded_domains: str | Resolvable | None
    esp_outbound_domain: str | Resolvable | None
    esp_allowed_hosts: str | Resolvable | None
    esp_allowed_directories: str | Resolvable | None
    esp_excluded_directories: str | Resolvable | None
    esp_allowed_groups: str | Resolvable | None
    esp_allowed_group_sids: str | Resolvable | None
    esp_nested_groups: bool | Resolvable | None
    esp_steering_groups: str | Resolvable | None
    esp_public_private_choice: bool | Resolvable | None
    esp_hides_password_form: bool | Resolvable | None
    esp_logoff: str | Resolvable | None
    esp_image_set: str | Resolvable | None
    esp_message: str | Resolvable | None
    esp_logs: Sequence[Literal["user_access", "security", "connection"]] | Resolvable | None
    esp_smtp_domains: str | Resolvable | None
    esp_authentication_header: str | Resolvable | None
    esp_token_server: str | Resolvable | None
    esp_form_path: str | Resolvable | None
    esp_form_post: str | Resolvable | None
    esp_form_username_only: bool | Resolvable | None
    esp_captcha: bool | Resolvable | None
    esp_captcha_public_key: str | Resolvable | None
    esp_captcha_private_key: Secret | Resolvable | None
    esp_captcha_private_key_version: int | Resolvable | None
    esp_captcha_script_url: str | Resolvable | None
    esp_captcha_verify_url: str | Resolvable | None
    esp_bearer_verification: bool | Resolvable | None
    esp_bearer_certificate: str | Resolvable | None
    esp_bearer_text: str | Resolvable | None
    esp_same_site: Literal["appliance_default", "none", "lax", "strict", "not_added"] | Resolvable | None
    esp_password_change_url: str | Resolvable | None
    esp_password_change_message: str | Resolvable | None
    esp_password_expiry_warning: bool | Resolvable | None
    esp_password_expiry_days: int | Resolvable | None
    real_servers: Mapping[str, VirtualServiceRealServer] | Resolvable | None
    deletion_protection: bool | Resolvable | None
    drain_timeout_seconds: int | Resolvable | None
    extra_parameters: Mapping[str, str] | Resolvable | None


class VirtualServiceResults(Results):
    """What a `loadmaster_virtual_service` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def index(self) -> float:
        """Number the appliance gave the service; it stays when address or port change. SubVSs are counted
        along.
        """
        return self._number("index")

    @property
    def address(self) -> str:
        """Address on which the service is reached. A SubVS has none of its own."""
        return self._text("address")

    @property
    def port(self) -> str:
        """Port on which the service is reached; an asterisk takes every port."""
        return self._text("port")

    @property
    def protocol(self) -> str:
        """Transport protocol. No command changes it afterwards."""
        return self._text("protocol")

    @property
    def nickname(self) -> str:
        """Name shown to people. The vendor allows letters, digits and . @ - _ after a letter or digit."""
        return self._text("nickname")

    @property
    def enabled(self) -> Resolvable:
        """Takes traffic. For a SubVS this is decided by its seat in the parent."""
        return self._flag("enabled")

    @property
    def service_type(self) -> str:
        """What kind of traffic the service understands."""
        return self._text("service_type")

    @property
    def force_layer7(self) -> Resolvable:
        """Work at layer 7. Switched off, the service works at layer 4 and is transparent."""
        return self._flag("force_layer7")

    @property
    def transparent(self) -> Resolvable:
        """Servers see the address of the client as source, so that their way back has to lead through the
        appliance.
        """
        return self._flag("transparent")

    @property
    def subnet_originating(self) -> Resolvable:
        """Connections to servers start from the appliance's address in their subnet rather than from the
        service address.
        """
        return self._flag("subnet_originating")

    @property
    def server_nat(self) -> Resolvable:
        """Connections that servers of this service open outward carry the service address as source."""
        return self._flag("server_nat")

    @property
    def default_gateway(self) -> str:
        """Gateway that answers of this service take instead of the one of the appliance."""
        return self._text("default_gateway")

    @property
    def alternate_address(self) -> str:
        """Second address of the service, of the other IP version as a rule."""
        return self._text("alternate_address")

    @property
    def extra_ports(self) -> list[str]:
        """More ports of the service, from 3 to 65530, single ones and ranges such as 8000-8010."""
        return self._texts("extra_ports")

    @property
    def local_bind_addresses(self) -> list[str]:
        """Source addresses for connections to servers, for more connections than one address has ports."""
        return self._texts("local_bind_addresses")

    @property
    def type_of_service(self) -> str:
        """Type-of-service mark on packets towards the client."""
        return self._text("type_of_service")

    @property
    def follow_service(self) -> float:
        """Number of the service whose persistence records this one follows; 0 follows none."""
        return self._number("follow_service")

    @property
    def idle_time(self) -> float:
        """Seconds without traffic after which a connection ends; 0 takes the connection timeout of the
        appliance.
        """
        return self._number("idle_time")

    @property
    def scheduling_method(self) -> str:
        """How a server is chosen for a client without persistence."""
        return self._text("scheduling_method")

    @property
    def persistence(self) -> str:
        """What ties a client to the server it had before. Unset, every connection is scheduled anew."""
        return self._text("persistence")

    @property
    def persistence_timeout_seconds(self) -> float:
        """How long a persistence record outlives its last use. Counted in whole minutes; less than one
        switches persistence off.
        """
        return self._number("persistence_timeout_seconds")

    @property
    def refresh_persistence(self) -> Resolvable:
        """Renew the record as long as a connection lasts, not only when it begins."""
        return self._flag("refresh_persistence")

    @property
    def persistence_cookie(self) -> str:
        """Name of the cookie, or of the header, that persistence looks at."""
        return self._text("persistence_cookie")

    @property
    def persistence_query_item(self) -> str:
        """Name of the query item that query_hash persistence looks at."""
        return self._text("persistence_query_item")

    @property
    def server_initiating_protocol(self) -> str:
        """Protocol in which the server speaks first."""
        return self._text("server_initiating_protocol")

    @property
    def start_tls_mode(self) -> str:
        """How connections switch to TLS."""
        return self._text("start_tls_mode")

    @property
    def ssl_acceleration(self) -> Resolvable:
        """The service decrypts TLS itself. Without a certificate it presents a self-signed one."""
        return self._flag("ssl_acceleration")

    @property
    def certificates(self) -> list[str]:
        """Names of the certificates the service presents; a list is always replaced whole. Names longer than
        8,099 characters together do not fit.
        """
        return self._texts("certificates")

    @property
    def intermediate_certificates(self) -> list[str]:
        """Names of the intermediate certificates that client certificates may come from."""
        return self._texts("intermediate_certificates")

    @property
    def cipher_set(self) -> str:
        """Name of the cipher set offered to clients."""
        return self._text("cipher_set")

    @property
    def tls13_ciphers(self) -> list[str]:
        """Ciphers for TLS 1.3."""
        return self._texts("tls13_ciphers")

    @property
    def disabled_tls_versions(self) -> list[str]:
        """Protocol versions the service refuses. All five at once is not a value."""
        return self._texts("disabled_tls_versions")

    @property
    def client_certificate_mode(self) -> str:
        """Whether clients have to show a certificate, and how it is passed on to servers."""
        return self._text("client_certificate_mode")

    @property
    def ocsp_verification(self) -> Resolvable:
        """Ask the OCSP responder about client certificates."""
        return self._flag("ocsp_verification")

    @property
    def requires_sni(self) -> Resolvable:
        """Refuse clients that do not name a host when TLS begins."""
        return self._flag("requires_sni")

    @property
    def http2(self) -> Resolvable:
        """Offer HTTP/2 to clients; the cipher set BestPractices suits it."""
        return self._flag("http2")

    @property
    def pass_cipher(self) -> Resolvable:
        """Tell servers in headers which TLS version and cipher the client uses."""
        return self._flag("pass_cipher")

    @property
    def strict_transport_security(self) -> str:
        """Strict-Transport-Security header that is added to answers."""
        return self._text("strict_transport_security")

    @property
    def ssl_rewrite(self) -> str:
        """Scheme that redirects of servers are rewritten to."""
        return self._text("ssl_rewrite")

    @property
    def ssl_reencrypt(self) -> Resolvable:
        """Encrypt again on the way to the servers."""
        return self._flag("ssl_reencrypt")

    @property
    def ssl_reverse(self) -> Resolvable:
        """Encrypt on the way to the servers although clients connect without TLS."""
        return self._flag("ssl_reverse")

    @property
    def pass_sni(self) -> Resolvable:
        """Use the host name of the client towards the servers."""
        return self._flag("pass_sni")

    @property
    def reverse_sni_host(self) -> str:
        """Host name to use towards the servers when re-encrypting or encrypting."""
        return self._text("reverse_sni_host")

    @property
    def http_rescheduling(self) -> Resolvable:
        """Try another server when one answers a request badly."""
        return self._flag("http_rescheduling")

    @property
    def forwarded_header(self) -> str:
        """Headers that tell servers where a request comes from."""
        return self._text("forwarded_header")

    @property
    def extra_header_name(self) -> str:
        """Name of a header added to each request."""
        return self._text("extra_header_name")

    @property
    def extra_header_value(self) -> str:
        """Value of that header."""
        return self._text("extra_header_value")

    @property
    def copy_header_from(self) -> str:
        """Request header whose value is copied."""
        return self._text("copy_header_from")

    @property
    def copy_header_to(self) -> str:
        """Request header the value is copied into."""
        return self._text("copy_header_to")

    @property
    def caching(self) -> Resolvable:
        """Answer repeated requests for static content from memory."""
        return self._flag("caching")

    @property
    def cache_percent(self) -> float:
        """Largest share of the cache this service may fill; 0 leaves it to the appliance."""
        return self._number("cache_percent")

    @property
    def compression(self) -> Resolvable:
        """Compress answers towards the client."""
        return self._flag("compression")

    @property
    def tcp_multiplexing(self) -> Resolvable:
        """Let several clients share one connection to a server."""
        return self._flag("tcp_multiplexing")

    @property
    def intrusion_detection(self) -> list[str]:
        """Inspection of requests for known attacks."""
        return self._texts("intrusion_detection")

    @property
    def error_code(self) -> float:
        """HTTP status that clients get when no server is available; 0 sends none."""
        return self._number("error_code")

    @property
    def error_url(self) -> str:
        """Address that clients are redirected to when no server is available."""
        return self._text("error_url")

    @property
    def sorry_server_address(self) -> str:
        """Server that takes over when no other is available. It is not checked."""
        return self._text("sorry_server_address")

    @property
    def sorry_server_port(self) -> float:
        """Port of that server."""
        return self._number("sorry_server_port")

    @property
    def sorry_server_non_local(self) -> Resolvable:
        """Accept a server outside the appliance's own networks for this."""
        return self._flag("sorry_server_non_local")

    @property
    def response_status_remapping(self) -> Resolvable:
        """Replace status codes of answers."""
        return self._flag("response_status_remapping")

    @property
    def response_code_map(self) -> str:
        """Which status code is replaced by which."""
        return self._text("response_code_map")

    @property
    def response_message_map(self) -> str:
        """Texts that go with the new codes."""
        return self._text("response_message_map")

    @property
    def response_message_format(self) -> float:
        """Format of those texts, as a number."""
        return self._number("response_message_format")

    @property
    def connection_limit(self) -> float:
        """Open connections at which the service takes no more; 0 sets no limit. The limit of the appliance is
        the upper bound.
        """
        return self._number("connection_limit")

    @property
    def connection_rate_limit(self) -> float:
        """New connections per second; 0 sets no limit. The limit of the appliance is the upper bound."""
        return self._number("connection_rate_limit")

    @property
    def request_rate_limit(self) -> float:
        """Requests per second; 0 sets no limit. TLS has to be terminated here for requests to be seen in it."""
        return self._number("request_rate_limit")

    @property
    def bandwidth_limit(self) -> float:
        """Bandwidth; 0 sets no limit, the smallest one is 16. A limit makes the service work at layer 7."""
        return self._number("bandwidth_limit")

    @property
    def check_type(self) -> str:
        """How servers are checked."""
        return self._text("check_type")

    @property
    def check_port(self) -> float:
        """Port that is checked; 0 checks the port of each server."""
        return self._number("check_port")

    @property
    def check_url(self) -> str:
        """Path that HTTP checks request, or the bytes that binary checks send, in hexadecimal. Unset, HTTP
        checks request /.
        """
        return self._text("check_url")

    @property
    def check_method(self) -> str:
        """Method of HTTP checks."""
        return self._text("check_method")

    @property
    def check_http11(self) -> Resolvable:
        """Use HTTP/1.1 in checks rather than HTTP/1.0."""
        return self._flag("check_http11")

    @property
    def check_host(self) -> str:
        """Host header of HTTP/1.1 checks. Unset, it is the address of the server."""
        return self._text("check_host")

    @property
    def check_headers(self) -> list[str]:
        """Up to four more headers of HTTP checks, each as name:value."""
        return self._texts("check_headers")

    @property
    def check_post_data(self) -> str:
        """Body of HTTP checks."""
        return self._text("check_post_data")

    @property
    def check_codes(self) -> list[str]:
        """Status codes from 300 to 599 that count as healthy besides the usual ones."""
        return self._texts("check_codes")

    @property
    def check_pattern(self) -> str:
        """Regular expression, or bytes in hexadecimal for binary checks, that has to occur in the answer."""
        return self._text("check_pattern")

    @property
    def check_match_length(self) -> float:
        """Bytes of the answer in which binary checks look for the pattern."""
        return self._number("check_match_length")

    @property
    def check_ldap_endpoint(self) -> str:
        """LDAP endpoint that LDAP checks ask, in place of the servers."""
        return self._text("check_ldap_endpoint")

    @property
    def check_interval_seconds(self) -> float:
        """Seconds between two checks; 0 takes the value of the appliance."""
        return self._number("check_interval_seconds")

    @property
    def check_timeout_seconds(self) -> float:
        """How long a check may take to be answered; 0 takes the value of the appliance."""
        return self._number("check_timeout_seconds")

    @property
    def check_retry_count(self) -> float:
        """Failed checks in a row after which a server is down; 0 takes the value of the appliance."""
        return self._number("check_retry_count")

    @property
    def enhanced_health_checks(self) -> Resolvable:
        """Count how many servers are up, and take the service down when they are too few."""
        return self._flag("enhanced_health_checks")

    @property
    def minimum_servers(self) -> float:
        """Servers that have to be up for the service to be up. Only modvs takes it; with one server or none
        it is shown as 0.
        """
        return self._number("minimum_servers")

    @property
    def waf_mode(self) -> str:
        """Which web application firewall inspects the traffic."""
        return self._text("waf_mode")

    @property
    def waf_enabled(self) -> Resolvable:
        """Switch of the legacy web application firewall."""
        return self._flag("waf_enabled")

    @property
    def waf_options(self) -> list[str]:
        """Options of the legacy firewall, in its own words: one of those for what is caught, one for the
        audit, and for each kind of body whether it is looked into.
        """
        return self._texts("waf_options")

    @property
    def waf_post_content_types(self) -> str:
        """More content types whose request bodies the legacy firewall inspects, or any."""
        return self._text("waf_post_content_types")

    @property
    def waf_alert_threshold(self) -> float:
        """Incidents in an hour at which the appliance raises an alert; 0 raises none."""
        return self._number("waf_alert_threshold")

    @property
    def owasp_options(self) -> list[str]:
        """Options of the OWASP firewall, in the words of waf_options."""
        return self._texts("owasp_options")

    @property
    def owasp_blocking_paranoia(self) -> float:
        """Paranoia level whose rules block."""
        return self._number("owasp_blocking_paranoia")

    @property
    def owasp_executing_paranoia(self) -> float:
        """Paranoia level whose rules run and log; not below the blocking one."""
        return self._number("owasp_executing_paranoia")

    @property
    def owasp_anomaly_threshold(self) -> float:
        """Sum of rule scores from which on a request is refused."""
        return self._number("owasp_anomaly_threshold")

    @property
    def owasp_ip_reputation(self) -> Resolvable:
        """Refuse clients with a bad reputation."""
        return self._flag("owasp_ip_reputation")

    @property
    def owasp_regex_limit(self) -> float:
        """Steps a regular expression may take."""
        return self._number("owasp_regex_limit")

    @property
    def owasp_json_depth_limit(self) -> float:
        """Depth to which JSON may be nested."""
        return self._number("owasp_json_depth_limit")

    @property
    def owasp_body_limit(self) -> float:
        """Largest request body that is inspected."""
        return self._number("owasp_body_limit")

    @property
    def esp_enabled(self) -> Resolvable:
        """Edge security: clients log in at the appliance before they reach a server."""
        return self._flag("esp_enabled")

    @property
    def esp_input_authentication(self) -> str:
        """How clients log in."""
        return self._text("esp_input_authentication")

    @property
    def esp_output_authentication(self) -> str:
        """How the appliance logs in to the servers."""
        return self._text("esp_output_authentication")

    @property
    def esp_domain(self) -> str:
        """Single sign-on domain in which clients log in."""
        return self._text("esp_domain")

    @property
    def esp_alternative_domains(self) -> list[str]:
        """More such domains."""
        return self._texts("esp_alternative_domains")

    @property
    def esp_excluded_domains(self) -> str:
        """Domains whose users need no login."""
        return self._text("esp_excluded_domains")

    @property
    def esp_outbound_domain(self) -> str:
        """Single sign-on domain used towards the servers."""
        return self._text("esp_outbound_domain")

    @property
    def esp_allowed_hosts(self) -> str:
        """Host names clients are let through to."""
        return self._text("esp_allowed_hosts")

    @property
    def esp_allowed_directories(self) -> str:
        """Paths clients are let through to."""
        return self._text("esp_allowed_directories")

    @property
    def esp_excluded_directories(self) -> str:
        """Paths that need no login."""
        return self._text("esp_excluded_directories")

    @property
    def esp_allowed_groups(self) -> str:
        """Groups of the directory whose members may enter."""
        return self._text("esp_allowed_groups")

    @property
    def esp_allowed_group_sids(self) -> str:
        """The same by security identifier."""
        return self._text("esp_allowed_group_sids")

    @property
    def esp_nested_groups(self) -> Resolvable:
        """Members of groups inside those groups may enter as well."""
        return self._flag("esp_nested_groups")

    @property
    def esp_steering_groups(self) -> str:
        """Groups by which clients are steered to servers."""
        return self._text("esp_steering_groups")

    @property
    def esp_public_private_choice(self) -> Resolvable:
        """Ask at login whether the computer is a public one."""
        return self._flag("esp_public_private_choice")

    @property
    def esp_hides_password_form(self) -> Resolvable:
        """Leave the password out of the login form."""
        return self._flag("esp_hides_password_form")

    @property
    def esp_logoff(self) -> str:
        """Text in a URL that logs the user off."""
        return self._text("esp_logoff")

    @property
    def esp_image_set(self) -> str:
        """Name of the image set of the login page."""
        return self._text("esp_image_set")

    @property
    def esp_message(self) -> str:
        """Message on the login page, as HTML."""
        return self._text("esp_message")

    @property
    def esp_logs(self) -> list[str]:
        """What edge security logs."""
        return self._texts("esp_logs")

    @property
    def esp_smtp_domains(self) -> str:
        """Mail domains that are accepted."""
        return self._text("esp_smtp_domains")

    @property
    def esp_authentication_header(self) -> str:
        """Header in which servers get the name of the user; SAML only."""
        return self._text("esp_authentication_header")

    @property
    def esp_token_server(self) -> str:
        """Host that issues tokens."""
        return self._text("esp_token_server")

    @property
    def esp_form_path(self) -> str:
        """Path of the login form on the servers."""
        return self._text("esp_form_path")

    @property
    def esp_form_post(self) -> str:
        """Template of the body sent to that form, in base64."""
        return self._text("esp_form_post")

    @property
    def esp_form_username_only(self) -> Resolvable:
        """Send the name of the user without the domain."""
        return self._flag("esp_form_username_only")

    @property
    def esp_captcha(self) -> Resolvable:
        """Show a captcha at login."""
        return self._flag("esp_captcha")

    @property
    def esp_captcha_public_key(self) -> str:
        """Public key of the captcha service."""
        return self._text("esp_captcha_public_key")

    @property
    def esp_captcha_private_key_version(self) -> float:
        """Raise it whenever `esp_captcha_private_key` is another one: Terraform keeps nothing to compare."""
        return self._number("esp_captcha_private_key_version")

    @property
    def esp_captcha_script_url(self) -> str:
        """Where browsers get the captcha from, without scheme."""
        return self._text("esp_captcha_script_url")

    @property
    def esp_captcha_verify_url(self) -> str:
        """Where the appliance has captchas verified, without scheme."""
        return self._text("esp_captcha_verify_url")

    @property
    def esp_bearer_verification(self) -> Resolvable:
        """Check the bearer token of requests."""
        return self._flag("esp_bearer_verification")

    @property
    def esp_bearer_certificate(self) -> str:
        """Certificate that the signature of tokens is checked with."""
        return self._text("esp_bearer_certificate")

    @property
    def esp_bearer_text(self) -> str:
        """Up to five texts that a token has to hold, separated by commas."""
        return self._text("esp_bearer_text")

    @property
    def esp_same_site(self) -> str:
        """SameSite mark on the cookies of edge security."""
        return self._text("esp_same_site")

    @property
    def esp_password_change_url(self) -> str:
        """Where users change their password."""
        return self._text("esp_password_change_url")

    @property
    def esp_password_change_message(self) -> str:
        """Text shown to users who have to change it."""
        return self._text("esp_password_change_message")

    @property
    def esp_password_expiry_warning(self) -> Resolvable:
        """Warn users whose password is about to expire."""
        return self._flag("esp_password_expiry_warning")

    @property
    def esp_password_expiry_days(self) -> float:
        """Days before it expires on which the warning begins."""
        return self._number("esp_password_expiry_days")

    @property
    def real_servers(self) -> Resolvable:
        """The servers behind the service by `address:port`. Left out, they are not managed here."""
        return self._any("real_servers")

    @property
    def deletion_protection(self) -> Resolvable:
        """Refuses to delete the service or to replace it until this is false again."""
        return self._flag("deletion_protection")

    @property
    def drain_timeout_seconds(self) -> float:
        """Before a server is removed it takes no new clients for at most this long, or until its last
        connection has ended.
        """
        return self._number("drain_timeout_seconds")

    @property
    def extra_parameters(self) -> Mapping[str, str]:
        """Parameters of the appliance that have no argument here, by their wire name."""
        return self._map("extra_parameters")


class VirtualServiceResource(Resource, VirtualServiceResults):
    """One virtual service. Address, port and protocol name it; address and port can be changed in place. It
    has either servers or SubVSs, never both.
    """

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_virtual_service",
        {
            "address": Address(),
            "port": Number(minimum=3, maximum=65530, also=("*",), as_text=True),
            "protocol": Text(choices=("tcp", "udp")),
            "nickname": Text(maximum_length=255, pattern="[A-Za-z0-9][A-Za-z0-9 .@_-]*"),
            "enabled": Flag(),
            "service_type": Text(
                choices=("generic", "http", "http2", "remote_terminal", "starttls", "log_insight")
            ),
            "force_layer7": Flag(),
            "transparent": Flag(),
            "subnet_originating": Flag(),
            "server_nat": Flag(),
            "default_gateway": Address(),
            "alternate_address": Address(),
            "extra_ports": Texts(),
            "local_bind_addresses": Texts(),
            "type_of_service": Text(
                choices=(
                    "normal",
                    "minimum_cost",
                    "maximum_reliability",
                    "maximum_throughput",
                    "minimum_delay",
                    "unchanged",
                )
            ),
            "follow_service": Number(),
            "idle_time": Number(minimum=0, maximum=86400),
            "scheduling_method": Text(
                choices=(
                    "round_robin",
                    "weighted_round_robin",
                    "least_connections",
                    "weighted_least_connections",
                    "fixed_weight",
                    "adaptive",
                    "source_address_hash",
                    "weighted_response_time",
                    "sdn_adaptive",
                    "url_hash",
                )
            ),
            "persistence": Text(
                choices=(
                    "source_address",
                    "active_cookie",
                    "active_cookie_or_source",
                    "server_cookie",
                    "server_cookie_or_source",
                    "cookie_hash",
                    "cookie_hash_or_source",
                    "url_hash",
                    "query_hash",
                    "host_header",
                    "selected_header",
                    "super_http",
                    "super_http_or_source",
                    "ssl_session",
                    "remote_terminal",
                    "remote_terminal_or_source",
                    "session_broker",
                    "session_broker_or_source",
                    "sip_call",
                )
            ),
            "persistence_timeout_seconds": Number(minimum=0, maximum=2419200),
            "refresh_persistence": Flag(),
            "persistence_cookie": Text(),
            "persistence_query_item": Text(),
            "server_initiating_protocol": Text(
                choices=("none", "smtp", "ssh", "other", "imap4", "mysql", "pop3")
            ),
            "start_tls_mode": Text(choices=("none", "smtp_optional", "smtp_required", "ftp", "imap", "pop3")),
            "ssl_acceleration": Flag(),
            "certificates": Texts(),
            "intermediate_certificates": Texts(),
            "cipher_set": Text(),
            "tls13_ciphers": Texts(),
            "disabled_tls_versions": Texts(
                item=Text(choices=("ssl3", "tls1_0", "tls1_1", "tls1_2", "tls1_3"))
            ),
            "client_certificate_mode": Text(
                choices=(
                    "not_required",
                    "required",
                    "required_with_headers",
                    "der_as_ssl_client_cert",
                    "der_as_x_client_cert",
                    "pem_as_ssl_client_cert",
                    "pem_as_x_client_cert",
                )
            ),
            "ocsp_verification": Flag(),
            "requires_sni": Flag(),
            "http2": Flag(),
            "pass_cipher": Flag(),
            "strict_transport_security": Text(
                choices=(
                    "none",
                    "without_subdomains",
                    "with_subdomains",
                    "without_subdomains_preload",
                    "with_subdomains_preload",
                )
            ),
            "ssl_rewrite": Text(choices=("unchanged", "http", "https")),
            "ssl_reencrypt": Flag(),
            "ssl_reverse": Flag(),
            "pass_sni": Flag(),
            "reverse_sni_host": Text(),
            "http_rescheduling": Flag(),
            "forwarded_header": Text(
                choices=(
                    "legacy_x_forwarded_for",
                    "x_forwarded_for_and_via",
                    "none",
                    "x_clientside_and_via",
                    "x_clientside",
                    "x_forwarded_for",
                    "via",
                )
            ),
            "extra_header_name": Text(),
            "extra_header_value": Text(),
            "copy_header_from": Text(),
            "copy_header_to": Text(),
            "caching": Flag(),
            "cache_percent": Number(minimum=0, maximum=100),
            "compression": Flag(),
            "tcp_multiplexing": Flag(),
            "intrusion_detection": Texts(item=Text(choices=("detect", "drop", "warn"))),
            "error_code": Number(minimum=200, maximum=505, also=(0,)),
            "error_url": Text(),
            "sorry_server_address": Address(),
            "sorry_server_port": Number(minimum=0, maximum=65535),
            "sorry_server_non_local": Flag(),
            "response_status_remapping": Flag(),
            "response_code_map": Text(),
            "response_message_map": Text(),
            "response_message_format": Number(),
            "connection_limit": Number(),
            "connection_rate_limit": Number(),
            "request_rate_limit": Number(),
            "bandwidth_limit": Number(),
            "check_type": Text(
                choices=(
                    "icmp",
                    "tcp",
                    "http",
                    "https",
                    "smtp",
                    "nntp",
                    "ftp",
                    "telnet",
                    "pop3",
                    "imap",
                    "rdp",
                    "ldap",
                    "dns",
                    "binary_data",
                    "none",
                )
            ),
            "check_port": Number(minimum=3, maximum=65530, also=(0,)),
            "check_url": Text(minimum_length=1, maximum_length=126),
            "check_method": Text(choices=("head", "get", "post", "options")),
            "check_http11": Flag(),
            "check_host": Text(),
            "check_headers": Texts(maximum_items=4),
            "check_post_data": Text(minimum_length=1, maximum_length=2047),
            "check_codes": Texts(),
            "check_pattern": Text(),
            "check_match_length": Number(minimum=0, maximum=8000),
            "check_ldap_endpoint": Text(),
            "check_interval_seconds": Number(minimum=9, maximum=901, also=(0,)),
            "check_timeout_seconds": Number(minimum=4, maximum=60, also=(0,)),
            "check_retry_count": Number(minimum=2, maximum=15, also=(0,)),
            "enhanced_health_checks": Flag(),
            "minimum_servers": Number(),
            "waf_mode": Text(choices=("disabled", "legacy", "owasp")),
            "waf_enabled": Flag(),
            "waf_options": Texts(
                item=Text(
                    choices=(
                        "opnormal",
                        "opblock",
                        "auditnone",
                        "auditrelevant",
                        "auditall",
                        "reqdataenable",
                        "reqdatadisable",
                        "resdataenable",
                        "resdatadisable",
                        "jsonenable",
                        "jsondisable",
                        "xmlenable",
                        "xmldisable",
                        "otherctypesenable",
                        "otherctypesdisable",
                    )
                )
            ),
            "waf_post_content_types": Text(),
            "waf_alert_threshold": Number(minimum=0, maximum=100000),
            "owasp_options": Texts(
                item=Text(
                    choices=(
                        "opnormal",
                        "opblock",
                        "auditnone",
                        "auditrelevant",
                        "auditall",
                        "reqdataenable",
                        "reqdatadisable",
                        "resdataenable",
                        "resdatadisable",
                        "jsonenable",
                        "jsondisable",
                        "xmlenable",
                        "xmldisable",
                        "otherctypesenable",
                        "otherctypesdisable",
                    )
                )
            ),
            "owasp_blocking_paranoia": Number(minimum=1, maximum=4, also=(0,)),
            "owasp_executing_paranoia": Number(minimum=1, maximum=4, also=(0,)),
            "owasp_anomaly_threshold": Number(minimum=1, maximum=10000, also=(0,)),
            "owasp_ip_reputation": Flag(),
            "owasp_regex_limit": Number(minimum=1000, maximum=99999, also=(0,)),
            "owasp_json_depth_limit": Number(minimum=1000, maximum=99999, also=(0,)),
            "owasp_body_limit": Number(minimum=1024, maximum=52428800, also=(0,)),
            "esp_enabled": Flag(),
            "esp_input_authentication": Text(
                choices=(
                    "none",
                    "basic",
                    "form",
                    "client_certificate",
                    "ntlm",
                    "saml",
                    "pass_post",
                    "openid_connect",
                )
            ),
            "esp_output_authentication": Text(
                choices=("none", "basic", "form", "kerberos_delegation", "server_token")
            ),
            "esp_domain": Text(),
            "esp_alternative_domains": Texts(),
            "esp_excluded_domains": Text(),
            "esp_outbound_domain": Text(),
            "esp_allowed_hosts": Text(),
            "esp_allowed_directories": Text(minimum_length=1, maximum_length=254),
            "esp_excluded_directories": Text(),
            "esp_allowed_groups": Text(minimum_length=1, maximum_length=2048),
            "esp_allowed_group_sids": Text(minimum_length=1, maximum_length=2048),
            "esp_nested_groups": Flag(),
            "esp_steering_groups": Text(minimum_length=1, maximum_length=2048),
            "esp_public_private_choice": Flag(),
            "esp_hides_password_form": Flag(),
            "esp_logoff": Text(minimum_length=1, maximum_length=255),
            "esp_image_set": Text(),
            "esp_message": Text(minimum_length=1, maximum_length=255),
            "esp_logs": Texts(item=Text(choices=("user_access", "security", "connection"))),
            "esp_smtp_domains": Text(),
            "esp_authentication_header": Text(minimum_length=1, maximum_length=255),
            "esp_token_server": Text(minimum_length=1, maximum_length=127),
            "esp_form_path": Text(),
            "esp_form_post": Text(),
            "esp_form_username_only": Flag(),
            "esp_captcha": Flag(),
            "esp_captcha_public_key": Text(),
            "esp_captcha_private_key": Confidential(),
            "esp_captcha_private_key_version": Number(),
            "esp_captcha_script_url": Text(),
            "esp_captcha_verify_url": Text(),
            "esp_bearer_verification": Flag(),
            "esp_bearer_certificate": Text(),
            "esp_bearer_text": Text(),
            "esp_same_site": Text(choices=("appliance_default", "none", "lax", "strict", "not_added")),
            "esp_password_change_url": Text(),
            "esp_password_change_message": Text(),
            "esp_password_expiry_warning": Flag(),
            "esp_password_expiry_days": Number(minimum=1, maximum=30),
            "real_servers": Objects(
                {
                    "forwarding_method": Text(choices=("nat", "route")),
                    "weight": Number(minimum=1, maximum=65535),
                    "connection_limit": Number(minimum=0, maximum=100000),
                    "connection_rate_limit": Number(minimum=0, maximum=100000),
                    "follow_server": Number(minimum=0, maximum=65535),
                    "enabled": Flag(),
                    "critical": Flag(),
                    "non_local": Flag(),
                }
            ),
            "deletion_protection": Flag(),
            "drain_timeout_seconds": Number(minimum=0, maximum=86400),
            "extra_parameters": TextMap(),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        address: str | Resolvable,
        port: int | str | Resolvable,
        protocol: Literal["tcp", "udp"] | Resolvable,
        nickname: str | Resolvable | None = None,
        enabled: bool | Resolvable | None = None,
        service_type: Literal["generic", "http", "http2", "remote_terminal", "starttls", "log_insight"]
        | Resolvable
        | None = None,
        force_layer7: bool | Resolvable | None = None,
        transparent: bool | Resolvable | None = None,
        subnet_originating: bool | Resolvable | None = None,
        server_nat: bool | Resolvable | None = None,
        default_gateway: str | Resolvable | None = None,
        alternate_address: str | Resolvable | None = None,
        extra_ports: Sequence[str] | Resolvable | None = None,
        local_bind_addresses: Sequence[str] | Resolvable | None = None,
        type_of_service: Literal[
            "normal",
            "minimum_cost",
            "maximum_reliability",
            "maximum_throughput",
            "minimum_delay",
            "unchanged",
        ]
        | Resolvable
        | None = None,
        follow_service: int | Resolvable | None = None,
        idle_time: int | Resolvable | None = None,
        scheduling_method: Literal[
            "round_robin",
            "weighted_round_robin",
            "least_connections",
            "weighted_least_connections",
            "fixed_weight",
            "adaptive",
            "source_address_hash",
            "weighted_response_time",
            "sdn_adaptive",
            "url_hash",
        ]
        | Resolvable
        | None = None,
        persistence: Literal[
            "source_address",
            "active_cookie",
            "active_cookie_or_source",
            "server_cookie",
            "server_cookie_or_source",
            "cookie_hash",
            "cookie_hash_or_source",
            "url_hash",
            "query_hash",
            "host_header",
            "selected_header",
            "super_http",
            "super_http_or_source",
            "ssl_session",
            "remote_terminal",
            "remote_terminal_or_source",
            "session_broker",
            "session_broker_or_source",
            "sip_call",
        ]
        | Resolvable
        | None = None,
        persistence_timeout_seconds: int | Resolvable | None = None,
        refresh_persistence: bool | Resolvable | None = None,
        persistence_cookie: str | Resolvable | None = None,
        persistence_query_item: str | Resolvable | None = None,
        server_initiating_protocol: Literal["none", "smtp", "ssh", "other", "imap4", "mysql", "pop3"]
        | Resolvable
        | None = None,
        start_tls_mode: Literal["none", "smtp_optional", "smtp_required", "ftp", "imap", "pop3"]
        | Resolvable
        | None = None,
        ssl_acceleration: bool | Resolvable | None = None,
        certificates: Sequence[str] | Resolvable | None = None,
        intermediate_certificates: Sequence[str] | Resolvable | None = None,
        cipher_set: str | Resolvable | None = None,
        tls13_ciphers: Sequence[str] | Resolvable | None = None,
        disabled_tls_versions: Sequence[Literal["ssl3", "tls1_0", "tls1_1", "tls1_2", "tls1_3"]]
        | Resolvable
        | None = None,
        client_certificate_mode: Literal[
            "not_required",
            "required",
            "required_with_headers",
            "der_as_ssl_client_cert",
            "der_as_x_client_cert",
            "pem_as_ssl_client_cert",
            "pem_as_x_client_cert",
        ]
        | Resolvable
        | None = None,
        ocsp_verification: bool | Resolvable | None = None,
        requires_sni: bool | Resolvable | None = None,
        http2: bool | Resolvable | None = None,
        pass_cipher: bool | Resolvable | None = None,
        strict_transport_security: Literal[
            "none",
            "without_subdomains",
            "with_subdomains",
            "without_subdomains_preload",
            "with_subdomains_preload",
        ]
        | Resolvable
        | None = None,
        ssl_rewrite: Literal["unchanged", "http", "https"] | Resolvable | None = None,
        ssl_reencrypt: bool | Resolvable | None = None,
        ssl_reverse: bool | Resolvable | None = None,
        pass_sni: bool | Resolvable | None = None,
        reverse_sni_host: str | Resolvable | None = None,
        http_rescheduling: bool | Resolvable | None = None,
        forwarded_header: Literal[
            "legacy_x_forwarded_for",
            "x_forwarded_for_and_via",
            "none",
            "x_clientside_and_via",
            "x_clientside",
            "x_forwarded_for",
            "via",
        ]
        | Resolvable
        | None = None,
        extra_header_name: str | Resolvable | None = None,
        extra_header_value: str | Resolvable | None = None,
        copy_header_from: str | Resolvable | None = None,
        copy_header_to: str | Resolvable | None = None,
        caching: bool | Resolvable | None = None,
        cache_percent: int | Resolvable | None = None,
        compression: bool | Resolvable | None = None,
        tcp_multiplexing: bool | Resolvable | None = None,
        intrusion_detection: Sequence[Literal["detect", "drop", "warn"]] | Resolvable | None = None,
        error_code: int | Resolvable | None = None,
        error_url: str | Resolvable | None = None,
        sorry_server_address: str | Resolvable | None = None,
        sorry_server_port: int | Resolvable | None = None,
        sorry_server_non_local: bool | Resolvable | None = None,
        response_status_remapping: bool | Resolvable | None = None,
        response_code_map: str | Resolvable | None = None,
        response_message_map: str | Resolvable | None = None,
        response_message_format: int | Resolvable | None = None,
        connection_limit: int | Resolvable | None = None,
        connection_rate_limit: int | Resolvable | None = None,
        request_rate_limit: int | Resolvable | None = None,
        bandwidth_limit: int | Resolvable | None = None,
        check_type: Literal[
            "icmp",
            "tcp",
            "http",
            "https",
            "smtp",
            "nntp",
            "ftp",
            "telnet",
            "pop3",
            "imap",
            "rdp",
            "ldap",
            "dns",
            "binary_data",
            "none",
        ]
        | Resolvable
        | None = None,
        check_port: int | Resolvable | None = None,
        check_url: str | Resolvable | None = None,
        check_method: Literal["head", "get", "post", "options"] | Resolvable | None = None,
        check_http11: bool | Resolvable | None = None,
        check_host: str | Resolvable | None = None,
        check_headers: Sequence[str] | Resolvable | None = None,
        check_post_data: str | Resolvable | None = None,
        check_codes: Sequence[str] | Resolvable | None = None,
        check_pattern: str | Resolvable | None = None,
        check_match_length: int | Resolvable | None = None,
        check_ldap_endpoint: str | Resolvable | None = None,
        check_interval_seconds: int | Resolvable | None = None,
        check_timeout_seconds: int | Resolvable | None = None,
        check_retry_count: int | Resolvable | None = None,
        enhanced_health_checks: bool | Resolvable | None = None,
        minimum_servers: int | Resolvable | None = None,
        waf_mode: Literal["disabled", "legacy", "owasp"] | Resolvable | None = None,
        waf_enabled: bool | Resolvable | None = None,
        waf_options: Sequence[
            Literal[
                "opnormal",
                "opblock",
                "auditnone",
                "auditrelevant",
                "auditall",
                "reqdataenable",
                "reqdatadisable",
                "resdataenable",
                "resdatadisable",
                "jsonenable",
                "jsondisable",
                "xmlenable",
                "xmldisable",
                "otherctypesenable",
                "otherctypesdisable",
            ]
        ]
        | Resolvable
        | None = None,
        waf_post_content_types: str | Resolvable | None = None,
        waf_alert_threshold: int | Resolvable | None = None,
        owasp_options: Sequence[
            Literal[
                "opnormal",
                "opblock",
                "auditnone",
                "auditrelevant",
                "auditall",
                "reqdataenable",
                "reqdatadisable",
                "resdataenable",
                "resdatadisable",
                "jsonenable",
                "jsondisable",
                "xmlenable",
                "xmldisable",
                "otherctypesenable",
                "otherctypesdisable",
            ]
        ]
        | Resolvable
        | None = None,
        owasp_blocking_paranoia: int | Resolvable | None = None,
        owasp_executing_paranoia: int | Resolvable | None = None,
        owasp_anomaly_threshold: int | Resolvable | None = None,
        owasp_ip_reputation: bool | Resolvable | None = None,
        owasp_regex_limit: int | Resolvable | None = None,
        owasp_json_depth_limit: int | Resolvable | None = None,
        owasp_body_limit: int | Resolvable | None = None,
        esp_enabled: bool | Resolvable | None = None,
        esp_input_authentication: Literal[
            "none", "basic", "form", "client_certificate", "ntlm", "saml", "pass_post", "openid_connect"
        ]
        | Resolvable
        | None = None,
        esp_output_authentication: Literal["none", "basic", "form", "kerberos_delegation", "server_token"]
        | Resolvable
        | None = None,
        esp_domain: str | Resolvable | None = None,
        esp_alternative_domains: Sequence[str] | Resolvable | None = None,
        esp_excluded_domains: str | Resolvable | None = None,
        esp_outbound_domain: str | Resolvable | None = None,
        esp_allowed_hosts: str | Resolvable | None = None,
        esp_allowed_directories: str | Resolvable | None = None,
        esp_excluded_directories: str | Resolvable | None = None,
        esp_allowed_groups: str | Resolvable | None = None,
        esp_allowed_group_sids: str | Resolvable | None = None,
        esp_nested_groups: bool | Resolvable | None = None,
        esp_steering_groups: str | Resolvable | None = None,
        esp_public_private_choice: bool | Resolvable | None = None,
        esp_hides_password_form: bool | Resolvable | None = None,
        esp_logoff: str | Resolvable | None = None,
        esp_image_set: str | Resolvable | None = None,
        esp_message: str | Resolvable | None = None,
        esp_logs: Sequence[Literal["user_access", "security", "connection"]] | Resolvable | None = None,
        esp_smtp_domains: str | Resolvable | None = None,
        esp_authentication_header: str | Resolvable | None = None,
        esp_token_server: str | Resolvable | None = None,
        esp_form_path: str | Resolvable | None = None,
        esp_form_post: str | Resolvable | None = None,
        esp_form_username_only: bool | Resolvable | None = None,
        esp_captcha: bool | Resolvable | None = None,
        esp_captcha_public_key: str | Resolvable | None = None,
        esp_captcha_private_key: Secret | Resolvable | None = None,
        esp_captcha_private_key_version: int | Resolvable | None = None,
        esp_captcha_script_url: str | Resolvable | None = None,
        esp_captcha_verify_url: str | Resolvable | None = None,
        esp_bearer_verification: bool | Resolvable | None = None,
        esp_bearer_certificate: str | Resolvable | None = None,
        esp_bearer_text: str | Resolvable | None = None,
        esp_same_site: Literal["appliance_default", "none", "lax", "strict", "not_added"]
        | Resolvable
        | None = None,
        esp_password_change_url: str | Resolvable | None = None,
        esp_password_change_message: str | Resolvable | None = None,
        esp_password_expiry_warning: bool | Resolvable | None = None,
        esp_password_expiry_days: int | Resolvable | None = None,
        real_servers: Mapping[str, VirtualServiceRealServer] | Resolvable | None = None,
        deletion_protection: bool | Resolvable | None = None,
        drain_timeout_seconds: int | Resolvable | None = None,
        extra_parameters: Mapping[str, str] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_virtual_service`; ``ArgumentError`` when a value cannot be meant.

        :param address: Address on which the service is reached. A SubVS has none of its own.
        :param port: Port on which the service is reached; an asterisk takes every port.
        :param protocol: Transport protocol. No command changes it afterwards.
        :param nickname: Name shown to people. The vendor allows letters, digits and . @ - _ after a
            letter or digit.
        :param enabled: Takes traffic. For a SubVS this is decided by its seat in the parent. Left out:
            ``True``.
        :param service_type: What kind of traffic the service understands.
        :param force_layer7: Work at layer 7. Switched off, the service works at layer 4 and is
            transparent.
        :param transparent: Servers see the address of the client as source, so that their way back has
            to lead through the appliance.
        :param subnet_originating: Connections to servers start from the appliance's address in their
            subnet rather than from the service address. Left out: ``True``.
        :param server_nat: Connections that servers of this service open outward carry the service
            address as source. Left out: ``False``.
        :param default_gateway: Gateway that answers of this service take instead of the one of the
            appliance.
        :param alternate_address: Second address of the service, of the other IP version as a rule.
        :param extra_ports: More ports of the service, from 3 to 65530, single ones and ranges such as
            8000-8010.
        :param local_bind_addresses: Source addresses for connections to servers, for more connections
            than one address has ports.
        :param type_of_service: Type-of-service mark on packets towards the client. Left out:
            ``normal``.
        :param follow_service: Number of the service whose persistence records this one follows; 0
            follows none. Left out: ``0``.
        :param idle_time: Seconds without traffic after which a connection ends; 0 takes the connection
            timeout of the appliance. Left out: ``660``.
        :param scheduling_method: How a server is chosen for a client without persistence. Left out:
            ``round_robin``.
        :param persistence: What ties a client to the server it had before. Unset, every connection is
            scheduled anew.
        :param persistence_timeout_seconds: How long a persistence record outlives its last use.
            Counted in whole minutes; less than one switches persistence off.
        :param refresh_persistence: Renew the record as long as a connection lasts, not only when it
            begins. Left out: ``False``.
        :param persistence_cookie: Name of the cookie, or of the header, that persistence looks at.
        :param persistence_query_item: Name of the query item that query_hash persistence looks at.
        :param server_initiating_protocol: Protocol in which the server speaks first. Left out:
            ``none``.
        :param start_tls_mode: How connections switch to TLS. Left out: ``none``.
        :param ssl_acceleration: The service decrypts TLS itself. Without a certificate it presents a
            self-signed one. Left out: ``False``.
        :param certificates: Names of the certificates the service presents; a list is always replaced
            whole. Names longer than 8,099 characters together do not fit.
        :param intermediate_certificates: Names of the intermediate certificates that client
            certificates may come from.
        :param cipher_set: Name of the cipher set offered to clients. Left out: ``Default``.
        :param tls13_ciphers: Ciphers for TLS 1.3.
        :param disabled_tls_versions: Protocol versions the service refuses. All five at once is not a
            value.
        :param client_certificate_mode: Whether clients have to show a certificate, and how it is
            passed on to servers. Left out: ``not_required``.
        :param ocsp_verification: Ask the OCSP responder about client certificates. Left out:
            ``False``.
        :param requires_sni: Refuse clients that do not name a host when TLS begins. Left out:
            ``False``.
        :param http2: Offer HTTP/2 to clients; the cipher set BestPractices suits it. Left out:
            ``False``.
        :param pass_cipher: Tell servers in headers which TLS version and cipher the client uses. Left
            out: ``False``.
        :param strict_transport_security: Strict-Transport-Security header that is added to answers.
            Left out: ``none``.
        :param ssl_rewrite: Scheme that redirects of servers are rewritten to. Left out: ``unchanged``.
        :param ssl_reencrypt: Encrypt again on the way to the servers. Left out: ``False``.
        :param ssl_reverse: Encrypt on the way to the servers although clients connect without TLS.
            Left out: ``False``.
        :param pass_sni: Use the host name of the client towards the servers. Left out: ``False``.
        :param reverse_sni_host: Host name to use towards the servers when re-encrypting or encrypting.
        :param http_rescheduling: Try another server when one answers a request badly. Left out:
            ``False``.
        :param forwarded_header: Headers that tell servers where a request comes from. Left out:
            ``legacy_x_forwarded_for``.
        :param extra_header_name: Name of a header added to each request.
        :param extra_header_value: Value of that header.
        :param copy_header_from: Request header whose value is copied.
        :param copy_header_to: Request header the value is copied into.
        :param caching: Answer repeated requests for static content from memory. Left out: ``False``.
        :param cache_percent: Largest share of the cache this service may fill; 0 leaves it to the
            appliance. Left out: ``0``.
        :param compression: Compress answers towards the client. Left out: ``False``.
        :param tcp_multiplexing: Let several clients share one connection to a server. Left out:
            ``False``.
        :param intrusion_detection: Inspection of requests for known attacks. Left out: ``[]``.
        :param error_code: HTTP status that clients get when no server is available; 0 sends none. Left
            out: ``0``.
        :param error_url: Address that clients are redirected to when no server is available.
        :param sorry_server_address: Server that takes over when no other is available. It is not
            checked.
        :param sorry_server_port: Port of that server.
        :param sorry_server_non_local: Accept a server outside the appliance's own networks for this.
            Left out: ``False``.
        :param response_status_remapping: Replace status codes of answers. Left out: ``False``.
        :param response_code_map: Which status code is replaced by which.
        :param response_message_map: Texts that go with the new codes.
        :param response_message_format: Format of those texts, as a number. Left out: ``0``.
        :param connection_limit: Open connections at which the service takes no more; 0 sets no limit.
            The limit of the appliance is the upper bound. Left out: ``0``.
        :param connection_rate_limit: New connections per second; 0 sets no limit. The limit of the
            appliance is the upper bound. Left out: ``0``.
        :param request_rate_limit: Requests per second; 0 sets no limit. TLS has to be terminated here
            for requests to be seen in it. Left out: ``0``.
        :param bandwidth_limit: Bandwidth; 0 sets no limit, the smallest one is 16. A limit makes the
            service work at layer 7. Left out: ``0``.
        :param check_type: How servers are checked.
        :param check_port: Port that is checked; 0 checks the port of each server. Left out: ``0``.
        :param check_url: Path that HTTP checks request, or the bytes that binary checks send, in
            hexadecimal. Unset, HTTP checks request /.
        :param check_method: Method of HTTP checks. Left out: ``head``.
        :param check_http11: Use HTTP/1.1 in checks rather than HTTP/1.0. Left out: ``False``.
        :param check_host: Host header of HTTP/1.1 checks. Unset, it is the address of the server.
        :param check_headers: Up to four more headers of HTTP checks, each as name:value.
        :param check_post_data: Body of HTTP checks.
        :param check_codes: Status codes from 300 to 599 that count as healthy besides the usual ones.
        :param check_pattern: Regular expression, or bytes in hexadecimal for binary checks, that has
            to occur in the answer.
        :param check_match_length: Bytes of the answer in which binary checks look for the pattern.
            Left out: ``0``.
        :param check_ldap_endpoint: LDAP endpoint that LDAP checks ask, in place of the servers.
        :param check_interval_seconds: Seconds between two checks; 0 takes the value of the appliance.
            Left out: ``0``.
        :param check_timeout_seconds: How long a check may take to be answered; 0 takes the value of
            the appliance. Left out: ``0``.
        :param check_retry_count: Failed checks in a row after which a server is down; 0 takes the
            value of the appliance. Left out: ``0``.
        :param enhanced_health_checks: Count how many servers are up, and take the service down when
            they are too few. Left out: ``False``.
        :param minimum_servers: Servers that have to be up for the service to be up. Only modvs takes
            it; with one server or none it is shown as 0. Left out: ``0``.
        :param waf_mode: Which web application firewall inspects the traffic. Left out: ``disabled``.
        :param waf_enabled: Switch of the legacy web application firewall. Left out: ``False``.
        :param waf_options: Options of the legacy firewall, in its own words: one of those for what is
            caught, one for the audit, and for each kind of body whether it is looked into. Left out:
            ``['opnormal', 'auditnone', 'reqdatadisable', 'resdatadisable']``.
        :param waf_post_content_types: More content types whose request bodies the legacy firewall
            inspects, or any.
        :param waf_alert_threshold: Incidents in an hour at which the appliance raises an alert; 0
            raises none. Left out: ``0``.
        :param owasp_options: Options of the OWASP firewall, in the words of waf_options. Left out:
            ``['opnormal', 'auditnone', 'reqdatadisable', 'resdatadisable']``.
        :param owasp_blocking_paranoia: Paranoia level whose rules block. Left out: ``0``.
        :param owasp_executing_paranoia: Paranoia level whose rules run and log; not below the blocking
            one. Left out: ``0``.
        :param owasp_anomaly_threshold: Sum of rule scores from which on a request is refused. Left
            out: ``0``.
        :param owasp_ip_reputation: Refuse clients with a bad reputation. Left out: ``False``.
        :param owasp_regex_limit: Steps a regular expression may take. Left out: ``0``.
        :param owasp_json_depth_limit: Depth to which JSON may be nested. Left out: ``0``.
        :param owasp_body_limit: Largest request body that is inspected. Left out: ``0``.
        :param esp_enabled: Edge security: clients log in at the appliance before they reach a server.
            Left out: ``False``.
        :param esp_input_authentication: How clients log in. Left out: ``none``.
        :param esp_output_authentication: How the appliance logs in to the servers. Left out: ``none``.
        :param esp_domain: Single sign-on domain in which clients log in.
        :param esp_alternative_domains: More such domains.
        :param esp_excluded_domains: Domains whose users need no login.
        :param esp_outbound_domain: Single sign-on domain used towards the servers.
        :param esp_allowed_hosts: Host names clients are let through to.
        :param esp_allowed_directories: Paths clients are let through to.
        :param esp_excluded_directories: Paths that need no login.
        :param esp_allowed_groups: Groups of the directory whose members may enter.
        :param esp_allowed_group_sids: The same by security identifier.
        :param esp_nested_groups: Members of groups inside those groups may enter as well. Left out:
            ``False``.
        :param esp_steering_groups: Groups by which clients are steered to servers.
        :param esp_public_private_choice: Ask at login whether the computer is a public one. Left out:
            ``True``.
        :param esp_hides_password_form: Leave the password out of the login form. Left out: ``False``.
        :param esp_logoff: Text in a URL that logs the user off.
        :param esp_image_set: Name of the image set of the login page.
        :param esp_message: Message on the login page, as HTML.
        :param esp_logs: What edge security logs. Left out: ``['user_access', 'security',
            'connection']``.
        :param esp_smtp_domains: Mail domains that are accepted.
        :param esp_authentication_header: Header in which servers get the name of the user; SAML only.
        :param esp_token_server: Host that issues tokens.
        :param esp_form_path: Path of the login form on the servers.
        :param esp_form_post: Template of the body sent to that form, in base64.
        :param esp_form_username_only: Send the name of the user without the domain. Left out:
            ``False``.
        :param esp_captcha: Show a captcha at login. Left out: ``False``.
        :param esp_captcha_public_key: Public key of the captcha service.
        :param esp_captcha_private_key: Private key of the captcha service.
        :param esp_captcha_private_key_version: Raise it whenever `esp_captcha_private_key` is another
            one: Terraform keeps nothing to compare.
        :param esp_captcha_script_url: Where browsers get the captcha from, without scheme.
        :param esp_captcha_verify_url: Where the appliance has captchas verified, without scheme.
        :param esp_bearer_verification: Check the bearer token of requests. Left out: ``False``.
        :param esp_bearer_certificate: Certificate that the signature of tokens is checked with.
        :param esp_bearer_text: Up to five texts that a token has to hold, separated by commas.
        :param esp_same_site: SameSite mark on the cookies of edge security. Left out:
            ``appliance_default``.
        :param esp_password_change_url: Where users change their password.
        :param esp_password_change_message: Text shown to users who have to change it.
        :param esp_password_expiry_warning: Warn users whose password is about to expire.
        :param esp_password_expiry_days: Days before it expires on which the warning begins. Left out:
            ``15``.
        :param real_servers: The servers behind the service by `address:port`. Left out, they are not
            managed here.
        :param deletion_protection: Refuses to delete the service or to replace it until this is false
            again. Left out: ``False``.
        :param drain_timeout_seconds: Before a server is removed it takes no new clients for at most
            this long, or until its last connection has ended.
        :param extra_parameters: Parameters of the appliance that have no argument here, by their wire
            name.
        """
        super().__init__(
            scope,
            id,
            {
                "address": address,
                "port": port,
                "protocol": protocol,
                "nickname": nickname,
                "enabled": enabled,
                "service_type": service_type,
                "force_layer7": force_layer7,
                "transparent": transparent,
                "subnet_originating": subnet_originating,
                "server_nat": server_nat,
                "default_gateway": default_gateway,
                "alternate_address": alternate_address,
                "extra_ports": extra_ports,
                "local_bind_addresses": local_bind_addresses,
                "type_of_service": type_of_service,
                "follow_service": follow_service,
                "idle_time": idle_time,
                "scheduling_method": scheduling_method,
                "persistence": persistence,
                "persistence_timeout_seconds": persistence_timeout_seconds,
                "refresh_persistence": refresh_persistence,
                "persistence_cookie": persistence_cookie,
                "persistence_query_item": persistence_query_item,
                "server_initiating_protocol": server_initiating_protocol,
                "start_tls_mode": start_tls_mode,
                "ssl_acceleration": ssl_acceleration,
                "certificates": certificates,
                "intermediate_certificates": intermediate_certificates,
                "cipher_set": cipher_set,
                "tls13_ciphers": tls13_ciphers,
                "disabled_tls_versions": disabled_tls_versions,
                "client_certificate_mode": client_certificate_mode,
                "ocsp_verification": ocsp_verification,
                "requires_sni": requires_sni,
                "http2": http2,
                "pass_cipher": pass_cipher,
                "strict_transport_security": strict_transport_security,
                "ssl_rewrite": ssl_rewrite,
                "ssl_reencrypt": ssl_reencrypt,
                "ssl_reverse": ssl_reverse,
                "pass_sni": pass_sni,
                "reverse_sni_host": reverse_sni_host,
                "http_rescheduling": http_rescheduling,
                "forwarded_header": forwarded_header,
                "extra_header_name": extra_header_name,
                "extra_header_value": extra_header_value,
                "copy_header_from": copy_header_from,
                "copy_header_to": copy_header_to,
                "caching": caching,
                "cache_percent": cache_percent,
                "compression": compression,
                "tcp_multiplexing": tcp_multiplexing,
                "intrusion_detection": intrusion_detection,
                "error_code": error_code,
                "error_url": error_url,
                "sorry_server_address": sorry_server_address,
                "sorry_server_port": sorry_server_port,
                "sorry_server_non_local": sorry_server_non_local,
                "response_status_remapping": response_status_remapping,
                "response_code_map": response_code_map,
                "response_message_map": response_message_map,
                "response_message_format": response_message_format,
                "connection_limit": connection_limit,
                "connection_rate_limit": connection_rate_limit,
                "request_rate_limit": request_rate_limit,
                "bandwidth_limit": bandwidth_limit,
                "check_type": check_type,
                "check_port": check_port,
                "check_url": check_url,
                "check_method": check_method,
                "check_http11": check_http11,
                "check_host": check_host,
                "check_headers": check_headers,
                "check_post_data": check_post_data,
                "check_codes": check_codes,
                "check_pattern": check_pattern,
                "check_match_length": check_match_length,
                "check_ldap_endpoint": check_ldap_endpoint,
                "check_interval_seconds": check_interval_seconds,
                "check_timeout_seconds": check_timeout_seconds,
                "check_retry_count": check_retry_count,
                "enhanced_health_checks": enhanced_health_checks,
                "minimum_servers": minimum_servers,
                "waf_mode": waf_mode,
                "waf_enabled": waf_enabled,
                "waf_options": waf_options,
                "waf_post_content_types": waf_post_content_types,
                "waf_alert_threshold": waf_alert_threshold,
                "owasp_options": owasp_options,
                "owasp_blocking_paranoia": owasp_blocking_paranoia,
                "owasp_executing_paranoia": owasp_executing_paranoia,
                "owasp_anomaly_threshold": owasp_anomaly_threshold,
                "owasp_ip_reputation": owasp_ip_reputation,
                "owasp_regex_limit": owasp_regex_limit,
                "owasp_json_depth_limit": owasp_json_depth_limit,
                "owasp_body_limit": owasp_body_limit,
                "esp_enabled": esp_enabled,
                "esp_input_authentication": esp_input_authentication,
                "esp_output_authentication": esp_output_authentication,
                "esp_domain": esp_domain,
                "esp_alternative_domains": esp_alternative_domains,
                "esp_excluded_domains": esp_excluded_domains,
                "esp_outbound_domain": esp_outbound_domain,
                "esp_allowed_hosts": esp_allowed_hosts,
                "esp_allowed_directories": esp_allowed_directories,
                "esp_excluded_directories": esp_excluded_directories,
                "esp_allowed_groups": esp_allowed_groups,
                "esp_allowed_group_sids": esp_allowed_group_sids,
                "esp_nested_groups": esp_nested_groups,
                "esp_steering_groups": esp_steering_groups,
                "esp_public_private_choice": esp_public_private_choice,
                "esp_hides_password_form": esp_hides_password_form,
                "esp_logoff": esp_logoff,
                "esp_image_set": esp_image_set,
                "esp_message": esp_message,
                "esp_logs": esp_logs,
                "esp_smtp_domains": esp_smtp_domains,
                "esp_authentication_header": esp_authentication_header,
                "esp_token_server": esp_token_server,
                "esp_form_path": esp_form_path,
                "esp_form_post": esp_form_post,
                "esp_form_username_only": esp_form_username_only,
                "esp_captcha": esp_captcha,
                "esp_captcha_public_key": esp_captcha_public_key,
                "esp_captcha_private_key": esp_captcha_private_key,
                "esp_captcha_private_key_version": esp_captcha_private_key_version,
                "esp_captcha_script_url": esp_captcha_script_url,
                "esp_captcha_verify_url": esp_captcha_verify_url,
                "esp_bearer_verification": esp_bearer_verification,
                "esp_bearer_certificate": esp_bearer_certificate,
                "esp_bearer_text": esp_bearer_text,
                "esp_same_site": esp_same_site,
                "esp_password_change_url": esp_password_change_url,
                "esp_password_change_message": esp_password_change_message,
                "esp_password_expiry_warning": esp_password_expiry_warning,
                "esp_password_expiry_days": esp_password_expiry_days,
                "real_servers": real_servers,
                "deletion_protection": deletion_protection,
                "drain_timeout_seconds": drain_timeout_seconds,
                "extra_parameters": extra_parameters,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
