"""The real Terraform program, run in a folder of its own without any network.

The provider under test is started by Terraform itself, from a filesystem mirror, so that handshake, mutual
TLS and process lifetime are part of every run. Alternatively a provider that is already running is named with
``reattach``.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import IO, Any

__all__ = ["Plan", "ProviderMirror", "Result", "RunningTerraform", "Terraform", "TerraformFailed"]

_TIMEOUT_SECONDS = 180.0
_CHANGES_PENDING = 2


class TerraformFailed(AssertionError):
    """Terraform ended with an error that the test did not ask for."""


@cache
def _platform() -> str:
    version = subprocess.run(
        ["terraform", "version", "-json"], capture_output=True, text=True, check=True, env=_environment({})
    )
    return str(json.loads(version.stdout)["platform"])


def _environment(extra: Mapping[str, str]) -> dict[str, str]:
    """The test's own environment without anything that steers Terraform, plus what keeps it quiet and
    offline.
    """
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("TF_", "PLUGIN_"))}
    return {**kept, "CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1", **extra}


@dataclass(frozen=True)
class ProviderMirror:
    """A folder in which Terraform finds providers."""

    folder: Path

    def add(
        self,
        source: str,
        *,
        command: Sequence[str],
        version: str = "0.1.0",
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Offer ``command`` as the provider with this source address, e.g. ``example.test/toy/toy``."""
        name = source.rpartition("/")[2]
        place = self.folder / source / version / _platform()
        place.mkdir(parents=True)
        script = place / f"terraform-provider-{name}_v{version}"
        words = [f"{key}={value}" for key, value in (environment or {}).items()]
        launch = shlex.join(["env", *words, *command] if words else list(command))
        # a Ctrl-C must not hit the interpreter before the provider is ready to ignore it; exec keeps the
        # choice
        script.write_text(f"#!/bin/sh\ntrap '' INT\nexec {launch} \"$@\"\n")
        script.chmod(0o755)

    def cli_configuration(self) -> str:
        """Terraform's CLI configuration: this mirror, and nothing else."""
        path = json.dumps(str(self.folder))
        mirror = f"  filesystem_mirror {{\n    path = {path}\n  }}\n"
        return f"disable_checkpoint = true\nprovider_installation {{\n{mirror}}}\n"


@dataclass(frozen=True)
class Result:
    """What one Terraform command did."""

    arguments: tuple[str, ...]
    exit_code: int
    stdout: str
    stderr: str

    @cached_property
    def messages(self) -> list[dict[str, Any]]:
        """The JSON lines of a command that was run with ``-json``."""
        return [json.loads(line) for line in self.stdout.splitlines() if line.startswith("{")]

    @cached_property
    def diagnostics(self) -> list[dict[str, Any]]:
        """Errors and warnings with ``severity``, ``summary``, ``detail``, ``address`` and ``snippet``."""
        if self.arguments[0] == "validate":
            return list(json.loads(self.stdout)["diagnostics"])
        return [message["diagnostic"] for message in self.messages if message.get("type") == "diagnostic"]

    @property
    def errors(self) -> list[dict[str, Any]]:
        """The errors among the diagnostics."""
        return [item for item in self.diagnostics if item["severity"] == "error"]

    @property
    def warnings(self) -> list[dict[str, Any]]:
        """The warnings among the diagnostics."""
        return [item for item in self.diagnostics if item["severity"] == "warning"]

    @property
    def text(self) -> str:
        """Everything that was printed."""
        return self.stdout + self.stderr

    def check(self) -> Result:
        """Raise ``TerraformFailed`` unless the command succeeded."""
        if self.exit_code not in (0, _CHANGES_PENDING):
            said = [f"{item['summary']}: {item['detail']}" for item in self.errors] or [self.text]
            command = " ".join(self.arguments)
            raise TerraformFailed(f"terraform {command} ended with {self.exit_code}:\n" + "\n".join(said))
        return self


