# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""ACME settings"""

from __future__ import annotations

from loadmaster_provider.shape import GroupShape, SettingShape

__all__ = ["ACME_SETTINGS"]

ACME_SETTINGS = GroupShape(
    name="acme_settings",
    title="ACME settings",
    doc="How certificates are fetched from an ACME provider and renewed.",
    kind="group",
    settings=(
        SettingShape(
            name="acme_directory_url",
            wire_name="directoryurl",
            type="string",
            default_kind="unset",
            doc="Address of the provider's ACME directory.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
        SettingShape(
            name="acme_renewal_days",
            wire_name="renewperiod",
            type="int",
            minimum=1,
            maximum=60,
            default_kind="value",
            default=30,
            doc="How long before its expiry a certificate is renewed.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
    ),
)
