"""Why a stage can or cannot decide, where several rules have the same reason."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.rule import Decision, Stage

__all__ = ["WHERE_DECLARED"]

WHERE_DECLARED: Mapping[Stage, Decision] = {
    "synth": Decision(
        "where declared",
        "it is an argument; left out, the appliance keeps its own value",
    ),
    "plan": Decision(
        "where declared", "as while synthesising; the state tells the value of what exists already"
    ),
    "live": Decision("yes", "the appliance shows it"),
}
"""For values of the appliance as a whole, which the provider leaves alone unless they are written."""
