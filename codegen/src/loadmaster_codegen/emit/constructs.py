"""Raw constructs: one class for each resource type, one module for each family, and the provider itself."""

from __future__ import annotations

import keyword
from collections.abc import Sequence
from dataclasses import dataclass, replace

from loadmaster_codegen.emit._render import docstring, environment, python_literal, python_source
from loadmaster_codegen.model import Description, Value, ValueType
from loadmaster_codegen.terraform import terraform_resources
from loadmaster_codegen.terraform_own import PROVIDER_ARGUMENTS
from loadmaster_codegen.terraform_pair import PAIR_OWNER
from loadmaster_codegen.terraform_shape import Argument, Kind, Mode, TerraformResource

__all__ = ["emit"]

_READERS = {
    Kind.BOOL: ("_flag", "Resolvable"),
    Kind.NUMBER: ("_number", "float"),
    Kind.STRING: ("_text", "str"),
    Kind.LIST: ("_texts", "list[str]"),
    Kind.SET: ("_texts", "list[str]"),
    Kind.MAP: ("_map", "Mapping[str, str]"),
    Kind.NESTED_MAP: ("_any", "Resolvable"),
}
# Attributes of every resource class of the framework; a result of the same name would hide them.
_TAKEN = frozenset(
    {
        "cdktf_stack",
        "connection",
        "count",
        "depends_on",
        "for_each",
        "fqn",
        "friendly_unique_id",
        "lifecycle",
        "node",
        "provider",
        "provisioners",
    }
)
# No source tells how long a name may be; the provider refuses what is longer than this.
_LONGEST_NAME = 255
_NAMES = ("name", "nickname")
_KINDS = ("Address", "Confidential", "Flag", "Number", "Objects", "Text", "TextMap", "Texts")


@dataclass(frozen=True, slots=True)
class _Parameter:
    name: str
    annotation: str
    default: str
    kind: str
    doc: str

    @property
    def line(self) -> str:
        """Its line in the constructor's docstring."""
        quoted = docstring(f":param {self.name}: {self.doc}", 12)
        return quoted[3:-3].rstrip()


@dataclass(frozen=True, slots=True)
class _Reference:
    name: str
    reader: str
    annotation: str
    doc: str


@dataclass(frozen=True, slots=True)
class _Members:
    """The typed dictionary for the members of a nested map."""

    name: str
    doc: str
    parameters: tuple[_Parameter, ...]


@dataclass(frozen=True, slots=True)
class _Class:
    name: str
    results: str
    arguments: str
    """Name of the typed dictionary with all arguments."""
    type: str
    doc: str
    members: tuple[_Members, ...]
    parameters: tuple[_Parameter, ...]
    references: tuple[_Reference, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, self.results, self.arguments, *(members.name for members in self.members))


def emit(description: Description) -> dict[str, str]:
    """File name to finished text, for every module of resources, the provider and the package itself."""
    modules: dict[str, list[_Class]] = {}
    groups = _groups(description)
    for resource in terraform_resources(description):
        shown = _left_alone(resource) if resource.name in groups else resource
        modules.setdefault(resource.module, []).append(_class(shown))
    files = {f"{name}.py": _module(_title(name, description), classes) for name, classes in modules.items()}
    files["setting_names.py"] = _setting_names(description)
    files["provider.py"] = _render("provider.py.jinja", parameters=_ordered(PROVIDER_ARGUMENTS, "Provider"))
    exports = {name: sorted(made.name for made in classes) for name, classes in modules.items()}
    exports["provider"] = ["LoadMasterProvider"]
    homes = {made: module for module, classes in exports.items() for made in classes}
    files["__init__.py"] = _render(
        "index.py.jinja",
        modules=[(name, ", ".join(classes)) for name, classes in sorted(exports.items())],
        names=sorted(homes),
        homes=dict(sorted(homes.items())),
    )
    return files


def _groups(description: Description) -> set[str]:
    """Resources of settings: what they leave out is left alone on the appliance."""
    return {owner.name for owner in description.owners.values() if owner.kind == "group"} | {PAIR_OWNER}


