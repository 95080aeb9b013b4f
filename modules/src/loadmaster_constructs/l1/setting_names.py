# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Every setting of the appliance that can be written, by its name, and the raw construct that has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from loadmaster_constructs._framework import Resolvable
from loadmaster_constructs.secret import Secret

__all__ = ["GROUPS", "SettingValues"]


class SettingValues(TypedDict, total=False):
    """Settings of the appliance as a whole."""

    acme_directory_url: str | Resolvable | None
    """Address of the provider's ACME directory."""
    acme_renewal_days: int | Resolvable | None
    """How long before its expiry a certificate is renewed."""
    admin_certificate: str | Resolvable | None
    """Certificate that web administration and the API present. Clients that pin the old one stop trusting the
    unit.
    """
    admin_certificate_authorities: Sequence[str] | Resolvable | None
    """Names of the certificates that vouch for administrators' certificates."""
    admin_gateway: str | Resolvable | None
    """Router for traffic of the administration interface."""
    admin_login_method: (
        Literal["password", "password_or_certificate", "certificate", "certificate_with_ocsp"]
        | Resolvable
        | None
    )
    """What administrators prove themselves with."""
    allows_empty_headers: bool | Resolvable | None
    """Lets requests through whose headers have no value."""
    allows_posts_without_length: bool | Resolvable | None
    """Lets POST requests through that state no length and have no body."""
    alternate_gateways_allowed: bool | Resolvable | None
    """Lets the default gateway be moved to an interface other than the first."""
    alternate_source_addresses: bool | Resolvable | None
    """Lets services use other source addresses towards their servers, for more connections than one address
    has ports.
    """
    api_enabled: bool | Resolvable | None
    """Answers API calls. Switching it off ends all access of this kind until somebody uses the web interface.
    """
    api_port: int | Resolvable | None
    """Port of the API where it differs from that of web administration."""
    backup_day: (
        Literal["daily", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        | Resolvable
        | None
    )
    """Day of the week for the backup."""
    backup_enabled: bool | Resolvable | None
    """Sends a backup to a remote host on a schedule."""
    backup_host: str | Resolvable | None
    """Host that receives the backup, with a port behind a colon where it is not the usual one."""
    backup_hour: int | Resolvable | None
    """Hour of the backup, in the unit's time zone."""
    backup_identity_key: Secret | Resolvable | None
    """Private SSH key that logs in to the host."""
    backup_identity_key_version: int | Resolvable | None
    """Raise it whenever `backup_identity_key` is another one: Terraform keeps nothing to compare."""
    backup_includes_processes: bool | Resolvable | None
    """Puts a list of running processes into each backup."""
    backup_includes_sockets: bool | Resolvable | None
    """Puts a list of open sockets into each backup."""
    backup_method: Literal["ftp", "scp", "sftp"] | Resolvable | None
    """How the backup travels; ftp sends it in the clear."""
    backup_minute: int | Resolvable | None
    """Minute of the backup."""
    backup_password: Secret | Resolvable | None
    """Password of that account."""
    backup_password_version: int | Resolvable | None
    """Raise it whenever `backup_password` is another one: Terraform keeps nothing to compare."""
    backup_path: str | Resolvable | None
    """Folder on that host."""
    backup_user: str | Resolvable | None
    """Account on that host."""
    bandwidth_limit: int | Resolvable | None
    """Traffic over all services; 0 sets no limit."""
    cache_size_megabytes: int | Resolvable | None
    """Memory for cached answers."""
    certificate_user_field: (
        Literal["principal_name", "subject", "issuer_and_subject", "issuer_and_serial"] | Resolvable | None
    )
    """Part of a client certificate that names the user."""
    client_address_header: Literal["x_client_side", "x_forwarded_for", "no_header"] | Resolvable | None
    """Header in which a non-transparent HTTP service passes the client's address on, unless the service says
    otherwise.
    """
    client_bandwidth_limit: int | Resolvable | None
    """Traffic one client may cause; 0 sets no limit."""
    client_connection_limit: int | Resolvable | None
    """Connections one client may hold at once; 0 sets no limit."""
    client_connection_rate_limit: int | Resolvable | None
    """New connections one client may open; 0 sets no limit."""
    client_port_in_cookie: bool | Resolvable | None
    """Adds the client's port to the persistence cookie, to tell clients behind one address apart."""
    client_request_rate_limit: int | Resolvable | None
    """HTTP requests one client may send; 0 sets no limit."""
    closes_on_error: bool | Resolvable | None
    """Closes the client's connection after an error answer of the appliance."""
    connection_limit: int | Resolvable | None
    """Connections open at once over all services; 0 sets no limit."""
    connection_rate_limit: int | Resolvable | None
    """New connections over all services; 0 sets no limit."""
    connection_timeout_seconds: int | Resolvable | None
    """Silence after which a connection is closed when its service sets no idle time of its own."""
    console_service_menu: bool | Resolvable | None
    """Offers the service menu on the console."""
    continue_handling: Literal["rfc_2616", "wait_for_continue", "rfc_7231"] | Resolvable | None
    """How requests that expect 100-continue are answered."""
    default_gateway: str | Resolvable | None
    """IPv4 router for everything that is not on an attached network. A wrong one can cut access."""
    default_gateway_ipv6: str | Resolvable | None
    """IPv6 router for everything that is not on an attached network."""
    dhcpv6_client: bool | Resolvable | None
    """Takes IPv6 addresses from a DHCPv6 server."""
    diffie_hellman_key_bits: int | Resolvable | None
    """Length of the keys in Diffie-Hellman key exchange."""
    drain_time_seconds: int | Resolvable | None
    """How long a disabled server goes on serving clients that persistence ties to it; 0 ends its connections
    at once.
    """
    drop_at_drain_end: bool | Resolvable | None
    """Cuts what is still connected to a disabled server when its drain time is over."""
    drop_on_fail: bool | Resolvable | None
    """Cuts all connections to a server the moment its check fails, instead of leaving clients to their
    timeouts.
    """
    email_critical_recipients: Sequence[str] | Resolvable | None
    """Mail addresses that get critical messages."""
    email_domain: str | Resolvable | None
    """Domain of that account."""
    email_emergency_recipients: Sequence[str] | Resolvable | None
    """Mail addresses that get emergencies."""
    email_enabled: bool | Resolvable | None
    """Sends log messages by mail."""
    email_error_recipients: Sequence[str] | Resolvable | None
    """Mail addresses that get errors."""
    email_info_recipients: Sequence[str] | Resolvable | None
    """Mail addresses that get informational messages."""
    email_notice_recipients: Sequence[str] | Resolvable | None
    """Mail addresses that get notices."""
    email_password: Secret | Resolvable | None
    """Password of that account."""
    email_password_version: int | Resolvable | None
    """Raise it whenever `email_password` is another one: Terraform keeps nothing to compare."""
    email_port: int | Resolvable | None
    """Port of the mail server."""
    email_security: Literal["plain", "starttls_if_offered", "starttls", "tls"] | Resolvable | None
    """Encryption towards the mail server."""
    email_server: str | Resolvable | None
    """Mail server that takes the messages."""
    email_user: str | Resolvable | None
    """Account for logging in to the mail server."""
    email_warning_recipients: Sequence[str] | Resolvable | None
    """Mail addresses that get warnings."""
    extended_master_secret_disabled: bool | Resolvable | None
    """Leaves the extended master secret out of TLS handshakes."""
    extended_permissions: bool | Resolvable | None
    """Lets permissions be given for single services."""
    fails_at_server_limit: bool | Resolvable | None
    """Turns the client away when the chosen server is at its limit, instead of trying the next server."""
    forwards_ipv6: bool | Resolvable | None
    """Forwards IPv6 packets of layer 4 services."""
    geo_interface: int | Resolvable | None
    """Number of the interface over which partners talk."""
    geo_partners: Sequence[str] | Resolvable | None
    """Partners whose GEO configuration is kept equal to this one."""
    geo_port: int | Resolvable | None
    """Port over which partners talk."""
    geo_status_clients: Sequence[str] | Resolvable | None
    """Partners that may ask this unit how its services are."""
    hides_licence_server_message: bool | Resolvable | None
    """Leaves the text about the local licence server off the login page."""
    host_cache: bool | Resolvable | None
    """Keeps a cache of host names for cached answers."""
    hostname: str | Resolvable | None
    """Name of the unit that answers."""
    http_proxy: str | Resolvable | None
    """Proxy through which the appliance itself reaches the internet, as address and port."""
    intrusion_detection_level: Literal["low", "normal", "high", "paranoid"] | Resolvable | None
    """How easily intrusion detection rejects a request."""
    irq_balancing: bool | Resolvable | None
    """Spreads interrupts over the processors."""
    irq_pinning: bool | Resolvable | None
    """Ties the interrupts of each network port to one processor."""
    keeps_old_esp_logs: bool | Resolvable | None
    """Keeps logs of edge security that would otherwise be overwritten."""
    kerberos_aes256_sha1: bool | Resolvable | None
    """Uses AES-256 with SHA-1 in Kerberos constrained delegation."""
    kernel_log_host: str | Resolvable | None
    """Host that receives the kernel's messages."""
    kernel_log_interface: int | Resolvable | None
    """Number of the interface over which kernel messages leave."""
    layer7_client_connection_rate: int | Resolvable | None
    """New layer 7 connections one client may open; 0 sets no limit."""
    ldap_endpoint: str | Resolvable | None
    """LDAP endpoint that knows the administrators."""
    legacy_backup_secure: bool | Resolvable | None
    """Whether the backup travels by SCP rather than FTP, as older firmware asks. Deprecated: use
    backup_method.
    """
    legacy_client_connection_rate: int | Resolvable | None
    """Former form of the limit on new connections per client; 0 sets no limit. Deprecated: use
    client_connection_rate_limit.
    """
    legacy_ldap_backup_server: str | Resolvable | None
    """Second LDAP server, as firmware without endpoints asks. Deprecated: use an LDAP endpoint and
    ldap_endpoint.
    """
    legacy_ldap_revalidation_interval: int | Resolvable | None
    """Time between two checks of a logged-in user, as firmware without endpoints asks. Deprecated: use an
    LDAP endpoint and ldap_endpoint.
    """
    legacy_ldap_security: Literal["plain", "starttls", "ldaps"] | Resolvable | None
    """Encryption towards the LDAP server, as firmware without endpoints asks. Deprecated: use an LDAP
    endpoint and ldap_endpoint.
    """
    legacy_ldap_server: str | Resolvable | None
    """LDAP server, as firmware without endpoints asks. Deprecated: use an LDAP endpoint and ldap_endpoint."""
    legacy_name_servers: Sequence[str] | Resolvable | None
    """Resolver addresses under the misspelt wire name that firmware once used. Deprecated: use name_servers.
    """
    legacy_port_reuse: bool | Resolvable | None
    """Treats TCP ports in the waiting state the way older firmware did."""
    legacy_subnet_originating: bool | Resolvable | None
    """Subnet originating under its former wire name. Deprecated: use subnet_originating."""
    local_login: bool | Resolvable | None
    """Lets local users log in beside remote ones."""
    log_insight_split_interval: int | Resolvable | None
    """Log Insight messages sent to one server before another is chosen."""
    login_domain: str | Resolvable | None
    """Domain put behind user names that come without one."""
    login_sources: (
        Sequence[
            Literal[
                "local_login", "local_rights", "always_set", "ldap_login", "radius_login", "radius_rights"
            ]
        ]
        | Resolvable
        | None
    )
    """Where administrators are looked up and where their rights come from."""
    login_timeout_seconds: int | Resolvable | None
    """Time a client has for completing a login on a service."""
    logs_in_cef: bool | Resolvable | None
    """Writes the logs of edge security in Common Event Format."""
    logs_limit_figures: bool | Resolvable | None
    """Logs the figures of all limits every five seconds."""
    logs_user_agent: bool | Resolvable | None
    """Adds the browser's identification to the user log."""
    looks_for_updates: bool | Resolvable | None
    """Asks the vendor over the network whether newer firmware exists."""
    message_of_the_day: str | Resolvable | None
    """Text on the first page after login."""
    minimum_password_length: int | Resolvable | None
    """Shortest password a local user may have."""
    name_servers: Sequence[str] | Resolvable | None
    """Addresses of the DNS resolvers, asked in this order. Servers added by host name need at least one."""
    nested_groups: bool | Resolvable | None
    """Counts members of groups inside those groups."""
    non_http_uploads_work: bool | Resolvable | None
    """Keeps uploads over protocols other than HTTP from stalling."""
    non_local_servers: bool | Resolvable | None
    """Allows servers that are on none of the attached networks; each such server also has to say so itself.
    """
    ntlm_proxy: bool | Resolvable | None
    """Ties an NTLM login to its connection, so that no other client can inherit it."""
    ntp_key_id: int | Resolvable | None
    """Number of the key that authenticates the time servers; 0 means none."""
    ntp_key_secret: Secret | Resolvable | None
    """Key shared with the time servers; an empty text ends authentication."""
    ntp_key_secret_version: int | Resolvable | None
    """Raise it whenever `ntp_key_secret` is another one: Terraform keeps nothing to compare."""
    ntp_key_type: Literal["md5", "sha", "sha1"] | Resolvable | None
    """Digest the key is used with."""
    ntp_servers: Sequence[str] | Resolvable | None
    """Time servers the clock follows; two or more are wise."""
    ocsp_accepts_without_answer: bool | Resolvable | None
    """Lets clients in whose certificate could not be checked because the host is silent."""
    ocsp_checks_outbound: bool | Resolvable | None
    """Also checks the certificates of hosts the appliance itself connects to."""
    ocsp_over_tls: bool | Resolvable | None
    """Talks TLS to that host."""
    ocsp_path: str | Resolvable | None
    """Path of OCSP queries on that host."""
    ocsp_port: int | Resolvable | None
    """Port of that host."""
    ocsp_server: str | Resolvable | None
    """Host that answers OCSP queries about client certificates."""
    ocsp_stapling: bool | Resolvable | None
    """Attaches a fresh OCSP answer to the services' own certificates."""
    ocsp_stapling_refresh_seconds: int | Resolvable | None
    """Age at which an attached answer is fetched again."""
    old_tls_library: bool | Resolvable | None
    """Uses the previous TLS library, which has no TLS 1.3."""
    only_service_gateways: bool | Resolvable | None
    """Sends the answers of a service through that service's own gateway and no other way."""
    outbound_cipher_set: str | Resolvable | None
    """Cipher set of connections the appliance itself opens."""
    over_limit_answer: (
        Literal["connection_dropped", "too_many_requests", "service_unavailable"] | Resolvable | None
    )
    """What a client gets that runs into a limit."""
    persistence_check: (
        Literal["first_request", "every_request", "every_request_and_update"] | Resolvable | None
    )
    """At which requests of a connection the persistence record is consulted."""
    post_authentication_wait_milliseconds: int | Resolvable | None
    """How long a POST waits for the server to ask for authentication."""
    radius_backup_port: int | Resolvable | None
    """Port of the second RADIUS server."""
    radius_backup_secret: Secret | Resolvable | None
    """Secret shared with the second RADIUS server."""
    radius_backup_secret_version: int | Resolvable | None
    """Raise it whenever `radius_backup_secret` is another one: Terraform keeps nothing to compare."""
    radius_backup_server: str | Resolvable | None
    """RADIUS server to ask when the first is silent."""
    radius_nas_id: str | Resolvable | None
    """That name; empty takes the host name."""
    radius_port: int | Resolvable | None
    """Port of the RADIUS server."""
    radius_revalidation_seconds: int | Resolvable | None
    """Time between two checks of a logged-in RADIUS user."""
    radius_secret: Secret | Resolvable | None
    """Secret shared with the RADIUS server."""
    radius_secret_version: int | Resolvable | None
    """Raise it whenever `radius_secret` is another one: Terraform keeps nothing to compare."""
    radius_sends_nas_id: bool | Resolvable | None
    """Names this appliance in RADIUS requests."""
    radius_sends_vendor_attribute: bool | Resolvable | None
    """Adds the vendor's own attribute to RADIUS requests."""
    radius_server: str | Resolvable | None
    """RADIUS server that knows the administrators."""
    refreshes_name_on_failed_check: bool | Resolvable | None
    """Resolves a server's name again as soon as its health check fails."""
    refreshes_server_names: bool | Resolvable | None
    """Resolves again, from time to time, the host names that servers were added by."""
    remote_groups: Sequence[str] | Resolvable | None
    """Directory groups whose members are administrators."""
    repeat_log_delay_seconds: int | Resolvable | None
    """Quiet time before a limited client is logged again."""
    request_rate_limit: int | Resolvable | None
    """HTTP requests over all services; 0 sets no limit."""
    resets_server_connections: bool | Resolvable | None
    """Ends connections to servers with a reset instead of the usual closing handshake."""
    same_site: Literal["not_added", "unrestricted", "lax", "strict"] | Resolvable | None
    """SameSite attribute of the cookies that edge security sets."""
    saves_changes_at_once: bool | Resolvable | None
    """Writes every change to disk as it is made; switched off, changes wait for a manual save."""
    sdn_statistics_mode: Literal["server_port", "whole_path"] | Resolvable | None
    """Which ports of the network are measured for adaptive scheduling."""
    search_domains: Sequence[str] | Resolvable | None
    """Domains tried behind a name that has no dot."""
    self_signed_key_kind: (
        Literal["rsa", "elliptic_curve_signed_by_rsa", "elliptic_curve_signed_by_elliptic_curve"]
        | Resolvable
        | None
    )
    """Kind of key in certificates that the appliance signs itself."""
    server_match_includes_port: bool | Resolvable | None
    """Compares the port too, not only the address, before a connection to a server is used again."""
    server_name_refresh_minutes: int | Resolvable | None
    """Time between two rounds of resolving server names."""
    server_nat: bool | Resolvable | None
    """Rewrites the source of connections that servers open outward. Needed only by servers that call out and
    must stay hidden; otherwise better off.
    """
    servers_are_local_clients: bool | Resolvable | None
    """Counts servers as local when they are clients of a service themselves."""
    session_basic_authentication: bool | Resolvable | None
    """Asks for HTTP basic authentication on top of the login page. The JSON API works only while it is off.
    """
    session_concurrent_logins: int | Resolvable | None
    """Logins one user may have open; 0 sets no limit."""
    session_failed_login_limit: int | Resolvable | None
    """Failed logins after which a user is blocked. The built-in administrator is free again after ten
    minutes.
    """
    session_idle_seconds: int | Resolvable | None
    """Silence after which an administrator is logged out."""
    session_management: bool | Resolvable | None
    """Manages administrators' logins as sessions. The JSON API works only while it is on, and the audit log
    is written only then.
    """
    shows_help: bool | Resolvable | None
    """Shows help where the pointer rests."""
    slow_start_seconds: int | Resolvable | None
    """Time over which a server that comes back is brought up to its full share."""
    snmp_authentication_protocol: Literal["md5", "sha"] | Resolvable | None
    """Digest for authenticating the version 3 user."""
    snmp_clients: Sequence[str] | Resolvable | None
    """Machines whose queries are answered; empty admits everybody."""
    snmp_community: str | Resolvable | None
    """Community of versions 1 and 2. It works like a password that travels in the clear."""
    snmp_contact: str | Resolvable | None
    """Whom to ask about this appliance, as SNMP reports it."""
    snmp_enabled: bool | Resolvable | None
    """Answers SNMP queries."""
    snmp_location: str | Resolvable | None
    """Where this appliance stands, as SNMP reports it."""
    snmp_privacy_password: Secret | Resolvable | None
    """Password that version 3 messages are encrypted with."""
    snmp_privacy_password_enabled: bool | Resolvable | None
    """Encrypts version 3 messages with a password of their own."""
    snmp_privacy_password_version: int | Resolvable | None
    """Raise it whenever `snmp_privacy_password` is another one: Terraform keeps nothing to compare."""
    snmp_privacy_protocol: Literal["des", "aes"] | Resolvable | None
    """Cipher that keeps version 3 messages private."""
    snmp_traps_enabled: bool | Resolvable | None
    """Sends a trap when something happens."""
    snmp_traps_from_shared_address: bool | Resolvable | None
    """Sends the traps of a pair from its shared address."""
    snmp_user: str | Resolvable | None
    """User name of version 3."""
    snmp_user_password: Secret | Resolvable | None
    """Password that authenticates the version 3 user."""
    snmp_user_password_version: int | Resolvable | None
    """Raise it whenever `snmp_user_password` is another one: Terraform keeps nothing to compare."""
    snmp_version1_trap_receivers: Sequence[str] | Resolvable | None
    """Machines that get traps in version 1."""
    snmp_version2_trap_receivers: Sequence[str] | Resolvable | None
    """Machines that get traps in version 2."""
    snmp_version3_enabled: bool | Resolvable | None
    """Uses SNMP version 3 with users in place of the community."""
    ssh_banner: str | Resolvable | None
    """Text shown before an SSH login."""
    ssh_enabled: bool | Resolvable | None
    """Lets administrators log in by SSH."""
    ssh_interface: str | Resolvable | None
    """Number of the interface that answers SSH, or all."""
    ssh_port: int | Resolvable | None
    """Port that answers SSH."""
    ssh_version1: bool | Resolvable | None
    """Allows version 1 of SSH, which old firmware still had. Deprecated: version 1 of SSH is unsafe; present
    firmware lacks it.
    """
    statistics_lines: int | Resolvable | None
    """Lines on a page of statistics."""
    strict_header_parsing: bool | Resolvable | None
    """Accepts only HTTP headers formed as RFC 1738 wants them."""
    strict_source_routing: bool | Resolvable | None
    """Drops packets that come in on an interface which the way back to their sender does not use."""
    strict_transport_security_seconds: int | Resolvable | None
    """How long browsers are told to insist on TLS, where a service sends strict transport security."""
    sub_services_share_persistence: bool | Resolvable | None
    """Keeps one persistence table for all SubVSs of a service."""
    subnet_originating: bool | Resolvable | None
    """Contacts servers from the appliance's address in their subnet rather than from the service address, for
    all non-transparent services.
    """
    syslog_port: int | Resolvable | None
    """Port all log hosts listen on."""
    syslog_protocol: Literal["udp", "tcp", "tls"] | Resolvable | None
    """How messages travel to the log hosts; udp loses some without notice."""
    syslog_verify_certificate: bool | Resolvable | None
    """Checks the certificates of the log hosts."""
    tcp_keepalive: bool | Resolvable | None
    """Sends keep-alive probes on connections with clients."""
    tcp_selective_acknowledgement: bool | Resolvable | None
    """Offers selective acknowledgement on layer 7 connections."""
    tcp_timestamps: bool | Resolvable | None
    """Puts the time stamp option on TCP packets; it tells outsiders how long the unit has been up."""
    telemetry_active_flow_seconds: int | Resolvable | None
    """Age at which a flow that is still running is reported."""
    telemetry_application_recognition: bool | Resolvable | None
    """Adds fields about applications recognised by NBAR2 to the flow records."""
    telemetry_arp: bool | Resolvable | None
    """Adds fields about ARP to the flow records."""
    telemetry_collector: str | Resolvable | None
    """Collector that receives the flow records, as address and port."""
    telemetry_dhcp: bool | Resolvable | None
    """Adds fields about DHCP to the flow records."""
    telemetry_dns: bool | Resolvable | None
    """Adds fields about DNS to the flow records."""
    telemetry_extended_performance: bool | Resolvable | None
    """Adds fields about network performance, in detail to the flow records."""
    telemetry_http: bool | Resolvable | None
    """Adds fields about HTTP to the flow records."""
    telemetry_idle_flow_seconds: int | Resolvable | None
    """Silence after which a flow counts as ended and is reported."""
    telemetry_mail: bool | Resolvable | None
    """Adds fields about mail protocols to the flow records."""
    telemetry_microsoft_sql: bool | Resolvable | None
    """Adds fields about Microsoft SQL Server to the flow records."""
    telemetry_mysql: bool | Resolvable | None
    """Adds fields about MySQL to the flow records."""
    telemetry_performance: bool | Resolvable | None
    """Adds fields about network performance to the flow records."""
    telemetry_postgresql: bool | Resolvable | None
    """Adds fields about PostgreSQL to the flow records."""
    telemetry_samba: bool | Resolvable | None
    """Adds fields about file sharing by SMB to the flow records."""
    telemetry_voice: bool | Resolvable | None
    """Adds fields about voice calls, in detail to the flow records."""
    telemetry_vxlan: bool | Resolvable | None
    """Adds fields about VXLAN tunnels to the flow records."""
    time_zone: str | Resolvable | None
    """Zone in which logs and schedules tell the time, by its usual name."""
    tls_client_error_logging: int | Resolvable | None
    """How much is logged about handshakes that fail on the client's side; 0 logs nothing."""
    tls_renegotiation: bool | Resolvable | None
    """Allows a client to negotiate anew inside a TLS connection."""
    token_timeout_seconds: int | Resolvable | None
    """How long a client certificate or token login may take."""
    transparent: bool | Resolvable | None
    """Layer 7 transparency for the appliance as a whole; services decide for themselves on present firmware.
    """
    unit_certificate: str | Resolvable | None
    """Certificate that a unit of a pair presents on its own address."""
    validates_dnssec: bool | Resolvable | None
    """Has DNS answers validated by DNSSEC."""
    verifies_ldap_certificate: bool | Resolvable | None
    """Checks that the LDAP server's certificate carries its name."""
    verifies_server_certificates: bool | Resolvable | None
    """Checks the certificates of servers on re-encrypted connections. Servers with untrusted certificates
    stop receiving traffic.
    """
    via_on_cached_answers: bool | Resolvable | None
    """Marks answers from the cache with a Via header."""
    wui_banner: str | Resolvable | None
    """Text shown before a web login."""
    wui_cipher_set: str | Resolvable | None
    """Cipher set of web administration and the API. The set without ciphers makes the API unreachable."""
    wui_disabled_tls_versions: (
        Sequence[Literal["ssl3", "tls1_0", "tls1_1", "tls1_2", "tls1_3"]] | Resolvable | None
    )
    """TLS versions that web administration and the API refuse."""
    wui_enabled: bool | Resolvable | None
    """Answers web administration."""
    wui_interface: int | Resolvable | None
    """Number of the interface that answers web administration and the API. Moving it cuts every session."""
    wui_on_several_interfaces: bool | Resolvable | None
    """Lets further interfaces answer web administration and the API, each of them once it is allowed there
    too.
    """
    wui_port: int | Resolvable | None
    """Port of web administration and, unless api_port differs, of the API. Moving it cuts every session."""
    wui_tls13_ciphers: str | Resolvable | None
    """TLS 1.3 ciphers of web administration and the API."""


GROUPS: Mapping[str, str] = {
    "acme_directory_url": "AcmeSettingsResource",
    "acme_renewal_days": "AcmeSettingsResource",
    "admin_certificate": "AdminAccessResource",
    "admin_certificate_authorities": "AdminAccessResource",
    "admin_gateway": "AdminAccessResource",
    "admin_login_method": "AdminAccessResource",
    "allows_empty_headers": "L7SettingsResource",
    "allows_posts_without_length": "L7SettingsResource",
    "alternate_gateways_allowed": "NetworkSettingsResource",
    "alternate_source_addresses": "L7SettingsResource",
    "api_enabled": "AdminAccessResource",
    "api_port": "AdminAccessResource",
    "backup_day": "BackupScheduleResource",
    "backup_enabled": "BackupScheduleResource",
    "backup_host": "BackupScheduleResource",
    "backup_hour": "BackupScheduleResource",
    "backup_identity_key": "BackupScheduleResource",
    "backup_identity_key_version": "BackupScheduleResource",
    "backup_includes_processes": "BackupScheduleResource",
    "backup_includes_sockets": "BackupScheduleResource",
    "backup_method": "BackupScheduleResource",
    "backup_minute": "BackupScheduleResource",
    "backup_password": "BackupScheduleResource",
    "backup_password_version": "BackupScheduleResource",
    "backup_path": "BackupScheduleResource",
    "backup_user": "BackupScheduleResource",
    "bandwidth_limit": "LimitSettingsResource",
    "cache_size_megabytes": "L7SettingsResource",
    "certificate_user_field": "AuthenticationSettingsResource",
    "client_address_header": "L7SettingsResource",
    "client_bandwidth_limit": "LimitSettingsResource",
    "client_connection_limit": "LimitSettingsResource",
    "client_connection_rate_limit": "LimitSettingsResource",
    "client_port_in_cookie": "L7SettingsResource",
    "client_request_rate_limit": "LimitSettingsResource",
    "closes_on_error": "L7SettingsResource",
    "connection_limit": "LimitSettingsResource",
    "connection_rate_limit": "LimitSettingsResource",
    "connection_timeout_seconds": "NetworkSettingsResource",
    "console_service_menu": "DebugSettingsResource",
    "continue_handling": "L7SettingsResource",
    "default_gateway": "NetworkSettingsResource",
    "default_gateway_ipv6": "NetworkSettingsResource",
    "dhcpv6_client": "NetworkSettingsResource",
    "diffie_hellman_key_bits": "SslSettingsResource",
    "drain_time_seconds": "L7SettingsResource",
    "drop_at_drain_end": "L7SettingsResource",
    "drop_on_fail": "L7SettingsResource",
    "email_critical_recipients": "EmailSettingsResource",
    "email_domain": "EmailSettingsResource",
    "email_emergency_recipients": "EmailSettingsResource",
    "email_enabled": "EmailSettingsResource",
    "email_error_recipients": "EmailSettingsResource",
    "email_info_recipients": "EmailSettingsResource",
    "email_notice_recipients": "EmailSettingsResource",
    "email_password": "EmailSettingsResource",
    "email_password_version": "EmailSettingsResource",
    "email_port": "EmailSettingsResource",
    "email_security": "EmailSettingsResource",
    "email_server": "EmailSettingsResource",
    "email_user": "EmailSettingsResource",
    "email_warning_recipients": "EmailSettingsResource",
    "extended_master_secret_disabled": "SslSettingsResource",
    "extended_permissions": "AuthenticationSettingsResource",
    "fails_at_server_limit": "LimitSettingsResource",
    "forwards_ipv6": "NetworkSettingsResource",
    "geo_interface": "GeoSettingsResource",
    "geo_partners": "GeoSettingsResource",
    "geo_port": "GeoSettingsResource",
    "geo_status_clients": "GeoSettingsResource",
    "hides_licence_server_message": "WuiSettingsResource",
    "host_cache": "L7SettingsResource",
    "hostname": "DnsSettingsResource",
    "http_proxy": "NetworkSettingsResource",
    "intrusion_detection_level": "L7SettingsResource",
    "irq_balancing": "DebugSettingsResource",
    "irq_pinning": "DebugSettingsResource",
    "keeps_old_esp_logs": "DebugSettingsResource",
    "kerberos_aes256_sha1": "L7SettingsResource",
    "kernel_log_host": "DebugSettingsResource",
    "kernel_log_interface": "DebugSettingsResource",
    "layer7_client_connection_rate": "LimitSettingsResource",
    "ldap_endpoint": "AuthenticationSettingsResource",
    "legacy_backup_secure": "BackupScheduleResource",
    "legacy_client_connection_rate": "LimitSettingsResource",
    "legacy_ldap_backup_server": "AuthenticationSettingsResource",
    "legacy_ldap_revalidation_interval": "AuthenticationSettingsResource",
    "legacy_ldap_security": "AuthenticationSettingsResource",
    "legacy_ldap_server": "AuthenticationSettingsResource",
    "legacy_name_servers": "DnsSettingsResource",
    "legacy_port_reuse": "NetworkSettingsResource",
    "legacy_subnet_originating": "NetworkSettingsResource",
    "local_login": "AuthenticationSettingsResource",
    "log_insight_split_interval": "L7SettingsResource",
    "login_domain": "AuthenticationSettingsResource",
    "login_sources": "AuthenticationSettingsResource",
    "login_timeout_seconds": "L7SettingsResource",
    "logs_in_cef": "L7SettingsResource",
    "logs_limit_figures": "LimitSettingsResource",
    "logs_user_agent": "L7SettingsResource",
    "looks_for_updates": "SystemSettingsResource",
    "message_of_the_day": "WuiSettingsResource",
    "minimum_password_length": "AuthenticationSettingsResource",
    "name_servers": "DnsSettingsResource",
    "nested_groups": "AuthenticationSettingsResource",
    "non_http_uploads_work": "NetworkSettingsResource",
    "non_local_servers": "NetworkSettingsResource",
    "ntlm_proxy": "L7SettingsResource",
    "ntp_key_id": "NtpSettingsResource",
    "ntp_key_secret": "NtpSettingsResource",
    "ntp_key_secret_version": "NtpSettingsResource",
    "ntp_key_type": "NtpSettingsResource",
    "ntp_servers": "NtpSettingsResource",
    "ocsp_accepts_without_answer": "OcspSettingsResource",
    "ocsp_checks_outbound": "OcspSettingsResource",
    "ocsp_over_tls": "OcspSettingsResource",
    "ocsp_path": "OcspSettingsResource",
    "ocsp_port": "OcspSettingsResource",
    "ocsp_server": "OcspSettingsResource",
    "ocsp_stapling": "OcspSettingsResource",
    "ocsp_stapling_refresh_seconds": "OcspSettingsResource",
    "old_tls_library": "SslSettingsResource",
    "only_service_gateways": "NetworkSettingsResource",
    "outbound_cipher_set": "SslSettingsResource",
    "over_limit_answer": "LimitSettingsResource",
    "persistence_check": "L7SettingsResource",
    "post_authentication_wait_milliseconds": "L7SettingsResource",
    "radius_backup_port": "AuthenticationSettingsResource",
    "radius_backup_secret": "AuthenticationSettingsResource",
    "radius_backup_secret_version": "AuthenticationSettingsResource",
    "radius_backup_server": "AuthenticationSettingsResource",
    "radius_nas_id": "AuthenticationSettingsResource",
    "radius_port": "AuthenticationSettingsResource",
    "radius_revalidation_seconds": "AuthenticationSettingsResource",
    "radius_secret": "AuthenticationSettingsResource",
    "radius_secret_version": "AuthenticationSettingsResource",
    "radius_sends_nas_id": "AuthenticationSettingsResource",
    "radius_sends_vendor_attribute": "AuthenticationSettingsResource",
    "radius_server": "AuthenticationSettingsResource",
    "refreshes_name_on_failed_check": "DnsSettingsResource",
    "refreshes_server_names": "DnsSettingsResource",
    "remote_groups": "AuthenticationSettingsResource",
    "repeat_log_delay_seconds": "LimitSettingsResource",
    "request_rate_limit": "LimitSettingsResource",
    "resets_server_connections": "NetworkSettingsResource",
    "same_site": "L7SettingsResource",
    "saves_changes_at_once": "SystemSettingsResource",
    "sdn_statistics_mode": "SdnSettingsResource",
    "search_domains": "DnsSettingsResource",
    "self_signed_key_kind": "SslSettingsResource",
    "server_match_includes_port": "L7SettingsResource",
    "server_name_refresh_minutes": "DnsSettingsResource",
    "server_nat": "NetworkSettingsResource",
    "servers_are_local_clients": "L7SettingsResource",
    "session_basic_authentication": "SessionManagementResource",
    "session_concurrent_logins": "SessionManagementResource",
    "session_failed_login_limit": "SessionManagementResource",
    "session_idle_seconds": "SessionManagementResource",
    "session_management": "SessionManagementResource",
    "shows_help": "WuiSettingsResource",
    "slow_start_seconds": "L7SettingsResource",
    "snmp_authentication_protocol": "SnmpSettingsResource",
    "snmp_clients": "SnmpSettingsResource",
    "snmp_community": "SnmpSettingsResource",
    "snmp_contact": "SnmpSettingsResource",
    "snmp_enabled": "SnmpSettingsResource",
    "snmp_location": "SnmpSettingsResource",
    "snmp_privacy_password": "SnmpSettingsResource",
    "snmp_privacy_password_enabled": "SnmpSettingsResource",
    "snmp_privacy_password_version": "SnmpSettingsResource",
    "snmp_privacy_protocol": "SnmpSettingsResource",
    "snmp_traps_enabled": "SnmpSettingsResource",
    "snmp_traps_from_shared_address": "SnmpSettingsResource",
    "snmp_user": "SnmpSettingsResource",
    "snmp_user_password": "SnmpSettingsResource",
    "snmp_user_password_version": "SnmpSettingsResource",
    "snmp_version1_trap_receivers": "SnmpSettingsResource",
    "snmp_version2_trap_receivers": "SnmpSettingsResource",
    "snmp_version3_enabled": "SnmpSettingsResource",
    "ssh_banner": "AdminAccessResource",
    "ssh_enabled": "AdminAccessResource",
    "ssh_interface": "AdminAccessResource",
    "ssh_port": "AdminAccessResource",
    "ssh_version1": "AdminAccessResource",
    "statistics_lines": "WuiSettingsResource",
    "strict_header_parsing": "L7SettingsResource",
    "strict_source_routing": "NetworkSettingsResource",
    "strict_transport_security_seconds": "L7SettingsResource",
    "sub_services_share_persistence": "L7SettingsResource",
    "subnet_originating": "NetworkSettingsResource",
    "syslog_port": "SyslogSettingsResource",
    "syslog_protocol": "SyslogSettingsResource",
    "syslog_verify_certificate": "SyslogSettingsResource",
    "tcp_keepalive": "NetworkSettingsResource",
    "tcp_selective_acknowledgement": "NetworkSettingsResource",
    "tcp_timestamps": "NetworkSettingsResource",
    "telemetry_active_flow_seconds": "TelemetrySettingsResource",
    "telemetry_application_recognition": "TelemetrySettingsResource",
    "telemetry_arp": "TelemetrySettingsResource",
    "telemetry_collector": "TelemetrySettingsResource",
    "telemetry_dhcp": "TelemetrySettingsResource",
    "telemetry_dns": "TelemetrySettingsResource",
    "telemetry_extended_performance": "TelemetrySettingsResource",
    "telemetry_http": "TelemetrySettingsResource",
    "telemetry_idle_flow_seconds": "TelemetrySettingsResource",
    "telemetry_mail": "TelemetrySettingsResource",
    "telemetry_microsoft_sql": "TelemetrySettingsResource",
    "telemetry_mysql": "TelemetrySettingsResource",
    "telemetry_performance": "TelemetrySettingsResource",
    "telemetry_postgresql": "TelemetrySettingsResource",
    "telemetry_samba": "TelemetrySettingsResource",
    "telemetry_voice": "TelemetrySettingsResource",
    "telemetry_vxlan": "TelemetrySettingsResource",
    "time_zone": "NtpSettingsResource",
    "tls_client_error_logging": "SslSettingsResource",
    "tls_renegotiation": "SslSettingsResource",
    "token_timeout_seconds": "L7SettingsResource",
    "transparent": "L7SettingsResource",
    "unit_certificate": "AdminAccessResource",
    "validates_dnssec": "DnsSettingsResource",
    "verifies_ldap_certificate": "AuthenticationSettingsResource",
    "verifies_server_certificates": "SslSettingsResource",
    "via_on_cached_answers": "L7SettingsResource",
    "wui_banner": "WuiSettingsResource",
    "wui_cipher_set": "WuiSettingsResource",
    "wui_disabled_tls_versions": "WuiSettingsResource",
    "wui_enabled": "AdminAccessResource",
    "wui_interface": "AdminAccessResource",
    "wui_on_several_interfaces": "AdminAccessResource",
    "wui_port": "AdminAccessResource",
    "wui_tls13_ciphers": "WuiSettingsResource",
}
