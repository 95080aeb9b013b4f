"""Long runs in parts: which modules a run takes on, and which of them need no second run.

`--shard K/N` takes every N-th module by its name. `--resume` passes over the modules that passed before with
the same sources, so that a run that was ended goes on where it was; what it keeps lies below `build/`.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.workspace.repository import ROOT, committed_files

__all__ = ["add_options", "digest_of_sources", "read_shard", "register"]

KEPT = ROOT / "build" / "passed"


def add_options(parser: pytest.Parser) -> None:
    """`--shard` and `--resume`."""
    group = parser.getgroup("long runs")
    group.addoption("--shard", metavar="K/N", help="run the K-th of N parts of all modules")
    group.addoption(
        "--resume", action="store_true", help="pass over modules that passed with the same sources"
    )


def read_shard(text: str) -> tuple[int, int]:
    """Part and number of parts; `pytest.UsageError` where the text is not `K/N` with K from 1 to N."""
    part, slash, parts = text.partition("/")
    if not (slash and part.isdecimal() and parts.isdecimal() and 1 <= int(part) <= int(parts)):
        raise pytest.UsageError(f"--shard {text!r}: expected K/N with K from 1 to N, such as 1/3")
    return int(part), int(parts)


def digest_of_sources() -> str:
    """A name for what the tests are run on: everything committed but the documents, which runs write."""
    summary = hashlib.sha256()
    for path in committed_files():
        if path.parts[0] != "docs":
            summary.update(f"{path}\0".encode() + (ROOT / path).read_bytes())
    return summary.hexdigest()[:16]


@dataclass(frozen=True)
class Choice:
    """Which modules a run takes on; what the workers of a run are told in one word."""

    part: int
    parts: int
    done: frozenset[str]
    """Modules that passed before."""

    def of(self, modules: Iterable[str]) -> set[str]:
        """The modules of this part that have not passed yet."""
        names = sorted(set(modules))
        return {name for at, name in enumerate(names) if at % self.parts == self.part - 1} - self.done


class Shards:
    """Takes modules out of a run."""

    def __init__(self, choice: Choice) -> None:
        self._choice = choice

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Leave the modules of the choice."""
        wanted = self._choice.of(_module(item.nodeid) for item in items)
        left_out = [item for item in items if _module(item.nodeid) not in wanted]
        if left_out:
            config.hook.pytest_deselected(items=left_out)
            items[:] = [item for item in items if _module(item.nodeid) in wanted]

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Tell a worker: all have to come to the same choice, one that is started late as well."""
        node.workerinput["choice"] = (self._choice.part, self._choice.parts, sorted(self._choice.done))


class Record:
    """Notes the modules of which every test passed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._waiting: Counter[str] = Counter()
        self._failed: set[str] = set()

    def passed(self) -> frozenset[str]:
        """The modules that are noted."""
        notes = sorted(self._folder.glob("*")) if self._folder.is_dir() else []
        return frozenset(note.read_text(encoding="utf-8") for note in notes)

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """A run that has nothing left to do has passed."""
        if exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED and self.passed():
            session.exitstatus = pytest.ExitCode.OK

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Count the tests of each module, where this process runs them itself."""
        self._waiting = Counter(_module(item.nodeid) for item in session.items)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node: object, ids: Sequence[str]) -> None:
        """Count the tests of each module as a worker found them; all of them find the same."""
        del node
        if not self._waiting:
            self._waiting = Counter(_module(one) for one in ids)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a module when the last of its tests has ended and none has failed."""
        name = _module(report.nodeid)
        if report.failed:
            self._failed.add(name)
        if report.when != "teardown":
            return
        self._waiting[name] -= 1
        if self._waiting[name] == 0 and name not in self._failed:
            self._folder.mkdir(parents=True, exist_ok=True)
            note = self._folder / hashlib.sha256(name.encode()).hexdigest()[:16]
            note.write_text(name, encoding="utf-8")


def register(
    config: pytest.Config, folder: Path = KEPT, sources: Callable[[], str] = digest_of_sources
) -> None:
    """Do what the options of a run say; `pytest.UsageError` where they say nothing that could be done."""
    told = getattr(config, "workerinput", {}).get("choice")
    if told:
        config.pluginmanager.register(Shards(Choice(told[0], told[1], frozenset(told[2]))))
        return
    shard, resume = config.getoption("--shard"), config.getoption("--resume")
    if not (shard or resume) or hasattr(config, "workerinput"):
        return
    done: frozenset[str] = frozenset()
    if resume:
        record = Record(folder / f"{sources()}-{_choice_of_tests(config)}")
        config.pluginmanager.register(record)
        done = record.passed()
    part, parts = read_shard(shard or "1/1")
    config.pluginmanager.register(Shards(Choice(part, parts, done)))


def _choice_of_tests(config: pytest.Config) -> str:
    """A name for the choice by mark and by name: a module that passed with another one did not pass whole."""
    chosen = f"{config.getoption('-m')}\0{config.getoption('-k')}"
    return hashlib.sha256(chosen.encode()).hexdigest()[:8]


def _module(node: str) -> str:
    return node.partition("::")[0]
