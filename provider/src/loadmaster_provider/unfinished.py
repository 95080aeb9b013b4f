"""A note on this machine about a SubVS that is being made.

The appliance makes a SubVS without a name and names it by a second call. A run that is killed in between
leaves one that nobody can recognise: neither its name nor its number is known to anybody. So the run notes,
before the first call, which SubVSs the service held; a single nameless and empty one that is there beyond
them when the next run comes is its own.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

__all__ = ["making", "noted_before"]


@contextmanager
def making(appliance: str, parent: int, before: Collection[int]) -> Iterator[None]:
    """Keep the note until the SubVS has its name or is removed again; only a killed run leaves it."""
    path = _path(appliance, parent)
    if path is not None:
        with suppress(OSError):
            _write(path, json.dumps(sorted(before)))
    try:
        yield
    finally:
        if path is not None:
            with suppress(OSError):
                path.unlink(missing_ok=True)


def noted_before(appliance: str, parent: int) -> set[int] | None:
    """The SubVSs that the service held before a run that was killed; ``None`` when no run was."""
    path = _path(appliance, parent)
    try:
        noted = json.loads(path.read_text(encoding="utf-8")) if path is not None else None
    except (OSError, ValueError):
        return None
    return set(noted) if isinstance(noted, list) else None


def _path(appliance: str, parent: int) -> Path | None:
    try:
        base = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
        folder = base / "loadmaster-provider"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, RuntimeError):
        # Without a home a killed run is told by hand: the plan still names what is there.
        return None
    # Addresses of appliances are nobody's business, so the name is a digest.
    return folder / f"{hashlib.sha256(f'{appliance} {parent}'.encode()).hexdigest()[:24]}.making"


def _write(path: Path, text: str) -> None:
    whole = path.with_suffix(f".{os.getpid()}")
    descriptor = os.open(whole, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    whole.replace(path)
