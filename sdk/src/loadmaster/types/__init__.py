# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Models of all that answers show. Each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from loadmaster.types.certificate import Certificate, IntermediateCertificate
    from loadmaster.types.cipher_set import CipherSet
    from loadmaster.types.content_rule import (
        AddHeaderRule,
        DeleteHeaderRule,
        MatchContentRule,
        ModifyURLRule,
        ReplaceBodyRule,
        ReplaceHeaderRule,
    )
    from loadmaster.types.dns import HostsEntry
    from loadmaster.types.ha import CloudHa
    from loadmaster.types.health_check import AdaptiveParams, GlobalHealth
    from loadmaster.types.interface import Interface
    from loadmaster.types.licensing import Agreement, Licence
    from loadmaster.types.packet_filter import AccessListEntry, PacketFilterState
    from loadmaster.types.real_server import RealServer
    from loadmaster.types.route import Route
    from loadmaster.types.sub_virtual_service import SubVirtualService
    from loadmaster.types.system import CommandList
    from loadmaster.types.templates import Template
    from loadmaster.types.user import RemoteUserGroup, User
    from loadmaster.types.virtual_service import VirtualService

__all__ = [
    "AccessListEntry",
    "AdaptiveParams",
    "AddHeaderRule",
    "Agreement",
    "Certificate",
    "CipherSet",
    "CloudHa",
    "CommandList",
    "DeleteHeaderRule",
    "GlobalHealth",
    "HostsEntry",
    "Interface",
    "IntermediateCertificate",
    "Licence",
    "MatchContentRule",
    "ModifyURLRule",
    "PacketFilterState",
    "RealServer",
    "RemoteUserGroup",
    "ReplaceBodyRule",
    "ReplaceHeaderRule",
    "Route",
    "SubVirtualService",
    "Template",
    "User",
    "VirtualService",
]

_HOMES = {
    "AccessListEntry": "packet_filter",
    "AdaptiveParams": "health_check",
    "AddHeaderRule": "content_rule",
    "Agreement": "licensing",
    "Certificate": "certificate",
    "CipherSet": "cipher_set",
    "CloudHa": "ha",
    "CommandList": "system",
    "DeleteHeaderRule": "content_rule",
    "GlobalHealth": "health_check",
    "HostsEntry": "dns",
    "Interface": "interface",
    "IntermediateCertificate": "certificate",
    "Licence": "licensing",
    "MatchContentRule": "content_rule",
    "ModifyURLRule": "content_rule",
    "PacketFilterState": "packet_filter",
    "RealServer": "real_server",
    "RemoteUserGroup": "user",
    "ReplaceBodyRule": "content_rule",
    "ReplaceHeaderRule": "content_rule",
    "Route": "route",
    "SubVirtualService": "sub_virtual_service",
    "Template": "templates",
    "User": "user",
    "VirtualService": "virtual_service",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
