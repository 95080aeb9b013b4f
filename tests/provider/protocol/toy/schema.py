"""A resource with 40 attributes that uses every feature of the layer at least once."""

from __future__ import annotations

from loadmaster_provider.protocol import (
    Attribute,
    Bool,
    ListOf,
    MapOf,
    Nested,
    Number,
    Schema,
    SetOf,
    String,
)


def check_port(value: int) -> None:
    if not 0 < value < 65536:
        raise ValueError(f"{value} is outside 1-65535")


def check_cidr(value: str) -> None:
    if "/" not in value:
        raise ValueError(f"{value!r} has no prefix length, as in 10.0.0.0/8")


HEALTH = {
    "type": Attribute(type=String, required=True, replace=True),
    "path": Attribute(type=String, optional=True),
    "interval": Attribute(type=Number, default=9),
    "codes": Attribute(type=SetOf(Number), optional=True),
}
RULES = {
    "name": Attribute(type=String, required=True),
    "pattern": Attribute(type=String, optional=True),
    "negate": Attribute(type=Bool, default=False),
    "secret": Attribute(type=String, optional=True, sensitive=True),
    "uid": Attribute(type=String, computed=True, keep=True),
}
ACLS = {
    "cidr": Attribute(type=String, required=True, validators=(check_cidr,)),
    "action": Attribute(type=String, default="allow"),
    "rule_id": Attribute(type=Number, computed=True, keep=True),
}
HEADERS = {
    "value": Attribute(type=String, required=True),
    "mode": Attribute(type=String, default="set", normalize=str.lower),
    "port": Attribute(type=Number, optional=True, validators=(check_port,)),
}
CFG = {
    "a": Attribute(type=String, default="A"),
    "b": Attribute(type=Number, optional=True, computed=True, keep=True),
}
ENDPOINTS = {
    "url": Attribute(type=String, computed=True),
    "ready": Attribute(type=Bool, computed=True),
}

SERVER = Schema(
    version=1,
    description="A pretend server.",
    attributes={
        "id": Attribute(type=String, computed=True, keep=True),
        "name": Attribute(type=String, required=True, replace=True),
        "address": Attribute(type=String, required=True),
        "comment": Attribute(type=String, optional=True),
        "nickname": Attribute(type=String, default="nick"),
        "protocol": Attribute(type=String, default="tcp", normalize=str.lower),
        "schedule": Attribute(type=String, default="rr"),
        "s1": Attribute(type=String, optional=True, deprecated="use comment instead"),
        "behaviour": Attribute(type=String, optional=True),
        "checks": Attribute(type=String, optional=True),
        "s4": Attribute(type=String, optional=True, computed=True, keep=True),
        "port": Attribute(type=Number, required=True, validators=(check_port,)),
        "weight": Attribute(type=Number, default=1000),
        "timeout": Attribute(
            type=Number, default=lambda config: 30 if config.get("protocol") == "udp" else 60
        ),
        "i1": Attribute(type=Number, optional=True),
        "i2": Attribute(
            type=Number, optional=True, replace=lambda before, after: (after or 0) < (before or 0)
        ),
        "i3": Attribute(type=Number, optional=True, computed=True, keep=True),
        "enabled": Attribute(type=Bool, default=True),
        "transparent": Attribute(type=Bool, default=False),
        "b1": Attribute(type=Bool, optional=True),
        "endpoints": Attribute(type=Nested("list", ENDPOINTS), computed=True, keep=True),
        "tags": Attribute(type=ListOf(String), optional=True),
        "ports": Attribute(type=ListOf(Number), optional=True),
        "groups": Attribute(type=SetOf(String), optional=True),
        "nums": Attribute(type=SetOf(Number), optional=True),
        "labels": Attribute(type=MapOf(String), optional=True),
        "weights": Attribute(type=MapOf(Number), optional=True),
        "dtags": Attribute(type=ListOf(String), default=["x"]),
        "password": Attribute(type=String, optional=True, sensitive=True),
        "password_wo": Attribute(type=String, optional=True, write_only=True),
        "password_wo_version": Attribute(type=Number, optional=True),
        "status": Attribute(type=String, computed=True, keep=True),
        "created_at": Attribute(type=String, computed=True, keep=True),
        "revision": Attribute(type=Number, computed=True),
        "token": Attribute(type=String, computed=True, keep=True, sensitive=True),
        "health": Attribute(type=Nested("single", HEALTH), optional=True),
        "rules": Attribute(type=Nested("list", RULES), optional=True),
        "acls": Attribute(type=Nested("set", ACLS), optional=True),
        "headers": Attribute(type=Nested("map", HEADERS), optional=True),
        "cfg": Attribute(type=Nested("single", CFG), optional=True, computed=True, keep=True),
    },
)

SERVER_DATA = Schema(
    attributes={
        "id": Attribute(type=String, required=True),
        "name": Attribute(type=String, computed=True),
        "port": Attribute(type=Number, computed=True),
    }
)

PROVIDER = Schema(
    attributes={
        "host": Attribute(type=String, optional=True),
        "api_key": Attribute(type=String, optional=True, sensitive=True),
    }
)
