# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
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
}
