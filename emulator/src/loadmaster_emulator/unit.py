"""What the families work on: the state, the clock, the log, and the settings that hold right now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .clock import Clock
from .contract import SETTINGS
from .licence import includes
from .specification import SettingSpec, Stored
from .store import LogLine, State, Values
from .syslog import EMERGENCY, ERROR, INFO, NOTICE, WARNING, Forwarder, message
from .syslog_transport import LogHost
from .values import number

__all__ = ["ERROR", "INFO", "NOTICE", "WARNING", "Unit"]

_LOG_LINES_KEPT = 10_000

NEED_A_BOOT = ("hamode", "vmac", "havhid")
"""Settings that count for the pair from the next boot on."""


class Unit:
    """One appliance without its interfaces to the world."""

    def __init__(self, state: State, clock: Clock, forwarder: Forwarder) -> None:
        self.state = state
        self.clock = clock
        self.forwarder = forwarder
        self.changes = 0
        """Goes up with every change of the configuration."""
        self.on_change: list[Callable[[], None]] = []
        """Called after every change of the configuration, in the thread that made it."""
        self.before_call: list[Callable[[], None]] = []
        """Called before every command and whenever time is moved: for what the clock has brought since."""

    @property
    def host_name(self) -> str:
        """What the unit calls itself: in a pair each unit may have a name of its own."""
        own = {1: "ha1hostname", 2: "ha2hostname"}.get(number(self.setting("hamode")))
        return str((own and self.setting(own)) or self.setting("hostname") or "lb100")

    @property
    def zone(self) -> tzinfo:
        """The time zone for logs and schedules; UTC where the unit is told none that this machine knows."""
        try:
            return ZoneInfo(str(self.setting("timezone") or "UTC"))
        except (OSError, ValueError, ZoneInfoNotFoundError):
            return UTC

    def setting(self, wire: str) -> Stored | None:
        """The value in force of a setting, else its default; ``None`` when it has neither."""
        spec = SETTINGS[wire.lower()]
        value = self.settings_of(spec).get(spec.wire)
        return spec.default.value if value is None else value

    def in_force(self, wire: str) -> Stored | None:
        """As ``setting``, but of a place in a pair and of a virtual MAC address what the last boot found."""
        spec = SETTINGS[wire.lower()]
        running = self.state.unit.running
        return running.get(spec.wire, spec.default.value) if spec.wire in NEED_A_BOOT else self.setting(wire)

    def settings_of(self, spec: SettingSpec) -> Values:
        """Where a setting is kept: with the unit or with what a pair shares."""
        return self.state.unit.settings if spec.per_unit else self.state.shared.settings

    def includes(self, feature: str) -> bool:
        """Whether the unit is licensed for a feature."""
        return includes(self.state.unit.licence, feature)

    def is_on(self, wire: str) -> bool:
        """Whether a switch is on."""
        return self.setting(wire) is True

    def changed(self) -> None:
        """The configuration is no longer what it was."""
        self.state.shared.changed_at = self.clock.now()
        self.announce()

    def announce(self) -> None:
        """As ``changed``, for a configuration that came from the partner with its time of change."""
        self.changes += 1
        for listener in self.on_change:
            listener()

    def tell(self, severity: int, tag: str, text: str) -> None:
        """Write a message to the unit's log and to the log hosts that want it."""
        line = LogLine(self.clock.now(), severity, tag, text)
        log = self.state.unit.log
        log.append(line)
        if len(log) > _LOG_LINES_KEPT:
            del log[: _LOG_LINES_KEPT // 10]
        hosts = self.log_hosts(severity)
        if hosts:
            self.forwarder.send(message(line, self.host_name, self.zone), hosts)

    def log_hosts(self, severity: int = EMERGENCY) -> list[LogHost]:
        """The hosts that receive messages of a severity; without one, all there are."""
        hosts: list[str] = []
        for level, wire in SYSLOG_LEVELS.items():
            if severity <= level:
                found = self.setting(wire)
                if isinstance(found, tuple):
                    hosts.extend(found)
        return [self._log_host(host) for host in hosts]

    def _log_host(self, host: str) -> LogHost:
        shared = self.state.shared
        protocol = str(self.setting("syslogprot") or "udp")
        verify = protocol == "tls" and self.is_on("syslogcert")
        # No source tells whom a unit trusts here; the certificates it was given are the likely ones.
        trusted = "\n".join(one.pem for one in shared.intermediates.values()) if verify else ""
        return LogHost(
            host,
            number(self.setting("syslogport"), 514),
            protocol,
            address=shared.names.get(host.lower(), ""),
            verify=verify,
            trusted=trusted,
        )


SYSLOG_LEVELS = {
    0: "syslogemergency",
    2: "syslogcritical",
    3: "syslogerror",
    4: "syslogwarn",
    5: "syslognotice",
    6: "sysloginfo",
}
"""Settings that hold log hosts, by the least severe message each of them gets."""
