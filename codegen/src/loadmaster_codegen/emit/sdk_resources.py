"""The SDK's methods: one module for each family, both twins from one template; settings and catalogue.

Every annotation, default and docstring is decided here; the templates only arrange them.
"""

from __future__ import annotations

from dataclasses import dataclass

from loadmaster_codegen.emit._render import RenderError, environment, python_literal, python_source
from loadmaster_codegen.emit._sdk import (
    RESERVED,
    argument_annotation,
    can_be_empty,
    first_sentence,
    form_literal,
    model_name,
    sentence,
)
from loadmaster_codegen.emit._sdk_docstrings import WRITES, method_docstring
from loadmaster_codegen.emit._sdk_imports import with_imports
from loadmaster_codegen.emit._sdk_settings import settings_module
from loadmaster_codegen.model import Command, Description, Family, Parameter, ValueType


@dataclass(frozen=True, slots=True)
class _Argument:
    name: str
    annotation: str
    default: str | None
    positional: bool


@dataclass(frozen=True, slots=True)
class _Method:
    name: str
    constant: str
    arguments: list[_Argument]
    result: str
    settled: str | None
    """Result of the caller's look at the appliance; ``None`` for methods that change nothing."""
    sends_file: bool
    fetches_file: bool
    doc: str
    command: str
    """The whole call of ``Command``."""


def emit(description: Description) -> dict[str, str]:
    """File name to text: a module for each family, the settings, the catalogue and the accessors."""
    files = {f"{family.module}.py": _module(description, family) for family in description.families.values()}
    files["settings.py"] = settings_module(description)
    files["catalogue.py"] = _catalogue(description)
    files["__init__.py"] = _package(description)
    return files


def _class_name(family: Family) -> str:
    return "".join(word.capitalize() for word in family.accessor.split("_"))


def _package(description: Description) -> str:
    families = [
        {
            "module": family.module,
            "accessor": family.accessor,
            "class_name": _class_name(family),
            "doc": family.doc,
        }
        for family in sorted(description.families.values(), key=lambda family: family.module)
    ]
    for family in families:
        if family["accessor"] in ("settings", "snapshot", "call", "close", "list_commands", "write_lane"):
            raise RenderError(f"accessor {family['accessor']!r} is a name of the client itself")
    return python_source(
        environment("sdk-resources").get_template("package.py.jinja").render(families=families)
    )


def _module(description: Description, family: Family) -> str:
    constants = _Constants()
    methods = [_method(description, command, constants) for command in family.commands.values()]
    names = [method.name for method in methods]
    doubled = {name for name in names if names.count(name) > 1}
    if doubled:
        raise RenderError(f"{family.origin}: family {family.name!r} has several methods {sorted(doubled)}")
    name = _class_name(family)
    if name in map(model_name, family.objects):
        raise RenderError(
            f"{family.origin}: accessor {family.accessor!r} and an object both make a class {name!r}"
        )
    text = (
        environment("sdk-resources")
        .get_template("family.py.jinja")
        .render(
            family=family,
            class_name=_class_name(family),
            methods=methods,
            # Each command stands after the read that shows its effect.
            commands=sorted(methods, key=lambda method: method.settled is not None),
            constants=constants.lines,
            # A method called `list` hides the type of that name in its class.
            listed="builtins.list[" if "list" in names else "list[",
        )
    )
    return python_source(with_imports(text, description))


