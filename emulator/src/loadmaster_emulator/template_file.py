"""Files with templates of services, in a form of our own: no source tells that of the appliance.

A template holds what a service is set to, without its address, its servers, its rules and whatever only one
appliance has: certificates, cipher sets that somebody made, other services. Secrets stay behind as well.
"""

from __future__ import annotations

import json
from typing import Any

from .cipher_sets import OWN_SETS
from .contract import OBJECTS
from .refusal import Refusal
from .state_file import values
from .store import Service, Template, Values
from .values import BadValue, decode

_KIND = "loadmaster-templates"
_SERVICE = OBJECTS["VirtualService"]
_FIELDS = {
    field.key: field
    for field in _SERVICE.fields
    if field.writes and not field.secret and field.value.type not in ("secret", "file", "objects")
}
_OF_ONE_APPLIANCE = frozenset({"VSAddress", "CertFile", "IntermediateCerts", "FollowVSID", "CustomRules"})


def pack(service: Service) -> bytes:
    """A file with one template, named after the service."""
    kept = {
        key: value
        for key, value in service.values.items()
        if key in _FIELDS and key not in _OF_ONE_APPLIANCE and (key != "CipherSet" or value in OWN_SETS)
    }
    name = str(service.values.get("NickName") or f"Service {service.index}")
    template = {"name": name, "comment": f"made from service {service.index}", "services": [kept]}
    return json.dumps({"kind": _KIND, "templates": [template]}, indent=1, sort_keys=True).encode()


def unpack(content: bytes) -> list[Template]:
    """The templates of a file; ``Refusal`` where it is none."""
    try:
        document = json.loads(content)
        if document["kind"] != _KIND:
            raise ValueError(document["kind"])
        return [_template(one) for one in document["templates"]]
    except (AttributeError, BadValue, KeyError, RecursionError, TypeError, ValueError) as problem:
        raise Refusal(422, "Invalid template file") from problem


def _template(raw: dict[str, Any]) -> Template:
    services = [_values(one) for one in raw["services"]]
    places = {(one["VSPort"], one["Protocol"]) for one in services}
    if not services or len(places) < len(services) or not str(raw["name"]):
        raise ValueError("a template has a name, and services that do not get into each other's way")
    return Template(str(raw["name"]), str(raw.get("comment", "")), str(raw.get("certified", "")), services)


def _values(raw: dict[str, Any]) -> Values:
    """What one service is set to; ``BadValue`` where a command would not take it."""
    found = values(raw)
    for key, value in found.items():
        decode(list(value) if isinstance(value, tuple) else value, _FIELDS[key].value)
    return found
