"""What is made on a unit before anything is tried on it: something of every kind, in an order it takes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from tests.support.certificates import make_certificate

__all__ = ["CERTIFICATE", "CREATES", "KUBERNETES", "RULES", "SETTINGS", "STEPS", "Known"]

CERTIFICATE = make_certificate("sample.example")


class Known(str):
    """Stands for a number that the unit gave to one of its objects."""

    __slots__ = ()


KUBERNETES = json.dumps(
    {
        "apiVersion": "v1",
        "kind": "Config",
        "current-context": "sample",
        "clusters": [{"name": "sample", "cluster": {"server": "https://10.0.9.20:6443"}}],
        "users": [{"name": "sample", "user": {"token": "sample"}}],
        "contexts": [{"name": "sample", "context": {"cluster": "sample", "user": "sample"}}],
    }
).encode()

SETTINGS: Mapping[str, str] = {
    "nameserver": "10.0.0.53",
    "MaxConnsLimit": "500000",
    "ClientCPSLimit": "1000",
    "ClientRPSLimit": "1000",
    "ClientMaxConnsLimit": "1000",
    "ClientMaxBandwidthLimit": "100000",
}
"""What the unit is set to first, by wire name."""

RULES: Mapping[str, Mapping[str, Any]] = {
    "MatchContentRule": {"name": "sample", "type": "match_content", "pattern": "sample"},
    "AddHeaderRule": {"name": "adds", "type": "add_header", "header": "X-A", "replacement": "b"},
    "DeleteHeaderRule": {"name": "deletes", "type": "delete_header", "pattern": "sample"},
    "ReplaceHeaderRule": {
        "name": "replaces",
        "type": "replace_header",
        "header": "X-A",
        "pattern": "sample",
        "replacement": "b",
    },
    "ModifyURLRule": {"name": "moves", "type": "modify_url", "pattern": "sample", "replacement": "b"},
    "ReplaceBodyRule": {"name": "rewrites", "type": "replace_body", "pattern": "sample", "replacement": "b"},
}
"""A content rule of each kind."""

_SERVICE = {"ssl_acceleration": True, "certificates": ["sample"], "waf_mode": "owasp"}
_PLAIN_SERVICE = {"address": "10.0.0.51", "port": "80"}
_DIGICERT = {"authority": "digicert"}

STEPS: tuple[tuple[str, Mapping[str, Any]], ...] = (
    ("addcert", {}),
    ("addcert", {"name": "second"}),
    ("addintermediate", {}),
    ("modifycipherset", {}),
    ("addvs", _SERVICE),
    ("addvs", _PLAIN_SERVICE),
    ("addvs", {"address": "10.0.0.52", "port": "80"}),
    ("modvs", {"service": Known("parent"), "create_sub_service": ""}),
    ("modvs", {"service": Known("parent"), "create_sub_service": ""}),
    *(("addrs", {"address": address}) for address in ("10.0.1.11", "10.0.1.12", "10.0.1.13")),
    *(("addrule", rule) for rule in RULES.values()),
    ("addrsrule", {}),
    ("addprerule", {}),
    ("addrequestrule", {"rule": "adds"}),
    ("addresponserule", {"rule": "adds"}),
    ("addresponsebodyrule", {"rule": "rewrites"}),
    ("addhostsentry", {}),
    ("addroute", {}),
    ("addnocache", {}),
    ("addnocompress", {}),
    ("useraddlocal", {"password": "Passw0rd.sample"}),
    ("groupaddremote", {}),
    ("usernewcert", {}),
    ("addadditional", {}),
    ("addvlan", {}),
    ("aclcontrol.add", {}),
    ("aclcontrol.addvs", {}),
    ("enablegeo", {}),
    ("addfqdn", {}),
    ("addcluster", {}),
    ("addmap", {}),
    ("addcustomlocation", {}),
    ("addip", {}),
    ("addrr", {"type": "text", "data": "sample"}),
    ("geoacl.setautoupdate", {}),
    ("geoacl.setautoinstall", {}),
    ("geoacl.addcustom", {}),
    ("geogenerateksk", {}),
    ("addldapendpoint", {"servers": ["10.0.9.1"]}),
    ("adddomain", {}),
    ("registeracmeaccount", {"email": "ops@sample.example"}),
    ("setacmedirectoryurl", _DIGICERT),
    ("setacmekid", _DIGICERT),
    ("setacmehmac", _DIGICERT),
    ("addacmecert", {"name": "acme"}),
    ("addlimitrule", {"pattern": "sample", "limit": 5}),
    ("clientcpslimitadd", {}),
    ("clientrpslimitadd", {}),
    ("clientmaxclimitadd", {}),
    ("clientbandwidthlimitadd", {}),
    ("setwafautoupdate", {}),
    ("setwafautoinstall", {}),
    ("addowaspcustomrule", {}),
    ("addowaspcustomdata", {}),
    ("addwafcustomrule", {}),
    ("addwafcustomdata", {}),
    ("createvpncon", {}),
    ("routevpn.createvpnconn", {}),
    ("addsdncontroller", {}),
    ("addlmingressk8sconf", {"configuration": KUBERNETES}),
)
"""Commands with what is given to them besides what ``base_calls`` knows."""

_CHANGE = ("modvs", "usernewcert", "set", "geoacl.set", "enable", "geogenerateksk")

CREATES = frozenset({name for name, _ in STEPS if not name.startswith(_CHANGE)} | {"addlecert"})
"""Commands that make something; tried again they want another name."""
