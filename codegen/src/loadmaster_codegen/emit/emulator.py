"""The emulator's contract: command, field and setting tables plus one handler protocol for each family.

Everything is turned into the emulator's own vocabulary here: wire spellings as keys, wire codes as values,
requirements that name wire keys. The templates only arrange the finished pieces.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from loadmaster_codegen.emit._render import MARKER, environment, python_literal, python_source
from loadmaster_codegen.model import (
    ApiObject,
    Command,
    Default,
    Description,
    Family,
    Field,
    Parameter,
    Requirement,
    RuleCase,
    Scalar,
    Setting,
    Value,
    ValueType,
)

_ASSUMED: tuple[object, ...] = (None, (), False, "", "natural")
"""What the tables assume where nothing is printed."""
_TABLE_TYPES = ("AnswerSpec", "Default", "FieldSpec", "ParameterSpec", "Requirement", "RuleCase", "ValueSpec")


@dataclass(frozen=True, slots=True)
class _Handler:
    method: str
    doc: str


def emit(description: Description) -> dict[str, str]:
    """File name to text: one module for each family, the settings, and the package that joins them."""
    files = {
        "__init__.py": _package(description),
        "profiles.py": _profiles(description),
        "settings.py": _settings(description),
    }
    for family in description.families.values():
        files[f"{family.module}.py"] = _family(description, family)
    return files


def _package(description: Description) -> str:
    modules = [family.module for family in description.families.values()]
    template = environment("emulator").get_template("package.py.jinja")
    return python_source(template.render(marker=MARKER, modules=sorted(modules)))


def _profiles(description: Description) -> str:
    features = [
        _build(
            "LicenceFeatureSpec",
            {
                "name": python_literal(feature.name),
                "shown_as": _said(feature.shown_as),
                "code": python_literal(feature.code),
                "text": python_literal(feature.text),
            },
        )
        for feature in description.licence_features.values()
    ]
    firmware = python_literal(tuple(description.firmware))
    template = environment("emulator").get_template("profiles.py.jinja")
    dialects = python_literal(dict(description.dialects))
    return python_source(
        template.render(marker=MARKER, features=features, firmware=firmware, dialects=dialects)
    )


def _settings(description: Description) -> str:
    settings = [_setting(description, setting) for setting in description.settings.values()]
    template = environment("emulator").get_template("settings.py.jinja")
    return python_source(template.render(marker=MARKER, settings=settings))


def _family(description: Description, family: Family) -> str:
    objects = [_object(description, entry) for entry in family.objects.values()]
    shared = _shared_parameters(description, family)
    commands = [_command(description, command, shared) for command in family.commands.values()]
    template = environment("emulator").get_template("family.py.jinja")
    text = template.render(
        marker=MARKER,
        title=family.title,
        doc=family.doc,
        objects=objects,
        shared=[(name, source) for source, name in shared.items()],
        commands=commands,
        used=_used([*objects, *shared, *commands]),
        protocol="".join(word.capitalize() for word in family.module.split("_")) + "Handlers",
        handlers=[_Handler(_handler(command), command.doc) for command in family.commands.values()],
    )
    return python_source(text)


def _used(sources: list[str]) -> list[str]:
    """The table types to import: those the annotations name, and those that are constructed."""
    named = {"CommandSpec", "ObjectSpec"}
    return sorted(named | {name for name in _TABLE_TYPES if any(f"{name}(" in source for source in sources)})


def _build(kind: str, values: Mapping[str, str | None]) -> str:
    """A constructor call with the arguments that say something."""
    arguments = ", ".join(f"{name}={text}" for name, text in values.items() if text is not None)
    return f"{kind}({arguments})"


def _said(value: object) -> str | None:
    """The literal, or nothing where it is what the table assumes anyway."""
    return None if value in _ASSUMED else python_literal(value)


def _object(description: Description, entry: ApiObject) -> str:
    fields = [_field(description, field, entry) for field in entry.fields.values()]
    return _build(
        "ObjectSpec",
        {
            "name": python_literal(entry.name),
            "wire": python_literal(entry.wire),
            "family": python_literal(entry.family),
            "fields": _tuple(fields),
        },
    )


def _tuple(sources: list[str]) -> str:
    return "(" + "".join(f"{source}, " for source in sources) + ")"


def field_key(field: Field) -> str:
    """How the emulator's state calls a field."""
    return field.read or next(iter(field.write.values()), field.name)


