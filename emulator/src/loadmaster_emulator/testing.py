"""Fixtures for pytest; the plug-in is found by itself once the distribution is installed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .emulator import Emulator
    from .fault_plan import FaultPlan
    from .pair.emulated_pair import EmulatedPair

__all__ = ["loadmaster", "loadmaster_fault_plan", "loadmaster_pair", "pytest_configure"]

MARKER = "loadmaster_faults"


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers", f"{MARKER}(plan): a plan of trouble for the unit or pair of the test; a file or a mapping"
    )


@pytest.fixture
def loadmaster_fault_plan(request: pytest.FixtureRequest) -> FaultPlan | None:
    """The plan of the test's ``loadmaster_faults`` marker, ``None`` without one.

    The marker takes the content of a plan as a mapping, or the path of a file, looked for beside the test and
    then in the folder that the tests are run in. A plan that makes no sense fails the test with its reason.
    """
    marker = request.node.get_closest_marker(MARKER)
    if marker is None:
        return None
    if len(marker.args) != 1 or marker.kwargs:
        pytest.fail(f"the marker {MARKER} takes one plan: a file or a mapping", pytrace=False)
    from .fault_plan_file import FaultPlanError, given

    try:
        return given(_found(marker.args[0], request.path.parent))
    except FaultPlanError as problem:
        pytest.fail(str(problem), pytrace=False)


def _found(plan: Mapping[str, Any] | str | Path, folder: Path) -> Mapping[str, Any] | str | Path:
    if not isinstance(plan, str | Path):
        return plan
    beside = folder / plan
    return beside if beside.exists() else plan


@pytest.fixture
def loadmaster(loadmaster_fault_plan: FaultPlan | None) -> Iterator[Emulator]:
    """A fresh emulated unit with TLS and the limiter on; it ends with the test."""
    from .emulator import Emulator  # a run that does not use it must not load a server

    with Emulator(faults=loadmaster_fault_plan) as unit:
        yield unit


@pytest.fixture
def loadmaster_pair(loadmaster_fault_plan: FaultPlan | None) -> Iterator[EmulatedPair]:
    """A working pair with TLS and the limiter on; it ends with the test."""
    from .pair.emulated_pair import EmulatedPair

    with EmulatedPair(faults=loadmaster_fault_plan) as pair:
        yield pair
