# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Models of all that answers show. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from loadmaster.types.acme_account import ACMEAccount, ACMEConfiguration
    from loadmaster.types.acme_certificate import ACMECertificate
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
    from loadmaster.types.geo import GeoParams, GeoPartner
    from loadmaster.types.geo_access_list import GeoAcl, GeoAllowed
    from loadmaster.types.geo_cluster import GeoCluster
    from loadmaster.types.geo_custom_location import GeoCustomLocation
    from loadmaster.types.geo_dnssec import GeoSigning
    from loadmaster.types.geo_fqdn import GeoFqdn, GeoRecord
    from loadmaster.types.geo_ip_range import GeoIpRange
    from loadmaster.types.geo_map import GeoMap, GeoPlace
    from loadmaster.types.ha import CloudHa
    from loadmaster.types.health_check import AdaptiveParams, GlobalHealth
    from loadmaster.types.interface import Interface
    from loadmaster.types.kubernetes import KubernetesContexts
    from loadmaster.types.ldap_endpoint import LDAPEndpoint
    from loadmaster.types.licensing import Agreement, Licence
    from loadmaster.types.limit_rule import LimitRule
    from loadmaster.types.owasp import OwaspRule
    from loadmaster.types.packet_filter import AccessListEntry, PacketFilterState
    from loadmaster.types.real_server import RealServer
    from loadmaster.types.route import Route
    from loadmaster.types.route_vpn import RouteVpnConnection
    from loadmaster.types.sdn import SdnCluster, SdnController
    from loadmaster.types.sso_domain import (
        SSODomain,
        SSOLockedUsers,
        SSOLockouts,
        SSOReleases,
        SSOUnlockedUsers,
    )
    from loadmaster.types.sso_image import SSOImageSet
    from loadmaster.types.sso_session import SSOSession, SSOSessionList
    from loadmaster.types.statistics import (
        ClientLimitTotals,
        ClientLimitUsage,
        DiskUsage,
        MemoryLoad,
        NetworkLoad,
        PartitionUsage,
        ProcessorCore,
        ProcessorLoad,
        ProcessorTotal,
        SampleTime,
        Stats,
        StatsNetworkInterface,
        StatsRealServer,
        StatsTotals,
        StatsVirtualService,
        TransactionRate,
    )
    from loadmaster.types.sub_virtual_service import SubVirtualService
    from loadmaster.types.system import CommandList
    from loadmaster.types.telemetry import TelemetryInterface
    from loadmaster.types.templates import Template
    from loadmaster.types.user import RemoteUserGroup, User
    from loadmaster.types.virtual_service import VirtualService
    from loadmaster.types.vpn import VpnConnection
    from loadmaster.types.waf import WafSettings

__all__ = [
    "ACMEAccount",
    "ACMECertificate",
    "ACMEConfiguration",
    "AccessListEntry",
    "AdaptiveParams",
    "AddHeaderRule",
    "Agreement",
    "Certificate",
    "CipherSet",
    "ClientBandwidthLimit",
    "ClientConnectionLimit",
    "ClientConnectionRateLimit",
    "ClientLimitTotals",
    "ClientLimitUsage",
    "ClientRequestRateLimit",
    "CloudHa",
    "ClusterNode",
    "ClusterStatus",
    "CommandList",
    "DeleteHeaderRule",
    "DiskUsage",
    "GeoAcl",
    "GeoAllowed",
    "GeoCluster",
    "GeoCustomLocation",
    "GeoFqdn",
    "GeoIpRange",
    "GeoMap",
    "GeoParams",
    "GeoPartner",
    "GeoPlace",
    "GeoRecord",
    "GeoSigning",
    "GlobalHealth",
    "HostsEntry",
    "Interface",
    "IntermediateCertificate",
    "KubernetesContexts",
    "LDAPEndpoint",
    "Licence",
    "LimitRule",
    "MatchContentRule",
    "MemoryLoad",
    "ModifyURLRule",
    "NetworkLoad",
    "OwaspRule",
    "PacketFilterState",
    "PartitionUsage",
    "ProcessorCore",
    "ProcessorLoad",
    "ProcessorTotal",
    "RealServer",
    "RemoteUserGroup",
    "ReplaceBodyRule",
    "ReplaceHeaderRule",
    "Route",
    "RouteVpnConnection",
    "SSODomain",
    "SSOImageSet",
    "SSOLockedUsers",
    "SSOLockouts",
    "SSOReleases",
    "SSOSession",
    "SSOSessionList",
    "SSOUnlockedUsers",
    "SampleTime",
    "SdnCluster",
    "SdnController",
    "Stats",
    "StatsNetworkInterface",
    "StatsRealServer",
    "StatsTotals",
    "StatsVirtualService",
    "SubVirtualService",
    "TelemetryInterface",
    "Template",
    "TransactionRate",
    "User",
    "VirtualService",
    "VpnConnection",
    "WafSettings",
]

