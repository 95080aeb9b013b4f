"""Complains about names: their form, and two things that go by one name."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

from loadmaster_codegen.check_values import SNAKE_CASE
from loadmaster_codegen.complaints import Complaints
from loadmaster_codegen.model import ApiObject, Command, Description, Family, Origin

__all__ = ["check_names"]

_KEBAB_CASE = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_COMMAND = re.compile(r"[A-Za-z0-9][A-Za-z0-9_]*(?:[./][A-Za-z0-9_]+)*")
_PASCAL_CASE = re.compile(r"(?:[A-Z][a-z0-9]*)+")
_TERRAFORM = frozenset(
    {"connection", "count", "depends_on", "for_each", "id", "lifecycle", "provider", "provisioner"}
)
"""Words that Terraform keeps for itself in every resource."""
_TYPES = frozenset(
    {"bool", "bytes", "dict", "float", "frozenset", "int", "list", "object", "set", "str", "tuple"}
)
"""Types in the annotations of printed classes."""
_MODELS = frozenset(
    {"construct", "copy", "from_orm", "json", "schema", "schema_json", "update_forward_refs", "validate"}
)
"""What every printed model already has."""
_PRINTED = frozenset({"cls", "property", "self"}) | _TYPES | _MODELS
_FILES = frozenset({"index", "rules", "settings"})
"""Files that targets print besides one for each family."""


def check_names(description: Description, complaints: Complaints) -> None:
    """Complain about the form of every name and about names that stand twice."""
    once = _Once(complaints)
    for family in description.families.values():
        _family(family, once, complaints)
    for setting in description.settings.values():
        _snake(setting.name, "setting", setting.origin, complaints)
        _printed(setting.name, "setting", setting.origin, complaints)
        for wire in (setting.wire, *setting.aliases):
            once.see(("setting", wire.casefold()), f"wire name {wire!r}", setting.name, setting.origin)
        _terraform(setting.name, "setting", setting.origin, complaints)
    for owner in description.owners.values():
        _snake(owner.name, "owner", owner.origin, complaints)


def _family(family: Family, once: _Once, complaints: Complaints) -> None:
    if not _KEBAB_CASE.fullmatch(family.name):
        complaints.add(family.origin, f"family {family.name!r} is not in lower case with hyphens")
    elif keyword.iskeyword(family.module):
        complaints.add(family.origin, f"family {family.name!r} is a keyword of Python")
    elif family.name in _FILES:
        complaints.add(family.origin, f"family {family.name!r} has the name of a file that is printed anyway")
    _snake(family.accessor, "accessor", family.origin, complaints)
    once.see(("accessor", family.accessor), f"accessor {family.accessor!r}", family.name, family.origin)
    for api_object in family.objects.values():
        _object(api_object, once, complaints)
    for command in family.commands.values():
        _snake(command.method, "method", command.origin, complaints)
        for word in {command.name, command.v2_name, command.v1_path.removeprefix("/")}:
            if not _COMMAND.fullmatch(word):
                message = f"command {word!r} is no name that could be called: words joined by dots or slashes"
                complaints.add(command.origin, message)
        method = (family.name, "method", command.method)
        once.see(method, f"method {command.method!r}", command.name, command.origin)
        once.see(
            ("command", command.name.casefold()), f"command {command.name!r}", family.name, command.origin
        )
        if command.verb is not None:
            call = f"{command.v2_name}({command.verb})"
            once.see(("call", call.casefold()), f"call {call!r}", command.name, command.origin)
        _parameters(command, complaints)
        _verb(command, complaints)
    for resource in family.resources.values():
        _snake(resource.name, "resource", resource.origin, complaints)
        once.see(("resource", resource.name), f"resource {resource.name!r}", family.name, resource.origin)
        for name in resource.attributes:
            _terraform(name, f"resource {resource.name!r} has the attribute", resource.origin, complaints)


def _object(api_object: ApiObject, once: _Once, complaints: Complaints) -> None:
    if not _PASCAL_CASE.fullmatch(api_object.name) or keyword.iskeyword(api_object.name):
        complaints.add(api_object.origin, f"object {api_object.name!r} is not in Pascal case")
    for field in api_object.fields.values():
        _snake(field.name, "field", field.origin, complaints)
        _printed(field.name, "field", field.origin, complaints)
        if field.read is not None:
            read = (api_object.name, field.read.casefold())
            once.see(read, f"wire name {field.read!r} in answers", field.name, field.origin)


def _parameters(command: Command, complaints: Complaints) -> None:
    once = _Once(complaints)
    for parameter in command.parameters:
        if parameter.field is None:
            _snake(parameter.name, "parameter", parameter.origin, complaints)
        name = f"parameter {parameter.name!r} of {command.name!r}"
        once.see(("name", parameter.name), name, f"wire name {parameter.wire!r}", parameter.origin)
        wire = f"wire name {parameter.wire!r} of {command.name!r}"
        once.see(("wire", parameter.wire.casefold()), wire, parameter.name, parameter.origin)


def _verb(command: Command, complaints: Complaints) -> None:
    required = {parameter.wire for parameter in command.parameters if parameter.required}
    if command.verb is not None and command.verb not in required:
        message = (
            f"command {command.name!r} is told by {command.verb!r}, which is no required parameter of it"
        )
        complaints.add(command.origin, message)


def _snake(name: str, what: str, origin: Origin, complaints: Complaints) -> None:
    if not SNAKE_CASE.fullmatch(name):
        complaints.add(origin, f"{what} {name!r} is not in snake case")
    elif keyword.iskeyword(name):
        complaints.add(origin, f"{what} {name!r} is a keyword of Python")


def _printed(name: str, what: str, origin: Origin, complaints: Complaints) -> None:
    if name in _PRINTED or name.startswith(("model_", "parse_")):
        complaints.add(origin, f"{what} {name!r} has a name that printed classes need for themselves")


def _terraform(name: str, what: str, origin: Origin, complaints: Complaints) -> None:
    if name in _TERRAFORM:
        complaints.add(origin, f"{what} {name!r}, a word that Terraform keeps for itself")


class _Once:
    """Remembers what was seen and complains about the second one."""

    def __init__(self, complaints: Complaints) -> None:
        self._complaints = complaints
        self._seen: dict[tuple[str, ...], tuple[str, Origin]] = {}

    def see(self, key: Iterable[str], what: str, who: str, origin: Origin) -> None:
        first = self._seen.setdefault(tuple(key), (who, origin))
        if first != (who, origin):
            self._complaints.add(origin, f"{what} stands twice: {first[0]} at {first[1]} and {who}")
