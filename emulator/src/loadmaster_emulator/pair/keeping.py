"""The state of two units in one file."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from loadmaster_emulator.state_file import FORMAT, StateFileError, load, state, write
from loadmaster_emulator.store import State


@dataclass(frozen=True, slots=True)
class Kept:
    """Both units, and whether they knew each other."""

    first: State
    second: State
    acquainted: bool
    parted: bool

    @property
    def states(self) -> tuple[State, State]:
        """Both units."""
        return self.first, self.second

    @property
    def time(self) -> float:
        """When they were kept, by their own clock."""
        return max(self.first.time, self.second.time)


def read(path: Path) -> Kept:
    """What a file holds; ``StateFileError`` where that is no pair."""
    try:
        document = load(path)
        if "pair" not in document:
            raise StateFileError(f"{path} is the state of one unit, not of a pair")
        common = document["pair"]
        return Kept(
            state(document["first"]), state(document["second"]), common["acquainted"], common["parted"]
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise StateFileError(f"{path} is no state of an emulated pair: {problem}") from problem


def save(kept: Kept, path: Path) -> None:
    """Write the file at once or not at all."""
    common = {"acquainted": kept.acquainted, "parted": kept.parted}
    document = {"format": FORMAT, "pair": common, "first": asdict(kept.first), "second": asdict(kept.second)}
    write(document, path)
