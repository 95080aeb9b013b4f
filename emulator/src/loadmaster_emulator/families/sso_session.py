"""Who is logged in to which domain, and sending people away."""

from __future__ import annotations

import datetime
import re

from loadmaster_emulator.answer import DONE, Answer, Item, Listing, Record, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.sso_session import SsoSessionHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, invalid
from loadmaster_emulator.single_sign_on import expiry, find_domain, live_sessions
from loadmaster_emulator.specification import ValueSpec
from loadmaster_emulator.state.sso import SsoDomain, SsoSession
from loadmaster_emulator.unit import NOTICE, Unit

_SESSION = OBJECTS["SSOSession"]
_NUMBER = ValueSpec(type="int")
_MOST = 1000
"""Sessions in one answer."""


class SsoSessionFamily:
    """The ``ssodomain`` commands and ``logging.ssoflush``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def ssodomain_queryall(self, call: Invocation, /) -> Answer:
        """Everybody in a domain."""
        domain = self._domain(call)
        return self._shown(domain, self._live(domain))

    def ssodomain_search(self, call: Invocation, /) -> Answer:
        """Everybody in a domain whose name contains a text."""
        domain = self._domain(call)
        part = (call.text("user") or "").casefold()
        return self._shown(domain, [one for one in self._live(domain) if part in one.user.casefold()])

    def ssodomain_querysessions(self, call: Invocation, /) -> Answer:
        """A stretch of the list; its first place is 1 (unverified)."""
        domain = self._domain(call)
        first = call.number("startsession") or 1
        last = call.number("endsession") or first + _MOST - 1
        if last < first or last - first > _MOST:
            raise invalid("endsession", str(last))
        return self._shown(domain, self._live(domain)[first - 1 : last])

    def ssodomain_killsession(self, call: Invocation, /) -> Answer:
        """One session ends."""
        domain = self._domain(call)
        key = call.text("key") or ""
        who = tuple(re.split(r"[,\s]+", key.strip()))
        found = [one for one in self._live(domain) if key == one.cookie or who == (one.user, one.source)]
        if not found:
            raise Refusal(422, "Session not found")
        domain.sessions = [one for one in domain.sessions if one not in found]
        self._unit.tell(NOTICE, "config", f"session of SSO domain {domain.name} ended by {call.user}")
        return DONE

    def ssodomain_killallsessions(self, call: Invocation, /) -> Answer:
        """All sessions of a domain end."""
        domain = self._domain(call)
        domain.sessions = []
        self._unit.tell(NOTICE, "config", f"sessions of SSO domain {domain.name} ended by {call.user}")
        return DONE

    def logging_ssoflush(self, call: Invocation, /) -> Answer:
        """All sessions of all domains end."""
        for domain in self._unit.state.shared.sso.domains.values():
            domain.sessions = []
        self._unit.tell(NOTICE, "config", f"all SSO sessions ended by {call.user}")
        return DONE

    def _domain(self, call: Invocation) -> SsoDomain:
        found = find_domain(self._unit.state.shared.sso, call.text("domain") or "")
        if found is None:
            raise Refusal(422, "Unknown domain")
        return found

    def _live(self, domain: SsoDomain) -> list[SsoSession]:
        return live_sessions(domain, self._unit.clock.now())

    def _shown(self, domain: SsoDomain, sessions: list[SsoSession]) -> Answer:
        records = [self._record(domain, one) for one in sessions[:_MOST]]
        return data(Item("NumberOfSessions", len(records), _NUMBER), Listing(_SESSION.wire, records))

    def _record(self, domain: SsoDomain, session: SsoSession) -> Record:
        return Record(
            _SESSION,
            {
                "User": session.user,
                "Source": session.source,
                "DestIP": session.destination or None,
                "Created": self._written(session.created_at),
                "Expires": self._written(expiry(domain, session)),
                "Cookie": session.cookie or None,
            },
        )

    def _written(self, moment: float) -> str:
        return datetime.datetime.fromtimestamp(moment, self._unit.zone).strftime("%Y-%m-%d %H:%M:%S")


def install(parts: Parts) -> SsoSessionHandlers:
    """The family on one appliance."""
    return SsoSessionFamily(parts.unit)
