"""One small configuration for each type of resource: as it is made, and as it is changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from loadmaster_emulator import Emulator
from tests.acceptance.appliance_lives import APPLIANCE_LIVES
from tests.acceptance.key_pair import key_pair, quoted

__all__ = ["Life", "lives"]


@dataclass(frozen=True)
class Life:
    """What a resource goes through."""

    name: str
    made: str
    """HCL of the beginning."""
    changed: str
    """HCL of the change; every resource in it is changed in place."""
    imports: Mapping[str, str]
    """Import id by address."""
    before: tuple[tuple[str, Mapping[str, object]], ...] = field(default=())
    """Commands that bring about what others own on the appliance."""
    stays: bool = False
    """Destroying leaves the appliance as it is: true for values that cannot be removed."""

    def prepare(self, unit: Emulator) -> None:
        """Make what the configuration finds on the appliance."""
        for command, parameters in self.before:
            unit.call_raw(command, parameters)


def _service(*lines: str) -> str:
    arguments = "\n".join(f"  {line}" for line in lines)
    return f"""
resource "loadmaster_virtual_service" "web" {{
  address  = "10.0.0.50"
  port     = 443
  protocol = "tcp"
{arguments}
}}
"""


VIRTUAL_SERVICE = Life(
    "virtual service with servers",
    _service(
        'nickname = "web"',
        'scheduling_method = "least_connections"',
        'real_servers = { "10.0.1.11:80" = {}, "10.0.1.12:80" = { weight = 500, connection_limit = 10 } }',
    ),
    _service(
        'nickname = "web"',
        "idle_time = 900",
        'persistence = "source_address"',
        "persistence_timeout_seconds = 600",
        'real_servers = { "10.0.1.12:80" = { weight = 700 }, "10.0.1.13:8080" = {} }',
    ),
    {"loadmaster_virtual_service.web": "10.0.0.50:443/tcp"},
)


def _sub_services(mail: str, web: str) -> str:
    return (
        _service('nickname = "front"')
        + f"""
resource "loadmaster_sub_virtual_service" "mail" {{
  virtual_service_id = loadmaster_virtual_service.web.id
  nickname           = "mail"
{mail}
}}

resource "loadmaster_sub_virtual_service" "portal" {{
  virtual_service_id = loadmaster_virtual_service.web.id
  nickname           = "portal"
{web}
}}
"""
    )


SUB_VIRTUAL_SERVICE = Life(
    "SubVSs with servers",
    _sub_services('  real_servers = { "10.0.1.11:25" = {} }', "  weight = 300"),
    _sub_services(
        '  real_servers = { "10.0.1.11:25" = {}, "10.0.1.12:25" = {} }\n  idle_time = 60', "  weight = 400"
    ),
    {
        "loadmaster_virtual_service.web": "10.0.0.50:443/tcp",
        "loadmaster_sub_virtual_service.mail": "10.0.0.50:443/tcp/mail",
        "loadmaster_sub_virtual_service.portal": "10.0.0.50:443/tcp/portal",
    },
)


def _servers(first: str, second: str) -> str:
    return f"""
resource "loadmaster_real_server" "first" {{
  virtual_service_id = "10.0.0.60:80/tcp"
  address            = "10.0.1.21"
  port               = 8080
{first}
}}

resource "loadmaster_real_server" "second" {{
  virtual_service_id = "10.0.0.60:80/tcp"
  address            = "10.0.1.22"
  port               = 8080
{second}
}}
"""


REAL_SERVER = Life(
    "servers in a service of another team",
    _servers("", "  weight = 200\n  connection_limit = 5"),
    _servers("  enabled = false", "  weight = 300"),
    {
        "loadmaster_real_server.first": "10.0.0.60:80/tcp/10.0.1.21:8080",
        "loadmaster_real_server.second": "10.0.0.60:80/tcp/10.0.1.22:8080",
    },
    before=(("addvs", {"vs": "10.0.0.60", "port": 80, "prot": "tcp", "NickName": "theirs"}),),
)


def _rules(header: str, path: str, replacement: str) -> str:
    return f"""
