"""Restarting a unit and knowing that it is back: the answer to the command comes before the restart."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import Any

from loadmaster._exceptions import (
    AuthenticationFailed,
    DidNotReturn,
    FateUnknown,
    InvalidCall,
    LoadMasterError,
)
from loadmaster._script import Script

__all__ = ["POLL_SECONDS", "TIMEOUT_SECONDS", "reboot_and_wait"]

TIMEOUT_SECONDS = 600.0
POLL_SECONDS = 5.0


def reboot_and_wait(timeout_seconds: float, poll_seconds: float) -> Script[None]:
    """Restart and wait until the unit answers with another boot time."""
    if timeout_seconds <= 0 or poll_seconds <= 0:
        raise InvalidCall(
            f"timeout_seconds is {timeout_seconds!r} and poll_seconds is {poll_seconds!r}; "
            "expected seconds above 0"
        )
    before = yield _boot_time
    with suppress(FateUnknown):  # units that go down take the answer with them; the waiting tells
        yield lambda client: client.system.reboot()
    deadline = time.monotonic() + timeout_seconds
    seen = _Seen(before)
    while not seen.returned:
        if time.monotonic() >= deadline:
            raise DidNotReturn(
                f"the unit was restarted and {seen.words} after {timeout_seconds:g} seconds", command="reboot"
            )
        yield lambda client: client._session.pause(poll_seconds)
        try:
            found = yield _boot_time
        except AuthenticationFailed:
            # Asking on would only lock the user out.
            raise
        except LoadMasterError as error:
            seen.silence(error)
        else:
            seen.answer(found)


def _boot_time(client: Any) -> Any:
    return client.settings.get("boot_time")


class _Seen:
    """What the unit did since it was told to restart."""

    def __init__(self, before: object) -> None:
        self._before = before
        self._was_away = False
        self._last: object = before
        self._problem: LoadMasterError | None = None
        self.returned = False

    def silence(self, problem: LoadMasterError) -> None:
        self._was_away = True
        self._problem = problem

    def answer(self, boot_time: object) -> None:
        """A new boot time counts once the unit was away or says it twice: clocks that are set move it too."""
        if boot_time is None and self._before is None:
            self.returned = self._was_away
        else:
            self.returned = boot_time != self._before and (self._was_away or boot_time == self._last)
        self._last = boot_time
        self._problem = None

    @property
    def words(self) -> str:
        if self._problem is not None:
            return f"does not answer ({self._problem.message})"
        return "answers, but with the boot time from before"
