"""One emulated unit: it takes calls, lets the families act, and knows when it is away."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from . import contract
from .answer import Answer
from .backup_delivery import BackupSender
from .backup_schedule import BackupSchedule
from .clock import Clock
from .contract.backup import BackupHandlers
from .contract.certificate import CertificateHandlers
from .contract.content_rule import ContentRuleHandlers
from .contract.interface import InterfaceHandlers
from .contract.real_server import RealServerHandlers
from .contract.syslog import SyslogHandlers
from .contract.system import SystemHandlers
from .contract.virtual_service import VirtualServiceHandlers
from .families import api_key
from .families.api_key import ApiKeyFamily
from .families.backup import BackupFamily
from .families.certificate import CertificateFamily
from .families.content_rule import ContentRuleFamily
from .families.interface import InterfaceFamily
from .families.real_server import RealServerFamily
from .families.syslog import SyslogFamily
from .families.system import REBOOT_SECONDS, SystemFamily
from .families.virtual_service import VirtualServiceFamily
from .health import HealthLog
from .invocation import Invocation, judge
from .refusal import unknown_command
from .specification import CommandSpec
from .store import Account, State
from .syslog import Forwarder
from .unit import NOTICE, Unit
from .wire import Call, Dialect

Handler = Callable[[Invocation], Answer]

NOT_IN_FIRMWARE = frozenset({"addaddress", "deladdress", "showvxlan", "modvxlan"})
"""Commands that one third party made up by mistake; no unit is known to have them."""


class Appliance:
    """Executes commands on a state. Thread-safe: one command at a time."""

    def __init__(self, state: State, clock: Clock) -> None:
        self.forwarder = Forwarder()
        self.unit = Unit(state, clock, self.forwarder)
        self.health = HealthLog(self.unit)
        self.backups = BackupSender(self.unit, self.locked)
        self.schedule = BackupSchedule(self.unit, act=self.backups.send_soon)
        self._lock = threading.RLock()
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
        """Every command this unit carries out."""
        return [spec.name for spec, _ in self._commands.values()]

    def command(self, name: str, dialect: Dialect) -> CommandSpec:
        """The specification of a command; ``Refusal`` 405 where the dialect has none of that name."""
        found = self._commands.get(name.lower())
        if found is None or (dialect == "v2" and found[0].v1_only):
            raise unknown_command(name)
        return found[0]

    def execute(self, call: Call, account: Account) -> Answer:
        """Carry out a call; ``Refusal`` where the unit says no, and then nothing has changed."""
        spec = self.command(call.command, call.dialect)
        _, handler = self._commands[spec.name.lower()]
        with self._lock:
            return handler(judge(call, spec, user=account.name))

    def leave(self, *, for_good: bool) -> None:
        """Go away: counters and logs are lost, and settings that waited for it take effect."""
        with self._lock:
            own = self.unit.state.unit
            now = self.unit.clock.now()
            own.away_until = math.inf if for_good else now + REBOOT_SECONDS
            own.log.clear()
            own.pending.clear()
            self.forwarder.forget()
            self.unit.changes += 1

    def seconds_away(self) -> float:
        """Virtual seconds until the unit answers again; 0 when it does."""
        until = self.unit.state.unit.away_until
        return 0.0 if until is None else max(0.0, until - self.unit.clock.now())

    def return_if_due(self) -> None:
        """Be there again once the time is up."""
        with self._lock:
            own = self.unit.state.unit
            if own.away_until is not None and self.seconds_away() == 0:
                own.booted_at = own.away_until
                own.away_until = None
                self.unit.changes += 1
                self.unit.tell(NOTICE, "system", "system started")

    def close(self) -> None:
        """Send what the log still holds back."""
        self.forwarder.close()

    def _install(self) -> None:
        unit = self.unit
        # The annotations make the type checker compare each family with its printed protocol.
        backup: BackupHandlers = BackupFamily(unit)
        certificate: CertificateHandlers = CertificateFamily(unit)
        content_rule: ContentRuleHandlers = ContentRuleFamily(unit)
        interface: InterfaceHandlers = InterfaceFamily(unit)
        real_server: RealServerHandlers = RealServerFamily(unit, self.health)
        syslog: SyslogHandlers = SyslogFamily(unit)
        system: SystemHandlers = SystemFamily(unit, self.command_names)
        virtual_service: VirtualServiceHandlers = VirtualServiceFamily(unit, self.health)
        families: dict[str, object] = {
            "backup": backup,
            "certificate": certificate,
            "content-rule": content_rule,
            "interface": interface,
            "real-server": real_server,
            "syslog": syslog,
            "system": system,
            "virtual-service": virtual_service,
            "api-key": ApiKeyFamily(unit),
        }
        known = {spec.name: spec for spec in (*api_key.COMMANDS, *contract.COMMANDS.values())}
        for spec in known.values():
            handler = getattr(families.get(spec.family), spec.handler, None)
            if handler is not None and spec.name not in NOT_IN_FIRMWARE:
                self._commands[spec.name.lower()] = (spec, handler)
