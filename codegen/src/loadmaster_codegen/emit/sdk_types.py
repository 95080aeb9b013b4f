"""The SDK's models: one module for each family, with the tables that decoding follows."""

from __future__ import annotations

from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from loadmaster_codegen.emit._render import RenderError, environment, python_literal, python_source
from loadmaster_codegen.emit._sdk import (
    default_words,
    evidence_words,
    form_literal,
    limits_words,
    literal_type,
    model_name,
    sentence,
)
from loadmaster_codegen.model import ApiObject, Description, Family, Field, Value, ValueType


@dataclass(frozen=True, slots=True)
class _Attribute:
    name: str
    annotation: str
    default: str
    doc: str
    wire: str
    form: str


@dataclass(frozen=True, slots=True)
class _Model:
    name: str
    wire: str
    doc: str
    attributes: list[_Attribute]
    secret_names: frozenset[str]


def emit(description: Description) -> dict[str, str]:
    """File name to text: one module for each family that answers with objects."""
    families = [family for family in description.families.values() if family.objects]
    files = {f"{family.module}.py": _module(description, family) for family in families}
    files["__init__.py"] = _package(families)
    return files


def _package(families: list[Family]) -> str:
    homes = {model_name(name): family.module for family in families for name in family.objects}
    modules = {family.module: sorted(map(model_name, family.objects)) for family in families}
    template = environment("sdk-types").get_template("package.py.jinja")
    return python_source(
        template.render(homes=dict(sorted(homes.items())), modules=dict(sorted(modules.items())))
    )


def _module(description: Description, family: Family) -> str:
    models = [_model(family.objects[name]) for name in _ordered(family)]
    shown = [text for model in models for one in model.attributes for text in (one.annotation, one.default)]
    pydantic = [name for name in ("Field", "SecretStr") if any(name in text for text in shown)]
    template = environment("sdk-types").get_template("family.py.jinja")
    text = template.render(
        title=family.title,
        models=models,
        names=sorted(map(model_name, family.objects)),
        imports=_imports(description, family),
        uses_literal=any("Literal[" in text for text in shown),
        uses_pydantic=", ".join(pydantic),
    )
    return python_source(text)


def _ordered(family: Family) -> list[str]:
    """Objects so that each stands after those it contains."""
    inside = {
        name: {other for other in _contained(one) if other in family.objects}
        for name, one in family.objects.items()
    }
    try:
        return list(TopologicalSorter(inside).static_order())
    except CycleError as error:
        raise RenderError(f"objects of family {family.name!r} contain one another: {error.args[1]}") from None


def _contained(one: ApiObject) -> set[str]:
    return {found.value.object for found in one.fields.values() if found.read and found.value.object}


def _imports(description: Description, family: Family) -> dict[str, list[str]]:
    """Objects of other families that models of this one contain, by module."""
    found: dict[str, list[str]] = {}
    foreign = {name for one in family.objects.values() for name in _contained(one)} - family.objects.keys()
    for name in sorted(foreign):
        home = description.families[description.find_object(name).family].module
        found.setdefault(home, []).append(model_name(name))
    return dict(sorted(found.items()))


def _model(one: ApiObject) -> _Model:
    attributes: list[_Attribute] = []
    wires: set[str] = set()
    for field in one.fields.values():
        if field.read is None:
            continue
        if field.read in wires:
            raise RenderError(f"{field.origin}: two fields of {one.name} are read from {field.read!r}")
        wires.add(field.read)
        attributes.append(_attribute(field))
    return _Model(
        name=model_name(one.name),
        wire=one.wire,
        doc=sentence(one.doc),
        attributes=attributes,
        secret_names=frozenset(
            field.name
            for field in one.fields.values()
            if field.read is not None and (field.secret or field.value.type is ValueType.SECRET)
        ),
    )


def _attribute(field: Field) -> _Attribute:
    value = field.value
    is_list = value.type in (ValueType.LIST, ValueType.OBJECTS)
    words = [sentence(field.doc), sentence(limits_words(value))]
    words += [sentence(default_words(field.default)), sentence(field.note or "")]
    if field.since:
        words.append(f"Since firmware {field.since}.")
    if field.deprecated:
        words.append(f"Deprecated: {sentence(field.deprecated)}")
    words.append(evidence_words(field.evidence))
    return _Attribute(
        name=field.name,
        annotation=annotation(value, secret=field.secret),
        default="Field(default_factory=list)" if is_list else "None",
        doc=" ".join(word for word in words if word),
        wire=python_literal(field.read),
        form=form_literal(value, model=model_name(value.object) if value.object else None),
    )


def annotation(value: Value, *, secret: bool) -> str:
    """The type of a value in an answer."""
    if value.type is ValueType.OBJECT:
        return f"{model_name(value.object or '')} | None"
    if value.type is ValueType.OBJECTS:
        return f"list[{model_name(value.object or '')}]"
    if value.type is ValueType.LIST:
        return "list[str]"
    if value.type is ValueType.FLAGS:
        return f"list[{literal_type(value)}] | None"
    if value.type is ValueType.SECRET or secret:
        return "SecretStr | None"
    if value.type is ValueType.ENUM:
        return f"{literal_type(value)} | None"
    if value.type in (ValueType.PORT, ValueType.REFERENCE):
        return "int | str | None"
    if value.type is ValueType.INT and any(isinstance(one, str) for one in value.also):
        return "int | str | None"
    if value.type is ValueType.FILE:
        return "bytes | None"
    plain = {ValueType.BOOL: "bool | None", ValueType.INT: "int | None", ValueType.FLOAT: "float | None"}
    return plain.get(value.type, "str | None")
