# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Models of all that answers show. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from loadmaster.types.certificate import Certificate, IntermediateCertificate
    from loadmaster.types.cipher_set import CipherSet
    from loadmaster.types.client_limit import (
        ClientBandwidthLimit,
        ClientConnectionLimit,
        ClientConnectionRateLimit,
        ClientRequestRateLimit,
    )
    from loadmaster.types.cluster import ClusterNode, ClusterStatus
    from loadmaster.types.content_rule import (
        AddHeaderRule,
        DeleteHeaderRule,
        MatchContentRule,
        ModifyURLRule,
        ReplaceBodyRule,
        ReplaceHeaderRule,
    )
    from loadmaster.types.dns import HostsEntry
    from loadmaster.types.ha import CloudHa
    from loadmaster.types.health_check import AdaptiveParams, GlobalHealth
    from loadmaster.types.interface import Interface
    from loadmaster.types.kubernetes import KubernetesContexts
    from loadmaster.types.licensing import Agreement, Licence
    from loadmaster.types.limit_rule import LimitRule
    from loadmaster.types.owasp import OwaspRule
    from loadmaster.types.packet_filter import AccessListEntry, PacketFilterState
    from loadmaster.types.real_server import RealServer
    from loadmaster.types.route import Route
    from loadmaster.types.route_vpn import RouteVpnConnection
    from loadmaster.types.sdn import SdnCluster, SdnController
    from loadmaster.types.sub_virtual_service import SubVirtualService
    from loadmaster.types.system import CommandList
    from loadmaster.types.telemetry import TelemetryInterface
    from loadmaster.types.templates import Template
    from loadmaster.types.user import RemoteUserGroup, User
    from loadmaster.types.virtual_service import VirtualService
    from loadmaster.types.vpn import VpnConnection
    from loadmaster.types.waf import WafSettings

__all__ = [
    "AccessListEntry",
    "AdaptiveParams",
    "AddHeaderRule",
    "Agreement",
    "Certificate",
    "CipherSet",
    "ClientBandwidthLimit",
    "ClientConnectionLimit",
    "ClientConnectionRateLimit",
    "ClientRequestRateLimit",
    "CloudHa",
    "ClusterNode",
    "ClusterStatus",
    "CommandList",
    "DeleteHeaderRule",
    "GlobalHealth",
    "HostsEntry",
    "Interface",
    "IntermediateCertificate",
    "KubernetesContexts",
    "Licence",
    "LimitRule",
    "MatchContentRule",
    "ModifyURLRule",
    "OwaspRule",
    "PacketFilterState",
    "RealServer",
    "RemoteUserGroup",
    "ReplaceBodyRule",
    "ReplaceHeaderRule",
    "Route",
    "RouteVpnConnection",
    "SdnCluster",
    "SdnController",
    "SubVirtualService",
    "TelemetryInterface",
    "Template",
    "User",
    "VirtualService",
    "VpnConnection",
    "WafSettings",
]

_HOMES = {
    "AccessListEntry": "packet_filter",
    "AdaptiveParams": "health_check",
    "AddHeaderRule": "content_rule",
    "Agreement": "licensing",
    "Certificate": "certificate",
    "CipherSet": "cipher_set",
    "ClientBandwidthLimit": "client_limit",
    "ClientConnectionLimit": "client_limit",
    "ClientConnectionRateLimit": "client_limit",
    "ClientRequestRateLimit": "client_limit",
    "CloudHa": "ha",
    "ClusterNode": "cluster",
    "ClusterStatus": "cluster",
    "CommandList": "system",
    "DeleteHeaderRule": "content_rule",
    "GlobalHealth": "health_check",
    "HostsEntry": "dns",
    "Interface": "interface",
    "IntermediateCertificate": "certificate",
    "KubernetesContexts": "kubernetes",
    "Licence": "licensing",
    "LimitRule": "limit_rule",
    "MatchContentRule": "content_rule",
    "ModifyURLRule": "content_rule",
    "OwaspRule": "owasp",
    "PacketFilterState": "packet_filter",
    "RealServer": "real_server",
    "RemoteUserGroup": "user",
    "ReplaceBodyRule": "content_rule",
    "ReplaceHeaderRule": "content_rule",
    "Route": "route",
    "RouteVpnConnection": "route_vpn",
    "SdnCluster": "sdn",
    "SdnController": "sdn",
    "SubVirtualService": "sub_virtual_service",
    "TelemetryInterface": "telemetry",
    "Template": "templates",
    "User": "user",
    "VirtualService": "virtual_service",
    "VpnConnection": "vpn",
    "WafSettings": "waf",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
