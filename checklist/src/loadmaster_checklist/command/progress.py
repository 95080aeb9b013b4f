"""How far a long audit is, on a terminal and only when it takes longer than a second."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

__all__ = ["Advance"]

SECONDS = 1.0


class Advance:
    """A bar on standard error that appears after a second; nothing at all where nobody is watching."""

    def __init__(self, total: int, console: Console) -> None:
        self._bar = Progress(
            TextColumn("reading appliances"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.description}"),
            console=console,
            transient=True,
        )
        self._task = self._bar.add_task("", total=total)
        self._lock = threading.Lock()
        self._ended = False
        self._shown = False
        self._timer = threading.Timer(SECONDS, self._appear) if console.is_terminal else None

    def __enter__(self) -> Self:
        if self._timer is not None:
            self._timer.daemon = True
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._timer is not None:
            self._timer.cancel()
        with self._lock:
            self._ended = True
            if self._shown:
                self._bar.stop()

    def done(self, name: str) -> None:
        """One more appliance is read."""
        self._bar.update(self._task, advance=1, description=name)

    def _appear(self) -> None:
        with self._lock:
            if not self._ended:
                self._shown = True
                self._bar.start()
