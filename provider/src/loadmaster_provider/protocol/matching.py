"""Which stored member of a list or set a configured member was before.

Members of a set have no identity of their own, and positions in a list shift. A configured member is taken to
be the stored one that agrees with it; what the provider computed for that one is then known and need not be
planned as unknown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from typing import Any

from .equality import equal_values
from .schema import Attribute, Nested
from .values import Object, Value, contains_unknown, is_known

__all__ = ["match_list", "match_set"]

Attributes = Mapping[str, Attribute]


def match_list(attributes: Attributes, written: Sequence[Any], stored: Sequence[Any]) -> list[Any]:
    """For each configured member the stored one with the same required values, preferably at the same
    position.

    Without required attributes the position alone decides.
    """
    names = _key_names(attributes)
    if not names:
        return [stored[index] if index < len(stored) else None for index in range(len(written))]
    matches: list[Any] = [None] * len(written)
    free = dict(enumerate(stored))
    for index, member in enumerate(written):
        if index in free and _same_key(names, member, free[index]):
            matches[index] = free.pop(index)
    if any(contains_unknown(member) for member in written):
        # what becomes known while applying could claim a stored member that was promised to another
        return matches
    for index, member in enumerate(written):
        if matches[index] is None:
            position = next((place for place, item in free.items() if _same_key(names, member, item)), None)
            matches[index] = None if position is None else free.pop(position)
    return matches


def match_set(attributes: Attributes, written: Sequence[Any], stored: Sequence[Any]) -> list[Any]:
    """For each configured member the stored one that agrees with all that is written; each is given away
    once.
    """
    matches: list[Any] = [None] * len(written)
    names = _key_names(attributes)
    candidates: dict[Hashable, list[Object]] = defaultdict(list)
    for member in stored:
        if isinstance(member, dict):
            candidates[_key(names, member)].append(member)
    # members that say more choose first, so that a vague one does not take the counterpart of an exact one
    for index in sorted(range(len(written)), key=lambda position: -_written_count(written[position])):
        member = written[index]
        if not isinstance(member, dict):
            continue
        bucket = candidates.get(_key(names, member), [])
        position = next(
            (place for place, item in enumerate(bucket) if _agrees(attributes, member, item)), None
        )
        if position is not None:
            matches[index] = bucket.pop(position)
    return matches


def _key_names(attributes: Attributes) -> list[str]:
    return [
        name
        for name, item in attributes.items()
        if item.required
        and item.normalize is None
        and not isinstance(item.type, Nested)
        and item.type.is_scalar
    ]


def _key(names: list[str], member: Object) -> Hashable:
    return tuple(value if is_known(value := member.get(name)) else None for name in names)


def _same_key(names: list[str], written: Any, stored: Any) -> bool:
    return (
        isinstance(written, dict) and isinstance(stored, dict) and _key(names, written) == _key(names, stored)
    )


def _written_count(member: Any) -> int:
    return sum(value is not None for value in member.values()) if isinstance(member, dict) else 0


def _agrees(attributes: Attributes, written: Object, stored: Object) -> bool:
    return all(
        attribute.write_only or _value_agrees(attribute, written, written.get(name), stored.get(name))
        for name, attribute in attributes.items()
    )


def _value_agrees(attribute: Attribute, member: Object, written: Value, stored: Value) -> bool:
    if written is None:
        if attribute.default is not None:
            return equal_values(attribute, attribute.default_value(member), stored)
        return attribute.computed or stored is None
    if not isinstance(attribute.type, Nested):
        return equal_values(attribute, written, stored)
    if not is_known(written) or stored is None:
        return False
    return _nested_agrees(attribute.type, written, stored)


def _nested_agrees(kind: Nested, written: Any, stored: Any) -> bool:
    def agrees(item: Any, counterpart: Any) -> bool:
        if isinstance(item, dict) and isinstance(counterpart, dict):
            return _agrees(kind.attributes, item, counterpart)
        return item is None and counterpart is None

    if kind.nesting == "single":
        return agrees(written, stored)
    if len(written) != len(stored):
        return False
    if kind.nesting == "map":
        return all(agrees(item, stored.get(key)) for key, item in written.items())
    if kind.nesting == "list":
        return all(agrees(item, counterpart) for item, counterpart in zip(written, stored, strict=True))
    return all(match is not None for match in match_set(kind.attributes, written, stored))
