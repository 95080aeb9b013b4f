"""The provider's schemas: what its engine has to know about resources and settings, as data.

One module per family and one per owner of settings, plus an index that loads them at first use. Every
decision about a fact is taken here or in the typed middle; the printed modules hold nothing that runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from loadmaster_codegen.emit._render import MARKER, environment, python_literal, python_source
from loadmaster_codegen.model import (
    ApiObject,
    Command,
    Default,
    DefaultRule,
    Description,
    Family,
    Field,
    NamedCode,
    Parameter,
    Requirement,
    Resource,
    Setting,
    SettingOwner,
    Value,
)

__all__ = ["emit"]

_KINDS_OF_SHAPE = (
    "Code",
    "CommandShape",
    "CompanionShape",
    "DefaultCase",
    "DefaultRule",
    "FieldShape",
    "GroupShape",
    "Requirement",
    "ResourceShape",
    "SettingShape",
)
# Objects that exist always: nobody creates them, and each value is managed by itself, as a setting is.
_VALUE_OBJECTS = {"interface": "Interface", "licence": "Licence", "packet_filter": "PacketFilterState"}


def emit(description: Description) -> dict[str, str]:
    """File name to finished text, for every family with resources, every owner of settings, and objects
    whose values are managed one by one.
    """
    files: dict[str, str] = {}
    resource_modules: dict[str, str] = {}
    group_modules: dict[str, str] = {}
    for family in description.families.values():
        if family.resources:
            files[f"{family.module}.py"] = _family_module(family, description)
            resource_modules |= dict.fromkeys(family.resources, family.module)
    for owner in description.owners.values():
        owned = [setting for setting in description.settings.values() if setting.owner == owner.name]
        module = f"settings_{owner.name}"
        files[f"{module}.py"] = _group_module(owner, owned, description)
        group_modules[owner.name] = module
    value_modules: dict[str, str] = {}
    for family in description.families.values():
        for name, wanted in _VALUE_OBJECTS.items():
            if wanted in family.objects:
                value_modules[name] = f"values_{name}"
                files[f"values_{name}.py"] = _values_module(name, family, family.objects[wanted], description)
    files["__init__.py"] = _render(
        "index.py.jinja",
        resource_modules=python_literal(dict(sorted(resource_modules.items()))),
        group_modules=python_literal(dict(sorted(group_modules.items()))),
        value_modules=python_literal(dict(sorted(value_modules.items()))),
        groups=python_literal(
            tuple(sorted(name for name, owner in description.owners.items() if owner.kind == "group"))
        ),
    )
    return files


def _render(template: str, **values: object) -> str:
    return python_source(environment("provider").get_template(template).render(marker=MARKER, **values))


def _family_module(family: Family, description: Description) -> str:
    statements = []
    for resource in family.resources.values():
        text = _resource(resource, family, description)
        statements.append(f"{resource.name.upper()} = {text}")
    return _module(family.title, [name.upper() for name in family.resources], statements)


def _group_module(owner: SettingOwner, settings: Iterable[Setting], description: Description) -> str:
    text = _call(
        "GroupShape",
        name=owner.name,
        title=owner.title,
        doc=owner.doc,
        kind=owner.kind,
        settings=_Source(_tuple(_setting(item, description) for item in settings)),
    )
    return _module(owner.title, [owner.name.upper()], [f"{owner.name.upper()} = {text}"])


def _values_module(name: str, family: Family, item: ApiObject, description: Description) -> str:
    shapes = _tuple(_value_of_object(field, description) for field in item.fields.values())
    text = _call(
        "GroupShape", name=name, title=family.title, doc=item.doc, kind="resource", settings=_Source(shapes)
    )
    return _module(family.title, [name.upper()], [f"{name.upper()} = {text}"])


def _module(title: str, names: list[str], statements: list[str]) -> str:
    body = "\n".join(statements)
    return _render(
        "family.py.jinja",
        title=title,
        imports=[name for name in _KINDS_OF_SHAPE if f"{name}(" in body],
        names=[python_literal(name) for name in sorted(names)],
        statements=statements,
    )


# ---------------------------------------------------------------------------------------- shapes as text


class _Source(str):
    """Python text that is already finished."""

    __slots__ = ()


def _resource(resource: Resource, family: Family, description: Description) -> str:
    fields = description.find_object(resource.object).fields
    commands = {
        role: description_command
        for role in ("create", "read", "list", "update", "delete")
        if (description_command := _command_named(getattr(resource, role), description)) is not None
    }
    return _call(
        "ResourceShape",
        name=resource.name,
        family=family.name,
        object=resource.object,
        doc=resource.doc,
        identity=resource.identity,
        handle=resource.handle or "",
        parent=resource.parent or "",
        fixed=_Source(python_literal(dict(resource.fixed))),
        fields=_Source(
            _tuple(
                _field(fields[name], resource, commands, description)
                for name in resource.attributes
                if name in fields
            )
        ),
        **{
            role: _Source(_command(commands[role], fields, description) if role in commands else "None")
            for role in ("create", "read", "list", "update", "delete")
        },
        companion=_companion(resource, description),
    )


def _companion(resource: Resource, description: Description) -> _Source | None:
    if resource.companion is None:
        return None
    fields = description.find_object(resource.companion.object).fields
    update = _command_named(resource.companion.update, description)
    if update is None:
        return None
    # the object is made together with the resource's own, so its values are sent right after
    commands = {"create": update, "update": update}
    return _Source(
        _call(
            "CompanionShape",
            object=resource.companion.object,
            handle=resource.companion.handle,
            fields=_Source(
                _tuple(
                    _field(fields[name], resource, commands, description)
                    for name in resource.companion.attributes
                )
            ),
            update=_Source(_command(update, fields, description)),
        )
    )


def _command_named(name: str | None, description: Description) -> Command | None:
    if name is None:
        return None
    return next((command for command in description.commands() if command.name == name), None)


def _command(command: Command, fields: Mapping[str, Field], description: Description) -> str:
    carried = {
        name: parameter.name
        for name, item in fields.items()
        if (parameter := _parameter(item, command)) is not None
    }
    return _call(
        "CommandShape",
        name=command.name,
        accessor=description.families[command.family].accessor,
        method=command.method,
        subjects=tuple(item.name for item in command.parameters if item.subject),
        parameters=_Source(python_literal(carried)),
        others=tuple(
            item.name for item in command.parameters if not item.subject and item.name not in carried.values()
        ),
        answer=command.answer.shape,
        traffic=command.traffic,
    )


def _field(item: Field, resource: Resource, commands: Mapping[str, Command], description: Description) -> str:
    create = _parameter(item, commands.get("create"))
    update = _parameter(item, commands.get("update"))
    return _call(
        "FieldShape",
        name=item.name,
        **_value(item.value),
        **_default(_resource_default(item, resource, description), description),
        doc=item.doc,
        evidence=str(item.evidence),
        requires=_requirements(item.requires),
        wire_name=next(iter(item.write.values()), item.read or ""),
        readable=item.read is not None,
        on_create=create is not None,
        on_update=update is not None,
        secret=item.secret,
        replace=item.name in resource.replace_on,
        since=item.since or "",
        deprecated=item.deprecated or "",
        note=item.note or "",
    )


def _resource_default(item: Field, resource: Resource, description: Description) -> Default:
    if item.name in resource.identity:
        return Default("required")
    if item.default.kind == "rule":
        # a rule that looks at what the resource does not have, such as the port of a SubVS, tells nothing
        looked_at = {name for case in description.rules[item.default.rule or ""].cases for name in case.when}
        return item.default if looked_at <= set(resource.attributes) else Default("unknown")
    return item.default


def _parameter(item: Field, command: Command | None) -> Parameter | None:
    if command is None:
        return None
    wire = item.write.get(command.name)
    return next((each for each in command.parameters if each.field == item.name or each.wire == wire), None)


def _setting(item: Setting, description: Description) -> str:
    return _call(
        "SettingShape",
        name=item.name,
        wire_name=item.wire,
        **_value(item.value),
        **_default(item.default, description),
        doc=item.doc,
        evidence=str(item.evidence),
        requires=_requirements(item.requires),
        readable=not item.write_only,
        on_create=not item.read_only,
        on_update=not item.read_only,
        secret=item.secret,
        in_getall=item.in_getall,
        per_unit=item.per_unit,
        needs_reboot=item.needs_reboot,
        since=item.since or "",
        deprecated=item.deprecated or "",
        note=item.note or "",
    )


def _value_of_object(item: Field, description: Description) -> str:
    return _call(
        "SettingShape",
        name=item.name,
        wire_name=next(iter(item.write.values()), item.read or ""),
        **_value(item.value),
        **_default(item.default, description),
        doc=item.doc,
        evidence=str(item.evidence),
        requires=_requirements(item.requires),
        readable=item.read is not None,
        on_create=bool(item.write),
        on_update=bool(item.write),
        secret=item.secret,
        in_getall=item.read is not None,
        since=item.since or "",
        deprecated=item.deprecated or "",
        note=item.note or "",
    )


def _value(value: Value) -> dict[str, object]:
    return {
        "type": str(value.type),
        "minimum": value.minimum,
        "maximum": value.maximum,
        "also": value.also,
        "min_length": value.min_length,
        "max_length": value.max_length,
        "max_items": value.max_items,
        "pattern": value.pattern or "",
        "codes": _Source(_tuple(_code(item) for item in value.codes)) if value.codes else (),
        "unit": value.unit or "",
        "normalise": value.normalise or "",
    }


def _code(item: NamedCode) -> str:
    return _call("Code", name=item.name, code=item.code, doc=item.doc)


def _default(item: Default, description: Description) -> dict[str, object]:
    rule = description.rules[item.rule] if item.kind == "rule" and item.rule else None
    return {
        "default_kind": item.kind,
        "default": item.value,
        "default_rule": _Source(_rule(rule)) if rule else None,
    }


def _rule(rule: DefaultRule) -> str:
    cases = (_call("DefaultCase", when=dict(case.when), value=case.value) for case in rule.cases)
    return _call("DefaultRule", doc=rule.doc, cases=_Source(_tuple(cases)), otherwise=rule.otherwise)


def _requirements(requires: tuple[Requirement, ...]) -> object:
    # What a unit is licensed for is none of its values, so a plan cannot tell.
    items = [item for item in requires if item.scope != "licence"]
    if not items:
        return ()
    return _Source(
        _tuple(
            _call(
                "Requirement",
                field=item.field,
                scope=item.scope,
                effect=item.effect,
                doc=item.doc,
                values=item.values,
                when=item.when,
                values_not=item.values_not,
                when_not=item.when_not,
            )
            for item in items
        )
    )


_ALWAYS = frozenset({"code", "fixed", "fields", "handle", "in_getall", "parent", "settings"})


def _call(shape: str, /, **values: object) -> str:
    """``Shape(name=value, ...)`` without the arguments that only repeat the shape's own defaults."""
    arguments = [
        f"{name}={value if isinstance(value, _Source) else python_literal(value)}"
        for name, value in values.items()
        if name in _ALWAYS or not _repeats_the_shape(name, value)
    ]
    return f"{shape}({', '.join(arguments)})"


def _repeats_the_shape(name: str, value: object) -> bool:
    if name in ("default", "otherwise", "value"):
        return value is None
    if name == "readable":
        return value is True
    return value is None or value is False or value in ("", ())


def _tuple(items: Iterable[str]) -> str:
    texts = list(items)
    return f"({', '.join(texts)},)" if texts else "()"