def _field(description: Description, field: Field, home: ApiObject) -> str:
    return _build(
        "FieldSpec",
        {
            "name": python_literal(field.name),
            "key": python_literal(field_key(field)),
            "value": _value(field.value),
            "wire": _said(field.read),
            "default": _default(description, field.default, field.value, home),
            "writes": _said(tuple(field.write.items())),
            "absent_when_unset": _said(field.absent_when_unset),
            "since": _said(field.since),
            "secret": _said(field.secret or field.value.type is ValueType.SECRET),
        },
    )


def _value(value: Value) -> str:
    codes = tuple((code.code, code.read_code, code.name) for code in value.codes)
    return _build(
        "ValueSpec",
        {
            "type": python_literal(value.type.value),
            "minimum": _number(value.minimum),
            "maximum": _number(value.maximum),
            "also": _said(value.also),
            "min_length": _number(value.min_length),
            "max_length": _number(value.max_length),
            "max_items": _number(value.max_items),
            "pattern": _said(value.pattern),
            "codes": _said(codes),
            "separator": _said(value.separator),
            "prefix": _said(value.prefix),
            "object": _said(value.object),
            "json": _said(value.json),
            "xml": _said(value.xml),
            "normalise": _said(value.normalise),
            "clear_with": _said(value.clear_with),
            "words": _said(value.words),
        },
    )


def _number(value: int | None) -> str | None:
    return None if value is None else python_literal(value)


def _default(description: Description, default: Default, value: Value, home: ApiObject | None) -> str | None:
    if default.kind == "unset":
        return None
    held, cases = default.value, None
    rule = description.rules.get(default.rule or "")
    if rule is not None and home is not None:
        held = rule.otherwise
        cases = _tuple([_case(case, value, home) for case in rule.cases])
    return _build(
        "Default",
        {
            "kind": python_literal(default.kind),
            "value": None if held is None else python_literal(_stored(held, value)),
            "cases": cases,
        },
    )


def _case(case: RuleCase, value: Value, home: ApiObject) -> str:
    """One case with wire keys and stored values in the place of names."""
    when = tuple(
        (field_key(home.fields[name]), tuple(_stored(one, home.fields[name].value) for one in accepted))
        for name, accepted in case.when.items()
    )
    return _build(
        "RuleCase", {"when": python_literal(when), "value": python_literal(_stored(case.value, value))}
    )


def _stored(value: Scalar | tuple[str, ...] | None, spec: Value) -> Scalar | tuple[str, ...] | None:
    """A description's value as the emulator keeps it: codes for names, sums for flags."""
    codes = {code.name: code.code for code in spec.codes}
    if spec.type is ValueType.FLAGS and isinstance(value, tuple):
        return sum(int(codes[name]) for name in value)
    if isinstance(value, str) and value in codes:
        return codes[value]
    return value


def _shared_parameters(description: Description, family: Family) -> dict[str, str]:
    """Parameters that several commands print alike, with a name each: building them once halves the start."""
    seen: dict[str, int] = {}
    wires: dict[str, str] = {}
    for command in family.commands.values():
        for parameter in command.parameters:
            source = _parameter(description, command, parameter)
            seen[source] = seen.get(source, 0) + 1
            wires[source] = "".join(letter if letter.isalnum() else "_" for letter in parameter.wire).upper()
    names: dict[str, str] = {}
    for source in (source for source, count in seen.items() if count > 1):
        taken = sum(1 for other in names if wires[other] == wires[source])
        names[source] = f"_{wires[source]}" + (f"_{taken + 1}" if taken else "")
    return names


def _command(description: Description, command: Command, shared: Mapping[str, str]) -> str:
    sources = [_parameter(description, command, parameter) for parameter in command.parameters]
    parameters = [shared.get(source, source) for source in sources]
    answer = _build(
        "AnswerSpec",
        {
            "shape": python_literal(command.answer.shape),
            "objects": _said(command.answer.objects),
            "key": _said(command.answer.key),
            "inside": _said(command.answer.inside),
        },
    )
    return _build(
        "CommandSpec",
        {
            "name": python_literal(command.name),
            "v1_path": python_literal(command.v1_path),
            "family": python_literal(command.family),
            "handler": python_literal(_handler(command)),
            "kind": python_literal(command.kind),
            "parameters": _tuple(parameters),
            "answer": answer,
            "v1_only": _said(command.v1_only),
            "v2_name": _said(command.wire),
            "verb": _said(command.verb),
            "first_boot": _said(command.first_boot),
            "since": _said(command.since),
            "licence": _said(command.licence),
        },
    )


