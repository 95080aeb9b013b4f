# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.vocabulary.settings import (
    acme_settings,
    admin_access,
    authentication_settings,
    backup_schedule,
    debug_settings,
    dns_settings,
    email_settings,
    geo_settings,
    ha_pair,
    l7_settings,
    limit_settings,
    network_settings,
    ntp_settings,
    ocsp_settings,
    sdn_settings,
    session_management,
    snmp_settings,
    ssl_settings,
    syslog_settings,
    syslog_target,
    system_settings,
    telemetry_settings,
    unit,
    wui_settings,
)
from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    **acme_settings.SETTINGS,
    **admin_access.SETTINGS,
    **authentication_settings.SETTINGS,
    **backup_schedule.SETTINGS,
    **debug_settings.SETTINGS,
    **dns_settings.SETTINGS,
    **email_settings.SETTINGS,
    **geo_settings.SETTINGS,
    **ha_pair.SETTINGS,
    **l7_settings.SETTINGS,
    **limit_settings.SETTINGS,
    **network_settings.SETTINGS,
    **ntp_settings.SETTINGS,
    **ocsp_settings.SETTINGS,
    **sdn_settings.SETTINGS,
    **session_management.SETTINGS,
    **snmp_settings.SETTINGS,
    **ssl_settings.SETTINGS,
    **syslog_settings.SETTINGS,
    **syslog_target.SETTINGS,
    **system_settings.SETTINGS,
    **telemetry_settings.SETTINGS,
    **unit.SETTINGS,
    **wui_settings.SETTINGS,
}
