"""Every setting of every group, by itself: set, read back on the wire, found when it drifts, left alone when
it is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from loadmaster_codegen.model import Setting, ValueType
from loadmaster_emulator import Emulator
from tests.support.described import description
from tests.support.provider_driver import Connections
from tests.support.sample_values import Sample, setting_samples, wire_value

# Values with which the API would not answer any more, or not to this test's user; the lock-out guard has
# tests of its own.
_ENDS_ACCESS = {
    "api_enabled",
    "api_port",
    "wui_enabled",
    "wui_interface",
    "wui_port",
    "session_management",
    "session_basic_authentication",
    "admin_login_method",
    "local_login",
}


def _settings(owner: str) -> list[Setting]:
    return [item for item in description().settings.values() if item.owner == owner]


def _cells() -> list[Any]:
    groups = [owner.name for owner in description().owners.values() if owner.kind == "group"]
    return [
        pytest.param(group, sample, id=f"{group}-{sample.name}")
        for group in groups
        for sample in setting_samples(_settings(group))
        if sample.name not in _ENDS_ACCESS
    ]


@pytest.fixture(scope="module")
def appliance() -> Iterator[Emulator]:
    with Emulator(limiter=False) as unit:
        yield unit


@pytest.fixture
def unit(appliance: Emulator) -> Iterator[Emulator]:
    before = appliance.dump()
    yield appliance
    appliance.load(before)


def _held(unit: Emulator, setting: Setting) -> Any:
    answer = unit.raw("get", param=setting.wire)
    names = {name.lower() for name in (setting.wire, *setting.aliases)}
    return next((value for name, value in answer.items() if name.lower() in names), None)


def _needed(setting: Setting) -> dict[str, Any]:
    """Settings of the same group that have to hold for this one."""
    known = description().settings
    own = [
        item for item in setting.requires if item.field in known and known[item.field].owner == setting.owner
    ]
    return {
        item.field: item.values[0] if item.values else setting_samples([known[item.field]])[0].value
        for item in own
    }


@pytest.mark.parametrize(("group", "sample"), _cells())
def test_a_setting_is_managed_when_it_is_written(
    group: str, sample: Sample, unit: Emulator, connections: Connections
) -> None:
    setting = description().settings[sample.name]
    needed = {**_needed(setting), **sample.others}
    config = {**needed, sample.name: sample.value}
    for name, value in _needed_elsewhere(setting).items():
        unit.raw("set", param=name, value=value)
    before = _held(unit, setting)

    resource = connections.resource(f"loadmaster_{group}", allow_lockout=True)
    resource.apply(config)
    assert resource.plan(config).is_empty
    held = _held(unit, setting)
    assert held != before

    imported = connections.resource(f"loadmaster_{group}")
    assert imported.import_(group) == []
    assert imported.plan(config).is_empty

    drifted = connections.resource(f"loadmaster_{group}", allow_lockout=True)
    drifted.state, drifted.private = resource.state, resource.private
    unit.raw("set", param=setting.wire, value=_other(setting, before, sample))
    if _held(unit, setting) != held:
        plan = drifted.plan(config)
        assert plan.action == "update"
        assert drifted.state is not None
        assert plan.state is not None
        assert {name for name, value in plan.state.items() if value != drifted.state[name]} == {sample.name}
        drifted.apply(config)
        assert _held(unit, setting) == held

    unit.journal.clear()
    assert drifted.plan(needed).is_empty, "leaving an argument out stops managing it and changes nothing"
    drifted.destroy()
    assert _held(unit, setting) == held, "destroy leaves the appliance as it is"


def _needed_elsewhere(setting: Setting) -> dict[str, Any]:
    known = description().settings
    return {
        known[item.field].wire: wire_value(known[item.field].value, item.values[0])
        for item in setting.requires
        if item.values and item.field in known and known[item.field].owner != setting.owner
    }


def _other(setting: Setting, before: Any, sample: Sample) -> Any:
    """What stood there before, or where that was nothing, anything else than the sample."""
    if isinstance(before, bool):
        return "yes" if before else "no"
    if before is not None:
        return (setting.value.separator or ",").join(map(str, before)) if isinstance(before, list) else before
    match setting.value.type:
        case ValueType.BOOL:
            return "no"
        case ValueType.ENUM:
            return next(code.code for code in setting.value.codes if code.name != sample.value)
        case ValueType.INT | ValueType.PORT:
            return sample.value + 1 if sample.value != setting.value.maximum else sample.value - 1
        case _:
            return ""
