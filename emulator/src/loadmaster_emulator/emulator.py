"""A running emulated unit, for tests in the same process and for the stand-alone program alike."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import json
import secrets
import tempfile
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

from . import fault_plan_file, first_boot, wire_v2
from . import snapshot as snapshots
from . import state_file as state_files
from .appliance import Appliance
from .authentication import ADMINISTRATOR
from .backup_delivery import Delivery
from .clock import Clock
from .control import Control
from .factory import FIRMWARE, fresh_state
from .fault_plan import FaultPlan
from .journal import Journal
from .licence import LicenceTerms
from .limiter import Limiter
from .login import first_login
from .power import REBOOT_SECONDS
from .reception import Reception
from .runner import Runner
from .server import Server, in_url
from .store import Platform, State
from .temper import Temper
from .tls import Identity, self_signed, written
from .traffic.simulated import SimulatedTraffic
from .verbs import command_by_verb
from .wire import Call

_SAVE_SECONDS = 0.2


class Emulator:
    """One pretended LoadMaster on a loopback port, in a thread of its own.

    Use it as a context manager, or call ``start`` and ``stop``. With ``state_file`` everything survives a
    restart; ``snapshot`` is a configuration to begin with. ``interfaces`` maps names such as ``eth0`` to
    addresses with their prefix length, or to ``None``. ``faults`` is a plan of trouble to follow from the
    start: the file, its content as a mapping, or a ``FaultPlan``. Raises ``OSError`` when the port is taken,
    ``ValueError`` for arguments that cannot be, ``StateFileError`` and ``SnapshotError`` for files without
    sense.

    ``firmware`` takes away what is known to be newer, and ``licence`` what it leaves out; without one the
    unit is licensed for everything.

    With ``factory_fresh`` the unit has nothing behind it yet: no agreement, licence or password, the API off.
    ``"reset"`` is a unit put back to that state, on which session management is off as well.
    """

    def __init__(
        self,
        *,
        profile: Literal["single"] = "single",
        tls: bool = True,
        limiter: bool = True,
        seed: int = 0,
        api_enabled: bool = True,
        clock_speed: float = 1.0,
        state_file: str | Path | None = None,
        snapshot: Mapping[str, Any] | str | Path | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        control_port: int | None = None,
        certificate: str | Path | None = None,
        key: str | Path | None = None,
        username: str = ADMINISTRATOR,
        password: str | None = None,
        api_key: str | None = None,
        platform: Platform = "virtual",
        firmware: str = FIRMWARE,
        interfaces: Mapping[str, str | None] | None = None,
        shows_ha_check: bool = True,
        factory_fresh: bool | Literal["reset"] = False,
        licence: LicenceTerms | None = None,
        faults: FaultPlan | Mapping[str, Any] | str | Path | None = None,
    ) -> None:
        if profile != "single":
            raise ValueError(f"there is no profile {profile!r}; there is 'single'")
        if (certificate is None) != (key is None):
            raise ValueError("a certificate needs its key, and a key its certificate")
        self._state_file = Path(state_file) if state_file is not None else None
        found = self._found_state()
        clock = Clock(speed=clock_speed, start=found.time if found else None)
        state = found or fresh_state(
            now=clock.now(),
            username=username,
            password=password or secrets.token_urlsafe(12),
            api_enabled=api_enabled,
            seed=seed,
            platform=platform,
            firmware=firmware,
            interfaces=interfaces,
            shows_ha_check=shows_ha_check,
            factory_fresh=factory_fresh,
        )
        if licence is not None:
            licence.apply(state.unit.licence)
        self._equip(state, clock, limiter=limiter, tls=tls, address=(host, port), api_key=api_key)
        self._control_port = control_port
        self._given = Identity(Path(certificate), Path(key)) if certificate and key else None
        if snapshot is not None:
            self.load(_document(snapshot))
        if faults is not None:
            self.temper.follow(fault_plan_file.given(faults))

    @classmethod
    def of_pair(
        cls,
        state: State,
        clock: Clock,
        *,
        lock: threading.RLock,
        limiter: bool,
        tls: bool,
        address: tuple[str, int],
        api_key: str | None,
    ) -> Self:
        """A unit of a pair, which keeps time, state file and control address for both of its units."""
        unit = cls.__new__(cls)
        unit._state_file = unit._control_port = unit._given = None
        unit._equip(state, clock, limiter=limiter, tls=tls, address=address, api_key=api_key, lock=lock)
        return unit

    def _equip(
        self,
        state: State,
        clock: Clock,
        *,
        limiter: bool,
        tls: bool,
        address: tuple[str, int],
        api_key: str | None,
        lock: threading.RLock | None = None,
    ) -> None:
        self._tls = tls
        self._host, self._port = address
        self._identity: Identity | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.clock = clock
        self.limiter = Limiter(clock, enabled=limiter)
        self.temper = Temper(clock=clock, seed=state.seed, alone=lock is None)
        self.journal = Journal()
        self.appliance = Appliance(state, clock, lock=lock)
        self.traffic = SimulatedTraffic([(self.appliance.traffic, self.locked)])
        """Pretended clients of the virtual services; there are none until they are started."""
        self._saved_changes: tuple[int, str] | None = None
        self._runner = Runner(self._serve, name="loadmaster-emulator")
        self._server: Server | None = None
        self.shared_port: int | None = None
        """Port of the shared address, which this unit answers while it is active; held by the pair."""
        self.url = ""
        """Where the unit answers, once it runs."""
        self.control_url: str | None = None
        """Where the emulator itself can be controlled, if a control port was asked for."""
        self._login = first_login(state, api_key)

    def __repr__(self) -> str:
        return f"Emulator(url={self.url!r})"

    @property
    def username(self) -> str:
        """Name of the administrator."""
        return self.state.unit.administrator.name

    @property
    def password(self) -> str:
        """The administrator's password; of a factory-fresh unit the one it was given last."""
        return self._login.password or self.state.unit.administrator.password

    @property
    def api_key(self) -> str:
        """A key of the administrator; of a factory-fresh unit its newest one, or nothing."""
        return self._login.api_key or next(reversed(self.state.unit.administrator.api_keys), "")

    @property
    def state(self) -> State:
        """Everything the unit knows; change it only under ``locked``."""
        return self.appliance.state

    @property
    def certificate(self) -> Path | None:
        """PEM file to trust; ``None`` without TLS and before the start."""
        return self._identity.certificate if self._identity else None

    @property
    def fingerprint(self) -> str | None:
        """SHA-256 of the certificate in hexadecimal; ``None`` without TLS and before the start."""
        return self._identity.fingerprint if self._identity else None

    def locked(self) -> contextlib.AbstractContextManager[State]:
        """The state, while no request is carried out."""
        return self.appliance.locked()

    def start(self) -> Self:
        """Run in a thread; returns once the unit answers."""
        self._identity = self._identify()
        self.clock.on_move.append(self.adjust)
        self.appliance.roles.on_change.append(self._notice)
        try:
            self._runner.start()
        except BaseException:
            self._leave_clock()
            raise
        return self

    def wait(self) -> None:
        """Return when the server has ended."""
        self._runner.wait()

    def stop(self) -> None:
        """End the server and keep the state, if there is a file for it."""
        self._runner.stop()
        self._leave_clock()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def adjust(self) -> None:
        """Catch up with the clock, and listen where the unit answers by now and nowhere else."""
        self.appliance.settle()
        if self._server is not None:
            self._runner.carry_out(self._server.adjust)
        self._notice()

    def reboot(self) -> None:
        """Restart the unit, as the command does."""
        self.appliance.leave("reboot")
        self.adjust()

    def power_off(self) -> None:
        """Take the power away: every connection ends at once."""
        self.appliance.leave("power_off")
        self.adjust()

    def power_on(self, *, boot_seconds: float = REBOOT_SECONDS) -> None:
        """Give power back to a unit that has none or was shut down; it answers once it has booted."""
        self.appliance.come_back(boot_seconds)
        self.adjust()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def _serve(self, ready: Callable[[], None], stopping: asyncio.Event) -> None:
        """Serve until told to stop."""
        reception = Reception(
            self.appliance, clock=self.clock, limiter=self.limiter, temper=self.temper, journal=self.journal
        )
        context = self._identity.context() if self._identity else None
        server = Server(self.appliance, reception, self.clock, context=context)
        schedule = asyncio.create_task(self.appliance.schedule.run())
        try:
            port = await server.start(self._host, self._port, shared_port=self.shared_port)
            self.url = f"{'https' if context else 'http'}://{in_url(self._host)}:{port}"
            if self._control_port is not None:
                control = Control(self, on_shutdown=self._runner.end_soon)
                number = await server.start_control(control, "127.0.0.1", self._control_port)
                self.control_url = f"http://127.0.0.1:{number}"
            self._server = server
            ready()
            await self._keep_saving(stopping)
        finally:
            self._server = None
            schedule.cancel()
            await server.stop()
            self.appliance.close()
            self.appliance.traffic.keep()
            self._save()

    def _notice(self) -> None:
        """Let the server look again, without waiting for it."""
        if self._server is not None:
            self._runner.call_soon(self._server.notice)

    def _leave_clock(self) -> None:
        with contextlib.suppress(ValueError):
            self.clock.on_move.remove(self.adjust)
        with contextlib.suppress(ValueError):
            self.appliance.roles.on_change.remove(self._notice)

    def dump(self) -> dict[str, Any]:
        """The configuration as a snapshot, without secrets."""
        with self.locked():
            return snapshots.dump(self.appliance.unit)

    def load(self, snapshot: Mapping[str, Any]) -> None:
        """Put a snapshot in the place of the configuration; ``SnapshotError`` leaves it as it was."""
        with self.locked():
            snapshots.load(self.appliance.unit, snapshot)
            self.appliance.settle()

    def raw(self, command: str, /, **parameters: Any) -> dict[str, Any]:
        """Execute a command on the state itself, past HTTP, login, limiter, temper and journal.

        Parameters carry wire names. Returns the v2 answer; raises ``Refusal`` where the unit says no.
        """
        return self.call_raw(command, parameters)

    def call_raw(self, command: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """As ``raw``, for names that are no Python identifiers."""
        lowered = {name.lower(): value for name, value in parameters.items() if value is not None}
        spec = command_by_verb(command, lowered)
        call = Call("v2", spec.name if spec else command, lowered)
        answer = self.appliance.execute(call, self.state.unit.administrator)
        document: dict[str, Any] = json.loads(wire_v2.render(answer).body)
        return document

    def licence_file(self) -> bytes:
        """A licence file for this unit, as the vendor would send it for its access key."""
        return first_boot.licence_file(self.state.unit)

    def set_health(self, address: str, port: int, *, up: bool) -> None:
        """Let a server pass or fail its health check in every service.

        The same goes for sites and data centres of global balancing; port 0 stands for their check by ping.
        """
        with self.locked() as state:
            name = f"{address}:{port}"
            state.shared.down = [one for one in state.shared.down if one != name] + ([] if up else [name])
            self.appliance.health.look_everywhere()
            self.appliance.traffic.look()
            for catch_up in self.appliance.unit.before_call:
                catch_up()

    def set_licence(self, terms: LicenceTerms) -> None:
        """Let the unit be licensed on other terms from now on; what is configured stays."""
        with self.locked() as state:
            terms.apply(state.unit.licence)
            self.appliance.traffic.look()
            self.appliance.unit.changes += 1

    def set_name(self, name: str, address: str | None) -> None:
        """Let the unit's resolver know a host name, or forget it."""
        with self.locked() as state:
            if address is None:
                state.shared.names.pop(name.lower(), None)
            else:
                state.shared.names[name.lower()] = address

    def set_client_address(self, real: str, pretended: str | None) -> None:
        """Let the unit see clients that connect from ``real`` (say 127.0.0.5) as coming from elsewhere.

        Everything is loopback here, but the packet filter wants clients of several networks.
        """
        with self.locked():
            if pretended is None:
                self.appliance.client_addresses.pop(real, None)
            else:
                self.appliance.client_addresses[real] = str(ipaddress.ip_address(pretended))

    def back_up(self) -> str:
        """Send a backup to where the settings say, at once; returns the name of the file there.

        No command of the API does this (unverified); an administrator does it on a page of the unit. Raises
        ``DeliveryError`` where the backup does not arrive.
        """
        return self.appliance.backups.send().name

    def back_up_soon(self) -> None:
        """As ``back_up``, without waiting for it."""
        self.appliance.backups.send_soon()

    @property
    def deliveries(self) -> list[Delivery]:
        """Every backup that was sent or failed since the unit was made, the newest last."""
        return list(self.appliance.backups.deliveries)

    def _identify(self) -> Identity | None:
        if not self._tls or self._given is not None:
            return self._given if self._tls else None
        self._folder = tempfile.TemporaryDirectory(prefix="loadmaster-emulator-")
        own = self.state.unit
        if not own.certificate:
            own.certificate, own.key = self_signed(f"lb100-{own.serial}")
        return written(Path(self._folder.name), own.certificate, own.key)

    def _found_state(self) -> State | None:
        if self._state_file is None or not self._state_file.exists():
            return None
        return state_files.read(self._state_file)

    async def _keep_saving(self, stopping: asyncio.Event) -> None:
        """Write the state soon after each change, until told to stop."""
        while not stopping.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stopping.wait(), _SAVE_SECONDS if self._state_file else None)
            self._save()

    def _save(self) -> None:
        changes = (self.appliance.unit.changes, self.state.unit.role)
        if self._state_file is not None and changes != self._saved_changes:
            with self.locked() as state:
                state.time = self.clock.now()
                state_files.save(state, self._state_file)
            self._saved_changes = changes


def _document(snapshot: Mapping[str, Any] | str | Path) -> Mapping[str, Any]:
    if isinstance(snapshot, Mapping):
        return snapshot
    try:
        document = json.loads(Path(snapshot).read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise snapshots.SnapshotError(f"{snapshot} cannot be read: {problem}") from problem
    if not isinstance(document, Mapping):
        raise snapshots.SnapshotError(f"{snapshot} is no snapshot")
    return document
