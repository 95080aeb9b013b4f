"""Every argument of every object, changed by itself: sent, read back, found when it drifts, and given back.

The cells come from the description. What the appliance holds is looked up on the wire under the names of the
description, past the provider and its client.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from loadmaster_codegen.model import Field, Resource, ValueType
from loadmaster_emulator import Emulator
from tests.support.certificates import make_certificate
from tests.support.described import description
from tests.support.protocol_driver import ManagedObject, Planned
from tests.support.provider_driver import Connections
from tests.support.sample_values import Sample, samples_for, wire_value


def _resource(name: str) -> Resource:
    return next(
        item
        for family in description().families.values()
        for item in family.resources.values()
        if item.name == name
    )


@dataclass(frozen=True)
class Kind:
    """How a resource is set up, and how its object is looked at and changed past everybody."""

    resource: str
    base: Mapping[str, Any]
    look: str
    change: str

    @property
    def type_name(self) -> str:
        return f"loadmaster_{self.resource}"


KINDS = {
    kind.resource: kind
    for kind in (
        Kind(
            "virtual_service",
            {"address": "10.0.0.50", "port": "8080", "protocol": "tcp", "nickname": "web"},
            "showvs",
            "modvs",
        ),
        Kind(
            "sub_virtual_service",
            {"virtual_service_id": "10.0.0.60:80/tcp", "nickname": "inner"},
            "showvs",
            "modvs",
        ),
        Kind(
            "real_server",
            {"virtual_service_id": "10.0.0.61:80/tcp", "address": "10.0.1.11", "port": 80},
            "showrs",
            "modrs",
        ),
        Kind("match_content_rule", {"name": "rule", "pattern": "^/x"}, "showrule", "modrule"),
        Kind("add_header_rule", {"name": "rule", "header": "X-A", "replacement": "1"}, "showrule", "modrule"),
        Kind("delete_header_rule", {"name": "rule", "pattern": "X-.*"}, "showrule", "modrule"),
        Kind(
            "replace_header_rule",
            {"name": "rule", "header": "H", "pattern": "a", "replacement": "b"},
            "showrule",
            "modrule",
        ),
        Kind(
            "modify_url_rule",
            {"name": "rule", "pattern": "^/a", "replacement": "/b"},
            "showrule",
            "modrule",
        ),
        Kind(
            "replace_body_rule", {"name": "rule", "pattern": "a", "replacement": "b"}, "showrule", "modrule"
        ),
    )
}


def _cells() -> list[Any]:
    """All cells; of SubVSs, whose fields are those of services, every fourth where it has to be fast."""
    texts = ("pattern", "header", "replacement")
    cells = [
        (kind, sample)
        for kind in KINDS.values()
        for sample in samples_for(description(), _resource(kind.resource))
        if sample.name not in kind.base or sample.name in texts
    ]
    return [
        pytest.param(
            kind,
            sample,
            id=f"{kind.resource}-{sample.name}",
            marks=[pytest.mark.prove] if kind.resource == "sub_virtual_service" and number % 4 else [],
        )
        for number, (kind, sample) in enumerate(cells)
    ]


@pytest.fixture(scope="module")
def appliance() -> Iterator[Emulator]:
    with Emulator(limiter=False) as unit:
        for name in ("www", "chain"):
            pair = make_certificate(name)
            unit.raw("addcert", cert=name, data=pair.bundle)
        unit.raw("addintermediate", cert="chain", data=make_certificate("chain").certificate.encode())
        for domain in ("sample", "first"):
            unit.raw("adddomain", domain=domain)
        unit.raw("addldapendpoint", name="sample")
        for address in ("10.0.0.60", "10.0.0.61"):
            unit.raw("addvs", vs=address, port=80, prot="tcp")
        unit.raw("addrs", vs="10.0.0.61", port=80, prot="tcp", rs="10.0.1.12", rsport=80)
        yield unit


@pytest.fixture
def unit(appliance: Emulator) -> Iterator[Emulator]:
    before = appliance.dump()
    yield appliance
    appliance.load(before)


def _seen(unit: Emulator, kind: Kind, state: Mapping[str, Any]) -> dict[str, Any]:
    """The object on the wire."""
    if kind.look == "showvs":
        return unit.raw("showvs", vs=state["index"])
    if kind.look == "showrs":
        answer = unit.raw("showrs", vs="10.0.0.61", port=80, prot="tcp", rs=f"!{state['index']}")
        return dict(answer["Rs"][0])
    answer = unit.raw("showrule", name=state["name"])
    return next(dict(value[0]) for key, value in answer.items() if isinstance(value, list) and value)


def _drift(unit: Emulator, kind: Kind, state: Mapping[str, Any], wire: str, value: Any) -> None:
    if kind.change == "modvs":
        unit.call_raw("modvs", {"vs": state["index"], wire: value})
    elif kind.change == "modrs":
        unit.call_raw(
            "modrs", {"vs": "10.0.0.61", "port": 80, "prot": "tcp", "rs": f"!{state['index']}", wire: value}
        )
    else:
        pytest.fail("rules are changed as a whole")


def _changed(resource: ManagedObject, plan: Planned) -> set[str]:
    assert resource.state is not None
    assert plan.state is not None
    return {name for name, value in plan.state.items() if value != resource.state[name]}


@pytest.mark.parametrize(("kind", "sample"), _cells())
def test_an_argument_is_sent_found_and_given_back(
    kind: Kind, sample: Sample, unit: Emulator, connections: Connections
) -> None:
    field = description().find_object(_resource(kind.resource).object).fields[sample.name]
    without = {**kind.base, **sample.others}
    with_it = {**without, sample.name: _value(sample, unit)}

    resource = connections.resource(kind.type_name)
    resource.apply(without)
    assert resource.state is not None
    before = _seen(unit, kind, resource.state).get(field.read or "")

    assert resource.apply(with_it).action == "update"
    assert resource.plan(with_it).is_empty
    held = _seen(unit, kind, resource.state).get(field.read or "")
    if field.read is not None:
        assert held != before, "the appliance holds the same value as before"

    imported = connections.resource(kind.type_name)
    assert imported.import_(resource.state["id"]) == []
    if field.read is not None:
        assert imported.plan(with_it).is_empty

    if kind.change != "modrule" and field.read is not None:
        wire = (
            next(iter(field.write.values()))
            if len(set(field.write.values())) == 1
            else field.write[kind.change]
        )
        _drift(unit, kind, resource.state, wire, _default_on_the_wire(field, before))
        drifted = connections.resource(kind.type_name)
        drifted.state, drifted.private = resource.state, resource.private
        plan = drifted.plan(with_it)
        assert plan.action == "update"
        assert _changed(drifted, plan) >= {sample.name}
        assert len(_changed(drifted, plan)) <= 2, (
            "one drifted value shows as one change, and at most one that hangs on it"
        )
        resource = drifted

    resource.apply(with_it)
    assert resource.state is not None
    resource.apply(without)
    assert resource.plan(without).is_empty
    after = _seen(unit, kind, resource.state).get(field.read or "")
    if (
        resource.schema.attributes[sample.name].default is None
        and resource.schema.attributes[sample.name].computed
    ):
        assert after == held, "nobody knows the default, so the value stays"
    else:
        assert after == before or (before is None and after == _default_on_the_wire(field, before))
    resource.destroy()

    anew = connections.resource(kind.type_name)
    assert anew.apply(with_it).action == "create"
    assert anew.plan(with_it).is_empty
    anew.destroy()


def _value(sample: Sample, unit: Emulator) -> Any:
    services = {item.get("VSAddress"): item for item in unit.raw("listvs")["VS"]}
    if sample.name == "follow_service":
        return services["10.0.0.60"]["Index"]
    if sample.name == "follow_server":
        return services["10.0.0.61"]["Rs"][0]["RsIndex"]
    return sample.value


def _default_on_the_wire(field: Field, before: Any) -> Any:
    """What a write sends to bring the default back; where it is not known, what stood there before."""
    if field.default.kind == "value":
        return wire_value(field.value, field.default.value)
    if field.value.type is ValueType.BOOL and before is None:
        return False
    return "" if field.default.kind == "unset" or before is None else before
