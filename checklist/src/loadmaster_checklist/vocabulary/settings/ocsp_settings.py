# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "ocsp_server": Word(wire_name="OCSPServer", type="string", unset=True, owner="ocsp_settings"),
    "ocsp_port": Word(wire_name="OCSPPort", type="port", unset=True, owner="ocsp_settings"),
    "ocsp_path": Word(wire_name="OCSPUrl", type="string", unset=True, owner="ocsp_settings"),
    "ocsp_over_tls": Word(wire_name="OCSPUseSSL", type="bool", owner="ocsp_settings"),
    "ocsp_accepts_without_answer": Word(wire_name="OCSPOnServerFail", type="bool", owner="ocsp_settings"),
    "ocsp_checks_outbound": Word(
        wire_name="OCSPcertChecking", type="bool", default=False, owner="ocsp_settings"
    ),
    "ocsp_stapling": Word(wire_name="SSLStapling", type="bool", default=False, owner="ocsp_settings"),
    "ocsp_stapling_refresh_seconds": Word(
        wire_name="SSLRefreshInterval", type="int", default=3600, owner="ocsp_settings"
    ),
}
