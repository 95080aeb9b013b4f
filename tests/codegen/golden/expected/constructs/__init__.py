# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs, one class for each resource of the provider: every argument, no opinion.

A module is imported when the first of its names is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loadmaster_constructs.l1.berth_place import BerthResource
    from loadmaster_constructs.l1.certificate import CertificateResource, IntermediateCertificateResource
    from loadmaster_constructs.l1.content_rule import RuleAttachmentResource
    from loadmaster_constructs.l1.harbour_settings import HarbourSettingsResource
    from loadmaster_constructs.l1.interface import InterfaceAddressResource, InterfaceResource
    from loadmaster_constructs.l1.packet_filter import AccessListEntryResource, PacketFilterResource
    from loadmaster_constructs.l1.pier import PierResource
    from loadmaster_constructs.l1.provider import LoadMasterProvider
    from loadmaster_constructs.l1.setting import SettingResource
    from loadmaster_constructs.l1.syslog import SyslogTargetResource
    from loadmaster_constructs.l1.user import LocalUserResource

__all__ = [
    "AccessListEntryResource",
    "BerthResource",
    "CertificateResource",
    "HarbourSettingsResource",
    "InterfaceAddressResource",
    "InterfaceResource",
    "IntermediateCertificateResource",
    "LoadMasterProvider",
    "LocalUserResource",
    "PacketFilterResource",
    "PierResource",
    "RuleAttachmentResource",
    "SettingResource",
    "SyslogTargetResource",
]

_HOMES = {
    "AccessListEntryResource": "packet_filter",
    "BerthResource": "berth_place",
    "CertificateResource": "certificate",
    "HarbourSettingsResource": "harbour_settings",
    "InterfaceAddressResource": "interface",
    "InterfaceResource": "interface",
    "IntermediateCertificateResource": "certificate",
    "LoadMasterProvider": "provider",
    "LocalUserResource": "user",
    "PacketFilterResource": "packet_filter",
    "PierResource": "pier",
    "RuleAttachmentResource": "content_rule",
    "SettingResource": "setting",
    "SyslogTargetResource": "syslog",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