def _left_alone(resource: TerraformResource) -> TerraformResource:
    """The resource without the appliance's defaults, which leaving an argument out does not restore."""
    arguments = (
        argument if argument.value is None else replace(argument, default=None)
        for argument in resource.arguments
    )
    return replace(resource, arguments=tuple(arguments))


def _setting_names(description: Description) -> str:
    """The door to all groups of settings: which one has a setting, and what the setting takes."""
    groups = _groups(description) - {PAIR_OWNER}
    found: dict[str, tuple[_Parameter, str]] = {}
    for resource in terraform_resources(description):
        for argument in _left_alone(resource).arguments:
            if resource.name in groups and argument.writable and argument.name != "on_destroy":
                made = f"{_pascal(resource.name)}Resource"
                found[argument.name] = (_parameter(argument, made), made)
    parameters = [found[name][0] for name in sorted(found)]
    shown = " ".join(parameter.annotation for parameter in parameters)
    return _render(
        "setting_names.py.jinja",
        parameters=parameters,
        groups=[(name, found[name][1]) for name in sorted(found)],
        typing_names=[*_used(shown, ("Literal",)), "TypedDict"],
        takes_secrets="Secret |" in shown,
    )


def _render(template: str, **values: object) -> str:
    return python_source(environment("constructs").get_template(template).render(**values))


def _title(module: str, description: Description) -> str:
    for family in description.families.values():
        if family.module == module:
            return family.title
    if module in description.owners:
        return description.owners[module].title
    return module.replace("_", " ").capitalize()


def _module(title: str, classes: Sequence[_Class]) -> str:
    body = environment("constructs").get_template("classes.py.jinja").render(classes=classes)
    names = sorted(
        name
        for made in classes
        for name in (made.name, made.results, *(members.name for members in made.members))
    )
    return _render(
        "module.py.jinja",
        title=f"Raw constructs: {title}.",
        body=body,
        names=names,
        kinds=_used(
            body, ("Address", "Confidential", "Flag", "Number", "Objects", "Text", "TextMap", "Texts")
        ),
        typing_names=["ClassVar", *_used(body, ("Literal", "TypedDict"))],
        takes_secrets="Confidential()" in body,
    )


def _used(body: str, names: Sequence[str]) -> list[str]:
    return [name for name in names if f"{name}(" in body or f"{name}[" in body or f"({name}" in body]


def _class(resource: TerraformResource) -> _Class:
    name = f"{_pascal(resource.name)}Resource"
    writable = [argument for argument in resource.arguments if argument.writable]
    return _Class(
        name=name,
        results=f"{_pascal(resource.name)}Results",
        arguments=f"{_pascal(resource.name)}Arguments",
        type=f"loadmaster_{resource.name}",
        doc=resource.doc,
        members=tuple(_members(argument, name) for argument in writable if argument.arguments),
        parameters=_ordered(writable, name),
        references=tuple(
            _reference(argument)
            for argument in resource.arguments
            if not argument.write_only and argument.name not in _TAKEN
        ),
    )


def _pascal(name: str) -> str:
    special = {"l7": "L7", "url": "Url", "dns": "Dns", "ntp": "Ntp"}
    return "".join(special.get(word, word.capitalize()) for word in name.split("_"))


def _ordered(arguments: Sequence[Argument], owner: str) -> tuple[_Parameter, ...]:
    """Required arguments first, each part in the order of the description."""
    required = [argument for argument in arguments if argument.mode is Mode.REQUIRED]
    optional = [argument for argument in arguments if argument.mode is not Mode.REQUIRED]
    return tuple(_parameter(argument, owner) for argument in (*required, *optional))


def _parameter(argument: Argument, owner: str) -> _Parameter:
    if keyword.iskeyword(argument.name) or argument.name in _TAKEN | {"self", "scope"}:
        raise ValueError(f"{argument.name!r} cannot be the name of an argument in Python")
    annotation = _annotation(argument, owner)
    optional = argument.mode is not Mode.REQUIRED
    return _Parameter(
        name=argument.name,
        annotation=f"{annotation} | None" if optional else annotation,
        default=" = None" if optional else "",
        kind=_kind(argument),
        doc=_doc(argument),
    )


