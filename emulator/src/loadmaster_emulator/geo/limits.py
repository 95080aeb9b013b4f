"""How much of global balancing a firmware takes."""

from __future__ import annotations

import re

from loadmaster_emulator.unit import Unit

__all__ = ["RECORDS_OF_A_NAME", "RECORDS_OF_A_UNIT", "most_names", "most_sites"]

RECORDS_OF_A_NAME, RECORDS_OF_A_UNIT = 64, 1024


def most_names(unit: Unit) -> int | None:
    """Names of a unit; ``None`` where only its memory limits them."""
    return 256 if _firmware(unit) < (7, 2, 55) else None


def most_sites(unit: Unit) -> int:
    """Sites of a name."""
    return 64 if _firmware(unit) < (7, 2, 57) else 256


def _firmware(unit: Unit) -> tuple[int, ...]:
    return tuple(int(one) for one in re.findall(r"\d+", unit.state.unit.version)[:3])
