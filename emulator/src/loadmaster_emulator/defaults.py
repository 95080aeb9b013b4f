"""What holds before anybody has said anything, and what the unit makes of what it is told.

Defaults come from the contract, some as rules over other fields. The description only names the changes that
the unit makes to what it is sent; here they are carried out, one function for each name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .specification import FieldSpec, ObjectSpec, RuleCase, Stored, ValueSpec
from .store import Values


def initial(spec: ObjectSpec, given: Mapping[str, Stored]) -> Values:
    """The values of a new object: what was given, documented defaults elsewhere, nothing where none is known.

    Fields that answers leave out until they hold something start out empty whatever their default.
    """
    values: Values = dict(given)
    for field in spec.fields:
        if field.key not in values and not field.absent_when_unset:
            value = default(field, values)
            if value is not None:
                values[field.key] = value
    return values


def default(field: FieldSpec, values: Mapping[str, Stored]) -> Stored | None:
    """The default of one field among the object's other values."""
    if field.default.kind == "rule":
        return next(
            (case.value for case in field.default.cases if _applies(case, values)), field.default.value
        )
    return field.default.value if field.default.kind == "value" else None


def _applies(case: RuleCase, values: Mapping[str, Stored]) -> bool:
    # An absent switch is off, as it is for preconditions.
    return all(values.get(key, False) in accepted for key, accepted in case.when)


def whole_minutes(value: Stored) -> Stored:
    """Seconds rounded down to whole minutes, so that less than one minute is none."""
    return int(value) // 60 * 60 if isinstance(value, int | str) else value


def zero_restores_default(value: Stored) -> Stored:
    """Zero stands for the factory value of the connection timeout."""
    return 660 if value == 0 else value


NORMALISATIONS: dict[str, Callable[[Stored], Stored]] = {
    "whole_minutes": whole_minutes,
    "zero_restores_default": zero_restores_default,
}


def normalise(value: Stored, spec: ValueSpec) -> Stored:
    """What the unit keeps of a valid value."""
    change = NORMALISATIONS.get(spec.normalise or "")
    return change(value) if change else value
