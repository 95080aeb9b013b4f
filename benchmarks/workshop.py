"""Real Terraform with our provider against an emulated unit, in a folder that goes away."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.estate import Values
from benchmarks.figure import NotMeasured
from benchmarks.state_server import state_server
from tools import provider_schema

if TYPE_CHECKING:
    from loadmaster_emulator import Emulator

# What an unhurried client would never ask of an appliance; only for building what is measured.
UNLIMITED = {"calls_per_second": 5000, "calls_in_flight": 8}
SAMPLE_SECONDS = 0.01


@dataclass(kw_only=True)
class Terraform:
    """One Terraform working folder."""

    folder: Path
    environment: dict[str, str]
    state_address: str
    """Where the state is kept, see `state_server`."""

    def write(self, resources: Values, *, provider: Values | None = None) -> None:
        """Make `resources` the whole configuration."""
        block: Values = {"backend": {"http": {"address": self.state_address}}}
        content: Values = {"terraform": block, **({"resource": resources} if resources else {})}
        if provider is not None:
            block["required_providers"] = {"loadmaster": {"source": provider_schema.SOURCE}}
            content["provider"] = {"loadmaster": provider}
        (self.folder / "main.tf.json").write_text(json.dumps(content, indent=1), encoding="utf-8")

    def run(self, *words: str) -> float:
        """The seconds a command takes; a failing one raises `NotMeasured`."""
        started = time.perf_counter()
        self._finish(self._start(words), words)
        return time.perf_counter() - started

    def held(self) -> dict[str, Values]:
        """The values of every resource in the state, by its name; values that are not there left aside."""
        words = ["terraform", "state", "pull"]
        state = subprocess.run(words, cwd=self.folder, env=self.environment, check=True, capture_output=True)
        resources: list[Values] = json.loads(state.stdout)["resources"]
        values = {entry["name"]: entry["instances"][0]["attributes"] for entry in resources}
        return {
            name: {key: one for key, one in held.items() if one is not None} for name, held in values.items()
        }

    def unchanged(self) -> float:
        """The seconds of a plan that finds no changes; finding some raises `NotMeasured`."""
        return self.run("plan", "-detailed-exitcode")

    def provider_seconds(self, *words: str) -> float:
        """The processor time that the provider's processes use during a command."""
        process = self._start(words)
        used: dict[int, float] = {}
        watcher = threading.Thread(target=_watch_children, args=(process, used))
        watcher.start()
        self._finish(process, words)
        watcher.join()
        return sum(used.values())

    def _start(self, words: tuple[str, ...]) -> subprocess.Popen[str]:
        switches = ["-input=false", "-no-color"] if words[0] != "show" else []
        return subprocess.Popen(
            ["terraform", words[0], *switches, *words[1:]],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    @staticmethod
    def _finish(process: subprocess.Popen[str], words: tuple[str, ...]) -> None:
        said, failed = process.communicate()
        if process.returncode:
            lines = [line[:200] for line in (failed or said).splitlines() if line.strip()]
            end = " / ".join(lines[-12:])
            raise NotMeasured(f"terraform {' '.join(words)} ended with {process.returncode}: {end}")


@dataclass(kw_only=True)
class Workshop(Terraform):
    """A Terraform folder and the emulated unit that its provider block names."""

    unit: Emulator

    def deploy(
        self, services: list[Values], *, pace: Values | None = None, words: tuple[str, ...] = ()
    ) -> float:
        """Write these services as the configuration and apply it; the seconds of the apply."""
        block = {"units": [self.unit.url], **(UNLIMITED if pace is None else pace)}
        resources = {f"s{number}": values for number, values in enumerate(services)}
        self.write({"loadmaster_virtual_service": resources} if resources else {}, provider=block)
        self.run("init")
        return self.run("apply", "-auto-approve", *words)

    def calls(self) -> Counter[str]:
        """How often each command was asked since the journal was cleared."""
        return Counter(call.command for call in self.unit.journal)


def told(calls: Counter[str]) -> str:
    """Each command with its count."""
    return ", ".join(f"{command} {count}" for command, count in sorted(calls.items()))


@contextlib.contextmanager
def workshop(**emulator: Any) -> Iterator[Workshop]:
    """An emulated unit, our provider in a mirror, and an empty Terraform folder."""
    from loadmaster_emulator import Emulator

    with (
        tempfile.TemporaryDirectory(prefix="loadmaster-bench-") as name,
        state_server() as state_address,
        Emulator(**{"limiter": False, **emulator}) as unit,
    ):
        folder = Path(name)
        access = {"LOADMASTER_API_KEY": unit.api_key, "LOADMASTER_CA_FILE": str(unit.certificate)}
        environment = {**provider_schema.install(folder), **access}
        yield Workshop(folder=folder, environment=environment, state_address=state_address, unit=unit)


@contextlib.contextmanager
def plain_terraform() -> Iterator[Terraform]:
    """An empty Terraform folder without a provider of ours."""
    with tempfile.TemporaryDirectory(prefix="loadmaster-bench-") as name, state_server() as state_address:
        environment = {**os.environ, "CHECKPOINT_DISABLE": "1"}
        yield Terraform(folder=Path(name), environment=environment, state_address=state_address)


def _watch_children(process: subprocess.Popen[str], used: dict[int, float]) -> None:
    """Keep each child's processor time as last seen; Terraform's children are the provider's processes."""
    ticks = os.sysconf("SC_CLK_TCK")
    while process.poll() is None:
        for task in Path(f"/proc/{process.pid}/task").glob("*/children"):
            with contextlib.suppress(OSError, ValueError):
                for child in task.read_text(encoding="ascii").split():
                    fields = Path(f"/proc/{child}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
                    used[int(child)] = (int(fields[11]) + int(fields[12])) / ticks
        time.sleep(SAMPLE_SECONDS)
