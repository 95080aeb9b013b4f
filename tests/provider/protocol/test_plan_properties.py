"""Generated schemas, configurations and states: our plans against Terraform's own rules."""

from __future__ import annotations

import copy
import decimal
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, note, settings
from hypothesis import strategies as st

from loadmaster_provider.protocol import (
    UNKNOWN,
    Attribute,
    Bool,
    ListOf,
    MapOf,
    Nested,
    Number,
    ObjectOf,
    SetOf,
    String,
    Type,
    Unknown,
)
from loadmaster_provider.protocol.codec import ObjectCodec, pack, unpack
from loadmaster_provider.protocol.equality import keep_spelling
from loadmaster_provider.protocol.plan import plan_object, replacement_paths
from tests.support.plan_oracle import plan_problems, result_problems, same_value

Attributes = Mapping[str, Attribute]
Object = dict[str, Any]

SCALARS = [String, Number, Bool]
NAMES = ["alpha", "beta", "gamma", "delta"]
# few values, so that equal members, matches and collisions really happen
TEXTS = st.sampled_from(["", "a", "A", "b", "B"])
NUMBERS = st.sampled_from([0, 1, -7, 2**70, decimal.Decimal("0.1"), decimal.Decimal("-2.5")])

plain_types = st.sampled_from(
    [*SCALARS]
    + [collection(item) for item in SCALARS for collection in (ListOf, SetOf, MapOf)]
    + [SetOf(ListOf(String)), MapOf(SetOf(Number)), ObjectOf({"x": String, "y": SetOf(Number)})]
)


def values(kind: Type, *, unknown: bool) -> st.SearchStrategy[Any]:
    """Values of a plain type, with unknowns inside where asked for."""
    known: st.SearchStrategy[Any]
    if kind.fields is not None:
        known = st.fixed_dictionaries(
            {name: values(item, unknown=unknown) for name, item in kind.fields.items()}
        )
    elif kind.element is None:
        known = {"string": TEXTS, "number": NUMBERS, "bool": st.booleans()}[kind.kind]
    elif kind.kind == "map":
        known = st.dictionaries(
            st.sampled_from(["k", "l"]), values(kind.element, unknown=unknown), max_size=2
        )
    else:
        known = st.lists(values(kind.element, unknown=unknown), max_size=3)
        if kind.kind == "set":
            known = known.map(lambda items: _distinct(kind, items))
    return st.one_of(known, st.just(UNKNOWN)) if unknown else known


def _distinct(kind: Type | Nested, items: list[Any]) -> list[Any]:
    """The items without repetitions, as Terraform sends a set; unknown members are all kept."""
    kept: list[Any] = []
    for item in items:
        if not any(same_value(kind, [item], [other]) for other in kept):
            kept.append(item)
    return kept


@st.composite
def attributes(draw: st.DrawFn, *, depth: int = 0) -> Attribute:
    role = draw(st.sampled_from(["required", "optional", "computed", "both", "default", "write-only"]))
    kind: Type | Nested
    if depth < 2 and draw(st.integers(0, 2)) == 0 and role not in ("default", "write-only"):
        nesting = draw(st.sampled_from(["single", "list", "set", "map"]))
        kind = Nested(nesting, draw(schemas(depth=depth + 1)))  # type: ignore[arg-type]
    else:
        kind = draw(plain_types)
    normalize = str.lower if kind is String and draw(st.booleans()) else None
    replace = draw(st.sampled_from([False, False, True]))
    if role == "write-only":
        return Attribute(type=kind, optional=True, write_only=depth == 0, normalize=normalize)
    if role == "default" and isinstance(kind, Type):
        return Attribute(
            type=kind, default=draw(values(kind, unknown=False)), normalize=normalize, replace=replace
        )
    keep = role in ("computed", "both") and draw(st.booleans())
    return Attribute(
        type=kind,
        required=role in ("required", "default"),
        optional=role in ("optional", "both"),
        computed=role in ("computed", "both"),
        keep=keep,
        normalize=normalize,
        replace=replace,
    )


@st.composite
def schemas(draw: st.DrawFn, *, depth: int = 0) -> Attributes:
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4 - depth, unique=True))
    return {name: draw(attributes(depth=depth)) for name in names}


