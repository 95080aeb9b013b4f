"""Install the vendor's own Python client in an environment of its own, once, from hashed pins.

`python -m tools.vendor_client` prints the path of that environment's Python. The client never enters ours:
it is a foreign program that tests start and whose JSON they read, and whose speed the benchmarks compare.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "vendor-client"
WHAT_IT_IMPORTS = ROOT / "requirements" / "vendor-client.txt"
PACKAGE = ROOT / "requirements" / "vendor-package.txt"
SHIM = ROOT / "tools" / "vendor_client_shim"
INSTALL_SECONDS = 300


class NotInstalled(Exception):
    """The client cannot be had on this machine; the text says why."""


def name_and_version() -> str:
    """What is installed, as in `package==1.2`."""
    return PACKAGE.read_text(encoding="utf-8").split()[0]


def python() -> Path:
    """The Python that can import the client, installed now where it is not there yet.

    Raises `NotInstalled` where the pins cannot be installed, as on a machine without a package index.
    """
    interpreter = FOLDER / "bin" / "python"
    ready = FOLDER / ".ready"
    with _alone():
        if not (ready.exists() and ready.read_text(encoding="utf-8") == _wanted()):
            _install(interpreter)
            ready.write_text(_wanted(), encoding="utf-8")
    return interpreter


def _wanted() -> str:
    """What the environment has to have been made from: another pin or another Python makes it anew."""
    pins = WHAT_IT_IMPORTS.read_bytes() + PACKAGE.read_bytes()
    return f"{sys.version_info[:3]} {hashlib.sha256(pins).hexdigest()}"


def _install(interpreter: Path) -> None:
    print(f"installing {name_and_version()} ...", file=sys.stderr)
    shutil.rmtree(FOLDER, ignore_errors=True)
    venv.create(FOLDER, with_pip=True, symlinks=True)
    _pip(interpreter, "-r", str(WHAT_IT_IMPORTS))
    _pip(interpreter, "--no-deps", "--no-build-isolation", "-r", str(PACKAGE), shim=True)


def _pip(interpreter: Path, *words: str, shim: bool = False) -> None:
    command = [str(interpreter), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    environment = {**os.environ, **({"PYTHONPATH": str(SHIM)} if shim else {})}
    try:
        done = subprocess.run(
            [*command, "--require-hashes", *words],
            check=False,
            capture_output=True,
            text=True,
            env=environment,
            timeout=INSTALL_SECONDS,
        )
    except subprocess.TimeoutExpired as late:
        raise NotInstalled(f"{name_and_version()}: pip did not end in {INSTALL_SECONDS} seconds") from late
    if done.returncode:
        errors = [line for line in done.stderr.splitlines() if "error" in line.lower()] or ["no reason given"]
        raise NotInstalled(f"{name_and_version()} cannot be installed: {errors[0].strip()}")


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """One process at a time: test workers would install into each other's folder."""
    FOLDER.parent.mkdir(exist_ok=True)
    with (FOLDER.parent / "vendor-client.lock").open("w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def main() -> int:
    """Print where the client's Python is; the result is the exit code."""
    try:
        print(python())
    except NotInstalled as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
