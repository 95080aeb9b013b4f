# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
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
    "http_proxy": Word(wire_name="http_proxy", type="string", unset=True, owner="network_settings"),
    "forwards_ipv6": Word(wire_name="IPV6forwarding", type="bool", default=True, owner="network_settings"),
    "dhcpv6_client": Word(wire_name="dhcpv6", type="bool", default=False, owner="network_settings"),
}
