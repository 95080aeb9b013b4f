"""What a change will look like, from the schema alone.

Two passes. The first assumes that nothing changes: computed attributes keep their value. If the result equals
the prior state, nothing changes and the prior state is the plan. Otherwise the second pass marks as unknown
every computed attribute that an update may alter, so that whatever depends on it is planned in the same run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .equality import equal_objects, equal_values, freeze_object
from .matching import match_list, match_set
from .schema import Attribute, Nested
from .values import UNKNOWN, MapKey, Object, Path, Unknown, Value, is_known

__all__ = ["mark_volatile", "plan_object", "replacement_paths"]

Attributes = Mapping[str, Attribute]


def plan_object(attributes: Attributes, config: Object, prior: Object | None) -> Object:
    """The planned object; equal to ``prior`` in every byte if there is nothing to do."""
    if prior is None:
        return _build(attributes, config, None, changed=True)
    unchanged = _build(attributes, config, prior, changed=False)
    if equal_objects(attributes, unchanged, prior):
        return prior
    return _build(attributes, config, prior, changed=True)


def mark_volatile(attributes: Attributes, config: Object, prior: Object, planned: Object) -> Object:
    """``planned`` with volatile computed attributes made unknown where it still holds the prior value.

    For the case that the provider's own hook turned a plan without changes into one with changes.
    """
    changed = _build(attributes, config, prior, changed=True)
    return {
        name: changed[name] if planned.get(name) == prior.get(name) else planned.get(name)
        for name in attributes
    }


def _build(
    attributes: Attributes, config: Object, prior: Object | None, *, changed: bool, in_place: bool = True
) -> Object:
    """``in_place``: whether ``prior`` is what Terraform, too, compares this object with.

    Terraform compares members of lists by position. Only then may the plan hold the prior spelling of a
    written value.
    """
    return {
        name: _build_value(attribute, name, config, prior, changed=changed, in_place=in_place)
        for name, attribute in attributes.items()
    }


def _build_value(
    attribute: Attribute, name: str, config: Object, prior: Object | None, *, changed: bool, in_place: bool
) -> Value:
    if attribute.write_only:
        return None
    written = config.get(name)
    stored = None if prior is None else prior.get(name)
    if written is not None:
        if isinstance(attribute.type, Nested):
            return _build_nested(attribute.type, written, stored, changed=changed, in_place=in_place)
        return stored if in_place and equal_values(attribute, written, stored) else written
    if attribute.default is not None:
        value = attribute.default_value(config)
        if isinstance(attribute.type, Nested):
            return _build_nested(attribute.type, value, stored, changed=changed, in_place=in_place)
        return stored if equal_values(attribute, value, stored) else value
    if not attribute.computed:
        return None
    if prior is None or (changed and not attribute.keep):
        return UNKNOWN
    return stored


def _build_nested(kind: Nested, written: Value, stored: Value, *, changed: bool, in_place: bool) -> Value:
    if isinstance(written, Unknown):
        return written

    def build(item: Any, counterpart: Any, same_place: bool = True) -> Any:
        if not isinstance(item, dict):
            return item
        known = counterpart if isinstance(counterpart, dict) else None
        return _build(kind.attributes, item, known, changed=changed, in_place=in_place and same_place)

    if kind.nesting == "single":
        return build(written, stored)
    if kind.nesting == "map":
        by_key = stored if isinstance(stored, dict) else {}
        return {key: build(item, by_key.get(key)) for key, item in written.items()}
    earlier = stored if isinstance(stored, list) else []
    if kind.nesting == "set":
        return [
            build(*pair) for pair in zip(written, match_set(kind.attributes, written, earlier), strict=True)
        ]
    counterparts = match_list(kind.attributes, written, earlier)
    return [
        build(item, counterpart, index < len(earlier) and counterpart is earlier[index])
        for index, (item, counterpart) in enumerate(zip(written, counterparts, strict=True))
    ]


def replacement_paths(
    attributes: Attributes, prior: Object, planned: Object, *, base: Path = ()
) -> Iterator[Path]:
    """The attributes whose planned change needs a new object."""
    for name, attribute in attributes.items():
        before, after = prior.get(name), planned.get(name)
        if attribute.replace and not equal_values(attribute, after, before):
            if attribute.replace is True or attribute.replace(before, after):
                yield (*base, name)
        elif (
            isinstance(attribute.type, Nested)
            and before is not None
            and is_known(after)
            and after is not None
        ):
            yield from _nested_replacement_paths(attribute.type, before, after, base=(*base, name))


def _nested_replacement_paths(kind: Nested, before: Any, after: Any, *, base: Path) -> Iterator[Path]:
    attributes = kind.attributes
    if kind.nesting == "single":
        if isinstance(after, dict) and isinstance(before, dict):
            yield from replacement_paths(attributes, before, after, base=base)
    elif kind.nesting == "map":
        for key, item in after.items():
            if isinstance(item, dict) and isinstance(before.get(key), dict):
                yield from replacement_paths(attributes, before[key], item, base=(*base, MapKey(key)))
    elif kind.nesting == "list":
        for index, (old, new) in enumerate(zip(before, after, strict=False)):
            if isinstance(old, dict) and isinstance(new, dict):
                yield from replacement_paths(attributes, old, new, base=(*base, index))
    else:
        forcing = {name: item for name, item in attributes.items() if item.replace}
        if forcing and {freeze_object(forcing, item) for item in before} != {
            freeze_object(forcing, item) for item in after
        }:
            # members of a set have no address, so the whole set is named
            yield base
