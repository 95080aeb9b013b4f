# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs, one class for each resource of the provider: every argument, no opinion."""

from loadmaster_constructs.l1.berth_place import BerthResource
from loadmaster_constructs.l1.certificate import CertificateResource
from loadmaster_constructs.l1.content_rule import RuleAttachmentResource
from loadmaster_constructs.l1.pier import PierResource
from loadmaster_constructs.l1.provider import LoadMasterProvider
from loadmaster_constructs.l1.settings import HarbourSettingsResource, SettingResource
from loadmaster_constructs.l1.syslog import SyslogTargetResource

__all__ = [
    "BerthResource",
    "CertificateResource",
    "HarbourSettingsResource",
    "LoadMasterProvider",
    "PierResource",
    "RuleAttachmentResource",
    "SettingResource",
    "SyslogTargetResource",
]