resource "loadmaster_match_content_rule" "api" {{
  name             = "to-api"
  pattern          = "{path}"
  case_independent = true
}}

resource "loadmaster_add_header_rule" "add" {{
  name        = "add-origin"
  header      = "{header}"
  replacement = "{replacement}"
}}

resource "loadmaster_delete_header_rule" "delete" {{
  name    = "delete-server"
  pattern = "{header}"
}}

resource "loadmaster_replace_header_rule" "replace" {{
  name        = "replace-host"
  header      = "{header}"
  pattern     = "old"
  replacement = "{replacement}"
}}

resource "loadmaster_modify_url_rule" "path" {{
  name        = "new-path"
  pattern     = "{path}"
  replacement = "/{replacement}"
}}

resource "loadmaster_replace_body_rule" "body" {{
  name        = "new-body"
  pattern     = "http://{path}"
  replacement = "https://{replacement}"
}}
"""


CONTENT_RULES = Life(
    "the six content rules",
    _rules("X-Origin", "/api", "inside"),
    _rules("X-Source", "/v2", "outside"),
    {
        "loadmaster_match_content_rule.api": "to-api",
        "loadmaster_add_header_rule.add": "add-origin",
        "loadmaster_delete_header_rule.delete": "delete-server",
        "loadmaster_replace_header_rule.replace": "replace-host",
        "loadmaster_modify_url_rule.path": "new-path",
        "loadmaster_replace_body_rule.body": "new-body",
    },
)


def _attachments(rule: str) -> str:
    return (
        _service('nickname = "front"', 'service_type = "http"', 'real_servers = { "10.0.1.11:80" = {} }')
        + f"""
resource "loadmaster_add_header_rule" "first" {{
  name        = "add-first"
  header      = "X-First"
  replacement = "1"
}}

resource "loadmaster_add_header_rule" "second" {{
  name        = "add-second"
  header      = "X-Second"
  replacement = "2"
}}

resource "loadmaster_match_content_rule" "api" {{
  name    = "to-api"
  pattern = "/api"
}}

resource "loadmaster_rule_attachment" "request" {{
  virtual_service_id = loadmaster_virtual_service.web.id
  kind               = "request"
  rule               = loadmaster_add_header_rule.{rule}.name
}}

resource "loadmaster_rule_attachment" "selection" {{
  virtual_service_id = loadmaster_virtual_service.web.id
  real_server        = "10.0.1.11:80"
  kind               = "selection"
  rule               = loadmaster_match_content_rule.api.name
}}
"""
    )


RULE_ATTACHMENT = Life(
    "attached rules",
    _attachments("first"),
    _attachments("second"),
    {
        "loadmaster_virtual_service.web": "10.0.0.50:443/tcp",
        "loadmaster_add_header_rule.first": "add-first",
        "loadmaster_add_header_rule.second": "add-second",
        "loadmaster_match_content_rule.api": "to-api",
        "loadmaster_rule_attachment.request": "10.0.0.50:443/tcp/request/add-second",
        "loadmaster_rule_attachment.selection": "10.0.0.50:443/tcp/10.0.1.11:80/selection/to-api",
    },
)


def _certificate(common_name: str, version: int) -> str:
    certificate, key = key_pair(common_name)
    return f"""
resource "loadmaster_certificate" "www" {{
  name                    = "www"
  certificate_pem         = {quoted(certificate)}
  private_key_pem         = {quoted(key)}
  private_key_pem_version = {version}
}}
"""


def _certificate_life() -> Life:
    return Life(
        "certificate",
        _certificate("first.example", 1),
        _certificate("renewed.example", 1),
        {"loadmaster_certificate.www": "www"},
    )


def _targets(siem: str, archive: str) -> str:
    return f"""
resource "loadmaster_syslog_target" "siem" {{
  host             = "10.0.9.5"
  minimum_severity = "{siem}"
}}

