"""Terraform core's own rules about plans and results, written down a second time to judge the provider by.

Core refuses a plan that invents values for what the user wrote, and a result that differs from the plan. Both
functions return what core would complain about, in words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from loadmaster_provider.protocol import Attribute, Nested, Type, Unknown

__all__ = ["plan_problems", "result_problems", "same_value"]

Attributes = Mapping[str, Attribute]
Object = dict[str, Any]
MemberCheck = Callable[[Any, Any, str], Iterator[str]]


def plan_problems(
    attributes: Attributes,
    *,
    prior: Object | None,
    config: Object | Unknown,
    planned: Object,
    where: str = "",
) -> Iterator[str]:
    """What is wrong with a plan for an object that is configured as ``config``."""
    for name, attribute in attributes.items():
        before = None if prior is None else prior.get(name)
        wanted = config if isinstance(config, Unknown) else config.get(name)
        yield from _planned_value(attribute, before, wanted, planned.get(name), where=f"{where}{name}")


def _planned_value(
    attribute: Attribute, prior: Any, config: Any, planned: Any, *, where: str
) -> Iterator[str]:
    kind = attribute.type
    if same_value(kind, planned, config):
        return
    if same_value(kind, planned, prior) and prior is not None and config is not None:
        return
    if attribute.write_only:
        if planned is not None:
            yield f"{where}: write-only, but planned as {planned!r}"
    elif attribute.computed and (config is None or not attribute.optional):
        return
    elif config is None:
        yield f"{where}: not computed, but planned as {planned!r}"
    elif isinstance(kind, Nested):
        yield from _planned_nested(kind, prior, config, planned, where=where)
    else:
        yield f"{where}: planned as {planned!r}, configured as {config!r}, was {prior!r}"


def _planned_nested(kind: Nested, prior: Any, config: Any, planned: Any, *, where: str) -> Iterator[str]:
    if planned is None:
        yield f"{where}: planned as absent, but configured"
    elif isinstance(planned, Unknown):
        yield f"{where}: planned as unknown, but configured"
    elif isinstance(config, Unknown):
        yield f"{where}: planned as known, but the configuration is not"
    elif kind.nesting == "single":
        yield from _planned_member(kind, prior, config, planned, where)
    elif len(planned) != len(config):
        yield f"{where}: {len(planned)} members planned, {len(config)} configured"
    elif kind.nesting == "map":
        earlier = prior if isinstance(prior, dict) else {}
        for key, result in planned.items():
            if key in config:
                yield from _planned_member(kind, earlier.get(key), config[key], result, f"{where}[{key!r}]")
            else:
                yield f"{where}[{key!r}]: planned, but not configured"
    elif kind.nesting == "list":
        before = prior if isinstance(prior, list) else []
        for index, result in enumerate(planned):
            counterpart = before[index] if index < len(before) else None
            yield from _planned_member(kind, counterpart, config[index], result, f"{where}[{index}]")


def _planned_member(kind: Nested, before: Any, wanted: Any, result: Any, where: str) -> Iterator[str]:
    if isinstance(result, dict):
        known = before if isinstance(before, dict) else None
        yield from plan_problems(
            kind.attributes, prior=known, config=wanted, planned=result, where=f"{where}."
        )
    elif repr(result) != repr(wanted):
        yield f"{where}: planned as {result!r}, configured as {wanted!r}"


def result_problems(
    attributes: Attributes, *, planned: Object, actual: Object, where: str = ""
) -> Iterator[str]:
    """What is wrong with a result (or with the final plan) after ``planned`` was promised."""
    for name, attribute in attributes.items():
        yield from _result(attribute.type, planned.get(name), actual.get(name), where=f"{where}{name}")


def _result(kind: Type | Nested, planned: Any, actual: Any, *, where: str) -> Iterator[str]:
    if isinstance(planned, Unknown):
        return
    member = _member_check(kind)
    if planned is None or actual is None or isinstance(actual, Unknown) or member is None:
        if planned is not actual and (planned is None or isinstance(actual, Unknown) or planned != actual):
            yield f"{where}: was {planned!r}, but now {actual!r}"
    elif _shape(kind) == "single":
        yield from member(planned, actual, where)
    elif _shape(kind) == "map":
        yield from _map_result(member, planned, actual, where)
    elif _shape(kind) == "list":
        if len(planned) != len(actual):
            yield f"{where}: {len(planned)} members became {len(actual)}"
        for index, (before, after) in enumerate(zip(planned, actual, strict=False)):
            yield from member(before, after, f"{where}[{index}]")
    else:
        yield from _set_result(member, planned, actual, where)


def _map_result(member: MemberCheck, planned: Object, actual: Object, where: str) -> Iterator[str]:
    for key in sorted({*planned, *actual}):
        if key in actual and key in planned:
            yield from member(planned[key], actual[key], f"{where}[{key!r}]")
        else:
            yield f"{where}[{key!r}]: {'has vanished' if key in planned else 'has appeared'}"


def _set_result(member: MemberCheck, planned: list[Any], actual: list[Any], where: str) -> Iterator[str]:
    def fits(before: Any, after: Any) -> bool:
        return not list(member(before, after, where))

    for before in planned:
        if not any(fits(before, after) for after in actual):
            yield f"{where}: planned member {before!r} is nowhere in {actual!r}"
    for after in actual:
        if not any(fits(before, after) for before in planned):
            yield f"{where}: member {after!r} was not planned in {planned!r}"
    if len(actual) > len(planned):
        yield f"{where}: {len(planned)} members became {len(actual)}"


def _shape(kind: Type | Nested) -> str:
    if isinstance(kind, Nested):
        return kind.nesting
    return "single" if kind.fields is not None else kind.kind


def _member_check(kind: Type | Nested) -> MemberCheck | None:
    """How the members of a value are compared, ``None`` for a value without members."""
    if isinstance(kind, Nested):
        attributes = kind.attributes

        def objects(planned: Any, actual: Any, where: str) -> Iterator[str]:
            if isinstance(planned, dict) and isinstance(actual, dict):
                yield from result_problems(attributes, planned=planned, actual=actual, where=f"{where}.")
            elif not isinstance(planned, Unknown) and planned is not actual:
                yield f"{where}: was {planned!r}, but now {actual!r}"

        return objects
    if kind.fields is not None:
        fields = {name: Attribute(type=item, required=True) for name, item in kind.fields.items()}
        return _member_check(Nested("single", fields))
    if kind.element is None:
        return None
    element = kind.element
    return lambda planned, actual, where: _result(element, planned, actual, where=where)


def same_value(kind: Type | Nested, one: Any, other: Any) -> bool:
    """Whether two values are one and the same to Terraform: sets without order, unknowns alike."""
    return bool(_frozen(kind, one) == _frozen(kind, other))


def _frozen(kind: Type | Nested, value: Any) -> Any:
    if value is None or isinstance(value, Unknown):
        return repr(value)
    if isinstance(kind, Nested):
        fields: Mapping[str, Type | Nested] = {name: item.type for name, item in kind.attributes.items()}

        def freeze(item: Any) -> Any:
            if not isinstance(item, dict):
                return repr(item)
            return tuple(_frozen(field, item.get(name)) for name, field in fields.items())
    elif kind.fields is not None:
        return tuple(_frozen(field, value.get(name)) for name, field in kind.fields.items())
    elif kind.element is None:
        return ("value", value)
    else:
        element = kind.element

        def freeze(item: Any) -> Any:
            return _frozen(element, item)

    shape = _shape(kind)
    if shape == "single":
        return freeze(value)
    if shape == "map":
        return frozenset((key, freeze(item)) for key, item in value.items())
    return frozenset(map(freeze, value)) if shape == "set" else tuple(map(freeze, value))
