"""From the shapes of the description to Terraform attributes: what is required, what has a default, what is
secret.

An object that we create belongs to its configuration: an argument that is left out goes back to its
documented default, or is cleared where the default is "unset". Where nobody knows the default the appliance's
value is kept and shown. Settings belong to nobody in particular: left out, they are not managed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from loadmaster_provider.default_rules import rule_default
from loadmaster_provider.protocol import Attribute, Bool, ListOf, Number, SetOf, String, Type
from loadmaster_provider.shape import FieldShape, SettingShape
from loadmaster_provider.translate import default_value, is_text, normal_form
from loadmaster_provider.validators import validators_for

__all__ = ["field_attributes", "is_secret", "setting_attributes", "terraform_type", "version_name"]

_EVIDENCE = {
    "assumed": "Unverified: no source shows this on a unit.",
    "documented": "Stated by the vendor, not seen on a unit.",
}
_NORMALISED = ("whole_minutes", "zero_restores_default", "lower_case")


def is_secret(shape: FieldShape) -> bool:
    """Whether the value must never reach state, plan or log."""
    return shape.secret or shape.type == "secret"


def version_name(name: str) -> str:
    """The companion whose change says that a write-only value has to be sent again."""
    return f"{name}_version"


def terraform_type(shape: FieldShape) -> Type:
    """The Terraform type that holds the value."""
    match shape.type:
        case "bool":
            return Bool
        case "int" | "port":
            return String if is_text(shape) else Number
        case "list":
            return ListOf(String)
        case "flags":
            return SetOf(String)
        case _:
            return String


def field_attributes(
    shapes: Iterable[FieldShape], *, left_alone: frozenset[str] = frozenset()
) -> dict[str, Attribute]:
    """Attributes of an object that we create; the values of ``left_alone`` are not touched unless they are
    written.
    """
    attributes: dict[str, Attribute] = {}
    by_name = {shape.name: shape for shape in shapes}
    for shape in by_name.values():
        if shape.type in ("objects", "file"):
            continue
        if is_secret(shape):
            attributes |= _secret(shape)
        elif not shape.writable:
            attributes[shape.name] = Attribute(
                type=terraform_type(shape), computed=True, keep=True, description=describe(shape)
            )
        else:
            attributes[shape.name] = _argument(shape, by_name, left_alone=shape.name in left_alone)
    return attributes


def setting_attributes(shapes: Iterable[SettingShape]) -> dict[str, Attribute]:
    """Attributes of a group of settings: each is managed when it is written, and left alone otherwise."""
    attributes: dict[str, Attribute] = {}
    for shape in shapes:
        if is_secret(shape):
            attributes |= _secret(shape)
            continue
        attributes[shape.name] = Attribute(
            type=terraform_type(shape),
            optional=shape.writable,
            computed=True,
            keep=True,
            normalize=_normalizer(shape),
            validators=validators_for(shape) if shape.writable else (),
            description=describe(shape),
            deprecated=shape.deprecated,
        )
    return attributes


def _argument(shape: FieldShape, siblings: Mapping[str, FieldShape], *, left_alone: bool) -> Attribute:
    required = shape.default_kind == "required"
    rule = rule_default(shape, siblings) if shape.default_kind == "rule" else None
    default = None if left_alone or required else rule or default_value(shape)
    kept = not required and default is None and (left_alone or shape.default_kind == "unknown")
    return Attribute(
        type=terraform_type(shape),
        required=required,
        optional=not required,
        computed=kept,
        keep=kept,
        default=default,
        replace=shape.replace or not shape.on_update,
        normalize=_normalizer(shape),
        validators=validators_for(shape),
        description=describe(shape),
        deprecated=shape.deprecated,
    )


def _secret(shape: FieldShape) -> dict[str, Attribute]:
    return {
        shape.name: Attribute(
            type=String,
            optional=True,
            sensitive=True,
            write_only=True,
            validators=validators_for(shape),
            description=(
                f"{describe(shape)} Never stored; raise `{version_name(shape.name)}` to send it again."
            ),
            deprecated=shape.deprecated,
        ),
        version_name(shape.name): Attribute(
            type=Number,
            optional=True,
            # an import finds the secret that is there and counts it as the first
            computed=True,
            keep=True,
            description=(
                f"A number of your own; `{shape.name}` is sent when it changes. What an import finds there "
                "counts as 1."
            ),
        ),
    }


def _normalizer(shape: FieldShape):  # type: ignore[no-untyped-def]
    if shape.type == "address" or shape.normalise in _NORMALISED or is_text(shape):
        return lambda value: normal_form(shape, value)
    return None


def describe(shape: FieldShape) -> str:
    """The sentence a reader needs beside the attribute: meaning, unit,
    limits, default, how sure the fact is.
    """
    parts = [shape.doc]
    if shape.unit and shape.unit.split()[0] not in shape.name:
        parts.append(f"In {shape.unit}.")
    if shape.codes:
        parts.append("One of " + ", ".join(f"`{code.name}`" for code in shape.codes) + ".")
    if shape.type in ("int", "port") and shape.minimum is not None and shape.maximum is not None:
        also = "".join(f", or `{item}`" for item in shape.also)
        parts.append(f"From {shape.minimum} to {shape.maximum}{also}.")
    parts.append(_default_words(shape))
    parts += [f"{item.doc[:1].upper()}{item.doc[1:]}." for item in shape.requires if item.doc]
    parts.append(f"Since firmware {shape.since}." if shape.since else "")
    parts.append(_EVIDENCE.get(shape.evidence, ""))
    return " ".join(part for part in parts if part)


def _default_words(shape: FieldShape) -> str:
    if shape.default_rule is not None:
        return f"Default: {shape.default_rule.doc[:1].lower()}{shape.default_rule.doc[1:]}"
    if shape.default_kind != "value" or is_secret(shape) or shape.default is None:
        return ""
    if isinstance(shape.default, bool):
        return f"Default `{'true' if shape.default else 'false'}`."
    if isinstance(shape.default, tuple):
        return "Default " + (", ".join(f"`{item}`" for item in shape.default) or "none") + "."
    return f"Default `{shape.default}`."
