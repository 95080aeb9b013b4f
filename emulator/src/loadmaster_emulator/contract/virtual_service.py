# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Virtual services: What clients connect to. A virtual service is named by its address, port and protocol
together; the appliance also numbers it, and the number stays when address or port change.
"""

from __future__ import annotations

from typing import Protocol

from loadmaster_emulator.answer import Answer
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.specification import (
    AnswerSpec,
    CommandSpec,
    Default,
    FieldSpec,
    ObjectSpec,
    ParameterSpec,
    Requirement,
    RuleCase,
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = (
    ObjectSpec(
        name="VirtualService",
        wire="VS",
        family="virtual-service",
        fields=(
            FieldSpec(
                name="status",
                key="Status",
                value=ValueSpec(type="string"),
                wire="Status",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="index",
                key="Index",
                value=ValueSpec(type="int"),
                wire="Index",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="address",
                key="VSAddress",
                value=ValueSpec(type="address"),
                wire="VSAddress",
                default=Default(kind="required"),
                writes=(("addvs", "vs"), ("modvs", "vsaddress")),
            ),
            FieldSpec(
                name="port",
                key="VSPort",
                value=ValueSpec(type="port", minimum=3, maximum=65530, also=("*",), json="string"),
                wire="VSPort",
                default=Default(kind="required"),
                writes=(("addvs", "port"), ("modvs", "vsport")),
            ),
            FieldSpec(
                name="protocol",
                key="Protocol",
                value=ValueSpec(type="enum", codes=(("tcp", "tcp", "tcp"), ("udp", "udp", "udp"))),
                wire="Protocol",
                default=Default(kind="required"),
                writes=(("addvs", "prot"),),
            ),
            FieldSpec(
                name="nickname",
                key="NickName",
                value=ValueSpec(type="string", pattern="[A-Za-z0-9][A-Za-z0-9 .@_-]*"),
                wire="NickName",
                writes=(("addvs", "NickName"), ("modvs", "NickName")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="enabled",
                key="Enable",
                value=ValueSpec(type="bool"),
                wire="Enable",
                default=Default(kind="value", value=True),
                writes=(("addvs", "Enable"), ("modvs", "Enable")),
            ),
            FieldSpec(
                name="layer",
                key="Layer",
                value=ValueSpec(type="int"),
                wire="Layer",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="service_type",
                key="VStype",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("gen", "gen", "generic"),
                        ("http", "http", "http"),
                        ("http2", "http2", "http2"),
                        ("ts", "ts", "remote_terminal"),
                        ("tls", "tls", "starttls"),
                        ("log", "log", "log_insight"),
                    ),
                ),
                wire="VStype",
                default=Default(
                    kind="rule",
                    value="gen",
                    cases=(
                        RuleCase(when=(("Protocol", ("udp",)),), value="gen"),
                        RuleCase(when=(("VSPort", (80, 443)),), value="http"),
                    ),
                ),
                writes=(("addvs", "VStype"), ("modvs", "VStype")),
            ),
            FieldSpec(
                name="force_layer7",
                key="ForceL7",
                value=ValueSpec(type="bool"),
                wire="ForceL7",
                default=Default(
                    kind="rule", value=True, cases=(RuleCase(when=(("Protocol", ("udp",)),), value=False),)
                ),
                writes=(("addvs", "ForceL7"), ("modvs", "ForceL7")),
            ),
            FieldSpec(
                name="force_layer4",
                key="ForceL4",
                value=ValueSpec(type="bool"),
                wire="ForceL4",
                default=Default(
                    kind="rule", value=False, cases=(RuleCase(when=(("Protocol", ("udp",)),), value=True),)
                ),
                writes=(("addvs", "ForceL4"), ("modvs", "ForceL4")),
            ),
            FieldSpec(
                name="transparent",
                key="Transparent",
                value=ValueSpec(type="bool"),
                wire="Transparent",
                default=Default(
                    kind="rule",
                    value=False,
                    cases=(
                        RuleCase(when=(("Protocol", ("udp",)),), value=True),
                        RuleCase(when=(("ForceL7", (False,)),), value=True),
                    ),
                ),
                writes=(("addvs", "Transparent"), ("modvs", "Transparent")),
            ),
            FieldSpec(
                name="effective_transparency",
                key="IsTransparent",
                value=ValueSpec(type="int"),
                wire="IsTransparent",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="subnet_originating",
                key="SubnetOriginating",
                value=ValueSpec(type="bool"),
                wire="SubnetOriginating",
                default=Default(kind="value", value=True),
                writes=(("addvs", "SubnetOriginating"), ("modvs", "SubnetOriginating")),
            ),
            FieldSpec(
                name="server_nat",
                key="UseforSnat",
                value=ValueSpec(type="bool"),
                wire="UseforSnat",
                default=Default(kind="value", value=False),
                writes=(("addvs", "UseforSnat"), ("modvs", "UseforSnat")),
            ),
            FieldSpec(
                name="default_gateway",
                key="DefaultGW",
                value=ValueSpec(type="address"),
                wire="DefaultGW",
                writes=(("addvs", "DefaultGW"), ("modvs", "DefaultGW")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="alternate_address",
                key="AltAddress",
                value=ValueSpec(type="address"),
                wire="AltAddress",
                writes=(("addvs", "AltAddress"), ("modvs", "AltAddress")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="extra_ports",
                key="ExtraPorts",
                value=ValueSpec(type="list", separator=",", json="string"),
                wire="ExtraPorts",
                writes=(("addvs", "ExtraPorts"), ("modvs", "ExtraPorts")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="local_bind_addresses",
                key="LocalBindAddrs",
                value=ValueSpec(type="list", separator=" ", json="string"),
                wire="LocalBindAddrs",
                writes=(("addvs", "LocalBindAddrs"), ("modvs", "LocalBindAddrs")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="type_of_service",
                key="QoS",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "normal"),
                        (1, 1, "minimum_cost"),
                        (2, 2, "maximum_reliability"),
                        (4, 4, "maximum_throughput"),
                        (8, 8, "minimum_delay"),
                        (16, 16, "unchanged"),
                    ),
                ),
                wire="QoS",
                default=Default(kind="value", value=0),
                writes=(("addvs", "QoS"), ("modvs", "QoS")),
            ),
            FieldSpec(
                name="follow_service",
                key="FollowVSID",
                value=ValueSpec(type="int"),
                wire="FollowVSID",
                default=Default(kind="value", value=0),
                writes=(("addvs", "FollowVSID"), ("modvs", "FollowVSID")),
            ),
            FieldSpec(
                name="idle_time",
                key="Idletime",
                value=ValueSpec(type="int", minimum=0, maximum=86400),
                wire="Idletime",
                default=Default(kind="value", value=660),
                writes=(("addvs", "Idletime"), ("modvs", "Idletime")),
            ),
            FieldSpec(
                name="scheduling_method",
                key="Schedule",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("rr", "rr", "round_robin"),
                        ("wrr", "wrr", "weighted_round_robin"),
                        ("lc", "lc", "least_connections"),
                        ("wlc", "wlc", "weighted_least_connections"),
                        ("fixed", "fixed", "fixed_weight"),
                        ("adaptive", "adaptive", "adaptive"),
                        ("sh", "sh", "source_address_hash"),
                        ("dl", "dl", "weighted_response_time"),
                        ("sdn-adaptive", "sdn-adaptive", "sdn_adaptive"),
                        ("uhash", "uhash", "url_hash"),
                    ),
                ),
                wire="Schedule",
                default=Default(kind="value", value="rr"),
                writes=(("addvs", "Schedule"), ("modvs", "Schedule")),
            ),
            FieldSpec(
                name="adaptive_state",
                key="Adaptive",
                value=ValueSpec(type="string"),
                wire="Adaptive",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="adaptive_interval_seconds",
                key="AdaptiveInterval",
                value=ValueSpec(type="int"),
                default=Default(kind="unknown"),
                writes=(("addvs", "AdaptiveInterval"), ("modvs", "AdaptiveInterval")),
            ),
            FieldSpec(
                name="adaptive_path",
                key="AdaptiveURL",
                value=ValueSpec(type="string"),
                default=Default(kind="unknown"),
                writes=(("addvs", "AdaptiveURL"), ("modvs", "AdaptiveURL")),
            ),
            FieldSpec(
                name="adaptive_port",
                key="AdaptivePort",
                value=ValueSpec(type="port", minimum=0, maximum=65535),
                default=Default(kind="unknown"),
                writes=(("addvs", "AdaptivePort"), ("modvs", "AdaptivePort")),
            ),
            FieldSpec(
                name="adaptive_minimum_percent",
                key="AdaptiveMinPercent",
                value=ValueSpec(type="int"),
                default=Default(kind="unknown"),
                writes=(("addvs", "AdaptiveMinPercent"), ("modvs", "AdaptiveMinPercent")),
            ),
            FieldSpec(
                name="persistence",
                key="Persist",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("src", "src", "source_address"),
                        ("active-cookie", "active-cookie", "active_cookie"),
                        ("active-cook-src", "active-cook-src", "active_cookie_or_source"),
                        ("cookie", "cookie", "server_cookie"),
                        ("cookie-src", "cookie-src", "server_cookie_or_source"),
                        ("cookie-hash", "cookie-hash", "cookie_hash"),
                        ("cookie-hash-src", "cookie-hash-src", "cookie_hash_or_source"),
                        ("url", "url", "url_hash"),
                        ("query-hash", "query-hash", "query_hash"),
                        ("host", "host", "host_header"),
                        ("header", "header", "selected_header"),
                        ("super", "super", "super_http"),
                        ("super-src", "super-src", "super_http_or_source"),
                        ("ssl", "ssl", "ssl_session"),
                        ("rdp", "rdp", "remote_terminal"),
                        ("rdp-src", "rdp-src", "remote_terminal_or_source"),
                        ("rdp-sb", "rdp-sb", "session_broker"),
                        ("rdp-sb-src", "rdp-sb-src", "session_broker_or_source"),
                        ("udpsip", "udpsip", "sip_call"),
                    ),
                    clear_with="none",
                ),
                wire="Persist",
                writes=(("addvs", "Persist"), ("modvs", "Persist")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="persistence_timeout_seconds",
                key="PersistTimeout",
                value=ValueSpec(
                    type="int", minimum=0, maximum=2419200, json="string", normalise="whole_minutes"
                ),
                wire="PersistTimeout",
                default=Default(kind="unknown"),
                writes=(("addvs", "PersistTimeout"), ("modvs", "PersistTimeout")),
            ),
            FieldSpec(
                name="refresh_persistence",
                key="RefreshPersist",
                value=ValueSpec(type="bool"),
                wire="RefreshPersist",
                default=Default(kind="value", value=False),
                writes=(("addvs", "RefreshPersist"), ("modvs", "RefreshPersist")),
            ),
            FieldSpec(
                name="persistence_cookie",
                key="Cookie",
                value=ValueSpec(type="string"),
                wire="Cookie",
                writes=(("addvs", "Cookie"), ("modvs", "Cookie")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="persistence_query_item",
                key="QueryTag",
                value=ValueSpec(type="string"),
                wire="QueryTag",
                writes=(("addvs", "QueryTag"), ("modvs", "QueryTag")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="server_initiating_protocol",
                key="ServerInit",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "none"),
                        (1, 1, "smtp"),
                        (2, 2, "ssh"),
                        (3, 3, "other"),
                        (4, 4, "imap4"),
                        (5, 5, "mysql"),
                        (6, 6, "pop3"),
                    ),
                ),
                wire="ServerInit",
                default=Default(kind="value", value=0),
                writes=(("addvs", "ServerInit"), ("modvs", "ServerInit")),
            ),
            FieldSpec(
                name="start_tls_mode",
                key="StartTLSMode",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "none"),
                        (1, 1, "smtp_optional"),
                        (2, 2, "smtp_required"),
                        (3, 3, "ftp"),
                        (4, 4, "imap"),
                        (6, 6, "pop3"),
                    ),
                ),
                wire="StartTLSMode",
                default=Default(kind="value", value=0),
                writes=(("addvs", "StartTLSMode"), ("modvs", "StartTLSMode")),
            ),
            FieldSpec(
                name="ssl_acceleration",
                key="SSLAcceleration",
                value=ValueSpec(type="bool"),
                wire="SSLAcceleration",
                default=Default(kind="value", value=False),
                writes=(("addvs", "SSLAcceleration"), ("modvs", "SSLAcceleration")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="certificates",
                key="CertFile",
                value=ValueSpec(type="list", min_length=0, max_length=8099, separator=" ", json="string"),
                wire="CertFile",
                writes=(("addvs", "CertFile"), ("modvs", "CertFile")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="intermediate_certificates",
                key="IntermediateCerts",
                value=ValueSpec(type="list", separator="+", json="string"),
                wire="IntermediateCerts",
                writes=(("addvs", "IntermediateCerts"), ("modvs", "IntermediateCerts")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="cipher_set",
                key="CipherSet",
                value=ValueSpec(type="string"),
                wire="CipherSet",
                default=Default(kind="value", value="Default"),
                writes=(("addvs", "CipherSet"), ("modvs", "CipherSet")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="ciphers",
                key="Ciphers",
                value=ValueSpec(type="list", separator=":", json="string"),
                wire="Ciphers",
                writes=(("addvs", "Ciphers"), ("modvs", "Ciphers")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="tls13_ciphers",
                key="Tls13CipherSet",
                value=ValueSpec(type="list", separator=" ", json="string"),
                wire="Tls13CipherSet",
                writes=(("addvs", "Tls13CipherSet"), ("modvs", "Tls13CipherSet")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="disabled_tls_versions",
                key="TlsType",
                value=ValueSpec(
                    type="flags",
                    minimum=0,
                    maximum=30,
                    codes=(
                        (1, 1, "ssl3"),
                        (2, 2, "tls1_0"),
                        (4, 4, "tls1_1"),
                        (8, 8, "tls1_2"),
                        (16, 16, "tls1_3"),
                    ),
                    json="string",
                ),
                wire="TlsType",
                default=Default(
                    kind="rule", value=0, cases=(RuleCase(when=(("SSLAcceleration", (True,)),), value=3),)
                ),
                writes=(("addvs", "TlsType"), ("modvs", "TlsType")),
            ),
            FieldSpec(
                name="client_certificate_mode",
                key="ClientCert",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "not_required"),
                        (1, 1, "required"),
                        (2, 2, "required_with_headers"),
                        (3, 3, "der_as_ssl_client_cert"),
                        (4, 4, "der_as_x_client_cert"),
                        (5, 5, "pem_as_ssl_client_cert"),
                        (6, 6, "pem_as_x_client_cert"),
                    ),
                ),
                wire="ClientCert",
                default=Default(kind="value", value=0),
                writes=(("addvs", "ClientCert"), ("modvs", "ClientCert")),
            ),
            FieldSpec(
                name="ocsp_verification",
                key="OCSPVerify",
                value=ValueSpec(type="bool"),
                wire="OCSPVerify",
                default=Default(kind="value", value=False),
                writes=(("addvs", "OCSPVerify"), ("modvs", "OCSPVerify")),
            ),
            FieldSpec(
                name="requires_sni",
                key="NeedHostName",
                value=ValueSpec(type="bool"),
                wire="NeedHostName",
                default=Default(kind="value", value=False),
                writes=(("addvs", "NeedHostName"), ("modvs", "NeedHostName")),
            ),
            FieldSpec(
                name="http2",
                key="AllowHTTP2",
                value=ValueSpec(type="bool"),
                wire="AllowHTTP2",
                default=Default(kind="value", value=False),
                writes=(("addvs", "AllowHTTP2"), ("modvs", "AllowHTTP2")),
            ),
            FieldSpec(
                name="pass_cipher",
                key="PassCipher",
                value=ValueSpec(type="bool"),
                wire="PassCipher",
                default=Default(kind="value", value=False),
                writes=(("addvs", "PassCipher"), ("modvs", "PassCipher")),
            ),
            FieldSpec(
                name="strict_transport_security",
                key="SecurityHeaderOptions",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "none"),
                        (1, 1, "without_subdomains"),
                        (2, 2, "with_subdomains"),
                        (4, 4, "without_subdomains_preload"),
                        (6, 6, "with_subdomains_preload"),
                    ),
                ),
                wire="SecurityHeaderOptions",
                default=Default(kind="value", value=0),
                writes=(("addvs", "SecurityHeaderOptions"), ("modvs", "SecurityHeaderOptions")),
            ),
            FieldSpec(
                name="ssl_rewrite",
                key="SSLRewrite",
                value=ValueSpec(
                    type="enum",
                    codes=(("", "0", "unchanged"), ("http", "1", "http"), ("https", "2", "https")),
                ),
                wire="SSLRewrite",
                default=Default(kind="value", value=""),
                writes=(("addvs", "SSLRewrite"), ("modvs", "SSLRewrite")),
            ),
            FieldSpec(
                name="ssl_reencrypt",
                key="SSLReencrypt",
                value=ValueSpec(type="bool"),
                wire="SSLReencrypt",
                default=Default(kind="value", value=False),
                writes=(("addvs", "SSLReencrypt"), ("modvs", "SSLReencrypt")),
            ),
            FieldSpec(
                name="ssl_reverse",
                key="SSLReverse",
                value=ValueSpec(type="bool"),
                wire="SSLReverse",
                default=Default(kind="value", value=False),
                writes=(("addvs", "SSLReverse"), ("modvs", "SSLReverse")),
            ),
            FieldSpec(
                name="pass_sni",
                key="PassSni",
                value=ValueSpec(type="bool"),
                wire="PassSni",
                default=Default(kind="value", value=False),
                writes=(("addvs", "PassSni"), ("modvs", "PassSni")),
            ),
            FieldSpec(
                name="reverse_sni_host",
                key="ReverseSNIHostname",
                value=ValueSpec(type="string"),
                wire="ReverseSNIHostname",
                writes=(("addvs", "ReverseSNIHostname"), ("modvs", "ReverseSNIHostname")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="http_rescheduling",
                key="HTTPReschedule",
                value=ValueSpec(type="bool"),
                wire="HTTPReschedule",
                default=Default(kind="value", value=False),
                writes=(("addvs", "HTTPReschedule"), ("modvs", "HTTPReschedule")),
            ),
            FieldSpec(
                name="forwarded_header",
                key="AddVia",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "legacy_x_forwarded_for"),
                        (1, 1, "x_forwarded_for_and_via"),
                        (2, 2, "none"),
                        (3, 3, "x_clientside_and_via"),
                        (4, 4, "x_clientside"),
                        (5, 5, "x_forwarded_for"),
                        (6, 6, "via"),
                    ),
                ),
                wire="AddVia",
                default=Default(kind="value", value=0),
                writes=(("addvs", "AddVia"), ("modvs", "AddVia")),
            ),
            FieldSpec(
                name="extra_header_name",
                key="ExtraHdrKey",
                value=ValueSpec(type="string"),
                wire="ExtraHdrKey",
                writes=(("addvs", "ExtraHdrKey"), ("modvs", "ExtraHdrKey")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="extra_header_value",
                key="ExtraHdrValue",
                value=ValueSpec(type="string"),
                wire="ExtraHdrValue",
                writes=(("addvs", "ExtraHdrValue"), ("modvs", "ExtraHdrValue")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="copy_header_from",
                key="CopyHdrFrom",
                value=ValueSpec(type="string"),
                wire="CopyHdrFrom",
                writes=(("addvs", "CopyHdrFrom"), ("modvs", "CopyHdrFrom")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="copy_header_to",
                key="CopyHdrTo",
                value=ValueSpec(type="string"),
                wire="CopyHdrTo",
                writes=(("addvs", "CopyHdrTo"), ("modvs", "CopyHdrTo")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="caching",
                key="Cache",
                value=ValueSpec(type="bool"),
                wire="Cache",
                default=Default(kind="value", value=False),
                writes=(("addvs", "Cache"), ("modvs", "Cache")),
            ),
            FieldSpec(
                name="cache_percent",
                key="CachePercent",
                value=ValueSpec(type="int", minimum=0, maximum=100),
                wire="CachePercent",
                default=Default(kind="value", value=0),
                writes=(("addvs", "CachePercent"), ("modvs", "CachePercent")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="compression",
                key="Compress",
                value=ValueSpec(type="bool"),
                wire="Compress",
                default=Default(kind="value", value=False),
                writes=(("addvs", "Compress"), ("modvs", "Compress")),
            ),
            FieldSpec(
                name="tcp_multiplexing",
                key="MultiConnect",
                value=ValueSpec(type="bool"),
                wire="MultiConnect",
                default=Default(kind="value", value=False),
                writes=(("addvs", "MultiConnect"), ("modvs", "MultiConnect")),
            ),
            FieldSpec(
                name="intrusion_detection",
                key="Verify",
                value=ValueSpec(type="flags", codes=((1, 1, "detect"), (2, 2, "drop"), (4, 4, "warn"))),
                wire="Verify",
                default=Default(kind="value", value=0),
                writes=(("addvs", "Verify"), ("modvs", "Verify")),
            ),
            FieldSpec(
                name="error_code",
                key="ErrorCode",
                value=ValueSpec(type="int", minimum=200, maximum=505, also=(0,), json="string"),
                wire="ErrorCode",
                default=Default(kind="value", value=0),
                writes=(("addvs", "ErrorCode"), ("modvs", "ErrorCode")),
            ),
            FieldSpec(
                name="error_url",
                key="ErrorUrl",
                value=ValueSpec(type="string"),
                wire="ErrorUrl",
                writes=(("addvs", "ErrorUrl"), ("modvs", "ErrorUrl")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="error_page",
                key="ErrorPage",
                value=ValueSpec(type="string"),
                wire="ErrorPage",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="sorry_server_address",
                key="StandbyAddr",
                value=ValueSpec(type="address"),
                wire="StandbyAddr",
                writes=(("addvs", "StandbyAddr"), ("modvs", "StandbyAddr")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="sorry_server_port",
                key="StandbyPort",
                value=ValueSpec(type="port", minimum=0, maximum=65535, json="string"),
                wire="StandbyPort",
                writes=(("addvs", "StandbyPort"), ("modvs", "StandbyPort")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="sorry_server_non_local",
                key="NonLocalSorryServer",
                value=ValueSpec(type="bool"),
                wire="NonLocalSorryServer",
                default=Default(kind="value", value=False),
                writes=(("addvs", "NonLocalSorryServer"), ("modvs", "NonLocalSorryServer")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="response_status_remapping",
                key="ResponseStatusRemap",
                value=ValueSpec(type="bool"),
                wire="ResponseStatusRemap",
                default=Default(kind="value", value=False),
                writes=(("addvs", "ResponseStatusRemap"), ("modvs", "ResponseStatusRemap")),
            ),
            FieldSpec(
                name="response_code_map",
                key="ResponseRemapCodeMap",
                value=ValueSpec(type="string"),
                wire="ResponseRemapCodeMap",
                writes=(("addvs", "ResponseRemapCodeMap"), ("modvs", "ResponseRemapCodeMap")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="response_message_map",
                key="ResponseRemapMsgMap",
                value=ValueSpec(type="string"),
                wire="ResponseRemapMsgMap",
                writes=(("addvs", "ResponseRemapMsgMap"), ("modvs", "ResponseRemapMsgMap")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="response_message_format",
                key="ResponseRemapMsgFormat",
                value=ValueSpec(type="int"),
                wire="ResponseRemapMsgFormat",
                default=Default(kind="value", value=0),
                writes=(("addvs", "ResponseRemapMsgFormat"), ("modvs", "ResponseRemapMsgFormat")),
            ),
            FieldSpec(
                name="connection_limit",
                key="MaxConnsLimit",
                value=ValueSpec(type="int"),
                wire="MaxConnsLimit",
                default=Default(kind="value", value=0),
                writes=(("addvs", "MaxConnsLimit"), ("modvs", "MaxConnsLimit")),
                since="7.2.52",
            ),
            FieldSpec(
                name="connection_rate_limit",
                key="ConnsPerSecLimit",
                value=ValueSpec(type="int"),
                wire="ConnsPerSecLimit",
                default=Default(kind="value", value=0),
                writes=(("addvs", "ConnsPerSecLimit"), ("modvs", "ConnsPerSecLimit")),
                since="7.2.52",
            ),
            FieldSpec(
                name="request_rate_limit",
                key="RequestsPerSecLimit",
                value=ValueSpec(type="int"),
                wire="RequestsPerSecLimit",
                default=Default(kind="value", value=0),
                writes=(("addvs", "RequestsPerSecLimit"), ("modvs", "RequestsPerSecLimit")),
                since="7.2.52",
            ),
            FieldSpec(
                name="bandwidth_limit",
                key="Bandwidth",
                value=ValueSpec(type="int"),
                wire="Bandwidth",
                default=Default(kind="value", value=0),
                writes=(("addvs", "BandWidth"), ("modvs", "BandWidth")),
                since="7.2.52",
            ),
            FieldSpec(
                name="transaction_limit",
                key="Transactionlimit",
                value=ValueSpec(type="int"),
                wire="Transactionlimit",
                default=Default(kind="value", value=0),
                writes=(("addvs", "TransactionLimit"), ("modvs", "TransactionLimit")),
            ),
            FieldSpec(
                name="check_type",
                key="CheckType",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("icmp", "icmp", "icmp"),
                        ("tcp", "tcp", "tcp"),
                        ("http", "http", "http"),
                        ("https", "https", "https"),
                        ("smtp", "smtp", "smtp"),
                        ("nntp", "nntp", "nntp"),
                        ("ftp", "ftp", "ftp"),
                        ("telnet", "telnet", "telnet"),
                        ("pop3", "pop3", "pop3"),
                        ("imap", "imap", "imap"),
                        ("rdp", "rdp", "rdp"),
                        ("ldap", "ldap", "ldap"),
                        ("dns", "dns", "dns"),
                        ("bdata", "bdata", "binary_data"),
                        ("none", "none", "none"),
                    ),
                ),
                wire="CheckType",
                default=Default(
                    kind="rule",
                    value="tcp",
                    cases=(
                        RuleCase(when=(("Protocol", ("udp",)), ("VSPort", (53,))), value="dns"),
                        RuleCase(when=(("Protocol", ("udp",)),), value="icmp"),
                        RuleCase(when=(("VSPort", (21,)),), value="ftp"),
                        RuleCase(when=(("VSPort", (23,)),), value="telnet"),
                        RuleCase(when=(("VSPort", (25,)),), value="smtp"),
                        RuleCase(when=(("VSPort", (80,)),), value="http"),
                        RuleCase(when=(("VSPort", (110,)),), value="pop3"),
                        RuleCase(when=(("VSPort", (119,)),), value="nntp"),
                        RuleCase(when=(("VSPort", (143,)),), value="imap"),
                        RuleCase(when=(("VSPort", (389, 636)),), value="ldap"),
                        RuleCase(when=(("VSPort", (443,)),), value="https"),
                    ),
                ),
                writes=(("addvs", "CheckType"), ("modvs", "CheckType")),
            ),
            FieldSpec(
                name="check_port",
                key="CheckPort",
                value=ValueSpec(type="port", minimum=3, maximum=65530, also=(0,), json="string"),
                wire="CheckPort",
                default=Default(kind="value", value=0),
                writes=(("addvs", "CheckPort"), ("modvs", "CheckPort")),
            ),
            FieldSpec(
                name="check_url",
                key="CheckUrl",
                value=ValueSpec(type="string", min_length=1, max_length=126),
                wire="CheckUrl",
                writes=(("addvs", "CheckUrl"), ("modvs", "CheckUrl")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="check_method",
                key="CheckUseGet",
                value=ValueSpec(
                    type="enum", codes=((0, 0, "head"), (1, 1, "get"), (2, 2, "post"), (3, 3, "options"))
                ),
                wire="CheckUseGet",
                default=Default(kind="value", value=0),
                writes=(("addvs", "CheckUseGet"), ("modvs", "CheckUseGet")),
            ),
            FieldSpec(
                name="check_http11",
                key="CheckUse1.1",
                value=ValueSpec(type="bool"),
                wire="CheckUse1.1",
                default=Default(kind="value", value=False),
                writes=(("addvs", "CheckUse1.1"), ("modvs", "CheckUse1.1")),
            ),
            FieldSpec(
                name="check_host",
                key="CheckHost",
                value=ValueSpec(type="string"),
                wire="CheckHost",
                writes=(("addvs", "CheckHost"), ("modvs", "CheckHost")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="check_headers",
                key="CheckHeaders",
                value=ValueSpec(type="list", max_items=4, separator="|", json="string"),
                wire="CheckHeaders",
                writes=(("addvs", "CheckHeaders"), ("modvs", "CheckHeaders")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="check_post_data",
                key="CheckPostData",
                value=ValueSpec(type="string", min_length=1, max_length=2047),
                wire="CheckPostData",
                writes=(("addvs", "CheckPostData"), ("modvs", "CheckPostData")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="check_codes",
                key="CheckCodes",
                value=ValueSpec(type="list", pattern="[345][0-9]{2}", separator=" ", json="string"),
                wire="CheckCodes",
                writes=(("addvs", "CheckCodes"), ("modvs", "CheckCodes")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="check_pattern",
                key="CheckPattern",
                value=ValueSpec(type="string"),
                wire="CheckPattern",
                writes=(("addvs", "CheckPattern"), ("modvs", "CheckPattern")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="check_match_length",
                key="MatchLen",
                value=ValueSpec(type="int", minimum=0, maximum=8000),
                wire="MatchLen",
                default=Default(kind="value", value=0),
                writes=(("addvs", "MatchLen"), ("modvs", "MatchLen")),
            ),
            FieldSpec(
                name="check_ldap_endpoint",
                key="LdapEndpoint",
                value=ValueSpec(type="string"),
                wire="LdapEndpoint",
                writes=(("addvs", "LdapEndpoint"), ("modvs", "LdapEndpoint")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="check_interval_seconds",
                key="ChkInterval",
                value=ValueSpec(type="int", minimum=9, maximum=901, also=(0,)),
                wire="ChkInterval",
                default=Default(kind="value", value=0),
                writes=(("addvs", "ChkInterval"), ("modvs", "ChkInterval")),
                since="7.2.52",
            ),
            FieldSpec(
                name="check_timeout_seconds",
                key="ChkTimeout",
                value=ValueSpec(type="int", minimum=4, maximum=60, also=(0,)),
                wire="ChkTimeout",
                default=Default(kind="value", value=0),
                writes=(("addvs", "ChkTimeout"), ("modvs", "ChkTimeout")),
                since="7.2.52",
            ),
            FieldSpec(
                name="check_retry_count",
                key="ChkRetryCount",
                value=ValueSpec(type="int", minimum=2, maximum=15, also=(0,)),
                wire="ChkRetryCount",
                default=Default(kind="value", value=0),
                writes=(("addvs", "ChkRetryCount"), ("modvs", "ChkRetryCount")),
                since="7.2.52",
            ),
            FieldSpec(
                name="enhanced_health_checks",
                key="EnhancedHealthChecks",
                value=ValueSpec(type="bool"),
                wire="EnhancedHealthChecks",
                default=Default(kind="value", value=False),
                writes=(("addvs", "EnhancedHealthChecks"), ("modvs", "EnhancedHealthChecks")),
            ),
            FieldSpec(
                name="minimum_servers",
                key="RsMinimum",
                value=ValueSpec(type="int"),
                wire="RsMinimum",
                default=Default(kind="value", value=0),
                writes=(("modvs", "RsMinimum"),),
            ),
            FieldSpec(
                name="server_count",
                key="NumberOfRSs",
                value=ValueSpec(type="int"),
                wire="NumberOfRSs",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="waf_mode",
                key="InterceptMode",
                value=ValueSpec(type="enum", codes=((0, 0, "disabled"), (1, 1, "legacy"), (2, 2, "owasp"))),
                wire="InterceptMode",
                default=Default(kind="value", value=0),
                writes=(("addvs", "InterceptMode"), ("modvs", "InterceptMode")),
            ),
            FieldSpec(
                name="waf_enabled",
                key="Intercept",
                value=ValueSpec(type="bool"),
                wire="Intercept",
                default=Default(kind="value", value=False),
                writes=(("addvs", "Intercept"), ("modvs", "Intercept")),
            ),
            FieldSpec(
                name="waf_options",
                key="InterceptOpts",
                value=ValueSpec(
                    type="list",
                    codes=(
                        ("opnormal", "opnormal", "opnormal"),
                        ("opblock", "opblock", "opblock"),
                        ("auditnone", "auditnone", "auditnone"),
                        ("auditrelevant", "auditrelevant", "auditrelevant"),
                        ("auditall", "auditall", "auditall"),
                        ("reqdataenable", "reqdataenable", "reqdataenable"),
                        ("reqdatadisable", "reqdatadisable", "reqdatadisable"),
                        ("resdataenable", "resdataenable", "resdataenable"),
                        ("resdatadisable", "resdatadisable", "resdatadisable"),
                        ("jsonenable", "jsonenable", "jsonenable"),
                        ("jsondisable", "jsondisable", "jsondisable"),
                        ("xmlenable", "xmlenable", "xmlenable"),
                        ("xmldisable", "xmldisable", "xmldisable"),
                        ("otherctypesenable", "otherctypesenable", "otherctypesenable"),
                        ("otherctypesdisable", "otherctypesdisable", "otherctypesdisable"),
                    ),
                    separator=";",
                    json="array",
                    xml="children:Opt",
                ),
                wire="InterceptOpts",
                default=Default(
                    kind="value", value=("opnormal", "auditnone", "reqdatadisable", "resdatadisable")
                ),
                writes=(("addvs", "InterceptOpts"), ("modvs", "InterceptOpts")),
            ),
            FieldSpec(
                name="waf_rules",
                key="InterceptRules",
                value=ValueSpec(type="list", separator=" ", json="array", xml="repeated"),
                wire="InterceptRules",
                writes=(("addvs", "InterceptRules"), ("modvs", "InterceptRules")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="waf_post_content_types",
                key="InterceptPOSTOtherContentTypes",
                value=ValueSpec(type="string"),
                wire="InterceptPOSTOtherContentTypes",
                writes=(
                    ("addvs", "InterceptPOSTOtherContentTypes"),
                    ("modvs", "InterceptPOSTOtherContentTypes"),
                ),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="waf_alert_threshold",
                key="AlertThreshold",
                value=ValueSpec(type="int", minimum=0, maximum=100000),
                wire="AlertThreshold",
                default=Default(kind="value", value=0),
                writes=(("addvs", "AlertThreshold"), ("modvs", "AlertThreshold")),
            ),
            FieldSpec(
                name="owasp_options",
                key="OwaspOpts",
                value=ValueSpec(
                    type="list",
                    codes=(
                        ("opnormal", "opnormal", "opnormal"),
                        ("opblock", "opblock", "opblock"),
                        ("auditnone", "auditnone", "auditnone"),
                        ("auditrelevant", "auditrelevant", "auditrelevant"),
                        ("auditall", "auditall", "auditall"),
                        ("reqdataenable", "reqdataenable", "reqdataenable"),
                        ("reqdatadisable", "reqdatadisable", "reqdatadisable"),
                        ("resdataenable", "resdataenable", "resdataenable"),
                        ("resdatadisable", "resdatadisable", "resdatadisable"),
                        ("jsonenable", "jsonenable", "jsonenable"),
                        ("jsondisable", "jsondisable", "jsondisable"),
                        ("xmlenable", "xmlenable", "xmlenable"),
                        ("xmldisable", "xmldisable", "xmldisable"),
                        ("otherctypesenable", "otherctypesenable", "otherctypesenable"),
                        ("otherctypesdisable", "otherctypesdisable", "otherctypesdisable"),
                    ),
                    separator=";",
                    json="array",
                    xml="children:Opt",
                ),
                wire="OwaspOpts",
                default=Default(
                    kind="value", value=("opnormal", "auditnone", "reqdatadisable", "resdatadisable")
                ),
                writes=(("addvs", "OwaspOpts"), ("modvs", "OwaspOpts")),
            ),
            FieldSpec(
                name="owasp_blocking_paranoia",
                key="BlockingParanoia",
                value=ValueSpec(type="int", minimum=1, maximum=4, also=(0,)),
                wire="BlockingParanoia",
                default=Default(kind="value", value=0),
                writes=(("addvs", "BlockingParanoia"), ("modvs", "BlockingParanoia")),
            ),
            FieldSpec(
                name="owasp_executing_paranoia",
                key="ExecutingParanoia",
                value=ValueSpec(type="int", minimum=1, maximum=4, also=(0,)),
                wire="ExecutingParanoia",
                default=Default(kind="value", value=0),
                writes=(("addvs", "ExecutingParanoia"), ("modvs", "ExecutingParanoia")),
            ),
            FieldSpec(
                name="owasp_anomaly_threshold",
                key="AnomalyScoringThreshold",
                value=ValueSpec(type="int", minimum=1, maximum=10000, also=(0,)),
                wire="AnomalyScoringThreshold",
                default=Default(kind="value", value=0),
                writes=(("addvs", "AnomalyScoringThreshold"), ("modvs", "AnomalyScoringThreshold")),
            ),
            FieldSpec(
                name="owasp_ip_reputation",
                key="IPReputationBlocking",
                value=ValueSpec(type="bool"),
                wire="IPReputationBlocking",
                default=Default(kind="value", value=False),
                writes=(("addvs", "IPReputationBlocking"), ("modvs", "IPReputationBlocking")),
            ),
            FieldSpec(
                name="owasp_regex_limit",
                key="PCRELimit",
                value=ValueSpec(type="int", minimum=1000, maximum=99999, also=(0,)),
                wire="PCRELimit",
                default=Default(kind="value", value=0),
                writes=(("addvs", "PCRELimit"), ("modvs", "PCRELimit")),
            ),
            FieldSpec(
                name="owasp_json_depth_limit",
                key="JSONDLimit",
                value=ValueSpec(type="int", minimum=1000, maximum=99999, also=(0,)),
                wire="JSONDLimit",
                default=Default(kind="value", value=0),
                writes=(("addvs", "JSONDLimit"), ("modvs", "JSONDLimit")),
            ),
            FieldSpec(
                name="owasp_body_limit",
                key="BodyLimit",
                value=ValueSpec(type="int", minimum=1024, maximum=52428800, also=(0,)),
                wire="BodyLimit",
                default=Default(kind="value", value=0),
                writes=(("addvs", "BodyLimit"), ("modvs", "BodyLimit")),
            ),
            FieldSpec(
                name="owasp_rule_sets",
                key="RuleSets",
                value=ValueSpec(type="string"),
                default=Default(kind="unknown"),
                writes=(("addvs", "RuleSets"), ("modvs", "RuleSets")),
            ),
            FieldSpec(
                name="owasp_custom_rules",
                key="CustomRules",
                value=ValueSpec(type="string"),
                default=Default(kind="unknown"),
                writes=(("addvs", "CustomRules"), ("modvs", "CustomRules")),
            ),
            FieldSpec(
                name="owasp_excluded_workloads",
                key="ExcludedWorkLoads",
                value=ValueSpec(type="string"),
                default=Default(kind="unknown"),
                writes=(("addvs", "ExcludedWorkLoads"), ("modvs", "ExcludedWorkLoads")),
            ),
            FieldSpec(
                name="owasp_disabled_rules",
                key="DisabledRules",
                value=ValueSpec(type="string"),
                default=Default(kind="unknown"),
                writes=(("addvs", "DisabledRules"), ("modvs", "DisabledRules")),
            ),
            FieldSpec(
                name="owasp_blocked_countries",
                key="BlockedCountries",
                value=ValueSpec(type="string"),
                default=Default(kind="unknown"),
                writes=(("addvs", "BlockedCountries"), ("modvs", "BlockedCountries")),
            ),
            FieldSpec(
                name="owasp_audit_parts",
                key="AuditParts",
                value=ValueSpec(type="string"),
                default=Default(kind="value", value="ABEFHKZ"),
                writes=(("addvs", "AuditParts"), ("modvs", "AuditParts")),
            ),
            FieldSpec(
                name="owasp_post_content_types",
                key="PostOtherContentTypes",
                value=ValueSpec(type="string"),
                default=Default(kind="unknown"),
                writes=(("addvs", "PostOtherContentTypes"), ("modvs", "PostOtherContentTypes")),
            ),
            FieldSpec(
                name="esp_enabled",
                key="EspEnabled",
                value=ValueSpec(type="bool"),
                wire="EspEnabled",
                default=Default(kind="value", value=False),
                writes=(("addvs", "EspEnabled"), ("modvs", "EspEnabled")),
            ),
            FieldSpec(
                name="esp_input_authentication",
                key="InputAuthMode",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "none"),
                        (1, 1, "basic"),
                        (2, 2, "form"),
                        (4, 4, "client_certificate"),
                        (5, 5, "ntlm"),
                        (6, 6, "saml"),
                        (7, 7, "pass_post"),
                        (8, 8, "openid_connect"),
                    ),
                ),
                wire="InputAuthMode",
                default=Default(kind="value", value=0),
                writes=(("addvs", "InputAuthMode"), ("modvs", "InputAuthMode")),
            ),
            FieldSpec(
                name="esp_output_authentication",
                key="OutputAuthMode",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "none"),
                        (1, 1, "basic"),
                        (2, 2, "form"),
                        (3, 3, "kerberos_delegation"),
                        (4, 4, "server_token"),
                    ),
                ),
                wire="OutputAuthMode",
                default=Default(kind="value", value=0),
                writes=(("addvs", "OutputAuthMode"), ("modvs", "OutputAuthMode")),
            ),
            FieldSpec(
                name="esp_domain",
                key="Domain",
                value=ValueSpec(type="string"),
                wire="Domain",
                writes=(("addvs", "Domain"), ("modvs", "Domain")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_alternative_domains",
                key="AltDomains",
                value=ValueSpec(type="list", separator=" ", json="string"),
                wire="AltDomains",
                writes=(("addvs", "AltDomains"), ("modvs", "AltDomains")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_excluded_domains",
                key="ExcludedDomains",
                value=ValueSpec(type="string"),
                wire="ExcludedDomains",
                writes=(("addvs", "ExcludedDomains"), ("modvs", "ExcludedDomains")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_outbound_domain",
                key="OutConf",
                value=ValueSpec(type="string"),
                wire="OutConf",
                writes=(("addvs", "OutConf"), ("modvs", "OutConf")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_allowed_hosts",
                key="AllowedHosts",
                value=ValueSpec(type="string"),
                wire="AllowedHosts",
                writes=(("addvs", "AllowedHosts"), ("modvs", "AllowedHosts")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_allowed_directories",
                key="AllowedDirectories",
                value=ValueSpec(type="string", min_length=1, max_length=254),
                wire="AllowedDirectories",
                writes=(("addvs", "AllowedDirectories"), ("modvs", "AllowedDirectories")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_excluded_directories",
                key="ExcludedDirectories",
                value=ValueSpec(type="string"),
                wire="ExcludedDirectories",
                writes=(("addvs", "ExcludedDirectories"), ("modvs", "ExcludedDirectories")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_allowed_groups",
                key="AllowedGroups",
                value=ValueSpec(type="string", min_length=1, max_length=2048),
                wire="AllowedGroups",
                writes=(("addvs", "AllowedGroups"), ("modvs", "AllowedGroups")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_allowed_group_sids",
                key="GroupSIDs",
                value=ValueSpec(type="string", min_length=1, max_length=2048),
                wire="GroupSIDs",
                writes=(("addvs", "GroupSIDs"), ("modvs", "GroupSIDs")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_nested_groups",
                key="IncludeNestedGroups",
                value=ValueSpec(type="bool"),
                wire="IncludeNestedGroups",
                default=Default(kind="value", value=False),
                writes=(("addvs", "IncludeNestedGroups"), ("modvs", "IncludeNestedGroups")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_groups_of_all_domains",
                key="MultiDomainPermittedGroups",
                value=ValueSpec(type="bool"),
                default=Default(kind="unknown"),
                writes=(("addvs", "MultiDomainPermittedGroups"), ("modvs", "MultiDomainPermittedGroups")),
            ),
            FieldSpec(
                name="esp_steering_groups",
                key="SteeringGroups",
                value=ValueSpec(type="string", min_length=1, max_length=2048),
                wire="SteeringGroups",
                writes=(("addvs", "SteeringGroups"), ("modvs", "SteeringGroups")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_public_private_choice",
                key="DisplayPubPriv",
                value=ValueSpec(type="bool"),
                wire="DisplayPubPriv",
                default=Default(kind="value", value=True),
                writes=(("addvs", "DisplayPubPriv"), ("modvs", "DisplayPubPriv")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_hides_password_form",
                key="DisablePasswordForm",
                value=ValueSpec(type="bool"),
                wire="DisablePasswordForm",
                default=Default(kind="value", value=False),
                writes=(("addvs", "DisablePasswordForm"), ("modvs", "DisablePasswordForm")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_logoff",
                key="Logoff",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                wire="Logoff",
                writes=(("addvs", "Logoff"), ("modvs", "Logoff")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_image_set",
                key="SingleSignOnDir",
                value=ValueSpec(type="string"),
                wire="SingleSignOnDir",
                writes=(("addvs", "SingleSignOnDir"), ("modvs", "SingleSignOnDir")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_message",
                key="SingleSignOnMessage",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                wire="SingleSignOnMessage",
                writes=(("addvs", "SingleSignOnMessage"), ("modvs", "SingleSignOnMessage")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_logs",
                key="ESPLogs",
                value=ValueSpec(
                    type="flags", codes=((1, 1, "user_access"), (2, 2, "security"), (4, 4, "connection"))
                ),
                wire="ESPLogs",
                default=Default(kind="value", value=7),
                writes=(("addvs", "ESPLogs"), ("modvs", "ESPLogs")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_smtp_domains",
                key="SMTPAllowedDomains",
                value=ValueSpec(type="string"),
                wire="SMTPAllowedDomains",
                writes=(("addvs", "SMTPAllowedDomains"), ("modvs", "SMTPAllowedDomains")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_authentication_header",
                key="AddAuthHeader",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                wire="AddAuthHeader",
                writes=(("modvs", "AddAuthHeader"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_token_server",
                key="TokenServerFQDN",
                value=ValueSpec(type="string", min_length=1, max_length=127),
                wire="TokenServerFQDN",
                writes=(("modvs", "TokenServerFQDN"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_form_path",
                key="ServerFbaPath",
                value=ValueSpec(type="string"),
                wire="ServerFbaPath",
                writes=(("modvs", "ServerFbaPath"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_form_post",
                key="ServerFBAPost",
                value=ValueSpec(type="string"),
                wire="ServerFBAPost",
                writes=(("modvs", "ServerFBAPost"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_form_username_only",
                key="ServerFbaUsernameOnly",
                value=ValueSpec(type="bool"),
                wire="ServerFbaUsernameOnly",
                default=Default(kind="value", value=False),
                writes=(("modvs", "ServerFbaUsernameOnly"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_captcha",
                key="Captcha",
                value=ValueSpec(type="bool"),
                wire="Captcha",
                default=Default(kind="value", value=False),
                writes=(("modvs", "Captcha"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_captcha_public_key",
                key="CaptchaPublicKey",
                value=ValueSpec(type="string"),
                wire="CaptchaPublicKey",
                writes=(("modvs", "CaptchaPublicKey"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_captcha_private_key",
                key="CaptchaPrivateKey",
                value=ValueSpec(type="secret"),
                wire="CaptchaPrivateKey",
                default=Default(kind="unknown"),
                writes=(("modvs", "CaptchaPrivateKey"),),
                absent_when_unset=True,
                secret=True,
            ),
            FieldSpec(
                name="esp_captcha_script_url",
                key="CaptchaAccessUrl",
                value=ValueSpec(type="string"),
                wire="CaptchaAccessUrl",
                writes=(("modvs", "CaptchaAccessUrl"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_captcha_verify_url",
                key="CaptchaVerifyUrl",
                value=ValueSpec(type="string"),
                wire="CaptchaVerifyUrl",
                writes=(("modvs", "CaptchaVerifyUrl"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_bearer_verification",
                key="VerifyBearer",
                value=ValueSpec(type="bool"),
                wire="VerifyBearer",
                default=Default(kind="value", value=False),
                writes=(("addvs", "VerifyBearer"), ("modvs", "VerifyBearer")),
            ),
            FieldSpec(
                name="esp_bearer_certificate",
                key="BearerCertificateName",
                value=ValueSpec(type="string"),
                wire="BearerCertificateName",
                writes=(("addvs", "BearerCertificateName"), ("modvs", "BearerCertificateName")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_bearer_text",
                key="BearerText",
                value=ValueSpec(type="string"),
                wire="BearerText",
                writes=(("addvs", "BearerText"), ("modvs", "BearerText")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_same_site",
                key="SameSite",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        (0, 0, "appliance_default"),
                        (1, 1, "none"),
                        (2, 2, "lax"),
                        (3, 3, "strict"),
                        (4, 4, "not_added"),
                    ),
                ),
                wire="SameSite",
                default=Default(kind="value", value=0),
                writes=(("addvs", "SameSite"), ("modvs", "SameSite")),
            ),
            FieldSpec(
                name="esp_password_change_url",
                key="UserPwdChangeURL",
                value=ValueSpec(type="string"),
                wire="UserPwdChangeURL",
                writes=(("addvs", "UserPwdChangeURL"), ("modvs", "UserPwdChangeURL")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_password_change_message",
                key="UserPwdChangeMsg",
                value=ValueSpec(type="string"),
                wire="UserPwdChangeMsg",
                writes=(("addvs", "UserPwdChangeMsg"), ("modvs", "UserPwdChangeMsg")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_password_expiry_warning",
                key="UserPwdExpiryWarn",
                value=ValueSpec(type="bool"),
                wire="UserPwdExpiryWarn",
                default=Default(kind="unknown"),
                writes=(("addvs", "UserPwdExpiryWarn"), ("modvs", "UserPwdExpiryWarn")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="esp_password_expiry_days",
                key="UserPwdExpiryWarnDays",
                value=ValueSpec(type="int", minimum=1, maximum=30),
                wire="UserPwdExpiryWarnDays",
                default=Default(kind="value", value=15),
                writes=(("addvs", "UserPwdExpiryWarnDays"), ("modvs", "UserPwdExpiryWarnDays")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="has_sub_services",
                key="MasterVS",
                value=ValueSpec(type="bool", json="int", xml="1/0"),
                wire="MasterVS",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="parent_index",
                key="MasterVSID",
                value=ValueSpec(type="int"),
                wire="MasterVSID",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="sub_services",
                key="SubVS",
                value=ValueSpec(type="objects", object="SubVirtualService", xml="repeated"),
                wire="SubVS",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="real_servers",
                key="Rs",
                value=ValueSpec(type="objects", object="RealServer", xml="repeated"),
                wire="Rs",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="rule_count",
                key="NRules",
                value=ValueSpec(type="int"),
                wire="NRules",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="request_rule_count",
                key="NRequestRules",
                value=ValueSpec(type="int"),
                wire="NRequestRules",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="response_rule_count",
                key="NResponseRules",
                value=ValueSpec(type="int"),
                wire="NResponseRules",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="response_body_rule_count",
                key="NMatchBodyRules",
                value=ValueSpec(type="int"),
                wire="NMatchBodyRules",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="pre_process_rule_count",
                key="NPreProcessRules",
                value=ValueSpec(type="int"),
                wire="NPreProcessRules",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="match_rules",
                key="MatchRules",
                value=ValueSpec(type="list", json="array", xml="repeated"),
                wire="MatchRules",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="request_rules",
                key="RequestRules",
                value=ValueSpec(type="list", json="array", xml="repeated"),
                wire="RequestRules",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="response_rules",
                key="ResponseRules",
                value=ValueSpec(type="list", json="array", xml="repeated"),
                wire="ResponseRules",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="response_body_rules",
                key="MatchBodyRules",
                value=ValueSpec(type="list", json="array", xml="repeated"),
                wire="MatchBodyRules",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="pre_process_rules",
                key="PreProcessRules",
                value=ValueSpec(type="list", json="array", xml="repeated"),
                wire="PreProcessRules",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="moved_server_rule",
                key="RSRulePrecedence",
                value=ValueSpec(type="string"),
                wire="RSRulePrecedence",
                writes=(("addvs", "RSRulePrecedence"), ("modvs", "RSRulePrecedence")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="moved_server_rule_position",
                key="RSRulePrecedencePos",
                value=ValueSpec(type="int"),
                wire="RSRulePrecedencePos",
                writes=(("addvs", "RSRulePrecedencePos"), ("modvs", "RSRulePrecedencePos")),
                absent_when_unset=True,
            ),
        ),
    ),
)

_NICKNAME = ParameterSpec(
    wire="NickName", value=ValueSpec(type="string", pattern="[A-Za-z0-9][A-Za-z0-9 .@_-]*"), key="NickName"
)
_ENABLE = ParameterSpec(
    wire="Enable", value=ValueSpec(type="bool"), key="Enable", default=Default(kind="value", value=True)
)
_VSTYPE = ParameterSpec(
    wire="VStype",
    value=ValueSpec(
        type="enum",
        codes=(
            ("gen", "gen", "generic"),
            ("http", "http", "http"),
            ("http2", "http2", "http2"),
            ("ts", "ts", "remote_terminal"),
            ("tls", "tls", "starttls"),
            ("log", "log", "log_insight"),
        ),
    ),
    key="VStype",
    default=Default(
        kind="rule",
        value="gen",
        cases=(
            RuleCase(when=(("Protocol", ("udp",)),), value="gen"),
            RuleCase(when=(("VSPort", (80, 443)),), value="http"),
        ),
    ),
)
_FORCEL7 = ParameterSpec(
    wire="ForceL7",
    value=ValueSpec(type="bool"),
    key="ForceL7",
    default=Default(kind="rule", value=True, cases=(RuleCase(when=(("Protocol", ("udp",)),), value=False),)),
    requires=(
        Requirement(
            scope="object",
            key="Protocol",
            values=("tcp",),
            when=(True,),
            effect="ignored",
            text="UDP services work at layer 4",
        ),
    ),
)
_FORCEL4 = ParameterSpec(
    wire="ForceL4",
    value=ValueSpec(type="bool"),
    key="ForceL4",
    default=Default(kind="rule", value=False, cases=(RuleCase(when=(("Protocol", ("udp",)),), value=True),)),
)
_TRANSPARENT = ParameterSpec(
    wire="Transparent",
    value=ValueSpec(type="bool"),
    key="Transparent",
    default=Default(
        kind="rule",
        value=False,
        cases=(
            RuleCase(when=(("Protocol", ("udp",)),), value=True),
            RuleCase(when=(("ForceL7", (False,)),), value=True),
        ),
    ),
    requires=(
        Requirement(
            scope="object",
            key="ForceL7",
            values=(True,),
            when=(False,),
            effect="ignored",
            text="a layer 4 service is always transparent",
        ),
        Requirement(
            scope="object",
            key="SSLReencrypt",
            values=(False,),
            when=(True,),
            effect="inert",
            text="with re-encryption the servers never see client addresses",
        ),
        Requirement(
            scope="object",
            key="SSLReverse",
            values=(False,),
            when=(True,),
            effect="inert",
            text="with encryption towards servers they never see client addresses",
        ),
    ),
)
_SUBNETORIGINATING = ParameterSpec(
    wire="SubnetOriginating",
    value=ValueSpec(type="bool"),
    key="SubnetOriginating",
    default=Default(kind="value", value=True),
    requires=(
        Requirement(
            scope="object",
            key="Transparent",
            values=(False,),
            when=(False,),
            effect="inert",
            text="a transparent service uses the address of the client",
        ),
    ),
)
_USEFORSNAT = ParameterSpec(
    wire="UseforSnat",
    value=ValueSpec(type="bool"),
    key="UseforSnat",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="setting",
            key="snat",
            values=(True,),
            when=(True,),
            effect="inert",
            text="server NAT has to be on for the appliance",
        ),
    ),
)
_DEFAULTGW = ParameterSpec(wire="DefaultGW", value=ValueSpec(type="address"), key="DefaultGW")
_ALTADDRESS = ParameterSpec(wire="AltAddress", value=ValueSpec(type="address"), key="AltAddress")
_EXTRAPORTS = ParameterSpec(
    wire="ExtraPorts", value=ValueSpec(type="list", separator=",", json="string"), key="ExtraPorts"
)
_LOCALBINDADDRS = ParameterSpec(
    wire="LocalBindAddrs",
    value=ValueSpec(type="list", separator=" ", json="string"),
    key="LocalBindAddrs",
    requires=(
        Requirement(
            scope="setting",
            key="localbind",
            values=(True,),
            when=(),
            effect="inert",
            text="alternate source addresses have to be allowed on the appliance",
        ),
    ),
)
_QOS = ParameterSpec(
    wire="QoS",
    value=ValueSpec(
        type="enum",
        codes=(
            (0, 0, "normal"),
            (1, 1, "minimum_cost"),
            (2, 2, "maximum_reliability"),
            (4, 4, "maximum_throughput"),
            (8, 8, "minimum_delay"),
            (16, 16, "unchanged"),
        ),
    ),
    key="QoS",
    default=Default(kind="value", value=0),
)
_FOLLOWVSID = ParameterSpec(
    wire="FollowVSID", value=ValueSpec(type="int"), key="FollowVSID", default=Default(kind="value", value=0)
)
_IDLETIME = ParameterSpec(
    wire="Idletime",
    value=ValueSpec(type="int", minimum=0, maximum=86400),
    key="Idletime",
    default=Default(kind="value", value=660),
)
_SCHEDULE = ParameterSpec(
    wire="Schedule",
    value=ValueSpec(
        type="enum",
        codes=(
            ("rr", "rr", "round_robin"),
            ("wrr", "wrr", "weighted_round_robin"),
            ("lc", "lc", "least_connections"),
            ("wlc", "wlc", "weighted_least_connections"),
            ("fixed", "fixed", "fixed_weight"),
            ("adaptive", "adaptive", "adaptive"),
            ("sh", "sh", "source_address_hash"),
            ("dl", "dl", "weighted_response_time"),
            ("sdn-adaptive", "sdn-adaptive", "sdn_adaptive"),
            ("uhash", "uhash", "url_hash"),
        ),
    ),
    key="Schedule",
    default=Default(kind="value", value="rr"),
)
_ADAPTIVEINTERVAL = ParameterSpec(
    wire="AdaptiveInterval",
    value=ValueSpec(type="int"),
    key="AdaptiveInterval",
    default=Default(kind="unknown"),
)
_ADAPTIVEURL = ParameterSpec(
    wire="AdaptiveURL", value=ValueSpec(type="string"), key="AdaptiveURL", default=Default(kind="unknown")
)
_ADAPTIVEPORT = ParameterSpec(
    wire="AdaptivePort",
    value=ValueSpec(type="port", minimum=0, maximum=65535),
    key="AdaptivePort",
    default=Default(kind="unknown"),
)
_ADAPTIVEMINPERCENT = ParameterSpec(
    wire="AdaptiveMinPercent",
    value=ValueSpec(type="int"),
    key="AdaptiveMinPercent",
    default=Default(kind="unknown"),
)
_PERSIST = ParameterSpec(
    wire="Persist",
    value=ValueSpec(
        type="enum",
        codes=(
            ("src", "src", "source_address"),
            ("active-cookie", "active-cookie", "active_cookie"),
            ("active-cook-src", "active-cook-src", "active_cookie_or_source"),
            ("cookie", "cookie", "server_cookie"),
            ("cookie-src", "cookie-src", "server_cookie_or_source"),
            ("cookie-hash", "cookie-hash", "cookie_hash"),
            ("cookie-hash-src", "cookie-hash-src", "cookie_hash_or_source"),
            ("url", "url", "url_hash"),
            ("query-hash", "query-hash", "query_hash"),
            ("host", "host", "host_header"),
            ("header", "header", "selected_header"),
            ("super", "super", "super_http"),
            ("super-src", "super-src", "super_http_or_source"),
            ("ssl", "ssl", "ssl_session"),
            ("rdp", "rdp", "remote_terminal"),
            ("rdp-src", "rdp-src", "remote_terminal_or_source"),
            ("rdp-sb", "rdp-sb", "session_broker"),
            ("rdp-sb-src", "rdp-sb-src", "session_broker_or_source"),
            ("udpsip", "udpsip", "sip_call"),
        ),
        clear_with="none",
    ),
    key="Persist",
    requires=(
        Requirement(
            scope="object",
            key="Cookie",
            values=(),
            when=(
                "cookie",
                "active-cookie",
                "cookie-src",
                "active-cook-src",
                "cookie-hash",
                "cookie-hash-src",
                "header",
            ),
            effect="ignored",
            text="the name of the cookie or header has to be given",
        ),
        Requirement(
            scope="object",
            key="QueryTag",
            values=(),
            when=("query-hash",),
            effect="ignored",
            text="the name of the query item has to be given",
        ),
        Requirement(
            scope="object",
            key="VStype",
            values=("http", "http2"),
            when=(
                "cookie",
                "active-cookie",
                "cookie-src",
                "active-cook-src",
                "cookie-hash",
                "cookie-hash-src",
                "url",
                "query-hash",
                "host",
                "header",
                "super",
                "super-src",
            ),
            effect="ignored",
            text="the service has to understand HTTP",
        ),
        Requirement(
            scope="object",
            key="ForceL7",
            values=(True,),
            when=(
                "cookie",
                "active-cookie",
                "cookie-src",
                "active-cook-src",
                "cookie-hash",
                "cookie-hash-src",
                "url",
                "query-hash",
                "host",
                "header",
                "super",
                "super-src",
            ),
            effect="ignored",
            text="layer 4 does not look into requests",
        ),
    ),
)
_PERSISTTIMEOUT = ParameterSpec(
    wire="PersistTimeout",
    value=ValueSpec(type="int", minimum=0, maximum=2419200, json="string", normalise="whole_minutes"),
    key="PersistTimeout",
    default=Default(kind="unknown"),
    requires=(
        Requirement(
            scope="object",
            key="Persist",
            values=(),
            when=(),
            when_not=(0,),
            effect="ignored",
            text="without a kind of persistence there is nothing to time out",
        ),
    ),
)
_REFRESHPERSIST = ParameterSpec(
    wire="RefreshPersist",
    value=ValueSpec(type="bool"),
    key="RefreshPersist",
    default=Default(kind="value", value=False),
)
_COOKIE = ParameterSpec(wire="Cookie", value=ValueSpec(type="string"), key="Cookie")
_QUERYTAG = ParameterSpec(wire="QueryTag", value=ValueSpec(type="string"), key="QueryTag")
_SERVERINIT = ParameterSpec(
    wire="ServerInit",
    value=ValueSpec(
        type="enum",
        codes=(
            (0, 0, "none"),
            (1, 1, "smtp"),
            (2, 2, "ssh"),
            (3, 3, "other"),
            (4, 4, "imap4"),
            (5, 5, "mysql"),
            (6, 6, "pop3"),
        ),
    ),
    key="ServerInit",
    default=Default(kind="value", value=0),
)
_STARTTLSMODE = ParameterSpec(
    wire="StartTLSMode",
    value=ValueSpec(
        type="enum",
        codes=(
            (0, 0, "none"),
            (1, 1, "smtp_optional"),
            (2, 2, "smtp_required"),
            (3, 3, "ftp"),
            (4, 4, "imap"),
            (6, 6, "pop3"),
        ),
    ),
    key="StartTLSMode",
    default=Default(kind="value", value=0),
    requires=(
        Requirement(
            scope="object",
            key="VStype",
            values=("tls",),
            when=(),
            effect="ignored",
            text="the service has to be of this type",
        ),
    ),
)
_SSLACCELERATION = ParameterSpec(
    wire="SSLAcceleration",
    value=ValueSpec(type="bool"),
    key="SSLAcceleration",
    default=Default(kind="value", value=False),
)
_CERTFILE = ParameterSpec(
    wire="CertFile",
    value=ValueSpec(type="list", min_length=0, max_length=8099, separator=" ", json="string"),
    key="CertFile",
    requires=(
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(True,),
            when=(),
            effect="ignored",
            text="TLS has to be terminated by the service",
        ),
    ),
)
_INTERMEDIATECERTS = ParameterSpec(
    wire="IntermediateCerts",
    value=ValueSpec(type="list", separator="+", json="string"),
    key="IntermediateCerts",
    requires=(
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(True,),
            when=(),
            effect="ignored",
            text="TLS has to be terminated by the service",
        ),
    ),
)
_CIPHERSET = ParameterSpec(
    wire="CipherSet",
    value=ValueSpec(type="string"),
    key="CipherSet",
    default=Default(kind="value", value="Default"),
    requires=(
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(True,),
            when=(),
            effect="ignored",
            text="TLS has to be terminated by the service",
        ),
    ),
)
_CIPHERS = ParameterSpec(
    wire="Ciphers",
    value=ValueSpec(type="list", separator=":", json="string"),
    key="Ciphers",
    requires=(
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(True,),
            when=(),
            effect="ignored",
            text="TLS has to be terminated by the service",
        ),
    ),
)
_TLS13CIPHERSET = ParameterSpec(
    wire="Tls13CipherSet",
    value=ValueSpec(type="list", separator=" ", json="string"),
    key="Tls13CipherSet",
    requires=(
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(True,),
            when=(),
            effect="ignored",
            text="TLS has to be terminated by the service",
        ),
    ),
)
_TLSTYPE = ParameterSpec(
    wire="TlsType",
    value=ValueSpec(
        type="flags",
        minimum=0,
        maximum=30,
        codes=((1, 1, "ssl3"), (2, 2, "tls1_0"), (4, 4, "tls1_1"), (8, 8, "tls1_2"), (16, 16, "tls1_3")),
        json="string",
    ),
    key="TlsType",
    aliases=("TLSType",),
    default=Default(kind="rule", value=0, cases=(RuleCase(when=(("SSLAcceleration", (True,)),), value=3),)),
    requires=(
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(True,),
            when=(),
            effect="ignored",
            text="TLS has to be terminated by the service",
        ),
    ),
)
_CLIENTCERT = ParameterSpec(
    wire="ClientCert",
    value=ValueSpec(
        type="enum",
        codes=(
            (0, 0, "not_required"),
            (1, 1, "required"),
            (2, 2, "required_with_headers"),
            (3, 3, "der_as_ssl_client_cert"),
            (4, 4, "der_as_x_client_cert"),
            (5, 5, "pem_as_ssl_client_cert"),
            (6, 6, "pem_as_x_client_cert"),
        ),
    ),
    key="ClientCert",
    default=Default(kind="value", value=0),
    requires=(
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(True,),
            when=(),
            effect="ignored",
            text="TLS has to be terminated by the service",
        ),
    ),
)
_OCSPVERIFY = ParameterSpec(
    wire="OCSPVerify",
    value=ValueSpec(type="bool"),
    key="OCSPVerify",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(True,),
            when=(),
            effect="ignored",
            text="TLS has to be terminated by the service",
        ),
    ),
)
_NEEDHOSTNAME = ParameterSpec(
    wire="NeedHostName",
    value=ValueSpec(type="bool"),
    key="NeedHostName",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(True,),
            when=(),
            effect="ignored",
            text="TLS has to be terminated by the service",
        ),
    ),
)
_ALLOWHTTP2 = ParameterSpec(
    wire="AllowHTTP2",
    value=ValueSpec(type="bool"),
    key="AllowHTTP2",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(True,),
            when=(),
            effect="ignored",
            text="TLS has to be terminated by the service",
        ),
    ),
)
_PASSCIPHER = ParameterSpec(
    wire="PassCipher",
    value=ValueSpec(type="bool"),
    key="PassCipher",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(True,),
            when=(),
            effect="ignored",
            text="TLS has to be terminated by the service",
        ),
    ),
)
_SECURITYHEADEROPTIONS = ParameterSpec(
    wire="SecurityHeaderOptions",
    value=ValueSpec(
        type="enum",
        codes=(
            (0, 0, "none"),
            (1, 1, "without_subdomains"),
            (2, 2, "with_subdomains"),
            (4, 4, "without_subdomains_preload"),
            (6, 6, "with_subdomains_preload"),
        ),
    ),
    key="SecurityHeaderOptions",
    default=Default(kind="value", value=0),
    requires=(
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(True,),
            when=(),
            effect="ignored",
            text="TLS has to be terminated by the service",
        ),
    ),
)
_SSLREWRITE = ParameterSpec(
    wire="SSLRewrite",
    value=ValueSpec(
        type="enum", codes=(("", "0", "unchanged"), ("http", "1", "http"), ("https", "2", "https"))
    ),
    key="SSLRewrite",
    default=Default(kind="value", value=""),
    requires=(
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(True,),
            when=(),
            effect="ignored",
            text="TLS has to be terminated by the service",
        ),
    ),
)
_SSLREENCRYPT = ParameterSpec(
    wire="SSLReencrypt",
    value=ValueSpec(type="bool"),
    key="SSLReencrypt",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(True,),
            when=(),
            effect="ignored",
            text="TLS has to be terminated by the service",
        ),
    ),
)
_SSLREVERSE = ParameterSpec(
    wire="SSLReverse",
    value=ValueSpec(type="bool"),
    key="SSLReverse",
    default=Default(kind="value", value=False),
)
_PASSSNI = ParameterSpec(
    wire="PassSni",
    value=ValueSpec(type="bool"),
    key="PassSni",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="object",
            key="SSLReencrypt",
            values=(True,),
            when=(),
            effect="ignored",
            text="only encrypted connections to servers carry a host name",
        ),
    ),
)
_REVERSESNIHOSTNAME = ParameterSpec(
    wire="ReverseSNIHostname", value=ValueSpec(type="string"), key="ReverseSNIHostname"
)
_HTTPRESCHEDULE = ParameterSpec(
    wire="HTTPReschedule",
    value=ValueSpec(type="bool"),
    key="HTTPReschedule",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="object",
            key="VStype",
            values=("http", "http2"),
            when=(),
            effect="ignored",
            text="the service has to understand HTTP",
        ),
    ),
)
_ADDVIA = ParameterSpec(
    wire="AddVia",
    value=ValueSpec(
        type="enum",
        codes=(
            (0, 0, "legacy_x_forwarded_for"),
            (1, 1, "x_forwarded_for_and_via"),
            (2, 2, "none"),
            (3, 3, "x_clientside_and_via"),
            (4, 4, "x_clientside"),
            (5, 5, "x_forwarded_for"),
            (6, 6, "via"),
        ),
    ),
    key="AddVia",
    default=Default(kind="value", value=0),
    requires=(
        Requirement(
            scope="object",
            key="Transparent",
            values=(False,),
            when=(),
            effect="inert",
            text="headers are added only where servers do not see the client address",
        ),
    ),
)
_EXTRAHDRKEY = ParameterSpec(wire="ExtraHdrKey", value=ValueSpec(type="string"), key="ExtraHdrKey")
_EXTRAHDRVALUE = ParameterSpec(
    wire="ExtraHdrValue",
    value=ValueSpec(type="string"),
    key="ExtraHdrValue",
    requires=(
        Requirement(
            scope="object",
            key="ExtraHdrKey",
            values=(),
            when=(),
            effect="inert",
            text="the header needs a name",
        ),
    ),
)
_COPYHDRFROM = ParameterSpec(wire="CopyHdrFrom", value=ValueSpec(type="string"), key="CopyHdrFrom")
_COPYHDRTO = ParameterSpec(
    wire="CopyHdrTo",
    value=ValueSpec(type="string"),
    key="CopyHdrTo",
    requires=(
        Requirement(
            scope="object",
            key="CopyHdrFrom",
            values=(),
            when=(),
            effect="inert",
            text="there has to be a header to copy",
        ),
    ),
)
_CACHE = ParameterSpec(
    wire="Cache",
    value=ValueSpec(type="bool"),
    key="Cache",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="licence",
            key="application_front_end",
            values=(),
            when=(True,),
            effect="refused",
            text="the application front end has to be licensed (assumed)",
        ),
        Requirement(
            scope="object",
            key="ForceL7",
            values=(True,),
            when=(),
            effect="ignored",
            text="layer 4 does not look into requests",
        ),
        Requirement(
            scope="object",
            key="VStype",
            values=("http", "http2"),
            when=(),
            effect="ignored",
            text="the service has to understand HTTP",
        ),
    ),
)
_CACHEPERCENT = ParameterSpec(
    wire="CachePercent",
    value=ValueSpec(type="int", minimum=0, maximum=100),
    key="CachePercent",
    default=Default(kind="value", value=0),
    requires=(
        Requirement(
            scope="object",
            key="Cache",
            values=(True,),
            when=(),
            effect="inert",
            text="the cache has to be on",
        ),
    ),
)
_COMPRESS = ParameterSpec(
    wire="Compress",
    value=ValueSpec(type="bool"),
    key="Compress",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="licence",
            key="application_front_end",
            values=(),
            when=(True,),
            effect="refused",
            text="the application front end has to be licensed (assumed)",
        ),
        Requirement(
            scope="object",
            key="ForceL7",
            values=(True,),
            when=(),
            effect="ignored",
            text="layer 4 does not look into requests",
        ),
        Requirement(
            scope="object",
            key="VStype",
            values=("http", "http2"),
            when=(),
            effect="ignored",
            text="the service has to understand HTTP",
        ),
    ),
)
_MULTICONNECT = ParameterSpec(
    wire="MultiConnect",
    value=ValueSpec(type="bool"),
    key="MultiConnect",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="licence",
            key="connection_reuse",
            values=(),
            when=(True,),
            effect="refused",
            text="sharing connections has to be licensed (assumed)",
        ),
        Requirement(
            scope="object",
            key="ForceL7",
            values=(True,),
            when=(),
            effect="ignored",
            text="layer 4 does not look into requests",
        ),
        Requirement(
            scope="object",
            key="VStype",
            values=("http", "http2"),
            when=(),
            effect="ignored",
            text="the service has to understand HTTP",
        ),
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(0,),
            when=(True,),
            effect="refused",
            text="it does not go together with the WAF",
        ),
        Requirement(
            scope="object",
            key="EspEnabled",
            values=(False,),
            when=(True,),
            effect="refused",
            text="it does not go together with edge security",
        ),
        Requirement(
            scope="object",
            key="SSLAcceleration",
            values=(False,),
            when=(True,),
            effect="refused",
            text="it does not go together with TLS",
        ),
    ),
)
_VERIFY = ParameterSpec(
    wire="Verify",
    value=ValueSpec(type="flags", codes=((1, 1, "detect"), (2, 2, "drop"), (4, 4, "warn"))),
    key="Verify",
    default=Default(kind="value", value=0),
    requires=(
        Requirement(
            scope="licence",
            key="application_front_end",
            values=(),
            when=(),
            effect="refused",
            text="the application front end has to be licensed (assumed)",
        ),
    ),
)
_ERRORCODE = ParameterSpec(
    wire="ErrorCode",
    value=ValueSpec(type="int", minimum=200, maximum=505, also=(0,), json="string"),
    key="ErrorCode",
    default=Default(kind="value", value=0),
)
_ERRORURL = ParameterSpec(wire="ErrorUrl", value=ValueSpec(type="string"), key="ErrorUrl")
_STANDBYADDR = ParameterSpec(wire="StandbyAddr", value=ValueSpec(type="address"), key="StandbyAddr")
_STANDBYPORT = ParameterSpec(
    wire="StandbyPort",
    value=ValueSpec(type="port", minimum=0, maximum=65535, json="string"),
    key="StandbyPort",
)
_NONLOCALSORRYSERVER = ParameterSpec(
    wire="NonLocalSorryServer",
    value=ValueSpec(type="bool"),
    key="NonLocalSorryServer",
    aliases=("non_local",),
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="setting",
            key="nonlocalrs",
            values=(True,),
            when=(True,),
            effect="refused",
            text="servers outside the local networks have to be allowed on the appliance",
        ),
    ),
)
_RESPONSESTATUSREMAP = ParameterSpec(
    wire="ResponseStatusRemap",
    value=ValueSpec(type="bool"),
    key="ResponseStatusRemap",
    default=Default(kind="value", value=False),
)
_RESPONSEREMAPCODEMAP = ParameterSpec(
    wire="ResponseRemapCodeMap",
    value=ValueSpec(type="string"),
    key="ResponseRemapCodeMap",
    requires=(
        Requirement(
            scope="object",
            key="ResponseStatusRemap",
            values=(True,),
            when=(),
            effect="inert",
            text="the replacement has to be on",
        ),
    ),
)
_RESPONSEREMAPMSGMAP = ParameterSpec(
    wire="ResponseRemapMsgMap",
    value=ValueSpec(type="string"),
    key="ResponseRemapMsgMap",
    requires=(
        Requirement(
            scope="object",
            key="ResponseStatusRemap",
            values=(True,),
            when=(),
            effect="inert",
            text="the replacement has to be on",
        ),
    ),
)
_RESPONSEREMAPMSGFORMAT = ParameterSpec(
    wire="ResponseRemapMsgFormat",
    value=ValueSpec(type="int"),
    key="ResponseRemapMsgFormat",
    default=Default(kind="value", value=0),
)
_MAXCONNSLIMIT = ParameterSpec(
    wire="MaxConnsLimit",
    value=ValueSpec(type="int"),
    key="MaxConnsLimit",
    since="7.2.52",
    default=Default(kind="value", value=0),
)
_CONNSPERSECLIMIT = ParameterSpec(
    wire="ConnsPerSecLimit",
    value=ValueSpec(type="int"),
    key="ConnsPerSecLimit",
    since="7.2.52",
    default=Default(kind="value", value=0),
)
_REQUESTSPERSECLIMIT = ParameterSpec(
    wire="RequestsPerSecLimit",
    value=ValueSpec(type="int"),
    key="RequestsPerSecLimit",
    since="7.2.52",
    default=Default(kind="value", value=0),
    requires=(
        Requirement(
            scope="object",
            key="VStype",
            values=("http", "http2"),
            when=(),
            effect="ignored",
            text="the service has to understand HTTP",
        ),
    ),
)
_BANDWIDTH = ParameterSpec(
    wire="BandWidth",
    value=ValueSpec(type="int"),
    key="Bandwidth",
    since="7.2.52",
    default=Default(kind="value", value=0),
)
_TRANSACTIONLIMIT = ParameterSpec(
    wire="TransactionLimit",
    value=ValueSpec(type="int"),
    key="Transactionlimit",
    default=Default(kind="value", value=0),
)
_CHECKTYPE = ParameterSpec(
    wire="CheckType",
    value=ValueSpec(
        type="enum",
        codes=(
            ("icmp", "icmp", "icmp"),
            ("tcp", "tcp", "tcp"),
            ("http", "http", "http"),
            ("https", "https", "https"),
            ("smtp", "smtp", "smtp"),
            ("nntp", "nntp", "nntp"),
            ("ftp", "ftp", "ftp"),
            ("telnet", "telnet", "telnet"),
            ("pop3", "pop3", "pop3"),
            ("imap", "imap", "imap"),
            ("rdp", "rdp", "rdp"),
            ("ldap", "ldap", "ldap"),
            ("dns", "dns", "dns"),
            ("bdata", "bdata", "binary_data"),
            ("none", "none", "none"),
        ),
    ),
    key="CheckType",
    default=Default(
        kind="rule",
        value="tcp",
        cases=(
            RuleCase(when=(("Protocol", ("udp",)), ("VSPort", (53,))), value="dns"),
            RuleCase(when=(("Protocol", ("udp",)),), value="icmp"),
            RuleCase(when=(("VSPort", (21,)),), value="ftp"),
            RuleCase(when=(("VSPort", (23,)),), value="telnet"),
            RuleCase(when=(("VSPort", (25,)),), value="smtp"),
            RuleCase(when=(("VSPort", (80,)),), value="http"),
            RuleCase(when=(("VSPort", (110,)),), value="pop3"),
            RuleCase(when=(("VSPort", (119,)),), value="nntp"),
            RuleCase(when=(("VSPort", (143,)),), value="imap"),
            RuleCase(when=(("VSPort", (389, 636)),), value="ldap"),
            RuleCase(when=(("VSPort", (443,)),), value="https"),
        ),
    ),
    requires=(
        Requirement(
            scope="object",
            key="Protocol",
            values=("udp",),
            when=("dns",),
            effect="ignored",
            text="DNS checks exist for UDP services only",
        ),
        Requirement(
            scope="object",
            key="Protocol",
            values=("tcp",),
            when=(
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
                "bdata",
            ),
            effect="ignored",
            text="UDP services are checked by ping or by DNS",
        ),
        Requirement(
            scope="object",
            key="VStype",
            values=("gen", "http", "http2", "tls", "log"),
            when=("http", "https", "smtp", "nntp", "ftp", "telnet", "pop3", "imap", "ldap", "bdata"),
            effect="ignored",
            text="remote desktop services are checked by ping, connection or remote desktop",
        ),
    ),
)
_CHECKPORT = ParameterSpec(
    wire="CheckPort",
    value=ValueSpec(type="port", minimum=3, maximum=65530, also=(0,), json="string"),
    key="CheckPort",
    default=Default(kind="value", value=0),
)
_CHECKURL = ParameterSpec(
    wire="CheckUrl", value=ValueSpec(type="string", min_length=1, max_length=126), key="CheckUrl"
)
_CHECKUSEGET = ParameterSpec(
    wire="CheckUseGet",
    value=ValueSpec(type="enum", codes=((0, 0, "head"), (1, 1, "get"), (2, 2, "post"), (3, 3, "options"))),
    key="CheckUseGet",
    default=Default(kind="value", value=0),
)
_CHECKUSE1_1 = ParameterSpec(
    wire="CheckUse1.1",
    value=ValueSpec(type="bool"),
    key="CheckUse1.1",
    default=Default(kind="value", value=False),
)
_CHECKHOST = ParameterSpec(
    wire="CheckHost",
    value=ValueSpec(type="string"),
    key="CheckHost",
    requires=(
        Requirement(
            scope="object",
            key="CheckUse1.1",
            values=(True,),
            when=(),
            effect="ignored",
            text="HTTP/1.0 checks send no host",
        ),
    ),
)
_CHECKHEADERS = ParameterSpec(
    wire="CheckHeaders",
    value=ValueSpec(type="list", max_items=4, separator="|", json="string"),
    key="CheckHeaders",
)
_CHECKPOSTDATA = ParameterSpec(
    wire="CheckPostData",
    value=ValueSpec(type="string", min_length=1, max_length=2047),
    key="CheckPostData",
    requires=(
        Requirement(
            scope="object",
            key="CheckUseGet",
            values=(2,),
            when=(),
            effect="ignored",
            text="only POST sends a body",
        ),
    ),
)
_CHECKCODES = ParameterSpec(
    wire="CheckCodes",
    value=ValueSpec(type="list", pattern="[345][0-9]{2}", separator=" ", json="string"),
    key="CheckCodes",
)
_CHECKPATTERN = ParameterSpec(
    wire="CheckPattern",
    value=ValueSpec(type="string"),
    key="CheckPattern",
    requires=(
        Requirement(
            scope="object",
            key="CheckUseGet",
            values=(1, 2),
            when=(),
            effect="ignored",
            text="other methods bring no body to search",
        ),
    ),
)
_MATCHLEN = ParameterSpec(
    wire="MatchLen",
    value=ValueSpec(type="int", minimum=0, maximum=8000),
    key="MatchLen",
    default=Default(kind="value", value=0),
)
_LDAPENDPOINT = ParameterSpec(
    wire="LdapEndpoint",
    value=ValueSpec(type="string"),
    key="LdapEndpoint",
    requires=(
        Requirement(
            scope="object",
            key="CheckType",
            values=("ldap",),
            when=(),
            effect="inert",
            text="only LDAP checks use it",
        ),
    ),
)
_CHKINTERVAL = ParameterSpec(
    wire="ChkInterval",
    value=ValueSpec(type="int", minimum=9, maximum=901, also=(0,)),
    key="ChkInterval",
    since="7.2.52",
    default=Default(kind="value", value=0),
)
_CHKTIMEOUT = ParameterSpec(
    wire="ChkTimeout",
    value=ValueSpec(type="int", minimum=4, maximum=60, also=(0,)),
    key="ChkTimeout",
    since="7.2.52",
    default=Default(kind="value", value=0),
)
_CHKRETRYCOUNT = ParameterSpec(
    wire="ChkRetryCount",
    value=ValueSpec(type="int", minimum=2, maximum=15, also=(0,)),
    key="ChkRetryCount",
    since="7.2.52",
    default=Default(kind="value", value=0),
)
_ENHANCEDHEALTHCHECKS = ParameterSpec(
    wire="EnhancedHealthChecks",
    value=ValueSpec(type="bool"),
    key="EnhancedHealthChecks",
    default=Default(kind="value", value=False),
)
_INTERCEPTMODE = ParameterSpec(
    wire="InterceptMode",
    value=ValueSpec(type="enum", codes=((0, 0, "disabled"), (1, 1, "legacy"), (2, 2, "owasp"))),
    key="InterceptMode",
    default=Default(kind="value", value=0),
    requires=(
        Requirement(
            scope="licence",
            key="web_application_firewall",
            values=(),
            when=(),
            when_not=(0,),
            effect="refused",
            text="the firewall has to be licensed (assumed)",
        ),
        Requirement(
            scope="object",
            key="ForceL7",
            values=(True,),
            when=(),
            effect="ignored",
            text="layer 4 does not look into requests",
        ),
        Requirement(
            scope="object",
            key="VStype",
            values=("http", "http2"),
            when=(),
            effect="ignored",
            text="the service has to understand HTTP",
        ),
    ),
)
_INTERCEPT = ParameterSpec(
    wire="Intercept",
    value=ValueSpec(type="bool"),
    key="Intercept",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="licence",
            key="web_application_firewall",
            values=(),
            when=(True,),
            effect="refused",
            text="the firewall has to be licensed (assumed)",
        ),
        Requirement(
            scope="object",
            key="ForceL7",
            values=(True,),
            when=(),
            effect="ignored",
            text="layer 4 does not look into requests",
        ),
        Requirement(
            scope="object",
            key="VStype",
            values=("http", "http2"),
            when=(),
            effect="ignored",
            text="the service has to understand HTTP",
        ),
    ),
)
_INTERCEPTOPTS = ParameterSpec(
    wire="InterceptOpts",
    value=ValueSpec(
        type="list",
        codes=(
            ("opnormal", "opnormal", "opnormal"),
            ("opblock", "opblock", "opblock"),
            ("auditnone", "auditnone", "auditnone"),
            ("auditrelevant", "auditrelevant", "auditrelevant"),
            ("auditall", "auditall", "auditall"),
            ("reqdataenable", "reqdataenable", "reqdataenable"),
            ("reqdatadisable", "reqdatadisable", "reqdatadisable"),
            ("resdataenable", "resdataenable", "resdataenable"),
            ("resdatadisable", "resdatadisable", "resdatadisable"),
            ("jsonenable", "jsonenable", "jsonenable"),
            ("jsondisable", "jsondisable", "jsondisable"),
            ("xmlenable", "xmlenable", "xmlenable"),
            ("xmldisable", "xmldisable", "xmldisable"),
            ("otherctypesenable", "otherctypesenable", "otherctypesenable"),
            ("otherctypesdisable", "otherctypesdisable", "otherctypesdisable"),
        ),
        separator=";",
        json="array",
        xml="children:Opt",
    ),
    key="InterceptOpts",
    default=Default(kind="value", value=("opnormal", "auditnone", "reqdatadisable", "resdatadisable")),
)
_INTERCEPTRULES = ParameterSpec(
    wire="InterceptRules",
    value=ValueSpec(type="list", separator=" ", json="array", xml="repeated"),
    key="InterceptRules",
)
_INTERCEPTPOSTOTHERCONTENTTYPES = ParameterSpec(
    wire="InterceptPOSTOtherContentTypes",
    value=ValueSpec(type="string"),
    key="InterceptPOSTOtherContentTypes",
)
_ALERTTHRESHOLD = ParameterSpec(
    wire="AlertThreshold",
    value=ValueSpec(type="int", minimum=0, maximum=100000),
    key="AlertThreshold",
    default=Default(kind="value", value=0),
)
_OWASPOPTS = ParameterSpec(
    wire="OwaspOpts",
    value=ValueSpec(
        type="list",
        codes=(
            ("opnormal", "opnormal", "opnormal"),
            ("opblock", "opblock", "opblock"),
            ("auditnone", "auditnone", "auditnone"),
            ("auditrelevant", "auditrelevant", "auditrelevant"),
            ("auditall", "auditall", "auditall"),
            ("reqdataenable", "reqdataenable", "reqdataenable"),
            ("reqdatadisable", "reqdatadisable", "reqdatadisable"),
            ("resdataenable", "resdataenable", "resdataenable"),
            ("resdatadisable", "resdatadisable", "resdatadisable"),
            ("jsonenable", "jsonenable", "jsonenable"),
            ("jsondisable", "jsondisable", "jsondisable"),
            ("xmlenable", "xmlenable", "xmlenable"),
            ("xmldisable", "xmldisable", "xmldisable"),
            ("otherctypesenable", "otherctypesenable", "otherctypesenable"),
            ("otherctypesdisable", "otherctypesdisable", "otherctypesdisable"),
        ),
        separator=";",
        json="array",
        xml="children:Opt",
    ),
    key="OwaspOpts",
    default=Default(kind="value", value=("opnormal", "auditnone", "reqdatadisable", "resdatadisable")),
)
_BLOCKINGPARANOIA = ParameterSpec(
    wire="BlockingParanoia",
    value=ValueSpec(type="int", minimum=1, maximum=4, also=(0,)),
    key="BlockingParanoia",
    default=Default(kind="value", value=0),
    requires=(
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(2,),
            when=(),
            effect="ignored",
            text="the OWASP engine has to be on",
        ),
    ),
)
_EXECUTINGPARANOIA = ParameterSpec(
    wire="ExecutingParanoia",
    value=ValueSpec(type="int", minimum=1, maximum=4, also=(0,)),
    key="ExecutingParanoia",
    default=Default(kind="value", value=0),
    requires=(
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(2,),
            when=(),
            effect="ignored",
            text="the OWASP engine has to be on",
        ),
    ),
)
_ANOMALYSCORINGTHRESHOLD = ParameterSpec(
    wire="AnomalyScoringThreshold",
    value=ValueSpec(type="int", minimum=1, maximum=10000, also=(0,)),
    key="AnomalyScoringThreshold",
    default=Default(kind="value", value=0),
    requires=(
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(2,),
            when=(),
            effect="ignored",
            text="the OWASP engine has to be on",
        ),
    ),
)
_IPREPUTATIONBLOCKING = ParameterSpec(
    wire="IPReputationBlocking",
    value=ValueSpec(type="bool"),
    key="IPReputationBlocking",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(2,),
            when=(),
            effect="ignored",
            text="the OWASP engine has to be on",
        ),
    ),
)
_PCRELIMIT = ParameterSpec(
    wire="PCRELimit",
    value=ValueSpec(type="int", minimum=1000, maximum=99999, also=(0,)),
    key="PCRELimit",
    default=Default(kind="value", value=0),
    requires=(
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(2,),
            when=(),
            effect="ignored",
            text="the OWASP engine has to be on",
        ),
    ),
)
_JSONDLIMIT = ParameterSpec(
    wire="JSONDLimit",
    value=ValueSpec(type="int", minimum=1000, maximum=99999, also=(0,)),
    key="JSONDLimit",
    default=Default(kind="value", value=0),
    requires=(
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(2,),
            when=(),
            effect="ignored",
            text="the OWASP engine has to be on",
        ),
    ),
)
_BODYLIMIT = ParameterSpec(
    wire="BodyLimit",
    value=ValueSpec(type="int", minimum=1024, maximum=52428800, also=(0,)),
    key="BodyLimit",
    default=Default(kind="value", value=0),
    requires=(
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(2,),
            when=(),
            effect="ignored",
            text="the OWASP engine has to be on",
        ),
    ),
)
_RULESETS = ParameterSpec(
    wire="RuleSets",
    value=ValueSpec(type="string"),
    key="RuleSets",
    default=Default(kind="unknown"),
    requires=(
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(2,),
            when=(),
            effect="ignored",
            text="the OWASP engine has to be on",
        ),
    ),
)
_CUSTOMRULES = ParameterSpec(
    wire="CustomRules",
    value=ValueSpec(type="string"),
    key="CustomRules",
    default=Default(kind="unknown"),
    requires=(
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(2,),
            when=(),
            effect="ignored",
            text="the OWASP engine has to be on",
        ),
    ),
)
_EXCLUDEDWORKLOADS = ParameterSpec(
    wire="ExcludedWorkLoads",
    value=ValueSpec(type="string"),
    key="ExcludedWorkLoads",
    default=Default(kind="unknown"),
    requires=(
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(2,),
            when=(),
            effect="ignored",
            text="the OWASP engine has to be on",
        ),
    ),
)
_DISABLEDRULES = ParameterSpec(
    wire="DisabledRules",
    value=ValueSpec(type="string"),
    key="DisabledRules",
    default=Default(kind="unknown"),
    requires=(
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(2,),
            when=(),
            effect="ignored",
            text="the OWASP engine has to be on",
        ),
    ),
)
_BLOCKEDCOUNTRIES = ParameterSpec(
    wire="BlockedCountries",
    value=ValueSpec(type="string"),
    key="BlockedCountries",
    default=Default(kind="unknown"),
    requires=(
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(2,),
            when=(),
            effect="ignored",
            text="the OWASP engine has to be on",
        ),
    ),
)
_AUDITPARTS = ParameterSpec(
    wire="AuditParts",
    value=ValueSpec(type="string"),
    key="AuditParts",
    default=Default(kind="value", value="ABEFHKZ"),
    requires=(
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(2,),
            when=(),
            effect="ignored",
            text="the OWASP engine has to be on",
        ),
    ),
)
_POSTOTHERCONTENTTYPES = ParameterSpec(
    wire="PostOtherContentTypes",
    value=ValueSpec(type="string"),
    key="PostOtherContentTypes",
    default=Default(kind="unknown"),
    requires=(
        Requirement(
            scope="object",
            key="InterceptMode",
            values=(2,),
            when=(),
            effect="ignored",
            text="the OWASP engine has to be on",
        ),
    ),
)
_ESPENABLED = ParameterSpec(
    wire="EspEnabled",
    value=ValueSpec(type="bool"),
    key="EspEnabled",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="licence",
            key="edge_security",
            values=(),
            when=(True,),
            effect="refused",
            text="single sign-on has to be licensed (assumed)",
        ),
        Requirement(
            scope="object",
            key="ForceL7",
            values=(True,),
            when=(),
            effect="ignored",
            text="layer 4 does not look into requests",
        ),
        Requirement(
            scope="object",
            key="VStype",
            values=("http", "http2"),
            when=(),
            effect="ignored",
            text="the service has to understand HTTP",
        ),
    ),
)
_INPUTAUTHMODE = ParameterSpec(
    wire="InputAuthMode",
    value=ValueSpec(
        type="enum",
        codes=(
            (0, 0, "none"),
            (1, 1, "basic"),
            (2, 2, "form"),
            (4, 4, "client_certificate"),
            (5, 5, "ntlm"),
            (6, 6, "saml"),
            (7, 7, "pass_post"),
            (8, 8, "openid_connect"),
        ),
    ),
    key="InputAuthMode",
    default=Default(kind="value", value=0),
)
_OUTPUTAUTHMODE = ParameterSpec(
    wire="OutputAuthMode",
    value=ValueSpec(
        type="enum",
        codes=(
            (0, 0, "none"),
            (1, 1, "basic"),
            (2, 2, "form"),
            (3, 3, "kerberos_delegation"),
            (4, 4, "server_token"),
        ),
    ),
    key="OutputAuthMode",
    default=Default(kind="value", value=0),
)
_DOMAIN = ParameterSpec(wire="Domain", value=ValueSpec(type="string"), key="Domain")
_ALTDOMAINS = ParameterSpec(
    wire="AltDomains", value=ValueSpec(type="list", separator=" ", json="string"), key="AltDomains"
)
_EXCLUDEDDOMAINS = ParameterSpec(
    wire="ExcludedDomains", value=ValueSpec(type="string"), key="ExcludedDomains"
)
_OUTCONF = ParameterSpec(wire="OutConf", value=ValueSpec(type="string"), key="OutConf")
_ALLOWEDHOSTS = ParameterSpec(wire="AllowedHosts", value=ValueSpec(type="string"), key="AllowedHosts")
_ALLOWEDDIRECTORIES = ParameterSpec(
    wire="AllowedDirectories",
    value=ValueSpec(type="string", min_length=1, max_length=254),
    key="AllowedDirectories",
)
_EXCLUDEDDIRECTORIES = ParameterSpec(
    wire="ExcludedDirectories", value=ValueSpec(type="string"), key="ExcludedDirectories"
)
_ALLOWEDGROUPS = ParameterSpec(
    wire="AllowedGroups", value=ValueSpec(type="string", min_length=1, max_length=2048), key="AllowedGroups"
)
_GROUPSIDS = ParameterSpec(
    wire="GroupSIDs", value=ValueSpec(type="string", min_length=1, max_length=2048), key="GroupSIDs"
)
_INCLUDENESTEDGROUPS = ParameterSpec(
    wire="IncludeNestedGroups",
    value=ValueSpec(type="bool"),
    key="IncludeNestedGroups",
    default=Default(kind="value", value=False),
)
_MULTIDOMAINPERMITTEDGROUPS = ParameterSpec(
    wire="MultiDomainPermittedGroups",
    value=ValueSpec(type="bool"),
    key="MultiDomainPermittedGroups",
    default=Default(kind="unknown"),
)
_STEERINGGROUPS = ParameterSpec(
    wire="SteeringGroups", value=ValueSpec(type="string", min_length=1, max_length=2048), key="SteeringGroups"
)
_DISPLAYPUBPRIV = ParameterSpec(
    wire="DisplayPubPriv",
    value=ValueSpec(type="bool"),
    key="DisplayPubPriv",
    default=Default(kind="value", value=True),
)
_DISABLEPASSWORDFORM = ParameterSpec(
    wire="DisablePasswordForm",
    value=ValueSpec(type="bool"),
    key="DisablePasswordForm",
    default=Default(kind="value", value=False),
)
_LOGOFF = ParameterSpec(
    wire="Logoff", value=ValueSpec(type="string", min_length=1, max_length=255), key="Logoff"
)
_SINGLESIGNONDIR = ParameterSpec(
    wire="SingleSignOnDir", value=ValueSpec(type="string"), key="SingleSignOnDir"
)
_SINGLESIGNONMESSAGE = ParameterSpec(
    wire="SingleSignOnMessage",
    value=ValueSpec(type="string", min_length=1, max_length=255),
    key="SingleSignOnMessage",
)
_ESPLOGS = ParameterSpec(
    wire="ESPLogs",
    value=ValueSpec(type="flags", codes=((1, 1, "user_access"), (2, 2, "security"), (4, 4, "connection"))),
    key="ESPLogs",
    default=Default(kind="value", value=7),
)
_SMTPALLOWEDDOMAINS = ParameterSpec(
    wire="SMTPAllowedDomains", value=ValueSpec(type="string"), key="SMTPAllowedDomains"
)
_VERIFYBEARER = ParameterSpec(
    wire="VerifyBearer",
    value=ValueSpec(type="bool"),
    key="VerifyBearer",
    default=Default(kind="value", value=False),
)
_BEARERCERTIFICATENAME = ParameterSpec(
    wire="BearerCertificateName",
    value=ValueSpec(type="string"),
    key="BearerCertificateName",
    requires=(
        Requirement(
            scope="object",
            key="VerifyBearer",
            values=(True,),
            when=(),
            effect="inert",
            text="tokens have to be checked",
        ),
    ),
)
_BEARERTEXT = ParameterSpec(
    wire="BearerText",
    value=ValueSpec(type="string"),
    key="BearerText",
    requires=(
        Requirement(
            scope="object",
            key="VerifyBearer",
            values=(True,),
            when=(),
            effect="inert",
            text="tokens have to be checked",
        ),
    ),
)
_SAMESITE = ParameterSpec(
    wire="SameSite",
    value=ValueSpec(
        type="enum",
        codes=(
            (0, 0, "appliance_default"),
            (1, 1, "none"),
            (2, 2, "lax"),
            (3, 3, "strict"),
            (4, 4, "not_added"),
        ),
    ),
    key="SameSite",
    default=Default(kind="value", value=0),
)
_USERPWDCHANGEURL = ParameterSpec(
    wire="UserPwdChangeURL", value=ValueSpec(type="string"), key="UserPwdChangeURL"
)
_USERPWDCHANGEMSG = ParameterSpec(
    wire="UserPwdChangeMsg", value=ValueSpec(type="string"), key="UserPwdChangeMsg"
)
_USERPWDEXPIRYWARN = ParameterSpec(
    wire="UserPwdExpiryWarn",
    value=ValueSpec(type="bool"),
    key="UserPwdExpiryWarn",
    default=Default(kind="unknown"),
)
_USERPWDEXPIRYWARNDAYS = ParameterSpec(
    wire="UserPwdExpiryWarnDays",
    value=ValueSpec(type="int", minimum=1, maximum=30),
    key="UserPwdExpiryWarnDays",
    default=Default(kind="value", value=15),
    requires=(
        Requirement(
            scope="object",
            key="UserPwdExpiryWarn",
            values=(True,),
            when=(),
            effect="inert",
            text="the warning has to be on",
        ),
    ),
)
_RSRULEPRECEDENCE = ParameterSpec(
    wire="RSRulePrecedence", value=ValueSpec(type="string"), key="RSRulePrecedence"
)
_RSRULEPRECEDENCEPOS = ParameterSpec(
    wire="RSRulePrecedencePos", value=ValueSpec(type="int"), key="RSRulePrecedencePos"
)
_PREPROCPRECEDENCE = ParameterSpec(wire="PreProcPrecedence", value=ValueSpec(type="string"))
_PREPROCPRECEDENCEPOS = ParameterSpec(wire="PreProcPrecedencePos", value=ValueSpec(type="int"))
_REQUESTPRECEDENCE = ParameterSpec(wire="RequestPrecedence", value=ValueSpec(type="string"))
_REQUESTPRECEDENCEPOS = ParameterSpec(wire="RequestPrecedencePos", value=ValueSpec(type="int"))
_RESPONSEPRECEDENCE = ParameterSpec(wire="ResponsePrecedence", value=ValueSpec(type="string"))
_RESPONSEPRECEDENCEPOS = ParameterSpec(wire="ResponsePrecedencePos", value=ValueSpec(type="int"))
_MATCHBODYPRECEDENCE = ParameterSpec(wire="MatchBodyPrecedence", value=ValueSpec(type="string"))
_MATCHBODYPRECEDENCEPOS = ParameterSpec(wire="MatchBodyPrecedencePos", value=ValueSpec(type="int"))
_PORTFOLLOW = ParameterSpec(wire="PortFollow", value=ValueSpec(type="int", minimum=3, maximum=65530))
_VS = ParameterSpec(
    wire="vs", value=ValueSpec(type="reference"), required=True, default=Default(kind="required")
)
_PORT = ParameterSpec(wire="port", value=ValueSpec(type="port", minimum=3, maximum=65530, also=("*",)))
_PROT = ParameterSpec(
    wire="prot", value=ValueSpec(type="enum", codes=(("tcp", "tcp", "tcp"), ("udp", "udp", "udp")))
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="addvs",
        v1_path="addvs",
        family="virtual-service",
        handler="addvs",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="vs",
                value=ValueSpec(type="address"),
                key="VSAddress",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="port",
                value=ValueSpec(type="port", minimum=3, maximum=65530, also=("*",), json="string"),
                key="VSPort",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="prot",
                value=ValueSpec(type="enum", codes=(("tcp", "tcp", "tcp"), ("udp", "udp", "udp"))),
                key="Protocol",
                required=True,
                default=Default(kind="required"),
            ),
            _NICKNAME,
            _ENABLE,
            _VSTYPE,
            _FORCEL7,
            _FORCEL4,
            _TRANSPARENT,
            _SUBNETORIGINATING,
            _USEFORSNAT,
            _DEFAULTGW,
            _ALTADDRESS,
            _EXTRAPORTS,
            _LOCALBINDADDRS,
            _QOS,
            _FOLLOWVSID,
            _IDLETIME,
            _SCHEDULE,
            _ADAPTIVEINTERVAL,
            _ADAPTIVEURL,
            _ADAPTIVEPORT,
            _ADAPTIVEMINPERCENT,
            _PERSIST,
            _PERSISTTIMEOUT,
            _REFRESHPERSIST,
            _COOKIE,
            _QUERYTAG,
            _SERVERINIT,
            _STARTTLSMODE,
            _SSLACCELERATION,
            _CERTFILE,
            _INTERMEDIATECERTS,
            _CIPHERSET,
            _CIPHERS,
            _TLS13CIPHERSET,
            _TLSTYPE,
            _CLIENTCERT,
            _OCSPVERIFY,
            _NEEDHOSTNAME,
            _ALLOWHTTP2,
            _PASSCIPHER,
            _SECURITYHEADEROPTIONS,
            _SSLREWRITE,
            _SSLREENCRYPT,
            _SSLREVERSE,
            _PASSSNI,
            _REVERSESNIHOSTNAME,
            _HTTPRESCHEDULE,
            _ADDVIA,
            _EXTRAHDRKEY,
            _EXTRAHDRVALUE,
            _COPYHDRFROM,
            _COPYHDRTO,
            _CACHE,
            _CACHEPERCENT,
            _COMPRESS,
            _MULTICONNECT,
            _VERIFY,
            _ERRORCODE,
            _ERRORURL,
            _STANDBYADDR,
            _STANDBYPORT,
            _NONLOCALSORRYSERVER,
            _RESPONSESTATUSREMAP,
            _RESPONSEREMAPCODEMAP,
            _RESPONSEREMAPMSGMAP,
            _RESPONSEREMAPMSGFORMAT,
            _MAXCONNSLIMIT,
            _CONNSPERSECLIMIT,
            _REQUESTSPERSECLIMIT,
            _BANDWIDTH,
            _TRANSACTIONLIMIT,
            _CHECKTYPE,
            _CHECKPORT,
            _CHECKURL,
            _CHECKUSEGET,
            _CHECKUSE1_1,
            _CHECKHOST,
            _CHECKHEADERS,
            _CHECKPOSTDATA,
            _CHECKCODES,
            _CHECKPATTERN,
            _MATCHLEN,
            _LDAPENDPOINT,
            _CHKINTERVAL,
            _CHKTIMEOUT,
            _CHKRETRYCOUNT,
            _ENHANCEDHEALTHCHECKS,
            _INTERCEPTMODE,
            _INTERCEPT,
            _INTERCEPTOPTS,
            _INTERCEPTRULES,
            _INTERCEPTPOSTOTHERCONTENTTYPES,
            _ALERTTHRESHOLD,
            _OWASPOPTS,
            _BLOCKINGPARANOIA,
            _EXECUTINGPARANOIA,
            _ANOMALYSCORINGTHRESHOLD,
            _IPREPUTATIONBLOCKING,
            _PCRELIMIT,
            _JSONDLIMIT,
            _BODYLIMIT,
            _RULESETS,
            _CUSTOMRULES,
            _EXCLUDEDWORKLOADS,
            _DISABLEDRULES,
            _BLOCKEDCOUNTRIES,
            _AUDITPARTS,
            _POSTOTHERCONTENTTYPES,
            _ESPENABLED,
            _INPUTAUTHMODE,
            _OUTPUTAUTHMODE,
            _DOMAIN,
            _ALTDOMAINS,
            _EXCLUDEDDOMAINS,
            _OUTCONF,
            _ALLOWEDHOSTS,
            _ALLOWEDDIRECTORIES,
            _EXCLUDEDDIRECTORIES,
            _ALLOWEDGROUPS,
            _GROUPSIDS,
            _INCLUDENESTEDGROUPS,
            _MULTIDOMAINPERMITTEDGROUPS,
            _STEERINGGROUPS,
            _DISPLAYPUBPRIV,
            _DISABLEPASSWORDFORM,
            _LOGOFF,
            _SINGLESIGNONDIR,
            _SINGLESIGNONMESSAGE,
            _ESPLOGS,
            _SMTPALLOWEDDOMAINS,
            _VERIFYBEARER,
            _BEARERCERTIFICATENAME,
            _BEARERTEXT,
            _SAMESITE,
            _USERPWDCHANGEURL,
            _USERPWDCHANGEMSG,
            _USERPWDEXPIRYWARN,
            _USERPWDEXPIRYWARNDAYS,
            _RSRULEPRECEDENCE,
            _RSRULEPRECEDENCEPOS,
            ParameterSpec(wire="template", value=ValueSpec(type="string")),
            ParameterSpec(wire="RsMinimum", value=ValueSpec(type="int")),
            _PREPROCPRECEDENCE,
            _PREPROCPRECEDENCEPOS,
            _REQUESTPRECEDENCE,
            _REQUESTPRECEDENCEPOS,
            _RESPONSEPRECEDENCE,
            _RESPONSEPRECEDENCEPOS,
            _MATCHBODYPRECEDENCE,
            _MATCHBODYPRECEDENCEPOS,
            _PORTFOLLOW,
        ),
        answer=AnswerSpec(shape="object", objects=("VirtualService",)),
    ),
    CommandSpec(
        name="modvs",
        v1_path="modvs",
        family="virtual-service",
        handler="modvs",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            ParameterSpec(
                wire="vsaddress",
                value=ValueSpec(type="address"),
                key="VSAddress",
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="vsport",
                value=ValueSpec(type="port", minimum=3, maximum=65530, also=("*",), json="string"),
                key="VSPort",
                default=Default(kind="required"),
            ),
            _NICKNAME,
            _ENABLE,
            _VSTYPE,
            _FORCEL7,
            _FORCEL4,
            _TRANSPARENT,
            _SUBNETORIGINATING,
            _USEFORSNAT,
            _DEFAULTGW,
            _ALTADDRESS,
            _EXTRAPORTS,
            _LOCALBINDADDRS,
            _QOS,
            _FOLLOWVSID,
            _IDLETIME,
            _SCHEDULE,
            _ADAPTIVEINTERVAL,
            _ADAPTIVEURL,
            _ADAPTIVEPORT,
            _ADAPTIVEMINPERCENT,
            _PERSIST,
            _PERSISTTIMEOUT,
            _REFRESHPERSIST,
            _COOKIE,
            _QUERYTAG,
            _SERVERINIT,
            _STARTTLSMODE,
            _SSLACCELERATION,
            _CERTFILE,
            _INTERMEDIATECERTS,
            _CIPHERSET,
            _CIPHERS,
            _TLS13CIPHERSET,
            _TLSTYPE,
            _CLIENTCERT,
            _OCSPVERIFY,
            _NEEDHOSTNAME,
            _ALLOWHTTP2,
            _PASSCIPHER,
            _SECURITYHEADEROPTIONS,
            _SSLREWRITE,
            _SSLREENCRYPT,
            _SSLREVERSE,
            _PASSSNI,
            _REVERSESNIHOSTNAME,
            _HTTPRESCHEDULE,
            _ADDVIA,
            _EXTRAHDRKEY,
            _EXTRAHDRVALUE,
            _COPYHDRFROM,
            _COPYHDRTO,
            _CACHE,
            _CACHEPERCENT,
            _COMPRESS,
            _MULTICONNECT,
            _VERIFY,
            _ERRORCODE,
            _ERRORURL,
            _STANDBYADDR,
            _STANDBYPORT,
            _NONLOCALSORRYSERVER,
            _RESPONSESTATUSREMAP,
            _RESPONSEREMAPCODEMAP,
            _RESPONSEREMAPMSGMAP,
            _RESPONSEREMAPMSGFORMAT,
            _MAXCONNSLIMIT,
            _CONNSPERSECLIMIT,
            _REQUESTSPERSECLIMIT,
            _BANDWIDTH,
            _TRANSACTIONLIMIT,
            _CHECKTYPE,
            _CHECKPORT,
            _CHECKURL,
            _CHECKUSEGET,
            _CHECKUSE1_1,
            _CHECKHOST,
            _CHECKHEADERS,
            _CHECKPOSTDATA,
            _CHECKCODES,
            _CHECKPATTERN,
            _MATCHLEN,
            _LDAPENDPOINT,
            _CHKINTERVAL,
            _CHKTIMEOUT,
            _CHKRETRYCOUNT,
            _ENHANCEDHEALTHCHECKS,
            ParameterSpec(
                wire="RsMinimum",
                value=ValueSpec(type="int"),
                key="RsMinimum",
                default=Default(kind="value", value=0),
                requires=(
                    Requirement(
                        scope="object",
                        key="EnhancedHealthChecks",
                        values=(True,),
                        when=(),
                        effect="ignored",
                        text="enhanced health checks have to be on",
                    ),
                ),
            ),
            _INTERCEPTMODE,
            _INTERCEPT,
            _INTERCEPTOPTS,
            _INTERCEPTRULES,
            _INTERCEPTPOSTOTHERCONTENTTYPES,
            _ALERTTHRESHOLD,
            _OWASPOPTS,
            _BLOCKINGPARANOIA,
            _EXECUTINGPARANOIA,
            _ANOMALYSCORINGTHRESHOLD,
            _IPREPUTATIONBLOCKING,
            _PCRELIMIT,
            _JSONDLIMIT,
            _BODYLIMIT,
            _RULESETS,
            _CUSTOMRULES,
            _EXCLUDEDWORKLOADS,
            _DISABLEDRULES,
            _BLOCKEDCOUNTRIES,
            _AUDITPARTS,
            _POSTOTHERCONTENTTYPES,
            _ESPENABLED,
            _INPUTAUTHMODE,
            _OUTPUTAUTHMODE,
            _DOMAIN,
            _ALTDOMAINS,
            _EXCLUDEDDOMAINS,
            _OUTCONF,
            _ALLOWEDHOSTS,
            _ALLOWEDDIRECTORIES,
            _EXCLUDEDDIRECTORIES,
            _ALLOWEDGROUPS,
            _GROUPSIDS,
            _INCLUDENESTEDGROUPS,
            _MULTIDOMAINPERMITTEDGROUPS,
            _STEERINGGROUPS,
            _DISPLAYPUBPRIV,
            _DISABLEPASSWORDFORM,
            _LOGOFF,
            _SINGLESIGNONDIR,
            _SINGLESIGNONMESSAGE,
            _ESPLOGS,
            _SMTPALLOWEDDOMAINS,
            ParameterSpec(
                wire="AddAuthHeader",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                key="AddAuthHeader",
                requires=(
                    Requirement(
                        scope="object",
                        key="InputAuthMode",
                        values=(6,),
                        when=(),
                        effect="inert",
                        text="SAML has to be the way to log in",
                    ),
                ),
            ),
            ParameterSpec(
                wire="TokenServerFQDN",
                value=ValueSpec(type="string", min_length=1, max_length=127),
                key="TokenServerFQDN",
                requires=(
                    Requirement(
                        scope="object",
                        key="OutputAuthMode",
                        values=(4,),
                        when=(),
                        effect="inert",
                        text="server tokens have to be in use",
                    ),
                ),
            ),
            ParameterSpec(
                wire="ServerFbaPath",
                value=ValueSpec(type="string"),
                key="ServerFbaPath",
                requires=(
                    Requirement(
                        scope="object",
                        key="OutputAuthMode",
                        values=(2,),
                        when=(),
                        effect="inert",
                        text="the appliance has to log in by form",
                    ),
                ),
            ),
            ParameterSpec(
                wire="ServerFBAPost",
                value=ValueSpec(type="string"),
                key="ServerFBAPost",
                requires=(
                    Requirement(
                        scope="object",
                        key="OutputAuthMode",
                        values=(2,),
                        when=(),
                        effect="inert",
                        text="the appliance has to log in by form",
                    ),
                ),
            ),
            ParameterSpec(
                wire="ServerFbaUsernameOnly",
                value=ValueSpec(type="bool"),
                key="ServerFbaUsernameOnly",
                default=Default(kind="value", value=False),
                requires=(
                    Requirement(
                        scope="object",
                        key="OutputAuthMode",
                        values=(2,),
                        when=(),
                        effect="inert",
                        text="the appliance has to log in by form",
                    ),
                ),
            ),
            ParameterSpec(
                wire="Captcha",
                value=ValueSpec(type="bool"),
                key="Captcha",
                default=Default(kind="value", value=False),
            ),
            ParameterSpec(wire="CaptchaPublicKey", value=ValueSpec(type="string"), key="CaptchaPublicKey"),
            ParameterSpec(
                wire="CaptchaPrivateKey",
                value=ValueSpec(type="secret"),
                key="CaptchaPrivateKey",
                secret=True,
                default=Default(kind="unknown"),
            ),
            ParameterSpec(wire="CaptchaAccessUrl", value=ValueSpec(type="string"), key="CaptchaAccessUrl"),
            ParameterSpec(wire="CaptchaVerifyUrl", value=ValueSpec(type="string"), key="CaptchaVerifyUrl"),
            _VERIFYBEARER,
            _BEARERCERTIFICATENAME,
            _BEARERTEXT,
            _SAMESITE,
            _USERPWDCHANGEURL,
            _USERPWDCHANGEMSG,
            _USERPWDEXPIRYWARN,
            _USERPWDEXPIRYWARNDAYS,
            _RSRULEPRECEDENCE,
            _RSRULEPRECEDENCEPOS,
            ParameterSpec(wire="createsubvs", value=ValueSpec(type="string", min_length=0, max_length=0)),
            ParameterSpec(wire="Weight", value=ValueSpec(type="int", minimum=1, maximum=65530)),
            ParameterSpec(wire="Limit", value=ValueSpec(type="int", minimum=0, maximum=100000)),
            ParameterSpec(wire="Critical", value=ValueSpec(type="bool")),
            _PREPROCPRECEDENCE,
            _PREPROCPRECEDENCEPOS,
            _REQUESTPRECEDENCE,
            _REQUESTPRECEDENCEPOS,
            _RESPONSEPRECEDENCE,
            _RESPONSEPRECEDENCEPOS,
            _MATCHBODYPRECEDENCE,
            _MATCHBODYPRECEDENCEPOS,
            _PORTFOLLOW,
        ),
        answer=AnswerSpec(shape="object", objects=("VirtualService",)),
    ),
    CommandSpec(
        name="delvs",
        v1_path="delvs",
        family="virtual-service",
        handler="delvs",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="showvs",
        v1_path="showvs",
        family="virtual-service",
        handler="showvs",
        kind="read",
        parameters=(
            _VS,
            _PORT,
            _PROT,
        ),
        answer=AnswerSpec(shape="object", objects=("VirtualService",)),
    ),
    CommandSpec(
        name="listvs",
        v1_path="listvs",
        family="virtual-service",
        handler="listvs",
        kind="read",
        parameters=(ParameterSpec(wire="timestamp", value=ValueSpec(type="int")),),
        answer=AnswerSpec(shape="objects", objects=("VirtualService",)),
    ),
    CommandSpec(
        name="dupvs",
        v1_path="dupvs",
        family="virtual-service",
        handler="dupvs",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            ParameterSpec(wire="newvs", value=ValueSpec(type="address")),
            ParameterSpec(wire="newport", value=ValueSpec(type="port", minimum=0, maximum=65535)),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="vstotals",
        v1_path="vstotals",
        family="virtual-service",
        handler="vstotals",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("StatsTotals",), inside=("VStotals",)),
    ),
    CommandSpec(
        name="uploadvserrfile",
        v1_path="uploadvserrfile",
        family="virtual-service",
        handler="uploadvserrfile",
        kind="upload",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            ParameterSpec(
                wire="data", value=ValueSpec(type="file"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class VirtualServiceHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def addvs(self, call: Invocation, /) -> Answer:
        """Make a virtual service. What is not given gets its default."""
        ...

    def modvs(self, call: Invocation, /) -> Answer:
        """Change a virtual service or SubVS; what is left out stays as it is. A value whose prerequisite is
        missing is dropped in silence, with success.
        """
        ...

    def delvs(self, call: Invocation, /) -> Answer:
        """Remove a virtual service with its SubVSs and servers, or one SubVS."""
        ...

    def showvs(self, call: Invocation, /) -> Answer:
        """Read one virtual service or SubVS, with its servers or SubVSs."""
        ...

    def listvs(self, call: Invocation, /) -> Answer:
        """Read all virtual services and SubVSs."""
        ...

    def dupvs(self, call: Invocation, /) -> Answer:
        """Make a second service from an existing one, under an address and port of its own."""
        ...

    def vstotals(self, call: Invocation, /) -> Answer:
        """Read what all virtual services together have done since the counters began."""
        ...

    def uploadvserrfile(self, call: Invocation, /) -> Answer:
        """Send the page that clients get when no server is available."""
        ...
