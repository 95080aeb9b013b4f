"""How reference pages put types, defaults, evidence and requirements into words; all of it Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from loadmaster_codegen.emit._render import markdown_cell
from loadmaster_codegen.model import Default, Evidence, Requirement, Scalar, Value, ValueType

__all__ = ["code", "default_text", "evidence_text", "requirement_text", "type_text"]

_PLAIN = {
    ValueType.BOOL: "true or false",
    ValueType.INT: "whole number",
    ValueType.FLOAT: "number",
    ValueType.STRING: "text",
    ValueType.ADDRESS: "IP address",
    ValueType.PORT: "port",
    ValueType.LIST: "list of texts",
    ValueType.SECRET: "secret text, never shown",
    ValueType.FILE: "file",
    ValueType.REFERENCE: "number or name",
}
_EFFECTS = {
    "ignored": "otherwise it is dropped in silence",
    "refused": "otherwise it is refused",
    "inert": "otherwise it is stored without effect",
}


def code(text: object) -> str:
    """Text as Markdown code, safe inside a table."""
    word = "".join(one if one.isprintable() else repr(one)[1:-1] for one in str(text)).replace("|", "\\|")
    if not word:
        return "empty text"
    fence = "``" if "`" in word else "`"
    pad = " " if "`" in word else ""
    return f"{fence}{pad}{word}{pad}{fence}"


def type_text(value: Value, links: Mapping[str, str]) -> str:
    """Type, limits and codes; ``links`` has the address of each object."""
    if value.type is ValueType.ENUM:
        return "one of" + _codes(value)
    if value.type is ValueType.FLAGS:
        return "any of" + _codes(value)
    if value.type in (ValueType.OBJECT, ValueType.OBJECTS):
        name = value.object or ""
        link = f"[{name}]({links.get(name, '')})"
        return link if value.type is ValueType.OBJECT else f"list of {link}"
    if value.type is ValueType.LIST and value.codes:
        return "list out of" + _codes(value)
    words = [_PLAIN[value.type], *_limits(value)]
    if value.unit:
        words.append(f"in {value.unit}")
    return ", ".join(words)


def _codes(value: Value) -> str:
    lines = []
    for one in value.codes:
        line = f"{code(one.name)} ({code(one.code)}"
        if one.read_code != one.code:
            line += f", read as {code(one.read_code)}"
        lines.append(line + ")" + (f": {markdown_cell(one.doc)}" if one.doc else ""))
    return "<br>" + "<br>".join(lines)


def _limits(value: Value) -> Iterable[str]:
    if value.minimum is not None and value.maximum is not None:
        yield f"{value.minimum} to {value.maximum}"
    if value.also:
        yield "or " + " or ".join(code(_scalar(one)) for one in value.also)
    if value.max_length is not None:
        least = f"{value.min_length} to " if value.min_length else "at most "
        yield f"{least}{value.max_length} characters"
    if value.max_items is not None:
        yield f"at most {value.max_items} items"
    if value.pattern is not None:
        yield f"matching {code(value.pattern)}"
    if value.separator is not None:
        yield f"joined by {'a blank' if value.separator == ' ' else code(value.separator)}"


def default_text(default: Default) -> str:
    """What holds when nothing is said."""
    if default.kind == "rule":
        return f"[{default.rule}](rules.md#{default.rule})"
    if default.kind == "value":
        if isinstance(default.value, tuple):
            return ", ".join(code(one) for one in default.value) or "none of them"
        return code(_scalar(default.value))
    return {"unset": "unset", "unknown": "not known", "required": "required"}[default.kind]


def evidence_text(evidence: Evidence) -> str:
    """How sure a fact is."""
    return "assumed, **unverified**" if evidence is Evidence.ASSUMED else evidence.value


def requirement_text(requirement: Requirement, setting: Callable[[str], str]) -> str:
    """What has to hold, for which values, and what happens otherwise; ``setting`` links to one by name."""
    when = f"For {_choice(requirement.when)}: " if requirement.when else ""
    if requirement.when_not:
        when = f"For anything but {_choice(requirement.when_not)}: "
    if requirement.scope == "licence":
        included = f"the licence has to include {code(requirement.field)}"
        return f"{when}{included} ({markdown_cell(requirement.doc)}); {_EFFECTS[requirement.effect]}."
    scope = {"object": "", "setting": "the setting ", "parent": "in the parent, "}[requirement.scope]
    needed = f"be {_choice(requirement.values)}" if requirement.values else "be set"
    if requirement.values_not:
        needed = f"be anything but {_choice(requirement.values_not)}"
    effect = _EFFECTS[requirement.effect]
    reason = markdown_cell(requirement.doc)
    subject = setting(requirement.field) if requirement.scope == "setting" else code(requirement.field)
    return f"{when}{scope}{subject} has to {needed} ({reason}); {effect}."


def _choice(values: Iterable[Scalar]) -> str:
    return " or ".join(code(_scalar(value)) for value in values)


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
