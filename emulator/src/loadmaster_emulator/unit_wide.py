"""What holds for the whole unit where nothing was said: how servers are checked and agents are asked."""

from __future__ import annotations

from .contract import OBJECTS
from .defaults import initial
from .store import State, Values

_ADAPTIVE: Values = {"AdaptiveURL": "/load", "AdaptivePort": 3333, "AdaptiveInterval": 10, "MinPercent": 10}
"""No source tells the defaults, so plausible ones, since a unit always has a value there."""


def check_timing(state: State) -> Values:
    """How often and how patiently servers are checked whose service says nothing."""
    return initial(OBJECTS["GlobalHealth"], state.shared.unit_wide.check_timing)


def adaptive(state: State) -> Values:
    """How the agents on servers are asked for their load."""
    return initial(OBJECTS["AdaptiveParams"], {**_ADAPTIVE, **state.shared.unit_wide.adaptive})


def shortest_interval(timeout: int, retries: int) -> int:
    """Seconds that a check takes with all its repetitions, and one more."""
    return retries * timeout + 1
