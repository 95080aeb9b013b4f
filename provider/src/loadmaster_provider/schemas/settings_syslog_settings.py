# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Syslog transport"""

from __future__ import annotations

from loadmaster_provider.shape import Code, GroupShape, Requirement, SettingShape

__all__ = ["SYSLOG_SETTINGS"]

SYSLOG_SETTINGS = GroupShape(
    name="syslog_settings",
    title="Syslog transport",
    doc="How all remote log hosts are reached.",
    kind="group",
    settings=(
        SettingShape(
            name="syslog_port",
            wire_name="SyslogPort",
            type="port",
            minimum=0,
            maximum=65535,
            default_kind="value",
            default=514,
            doc="Port all log hosts listen on.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
        SettingShape(
            name="syslog_protocol",
            wire_name="SyslogProt",
            type="enum",
            codes=(
                Code(name="udp", code="udp"),
                Code(name="tcp", code="tcp"),
                Code(name="tls", code="tls"),
            ),
            default_kind="value",
            default="udp",
            doc="How messages travel to the log hosts; udp loses some without notice.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
        SettingShape(
            name="syslog_verify_certificate",
            wire_name="SyslogCert",
            type="bool",
            default_kind="value",
            default=False,
            doc="Checks the certificates of the log hosts.",
            evidence="recorded",
            requires=(
                Requirement(
                    field="syslog_protocol",
                    scope="setting",
                    effect="inert",
                    doc="only tls has certificates",
                    values=("tls",),
                    when=(True,),
                ),
            ),
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
    ),
)