@dataclass(frozen=True)
class Plan(Result):
    """A plan that was made, and saved in ``file``."""

    file: Path
    terraform: Terraform

    @cached_property
    def document(self) -> dict[str, Any]:
        """``terraform show -json`` of the saved plan, asked for at first use."""
        shown = self.terraform.run("show", "-json", self.file.name).check()
        return json.loads(shown.stdout)  # type: ignore[no-any-return]

    @property
    def is_empty(self) -> bool:
        """Whether Terraform found nothing to do."""
        return self.exit_code == 0

    @cached_property
    def changes(self) -> dict[str, dict[str, Any]]:
        """``{address: change}`` for each managed resource that will change."""
        return {
            item["address"]: item["change"]
            for item in self.document.get("resource_changes", [])
            if item["change"]["actions"] != ["no-op"] and item["mode"] == "managed"
        }

    def actions(self, address: str) -> list[str]:
        """What will be done to a resource, e.g. ``["update"]``, ``["delete", "create"]``; empty for
        nothing.
        """
        return list(self.changes[address]["actions"]) if address in self.changes else []

    def changed(self, address: str) -> set[str]:
        """The attributes of a resource whose value changes or is known only after apply."""
        change = self.changes.get(address)
        if change is None:
            return set()
        before, after = change["before"] or {}, change["after"] or {}
        unknown = set(change["after_unknown"] or {})
        known = {name for name in {*before, *after} if before.get(name) != after.get(name)}
        return known | {name for name in unknown if _holds_true(change["after_unknown"][name])}

    def unknown(self, address: str) -> set[str]:
        """The attributes of a resource that are, in part at least, known only after apply."""
        unknown = self.changes[address]["after_unknown"] or {}
        return {name for name, value in unknown.items() if _holds_true(value)}

    @property
    def drift(self) -> dict[str, dict[str, Any]]:
        """``{address: change}`` for what was changed outside Terraform."""
        return {item["address"]: item["change"] for item in self.document.get("resource_drift", [])}


def _holds_true(value: Any) -> bool:
    if isinstance(value, dict):
        return any(map(_holds_true, value.values()))
    if isinstance(value, list):
        return any(map(_holds_true, value))
    return bool(value)


class RunningTerraform:
    """A Terraform command in a process group of its own, as if started from a terminal."""

    def __init__(self, process: subprocess.Popen[str], arguments: tuple[str, ...]) -> None:
        self._process = process
        self._arguments = arguments

    @property
    def pid(self) -> int:
        """Terraform's process id, which is also the id of the group."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether Terraform has not ended yet."""
        return self._process.poll() is None

    def interrupt(self) -> None:
        """Ctrl-C: SIGINT to Terraform and its providers."""
        os.killpg(self.pid, signal.SIGINT)

    def terminate(self) -> None:
        """SIGTERM to Terraform and its providers, as a cancelled pipeline does."""
        os.killpg(self.pid, signal.SIGTERM)

    def kill(self) -> None:
        """SIGKILL to Terraform alone; its providers are left behind."""
        self._process.kill()

    def provider_pids(self) -> list[int]:
        """The processes that Terraform has started."""
        children = Path(f"/proc/{self.pid}/task").glob("*/children")
        return [int(pid) for file in children for pid in file.read_text().split()]

    def wait(self, *, timeout: float = _TIMEOUT_SECONDS) -> Result:
        """Wait for the end; never raises for Terraform's own failures."""
        try:
            stdout, stderr = self._process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            os.killpg(self.pid, signal.SIGKILL)
            stdout, stderr = self._process.communicate()
            raise TerraformFailed(f"terraform {' '.join(self._arguments)} hung:\n{stdout}{stderr}") from None
        return Result(self._arguments, self._process.returncode, stdout, stderr)


