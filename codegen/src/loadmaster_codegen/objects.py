"""Resolves objects and their fields, and which command writes which field under which wire name."""

from __future__ import annotations

from loadmaster_codegen.complaints import Complaints, did_you_mean
from loadmaster_codegen.model import ApiObject, Field, ValueType
from loadmaster_codegen.source import Folder, Table
from loadmaster_codegen.values import evidence, read_default, read_requirements, read_value

__all__ = ["resolve_objects"]

Takers = dict[str, dict[str, Table]]
"""By object and command: the entry with which the command takes the object's fields."""


def resolve_objects(folder: Folder, complaints: Complaints) -> dict[str, ApiObject]:
    """Every object of every family by name; a name that stands twice is complained about."""
    tables: dict[str, tuple[str, Table]] = {}
    for family in folder.families:
        objects = family.get("objects", Table(family.origin))
        for name, table in objects.items():
            if name in tables:
                first = tables[name][1].origin
                complaints.add(objects.where(name), f"object {name!r} stands already at {first}")
            else:
                tables[name] = (family["family"], table)
    takers = _takers(folder, tables, complaints)
    writers = {name for family in folder.families for name in family.get("commands", ())}
    return {
        name: _object(
            name, family, table, takers=takers.get(name, {}), writers=writers, complaints=complaints
        )
        for name, (family, table) in tables.items()
    }


def _takers(folder: Folder, known: dict[str, tuple[str, Table]], complaints: Complaints) -> Takers:
    takers: Takers = {}
    for family in folder.families:
        for command, table in family.get("commands", {}).items():
            for entry in table.get("parameters", ()):
                name = entry.get("fields")
                if name in known:
                    takers.setdefault(name, {})[command] = entry
                elif name is not None:
                    message = f"command {command!r} takes fields of the unknown object {name!r}"
                    complaints.add(entry.where("fields"), message + did_you_mean(name, known))
    return takers


def _object(
    name: str,
    family: str,
    table: Table,
    *,
    takers: dict[str, Table],
    writers: set[str],
    complaints: Complaints,
) -> ApiObject:
    fields: dict[str, Field] = {}
    for key, entry in table["fields"].items():
        write = _write_names(key, entry, takers=takers, writers=writers, complaints=complaints)
        fields[key] = _field(key, entry, write, takers, complaints)
    return ApiObject(
        name=name, family=family, wire=table["wire"], doc=table["doc"], fields=fields, origin=table.origin
    )


def _field(
    name: str, table: Table, write: dict[str, str], takers: dict[str, Table], complaints: Complaints
) -> Field:
    value = read_value(table)
    required_by = {
        command for command in write if command in takers and name in takers[command].get("required", ())
    }
    return Field(
        name=name,
        value=value,
        doc=table["doc"],
        write=write,
        read=table.get("read"),
        default=read_default(table, complaints, what=f"field {name!r}"),
        evidence=evidence(table),
        origin=table.origin,
        aliases=tuple(table.get("aliases", ())),
        required_by=frozenset(required_by),
        requires=read_requirements(table, complaints),
        absent_when_unset=table.get("absent_when_unset", False),
        secret=table.get("secret", value.type is ValueType.SECRET),
        since=table.get("since"),
        deprecated=table.get("deprecated"),
        note=table.get("note"),
    )


def _write_names(
    name: str, table: Table, *, takers: dict[str, Table], writers: set[str], complaints: Complaints
) -> dict[str, str]:
    """Wire name by command. One word goes to every command that takes the object's fields and wants it."""
    write = table.get("write", {})
    if isinstance(write, str):
        found = {command: write for command, entry in takers.items() if _wants(entry, name)}
        if not found:
            complaints.add(table.where("write"), f"field {name!r} is written by no command")
        return found
    for command in write:
        if command not in writers:
            message = f"field {name!r} is written by the unknown command {command!r}"
            complaints.add(write.where(command), message + did_you_mean(command, writers))
        elif command in takers and not _wants(takers[command], name):
            message = f"field {name!r} is written by {command!r}, which leaves it out"
            complaints.add(write.where(command), message)
    return {command: wire for command, wire in write.items() if command in writers}


def _wants(entry: Table, field: str) -> bool:
    """Whether a command's ``fields`` entry lets this field through."""
    if "only" in entry and field not in entry["only"]:
        return False
    return field not in entry.get("except", ())
