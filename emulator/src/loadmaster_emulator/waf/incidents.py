"""What the web application firewall finds fault with on an emulated unit, as its logs tell it.

Nobody attacks an emulated unit. So that its logs are not empty, every service that audits has an incident an
hour, by a rule that it runs now; which one, and by whom, follows from the seed.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from loadmaster_emulator.store import Service, State
from loadmaster_emulator.waf.services import legacy_rules, owasp_rules, runs_legacy, runs_owasp, words

_EVERY_SECONDS = 3600
_MOST = 500
"""Incidents of a service that its log holds, the latest."""
_PATHS = ("/", "/login", "/search?q=1", "/index.php", "/api/v1/items", "/cgi-bin/test")


@dataclass(frozen=True, slots=True)
class Incident:
    """A request that a rule matched."""

    time: str
    client: str
    service: int
    path: str
    rule: str
    message: str
    action: str


def audits(service: Service) -> bool:
    """Whether a service writes an audit log."""
    if runs_owasp(service):
        return "auditnone" not in words(service, "OwaspOpts")
    return runs_legacy(service) and "auditnone" not in words(service, "InterceptOpts")


def incidents(state: State, service: Service, *, since: float, until: float) -> Iterator[Incident]:
    """The incidents of a service between two moments of the unit's clock, oldest first."""
    rules = owasp_rules(state, service) if runs_owasp(service) else legacy_rules(state, service)
    if not audits(service) or not rules:
        return
    options = words(service, "OwaspOpts" if runs_owasp(service) else "InterceptOpts")
    action = "blocked" if "opblock" in options else "logged"
    last = int(until // _EVERY_SECONDS)
    for number in range(max(-int(-since // _EVERY_SECONDS), last - _MOST + 1), last + 1):
        chance = zlib.crc32(f"{state.seed}/waf/{service.index}/{number}".encode())
        rule = rules[chance % len(rules)]
        yield Incident(
            time=datetime.fromtimestamp(number * _EVERY_SECONDS, UTC).isoformat(),
            client=f"198.51.100.{chance // 7 % 254 + 1}",
            service=service.index,
            path=_PATHS[chance // 11 % len(_PATHS)],
            rule=rule.number,
            message=rule.title,
            action=action,
        )


def written(incident: Incident, log_format: str) -> str:
    """A line of an audit log."""
    if log_format == "json":
        return json.dumps(asdict(incident), separators=(",", ":"))
    return (
        f'[{incident.time}] {incident.client} service {incident.service} "{incident.path}" '
        f'[id "{incident.rule}"] [msg "{incident.message}"] {incident.action}'
    )
