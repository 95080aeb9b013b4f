"""Lives of what an appliance has beside services: interfaces, packet filter, users, certificates, backups."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.acceptance.key_pair import key_pair, quoted

__all__ = ["APPLIANCE_LIVES", "SSH_KEY"]

SSH_KEY = "-----BEGIN OPENSSH PRIVATE KEY-----\nMARKERsshkey\n-----END OPENSSH PRIVATE KEY-----"
"""Looks like a key; no unit of these tests logs in with it."""


def _interface(mtu: int, *more: str) -> str:
    lines = "\n".join(f"  {line}" for line in more)
    return f"""
resource "loadmaster_interface" "inside" {{
  number = 1
  mtu    = {mtu}
{lines}
}}
"""


def _address(spelling: str) -> str:
    return f"""
resource "loadmaster_interface_address" "second" {{
  interface_number = 1
  address          = "192.168.10.60/24"
}}

resource "loadmaster_interface_address" "third" {{
  interface_number = 1
  address          = "{spelling}"
}}
"""


def _filter(drop: bool) -> str:
    return f"""
resource "loadmaster_packet_filter" "all" {{
  enabled                  = true
  drop                     = {str(drop).lower()}
  block_between_interfaces = true
}}
"""


def _entries(comment: str) -> str:
    return f"""
resource "loadmaster_access_list_entry" "scanner" {{
  list    = "block"
  address = "203.0.113.0/24"
  comment = "{comment}"
}}

resource "loadmaster_access_list_entry" "office" {{
  list               = "allow"
  address            = "198.51.100.7"
  comment            = "{comment}"
  virtual_service_id = "10.0.0.60:80/tcp"
}}
"""


def _intermediate(common_name: str) -> str:
    return f"""
resource "loadmaster_intermediate_certificate" "chain" {{
  name            = "chain"
  certificate_pem = {quoted(key_pair(common_name)[0])}
}}
"""


def _user(permissions: str) -> str:
    return f"""
resource "loadmaster_local_user" "operator" {{
  name             = "operator"
  permissions      = [{permissions}]
  password         = "correct-horse"
  password_version = 1
}}
"""


def _backup(hour: int) -> str:
    return f"""
resource "loadmaster_backup_schedule" "nightly" {{
  backup_enabled              = true
  backup_method               = "sftp"
  backup_host                 = "10.0.9.7"
  backup_user                 = "backup"
  backup_path                 = "/loadmaster"
  backup_day                  = "daily"
  backup_hour                 = {hour}
  backup_minute               = 30
  backup_identity_key         = {quoted(SSH_KEY)}
  backup_identity_key_version = 1
}}
"""


APPLIANCE_LIVES: tuple[Mapping[str, Any], ...] = (
    {
        "name": "what is made beside services: addresses, access lists, intermediates, users",
        "made": "".join(
            (
                _address("2001:db8:0:0::60/64"),
                _entries("first"),
                _intermediate("first.example"),
                _user('"real_servers", "certificates"'),
            )
        ),
        "changed": "".join(
            (
                _address("2001:db8::60/64"),
                _entries("second"),
                _intermediate("renewed.example"),
                _user('"rules"'),
            )
        ),
        "imports": {
            "loadmaster_interface_address.second": "1/192.168.10.60/24",
            "loadmaster_interface_address.third": "1/2001:db8::60/64",
            "loadmaster_access_list_entry.scanner": "block/203.0.113.0/24",
            "loadmaster_access_list_entry.office": "10.0.0.60:80/tcp/allow/198.51.100.7",
            "loadmaster_intermediate_certificate.chain": "chain",
            "loadmaster_local_user.operator": "operator",
        },
        "before": (
            ("addvs", {"vs": "10.0.0.60", "port": 80, "prot": "tcp"}),
            ("aclcontrol", {"add": "block", "addr": "192.0.2.0/24", "comment": "theirs"}),
        ),
    },
    {
        "name": "what is there always: an interface, the packet filter, the backup schedule",
        "made": "".join(
            (
                _interface(1400, 'address = "192.168.10.77/24"', "geo_traffic = true"),
                _filter(True),
                _backup(2),
            )
        ),
        "changed": "".join((_interface(9000, 'address = "192.168.10.78/24"'), _filter(False), _backup(3))),
        "imports": {
            "loadmaster_interface.inside": "eth1",
            "loadmaster_packet_filter.all": "packet_filter",
            "loadmaster_backup_schedule.nightly": "backup_schedule",
        },
        "stays": True,
    },
)
"""What each goes through, as arguments of a life."""