class _Constants:
    """Parameters that several commands share are printed once and named after themselves."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._taken: set[str] = set()

    def name(self, parameter: Parameter, literal: str) -> str:
        if literal in self._names:
            return self._names[literal]
        base = f"_P_{parameter.name.upper()}"
        name, number = base, 2
        while name in self._taken:
            name, number = f"{base}_{number}", number + 1
        self._taken.add(name)
        self._names[literal] = name
        return name

    @property
    def lines(self) -> list[str]:
        return [f"{name} = {literal}" for literal, name in self._names.items()]


def _method(description: Description, command: Command, constants: _Constants) -> _Method:
    for parameter in command.parameters:
        if parameter.name in RESERVED:
            raise RenderError(f"{parameter.origin}: {parameter.name!r} cannot name an argument of a method")
    ordered = sorted(command.parameters, key=lambda one: (not one.subject, not one.required))
    result = _result(command)
    writes = command.kind in WRITES
    return _Method(
        name=command.method,
        constant=f"_{command.method.upper()}",
        arguments=[_argument(command, parameter) for parameter in ordered],
        result=result,
        settled=(("bool" if result == "None" else result) + " | None") if writes else None,
        sends_file=any(one.value.type is ValueType.FILE for one in command.parameters),
        fetches_file=result == "bytes",
        doc=method_docstring(description, command),
        command=_command(description, command, result, constants),
    )


def _argument(command: Command, parameter: Parameter) -> _Argument:
    accepted = argument_annotation(parameter.value, secret=parameter.secret)
    if parameter.required:
        return _Argument(parameter.name, accepted, None, parameter.subject)
    optional = f"{accepted} | Unset | None" if _clearable(command, parameter) else f"{accepted} | Unset"
    return _Argument(parameter.name, optional, "UNSET", parameter.subject)


def _clearable(command: Command, parameter: Parameter) -> bool:
    if command.kind not in WRITES or parameter.required or parameter.subject:
        return False
    return can_be_empty(parameter.value.type, parameter.default.kind)


def _result(command: Command) -> str:
    answer = command.answer
    match answer.shape:
        case "none":
            return "None"
        case "object":
            return model_name(answer.objects[0])
        case "objects":
            return f"list[{model_name(answer.objects[0])}]"
        case "kinds":
            return f"list[{' | '.join(map(model_name, answer.objects))}]"
        case "text":
            return "str"
        case "file":
            return "bytes"
        case "value":
            return "Scalar"
        case "secrets":
            return "list[SecretStr]"
        case _:
            return "dict[str, Scalar]"


def _shape(command: Command, result: str) -> str:
    answer = command.answer
    inside = f", inside={python_literal(answer.inside)}" if answer.inside else ""
    match answer.shape:
        case "none":
            return "Nothing()"
        case "object":
            empty = ", may_be_empty=True" if answer.may_be_empty else ""
            empty += ", empty_is_missing=True" if answer.empty_is_missing else ""
            return f"One({model_name(answer.objects[0])}{inside}{empty})"
        case "objects":
            nothing = f", nothing={python_literal(answer.nothing)}" if answer.nothing else ""
            return f"Many({model_name(answer.objects[0])}{inside}{nothing})"
        case "kinds":
            union = result.removeprefix("list[").removesuffix("]")
            return f"Kinds[{union}]({', '.join(map(model_name, answer.objects))})"
        case "text":
            return "Prose()"
        case "file":
            kind = "TextFile" if answer.ascii_as_text else "File"
            return f"{kind}({python_literal(answer.key or 'data')})"
        case "value":
            return f"Single({python_literal(answer.key)})"
        case "secrets":
            return f"Secrets({python_literal(answer.key)})"
        case _:
            return "Values()"


def _command(description: Description, command: Command, result: str, constants: _Constants) -> str:
    parameters = ", ".join(
        f"{python_literal(parameter.name)}: {constants.name(parameter, _parameter(command, parameter))}"
        for parameter in command.parameters
    )
    parts = [
        python_literal(command.name),
        python_literal(command.v1_path),
        python_literal(command.kind),
        f"{{{parameters}}}",
        _shape(command, result),
    ]
    if command.wire:
        parts.append(f"wire={python_literal(command.wire)}")
    if command.v1_only:
        parts.append("v1_only=True")
    if command.one_at_a_time:
        parts.append("one_at_a_time=True")
    if _creates(description, command):
        parts.append("creates=True")
    lookup = _lookup(description, command)
    if lookup:
        parts.append(f"lookup={lookup}")
    return f"Command({', '.join(parts)})"


def _lookup(description: Description, command: Command) -> str:
    """Where the effect of a change or removal can be seen; empty when the description does not tell."""
    family = description.families[command.family]
    for resource in family.resources.values():
        read = family.commands.get(resource.read or "")
        changes = command.name == resource.update and not command.replaces
        removes = command.name == resource.delete
        if read is None or not (changes or removes):
            continue
        subject = tuple(one.name for one in command.parameters if _has(read, one.name))
        if any(one.required and one.name not in subject for one in read.parameters):
            continue
        parts = [f"_{read.method.upper()}", python_literal(subject)]
        if removes:
            return f"Lookup({', '.join([*parts, 'removes=True'])})"
        fields = {
            one.name: _shown_field(description, resource.object, one)
            for one in command.parameters
            if one.field
        }
        return f"Lookup({', '.join([*parts, python_literal(fields)])})"
    return ""


def _has(command: Command, name: str) -> bool:
    return any(parameter.name == name and not parameter.field for parameter in command.parameters)


def _shown_field(description: Description, owner: str, parameter: Parameter) -> str | None:
    """The field of the answer that shows what the parameter sets."""
    found = description.find_object(owner).fields.get(parameter.field or "")
    if found is None or found.read is None or found.secret or found.value.type is ValueType.SECRET:
        return None
    return found.name


def _creates(description: Description, command: Command) -> bool:
    resources = description.families[command.family].resources.values()
    return any(resource.create == command.name != resource.update for resource in resources)


def _parameter(command: Command, parameter: Parameter) -> str:
    parts = [python_literal(parameter.wire), form_literal(parameter.value)]
    flags = {
        "required": parameter.required,
        "clearable": _clearable(command, parameter),
        "secret": parameter.secret,
        "v2_only": parameter.v2_only,
    }
    parts += [f"{name}=True" for name, holds in flags.items() if holds]
    return f"Parameter({', '.join(parts)})"


def _catalogue(description: Description) -> str:
    commands = [
        {
            "name": command.name,
            "accessor": description.families[command.family].accessor,
            "module": description.families[command.family].module,
            "doc": first_sentence(command.doc),
            "traffic": "" if command.traffic == "none" else sentence(command.traffic),
            "command": command,
        }
        for command in sorted(description.commands(), key=lambda one: one.name)
    ]
    template = environment("sdk-resources").get_template("catalogue.py.jinja")
    return python_source(template.render(commands=commands, listings=_listings(description)))


def _lists_all(description: Description, command: Command) -> bool:
    """True for listings of what is configured: of objects that some command writes, or by word."""
    if command.kind != "read" or command.answer.shape not in ("objects", "kinds"):
        return False
    if any(parameter.required for parameter in command.parameters):
        return False
    if command.in_snapshot is not None:
        return command.in_snapshot
    listed = map(description.find_object, command.answer.objects)
    return any(field.write for one in listed for field in one.fields.values())


def _listings(description: Description) -> list[dict[str, object]]:
    """How each family is listed whole: by commands that show all objects of a kind, not one."""
    found: list[dict[str, object]] = []
    for family in sorted(description.families.values(), key=lambda one: one.name):
        methods = sorted(
            command.method for command in family.commands.values() if _lists_all(description, command)
        )
        if methods:
            found.append({"family": family.name, "accessor": family.accessor, "methods": tuple(methods)})
    return found
