"""What the live source reads: the families and settings that rules judge, and no more."""

from __future__ import annotations

from loadmaster_checklist.live import Wanted

__all__ = ["WANTED"]

_SEVERITIES = ("emergency", "critical", "error", "warning", "notice", "info")

WANTED = Wanted(
    families=("certificate", "interface", "licensing", "packet-filter", "virtual-service"),
    settings=(
        "server_nat",
        "transparent",
        "drop_on_fail",
        "connection_timeout_seconds",
        "drain_time_seconds",
        "drop_at_drain_end",
        *(f"syslog_{severity}_hosts" for severity in _SEVERITIES),
        "syslog_port",
        "syslog_protocol",
        "syslog_verify_certificate",
        "backup_enabled",
        "backup_day",
        "backup_hour",
        "backup_minute",
        "backup_method",
        "backup_host",
        "backup_path",
        "backup_user",
    ),
    pair_settings=(
        "ha_virtual_id",
        "virtual_mac",
        "share_layer4_connections",
        "share_layer7_persistence",
        "state_sharing_interface",
    ),
    unit_settings=("ha_virtual_id", "virtual_mac"),
)
"""In a pair 26 calls for the active unit and 8 for the other; see the test that counts them."""
