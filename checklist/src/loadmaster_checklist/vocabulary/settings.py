# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "acme_directory_url": Word(wire_name="directoryurl", type="string", unset=True, owner="acme_settings"),
    "acme_renewal_days": Word(wire_name="renewperiod", type="int", default=30, owner="acme_settings"),
    "minimum_password_length": Word(
        wire_name="MinPassword", type="int", default=8, owner="authentication_settings"
    ),
    "extended_permissions": Word(
        wire_name="extendedperms", type="bool", default=False, owner="authentication_settings"
    ),
    "local_login": Word(wire_name="sessionlocalauth", type="bool", owner="authentication_settings"),
    "login_sources": Word(
        wire_name="sessionauthmode",
        type="flags",
        codes={
            "local_login": 1,
            "local_rights": 2,
            "always_set": 4,
            "ldap_login": 16,
            "radius_login": 256,
            "radius_rights": 512,
        },
        default=(),
        owner="authentication_settings",
    ),
    "ldap_endpoint": Word(wire_name="wuildapep", type="string", unset=True, owner="authentication_settings"),
    "verifies_ldap_certificate": Word(
        wire_name="wuiservercertval", type="bool", default=False, owner="authentication_settings"
    ),
    "remote_groups": Word(
        wire_name="wuiusergroups", type="list", unset=True, owner="authentication_settings", separator=" "
    ),
    "nested_groups": Word(
        wire_name="wuinestedgroups", type="bool", default=False, owner="authentication_settings"
    ),
    "login_domain": Word(wire_name="wuidomain", type="string", unset=True, owner="authentication_settings"),
    "certificate_user_field": Word(
        wire_name="wuicertmapping",
        type="enum",
        codes={"principal_name": 0, "subject": 1, "issuer_and_subject": 2, "issuer_and_serial": 3},
        default="principal_name",
        owner="authentication_settings",
    ),
    "legacy_ldap_server": Word(
        wire_name="ldapserver", type="address", unset=True, owner="authentication_settings"
    ),
    "legacy_ldap_backup_server": Word(
        wire_name="ldapbackupserver", type="address", unset=True, owner="authentication_settings"
    ),
    "legacy_ldap_security": Word(
        wire_name="ldapsecurity",
        type="enum",
        codes={"plain": 0, "starttls": 1, "ldaps": 2},
        owner="authentication_settings",
    ),
    "legacy_ldap_revalidation_interval": Word(
        wire_name="ldaprevalidateinterval", type="int", owner="authentication_settings"
    ),
    "radius_server": Word(
        wire_name="radiusserver", type="address", unset=True, owner="authentication_settings"
    ),
    "radius_port": Word(wire_name="radiusport", type="port", unset=True, owner="authentication_settings"),
    "radius_secret": Word(
        wire_name="radiussecret", type="secret", unset=True, owner="authentication_settings", secret=True
    ),
    "radius_backup_server": Word(
        wire_name="radiusbackupserver", type="address", unset=True, owner="authentication_settings"
    ),
    "radius_backup_port": Word(
        wire_name="radiusbackupport", type="port", unset=True, owner="authentication_settings"
    ),
    "radius_backup_secret": Word(
        wire_name="radiusbackupsecret",
        type="secret",
        unset=True,
        owner="authentication_settings",
        secret=True,
    ),
    "radius_revalidation_seconds": Word(
        wire_name="radiusrevalidateinterval", type="int", default=60, owner="authentication_settings"
    ),
    "radius_sends_nas_id": Word(
        wire_name="radiussendnasid", type="bool", default=False, owner="authentication_settings"
    ),
    "radius_nas_id": Word(
        wire_name="radiusnasid", type="string", unset=True, owner="authentication_settings"
    ),
    "radius_sends_vendor_attribute": Word(
        wire_name="radiussendvendorspec", type="bool", default=False, owner="authentication_settings"
    ),
    "backup_enabled": Word(wire_name="backupenable", type="bool", default=False, owner="backup_schedule"),
    "backup_day": Word(
        wire_name="backupday",
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
        default="daily",
        owner="backup_schedule",
    ),
    "backup_hour": Word(wire_name="backuphour", type="int", default=0, owner="backup_schedule"),
    "backup_minute": Word(wire_name="backupminute", type="int", default=0, owner="backup_schedule"),
    "backup_method": Word(
        wire_name="backupmethod",
        type="enum",
        codes={"ftp": "wput", "scp": "scp", "sftp": "sftp"},
        default="ftp",
        owner="backup_schedule",
    ),
    "legacy_backup_secure": Word(wire_name="backupsecure", type="bool", owner="backup_schedule"),
    "backup_host": Word(wire_name="backuphost", type="string", unset=True, owner="backup_schedule"),
    "backup_path": Word(wire_name="backuppath", type="string", unset=True, owner="backup_schedule"),
    "backup_user": Word(wire_name="backupuser", type="string", unset=True, owner="backup_schedule"),
    "backup_password": Word(
        wire_name="backuppassword", type="secret", unset=True, owner="backup_schedule", secret=True
    ),
    "backup_identity_key": Word(
        wire_name="backupident", type="file", unset=True, owner="backup_schedule", secret=True
    ),
    "backup_includes_sockets": Word(
        wire_name="backupnetstat", type="bool", default=True, owner="backup_schedule"
    ),
    "backup_includes_processes": Word(
        wire_name="backuptop", type="bool", default=False, owner="backup_schedule"
    ),
    "irq_balancing": Word(wire_name="irqbalance", type="bool", owner="debug_settings"),
    "irq_pinning": Word(wire_name="irqpinning", type="bool", default=False, owner="debug_settings"),
    "keeps_old_esp_logs": Word(wire_name="linearesplogs", type="bool", owner="debug_settings"),
    "kernel_log_host": Word(wire_name="netconsole", type="address", unset=True, owner="debug_settings"),
    "kernel_log_interface": Word(wire_name="netconsoleinterface", type="int", owner="debug_settings"),
    "console_service_menu": Word(
        wire_name="EnableISetupCli", type="bool", default=True, owner="debug_settings"
    ),
    "hostname": Word(wire_name="hostname", type="string", unset=True, owner="dns_settings"),
    "first_unit_hostname": Word(
        wire_name="ha1hostname", type="string", unset=True, owner="ha_pair", per_unit=True
    ),
    "second_unit_hostname": Word(
        wire_name="ha2hostname", type="string", unset=True, owner="ha_pair", per_unit=True
    ),
    "name_servers": Word(wire_name="nameserver", type="list", unset=True, owner="dns_settings"),
    "legacy_name_servers": Word(wire_name="namserver", type="list", unset=True, owner="dns_settings"),
    "search_domains": Word(
        wire_name="searchlist", type="list", unset=True, owner="dns_settings", separator=" "
    ),
    "validates_dnssec": Word(
        wire_name="dnssecclient", type="bool", default=False, owner="dns_settings", per_unit=True
    ),
    "refreshes_server_names": Word(wire_name="DNSNamesEnable", type="bool", owner="dns_settings"),
    "server_name_refresh_minutes": Word(
        wire_name="DNSUpdateInterval", type="int", default=60, owner="dns_settings"
    ),
    "refreshes_name_on_failed_check": Word(
        wire_name="DNSReloadOnError", type="bool", default=False, owner="dns_settings"
    ),
    "email_enabled": Word(wire_name="emailenable", type="bool", default=False, owner="email_settings"),
    "email_server": Word(wire_name="emailserver", type="string", unset=True, owner="email_settings"),
    "email_port": Word(wire_name="emailport", type="port", default=25, owner="email_settings"),
    "email_user": Word(wire_name="emailuser", type="string", unset=True, owner="email_settings"),
    "email_password": Word(
        wire_name="emailpassword", type="secret", unset=True, owner="email_settings", secret=True
    ),
    "email_domain": Word(wire_name="emaildomain", type="string", unset=True, owner="email_settings"),
    "email_security": Word(
        wire_name="emailsslmode",
        type="enum",
        codes={"plain": 0, "starttls_if_offered": 1, "starttls": 2, "tls": 3},
        default="plain",
        owner="email_settings",
    ),
    "email_emergency_recipients": Word(
        wire_name="emailemergency", type="list", unset=True, owner="email_settings"
    ),
    "email_critical_recipients": Word(
        wire_name="emailcritical", type="list", unset=True, owner="email_settings"
    ),
    "email_error_recipients": Word(wire_name="emailerror", type="list", unset=True, owner="email_settings"),
    "email_warning_recipients": Word(wire_name="emailwarn", type="list", unset=True, owner="email_settings"),
    "email_notice_recipients": Word(wire_name="emailnotice", type="list", unset=True, owner="email_settings"),
    "email_info_recipients": Word(wire_name="emailinfo", type="list", unset=True, owner="email_settings"),
    "geo_status_clients": Word(
        wire_name="geoclients", type="list", unset=True, owner="geo_settings", separator=" "
    ),
    "geo_partners": Word(
        wire_name="geopartners", type="list", unset=True, owner="geo_settings", separator=" "
    ),
    "geo_port": Word(wire_name="geosshport", type="port", default=22, owner="geo_settings"),
    "geo_interface": Word(wire_name="geo_ssh_iface", type="int", owner="geo_settings"),
    "ha_mode": Word(
        wire_name="hamode",
        type="enum",
        codes={"single": 0, "first": 1, "second": 2, "cloud": 3, "cluster": 4},
        default="single",
        owner="ha_pair",
        per_unit=True,
    ),
    "heartbeat_protocol": Word(
        wire_name="hastyle", type="enum", codes={"legacy": 0, "carp": 1}, default="carp", owner="ha_pair"
    ),
    "failover_delay": Word(
        wire_name="hatimeout",
        type="enum",
        codes={"seconds_3": 1, "seconds_6": 2, "seconds_9": 3, "seconds_12": 4, "seconds_15": 5},
        owner="ha_pair",
    ),
    "initial_wait_seconds": Word(wire_name="hawait", type="int", owner="ha_pair"),
    "ha_virtual_id": Word(wire_name="havhid", type="int", default=1, owner="ha_pair"),
    "preferred_unit": Word(
        wire_name="haprefered",
        type="enum",
        codes={"neither": 0, "first": 1, "second": 2},
        default="neither",
        owner="ha_pair",
    ),
    "update_interface": Word(wire_name="haif", type="int", owner="ha_pair"),
    "checks_network_at_start": Word(wire_name="hainitial", type="bool", default=False, owner="ha_pair"),
    "ha_check": Word(wire_name="hacheck", type="bool", owner="ha_pair"),
    "share_layer4_connections": Word(wire_name="hal4update", type="bool", default=False, owner="ha_pair"),
    "share_layer7_persistence": Word(wire_name="hal7update", type="bool", default=False, owner="ha_pair"),
    "legacy_share_layer4_connections": Word(wire_name="tcpfailover", type="bool", owner="ha_pair"),
    "legacy_share_layer7_persistence": Word(wire_name="cookieupdate", type="bool", owner="ha_pair"),
    "state_sharing_interface": Word(wire_name="mcast", type="int", owner="ha_pair"),
    "virtual_mac": Word(wire_name="vmac", type="bool", default=False, owner="ha_pair"),
    "broadcasts_heartbeats": Word(wire_name="macglobal", type="bool", default=False, owner="ha_pair"),
    "reboots_on_link_failure": Word(
        wire_name="halinkfailreboot", type="bool", default=False, owner="ha_pair"
    ),
    "layer4_share_after_packets": Word(wire_name="L4SyncThreshold", type="int", default=3, owner="ha_pair"),
    "layer4_share_every_packets": Word(wire_name="L4SyncPeriod", type="int", default=50, owner="ha_pair"),
    "layer4_share_refresh": Word(wire_name="L4SyncRefreshPeriod", type="int", default=0, owner="ha_pair"),
    "drain_time_seconds": Word(wire_name="finalpersist", type="int", default=300, owner="l7_settings"),
    "drop_at_drain_end": Word(wire_name="dropatdrainend", type="bool", default=False, owner="l7_settings"),
    "drop_on_fail": Word(wire_name="droponfail", type="bool", default=False, owner="l7_settings"),
    "transparent": Word(wire_name="transparent", type="bool", default=False, owner="l7_settings"),
    "alternate_source_addresses": Word(
        wire_name="localbind", type="bool", default=False, owner="l7_settings"
    ),
    "persistence_check": Word(
        wire_name="alwayspersist",
        type="enum",
        codes={"first_request": 0, "every_request": 1, "every_request_and_update": 2},
        default="first_request",
        owner="l7_settings",
    ),
    "client_port_in_cookie": Word(wire_name="addcookieport", type="bool", owner="l7_settings"),
    "strict_header_parsing": Word(wire_name="rfcconform", type="bool", default=True, owner="l7_settings"),
    "closes_on_error": Word(wire_name="closeonerror", type="bool", default=False, owner="l7_settings"),
    "via_on_cached_answers": Word(wire_name="addvia", type="bool", default=False, owner="l7_settings"),
    "servers_are_local_clients": Word(
        wire_name="rsarelocal", type="bool", default=False, owner="l7_settings"
    ),
    "client_address_header": Word(
        wire_name="addforwardheader",
        type="enum",
        codes={"x_client_side": 0, "x_forwarded_for": 1, "no_header": 2},
        default="x_forwarded_for",
        owner="l7_settings",
    ),
    "continue_handling": Word(
        wire_name="expect100",
        type="enum",
        codes={"rfc_2616": 0, "wait_for_continue": 1, "rfc_7231": 2},
        default="rfc_7231",
        owner="l7_settings",
    ),
    "allows_posts_without_length": Word(wire_name="allowemptyposts", type="bool", owner="l7_settings"),
    "allows_empty_headers": Word(wire_name="AllowEmptyHttpHeaders", type="bool", owner="l7_settings"),
    "server_match_includes_port": Word(wire_name="ForceFullRSMatch", type="bool", owner="l7_settings"),
    "slow_start_seconds": Word(wire_name="slowstart", type="int", default=0, owner="l7_settings"),
    "sub_services_share_persistence": Word(
        wire_name="ShareSubVSPersist", type="bool", default=False, owner="l7_settings"
    ),
    "log_insight_split_interval": Word(
        wire_name="logsplitinterval", type="int", default=10, owner="l7_settings"
    ),
    "login_timeout_seconds": Word(wire_name="authtimeout", type="int", default=30, owner="l7_settings"),
    "post_authentication_wait_milliseconds": Word(
        wire_name="authpostwait", type="int", default=2000, owner="l7_settings"
    ),
    "token_timeout_seconds": Word(
        wire_name="clienttokentimeout", type="int", default=120, owner="l7_settings"
    ),
    "logs_user_agent": Word(wire_name="loguseragent", type="bool", owner="l7_settings"),
    "logs_in_cef": Word(wire_name="CEFmsgFormat", type="bool", default=False, owner="l7_settings"),
    "same_site": Word(
        wire_name="SameSite",
        type="enum",
        codes={"not_added": 0, "unrestricted": 1, "lax": 2, "strict": 3},
        default="not_added",
        owner="l7_settings",
    ),
    "ntlm_proxy": Word(wire_name="L7NTLMProxy", type="bool", default=True, owner="l7_settings"),
    "strict_transport_security_seconds": Word(wire_name="securityheaderage", type="int", owner="l7_settings"),
    "kerberos_aes256_sha1": Word(wire_name="KcdCipherSha1", type="bool", default=False, owner="l7_settings"),
    "cache_size_megabytes": Word(wire_name="cachesize", type="int", default=100, owner="l7_settings"),
    "host_cache": Word(wire_name="hostcache", type="bool", owner="l7_settings"),
    "intrusion_detection_level": Word(
        wire_name="paranoia",
        type="enum",
        codes={"low": 0, "normal": 1, "high": 2, "paranoid": 3},
        default="normal",
        owner="l7_settings",
    ),
    "legacy_client_connection_rate": Word(
        wire_name="limitinput", type="int", default=0, owner="limit_settings"
    ),
    "layer7_client_connection_rate": Word(
        wire_name="L7LimitInput", type="int", default=0, owner="limit_settings"
    ),
    "connection_limit": Word(wire_name="MaxConnsLimit", type="int", default=0, owner="limit_settings"),
    "connection_rate_limit": Word(wire_name="MaxCPSLimit", type="int", default=0, owner="limit_settings"),
    "request_rate_limit": Word(wire_name="MaxRPSLimit", type="int", default=0, owner="limit_settings"),
    "bandwidth_limit": Word(wire_name="MaxBandwidthLimit", type="int", default=0, owner="limit_settings"),
    "client_connection_limit": Word(
        wire_name="ClientMaxConnsLimit", type="int", default=0, owner="limit_settings"
    ),
    "client_connection_rate_limit": Word(
        wire_name="ClientCPSLimit", type="int", default=0, owner="limit_settings"
    ),
    "client_request_rate_limit": Word(
        wire_name="ClientRPSLimit", type="int", default=0, owner="limit_settings"
    ),
    "client_bandwidth_limit": Word(
        wire_name="ClientMaxBandwidthLimit", type="int", default=0, owner="limit_settings"
    ),
    "over_limit_answer": Word(
        wire_name="SendRateLimitError",
        type="enum",
        codes={"connection_dropped": 0, "too_many_requests": 1, "service_unavailable": 2},
        default="connection_dropped",
        owner="limit_settings",
    ),
    "fails_at_server_limit": Word(
        wire_name="RateLimitFail", type="bool", default=False, owner="limit_settings"
    ),
    "logs_limit_figures": Word(wire_name="LimitLogging", type="bool", default=False, owner="limit_settings"),
    "repeat_log_delay_seconds": Word(
        wire_name="ClientRepeatDelay", type="int", default=60, owner="limit_settings"
    ),
    "default_gateway": Word(wire_name="dfltgw", type="address", unset=True, owner="network_settings"),
    "default_gateway_ipv6": Word(wire_name="dfltgwv6", type="address", unset=True, owner="network_settings"),
    "alternate_gateways_allowed": Word(
        wire_name="multigw", type="bool", default=False, owner="network_settings"
    ),
    "only_service_gateways": Word(
        wire_name="onlydefaultroutes", type="bool", default=False, owner="network_settings"
    ),
    "strict_source_routing": Word(
        wire_name="routefilter", type="bool", default=False, owner="network_settings"
    ),
    "server_nat": Word(wire_name="snat", type="bool", default=True, owner="network_settings"),
    "non_http_uploads_work": Word(wire_name="allowupload", type="bool", owner="network_settings"),
    "connection_timeout_seconds": Word(
        wire_name="conntimeout", type="int", default=660, owner="network_settings"
    ),
    "tcp_keepalive": Word(wire_name="keepalive", type="bool", default=True, owner="network_settings"),
    "non_local_servers": Word(wire_name="nonlocalrs", type="bool", default=True, owner="network_settings"),
    "resets_server_connections": Word(
        wire_name="resetclose", type="bool", default=False, owner="network_settings"
    ),
    "legacy_subnet_originating": Word(wire_name="subnetorigin", type="bool", owner="network_settings"),
    "subnet_originating": Word(
        wire_name="subnetoriginating", type="bool", default=False, owner="network_settings"
    ),
    "tcp_timestamps": Word(wire_name="tcptimestamp", type="bool", default=False, owner="network_settings"),
    "legacy_port_reuse": Word(wire_name="TCPnorecycle", type="bool", default=False, owner="network_settings"),
    "tcp_selective_acknowledgement": Word(
        wire_name="tcpsack", type="bool", default=False, owner="network_settings"
    ),
    "diffie_hellman_key_bits": Word(wire_name="dhkeysize", type="int", default=2048, owner="ssl_settings"),
    "http_proxy": Word(wire_name="http_proxy", type="string", unset=True, owner="network_settings"),
    "verifies_server_certificates": Word(
        wire_name="SSLForceServerVerify", type="bool", default=False, owner="ssl_settings"
    ),
    "forwards_ipv6": Word(wire_name="IPV6forwarding", type="bool", default=True, owner="network_settings"),
    "dhcpv6_client": Word(wire_name="dhcpv6", type="bool", default=False, owner="network_settings"),
    "ntp_servers": Word(wire_name="ntphost", type="list", unset=True, owner="ntp_settings", separator=" "),
    "ntp_key_id": Word(wire_name="ntpkeyid", type="int", default=0, owner="ntp_settings"),
    "ntp_key_secret": Word(
        wire_name="ntpkeysecret", type="secret", unset=True, owner="ntp_settings", secret=True
    ),
    "ntp_key_type": Word(
        wire_name="ntpkeytype",
        type="enum",
        codes={"md5": "M", "sha": "SHA", "sha1": "SHA1"},
        owner="ntp_settings",
    ),
    "time_zone": Word(wire_name="timezone", type="string", unset=True, owner="ntp_settings"),
    "ocsp_server": Word(wire_name="OCSPServer", type="string", unset=True, owner="ocsp_settings"),
    "ocsp_port": Word(wire_name="OCSPPort", type="port", unset=True, owner="ocsp_settings"),
    "ocsp_path": Word(wire_name="OCSPUrl", type="string", unset=True, owner="ocsp_settings"),
    "ocsp_over_tls": Word(wire_name="OCSPUseSSL", type="bool", owner="ocsp_settings"),
    "ocsp_accepts_without_answer": Word(wire_name="OCSPOnServerFail", type="bool", owner="ocsp_settings"),
    "ocsp_checks_outbound": Word(
        wire_name="OCSPcertChecking", type="bool", default=False, owner="ocsp_settings"
    ),
    "ocsp_stapling": Word(wire_name="SSLStapling", type="bool", default=False, owner="ocsp_settings"),
    "ocsp_stapling_refresh_seconds": Word(
        wire_name="SSLRefreshInterval", type="int", default=3600, owner="ocsp_settings"
    ),
    "api_enabled": Word(wire_name="enableapi", type="bool", default=False, owner="admin_access"),
    "api_port": Word(wire_name="apiport", type="port", unset=True, owner="admin_access"),
    "ssh_enabled": Word(wire_name="sshaccess", type="bool", default=True, owner="admin_access"),
    "ssh_interface": Word(wire_name="sshiface", type="string", default="all", owner="admin_access"),
    "ssh_port": Word(wire_name="sshport", type="port", default=22, owner="admin_access"),
    "ssh_banner": Word(wire_name="SSHPreAuth", type="string", unset=True, owner="admin_access"),
    "ssh_version1": Word(wire_name="sshv1prot", type="bool", owner="admin_access"),
    "wui_enabled": Word(wire_name="wuiaccess", type="bool", default=True, owner="admin_access"),
    "wui_interface": Word(wire_name="wuiiface", type="int", default=0, owner="admin_access"),
    "wui_port": Word(wire_name="wuiport", type="port", default=443, owner="admin_access"),
    "admin_gateway": Word(wire_name="admingw", type="address", unset=True, owner="admin_access"),
    "wui_on_several_interfaces": Word(
        wire_name="multihomedwui", type="bool", default=False, owner="admin_access"
    ),
    "admin_login_method": Word(
        wire_name="adminclientaccess",
        type="enum",
        codes={"password": 0, "password_or_certificate": 1, "certificate": 2, "certificate_with_ocsp": 3},
        default="password",
        owner="admin_access",
    ),
    "admin_certificate_authorities": Word(
        wire_name="WUICACertList", type="list", unset=True, owner="admin_access", separator=" "
    ),
    "admin_certificate": Word(
        wire_name="admincert", type="string", unset=True, owner="admin_access", per_unit=True
    ),
    "unit_certificate": Word(
        wire_name="localcert", type="string", unset=True, owner="admin_access", per_unit=True
    ),
    "sdn_statistics_mode": Word(
        wire_name="sdnstatsmode", type="enum", codes={"server_port": 1, "whole_path": 2}, owner="sdn_settings"
    ),
    "session_management": Word(wire_name="sessioncontrol", type="bool", owner="session_management"),
    "session_basic_authentication": Word(
        wire_name="sessionbasicauth", type="bool", owner="session_management"
    ),
    "session_idle_seconds": Word(
        wire_name="sessionidletime", type="int", default=600, owner="session_management"
    ),
    "session_failed_login_limit": Word(
        wire_name="sessionmaxfailattempts", type="int", owner="session_management"
    ),
    "session_concurrent_logins": Word(wire_name="sessionconcurrent", type="int", owner="session_management"),
    "snmp_enabled": Word(wire_name="snmpenable", type="bool", default=False, owner="snmp_settings"),
    "snmp_version3_enabled": Word(
        wire_name="snmpV3enable", type="bool", default=False, owner="snmp_settings"
    ),
    "snmp_user": Word(wire_name="snmpv3user", type="string", unset=True, owner="snmp_settings"),
    "snmp_user_password": Word(
        wire_name="snmpv3userpasswd", type="secret", unset=True, owner="snmp_settings", secret=True
    ),
    "snmp_authentication_protocol": Word(
        wire_name="snmpAuthProt", type="enum", codes={"md5": "MD5", "sha": "SHA"}, owner="snmp_settings"
    ),
    "snmp_privacy_protocol": Word(
        wire_name="snmpPrivProt", type="enum", codes={"des": "DES", "aes": "AES"}, owner="snmp_settings"
    ),
    "snmp_privacy_password_enabled": Word(wire_name="snmpV3Privenable", type="bool", owner="snmp_settings"),
    "snmp_privacy_password": Word(
        wire_name="snmpv3privpasswd", type="secret", unset=True, owner="snmp_settings", secret=True
    ),
    "snmp_clients": Word(
        wire_name="snmpclient", type="list", unset=True, owner="snmp_settings", separator=" "
    ),
    "snmp_community": Word(wire_name="snmpcommunity", type="string", unset=True, owner="snmp_settings"),
    "snmp_contact": Word(wire_name="snmpcontact", type="string", unset=True, owner="snmp_settings"),
    "snmp_location": Word(wire_name="snmplocation", type="string", unset=True, owner="snmp_settings"),
    "snmp_traps_enabled": Word(wire_name="snmptrapenable", type="bool", default=False, owner="snmp_settings"),
    "snmp_traps_from_shared_address": Word(
        wire_name="snmpHaTrap", type="bool", default=False, owner="snmp_settings"
    ),
    "snmp_version1_trap_receivers": Word(
        wire_name="snmpv1sink", type="list", unset=True, owner="snmp_settings", separator=" "
    ),
    "snmp_version2_trap_receivers": Word(
        wire_name="snmpv2sink", type="list", unset=True, owner="snmp_settings", separator=" "
    ),
    "old_tls_library": Word(
        wire_name="SSLOldLibraryVersion", type="bool", default=False, owner="ssl_settings"
    ),
    "tls_renegotiation": Word(wire_name="sslrenegotiate", type="bool", default=False, owner="ssl_settings"),
    "extended_master_secret_disabled": Word(
        wire_name="SSLDisableMasterSecret", type="bool", default=False, owner="ssl_settings"
    ),
    "tls_client_error_logging": Word(
        wire_name="sslclienterrors", type="int", default=0, owner="ssl_settings"
    ),
    "outbound_cipher_set": Word(
        wire_name="OutboundCipherset", type="string", unset=True, owner="ssl_settings"
    ),
    "self_signed_key_kind": Word(
        wire_name="ECCerts",
        type="enum",
        codes={"rsa": 0, "elliptic_curve_signed_by_rsa": 1, "elliptic_curve_signed_by_elliptic_curve": 2},
        default="rsa",
        owner="ssl_settings",
    ),
    "syslog_emergency_hosts": Word(
        wire_name="syslogemergency", type="list", unset=True, owner="syslog_target"
    ),
    "syslog_critical_hosts": Word(wire_name="syslogcritical", type="list", unset=True, owner="syslog_target"),
    "syslog_error_hosts": Word(wire_name="syslogerror", type="list", unset=True, owner="syslog_target"),
    "syslog_warning_hosts": Word(wire_name="syslogwarn", type="list", unset=True, owner="syslog_target"),
    "syslog_notice_hosts": Word(wire_name="syslognotice", type="list", unset=True, owner="syslog_target"),
    "syslog_info_hosts": Word(wire_name="sysloginfo", type="list", unset=True, owner="syslog_target"),
    "syslog_removed_hosts": Word(
        wire_name="syslognone", type="list", unset=True, owner="syslog_target", secret=True
    ),
    "syslog_port": Word(wire_name="SyslogPort", type="port", default=514, owner="syslog_settings"),
    "syslog_protocol": Word(
        wire_name="SyslogProt",
        type="enum",
        codes={"udp": "udp", "tcp": "tcp", "tls": "tls"},
        default="udp",
        owner="syslog_settings",
    ),
    "syslog_verify_certificate": Word(
        wire_name="SyslogCert", type="bool", default=False, owner="syslog_settings"
    ),
    "telemetry_collector": Word(
        wire_name="TelemetryServer", type="string", unset=True, owner="telemetry_settings"
    ),
    "telemetry_active_flow_seconds": Word(
        wire_name="TelemetryActiveTimeout", type="int", default=300, owner="telemetry_settings"
    ),
    "telemetry_idle_flow_seconds": Word(
        wire_name="TelemetryInactiveTimeout", type="int", default=30, owner="telemetry_settings"
    ),
    "telemetry_arp": Word(wire_name="TelemetryOptArp", type="bool", default=True, owner="telemetry_settings"),
    "telemetry_dhcp": Word(
        wire_name="TelemetryOptDhcp", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_dns": Word(wire_name="TelemetryOptDns", type="bool", default=True, owner="telemetry_settings"),
    "telemetry_http": Word(
        wire_name="TelemetryOptHttp", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_mail": Word(
        wire_name="TelemetryOptMail", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_application_recognition": Word(
        wire_name="TelemetryOptNbar2", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_samba": Word(
        wire_name="TelemetryOptSamba", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_voice": Word(
        wire_name="TelemetryOptExtendedVoip", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_microsoft_sql": Word(
        wire_name="TelemetryOptMsSql", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_postgresql": Word(
        wire_name="TelemetryOptPostgres", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_mysql": Word(
        wire_name="TelemetryOptMySql", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_performance": Word(
        wire_name="TelemetryOptNpm", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_extended_performance": Word(
        wire_name="TelemetryOptExtendedNpm", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_vxlan": Word(
        wire_name="TelemetryOptVxlan", type="bool", default=True, owner="telemetry_settings"
    ),
    "firmware_version": Word(wire_name="version", type="string", owner="unit"),
    "serial_number": Word(wire_name="serialnumber", type="string", owner="unit"),
    "boot_time": Word(wire_name="boottime", type="string", owner="unit", per_unit=True),
    "active_since": Word(wire_name="activetime", type="string", owner="unit", per_unit=True),
    "current_time": Word(wire_name="time", type="string", owner="unit", per_unit=True),
    "ha_status": Word(
        wire_name="hastatus",
        type="enum",
        codes={
            "active": "Active",
            "standby": "Standby",
            "passive": "Passive",
            "not_configured": "HA not configured",
        },
        owner="unit",
        per_unit=True,
    ),
    "saves_changes_at_once": Word(wire_name="autosave", type="bool", default=True, owner="system_settings"),
    "looks_for_updates": Word(wire_name="tethering", type="bool", owner="system_settings"),
    "shows_help": Word(wire_name="hoverhelp", type="bool", owner="wui_settings"),
    "message_of_the_day": Word(wire_name="motd", type="string", unset=True, owner="wui_settings"),
    "statistics_lines": Word(wire_name="wuidisplaylines", type="int", owner="wui_settings"),
    "hides_licence_server_message": Word(wire_name="hideaslloginmsg", type="bool", owner="wui_settings"),
    "wui_banner": Word(wire_name="WUIPreAuth", type="string", unset=True, owner="wui_settings"),
    "wui_cipher_set": Word(wire_name="WUICipherset", type="string", unset=True, owner="wui_settings"),
    "wui_tls13_ciphers": Word(
        wire_name="WUITLS13Ciphersets", type="string", unset=True, owner="wui_settings"
    ),
    "wui_disabled_tls_versions": Word(
        wire_name="WUITLSProtocols",
        type="flags",
        codes={"ssl3": 1, "tls1_0": 2, "tls1_1": 4, "tls1_2": 8, "tls1_3": 16},
        owner="wui_settings",
    ),
}
