"""Two hundred services with four servers each: everything is made within the rate limit, and a refresh costs a handful of calls."""

from __future__ import annotations

import sys
from pathlib import Path

from loadmaster_emulator import Emulator
from tests.support.appliance_terraform import ApplianceTerraform

SERVICES = 200
CONFIGURATION = """
resource "loadmaster_virtual_service" "web" {
  count    = %d
  address  = "10.1.${floor(count.index / 200)}.${count.index %% 200 + 1}"
  port     = "443"
  protocol = "tcp"
  nickname = "web-${count.index}"
  real_servers = { for last in range(11, 15) : "10.2.${floor(count.index / 200)}.${last}:80" => {} }
}
"""


def test_two_hundred_services_are_made_within_the_limit(tmp_path: Path, provider_mirror: Path) -> None:
    # time runs sixty times as fast on the appliance, so its 30 calls in 3 seconds are 600 a second here
    with Emulator(limiter=True, clock_speed=60.0) as unit:
        terraform = ApplianceTerraform(tmp_path, unit, mirror=provider_mirror, python=sys.executable)
        terraform.configure(CONFIGURATION % SERVICES, provider="calls_per_second = 360")
        terraform.apply("-parallelism=50")
        services = unit.raw("listvs")["VS"]
        assert len(services) == SERVICES
        assert {len(service["Rs"]) for service in services} == {4}
        assert unit.limiter.cuts == 0
        made = [call.command for call in unit.journal]
        assert made.count("addvs") == SERVICES
        assert made.count("addrs") == SERVICES * 4
        assert len(made) <= SERVICES * (2 + 4) + 10

        unit.journal.clear()
        assert terraform.plan("-parallelism=50").is_empty
        assert len(unit.journal) <= 10
