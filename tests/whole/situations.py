"""What has to be so for one write to show: values that exist, other arguments, calls before it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.whole.preparation import RULES, Known

__all__ = ["BEFORE", "NOT_COVERED", "SETTING_VALUES", "WANTED", "WITH_FIELD", "WITH_OBJECT"]

_SEAT = {"service": Known("parent"), "server": Known("seat")}

WITH_OBJECT: Mapping[tuple[str, str], Mapping[str, Any]] = {
    **{(kind, "addrule"): {**rule, "name": "another"} for kind, rule in RULES.items()},
    **{(kind, "modrule"): rule for kind, rule in RULES.items()},
    ("SubVirtualService", "modrs"): _SEAT,
    ("SubVirtualService", "modvs"): {"service": Known("seat_service")},
}
"""What a command wants besides when it writes one of several kinds of object."""

WANTED: Mapping[str, list[Any]] = {
    "ACMECertificate.challenge_service": [Known("parent")],
    "AccessListEntry.address": ["203.0.113.77/32"],
    "ClientBandwidthLimit.address": ["203.0.113.77"],
    "ClientConnectionLimit.address": ["203.0.113.77"],
    "ClientConnectionRateLimit.address": ["203.0.113.77"],
    "ClientRequestRateLimit.address": ["203.0.113.77"],
    "ClusterStatus.shared_address": ["10.0.0.61"],
    "ClientBandwidthLimit.limit": [200],
    "GeoFqdn.name": ["third.sample.example."],
    "GeoIpRange.address": ["203.0.113.77"],
    "GeoIpRange.country": ["DE"],
    "GeoMap.cluster": ["sample"],
    "GeoRecord.alias": ["shop.www.sample.example."],
    "LDAPEndpoint.name": ["other"],
    "Interface.address": ["10.0.0.9/8"],
    "RealServer.address": ["10.0.1.77"],
    "Route.destination": ["203.0.115.0/24"],
    "SSODomain.failure_reset_seconds": [90],
    "SubVirtualService.forwarding_method": ["route"],
    "SubVirtualService.follow_seat": [Known("second_seat")],
    "TelemetryInterface.interface": [1],
    "VpnConnection.local_networks": [["10.1.0.0/16"]],
    "VpnConnection.remote_networks": [["10.2.0.0/16", "10.3.0.0/16"]],
    "certificates": [["second"]],
    "check_ldap_endpoint": ["sample"],
    "cipher_set": ["BestPractices"],
    "esp_alternative_domains": [["sample"]],
    "esp_domain": ["sample"],
    "esp_outbound_domain": ["sample"],
    "follow_server": [Known("second_server")],
    "follow_service": [Known("plain_service")],
    "idp_certificate": ["sample"],
    "intermediate_certificates": [["sample"]],
    "kcd_user": ["service"],
    "ldap_endpoint": ["sample"],
    "minimum_servers": [2],
    "moved_server_rule": ["sample"],
    "nickname": ["shop"],
    "permissions": [["real_servers"]],
    "sp_certificate": ["second"],
    "waf_rules": [["G/ip_reputation"]],
}
"""Values for fields, by their own name or behind that of their object, where the type tells none."""

WITH_FIELD: Mapping[str, Mapping[str, Any]] = {
    "GeoRecord.alias": {"type": "alias"},
    "Interface.ha_check": {"interface": 1},
    "Interface.holds_default_gateway": {"interface": 1},
    "OwaspRule.runs_first": {"rule": "sample"},
}
"""The same for one field."""

BEFORE: Mapping[str, tuple[tuple[str, Mapping[str, Any]], ...]] = {
    "PacketFilterState.enabled": (("disablegeo", {}),),
}
"""Calls in wire form that a write needs before it."""

SETTING_VALUES: Mapping[str, list[Any]] = {
    "client_bandwidth_limit": [200],
    "ha_mode": ["first"],
    "layer4_share_after_packets": [5],
    "login_sources": [["local_login", "local_rights", "always_set", "ldap_login"]],
}
"""Values for settings, by Python name, where the type tells none that works."""

_OF_A_PAIR = "only a unit of a pair takes it; shown by the tests of pairs"
_MOVES = "moves one of several rules; what it did shows in the order of the list of rules"
_SHUTS_VERSION_2 = "version 2 is shut by it; shown the other way round"
_SECRET = "a secret, which no answer shows"

NOT_COVERED: Mapping[str, str] = {
    "ACMEAccount.directory_url by setacmedirectoryurl": "an account keeps the place it was registered at",
    "ACMEConfiguration.hmac_key by setacmehmac": _SECRET,
    "AccessListEntry.access_list by aclcontrol.add": "stands once in an answer, above all entries",
    "AccessListEntry.access_list by aclcontrol.addvs": "stands once in an answer, above all entries",
    "Interface.partner_address by modiface": _OF_A_PAIR,
    "Interface.shared_address by modiface": _OF_A_PAIR,
    "SdnController.password by addsdncontroller": _SECRET,
    "SdnController.password by modsdncontroller": _SECRET,
    "VirtualService.esp_captcha_private_key by modvs": _SECRET,
    "VirtualService.moved_server_rule by addvs": _MOVES,
    "VirtualService.moved_server_rule by modvs": _MOVES,
    "VirtualService.moved_server_rule_position by addvs": _MOVES,
    "VirtualService.moved_server_rule_position by modvs": _MOVES,
    "setting api_enabled": "a unit whose API is off answers nothing",
    "setting session_basic_authentication from v1": _SHUTS_VERSION_2,
    "setting session_management from v1": _SHUTS_VERSION_2,
    "setting virtual_mac": "virtual units refuse it; shown by the tests of pairs of hardware",
}
"""Writes that cannot be shown here, with the reason; one that can be after all is an error."""
