"""The repository as data: what is committed or about to be, the members, the printed folders."""

from __future__ import annotations

import subprocess
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@cache
def committed_files() -> tuple[Path, ...]:
    """Every file of the project that is still there, relative to the root.

    What git tracks; in an unpacked archive, which has no repository, what `.gitignore` does not name.
    """
    # The repository may belong to another user than the tests run as, which git refuses unless told.
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    if not (ROOT / ".git").exists():
        return tuple(sorted(_files_below(ROOT, _ignored_names())))
    listing = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    paths = (Path(name) for name in listing.stdout.split("\0") if name)
    return tuple(path for path in paths if (ROOT / path).is_file())


def _ignored_names() -> list[str]:
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    return [line.rstrip("/") for line in lines if line and not line.startswith("#")]


def _files_below(folder: Path, ignored: list[str]) -> Iterator[Path]:
    for entry in folder.iterdir():
        if any(fnmatch(entry.name, pattern) for pattern in ignored):
            continue
        if entry.is_dir() and not entry.is_symlink():
            yield from _files_below(entry, ignored)
        else:
            yield entry.relative_to(ROOT)


@cache
def workspace() -> dict[str, Any]:
    """The workspace table of the root pyproject.toml."""
    table: dict[str, Any] = read_toml(ROOT / "pyproject.toml")["tool"]["loadmaster"]["workspace"]
    return table


def members() -> list[Path]:
    """The folders of the distributions that exist, relative to the root."""
    return [Path(name) for name in workspace()["members"] if (ROOT / name / "pyproject.toml").is_file()]


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file's content."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def generated_folders() -> tuple[str, ...]:
    """The folders that only `make generate` writes."""
    targets = read_toml(ROOT / "codegen" / "targets.toml")["targets"]
    return tuple(target["folder"] for target in targets.values())


def is_generated(path: Path) -> bool:
    """Whether `make generate` writes this file."""
    return any(path.is_relative_to(folder) for folder in generated_folders())


def text_of(path: Path) -> str | None:
    """The text of a committed file, or None when it is not text."""
    try:
        return (ROOT / path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None
