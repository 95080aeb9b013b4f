"""Restarts of a pair's units, one at a time, and what is remembered about those that wait for one.

No answer of a unit says that a value waits for a restart. So it is noted when the unit had started before the
value was written: as long as that start is its last one, the value waits. The note is kept beside the object
and, for runs that are killed before Terraform stores anything, on this machine.
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import loadmaster
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.pair.members import PLACES, Place, away
from loadmaster_provider.pair.view import UnitView
from loadmaster_provider.protocol import ProviderError

__all__ = ["RETURN_SECONDS", "Waiting", "restart"]

RETURN_SECONDS = 600.0
_POLL_SECONDS = 1.0
_DEAF_SECONDS = 60.0
"""How long a unit may go on answering after it was told to restart."""
_PRIVATE = "waiting_since_start"


class Waiting:
    """Units that hold values which take effect with a restart."""

    def __init__(self, private: dict[str, Any], appliance: str) -> None:
        self._private = private
        self._path = _note(appliance)
        noted: dict[str, str] = {**self._on_this_machine(), **private.get(_PRIVATE, {})}
        self._since: dict[str, str] = {place: noted[place] for place in PLACES if place in noted}

    def begin(self, view: UnitView) -> None:
        """Note, before it is written, that the unit will hold such a value."""
        self._since[view.place] = view.boot_time
        self._store()

    @property
    def noted(self) -> tuple[str, ...]:
        """Units that held such values when they were looked at last."""
        return tuple(self._since)

    def units(self, views: Mapping[Place, UnitView | None]) -> list[Place]:
        """The units that wait; of one that does not answer, what was known last."""
        found: list[Place] = []
        for place in PLACES:
            view = views[place]
            since = self._since.get(place)
            if since is not None and view is not None and view.boot_time != since:
                del self._since[place]
                self._store()
                since = None
            if since is not None or (view is not None and view.waits_for_its_mode):
                found.append(place)
        return found

    def _store(self) -> None:
        if self._since:
            self._private[_PRIVATE] = dict(self._since)
        else:
            self._private.pop(_PRIVATE, None)
        if self._path is None:
            return
        with suppress(OSError):
            if self._since:
                self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._path.write_text(json.dumps(self._since), encoding="utf-8")
            else:
                self._path.unlink(missing_ok=True)

    def _on_this_machine(self) -> dict[str, str]:
        try:
            noted = json.loads(self._path.read_text(encoding="utf-8")) if self._path is not None else {}
        except (OSError, ValueError):
            return {}
        return noted if isinstance(noted, dict) else {}


def restart(client: loadmaster.LoadMaster, view: UnitView, *, stop: threading.Event) -> None:
    """Restart one unit and wait until it answers again; ``ProviderError`` when it does not."""
    with advice(f"restart the {view.place} unit ({client.url})"):
        _ask(client)
        asked = begun = time.monotonic()
        while (found := _boot_time(client)) in (None, view.boot_time):
            now = time.monotonic()
            if stop.wait(_POLL_SECONDS):
                raise _interrupted(client, view)
            if now - begun > RETURN_SECONDS:
                raise _lost(client, view)
            if found is None:
                asked = now
            elif now - asked > _DEAF_SECONDS:
                # it has never gone away, so the command did not reach it
                _ask(client)
                asked = now


def _ask(client: loadmaster.LoadMaster) -> None:
    # whether a command took effect whose answer is lost shows in the next start of the unit
    with suppress(loadmaster.FateUnknown):
        client.system.reboot(settle=lambda: True)


def _interrupted(client: loadmaster.LoadMaster, view: UnitView) -> ProviderError:
    return ProviderError(
        "interrupted",
        f"The {view.place} unit ({client.url}) is restarting. What was done so far is kept; the next apply "
        "goes on from there.",
    )


def _lost(client: loadmaster.LoadMaster, view: UnitView) -> ProviderError:
    return ProviderError(
        f"the {view.place} unit did not return from its restart",
        f"{client.url} was restarted and does not answer as it should after {RETURN_SECONDS:g} seconds. The "
        "other unit was left running, and nothing else was changed. When the unit is back, apply again: it "
        "goes on from there.",
    )


def _boot_time(client: loadmaster.LoadMaster) -> str | None:
    try:
        return str(client.settings.get("boot_time") or "")
    except loadmaster.LoadMasterError as error:
        # a unit that starts answers all kinds of things before it answers calls
        if away(error) or isinstance(error, loadmaster.ApiDisabled):
            return None
        raise


def _note(appliance: str) -> Path | None:
    try:
        base = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    except RuntimeError:
        return None
    # addresses of appliances are nobody's business, so the name is a digest
    name = hashlib.sha256(f"pair {appliance}".encode()).hexdigest()[:24]
    return base / "loadmaster-provider" / f"{name}.restart"
