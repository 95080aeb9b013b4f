"""A guard against taking a broken answer, or the wrong appliance, for a mass deletion.

Terraform reads objects one at a time, so the share that is gone is only known when all are read. A read that
would take the count over the limit waits a moment for the reads of objects that are still there.
"""

from __future__ import annotations

import threading

from loadmaster_provider.protocol import ProviderError

__all__ = ["VanishGuard"]

_MANY = 5
_SHARE = 0.2
_PATIENCE_SECONDS = 3.0


class VanishGuard:
    """Counts what was found and what is gone, by kind. Safe for many threads."""

    def __init__(self, *, patience_seconds: float = _PATIENCE_SECONDS) -> None:
        self._changed = threading.Condition()
        self._patience = patience_seconds
        self._found: dict[str, int] = {}
        self._gone: dict[str, int] = {}
        self._tripped: set[str] = set()

    def found(self, kind: str) -> None:
        """An object of this kind is still there."""
        with self._changed:
            self._found[kind] = self._found.get(kind, 0) + 1
            self._changed.notify_all()

    def gone(self, kind: str, *, stop: threading.Event) -> None:
        """An object of this kind is gone; ``ProviderError`` when too many are for this to be believed."""
        with self._changed:
            self._gone[kind] = self._gone.get(kind, 0) + 1
            self._changed.wait_for(
                lambda: stop.is_set() or not self._too_many(kind), timeout=self._waiting(kind)
            )
            if self._too_many(kind):
                self._tripped.add(kind)
            if kind in self._tripped:
                raise ProviderError(
                    "too many objects are gone at once",
                    f"{self._gone[kind]} objects of kind {kind} that Terraform made cannot be found on the "
                    "appliance. That looks like a "
                    "wrong, restored or half-started appliance rather than a deletion, so no plan is made "
                    "to create them anew. If they were really "
                    "deleted, take them out of the state with `terraform state rm`.",
                )

    def _waiting(self, kind: str) -> float:
        return 0.0 if kind in self._tripped else self._patience

    def _too_many(self, kind: str) -> bool:
        gone = self._gone.get(kind, 0)
        return gone > _MANY and gone > _SHARE * (gone + self._found.get(kind, 0))
