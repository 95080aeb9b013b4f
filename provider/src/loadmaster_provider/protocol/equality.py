"""When two values mean the same: sets without order, nulls as nulls, and each attribute's own normal form.

An unknown value equals nothing, not even another unknown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import Any

from .schema import Attribute, Nested, Nesting, Type
from .values import Object, Unknown, Value, contains_unknown

__all__ = ["equal_objects", "equal_values", "freeze_object", "keep_spelling"]

Attributes = Mapping[str, Attribute]


def equal_objects(attributes: Attributes, one: Object, other: Object) -> bool:
    """Whether two objects agree in every attribute."""
    return all(
        equal_values(attribute, one.get(name), other.get(name)) for name, attribute in attributes.items()
    )


def equal_values(attribute: Attribute, one: Value, other: Value) -> bool:
    """Whether two values of an attribute mean the same."""
    if one is None or other is None:
        return one is other
    if isinstance(one, Unknown) or isinstance(other, Unknown):
        return False
    # the usual case by far, and much cheaper than what follows
    if (one is other or one == other) and not contains_unknown(one):
        return True
    kind = attribute.type
    if isinstance(kind, Nested):
        return _equal_nested(kind, one, other)
    if _equal_plain(kind, one, other):
        return True
    return attribute.normalize is not None and _normal_form(attribute, one) == _normal_form(attribute, other)


def _equal_nested(kind: Nested, one: Any, other: Any) -> bool:
    def same(left: Any, right: Any) -> bool:
        if isinstance(left, dict) and isinstance(right, dict):
            return equal_objects(kind.attributes, left, right)
        return left is None and right is None

    if kind.nesting == "single":
        return same(one, other)
    if len(one) != len(other):
        return False
    if kind.nesting == "map":
        return one.keys() == other.keys() and all(same(item, other[key]) for key, item in one.items())
    if kind.nesting == "list":
        return all(same(left, right) for left, right in zip(one, other, strict=True))
    if contains_unknown(one) or contains_unknown(other):
        return False
    return Counter(map(_freezer(kind.attributes), one)) == Counter(map(_freezer(kind.attributes), other))


def _equal_plain(kind: Type, one: Any, other: Any) -> bool:
    if kind.element is None and kind.fields is None:
        return bool(one == other)
    if contains_unknown(one) or contains_unknown(other):
        return False
    if _has_set(kind):
        return _freeze_plain(kind, one) == _freeze_plain(kind, other)
    return bool(one == other)


def _has_set(kind: Type) -> bool:
    if kind.kind == "set":
        return True
    inner = list((kind.fields or {}).values()) + ([kind.element] if kind.element is not None else [])
    return any(_has_set(item) for item in inner)


def _normal_form(attribute: Attribute, value: Value) -> Value:
    if attribute.normalize is None or contains_unknown(value):
        return value
    try:
        return attribute.normalize(value)
    except (TypeError, ValueError):
        # a value that has no normal form is not valid either; the validators say so
        return value


def _freeze_unknown(value: Value) -> Hashable:
    return ("unknown", id(value)) if isinstance(value, Unknown) else None


def freeze_object(attributes: Attributes, value: Value) -> Hashable:
    """A hashable stand-in for an object; two objects mean the same if and only if their stand-ins are
    equal.
    """
    if not isinstance(value, dict):
        return _freeze_unknown(value)
    return tuple(_freeze_attribute(attribute, value.get(name)) for name, attribute in attributes.items())


def _freezer(attributes: Attributes) -> Callable[[Any], Hashable]:
    return lambda item: freeze_object(attributes, item)


def _freeze_attribute(attribute: Attribute, value: Value) -> Hashable:
    if value is None or isinstance(value, Unknown):
        return _freeze_unknown(value)
    kind = attribute.type
    if not isinstance(kind, Nested):
        normal = _normal_form(attribute, value)
        return _freeze_plain(kind, normal) if type(normal) is type(value) else _freeze_any(normal)
    freeze = _freezer(kind.attributes)
    if kind.nesting == "single":
        return freeze(value)
    if kind.nesting == "map":
        return frozenset((key, freeze(item)) for key, item in value.items())
    if kind.nesting == "set":
        return _unordered(map(freeze, value))
    return tuple(map(freeze, value))


def _freeze_plain(kind: Type, value: Any) -> Hashable:
    if value is None or isinstance(value, Unknown):
        return _freeze_unknown(value)
    if kind.fields is not None:
        return tuple(_freeze_plain(item, value.get(name)) for name, item in kind.fields.items())
    if kind.element is None:
        return _freeze_any(value)
    element = kind.element
    if kind.kind == "map":
        return frozenset((key, _freeze_plain(element, item)) for key, item in value.items())
    frozen = (_freeze_plain(element, item) for item in value)
    return _unordered(frozen) if kind.kind == "set" else tuple(frozen)


def _freeze_any(value: Any) -> Hashable:
    if isinstance(value, dict):
        return frozenset((key, _freeze_any(item)) for key, item in value.items())
    if isinstance(value, list | tuple):
        return tuple(_freeze_any(item) for item in value)
    return value  # type: ignore[no-any-return]


def _unordered(items: Any) -> Hashable:
    return frozenset(Counter(items).items())


def keep_spelling(attributes: Attributes, new: Object, old: Object) -> Object:
    """``new`` with the representation of ``old`` wherever both mean the same."""
    return {
        name: _keep_value(attribute, new.get(name), old.get(name)) for name, attribute in attributes.items()
    }


def _keep_value(attribute: Attribute, new: Value, old: Value) -> Value:
    if new is None or old is None or isinstance(new, Unknown) or isinstance(old, Unknown):
        return new
    kind = attribute.type
    if not isinstance(kind, Nested):
        return old if equal_values(attribute, new, old) else new
    return _keep_nested(kind.nesting, kind.attributes, new, old)


def _keep_nested(nesting: Nesting, attributes: Attributes, new: Any, old: Any) -> Any:
    def keep(item: Any, counterpart: Any) -> Any:
        if isinstance(item, dict) and isinstance(counterpart, dict):
            return keep_spelling(attributes, item, counterpart)
        return item

    if nesting == "single":
        return keep(new, old)
    if nesting == "map":
        return {key: keep(item, old.get(key)) for key, item in new.items()}
    if nesting == "list":
        return [keep(item, old[index] if index < len(old) else None) for index, item in enumerate(new)]
    return [keep(item, counterpart) for item, counterpart in _counterparts(attributes, new, old)]


def _counterparts(attributes: Attributes, new: list[Any], old: list[Any]) -> Iterator[tuple[Any, Any]]:
    """Pair the members of a set with the members of another that mean the same as far as a user can write
    them.
    """
    written = {name: item for name, item in attributes.items() if item.configurable}
    by_meaning = {freeze_object(written, item): item for item in old}
    vague = [item for item in old if contains_unknown(item)]
    for item in new:
        counterpart = by_meaning.get(freeze_object(written, item))
        if counterpart is None:
            counterpart = next((other for other in vague if _may_become(written, item, other)), None)
        yield item, counterpart


def _may_become(attributes: Attributes, new: Any, vague: Any) -> bool:
    return (
        isinstance(new, dict)
        and isinstance(vague, dict)
        and all(
            contains_unknown(vague.get(name)) or equal_values(attribute, new.get(name), vague.get(name))
            for name, attribute in attributes.items()
        )
    )
