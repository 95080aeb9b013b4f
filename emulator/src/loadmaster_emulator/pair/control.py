"""The control address of a stand-alone pair: that of one unit twice, and what concerns both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol
from urllib.parse import parse_qs

from loadmaster_emulator.control import Control, ControlReply, Routes, answered
from loadmaster_emulator.emulator import Emulator
from loadmaster_emulator.traffic.simulated import SimulatedTraffic

_FOR_BOTH = ("/clock", "/clock/advance", "/clock/speed", "/shutdown")
"""Places that are the same for both units."""


class ControlledPair(Protocol):
    """The parts of a running pair that can be reached from outside."""

    first: Emulator
    second: Emulator
    traffic: SimulatedTraffic

    def describe(self) -> dict[str, Any]:
        """Who is what."""

    def unit(self, name: Any) -> Emulator:
        """The unit of that name."""

    def fail_over(self, *, synchronised: bool = True) -> None:
        """Let active and standby change places."""

    def kill(self, unit: Any) -> None:
        """Take the power from a unit."""

    def revive(self, unit: Any, *, boot_seconds: float = ...) -> None:
        """Give it back."""

    def fail_link(self, unit: Any, interface: str) -> None:
        """Pull a cable out."""

    def mend_link(self, unit: Any, interface: str) -> None:
        """Plug it in again."""

    def split_brain(self, on: bool) -> None:
        """Part the units, or let them meet."""

    def follow(self, plan: Mapping[str, Any]) -> None:
        """Go through a plan of trouble."""

    def synchronise(self) -> bool:
        """Copy to the standby now."""


class PairControl:
    """Answers requests to the control address of a pair."""

    def __init__(self, pair: ControlledPair, *, on_shutdown: Callable[[], None]) -> None:
        self._pair = pair
        self._units = {
            name: Control(pair.unit(name), on_shutdown=on_shutdown) for name in ("first", "second")
        }
        self._routes: Routes = {
            ("GET", "/pair"): lambda _: pair.describe(),
            ("POST", "/pair/fail-over"): self._fail_over,
            ("POST", "/pair/kill"): lambda body: pair.kill(body["unit"]),
            ("POST", "/pair/revive"): self._revive,
            ("POST", "/pair/link"): self._set_link,
            ("POST", "/pair/split-brain"): lambda body: pair.split_brain(bool(body["on"])),
            ("POST", "/faults/plan"): pair.follow,
            ("POST", "/pair/synchronise"): lambda _: {"synchronised": pair.synchronise()},
            ("GET", "/pair/traffic"): lambda _: pair.traffic.describe(),
            ("POST", "/pair/traffic"): pair.traffic.follow,
        }

    def answer(self, method: str, target: str, body: object) -> ControlReply:
        """The reply to one request; ``?unit=first`` or ``?unit=second`` says which unit it is about."""
        path, _, query = target.partition("?")
        if path in ("/pair", "/faults/plan") or path.startswith("/pair/"):
            return answered(self._routes, method, path, body)
        name = parse_qs(query).get("unit", ["first" if path in _FOR_BOTH else ""])[0]
        control = self._units.get(name)
        if control is None:
            return answered({(method, path): lambda _: _say_which(name)}, method, path, body)
        return control.answer(method, path, body)

    def _fail_over(self, body: Any) -> None:
        self._pair.fail_over(synchronised=bool((body or {}).get("synchronised", True)))

    def _revive(self, body: Any) -> None:
        if "boot_seconds" in body:
            self._pair.revive(body["unit"], boot_seconds=float(body["boot_seconds"]))
        else:
            self._pair.revive(body["unit"])

    def _set_link(self, body: Any) -> None:
        change = self._pair.mend_link if bool(body["up"]) else self._pair.fail_link
        change(body["unit"], str(body["interface"]))


def _say_which(name: str) -> None:
    raise ValueError(f"there is no unit {name!r}; say which one with ?unit=first or ?unit=second")
