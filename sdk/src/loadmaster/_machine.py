"""What all processes of one user on one machine share about an appliance: a few small locked files."""

from __future__ import annotations

import hashlib
import os
import struct
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from io import FileIO
from pathlib import Path
from typing import Protocol

if sys.platform != "win32":
    import fcntl

__all__ = ["FileLock", "FileNumber", "MemoryNumber", "Number", "shared_number", "state_file"]


class Number(Protocol):
    """One number that several callers change, one at a time."""

    def change(self, update: Callable[[float], tuple[float, float]]) -> float:
        """Replace the number by the first result of ``update`` and return the second."""


class MemoryNumber:
    """A number of this process."""

    def __init__(self) -> None:
        self._value = 0.0
        self._lock = threading.Lock()

    def change(self, update: Callable[[float], tuple[float, float]]) -> float:
        """As ``Number``."""
        with self._lock:
            self._value, result = update(self._value)
            return result


class FileNumber:
    """A number of all processes, kept in a locked file of eight bytes."""

    def __init__(self, path: Path) -> None:
        self._file = _open(path)
        self._lock = threading.Lock()

    def change(self, update: Callable[[float], tuple[float, float]]) -> float:
        """As ``Number``."""
        with self._lock:
            descriptor = self._file.fileno()
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            try:
                stored = os.pread(descriptor, 8, 0)
                value, result = update(struct.unpack("<d", stored)[0] if len(stored) == 8 else 0.0)
                os.pwrite(descriptor, struct.pack("<d", value), 0)
            finally:
                fcntl.flock(descriptor, fcntl.LOCK_UN)
            return result

    def __del__(self) -> None:
        with suppress(AttributeError):  # opening it failed
            self._file.close()


def shared_number(appliance: str) -> Number:
    """The machine-wide number of an appliance, or one of this process where files cannot be shared."""
    path = state_file(appliance, "pace")
    if path is not None:
        try:
            return FileNumber(path)
        except OSError:
            pass
    return MemoryNumber()


class FileLock:
    """A lock among processes; within one process the caller has to see to order."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: FileIO | None = None

    def try_acquire(self) -> bool:
        """Take the lock if nobody has it. The system gives it back when the process ends, however it ends."""
        file = _open(self._path)
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            return False
        self._file = file
        return True

    def release(self) -> None:
        """Give the lock back."""
        if self._file is not None:
            # Closing is not enough where a forked child holds a copy of the descriptor.
            fcntl.flock(self._file.fileno(), fcntl.LOCK_UN)
            self._file.close()
            self._file = None


def _open(path: Path) -> FileIO:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    return FileIO(descriptor, "r+")


def state_file(appliance: str, purpose: str) -> Path | None:
    """Where processes meet over an appliance; ``None`` when this machine offers no private place for it."""
    folder = _folder()
    if folder is None:
        return None
    # Addresses of appliances are nobody's business, so the name is a digest.
    return folder / f"{hashlib.sha256(appliance.encode()).hexdigest()[:24]}.{purpose}"


def _folder() -> Path | None:
    if sys.platform == "win32":  # each process paces itself there
        return None
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folder = (
        Path(runtime) / "loadmaster" if runtime else Path(tempfile.gettempdir()) / f"loadmaster-{os.getuid()}"
    )
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return None
    # In a shared temporary folder somebody else may have made it first, or put a link there.
    private = (
        folder.is_dir()
        and not folder.is_symlink()
        and found.st_uid == os.getuid()
        and not found.st_mode & 0o077
    )
    return folder if private else None
