"""Complains about what only the whole description can tell: names, references, completeness."""

from __future__ import annotations

from loadmaster_codegen.check_names import check_names
from loadmaster_codegen.check_references import References
from loadmaster_codegen.check_resources import check_resource
from loadmaster_codegen.check_values import check_default, check_value
from loadmaster_codegen.complaints import Complaints, did_you_mean
from loadmaster_codegen.model import (
    ApiObject,
    Command,
    Description,
    Field,
    Origin,
    Parameter,
    Setting,
    ValueType,
)

__all__ = ["check"]

_ANSWERS_ONLY = (ValueType.FLOAT, ValueType.OBJECT, ValueType.OBJECTS)


def check(description: Description, complaints: Complaints) -> None:
    """Complain about everything that is wrong in a resolved description."""
    check_names(description, complaints)
    _Check(description, complaints).everything()


class _Check:
    def __init__(self, description: Description, complaints: Complaints) -> None:
        self._description = description
        self._complaints = complaints
        self._references = References(description, complaints)
        self._commands = {command.name: command for command in description.commands()}

    def everything(self) -> None:
        for family in self._description.families.values():
            for api_object in family.objects.values():
                for field in api_object.fields.values():
                    self._field(field, api_object)
            for command in family.commands.values():
                self._command(command)
            for resource in family.resources.values():
                check_resource(resource, self._description, self._references, self._complaints)
        for setting in self._description.settings.values():
            self._setting(setting)
        for dialect, version in self._description.dialects.items():
            self._references.since(version, f"dialect {dialect!r}", Origin("profiles/firmware.yaml", 1))
        self._owners()

    def _field(self, field: Field, api_object: ApiObject) -> None:
        what = f"field {field.name!r}"
        self._value(field, what)
        self._references.default(field.default, field.value, api_object.fields, what, field.origin)
        self._references.requirements(
            field.requires,
            field.value,
            beside=api_object.fields,
            parent=self._parent_fields(api_object),
            what=what,
            origin=field.origin,
        )
        if field.read_only and field.write_only:
            self._complaints.add(field.origin, f"{what} is neither written nor read")
        if field.read_only and field.default.kind == "required":
            self._complaints.add(field.origin, f"{what} is required, but no command writes it")
        for command, wire in field.write.items():
            known = {parameter.wire for parameter in self._commands[command].parameters}
            if wire not in known:
                message = f"{what} is written by {command!r} as {wire!r}, which it does not take"
                self._complaints.add(field.origin, message + did_you_mean(wire, known))

    def _parent_fields(self, api_object: ApiObject) -> dict[str, Field] | None:
        """Fields of the object in whose resource the resource of this object lives."""
        resources = {
            name: one
            for family in self._description.families.values()
            for name, one in family.resources.items()
        }
        for resource in resources.values():
            parent = resources.get(resource.parent or "")
            if resource.object == api_object.name and parent is not None:
                return dict(self._description.find_object(parent.object).fields)
        return None

    def _command(self, command: Command) -> None:
        self._references.answer(command)
        named = f"command {command.name!r}"
        self._references.since(command.since, named, command.origin)
        if command.licence is not None:
            self._references.licence(command.licence, named, command.origin)
        beside = {parameter.name: parameter for parameter in command.parameters}
        for parameter in command.parameters:
            if parameter.field is not None:
                continue  # complained about with the object's field
            what = f"parameter {parameter.name!r}"
            self._value(parameter, what)
            self._references.default(parameter.default, parameter.value, beside, what, parameter.origin)
            self._references.requirements(
                parameter.requires,
                parameter.value,
                beside=beside,
                parent=None,
                what=what,
                origin=parameter.origin,
            )
            if parameter.value.type in _ANSWERS_ONLY:
                kind = parameter.value.type
                self._complaints.add(parameter.origin, f"{what} is of type {kind}, which only answers have")

    def _setting(self, setting: Setting) -> None:
        what = f"setting {setting.name!r}"
        self._value(setting, what)
        settings = self._description.settings
        self._references.default(setting.default, setting.value, settings, what, setting.origin)
        self._references.requirements(
            setting.requires, setting.value, beside=settings, parent=None, what=what, origin=setting.origin
        )
        if setting.read_only and setting.write_only:
            self._complaints.add(setting.origin, f"{what} is both read-only and write-only")
        owners = self._description.owners
        if not setting.owner:
            return  # complained about while loading
        if setting.owner not in owners:
            hint = did_you_mean(setting.owner, owners)
            self._complaints.add(setting.origin, f"{what} has the unknown owner {setting.owner!r}{hint}")
        elif owners[setting.owner].kind == "information" and not setting.read_only:
            message = f"{what} can be written, but its owner {setting.owner!r} is information only"
            self._complaints.add(setting.origin, message)

    def _owners(self) -> None:
        used = {setting.owner for setting in self._description.settings.values()}
        for owner in self._description.owners.values():
            if owner.name not in used:
                self._complaints.add(owner.origin, f"owner {owner.name!r} has no setting")

    def _value(self, carrier: Field | Parameter | Setting, what: str) -> None:
        """What fields, parameters and settings have in common."""
        value, origin = carrier.value, carrier.origin
        check_value(value, what, origin, self._complaints)
        check_default(carrier.default, value, what, origin, self._complaints)
        self._secret(carrier, what, origin)
        self._references.since(carrier.since, what, origin)
        if value.object is not None:
            self._references.object(value.object, f"{what} holds", origin)

    def _secret(self, carrier: Field | Parameter | Setting, what: str, origin: Origin) -> None:
        kind = carrier.value.type
        if carrier.secret and kind not in (ValueType.SECRET, ValueType.FILE):
            self._complaints.add(origin, f"{what} is secret, but of type {kind} instead of secret or file")
        if kind is ValueType.SECRET and not carrier.secret:
            self._complaints.add(origin, f"{what} is of type secret, but says that it is not secret")
        if carrier.secret and carrier.default.kind == "value":
            self._complaints.add(origin, f"{what} is secret and has a default that everybody can read")
