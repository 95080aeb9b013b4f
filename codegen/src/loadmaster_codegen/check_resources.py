"""Complains about resources: commands that do not fit, attributes that nobody can write or read."""

from __future__ import annotations

from loadmaster_codegen.check_references import References
from loadmaster_codegen.complaints import Complaints
from loadmaster_codegen.model import ApiObject, Command, Description, Resource

__all__ = ["check_resource"]


def check_resource(
    resource: Resource, description: Description, references: References, complaints: Complaints
) -> None:
    """Complain about one resource."""
    what = f"resource {resource.name!r}"
    api_object = description.find_object(resource.object)
    for key in ("create", "read", "list", "update", "delete"):
        name: str | None = getattr(resource, key)
        if name:
            command = references.command(name, f"{what} has as its {key} command", resource.origin)
            if command is not None and key in ("read", "list"):
                _shows(command, resource, key, complaints)
    for name in resource.also_update:
        references.command(name, f"{what} is changed as well by", resource.origin)
    _fields(resource, api_object, references, complaints)
    _fixed(resource, references, description)
    if resource.companion is not None:
        _companion(resource, description, references, complaints)
    parents = {name for family in description.families.values() for name in family.resources}
    if resource.parent is not None and resource.parent not in parents:
        complaints.add(resource.origin, f"{what} lives in the unknown resource {resource.parent!r}")


def _shows(command: Command, resource: Resource, key: str, complaints: Complaints) -> None:
    if resource.object not in command.answer.objects:
        message = (
            f"resource {resource.name!r} has {command.name!r} as its {key} command, which does not answer"
        )
        complaints.add(resource.origin, f"{message} {resource.object}")


def _fields(
    resource: Resource, api_object: ApiObject, references: References, complaints: Complaints
) -> None:
    what = f"resource {resource.name!r}"
    named = [
        ("identity", resource.identity),
        ("replace_on", sorted(resource.replace_on)),
        ("left_out", list(resource.left_out)),
        ("handle", [resource.handle] if resource.handle else []),
    ]
    for key, names in named:
        for name in names:
            references.field(name, api_object.fields, f"{what} names in {key}", resource.origin)
    for key, names in named[:2]:
        for name in names:
            if name in resource.left_out:
                complaints.add(resource.origin, f"{what} names {name!r} in {key} and leaves it out")
    for name in resource.identity:
        if not resource.create:
            continue  # complained about while loading
        if name in api_object.fields and resource.create not in api_object.fields[name].write:
            message = f"{what} is named by {name!r}, which {resource.create!r} does not write"
            complaints.add(resource.origin, message)
    handle = api_object.fields.get(resource.handle or "")
    if handle is not None and handle.read is None:
        complaints.add(resource.origin, f"{what} has the handle {resource.handle!r}, which no answer shows")


def _fixed(resource: Resource, references: References, description: Description) -> None:
    commands = {command.name: command for command in description.commands()}
    create = commands.get(resource.create)
    if create is None:
        return
    known = {parameter.name for parameter in create.parameters}
    for name in resource.fixed:
        what = f"resource {resource.name!r} always sends with {create.name!r}"
        references.field(name, known, what, resource.origin)


def _companion(
    resource: Resource, description: Description, references: References, complaints: Complaints
) -> None:
    companion = resource.companion
    assert companion is not None
    what = f"companion of resource {resource.name!r}"
    references.command(companion.update, f"{what} is written by", resource.origin)
    if not references.object(companion.object, f"{what} is", resource.origin):
        return
    fields = description.find_object(companion.object).fields
    for name in (companion.handle, *companion.attributes):
        if not references.field(name, fields, f"{what} names", resource.origin):
            continue
        if name in resource.attributes:
            complaints.add(
                resource.origin, f"{what} has the attribute {name!r}, which stands in the object too"
            )
        if name != companion.handle and companion.update not in fields[name].write:
            message = f"{what} has the attribute {name!r}, which {companion.update!r} does not write"
            complaints.add(resource.origin, message)
