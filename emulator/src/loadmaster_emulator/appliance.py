"""One emulated unit: it takes calls, lets the families act, and knows when it is away."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from . import contract
from .access_list import admits_to_administration
from .answer import Answer
from .backup_delivery import BackupSender
from .backup_schedule import BackupSchedule
from .clock import Clock
from .firmware_gates import answer_on, command_on
from .first_boot import BY_LOCAL_SERVER, has_password
from .health import HealthLog
from .installation import family_module
from .invocation import Invocation, judge
from .licence import refuse_unlicensed
from .pair.roles import Roles, shared_addresses
from .parts import Parts
from .power import Departure, leave
from .refusal import Refusal, unknown_command
from .specification import CommandSpec
from .store import Account, State
from .syslog import Forwarder
from .traffic.traffic import Traffic
from .unit import Unit
from .values import number
from .wire import Call, Dialect

Handler = Callable[[Invocation], Answer]

NOT_IN_FIRMWARE = frozenset({"addaddress", "deladdress", "showvxlan", "modvxlan"})
"""Commands that one third party made up by mistake; no unit is known to have them."""


class Appliance:
    """Executes commands on a state. Thread-safe: one command at a time."""

    def __init__(self, state: State, clock: Clock, *, lock: threading.RLock | None = None) -> None:
        self.forwarder = Forwarder()
        self.unit = Unit(state, clock, self.forwarder)
        self.roles = Roles((self.unit,), clock)
        """Decides what the unit does in a pair; two units of a pair have it in common, and the lock too."""
        self.client_addresses: dict[str, str] = {}
        """Where clients come from as the unit sees it, by the address they really have."""
        self.health = HealthLog(self.unit)
        self.traffic = Traffic(self.unit)
        self.roles.on_change.append(self.traffic.look)
        self.backups = BackupSender(self.unit, self.locked)
        self.schedule = BackupSchedule(self.unit, act=self.backups.send_soon)
        self._lock = lock or threading.RLock()
        self._commands: dict[str, tuple[CommandSpec, Handler]] = {}
        self._install()

    @property
    def state(self) -> State:
        """Everything the unit knows."""
        return self.unit.state

    @contextmanager
    def locked(self) -> Iterator[State]:
        """The state while nobody else touches it."""
        with self._lock:
            yield self.unit.state

    def command_names(self) -> list[str]:
        """Every command this unit carries out, those that share a name once."""
        version = self.state.unit.version
        known = [spec for spec, _ in self._commands.values() if command_on(version, spec)]
        return list(dict.fromkeys(spec.v2_name or spec.name for spec in known))

    def find(self, name: str) -> CommandSpec | None:
        """The specification of a command in either dialect; ``None`` where the unit has none of that name."""
        found = self._commands.get(name.lower())
        return command_on(self.state.unit.version, found[0]) if found else None

    def command(self, name: str, dialect: Dialect) -> CommandSpec:
        """The specification of a command; ``Refusal`` 405 where the dialect has none of that name."""
        found = self.find(name)
        if name.lower() not in self._commands and name.lower() in contract.VERBS:
            raise Refusal(422, f"{name}: no operation named")
        if found is None or (dialect == "v2" and found.v1_only):
            raise unknown_command(name)
        return found

    def execute(self, call: Call, account: Account) -> Answer:
        """Carry out a call; ``Refusal`` where the unit says no, and then nothing has changed."""
        spec = self.command(call.command, call.dialect)
        _, handler = self._commands[spec.name.lower()]
        with self._lock:
            self._catch_up()
            refuse_unlicensed(self.unit.state.unit, spec)
            answer = handler(judge(call, spec, user=account.name))
            if spec.name == BY_LOCAL_SERVER:
                has_password(self.unit.state.unit)
            if spec.kind != "read":
                self.roles.settle()
            return answer_on(self.unit.state.unit.version, answer)

    def _catch_up(self) -> None:
        """Do what the clock has brought since the last call, and let the partner know of it."""
        self.roles.settle()
        changes = self.unit.changes
        for catch_up in self.unit.before_call:
            catch_up()
        if self.unit.changes != changes:
            self.roles.settle()

    def settle(self) -> None:
        """Catch up with the clock: come back, change roles, copy to the partner, renew what is due."""
        with self._lock:
            self._catch_up()

    def admits(self, client: str) -> bool:
        """Whether the packet filter lets a client through to the API."""
        return admits_to_administration(self.unit.state.shared.packet_filter, client)

    def part(self, seconds: float | None) -> None:
        """Let nothing through between the units of a pair for so long; ``None`` is until mended."""
        with self._lock:
            self.roles.part(seconds)

    def leave(self, how: Departure) -> None:
        """Go away; a unit that is away already can only lose its power as well."""
        with self._lock:
            self.roles.settle()
            if self.unit.state.unit.away_until is not None and how != "power_off":
                return
            self.traffic.forget()
            leave(self.unit, how)
            self.forwarder.forget()
            self.roles.settle()

    def come_back(self, seconds: float) -> None:
        """Be there again in so many virtual seconds, unless the unit is there already."""
        with self._lock:
            self.roles.settle()
            if self.unit.state.unit.away_until is not None:
                self.unit.state.unit.away_until = self.unit.clock.now() + seconds
                self.roles.settle()

    def seconds_to_change(self) -> float | None:
        """Virtual seconds until something happens by itself; ``None`` when nothing will."""
        with self._lock:
            return self.roles.seconds_to_change()

    def is_there(self) -> bool:
        """Whether the unit answers at its own address."""
        own = self.unit.state.unit
        return own.away_until is None and number(self.unit.setting("wuiiface")) not in own.failed_links

    def has_no_power(self) -> bool:
        """Whether the unit is off until somebody switches it on."""
        return self.unit.state.unit.away_until == math.inf

    def answers_for_the_pair(self) -> bool:
        """Whether the unit answers at the shared address of its pair."""
        return self.is_there() and self.unit.state.unit.role == "active" and bool(shared_addresses(self.unit))

    def close(self) -> None:
        """Send what the log still holds back."""
        self.forwarder.close()

    def _install(self) -> None:
        parts = Parts(self.unit, self.health, self.command_names, self.traffic)
        modules = {one.family: family_module(one.family) for one in contract.COMMANDS.values()}
        families = {name: module.install(parts) for name, module in modules.items() if module}
        for spec in contract.COMMANDS.values():
            handler = getattr(families.get(spec.family), spec.handler, None)
            if handler is not None and spec.name not in NOT_IN_FIRMWARE:
                self._commands[spec.name.lower()] = (spec, handler)
