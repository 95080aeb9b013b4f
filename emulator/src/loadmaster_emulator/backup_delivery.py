"""Backups on their way to another host, from a thread that the API never waits for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from . import archive
from .backup_target import BackupTarget, DeliveryError, backup_name, backup_target
from .store import State
from .unit import ERROR, NOTICE, Unit

Lock = Callable[[], AbstractContextManager[State]]


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of one backup."""

    time: float
    """Virtual seconds since the epoch."""
    name: str
    """Name of the file on the host."""
    problem: str = ""
    """Why it did not get there; empty when it did."""


class BackupSender:
    """Packs the configuration and sends it to where the settings say. One backup at a time."""

    def __init__(self, unit: Unit, lock: Lock) -> None:
        self._unit = unit
        self._lock = lock
        self._one_at_a_time = threading.Lock()
        self.deliveries: list[Delivery] = []
        """Every backup since the start, the newest last."""

    def send(self) -> Delivery:
        """Send a backup now; ``DeliveryError`` where it does not arrive. The log tells either way."""
        with self._one_at_a_time:
            now = self._unit.clock.now()
            name = backup_name(self._unit, now)
            try:
                with self._lock() as state:
                    target = backup_target(self._unit)
                    content = archive.pack(state)
                _carry(target, name, content)
            except DeliveryError as problem:
                self._note(Delivery(now, name, str(problem)))
                raise
            done = Delivery(now, name)
            self._note(done)
            return done

    def send_soon(self) -> None:
        """Send a backup from a thread of its own; a failure is in the log and in ``deliveries``."""
        threading.Thread(target=self._send_quietly, name="backup", daemon=True).start()

    def _send_quietly(self) -> None:
        try:
            self.send()
        except DeliveryError:
            return

    def _note(self, delivery: Delivery) -> None:
        with self._lock():
            self.deliveries.append(delivery)
            if delivery.problem:
                self._unit.tell(ERROR, "backup", f"backup {delivery.name} failed: {delivery.problem}")
            else:
                self._unit.tell(NOTICE, "backup", f"backup {delivery.name} delivered")


def _carry(target: BackupTarget, name: str, content: bytes) -> None:
    # Each way is imported when it is taken: a unit has to start fast and may never send a backup.
    if target.method == "ftp":
        from .backup_ftp import store
    else:
        from .backup_ssh import store
    try:
        store(target, name, content)
    except (OSError, EOFError, ValueError) as problem:
        where = f"{target.method}://{target.user}@{target.host}:{target.port}"
        raise DeliveryError(f"{where}: {str(problem) or type(problem).__name__}") from problem