class Terraform:
    """One working folder."""

    def __init__(
        self,
        folder: Path,
        *,
        mirror: ProviderMirror | None = None,
        reattach: str | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.folder = folder
        self._plans = 0
        folder.mkdir(parents=True, exist_ok=True)
        settings = folder / "cli.tfrc"
        settings.write_text("disable_checkpoint = true\n" if mirror is None else mirror.cli_configuration())
        home = folder / "home"
        home.mkdir(exist_ok=True)
        self.temporary_folder = folder / "tmp"
        """Where Terraform and its providers put their sockets."""
        self.temporary_folder.mkdir(exist_ok=True)
        self.environment = {
            "TF_CLI_CONFIG_FILE": str(settings),
            "HOME": str(home),
            "TMPDIR": str(self.temporary_folder),
            **(environment or {}),
        }
        if reattach is not None:
            self.environment["TF_REATTACH_PROVIDERS"] = reattach

    # ------------------------------------------------------------------ configuration and state

    def write(self, configuration: str, *, name: str = "main.tf") -> None:
        """Replace a file of the configuration."""
        (self.folder / name).write_text(configuration)

    @property
    def state_file(self) -> Path:
        """Where the local backend keeps the state."""
        return self.folder / "terraform.tfstate"

    def forget_state(self) -> None:
        """Start over with an empty state; what exists goes on existing."""
        for file in self.folder.glob("terraform.tfstate*"):
            file.unlink()

    def raw_state(self) -> dict[str, Any]:
        """The state file's content; empty when there is none."""
        return json.loads(self.state_file.read_text()) if self.state_file.exists() else {}

    def instance(self, address: str) -> dict[str, Any] | None:
        """The stored instance of a resource: ``attributes``, ``private``, ``status``."""
        kind, name = address.split(".")
        for item in self.raw_state().get("resources", []):
            if (item["type"], item["name"], item["mode"]) == (kind, name, "managed") and item["instances"]:
                return dict(item["instances"][0])
        return None

    def attributes(self, address: str) -> dict[str, Any]:
        """The stored attributes of a resource."""
        instance = self.instance(address)
        assert instance is not None, f"{address} is not in the state"
        return dict(instance["attributes"])

    # ------------------------------------------------------------------ commands

    def run(
        self, *arguments: str, timeout: float = _TIMEOUT_SECONDS, environment: Mapping[str, str] | None = None
    ) -> Result:
        """Run a command to its end; never raises for Terraform's own failures."""
        return self.start(*arguments, environment=environment).wait(timeout=timeout)

    def start(
        self,
        *arguments: str,
        environment: Mapping[str, str] | None = None,
        stderr: IO[str] | int = subprocess.PIPE,
    ) -> RunningTerraform:
        """Start a command in a process group of its own."""
        process = subprocess.Popen(
            ["terraform", *arguments],
            cwd=self.folder,
            env=_environment({**self.environment, **(environment or {})}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
            start_new_session=True,
        )
        return RunningTerraform(process, arguments)

    def init(self) -> Result:
        """Install the providers named in the configuration."""
        return self.run("init", "-input=false", "-no-color").check()

    def validate(self) -> Result:
        """Check the configuration."""
        return self.run("validate", "-json")

    def plan(self, *options: str) -> Plan:
        """Make and save a plan; raises ``TerraformFailed`` when there is none."""
        self._plans += 1
        file = self.folder / f"plan-{self._plans}.tfplan"
        arguments = ("plan", "-json", "-input=false", "-detailed-exitcode", f"-out={file.name}", *options)
        made = self.run(*arguments).check()
        return Plan(arguments, made.exit_code, made.stdout, made.stderr, file, self)

    def try_plan(self, *options: str) -> Result:
        """Make a plan that may fail; 0 is an empty plan, 2 one with changes, 1 a failure."""
        return self.run("plan", "-json", "-input=false", "-detailed-exitcode", *options)

    def apply(self, *options: str) -> Result:
        """Apply without asking; raises ``TerraformFailed`` on failure."""
        return self.try_apply(*options).check()

    def try_apply(self, *options: str) -> Result:
        """Apply without asking; may fail."""
        return self.run("apply", "-json", "-input=false", "-auto-approve", *options)

    def start_apply(self, *options: str, environment: Mapping[str, str] | None = None) -> RunningTerraform:
        """Start applying without asking."""
        return self.start(
            "apply", "-json", "-input=false", "-auto-approve", *options, environment=environment
        )

    def destroy(self, *options: str) -> Result:
        """Destroy everything without asking; raises ``TerraformFailed`` on failure."""
        return self.run("destroy", "-json", "-input=false", "-auto-approve", *options).check()

    def import_(self, address: str, identifier: str) -> Result:
        """Import an existing object; may fail."""
        return self.run("import", "-no-color", "-input=false", address, identifier)

    def show(self) -> dict[str, Any]:
        """``terraform show -json`` of the state."""
        return json.loads(self.run("show", "-json").check().stdout)  # type: ignore[no-any-return]

    def remove_from_state(self, address: str) -> None:
        """Make Terraform forget an object."""
        self.run("state", "rm", address).check()

    def clean(self) -> None:
        """Remove the folder with everything in it."""
        shutil.rmtree(self.folder, ignore_errors=True)