def _handler(command: Command) -> str:
    name = command.name.replace(".", "_").replace("-", "_")
    return name if name.isidentifier() else f"command_{name}"


def _parameter(description: Description, command: Command, parameter: Parameter) -> str:
    written = _written_field(description, command, parameter)
    home = written[0] if written else None
    return _build(
        "ParameterSpec",
        {
            "wire": python_literal(parameter.wire),
            "value": _value(parameter.value),
            "key": python_literal(field_key(written[1])) if written else None,
            "required": _said(parameter.required),
            "aliases": _said(parameter.aliases),
            "secret": _said(parameter.secret or parameter.value.type is ValueType.SECRET),
            "v2_only": _said(parameter.v2_only),
            "since": _said(parameter.since),
            "default": _default(description, parameter.default, parameter.value, home),
            "requires": _requirements(description, parameter.requires, parameter.value, home),
        },
    )


def _written_field(
    description: Description, command: Command, parameter: Parameter
) -> tuple[ApiObject, Field] | None:
    """The object field a parameter writes; objects that share a name are told apart by the spelling."""
    if parameter.field is None:
        return None
    family = description.families[command.family]
    for entry in family.objects.values():
        field = entry.fields.get(parameter.field)
        if field is not None and field.write.get(command.name) == parameter.wire:
            return entry, field
    return None


def _requirements(
    description: Description, requires: tuple[Requirement, ...], value: Value, home: ApiObject | None
) -> str | None:
    if not requires:
        return None
    resolved = [(one, _resolve(description, one, home)) for one in requires]
    # A part of a description still prints: what names nothing in it is a complaint of ``check``, not ours.
    return _tuple([_requirement(one, value, *target) for one, target in resolved if target is not None])


def _requirement(requirement: Requirement, value: Value, key: str, looked_at: Value) -> str:
    return _build(
        "Requirement",
        {
            "scope": python_literal(requirement.scope),
            "key": python_literal(key),
            "values": python_literal(tuple(_stored(one, looked_at) for one in requirement.values)),
            "when": python_literal(tuple(_stored(one, value) for one in requirement.when)),
            "values_not": _said(tuple(_stored(one, looked_at) for one in requirement.values_not)),
            "when_not": _said(tuple(_stored(one, value) for one in requirement.when_not)),
            "effect": python_literal(requirement.effect),
            "text": python_literal(requirement.doc),
        },
    )


def _resolve(
    description: Description, requirement: Requirement, home: ApiObject | None
) -> tuple[str, Value] | None:
    """Wire key and value of what a requirement looks at."""
    if requirement.scope == "licence":
        return requirement.field, Value(ValueType.BOOL)
    if requirement.scope == "setting":
        setting = description.settings.get(requirement.field)
        return None if setting is None else (setting.wire, setting.value)
    for entry in _candidates(description, requirement, home):
        field = entry.fields.get(requirement.field)
        if field is not None:
            return field_key(field), field.value
    return None


def _candidates(
    description: Description, requirement: Requirement, home: ApiObject | None
) -> list[ApiObject]:
    """Objects a requirement can mean, nearest first."""
    every = [entry for family in description.families.values() for entry in family.objects.values()]
    if home is None or requirement.scope == "object":
        return ([home] if home else []) + every
    resources = {
        one.name: one for family in description.families.values() for one in family.resources.values()
    }
    parents = [one.parent for one in resources.values() if one.object == home.name and one.parent]
    named = {resources[parent].object for parent in parents if parent in resources}
    return [entry for entry in every if entry.name in named] + [entry for entry in every if entry is not home]


def _setting(description: Description, setting: Setting) -> str:
    return _build(
        "SettingSpec",
        {
            "name": python_literal(setting.name),
            "wire": python_literal(setting.wire),
            "value": _value(setting.value),
            "in_getall": python_literal(setting.in_getall),
            "default": _default(description, setting.default, setting.value, None),
            "aliases": _said(setting.aliases),
            "requires": _requirements(description, setting.requires, setting.value, None),
            "read_only": _said(setting.read_only),
            "write_only": _said(setting.write_only),
            "secret": _said(setting.secret or setting.value.type is ValueType.SECRET),
            "per_unit": _said(setting.per_unit),
            "needs_reboot": _said(setting.needs_reboot),
            "since": _said(setting.since),
        },
    )
