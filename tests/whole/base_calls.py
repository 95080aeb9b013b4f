"""For every command, arguments that a unit in use takes: the least that the command wants.

What the description demands gets a value by the argument's name, or else by its type, so that commands of
one subject speak of the same thing: `sample` is a rule, a certificate and a user. Only what has to exist, or
has to have a form that the description does not tell, is written by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from loadmaster_codegen.model import Command, Parameter, ValueType
from tests.whole.preparation import CERTIFICATE, CREATES, KUBERNETES, Known

__all__ = ["arguments", "first_arguments", "with_numbers"]

BY_NAME: Mapping[str, Any] = {
    "account": "somebody@example.com",
    "address": "10.0.0.50",
    "bundle": CERTIFICATE.bundle,
    "challenge_service": Known("plain_service"),
    "ciphers": ["ECDHE-RSA-AES256-GCM-SHA384"],
    "common_name": "www.sample.example",
    "destination": "203.0.113.0/24",
    "directory_url": "https://acme.example/directory",
    "extension": ".sample",
    "hour": 4,
    "interface": 0,
    "local_address": "10.0.0.10",
    "local_networks": ["10.0.0.0/24"],
    "network": "198.51.100.0/24",
    "password": "Passw0rd.sample",
    "pattern": "sample",
    "permissions": ["rules"],
    "pre_shared_key": "sample-shared-key",
    "remote_address": "203.0.113.9",
    "remote_networks": ["10.9.0.0/24"],
    "rule_sets": ["sample"],
    "server": Known("server"),
    "service": Known("service"),
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
_DATA = {"name": "sample.data"}
_SERVICE = {"service": Known("service")}

BY_COMMAND: Mapping[str, Mapping[str, Any]] = {
    "aclcontrol.addvs": _SERVICE,
    "aclcontrol.delvs": _SERVICE,
    "aclcontrol.listvs": _SERVICE,
    "addadditional": {"address": "10.0.0.201/8"},
    "addbond": {"interface": 1, "bond": 0},
    "addhostsentry": {"name": "sample.example"},
    "addroute": {"gateway": "10.0.0.254"},
    "addrs": {"address": "10.0.1.11"},
    "addvs": {"port": "443"},
    "addrequestrule": {"rule": "adds"},
    "addresponserule": {"rule": "adds"},
    "addresponsebodyrule": {"rule": "rewrites"},
    "delrequestrule": {"rule": "adds"},
    "delresponserule": {"rule": "adds"},
    "delresponsebodyrule": {"rule": "rewrites"},
    "addlmingressk8sconf": {"configuration": KUBERNETES},
    "backupcert": _ZIP,
    "cluster.create": {"shared_address": "10.0.0.60"},
    "deladditional": {"address": "10.0.0.201/8"},
    "disablers": {"address": "10.0.1.11"},
    "enablers": {"address": "10.0.1.11"},
    "getacmecert": {"name": "acme"},
    "get": {"parameter": "hostname"},
    "modcluster": {"address": "10.0.0.50"},
    "modiface": {"mtu": 1400},
    "modrule": {"pattern": "sample"},
    "renewacmecert": {"name": "acme"},
    "delacmecert": {"name": "acme"},
    "restorecert": _ZIP,
    "set": {"parameter": "hostname", "value": "lb7"},
    "setlmcommsecret": {"secret": "sample-secret"},
    **dict.fromkeys(_OF_GEO_NAMES, _NAME),
    **dict.fromkeys(
        (
            f"client{what}limit{verb}"
            for what in ("cps", "rps", "maxc", "bandwidth")
            for verb in ("add", "del")
        ),
        _CLIENT,
    ),
    "clientbandwidthlimitadd": {**_CLIENT, "limit": 100},
    **dict.fromkeys(
        (f"{verb}{engine}customdata" for engine in ("waf", "owasp") for verb in ("add", "del", "download")),
        _DATA,
    ),
}
"""Values of one command."""

FRESH: Mapping[str, Any] = {
    "address": "10.0.0.88",
    "name": "another",
    "network": "198.51.101.0/24",
    "destination": "203.0.114.0/24",
    "extension": ".another",
    "rule": "another",
    "vlan_id": 78,
}
"""Values by name for commands that make something, beside what exists already."""

FRESH_BY_COMMAND: Mapping[str, Mapping[str, Any]] = {
    "addacmecert": {"common_name": "another.sample.example"},
    "addadditional": {"address": "10.0.0.202/8"},
    "addfqdn": {"name": "another.sample.example"},
    "addhostsentry": {"name": "another.example"},
    "addldapendpoint": {"servers": ["10.0.9.1"]},
    "addlecert": {"common_name": "another.sample.example"},
    "addlimitrule": {"pattern": "another", "limit": 5},
    "addmap": _NAME,
    "addowaspcustomdata": {"name": "another.data"},
    "addprerule": {"rule": "second"},
    "addrequestrule": {"rule": "deletes"},
    "addresponserule": {"rule": "deletes"},
    "addrr": {**_NAME, "type": "text", "data": "another"},
    "addrs": {"address": "10.0.1.88"},
    "addrule": {"pattern": "another"},
    "addwafcustomdata": {"name": "another.data"},
    "registeracmeaccount": {"authority": "digicert", "email": "ops@sample.example"},
    "useraddlocal": {"password": "Passw0rd.another"},
}
"""The same for one command, where the names above do not do."""


def arguments(command: Command) -> dict[str, Any]:
    """Python names and values; numbers that the unit gives are still ``Known``."""
    own = dict(BY_COMMAND.get(command.name, {}))
    by_name = dict(BY_NAME)
    if command.name in CREATES:
        own = {name: value for name, value in own.items() if name not in FRESH}
        own |= FRESH_BY_COMMAND.get(command.name, {})
        by_name |= FRESH
    return _required(command, by_name) | own


def first_arguments(command: Command) -> dict[str, Any]:
    """The same for the preparation, where nothing exists yet."""
    return _required(command, BY_NAME) | dict(BY_COMMAND.get(command.name, {}))


def with_numbers(chosen: Mapping[str, Any], known: Mapping[str, int]) -> dict[str, Any]:
    """The arguments with the numbers that the unit gave."""
    return {name: known.get(one, 1) if isinstance(one, Known) else one for name, one in chosen.items()}


def _required(command: Command, by_name: Mapping[str, Any]) -> dict[str, Any]:
    return {one.name: by_name.get(one.name, _by_type(one)) for one in command.parameters if one.required}


def _by_type(parameter: Parameter) -> Any:
    value = parameter.value
    match value.type:
        case ValueType.BOOL:
            return True
        case ValueType.INT:
            return value.minimum if value.minimum is not None else 1
        case ValueType.PORT:
            return 8080
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
