# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The appliance-wide values behind `get` and `set`, with their names, types and limits."""

from __future__ import annotations

from typing import Literal

from pydantic import SecretStr

from loadmaster._model import UNSET, Texts, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._settings import (
    GET_ALL,
    SettingValue,
    get_command,
    known_setting,
    read_all,
    read_value,
    set_arguments,
)
from loadmaster._wire.file_content import FileContent
from loadmaster._wire.table import Form, Setting

__all__ = ["SETTINGS", "AsyncSettings", "SettingName", "Settings"]

SettingName = Literal[
    "acme_directory_url",
    "acme_renewal_days",
    "active_since",
    "admin_certificate",
    "admin_certificate_authorities",
    "admin_gateway",
    "admin_login_method",
    "allows_empty_headers",
    "allows_posts_without_length",
    "alternate_gateways_allowed",
    "alternate_source_addresses",
    "api_enabled",
    "api_port",
    "backup_day",
    "backup_enabled",
    "backup_host",
    "backup_hour",
    "backup_identity_key",
    "backup_includes_processes",
    "backup_includes_sockets",
    "backup_method",
    "backup_minute",
    "backup_password",
    "backup_path",
    "backup_user",
    "bandwidth_limit",
    "boot_time",
    "broadcasts_heartbeats",
    "cache_size_megabytes",
    "certificate_user_field",
    "checks_network_at_start",
    "client_address_header",
    "client_bandwidth_limit",
    "client_connection_limit",
    "client_connection_rate_limit",
    "client_port_in_cookie",
    "client_request_rate_limit",
    "closes_on_error",
    "connection_limit",
    "connection_rate_limit",
    "connection_timeout_seconds",
    "console_service_menu",
    "continue_handling",
    "current_time",
    "default_gateway",
    "default_gateway_ipv6",
    "dhcpv6_client",
    "diffie_hellman_key_bits",
    "drain_time_seconds",
    "drop_at_drain_end",
    "drop_on_fail",
    "email_critical_recipients",
    "email_domain",
    "email_emergency_recipients",
    "email_enabled",
    "email_error_recipients",
    "email_info_recipients",
    "email_notice_recipients",
    "email_password",
    "email_port",
    "email_security",
    "email_server",
    "email_user",
    "email_warning_recipients",
    "extended_master_secret_disabled",
    "extended_permissions",
    "failover_delay",
    "fails_at_server_limit",
    "firmware_version",
    "first_unit_hostname",
    "forwards_ipv6",
    "geo_interface",
    "geo_partners",
    "geo_port",
    "geo_status_clients",
    "ha_check",
    "ha_mode",
    "ha_status",
    "ha_virtual_id",
    "heartbeat_protocol",
    "hides_licence_server_message",
    "host_cache",
    "hostname",
    "http_proxy",
    "initial_wait_seconds",
    "intrusion_detection_level",
    "irq_balancing",
    "irq_pinning",
    "keeps_old_esp_logs",
    "kerberos_aes256_sha1",
    "kernel_log_host",
    "kernel_log_interface",
    "layer4_share_after_packets",
    "layer4_share_every_packets",
    "layer4_share_refresh",
    "layer7_client_connection_rate",
    "ldap_endpoint",
    "legacy_backup_secure",
    "legacy_client_connection_rate",
    "legacy_ldap_backup_server",
    "legacy_ldap_revalidation_interval",
    "legacy_ldap_security",
    "legacy_ldap_server",
    "legacy_name_servers",
    "legacy_port_reuse",
    "legacy_share_layer4_connections",
    "legacy_share_layer7_persistence",
    "legacy_subnet_originating",
    "local_login",
    "log_insight_split_interval",
    "login_domain",
    "login_sources",
    "login_timeout_seconds",
    "logs_in_cef",
    "logs_limit_figures",
    "logs_user_agent",
    "looks_for_updates",
    "message_of_the_day",
    "minimum_password_length",
    "name_servers",
    "nested_groups",
    "non_http_uploads_work",
    "non_local_servers",
    "ntlm_proxy",
    "ntp_key_id",
    "ntp_key_secret",
    "ntp_key_type",
    "ntp_servers",
    "ocsp_accepts_without_answer",
    "ocsp_checks_outbound",
    "ocsp_over_tls",
    "ocsp_path",
    "ocsp_port",
    "ocsp_server",
    "ocsp_stapling",
    "ocsp_stapling_refresh_seconds",
    "old_tls_library",
    "only_service_gateways",
    "outbound_cipher_set",
    "over_limit_answer",
    "persistence_check",
    "post_authentication_wait_milliseconds",
    "preferred_unit",
    "radius_backup_port",
    "radius_backup_secret",
    "radius_backup_server",
    "radius_nas_id",
    "radius_port",
    "radius_revalidation_seconds",
    "radius_secret",
    "radius_sends_nas_id",
    "radius_sends_vendor_attribute",
    "radius_server",
    "reboots_on_link_failure",
    "refreshes_name_on_failed_check",
    "refreshes_server_names",
    "remote_groups",
    "repeat_log_delay_seconds",
    "request_rate_limit",
    "resets_server_connections",
    "same_site",
    "saves_changes_at_once",
    "sdn_statistics_mode",
    "search_domains",
    "second_unit_hostname",
    "self_signed_key_kind",
    "serial_number",
    "server_match_includes_port",
    "server_name_refresh_minutes",
    "server_nat",
    "servers_are_local_clients",
    "session_basic_authentication",
    "session_concurrent_logins",
    "session_failed_login_limit",
    "session_idle_seconds",
    "session_management",
    "share_layer4_connections",
    "share_layer7_persistence",
    "shows_help",
    "slow_start_seconds",
    "snmp_authentication_protocol",
    "snmp_clients",
    "snmp_community",
    "snmp_contact",
    "snmp_enabled",
    "snmp_location",
    "snmp_privacy_password",
    "snmp_privacy_password_enabled",
    "snmp_privacy_protocol",
    "snmp_traps_enabled",
    "snmp_traps_from_shared_address",
    "snmp_user",
    "snmp_user_password",
    "snmp_version1_trap_receivers",
    "snmp_version2_trap_receivers",
    "snmp_version3_enabled",
    "ssh_banner",
    "ssh_enabled",
    "ssh_interface",
    "ssh_port",
    "ssh_version1",
    "state_sharing_interface",
    "statistics_lines",
    "strict_header_parsing",
    "strict_source_routing",
    "strict_transport_security_seconds",
    "sub_services_share_persistence",
    "subnet_originating",
    "syslog_critical_hosts",
    "syslog_emergency_hosts",
    "syslog_error_hosts",
    "syslog_info_hosts",
    "syslog_notice_hosts",
    "syslog_port",
    "syslog_protocol",
    "syslog_removed_hosts",
    "syslog_verify_certificate",
    "syslog_warning_hosts",
    "tcp_keepalive",
    "tcp_selective_acknowledgement",
    "tcp_timestamps",
    "telemetry_active_flow_seconds",
    "telemetry_application_recognition",
    "telemetry_arp",
    "telemetry_collector",
    "telemetry_dhcp",
    "telemetry_dns",
    "telemetry_extended_performance",
    "telemetry_http",
    "telemetry_idle_flow_seconds",
    "telemetry_mail",
    "telemetry_microsoft_sql",
    "telemetry_mysql",
    "telemetry_performance",
    "telemetry_postgresql",
    "telemetry_samba",
    "telemetry_voice",
    "telemetry_vxlan",
    "time_zone",
    "tls_client_error_logging",
    "tls_renegotiation",
    "token_timeout_seconds",
    "transparent",
    "unit_certificate",
    "update_interface",
    "validates_dnssec",
    "verifies_ldap_certificate",
    "verifies_server_certificates",
    "via_on_cached_answers",
    "virtual_mac",
    "wui_banner",
    "wui_cipher_set",
    "wui_disabled_tls_versions",
    "wui_enabled",
    "wui_interface",
    "wui_on_several_interfaces",
    "wui_port",
    "wui_tls13_ciphers",
]

