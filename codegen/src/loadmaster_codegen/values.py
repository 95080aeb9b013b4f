"""Turns the keys of one value (type, limits, codes, default, requirements) into typed objects."""

from __future__ import annotations

from typing import Any, Literal

from loadmaster_codegen.complaints import Complaints
from loadmaster_codegen.model import (
    Default,
    DefaultRule,
    Evidence,
    NamedCode,
    Requirement,
    RuleCase,
    Scalar,
    Value,
    ValueType,
)
from loadmaster_codegen.source import Table

__all__ = ["evidence", "named_codes", "read_default", "read_requirements", "read_rule", "read_value"]

_BOUNDS = {
    ValueType.PORT: (0, 65535),
}


def read_value(table: Table) -> Value:
    """Type, limits and wire forms of a field, parameter or setting."""
    kind = ValueType(table["type"])
    minimum, maximum = table.get("range", _BOUNDS.get(kind, (None, None)))
    shortest, longest = table.get("length", (None, None))
    return Value(
        type=kind,
        minimum=minimum,
        maximum=maximum,
        also=tuple(table.get("also", ())),
        min_length=shortest,
        max_length=longest,
        max_items=table.get("max_items"),
        pattern=table.get("pattern"),
        codes=named_codes(table.get("codes", {})),
        separator=table.get("separator"),
        prefix=table.get("prefix"),
        object=table.get("object"),
        unit=table.get("unit"),
        json=table.get("json", "natural"),
        xml=table.get("xml", "natural"),
        normalise=table.get("normalise"),
        clear_with=table.get("clear_with", ""),
        words=_words(table),
        quoted=table.get("quoted", False),
    )


def _words(table: Table) -> tuple[str, str] | None:
    if "words" not in table:
        return None
    yes, no = table["words"]
    return yes, no


def named_codes(codes: dict[str, Any]) -> tuple[NamedCode, ...]:
    """Members of an ``enum`` or bits of ``flags``, in the order they are written down."""
    found = []
    for name, code in codes.items():
        if isinstance(code, Table):
            found.append(NamedCode(name, code["code"], code.get("read", code["code"]), code.get("doc", "")))
        else:
            found.append(NamedCode(name, code, code, ""))
    return tuple(found)


def read_default(table: Table, complaints: Complaints, *, what: str, required: bool = False) -> Default:
    """What holds when nobody has said anything; one of ``default`` and ``no_default`` has to stand."""
    if "default" in table and "no_default" in table:
        complaints.add(table.origin, f"{what} has both default and no_default")
    if "default" in table:
        return _default(table["default"])
    if "no_default" in table:
        return Default(table["no_default"])
    if required:
        return Default("required")
    complaints.add(table.origin, f"{what} has neither default nor no_default")
    return Default("unknown")


def _default(given: Any) -> Default:
    if isinstance(given, Table):
        return Default("rule", rule=given["rule"])
    if isinstance(given, list):
        return Default("value", tuple(given))
    return Default("value", given)


def read_rule(name: str, table: Table) -> DefaultRule:
    """How a default follows from other fields."""
    cases = (
        RuleCase(
            {field: _scalars(values) for field, values in case["when"].items()}, _rule_value(case["value"])
        )
        for case in table["cases"]
    )
    return DefaultRule(
        name=name,
        doc=table["doc"],
        cases=tuple(cases),
        otherwise=_rule_value(table["otherwise"]),
        evidence=evidence(table),
        origin=table.origin,
    )


def _rule_value(given: Any) -> Scalar | tuple[str, ...]:
    return tuple(given) if isinstance(given, list) else given


def read_requirements(table: Table, complaints: Complaints) -> tuple[Requirement, ...]:
    """What has to hold for the value to take effect."""
    found = []
    for entry in table.get("requires", ()):
        scopes: list[tuple[str, Literal["object", "setting", "parent", "licence"]]] = [
            ("field", "object"),
            ("setting", "setting"),
            ("parent", "parent"),
            ("licence", "licence"),
        ]
        named = [(key, scope) for key, scope in scopes if key in entry]
        if len(named) != 1:
            complaints.add(
                entry.origin, "a requirement names exactly one of field, setting, parent and licence"
            )
            continue
        for only, other in (("is", "is_not"), ("when", "when_not")):
            if only in entry and other in entry:
                complaints.add(entry.origin, f"a requirement has both {only} and {other}")
        key, scope = named[0]
        found.append(
            Requirement(
                field=entry[key],
                scope=scope,
                values=_scalars(entry.get("is", ())),
                when=_scalars(entry.get("when", ())),
                effect=entry["effect"],
                doc=entry["doc"],
                values_not=_scalars(entry.get("is_not", ())),
                when_not=_scalars(entry.get("when_not", ())),
            )
        )
    return tuple(found)


def evidence(table: Table) -> Evidence:
    """How sure the fact is."""
    return Evidence(table["evidence"])


def _scalars(values: Any) -> tuple[Scalar, ...]:
    return tuple(values)
