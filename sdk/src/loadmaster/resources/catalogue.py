# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Which commands there are, and how each family is listed whole."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["COMMANDS", "LISTINGS", "Entry", "Listing"]


class Entry(NamedTuple):
    """One command of the description."""

    accessor: str
    method: str
    kind: str
    v1_path: str
    v1_only: bool


class Listing(NamedTuple):
    """The read calls that together show one family whole."""

    family: str
    accessor: str
    methods: tuple[str, ...]


COMMANDS: dict[str, Entry] = {
    "addadditional": Entry("interfaces", "add_address", "write", "addadditional", False),
    "addaddress": Entry("interfaces", "add_address_unverified", "write", "addaddress", False),
    "addbond": Entry("interfaces", "add_to_bond", "write", "addbond", False),
    "addcert": Entry("certificates", "add", "upload", "addcert", False),
    "addintermediate": Entry("certificates", "add_intermediate", "upload", "addintermediate", False),
    "addprerule": Entry("content_rules", "attach_pre_process", "write", "addprerule", False),
    "addrequestrule": Entry("content_rules", "attach_request", "write", "addrequestrule", False),
    "addresponsebodyrule": Entry(
        "content_rules", "attach_response_body", "write", "addresponsebodyrule", False
    ),
    "addresponserule": Entry("content_rules", "attach_response", "write", "addresponserule", False),
    "addrs": Entry("real_servers", "add", "write", "addrs", False),
    "addrsrule": Entry("content_rules", "attach_to_server", "write", "addrsrule", False),
    "addrule": Entry("content_rules", "add", "write", "addrule", False),
    "addvlan": Entry("interfaces", "add_vlan", "write", "addvlan", False),
    "addvs": Entry("virtual_services", "add", "write", "addvs", False),
    "addvxlan": Entry("interfaces", "add_vxlan", "write", "addvxlan", False),
    "backup": Entry("backups", "download", "download", "backup", False),
    "backupcert": Entry("certificates", "backup", "download", "backupcert", False),
    "createbond": Entry("interfaces", "create_bond", "action", "createbond", False),
    "deladditional": Entry("interfaces", "delete_address", "write", "deladditional", False),
    "deladdress": Entry("interfaces", "delete_address_unverified", "write", "deladdress", False),
    "delbond": Entry("interfaces", "delete_from_bond", "write", "delbond", False),
    "delcert": Entry("certificates", "delete", "write", "delcert", False),
    "delintermediate": Entry("certificates", "delete_intermediate", "write", "delintermediate", False),
    "delprerule": Entry("content_rules", "detach_pre_process", "write", "delprerule", False),
    "delrequestrule": Entry("content_rules", "detach_request", "write", "delrequestrule", False),
    "delresponsebodyrule": Entry(
        "content_rules", "detach_response_body", "write", "delresponsebodyrule", False
    ),
    "delresponserule": Entry("content_rules", "detach_response", "write", "delresponserule", False),
    "delrs": Entry("real_servers", "delete", "write", "delrs", False),
    "delrsrule": Entry("content_rules", "detach_from_server", "write", "delrsrule", False),
    "delrule": Entry("content_rules", "delete", "write", "delrule", False),
    "delvlan": Entry("interfaces", "delete_vlan", "write", "delvlan", False),
    "delvs": Entry("virtual_services", "delete", "write", "delvs", False),
    "delvxlan": Entry("interfaces", "delete_vxlan", "write", "delvxlan", False),
    "disablers": Entry("real_servers", "disable_everywhere", "action", "disablers", False),
    "dupvs": Entry("virtual_services", "duplicate", "write", "dupvs", False),
    "enablers": Entry("real_servers", "enable_everywhere", "action", "enablers", False),
    "get": Entry("system", "get", "read", "get", False),
    "getall": Entry("system", "get_all", "read", "getall", False),
    "listapi": Entry("system", "list_api", "read", "listapi", False),
    "listcert": Entry("certificates", "list", "read", "listcert", False),
    "listextlogfiles": Entry("logs", "list_extended_files_unverified", "read", "listextlogfiles", False),
    "listifconfig": Entry("interfaces", "list_devices", "read", "listifconfig", False),
    "listintermediate": Entry("certificates", "list_intermediates", "read", "listintermediate", False),
    "listvs": Entry("virtual_services", "list", "read", "listvs", False),
    "logging.clearextlogs": Entry("logs", "clear_extended", "action", "logging/clearextlogs", False),
    "logging.clearlogs": Entry("logs", "clear", "action", "logging/clearlogs", False),
    "logging.disableextesplog": Entry(
        "logs", "disable_extended_security_log", "write", "logging/disableextesplog", False
    ),
    "logging.downloadlogs": Entry("logs", "legacy_download", "download", "logging/downloadlogs", False),
    "logging.enableextesplog": Entry(
        "logs", "enable_extended_security_log", "write", "logging/enableextesplog", False
    ),
    "logging.isextesplogenabled": Entry(
        "logs", "extended_security_log_enabled", "read", "logging/isextesplogenabled", False
    ),
    "logging.listextlogfiles": Entry("logs", "list_extended_files", "read", "logging/listextlogfiles", False),
    "logging.listsyslogfiles": Entry("logs", "list_files", "read", "logging/listsyslogfiles", False),
    "logging.resetlogs": Entry("logs", "legacy_clear", "action", "logging/resetlogs", False),
    "logging.saveextlogs": Entry("logs", "download_extended", "download", "logging/saveextlogs", False),
    "logging.savelogs": Entry("logs", "download", "download", "logging/savelogs", False),
    "modiface": Entry("interfaces", "modify", "write", "modiface", False),
    "modrs": Entry("real_servers", "modify", "write", "modrs", False),
    "modrule": Entry("content_rules", "modify", "write", "modrule", False),
    "modvs": Entry("virtual_services", "modify", "write", "modvs", False),
    "modvxlan": Entry("interfaces", "modify_vxlan_unverified", "write", "modvxlan", False),
    "readcert": Entry("certificates", "show", "read", "readcert", False),
    "readintermediate": Entry("certificates", "show_intermediate", "read", "readintermediate", False),
    "reboot": Entry("system", "reboot", "action", "reboot", False),
    "restore": Entry("backups", "restore", "upload", "restore", False),
    "restorecert": Entry("certificates", "restore", "upload", "restorecert", False),
    "set": Entry("system", "set", "write", "set", False),
    "setadminaccess": Entry("interfaces", "move_administration", "write", "setadminaccess", False),
    "showiface": Entry("interfaces", "show", "read", "showiface", False),
    "showrs": Entry("real_servers", "show", "read", "showrs", False),
    "showrule": Entry("content_rules", "show", "read", "showrule", False),
    "showvs": Entry("virtual_services", "show", "read", "showvs", False),
    "showvxlan": Entry("interfaces", "show_vxlan_unverified", "read", "showvxlan", False),
    "shutdown": Entry("system", "shut_down", "action", "shutdown", False),
    "unbond": Entry("interfaces", "remove_bond", "action", "unbond", False),
    "uploadvserrfile": Entry("virtual_services", "upload_error_page", "upload", "uploadvserrfile", False),
    "vstotals": Entry("virtual_services", "totals", "read", "vstotals", False),
}

LISTINGS: tuple[Listing, ...] = (
    Listing("certificate", "certificates", ("list", "list_intermediates")),
    Listing("content-rule", "content_rules", ("show",)),
    Listing("interface", "interfaces", ("show",)),
    Listing("virtual-service", "virtual_services", ("list",)),
)
