# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs, one class for each resource of the provider: every argument, no opinion.

A module is imported when the first of its names is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loadmaster_constructs.l1.acme_settings import AcmeSettingsResource
    from loadmaster_constructs.l1.admin_access import AdminAccessResource
    from loadmaster_constructs.l1.authentication_settings import AuthenticationSettingsResource
    from loadmaster_constructs.l1.backup_schedule import BackupScheduleResource
    from loadmaster_constructs.l1.certificate import CertificateResource, IntermediateCertificateResource
    from loadmaster_constructs.l1.content_rule import (
        AddHeaderRuleResource,
        DeleteHeaderRuleResource,
        MatchContentRuleResource,
        ModifyUrlRuleResource,
        ReplaceBodyRuleResource,
        ReplaceHeaderRuleResource,
        RuleAttachmentResource,
    )
    from loadmaster_constructs.l1.debug_settings import DebugSettingsResource
    from loadmaster_constructs.l1.dns_settings import DnsSettingsResource
    from loadmaster_constructs.l1.email_settings import EmailSettingsResource
    from loadmaster_constructs.l1.geo_settings import GeoSettingsResource
    from loadmaster_constructs.l1.ha_pair import HaPairResource
    from loadmaster_constructs.l1.interface import InterfaceAddressResource, InterfaceResource
    from loadmaster_constructs.l1.l7_settings import L7SettingsResource
    from loadmaster_constructs.l1.limit_settings import LimitSettingsResource
    from loadmaster_constructs.l1.network_settings import NetworkSettingsResource
    from loadmaster_constructs.l1.ntp_settings import NtpSettingsResource
    from loadmaster_constructs.l1.ocsp_settings import OcspSettingsResource
    from loadmaster_constructs.l1.packet_filter import AccessListEntryResource, PacketFilterResource
    from loadmaster_constructs.l1.provider import LoadMasterProvider
    from loadmaster_constructs.l1.real_server import RealServerResource
    from loadmaster_constructs.l1.sdn_settings import SdnSettingsResource
    from loadmaster_constructs.l1.session_management import SessionManagementResource
    from loadmaster_constructs.l1.setting import SettingResource
    from loadmaster_constructs.l1.snmp_settings import SnmpSettingsResource
    from loadmaster_constructs.l1.ssl_settings import SslSettingsResource
    from loadmaster_constructs.l1.sub_virtual_service import SubVirtualServiceResource
    from loadmaster_constructs.l1.syslog import SyslogTargetResource
    from loadmaster_constructs.l1.syslog_settings import SyslogSettingsResource
    from loadmaster_constructs.l1.system_settings import SystemSettingsResource
    from loadmaster_constructs.l1.telemetry_settings import TelemetrySettingsResource
    from loadmaster_constructs.l1.user import LocalUserResource
    from loadmaster_constructs.l1.virtual_service import VirtualServiceResource
    from loadmaster_constructs.l1.wui_settings import WuiSettingsResource

__all__ = [
    "AccessListEntryResource",
    "AcmeSettingsResource",
    "AddHeaderRuleResource",
    "AdminAccessResource",
    "AuthenticationSettingsResource",
    "BackupScheduleResource",
    "CertificateResource",
    "DebugSettingsResource",
    "DeleteHeaderRuleResource",
    "DnsSettingsResource",
    "EmailSettingsResource",
    "GeoSettingsResource",
    "HaPairResource",
    "InterfaceAddressResource",
    "InterfaceResource",
    "IntermediateCertificateResource",
    "L7SettingsResource",
    "LimitSettingsResource",
    "LoadMasterProvider",
    "LocalUserResource",
    "MatchContentRuleResource",
    "ModifyUrlRuleResource",
    "NetworkSettingsResource",
    "NtpSettingsResource",
    "OcspSettingsResource",
    "PacketFilterResource",
    "RealServerResource",
    "ReplaceBodyRuleResource",
    "ReplaceHeaderRuleResource",
    "RuleAttachmentResource",
    "SdnSettingsResource",
    "SessionManagementResource",
    "SettingResource",
    "SnmpSettingsResource",
    "SslSettingsResource",
    "SubVirtualServiceResource",
    "SyslogSettingsResource",
    "SyslogTargetResource",
    "SystemSettingsResource",
    "TelemetrySettingsResource",
    "VirtualServiceResource",
    "WuiSettingsResource",
]

_HOMES = {
    "AccessListEntryResource": "packet_filter",
    "AcmeSettingsResource": "acme_settings",
    "AddHeaderRuleResource": "content_rule",
    "AdminAccessResource": "admin_access",
    "AuthenticationSettingsResource": "authentication_settings",
    "BackupScheduleResource": "backup_schedule",
    "CertificateResource": "certificate",
    "DebugSettingsResource": "debug_settings",
    "DeleteHeaderRuleResource": "content_rule",
    "DnsSettingsResource": "dns_settings",
    "EmailSettingsResource": "email_settings",
    "GeoSettingsResource": "geo_settings",
    "HaPairResource": "ha_pair",
    "InterfaceAddressResource": "interface",
    "InterfaceResource": "interface",
    "IntermediateCertificateResource": "certificate",
    "L7SettingsResource": "l7_settings",
    "LimitSettingsResource": "limit_settings",
    "LoadMasterProvider": "provider",
    "LocalUserResource": "user",
    "MatchContentRuleResource": "content_rule",
    "ModifyUrlRuleResource": "content_rule",
    "NetworkSettingsResource": "network_settings",
    "NtpSettingsResource": "ntp_settings",
    "OcspSettingsResource": "ocsp_settings",
    "PacketFilterResource": "packet_filter",
    "RealServerResource": "real_server",
    "ReplaceBodyRuleResource": "content_rule",
    "ReplaceHeaderRuleResource": "content_rule",
    "RuleAttachmentResource": "content_rule",
    "SdnSettingsResource": "sdn_settings",
    "SessionManagementResource": "session_management",
    "SettingResource": "setting",
    "SnmpSettingsResource": "snmp_settings",
    "SslSettingsResource": "ssl_settings",
    "SubVirtualServiceResource": "sub_virtual_service",
    "SyslogSettingsResource": "syslog_settings",
    "SyslogTargetResource": "syslog",
    "SystemSettingsResource": "system_settings",
    "TelemetrySettingsResource": "telemetry_settings",
    "VirtualServiceResource": "virtual_service",
    "WuiSettingsResource": "wui_settings",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
