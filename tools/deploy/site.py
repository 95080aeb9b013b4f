"""Where `make deploy` keeps things, and the one error it ends with."""

from __future__ import annotations

import fcntl
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


def last_words(text: str) -> str:
    """The last line in which a program said something; frames around it do not count."""
    lines = [line.strip(" │|") for line in text.splitlines()]
    spoken = [line for line in lines if any(character.isalnum() for character in line)]
    return spoken[-1] if spoken else "it said nothing"


class DeployError(Exception):
    """Why the deployment stopped, in one message for the person who typed `make deploy`."""


@dataclass(frozen=True, kw_only=True)
class Site:
    """The folders and programs of one checkout."""

    root: Path
    programs: Path = Path(sys.executable).parent
    """Where the commands of our distributions are."""

    @property
    def folder(self) -> Path:
        """What a deployment keeps between two calls; never committed."""
        return self.root / ".loadmaster"

    @property
    def emulator_folder(self) -> Path:
        """State, ready file, process id, API keys and log of the emulated pair."""
        return self.folder / "emulator"

    @property
    def cli_configuration(self) -> Path:
        """The Terraform CLI configuration that points at the provider's mirror."""
        return self.folder / "terraform.tfrc"

    @property
    def mirror(self) -> Path:
        """The filesystem mirror with the provider."""
        return self.folder / "mirror"

    @property
    def synthesised(self) -> Path:
        """What `cdktf` writes: a manifest and one folder a stack."""
        return self.root / "cdktf.out"

    @property
    def loadmaster(self) -> Path:
        """The `loadmaster` command of the running environment."""
        return self.programs / "loadmaster"

    @property
    def cdktf(self) -> Path:
        """The pinned CDKTF command line."""
        return self.root / "node_modules" / ".bin" / "cdktf"

    def target(self) -> str | None:
        """What the last deployment went to, None before the first."""
        file = self.folder / "target"
        return file.read_text(encoding="utf-8").strip() if file.exists() else None

    def remember_target(self, target: str) -> None:
        """Note what this deployment goes to, so that the next one cannot go elsewhere by accident."""
        (self.folder / "target").write_text(f"{target}\n", encoding="utf-8")

    def forget_target(self) -> None:
        """The next deployment may go anywhere."""
        (self.folder / "target").unlink(missing_ok=True)

    def states(self) -> list[Path]:
        """The state files of stacks that were deployed at some time."""
        return sorted(self.root.glob("terraform.*.tfstate"))

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep a second deployment out of this checkout while one runs."""
        self.folder.mkdir(exist_ok=True)
        with (self.folder / "lock").open("w", encoding="utf-8") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise DeployError(
                    "another deploy or destroy is running in this checkout; wait for it"
                ) from None
            yield
