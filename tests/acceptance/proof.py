"""Tables of what was proven, written to ``docs/reference/proof/`` by the whole matrices.

A row counts how many runs of a scenario had which outcome. Rows of scenarios that did not run this time stay
as they are, so the matrices can run in parts; nothing in a table depends on the day or the machine.
"""

from __future__ import annotations

import fcntl
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["Proof", "Table"]

FOLDER = Path(__file__).parents[2] / "docs" / "reference" / "proof"


@dataclass
class Table:
    """One page: what was done, and a row for each scenario."""

    name: str
    title: str
    about: str
    columns: Sequence[str]
    rows: dict[str, Counter[str]] = field(default_factory=dict)

    def count(self, scenario: str, **outcomes: int) -> None:
        """Add one run of a scenario with what it showed; a column nobody mentions counts nothing."""
        strange = set(outcomes) - set(self.columns)
        if strange:
            raise KeyError(f"the table has no column {', '.join(sorted(strange))}")
        self.rows.setdefault(scenario, Counter()).update({"runs": 1, **outcomes})

    def text(self, former: Mapping[str, Sequence[str]]) -> str:
        """The page, with rows of ``former`` that were not run."""
        heads = ["scenario", "runs", *(column.replace("_", " ") for column in self.columns)]
        now = {
            scenario: [str(counted["runs"]), *(str(counted[column]) for column in self.columns)]
            for scenario, counted in self.rows.items()
        }
        cells = {**former, **now}
        lines = [
            f"# {self.title}",
            "",
            self.about,
            "",
            _line(heads),
            _line(["---", *["---:"] * (len(heads) - 1)]),
        ]
        lines += [_line([scenario, *cells[scenario]]) for scenario in sorted(cells)]
        return "\n".join([*lines, "", "Written by `make prove`.", ""])


class Proof:
    """The tables of one run of the tests."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._tables: dict[str, Table] = {}

    def table(self, name: str, *, title: str, about: str, columns: Sequence[str]) -> Table:
        """The table of this name, begun when nobody has asked for it before."""
        return self._tables.setdefault(name, Table(name, title, about, columns))

    def write(self) -> None:
        """Write every table that has rows; processes that write the same page take turns."""
        tables = [table for table in self._tables.values() if table.rows]
        if not tables:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        with _held(self._folder):
            for table in tables:
                page = self._folder / f"{table.name}.md"
                page.write_text(table.text(_former(page, len(table.columns))), encoding="utf-8")


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _former(page: Path, columns: int) -> dict[str, list[str]]:
    """The rows of a page written before; none when it has other columns."""
    if not page.exists():
        return {}
    rows = [
        line.strip("| ").split(" | ")
        for line in page.read_text(encoding="utf-8").splitlines()
        if line.startswith("|")
    ]
    return {cells[0]: cells[1:] for cells in rows[2:] if len(cells) == columns + 2}
