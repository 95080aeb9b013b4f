"""Defaults that follow from other arguments, such as the health check that goes with a port."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from loadmaster_provider.protocol import UNKNOWN, Value, contains_unknown
from loadmaster_provider.shape import DefaultCase, FieldShape
from loadmaster_provider.translate import default_value, to_state

__all__ = ["rule_default"]


def rule_default(shape: FieldShape, shapes: Mapping[str, FieldShape]) -> Callable[[Mapping[str, Any]], Value]:
    """The default of ``shape`` as a function of the configuration; unknown
    while an argument it looks at is.
    """

    def default(config: Mapping[str, Any]) -> Value:
        rule = shape.default_rule
        if rule is None:
            return default_value(shape)
        for case in rule.cases:
            holds = _holds(case, config, shapes)
            if contains_unknown(holds):
                return UNKNOWN
            if holds:
                return to_state_value(shape, case.value)
        return to_state_value(shape, rule.otherwise)

    return default


def to_state_value(shape: FieldShape, value: Any) -> Value:
    """A value of the description as Terraform stores it, an empty list included."""
    return list(value) if isinstance(value, tuple) else to_state(shape, value)


def _holds(case: DefaultCase, config: Mapping[str, Any], shapes: Mapping[str, FieldShape]) -> Value:
    undecided = False
    for name, accepted in case.when.items():
        value = config.get(name)
        if value is None and name in shapes:
            value = rule_default(shapes[name], shapes)(config)
        if contains_unknown(value):
            undecided = True
        elif not any(_equal(value, item) for item in accepted):
            return False
    return UNKNOWN if undecided else True


def _equal(value: Value, wanted: object) -> bool:
    if isinstance(value, bool) or isinstance(wanted, bool):
        return value is wanted
    return str(value) == str(wanted)
