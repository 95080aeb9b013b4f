"""The deployment that grows, on a pair: the stage for the death of the active unit."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from loadmaster_emulator import EmulatedPair
from tests.acceptance.growth import AFTER, BEFORE
from tests.acceptance.inventory import holdings, service, service_keys
from tests.support.appliance_terraform import ApplianceTerraform

__all__ = ["PairDeployed", "PairStage", "deploy_on_pair", "pair_stage"]

_KEY = "key-of-both-units-of-the-stage-0001"
_SPEED = 30
"""Virtual seconds in a second: a standby takes over after 0.3 s, and copies are made every 4 s."""
_NUMBERS = frozenset({"index", "parent_index", "service_index", "seat_index", "last_service", "last_server"})
_OF_THE_MOMENT = frozenset({"active_since", "boot_time", "current_time", "ha_status"})


@dataclass(frozen=True)
class PairDeployed:
    """The first unit and Terraform's state when ``BEFORE`` is deployed, and what ``AFTER`` has to end in."""

    appliance: Mapping[str, Any]
    state: str
    goal: Any
    """What the second unit holds in the end."""
    calls: Mapping[bool, int]
    """Calls of an undisturbed run to the first unit, with a shared address and without."""


@dataclass(frozen=True)
class PairStage:
    """A pair and a working folder, ready for the run that grows the deployment."""

    pair: EmulatedPair
    terraform: ApplianceTerraform
    deployed: PairDeployed

    def web(self) -> int:
        """The index of the service that was deployed before, on the unit that survives."""
        found = service(self.pair.second, "10.0.0.50", 443)
        assert found is not None, "the service deployed before is gone"
        return int(found["Index"])

    def names(self) -> list[str]:
        """Every service of the unit that survives, doubled ones twice."""
        return sorted(service_keys(self.pair.second).values())

    def found(self) -> Any:
        """What the unit that survives holds."""
        return _plain(holdings(self.pair.second))


def deploy_on_pair(folder: Path, *, mirror: Path, python: str) -> PairDeployed:
    """Deploy ``BEFORE`` once, and ``AFTER`` with and without a shared address to see where it ends."""
    with EmulatedPair(limiter=False, clock_speed=_SPEED, api_key=_KEY) as pair:
        terraform = _terraform(folder / "before", pair, mirror=mirror, python=python, shared=True)
        terraform.configure(BEFORE)
        terraform.apply()
        appliance, state = pair.first.dump(), terraform.state_file.read_text()
    calls: dict[bool, int] = {}
    goal: Any = None
    for shared in (True, False):
        begun = PairDeployed(appliance, state, None, {})
        with pair_stage(begun, folder / str(shared), mirror=mirror, python=python, shared=shared) as stage:
            stage.terraform.apply("-parallelism=1")
            calls[shared] = len(stage.pair.first.journal)
            stage.pair.synchronise()
            goal = stage.found()
    return PairDeployed(appliance, state, goal, calls)


@contextmanager
def pair_stage(
    deployed: PairDeployed, folder: Path, *, mirror: Path, python: str, shared: bool
) -> Iterator[PairStage]:
    """A fresh pair and folder in which ``BEFORE`` is deployed and ``AFTER`` is written."""
    with EmulatedPair(limiter=False, clock_speed=_SPEED, api_key=_KEY) as pair:
        pair.first.load(deployed.appliance)
        assert pair.synchronise(), pair.synchronisation_problem
        for unit in pair.units:
            unit.journal.clear()
        terraform = _terraform(folder, pair, mirror=mirror, python=python, shared=shared)
        terraform.configure(AFTER)
        terraform.state_file.write_text(deployed.state)
        yield PairStage(pair, terraform, deployed)


def _terraform(
    folder: Path, pair: EmulatedPair, *, mirror: Path, python: str, shared: bool
) -> ApplianceTerraform:
    environment = {
        "LOADMASTER_FIRST_URL": pair.first.url,
        "LOADMASTER_SECOND_URL": pair.second.url,
        "LOADMASTER_CA_FILE": str(pair.certificates),
        **({"LOADMASTER_SHARED_URL": pair.shared_url} if shared else {}),
    }
    return ApplianceTerraform(folder, pair.first, mirror=mirror, python=python, environment=environment)


def _plain(value: Any) -> Any:
    """The same without numbers that a unit gives out and values of the moment."""
    if isinstance(value, dict):
        left_out = _NUMBERS | _OF_THE_MOMENT
        return {key: _plain(item) for key, item in value.items() if key not in left_out}
    if isinstance(value, list):
        plain = [_plain(item) for item in value]
        return sorted(plain, key=lambda item: json.dumps(item, sort_keys=True))
    return value
