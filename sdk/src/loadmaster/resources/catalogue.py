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
    wire: str
    """What v2 calls it; several commands may share that."""


class Listing(NamedTuple):
    """The read calls that together show one family whole."""

    family: str
    accessor: str
    methods: tuple[str, ...]


COMMANDS: dict[str, Entry] = {
    "accepteula": Entry("licensing", "accept_eula", "action", "accepteula", False, "accepteula"),
    "accepteula2": Entry("licensing", "answer_usage_reports", "action", "accepteula2", False, "accepteula2"),
    "accesskey": Entry("licensing", "show_access_key", "read", "accesskey", False, "accesskey"),
    "aclcontrol.add": Entry("packet_filter", "add_entry", "write", "aclcontrol", False, "aclcontrol"),
    "aclcontrol.addvs": Entry(
        "packet_filter", "add_service_entry", "write", "aclcontrol", False, "aclcontrol"
    ),
    "aclcontrol.del": Entry("packet_filter", "delete_entry", "write", "aclcontrol", False, "aclcontrol"),
    "aclcontrol.delvs": Entry(
        "packet_filter", "delete_service_entry", "write", "aclcontrol", False, "aclcontrol"
    ),
    "aclcontrol.drop": Entry("packet_filter", "set_drop", "write", "aclcontrol", False, "aclcontrol"),
    "aclcontrol.enable": Entry("packet_filter", "set_enabled", "write", "aclcontrol", False, "aclcontrol"),
    "aclcontrol.ifblock": Entry(
        "packet_filter", "set_block_between_interfaces", "write", "aclcontrol", False, "aclcontrol"
    ),
    "aclcontrol.isdrop": Entry(
        "packet_filter", "show_drop", "read", "aclcontrol/isdrop", False, "aclcontrol.isdrop"
    ),
    "aclcontrol.isenabled": Entry(
        "packet_filter", "show_enabled", "read", "aclcontrol/isenabled", False, "aclcontrol.isenabled"
    ),
    "aclcontrol.isifblock": Entry(
        "packet_filter",
        "show_block_between_interfaces",
        "read",
        "aclcontrol/isifblock",
        False,
        "aclcontrol.isifblock",
    ),
    "aclcontrol.iswuiblock": Entry(
        "packet_filter", "show_block_wui", "read", "aclcontrol/iswuiblock", False, "aclcontrol.iswuiblock"
    ),
    "aclcontrol.list": Entry("packet_filter", "entries", "read", "aclcontrol", False, "aclcontrol"),
    "aclcontrol.listvs": Entry("packet_filter", "service_entries", "read", "aclcontrol", False, "aclcontrol"),
    "aclcontrol.wuiaddr": Entry(
        "packet_filter", "show_wui_address", "read", "aclcontrol/wuiaddr", False, "aclcontrol.wuiaddr"
    ),
    "aclcontrol.wuiblock": Entry(
        "packet_filter", "set_block_wui", "write", "aclcontrol", False, "aclcontrol"
    ),
    "acmeaccountinfo": Entry("acme_accounts", "show", "read", "acmeaccountinfo", False, "acmeaccountinfo"),
    "addacmecert": Entry("acme_certificates", "request", "action", "addacmecert", False, "addacmecert"),
    "addadditional": Entry("interfaces", "add_address", "write", "addadditional", False, "addadditional"),
    "addaddon": Entry("firmware", "install_add_on", "upload", "addaddon", False, "addaddon"),
    "addaddress": Entry("interfaces", "add_address_unverified", "write", "addaddress", False, "addaddress"),
    "addapikey": Entry("api_keys", "add", "action", "addapikey", False, "addapikey"),
    "addbond": Entry("interfaces", "add_to_bond", "write", "addbond", False, "addbond"),
    "addcert": Entry("certificates", "add", "upload", "addcert", False, "addcert"),
    "adddomain": Entry("sso_domains", "add", "write", "adddomain", False, "adddomain"),
    "addhostsentry": Entry("dns", "add_host", "write", "addhostsentry", False, "addhostsentry"),
    "addintermediate": Entry(
        "certificates", "add_intermediate", "upload", "addintermediate", False, "addintermediate"
    ),
    "addldapendpoint": Entry("ldap_endpoints", "add", "write", "addldapendpoint", False, "addldapendpoint"),
    "addlecert": Entry("lets_encrypt", "request", "action", "addlecert", False, "addlecert"),
    "addlimitrule": Entry("limit_rules", "add", "write", "addlimitrule", False, "addlimitrule"),
    "addlmingressk8sconf": Entry(
        "kubernetes", "upload_configuration", "upload", "addlmingressk8sconf", False, "addlmingressk8sconf"
    ),
    "addnocache": Entry(
        "cache_compression", "exclude_from_cache", "write", "addnocache", False, "addnocache"
    ),
    "addnocompress": Entry(
        "cache_compression", "exclude_from_compression", "write", "addnocompress", False, "addnocompress"
    ),
    "addowaspcustomdata": Entry(
        "owasp_files", "add_data", "upload", "addowaspcustomdata", False, "addowaspcustomdata"
    ),
    "addowaspcustomrule": Entry(
        "owasp_files", "add_rules", "upload", "addowaspcustomrule", False, "addowaspcustomrule"
    ),
    "addprerule": Entry("content_rules", "attach_pre_process", "write", "addprerule", False, "addprerule"),
    "addrequestrule": Entry(
        "content_rules", "attach_request", "write", "addrequestrule", False, "addrequestrule"
    ),
    "addresponsebodyrule": Entry(
        "content_rules", "attach_response_body", "write", "addresponsebodyrule", False, "addresponsebodyrule"
    ),
    "addresponserule": Entry(
        "content_rules", "attach_response", "write", "addresponserule", False, "addresponserule"
    ),
    "addroute": Entry("routes", "add", "write", "addroute", False, "addroute"),
    "addrs": Entry("real_servers", "add", "write", "addrs", False, "addrs"),
    "addrsrule": Entry("content_rules", "attach_to_server", "write", "addrsrule", False, "addrsrule"),
    "addrule": Entry("content_rules", "add", "write", "addrule", False, "addrule"),
    "addsdncontroller": Entry(
        "sdn", "add_controller", "write", "addsdncontroller", False, "addsdncontroller"
    ),
    "addvlan": Entry("interfaces", "add_vlan", "write", "addvlan", False, "addvlan"),
    "addvs": Entry("virtual_services", "add", "write", "addvs", False, "addvs"),
    "addvxlan": Entry("interfaces", "add_vxlan", "write", "addvxlan", False, "addvxlan"),
    "addwafcustomdata": Entry(
        "waf_files", "add_data", "upload", "addwafcustomdata", False, "addwafcustomdata"
    ),
    "addwafcustomrule": Entry(
        "waf_files", "add_rules", "upload", "addwafcustomrule", False, "addwafcustomrule"
    ),
    "afeclientlimitadd": Entry(
        "client_limits", "legacy_add", "write", "afeclientlimitadd", False, "afeclientlimitadd"
    ),
    "afeclientlimitdel": Entry(
        "client_limits", "legacy_delete", "write", "afeclientlimitdel", False, "afeclientlimitdel"
    ),
    "afeclientlimitlist": Entry(
        "client_limits", "legacy_list", "read", "afeclientlimitlist", False, "afeclientlimitlist"
    ),
    "alsilicense": Entry("licensing", "license_online", "action", "alsilicense", False, "alsilicense"),
    "alsilicensetypes": Entry(
        "licensing", "list_licence_types", "read", "alsilicensetypes", False, "alsilicensetypes"
    ),
    "aslactivate": Entry("licensing", "license_locally", "action", "aslactivate", False, "aslactivate"),
    "aslgetlicensetypes": Entry(
        "licensing", "list_local_licence_types", "read", "aslgetlicensetypes", False, "aslgetlicensetypes"
    ),
    "awshamode": Entry("ha", "set_aws_mode", "write", "awshamode", False, "awshamode"),
    "awshaparam": Entry("ha", "modify_aws", "write", "awshaparam", False, "awshaparam"),
    "azurehamode": Entry("ha", "set_azure_mode", "write", "azurehamode", False, "azurehamode"),
    "azurehaparam": Entry("ha", "modify_azure", "write", "azurehaparam", False, "azurehaparam"),
    "backup": Entry("backups", "download", "download", "backup", False, "backup"),
    "backupcert": Entry("certificates", "backup", "download", "backupcert", False, "backupcert"),
    "clientbandwidthlimitadd": Entry(
        "client_limits", "add_bandwidth", "write", "clientbandwidthlimitadd", False, "clientbandwidthlimitadd"
    ),
    "clientbandwidthlimitdel": Entry(
        "client_limits",
        "delete_bandwidth",
        "write",
        "clientbandwidthlimitdel",
        False,
        "clientbandwidthlimitdel",
    ),
    "clientbandwidthlimitlist": Entry(
        "client_limits",
        "list_bandwidths",
        "read",
        "clientbandwidthlimitlist",
        False,
        "clientbandwidthlimitlist",
    ),
    "clientcpslimitadd": Entry(
        "client_limits", "add_connection_rate", "write", "clientcpslimitadd", False, "clientcpslimitadd"
    ),
    "clientcpslimitdel": Entry(
        "client_limits", "delete_connection_rate", "write", "clientcpslimitdel", False, "clientcpslimitdel"
    ),
    "clientcpslimitlist": Entry(
        "client_limits", "list_connection_rates", "read", "clientcpslimitlist", False, "clientcpslimitlist"
    ),
    "clientmaxclimitadd": Entry(
        "client_limits", "add_connection", "write", "clientmaxclimitadd", False, "clientmaxclimitadd"
    ),
    "clientmaxclimitdel": Entry(
        "client_limits", "delete_connection", "write", "clientmaxclimitdel", False, "clientmaxclimitdel"
    ),
    "clientmaxclimitlist": Entry(
        "client_limits", "list_connections", "read", "clientmaxclimitlist", False, "clientmaxclimitlist"
    ),
    "clientrpslimitadd": Entry(
        "client_limits", "add_request_rate", "write", "clientrpslimitadd", False, "clientrpslimitadd"
    ),
    "clientrpslimitdel": Entry(
        "client_limits", "delete_request_rate", "write", "clientrpslimitdel", False, "clientrpslimitdel"
    ),
    "clientrpslimitlist": Entry(
        "client_limits", "list_request_rates", "read", "clientrpslimitlist", False, "clientrpslimitlist"
    ),
    "cluster.addnode": Entry("cluster", "add_node", "action", "cluster/addnode", False, "cluster.addnode"),
    "cluster.create": Entry("cluster", "create", "action", "cluster/create", False, "cluster.create"),
    "cluster.deletenode": Entry(
        "cluster", "delete_node", "action", "cluster/deletenode", False, "cluster.deletenode"
    ),
    "cluster.disablenode": Entry(
        "cluster", "disable_node", "action", "cluster/disablenode", False, "cluster.disablenode"
    ),
    "cluster.enablenode": Entry(
        "cluster", "enable_node", "action", "cluster/enablenode", False, "cluster.enablenode"
    ),
    "cluster.joincluster": Entry(
        "cluster", "wait_to_be_added", "action", "cluster/joincluster", False, "cluster.joincluster"
    ),
    "cluster.status": Entry("cluster", "show", "read", "cluster/status", False, "cluster.status"),
    "createbond": Entry("interfaces", "create_bond", "action", "createbond", False, "createbond"),
    "createvpncon": Entry("vpn", "add", "write", "createvpncon", False, "createvpncon"),
    "delacmecert": Entry("acme_certificates", "delete", "write", "delacmecert", False, "delacmecert"),
    "delacmeconfig": Entry("acme_accounts", "delete", "write", "delacmeconfig", False, "delacmeconfig"),
    "deladditional": Entry("interfaces", "delete_address", "write", "deladditional", False, "deladditional"),
    "deladdon": Entry("firmware", "delete_add_on", "write", "deladdon", False, "deladdon"),
    "deladdress": Entry(
        "interfaces", "delete_address_unverified", "write", "deladdress", False, "deladdress"
    ),
    "delapikey": Entry("api_keys", "delete", "write", "delapikey", False, "delapikey"),
    "delbond": Entry("interfaces", "delete_from_bond", "write", "delbond", False, "delbond"),
    "delcert": Entry("certificates", "delete", "write", "delcert", False, "delcert"),
    "delcipherset": Entry("cipher_sets", "delete", "write", "delcipherset", False, "delcipherset"),
    "deldomain": Entry("sso_domains", "delete", "write", "deldomain", False, "deldomain"),
    "deleteldapendpoint": Entry(
        "ldap_endpoints", "delete", "write", "deleteldapendpoint", False, "deleteldapendpoint"
    ),
    "deletevpncon": Entry("vpn", "delete", "write", "deletevpncon", False, "deletevpncon"),
    "delhostsentry": Entry("dns", "delete_host", "write", "delhostsentry", False, "delhostsentry"),
    "delintermediate": Entry(
        "certificates", "delete_intermediate", "write", "delintermediate", False, "delintermediate"
    ),
    "dellecert": Entry("lets_encrypt", "delete", "write", "dellecert", False, "dellecert"),
    "dellimitrule": Entry("limit_rules", "delete", "write", "dellimitrule", False, "dellimitrule"),
    "dellmingressk8sconf": Entry(
        "kubernetes", "delete_configuration", "write", "dellmingressk8sconf", False, "dellmingressk8sconf"
    ),
    "delnocache": Entry("cache_compression", "include_in_cache", "write", "delnocache", False, "delnocache"),
    "delnocompress": Entry(
        "cache_compression", "include_in_compression", "write", "delnocompress", False, "delnocompress"
    ),
    "delowaspcustomdata": Entry(
        "owasp_files", "delete_data", "write", "delowaspcustomdata", False, "delowaspcustomdata"
    ),
    "delowaspcustomrule": Entry(
        "owasp_files", "delete_rules", "write", "delowaspcustomrule", False, "delowaspcustomrule"
    ),
    "delprerule": Entry("content_rules", "detach_pre_process", "write", "delprerule", False, "delprerule"),
    "delrequestrule": Entry(
        "content_rules", "detach_request", "write", "delrequestrule", False, "delrequestrule"
    ),
    "delresponsebodyrule": Entry(
        "content_rules", "detach_response_body", "write", "delresponsebodyrule", False, "delresponsebodyrule"
    ),
    "delresponserule": Entry(
        "content_rules", "detach_response", "write", "delresponserule", False, "delresponserule"
    ),
    "delroute": Entry("routes", "delete", "write", "delroute", False, "delroute"),
    "delrs": Entry("real_servers", "delete", "write", "delrs", False, "delrs"),
    "delrsrule": Entry("content_rules", "detach_from_server", "write", "delrsrule", False, "delrsrule"),
    "delrule": Entry("content_rules", "delete", "write", "delrule", False, "delrule"),
    "delsdncontroller": Entry(
        "sdn", "delete_controller", "write", "delsdncontroller", False, "delsdncontroller"
    ),
    "delssoimage": Entry("sso_images", "delete", "write", "delssoimage", False, "delssoimage"),
    "deltemplate": Entry("templates", "delete", "write", "deltemplate", False, "deltemplate"),
    "delvlan": Entry("interfaces", "delete_vlan", "write", "delvlan", False, "delvlan"),
    "delvs": Entry("virtual_services", "delete", "write", "delvs", False, "delvs"),
    "delvxlan": Entry("interfaces", "delete_vxlan", "write", "delvxlan", False, "delvxlan"),
    "delwafcustomdata": Entry(
        "waf_files", "delete_data", "write", "delwafcustomdata", False, "delwafcustomdata"
    ),
    "delwafcustomrule": Entry(
        "waf_files", "delete_rules", "write", "delwafcustomrule", False, "delwafcustomrule"
    ),
    "disablers": Entry("real_servers", "disable_everywhere", "action", "disablers", False, "disablers"),
    "disablewafremotelogging": Entry(
        "waf_logs",
        "disable_remote_logging",
        "write",
        "disablewafremotelogging",
        False,
        "disablewafremotelogging",
    ),
    "downloadowaspcustomdata": Entry(
        "owasp_files",
        "download_data",
        "download",
        "downloadowaspcustomdata",
        False,
        "downloadowaspcustomdata",
    ),
    "downloadowaspcustomrule": Entry(
        "owasp_files",
        "download_rules",
        "download",
        "downloadowaspcustomrule",
        False,
        "downloadowaspcustomrule",
    ),
    "downloadsamlspcert": Entry(
        "sso_domains",
        "download_sp_certificate",
        "download",
        "downloadsamlspcert",
        False,
        "downloadsamlspcert",
    ),
    "downloadwafauditlog": Entry(
        "waf_logs", "download_file", "download", "downloadwafauditlog", False, "downloadwafauditlog"
    ),
    "downloadwafcustomdata": Entry(
        "waf_files", "download_data", "download", "downloadwafcustomdata", False, "downloadwafcustomdata"
    ),
    "downloadwafcustomrule": Entry(
        "waf_files", "download_rules", "download", "downloadwafcustomrule", False, "downloadwafcustomrule"
    ),
    "downloadwafrules": Entry("waf", "fetch_rules", "action", "downloadwafrules", False, "downloadwafrules"),
    "dupvs": Entry("virtual_services", "duplicate", "write", "dupvs", False, "dupvs"),
    "enablers": Entry("real_servers", "enable_everywhere", "action", "enablers", False, "enablers"),
    "enabletelemetry": Entry(
        "telemetry", "set_enabled", "write", "enabletelemetry", False, "enabletelemetry"
    ),
    "enablewafautoinstall": Entry(
        "waf",
        "set_automatic_installation_unverified",
        "write",
        "enablewafautoinstall",
        False,
        "enablewafautoinstall",
    ),
    "enablewafremotelogging": Entry(
        "waf_logs",
        "enable_remote_logging",
        "write",
        "enablewafremotelogging",
        False,
        "enablewafremotelogging",
    ),
    "exportvstmplt": Entry("templates", "export", "download", "exportvstmplt", False, "exportvstmplt"),
    "fetchacmeaccount": Entry(
        "acme_accounts", "fetch", "upload", "fetchacmeaccount", False, "fetchacmeaccount"
    ),
    "fetchleaccount": Entry("lets_encrypt", "fetch", "upload", "fetchleaccount", False, "fetchleaccount"),
    "get": Entry("system", "get", "read", "get", False, "get"),
    "getacmecert": Entry("acme_certificates", "show", "read", "getacmecert", False, "getacmecert"),
    "getacmedirectoryurl": Entry(
        "acme_accounts", "show_directory", "read", "getacmedirectoryurl", False, "getacmedirectoryurl"
    ),
    "getacmehmac": Entry("acme_accounts", "show_hmac_key", "read", "getacmehmac", False, "getacmehmac"),
    "getacmekid": Entry("acme_accounts", "show_key_id", "read", "getacmekid", False, "getacmekid"),
    "getacmerenewperiod": Entry(
        "acme_accounts", "show_renewal", "read", "getacmerenewperiod", False, "getacmerenewperiod"
    ),
    "getall": Entry("system", "get_all", "read", "getall", False, "getall"),
    "getawshaparams": Entry("ha", "show_aws", "read", "getawshaparams", False, "getawshaparams"),
    "getazurehaparams": Entry("ha", "show_azure", "read", "getazurehaparams", False, "getazurehaparams"),
    "getcipherset": Entry("cipher_sets", "show", "read", "getcipherset", False, "getcipherset"),
    "getcloudhaparams": Entry("ha", "show_cloud", "read", "getcloudhaparams", False, "getcloudhaparams"),
    "gethosts": Entry("dns", "list_hosts", "read", "gethosts", False, "gethosts"),
    "getlecert": Entry("lets_encrypt", "show", "read", "getlecert", False, "getlecert"),
    "getlmingressmode": Entry(
        "kubernetes", "show_mode", "read", "getlmingressmode", False, "getlmingressmode"
    ),
    "getlmingressnamespace": Entry(
        "kubernetes", "show_namespace", "read", "getlmingressnamespace", False, "getlmingressnamespace"
    ),
    "getlmingresswatchtimeout": Entry(
        "kubernetes",
        "show_watch_timeout",
        "read",
        "getlmingresswatchtimeout",
        False,
        "getlmingresswatchtimeout",
    ),
    "getpreviousversion": Entry(
        "firmware", "show_previous", "read", "getpreviousversion", False, "getpreviousversion"
    ),
    "getraiddisksinfo": Entry(
        "debug", "show_raid_disks", "read", "getraiddisksinfo", False, "getraiddisksinfo"
    ),
    "getraidinfo": Entry("debug", "show_raid", "read", "getraidinfo", False, "getraidinfo"),
    "getsdncontroller": Entry(
        "sdn", "list_controllers", "read", "getsdncontroller", False, "getsdncontroller"
    ),
    "getvpnstatus": Entry("vpn", "show", "read", "getvpnstatus", False, "getvpnstatus"),
    "getwafchangelog": Entry(
        "waf", "download_change_log", "download", "getwafchangelog", False, "getwafchangelog"
    ),
    "getwafsettings": Entry("waf", "show", "read", "getwafsettings", False, "getwafsettings"),
    "groupaddremote": Entry("users", "add_group", "write", "groupaddremote", False, "groupaddremote"),
    "groupdelremote": Entry("users", "delete_group", "write", "groupdelremote", False, "groupdelremote"),
    "grouplist": Entry("users", "list_groups", "read", "grouplist", False, "grouplist"),
    "groupsetperms": Entry(
        "users", "set_group_permissions", "write", "groupsetperms", False, "groupsetperms"
    ),
    "groupshow": Entry("users", "show_group", "read", "groupshow", False, "groupshow"),
    "installpatch": Entry("firmware", "install", "upload", "installpatch", True, "installpatch"),
    "kill_instance": Entry("licensing", "give_up_licence", "action", "kill_instance", False, "kill_instance"),
    "kill_spla_instance": Entry(
        "licensing", "give_up_provider_licence", "action", "kill_spla_instance", False, "kill_spla_instance"
    ),
    "killaslinstance": Entry(
        "licensing", "give_up_local_licence", "action", "killaslinstance", False, "killaslinstance"
    ),
    "leaccountinfo": Entry("lets_encrypt", "show_account", "read", "leaccountinfo", False, "leaccountinfo"),
    "license": Entry("licensing", "license_offline", "upload", "license", False, "license"),
    "licenseinfo": Entry("licensing", "show", "read", "licenseinfo", False, "licenseinfo"),
    "listacmecert": Entry("acme_certificates", "list", "read", "listacmecert", False, "listacmecert"),
    "listaddon": Entry("firmware", "list_add_ons", "read", "listaddon", False, "listaddon"),
    "listapi": Entry("system", "list_api", "read", "listapi", False, "listapi"),
    "listapikeys": Entry("api_keys", "list", "read", "listapikeys", False, "listapikeys"),
    "listcert": Entry("certificates", "list", "read", "listcert", False, "listcert"),
    "listextlogfiles": Entry(
        "logs", "list_extended_files_unverified", "read", "listextlogfiles", False, "listextlogfiles"
    ),
    "listifconfig": Entry("interfaces", "list_devices", "read", "listifconfig", False, "listifconfig"),
    "listintermediate": Entry(
        "certificates", "list_intermediates", "read", "listintermediate", False, "listintermediate"
    ),
    "listlecert": Entry("lets_encrypt", "list", "read", "listlecert", False, "listlecert"),
    "listlimitrules": Entry("limit_rules", "list", "read", "listlimitrules", False, "listlimitrules"),
    "listssoimages": Entry("sso_images", "list", "read", "listssoimages", False, "listssoimages"),
    "listtemplates": Entry("templates", "list", "read", "listtemplates", False, "listtemplates"),
    "listvpns": Entry("vpn", "list", "read", "listvpns", False, "listvpns"),
    "listvs": Entry("virtual_services", "list", "read", "listvs", False, "listvs"),
    "listwafauditfiles": Entry(
        "waf_logs", "list_files", "read", "listwafauditfiles", False, "listwafauditfiles"
    ),
    "listwafrules": Entry("waf_rules", "list", "read", "listwafrules", False, "listwafrules"),
    "logging.clearextlogs": Entry(
        "logs", "clear_extended", "action", "logging/clearextlogs", False, "logging.clearextlogs"
    ),
    "logging.clearlogs": Entry("logs", "clear", "action", "logging/clearlogs", False, "logging.clearlogs"),
    "logging.clearmlogcdata": Entry(
        "waf_logs", "discard_unsent", "action", "logging/clearmlogcdata", False, "logging.clearmlogcdata"
    ),
    "logging.cpuinfo": Entry("debug", "show_processors", "read", "logging/cpuinfo", False, "logging.cpuinfo"),
    "logging.df": Entry("debug", "show_disk_usage", "read", "logging/df", False, "logging.df"),
    "logging.disableextesplog": Entry(
        "logs",
        "disable_extended_security_log",
        "write",
        "logging/disableextesplog",
        False,
        "logging.disableextesplog",
    ),
    "logging.downloadlogs": Entry(
        "logs", "legacy_download", "download", "logging/downloadlogs", False, "logging.downloadlogs"
    ),
    "logging.downloadwafdebuglogs": Entry(
        "waf_logs",
        "download_debug_logs",
        "download",
        "logging/downloadwafdebuglogs",
        False,
        "logging.downloadwafdebuglogs",
    ),
    "logging.enableextesplog": Entry(
        "logs",
        "enable_extended_security_log",
        "write",
        "logging/enableextesplog",
        False,
        "logging.enableextesplog",
    ),
    "logging.getraiddisksinfo": Entry(
        "debug",
        "show_raid_disks_by_log_path",
        "read",
        "logging/getraiddisksinfo",
        False,
        "logging.getraiddisksinfo",
    ),
    "logging.getraidinfo": Entry(
        "debug", "show_raid_by_log_path", "read", "logging/getraidinfo", False, "logging.getraidinfo"
    ),
    "logging.ifconfig": Entry(
        "debug", "show_interfaces", "read", "logging/ifconfig", False, "logging.ifconfig"
    ),
    "logging.interrupts": Entry(
        "debug", "show_interrupts", "read", "logging/interrupts", False, "logging.interrupts"
    ),
    "logging.isextesplogenabled": Entry(
        "logs",
        "extended_security_log_enabled",
        "read",
        "logging/isextesplogenabled",
        False,
        "logging.isextesplogenabled",
    ),
    "logging.listextlogfiles": Entry(
        "logs", "list_extended_files", "read", "logging/listextlogfiles", False, "logging.listextlogfiles"
    ),
    "logging.listsyslogfiles": Entry(
        "logs", "list_files", "read", "logging/listsyslogfiles", False, "logging.listsyslogfiles"
    ),
    "logging.lsmod": Entry("debug", "list_modules", "read", "logging/lsmod", False, "logging.lsmod"),
    "logging.lspci": Entry("debug", "list_pci_devices", "read", "logging/lspci", False, "logging.lspci"),
    "logging.meminfo": Entry("debug", "show_memory", "read", "logging/meminfo", False, "logging.meminfo"),
    "logging.netstat": Entry(
        "debug", "show_connections", "read", "logging/netstat", False, "logging.netstat"
    ),
    "logging.partitions": Entry(
        "debug", "list_partitions", "read", "logging/partitions", False, "logging.partitions"
    ),
    "logging.ping": Entry("debug", "ping", "action", "logging/ping", False, "logging.ping"),
    "logging.ping6": Entry("debug", "ping_ipv6", "action", "logging/ping6", False, "logging.ping6"),
    "logging.ps": Entry("debug", "list_processes", "read", "logging/ps", False, "logging.ps"),
    "logging.resetlogs": Entry(
        "logs", "legacy_clear", "action", "logging/resetlogs", False, "logging.resetlogs"
    ),
    "logging.resetstats": Entry(
        "statistics", "reset", "action", "logging/resetstats", False, "logging.resetstats"
    ),
    "logging.resetwafdebuglogs": Entry(
        "waf_logs",
        "reset_debug_logs",
        "action",
        "logging/resetwafdebuglogs",
        False,
        "logging.resetwafdebuglogs",
    ),
    "logging.saveextlogs": Entry(
        "logs", "download_extended", "download", "logging/saveextlogs", False, "logging.saveextlogs"
    ),
    "logging.savelogs": Entry("logs", "download", "download", "logging/savelogs", False, "logging.savelogs"),
    "logging.savemlogcdata": Entry(
        "waf_logs", "download_unsent", "download", "logging/savemlogcdata", False, "logging.savemlogcdata"
    ),
    "logging.slabinfo": Entry("debug", "show_slabs", "read", "logging/slabinfo", False, "logging.slabinfo"),
    "logging.ssoflush": Entry(
        "sso_sessions", "flush", "action", "logging/ssoflush", False, "logging.ssoflush"
    ),
    "logging.top": Entry("debug", "sample_processes", "action", "logging/top", False, "logging.top"),
    "logging.traceroute": Entry(
        "routes", "trace", "action", "logging/traceroute", False, "logging.traceroute"
    ),
    "maninstallwafrules": Entry(
        "waf", "install_rules", "action", "maninstallwafrules", False, "maninstallwafrules"
    ),
    "modadaptive": Entry("health_checks", "modify_adaptive", "write", "modadaptive", False, "modadaptive"),
    "moddomain": Entry("sso_domains", "modify", "write", "moddomain", False, "moddomain"),
    "modhealth": Entry("health_checks", "modify", "write", "modhealth", False, "modhealth"),
    "modiface": Entry("interfaces", "modify", "write", "modiface", False, "modiface"),
    "modifycipherset": Entry("cipher_sets", "put", "write", "modifycipherset", False, "modifycipherset"),
    "modifyldapendpoint": Entry(
        "ldap_endpoints", "modify", "write", "modifyldapendpoint", False, "modifyldapendpoint"
    ),
    "modlimitrule": Entry("limit_rules", "modify", "write", "modlimitrule", False, "modlimitrule"),
    "modrs": Entry("real_servers", "modify", "write", "modrs", False, "modrs"),
    "modrule": Entry("content_rules", "modify", "write", "modrule", False, "modrule"),
    "modsdncontroller": Entry(
        "sdn", "modify_controller", "write", "modsdncontroller", False, "modsdncontroller"
    ),
    "modvs": Entry("virtual_services", "modify", "write", "modvs", False, "modvs"),
    "modvxlan": Entry("interfaces", "modify_vxlan_unverified", "write", "modvxlan", False, "modvxlan"),
    "movelimitrule": Entry("limit_rules", "move", "write", "movelimitrule", False, "movelimitrule"),
    "notice": Entry("firmware", "show_notices", "read", "notice", False, "notice"),
    "owasprules": Entry("owasp", "rules", "read", "owasprules", False, "owasprules"),
    "owasprules.switch": Entry("owasp", "switch", "write", "owasprules", False, "owasprules"),
    "readcert": Entry("certificates", "show", "read", "readcert", False, "readcert"),
    "readeula": Entry("licensing", "read_eula", "read", "readeula", False, "readeula"),
    "readintermediate": Entry(
        "certificates", "show_intermediate", "read", "readintermediate", False, "readintermediate"
    ),
    "reboot": Entry("system", "reboot", "action", "reboot", False, "reboot"),
    "registeracmeaccount": Entry(
        "acme_accounts", "register", "action", "registeracmeaccount", False, "registeracmeaccount"
    ),
    "registerleaccount": Entry(
        "lets_encrypt", "register", "action", "registerleaccount", False, "registerleaccount"
    ),
    "renewacmecert": Entry("acme_certificates", "renew", "action", "renewacmecert", False, "renewacmecert"),
    "renewlecert": Entry("lets_encrypt", "renew", "action", "renewlecert", False, "renewlecert"),
    "resolvenow": Entry("dns", "resolve_now", "action", "resolvenow", False, "resolvenow"),
    "restartlmingress": Entry(
        "kubernetes", "restart", "action", "restartlmingress", False, "restartlmingress"
    ),
    "restore": Entry("backups", "restore", "upload", "restore", False, "restore"),
    "restorecert": Entry("certificates", "restore", "upload", "restorecert", False, "restorecert"),
    "restorepatch": Entry("firmware", "restore_previous", "action", "restorepatch", False, "restorepatch"),
    "routevpn.createvpnconn": Entry(
        "route_vpn", "add", "write", "routevpn/createvpnconn", False, "routevpn.createvpnconn"
    ),
    "routevpn.deletevpnconn": Entry(
        "route_vpn", "delete", "write", "routevpn/deletevpnconn", False, "routevpn.deletevpnconn"
    ),
    "routevpn.getvpnconn": Entry(
        "route_vpn", "show", "read", "routevpn/getvpnconn", False, "routevpn.getvpnconn"
    ),
    "routevpn.getvpnstatus": Entry(
        "route_vpn", "download_status", "download", "routevpn/getvpnstatus", False, "routevpn.getvpnstatus"
    ),
    "routevpn.listvpns": Entry("route_vpn", "list", "read", "routevpn/listvpns", False, "routevpn.listvpns"),
    "routevpn.setipsecconf": Entry(
        "route_vpn", "upload_configuration", "upload", "routevpn/setipsecconf", False, "routevpn.setipsecconf"
    ),
    "routevpn.setrouteconf": Entry(
        "route_vpn", "upload_routes", "upload", "routevpn/setrouteconf", False, "routevpn.setrouteconf"
    ),
    "routevpn.setsecretsconf": Entry(
        "route_vpn", "upload_secrets", "upload", "routevpn/setsecretsconf", False, "routevpn.setsecretsconf"
    ),
    "routevpn.startdaemon": Entry(
        "route_vpn", "start_daemon", "action", "routevpn/startdaemon", False, "routevpn.startdaemon"
    ),
    "routevpn.startvpnconn": Entry(
        "route_vpn", "start", "action", "routevpn/startvpnconn", False, "routevpn.startvpnconn"
    ),
    "routevpn.stopdaemon": Entry(
        "route_vpn", "stop_daemon", "action", "routevpn/stopdaemon", False, "routevpn.stopdaemon"
    ),
    "routevpn.stopvpnconn": Entry(
        "route_vpn", "stop", "action", "routevpn/stopvpnconn", False, "routevpn.stopvpnconn"
    ),
    "routevpn.viewlogs": Entry(
        "route_vpn", "download_log", "download", "routevpn/viewlogs", False, "routevpn.viewlogs"
    ),
    "routevpn.viewroutes": Entry(
        "route_vpn", "download_routes", "download", "routevpn/viewroutes", False, "routevpn.viewroutes"
    ),
    "sdndeviceinfo": Entry("sdn", "show_devices", "read", "sdndeviceinfo", False, "sdndeviceinfo"),
    "sdninfo": Entry("sdn", "show_unverified", "read", "sdninfo", False, "sdninfo"),
    "sdnpathinfo": Entry("sdn", "show_paths", "read", "sdnpathinfo", False, "sdnpathinfo"),
    "set": Entry("system", "set", "write", "set", False, "set"),
    "set_initial_passwd": Entry(
        "licensing", "set_initial_password", "action", "set_initial_passwd", False, "set_initial_passwd"
    ),
    "setacmedirectoryurl": Entry(
        "acme_accounts", "set_directory", "write", "setacmedirectoryurl", False, "setacmedirectoryurl"
    ),
    "setacmehmac": Entry("acme_accounts", "set_hmac_key", "write", "setacmehmac", False, "setacmehmac"),
    "setacmekid": Entry("acme_accounts", "set_key_id", "write", "setacmekid", False, "setacmekid"),
    "setacmerenewperiod": Entry(
        "acme_accounts", "set_renewal", "write", "setacmerenewperiod", False, "setacmerenewperiod"
    ),
    "setadminaccess": Entry(
        "interfaces", "move_administration", "write", "setadminaccess", False, "setadminaccess"
    ),
    "setcloudhamode": Entry("ha", "set_cloud_mode", "write", "setcloudhamode", False, "setcloudhamode"),
    "setcloudhaparam": Entry("ha", "modify_cloud", "write", "setcloudhaparam", False, "setcloudhaparam"),
    "setlmcommsecret": Entry(
        "ha", "set_partner_secret", "write", "setlmcommsecret", False, "setlmcommsecret"
    ),
    "setlmingressmode": Entry(
        "kubernetes", "set_mode", "write", "setlmingressmode", False, "setlmingressmode"
    ),
    "setlmingressnamespace": Entry(
        "kubernetes", "set_namespace", "write", "setlmingressnamespace", False, "setlmingressnamespace"
    ),
    "setlmingresswatchtimeout": Entry(
        "kubernetes",
        "set_watch_timeout",
        "write",
        "setlmingresswatchtimeout",
        False,
        "setlmingresswatchtimeout",
    ),
    "setrsaconfig": Entry(
        "rsa_securid", "upload_configuration", "upload", "setrsaconfig", False, "setrsaconfig"
    ),
    "setrsanodesecret": Entry(
        "rsa_securid", "upload_node_secret", "upload", "setrsanodesecret", False, "setrsanodesecret"
    ),
    "setvpnaddr": Entry("vpn", "set_addresses", "write", "setvpnaddr", False, "setvpnaddr"),
    "setvpnlocalip": Entry("vpn", "set_local_address", "write", "setvpnlocalip", False, "setvpnlocalip"),
    "setvpnlocalsubnets": Entry(
        "vpn", "set_local_networks", "write", "setvpnlocalsubnets", False, "setvpnlocalsubnets"
    ),
    "setvpnpfsdisable": Entry(
        "vpn", "disable_forward_secrecy", "write", "setvpnpfsdisable", False, "setvpnpfsdisable"
    ),
    "setvpnpfsenable": Entry(
        "vpn", "enable_forward_secrecy", "write", "setvpnpfsenable", False, "setvpnpfsenable"
    ),
    "setvpnremoteip": Entry("vpn", "set_remote_address", "write", "setvpnremoteip", False, "setvpnremoteip"),
    "setvpnremotesubnets": Entry(
        "vpn", "set_remote_networks", "write", "setvpnremotesubnets", False, "setvpnremotesubnets"
    ),
    "setvpnsecret": Entry("vpn", "set_secret", "write", "setvpnsecret", False, "setvpnsecret"),
    "setwafautoinstall": Entry(
        "waf", "set_automatic_installation", "write", "setwafautoinstall", False, "setwafautoinstall"
    ),
    "setwafautoupdate": Entry(
        "waf", "set_automatic_update", "write", "setwafautoupdate", False, "setwafautoupdate"
    ),
    "setwafinstalltime": Entry(
        "waf", "set_installation_hour", "write", "setwafinstalltime", False, "setwafinstalltime"
    ),
    "setwaflogformat": Entry("waf_logs", "set_format", "write", "setwaflogformat", False, "setwaflogformat"),
    "showadaptive": Entry("health_checks", "show_adaptive", "read", "showadaptive", False, "showadaptive"),
    "showdomain": Entry("sso_domains", "list", "read", "showdomain", False, "showdomain"),
    "showdomainlockedusers": Entry(
        "sso_domains", "show_locked_users", "read", "showdomainlockedusers", False, "showdomainlockedusers"
    ),
    "showhealth": Entry("health_checks", "show", "read", "showhealth", False, "showhealth"),
    "showiface": Entry("interfaces", "show", "read", "showiface", False, "showiface"),
    "showldapendpoint": Entry(
        "ldap_endpoints", "show", "read", "showldapendpoint", False, "showldapendpoint"
    ),
    "showldaplist": Entry("ldap_endpoints", "list", "read", "showldaplist", False, "showldaplist"),
    "showlmingressk8sconf": Entry(
        "kubernetes", "show_contexts", "read", "showlmingressk8sconf", False, "showlmingressk8sconf"
    ),
    "showroute": Entry("routes", "list", "read", "showroute", False, "showroute"),
    "showrs": Entry("real_servers", "show", "read", "showrs", False, "showrs"),
    "showrule": Entry("content_rules", "show", "read", "showrule", False, "showrule"),
    "showtelemetry": Entry("telemetry", "list", "read", "showtelemetry", False, "showtelemetry"),
    "showvs": Entry("virtual_services", "show", "read", "showvs", False, "showvs"),
    "showvxlan": Entry("interfaces", "show_vxlan_unverified", "read", "showvxlan", False, "showvxlan"),
    "shutdown": Entry("system", "shut_down", "action", "shutdown", False, "shutdown"),
    "ssodomain.killallsessions": Entry(
        "sso_sessions", "close_all", "action", "ssodomain/killallsessions", False, "ssodomain.killallsessions"
    ),
    "ssodomain.killsession": Entry(
        "sso_sessions", "close", "action", "ssodomain/killsession", False, "ssodomain.killsession"
    ),
    "ssodomain.queryall": Entry(
        "sso_sessions", "list", "read", "ssodomain/queryall", False, "ssodomain.queryall"
    ),
    "ssodomain.querysessions": Entry(
        "sso_sessions", "list_range", "read", "ssodomain/querysessions", False, "ssodomain.querysessions"
    ),
    "ssodomain.search": Entry(
        "sso_sessions", "search", "read", "ssodomain/search", False, "ssodomain.search"
    ),
    "ssoimages": Entry("sso_images", "upload", "upload", "ssoimages", False, "ssoimages"),
    "startikedaemon": Entry("vpn", "start_daemon", "action", "startikedaemon", False, "startikedaemon"),
    "startvpncon": Entry("vpn", "start", "action", "startvpncon", False, "startvpncon"),
    "stats": Entry("statistics", "show", "read", "stats", False, "stats"),
    "statusikedaemon": Entry("vpn", "show_daemon", "read", "statusikedaemon", False, "statusikedaemon"),
    "stopikedaemon": Entry("vpn", "stop_daemon", "action", "stopikedaemon", False, "stopikedaemon"),
    "stopvpncon": Entry("vpn", "stop", "action", "stopvpncon", False, "stopvpncon"),
    "tcpdump": Entry("debug", "capture_packets", "download", "tcpdump", False, "tcpdump"),
    "unbond": Entry("interfaces", "remove_bond", "action", "unbond", False, "unbond"),
    "unlockdomainusers": Entry(
        "sso_domains", "unlock_users", "action", "unlockdomainusers", False, "unlockdomainusers"
    ),
    "updatedetect": Entry(
        "intrusion_detection", "update_rules", "upload", "updatedetect", False, "updatedetect"
    ),
    "uploadsamlidpmd": Entry(
        "sso_domains", "upload_idp_metadata", "upload", "uploadsamlidpmd", False, "uploadsamlidpmd"
    ),
    "uploadtemplate": Entry("templates", "upload", "upload", "uploadtemplate", False, "uploadtemplate"),
    "uploadvserrfile": Entry(
        "virtual_services", "upload_error_page", "upload", "uploadvserrfile", False, "uploadvserrfile"
    ),
    "useraddlocal": Entry("users", "add", "write", "useraddlocal", False, "useraddlocal"),
    "userchangelocpass": Entry(
        "users", "change_password", "write", "userchangelocpass", False, "userchangelocpass"
    ),
    "userdelcert": Entry("users", "delete_certificate", "write", "userdelcert", False, "userdelcert"),
    "userdellocal": Entry("users", "delete", "write", "userdellocal", False, "userdellocal"),
    "userdownloadcert": Entry(
        "users", "download_certificate", "download", "userdownloadcert", False, "userdownloadcert"
    ),
    "userlist": Entry("users", "list", "read", "userlist", False, "userlist"),
    "usernewcert": Entry("users", "create_certificate", "action", "usernewcert", False, "usernewcert"),
    "userreadcert": Entry("users", "show_certificate", "read", "userreadcert", False, "userreadcert"),
    "usersetperms": Entry("users", "set_permissions", "write", "usersetperms", False, "usersetperms"),
    "usersetsyspassword": Entry(
        "users", "change_own_password", "write", "usersetsyspassword", False, "usersetsyspassword"
    ),
    "usershow": Entry("users", "show", "read", "usershow", False, "usershow"),
    "vsaddwafrule": Entry("waf_rules", "assign", "write", "vsaddwafrule", False, "vsaddwafrule"),
    "vslistwafruleids": Entry(
        "waf_rules", "list_identifiers", "read", "vslistwafruleids", False, "vslistwafruleids"
    ),
    "vsremovewafrule": Entry("waf_rules", "unassign", "write", "vsremovewafrule", False, "vsremovewafrule"),
    "vstotals": Entry("virtual_services", "totals", "read", "vstotals", False, "vstotals"),
}