_HOMES = {
    "ACMEAccount": "acme_account",
    "ACMECertificate": "acme_certificate",
    "ACMEConfiguration": "acme_account",
    "AccessListEntry": "packet_filter",
    "AdaptiveParams": "health_check",
    "AddHeaderRule": "content_rule",
    "Agreement": "licensing",
    "Certificate": "certificate",
    "CipherSet": "cipher_set",
    "ClientBandwidthLimit": "client_limit",
    "ClientConnectionLimit": "client_limit",
    "ClientConnectionRateLimit": "client_limit",
    "ClientLimitTotals": "statistics",
    "ClientLimitUsage": "statistics",
    "ClientRequestRateLimit": "client_limit",
    "CloudHa": "ha",
    "ClusterNode": "cluster",
    "ClusterStatus": "cluster",
    "CommandList": "system",
    "DeleteHeaderRule": "content_rule",
    "DiskUsage": "statistics",
    "GeoAcl": "geo_access_list",
    "GeoAllowed": "geo_access_list",
    "GeoCluster": "geo_cluster",
    "GeoCustomLocation": "geo_custom_location",
    "GeoFqdn": "geo_fqdn",
    "GeoIpRange": "geo_ip_range",
    "GeoMap": "geo_map",
    "GeoParams": "geo",
    "GeoPartner": "geo",
    "GeoPlace": "geo_map",
    "GeoRecord": "geo_fqdn",
    "GeoSigning": "geo_dnssec",
    "GlobalHealth": "health_check",
    "HostsEntry": "dns",
    "Interface": "interface",
    "IntermediateCertificate": "certificate",
    "KubernetesContexts": "kubernetes",
    "LDAPEndpoint": "ldap_endpoint",
    "Licence": "licensing",
    "LimitRule": "limit_rule",
    "MatchContentRule": "content_rule",
    "MemoryLoad": "statistics",
    "ModifyURLRule": "content_rule",
    "NetworkLoad": "statistics",
    "OwaspRule": "owasp",
    "PacketFilterState": "packet_filter",
    "PartitionUsage": "statistics",
    "ProcessorCore": "statistics",
    "ProcessorLoad": "statistics",
    "ProcessorTotal": "statistics",
    "RealServer": "real_server",
    "RemoteUserGroup": "user",
    "ReplaceBodyRule": "content_rule",
    "ReplaceHeaderRule": "content_rule",
    "Route": "route",
    "RouteVpnConnection": "route_vpn",
    "SSODomain": "sso_domain",
    "SSOImageSet": "sso_image",
    "SSOLockedUsers": "sso_domain",
    "SSOLockouts": "sso_domain",
    "SSOReleases": "sso_domain",
    "SSOSession": "sso_session",
    "SSOSessionList": "sso_session",
    "SSOUnlockedUsers": "sso_domain",
    "SampleTime": "statistics",
    "SdnCluster": "sdn",
    "SdnController": "sdn",
    "Stats": "statistics",
    "StatsNetworkInterface": "statistics",
    "StatsRealServer": "statistics",
    "StatsTotals": "statistics",
    "StatsVirtualService": "statistics",
    "SubVirtualService": "sub_virtual_service",
    "TelemetryInterface": "telemetry",
    "Template": "templates",
    "TransactionRate": "statistics",
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
