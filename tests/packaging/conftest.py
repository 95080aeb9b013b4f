"""Built wheels and environments that hold one of them."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.workspace.repository import ROOT, members


@dataclass(frozen=True, kw_only=True)
class Environment:
    """A fresh virtual environment with one distribution of ours and what that declares."""

    folder: Path

    @property
    def bin(self) -> Path:
        """Where its commands are."""
        return self.folder / "bin"

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command of this environment, away from the checkout and from the caller's settings."""
        node = Path(shutil.which("node") or "/usr/bin/node").parent  # the CDK framework runs on it
        environment = {
            "PATH": f"{self.bin}:{node}:/usr/bin:/bin",
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION": "20",
        }
        program = str(self.bin / command[0])
        return subprocess.run(
            [program, *command[1:]],
            cwd=self.folder,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
        )


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a freshly built wheel of every member."""
    folder = tmp_path_factory.mktemp("wheels")
    for member in members():
        command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
        answer = subprocess.run([*command, str(ROOT / member)], check=False, capture_output=True, text=True)
        assert answer.returncode == 0, answer.stdout + answer.stderr
    return folder


@pytest.fixture(scope="session")
def install(wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Environment]:
    """Install one requirement from the built wheels into an environment of its own."""

    def into_fresh_environment(requirement: str) -> Environment:
        folder = tmp_path_factory.mktemp("alone")
        venv.create(folder, with_pip=True, symlinks=True)
        environment = Environment(folder=folder)
        pins = folder / "pins.txt"
        pins.write_text(_as_constraints(ROOT / "requirements" / "dev.txt"), encoding="utf-8")
        command = [
            str(environment.bin / "python"),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ]
        answer = subprocess.run(
            [*command, "--find-links", str(wheels), "--constraint", str(pins), requirement],
            check=False,
            capture_output=True,
            text=True,
        )
        assert answer.returncode == 0, answer.stderr
        return environment

    return into_fresh_environment


def _as_constraints(pinned: Path) -> str:
    """The versions of a pinned file without their hashes, which pip does not take for constraints."""
    lines = pinned.read_text(encoding="utf-8").splitlines()
    return (
        "\n".join(line.removesuffix(" \\") for line in lines if "==" in line and not line.startswith(" "))
        + "\n"
    )
