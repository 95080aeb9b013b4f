# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "VirtualService": {
        "status": Word(wire_name="Status", type="string"),
        "index": Word(wire_name="Index", type="int"),
        "address": Word(wire_name="VSAddress", type="address"),
        "port": Word(wire_name="VSPort", type="port"),
        "protocol": Word(wire_name="Protocol", type="enum", codes={"tcp": "tcp", "udp": "udp"}),
        "nickname": Word(wire_name="NickName", type="string", unset=True, absent_when_unset=True),
        "enabled": Word(wire_name="Enable", type="bool", default=True, words=("Y", "N")),
        "layer": Word(wire_name="Layer", type="int"),
        "service_type": Word(
            wire_name="VStype",
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
        "force_layer7": Word(wire_name="ForceL7", type="bool", words=("Y", "N")),
        "force_layer4": Word(wire_name="ForceL4", type="bool", words=("Y", "N")),
        "transparent": Word(wire_name="Transparent", type="bool", words=("Y", "N")),
        "effective_transparency": Word(wire_name="IsTransparent", type="int"),
        "subnet_originating": Word(
            wire_name="SubnetOriginating", type="bool", default=True, words=("Y", "N")
        ),
        "server_nat": Word(wire_name="UseforSnat", type="bool", default=False, words=("Y", "N")),
        "default_gateway": Word(wire_name="DefaultGW", type="address", unset=True, absent_when_unset=True),
        "alternate_address": Word(wire_name="AltAddress", type="address", unset=True, absent_when_unset=True),
        "extra_ports": Word(wire_name="ExtraPorts", type="list", unset=True, absent_when_unset=True),
        "local_bind_addresses": Word(
            wire_name="LocalBindAddrs", type="list", unset=True, absent_when_unset=True, separator=" "
        ),
        "type_of_service": Word(
            wire_name="QoS",
            type="enum",
            codes={
                "normal": 0,
                "minimum_cost": 1,
                "maximum_reliability": 2,
                "maximum_throughput": 4,
                "minimum_delay": 8,
                "unchanged": 16,
            },
            default="normal",
        ),
        "follow_service": Word(wire_name="FollowVSID", type="int", default=0),
        "idle_time": Word(wire_name="Idletime", type="int", default=660),
        "scheduling_method": Word(
            wire_name="Schedule",
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
            default="round_robin",
        ),
        "adaptive_state": Word(wire_name="Adaptive", type="string", absent_when_unset=True),
        "adaptive_interval_seconds": Word(wire_name="AdaptiveInterval", type="int"),
        "adaptive_path": Word(wire_name="AdaptiveURL", type="string"),
        "adaptive_port": Word(wire_name="AdaptivePort", type="port"),
        "adaptive_minimum_percent": Word(wire_name="AdaptiveMinPercent", type="int"),
        "persistence": Word(
            wire_name="Persist",
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
            unset=True,
            absent_when_unset=True,
        ),
        "persistence_timeout_seconds": Word(wire_name="PersistTimeout", type="int"),
        "refresh_persistence": Word(wire_name="RefreshPersist", type="bool", default=False, words=("Y", "N")),
        "persistence_cookie": Word(wire_name="Cookie", type="string", unset=True, absent_when_unset=True),
        "persistence_query_item": Word(
            wire_name="QueryTag", type="string", unset=True, absent_when_unset=True
        ),
        "server_initiating_protocol": Word(
            wire_name="ServerInit",
            type="enum",
            codes={"none": 0, "smtp": 1, "ssh": 2, "other": 3, "imap4": 4, "mysql": 5, "pop3": 6},
            default="none",
        ),
        "start_tls_mode": Word(
            wire_name="StartTLSMode",
            type="enum",
            codes={"none": 0, "smtp_optional": 1, "smtp_required": 2, "ftp": 3, "imap": 4, "pop3": 6},
            default="none",
        ),
        "ssl_acceleration": Word(
            wire_name="SSLAcceleration", type="bool", default=False, absent_when_unset=True, words=("Y", "N")
        ),
        "certificates": Word(
            wire_name="CertFile", type="list", unset=True, absent_when_unset=True, separator=" "
        ),
        "intermediate_certificates": Word(
            wire_name="IntermediateCerts", type="list", unset=True, absent_when_unset=True, separator="+"
        ),
        "cipher_set": Word(wire_name="CipherSet", type="string", default="Default", absent_when_unset=True),
        "ciphers": Word(wire_name="Ciphers", type="list", unset=True, absent_when_unset=True, separator=":"),
        "tls13_ciphers": Word(
            wire_name="Tls13CipherSet", type="list", unset=True, absent_when_unset=True, separator=" "
        ),
        "disabled_tls_versions": Word(
            wire_name="TlsType",
            type="flags",
            codes={"ssl3": 1, "tls1_0": 2, "tls1_1": 4, "tls1_2": 8, "tls1_3": 16},
        ),
        "client_certificate_mode": Word(
            wire_name="ClientCert",
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
            default="not_required",
        ),
        "ocsp_verification": Word(wire_name="OCSPVerify", type="bool", default=False, words=("Y", "N")),
        "requires_sni": Word(wire_name="NeedHostName", type="bool", default=False, words=("Y", "N")),
        "http2": Word(wire_name="AllowHTTP2", type="bool", default=False, words=("Y", "N")),
        "pass_cipher": Word(wire_name="PassCipher", type="bool", default=False, words=("Y", "N")),
        "strict_transport_security": Word(
            wire_name="SecurityHeaderOptions",
            type="enum",
            codes={
                "none": 0,
                "without_subdomains": 1,
                "with_subdomains": 2,
                "without_subdomains_preload": 4,
                "with_subdomains_preload": 6,
            },
            default="none",
        ),
        "ssl_rewrite": Word(
            wire_name="SSLRewrite",
            type="enum",
            codes={"unchanged": "", "http": "http", "https": "https"},
            default="unchanged",
        ),
        "ssl_reencrypt": Word(wire_name="SSLReencrypt", type="bool", default=False, words=("Y", "N")),
        "ssl_reverse": Word(wire_name="SSLReverse", type="bool", default=False, words=("Y", "N")),
        "pass_sni": Word(wire_name="PassSni", type="bool", default=False, words=("Y", "N")),
        "reverse_sni_host": Word(
            wire_name="ReverseSNIHostname", type="string", unset=True, absent_when_unset=True
        ),
        "http_rescheduling": Word(wire_name="HTTPReschedule", type="bool", default=False, words=("Y", "N")),
        "forwarded_header": Word(
            wire_name="AddVia",
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
            default="legacy_x_forwarded_for",
        ),
        "extra_header_name": Word(wire_name="ExtraHdrKey", type="string", unset=True, absent_when_unset=True),
        "extra_header_value": Word(
            wire_name="ExtraHdrValue", type="string", unset=True, absent_when_unset=True
        ),
        "copy_header_from": Word(wire_name="CopyHdrFrom", type="string", unset=True, absent_when_unset=True),
        "copy_header_to": Word(wire_name="CopyHdrTo", type="string", unset=True, absent_when_unset=True),
        "caching": Word(wire_name="Cache", type="bool", default=False, words=("Y", "N")),
        "cache_percent": Word(wire_name="CachePercent", type="int", default=0, absent_when_unset=True),
        "compression": Word(wire_name="Compress", type="bool", default=False, words=("Y", "N")),
        "tcp_multiplexing": Word(wire_name="MultiConnect", type="bool", default=False, words=("Y", "N")),
        "intrusion_detection": Word(
            wire_name="Verify", type="flags", codes={"detect": 1, "drop": 2, "warn": 4}, default=()
        ),
        "error_code": Word(wire_name="ErrorCode", type="int", default=0),
        "error_url": Word(wire_name="ErrorUrl", type="string", unset=True, absent_when_unset=True),
        "error_page": Word(wire_name="ErrorPage", type="string", unset=True, absent_when_unset=True),
        "sorry_server_address": Word(
            wire_name="StandbyAddr", type="address", unset=True, absent_when_unset=True
        ),
        "sorry_server_port": Word(wire_name="StandbyPort", type="port", unset=True, absent_when_unset=True),
        "sorry_server_non_local": Word(
            wire_name="NonLocalSorryServer",
            type="bool",
            default=False,
            absent_when_unset=True,
            words=("Y", "N"),
        ),
        "response_status_remapping": Word(
            wire_name="ResponseStatusRemap", type="bool", default=False, words=("Y", "N")
        ),
        "response_code_map": Word(
            wire_name="ResponseRemapCodeMap", type="string", unset=True, absent_when_unset=True
        ),
        "response_message_map": Word(
            wire_name="ResponseRemapMsgMap", type="string", unset=True, absent_when_unset=True
        ),
        "response_message_format": Word(wire_name="ResponseRemapMsgFormat", type="int", default=0),
        "connection_limit": Word(wire_name="MaxConnsLimit", type="int", default=0),
        "connection_rate_limit": Word(wire_name="ConnsPerSecLimit", type="int", default=0),
        "request_rate_limit": Word(wire_name="RequestsPerSecLimit", type="int", default=0),
        "bandwidth_limit": Word(wire_name="Bandwidth", type="int", default=0),
        "transaction_limit": Word(wire_name="Transactionlimit", type="int", default=0),
        "check_type": Word(
            wire_name="CheckType",
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
        "check_port": Word(wire_name="CheckPort", type="port", default=0),
        "check_url": Word(wire_name="CheckUrl", type="string", unset=True, absent_when_unset=True),
        "check_method": Word(
            wire_name="CheckUseGet",
            type="enum",
            codes={"head": 0, "get": 1, "post": 2, "options": 3},
            default="head",
        ),
        "check_http11": Word(wire_name="CheckUse1.1", type="bool", default=False, words=("Y", "N")),
        "check_host": Word(wire_name="CheckHost", type="string", unset=True, absent_when_unset=True),
        "check_headers": Word(
            wire_name="CheckHeaders", type="list", unset=True, absent_when_unset=True, separator="|"
        ),
        "check_post_data": Word(wire_name="CheckPostData", type="string", unset=True, absent_when_unset=True),
        "check_codes": Word(
            wire_name="CheckCodes", type="list", unset=True, absent_when_unset=True, separator=" "
        ),
        "check_pattern": Word(wire_name="CheckPattern", type="string", unset=True, absent_when_unset=True),
        "check_match_length": Word(wire_name="MatchLen", type="int", default=0),
        "check_ldap_endpoint": Word(
            wire_name="LdapEndpoint", type="string", unset=True, absent_when_unset=True
        ),
        "check_interval_seconds": Word(wire_name="ChkInterval", type="int", default=0),
        "check_timeout_seconds": Word(wire_name="ChkTimeout", type="int", default=0),
        "check_retry_count": Word(wire_name="ChkRetryCount", type="int", default=0),
        "enhanced_health_checks": Word(
            wire_name="EnhancedHealthChecks", type="bool", default=False, words=("Y", "N")
        ),
        "minimum_servers": Word(wire_name="RsMinimum", type="int", default=0),
        "server_count": Word(wire_name="NumberOfRSs", type="int"),
        "waf_mode": Word(
            wire_name="InterceptMode",
            type="enum",
            codes={"disabled": 0, "legacy": 1, "owasp": 2},
            default="disabled",
        ),
        "waf_enabled": Word(wire_name="Intercept", type="bool", default=False, words=("Y", "N")),
        "waf_options": Word(
            wire_name="InterceptOpts",
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
            default=("opnormal", "auditnone", "reqdatadisable", "resdatadisable"),
            separator=";",
        ),
        "waf_rules": Word(
            wire_name="InterceptRules", type="list", unset=True, absent_when_unset=True, separator=" "
        ),
        "waf_post_content_types": Word(
            wire_name="InterceptPOSTOtherContentTypes", type="string", unset=True, absent_when_unset=True
        ),
        "waf_alert_threshold": Word(wire_name="AlertThreshold", type="int", default=0),
        "owasp_options": Word(
            wire_name="OwaspOpts",
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
            default=("opnormal", "auditnone", "reqdatadisable", "resdatadisable"),
            separator=";",
        ),
        "owasp_blocking_paranoia": Word(wire_name="BlockingParanoia", type="int", default=0),
        "owasp_executing_paranoia": Word(wire_name="ExecutingParanoia", type="int", default=0),
        "owasp_anomaly_threshold": Word(wire_name="AnomalyScoringThreshold", type="int", default=0),
        "owasp_ip_reputation": Word(
            wire_name="IPReputationBlocking", type="bool", default=False, words=("Y", "N")
        ),
        "owasp_regex_limit": Word(wire_name="PCRELimit", type="int", default=0),
        "owasp_json_depth_limit": Word(wire_name="JSONDLimit", type="int", default=0),
        "owasp_body_limit": Word(wire_name="BodyLimit", type="int", default=0),
        "owasp_rule_sets": Word(wire_name="RuleSets", type="string"),
        "owasp_custom_rules": Word(wire_name="CustomRules", type="string"),
        "owasp_excluded_workloads": Word(wire_name="ExcludedWorkLoads", type="string"),
        "owasp_disabled_rules": Word(wire_name="DisabledRules", type="string"),
        "owasp_blocked_countries": Word(wire_name="BlockedCountries", type="string"),
        "owasp_audit_parts": Word(wire_name="AuditParts", type="string", default="ABEFHKZ"),
        "owasp_post_content_types": Word(wire_name="PostOtherContentTypes", type="string"),
        "esp_enabled": Word(wire_name="EspEnabled", type="bool", default=False, words=("Y", "N")),
        "esp_input_authentication": Word(
            wire_name="InputAuthMode",
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
            default="none",
        ),
        "esp_output_authentication": Word(
            wire_name="OutputAuthMode",
            type="enum",
            codes={"none": 0, "basic": 1, "form": 2, "kerberos_delegation": 3, "server_token": 4},
            default="none",
        ),
        "esp_domain": Word(wire_name="Domain", type="string", unset=True, absent_when_unset=True),
        "esp_alternative_domains": Word(
            wire_name="AltDomains", type="list", unset=True, absent_when_unset=True, separator=" "
        ),
        "esp_excluded_domains": Word(
            wire_name="ExcludedDomains", type="string", unset=True, absent_when_unset=True
        ),
        "esp_outbound_domain": Word(wire_name="OutConf", type="string", unset=True, absent_when_unset=True),
        "esp_allowed_hosts": Word(
            wire_name="AllowedHosts", type="string", unset=True, absent_when_unset=True
        ),
        "esp_allowed_directories": Word(
            wire_name="AllowedDirectories", type="string", unset=True, absent_when_unset=True
        ),
        "esp_excluded_directories": Word(
            wire_name="ExcludedDirectories", type="string", unset=True, absent_when_unset=True
        ),
        "esp_allowed_groups": Word(
            wire_name="AllowedGroups", type="string", unset=True, absent_when_unset=True
        ),
        "esp_allowed_group_sids": Word(
            wire_name="GroupSIDs", type="string", unset=True, absent_when_unset=True
        ),
        "esp_nested_groups": Word(
            wire_name="IncludeNestedGroups",
            type="bool",
            default=False,
            absent_when_unset=True,
            words=("Y", "N"),
        ),
        "esp_groups_of_all_domains": Word(
            wire_name="MultiDomainPermittedGroups", type="bool", words=("Y", "N")
        ),
        "esp_steering_groups": Word(
            wire_name="SteeringGroups", type="string", unset=True, absent_when_unset=True
        ),
        "esp_public_private_choice": Word(
            wire_name="DisplayPubPriv", type="bool", default=True, absent_when_unset=True, words=("Y", "N")
        ),
        "esp_hides_password_form": Word(
            wire_name="DisablePasswordForm",
            type="bool",
            default=False,
            absent_when_unset=True,
            words=("Y", "N"),
        ),
        "esp_logoff": Word(wire_name="Logoff", type="string", unset=True, absent_when_unset=True),
        "esp_image_set": Word(wire_name="SingleSignOnDir", type="string", unset=True, absent_when_unset=True),
        "esp_message": Word(
            wire_name="SingleSignOnMessage", type="string", unset=True, absent_when_unset=True
        ),
        "esp_logs": Word(
            wire_name="ESPLogs",
            type="flags",
            codes={"user_access": 1, "security": 2, "connection": 4},
            default=("user_access", "security", "connection"),
            absent_when_unset=True,
        ),
        "esp_smtp_domains": Word(
            wire_name="SMTPAllowedDomains", type="string", unset=True, absent_when_unset=True
        ),
        "esp_authentication_header": Word(
            wire_name="AddAuthHeader", type="string", unset=True, absent_when_unset=True
        ),
        "esp_token_server": Word(
            wire_name="TokenServerFQDN", type="string", unset=True, absent_when_unset=True
        ),
        "esp_form_path": Word(wire_name="ServerFbaPath", type="string", unset=True, absent_when_unset=True),
        "esp_form_post": Word(wire_name="ServerFBAPost", type="string", unset=True, absent_when_unset=True),
        "esp_form_username_only": Word(
            wire_name="ServerFbaUsernameOnly",
            type="bool",
            default=False,
            absent_when_unset=True,
            words=("Y", "N"),
        ),
        "esp_captcha": Word(
            wire_name="Captcha", type="bool", default=False, absent_when_unset=True, words=("Y", "N")
        ),
        "esp_captcha_public_key": Word(
            wire_name="CaptchaPublicKey", type="string", unset=True, absent_when_unset=True
        ),
        "esp_captcha_script_url": Word(
            wire_name="CaptchaAccessUrl", type="string", unset=True, absent_when_unset=True
        ),
        "esp_captcha_verify_url": Word(
            wire_name="CaptchaVerifyUrl", type="string", unset=True, absent_when_unset=True
        ),
        "esp_bearer_verification": Word(
            wire_name="VerifyBearer", type="bool", default=False, words=("Y", "N")
        ),
        "esp_bearer_certificate": Word(
            wire_name="BearerCertificateName", type="string", unset=True, absent_when_unset=True
        ),
        "esp_bearer_text": Word(wire_name="BearerText", type="string", unset=True, absent_when_unset=True),
        "esp_same_site": Word(
            wire_name="SameSite",
            type="enum",
            codes={"appliance_default": 0, "none": 1, "lax": 2, "strict": 3, "not_added": 4},
            default="appliance_default",
        ),
        "esp_password_change_url": Word(
            wire_name="UserPwdChangeURL", type="string", unset=True, absent_when_unset=True
        ),
        "esp_password_change_message": Word(
            wire_name="UserPwdChangeMsg", type="string", unset=True, absent_when_unset=True
        ),
        "esp_password_expiry_warning": Word(
            wire_name="UserPwdExpiryWarn", type="bool", absent_when_unset=True, words=("Y", "N")
        ),
        "esp_password_expiry_days": Word(
            wire_name="UserPwdExpiryWarnDays", type="int", default=15, absent_when_unset=True
        ),
        "has_sub_services": Word(wire_name="MasterVS", type="bool", words=("1", "0")),
        "parent_index": Word(wire_name="MasterVSID", type="int"),
        "sub_services": Word(wire_name="SubVS", type="objects", unset=True, absent_when_unset=True),
        "real_servers": Word(wire_name="Rs", type="objects", unset=True, absent_when_unset=True),
        "rule_count": Word(wire_name="NRules", type="int"),
        "request_rule_count": Word(wire_name="NRequestRules", type="int"),
        "response_rule_count": Word(wire_name="NResponseRules", type="int"),
        "response_body_rule_count": Word(wire_name="NMatchBodyRules", type="int"),
        "pre_process_rule_count": Word(wire_name="NPreProcessRules", type="int"),
        "match_rules": Word(wire_name="MatchRules", type="list", unset=True, absent_when_unset=True),
        "request_rules": Word(wire_name="RequestRules", type="list", unset=True, absent_when_unset=True),
        "response_rules": Word(wire_name="ResponseRules", type="list", unset=True, absent_when_unset=True),
        "response_body_rules": Word(
            wire_name="MatchBodyRules", type="list", unset=True, absent_when_unset=True
        ),
        "pre_process_rules": Word(
            wire_name="PreProcessRules", type="list", unset=True, absent_when_unset=True
        ),
        "moved_server_rule": Word(
            wire_name="RSRulePrecedence", type="string", unset=True, absent_when_unset=True
        ),
        "moved_server_rule_position": Word(
            wire_name="RSRulePrecedencePos", type="int", unset=True, absent_when_unset=True
        ),
    }
}
