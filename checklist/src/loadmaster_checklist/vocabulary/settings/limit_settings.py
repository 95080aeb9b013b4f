# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
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
}
