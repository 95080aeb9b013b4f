# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs, one class for each resource of the provider: every argument, no opinion."""

from loadmaster_constructs.l1.certificate import CertificateResource
from loadmaster_constructs.l1.content_rule import (
    AddHeaderRuleResource,
    DeleteHeaderRuleResource,
    MatchContentRuleResource,
    ModifyUrlRuleResource,
    ReplaceBodyRuleResource,
    ReplaceHeaderRuleResource,
    RuleAttachmentResource,
)
from loadmaster_constructs.l1.provider import LoadMasterProvider
from loadmaster_constructs.l1.real_server import RealServerResource
from loadmaster_constructs.l1.settings import (
    AcmeSettingsResource,
    AdminAccessResource,
    AuthenticationSettingsResource,
    DebugSettingsResource,
    DnsSettingsResource,
    EmailSettingsResource,
    GeoSettingsResource,
    L7SettingsResource,
    LimitSettingsResource,
    NetworkSettingsResource,
    NtpSettingsResource,
    OcspSettingsResource,
    SdnSettingsResource,
    SessionManagementResource,
    SettingResource,
    SnmpSettingsResource,
    SslSettingsResource,
    SyslogSettingsResource,
    SystemSettingsResource,
    TelemetrySettingsResource,
    WuiSettingsResource,
)
from loadmaster_constructs.l1.sub_virtual_service import SubVirtualServiceResource
from loadmaster_constructs.l1.syslog import SyslogTargetResource
from loadmaster_constructs.l1.virtual_service import VirtualServiceResource

__all__ = [
    "AcmeSettingsResource",
    "AddHeaderRuleResource",
    "AdminAccessResource",
    "AuthenticationSettingsResource",
    "CertificateResource",
    "DebugSettingsResource",
    "DeleteHeaderRuleResource",
    "DnsSettingsResource",
    "EmailSettingsResource",
    "GeoSettingsResource",
    "L7SettingsResource",
    "LimitSettingsResource",
    "LoadMasterProvider",
    "MatchContentRuleResource",
    "ModifyUrlRuleResource",
    "NetworkSettingsResource",
    "NtpSettingsResource",
    "OcspSettingsResource",
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