def _members(argument: Argument, owner: str) -> _Members:
    return _Members(
        name=_members_name(argument, owner),
        doc=f"One member of `{argument.name}`.",
        parameters=tuple(_parameter(member, owner) for member in argument.arguments),
    )


def _members_name(argument: Argument, owner: str) -> str:
    return f"{owner.removesuffix('Resource')}{_pascal(argument.name.removesuffix('s'))}"


def _annotation(argument: Argument, owner: str) -> str:
    if argument.kind is Kind.NESTED_MAP:
        return f"Mapping[str, {_members_name(argument, owner)}] | Resolvable"
    if argument.kind is Kind.MAP:
        return "Mapping[str, str] | Resolvable"
    if argument.kind in (Kind.LIST, Kind.SET):
        return f"Sequence[{_words(argument) or 'str'}] | Resolvable"
    if argument.kind is Kind.BOOL:
        return "bool | Resolvable"
    if argument.kind is Kind.NUMBER:
        return "float | Resolvable" if argument.value is None else "int | Resolvable"
    if argument.write_only:
        return "Secret | Resolvable"
    if _is_numeric(argument.value):
        return "int | str | Resolvable"
    return f"{_words(argument)} | Resolvable" if argument.choices else "str | Resolvable"


def _words(argument: Argument) -> str:
    return (
        f"Literal[{', '.join(python_literal(word) for word in argument.choices)}]" if argument.choices else ""
    )


def _is_numeric(value: Value | None) -> bool:
    return value is not None and value.type in (ValueType.INT, ValueType.PORT)


def _kind(argument: Argument) -> str:
    value = argument.value or Value(ValueType.STRING)
    if argument.kind is Kind.NESTED_MAP:
        pairs = ", ".join(f"{python_literal(one.name)}: {_kind(one)}" for one in argument.arguments)
        return f"Objects({{{pairs}}})"
    if argument.kind is Kind.MAP:
        return "TextMap()"
    if argument.kind in (Kind.LIST, Kind.SET):
        item = _text_kind(argument, Value(ValueType.STRING))
        return _call("Texts", item=None if item == "Text()" else _Source(item), maximum_items=value.max_items)
    if argument.kind is Kind.BOOL:
        return "Flag()"
    if argument.kind is Kind.NUMBER and argument.value is None:
        return "Number(whole=False)"
    if argument.kind is Kind.NUMBER or _is_numeric(argument.value):
        return _number_kind(argument.kind, value)
    return _text_kind(argument, value)


def _number_kind(kind: Kind, value: Value) -> str:
    minimum, maximum = value.minimum, value.maximum
    if value.type is ValueType.PORT and minimum is None:
        minimum, maximum = 1, 65535
    return _call(
        "Number",
        minimum=minimum,
        maximum=maximum,
        also=value.also or None,
        as_text=kind is Kind.STRING or None,
    )


def _text_kind(argument: Argument, value: Value) -> str:
    if argument.write_only:
        return "Confidential()"
    if value.type is ValueType.ADDRESS and not value.also:
        return "Address()"
    return _call(
        "Text",
        choices=argument.choices or None,
        minimum_length=value.min_length,
        maximum_length=value.max_length or (_LONGEST_NAME if argument.name in _NAMES else None),
        pattern=value.pattern,
    )


class _Source(str):
    """Python text that is already finished."""

    __slots__ = ()


def _call(name: str, **arguments: object) -> str:
    shown = (
        f"{key}={value if isinstance(value, _Source) else python_literal(value)}"
        for key, value in arguments.items()
        if value is not None
    )
    return f"{name}({', '.join(shown)})"


def _reference(argument: Argument) -> _Reference:
    reader, annotation = _READERS[argument.kind]
    return _Reference(argument.name, reader, annotation, argument.doc)


def _doc(argument: Argument) -> str:
    """One paragraph: what it is, unit and default where the description knows them, what replaces it."""
    parts = [argument.doc]
    default = argument.default
    if default is not None and default.kind == "value":
        parts.append(f"Left out: {_spelt(default.value)}.")
    if argument.deprecated:
        parts.append(f"Deprecated: {argument.deprecated}.")
    return " ".join(parts)


def _spelt(value: object) -> str:
    return f"``{value}``" if not isinstance(value, tuple) else f"``{list(value)}``"
