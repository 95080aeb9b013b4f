"""What a user has to be permitted for each command; the built-in administrator may do everything.

Reading is open to all who got in. The words are those of ``usersetperms``; which of them a command takes is
pieced together from the vendor's description of user rights (unverified in detail).
"""

from __future__ import annotations

from collections.abc import Mapping

from .specification import CommandSpec
from .store import Account
from .values import Raw

EVERYTHING = "root"

_BY_FAMILY: dict[str, tuple[str, ...]] = {
    "virtual-service": ("vs",),
    "sub-virtual-service": ("vs",),
    "real-server": ("real",),
    "waf-rule": ("vs",),
    "owasp": ("vs",),
    "content-rule": ("rules",),
    "geo": ("geo",),
    "geo-access-list": ("geo",),
    "geo-cluster": ("geo",),
    "geo-custom-location": ("geo",),
    "geo-dnssec": ("geo",),
    "geo-fqdn": ("geo",),
    "geo-ip-range": ("geo",),
    "geo-map": ("geo",),
    "certificate": ("certs",),
    "acme-account": ("certs",),
    "acme-certificate": ("certs",),
    "lets-encrypt": ("certs",),
    "backup": ("backup",),
    "api-key": ("users",),
    "user": ("users",),
}
_BY_COMMAND: dict[str, tuple[str, ...]] = {
    "addvs": ("vs", "addvs"),
    "dupvs": ("vs", "addvs"),
    "addintermediate": ("cert3",),
    "delintermediate": ("cert3",),
    "backupcert": ("certbackup",),
    "restorecert": ("certbackup",),
}
_FOR_ALL = frozenset({"addapikey"})
"""Everybody makes keys for himself."""

_SUB_SERVICE = "createsubvs"


def is_permitted(account: Account, spec: CommandSpec, parameters: Mapping[str, Raw]) -> bool:
    """Whether an ordinary user may use a command with these parameters, which are in lower case."""
    name = spec.name.lower()
    if spec.kind == "read" or name in _FOR_ALL:
        return True
    if name == "userchangelocpass" and parameters.get("user") == account.name:
        return True
    needed = _BY_COMMAND.get(name) or _BY_FAMILY.get(spec.family, ())
    if name == "modvs" and _SUB_SERVICE in parameters:
        needed = ("real",)
    return any(word in account.permissions for word in (EVERYTHING, *needed))