def configurations(schema: Attributes, *, unknown: bool) -> st.SearchStrategy[Object]:
    """What a user may write for a schema."""
    return st.fixed_dictionaries({name: _configured(item, unknown=unknown) for name, item in schema.items()})


def _configured(attribute: Attribute, *, unknown: bool) -> st.SearchStrategy[Any]:
    if not attribute.configurable:
        return st.none()
    kind = attribute.type
    value: st.SearchStrategy[Any]
    if isinstance(kind, Type):
        value = values(kind, unknown=unknown)
    else:
        member = configurations(kind.attributes, unknown=unknown)
        if kind.nesting == "single":
            value = member
        elif kind.nesting == "map":
            value = st.dictionaries(st.sampled_from(["k", "l", "m"]), member, max_size=3)
        else:
            value = st.lists(member, max_size=3)
            if kind.nesting == "set":
                value = value.map(lambda items: _distinct(kind, items))
        if unknown:
            value = st.one_of(value, st.just(UNKNOWN))
    return value if attribute.required else st.one_of(st.none(), value)


def finished(draw: st.DrawFn, schema: Attributes, planned: Object) -> Object:
    """What an appliance could make of a plan.

    Everything unknown gets a value, sets come back in another order, and texts in another spelling where the
    schema says that spelling does not matter.
    """
    return {name: _finished(draw, item, planned[name]) for name, item in schema.items()}


def _finished(draw: st.DrawFn, attribute: Attribute, value: Any) -> Any:
    kind = attribute.type
    if value is None:
        return None
    if isinstance(kind, Type):
        result = _finished_plain(draw, kind, value)
        if attribute.normalize is not None and result is not None and draw(st.booleans()):
            return result.swapcase()
        return result
    if isinstance(value, Unknown):
        value = draw(_results(kind))
        if value is None:
            return None
    if kind.nesting == "single":
        return finished(draw, kind.attributes, value)
    if kind.nesting == "map":
        return {key: finished(draw, kind.attributes, item) for key, item in value.items()}
    items = [finished(draw, kind.attributes, item) for item in value]
    return _shuffled(draw, kind, items) if kind.nesting == "set" else items


def _shuffled(draw: st.DrawFn, kind: Type | Nested, items: list[Any]) -> list[Any]:
    # members that turn out to mean the same become one; no provider can make such a configuration settle
    assume(len(_distinct(kind, items)) == len(items) == len({repr(item).lower() for item in items}))
    return draw(st.permutations(items))


def _results(kind: Nested) -> st.SearchStrategy[Any]:
    member = st.just(dict.fromkeys(kind.attributes, UNKNOWN))
    if kind.nesting == "single":
        return st.one_of(st.none(), member)
    if kind.nesting == "map":
        return st.dictionaries(st.sampled_from(["k", "l"]), member, max_size=2)
    return st.lists(member, max_size=2)


def _finished_plain(draw: st.DrawFn, kind: Type, value: Any) -> Any:
    if isinstance(value, Unknown):
        return draw(st.one_of(st.none(), values(kind, unknown=False)))
    if value is None:
        return None
    if kind.fields is not None:
        return {name: _finished_plain(draw, item, value[name]) for name, item in kind.fields.items()}
    if kind.element is None:
        return value
    element = kind.element
    if kind.kind == "map":
        return {key: _finished_plain(draw, element, item) for key, item in value.items()}
    items = [_finished_plain(draw, element, item) for item in value]
    return _shuffled(draw, kind, items) if kind.kind == "set" else items


def resolved(draw: st.DrawFn, schema: Attributes, config: Object) -> Object:
    """The same configuration once everything in it has become known."""
    answer = {}
    for name, attribute in schema.items():
        value, kind = config[name], attribute.type
        if isinstance(value, Unknown):
            value = draw(_configured(Attribute(type=kind, required=True), unknown=False))
        elif isinstance(kind, Type):
            value = _finished_plain(draw, kind, value)
        elif value is not None:
            value = _resolved_nested(draw, kind, value)
        answer[name] = value
    return answer


