"""Two emulated units that form a pair or can be made one, with one clock and an address they share."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import socket
import tempfile
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

from loadmaster_emulator import fault_plan_file
from loadmaster_emulator.authentication import ADMINISTRATOR
from loadmaster_emulator.clock import Clock
from loadmaster_emulator.emulator import Emulator
from loadmaster_emulator.factory import FIRMWARE, interface_number
from loadmaster_emulator.fault_plan import FaultPlan, PlanRun
from loadmaster_emulator.licence import LicenceTerms
from loadmaster_emulator.power import REBOOT_SECONDS
from loadmaster_emulator.runner import Runner
from loadmaster_emulator.server import bound, in_url, serve_control
from loadmaster_emulator.store import Platform, Role
from loadmaster_emulator.traffic.simulated import SimulatedTraffic

from . import keeping
from .control import PairControl
from .formation import Beginning
from .roles import Roles
from .synchronisation import SYNCHRONISE_SECONDS
from .virtual_mac import virtual_macs

UnitName = Literal["first", "second"]

_SAVE_SECONDS = 0.2


class EmulatedPair:
    """Two pretended LoadMasters on loopback ports, and a third port for the address they share.

    The unit that is active answers the shared address, with its own certificate and API keys. While both are,
    now the one answers and now the other; while none is, nobody does. Use it as a context manager, or call
    ``start`` and ``stop``. ``formed`` is a pair that works from the start; without it there are two licensed
    single units that can be made a pair through the API, with ``factory_fresh`` two that have no licence yet.
    """

    def __init__(
        self,
        *,
        formed: bool = True,
        platform: Platform = "virtual",
        firmware: str = FIRMWARE,
        second_firmware: str | None = None,
        factory_fresh: bool | Literal["reset"] = False,
        shows_ha_check: bool = True,
        seed: int = 0,
        clock_speed: float = 1.0,
        limiter: bool = True,
        tls: bool = True,
        synchronise_seconds: float = SYNCHRONISE_SECONDS,
        host: str = "127.0.0.1",
        port: int = 0,
        second_port: int = 0,
        shared_port: int = 0,
        username: str = ADMINISTRATOR,
        password: str | None = None,
        control_port: int | None = None,
        state_file: str | Path | None = None,
        api_key: str | None = None,
        licence: LicenceTerms | None = None,
        faults: FaultPlan | Mapping[str, Any] | str | Path | None = None,
    ) -> None:
        self._state_file = Path(state_file) if state_file is not None else None
        found = keeping.read(self._state_file) if self._state_file and self._state_file.exists() else None
        self.clock = Clock(speed=clock_speed, start=found.time if found else None)
        """The time of both units."""
        self._host, self._tls = host, tls
        self._shared_port, self._control_port = shared_port, control_port
        self._reserved: socket.socket | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        beginning = Beginning(
            platform,
            (firmware, second_firmware or firmware),
            factory_fresh,
            shows_ha_check,
            username,
            password or secrets.token_urlsafe(12),
        )
        now = self.clock.now()
        states = found.states if found else beginning.states(now=now, seed=seed, formed=formed)
        if licence is not None:
            for state in states:
                licence.apply(state.unit.licence)
        lock = threading.RLock()
        self.first, self.second = (
            Emulator.of_pair(
                state, self.clock, lock=lock, limiter=limiter, tls=tls, address=(host, place), api_key=api_key
            )
            for state, place in zip(states, (port, second_port), strict=True)
        )
        self._roles = Roles(
            [unit.appliance.unit for unit in self.units], self.clock, synchronise_seconds=synchronise_seconds
        )
        for unit in self.units:
            unit.appliance.roles = self._roles
            self._roles.on_change.append(unit.appliance.traffic.look)
        self.traffic = SimulatedTraffic([(unit.appliance.traffic, unit.locked) for unit in self.units])
        """Pretended clients of the virtual services; whichever unit is active has them."""
        if found:
            self._roles.acquainted, self._roles.parted = found.acquainted, found.parted
        self._lock = lock
        self._settle()
        if faults is not None:
            self.follow(faults)
        self._saved: object = None
        self._runner = Runner(self._serve, name="loadmaster-pair")
        self.shared_url = ""
        """The address that the active unit answers, once the pair runs."""
        self.certificates: Path | None = None
        """PEM file with the certificates of both units; ``None`` without TLS and before the start."""
        self.control_url: str | None = None
        """Where the pair itself can be controlled, if a control port was asked for."""

    def __repr__(self) -> str:
        return f"EmulatedPair(first={self.first.url!r}, second={self.second.url!r})"

    @property
    def units(self) -> tuple[Emulator, Emulator]:
        """The first unit and the second."""
        return self.first, self.second

    @property
    def active(self) -> Emulator | None:
        """The active unit; the first of two that are; ``None`` while there is none."""
        return self._of_role("active")

    @property
    def standby(self) -> Emulator | None:
        """The unit that waits; ``None`` while there is none."""
        return self._of_role("standby")

    @property
    def roles(self) -> dict[UnitName, Role | Literal["away"]]:
        """What each unit does right now."""
        self._settle()
        found: dict[UnitName, Role | Literal["away"]] = {}
        for name, unit in self._named().items():
            own = unit.state.unit
            found[name] = own.role if own.away_until is None else "away"
        return found

    def unit(self, name: UnitName | Emulator) -> Emulator:
        """The unit of that name; ``ValueError`` where there is none."""
        if isinstance(name, Emulator) and name in self.units:
            return name
        for known, unit in self._named().items():
            if name == known:
                return unit
        raise ValueError(f"there is no unit {name!r}; there are 'first' and 'second'")

    def start(self) -> Self:
        """Run both units; returns once they answer."""
        self._reserve()
        try:
            for unit in self.units:
                unit.start()
            if self._tls:
                self._folder = tempfile.TemporaryDirectory(prefix="loadmaster-emulator-")
                self.certificates = Path(self._folder.name) / "certificates.pem"
                self.certificates.write_text("".join(unit.state.unit.certificate for unit in self.units))
            self._runner.start()
        except BaseException:
            for unit in self.units:
                unit.stop()
            self._give_back()
            raise
        return self

    def wait(self) -> None:
        """Return when the pair has been ended over its control address."""
        self._runner.wait()

    def stop(self) -> None:
        """End both units and keep their state, if there is a file for it."""
        self._runner.stop()
        for unit in self.units:
            unit.stop()
        self._save()
        self._give_back()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def fail_over(self, *, synchronised: bool = True) -> None:
        """Let active and standby change places at once.

        What was not copied yet is copied first, or lost. ``RuntimeError`` where there is nobody to take over.
        """
        with self._lock:
            if not self._roles.hand_over(synchronised=synchronised):
                raise RuntimeError(f"no active and standby unit know each other: {self.roles}")
        self._adjust()

    def kill(self, unit: UnitName | Emulator) -> None:
        """Take the power from a unit."""
        self.unit(unit).power_off()
        self._adjust()

    def revive(self, unit: UnitName | Emulator, *, boot_seconds: float = REBOOT_SECONDS) -> None:
        """Give it back: the unit answers after ``boot_seconds`` of virtual time."""
        self.unit(unit).power_on(boot_seconds=boot_seconds)
        self._adjust()

    def fail_link(self, unit: UnitName | Emulator, interface: str) -> None:
        """Pull the cable out of an interface such as ``eth1``."""
        self._set_link(self.unit(unit), interface, up=False)

    def mend_link(self, unit: UnitName | Emulator, interface: str) -> None:
        """Plug the cable in again."""
        self._set_link(self.unit(unit), interface, up=True)

    def split_brain(self, on: bool) -> None:
        """Let nothing through between the units while both go on, or let it through again."""
        with self._lock:
            if on:
                self._roles.part(None)
            else:
                self._roles.join()
        self._adjust()

    def follow(self, plan: FaultPlan | Mapping[str, Any] | str | Path) -> None:
        """Go through a plan of trouble from now on: requests at both units count.

        ``plan`` is the file, its content as a mapping, or a ``FaultPlan``. Raises ``FaultPlanError``.
        """
        run = PlanRun(fault_plan_file.given(plan), seed=self.first.state.seed, clock=self.clock)
        for name, unit in self._named().items():
            unit.temper.join(run, unit=name)

    def synchronise(self) -> bool:
        """Copy what the active unit shares to the standby now; ``False`` where that is not possible."""
        with self._lock:
            self._roles.settle()
            return self._roles.synchronisation.run()

    @property
    def synchronisation_problem(self) -> str | None:
        """Why the units do not synchronise although they know each other."""
        self._settle()
        return self._roles.synchronisation.problem

    def set_health(self, address: str, port: int, *, up: bool) -> None:
        """Let a server pass or fail the checks of both units."""
        for unit in self.units:
            unit.set_health(address, port, up=up)

    def set_name(self, name: str, address: str | None) -> None:
        """Let both units' resolver know a host name, or forget it."""
        for unit in self.units:
            unit.set_name(name, address)

    def describe(self) -> dict[str, Any]:
        """Who is what, as JSON."""
        roles = self.roles
        return {
            "first": roles["first"],
            "second": roles["second"],
            "active": next((name for name, unit in self._named().items() if unit is self.active), None),
            "knows_each_other": self._roles.acquainted,
            "synchronisation_problem": self.synchronisation_problem,
            "virtual_macs": {name: virtual_macs(unit.appliance.unit) for name, unit in self._named().items()},
            "shared_url": self.shared_url,
        }

    def _reserve(self) -> None:
        """Take the port of the shared address and keep it while nobody listens there."""
        if self._shared_port:
            bound(self._host, self._shared_port, shared=False).close()
        self._reserved = bound(self._host, self._shared_port)
        number = int(self._reserved.getsockname()[1])
        for unit in self.units:
            unit.shared_port = number
        self.shared_url = f"{'https' if self._tls else 'http'}://{in_url(self._host)}:{number}"

    def _give_back(self) -> None:
        if self._reserved is not None:
            self._reserved.close()
            self._reserved = None
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    async def _serve(self, ready: Callable[[], None], stopping: asyncio.Event) -> None:
        """Answer the control address and write the state soon after each change, until told to stop."""
        control: asyncio.Server | None = None
        if self._control_port is not None:
            answering = PairControl(self, on_shutdown=self._runner.end_soon)
            control = await serve_control(answering, "127.0.0.1", self._control_port)
            self.control_url = f"http://127.0.0.1:{control.sockets[0].getsockname()[1]}"
        ready()
        try:
            while not stopping.is_set():
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(stopping.wait(), _SAVE_SECONDS if self._state_file else None)
                self._save()
        finally:
            if control is not None:
                control.close()

    def _save(self) -> None:
        if self._state_file is None:
            return
        with self._lock:
            self._roles.settle()
            first, second = (unit.state for unit in self.units)
            roles = self._roles
            changes = [(one.changes, one.state.unit.role, roles.parted) for one in roles.units]
            if changes == self._saved:
                return
            first.time = second.time = self.clock.now()
            keeping.save(keeping.Kept(first, second, roles.acquainted, roles.parted), self._state_file)
        self._saved = changes

    def _named(self) -> dict[UnitName, Emulator]:
        return {"first": self.first, "second": self.second}

    def _of_role(self, role: Role) -> Emulator | None:
        with self._lock:
            self._roles.settle()
            found = self._roles.of_role(role)
        return next((unit for unit in self.units if unit.appliance.unit in found), None)

    def _set_link(self, unit: Emulator, interface: str, *, up: bool) -> None:
        number = interface_number(interface)
        with self._lock:
            self._roles.settle()
            own = unit.state.unit
            if number not in own.interfaces:
                raise ValueError(f"the unit has no interface {interface!r}")
            own.failed_links = [one for one in own.failed_links if one != number] + ([] if up else [number])
            self._roles.touch()
        self._adjust()

    def _settle(self) -> None:
        with self._lock:
            self._roles.settle()

    def _adjust(self) -> None:
        for unit in self.units:
            unit.adjust()
