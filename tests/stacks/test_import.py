"""A pair that stands is taken over by a program without a write."""

from __future__ import annotations

import pytest

from loadmaster_constructs import App, HAPair, Stack
from loadmaster_emulator import EmulatedPair
from tests.stacks.conftest import MakeTerraform, hand_over

pytestmark = pytest.mark.prove
STEERING = {"platform", "reboot"}
"""What only Terraform knows: no unit has it, so an import cannot find it."""


def _pair(app: App, units: EmulatedPair) -> HAPair:
    return HAPair(
        Stack(app, "edge"),
        "edge",
        first=units.first.url,
        second=units.second.url,
        shared={"eth0": "10.0.0.10", "eth1": "192.168.10.1"},
        shared_url=units.shared_url,
        virtual_id=23,
        platform="virtual",
        routing_between_networks="blocked",
    )


def test_a_pair_that_a_program_made_is_imported_by_another(
    tmp_path_factory: pytest.TempPathFactory,
    units: EmulatedPair,
    terraform_of: MakeTerraform,
) -> None:
    first, second = (App(outdir=str(tmp_path_factory.mktemp("out")), tracebacks=True) for _ in range(2))
    _pair(first, units)
    maker = terraform_of("maker")
    hand_over(first, maker)
    maker.apply()

    for unit in units.units:
        unit.journal.clear()
    _pair(second, units).ha_pair.import_from("pair")
    taker = terraform_of("taker")
    hand_over(second, taker)
    plan = taker.plan()
    (address,) = (name for name in plan.changes if name.startswith("loadmaster_ha_pair."))
    assert plan.changed(address) <= STEERING | {"serial_numbers", "waiting_for_reboot"}
    taker.apply()
    assert taker.plan().is_empty
    for unit in units.units:
        written = {
            str(call.parameters.get("param")).lower() for call in unit.journal if call.command == "set"
        }
        assert written <= {"droponfail", "dropatdrainend", "finalpersist", "snat", "transparent"}
        assert not {"modiface", "reboot"} & {call.command for call in unit.journal}
