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
    "accepteula": Entry("licensing", "accept_eula", "action", "accepteula", False),
    "accepteula2": Entry("licensing", "answer_usage_reports", "action", "accepteula2", False),
    "accesskey": Entry("licensing", "show_access_key", "read", "accesskey", False),
    "aclcontrol.add": Entry("packet_filter", "add_entry", "write", "aclcontrol", False),
    "aclcontrol.addvs": Entry("packet_filter", "add_service_entry", "write", "aclcontrol", False),
    "aclcontrol.del": Entry("packet_filter", "delete_entry", "write", "aclcontrol", False),
    "aclcontrol.delvs": Entry("packet_filter", "delete_service_entry", "write", "aclcontrol", False),
    "aclcontrol.drop": Entry("packet_filter", "set_drop", "write", "aclcontrol", False),
    "aclcontrol.enable": Entry("packet_filter", "set_enabled", "write", "aclcontrol", False),
    "aclcontrol.ifblock": Entry(
        "packet_filter", "set_block_between_interfaces", "write", "aclcontrol", False
    ),
    "aclcontrol.isdrop": Entry("packet_filter", "show_drop", "read", "aclcontrol/isdrop", False),
    "aclcontrol.isenabled": Entry("packet_filter", "show_enabled", "read", "aclcontrol/isenabled", False),
    "aclcontrol.isifblock": Entry(
        "packet_filter", "show_block_between_interfaces", "read", "aclcontrol/isifblock", False
    ),
    "aclcontrol.iswuiblock": Entry("packet_filter", "show_block_wui", "read", "aclcontrol/iswuiblock", False),
    "aclcontrol.list": Entry("packet_filter", "entries", "read", "aclcontrol", False),
    "aclcontrol.listvs": Entry("packet_filter", "service_entries", "read", "aclcontrol", False),
    "aclcontrol.wuiaddr": Entry("packet_filter", "show_wui_address", "read", "aclcontrol/wuiaddr", False),
    "aclcontrol.wuiblock": Entry("packet_filter", "set_block_wui", "write", "aclcontrol", False),
    "addadditional": Entry("interfaces", "add_address", "write", "addadditional", False),
    "addaddon": Entry("firmware", "install_add_on", "upload", "addaddon", False),
    "addaddress": Entry("interfaces", "add_address_unverified", "write", "addaddress", False),
    "addapikey": Entry("api_keys", "add", "action", "addapikey", False),
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
    "alsilicense": Entry("licensing", "license_online", "action", "alsilicense", False),
    "alsilicensetypes": Entry("licensing", "list_licence_types", "read", "alsilicensetypes", False),
    "aslactivate": Entry("licensing", "license_locally", "action", "aslactivate", False),
    "aslgetlicensetypes": Entry("licensing", "list_local_licence_types", "read", "aslgetlicensetypes", False),
    "awshamode": Entry("ha", "set_aws_mode", "write", "awshamode", False),
    "awshaparam": Entry("ha", "modify_aws", "write", "awshaparam", False),
    "azurehamode": Entry("ha", "set_azure_mode", "write", "azurehamode", False),
    "azurehaparam": Entry("ha", "modify_azure", "write", "azurehaparam", False),
    "backup": Entry("backups", "download", "download", "backup", False),
    "backupcert": Entry("certificates", "backup", "download", "backupcert", False),
    "createbond": Entry("interfaces", "create_bond", "action", "createbond", False),
    "deladditional": Entry("interfaces", "delete_address", "write", "deladditional", False),
    "deladdon": Entry("firmware", "delete_add_on", "write", "deladdon", False),
    "deladdress": Entry("interfaces", "delete_address_unverified", "write", "deladdress", False),
    "delapikey": Entry("api_keys", "delete", "write", "delapikey", False),
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
    "getawshaparams": Entry("ha", "show_aws", "read", "getawshaparams", False),
    "getazurehaparams": Entry("ha", "show_azure", "read", "getazurehaparams", False),
    "getcloudhaparams": Entry("ha", "show_cloud", "read", "getcloudhaparams", False),
    "getpreviousversion": Entry("firmware", "show_previous", "read", "getpreviousversion", False),
    "groupaddremote": Entry("users", "add_group", "write", "groupaddremote", False),
    "groupdelremote": Entry("users", "delete_group", "write", "groupdelremote", False),
    "grouplist": Entry("users", "list_groups", "read", "grouplist", False),
    "groupsetperms": Entry("users", "set_group_permissions", "write", "groupsetperms", False),
    "groupshow": Entry("users", "show_group", "read", "groupshow", False),
    "installpatch": Entry("firmware", "install", "upload", "installpatch", True),
    "kill_instance": Entry("licensing", "give_up_licence", "action", "kill_instance", False),
    "kill_spla_instance": Entry(
        "licensing", "give_up_provider_licence", "action", "kill_spla_instance", False
    ),
    "killaslinstance": Entry("licensing", "give_up_local_licence", "action", "killaslinstance", False),
    "license": Entry("licensing", "license_offline", "upload", "license", False),
    "licenseinfo": Entry("licensing", "show", "read", "licenseinfo", False),
    "listaddon": Entry("firmware", "list_add_ons", "read", "listaddon", False),
    "listapi": Entry("system", "list_api", "read", "listapi", False),
    "listapikeys": Entry("api_keys", "list", "read", "listapikeys", False),
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
    "notice": Entry("firmware", "show_notices", "read", "notice", False),
    "readcert": Entry("certificates", "show", "read", "readcert", False),
    "readeula": Entry("licensing", "read_eula", "read", "readeula", False),
    "readintermediate": Entry("certificates", "show_intermediate", "read", "readintermediate", False),
    "reboot": Entry("system", "reboot", "action", "reboot", False),
    "restore": Entry("backups", "restore", "upload", "restore", False),
    "restorecert": Entry("certificates", "restore", "upload", "restorecert", False),
    "restorepatch": Entry("firmware", "restore_previous", "action", "restorepatch", False),
    "set": Entry("system", "set", "write", "set", False),
    "set_initial_passwd": Entry("licensing", "set_initial_password", "action", "set_initial_passwd", False),
    "setadminaccess": Entry("interfaces", "move_administration", "write", "setadminaccess", False),
    "setcloudhamode": Entry("ha", "set_cloud_mode", "write", "setcloudhamode", False),
    "setcloudhaparam": Entry("ha", "modify_cloud", "write", "setcloudhaparam", False),
    "setlmcommsecret": Entry("ha", "set_partner_secret", "write", "setlmcommsecret", False),
    "showiface": Entry("interfaces", "show", "read", "showiface", False),
    "showrs": Entry("real_servers", "show", "read", "showrs", False),
    "showrule": Entry("content_rules", "show", "read", "showrule", False),
    "showvs": Entry("virtual_services", "show", "read", "showvs", False),
    "showvxlan": Entry("interfaces", "show_vxlan_unverified", "read", "showvxlan", False),
    "shutdown": Entry("system", "shut_down", "action", "shutdown", False),
    "unbond": Entry("interfaces", "remove_bond", "action", "unbond", False),
    "uploadvserrfile": Entry("virtual_services", "upload_error_page", "upload", "uploadvserrfile", False),
    "useraddlocal": Entry("users", "add", "write", "useraddlocal", False),
    "userchangelocpass": Entry("users", "change_password", "write", "userchangelocpass", False),
    "userdelcert": Entry("users", "delete_certificate", "write", "userdelcert", False),
    "userdellocal": Entry("users", "delete", "write", "userdellocal", False),
    "userdownloadcert": Entry("users", "download_certificate", "download", "userdownloadcert", False),
    "userlist": Entry("users", "list", "read", "userlist", False),
    "usernewcert": Entry("users", "create_certificate", "action", "usernewcert", False),
    "userreadcert": Entry("users", "show_certificate", "read", "userreadcert", False),
    "usersetperms": Entry("users", "set_permissions", "write", "usersetperms", False),
    "usersetsyspassword": Entry("users", "change_own_password", "write", "usersetsyspassword", False),
    "usershow": Entry("users", "show", "read", "usershow", False),
    "vstotals": Entry("virtual_services", "totals", "read", "vstotals", False),
}

LISTINGS: tuple[Listing, ...] = (
    Listing("certificate", "certificates", ("list", "list_intermediates")),
    Listing("content-rule", "content_rules", ("show",)),
    Listing("interface", "interfaces", ("show",)),
    Listing("user", "users", ("list", "list_groups")),
    Listing("virtual-service", "virtual_services", ("list",)),
)
