"""The control address of a stand-alone emulator: what in-process tests do directly, over plain HTTP."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Protocol

from . import fault_plan_file
from .backup_delivery import Delivery
from .clock import Clock
from .firmware_gates import profile
from .journal import Journal
from .licence import LicenceTerms
from .limiter import Limiter
from .refusal import Refusal
from .snapshot_values import SnapshotError
from .store import State
from .temper import Temper
from .traffic.simulated import SimulatedTraffic


@dataclass(frozen=True, slots=True)
class ControlReply:
    """Status and JSON body."""

    status: int
    body: bytes = b"{}"
    afterwards: Callable[[], None] | None = None
    """What to do once the answer is out."""


class Controlled(Protocol):
    """The parts of a running emulator that can be reached from outside."""

    clock: Clock
    journal: Journal
    limiter: Limiter
    temper: Temper
    traffic: SimulatedTraffic

    def dump(self) -> dict[str, Any]:
        """The configuration as a snapshot."""

    def load(self, snapshot: Mapping[str, Any]) -> None:
        """Put a snapshot in the place of the configuration."""

    def call_raw(self, command: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """Execute a command on the state itself."""

    def set_health(self, address: str, port: int, *, up: bool) -> None:
        """Let a server pass or fail its health check."""

    def set_licence(self, terms: LicenceTerms) -> None:
        """Let the unit be licensed on other terms."""

    @property
    def state(self) -> State:
        """Everything the unit knows."""

    def set_name(self, name: str, address: str | None) -> None:
        """Let the resolver know a host name, or forget it."""

    def set_client_address(self, real: str, pretended: str | None) -> None:
        """Let the unit see clients from elsewhere than where they are."""

    def licence_file(self) -> bytes:
        """A licence file for the unit."""

    def back_up_soon(self) -> None:
        """Send a backup to where the settings say."""

    @property
    def deliveries(self) -> list[Delivery]:
        """What became of the backups sent so far."""


Routes = dict[tuple[str, str], Callable[[Any], object]]
"""What is done with the body of a request, by method and path."""


class Answering(Protocol):
    """What stands behind a control address."""

    def answer(self, method: str, target: str, body: object) -> ControlReply:
        """The reply to one request."""


class Control:
    """Answers requests to the control address."""

    def __init__(self, emulator: Controlled, *, on_shutdown: Callable[[], None]) -> None:
        self._emulator = emulator
        self._routes: Routes = {
            ("GET", "/journal"): lambda _: [call.as_json() for call in emulator.journal],
            ("DELETE", "/journal"): lambda _: emulator.journal.clear(),
            ("GET", "/faults"): lambda _: self._faults(),
            ("POST", "/faults"): self._add_faults,
            ("POST", "/faults/plan"): lambda body: emulator.temper.follow(fault_plan_file.parse(body)),
            ("DELETE", "/faults"): lambda _: emulator.temper.clear(),
            ("GET", "/clock"): lambda _: self._time(),
            ("POST", "/clock/advance"): self._advance,
            ("POST", "/clock/speed"): self._set_speed,
            ("GET", "/limiter"): lambda _: self._limits(),
            ("POST", "/limiter"): self._set_limiter,
            ("GET", "/dump"): lambda _: emulator.dump(),
            ("PUT", "/dump"): emulator.load,
            ("POST", "/raw"): self._raw,
            ("POST", "/health"): self._health,
            ("GET", "/firmware"): lambda _: self._firmware(),
            ("POST", "/licence"): lambda body: emulator.set_licence(LicenceTerms(**body)),
            ("GET", "/traffic"): lambda _: emulator.traffic.describe(),
            ("POST", "/traffic"): emulator.traffic.follow,
            ("POST", "/names"): self._name,
            ("POST", "/clients"): self._client,
            ("POST", "/backup"): lambda _: emulator.back_up_soon(),
            ("GET", "/backups"): lambda _: [asdict(one) for one in emulator.deliveries],
            ("GET", "/licence-file"): lambda _: {"text": emulator.licence_file().decode()},
            ("POST", "/shutdown"): lambda _: ControlReply(200, afterwards=on_shutdown),
        }

    def answer(self, method: str, target: str, body: object) -> ControlReply:
        """The reply to one request; what is wrong with it stands under ``error``."""
        return answered(self._routes, method, target.partition("?")[0], body)

    def _add_faults(self, body: Any) -> None:
        entries = body if isinstance(body, list) else [body]
        for fault in [fault_plan_file.parse_fault(entry) for entry in entries]:
            self._emulator.temper.add(fault)

    def _faults(self) -> dict[str, object]:
        run = self._emulator.temper.run
        return {
            "faults": [asdict(fault) for fault in self._emulator.temper.faults],
            "plan": run.as_json() if run else None,
        }

    def _advance(self, body: Any) -> dict[str, float]:
        self._emulator.clock.advance(float(body["seconds"]))
        return self._time()

    def _set_speed(self, body: Any) -> dict[str, float]:
        self._emulator.clock.speed = float(body["speed"])
        return self._time()

    def _time(self) -> dict[str, float]:
        return {"now": self._emulator.clock.now(), "speed": self._emulator.clock.speed}

    def _limits(self) -> dict[str, object]:
        return {"cuts": self._emulator.limiter.cuts, "enabled": self._emulator.limiter.enabled}

    def _set_limiter(self, body: Any) -> dict[str, object]:
        self._emulator.limiter.enabled = bool(body["enabled"])
        return self._limits()

    def _raw(self, body: Any) -> dict[str, Any]:
        return self._emulator.call_raw(
            str(body["cmd"]), {key: one for key, one in body.items() if key != "cmd"}
        )

    def _firmware(self) -> dict[str, object]:
        version = self._emulator.state.unit.version
        return {"version": version, "commands": dict(profile(version))}

    def _health(self, body: Any) -> None:
        self._emulator.set_health(str(body["address"]), int(body["port"]), up=bool(body["up"]))

    def _client(self, body: Any) -> None:
        self._emulator.set_client_address(str(body["real"]), body.get("pretended"))

    def _name(self, body: Any) -> None:
        self._emulator.set_name(str(body["name"]), body.get("address"))


def answered(routes: Routes, method: str, path: str, body: object) -> ControlReply:
    """What the route of a request gives, or what is wrong with the request."""
    route = routes.get((method, path))
    if route is None:
        known = ", ".join(f"{verb} {place}" for verb, place in routes)
        return _reply(404, {"error": f"nothing at {method} {path}; there is {known}"})
    try:
        result = route(body)
    except Refusal as refusal:
        return _reply(422, {"error": refusal.text, "code": refusal.code})
    except fault_plan_file.FaultPlanError as problem:
        return _reply(400, {"error": str(problem)})
    except (KeyError, TypeError, ValueError, AttributeError, RuntimeError, SnapshotError) as problem:
        return _reply(400, {"error": f"{type(problem).__name__}: {problem}"})
    return result if isinstance(result, ControlReply) else _reply(200, {} if result is None else result)


def _reply(status: int, content: object) -> ControlReply:
    return ControlReply(status, json.dumps(content).encode())
