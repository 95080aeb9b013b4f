"""Calls that fail while something beside services is made, changed or removed: nothing doubled or lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from loadmaster_emulator import Emulator, Fault
from loadmaster_emulator.temper import Kind
from tests.acceptance.inventory import holdings
from tests.acceptance.key_pair import key_pair
from tests.support.provider_driver import Connections

RARE = ("html", "cut_before", "http_500", "http_503", "truncated", "broken_json")
ONCE: tuple[Any, ...] = ("cut_after", *(pytest.param(kind, marks=pytest.mark.prove) for kind in RARE))


@dataclass(frozen=True)
class Case:
    """A resource, as it is made and as it is changed, and the commands that write it."""

    kind: str
    made: dict[str, Any]
    changed: dict[str, Any]
    writes: tuple[str, ...]
    stays: bool = False
    """Removing it leaves the appliance as it is."""


_KEY = "-----BEGIN OPENSSH PRIVATE KEY-----\nMARKERkey\n-----END OPENSSH PRIVATE KEY-----"
_NIGHTLY = {
    "backup_enabled": True,
    "backup_method": "scp",
    "backup_host": "10.0.9.7",
    "backup_user": "backup",
    "backup_hour": 2,
    "backup_identity_key": _KEY,
    "backup_identity_key_version": 1,
}
_OPERATOR = {"name": "operator", "password": "correct-horse", "password_version": 1}
CASES = (
    Case(
        "interface",
        {"number": 1, "mtu": 1400, "geo_traffic": True},
        {"number": 1, "mtu": 9000, "geo_traffic": False},
        ("modiface",),
        stays=True,
    ),
    Case(
        "interface_address",
        {"interface_number": 1, "address": "2001:db8:0::60/64"},
        {"interface_number": 1, "address": "2001:db8::60/64"},
        ("addadditional",),
    ),
    Case(
        "packet_filter",
        {"enabled": True, "drop": True, "block_between_interfaces": True},
        {"enabled": True, "drop": False, "block_between_interfaces": True},
        ("aclcontrol.enable", "aclcontrol.drop", "aclcontrol.ifblock"),
        stays=True,
    ),
    Case(
        "access_list_entry",
        {"list": "block", "address": "203.0.113.0/24", "comment": "first"},
        {"list": "block", "address": "203.0.113.0/24", "comment": "second"},
        ("aclcontrol.add",),
    ),
    Case(
        "intermediate_certificate",
        {"name": "chain", "certificate_pem": key_pair("first.example")[0]},
        {"name": "chain", "certificate_pem": key_pair("renewed.example")[0]},
        ("addintermediate",),
    ),
    Case(
        "local_user",
        {**_OPERATOR, "permissions": ["rules"]},
        {**_OPERATOR, "password_version": 2, "permissions": ["certificates"]},
        ("useraddlocal", "usersetperms"),
    ),
    Case(
        "backup_schedule",
        _NIGHTLY,
        {**_NIGHTLY, "backup_hour": 3, "backup_method": "sftp"},
        ("set",),
        stays=True,
    ),
)
CALLS = 7


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client waits before it tries again; the tests have no need to."""
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)
    monkeypatch.setattr("loadmaster._pacing.Pace.slow_down", lambda _: None)


@pytest.fixture(scope="module")
def appliance() -> Iterator[Emulator]:
    networks = {"eth0": "10.0.0.11/24", "eth1": "192.168.10.11/24"}
    with Emulator(limiter=False, interfaces=networks) as started:
        for verb in ("drop", "ifblock", "enable"):
            started.call_raw("aclcontrol", {verb: 0})
        yield started


@pytest.fixture
def unit(appliance: Emulator) -> Iterator[Emulator]:
    """An appliance whose filter is off; each test leaves it as it was."""
    before = appliance.dump()
    yield appliance
    appliance.temper.clear()
    appliance.load(before)


def _ids(case: Any) -> str:
    return case.kind if isinstance(case, Case) else str(case)


@pytest.mark.parametrize("case", CASES, ids=_ids)
@pytest.mark.parametrize("number", range(1, CALLS + 1))
@pytest.mark.parametrize("kind", ONCE)
def test_a_whole_life_gets_over_any_call_that_fails_once(
    kind: Kind, number: int, case: Case, unit: Emulator, connections: Connections
) -> None:
    before = holdings(unit)
    resource = connections.resource(f"loadmaster_{case.kind}")
    unit.temper.add(Fault(kind, nth=number))
    resource.apply(case.made)
    unit.temper.clear()
    assert resource.plan(case.made).is_empty

    unit.temper.add(Fault(kind, nth=number))
    resource.apply(case.changed)
    unit.temper.clear()
    assert resource.plan(case.changed).is_empty

    left = holdings(unit)
    unit.temper.add(Fault(kind, nth=number))
    resource.destroy()
    unit.temper.clear()
    assert holdings(unit) == (left if case.stays else before)


PERMANENT = [(case, command) for case in CASES for command in case.writes]


@pytest.mark.parametrize(("case", "command"), PERMANENT, ids=_ids)
@pytest.mark.parametrize("kind", ["cut_before", "http_500"])
def test_what_cannot_be_made_leaves_nothing_behind_and_can_be_made_later(
    kind: Kind, case: Case, command: str, unit: Emulator, connections: Connections
) -> None:
    before = holdings(unit)
    unit.temper.add(Fault(kind, command=command))
    resource = connections.resource(f"loadmaster_{case.kind}")
    assert resource.apply(case.made, check=False).errors
    unit.temper.clear()
    assert resource.state is None
    if not case.stays:
        assert holdings(unit) == before
    again = connections.resource(f"loadmaster_{case.kind}")
    again.apply(case.made)
    assert again.plan(case.made).is_empty


@pytest.mark.parametrize(("case", "command"), PERMANENT, ids=_ids)
@pytest.mark.parametrize("kind", ["cut_before", "http_500"])
def test_a_change_that_fails_is_never_tainted_and_finished_by_the_next_apply(
    kind: Kind, case: Case, command: str, unit: Emulator, connections: Connections
) -> None:
    resource = connections.resource(f"loadmaster_{case.kind}")
    resource.apply(case.made)
    unit.temper.add(Fault(kind, command=command))
    resource.apply(case.changed, check=False)
    unit.temper.clear()
    assert not resource.tainted
    assert resource.state is not None
    later = connections.resource(f"loadmaster_{case.kind}")
    later.state, later.private = resource.state, resource.private
    later.apply(case.changed)
    assert later.plan(case.changed).is_empty
