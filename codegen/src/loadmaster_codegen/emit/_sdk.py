"""What both SDK targets decide alike: annotations, forms and the words of docstrings."""

from __future__ import annotations

import keyword
import re
import textwrap

from loadmaster_codegen.emit._render import LINE_LENGTH, python_literal
from loadmaster_codegen.model import Default, Evidence, Requirement, Value, ValueType

__all__ = [
    "DOCSTRING_INDENT",
    "RESERVED",
    "argument_annotation",
    "can_be_empty",
    "default_words",
    "entry",
    "evidence_words",
    "first_sentence",
    "form_literal",
    "limits_words",
    "literal_type",
    "model_name",
    "requirement_words",
    "sentence",
]

RESERVED = frozenset({"self", "settle", "progress", "to", "overwrite", *keyword.kwlist})
"""Names that a parameter of a printed method cannot have."""

DOCSTRING_INDENT = 8
"""Of docstrings of methods."""
_CLEARABLE_TEXTS = (ValueType.STRING, ValueType.ADDRESS, ValueType.LIST, ValueType.SECRET)


_SHAPES = frozenset(
    {"File", "Kinds", "Many", "Nothing", "One", "Prose", "Scalar", "Secrets", "Single", "Values"}
)
_TABLES = frozenset({"Command", "Form", "Lookup", "ObjectTable", "Parameter", "Setting", "SettingValue"})
_TYPES = frozenset({"Any", "Awaitable", "Callable", "ClassVar", "Field", "Literal", "Mapping", "SecretStr"})
_TOOLS = _SHAPES | _TABLES | _TYPES | {"AsyncSession", "Model", "Session", "Texts", "Unset"}
"""What printed modules import under its own name."""


def model_name(name: str) -> str:
    """The class of an object: its name, unless printed modules use that name for something else."""
    return f"{name}Model" if name in _TOOLS else name


def form_literal(value: Value, model: str | None = None) -> str:
    """The value as a call of ``Form`` with everything that differs from the form's defaults."""
    parts = [f"type={python_literal(value.type.value)}"]
    for name in ("minimum", "maximum", "also", "min_length", "max_length", "max_items", "pattern"):
        found = getattr(value, name)
        if found is not None and found != ():
            parts.append(f"{name}={python_literal(found)}")
    if value.codes:
        parts.append("codes=" + python_literal({code.name: code.code for code in value.codes}))
        odd = {code.name: code.read_code for code in value.codes if code.read_code != code.code}
        if odd:
            parts.append("read_codes=" + python_literal(odd))
    if value.separator is not None:
        parts.append(f"separator={python_literal(value.separator)}")
    if value.prefix:
        parts.append(f"prefix={python_literal(value.prefix)}")
    if value.clear_with:
        parts.append(f"clear_with={python_literal(value.clear_with)}")
    if value.words is not None:
        parts.append(f"words={python_literal(value.words)}")
    if value.quoted:
        parts.append("quoted=True")
    if value.xml != "natural":
        parts.append(f"xml={python_literal(value.xml)}")
    if model is not None:
        parts.append(f"model={model}")
    return f"Form({', '.join(parts)})"


def literal_type(value: Value) -> str:
    """The names of an enum or of flags as a type; any other text is possible too."""
    if not value.codes:
        return "str"
    return "Literal[" + ", ".join(python_literal(code.name) for code in value.codes) + "] | str"


def limits_words(value: Value) -> str:
    """Range, unit, length and special values, as the end of a sentence; empty without any."""
    words = []
    if value.minimum is not None and value.maximum is not None and value.type is not ValueType.FLAGS:
        words.append(f"{value.minimum} to {value.maximum}")
    if value.unit is not None:
        words.append(f"in {value.unit}")
    if value.max_length is not None:
        words.append(f"at most {value.max_length} characters")
    if value.max_items is not None:
        words.append(f"at most {value.max_items} entries")
    if value.also:
        words.append("or " + " or ".join(str(one) for one in value.also))
    return ", ".join(words)


def default_words(default: Default) -> str:
    """What holds without it, as a clause; empty when nothing is known or needed."""
    if default.kind == "value":
        return f"{default.value!r} unless set"
    if default.kind == "rule":
        return "the default depends on other values"
    return ""


def evidence_words(evidence: Evidence) -> str:
    """How sure the fact is, for the end of a docstring."""
    return {
        Evidence.RECORDED: "Seen in a recorded answer of a unit.",
        Evidence.TYPED: "Known from clients that work against units.",
        Evidence.DOCUMENTED: "Stated by the vendor, unverified.",
        Evidence.ASSUMED: "Derived, unverified.",
    }[evidence]


def requirement_words(requirement: Requirement) -> str:
    """What has to hold for a value to take effect."""
    effect = {"ignored": "silently ignored", "refused": "refused", "inert": "stored without effect"}
    return f"{sentence(requirement.doc)} Otherwise {effect[requirement.effect]}."


def sentence(text: str) -> str:
    """The text with a capital at its start and a full stop at its end."""
    stripped = " ".join(text.split())
    if not stripped:
        return ""
    return stripped[0].upper() + stripped[1:] + ("" if stripped[-1] in ".!?" else ".")


def first_sentence(text: str) -> str:
    """What stands before the first full stop that ends a sentence, for lists of one line each."""
    return re.split(r"(?<=[.])\s", sentence(text), maxsplit=1)[0]


def entry(name: str, text: str, indent: int) -> str:
    """One item of a docstring's section: the name, then its description, wrapped."""
    return textwrap.fill(
        f"{name}: {text}",
        width=LINE_LENGTH - indent,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def argument_annotation(value: Value, *, secret: bool = False) -> str:
    """The type of a value that is sent."""
    special = "" if not any(isinstance(one, str) for one in value.also) else " | str"
    match value.type:
        case ValueType.BOOL:
            return "bool"
        case ValueType.INT | ValueType.PORT:
            return f"int{special}"
        case ValueType.ENUM:
            return literal_type(value).removesuffix(" | str")
        case ValueType.FLAGS | ValueType.LIST:
            return "Texts"
        case ValueType.REFERENCE:
            return "int | str"
        case ValueType.FILE:
            return "FileContent"
        case ValueType.SECRET:
            return "str | SecretStr"
        case _:
            return "str | SecretStr" if secret else "str"


def can_be_empty(kind: ValueType, default: str) -> bool:
    """True when a value of this type and default can be cleared by sending it empty."""
    if kind in _CLEARABLE_TEXTS:
        return True
    if kind in (ValueType.BOOL, ValueType.FILE, ValueType.REFERENCE):
        return default == "unset" and kind is not ValueType.FILE
    return default in ("unset", "unknown", "rule")