LISTINGS: tuple[Listing, ...] = (
    Listing("certificate", "certificates", ("list", "list_intermediates")),
    Listing(
        "client-limit",
        "client_limits",
        ("legacy_list", "list_bandwidths", "list_connection_rates", "list_connections", "list_request_rates"),
    ),
    Listing("content-rule", "content_rules", ("show",)),
    Listing("dns", "dns", ("list_hosts",)),
    Listing("interface", "interfaces", ("show",)),
    Listing("ldap-endpoint", "ldap_endpoints", ("list",)),
    Listing("lets-encrypt", "lets_encrypt", ("list",)),
    Listing("limit-rule", "limit_rules", ("list",)),
    Listing("owasp", "owasp", ("rules",)),
    Listing("route", "routes", ("list",)),
    Listing("route-vpn", "route_vpn", ("list",)),
    Listing("sdn", "sdn", ("list_controllers",)),
    Listing("sso-domain", "sso_domains", ("list",)),
    Listing("sso-image", "sso_images", ("list",)),
    Listing("telemetry", "telemetry", ("list",)),
    Listing("templates", "templates", ("list",)),
    Listing("user", "users", ("list", "list_groups")),
    Listing("virtual-service", "virtual_services", ("list",)),
    Listing("vpn", "vpn", ("list",)),
)
