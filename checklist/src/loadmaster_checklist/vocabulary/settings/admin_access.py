# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "api_enabled": Word(wire_name="enableapi", type="bool", default=False, owner="admin_access"),
    "api_port": Word(wire_name="apiport", type="port", unset=True, owner="admin_access"),
    "ssh_enabled": Word(wire_name="sshaccess", type="bool", default=True, owner="admin_access"),
    "ssh_interface": Word(wire_name="sshiface", type="string", default="all", owner="admin_access"),
    "ssh_port": Word(wire_name="sshport", type="port", default=22, owner="admin_access"),
    "ssh_banner": Word(wire_name="SSHPreAuth", type="string", unset=True, owner="admin_access"),
    "ssh_version1": Word(wire_name="sshv1prot", type="bool", owner="admin_access"),
    "wui_enabled": Word(wire_name="wuiaccess", type="bool", default=True, owner="admin_access"),
    "wui_interface": Word(wire_name="wuiiface", type="int", default=0, owner="admin_access"),
    "wui_port": Word(wire_name="wuiport", type="port", default=443, owner="admin_access"),
    "admin_gateway": Word(wire_name="admingw", type="address", unset=True, owner="admin_access"),
    "wui_on_several_interfaces": Word(
        wire_name="multihomedwui", type="bool", default=False, owner="admin_access"
    ),
    "admin_login_method": Word(
        wire_name="adminclientaccess",
        type="enum",
        codes={"password": 0, "password_or_certificate": 1, "certificate": 2, "certificate_with_ocsp": 3},
        default="password",
        owner="admin_access",
    ),
    "admin_certificate_authorities": Word(
        wire_name="WUICACertList", type="list", unset=True, owner="admin_access", separator=" "
    ),
    "admin_certificate": Word(
        wire_name="admincert", type="string", unset=True, owner="admin_access", per_unit=True
    ),
    "unit_certificate": Word(
        wire_name="localcert", type="string", unset=True, owner="admin_access", per_unit=True
    ),
}