SETTINGS: dict[str, Setting] = {
    "acme_directory_url": Setting("directoryurl", Form(type="string")),
    "acme_renewal_days": Setting("renewperiod", Form(type="int", minimum=1, maximum=60), clearable=False),
    "minimum_password_length": Setting(
        "MinPassword", Form(type="int", minimum=8, maximum=16), clearable=False
    ),
    "extended_permissions": Setting("extendedperms", Form(type="bool", xml="yes/no"), clearable=False),
    "local_login": Setting("sessionlocalauth", Form(type="bool", xml="yes/no"), clearable=False),
    "login_sources": Setting(
        "sessionauthmode",
        Form(
            type="flags",
            codes={
                "local_login": 1,
                "local_rights": 2,
                "always_set": 4,
                "ldap_login": 16,
                "radius_login": 256,
                "radius_rights": 512,
            },
        ),
        clearable=False,
    ),
    "ldap_endpoint": Setting("wuildapep", Form(type="string"), in_getall=False),
    "verifies_ldap_certificate": Setting(
        "wuiservercertval", Form(type="bool", xml="yes/no"), clearable=False
    ),
    "remote_groups": Setting("wuiusergroups", Form(type="list", separator=" "), in_getall=False),
    "nested_groups": Setting("wuinestedgroups", Form(type="bool", xml="yes/no"), clearable=False),
    "login_domain": Setting("wuidomain", Form(type="string"), in_getall=False),
    "certificate_user_field": Setting(
        "wuicertmapping",
        Form(
            type="enum",
            codes={"principal_name": 0, "subject": 1, "issuer_and_subject": 2, "issuer_and_serial": 3},
        ),
        clearable=False,
    ),
    "legacy_ldap_server": Setting("ldapserver", Form(type="address"), in_getall=False),
    "legacy_ldap_backup_server": Setting("ldapbackupserver", Form(type="address"), in_getall=False),
    "legacy_ldap_security": Setting(
        "ldapsecurity", Form(type="enum", codes={"plain": 0, "starttls": 1, "ldaps": 2}), in_getall=False
    ),
    "legacy_ldap_revalidation_interval": Setting("ldaprevalidateinterval", Form(type="int"), in_getall=False),
    "radius_server": Setting("radiusserver", Form(type="address"), in_getall=False),
    "radius_port": Setting("radiusport", Form(type="port", minimum=3, maximum=65535)),
    "radius_secret": Setting("radiussecret", Form(type="secret"), secret=True),
    "radius_backup_server": Setting("radiusbackupserver", Form(type="address"), in_getall=False),
    "radius_backup_port": Setting("radiusbackupport", Form(type="port", minimum=3, maximum=65535)),
    "radius_backup_secret": Setting("radiusbackupsecret", Form(type="secret"), secret=True),
    "radius_revalidation_seconds": Setting(
        "radiusrevalidateinterval", Form(type="int", minimum=10, maximum=86400), clearable=False
    ),
    "radius_sends_nas_id": Setting("radiussendnasid", Form(type="bool", xml="yes/no"), clearable=False),
    "radius_nas_id": Setting("radiusnasid", Form(type="string"), in_getall=False),
    "radius_sends_vendor_attribute": Setting(
        "radiussendvendorspec", Form(type="bool", xml="yes/no"), clearable=False
    ),
    "backup_enabled": Setting("backupenable", Form(type="bool", xml="yes/no"), clearable=False),
    "backup_day": Setting(
        "backupday",
        Form(
            type="enum",
            codes={
                "daily": 0,
                "monday": 1,
                "tuesday": 2,
                "wednesday": 3,
                "thursday": 4,
                "friday": 5,
                "saturday": 6,
                "sunday": 7,
            },
        ),
        clearable=False,
    ),
    "backup_hour": Setting("backuphour", Form(type="int", minimum=0, maximum=23), clearable=False),
    "backup_minute": Setting("backupminute", Form(type="int", minimum=0, maximum=59), clearable=False),
    "backup_method": Setting(
        "backupmethod",
        Form(type="enum", codes={"ftp": "wput", "scp": "scp", "sftp": "sftp"}),
        clearable=False,
    ),
    "legacy_backup_secure": Setting("backupsecure", Form(type="bool", xml="yes/no"), clearable=False),
    "backup_host": Setting("backuphost", Form(type="string"), in_getall=False),
    "backup_path": Setting("backuppath", Form(type="string"), in_getall=False),
    "backup_user": Setting("backupuser", Form(type="string"), in_getall=False),
    "backup_password": Setting("backuppassword", Form(type="secret"), secret=True),
    "backup_identity_key": Setting(
        "backupident", Form(type="file"), write_only=True, clearable=False, secret=True
    ),
    "backup_includes_sockets": Setting("backupnetstat", Form(type="bool", xml="yes/no"), clearable=False),
    "backup_includes_processes": Setting("backuptop", Form(type="bool", xml="yes/no"), clearable=False),
    "irq_balancing": Setting("irqbalance", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False),
    "irq_pinning": Setting("irqpinning", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False),
    "keeps_old_esp_logs": Setting(
        "linearesplogs", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "kernel_log_host": Setting("netconsole", Form(type="address"), in_getall=False),
    "kernel_log_interface": Setting("netconsoleinterface", Form(type="int"), in_getall=False),
    "console_service_menu": Setting("EnableISetupCli", Form(type="bool", xml="yes/no"), clearable=False),
    "hostname": Setting("hostname", Form(type="string")),
    "first_unit_hostname": Setting("ha1hostname", Form(type="string"), in_getall=False),
    "second_unit_hostname": Setting("ha2hostname", Form(type="string"), in_getall=False),
    "name_servers": Setting("nameserver", Form(type="list", separator=",")),
    "legacy_name_servers": Setting("namserver", Form(type="list", separator=","), in_getall=False),
    "search_domains": Setting("searchlist", Form(type="list", separator=" "), in_getall=False),
    "validates_dnssec": Setting("dnssecclient", Form(type="bool", xml="yes/no"), clearable=False),
    "refreshes_server_names": Setting("DNSNamesEnable", Form(type="bool", xml="yes/no"), clearable=False),
    "server_name_refresh_minutes": Setting(
        "DNSUpdateInterval", Form(type="int", minimum=1, maximum=60), clearable=False
    ),
    "refreshes_name_on_failed_check": Setting(
        "DNSReloadOnError", Form(type="bool", xml="yes/no"), clearable=False
    ),
    "email_enabled": Setting("emailenable", Form(type="bool", xml="yes/no"), clearable=False),
    "email_server": Setting("emailserver", Form(type="string"), in_getall=False),
    "email_port": Setting("emailport", Form(type="port", minimum=0, maximum=65535), clearable=False),
    "email_user": Setting("emailuser", Form(type="string"), in_getall=False),
    "email_password": Setting("emailpassword", Form(type="secret"), secret=True),
    "email_domain": Setting("emaildomain", Form(type="string"), in_getall=False),
    "email_security": Setting(
        "emailsslmode",
        Form(type="enum", codes={"plain": 0, "starttls_if_offered": 1, "starttls": 2, "tls": 3}),
        clearable=False,
    ),
    "email_emergency_recipients": Setting(
        "emailemergency", Form(type="list", separator=","), in_getall=False
    ),
    "email_critical_recipients": Setting("emailcritical", Form(type="list", separator=","), in_getall=False),
    "email_error_recipients": Setting("emailerror", Form(type="list", separator=","), in_getall=False),
    "email_warning_recipients": Setting("emailwarn", Form(type="list", separator=","), in_getall=False),
    "email_notice_recipients": Setting("emailnotice", Form(type="list", separator=","), in_getall=False),
    "email_info_recipients": Setting("emailinfo", Form(type="list", separator=","), in_getall=False),
    "geo_status_clients": Setting("geoclients", Form(type="list", separator=" "), in_getall=False),
    "geo_partners": Setting("geopartners", Form(type="list", separator=" "), in_getall=False),
    "geo_port": Setting("geosshport", Form(type="port", minimum=3, maximum=65530), clearable=False),
    "geo_interface": Setting("geo_ssh_iface", Form(type="int"), in_getall=False),
    "ha_mode": Setting(
        "hamode",
        Form(type="enum", codes={"single": 0, "first": 1, "second": 2, "cloud": 3, "cluster": 4}),
        clearable=False,
    ),
    "heartbeat_protocol": Setting(
        "hastyle", Form(type="enum", codes={"legacy": 0, "carp": 1}), in_getall=False, clearable=False
    ),
    "failover_delay": Setting(
        "hatimeout",
        Form(
            type="enum",
            codes={"seconds_3": 1, "seconds_6": 2, "seconds_9": 3, "seconds_12": 4, "seconds_15": 5},
        ),
        in_getall=False,
    ),
    "initial_wait_seconds": Setting("hawait", Form(type="int", minimum=0, maximum=200), in_getall=False),
    "ha_virtual_id": Setting(
        "havhid", Form(type="int", minimum=1, maximum=255), in_getall=False, clearable=False
    ),
    "preferred_unit": Setting(
        "haprefered",
        Form(type="enum", codes={"neither": 0, "first": 1, "second": 2}),
        in_getall=False,
        clearable=False,
    ),
    "update_interface": Setting("haif", Form(type="int"), in_getall=False),
    "checks_network_at_start": Setting(
        "hainitial", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "ha_check": Setting("hacheck", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False),
    "share_layer4_connections": Setting(
        "hal4update", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "share_layer7_persistence": Setting(
        "hal7update", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "legacy_share_layer4_connections": Setting(
        "tcpfailover", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "legacy_share_layer7_persistence": Setting(
        "cookieupdate", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "state_sharing_interface": Setting("mcast", Form(type="int"), in_getall=False),
    "virtual_mac": Setting("vmac", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False),
    "broadcasts_heartbeats": Setting(
        "macglobal", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "reboots_on_link_failure": Setting(
        "halinkfailreboot", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "layer4_share_after_packets": Setting(
        "L4SyncThreshold", Form(type="int", minimum=0, maximum=254), clearable=False
    ),
    "layer4_share_every_packets": Setting(
        "L4SyncPeriod", Form(type="int", minimum=1, maximum=255), clearable=False
    ),
    "layer4_share_refresh": Setting(
        "L4SyncRefreshPeriod", Form(type="int", minimum=0, maximum=10), clearable=False
    ),
    "drain_time_seconds": Setting(
        "finalpersist", Form(type="int", minimum=60, maximum=86400, also=(0,)), clearable=False
    ),
    "drop_at_drain_end": Setting("dropatdrainend", Form(type="bool", xml="yes/no"), clearable=False),
    "drop_on_fail": Setting("droponfail", Form(type="bool", xml="yes/no"), clearable=False),
    "transparent": Setting("transparent", Form(type="bool", xml="yes/no"), clearable=False),
    "alternate_source_addresses": Setting("localbind", Form(type="bool", xml="yes/no"), clearable=False),
    "persistence_check": Setting(
        "alwayspersist",
        Form(type="enum", codes={"first_request": 0, "every_request": 1, "every_request_and_update": 2}),
        in_getall=False,
        clearable=False,
    ),
    "client_port_in_cookie": Setting(
        "addcookieport", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "strict_header_parsing": Setting("rfcconform", Form(type="bool", xml="yes/no"), clearable=False),
    "closes_on_error": Setting("closeonerror", Form(type="bool", xml="yes/no"), clearable=False),
    "via_on_cached_answers": Setting("addvia", Form(type="bool", xml="yes/no"), clearable=False),
    "servers_are_local_clients": Setting("rsarelocal", Form(type="bool", xml="yes/no"), clearable=False),
    "client_address_header": Setting(
        "addforwardheader",
        Form(type="enum", codes={"x_client_side": 0, "x_forwarded_for": 1, "no_header": 2}),
        clearable=False,
    ),
    "continue_handling": Setting(
        "expect100",
        Form(type="enum", codes={"rfc_2616": 0, "wait_for_continue": 1, "rfc_7231": 2}),
        clearable=False,
    ),
    "allows_posts_without_length": Setting(
        "allowemptyposts", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "allows_empty_headers": Setting(
        "AllowEmptyHttpHeaders", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "server_match_includes_port": Setting(
        "ForceFullRSMatch", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "slow_start_seconds": Setting("slowstart", Form(type="int", minimum=0, maximum=600), clearable=False),
    "sub_services_share_persistence": Setting(
        "ShareSubVSPersist", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "log_insight_split_interval": Setting(
        "logsplitinterval", Form(type="int", minimum=1, maximum=100), in_getall=False, clearable=False
    ),
    "login_timeout_seconds": Setting(
        "authtimeout", Form(type="int", minimum=30, maximum=300), clearable=False
    ),
    "post_authentication_wait_milliseconds": Setting(
        "authpostwait", Form(type="int", minimum=1, maximum=2000), clearable=False
    ),
    "token_timeout_seconds": Setting(
        "clienttokentimeout", Form(type="int", minimum=60, maximum=300), clearable=False
    ),
    "logs_user_agent": Setting(
        "loguseragent", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "logs_in_cef": Setting("CEFmsgFormat", Form(type="bool", xml="yes/no"), clearable=False),
    "same_site": Setting(
        "SameSite",
        Form(type="enum", codes={"not_added": 0, "unrestricted": 1, "lax": 2, "strict": 3}),
        in_getall=False,
        clearable=False,
    ),
    "ntlm_proxy": Setting("L7NTLMProxy", Form(type="bool", xml="yes/no"), clearable=False),
    "strict_transport_security_seconds": Setting(
        "securityheaderage", Form(type="int", minimum=86400, maximum=94608000), in_getall=False
    ),
    "kerberos_aes256_sha1": Setting("KcdCipherSha1", Form(type="bool", xml="yes/no"), clearable=False),
    "cache_size_megabytes": Setting("cachesize", Form(type="int", minimum=1, maximum=409), clearable=False),
    "host_cache": Setting("hostcache", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False),
    "intrusion_detection_level": Setting(
        "paranoia",
        Form(type="enum", codes={"low": 0, "normal": 1, "high": 2, "paranoid": 3}),
        clearable=False,
    ),
    "legacy_client_connection_rate": Setting(
        "limitinput", Form(type="int", minimum=0, maximum=100000), in_getall=False, clearable=False
    ),
    "layer7_client_connection_rate": Setting("L7LimitInput", Form(type="int"), clearable=False),
    "connection_limit": Setting(
        "MaxConnsLimit", Form(type="int", minimum=0, maximum=100000000), clearable=False
    ),
    "connection_rate_limit": Setting(
        "MaxCPSLimit", Form(type="int", minimum=0, maximum=1000000), clearable=False
    ),
    "request_rate_limit": Setting(
        "MaxRPSLimit", Form(type="int", minimum=0, maximum=1000000), clearable=False
    ),
    "bandwidth_limit": Setting(
        "MaxBandwidthLimit", Form(type="int", minimum=16, maximum=99999999, also=(0,)), clearable=False
    ),
    "client_connection_limit": Setting(
        "ClientMaxConnsLimit", Form(type="int", minimum=0, maximum=1000000), clearable=False
    ),
    "client_connection_rate_limit": Setting(
        "ClientCPSLimit", Form(type="int", minimum=0, maximum=1000000), clearable=False
    ),
    "client_request_rate_limit": Setting(
        "ClientRPSLimit", Form(type="int", minimum=0, maximum=1000000), clearable=False
    ),
    "client_bandwidth_limit": Setting(
        "ClientMaxBandwidthLimit", Form(type="int", minimum=16, maximum=99999999, also=(0,)), clearable=False
    ),
    "over_limit_answer": Setting(
        "SendRateLimitError",
        Form(type="enum", codes={"connection_dropped": 0, "too_many_requests": 1, "service_unavailable": 2}),
        clearable=False,
    ),
    "fails_at_server_limit": Setting("RateLimitFail", Form(type="bool", xml="yes/no"), clearable=False),
    "logs_limit_figures": Setting("LimitLogging", Form(type="bool", xml="yes/no"), clearable=False),
    "repeat_log_delay_seconds": Setting(
        "ClientRepeatDelay", Form(type="int", minimum=10, maximum=86400), clearable=False
    ),
    "default_gateway": Setting("dfltgw", Form(type="address")),
    "default_gateway_ipv6": Setting("dfltgwv6", Form(type="address"), in_getall=False),
    "alternate_gateways_allowed": Setting("multigw", Form(type="bool", xml="yes/no"), clearable=False),
    "only_service_gateways": Setting("onlydefaultroutes", Form(type="bool", xml="yes/no"), clearable=False),
    "strict_source_routing": Setting("routefilter", Form(type="bool", xml="yes/no"), clearable=False),
    "server_nat": Setting("snat", Form(type="bool", xml="yes/no"), clearable=False),
    "non_http_uploads_work": Setting(
        "allowupload", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "connection_timeout_seconds": Setting(
        "conntimeout", Form(type="int", minimum=60, maximum=86400, also=(0,)), clearable=False
    ),
    "tcp_keepalive": Setting("keepalive", Form(type="bool", xml="yes/no"), clearable=False),
    "non_local_servers": Setting("nonlocalrs", Form(type="bool", xml="yes/no"), clearable=False),
    "resets_server_connections": Setting("resetclose", Form(type="bool", xml="yes/no"), clearable=False),
    "legacy_subnet_originating": Setting(
        "subnetorigin", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "subnet_originating": Setting("subnetoriginating", Form(type="bool", xml="yes/no"), clearable=False),
    "tcp_timestamps": Setting("tcptimestamp", Form(type="bool", xml="yes/no"), clearable=False),
    "legacy_port_reuse": Setting("TCPnorecycle", Form(type="bool", xml="yes/no"), clearable=False),
    "tcp_selective_acknowledgement": Setting("tcpsack", Form(type="bool", xml="yes/no"), clearable=False),
    "diffie_hellman_key_bits": Setting(
        "dhkeysize", Form(type="int", minimum=512, maximum=4096), clearable=False
    ),
    "http_proxy": Setting("http_proxy", Form(type="string"), in_getall=False),
    "verifies_server_certificates": Setting(
        "SSLForceServerVerify", Form(type="bool", xml="yes/no"), clearable=False
    ),
    "forwards_ipv6": Setting("IPV6forwarding", Form(type="bool", xml="yes/no"), clearable=False),
    "dhcpv6_client": Setting("dhcpv6", Form(type="bool", xml="yes/no"), clearable=False),
    "ntp_servers": Setting("ntphost", Form(type="list", separator=" ")),
    "ntp_key_id": Setting("ntpkeyid", Form(type="int", minimum=0, maximum=99), clearable=False),
    "ntp_key_secret": Setting("ntpkeysecret", Form(type="secret", min_length=0, max_length=40), secret=True),
    "ntp_key_type": Setting(
        "ntpkeytype", Form(type="enum", codes={"md5": "M", "sha": "SHA", "sha1": "SHA1"}), in_getall=False
    ),
    "time_zone": Setting("timezone", Form(type="string"), in_getall=False),
    "ocsp_server": Setting("OCSPServer", Form(type="string"), in_getall=False),
    "ocsp_port": Setting("OCSPPort", Form(type="port", minimum=0, maximum=65535), in_getall=False),
    "ocsp_path": Setting("OCSPUrl", Form(type="string"), in_getall=False),
    "ocsp_over_tls": Setting("OCSPUseSSL", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False),
    "ocsp_accepts_without_answer": Setting(
        "OCSPOnServerFail", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "ocsp_checks_outbound": Setting("OCSPcertChecking", Form(type="bool", xml="yes/no"), clearable=False),
    "ocsp_stapling": Setting("SSLStapling", Form(type="bool", xml="yes/no"), clearable=False),
    "ocsp_stapling_refresh_seconds": Setting(
        "SSLRefreshInterval", Form(type="int", minimum=3600, maximum=86400), clearable=False
    ),
    "api_enabled": Setting("enableapi", Form(type="bool", xml="yes/no"), clearable=False),
    "api_port": Setting("apiport", Form(type="port", minimum=0, maximum=65535)),
    "ssh_enabled": Setting("sshaccess", Form(type="bool", xml="yes/no"), clearable=False),
    "ssh_interface": Setting("sshiface", Form(type="string")),
    "ssh_port": Setting("sshport", Form(type="port", minimum=3, maximum=65530), clearable=False),
    "ssh_banner": Setting("SSHPreAuth", Form(type="string", min_length=0, max_length=5000), in_getall=False),
    "ssh_version1": Setting("sshv1prot", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False),
    "wui_enabled": Setting("wuiaccess", Form(type="bool", xml="yes/no"), clearable=False),
    "wui_interface": Setting("wuiiface", Form(type="int"), clearable=False),
    "wui_port": Setting("wuiport", Form(type="port", minimum=3, maximum=65530), clearable=False),
    "admin_gateway": Setting("admingw", Form(type="address"), in_getall=False),
    "wui_on_several_interfaces": Setting("multihomedwui", Form(type="bool", xml="yes/no"), clearable=False),
    "admin_login_method": Setting(
        "adminclientaccess",
        Form(
            type="enum",
            codes={"password": 0, "password_or_certificate": 1, "certificate": 2, "certificate_with_ocsp": 3},
        ),
        clearable=False,
    ),
    "admin_certificate_authorities": Setting(
        "WUICACertList", Form(type="list", separator=" "), in_getall=False
    ),
    "admin_certificate": Setting("admincert", Form(type="string"), in_getall=False),
    "unit_certificate": Setting("localcert", Form(type="string"), in_getall=False),
    "sdn_statistics_mode": Setting(
        "sdnstatsmode", Form(type="enum", codes={"server_port": 1, "whole_path": 2}), in_getall=False
    ),
    "session_management": Setting("sessioncontrol", Form(type="bool", xml="yes/no"), clearable=False),
    "session_basic_authentication": Setting(
        "sessionbasicauth", Form(type="bool", xml="yes/no"), clearable=False
    ),
    "session_idle_seconds": Setting(
        "sessionidletime", Form(type="int", minimum=60, maximum=86400), clearable=False
    ),
    "session_failed_login_limit": Setting("sessionmaxfailattempts", Form(type="int", minimum=1, maximum=999)),
    "session_concurrent_logins": Setting("sessionconcurrent", Form(type="int", minimum=0, maximum=9)),
    "snmp_enabled": Setting("snmpenable", Form(type="bool", xml="yes/no"), clearable=False),
    "snmp_version3_enabled": Setting("snmpV3enable", Form(type="bool", xml="yes/no"), clearable=False),
    "snmp_user": Setting("snmpv3user", Form(type="string"), in_getall=False),
    "snmp_user_password": Setting("snmpv3userpasswd", Form(type="secret"), in_getall=False, secret=True),
    "snmp_authentication_protocol": Setting(
        "snmpAuthProt", Form(type="enum", codes={"md5": "MD5", "sha": "SHA"}), in_getall=False
    ),
    "snmp_privacy_protocol": Setting(
        "snmpPrivProt", Form(type="enum", codes={"des": "DES", "aes": "AES"}), in_getall=False
    ),
    "snmp_privacy_password_enabled": Setting(
        "snmpV3Privenable", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "snmp_privacy_password": Setting("snmpv3privpasswd", Form(type="secret"), in_getall=False, secret=True),
    "snmp_clients": Setting("snmpclient", Form(type="list", separator=" "), in_getall=False),
    "snmp_community": Setting("snmpcommunity", Form(type="string"), in_getall=False),
    "snmp_contact": Setting("snmpcontact", Form(type="string"), in_getall=False),
    "snmp_location": Setting("snmplocation", Form(type="string"), in_getall=False),
    "snmp_traps_enabled": Setting("snmptrapenable", Form(type="bool", xml="yes/no"), clearable=False),
    "snmp_traps_from_shared_address": Setting("snmpHaTrap", Form(type="bool", xml="yes/no"), clearable=False),
    "snmp_version1_trap_receivers": Setting("snmpv1sink", Form(type="list", separator=" "), in_getall=False),
    "snmp_version2_trap_receivers": Setting("snmpv2sink", Form(type="list", separator=" "), in_getall=False),
    "old_tls_library": Setting("SSLOldLibraryVersion", Form(type="bool", xml="yes/no"), clearable=False),
    "tls_renegotiation": Setting("sslrenegotiate", Form(type="bool", xml="yes/no"), clearable=False),
    "extended_master_secret_disabled": Setting(
        "SSLDisableMasterSecret", Form(type="bool", xml="yes/no"), clearable=False
    ),
    "tls_client_error_logging": Setting("sslclienterrors", Form(type="int"), clearable=False),
    "outbound_cipher_set": Setting("OutboundCipherset", Form(type="string")),
    "self_signed_key_kind": Setting(
        "ECCerts",
        Form(
            type="enum",
            codes={"rsa": 0, "elliptic_curve_signed_by_rsa": 1, "elliptic_curve_signed_by_elliptic_curve": 2},
        ),
        clearable=False,
    ),
    "syslog_emergency_hosts": Setting(
        "syslogemergency", Form(type="list", max_items=10, separator=","), in_getall=False
    ),
    "syslog_critical_hosts": Setting(
        "syslogcritical", Form(type="list", max_items=10, separator=","), in_getall=False
    ),
    "syslog_error_hosts": Setting(
        "syslogerror", Form(type="list", max_items=10, separator=","), in_getall=False
    ),
    "syslog_warning_hosts": Setting(
        "syslogwarn", Form(type="list", max_items=10, separator=","), in_getall=False
    ),
    "syslog_notice_hosts": Setting(
        "syslognotice", Form(type="list", max_items=10, separator=","), in_getall=False
    ),
    "syslog_info_hosts": Setting(
        "sysloginfo", Form(type="list", max_items=10, separator=","), in_getall=False
    ),
    "syslog_removed_hosts": Setting(
        "syslognone", Form(type="list", max_items=10, separator=","), in_getall=False, write_only=True
    ),
    "syslog_port": Setting("SyslogPort", Form(type="port", minimum=0, maximum=65535), clearable=False),
    "syslog_protocol": Setting(
        "SyslogProt", Form(type="enum", codes={"udp": "udp", "tcp": "tcp", "tls": "tls"}), clearable=False
    ),
    "syslog_verify_certificate": Setting("SyslogCert", Form(type="bool", xml="yes/no"), clearable=False),
    "telemetry_collector": Setting("TelemetryServer", Form(type="string"), in_getall=False),
    "telemetry_active_flow_seconds": Setting(
        "TelemetryActiveTimeout", Form(type="int", minimum=10, maximum=6000), in_getall=False, clearable=False
    ),
    "telemetry_idle_flow_seconds": Setting(
        "TelemetryInactiveTimeout", Form(type="int", minimum=1, maximum=59), in_getall=False, clearable=False
    ),
    "telemetry_arp": Setting(
        "TelemetryOptArp", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "telemetry_dhcp": Setting(
        "TelemetryOptDhcp", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "telemetry_dns": Setting(
        "TelemetryOptDns", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "telemetry_http": Setting(
        "TelemetryOptHttp", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "telemetry_mail": Setting(
        "TelemetryOptMail", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "telemetry_application_recognition": Setting(
        "TelemetryOptNbar2", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "telemetry_samba": Setting(
        "TelemetryOptSamba", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "telemetry_voice": Setting(
        "TelemetryOptExtendedVoip", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "telemetry_microsoft_sql": Setting(
        "TelemetryOptMsSql", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "telemetry_postgresql": Setting(
        "TelemetryOptPostgres", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "telemetry_mysql": Setting(
        "TelemetryOptMySql", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "telemetry_performance": Setting(
        "TelemetryOptNpm", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "telemetry_extended_performance": Setting(
        "TelemetryOptExtendedNpm", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "telemetry_vxlan": Setting(
        "TelemetryOptVxlan", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "firmware_version": Setting("version", Form(type="string"), read_only=True),
    "serial_number": Setting("serialnumber", Form(type="string"), read_only=True),
    "boot_time": Setting("boottime", Form(type="string"), read_only=True),
    "active_since": Setting("activetime", Form(type="string"), read_only=True),
    "current_time": Setting("time", Form(type="string"), read_only=True),
    "ha_status": Setting(
        "hastatus",
        Form(
            type="enum",
            codes={
                "active": "Active",
                "standby": "Standby",
                "passive": "Passive",
                "not_configured": "HA not configured",
            },
        ),
        in_getall=False,
        read_only=True,
    ),
    "saves_changes_at_once": Setting("autosave", Form(type="bool", xml="yes/no"), clearable=False),
    "looks_for_updates": Setting(
        "tethering", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "shows_help": Setting("hoverhelp", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False),
    "message_of_the_day": Setting(
        "motd", Form(type="string", min_length=0, max_length=5000), in_getall=False
    ),
    "statistics_lines": Setting(
        "wuidisplaylines", Form(type="int", minimum=10, maximum=100), in_getall=False
    ),
    "hides_licence_server_message": Setting(
        "hideaslloginmsg", Form(type="bool", xml="yes/no"), in_getall=False, clearable=False
    ),
    "wui_banner": Setting("WUIPreAuth", Form(type="string", min_length=0, max_length=5000), in_getall=False),
    "wui_cipher_set": Setting("WUICipherset", Form(type="string")),
    "wui_tls13_ciphers": Setting("WUITLS13Ciphersets", Form(type="string")),
    "wui_disabled_tls_versions": Setting(
        "WUITLSProtocols",
        Form(
            type="flags",
            minimum=0,
            maximum=30,
            codes={"ssl3": 1, "tls1_0": 2, "tls1_1": 4, "tls1_2": 8, "tls1_3": 16},
        ),
    ),
}


class Settings:
    """Appliance-wide values under their Python names and with their types."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, name: SettingName | str) -> SettingValue:
        """The value of one setting; ``None`` when it is unset.

        A secret that is set comes back as asterisks. Raises ``InvalidCall`` for a name that does not exist,
        ``InvalidValue`` where this firmware lacks the setting.
        """
        setting = known_setting(SETTINGS, name)
        return read_value(setting, self._session.execute(get_command(setting), {"parameter": setting.wire}))

    def all(self) -> dict[str, SettingValue]:
        """All values that the unit lists, in one call.

        Values that are unset are missing, and so are those that need a ``get`` of their own. What this release does not know
        stands under its wire name.
        """
        return read_all(SETTINGS, self._session.execute(GET_ALL, {}))

    def set(
        self,
        *,
        acme_directory_url: str | Unset | None = UNSET,
        acme_renewal_days: int | Unset = UNSET,
        minimum_password_length: int | Unset = UNSET,
        extended_permissions: bool | Unset = UNSET,
        local_login: bool | Unset = UNSET,
        login_sources: Texts | Unset = UNSET,
        ldap_endpoint: str | Unset | None = UNSET,
        verifies_ldap_certificate: bool | Unset = UNSET,
        remote_groups: Texts | Unset | None = UNSET,
        nested_groups: bool | Unset = UNSET,
        login_domain: str | Unset | None = UNSET,
        certificate_user_field: Literal[
            "principal_name", "subject", "issuer_and_subject", "issuer_and_serial"
        ]
        | Unset = UNSET,
        legacy_ldap_server: str | Unset | None = UNSET,
        legacy_ldap_backup_server: str | Unset | None = UNSET,
        legacy_ldap_security: Literal["plain", "starttls", "ldaps"] | Unset | None = UNSET,
        legacy_ldap_revalidation_interval: int | Unset | None = UNSET,
        radius_server: str | Unset | None = UNSET,
        radius_port: int | Unset | None = UNSET,
        radius_secret: str | SecretStr | Unset | None = UNSET,
        radius_backup_server: str | Unset | None = UNSET,
        radius_backup_port: int | Unset | None = UNSET,
        radius_backup_secret: str | SecretStr | Unset | None = UNSET,
        radius_revalidation_seconds: int | Unset = UNSET,
        radius_sends_nas_id: bool | Unset = UNSET,
        radius_nas_id: str | Unset | None = UNSET,
        radius_sends_vendor_attribute: bool | Unset = UNSET,
        backup_enabled: bool | Unset = UNSET,
        backup_day: Literal[
            "daily", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
        ]
        | Unset = UNSET,
        backup_hour: int | Unset = UNSET,
        backup_minute: int | Unset = UNSET,
        backup_method: Literal["ftp", "scp", "sftp"] | Unset = UNSET,
        legacy_backup_secure: bool | Unset = UNSET,
        backup_host: str | Unset | None = UNSET,
        backup_path: str | Unset | None = UNSET,
        backup_user: str | Unset | None = UNSET,
        backup_password: str | SecretStr | Unset | None = UNSET,
        backup_identity_key: FileContent | Unset = UNSET,
        backup_includes_sockets: bool | Unset = UNSET,
        backup_includes_processes: bool | Unset = UNSET,
        irq_balancing: bool | Unset = UNSET,
        irq_pinning: bool | Unset = UNSET,
        keeps_old_esp_logs: bool | Unset = UNSET,
        kernel_log_host: str | Unset | None = UNSET,
        kernel_log_interface: int | Unset | None = UNSET,
        console_service_menu: bool | Unset = UNSET,
        hostname: str | Unset | None = UNSET,
        first_unit_hostname: str | Unset | None = UNSET,
        second_unit_hostname: str | Unset | None = UNSET,
        name_servers: Texts | Unset | None = UNSET,
        legacy_name_servers: Texts | Unset | None = UNSET,
        search_domains: Texts | Unset | None = UNSET,
        validates_dnssec: bool | Unset = UNSET,
        refreshes_server_names: bool | Unset = UNSET,
        server_name_refresh_minutes: int | Unset = UNSET,
        refreshes_name_on_failed_check: bool | Unset = UNSET,
        email_enabled: bool | Unset = UNSET,
        email_server: str | Unset | None = UNSET,
        email_port: int | Unset = UNSET,
        email_user: str | Unset | None = UNSET,
        email_password: str | SecretStr | Unset | None = UNSET,
        email_domain: str | Unset | None = UNSET,
        email_security: Literal["plain", "starttls_if_offered", "starttls", "tls"] | Unset = UNSET,
        email_emergency_recipients: Texts | Unset | None = UNSET,
        email_critical_recipients: Texts | Unset | None = UNSET,
        email_error_recipients: Texts | Unset | None = UNSET,
        email_warning_recipients: Texts | Unset | None = UNSET,
        email_notice_recipients: Texts | Unset | None = UNSET,
        email_info_recipients: Texts | Unset | None = UNSET,
        geo_status_clients: Texts | Unset | None = UNSET,
        geo_partners: Texts | Unset | None = UNSET,
        geo_port: int | Unset = UNSET,
        geo_interface: int | Unset | None = UNSET,
        ha_mode: Literal["single", "first", "second", "cloud", "cluster"] | Unset = UNSET,
        heartbeat_protocol: Literal["legacy", "carp"] | Unset = UNSET,
        failover_delay: Literal["seconds_3", "seconds_6", "seconds_9", "seconds_12", "seconds_15"]
        | Unset
        | None = UNSET,
        initial_wait_seconds: int | Unset | None = UNSET,
        ha_virtual_id: int | Unset = UNSET,
        preferred_unit: Literal["neither", "first", "second"] | Unset = UNSET,
        update_interface: int | Unset | None = UNSET,
        checks_network_at_start: bool | Unset = UNSET,
        ha_check: bool | Unset = UNSET,
        share_layer4_connections: bool | Unset = UNSET,
        share_layer7_persistence: bool | Unset = UNSET,
        legacy_share_layer4_connections: bool | Unset = UNSET,
        legacy_share_layer7_persistence: bool | Unset = UNSET,
        state_sharing_interface: int | Unset | None = UNSET,
        virtual_mac: bool | Unset = UNSET,
        broadcasts_heartbeats: bool | Unset = UNSET,
        reboots_on_link_failure: bool | Unset = UNSET,
        layer4_share_after_packets: int | Unset = UNSET,
        layer4_share_every_packets: int | Unset = UNSET,
        layer4_share_refresh: int | Unset = UNSET,
        drain_time_seconds: int | Unset = UNSET,
        drop_at_drain_end: bool | Unset = UNSET,
        drop_on_fail: bool | Unset = UNSET,
        transparent: bool | Unset = UNSET,
        alternate_source_addresses: bool | Unset = UNSET,
        persistence_check: Literal["first_request", "every_request", "every_request_and_update"]
        | Unset = UNSET,
        client_port_in_cookie: bool | Unset = UNSET,
        strict_header_parsing: bool | Unset = UNSET,
        closes_on_error: bool | Unset = UNSET,
        via_on_cached_answers: bool | Unset = UNSET,
        servers_are_local_clients: bool | Unset = UNSET,
        client_address_header: Literal["x_client_side", "x_forwarded_for", "no_header"] | Unset = UNSET,
        continue_handling: Literal["rfc_2616", "wait_for_continue", "rfc_7231"] | Unset = UNSET,
        allows_posts_without_length: bool | Unset = UNSET,
        allows_empty_headers: bool | Unset = UNSET,
        server_match_includes_port: bool | Unset = UNSET,
        slow_start_seconds: int | Unset = UNSET,
        sub_services_share_persistence: bool | Unset = UNSET,
        log_insight_split_interval: int | Unset = UNSET,
        login_timeout_seconds: int | Unset = UNSET,
        post_authentication_wait_milliseconds: int | Unset = UNSET,
        token_timeout_seconds: int | Unset = UNSET,
        logs_user_agent: bool | Unset = UNSET,
        logs_in_cef: bool | Unset = UNSET,
        same_site: Literal["not_added", "unrestricted", "lax", "strict"] | Unset = UNSET,
        ntlm_proxy: bool | Unset = UNSET,
        strict_transport_security_seconds: int | Unset | None = UNSET,
        kerberos_aes256_sha1: bool | Unset = UNSET,
        cache_size_megabytes: int | Unset = UNSET,
        host_cache: bool | Unset = UNSET,
        intrusion_detection_level: Literal["low", "normal", "high", "paranoid"] | Unset = UNSET,
        legacy_client_connection_rate: int | Unset = UNSET,
        layer7_client_connection_rate: int | Unset = UNSET,
        connection_limit: int | Unset = UNSET,
        connection_rate_limit: int | Unset = UNSET,
        request_rate_limit: int | Unset = UNSET,
        bandwidth_limit: int | Unset = UNSET,
        client_connection_limit: int | Unset = UNSET,
        client_connection_rate_limit: int | Unset = UNSET,
        client_request_rate_limit: int | Unset = UNSET,
        client_bandwidth_limit: int | Unset = UNSET,
        over_limit_answer: Literal["connection_dropped", "too_many_requests", "service_unavailable"]
        | Unset = UNSET,
        fails_at_server_limit: bool | Unset = UNSET,
        logs_limit_figures: bool | Unset = UNSET,
        repeat_log_delay_seconds: int | Unset = UNSET,
        default_gateway: str | Unset | None = UNSET,
        default_gateway_ipv6: str | Unset | None = UNSET,
        alternate_gateways_allowed: bool | Unset = UNSET,
        only_service_gateways: bool | Unset = UNSET,
        strict_source_routing: bool | Unset = UNSET,
        server_nat: bool | Unset = UNSET,
        non_http_uploads_work: bool | Unset = UNSET,
        connection_timeout_seconds: int | Unset = UNSET,
        tcp_keepalive: bool | Unset = UNSET,
        non_local_servers: bool | Unset = UNSET,
        resets_server_connections: bool | Unset = UNSET,
        legacy_subnet_originating: bool | Unset = UNSET,
        subnet_originating: bool | Unset = UNSET,
        tcp_timestamps: bool | Unset = UNSET,
        legacy_port_reuse: bool | Unset = UNSET,
        tcp_selective_acknowledgement: bool | Unset = UNSET,
        diffie_hellman_key_bits: int | Unset = UNSET,
        http_proxy: str | Unset | None = UNSET,
        verifies_server_certificates: bool | Unset = UNSET,
        forwards_ipv6: bool | Unset = UNSET,
        dhcpv6_client: bool | Unset = UNSET,
        ntp_servers: Texts | Unset | None = UNSET,
        ntp_key_id: int | Unset = UNSET,
        ntp_key_secret: str | SecretStr | Unset | None = UNSET,
        ntp_key_type: Literal["md5", "sha", "sha1"] | Unset | None = UNSET,
        time_zone: str | Unset | None = UNSET,
        ocsp_server: str | Unset | None = UNSET,
        ocsp_port: int | Unset | None = UNSET,
        ocsp_path: str | Unset | None = UNSET,
        ocsp_over_tls: bool | Unset = UNSET,
        ocsp_accepts_without_answer: bool | Unset = UNSET,
        ocsp_checks_outbound: bool | Unset = UNSET,
        ocsp_stapling: bool | Unset = UNSET,
        ocsp_stapling_refresh_seconds: int | Unset = UNSET,
        api_enabled: bool | Unset = UNSET,
        api_port: int | Unset | None = UNSET,
        ssh_enabled: bool | Unset = UNSET,
        ssh_interface: str | Unset | None = UNSET,
        ssh_port: int | Unset = UNSET,
        ssh_banner: str | Unset | None = UNSET,
        ssh_version1: bool | Unset = UNSET,
        wui_enabled: bool | Unset = UNSET,
        wui_interface: int | Unset = UNSET,
        wui_port: int | Unset = UNSET,
        admin_gateway: str | Unset | None = UNSET,
        wui_on_several_interfaces: bool | Unset = UNSET,
        admin_login_method: Literal[
            "password", "password_or_certificate", "certificate", "certificate_with_ocsp"
        ]
        | Unset = UNSET,
        admin_certificate_authorities: Texts | Unset | None = UNSET,
        admin_certificate: str | Unset | None = UNSET,
        unit_certificate: str | Unset | None = UNSET,
        sdn_statistics_mode: Literal["server_port", "whole_path"] | Unset | None = UNSET,
        session_management: bool | Unset = UNSET,
        session_basic_authentication: bool | Unset = UNSET,
        session_idle_seconds: int | Unset = UNSET,
        session_failed_login_limit: int | Unset | None = UNSET,
        session_concurrent_logins: int | Unset | None = UNSET,
        snmp_enabled: bool | Unset = UNSET,
        snmp_version3_enabled: bool | Unset = UNSET,
        snmp_user: str | Unset | None = UNSET,
        snmp_user_password: str | SecretStr | Unset | None = UNSET,
        snmp_authentication_protocol: Literal["md5", "sha"] | Unset | None = UNSET,
        snmp_privacy_protocol: Literal["des", "aes"] | Unset | None = UNSET,
        snmp_privacy_password_enabled: bool | Unset = UNSET,
        snmp_privacy_password: str | SecretStr | Unset | None = UNSET,
        snmp_clients: Texts | Unset | None = UNSET,
        snmp_community: str | Unset | None = UNSET,
        snmp_contact: str | Unset | None = UNSET,
        snmp_location: str | Unset | None = UNSET,
        snmp_traps_enabled: bool | Unset = UNSET,
        snmp_traps_from_shared_address: bool | Unset = UNSET,
        snmp_version1_trap_receivers: Texts | Unset | None = UNSET,
        snmp_version2_trap_receivers: Texts | Unset | None = UNSET,
        old_tls_library: bool | Unset = UNSET,
        tls_renegotiation: bool | Unset = UNSET,
        extended_master_secret_disabled: bool | Unset = UNSET,
        tls_client_error_logging: int | Unset = UNSET,
        outbound_cipher_set: str | Unset | None = UNSET,
        self_signed_key_kind: Literal[
            "rsa", "elliptic_curve_signed_by_rsa", "elliptic_curve_signed_by_elliptic_curve"
        ]
        | Unset = UNSET,
        syslog_emergency_hosts: Texts | Unset | None = UNSET,
        syslog_critical_hosts: Texts | Unset | None = UNSET,
        syslog_error_hosts: Texts | Unset | None = UNSET,
        syslog_warning_hosts: Texts | Unset | None = UNSET,
        syslog_notice_hosts: Texts | Unset | None = UNSET,
        syslog_info_hosts: Texts | Unset | None = UNSET,
        syslog_removed_hosts: Texts | Unset | None = UNSET,
        syslog_port: int | Unset = UNSET,
        syslog_protocol: Literal["udp", "tcp", "tls"] | Unset = UNSET,
        syslog_verify_certificate: bool | Unset = UNSET,
        telemetry_collector: str | Unset | None = UNSET,
        telemetry_active_flow_seconds: int | Unset = UNSET,
        telemetry_idle_flow_seconds: int | Unset = UNSET,
        telemetry_arp: bool | Unset = UNSET,
        telemetry_dhcp: bool | Unset = UNSET,
        telemetry_dns: bool | Unset = UNSET,
        telemetry_http: bool | Unset = UNSET,
        telemetry_mail: bool | Unset = UNSET,
        telemetry_application_recognition: bool | Unset = UNSET,
        telemetry_samba: bool | Unset = UNSET,
        telemetry_voice: bool | Unset = UNSET,
        telemetry_microsoft_sql: bool | Unset = UNSET,
        telemetry_postgresql: bool | Unset = UNSET,
        telemetry_mysql: bool | Unset = UNSET,
        telemetry_performance: bool | Unset = UNSET,
        telemetry_extended_performance: bool | Unset = UNSET,
        telemetry_vxlan: bool | Unset = UNSET,
        saves_changes_at_once: bool | Unset = UNSET,
        looks_for_updates: bool | Unset = UNSET,
        shows_help: bool | Unset = UNSET,
        message_of_the_day: str | Unset | None = UNSET,
        statistics_lines: int | Unset | None = UNSET,
        hides_licence_server_message: bool | Unset = UNSET,
        wui_banner: str | Unset | None = UNSET,
        wui_cipher_set: str | Unset | None = UNSET,
        wui_tls13_ciphers: str | Unset | None = UNSET,
        wui_disabled_tls_versions: Texts | Unset | None = UNSET,
    ) -> None:
        """Change settings, one call for each, in the order of the arguments below.

        ``None`` clears a value. All are checked before the first is sent. A write whose answer is lost is
        settled by reading the value back. When a call fails, the error's notes name the settings that were
        already changed.

        Args:
            acme_directory_url: Address of the provider's ACME directory.
            acme_renewal_days: How long before its expiry a certificate is renewed. 1 to 60. 30 unless set.
            minimum_password_length: Shortest password a local user may have. 8 to 16, in characters. 8 unless
                set.
            extended_permissions: Lets permissions be given for single services. False unless set.
            local_login: Lets local users log in beside remote ones.
            login_sources: Where administrators are looked up and where their rights come from. () unless set.
                The reading as bits is ours; accepted sums are 7, 22, 23, 262, 263, 278, 279, 772-775 and
                788-791.
            ldap_endpoint: LDAP endpoint that knows the administrators.
            verifies_ldap_certificate: Checks that the LDAP server's certificate carries its name. False
                unless set.
            remote_groups: Directory groups whose members are administrators.
            nested_groups: Counts members of groups inside those groups. False unless set.
            login_domain: Domain put behind user names that come without one.
            certificate_user_field: Part of a client certificate that names the user. 'principal_name' unless
                set.
            legacy_ldap_server: LDAP server, as firmware without endpoints asks. Deprecated: Use an LDAP
                endpoint and ldap_endpoint.
            legacy_ldap_backup_server: Second LDAP server, as firmware without endpoints asks. Deprecated: Use
                an LDAP endpoint and ldap_endpoint.
            legacy_ldap_security: Encryption towards the LDAP server, as firmware without endpoints asks.
                Deprecated: Use an LDAP endpoint and ldap_endpoint.
            legacy_ldap_revalidation_interval: Time between two checks of a logged-in user, as firmware
                without endpoints asks. No source states the unit. Deprecated: Use an LDAP endpoint and
                ldap_endpoint.
            radius_server: RADIUS server that knows the administrators.
            radius_port: Port of the RADIUS server. 3 to 65535.
            radius_secret: Secret shared with the RADIUS server.
            radius_backup_server: RADIUS server to ask when the first is silent.
            radius_backup_port: Port of the second RADIUS server. 3 to 65535.
            radius_backup_secret: Secret shared with the second RADIUS server.
            radius_revalidation_seconds: Time between two checks of a logged-in RADIUS user. 10 to 86400. 60
                unless set.
            radius_sends_nas_id: Names this appliance in RADIUS requests. False unless set.
            radius_nas_id: That name; empty takes the host name. The name is not sent otherwise. Otherwise
                stored without effect.
            radius_sends_vendor_attribute: Adds the vendor's own attribute to RADIUS requests. False unless
                set.
            backup_enabled: Sends a backup to a remote host on a schedule. False unless set.
            backup_day: Day of the week for the backup. 'daily' unless set. The schedule has to be switched on
                first. Otherwise refused.
            backup_hour: Hour of the backup, in the unit's time zone. 0 to 23. 0 unless set. The schedule has
                to be switched on first. Otherwise refused.
            backup_minute: Minute of the backup. 0 to 59. 0 unless set. The schedule has to be switched on
                first. Otherwise refused.
            backup_method: How the backup travels; ftp sends it in the clear. 'ftp' unless set. The schedule
                has to be switched on first. Otherwise refused.
            legacy_backup_secure: Whether the backup travels by SCP rather than FTP, as older firmware asks.
                The schedule has to be switched on first. Otherwise refused. Deprecated: Use backup_method.
            backup_host: Host that receives the backup, with a port behind a colon where it is not the usual
                one. The schedule has to be switched on first. Otherwise refused.
            backup_path: Folder on that host. The schedule has to be switched on first. Otherwise refused.
            backup_user: Account on that host. The schedule has to be switched on first. Otherwise refused.
            backup_password: Password of that account. The schedule has to be switched on first. Otherwise
                refused. Scp and sftp log in with a key. Otherwise stored without effect.
            backup_identity_key: Private SSH key that logs in to the host. The schedule has to be switched on
                first. Otherwise refused. Ftp knows no keys. Otherwise stored without effect. Reads as
                asterisks; sent as base64.
            backup_includes_sockets: Puts a list of open sockets into each backup. True unless set.
            backup_includes_processes: Puts a list of running processes into each backup. False unless set.
            irq_balancing: Spreads interrupts over the processors.
            irq_pinning: Ties the interrupts of each network port to one processor. False unless set.
            keeps_old_esp_logs: Keeps logs of edge security that would otherwise be overwritten.
            kernel_log_host: Host that receives the kernel's messages.
            kernel_log_interface: Number of the interface over which kernel messages leave.
            console_service_menu: Offers the service menu on the console. True unless set.
            hostname: Name of the unit that answers. In a pair the units have names of their own, see
                first_unit_hostname and second_unit_hostname.
            first_unit_hostname: Name of the first unit of a pair. Each unit of a pair keeps its own.
            second_unit_hostname: Name of the second unit of a pair. Each unit of a pair keeps its own.
            name_servers: Addresses of the DNS resolvers, asked in this order. Servers added by host name need
                at least one.
            legacy_name_servers: Resolver addresses under the misspelt wire name that firmware once used.
                Deprecated: Use name_servers.
            search_domains: Domains tried behind a name that has no dot. The separator is not stated by any
                source.
            validates_dnssec: Has DNS answers validated by DNSSEC. False unless set. There must be a resolver
                to ask. Otherwise refused. Both units of a pair are set separately. Each unit of a pair keeps
                its own. Takes effect after a reboot.
            refreshes_server_names: Resolves again, from time to time, the host names that servers were added
                by.
            server_name_refresh_minutes: Time between two rounds of resolving server names. 1 to 60. 60 unless
                set. Nothing is resolved again otherwise. Otherwise stored without effect.
            refreshes_name_on_failed_check: Resolves a server's name again as soon as its health check fails.
                False unless set.
            email_enabled: Sends log messages by mail. False unless set.
            email_server: Mail server that takes the messages.
            email_port: Port of the mail server. 0 to 65535. 25 unless set. The vendor module accepts 3 to
                65530.
            email_user: Account for logging in to the mail server.
            email_password: Password of that account.
            email_domain: Domain of that account.
            email_security: Encryption towards the mail server. 'plain' unless set.
            email_emergency_recipients: Mail addresses that get emergencies. The separator is not stated by
                any source.
            email_critical_recipients: Mail addresses that get critical messages. The separator is not stated
                by any source.
            email_error_recipients: Mail addresses that get errors. The separator is not stated by any source.
            email_warning_recipients: Mail addresses that get warnings. The separator is not stated by any
                source.
            email_notice_recipients: Mail addresses that get notices. The separator is not stated by any
                source.
            email_info_recipients: Mail addresses that get informational messages. The separator is not stated
                by any source.
            geo_status_clients: Partners that may ask this unit how its services are. The separator is not
                stated by any source.
            geo_partners: Partners whose GEO configuration is kept equal to this one. The separator is not
                stated by any source.
            geo_port: Port over which partners talk. 3 to 65530. 22 unless set.
            geo_interface: Number of the interface over which partners talk.
            ha_mode: Place of the unit in a pair. Both units with the same place fight over the shared
                addresses. 'single' unless set. Pairs have to be licensed (assumed). Otherwise refused. Each
                unit of a pair keeps its own. Takes effect after a reboot.
            heartbeat_protocol: Protocol the units tell each other that they live. 'carp' unless set. The
                default is stated for present firmware only. Takes effect after a reboot.
            failover_delay: Silence of the active unit after which the standby takes over. One source gives
                nine seconds as the default.
            initial_wait_seconds: Pause after start before a unit may claim the active role. 0 to 200. The
                vendor module stops at 180; 0 is a probable default.
            ha_virtual_id: Number of the pair on its network segment, shared by both units. A second pair or
                VRRP router with the same number collides. 1 to 255. 1 unless set. Newer firmware may choose a
                start value other than 1; that the number itself waits for the reboot, and not only the
                virtual MAC made of it, is the careful reading. Takes effect after a reboot.
            preferred_unit: Unit that takes the active role back whenever it is there. Every return is one
                more switch of the traffic. 'neither' unless set.
            update_interface: Number of the interface over which the configuration is copied to the partner.
            checks_network_at_start: Tests the network further before joining the pair. The vendor advises
                against it. False unless set.
            ha_check: Whether heartbeats are checked. The checks are chosen per interface, see the interface
                family; the last one cannot be switched off.
            share_layer4_connections: Hands open layer 4 connections to the standby, so that they survive a
                switch of the active unit. False unless set. The wire name differs on old firmware.
            share_layer7_persistence: Hands layer 7 persistence records to the standby, so that clients keep
                their server after a switch. It costs processor time and bandwidth. False unless set. The wire
                name differs on old firmware.
            legacy_share_layer4_connections: Sharing of layer 4 connections under its former wire name.
                Deprecated: Use share_layer4_connections.
            legacy_share_layer7_persistence: Sharing of layer 7 persistence under its former wire name.
                Deprecated: Use share_layer7_persistence.
            state_sharing_interface: Number of the interface over which connections and persistence are
                shared.
            virtual_mac: Lets the Ethernet address move with the service addresses, so that neighbours need
                not learn a new one after a switch. False unless set. Virtual units do not offer it and refuse
                the value; that it waits for a reboot is the careful reading; port security of a switch can
                forbid it. Takes effect after a reboot.
            broadcasts_heartbeats: Sends heartbeats as broadcasts where multicast does not pass. False unless
                set.
            reboots_on_link_failure: Restarts the unit when the link of a checked interface is lost. False
                unless set. Since firmware 7.2.53.
            layer4_share_after_packets: Packets a layer 4 connection must have carried before it is shared at
                all. 0 to 254, in packets. 3 unless set. Has to stay below layer4_share_every_packets. Since
                firmware 7.2.52.
            layer4_share_every_packets: Packets between two updates of a shared layer 4 connection. 1 to 255,
                in packets. 50 unless set. Since firmware 7.2.52.
            layer4_share_refresh: Time after which an unchanged shared connection is sent again; 0 never does.
                0 to 10. 0 unless set. No source states the unit. Since firmware 7.2.52.
            drain_time_seconds: How long a disabled server goes on serving clients that persistence ties to
                it; 0 ends its connections at once. 60 to 86400, or 0. 300 unless set. The default was seen on
                one unit only.
            drop_at_drain_end: Cuts what is still connected to a disabled server when its drain time is over.
                False unless set.
            drop_on_fail: Cuts all connections to a server the moment its check fails, instead of leaving
                clients to their timeouts. False unless set.
            transparent: Layer 7 transparency for the appliance as a whole; services decide for themselves on
                present firmware. False unless set.
            alternate_source_addresses: Lets services use other source addresses towards their servers, for
                more connections than one address has ports. False unless set.
            persistence_check: At which requests of a connection the persistence record is consulted.
                'first_request' unless set.
            client_port_in_cookie: Adds the client's port to the persistence cookie, to tell clients behind
                one address apart.
            strict_header_parsing: Accepts only HTTP headers formed as RFC 1738 wants them. True unless set.
            closes_on_error: Closes the client's connection after an error answer of the appliance. False
                unless set.
            via_on_cached_answers: Marks answers from the cache with a Via header. False unless set.
            servers_are_local_clients: Counts servers as local when they are clients of a service themselves.
                False unless set.
            client_address_header: Header in which a non-transparent HTTP service passes the client's address
                on, unless the service says otherwise. 'x_forwarded_for' unless set.
            continue_handling: How requests that expect 100-continue are answered. 'rfc_7231' unless set.
            allows_posts_without_length: Lets POST requests through that state no length and have no body.
            allows_empty_headers: Lets requests through whose headers have no value.
            server_match_includes_port: Compares the port too, not only the address, before a connection to a
                server is used again.
            slow_start_seconds: Time over which a server that comes back is brought up to its full share. 0 to
                600. 0 unless set.
            sub_services_share_persistence: Keeps one persistence table for all SubVSs of a service. False
                unless set.
            log_insight_split_interval: Log Insight messages sent to one server before another is chosen. 1 to
                100, in messages. 10 unless set.
            login_timeout_seconds: Time a client has for completing a login on a service. 30 to 300. 30 unless
                set.
            post_authentication_wait_milliseconds: How long a POST waits for the server to ask for
                authentication. 1 to 2000. 2000 unless set.
            token_timeout_seconds: How long a client certificate or token login may take. 60 to 300. 120
                unless set.
            logs_user_agent: Adds the browser's identification to the user log.
            logs_in_cef: Writes the logs of edge security in Common Event Format. False unless set.
            same_site: SameSite attribute of the cookies that edge security sets. 'not_added' unless set.
            ntlm_proxy: Ties an NTLM login to its connection, so that no other client can inherit it. True
                unless set.
            strict_transport_security_seconds: How long browsers are told to insist on TLS, where a service
                sends strict transport security. 86400 to 94608000.
            kerberos_aes256_sha1: Uses AES-256 with SHA-1 in Kerberos constrained delegation. False unless
                set. Seen on one hardened unit; the factory value may differ.
            cache_size_megabytes: Memory for cached answers. 1 to 409. 100 unless set.
            host_cache: Keeps a cache of host names for cached answers.
            intrusion_detection_level: How easily intrusion detection rejects a request. 'normal' unless set.
            legacy_client_connection_rate: Former form of the limit on new connections per client; 0 sets no
                limit. 0 to 100000, in connections per second. 0 unless set. Deprecated: Use
                client_connection_rate_limit.
            layer7_client_connection_rate: New layer 7 connections one client may open; 0 sets no limit. In
                connections per second. 0 unless set.
            connection_limit: Connections open at once over all services; 0 sets no limit. 0 to 100000000, in
                connections. 0 unless set. No source of ours states the largest value. Since firmware 7.2.52.
            connection_rate_limit: New connections over all services; 0 sets no limit. 0 to 1000000, in
                connections per second. 0 unless set. No source of ours states the largest value. Since
                firmware 7.2.52.
            request_rate_limit: HTTP requests over all services; 0 sets no limit. 0 to 1000000, in requests
                per second. 0 unless set. No source of ours states the largest value. Since firmware 7.2.52.
            bandwidth_limit: Traffic over all services; 0 sets no limit. 16 to 99999999, in kilobits per
                second, or 0. 0 unless set. No source of ours states the largest value. Since firmware 7.2.52.
            client_connection_limit: Connections one client may hold at once; 0 sets no limit. 0 to 1000000,
                in connections. 0 unless set. Since firmware 7.2.52.
            client_connection_rate_limit: New connections one client may open; 0 sets no limit. 0 to 1000000,
                in connections per second. 0 unless set. No source of ours states the largest value. Since
                firmware 7.2.52.
            client_request_rate_limit: HTTP requests one client may send; 0 sets no limit. 0 to 1000000, in
                requests per second. 0 unless set. No source of ours states the largest value. Since firmware
                7.2.52.
            client_bandwidth_limit: Traffic one client may cause; 0 sets no limit. 16 to 99999999, in kilobits
                per second, or 0. 0 unless set. No source of ours states the largest value. Since firmware
                7.2.52.
            over_limit_answer: What a client gets that runs into a limit. 'connection_dropped' unless set.
            fails_at_server_limit: Turns the client away when the chosen server is at its limit, instead of
                trying the next server. False unless set.
            logs_limit_figures: Logs the figures of all limits every five seconds. False unless set.
            repeat_log_delay_seconds: Quiet time before a limited client is logged again. 10 to 86400. 60
                unless set.
            default_gateway: IPv4 router for everything that is not on an attached network. A wrong one can
                cut access.
            default_gateway_ipv6: IPv6 router for everything that is not on an attached network.
            alternate_gateways_allowed: Lets the default gateway be moved to an interface other than the
                first. False unless set.
            only_service_gateways: Sends the answers of a service through that service's own gateway and no
                other way. False unless set.
            strict_source_routing: Drops packets that come in on an interface which the way back to their
                sender does not use. False unless set.
            server_nat: Rewrites the source of connections that servers open outward. Needed only by servers
                that call out and must stay hidden; otherwise better off. True unless set. The default was
                seen on one unit; other versions may start with it off.
            non_http_uploads_work: Keeps uploads over protocols other than HTTP from stalling.
            connection_timeout_seconds: Silence after which a connection is closed when its service sets no
                idle time of its own. 60 to 86400, or 0. 660 unless set. 0 puts the default back.
            tcp_keepalive: Sends keep-alive probes on connections with clients. True unless set.
            non_local_servers: Allows servers that are on none of the attached networks; each such server also
                has to say so itself. True unless set.
            resets_server_connections: Ends connections to servers with a reset instead of the usual closing
                handshake. False unless set.
            legacy_subnet_originating: Subnet originating under its former wire name. Deprecated: Use
                subnet_originating.
            subnet_originating: Contacts servers from the appliance's address in their subnet rather than from
                the service address, for all non-transparent services. False unless set.
            tcp_timestamps: Puts the time stamp option on TCP packets; it tells outsiders how long the unit
                has been up. False unless set.
            legacy_port_reuse: Treats TCP ports in the waiting state the way older firmware did. False unless
                set.
            tcp_selective_acknowledgement: Offers selective acknowledgement on layer 7 connections. False
                unless set.
            diffie_hellman_key_bits: Length of the keys in Diffie-Hellman key exchange. 512 to 4096. 2048
                unless set.
            http_proxy: Proxy through which the appliance itself reaches the internet, as address and port.
            verifies_server_certificates: Checks the certificates of servers on re-encrypted connections.
                Servers with untrusted certificates stop receiving traffic. False unless set.
            forwards_ipv6: Forwards IPv6 packets of layer 4 services. True unless set.
            dhcpv6_client: Takes IPv6 addresses from a DHCPv6 server. False unless set.
            ntp_servers: Time servers the clock follows; two or more are wise.
            ntp_key_id: Number of the key that authenticates the time servers; 0 means none. 0 to 99. 0 unless
                set. One source allows 100.
            ntp_key_secret: Key shared with the time servers; an empty text ends authentication. At most 40
                characters.
            ntp_key_type: Digest the key is used with. Sources give the codes in different places.
            time_zone: Zone in which logs and schedules tell the time, by its usual name.
            ocsp_server: Host that answers OCSP queries about client certificates.
            ocsp_port: Port of that host. 0 to 65535.
            ocsp_path: Path of OCSP queries on that host.
            ocsp_over_tls: Talks TLS to that host.
            ocsp_accepts_without_answer: Lets clients in whose certificate could not be checked because the
                host is silent.
            ocsp_checks_outbound: Also checks the certificates of hosts the appliance itself connects to.
                False unless set.
            ocsp_stapling: Attaches a fresh OCSP answer to the services' own certificates. False unless set.
            ocsp_stapling_refresh_seconds: Age at which an attached answer is fetched again. 3600 to 86400.
                3600 unless set.
            api_enabled: Answers API calls. Switching it off ends all access of this kind until somebody uses
                the web interface. False unless set. Accepts yes and no; 1 is refused.
            api_port: Port of the API where it differs from that of web administration. 0 to 65535.
            ssh_enabled: Lets administrators log in by SSH. True unless set.
            ssh_interface: Number of the interface that answers SSH, or all. 'all' unless set.
            ssh_port: Port that answers SSH. 3 to 65530. 22 unless set.
            ssh_banner: Text shown before an SSH login. At most 5000 characters.
            ssh_version1: Allows version 1 of SSH, which old firmware still had. Deprecated: Version 1 of SSH
                is unsafe; present firmware lacks it.
            wui_enabled: Answers web administration. True unless set. Switching it off takes effect at the
                next reboot.
            wui_interface: Number of the interface that answers web administration and the API. Moving it cuts
                every session. 0 unless set.
            wui_port: Port of web administration and, unless api_port differs, of the API. Moving it cuts
                every session. 3 to 65530. 443 unless set.
            admin_gateway: Router for traffic of the administration interface.
            wui_on_several_interfaces: Lets further interfaces answer web administration and the API, each of
                them once it is allowed there too. False unless set.
            admin_login_method: What administrators prove themselves with. 'password' unless set. Certificate
                logins need session management. Otherwise stored without effect.
            admin_certificate_authorities: Names of the certificates that vouch for administrators'
                certificates.
            admin_certificate: Certificate that web administration and the API present. Clients that pin the
                old one stop trusting the unit. Reads as a sentence when none is set. Each unit of a pair
                keeps its own.
            unit_certificate: Certificate that a unit of a pair presents on its own address. Pairs only. Each
                unit of a pair keeps its own.
            sdn_statistics_mode: Which ports of the network are measured for adaptive scheduling.
            session_management: Manages administrators' logins as sessions. The JSON API works only while it
                is on, and the audit log is written only then. On at units first deployed with 7.1.35 or
                later; a factory reset switches it off.
            session_basic_authentication: Asks for HTTP basic authentication on top of the login page. The
                JSON API works only while it is off.
            session_idle_seconds: Silence after which an administrator is logged out. 60 to 86400. 600 unless
                set. Seen on one hardened unit; the factory value may differ.
            session_failed_login_limit: Failed logins after which a user is blocked. The built-in
                administrator is free again after ten minutes. 1 to 999, in attempts.
            session_concurrent_logins: Logins one user may have open; 0 sets no limit. 0 to 9, in logins.
            snmp_enabled: Answers SNMP queries. False unless set.
            snmp_version3_enabled: Uses SNMP version 3 with users in place of the community. False unless set.
            snmp_user: User name of version 3.
            snmp_user_password: Password that authenticates the version 3 user.
            snmp_authentication_protocol: Digest for authenticating the version 3 user.
            snmp_privacy_protocol: Cipher that keeps version 3 messages private.
            snmp_privacy_password_enabled: Encrypts version 3 messages with a password of their own.
            snmp_privacy_password: Password that version 3 messages are encrypted with.
            snmp_clients: Machines whose queries are answered; empty admits everybody. The separator is not
                stated by any source.
            snmp_community: Community of versions 1 and 2. It works like a password that travels in the clear.
            snmp_contact: Whom to ask about this appliance, as SNMP reports it.
            snmp_location: Where this appliance stands, as SNMP reports it.
            snmp_traps_enabled: Sends a trap when something happens. False unless set.
            snmp_traps_from_shared_address: Sends the traps of a pair from its shared address. False unless
                set.
            snmp_version1_trap_receivers: Machines that get traps in version 1. The separator is not stated by
                any source.
            snmp_version2_trap_receivers: Machines that get traps in version 2. The separator is not stated by
                any source.
            old_tls_library: Uses the previous TLS library, which has no TLS 1.3. False unless set.
            tls_renegotiation: Allows a client to negotiate anew inside a TLS connection. False unless set.
            extended_master_secret_disabled: Leaves the extended master secret out of TLS handshakes. False
                unless set.
            tls_client_error_logging: How much is logged about handshakes that fail on the client's side; 0
                logs nothing. 0 unless set. No source tells the meaning of the levels.
            outbound_cipher_set: Cipher set of connections the appliance itself opens.
            self_signed_key_kind: Kind of key in certificates that the appliance signs itself. 'rsa' unless
                set.
            syslog_emergency_hosts: Log hosts that receive emergencies and nothing else. At most 10 entries. A
                host stands at one level only; all levels together hold ten.
            syslog_critical_hosts: Log hosts that receive critical messages and worse. At most 10 entries. A
                host stands at one level only; all levels together hold ten.
            syslog_error_hosts: Log hosts that receive errors and worse. At most 10 entries. A host stands at
                one level only; all levels together hold ten.
            syslog_warning_hosts: Log hosts that receive warnings and worse. At most 10 entries. A host stands
                at one level only; all levels together hold ten.
            syslog_notice_hosts: Log hosts that receive notices and worse. At most 10 entries. A host stands
                at one level only; all levels together hold ten.
            syslog_info_hosts: Log hosts that receive every message. At most 10 entries. A host stands at one
                level only; all levels together hold ten.
            syslog_removed_hosts: Takes these hosts off whatever level they stand at. Reading it gives
                nothing. At most 10 entries.
            syslog_port: Port all log hosts listen on. 0 to 65535. 514 unless set.
            syslog_protocol: How messages travel to the log hosts; udp loses some without notice. 'udp' unless
                set.
            syslog_verify_certificate: Checks the certificates of the log hosts. False unless set. Only tls
                has certificates. Otherwise stored without effect.
            telemetry_collector: Collector that receives the flow records, as address and port.
            telemetry_active_flow_seconds: Age at which a flow that is still running is reported. 10 to 6000.
                300 unless set.
            telemetry_idle_flow_seconds: Silence after which a flow counts as ended and is reported. 1 to 59.
                30 unless set.
            telemetry_arp: Adds fields about ARP to the flow records. True unless set.
            telemetry_dhcp: Adds fields about DHCP to the flow records. True unless set.
            telemetry_dns: Adds fields about DNS to the flow records. True unless set.
            telemetry_http: Adds fields about HTTP to the flow records. True unless set.
            telemetry_mail: Adds fields about mail protocols to the flow records. True unless set.
            telemetry_application_recognition: Adds fields about applications recognised by NBAR2 to the flow
                records. True unless set.
            telemetry_samba: Adds fields about file sharing by SMB to the flow records. True unless set.
            telemetry_voice: Adds fields about voice calls, in detail to the flow records. True unless set.
            telemetry_microsoft_sql: Adds fields about Microsoft SQL Server to the flow records. True unless
                set.
            telemetry_postgresql: Adds fields about PostgreSQL to the flow records. True unless set.
            telemetry_mysql: Adds fields about MySQL to the flow records. True unless set.
            telemetry_performance: Adds fields about network performance to the flow records. True unless set.
            telemetry_extended_performance: Adds fields about network performance, in detail to the flow
                records. True unless set.
            telemetry_vxlan: Adds fields about VXLAN tunnels to the flow records. True unless set.
            saves_changes_at_once: Writes every change to disk as it is made; switched off, changes wait for a
                manual save. True unless set.
            looks_for_updates: Asks the vendor over the network whether newer firmware exists.
            shows_help: Shows help where the pointer rests.
            message_of_the_day: Text on the first page after login. At most 5000 characters.
            statistics_lines: Lines on a page of statistics. 10 to 100, in lines.
            hides_licence_server_message: Leaves the text about the local licence server off the login page.
            wui_banner: Text shown before a web login. At most 5000 characters. Markup in it comes back as
                nested XML in v1.
            wui_cipher_set: Cipher set of web administration and the API. The set without ciphers makes the
                API unreachable.
            wui_tls13_ciphers: TLS 1.3 ciphers of web administration and the API.
            wui_disabled_tls_versions: TLS versions that web administration and the API refuse.
        """
        self._session.run_sets(
            set_arguments(
                SETTINGS,
                {
                    "acme_directory_url": acme_directory_url,
                    "acme_renewal_days": acme_renewal_days,
                    "minimum_password_length": minimum_password_length,
                    "extended_permissions": extended_permissions,
                    "local_login": local_login,
                    "login_sources": login_sources,
                    "ldap_endpoint": ldap_endpoint,
                    "verifies_ldap_certificate": verifies_ldap_certificate,
                    "remote_groups": remote_groups,
                    "nested_groups": nested_groups,
                    "login_domain": login_domain,
                    "certificate_user_field": certificate_user_field,
                    "legacy_ldap_server": legacy_ldap_server,
                    "legacy_ldap_backup_server": legacy_ldap_backup_server,
                    "legacy_ldap_security": legacy_ldap_security,
                    "legacy_ldap_revalidation_interval": legacy_ldap_revalidation_interval,
                    "radius_server": radius_server,
                    "radius_port": radius_port,
                    "radius_secret": radius_secret,
                    "radius_backup_server": radius_backup_server,
                    "radius_backup_port": radius_backup_port,
                    "radius_backup_secret": radius_backup_secret,
                    "radius_revalidation_seconds": radius_revalidation_seconds,
                    "radius_sends_nas_id": radius_sends_nas_id,
                    "radius_nas_id": radius_nas_id,
                    "radius_sends_vendor_attribute": radius_sends_vendor_attribute,
                    "backup_enabled": backup_enabled,
                    "backup_day": backup_day,
                    "backup_hour": backup_hour,
                    "backup_minute": backup_minute,
                    "backup_method": backup_method,
                    "legacy_backup_secure": legacy_backup_secure,
                    "backup_host": backup_host,
                    "backup_path": backup_path,
                    "backup_user": backup_user,
                    "backup_password": backup_password,
                    "backup_identity_key": backup_identity_key,
                    "backup_includes_sockets": backup_includes_sockets,
                    "backup_includes_processes": backup_includes_processes,
                    "irq_balancing": irq_balancing,
                    "irq_pinning": irq_pinning,
                    "keeps_old_esp_logs": keeps_old_esp_logs,
                    "kernel_log_host": kernel_log_host,
                    "kernel_log_interface": kernel_log_interface,
                    "console_service_menu": console_service_menu,
                    "hostname": hostname,
                    "first_unit_hostname": first_unit_hostname,
                    "second_unit_hostname": second_unit_hostname,
                    "name_servers": name_servers,
                    "legacy_name_servers": legacy_name_servers,
                    "search_domains": search_domains,
                    "validates_dnssec": validates_dnssec,
                    "refreshes_server_names": refreshes_server_names,
                    "server_name_refresh_minutes": server_name_refresh_minutes,
                    "refreshes_name_on_failed_check": refreshes_name_on_failed_check,
                    "email_enabled": email_enabled,
                    "email_server": email_server,
                    "email_port": email_port,
                    "email_user": email_user,
                    "email_password": email_password,
                    "email_domain": email_domain,
                    "email_security": email_security,
                    "email_emergency_recipients": email_emergency_recipients,
                    "email_critical_recipients": email_critical_recipients,
                    "email_error_recipients": email_error_recipients,
                    "email_warning_recipients": email_warning_recipients,
                    "email_notice_recipients": email_notice_recipients,
                    "email_info_recipients": email_info_recipients,
                    "geo_status_clients": geo_status_clients,
                    "geo_partners": geo_partners,
                    "geo_port": geo_port,
                    "geo_interface": geo_interface,
                    "ha_mode": ha_mode,
                    "heartbeat_protocol": heartbeat_protocol,
                    "failover_delay": failover_delay,
                    "initial_wait_seconds": initial_wait_seconds,
                    "ha_virtual_id": ha_virtual_id,
                    "preferred_unit": preferred_unit,
                    "update_interface": update_interface,
                    "checks_network_at_start": checks_network_at_start,
                    "ha_check": ha_check,
                    "share_layer4_connections": share_layer4_connections,
                    "share_layer7_persistence": share_layer7_persistence,
                    "legacy_share_layer4_connections": legacy_share_layer4_connections,
                    "legacy_share_layer7_persistence": legacy_share_layer7_persistence,
                    "state_sharing_interface": state_sharing_interface,
                    "virtual_mac": virtual_mac,
                    "broadcasts_heartbeats": broadcasts_heartbeats,
                    "reboots_on_link_failure": reboots_on_link_failure,
                    "layer4_share_after_packets": layer4_share_after_packets,
                    "layer4_share_every_packets": layer4_share_every_packets,
                    "layer4_share_refresh": layer4_share_refresh,
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
                    "diffie_hellman_key_bits": diffie_hellman_key_bits,
                    "http_proxy": http_proxy,
                    "verifies_server_certificates": verifies_server_certificates,
                    "forwards_ipv6": forwards_ipv6,
                    "dhcpv6_client": dhcpv6_client,
                    "ntp_servers": ntp_servers,
                    "ntp_key_id": ntp_key_id,
                    "ntp_key_secret": ntp_key_secret,
                    "ntp_key_type": ntp_key_type,
                    "time_zone": time_zone,
                    "ocsp_server": ocsp_server,
                    "ocsp_port": ocsp_port,
                    "ocsp_path": ocsp_path,
                    "ocsp_over_tls": ocsp_over_tls,
                    "ocsp_accepts_without_answer": ocsp_accepts_without_answer,
                    "ocsp_checks_outbound": ocsp_checks_outbound,
                    "ocsp_stapling": ocsp_stapling,
                    "ocsp_stapling_refresh_seconds": ocsp_stapling_refresh_seconds,
                    "api_enabled": api_enabled,
                    "api_port": api_port,
                    "ssh_enabled": ssh_enabled,
                    "ssh_interface": ssh_interface,
                    "ssh_port": ssh_port,
                    "ssh_banner": ssh_banner,
                    "ssh_version1": ssh_version1,
                    "wui_enabled": wui_enabled,
                    "wui_interface": wui_interface,
                    "wui_port": wui_port,
                    "admin_gateway": admin_gateway,
                    "wui_on_several_interfaces": wui_on_several_interfaces,
                    "admin_login_method": admin_login_method,
                    "admin_certificate_authorities": admin_certificate_authorities,
                    "admin_certificate": admin_certificate,
                    "unit_certificate": unit_certificate,
                    "sdn_statistics_mode": sdn_statistics_mode,
                    "session_management": session_management,
                    "session_basic_authentication": session_basic_authentication,
                    "session_idle_seconds": session_idle_seconds,
                    "session_failed_login_limit": session_failed_login_limit,
                    "session_concurrent_logins": session_concurrent_logins,
                    "snmp_enabled": snmp_enabled,
                    "snmp_version3_enabled": snmp_version3_enabled,
                    "snmp_user": snmp_user,
                    "snmp_user_password": snmp_user_password,
                    "snmp_authentication_protocol": snmp_authentication_protocol,
                    "snmp_privacy_protocol": snmp_privacy_protocol,
                    "snmp_privacy_password_enabled": snmp_privacy_password_enabled,
                    "snmp_privacy_password": snmp_privacy_password,
                    "snmp_clients": snmp_clients,
                    "snmp_community": snmp_community,
                    "snmp_contact": snmp_contact,
                    "snmp_location": snmp_location,
                    "snmp_traps_enabled": snmp_traps_enabled,
                    "snmp_traps_from_shared_address": snmp_traps_from_shared_address,
                    "snmp_version1_trap_receivers": snmp_version1_trap_receivers,
                    "snmp_version2_trap_receivers": snmp_version2_trap_receivers,
                    "old_tls_library": old_tls_library,
                    "tls_renegotiation": tls_renegotiation,
                    "extended_master_secret_disabled": extended_master_secret_disabled,
                    "tls_client_error_logging": tls_client_error_logging,
                    "outbound_cipher_set": outbound_cipher_set,
                    "self_signed_key_kind": self_signed_key_kind,
                    "syslog_emergency_hosts": syslog_emergency_hosts,
                    "syslog_critical_hosts": syslog_critical_hosts,
                    "syslog_error_hosts": syslog_error_hosts,
                    "syslog_warning_hosts": syslog_warning_hosts,
                    "syslog_notice_hosts": syslog_notice_hosts,
                    "syslog_info_hosts": syslog_info_hosts,
                    "syslog_removed_hosts": syslog_removed_hosts,
                    "syslog_port": syslog_port,
                    "syslog_protocol": syslog_protocol,
                    "syslog_verify_certificate": syslog_verify_certificate,
                    "telemetry_collector": telemetry_collector,
                    "telemetry_active_flow_seconds": telemetry_active_flow_seconds,
                    "telemetry_idle_flow_seconds": telemetry_idle_flow_seconds,
                    "telemetry_arp": telemetry_arp,
                    "telemetry_dhcp": telemetry_dhcp,
                    "telemetry_dns": telemetry_dns,
                    "telemetry_http": telemetry_http,
                    "telemetry_mail": telemetry_mail,
                    "telemetry_application_recognition": telemetry_application_recognition,
                    "telemetry_samba": telemetry_samba,
                    "telemetry_voice": telemetry_voice,
                    "telemetry_microsoft_sql": telemetry_microsoft_sql,
                    "telemetry_postgresql": telemetry_postgresql,
                    "telemetry_mysql": telemetry_mysql,
                    "telemetry_performance": telemetry_performance,
                    "telemetry_extended_performance": telemetry_extended_performance,
                    "telemetry_vxlan": telemetry_vxlan,
                    "saves_changes_at_once": saves_changes_at_once,
                    "looks_for_updates": looks_for_updates,
                    "shows_help": shows_help,
                    "message_of_the_day": message_of_the_day,
                    "statistics_lines": statistics_lines,
                    "hides_licence_server_message": hides_licence_server_message,
                    "wui_banner": wui_banner,
                    "wui_cipher_set": wui_cipher_set,
                    "wui_tls13_ciphers": wui_tls13_ciphers,
                    "wui_disabled_tls_versions": wui_disabled_tls_versions,
                },
            )
        )


class AsyncSettings:
    """Appliance-wide values under their Python names and with their types."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, name: SettingName | str) -> SettingValue:
        """The value of one setting; ``None`` when it is unset.

        A secret that is set comes back as asterisks. Raises ``InvalidCall`` for a name that does not exist,
        ``InvalidValue`` where this firmware lacks the setting.
        """
        setting = known_setting(SETTINGS, name)
        return read_value(
            setting, await self._session.execute(get_command(setting), {"parameter": setting.wire})
        )

    async def all(self) -> dict[str, SettingValue]:
        """All values that the unit lists, in one call.

        Values that are unset are missing, and so are those that need a ``get`` of their own. What this release does not know
        stands under its wire name.
        """
        return read_all(SETTINGS, await self._session.execute(GET_ALL, {}))

    async def set(
        self,
        *,
        acme_directory_url: str | Unset | None = UNSET,
        acme_renewal_days: int | Unset = UNSET,
        minimum_password_length: int | Unset = UNSET,
        extended_permissions: bool | Unset = UNSET,
        local_login: bool | Unset = UNSET,
        login_sources: Texts | Unset = UNSET,
        ldap_endpoint: str | Unset | None = UNSET,
        verifies_ldap_certificate: bool | Unset = UNSET,
        remote_groups: Texts | Unset | None = UNSET,
        nested_groups: bool | Unset = UNSET,
        login_domain: str | Unset | None = UNSET,
        certificate_user_field: Literal[
            "principal_name", "subject", "issuer_and_subject", "issuer_and_serial"
        ]
        | Unset = UNSET,
        legacy_ldap_server: str | Unset | None = UNSET,
        legacy_ldap_backup_server: str | Unset | None = UNSET,
        legacy_ldap_security: Literal["plain", "starttls", "ldaps"] | Unset | None = UNSET,
        legacy_ldap_revalidation_interval: int | Unset | None = UNSET,
        radius_server: str | Unset | None = UNSET,
        radius_port: int | Unset | None = UNSET,
        radius_secret: str | SecretStr | Unset | None = UNSET,
        radius_backup_server: str | Unset | None = UNSET,
        radius_backup_port: int | Unset | None = UNSET,
        radius_backup_secret: str | SecretStr | Unset | None = UNSET,
        radius_revalidation_seconds: int | Unset = UNSET,
        radius_sends_nas_id: bool | Unset = UNSET,
        radius_nas_id: str | Unset | None = UNSET,
        radius_sends_vendor_attribute: bool | Unset = UNSET,
        backup_enabled: bool | Unset = UNSET,
        backup_day: Literal[
            "daily", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
        ]
        | Unset = UNSET,
        backup_hour: int | Unset = UNSET,
        backup_minute: int | Unset = UNSET,
        backup_method: Literal["ftp", "scp", "sftp"] | Unset = UNSET,
        legacy_backup_secure: bool | Unset = UNSET,
        backup_host: str | Unset | None = UNSET,
        backup_path: str | Unset | None = UNSET,
        backup_user: str | Unset | None = UNSET,
        backup_password: str | SecretStr | Unset | None = UNSET,
        backup_identity_key: FileContent | Unset = UNSET,
        backup_includes_sockets: bool | Unset = UNSET,
        backup_includes_processes: bool | Unset = UNSET,
        irq_balancing: bool | Unset = UNSET,
        irq_pinning: bool | Unset = UNSET,
        keeps_old_esp_logs: bool | Unset = UNSET,
        kernel_log_host: str | Unset | None = UNSET,
        kernel_log_interface: int | Unset | None = UNSET,
        console_service_menu: bool | Unset = UNSET,
        hostname: str | Unset | None = UNSET,
        first_unit_hostname: str | Unset | None = UNSET,
        second_unit_hostname: str | Unset | None = UNSET,
        name_servers: Texts | Unset | None = UNSET,
        legacy_name_servers: Texts | Unset | None = UNSET,
        search_domains: Texts | Unset | None = UNSET,
        validates_dnssec: bool | Unset = UNSET,
        refreshes_server_names: bool | Unset = UNSET,
        server_name_refresh_minutes: int | Unset = UNSET,
        refreshes_name_on_failed_check: bool | Unset = UNSET,
        email_enabled: bool | Unset = UNSET,
        email_server: str | Unset | None = UNSET,
        email_port: int | Unset = UNSET,
        email_user: str | Unset | None = UNSET,
        email_password: str | SecretStr | Unset | None = UNSET,
        email_domain: str | Unset | None = UNSET,
        email_security: Literal["plain", "starttls_if_offered", "starttls", "tls"] | Unset = UNSET,
        email_emergency_recipients: Texts | Unset | None = UNSET,
        email_critical_recipients: Texts | Unset | None = UNSET,
        email_error_recipients: Texts | Unset | None = UNSET,
        email_warning_recipients: Texts | Unset | None = UNSET,
        email_notice_recipients: Texts | Unset | None = UNSET,
        email_info_recipients: Texts | Unset | None = UNSET,
        geo_status_clients: Texts | Unset | None = UNSET,
        geo_partners: Texts | Unset | None = UNSET,
        geo_port: int | Unset = UNSET,
        geo_interface: int | Unset | None = UNSET,
        ha_mode: Literal["single", "first", "second", "cloud", "cluster"] | Unset = UNSET,
        heartbeat_protocol: Literal["legacy", "carp"] | Unset = UNSET,
        failover_delay: Literal["seconds_3", "seconds_6", "seconds_9", "seconds_12", "seconds_15"]
        | Unset
        | None = UNSET,
        initial_wait_seconds: int | Unset | None = UNSET,
        ha_virtual_id: int | Unset = UNSET,
        preferred_unit: Literal["neither", "first", "second"] | Unset = UNSET,
        update_interface: int | Unset | None = UNSET,
        checks_network_at_start: bool | Unset = UNSET,
        ha_check: bool | Unset = UNSET,
        share_layer4_connections: bool | Unset = UNSET,
        share_layer7_persistence: bool | Unset = UNSET,
        legacy_share_layer4_connections: bool | Unset = UNSET,
        legacy_share_layer7_persistence: bool | Unset = UNSET,
        state_sharing_interface: int | Unset | None = UNSET,
        virtual_mac: bool | Unset = UNSET,
        broadcasts_heartbeats: bool | Unset = UNSET,
        reboots_on_link_failure: bool | Unset = UNSET,
        layer4_share_after_packets: int | Unset = UNSET,
        layer4_share_every_packets: int | Unset = UNSET,
        layer4_share_refresh: int | Unset = UNSET,
        drain_time_seconds: int | Unset = UNSET,
        drop_at_drain_end: bool | Unset = UNSET,
        drop_on_fail: bool | Unset = UNSET,
        transparent: bool | Unset = UNSET,
        alternate_source_addresses: bool | Unset = UNSET,
        persistence_check: Literal["first_request", "every_request", "every_request_and_update"]
        | Unset = UNSET,
        client_port_in_cookie: bool | Unset = UNSET,
        strict_header_parsing: bool | Unset = UNSET,
        closes_on_error: bool | Unset = UNSET,
        via_on_cached_answers: bool | Unset = UNSET,
        servers_are_local_clients: bool | Unset = UNSET,
        client_address_header: Literal["x_client_side", "x_forwarded_for", "no_header"] | Unset = UNSET,
        continue_handling: Literal["rfc_2616", "wait_for_continue", "rfc_7231"] | Unset = UNSET,
        allows_posts_without_length: bool | Unset = UNSET,
        allows_empty_headers: bool | Unset = UNSET,
        server_match_includes_port: bool | Unset = UNSET,
        slow_start_seconds: int | Unset = UNSET,
        sub_services_share_persistence: bool | Unset = UNSET,
        log_insight_split_interval: int | Unset = UNSET,
        login_timeout_seconds: int | Unset = UNSET,
        post_authentication_wait_milliseconds: int | Unset = UNSET,
        token_timeout_seconds: int | Unset = UNSET,
        logs_user_agent: bool | Unset = UNSET,
        logs_in_cef: bool | Unset = UNSET,
        same_site: Literal["not_added", "unrestricted", "lax", "strict"] | Unset = UNSET,
        ntlm_proxy: bool | Unset = UNSET,
        strict_transport_security_seconds: int | Unset | None = UNSET,
        kerberos_aes256_sha1: bool | Unset = UNSET,
        cache_size_megabytes: int | Unset = UNSET,
        host_cache: bool | Unset = UNSET,
        intrusion_detection_level: Literal["low", "normal", "high", "paranoid"] | Unset = UNSET,
        legacy_client_connection_rate: int | Unset = UNSET,
        layer7_client_connection_rate: int | Unset = UNSET,
        connection_limit: int | Unset = UNSET,
        connection_rate_limit: int | Unset = UNSET,
        request_rate_limit: int | Unset = UNSET,
        bandwidth_limit: int | Unset = UNSET,
        client_connection_limit: int | Unset = UNSET,
        client_connection_rate_limit: int | Unset = UNSET,
        client_request_rate_limit: int | Unset = UNSET,
        client_bandwidth_limit: int | Unset = UNSET,
        over_limit_answer: Literal["connection_dropped", "too_many_requests", "service_unavailable"]
        | Unset = UNSET,
        fails_at_server_limit: bool | Unset = UNSET,
        logs_limit_figures: bool | Unset = UNSET,
        repeat_log_delay_seconds: int | Unset = UNSET,
        default_gateway: str | Unset | None = UNSET,
        default_gateway_ipv6: str | Unset | None = UNSET,
        alternate_gateways_allowed: bool | Unset = UNSET,
        only_service_gateways: bool | Unset = UNSET,
        strict_source_routing: bool | Unset = UNSET,
        server_nat: bool | Unset = UNSET,
        non_http_uploads_work: bool | Unset = UNSET,
        connection_timeout_seconds: int | Unset = UNSET,
        tcp_keepalive: bool | Unset = UNSET,
        non_local_servers: bool | Unset = UNSET,
        resets_server_connections: bool | Unset = UNSET,
        legacy_subnet_originating: bool | Unset = UNSET,
        subnet_originating: bool | Unset = UNSET,
        tcp_timestamps: bool | Unset = UNSET,
        legacy_port_reuse: bool | Unset = UNSET,
        tcp_selective_acknowledgement: bool | Unset = UNSET,
        diffie_hellman_key_bits: int | Unset = UNSET,
        http_proxy: str | Unset | None = UNSET,
        verifies_server_certificates: bool | Unset = UNSET,
        forwards_ipv6: bool | Unset = UNSET,
        dhcpv6_client: bool | Unset = UNSET,
        ntp_servers: Texts | Unset | None = UNSET,
        ntp_key_id: int | Unset = UNSET,
        ntp_key_secret: str | SecretStr | Unset | None = UNSET,
        ntp_key_type: Literal["md5", "sha", "sha1"] | Unset | None = UNSET,
        time_zone: str | Unset | None = UNSET,
        ocsp_server: str | Unset | None = UNSET,
        ocsp_port: int | Unset | None = UNSET,
        ocsp_path: str | Unset | None = UNSET,
        ocsp_over_tls: bool | Unset = UNSET,
        ocsp_accepts_without_answer: bool | Unset = UNSET,
        ocsp_checks_outbound: bool | Unset = UNSET,
        ocsp_stapling: bool | Unset = UNSET,
        ocsp_stapling_refresh_seconds: int | Unset = UNSET,
        api_enabled: bool | Unset = UNSET,
        api_port: int | Unset | None = UNSET,
        ssh_enabled: bool | Unset = UNSET,
        ssh_interface: str | Unset | None = UNSET,
        ssh_port: int | Unset = UNSET,
        ssh_banner: str | Unset | None = UNSET,
        ssh_version1: bool | Unset = UNSET,
        wui_enabled: bool | Unset = UNSET,
        wui_interface: int | Unset = UNSET,
        wui_port: int | Unset = UNSET,
        admin_gateway: str | Unset | None = UNSET,
        wui_on_several_interfaces: bool | Unset = UNSET,
        admin_login_method: Literal[
            "password", "password_or_certificate", "certificate", "certificate_with_ocsp"
        ]
        | Unset = UNSET,
        admin_certificate_authorities: Texts | Unset | None = UNSET,
        admin_certificate: str | Unset | None = UNSET,
        unit_certificate: str | Unset | None = UNSET,
        sdn_statistics_mode: Literal["server_port", "whole_path"] | Unset | None = UNSET,
        session_management: bool | Unset = UNSET,
        session_basic_authentication: bool | Unset = UNSET,
        session_idle_seconds: int | Unset = UNSET,
        session_failed_login_limit: int | Unset | None = UNSET,
        session_concurrent_logins: int | Unset | None = UNSET,
        snmp_enabled: bool | Unset = UNSET,
        snmp_version3_enabled: bool | Unset = UNSET,
        snmp_user: str | Unset | None = UNSET,
        snmp_user_password: str | SecretStr | Unset | None = UNSET,
        snmp_authentication_protocol: Literal["md5", "sha"] | Unset | None = UNSET,
        snmp_privacy_protocol: Literal["des", "aes"] | Unset | None = UNSET,
        snmp_privacy_password_enabled: bool | Unset = UNSET,
        snmp_privacy_password: str | SecretStr | Unset | None = UNSET,
        snmp_clients: Texts | Unset | None = UNSET,
        snmp_community: str | Unset | None = UNSET,
        snmp_contact: str | Unset | None = UNSET,
        snmp_location: str | Unset | None = UNSET,
        snmp_traps_enabled: bool | Unset = UNSET,
        snmp_traps_from_shared_address: bool | Unset = UNSET,
        snmp_version1_trap_receivers: Texts | Unset | None = UNSET,
        snmp_version2_trap_receivers: Texts | Unset | None = UNSET,
        old_tls_library: bool | Unset = UNSET,
        tls_renegotiation: bool | Unset = UNSET,
        extended_master_secret_disabled: bool | Unset = UNSET,
        tls_client_error_logging: int | Unset = UNSET,
        outbound_cipher_set: str | Unset | None = UNSET,
        self_signed_key_kind: Literal[
            "rsa", "elliptic_curve_signed_by_rsa", "elliptic_curve_signed_by_elliptic_curve"
        ]
        | Unset = UNSET,
        syslog_emergency_hosts: Texts | Unset | None = UNSET,
        syslog_critical_hosts: Texts | Unset | None = UNSET,
        syslog_error_hosts: Texts | Unset | None = UNSET,
        syslog_warning_hosts: Texts | Unset | None = UNSET,
        syslog_notice_hosts: Texts | Unset | None = UNSET,
        syslog_info_hosts: Texts | Unset | None = UNSET,
        syslog_removed_hosts: Texts | Unset | None = UNSET,
        syslog_port: int | Unset = UNSET,
        syslog_protocol: Literal["udp", "tcp", "tls"] | Unset = UNSET,
        syslog_verify_certificate: bool | Unset = UNSET,
        telemetry_collector: str | Unset | None = UNSET,
        telemetry_active_flow_seconds: int | Unset = UNSET,
        telemetry_idle_flow_seconds: int | Unset = UNSET,
        telemetry_arp: bool | Unset = UNSET,
        telemetry_dhcp: bool | Unset = UNSET,
        telemetry_dns: bool | Unset = UNSET,
        telemetry_http: bool | Unset = UNSET,
        telemetry_mail: bool | Unset = UNSET,
        telemetry_application_recognition: bool | Unset = UNSET,
        telemetry_samba: bool | Unset = UNSET,
        telemetry_voice: bool | Unset = UNSET,
        telemetry_microsoft_sql: bool | Unset = UNSET,
        telemetry_postgresql: bool | Unset = UNSET,
        telemetry_mysql: bool | Unset = UNSET,
        telemetry_performance: bool | Unset = UNSET,
        telemetry_extended_performance: bool | Unset = UNSET,
        telemetry_vxlan: bool | Unset = UNSET,
        saves_changes_at_once: bool | Unset = UNSET,
        looks_for_updates: bool | Unset = UNSET,
        shows_help: bool | Unset = UNSET,
        message_of_the_day: str | Unset | None = UNSET,
        statistics_lines: int | Unset | None = UNSET,
        hides_licence_server_message: bool | Unset = UNSET,
        wui_banner: str | Unset | None = UNSET,
        wui_cipher_set: str | Unset | None = UNSET,
        wui_tls13_ciphers: str | Unset | None = UNSET,
        wui_disabled_tls_versions: Texts | Unset | None = UNSET,
    ) -> None:
        """Change settings, one call for each, in the order of the arguments below.

        ``None`` clears a value. All are checked before the first is sent. A write whose answer is lost is
        settled by reading the value back. When a call fails, the error's notes name the settings that were
        already changed.

        Args:
            acme_directory_url: Address of the provider's ACME directory.
            acme_renewal_days: How long before its expiry a certificate is renewed. 1 to 60. 30 unless set.
            minimum_password_length: Shortest password a local user may have. 8 to 16, in characters. 8 unless
                set.
            extended_permissions: Lets permissions be given for single services. False unless set.
            local_login: Lets local users log in beside remote ones.
            login_sources: Where administrators are looked up and where their rights come from. () unless set.
                The reading as bits is ours; accepted sums are 7, 22, 23, 262, 263, 278, 279, 772-775 and
                788-791.
            ldap_endpoint: LDAP endpoint that knows the administrators.
            verifies_ldap_certificate: Checks that the LDAP server's certificate carries its name. False
                unless set.
            remote_groups: Directory groups whose members are administrators.
            nested_groups: Counts members of groups inside those groups. False unless set.
            login_domain: Domain put behind user names that come without one.
            certificate_user_field: Part of a client certificate that names the user. 'principal_name' unless
                set.
            legacy_ldap_server: LDAP server, as firmware without endpoints asks. Deprecated: Use an LDAP
                endpoint and ldap_endpoint.
            legacy_ldap_backup_server: Second LDAP server, as firmware without endpoints asks. Deprecated: Use
                an LDAP endpoint and ldap_endpoint.
            legacy_ldap_security: Encryption towards the LDAP server, as firmware without endpoints asks.
                Deprecated: Use an LDAP endpoint and ldap_endpoint.
            legacy_ldap_revalidation_interval: Time between two checks of a logged-in user, as firmware
                without endpoints asks. No source states the unit. Deprecated: Use an LDAP endpoint and
                ldap_endpoint.
            radius_server: RADIUS server that knows the administrators.
            radius_port: Port of the RADIUS server. 3 to 65535.
            radius_secret: Secret shared with the RADIUS server.
            radius_backup_server: RADIUS server to ask when the first is silent.
            radius_backup_port: Port of the second RADIUS server. 3 to 65535.
            radius_backup_secret: Secret shared with the second RADIUS server.
            radius_revalidation_seconds: Time between two checks of a logged-in RADIUS user. 10 to 86400. 60
                unless set.
            radius_sends_nas_id: Names this appliance in RADIUS requests. False unless set.
            radius_nas_id: That name; empty takes the host name. The name is not sent otherwise. Otherwise
                stored without effect.
            radius_sends_vendor_attribute: Adds the vendor's own attribute to RADIUS requests. False unless
                set.
            backup_enabled: Sends a backup to a remote host on a schedule. False unless set.
            backup_day: Day of the week for the backup. 'daily' unless set. The schedule has to be switched on
                first. Otherwise refused.
            backup_hour: Hour of the backup, in the unit's time zone. 0 to 23. 0 unless set. The schedule has
                to be switched on first. Otherwise refused.
            backup_minute: Minute of the backup. 0 to 59. 0 unless set. The schedule has to be switched on
                first. Otherwise refused.
            backup_method: How the backup travels; ftp sends it in the clear. 'ftp' unless set. The schedule
                has to be switched on first. Otherwise refused.
            legacy_backup_secure: Whether the backup travels by SCP rather than FTP, as older firmware asks.
                The schedule has to be switched on first. Otherwise refused. Deprecated: Use backup_method.
            backup_host: Host that receives the backup, with a port behind a colon where it is not the usual
                one. The schedule has to be switched on first. Otherwise refused.
            backup_path: Folder on that host. The schedule has to be switched on first. Otherwise refused.
            backup_user: Account on that host. The schedule has to be switched on first. Otherwise refused.
            backup_password: Password of that account. The schedule has to be switched on first. Otherwise
                refused. Scp and sftp log in with a key. Otherwise stored without effect.
            backup_identity_key: Private SSH key that logs in to the host. The schedule has to be switched on
                first. Otherwise refused. Ftp knows no keys. Otherwise stored without effect. Reads as
                asterisks; sent as base64.
            backup_includes_sockets: Puts a list of open sockets into each backup. True unless set.
            backup_includes_processes: Puts a list of running processes into each backup. False unless set.
            irq_balancing: Spreads interrupts over the processors.
            irq_pinning: Ties the interrupts of each network port to one processor. False unless set.
            keeps_old_esp_logs: Keeps logs of edge security that would otherwise be overwritten.
            kernel_log_host: Host that receives the kernel's messages.
            kernel_log_interface: Number of the interface over which kernel messages leave.
            console_service_menu: Offers the service menu on the console. True unless set.
            hostname: Name of the unit that answers. In a pair the units have names of their own, see
                first_unit_hostname and second_unit_hostname.
            first_unit_hostname: Name of the first unit of a pair. Each unit of a pair keeps its own.
            second_unit_hostname: Name of the second unit of a pair. Each unit of a pair keeps its own.
            name_servers: Addresses of the DNS resolvers, asked in this order. Servers added by host name need
                at least one.
            legacy_name_servers: Resolver addresses under the misspelt wire name that firmware once used.
                Deprecated: Use name_servers.
            search_domains: Domains tried behind a name that has no dot. The separator is not stated by any
                source.
            validates_dnssec: Has DNS answers validated by DNSSEC. False unless set. There must be a resolver
                to ask. Otherwise refused. Both units of a pair are set separately. Each unit of a pair keeps
                its own. Takes effect after a reboot.
            refreshes_server_names: Resolves again, from time to time, the host names that servers were added
                by.
            server_name_refresh_minutes: Time between two rounds of resolving server names. 1 to 60. 60 unless
                set. Nothing is resolved again otherwise. Otherwise stored without effect.
            refreshes_name_on_failed_check: Resolves a server's name again as soon as its health check fails.
                False unless set.
            email_enabled: Sends log messages by mail. False unless set.
            email_server: Mail server that takes the messages.
            email_port: Port of the mail server. 0 to 65535. 25 unless set. The vendor module accepts 3 to
                65530.
            email_user: Account for logging in to the mail server.
            email_password: Password of that account.
            email_domain: Domain of that account.
            email_security: Encryption towards the mail server. 'plain' unless set.
            email_emergency_recipients: Mail addresses that get emergencies. The separator is not stated by
                any source.
            email_critical_recipients: Mail addresses that get critical messages. The separator is not stated
                by any source.
            email_error_recipients: Mail addresses that get errors. The separator is not stated by any source.
            email_warning_recipients: Mail addresses that get warnings. The separator is not stated by any
                source.
            email_notice_recipients: Mail addresses that get notices. The separator is not stated by any
                source.
            email_info_recipients: Mail addresses that get informational messages. The separator is not stated
                by any source.
            geo_status_clients: Partners that may ask this unit how its services are. The separator is not
                stated by any source.
            geo_partners: Partners whose GEO configuration is kept equal to this one. The separator is not
                stated by any source.
            geo_port: Port over which partners talk. 3 to 65530. 22 unless set.
            geo_interface: Number of the interface over which partners talk.
            ha_mode: Place of the unit in a pair. Both units with the same place fight over the shared
                addresses. 'single' unless set. Pairs have to be licensed (assumed). Otherwise refused. Each
                unit of a pair keeps its own. Takes effect after a reboot.
            heartbeat_protocol: Protocol the units tell each other that they live. 'carp' unless set. The
                default is stated for present firmware only. Takes effect after a reboot.
            failover_delay: Silence of the active unit after which the standby takes over. One source gives
                nine seconds as the default.
            initial_wait_seconds: Pause after start before a unit may claim the active role. 0 to 200. The
                vendor module stops at 180; 0 is a probable default.
            ha_virtual_id: Number of the pair on its network segment, shared by both units. A second pair or
                VRRP router with the same number collides. 1 to 255. 1 unless set. Newer firmware may choose a
                start value other than 1; that the number itself waits for the reboot, and not only the
                virtual MAC made of it, is the careful reading. Takes effect after a reboot.
            preferred_unit: Unit that takes the active role back whenever it is there. Every return is one
                more switch of the traffic. 'neither' unless set.
            update_interface: Number of the interface over which the configuration is copied to the partner.
            checks_network_at_start: Tests the network further before joining the pair. The vendor advises
                against it. False unless set.
            ha_check: Whether heartbeats are checked. The checks are chosen per interface, see the interface
                family; the last one cannot be switched off.
            share_layer4_connections: Hands open layer 4 connections to the standby, so that they survive a
                switch of the active unit. False unless set. The wire name differs on old firmware.
            share_layer7_persistence: Hands layer 7 persistence records to the standby, so that clients keep
                their server after a switch. It costs processor time and bandwidth. False unless set. The wire
                name differs on old firmware.
            legacy_share_layer4_connections: Sharing of layer 4 connections under its former wire name.
                Deprecated: Use share_layer4_connections.
            legacy_share_layer7_persistence: Sharing of layer 7 persistence under its former wire name.
                Deprecated: Use share_layer7_persistence.
            state_sharing_interface: Number of the interface over which connections and persistence are
                shared.
            virtual_mac: Lets the Ethernet address move with the service addresses, so that neighbours need
                not learn a new one after a switch. False unless set. Virtual units do not offer it and refuse
                the value; that it waits for a reboot is the careful reading; port security of a switch can
                forbid it. Takes effect after a reboot.
            broadcasts_heartbeats: Sends heartbeats as broadcasts where multicast does not pass. False unless
                set.
            reboots_on_link_failure: Restarts the unit when the link of a checked interface is lost. False
                unless set. Since firmware 7.2.53.
            layer4_share_after_packets: Packets a layer 4 connection must have carried before it is shared at
                all. 0 to 254, in packets. 3 unless set. Has to stay below layer4_share_every_packets. Since
                firmware 7.2.52.
            layer4_share_every_packets: Packets between two updates of a shared layer 4 connection. 1 to 255,
                in packets. 50 unless set. Since firmware 7.2.52.
            layer4_share_refresh: Time after which an unchanged shared connection is sent again; 0 never does.
                0 to 10. 0 unless set. No source states the unit. Since firmware 7.2.52.
            drain_time_seconds: How long a disabled server goes on serving clients that persistence ties to
                it; 0 ends its connections at once. 60 to 86400, or 0. 300 unless set. The default was seen on
                one unit only.
            drop_at_drain_end: Cuts what is still connected to a disabled server when its drain time is over.
                False unless set.
            drop_on_fail: Cuts all connections to a server the moment its check fails, instead of leaving
                clients to their timeouts. False unless set.
            transparent: Layer 7 transparency for the appliance as a whole; services decide for themselves on
                present firmware. False unless set.
            alternate_source_addresses: Lets services use other source addresses towards their servers, for
                more connections than one address has ports. False unless set.
            persistence_check: At which requests of a connection the persistence record is consulted.
                'first_request' unless set.
            client_port_in_cookie: Adds the client's port to the persistence cookie, to tell clients behind
                one address apart.
            strict_header_parsing: Accepts only HTTP headers formed as RFC 1738 wants them. True unless set.
            closes_on_error: Closes the client's connection after an error answer of the appliance. False
                unless set.
            via_on_cached_answers: Marks answers from the cache with a Via header. False unless set.
            servers_are_local_clients: Counts servers as local when they are clients of a service themselves.
                False unless set.
            client_address_header: Header in which a non-transparent HTTP service passes the client's address
                on, unless the service says otherwise. 'x_forwarded_for' unless set.
            continue_handling: How requests that expect 100-continue are answered. 'rfc_7231' unless set.
            allows_posts_without_length: Lets POST requests through that state no length and have no body.
            allows_empty_headers: Lets requests through whose headers have no value.
            server_match_includes_port: Compares the port too, not only the address, before a connection to a
                server is used again.
            slow_start_seconds: Time over which a server that comes back is brought up to its full share. 0 to
                600. 0 unless set.
            sub_services_share_persistence: Keeps one persistence table for all SubVSs of a service. False
                unless set.
            log_insight_split_interval: Log Insight messages sent to one server before another is chosen. 1 to
                100, in messages. 10 unless set.
            login_timeout_seconds: Time a client has for completing a login on a service. 30 to 300. 30 unless
                set.
            post_authentication_wait_milliseconds: How long a POST waits for the server to ask for
                authentication. 1 to 2000. 2000 unless set.
            token_timeout_seconds: How long a client certificate or token login may take. 60 to 300. 120
                unless set.
            logs_user_agent: Adds the browser's identification to the user log.
            logs_in_cef: Writes the logs of edge security in Common Event Format. False unless set.
            same_site: SameSite attribute of the cookies that edge security sets. 'not_added' unless set.
            ntlm_proxy: Ties an NTLM login to its connection, so that no other client can inherit it. True
                unless set.
            strict_transport_security_seconds: How long browsers are told to insist on TLS, where a service
                sends strict transport security. 86400 to 94608000.
            kerberos_aes256_sha1: Uses AES-256 with SHA-1 in Kerberos constrained delegation. False unless
                set. Seen on one hardened unit; the factory value may differ.
            cache_size_megabytes: Memory for cached answers. 1 to 409. 100 unless set.
            host_cache: Keeps a cache of host names for cached answers.
            intrusion_detection_level: How easily intrusion detection rejects a request. 'normal' unless set.
            legacy_client_connection_rate: Former form of the limit on new connections per client; 0 sets no
                limit. 0 to 100000, in connections per second. 0 unless set. Deprecated: Use
                client_connection_rate_limit.
            layer7_client_connection_rate: New layer 7 connections one client may open; 0 sets no limit. In
                connections per second. 0 unless set.
            connection_limit: Connections open at once over all services; 0 sets no limit. 0 to 100000000, in
                connections. 0 unless set. No source of ours states the largest value. Since firmware 7.2.52.
            connection_rate_limit: New connections over all services; 0 sets no limit. 0 to 1000000, in
                connections per second. 0 unless set. No source of ours states the largest value. Since
                firmware 7.2.52.
            request_rate_limit: HTTP requests over all services; 0 sets no limit. 0 to 1000000, in requests
                per second. 0 unless set. No source of ours states the largest value. Since firmware 7.2.52.
            bandwidth_limit: Traffic over all services; 0 sets no limit. 16 to 99999999, in kilobits per
                second, or 0. 0 unless set. No source of ours states the largest value. Since firmware 7.2.52.
            client_connection_limit: Connections one client may hold at once; 0 sets no limit. 0 to 1000000,
                in connections. 0 unless set. Since firmware 7.2.52.
            client_connection_rate_limit: New connections one client may open; 0 sets no limit. 0 to 1000000,
                in connections per second. 0 unless set. No source of ours states the largest value. Since
                firmware 7.2.52.
            client_request_rate_limit: HTTP requests one client may send; 0 sets no limit. 0 to 1000000, in
                requests per second. 0 unless set. No source of ours states the largest value. Since firmware
                7.2.52.
            client_bandwidth_limit: Traffic one client may cause; 0 sets no limit. 16 to 99999999, in kilobits
                per second, or 0. 0 unless set. No source of ours states the largest value. Since firmware
                7.2.52.
            over_limit_answer: What a client gets that runs into a limit. 'connection_dropped' unless set.
            fails_at_server_limit: Turns the client away when the chosen server is at its limit, instead of
                trying the next server. False unless set.
            logs_limit_figures: Logs the figures of all limits every five seconds. False unless set.
            repeat_log_delay_seconds: Quiet time before a limited client is logged again. 10 to 86400. 60
                unless set.
            default_gateway: IPv4 router for everything that is not on an attached network. A wrong one can
                cut access.
            default_gateway_ipv6: IPv6 router for everything that is not on an attached network.
            alternate_gateways_allowed: Lets the default gateway be moved to an interface other than the
                first. False unless set.
            only_service_gateways: Sends the answers of a service through that service's own gateway and no
                other way. False unless set.
            strict_source_routing: Drops packets that come in on an interface which the way back to their
                sender does not use. False unless set.
            server_nat: Rewrites the source of connections that servers open outward. Needed only by servers
                that call out and must stay hidden; otherwise better off. True unless set. The default was
                seen on one unit; other versions may start with it off.
            non_http_uploads_work: Keeps uploads over protocols other than HTTP from stalling.
            connection_timeout_seconds: Silence after which a connection is closed when its service sets no
                idle time of its own. 60 to 86400, or 0. 660 unless set. 0 puts the default back.
            tcp_keepalive: Sends keep-alive probes on connections with clients. True unless set.
            non_local_servers: Allows servers that are on none of the attached networks; each such server also
                has to say so itself. True unless set.
            resets_server_connections: Ends connections to servers with a reset instead of the usual closing
                handshake. False unless set.
            legacy_subnet_originating: Subnet originating under its former wire name. Deprecated: Use
                subnet_originating.
            subnet_originating: Contacts servers from the appliance's address in their subnet rather than from
                the service address, for all non-transparent services. False unless set.
            tcp_timestamps: Puts the time stamp option on TCP packets; it tells outsiders how long the unit
                has been up. False unless set.
            legacy_port_reuse: Treats TCP ports in the waiting state the way older firmware did. False unless
                set.
            tcp_selective_acknowledgement: Offers selective acknowledgement on layer 7 connections. False
                unless set.
            diffie_hellman_key_bits: Length of the keys in Diffie-Hellman key exchange. 512 to 4096. 2048
                unless set.
            http_proxy: Proxy through which the appliance itself reaches the internet, as address and port.
            verifies_server_certificates: Checks the certificates of servers on re-encrypted connections.
                Servers with untrusted certificates stop receiving traffic. False unless set.
            forwards_ipv6: Forwards IPv6 packets of layer 4 services. True unless set.
            dhcpv6_client: Takes IPv6 addresses from a DHCPv6 server. False unless set.
            ntp_servers: Time servers the clock follows; two or more are wise.
            ntp_key_id: Number of the key that authenticates the time servers; 0 means none. 0 to 99. 0 unless
                set. One source allows 100.
            ntp_key_secret: Key shared with the time servers; an empty text ends authentication. At most 40
                characters.
            ntp_key_type: Digest the key is used with. Sources give the codes in different places.
            time_zone: Zone in which logs and schedules tell the time, by its usual name.
            ocsp_server: Host that answers OCSP queries about client certificates.
            ocsp_port: Port of that host. 0 to 65535.
            ocsp_path: Path of OCSP queries on that host.
            ocsp_over_tls: Talks TLS to that host.
            ocsp_accepts_without_answer: Lets clients in whose certificate could not be checked because the
                host is silent.
            ocsp_checks_outbound: Also checks the certificates of hosts the appliance itself connects to.
                False unless set.
            ocsp_stapling: Attaches a fresh OCSP answer to the services' own certificates. False unless set.
            ocsp_stapling_refresh_seconds: Age at which an attached answer is fetched again. 3600 to 86400.
                3600 unless set.
            api_enabled: Answers API calls. Switching it off ends all access of this kind until somebody uses
                the web interface. False unless set. Accepts yes and no; 1 is refused.
            api_port: Port of the API where it differs from that of web administration. 0 to 65535.
            ssh_enabled: Lets administrators log in by SSH. True unless set.
            ssh_interface: Number of the interface that answers SSH, or all. 'all' unless set.
            ssh_port: Port that answers SSH. 3 to 65530. 22 unless set.
            ssh_banner: Text shown before an SSH login. At most 5000 characters.
            ssh_version1: Allows version 1 of SSH, which old firmware still had. Deprecated: Version 1 of SSH
                is unsafe; present firmware lacks it.
            wui_enabled: Answers web administration. True unless set. Switching it off takes effect at the
                next reboot.
            wui_interface: Number of the interface that answers web administration and the API. Moving it cuts
                every session. 0 unless set.
            wui_port: Port of web administration and, unless api_port differs, of the API. Moving it cuts
                every session. 3 to 65530. 443 unless set.
            admin_gateway: Router for traffic of the administration interface.
            wui_on_several_interfaces: Lets further interfaces answer web administration and the API, each of
                them once it is allowed there too. False unless set.
            admin_login_method: What administrators prove themselves with. 'password' unless set. Certificate
                logins need session management. Otherwise stored without effect.
            admin_certificate_authorities: Names of the certificates that vouch for administrators'
                certificates.
            admin_certificate: Certificate that web administration and the API present. Clients that pin the
                old one stop trusting the unit. Reads as a sentence when none is set. Each unit of a pair
                keeps its own.
            unit_certificate: Certificate that a unit of a pair presents on its own address. Pairs only. Each
                unit of a pair keeps its own.
            sdn_statistics_mode: Which ports of the network are measured for adaptive scheduling.
            session_management: Manages administrators' logins as sessions. The JSON API works only while it
                is on, and the audit log is written only then. On at units first deployed with 7.1.35 or
                later; a factory reset switches it off.
            session_basic_authentication: Asks for HTTP basic authentication on top of the login page. The
                JSON API works only while it is off.
            session_idle_seconds: Silence after which an administrator is logged out. 60 to 86400. 600 unless
                set. Seen on one hardened unit; the factory value may differ.
            session_failed_login_limit: Failed logins after which a user is blocked. The built-in
                administrator is free again after ten minutes. 1 to 999, in attempts.
            session_concurrent_logins: Logins one user may have open; 0 sets no limit. 0 to 9, in logins.
            snmp_enabled: Answers SNMP queries. False unless set.
            snmp_version3_enabled: Uses SNMP version 3 with users in place of the community. False unless set.
            snmp_user: User name of version 3.
            snmp_user_password: Password that authenticates the version 3 user.
            snmp_authentication_protocol: Digest for authenticating the version 3 user.
            snmp_privacy_protocol: Cipher that keeps version 3 messages private.
            snmp_privacy_password_enabled: Encrypts version 3 messages with a password of their own.
            snmp_privacy_password: Password that version 3 messages are encrypted with.
            snmp_clients: Machines whose queries are answered; empty admits everybody. The separator is not
                stated by any source.
            snmp_community: Community of versions 1 and 2. It works like a password that travels in the clear.
            snmp_contact: Whom to ask about this appliance, as SNMP reports it.
            snmp_location: Where this appliance stands, as SNMP reports it.
            snmp_traps_enabled: Sends a trap when something happens. False unless set.
            snmp_traps_from_shared_address: Sends the traps of a pair from its shared address. False unless
                set.
            snmp_version1_trap_receivers: Machines that get traps in version 1. The separator is not stated by
                any source.
            snmp_version2_trap_receivers: Machines that get traps in version 2. The separator is not stated by
                any source.
            old_tls_library: Uses the previous TLS library, which has no TLS 1.3. False unless set.
            tls_renegotiation: Allows a client to negotiate anew inside a TLS connection. False unless set.
            extended_master_secret_disabled: Leaves the extended master secret out of TLS handshakes. False
                unless set.
            tls_client_error_logging: How much is logged about handshakes that fail on the client's side; 0
                logs nothing. 0 unless set. No source tells the meaning of the levels.
            outbound_cipher_set: Cipher set of connections the appliance itself opens.
            self_signed_key_kind: Kind of key in certificates that the appliance signs itself. 'rsa' unless
                set.
            syslog_emergency_hosts: Log hosts that receive emergencies and nothing else. At most 10 entries. A
                host stands at one level only; all levels together hold ten.
            syslog_critical_hosts: Log hosts that receive critical messages and worse. At most 10 entries. A
                host stands at one level only; all levels together hold ten.
            syslog_error_hosts: Log hosts that receive errors and worse. At most 10 entries. A host stands at
                one level only; all levels together hold ten.
            syslog_warning_hosts: Log hosts that receive warnings and worse. At most 10 entries. A host stands
                at one level only; all levels together hold ten.
            syslog_notice_hosts: Log hosts that receive notices and worse. At most 10 entries. A host stands
                at one level only; all levels together hold ten.
            syslog_info_hosts: Log hosts that receive every message. At most 10 entries. A host stands at one
                level only; all levels together hold ten.
            syslog_removed_hosts: Takes these hosts off whatever level they stand at. Reading it gives
                nothing. At most 10 entries.
            syslog_port: Port all log hosts listen on. 0 to 65535. 514 unless set.
            syslog_protocol: How messages travel to the log hosts; udp loses some without notice. 'udp' unless
                set.
            syslog_verify_certificate: Checks the certificates of the log hosts. False unless set. Only tls
                has certificates. Otherwise stored without effect.
            telemetry_collector: Collector that receives the flow records, as address and port.
            telemetry_active_flow_seconds: Age at which a flow that is still running is reported. 10 to 6000.
                300 unless set.
            telemetry_idle_flow_seconds: Silence after which a flow counts as ended and is reported. 1 to 59.
                30 unless set.
            telemetry_arp: Adds fields about ARP to the flow records. True unless set.
            telemetry_dhcp: Adds fields about DHCP to the flow records. True unless set.
            telemetry_dns: Adds fields about DNS to the flow records. True unless set.
            telemetry_http: Adds fields about HTTP to the flow records. True unless set.
            telemetry_mail: Adds fields about mail protocols to the flow records. True unless set.
            telemetry_application_recognition: Adds fields about applications recognised by NBAR2 to the flow
                records. True unless set.
            telemetry_samba: Adds fields about file sharing by SMB to the flow records. True unless set.
            telemetry_voice: Adds fields about voice calls, in detail to the flow records. True unless set.
            telemetry_microsoft_sql: Adds fields about Microsoft SQL Server to the flow records. True unless
                set.
            telemetry_postgresql: Adds fields about PostgreSQL to the flow records. True unless set.
            telemetry_mysql: Adds fields about MySQL to the flow records. True unless set.
            telemetry_performance: Adds fields about network performance to the flow records. True unless set.
            telemetry_extended_performance: Adds fields about network performance, in detail to the flow
                records. True unless set.
            telemetry_vxlan: Adds fields about VXLAN tunnels to the flow records. True unless set.
            saves_changes_at_once: Writes every change to disk as it is made; switched off, changes wait for a
                manual save. True unless set.
            looks_for_updates: Asks the vendor over the network whether newer firmware exists.
            shows_help: Shows help where the pointer rests.
            message_of_the_day: Text on the first page after login. At most 5000 characters.
            statistics_lines: Lines on a page of statistics. 10 to 100, in lines.
            hides_licence_server_message: Leaves the text about the local licence server off the login page.
            wui_banner: Text shown before a web login. At most 5000 characters. Markup in it comes back as
                nested XML in v1.
            wui_cipher_set: Cipher set of web administration and the API. The set without ciphers makes the
                API unreachable.
            wui_tls13_ciphers: TLS 1.3 ciphers of web administration and the API.
            wui_disabled_tls_versions: TLS versions that web administration and the API refuse.
        """
        await self._session.run_sets(
            set_arguments(
                SETTINGS,
                {
                    "acme_directory_url": acme_directory_url,
                    "acme_renewal_days": acme_renewal_days,
                    "minimum_password_length": minimum_password_length,
                    "extended_permissions": extended_permissions,
                    "local_login": local_login,
                    "login_sources": login_sources,
                    "ldap_endpoint": ldap_endpoint,
                    "verifies_ldap_certificate": verifies_ldap_certificate,
                    "remote_groups": remote_groups,
                    "nested_groups": nested_groups,
                    "login_domain": login_domain,
                    "certificate_user_field": certificate_user_field,
                    "legacy_ldap_server": legacy_ldap_server,
                    "legacy_ldap_backup_server": legacy_ldap_backup_server,
                    "legacy_ldap_security": legacy_ldap_security,
                    "legacy_ldap_revalidation_interval": legacy_ldap_revalidation_interval,
                    "radius_server": radius_server,
                    "radius_port": radius_port,
                    "radius_secret": radius_secret,
                    "radius_backup_server": radius_backup_server,
                    "radius_backup_port": radius_backup_port,
                    "radius_backup_secret": radius_backup_secret,
                    "radius_revalidation_seconds": radius_revalidation_seconds,
                    "radius_sends_nas_id": radius_sends_nas_id,
                    "radius_nas_id": radius_nas_id,
                    "radius_sends_vendor_attribute": radius_sends_vendor_attribute,
                    "backup_enabled": backup_enabled,
                    "backup_day": backup_day,
                    "backup_hour": backup_hour,
                    "backup_minute": backup_minute,
                    "backup_method": backup_method,
                    "legacy_backup_secure": legacy_backup_secure,
                    "backup_host": backup_host,
                    "backup_path": backup_path,
                    "backup_user": backup_user,
                    "backup_password": backup_password,
                    "backup_identity_key": backup_identity_key,
                    "backup_includes_sockets": backup_includes_sockets,
                    "backup_includes_processes": backup_includes_processes,
                    "irq_balancing": irq_balancing,
                    "irq_pinning": irq_pinning,
                    "keeps_old_esp_logs": keeps_old_esp_logs,
                    "kernel_log_host": kernel_log_host,
                    "kernel_log_interface": kernel_log_interface,
                    "console_service_menu": console_service_menu,
                    "hostname": hostname,
                    "first_unit_hostname": first_unit_hostname,
                    "second_unit_hostname": second_unit_hostname,
                    "name_servers": name_servers,
                    "legacy_name_servers": legacy_name_servers,
                    "search_domains": search_domains,
                    "validates_dnssec": validates_dnssec,
                    "refreshes_server_names": refreshes_server_names,
                    "server_name_refresh_minutes": server_name_refresh_minutes,
                    "refreshes_name_on_failed_check": refreshes_name_on_failed_check,
                    "email_enabled": email_enabled,
                    "email_server": email_server,
                    "email_port": email_port,
                    "email_user": email_user,
                    "email_password": email_password,
                    "email_domain": email_domain,
                    "email_security": email_security,
                    "email_emergency_recipients": email_emergency_recipients,
                    "email_critical_recipients": email_critical_recipients,
                    "email_error_recipients": email_error_recipients,
                    "email_warning_recipients": email_warning_recipients,
                    "email_notice_recipients": email_notice_recipients,
                    "email_info_recipients": email_info_recipients,
                    "geo_status_clients": geo_status_clients,
                    "geo_partners": geo_partners,
                    "geo_port": geo_port,
                    "geo_interface": geo_interface,
                    "ha_mode": ha_mode,
                    "heartbeat_protocol": heartbeat_protocol,
                    "failover_delay": failover_delay,
                    "initial_wait_seconds": initial_wait_seconds,
                    "ha_virtual_id": ha_virtual_id,
                    "preferred_unit": preferred_unit,
                    "update_interface": update_interface,
                    "checks_network_at_start": checks_network_at_start,
                    "ha_check": ha_check,
                    "share_layer4_connections": share_layer4_connections,
                    "share_layer7_persistence": share_layer7_persistence,
                    "legacy_share_layer4_connections": legacy_share_layer4_connections,
                    "legacy_share_layer7_persistence": legacy_share_layer7_persistence,
                    "state_sharing_interface": state_sharing_interface,
                    "virtual_mac": virtual_mac,
                    "broadcasts_heartbeats": broadcasts_heartbeats,
                    "reboots_on_link_failure": reboots_on_link_failure,
                    "layer4_share_after_packets": layer4_share_after_packets,
                    "layer4_share_every_packets": layer4_share_every_packets,
                    "layer4_share_refresh": layer4_share_refresh,
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
                    "diffie_hellman_key_bits": diffie_hellman_key_bits,
                    "http_proxy": http_proxy,
                    "verifies_server_certificates": verifies_server_certificates,
                    "forwards_ipv6": forwards_ipv6,
                    "dhcpv6_client": dhcpv6_client,
                    "ntp_servers": ntp_servers,
                    "ntp_key_id": ntp_key_id,
                    "ntp_key_secret": ntp_key_secret,
                    "ntp_key_type": ntp_key_type,
                    "time_zone": time_zone,
                    "ocsp_server": ocsp_server,
                    "ocsp_port": ocsp_port,
                    "ocsp_path": ocsp_path,
                    "ocsp_over_tls": ocsp_over_tls,
                    "ocsp_accepts_without_answer": ocsp_accepts_without_answer,
                    "ocsp_checks_outbound": ocsp_checks_outbound,
                    "ocsp_stapling": ocsp_stapling,
                    "ocsp_stapling_refresh_seconds": ocsp_stapling_refresh_seconds,
                    "api_enabled": api_enabled,
                    "api_port": api_port,
                    "ssh_enabled": ssh_enabled,
                    "ssh_interface": ssh_interface,
                    "ssh_port": ssh_port,
                    "ssh_banner": ssh_banner,
                    "ssh_version1": ssh_version1,
                    "wui_enabled": wui_enabled,
                    "wui_interface": wui_interface,
                    "wui_port": wui_port,
                    "admin_gateway": admin_gateway,
                    "wui_on_several_interfaces": wui_on_several_interfaces,
                    "admin_login_method": admin_login_method,
                    "admin_certificate_authorities": admin_certificate_authorities,
                    "admin_certificate": admin_certificate,
                    "unit_certificate": unit_certificate,
                    "sdn_statistics_mode": sdn_statistics_mode,
                    "session_management": session_management,
                    "session_basic_authentication": session_basic_authentication,
                    "session_idle_seconds": session_idle_seconds,
                    "session_failed_login_limit": session_failed_login_limit,
                    "session_concurrent_logins": session_concurrent_logins,
                    "snmp_enabled": snmp_enabled,
                    "snmp_version3_enabled": snmp_version3_enabled,
                    "snmp_user": snmp_user,
                    "snmp_user_password": snmp_user_password,
                    "snmp_authentication_protocol": snmp_authentication_protocol,
                    "snmp_privacy_protocol": snmp_privacy_protocol,
                    "snmp_privacy_password_enabled": snmp_privacy_password_enabled,
                    "snmp_privacy_password": snmp_privacy_password,
                    "snmp_clients": snmp_clients,
                    "snmp_community": snmp_community,
                    "snmp_contact": snmp_contact,
                    "snmp_location": snmp_location,
                    "snmp_traps_enabled": snmp_traps_enabled,
                    "snmp_traps_from_shared_address": snmp_traps_from_shared_address,
                    "snmp_version1_trap_receivers": snmp_version1_trap_receivers,
                    "snmp_version2_trap_receivers": snmp_version2_trap_receivers,
                    "old_tls_library": old_tls_library,
                    "tls_renegotiation": tls_renegotiation,
                    "extended_master_secret_disabled": extended_master_secret_disabled,
                    "tls_client_error_logging": tls_client_error_logging,
                    "outbound_cipher_set": outbound_cipher_set,
                    "self_signed_key_kind": self_signed_key_kind,
                    "syslog_emergency_hosts": syslog_emergency_hosts,
                    "syslog_critical_hosts": syslog_critical_hosts,
                    "syslog_error_hosts": syslog_error_hosts,
                    "syslog_warning_hosts": syslog_warning_hosts,
                    "syslog_notice_hosts": syslog_notice_hosts,
                    "syslog_info_hosts": syslog_info_hosts,
                    "syslog_removed_hosts": syslog_removed_hosts,
                    "syslog_port": syslog_port,
                    "syslog_protocol": syslog_protocol,
                    "syslog_verify_certificate": syslog_verify_certificate,
                    "telemetry_collector": telemetry_collector,
                    "telemetry_active_flow_seconds": telemetry_active_flow_seconds,
                    "telemetry_idle_flow_seconds": telemetry_idle_flow_seconds,
                    "telemetry_arp": telemetry_arp,
                    "telemetry_dhcp": telemetry_dhcp,
                    "telemetry_dns": telemetry_dns,
                    "telemetry_http": telemetry_http,
                    "telemetry_mail": telemetry_mail,
                    "telemetry_application_recognition": telemetry_application_recognition,
                    "telemetry_samba": telemetry_samba,
                    "telemetry_voice": telemetry_voice,
                    "telemetry_microsoft_sql": telemetry_microsoft_sql,
                    "telemetry_postgresql": telemetry_postgresql,
                    "telemetry_mysql": telemetry_mysql,
                    "telemetry_performance": telemetry_performance,
                    "telemetry_extended_performance": telemetry_extended_performance,
                    "telemetry_vxlan": telemetry_vxlan,
                    "saves_changes_at_once": saves_changes_at_once,
                    "looks_for_updates": looks_for_updates,
                    "shows_help": shows_help,
                    "message_of_the_day": message_of_the_day,
                    "statistics_lines": statistics_lines,
                    "hides_licence_server_message": hides_licence_server_message,
                    "wui_banner": wui_banner,
                    "wui_cipher_set": wui_cipher_set,
                    "wui_tls13_ciphers": wui_tls13_ciphers,
                    "wui_disabled_tls_versions": wui_disabled_tls_versions,
                },
            )
        )
