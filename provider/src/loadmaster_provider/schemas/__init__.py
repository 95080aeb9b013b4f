# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What the provider's resources are made of, printed from the description; modules load at first use."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from loadmaster_provider.shape import GroupShape, ResourceShape, SettingShape

__all__ = [
    "GROUPS",
    "GROUP_MODULES",
    "RESOURCE_MODULES",
    "VALUE_MODULES",
    "group",
    "resource",
    "resources_of",
    "settings",
    "values",
]

RESOURCE_MODULES: Mapping[str, str] = {
    "add_header_rule": "content_rule",
    "certificate": "certificate",
    "delete_header_rule": "content_rule",
    "intermediate_certificate": "certificate",
    "local_user": "user",
    "match_content_rule": "content_rule",
    "modify_url_rule": "content_rule",
    "real_server": "real_server",
    "replace_body_rule": "content_rule",
    "replace_header_rule": "content_rule",
    "sub_virtual_service": "sub_virtual_service",
    "virtual_service": "virtual_service",
}
"""Module of each resource."""

GROUP_MODULES: Mapping[str, str] = {
    "acme_settings": "settings_acme_settings",
    "admin_access": "settings_admin_access",
    "authentication_settings": "settings_authentication_settings",
    "backup_schedule": "settings_backup_schedule",
    "debug_settings": "settings_debug_settings",
    "dns_settings": "settings_dns_settings",
    "email_settings": "settings_email_settings",
    "geo_settings": "settings_geo_settings",
    "ha_pair": "settings_ha_pair",
    "l7_settings": "settings_l7_settings",
    "limit_settings": "settings_limit_settings",
    "network_settings": "settings_network_settings",
    "ntp_settings": "settings_ntp_settings",
    "ocsp_settings": "settings_ocsp_settings",
    "sdn_settings": "settings_sdn_settings",
    "session_management": "settings_session_management",
    "snmp_settings": "settings_snmp_settings",
    "ssl_settings": "settings_ssl_settings",
    "syslog_settings": "settings_syslog_settings",
    "syslog_target": "settings_syslog_target",
    "system_settings": "settings_system_settings",
    "telemetry_settings": "settings_telemetry_settings",
    "unit": "settings_unit",
    "wui_settings": "settings_wui_settings",
}
"""Module of each owner of settings."""

GROUPS: tuple[str, ...] = (
    "acme_settings",
    "admin_access",
    "authentication_settings",
    "backup_schedule",
    "debug_settings",
    "dns_settings",
    "email_settings",
    "geo_settings",
    "l7_settings",
    "limit_settings",
    "network_settings",
    "ntp_settings",
    "ocsp_settings",
    "sdn_settings",
    "session_management",
    "snmp_settings",
    "ssl_settings",
    "syslog_settings",
    "system_settings",
    "telemetry_settings",
    "wui_settings",
)
"""Owners of settings that are printed as resources of their own."""

VALUE_MODULES: Mapping[str, str] = {
    "interface": "values_interface",
    "licence": "values_licence",
    "packet_filter": "values_packet_filter",
}
"""Module of each object whose values are managed one by one."""


def resource(name: str) -> ResourceShape:
    """The shape of a resource; ``KeyError`` when the description has none of this name."""
    shape: ResourceShape = getattr(import_module(f"{__name__}.{RESOURCE_MODULES[name]}"), name.upper())
    return shape


def group(name: str) -> GroupShape:
    """The shape of an owner of settings; ``KeyError`` when the description has none of this name."""
    shape: GroupShape = getattr(import_module(f"{__name__}.{GROUP_MODULES[name]}"), name.upper())
    return shape


def values(name: str) -> GroupShape:
    """The values of an object that exists always; ``KeyError`` when the description has none of this name."""
    shape: GroupShape = getattr(import_module(f"{__name__}.{VALUE_MODULES[name]}"), name.upper())
    return shape


def settings() -> Mapping[str, SettingShape]:
    """Every setting of the appliance by name, whoever owns it."""
    return {item.name: item for name in GROUP_MODULES for item in group(name).settings}


def resources_of(module: str) -> tuple[str, ...]:
    """The resources of one family, by the name of its module."""
    return tuple(name for name, home in RESOURCE_MODULES.items() if home == module)
