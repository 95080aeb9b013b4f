# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Virtual services: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field, SecretStr

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable
from loadmaster.types.real_server import RealServer
from loadmaster.types.sub_virtual_service import SubVirtualService

__all__ = [
    "VirtualService",
]


class VirtualService(Model):
    """One virtual service or SubVS with everything that is configured on it."""

    status: str | None = None
    """What the appliance says about the service now, such as Up, Down, Disabled, Sorry or Redirect. Seen in a
    recorded answer of a unit.
    """
    index: int | None = None
    """Number the appliance gave the service; it stays when address or port change. SubVSs are counted along.
    Seen in a recorded answer of a unit.
    """
    address: str | None = None
    """Address on which the service is reached. A SubVS has none of its own. Seen in a recorded answer of a
    unit.
    """
    port: int | str | None = None
    """Port on which the service is reached; an asterisk takes every port. 3 to 65530, or *. Seen in a
    recorded answer of a unit.
    """
    protocol: Literal["tcp", "udp"] | str | None = None
    """Transport protocol. No command changes it afterwards. Seen in a recorded answer of a unit."""
    nickname: str | None = None
    """Name shown to people. The vendor allows letters, digits and . @ - _ after a letter or digit. Blanks are
    accepted here although the documents do not list them, since services made from templates carry them. Seen
    in a recorded answer of a unit.
    """
    enabled: bool | None = None
    """Takes traffic. For a SubVS this is decided by its seat in the parent. True unless set. Seen in a
    recorded answer of a unit.
    """
    layer: int | None = None
    """Layer at which the service works, 4 or 7. Seen in a recorded answer of a unit."""
    service_type: (
        Literal["generic", "http", "http2", "remote_terminal", "starttls", "log_insight"] | str | None
    ) = None
    """What kind of traffic the service understands. The default depends on other values. The vendor module
    does not take http2 and log_insight. Seen in a recorded answer of a unit.
    """
    force_layer7: bool | None = None
    """Work at layer 7. Switched off, the service works at layer 4 and is transparent. The default depends on
    other values. Seen in a recorded answer of a unit.
    """
    force_layer4: bool | None = None
    """Work at layer 4; the opposite of force_layer7. The default depends on other values. Seen in a recorded
    answer of a unit.
    """
    transparent: bool | None = None
    """Servers see the address of the client as source, so that their way back has to lead through the
    appliance. The default depends on other values. Seen in a recorded answer of a unit.
    """
    effective_transparency: int | None = None
    """Transparency as it works out in the end; what the numbers mean is not documented. Seen in a recorded
    answer of a unit.
    """
    subnet_originating: bool | None = None
    """Connections to servers start from the appliance's address in their subnet rather than from the service
    address. True unless set. Seen in a recorded answer of a unit.
    """
    server_nat: bool | None = None
    """Connections that servers of this service open outward carry the service address as source. False unless
    set. Seen in a recorded answer of a unit.
    """
    default_gateway: str | None = None
    """Gateway that answers of this service take instead of the one of the appliance. Seen in a recorded
    answer of a unit.
    """
    alternate_address: str | None = None
    """Second address of the service, of the other IP version as a rule. Known from clients that work against
    units.
    """
    extra_ports: list[str] = Field(default_factory=list)
    """More ports of the service, from 3 to 65530, single ones and ranges such as 8000-8010. No source shows
    the separator; the comma is an assumption. Known from clients that work against units.
    """
    local_bind_addresses: list[str] = Field(default_factory=list)
    """Source addresses for connections to servers, for more connections than one address has ports. Known
    from clients that work against units.
    """
    type_of_service: (
        Literal[
            "normal",
            "minimum_cost",
            "maximum_reliability",
            "maximum_throughput",
            "minimum_delay",
            "unchanged",
        ]
        | str
        | None
    ) = None
    """Type-of-service mark on packets towards the client. 'normal' unless set. Seen in a recorded answer of a
    unit.
    """
    follow_service: int | None = None
    """Number of the service whose persistence records this one follows; 0 follows none. 0 unless set. Seen in
    a recorded answer of a unit.
    """
    idle_time: int | None = None
    """Seconds without traffic after which a connection ends; 0 takes the connection timeout of the appliance.
    0 to 86400, in seconds. 660 unless set. Seen in a recorded answer of a unit.
    """
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
        | str
        | None
    ) = None
    """How a server is chosen for a client without persistence. 'round_robin' unless set. The vendor module
    stops short of the last three. Seen in a recorded answer of a unit.
    """
    adaptive_state: str | None = None
    """What the appliance tells about adaptive scheduling of the service. Known from clients that work against
    units.
    """
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
        | str
        | None
    ) = None
    """What ties a client to the server it had before. Unset, every connection is scheduled anew. The vendor
    module does not take cookie_hash_or_source and session_broker_or_source. Known from clients that work
    against units.
    """
    persistence_timeout_seconds: int | None = None
    """How long a persistence record outlives its last use. Counted in whole minutes; less than one switches
    persistence off. 0 to 2419200, in seconds. A new service shows 0; what persistence gets that is switched
    on without a timeout is not known; older firmware and the vendor module stop at 604800. Seen in a recorded
    answer of a unit.
    """
    refresh_persistence: bool | None = None
    """Renew the record as long as a connection lasts, not only when it begins. False unless set. Seen in a
    recorded answer of a unit.
    """
    persistence_cookie: str | None = None
    """Name of the cookie, or of the header, that persistence looks at. Known from clients that work against
    units.
    """
    persistence_query_item: str | None = None
    """Name of the query item that query_hash persistence looks at. Known from clients that work against
    units.
    """
    server_initiating_protocol: (
        Literal["none", "smtp", "ssh", "other", "imap4", "mysql", "pop3"] | str | None
    ) = None
    """Protocol in which the server speaks first. 'none' unless set. The vendor module does not take pop3.
    Seen in a recorded answer of a unit.
    """
    start_tls_mode: Literal["none", "smtp_optional", "smtp_required", "ftp", "imap", "pop3"] | str | None = (
        None
    )
    """How connections switch to TLS. 'none' unless set. The vendor module takes the first two only. Seen in a
    recorded answer of a unit.
    """
    ssl_acceleration: bool | None = None
    """The service decrypts TLS itself. Without a certificate it presents a self-signed one. False unless set.
    Known from clients that work against units.
    """
    certificates: list[str] = Field(default_factory=list)
    """Names of the certificates the service presents; a list is always replaced whole. Names longer than
    8,099 characters together do not fit. At most 8099 characters. Known from clients that work against units.
    """
    intermediate_certificates: list[str] = Field(default_factory=list)
    """Names of the intermediate certificates that client certificates may come from. Known from clients that
    work against units.
    """
    cipher_set: str | None = None
    """Name of the cipher set offered to clients. 'Default' unless set. Known from clients that work against
    units.
    """
    ciphers: list[str] = Field(default_factory=list)
    """Single ciphers. The appliance makes a set of its own out of them, so this and cipher_set exclude each
    other. Known from clients that work against units.
    """
    tls13_ciphers: list[str] = Field(default_factory=list)
    """Ciphers for TLS 1.3. Known from clients that work against units."""
    disabled_tls_versions: list[Literal["ssl3", "tls1_0", "tls1_1", "tls1_2", "tls1_3"] | str] | None = None
    """Protocol versions the service refuses. All five at once is not a value. The default depends on other
    values. Seen in a recorded answer of a unit.
    """
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
        | str
        | None
    ) = None
    """Whether clients have to show a certificate, and how it is passed on to servers. 'not_required' unless
    set. The vendor module takes the first three only; for the fifth code the vendor repeats the words of
    another, and that it means PEM is our reading. Seen in a recorded answer of a unit.
    """
    ocsp_verification: bool | None = None
    """Ask the OCSP responder about client certificates. False unless set. Seen in a recorded answer of a
    unit.
    """
    requires_sni: bool | None = None
    """Refuse clients that do not name a host when TLS begins. False unless set. Seen in a recorded answer of
    a unit.
    """
    http2: bool | None = None
    """Offer HTTP/2 to clients; the cipher set BestPractices suits it. False unless set. Seen in a recorded
    answer of a unit.
    """
    pass_cipher: bool | None = None
    """Tell servers in headers which TLS version and cipher the client uses. False unless set. Seen in a
    recorded answer of a unit.
    """
    strict_transport_security: (
        Literal[
            "none",
            "without_subdomains",
            "with_subdomains",
            "without_subdomains_preload",
            "with_subdomains_preload",
        ]
        | str
        | None
    ) = None
    """Strict-Transport-Security header that is added to answers. 'none' unless set. Seen in a recorded answer
    of a unit.
    """
    ssl_rewrite: Literal["unchanged", "http", "https"] | str | None = None
    """Scheme that redirects of servers are rewritten to. 'unchanged' unless set. One document sends 0 for
    unchanged, the vendor module and other clients empty text. Seen in a recorded answer of a unit.
    """
    ssl_reencrypt: bool | None = None
    """Encrypt again on the way to the servers. False unless set. Seen in a recorded answer of a unit."""
    ssl_reverse: bool | None = None
    """Encrypt on the way to the servers although clients connect without TLS. False unless set. Seen in a
    recorded answer of a unit.
    """
    pass_sni: bool | None = None
    """Use the host name of the client towards the servers. False unless set. Seen in a recorded answer of a
    unit.
    """
    reverse_sni_host: str | None = None
    """Host name to use towards the servers when re-encrypting or encrypting. Known from clients that work
    against units.
    """
    http_rescheduling: bool | None = None
    """Try another server when one answers a request badly. False unless set. Seen in a recorded answer of a
    unit.
    """
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
        | str
        | None
    ) = None
    """Headers that tell servers where a request comes from. 'legacy_x_forwarded_for' unless set. Seen in a
    recorded answer of a unit.
    """
    extra_header_name: str | None = None
    """Name of a header added to each request. Known from clients that work against units."""
    extra_header_value: str | None = None
    """Value of that header. Known from clients that work against units."""
    copy_header_from: str | None = None
    """Request header whose value is copied. Known from clients that work against units."""
    copy_header_to: str | None = None
    """Request header the value is copied into. Known from clients that work against units."""
    caching: bool | None = None
    """Answer repeated requests for static content from memory. False unless set. Seen in a recorded answer of
    a unit.
    """
    cache_percent: int | None = None
    """Largest share of the cache this service may fill; 0 leaves it to the appliance. 0 to 100, in percent. 0
    unless set. Known from clients that work against units.
    """
    compression: bool | None = None
    """Compress answers towards the client. False unless set. Seen in a recorded answer of a unit."""
    tcp_multiplexing: bool | None = None
    """Let several clients share one connection to a server. False unless set. Seen in a recorded answer of a
    unit.
    """
    intrusion_detection: list[Literal["detect", "drop", "warn"] | str] | None = None
    """Inspection of requests for known attacks. () unless set. Seen in a recorded answer of a unit."""
    error_code: int | None = None
    """HTTP status that clients get when no server is available; 0 sends none. 200 to 505, or 0. 0 unless set.
    Seen in a recorded answer of a unit.
    """
    error_url: str | None = None
    """Address that clients are redirected to when no server is available. Known from clients that work
    against units.
    """
    error_page: str | None = None
    """Says that a page of its own was uploaded for this case. Known from clients that work against units."""
    sorry_server_address: str | None = None
    """Server that takes over when no other is available. It is not checked. Known from clients that work
    against units.
    """
    sorry_server_port: int | str | None = None
    """Port of that server. 0 to 65535. Known from clients that work against units."""
    sorry_server_non_local: bool | None = None
    """Accept a server outside the appliance's own networks for this. False unless set. Known from clients
    that work against units.
    """
    response_status_remapping: bool | None = None
    """Replace status codes of answers. False unless set. Older firmware leaves it out of answers. Seen in a
    recorded answer of a unit.
    """
    response_code_map: str | None = None
    """Which status code is replaced by which. Known from clients that work against units."""
    response_message_map: str | None = None
    """Texts that go with the new codes. Known from clients that work against units."""
    response_message_format: int | None = None
    """Format of those texts, as a number. 0 unless set. Older firmware leaves it out of answers. Seen in a
    recorded answer of a unit.
    """
    connection_limit: int | None = None
    """Open connections at which the service takes no more; 0 sets no limit. The limit of the appliance is the
    upper bound. 0 unless set. Since firmware 7.2.52. Seen in a recorded answer of a unit.
    """
    connection_rate_limit: int | None = None
    """New connections per second; 0 sets no limit. The limit of the appliance is the upper bound. In
    connections per second. 0 unless set. Since firmware 7.2.52. Seen in a recorded answer of a unit.
    """
    request_rate_limit: int | None = None
    """Requests per second; 0 sets no limit. TLS has to be terminated here for requests to be seen in it. In
    requests per second. 0 unless set. Since firmware 7.2.52. Seen in a recorded answer of a unit.
    """
    bandwidth_limit: int | None = None
    """Bandwidth; 0 sets no limit, the smallest one is 16. A limit makes the service work at layer 7. In
    kilobits per second. 0 unless set. Since firmware 7.2.52. Seen in a recorded answer of a unit.
    """
    transaction_limit: int | None = None
    """Requests per second, as older firmware knows it. In requests per second. 0 unless set. Deprecated:
    Request_rate_limit has taken its place. Seen in a recorded answer of a unit.
    """
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
        | str
        | None
    ) = None
    """How servers are checked. The default depends on other values. The vendor module does not take
    binary_data; dns is what its documents tell of services over UDP. Seen in a recorded answer of a unit.
    """
    check_port: int | str | None = None
    """Port that is checked; 0 checks the port of each server. 3 to 65530, or 0. 0 unless set. Seen in a
    recorded answer of a unit.
    """
    check_url: str | None = None
    """Path that HTTP checks request, or the bytes that binary checks send, in hexadecimal. Unset, HTTP checks
    request /. At most 126 characters. Seen in a recorded answer of a unit.
    """
    check_method: Literal["head", "get", "post", "options"] | str | None = None
    """Method of HTTP checks. 'head' unless set. Seen in a recorded answer of a unit."""
    check_http11: bool | None = None
    """Use HTTP/1.1 in checks rather than HTTP/1.0. False unless set. Seen in a recorded answer of a unit."""
    check_host: str | None = None
    """Host header of HTTP/1.1 checks. Unset, it is the address of the server. Seen in a recorded answer of a
    unit.
    """
    check_headers: list[str] = Field(default_factory=list)
    """Up to four more headers of HTTP checks, each as name:value. At most 4 entries. Known from clients that
    work against units.
    """
    check_post_data: str | None = None
    """Body of HTTP checks. At most 2047 characters. Known from clients that work against units."""
    check_codes: list[str] = Field(default_factory=list)
    """Status codes from 300 to 599 that count as healthy besides the usual ones. Seen in a recorded answer of
    a unit.
    """
    check_pattern: str | None = None
    """Regular expression, or bytes in hexadecimal for binary checks, that has to occur in the answer. Known
    from clients that work against units.
    """
    check_match_length: int | None = None
    """Bytes of the answer in which binary checks look for the pattern. 0 to 8000, in bytes. 0 unless set.
    Seen in a recorded answer of a unit.
    """
    check_ldap_endpoint: str | None = None
    """LDAP endpoint that LDAP checks ask, in place of the servers. Known from clients that work against
    units.
    """
    check_interval_seconds: int | None = None
    """Seconds between two checks; 0 takes the value of the appliance. 9 to 901, in seconds, or 0. 0 unless
    set. No source states limits for a service; these are those of the appliance-wide value. Since firmware
    7.2.52. Seen in a recorded answer of a unit.
    """
    check_timeout_seconds: int | None = None
    """How long a check may take to be answered; 0 takes the value of the appliance. 4 to 60, in seconds, or
    0. 0 unless set. No source states limits for a service; these are those of the appliance-wide value. Since
    firmware 7.2.52. Seen in a recorded answer of a unit.
    """
    check_retry_count: int | None = None
    """Failed checks in a row after which a server is down; 0 takes the value of the appliance. 2 to 15, or 0.
    0 unless set. No source states limits for a service; these are those of the appliance-wide value. Since
    firmware 7.2.52. Seen in a recorded answer of a unit.
    """
    enhanced_health_checks: bool | None = None
    """Count how many servers are up, and take the service down when they are too few. False unless set. Seen
    in a recorded answer of a unit.
    """
    minimum_servers: int | None = None
    """Servers that have to be up for the service to be up. Only modvs takes it; with one server or none it is
    shown as 0. 0 unless set. Seen in a recorded answer of a unit.
    """
    server_count: int | None = None
    """How many servers the service has. Seen in a recorded answer of a unit."""
    waf_mode: Literal["disabled", "legacy", "owasp"] | str | None = None
    """Which web application firewall inspects the traffic. 'disabled' unless set. Seen in a recorded answer
    of a unit.
    """
    waf_enabled: bool | None = None
    """Switch of the legacy web application firewall. False unless set. Seen in a recorded answer of a unit.
    """
    waf_options: list[str] = Field(default_factory=list)
    """Options of the legacy firewall, in its own words: one of those for what is caught, one for the audit,
    and for each kind of body whether it is looked into. ('opnormal', 'auditnone', 'reqdatadisable',
    'resdatadisable') unless set. Seen in a recorded answer of a unit.
    """
    waf_rules: list[str] = Field(default_factory=list)
    """Names of the assigned rules of the legacy firewall. No source shows the separator; the blank is an
    assumption. Derived, unverified.
    """
    waf_post_content_types: str | None = None
    """More content types whose request bodies the legacy firewall inspects, or any. Known from clients that
    work against units.
    """
    waf_alert_threshold: int | None = None
    """Incidents in an hour at which the appliance raises an alert; 0 raises none. 0 to 100000, in incidents
    per hour. 0 unless set. Seen in a recorded answer of a unit.
    """
    owasp_options: list[str] = Field(default_factory=list)
    """Options of the OWASP firewall, in the words of waf_options. ('opnormal', 'auditnone', 'reqdatadisable',
    'resdatadisable') unless set. Seen in a recorded answer of a unit.
    """
    owasp_blocking_paranoia: int | None = None
    """Paranoia level whose rules block. 1 to 4, or 0. 0 unless set. 0 is read while the engine is off; it
    starts with 1. Seen in a recorded answer of a unit.
    """
    owasp_executing_paranoia: int | None = None
    """Paranoia level whose rules run and log; not below the blocking one. 1 to 4, or 0. 0 unless set. 0 is
    read while the engine is off; it starts with 1. Seen in a recorded answer of a unit.
    """
    owasp_anomaly_threshold: int | None = None
    """Sum of rule scores from which on a request is refused. 1 to 10000, or 0. 0 unless set. 0 is read while
    the engine is off; it starts with 100. Seen in a recorded answer of a unit.
    """
    owasp_ip_reputation: bool | None = None
    """Refuse clients with a bad reputation. False unless set. Seen in a recorded answer of a unit."""
    owasp_regex_limit: int | None = None
    """Steps a regular expression may take. 1000 to 99999, or 0. 0 unless set. 0 is read while the engine is
    off; it starts with 3000. Seen in a recorded answer of a unit.
    """
    owasp_json_depth_limit: int | None = None
    """Depth to which JSON may be nested. 1000 to 99999, or 0. 0 unless set. 0 is read while the engine is
    off; it starts with 10000. Seen in a recorded answer of a unit.
    """
    owasp_body_limit: int | None = None
    """Largest request body that is inspected. 1024 to 52428800, in bytes, or 0. 0 unless set. 0 is read while
    the engine is off; it starts with 1048576. Seen in a recorded answer of a unit.
    """
    esp_enabled: bool | None = None
    """Edge security: clients log in at the appliance before they reach a server. False unless set. Seen in a
    recorded answer of a unit.
    """
    esp_input_authentication: (
        Literal["none", "basic", "form", "client_certificate", "ntlm", "saml", "pass_post", "openid_connect"]
        | str
        | None
    ) = None
    """How clients log in. 'none' unless set. Seen in a recorded answer of a unit."""
    esp_output_authentication: (
        Literal["none", "basic", "form", "kerberos_delegation", "server_token"] | str | None
    ) = None
    """How the appliance logs in to the servers. 'none' unless set. Seen in a recorded answer of a unit."""
    esp_domain: str | None = None
    """Single sign-on domain in which clients log in. Known from clients that work against units."""
    esp_alternative_domains: list[str] = Field(default_factory=list)
    """More such domains. Known from clients that work against units."""
    esp_excluded_domains: str | None = None
    """Domains whose users need no login. Known from clients that work against units."""
    esp_outbound_domain: str | None = None
    """Single sign-on domain used towards the servers. Known from clients that work against units."""
    esp_allowed_hosts: str | None = None
    """Host names clients are let through to. Known from clients that work against units."""
    esp_allowed_directories: str | None = None
    """Paths clients are let through to. At most 254 characters. Known from clients that work against units.
    """
    esp_excluded_directories: str | None = None
    """Paths that need no login. Known from clients that work against units."""
    esp_allowed_groups: str | None = None
    """Groups of the directory whose members may enter. At most 2048 characters. Known from clients that work
    against units.
    """
    esp_allowed_group_sids: str | None = None
    """The same by security identifier. At most 2048 characters. Known from clients that work against units.
    """
    esp_nested_groups: bool | None = None
    """Members of groups inside those groups may enter as well. False unless set. Known from clients that work
    against units.
    """
    esp_steering_groups: str | None = None
    """Groups by which clients are steered to servers. At most 2048 characters. Known from clients that work
    against units.
    """
    esp_public_private_choice: bool | None = None
    """Ask at login whether the computer is a public one. True unless set. Known from clients that work
    against units.
    """
    esp_hides_password_form: bool | None = None
    """Leave the password out of the login form. False unless set. Known from clients that work against units.
    """
    esp_logoff: str | None = None
    """Text in a URL that logs the user off. At most 255 characters. Known from clients that work against
    units.
    """
    esp_image_set: str | None = None
    """Name of the image set of the login page. Known from clients that work against units."""
    esp_message: str | None = None
    """Message on the login page, as HTML. At most 255 characters. Known from clients that work against units.
    """
    esp_logs: list[Literal["user_access", "security", "connection"] | str] | None = None
    """What edge security logs. ('user_access', 'security', 'connection') unless set. Known from clients that
    work against units.
    """
    esp_smtp_domains: str | None = None
    """Mail domains that are accepted. Known from clients that work against units."""
    esp_authentication_header: str | None = None
    """Header in which servers get the name of the user; SAML only. At most 255 characters. Known from clients
    that work against units.
    """
    esp_token_server: str | None = None
    """Host that issues tokens. At most 127 characters. Known from clients that work against units."""
    esp_form_path: str | None = None
    """Path of the login form on the servers. Known from clients that work against units."""
    esp_form_post: str | None = None
    """Template of the body sent to that form, in base64. Known from clients that work against units."""
    esp_form_username_only: bool | None = None
    """Send the name of the user without the domain. False unless set. Known from clients that work against
    units.
    """
    esp_captcha: bool | None = None
    """Show a captcha at login. False unless set. Known from clients that work against units."""
    esp_captcha_public_key: str | None = None
    """Public key of the captcha service. Known from clients that work against units."""
    esp_captcha_private_key: SecretStr | None = None
    """Private key of the captcha service. One client declares it in answers; whether a unit shows it is
    doubtful. Known from clients that work against units.
    """
    esp_captcha_script_url: str | None = None
    """Where browsers get the captcha from, without scheme. Known from clients that work against units."""
    esp_captcha_verify_url: str | None = None
    """Where the appliance has captchas verified, without scheme. Known from clients that work against units.
    """
    esp_bearer_verification: bool | None = None
    """Check the bearer token of requests. False unless set. Seen in a recorded answer of a unit."""
    esp_bearer_certificate: str | None = None
    """Certificate that the signature of tokens is checked with. Known from clients that work against units.
    """
    esp_bearer_text: str | None = None
    """Up to five texts that a token has to hold, separated by commas. Known from clients that work against
    units.
    """
    esp_same_site: Literal["appliance_default", "none", "lax", "strict", "not_added"] | str | None = None
    """SameSite mark on the cookies of edge security. 'appliance_default' unless set. Seen in a recorded
    answer of a unit.
    """
    esp_password_change_url: str | None = None
    """Where users change their password. Known from clients that work against units."""
    esp_password_change_message: str | None = None
    """Text shown to users who have to change it. Known from clients that work against units."""
    esp_password_expiry_warning: bool | None = None
    """Warn users whose password is about to expire. Known from clients that work against units."""
    esp_password_expiry_days: int | None = None
    """Days before it expires on which the warning begins. 1 to 30, in days. 15 unless set. Known from clients
    that work against units.
    """
    has_sub_services: bool | None = None
    """The service has SubVSs, and so cannot have servers of its own. Seen in a recorded answer of a unit."""
    parent_index: int | None = None
    """Number of the parent of a SubVS; 0 for a virtual service. Seen in a recorded answer of a unit."""
    sub_services: list[SubVirtualService] = Field(default_factory=list)
    """The seats of its SubVSs. Known from clients that work against units."""
    real_servers: list[RealServer] = Field(default_factory=list)
    """Its servers. Known from clients that work against units."""
    rule_count: int | None = None
    """How many match rules are attached. Seen in a recorded answer of a unit."""
    request_rule_count: int | None = None
    """How many rules for requests are attached. Seen in a recorded answer of a unit."""
    response_rule_count: int | None = None
    """How many rules for answers are attached. Seen in a recorded answer of a unit."""
    response_body_rule_count: int | None = None
    """How many rules for bodies of answers are attached. Seen in a recorded answer of a unit."""
    pre_process_rule_count: int | None = None
    """How many rules that run before a SubVS is chosen are attached. Seen in a recorded answer of a unit."""
    match_rules: list[str] = Field(default_factory=list)
    """Names of the attached match rules, for a SubVS, in the order in which they apply. Known from clients
    that work against units.
    """
    request_rules: list[str] = Field(default_factory=list)
    """Names of the attached rules for requests, in the order in which they apply. Known from clients that
    work against units.
    """
    response_rules: list[str] = Field(default_factory=list)
    """Names of the attached rules for answers, in the order in which they apply. Known from clients that work
    against units.
    """
    response_body_rules: list[str] = Field(default_factory=list)
    """Names of the attached rules for bodies of answers, in the order in which they apply. Known from clients
    that work against units.
    """
    pre_process_rules: list[str] = Field(default_factory=list)
    """Names of the attached rules that run before a SubVS is chosen, in the order in which they apply. Known
    from clients that work against units.
    """
    moved_server_rule: str | None = None
    """Match rule of a server whose place in the order is changed by this call. Known from clients that work
    against units.
    """
    moved_server_rule_position: int | None = None
    """Its new place, counted from 1. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "VS",
        {
            "Status": ("status", Form(type="string")),
            "Index": ("index", Form(type="int")),
            "VSAddress": ("address", Form(type="address")),
            "VSPort": ("port", Form(type="port", minimum=3, maximum=65530, also=("*",))),
            "Protocol": ("protocol", Form(type="enum", codes={"tcp": "tcp", "udp": "udp"})),
            "NickName": ("nickname", Form(type="string", pattern="[A-Za-z0-9][A-Za-z0-9 .@_-]*")),
            "Enable": ("enabled", Form(type="bool")),
            "Layer": ("layer", Form(type="int")),
            "VStype": (
                "service_type",
                Form(
                    type="enum",
                    codes={
                        "generic": "gen",
                        "http": "http",
                        "http2": "http2",
                        "remote_terminal": "ts",
                        "starttls": "tls",
                        "log_insight": "log",
                    },
                ),
            ),
            "ForceL7": ("force_layer7", Form(type="bool")),
            "ForceL4": ("force_layer4", Form(type="bool")),
            "Transparent": ("transparent", Form(type="bool")),
            "IsTransparent": ("effective_transparency", Form(type="int")),
            "SubnetOriginating": ("subnet_originating", Form(type="bool")),
            "UseforSnat": ("server_nat", Form(type="bool")),
            "DefaultGW": ("default_gateway", Form(type="address")),
            "AltAddress": ("alternate_address", Form(type="address")),
            "ExtraPorts": ("extra_ports", Form(type="list", separator=",")),
            "LocalBindAddrs": ("local_bind_addresses", Form(type="list", separator=" ")),
            "QoS": (
                "type_of_service",
                Form(
                    type="enum",
                    codes={
                        "normal": 0,
                        "minimum_cost": 1,
                        "maximum_reliability": 2,
                        "maximum_throughput": 4,
                        "minimum_delay": 8,
                        "unchanged": 16,
                    },
                ),
            ),
            "FollowVSID": ("follow_service", Form(type="int")),
            "Idletime": ("idle_time", Form(type="int", minimum=0, maximum=86400)),
            "Schedule": (
                "scheduling_method",
                Form(
                    type="enum",
                    codes={
                        "round_robin": "rr",
                        "weighted_round_robin": "wrr",
                        "least_connections": "lc",
                        "weighted_least_connections": "wlc",
                        "fixed_weight": "fixed",
                        "adaptive": "adaptive",
                        "source_address_hash": "sh",
                        "weighted_response_time": "dl",
                        "sdn_adaptive": "sdn-adaptive",
                        "url_hash": "uhash",
                    },
                ),
            ),
            "Adaptive": ("adaptive_state", Form(type="string")),
            "Persist": (
                "persistence",
                Form(
                    type="enum",
                    codes={
                        "source_address": "src",
                        "active_cookie": "active-cookie",
                        "active_cookie_or_source": "active-cook-src",
                        "server_cookie": "cookie",
                        "server_cookie_or_source": "cookie-src",
                        "cookie_hash": "cookie-hash",
                        "cookie_hash_or_source": "cookie-hash-src",
                        "url_hash": "url",
                        "query_hash": "query-hash",
                        "host_header": "host",
                        "selected_header": "header",
                        "super_http": "super",
                        "super_http_or_source": "super-src",
                        "ssl_session": "ssl",
                        "remote_terminal": "rdp",
                        "remote_terminal_or_source": "rdp-src",
                        "session_broker": "rdp-sb",
                        "session_broker_or_source": "rdp-sb-src",
                        "sip_call": "udpsip",
                    },
                    clear_with="none",
                ),
            ),
            "PersistTimeout": ("persistence_timeout_seconds", Form(type="int", minimum=0, maximum=2419200)),
            "RefreshPersist": ("refresh_persistence", Form(type="bool")),
            "Cookie": ("persistence_cookie", Form(type="string")),
            "QueryTag": ("persistence_query_item", Form(type="string")),
            "ServerInit": (
                "server_initiating_protocol",
                Form(
                    type="enum",
                    codes={"none": 0, "smtp": 1, "ssh": 2, "other": 3, "imap4": 4, "mysql": 5, "pop3": 6},
                ),
            ),
            "StartTLSMode": (
                "start_tls_mode",
                Form(
                    type="enum",
                    codes={"none": 0, "smtp_optional": 1, "smtp_required": 2, "ftp": 3, "imap": 4, "pop3": 6},
                ),
            ),
            "SSLAcceleration": ("ssl_acceleration", Form(type="bool")),
            "CertFile": ("certificates", Form(type="list", min_length=0, max_length=8099, separator=" ")),
            "IntermediateCerts": ("intermediate_certificates", Form(type="list", separator="+")),
            "CipherSet": ("cipher_set", Form(type="string")),
            "Ciphers": ("ciphers", Form(type="list", separator=":")),
            "Tls13CipherSet": ("tls13_ciphers", Form(type="list", separator=" ")),
            "TlsType": (
                "disabled_tls_versions",
                Form(
                    type="flags",
                    minimum=0,
                    maximum=30,
                    codes={"ssl3": 1, "tls1_0": 2, "tls1_1": 4, "tls1_2": 8, "tls1_3": 16},
                ),
            ),
            "ClientCert": (
                "client_certificate_mode",
                Form(
                    type="enum",
                    codes={
                        "not_required": 0,
                        "required": 1,
                        "required_with_headers": 2,
                        "der_as_ssl_client_cert": 3,
                        "der_as_x_client_cert": 4,
                        "pem_as_ssl_client_cert": 5,
                        "pem_as_x_client_cert": 6,
                    },
                ),
            ),
            "OCSPVerify": ("ocsp_verification", Form(type="bool")),
            "NeedHostName": ("requires_sni", Form(type="bool")),
            "AllowHTTP2": ("http2", Form(type="bool")),
            "PassCipher": ("pass_cipher", Form(type="bool")),
            "SecurityHeaderOptions": (
                "strict_transport_security",
                Form(
                    type="enum",
                    codes={
                        "none": 0,
                        "without_subdomains": 1,
                        "with_subdomains": 2,
                        "without_subdomains_preload": 4,
                        "with_subdomains_preload": 6,
                    },
                ),
            ),
            "SSLRewrite": (
                "ssl_rewrite",
                Form(
                    type="enum",
                    codes={"unchanged": "", "http": "http", "https": "https"},
                    read_codes={"unchanged": "0", "http": "1", "https": "2"},
                ),
            ),
            "SSLReencrypt": ("ssl_reencrypt", Form(type="bool")),
            "SSLReverse": ("ssl_reverse", Form(type="bool")),
            "PassSni": ("pass_sni", Form(type="bool")),
            "ReverseSNIHostname": ("reverse_sni_host", Form(type="string")),
            "HTTPReschedule": ("http_rescheduling", Form(type="bool")),
            "AddVia": (
                "forwarded_header",
                Form(
                    type="enum",
                    codes={
                        "legacy_x_forwarded_for": 0,
                        "x_forwarded_for_and_via": 1,
                        "none": 2,
                        "x_clientside_and_via": 3,
                        "x_clientside": 4,
                        "x_forwarded_for": 5,
                        "via": 6,
                    },
                ),
            ),
            "ExtraHdrKey": ("extra_header_name", Form(type="string")),
            "ExtraHdrValue": ("extra_header_value", Form(type="string")),
            "CopyHdrFrom": ("copy_header_from", Form(type="string")),
            "CopyHdrTo": ("copy_header_to", Form(type="string")),
            "Cache": ("caching", Form(type="bool")),
            "CachePercent": ("cache_percent", Form(type="int", minimum=0, maximum=100)),
            "Compress": ("compression", Form(type="bool")),
            "MultiConnect": ("tcp_multiplexing", Form(type="bool")),
            "Verify": ("intrusion_detection", Form(type="flags", codes={"detect": 1, "drop": 2, "warn": 4})),
            "ErrorCode": ("error_code", Form(type="int", minimum=200, maximum=505, also=(0,))),
            "ErrorUrl": ("error_url", Form(type="string")),
            "ErrorPage": ("error_page", Form(type="string")),
            "StandbyAddr": ("sorry_server_address", Form(type="address")),
            "StandbyPort": ("sorry_server_port", Form(type="port", minimum=0, maximum=65535)),
            "NonLocalSorryServer": ("sorry_server_non_local", Form(type="bool")),
            "ResponseStatusRemap": ("response_status_remapping", Form(type="bool")),
            "ResponseRemapCodeMap": ("response_code_map", Form(type="string")),
            "ResponseRemapMsgMap": ("response_message_map", Form(type="string")),
            "ResponseRemapMsgFormat": ("response_message_format", Form(type="int")),
            "MaxConnsLimit": ("connection_limit", Form(type="int")),
            "ConnsPerSecLimit": ("connection_rate_limit", Form(type="int")),
            "RequestsPerSecLimit": ("request_rate_limit", Form(type="int")),
            "Bandwidth": ("bandwidth_limit", Form(type="int")),
            "Transactionlimit": ("transaction_limit", Form(type="int")),
            "CheckType": (
                "check_type",
                Form(
                    type="enum",
                    codes={
                        "icmp": "icmp",
                        "tcp": "tcp",
                        "http": "http",
                        "https": "https",
                        "smtp": "smtp",
                        "nntp": "nntp",
                        "ftp": "ftp",
                        "telnet": "telnet",
                        "pop3": "pop3",
                        "imap": "imap",
                        "rdp": "rdp",
                        "ldap": "ldap",
                        "dns": "dns",
                        "binary_data": "bdata",
                        "none": "none",
                    },
                ),
            ),
            "CheckPort": ("check_port", Form(type="port", minimum=3, maximum=65530, also=(0,))),
            "CheckUrl": ("check_url", Form(type="string", min_length=1, max_length=126)),
            "CheckUseGet": (
                "check_method",
                Form(type="enum", codes={"head": 0, "get": 1, "post": 2, "options": 3}),
            ),
            "CheckUse1.1": ("check_http11", Form(type="bool")),
            "CheckHost": ("check_host", Form(type="string")),
            "CheckHeaders": ("check_headers", Form(type="list", max_items=4, separator="|")),
            "CheckPostData": ("check_post_data", Form(type="string", min_length=1, max_length=2047)),
            "CheckCodes": ("check_codes", Form(type="list", pattern="[345][0-9]{2}", separator=" ")),
            "CheckPattern": ("check_pattern", Form(type="string")),
            "MatchLen": ("check_match_length", Form(type="int", minimum=0, maximum=8000)),
            "LdapEndpoint": ("check_ldap_endpoint", Form(type="string")),
            "ChkInterval": ("check_interval_seconds", Form(type="int", minimum=9, maximum=901, also=(0,))),
            "ChkTimeout": ("check_timeout_seconds", Form(type="int", minimum=4, maximum=60, also=(0,))),
            "ChkRetryCount": ("check_retry_count", Form(type="int", minimum=2, maximum=15, also=(0,))),
            "EnhancedHealthChecks": ("enhanced_health_checks", Form(type="bool")),
            "RsMinimum": ("minimum_servers", Form(type="int")),
            "NumberOfRSs": ("server_count", Form(type="int")),
            "InterceptMode": ("waf_mode", Form(type="enum", codes={"disabled": 0, "legacy": 1, "owasp": 2})),
            "Intercept": ("waf_enabled", Form(type="bool")),
            "InterceptOpts": (
                "waf_options",
                Form(
                    type="list",
                    codes={
                        "opnormal": "opnormal",
                        "opblock": "opblock",
                        "auditnone": "auditnone",
                        "auditrelevant": "auditrelevant",
                        "auditall": "auditall",
                        "reqdataenable": "reqdataenable",
                        "reqdatadisable": "reqdatadisable",
                        "resdataenable": "resdataenable",
                        "resdatadisable": "resdatadisable",
                        "jsonenable": "jsonenable",
                        "jsondisable": "jsondisable",
                        "xmlenable": "xmlenable",
                        "xmldisable": "xmldisable",
                        "otherctypesenable": "otherctypesenable",
                        "otherctypesdisable": "otherctypesdisable",
                    },
                    separator=";",
                    xml="children:Opt",
                ),
            ),
            "InterceptRules": ("waf_rules", Form(type="list", separator=" ", xml="repeated")),
            "InterceptPOSTOtherContentTypes": ("waf_post_content_types", Form(type="string")),
            "AlertThreshold": ("waf_alert_threshold", Form(type="int", minimum=0, maximum=100000)),
            "OwaspOpts": (
                "owasp_options",
                Form(
                    type="list",
                    codes={
                        "opnormal": "opnormal",
                        "opblock": "opblock",
                        "auditnone": "auditnone",
                        "auditrelevant": "auditrelevant",
                        "auditall": "auditall",
                        "reqdataenable": "reqdataenable",
                        "reqdatadisable": "reqdatadisable",
                        "resdataenable": "resdataenable",
                        "resdatadisable": "resdatadisable",
                        "jsonenable": "jsonenable",
                        "jsondisable": "jsondisable",
                        "xmlenable": "xmlenable",
                        "xmldisable": "xmldisable",
                        "otherctypesenable": "otherctypesenable",
                        "otherctypesdisable": "otherctypesdisable",
                    },
                    separator=";",
                    xml="children:Opt",
                ),
            ),
            "BlockingParanoia": (
                "owasp_blocking_paranoia",
                Form(type="int", minimum=1, maximum=4, also=(0,)),
            ),
            "ExecutingParanoia": (
                "owasp_executing_paranoia",
                Form(type="int", minimum=1, maximum=4, also=(0,)),
            ),
            "AnomalyScoringThreshold": (
                "owasp_anomaly_threshold",
                Form(type="int", minimum=1, maximum=10000, also=(0,)),
            ),
            "IPReputationBlocking": ("owasp_ip_reputation", Form(type="bool")),
            "PCRELimit": ("owasp_regex_limit", Form(type="int", minimum=1000, maximum=99999, also=(0,))),
            "JSONDLimit": (
                "owasp_json_depth_limit",
                Form(type="int", minimum=1000, maximum=99999, also=(0,)),
            ),
            "BodyLimit": ("owasp_body_limit", Form(type="int", minimum=1024, maximum=52428800, also=(0,))),
            "EspEnabled": ("esp_enabled", Form(type="bool")),
            "InputAuthMode": (
                "esp_input_authentication",
                Form(
                    type="enum",
                    codes={
                        "none": 0,
                        "basic": 1,
                        "form": 2,
                        "client_certificate": 4,
                        "ntlm": 5,
                        "saml": 6,
                        "pass_post": 7,
                        "openid_connect": 8,
                    },
                ),
            ),
            "OutputAuthMode": (
                "esp_output_authentication",
                Form(
                    type="enum",
                    codes={"none": 0, "basic": 1, "form": 2, "kerberos_delegation": 3, "server_token": 4},
                ),
            ),
            "Domain": ("esp_domain", Form(type="string")),
            "AltDomains": ("esp_alternative_domains", Form(type="list", separator=" ")),
            "ExcludedDomains": ("esp_excluded_domains", Form(type="string")),
            "OutConf": ("esp_outbound_domain", Form(type="string")),
            "AllowedHosts": ("esp_allowed_hosts", Form(type="string")),
            "AllowedDirectories": (
                "esp_allowed_directories",
                Form(type="string", min_length=1, max_length=254),
            ),
            "ExcludedDirectories": ("esp_excluded_directories", Form(type="string")),
            "AllowedGroups": ("esp_allowed_groups", Form(type="string", min_length=1, max_length=2048)),
            "GroupSIDs": ("esp_allowed_group_sids", Form(type="string", min_length=1, max_length=2048)),
            "IncludeNestedGroups": ("esp_nested_groups", Form(type="bool")),
            "SteeringGroups": ("esp_steering_groups", Form(type="string", min_length=1, max_length=2048)),
            "DisplayPubPriv": ("esp_public_private_choice", Form(type="bool")),
            "DisablePasswordForm": ("esp_hides_password_form", Form(type="bool")),
            "Logoff": ("esp_logoff", Form(type="string", min_length=1, max_length=255)),
            "SingleSignOnDir": ("esp_image_set", Form(type="string")),
            "SingleSignOnMessage": ("esp_message", Form(type="string", min_length=1, max_length=255)),
            "ESPLogs": (
                "esp_logs",
                Form(type="flags", codes={"user_access": 1, "security": 2, "connection": 4}),
            ),
            "SMTPAllowedDomains": ("esp_smtp_domains", Form(type="string")),
            "AddAuthHeader": ("esp_authentication_header", Form(type="string", min_length=1, max_length=255)),
            "TokenServerFQDN": ("esp_token_server", Form(type="string", min_length=1, max_length=127)),
            "ServerFbaPath": ("esp_form_path", Form(type="string")),
            "ServerFBAPost": ("esp_form_post", Form(type="string")),
            "ServerFbaUsernameOnly": ("esp_form_username_only", Form(type="bool")),
            "Captcha": ("esp_captcha", Form(type="bool")),
            "CaptchaPublicKey": ("esp_captcha_public_key", Form(type="string")),
            "CaptchaPrivateKey": ("esp_captcha_private_key", Form(type="secret")),
            "CaptchaAccessUrl": ("esp_captcha_script_url", Form(type="string")),
            "CaptchaVerifyUrl": ("esp_captcha_verify_url", Form(type="string")),
            "VerifyBearer": ("esp_bearer_verification", Form(type="bool")),
            "BearerCertificateName": ("esp_bearer_certificate", Form(type="string")),
            "BearerText": ("esp_bearer_text", Form(type="string")),
            "SameSite": (
                "esp_same_site",
                Form(
                    type="enum",
                    codes={"appliance_default": 0, "none": 1, "lax": 2, "strict": 3, "not_added": 4},
                ),
            ),
            "UserPwdChangeURL": ("esp_password_change_url", Form(type="string")),
            "UserPwdChangeMsg": ("esp_password_change_message", Form(type="string")),
            "UserPwdExpiryWarn": ("esp_password_expiry_warning", Form(type="bool")),
            "UserPwdExpiryWarnDays": ("esp_password_expiry_days", Form(type="int", minimum=1, maximum=30)),
            "MasterVS": ("has_sub_services", Form(type="bool", xml="1/0")),
            "MasterVSID": ("parent_index", Form(type="int")),
            "SubVS": ("sub_services", Form(type="objects", xml="repeated", model=SubVirtualService)),
            "Rs": ("real_servers", Form(type="objects", xml="repeated", model=RealServer)),
            "NRules": ("rule_count", Form(type="int")),
            "NRequestRules": ("request_rule_count", Form(type="int")),
            "NResponseRules": ("response_rule_count", Form(type="int")),
            "NMatchBodyRules": ("response_body_rule_count", Form(type="int")),
            "NPreProcessRules": ("pre_process_rule_count", Form(type="int")),
            "MatchRules": ("match_rules", Form(type="list", xml="repeated")),
            "RequestRules": ("request_rules", Form(type="list", xml="repeated")),
            "ResponseRules": ("response_rules", Form(type="list", xml="repeated")),
            "MatchBodyRules": ("response_body_rules", Form(type="list", xml="repeated")),
            "PreProcessRules": ("pre_process_rules", Form(type="list", xml="repeated")),
            "RSRulePrecedence": ("moved_server_rule", Form(type="string")),
            "RSRulePrecedencePos": ("moved_server_rule_position", Form(type="int")),
        },
        frozenset({"esp_captcha_private_key"}),
    )
