"""How many calls an apply and a refresh make, and that the limit of calls is kept at full parallelism."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from loadmaster_emulator import Emulator
from tests.acceptance.proof import Proof
from tests.support.appliance_terraform import ApplianceTerraform
from tests.support.terraform import Result

SERVERS = 4
CLOCK_SPEED = 25.0
"""Virtual seconds for a real one: the limiter counts virtual time, so the client may call as much faster."""
CALLS_PER_SECOND = 6.0
"""The client's default, in the appliance's seconds."""
MOST_CALLS_OF_A_REFRESH = 10


def _estate(services: int) -> str:
    """Services with servers each, in the words of somebody who has many."""
    return f"""
resource "loadmaster_virtual_service" "estate" {{
  count        = {services}
  address      = "10.0.${{floor(count.index / 200) + 4}}.${{count.index % 200 + 1}}"
  port         = 443
  protocol     = "tcp"
  nickname     = "service ${{count.index}}"
  real_servers = {{
    for number in range({SERVERS}) : "10.1.${{number}}.${{count.index % 200 + 1}}:8080" => {{}}
  }}
}}
"""


def _explain(result: Result) -> str:
    return "\n".join(f"{item['summary']}: {item['detail']}" for item in result.errors)


def _build(services: int, folder: Path, mirror: Path) -> tuple[Emulator, int, int]:
    """Apply against the limit and plan again; returns the unit, and how many calls each took."""
    with Emulator(limiter=True, clock_speed=CLOCK_SPEED) as unit:
        terraform = ApplianceTerraform(folder, unit, mirror=mirror, python=sys.executable)
        terraform.configure(
            _estate(services), provider=f"calls_per_second = {CALLS_PER_SECOND * CLOCK_SPEED}"
        )
        applied = terraform.run("apply", "-json", "-auto-approve", "-parallelism=50", timeout=900)
        assert applied.exit_code == 0, _explain(applied)
        assert unit.limiter.cuts == 0
        apply_calls = len(unit.journal)
        assert len(unit.raw("listvs")["VS"]) == services
        # a fresh allowance: the refresh is counted, not timed
        unit.clock.advance(60)
        unit.journal.clear()
        planned = terraform.run("plan", "-json", "-detailed-exitcode", "-parallelism=50", timeout=900)
        assert planned.exit_code == 0, planned.text[-2000:]
        assert unit.limiter.cuts == 0
        return unit, apply_calls, len(unit.journal)


def _check(services: int, folder: Path, mirror: Path) -> tuple[int, int]:
    _, apply_calls, refresh_calls = _build(services, folder, mirror)
    assert refresh_calls <= MOST_CALLS_OF_A_REFRESH
    assert apply_calls <= services * (2 + SERVERS) + 2 * MOST_CALLS_OF_A_REFRESH
    return apply_calls, refresh_calls


def test_twenty_services_are_made_against_the_limit_without_a_cut(
    tmp_path: Path, provider_mirror: Path
) -> None:
    _check(20, tmp_path, provider_mirror)


def test_a_service_is_made_with_two_calls_and_one_for_each_server(
    terraform: ApplianceTerraform, unit: Emulator
) -> None:
    terraform.configure()
    terraform.apply()
    unit.journal.clear()
    terraform.configure(_estate(1))
    terraform.apply()
    reads_of_the_plan = {"getall", "listvs"}
    making = [command for command in unit.journal.commands() if command not in reads_of_the_plan]
    assert sorted(making) == sorted(["addvs", *["addrs"] * SERVERS, "showvs"])


@pytest.mark.prove
def test_two_hundred_services_are_made_against_the_limit_without_a_cut(
    tmp_path: Path, provider_mirror: Path, proof: Proof
) -> None:
    services = 200
    apply_calls, refresh_calls = _check(services, tmp_path, provider_mirror)
    table = proof.table(
        "calls",
        title="Calls against the limit",
        about=(
            f"Services with {SERVERS} servers each, applied at -parallelism=50 with the appliance's limiter "
            "on (virtual time). Counted are the appliance's calls and the connections it cut."
        ),
        columns=("calls_of_the_apply", "calls_of_the_refresh", "cut_connections"),
    )
    table.count(f"{services} services", calls_of_the_apply=apply_calls, calls_of_the_refresh=refresh_calls)