def _resolved_nested(draw: st.DrawFn, kind: Nested, value: Any) -> Any:
    if kind.nesting == "single":
        return resolved(draw, kind.attributes, value)
    if kind.nesting == "map":
        return {key: resolved(draw, kind.attributes, item) for key, item in value.items()}
    items = [resolved(draw, kind.attributes, item) for item in value]
    assume(kind.nesting != "set" or len(_distinct(kind, items)) == len(items))
    return items


def stored(schema: Attributes, state: Object) -> Object:
    """A state as it comes back from Terraform: no write-only values."""
    return ObjectCodec(schema).accept(state)


@st.composite
def lives(draw: st.DrawFn, *, unknown: bool = True) -> tuple[Attributes, Object | None, Object]:
    """A schema, the state that an earlier apply has left (or none), and a configuration."""
    schema = draw(schemas())
    prior = None
    if draw(st.integers(0, 3)):
        first = plan_object(schema, draw(configurations(schema, unknown=False)), None)
        prior = stored(schema, finished(draw, schema, first))
    return schema, prior, draw(configurations(schema, unknown=unknown))


property_test = settings(
    max_examples=200, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
long_property_test = settings(property_test, max_examples=5_000)


def check_plan_is_accepted(life: tuple[Attributes, Object | None, Object]) -> None:
    schema, prior, config = life
    before = copy.deepcopy((prior, config))
    planned = plan_object(schema, config, prior)
    assert list(plan_problems(schema, prior=prior, config=config, planned=planned)) == []
    assert (prior, config) == before, "planning must not change its inputs"
    if prior is not None:
        list(replacement_paths(schema, prior, planned))


def check_second_plan_is_empty(data: st.DataObject, life: tuple[Attributes, Object | None, Object]) -> None:
    schema, prior, config = life
    planned = plan_object(schema, config, prior)
    actual = stored(schema, data.draw(st.composite(finished)(schema, planned)))
    state = keep_spelling(schema, actual, planned)
    note(f"config {config}\nprior {prior}\nplanned {planned}\nactual {actual}\nstate {state}")
    assert list(result_problems(schema, planned=planned, actual=state)) == []
    assert plan_object(schema, config, state) is state
    shuffled = stored(schema, data.draw(st.composite(finished)(schema, state)))
    assert plan_object(schema, config, keep_spelling(schema, shuffled, state)) == keep_spelling(
        schema, shuffled, state
    )


def check_final_plan_keeps_the_promise(
    data: st.DataObject, life: tuple[Attributes, Object | None, Object]
) -> None:
    schema, prior, config = life
    promised = plan_object(schema, config, prior)
    known = data.draw(st.composite(resolved)(schema, config))
    final = plan_object(schema, known, prior)
    note(f"config {config}\nknown {known}\nprior {prior}\npromised {promised}\nfinal {final}")
    assert list(result_problems(schema, planned=promised, actual=final)) == []


@property_test
@given(lives())
def test_terraform_accepts_every_plan(life: tuple[Attributes, Object | None, Object]) -> None:
    check_plan_is_accepted(life)


@property_test
@given(st.data(), lives(unknown=False))
def test_the_plan_after_an_apply_is_empty(
    data: st.DataObject, life: tuple[Attributes, Object | None, Object]
) -> None:
    check_second_plan_is_empty(data, life)


@property_test
@given(st.data(), lives())
def test_the_plan_keeps_its_promises_when_unknowns_become_known(
    data: st.DataObject, life: tuple[Attributes, Object | None, Object]
) -> None:
    check_final_plan_keeps_the_promise(data, life)


@property_test
@given(lives(unknown=False))
def test_values_survive_the_wire(life: tuple[Attributes, Object | None, Object]) -> None:
    schema, _, config = life
    visible = {name: value for name, value in config.items() if not schema[name].write_only}
    codec = ObjectCodec({name: item for name, item in schema.items() if not item.write_only})
    assert codec.decode(unpack(pack(codec.accept(visible)))) == codec.accept(visible)


@pytest.mark.prove
@long_property_test
@given(st.data(), lives(), lives(unknown=False))
def test_all_plan_properties_at_length(
    data: st.DataObject,
    life: tuple[Attributes, Object | None, Object],
    known_life: tuple[Attributes, Object | None, Object],
) -> None:
    check_plan_is_accepted(life)
    check_final_plan_keeps_the_promise(data, life)
    check_second_plan_is_empty(data, known_life)
