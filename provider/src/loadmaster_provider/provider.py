"""The provider: its block, and its resources and data sources by name. Each is built when a configuration
first uses it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from typing_extensions import override

from loadmaster_provider import schemas
from loadmaster_provider.configuration import PROVIDER_SCHEMA, check_block, read_block
from loadmaster_provider.functions import FUNCTIONS
from loadmaster_provider.protocol import (
    ConfigureContext,
    DataSource,
    Function,
    Provider,
    Resource,
    ValidateContext,
)
from loadmaster_provider.session import Session

__all__ = ["ADDRESS", "PREFIX", "LoadMasterProvider", "load"]

ADDRESS = "loadmaster.example/community/loadmaster"
PREFIX = "loadmaster_"

Builder = Callable[[Session], Resource]
SourceBuilder = Callable[[Session], DataSource]


def _virtual_service(session: Session) -> Resource:
    from loadmaster_provider.resources.virtual_service import VirtualServiceResource

    return VirtualServiceResource(schemas.resource("virtual_service"), session)


def _sub_virtual_service(session: Session) -> Resource:
    from loadmaster_provider.resources.sub_virtual_service import SubVirtualServiceResource

    return SubVirtualServiceResource(schemas.resource("sub_virtual_service"), session)


def _real_server(session: Session) -> Resource:
    from loadmaster_provider.resources.real_server import RealServerResource

    return RealServerResource(schemas.resource("real_server"), session)


def _content_rule(name: str) -> Builder:
    def build(session: Session) -> Resource:
        from loadmaster_provider.resources.content_rule import ContentRuleResource

        return ContentRuleResource(schemas.resource(name), session)

    return build


def _rule_attachment(session: Session) -> Resource:
    from loadmaster_provider.resources.rule_attachment import RuleAttachmentResource

    return RuleAttachmentResource(session)


def _certificate(session: Session) -> Resource:
    from loadmaster_provider.resources.certificate import CertificateResource

    return CertificateResource(session)


def _syslog_target(session: Session) -> Resource:
    from loadmaster_provider.resources.syslog_target import SyslogTargetResource

    return SyslogTargetResource(session)


def _setting(session: Session) -> Resource:
    from loadmaster_provider.resources.setting import SettingResource

    return SettingResource(session)


def _ha_pair(session: Session) -> Resource:
    from loadmaster_provider.resources.ha_pair import HaPairResource

    return HaPairResource(session)


def _interface(session: Session) -> Resource:
    from loadmaster_provider.resources.interface import InterfaceResource

    return InterfaceResource(session)


def _interface_address(session: Session) -> Resource:
    from loadmaster_provider.resources.interface_address import InterfaceAddressResource

    return InterfaceAddressResource(session)


def _packet_filter(session: Session) -> Resource:
    from loadmaster_provider.resources.packet_filter import PacketFilterResource

    return PacketFilterResource(session)


def _access_list_entry(session: Session) -> Resource:
    from loadmaster_provider.resources.access_list_entry import AccessListEntryResource

    return AccessListEntryResource(session)


def _intermediate_certificate(session: Session) -> Resource:
    from loadmaster_provider.resources.intermediate_certificate import IntermediateCertificateResource

    return IntermediateCertificateResource(session)


def _local_user(session: Session) -> Resource:
    from loadmaster_provider.resources.local_user import LocalUserResource

    return LocalUserResource(session)


def _backup_schedule(session: Session) -> Resource:
    from loadmaster_provider.resources.backup_schedule import BackupScheduleResource

    return BackupScheduleResource(session)


def _settings_group(name: str) -> Builder:
    def build(session: Session) -> Resource:
        from loadmaster_provider.resources.settings import SettingsResource

        return SettingsResource(schemas.group(name), session)

    return build


def _virtual_service_source(session: Session) -> DataSource:
    from loadmaster_provider.data_sources.services import VirtualServiceSource

    return VirtualServiceSource(session)


def _virtual_services_source(session: Session) -> DataSource:
    from loadmaster_provider.data_sources.services import VirtualServicesSource

    return VirtualServicesSource(session)


def _unit_source(session: Session) -> DataSource:
    from loadmaster_provider.data_sources.unit import UnitSource

    return UnitSource(session)


def _version_source(session: Session) -> DataSource:
    from loadmaster_provider.data_sources.version import VersionSource

    return VersionSource(session)


def _licence_source(session: Session) -> DataSource:
    from loadmaster_provider.data_sources.licence import LicenceSource

    return LicenceSource(session)


def _ha_status_source(session: Session) -> DataSource:
    from loadmaster_provider.data_sources.ha_status import HaStatusSource

    return HaStatusSource(session)


def _interfaces_source(session: Session) -> DataSource:
    from loadmaster_provider.data_sources.interfaces import InterfacesSource

    return InterfacesSource(session)


_RESOURCES: Mapping[str, Builder] = {
    "virtual_service": _virtual_service,
    "sub_virtual_service": _sub_virtual_service,
    "real_server": _real_server,
    **{name: _content_rule(name) for name in schemas.resources_of("content_rule")},
    "rule_attachment": _rule_attachment,
    "certificate": _certificate,
    "syslog_target": _syslog_target,
    "setting": _setting,
    "ha_pair": _ha_pair,
    "interface": _interface,
    "interface_address": _interface_address,
    "packet_filter": _packet_filter,
    "access_list_entry": _access_list_entry,
    "intermediate_certificate": _intermediate_certificate,
    "local_user": _local_user,
    **{name: _settings_group(name) for name in schemas.GROUPS},
    "backup_schedule": _backup_schedule,
}
_DATA_SOURCES: Mapping[str, SourceBuilder] = {
    "ha_status": _ha_status_source,
    "interfaces": _interfaces_source,
    "licence": _licence_source,
    "unit": _unit_source,
    "version": _version_source,
    "virtual_service": _virtual_service_source,
    "virtual_services": _virtual_services_source,
}


class LoadMasterProvider(Provider):
    """One provider block, that is, one appliance."""

    schema = PROVIDER_SCHEMA

    def __init__(self) -> None:
        self.session = Session()

    @override
    def resource_names(self) -> Sequence[str]:
        return [PREFIX + name for name in _RESOURCES]

    @override
    def resource(self, name: str) -> Resource:
        return _RESOURCES[name.removeprefix(PREFIX)](self.session)

    @override
    def data_source_names(self) -> Sequence[str]:
        return [PREFIX + name for name in _DATA_SOURCES]

    @override
    def data_source(self, name: str) -> DataSource:
        return _DATA_SOURCES[name.removeprefix(PREFIX)](self.session)

    @override
    def functions(self) -> Mapping[str, Function]:
        return FUNCTIONS

    @override
    def validate(self, context: ValidateContext) -> None:
        check_block(context.config, context.diagnostics)

    @override
    def configure(self, context: ConfigureContext) -> None:
        self.session.configure(read_block(context.config))

    @override
    def close(self) -> None:
        self.session.close()


def load() -> Provider:
    """A provider for one connection of Terraform."""
    return LoadMasterProvider()
