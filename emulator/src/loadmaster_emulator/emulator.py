"""A running emulated unit, for tests in the same process and for the stand-alone program alike."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

from . import snapshot as snapshots
from . import state_file as state_files
from . import wire_v2
from .appliance import Appliance
from .authentication import ADMINISTRATOR, new_api_key
from .backup_delivery import Delivery
from .clock import Clock
from .control import Control
from .factory import FIRMWARE, fresh_state
from .journal import Journal
from .limiter import Limiter
from .reception import Reception
from .server import Server
from .store import Platform, State
from .temper import Temper
from .tls import Identity, self_signed, written
from .wire import Call

_SAVE_SECONDS = 0.2
_START_SECONDS = 30.0


class Emulator:
    """One pretended LoadMaster on a loopback port, in a thread of its own.

    Use it as a context manager, or call ``start`` and ``stop``. With ``state_file`` everything survives a
    restart; ``snapshot`` is a configuration to begin with. ``interfaces`` maps names such as ``eth0`` to
    addresses with their prefix length, or to ``None``. Raises ``OSError`` when the port is taken,
    ``ValueError`` for arguments that cannot be, ``StateFileError`` and ``SnapshotError`` for files without
    sense.
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
    ) -> None:
        if profile != "single":
            raise ValueError(f"there is no profile {profile!r}; there is 'single'")
        self._state_file = Path(state_file) if state_file is not None else None
        self._host, self._port, self._control_port = host, port, control_port
        if (certificate is None) != (key is None):
            raise ValueError("a certificate needs its key, and a key its certificate")
        self._tls = tls
        self._given = Identity(Path(certificate), Path(key)) if certificate and key else None
        self._identity: Identity | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        found = self._found_state()
        self.clock = Clock(speed=clock_speed, start=found.time if found else None)
        self.limiter = Limiter(self.clock, enabled=limiter)
        self.temper = Temper(seed=seed)
        self.journal = Journal()
        self.appliance = Appliance(
            found
            or fresh_state(
                now=self.clock.now(),
                username=username,
                password=password or secrets.token_urlsafe(12),
                api_enabled=api_enabled,
                seed=seed,
                platform=platform,
                firmware=firmware,
                interfaces=interfaces,
                shows_ha_check=shows_ha_check,
            ),
            self.clock,
        )
        administrator = self.state.unit.administrator
        if api_key is not None and api_key not in administrator.api_keys:
            administrator.api_keys.append(api_key)
        self.username = administrator.name
        self.password = administrator.password
        self.api_key = administrator.api_keys[-1] if administrator.api_keys else new_api_key(administrator)
        if snapshot is not None:
            self.load(_document(snapshot))
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._ended = threading.Event()
        self._saved_changes = -1
        self._stopping: asyncio.Event | None = None
        self._failure: BaseException | None = None
        self.url = ""
        """Where the unit answers, once it runs."""
        self.control_url: str | None = None
        """Where the emulator itself can be controlled, if a control port was asked for."""

    def __repr__(self) -> str:
        return f"Emulator(url={self.url!r})"

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
        ready = threading.Event()
        self._thread = threading.Thread(
            target=self._work, args=(ready,), name="loadmaster-emulator", daemon=True
        )
        self._thread.start()
        if not ready.wait(_START_SECONDS):
            raise TimeoutError("the emulator did not start")
        if self._failure is not None:
            self._thread.join()
            raise self._failure
        return self

    def wait(self) -> None:
        """Return when the server has ended."""
        # Not by joining the thread: an interrupted join takes the thread for ended.
        self._ended.wait()

    def stop(self) -> None:
        """End the server and keep the state, if there is a file for it."""
        loop, stopping = self._loop, self._stopping
        if loop is not None and stopping is not None and self._thread is not None and self._thread.is_alive():
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(stopping.set)
            self._thread.join()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def _run(self, ready: threading.Event) -> None:
        """Serve until told to stop."""
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        reception = Reception(
            self.appliance, clock=self.clock, limiter=self.limiter, temper=self.temper, journal=self.journal
        )
        context = self._identity.context() if self._identity else None
        server = Server(self.appliance, reception, self.clock, context=context)
        schedule = asyncio.create_task(self.appliance.schedule.run())
        try:
            port = await server.start(self._host, self._port)
            self.url = f"{'https' if context else 'http'}://{_in_url(self._host)}:{port}"
            if self._control_port is not None:
                control = Control(self, on_shutdown=self._stopping.set)
                number = await server.start_control(control, "127.0.0.1", self._control_port)
                self.control_url = f"http://127.0.0.1:{number}"
            ready.set()
            await self._keep_saving(self._stopping)
        finally:
            schedule.cancel()
            await server.stop()
            self.appliance.close()
            self._save()

    def dump(self) -> dict[str, Any]:
        """The configuration as a snapshot, without secrets."""
        with self.locked():
            return snapshots.dump(self.appliance.unit)

    def load(self, snapshot: Mapping[str, Any]) -> None:
        """Put a snapshot in the place of the configuration; ``SnapshotError`` leaves it as it was."""
        with self.locked():
            snapshots.load(self.appliance.unit, snapshot)

    def raw(self, command: str, /, **parameters: Any) -> dict[str, Any]:
        """Execute a command on the state itself, past HTTP, login, limiter, temper and journal.

        Parameters carry wire names. Returns the v2 answer; raises ``Refusal`` where the unit says no.
        """
        return self.call_raw(command, parameters)

    def call_raw(self, command: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """As ``raw``, for names that are no Python identifiers."""
        lowered = {name.lower(): value for name, value in parameters.items() if value is not None}
        call = Call("v2", command, lowered)
        answer = self.appliance.execute(call, self.state.unit.administrator)
        document: dict[str, Any] = json.loads(wire_v2.render(answer).body)
        return document

    def set_health(self, address: str, port: int, *, up: bool) -> None:
        """Let a server pass or fail its health check in every service."""
        with self.locked() as state:
            name = f"{address}:{port}"
            state.shared.down = [one for one in state.shared.down if one != name] + ([] if up else [name])
            self.appliance.health.look_everywhere()

    def set_name(self, name: str, address: str | None) -> None:
        """Let the unit's resolver know a host name, or forget it."""
        with self.locked() as state:
            if address is None:
                state.shared.names.pop(name.lower(), None)
            else:
                state.shared.names[name.lower()] = address

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
            own.certificate, own.key = self_signed()
        return written(Path(self._folder.name), own.certificate, own.key)

    def _found_state(self) -> State | None:
        if self._state_file is None or not self._state_file.exists():
            return None
        return state_files.read(self._state_file)

    def _work(self, ready: threading.Event) -> None:
        try:
            asyncio.run(self._run(ready))
        except BaseException as failure:  # noqa: BLE001 - handed to the thread that called start
            self._failure = failure
        finally:
            ready.set()
            self._ended.set()

    async def _keep_saving(self, stopping: asyncio.Event) -> None:
        """Write the state soon after each change, until told to stop."""
        while not stopping.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stopping.wait(), _SAVE_SECONDS if self._state_file else None)
            self._save()

    def _save(self) -> None:
        changes = self.appliance.unit.changes
        if self._state_file is not None and changes != self._saved_changes:
            with self.locked() as state:
                state.time = self.clock.now()
                state_files.save(state, self._state_file)
            self._saved_changes = changes


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host


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
