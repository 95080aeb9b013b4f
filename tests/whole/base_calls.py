"""For every command, arguments that a unit in use takes: the least that the command wants.

What the description demands gets a value by the argument's name, or else by its type, so that commands of
one subject speak of the same thing: `sample` is a rule, a certificate and a user. Only what has to exist, or
has to have a form that the description does not tell, is written by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from loadmaster_codegen.model import Command, Parameter, ValueType
from tests.support.certificates import make_certificate

__all__ = ["PREPARATION", "SETTINGS", "arguments"]

CERTIFICATE = make_certificate("sample.example")

SETTINGS: Mapping[str, str] = {"nameserver": "10.0.0.53"}
"""What the unit is set to before anything is made on it, by wire name."""

PREPARATION: Mapping[str, tuple[Mapping[str, Any], ...]] = {
    "addcert": (),
    "addintermediate": (),
    "modifycipherset": (),
    "addvs": ({"ssl_acceleration": True, "certificates": ["sample"]}, {"address": "10.0.0.51", "port": "80"}),
    "addrs": (),
    "addrule": (
        {"pattern": "sample"},
        {"name": "header", "type": "add_header", "header": "X-A", "replacement": "b"},
    ),
    "addrsrule": (),
    "addhostsentry": (),
    "addroute": (),
    "addnocache": (),
    "addnocompress": (),
    "useraddlocal": ({"password": "Passw0rd.sample"},),
    "groupaddremote": (),
    "usernewcert": (),
    "addadditional": (),
    "aclcontrol.add": (),
    "aclcontrol.addvs": (),
    "enablegeo": (),
    "addfqdn": (),
    "addcluster": (),
    "addmap": (),
    "addcustomlocation": (),
    "addip": (),
    "addrr": ({"type": "text", "data": "sample"},),
    "geoacl.addcustom": (),
    "addldapendpoint": ({"servers": ["10.0.9.1"]},),
    "adddomain": (),
    "registeracmeaccount": ({"email": "ops@sample.example"},),
    "addacmecert": (),
    "addlimitrule": ({"pattern": "sample", "limit": 5},),
    "clientcpslimitadd": (),
    "clientrpslimitadd": (),
    "clientmaxclimitadd": (),
    "clientbandwidthlimitadd": (),
    "addowaspcustomrule": (),
    "addowaspcustomdata": (),
    "addwafcustomrule": (),
    "addwafcustomdata": (),
    "createvpncon": (),
    "routevpn.createvpnconn": (),
    "addsdncontroller": (),
    "addlmingressk8sconf": (),
    "addvlan": (),
}
"""Commands that make something of every kind, in an order that a unit takes, with more than they demand."""

BY_NAME: Mapping[str, Any] = {
    "account": "somebody@example.com",
    "address": "10.0.0.50",
    "bundle": CERTIFICATE.bundle,
    "challenge_service": 1,
    "ciphers": ["ECDHE-RSA-AES256-GCM-SHA384"],
    "common_name": "www.sample.example",
    "destination": "203.0.113.0/24",
    "directory_url": "https://acme.example/directory",
    "extension": ".sample",
    "hour": 4,
    "interface": 0,
    "local_networks": ["10.0.0.0/24"],
    "network": "198.51.100.0/24",
    "password": "Passw0rd.sample",
    "pattern": "sample",
    "permissions": ["rules"],
    "remote_address": "203.0.113.9",
    "remote_networks": ["10.9.0.0/24"],
    "vlan_id": 77,
}
"""Values by the Python name of the argument."""

_OF_GEO_NAMES = (
    *("addfqdn", "modfqdn", "delfqdn", "showfqdn", "addmap", "modmap", "delmap", "changemaploc"),
    *("changecheckeraddr", "geochangecheckermapping", "addcountry", "removecountry"),
    *("addrr", "modrr", "delrr"),
)
_NAME = {"name": "www.sample.example"}
_CLIENT = {"address": "203.0.113.7"}
_ZIP = {"password": "passphrase7"}

BY_COMMAND: Mapping[str, Mapping[str, Any]] = {
    "addadditional": {"address": "10.0.0.201/8"},
    "addbond": {"interface": 1, "bond": 0},
    "addhostsentry": {"name": "sample.example"},
    "addroute": {"gateway": "10.0.0.254"},
    "addrs": {"address": "10.0.1.11"},
    "addvs": {"port": "443"},
    "backupcert": _ZIP,
    "deladditional": {"address": "10.0.0.201/8"},
    "get": {"parameter": "hostname"},
    "modiface": {"mtu": 1400},
    "restorecert": _ZIP,
    "set": {"parameter": "hostname", "value": "lb7"},
    **dict.fromkeys(_OF_GEO_NAMES, _NAME),
    **dict.fromkeys(
        (
            f"client{what}limit{verb}"
            for what in ("cps", "rps", "maxc", "bandwidth")
            for verb in ("add", "del")
        ),
        _CLIENT,
    ),
}
"""Values of one command."""

FRESH: Mapping[str, Any] = {
    "address": "10.0.0.88",
    "name": "another",
    "network": "198.51.101.0/24",
    "destination": "203.0.114.0/24",
    "extension": ".another",
    "vlan_id": 78,
}
"""Values by name for commands that make something, beside what exists already."""

AFRESH: Mapping[str, Mapping[str, Any]] = {
    "addadditional": {"address": "10.0.0.202/8"},
    "addhostsentry": {"name": "another.example"},
    "addmap": {"name": "www.sample.example"},
    "addrr": {"name": "www.sample.example"},
    "addfqdn": {"name": "another.sample.example"},
    "addrsrule": {"rule": "another"},
}
"""The same for one command, where the names above do not do."""


def arguments(command: Command, known: Mapping[str, Any], *, fresh: bool) -> dict[str, Any]:
    """Python names and values; ``known`` are what the prepared unit calls its objects."""
    own = dict(BY_COMMAND.get(command.name, {}))
    if fresh:
        first = PREPARATION[command.name]
        own = {**own, **(first[0] if first else {}), **AFRESH.get(command.name, {})}
        own = {
            name: value
            for name, value in own.items()
            if name not in FRESH or name in AFRESH.get(command.name, {})
        }
    found = {
        one.name: _value(one, known, fresh=fresh)
        for one in command.parameters
        if one.required and one.name not in own
    }
    return found | own


def _value(parameter: Parameter, known: Mapping[str, Any], *, fresh: bool) -> Any:
    name = parameter.name
    if fresh and name in FRESH:
        return FRESH[name]
    if name in known:
        return known[name]
    if name in BY_NAME:
        return BY_NAME[name]
    return _by_type(parameter)


def _by_type(parameter: Parameter) -> Any:
    value = parameter.value
    match value.type:
        case ValueType.BOOL:
            return True
        case ValueType.INT | ValueType.PORT:
            low = value.minimum if value.minimum is not None else 1
            return low if value.type is ValueType.INT else 8080
        case ValueType.ENUM:
            return value.codes[0].name
        case ValueType.FLAGS:
            return [value.codes[0].name]
        case ValueType.ADDRESS:
            return "10.0.0.50"
        case ValueType.LIST:
            return [value.codes[0].name] if value.codes else ["sample"]
        case ValueType.FILE:
            return b"sample"
        case _:
            return "sample"
