"""Whatever happens to two units in whatever order, they end as a pair once everything is mended."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from loadmaster_emulator import EmulatedPair
from loadmaster_emulator.pair.emulated_pair import UnitName
from tests.emulator.pair.support import add, services

UNITS = st.sampled_from(["first", "second"])
LINKS = st.sampled_from(["eth0", "eth1"])

Deed = Callable[[EmulatedPair], object]


def _fail_over(pair: EmulatedPair) -> None:
    with contextlib.suppress(RuntimeError):
        pair.fail_over(synchronised=False)


def _configure(number: int) -> Deed:
    def do(pair: EmulatedPair) -> None:
        address = f"10.0.1.{number}"
        if pair.active is not None and address not in services(pair.active):
            add(pair.active, address)

    return do


DEEDS: st.SearchStrategy[Deed] = st.one_of(
    UNITS.map(lambda name: lambda pair: pair.kill(name)),
    UNITS.map(lambda name: lambda pair: pair.revive(name)),
    UNITS.map(lambda name: lambda pair: pair.unit(name).reboot()),
    st.tuples(UNITS, LINKS).map(lambda at: lambda pair: pair.fail_link(*at)),
    st.tuples(UNITS, LINKS).map(lambda at: lambda pair: pair.mend_link(*at)),
    st.booleans().map(lambda on: lambda pair: pair.split_brain(on)),
    st.just(_fail_over),
    st.integers(1, 9).map(_configure),
    st.floats(0, 400).map(lambda seconds: lambda pair: pair.clock.advance(seconds)),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(DEEDS, max_size=25), st.booleans())
def test_two_units_find_their_roles_again(deeds: list[Deed], checks_both: bool) -> None:
    # The units are not started: what is tried here needs no connection.
    pair = EmulatedPair(clock_speed=0, tls=False)
    if checks_both:
        for unit in pair.units:
            unit.raw("modiface", iface=1, hacheck=True)
    for deed in deeds:
        deed(pair)
        if list(pair.roles.values()).count("active") == 2:
            assert pair.describe()["knows_each_other"] is False
    pair.split_brain(False)
    names: tuple[UnitName, UnitName] = ("first", "second")
    for name in names:
        for link in ("eth0", "eth1"):
            pair.mend_link(name, link)
    for _ in range(2):
        # Twice: a unit that restarted too often takes no part until its next restart.
        for name in names:
            if pair.roles[name] == "passive":
                pair.unit(name).reboot()
            pair.revive(name)
        pair.clock.advance(1000)
    assert sorted(pair.roles.values()) == ["active", "standby"]
    assert pair.describe()["knows_each_other"] is True
    assert services(pair.first) == services(pair.second)
