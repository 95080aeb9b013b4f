"""Turns the parsed files into the objects of ``model`` and follows every reference to a set or a field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from loadmaster_codegen.complaints import Complaints, did_you_mean
from loadmaster_codegen.model import (
    Answer,
    ApiObject,
    Command,
    Companion,
    Description,
    ErrorText,
    Family,
    Parameter,
    Resource,
    Setting,
    SettingOwner,
    ValueType,
)
from loadmaster_codegen.objects import resolve_objects
from loadmaster_codegen.parameters import from_field, join_parameters
from loadmaster_codegen.profiles import dialects, firmware_versions, licence_features
from loadmaster_codegen.source import Folder, Table
from loadmaster_codegen.values import evidence, read_default, read_requirements, read_rule, read_value

__all__ = ["resolve"]


def resolve(folder: Folder, complaints: Complaints) -> Description:
    """The typed description; what cannot be resolved becomes a complaint and is left out."""
    return _Resolver(folder, complaints).description()


class _Resolver:
    def __init__(self, folder: Folder, complaints: Complaints) -> None:
        self._folder = folder
        self._complaints = complaints
        self._objects: Mapping[str, ApiObject] = resolve_objects(folder, complaints)
        self._sets = {
            name: tuple(self._own_parameter(entry) for entry in entries)
            for name, entries in folder.shared.get("parameter_sets", {}).items()
        }

    def description(self) -> Description:
        return Description(
            families={table["family"]: self._family(table) for table in self._folder.families},
            settings=self._settings(),
            owners=self._owners(),
            digest=self._folder.digest(),
            rules={
                name: read_rule(name, table) for name, table in self._folder.shared.get("rules", {}).items()
            },
            licence_features=licence_features(self._folder),
            firmware=firmware_versions(self._folder, self._complaints),
            dialects=dialects(self._folder),
        )

    def _family(self, table: Table) -> Family:
        name = table["family"]
        commands = table.get("commands", {})
        resources = table.get("resources", {})
        built = [self._resource(key, entry, name) for key, entry in resources.items()]
        return Family(
            name=name,
            accessor=table["accessor"],
            title=table["title"],
            doc=table["doc"],
            objects={key: one for key, one in self._objects.items() if one.family == name},
            commands={key: self._command(key, entry, table) for key, entry in commands.items()},
            resources={resource.name: resource for resource in built if resource is not None},
            origin=table.where("family"),
        )

    # --- commands ------------------------------------------------------------------------------------------

    def _command(self, name: str, table: Table, family: Table) -> Command:
        groups = [self._parameters(name, entry) for entry in table.get("parameters", ())]
        return Command(
            name=name,
            v1_path=table.get("v1", table.get("v2", name).replace(".", "/")),
            family=family["family"],
            method=table["method"],
            kind=table["kind"],
            doc=table["doc"],
            traffic=table.get("traffic", "none"),
            parameters=join_parameters(groups),
            answer=_answer(table["answer"]),
            evidence=evidence(table),
            origin=table.origin,
            errors=tuple(ErrorText(one["code"], one["text"], one["when"]) for one in table.get("errors", ())),
            since=table.get("since"),
            deprecated=table.get("deprecated"),
            v1_only=table.get("v1_only", False),
            replaces=table.get("replaces", False),
            note=table.get("note"),
            wire=table.get("v2", ""),
            verb=table.get("verb"),
            first_boot=table.get("first_boot", False),
            one_at_a_time=table.get("one_at_a_time", False),
            cuts_traffic=table.get("cuts_traffic", False),
            in_snapshot=table.get("snapshot"),
            per_unit=table.get("per_unit", family.get("per_unit", False)),
            licence=table.get("licence", family.get("licence")),
        )

    def _parameters(self, command: str, entry: Table) -> tuple[Parameter, ...]:
        if "set" in entry:
            return self._from_set(entry)
        if "fields" in entry:
            return self._from_fields(command, entry)
        return (self._own_parameter(entry),)

    def _from_set(self, entry: Table) -> tuple[Parameter, ...]:
        name = entry["set"]
        if name not in self._sets:
            message = f"unknown parameter set {name!r}{did_you_mean(name, self._sets)}"
            self._complaints.add(entry.where("set"), message)
        return self._sets.get(name, ())

    def _from_fields(self, command: str, entry: Table) -> tuple[Parameter, ...]:
        if entry["fields"] not in self._objects:
            return ()
        owner = self._objects[entry["fields"]]
        for key in ("required", "only", "except"):
            for name in entry.get(key, ()):
                if name not in owner.fields:
                    hint = did_you_mean(name, owner.fields)
                    message = f"{key} names the unknown field {name!r} of {owner.name}{hint}"
                    self._complaints.add(entry.where(key), message)
                elif key != "except" and command not in owner.fields[name].write:
                    message = f"{key} names {name!r}, which has no wire name for {command!r}"
                    self._complaints.add(entry.where(key), message)
        return tuple(from_field(field, command) for field in owner.fields.values() if command in field.write)

    def _own_parameter(self, table: Table) -> Parameter:
        required = table.get("required", False)
        what = f"parameter {table['name']!r}"
        value = read_value(table)
        return Parameter(
            name=table["name"],
            wire=table["wire"],
            value=value,
            doc=table["doc"],
            required=required,
            origin=table.origin,
            aliases=tuple(table.get("aliases", ())),
            subject=table.get("subject", False),
            default=read_default(table, self._complaints, what=what, required=required),
            secret=table.get("secret", value.type is ValueType.SECRET),
            since=table.get("since"),
            deprecated=table.get("deprecated"),
            v2_only=table.get("v2_only", False),
            requires=read_requirements(table, self._complaints),
            evidence=evidence(table),
            note=table.get("note"),
        )

    # --- resources, settings, owners -----------------------------------------------------------------------

    def _resource(self, name: str, table: Table, family: str) -> Resource | None:
        for key in ("create", "delete"):
            if key not in table:
                self._complaints.add(table.origin, f"resource {name!r} has no {key} command")
        if table["object"] not in self._objects:
            hint = did_you_mean(table["object"], self._objects)
            message = f"resource {name!r} is over the unknown object {table['object']!r}{hint}"
            self._complaints.add(table.where("object"), message)
            return None
        left_out = dict(table.get("left_out", {}))
        return Resource(
            name=name,
            family=family,
            object=table["object"],
            doc=table["doc"],
            identity=tuple(table["identity"]),
            handle=table.get("handle"),
            create=table.get("create", ""),
            read=table.get("read"),
            list=table.get("list"),
            update=table.get("update"),
            delete=table.get("delete", ""),
            replace_on=frozenset(table.get("replace_on", ())),
            attributes=tuple(key for key in self._objects[table["object"]].fields if key not in left_out),
            left_out=left_out,
            origin=table.origin,
            parent=table.get("parent"),
            fixed=dict(table.get("fixed", {})),
            companion=_companion(table["companion"]) if "companion" in table else None,
            also_update=tuple(table.get("also_update", ())),
        )

    def _settings(self) -> dict[str, Setting]:
        found: dict[str, Setting] = {}
        for table in self._folder.settings:
            for name, entry in table["settings"].items():
                if name in found:
                    message = f"setting {name!r} stands already at {found[name].origin}"
                    self._complaints.add(entry.origin, message)
                    continue
                owner = entry.get("owner", table.get("owner"))
                if owner is None:
                    self._complaints.add(entry.origin, f"setting {name!r} has no owner")
                found[name] = self._setting(name, entry, owner or "")
        return found

    def _setting(self, name: str, table: Table, owner: str) -> Setting:
        value = read_value(table)
        if value.type is ValueType.BOOL and "xml" not in table:
            value = replace(value, xml="yes/no")  # objects answer Y and N, settings do not
        return Setting(
            name=name,
            wire=table["wire"],
            value=value,
            doc=table["doc"],
            owner=owner,
            in_getall=table.get("in_getall", True),
            default=read_default(table, self._complaints, what=f"setting {name!r}"),
            evidence=evidence(table),
            origin=table.origin,
            aliases=tuple(table.get("aliases", ())),
            requires=read_requirements(table, self._complaints),
            read_only=table.get("read_only", False),
            write_only=table.get("write_only", False),
            secret=table.get("secret", value.type is ValueType.SECRET),
            per_unit=table.get("per_unit", False),
            needs_reboot=table.get("needs_reboot", False),
            since=table.get("since"),
            deprecated=table.get("deprecated"),
            note=table.get("note"),
        )

    def _owners(self) -> dict[str, SettingOwner]:
        return {
            name: SettingOwner(name, entry["title"], entry["doc"], entry["kind"], entry.origin)
            for name, entry in self._folder.shared.get("owners", {}).items()
        }


def _companion(table: Table) -> Companion:
    return Companion(table["object"], table["update"], table["handle"], tuple(table["attributes"]))


def _answer(table: Table) -> Answer:
    single = [table["object"]] if "object" in table else []
    inside = tuple(table.get("inside", ()))
    objects = (*single, *table.get("objects", ()))
    flags = (table.get("may_be_empty", False), table.get("ascii_as_text", False))
    return Answer(
        table["shape"],
        objects,
        table.get("key"),
        inside,
        *flags,
        nothing=table.get("nothing"),
        empty_is_missing=table.get("empty_is_missing", False),
    )
