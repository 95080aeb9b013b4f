"""Values for every argument the description knows: one that is accepted and is not the default, and what it
needs.

Made from the description itself, so that a new field is tested without anybody writing a line here. Only
values that have to exist on the appliance, or that belong together, are written by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from loadmaster_codegen.model import (
    Default,
    Description,
    Field,
    Requirement,
    Resource,
    Setting,
    Value,
    ValueType,
)

__all__ = ["Sample", "samples_for", "setting_samples", "wire_value"]

_WORDS: Mapping[str, str] = {
    "cipher_set": "BestPractices",
    "error_url": "https://sorry.example/",
    "check_url": "/healthz",
    "extra_ports": "8081",
    "check_codes": "401",
    "local_bind_addresses": "10.0.0.77",
    "check_headers": "X-Probe:yes",
    "response_code_map": "404:302",
    "intermediate_certificates": "chain",
    "certificates": "www",
    "default_gateway": "10.0.0.254",
    "default_gateway_ipv6": "fd00::fe",
}

_VALUES: Mapping[str, Any] = {
    "service_type": "http2",
    "force_layer7": False,
    "minimum_servers": 2,
    "persistence": "source_address",
    "login_sources": ["local_login", "local_rights", "always_set", "ldap_login"],
    "name_servers": ["10.0.0.53"],
}
"""Where the first value that comes to mind is the default, or not possible."""

_TOGETHER: Mapping[str, Mapping[str, Any]] = {
    "persistence_timeout_seconds": {"persistence": "source_address"},
    "minimum_servers": {"real_servers": {"10.0.1.11:80": {}, "10.0.1.12:80": {}, "10.0.1.13:80": {}}},
}
"""What an argument needs although no requirement says so."""

_KEY = "\n".join(f"-----{word} OPENSSH PRIVATE KEY-----" for word in ("BEGIN", "END"))
_DESTINATION: Mapping[str, Any] = {
    "backup_enabled": True,
    "backup_host": "10.0.9.7",
    "backup_user": "backup",
    "backup_identity_key": _KEY,
    "backup_identity_key_version": 1,
}
"""A schedule that is on needs a place to send backups to, and a way in there."""


class Sample:
    """One argument with a value that is not its default, and the other arguments it needs."""

    def __init__(self, name: str, value: Any, others: Mapping[str, Any]) -> None:
        self.name = name
        self.value = value
        self.others = dict(others)

    def __repr__(self) -> str:
        return f"{self.name}={self.value!r}"


def samples_for(description: Description, resource: Resource) -> list[Sample]:
    """A sample for each argument of a resource but those that name it."""
    fields = description.find_object(resource.object).fields
    result = []
    for name in resource.attributes:
        item = fields[name]
        if item.read_only or item.secret or name in resource.identity or item.value.type is ValueType.FILE:
            continue
        value = _other_value(item.name, item.value, item.default)
        result.append(Sample(name, value, _needs(item, value, fields, resource)))
    return result


def setting_samples(settings: list[Setting]) -> list[Sample]:
    """A sample for each setting that can be written and read."""
    return [
        Sample(item.name, _other_value(item.name, item.value, item.default), _settings_beside(item))
        for item in settings
        if not (
            item.read_only
            or item.write_only
            or item.secret
            or item.value.type in (ValueType.FILE, ValueType.SECRET)
        )
    ]


def _settings_beside(setting: Setting) -> dict[str, Any]:
    """What a setting needs although no requirement says so."""
    scheduled = {setting.name, *(item.field for item in setting.requires)}
    if "backup_enabled" not in scheduled:
        return {}
    return {name: value for name, value in _DESTINATION.items() if name != setting.name}


def wire_value(value: Value, python: Any) -> Any:
    """A value as it goes over the wire in v2; unset is empty text."""
    if python is None:
        return ""
    match value.type:
        case ValueType.ENUM:
            return next(code.code for code in value.codes if code.name == python)
        case ValueType.FLAGS:
            return sum(int(code.code) for code in value.codes if code.name in python)
        case ValueType.LIST:
            return (value.separator or " ").join(python)
        case _:
            return python


def _needs(item: Field, value: Any, fields: Mapping[str, Field], resource: Resource) -> dict[str, Any]:
    others: dict[str, Any] = dict(_TOGETHER.get(item.name, {}))
    for requirement in item.requires:
        if (
            requirement.scope != "object"
            or requirement.field not in resource.attributes
            or not _applies(requirement, value)
        ):
            continue
        needed = fields[requirement.field]
        wanted = (
            _literal(requirement.values[0])
            if requirement.values
            else _other_value(needed.name, needed.value, needed.default)
        )
        others[requirement.field] = wanted
        others = {**_needs(needed, wanted, fields, resource), **others}
    return others


def _applies(requirement: Requirement, value: Any) -> bool:
    return not requirement.when or value in requirement.when or str(value) in map(str, requirement.when)


def _literal(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _other_value(name: str, value: Value, default: Default) -> Any:
    if name in _VALUES:
        return _VALUES[name]
    match value.type:
        case ValueType.BOOL:
            return default.value is not True
        case ValueType.ENUM:
            return next(code.name for code in value.codes if code.name != default.value)
        case ValueType.FLAGS:
            return [value.codes[-1].name]
        case ValueType.LIST if value.codes:
            return [value.codes[-1].name]
        case ValueType.INT | ValueType.PORT:
            return _other_number(value, default)
        case ValueType.ADDRESS:
            return _WORDS.get(name, "10.0.0.99")
        case ValueType.LIST:
            return [_WORDS.get(name, "first")]
        case _:
            return _WORDS.get(name, "sample")


def _other_number(value: Value, default: Default) -> Any:
    low = value.minimum if value.minimum is not None else 1
    number = low + 60
    if value.maximum is not None and number > value.maximum:
        number = value.maximum if value.maximum != default.value else value.maximum - 1
    if number == default.value:
        number -= 1
    text = any(isinstance(item, str) for item in value.also)
    return str(number) if text else number
