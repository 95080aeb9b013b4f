"""The checklist's vocabulary: what settings and fields are called, on the wire too, and their defaults.

Rules speak the Python names; reports show the wire names beside them, and a value left out of a
configuration is judged by its documented default. Both are known here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from loadmaster_codegen.emit._render import MARKER, environment, python_literal, python_source
from loadmaster_codegen.model import (
    ApiObject,
    Default,
    Description,
    Field,
    Resource,
    Setting,
    Value,
    ValueType,
)

__all__ = ["emit"]

_TRUTH = {"Y/N": ("Y", "N"), "yes/no": ("yes", "no"), "1/0": ("1", "0")}
_SECRET = (ValueType.SECRET, ValueType.FILE)
_SERVICES = ("virtual_service", "sub_virtual_service", "real_server")
_SETTINGS_TYPE = "Mapping[str, Word]"
_FIELDS_TYPE = "Mapping[str, Mapping[str, Word]]"


def emit(description: Description) -> dict[str, str]:
    """File name to finished text: settings by owner, fields of objects by family, defaults of resources."""
    objects = {one.name: one for family in description.families.values() for one in family.objects.values()}
    resources = {
        one.name: one for family in description.families.values() for one in family.resources.values()
    }
    known = [resources[name] for name in _SERVICES if name in resources]
    return {
        **dict(_settings(description)),
        **dict(_fields(description)),
        "defaults.py": _defaults(known, objects, description),
    }


def _settings(description: Description) -> Iterator[tuple[str, str]]:
    title = "Values of the appliance as a whole, by their Python name."
    by_owner: dict[str, list[Setting]] = {}
    for setting in description.settings.values():
        by_owner.setdefault(setting.owner, []).append(setting)
    modules = {
        owner: ", ".join(f"{python_literal(one.name)}: {_setting_word(one)}" for one in settings)
        for owner, settings in by_owner.items()
    }
    return _folder("settings", title, "SETTINGS", _SETTINGS_TYPE, modules)


def _setting_word(setting: Setting) -> str:
    secret = setting.secret or setting.write_only or setting.value.type in _SECRET
    told = {"owner": setting.owner, "per_unit": setting.per_unit, "secret": secret}
    more = {**told, **_spelling(setting.value, "yes/no")}
    return _word(setting.wire, setting.value, setting.default, **more)


def _fields(description: Description) -> Iterator[tuple[str, str]]:
    title = "Fields of the objects that answers show, by object and Python name."
    modules = {
        name.replace("-", "_"): ", ".join(map(_object, family.objects.values()))
        for name, family in description.families.items()
        if family.objects
    }
    return _folder("fields", title, "FIELDS", _FIELDS_TYPE, modules)


def _object(one: ApiObject) -> str:
    members = (
        f"{python_literal(name)}: {_field_word(item)}" for name, item in one.fields.items() if not item.secret
    )
    return f"{python_literal(one.name)}: {{{', '.join(members)}}}"


def _field_word(item: Field) -> str:
    wire = item.read or next(iter(item.write.values()), item.name)
    spelling = _spelling(item.value, "Y/N")
    return _word(wire, item.value, item.default, absent_when_unset=item.absent_when_unset, **spelling)


def _spelling(value: Value, natural: str) -> dict[str, object]:
    """How v1 answers spell truth and join lists, where it is not yes, no and a comma."""
    found: dict[str, object] = {}
    if value.type is ValueType.BOOL:
        words = value.words or _TRUTH.get(natural if value.xml == "natural" else value.xml)
        if words is not None and words != ("yes", "no"):
            found["words"] = words
    if value.separator is not None and value.separator != ",":
        found["separator"] = value.separator
    return found


def _word(wire: str, value: Value, default: Default, **more: object) -> str:
    codes = {code.name: code.code for code in value.codes}
    given: dict[str, object] = {"wire_name": wire, "type": str(value.type)}
    if codes:
        given["codes"] = codes
    if default.kind == "value":
        given["default"] = default.value
    if default.kind == "unset":
        given["unset"] = True
    given |= {name: one for name, one in more.items() if one}
    return f"Word({', '.join(f'{name}={python_literal(one)}' for name, one in given.items())})"


def _defaults(
    resources: Iterable[Resource], objects: Mapping[str, ApiObject], description: Description
) -> str:
    plain, ruled = [], []
    for resource in resources:
        fields = objects[resource.object].fields
        open_ones = {name: one for name, one in fields.items() if not one.secret}
        named = {name: open_ones[name] for name in resource.attributes if name in open_ones}
        values = {
            name: one.default.value for name, one in named.items() if one.default.kind in ("value", "unset")
        }
        plain.append(f"{python_literal(resource.name)}: {python_literal(values)}")
        rules = ", ".join(_rules(named, description))
        ruled.append(f"{python_literal(resource.name)}: {{{rules}}}")
    statements = [
        f"DEFAULTS: Mapping[str, Mapping[str, object]] = {{{', '.join(plain)}}}",
        f"RULES: Mapping[str, Mapping[str, DefaultRule]] = {{{', '.join(ruled)}}}",
    ]
    return _module(
        "What arguments of services and servers are when they are left out.",
        ["DEFAULTS", "RULES"],
        statements,
    )


def _rules(named: Mapping[str, Field], description: Description) -> Iterator[str]:
    """Defaults that follow from other arguments; those that follow from others still are unknown."""
    for name, item in named.items():
        if item.default.kind != "rule" or item.default.rule is None:
            continue
        rule = description.rules[item.default.rule]
        if all(other in named for case in rule.cases for other in case.when):
            cases = tuple((dict(case.when), case.value) for case in rule.cases)
            text = f"DefaultRule(cases={python_literal(cases)}, otherwise={python_literal(rule.otherwise)})"
            yield f"{python_literal(name)}: {text}"


def _folder(
    folder: str, title: str, name: str, type: str, modules: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """A module for each part of a mapping, and the whole of it in the folder's own."""
    for module, members in modules.items():
        yield f"{folder}/{module}.py", _module(title, [name], [f"{name}: {type} = {{{members}}}"])
    whole = (
        environment("checklist")
        .get_template("folder.py.jinja")
        .render(marker=MARKER, title=title, folder=folder, name=name, type=type, modules=sorted(modules))
    )
    yield f"{folder}/__init__.py", python_source(whole)


def _module(title: str, names: list[str], statements: list[str]) -> str:
    body = "\n".join(statements)
    imports = [name for name in ("DefaultRule", "Word") if f"{name}(" in body or f" {name}]" in body]
    text = (
        environment("checklist")
        .get_template("module.py.jinja")
        .render(marker=MARKER, title=title, names=names, imports=imports, statements=statements)
    )
    return python_source(text)