resource "loadmaster_syslog_target" "archive" {{
  host             = "10.0.9.6"
  minimum_severity = "{archive}"
}}
"""


SYSLOG_TARGET = Life(
    "log targets beside one that somebody else keeps",
    _targets("warning", "info"),
    _targets("error", "warning"),
    {"loadmaster_syslog_target.siem": "10.0.9.5", "loadmaster_syslog_target.archive": "10.0.9.6"},
    before=(("set", {"param": "syslogwarn", "value": "10.0.9.1"}),),
)


def _setting(value: str) -> str:
    return f"""
resource "loadmaster_setting" "cache" {{
  name  = "cachesize"
  value = "{value}"
}}
"""


SETTING = Life(
    "setting by its wire name",
    _setting("50"),
    _setting("60"),
    {"loadmaster_setting.cache": "cachesize"},
    stays=True,
)


def _group(name: str, *lines: str) -> str:
    arguments = "\n".join(f"  {line}" for line in lines)
    return f'resource "loadmaster_{name}" "all" {{\n{arguments}\n}}\n'


_GROUPS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "acme_settings": (("acme_renewal_days = 20",), ("acme_renewal_days = 25",)),
    "admin_access": (("ssh_port = 2222",), ('ssh_banner = "no trespassing"',)),
    "authentication_settings": (("minimum_password_length = 12",), ("minimum_password_length = 14",)),
    "debug_settings": (("irq_balancing = true",), ("irq_balancing = false",)),
    "dns_settings": (('name_servers = ["10.0.9.53"]',), ('name_servers = ["10.0.9.53", "10.0.9.54"]',)),
    "email_settings": (('email_server = "10.0.9.25"',), ('email_server = "10.0.9.26"',)),
    "geo_settings": (('geo_status_clients = ["10.0.9.8"]',), ('geo_status_clients = ["10.0.9.9"]',)),
    "l7_settings": (
        ("drop_on_fail = true", "drain_time_seconds = 600", "cache_size_megabytes = 50"),
        ("drop_on_fail = false", "drain_time_seconds = 900"),
    ),
    "limit_settings": (("connection_limit = 1000",), ("connection_limit = 2000",)),
    "network_settings": (("tcp_timestamps = true",), ("tcp_timestamps = false",)),
    "ntp_settings": (('ntp_servers = ["10.0.9.12"]',), ('ntp_servers = ["10.0.9.13"]',)),
    "ocsp_settings": (('ocsp_server = "10.0.9.30"',), ('ocsp_server = "10.0.9.31"',)),
    "sdn_settings": (('sdn_statistics_mode = "server_port"',), ('sdn_statistics_mode = "whole_path"',)),
    "session_management": (("session_idle_seconds = 1800",), ("session_idle_seconds = 3600",)),
    "snmp_settings": (('snmp_contact = "ops"',), ('snmp_contact = "noc"', 'snmp_location = "room 3"')),
    "ssl_settings": (("tls_renegotiation = true",), ("tls_renegotiation = false",)),
    "syslog_settings": (("syslog_port = 1514",), ("syslog_port = 2514",)),
    "system_settings": (("looks_for_updates = false",), ("looks_for_updates = true",)),
    "telemetry_settings": (('telemetry_collector = "10.0.9.40"',), ('telemetry_collector = "10.0.9.41"',)),
    "wui_settings": (('message_of_the_day = "hello"',), ('message_of_the_day = "good evening"',)),
}


def _settings_life() -> Life:
    made = "\n".join(_group(name, *lines) for name, (lines, _) in _GROUPS.items())
    changed = "\n".join(_group(name, *lines) for name, (_, lines) in _GROUPS.items())
    return Life(
        "every group of settings",
        made,
        changed,
        {f"loadmaster_{name}.all": name for name in _GROUPS},
        stays=True,
    )


@cache
def lives() -> Mapping[str, Life]:
    """Every life by its name."""
    everything = (
        VIRTUAL_SERVICE,
        SUB_VIRTUAL_SERVICE,
        REAL_SERVER,
        CONTENT_RULES,
        RULE_ATTACHMENT,
        _certificate_life(),
        SYSLOG_TARGET,
        SETTING,
        _settings_life(),
        *(Life(**life) for life in APPLIANCE_LIVES),
    )
    return {life.name: life for life in everything}
