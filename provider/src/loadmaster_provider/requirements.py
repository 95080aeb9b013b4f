"""What must hold for an argument to take effect: asked while planning where values are known, and again when
the appliance ignored something, to name the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from loadmaster_provider.protocol import UNKNOWN, Object, Value, is_known
from loadmaster_provider.shape import FieldShape, Requirement, Scalar
from loadmaster_provider.translate import default_value, same

__all__ = ["Unmet", "missing_words", "own_fields", "unmet"]

Look = Callable[[Requirement], Value]
"""Finds the value a requirement looks at; ``UNKNOWN`` where it cannot be told."""


@dataclass(frozen=True, slots=True)
class Unmet:
    """One requirement that does not hold; ``found`` is what stands there instead."""

    requirement: Requirement
    found: Value

    @property
    def words(self) -> str:
        """What is missing, in the names of the configuration."""
        wanted = " or ".join(_shown(item) for item in self.requirement.values) or "a value"
        if self.requirement.values_not:
            wanted = (
                f"a value other than {' and '.join(_shown(item) for item in self.requirement.values_not)}"
            )
        whose = {"object": "", "parent": "the service's ", "setting": "the appliance setting "}
        found = "nothing" if self.found in (None, "", []) else _shown(self.found)
        subject = f"{whose[self.requirement.scope]}{self.requirement.field}"
        return f"it needs {subject} = {wanted}, which is {found}: {self.requirement.doc}"


def unmet(shape: FieldShape, value: Value, look: Look) -> Iterator[Unmet]:
    """The requirements of ``value`` that are known not to hold."""
    if not is_known(value):
        return
    for requirement in shape.requires:
        if not _applies(shape, requirement, value):
            continue
        found = look(requirement)
        if is_known(found) and not _holds(requirement, found):
            yield Unmet(requirement, found)


def missing_words(shape: FieldShape, value: Value, look: Look) -> str:
    """The reasons that speak against ``value``, as one text; empty when none is known."""
    return "; ".join(item.words for item in unmet(shape, value, look))


def own_fields(values: Object) -> Look:
    """Looks at other fields of the same object; everything else cannot be told."""
    return lambda requirement: (
        values.get(requirement.field, UNKNOWN) if requirement.scope == "object" else UNKNOWN
    )


def _applies(shape: FieldShape, requirement: Requirement, value: Value) -> bool:
    if value in (None, "", []):
        return False
    if requirement.when:
        members = value if isinstance(value, list) else [value]
        return any(_equal(member, item) for member in members for item in requirement.when)
    if requirement.when_not:
        return not any(_equal(value, item) for item in requirement.when_not)
    return not same(shape, value, default_value(shape))


def _holds(requirement: Requirement, found: Value) -> bool:
    members = found if isinstance(found, list) else [found]
    if any(_equal(member, item) for member in members for item in requirement.values_not):
        return False
    if not requirement.values:
        return found not in (None, "", [], False)
    return any(_equal(member, item) for member in members for item in requirement.values)


def _equal(value: Value, wanted: Scalar) -> bool:
    if isinstance(value, bool) or isinstance(wanted, bool):
        return value is wanted
    return str(value) == str(wanted)


def _shown(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{value}"' if isinstance(value, str) else str(value)
