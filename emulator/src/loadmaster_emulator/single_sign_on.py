"""Users of single sign-on: who is logged in, who failed, and who has to wait before the next try.

The unit forgets by its clock: sessions nobody uses or that last too long, failures that are long past, locks
whose time is over.
"""

from __future__ import annotations

import hashlib

from .state.sso import SsoDomain, SsoFailures, SsoSession, SsoState
from .values import number

MOST_DOMAINS = 128


def find_domain(state: SsoState, name: str) -> SsoDomain | None:
    """The domain of a name in any letter case."""
    return state.domains.get(name.casefold())


def log_in(
    domain: SsoDomain,
    user: str,
    *,
    source: str,
    destination: str = "",
    private: bool = False,
    now: float,
) -> SsoSession | None:
    """A session for a user who showed the right password; ``None`` for one who is locked."""
    if user in locked_users(domain, now):
        return None
    domain.failures.pop(user, None)
    seed = f"{domain.name}/{user}/{source}/{now}/{len(domain.sessions)}"
    cookie = hashlib.sha256(seed.encode()).hexdigest()[:32]
    session = SsoSession(user, source, destination, now, now, private, cookie)
    domain.sessions.append(session)
    return session


def fail_to_log_in(domain: SsoDomain, user: str, *, now: float) -> bool:
    """Count a wrong password; whether the user is locked by now."""
    if user in locked_users(domain, now):
        return True
    failures = domain.failures.setdefault(user, SsoFailures())
    if now - failures.last_at > number(domain.values.get("reset_fail_tout"), 60):
        failures.count = 0
    failures.count += 1
    failures.last_at = now
    most = number(domain.values.get("max_failed_auths"))
    if most and failures.count >= most:
        failures.locked_at = now
    return failures.locked_at is not None


def locked_users(domain: SsoDomain, now: float) -> list[str]:
    """Names of those who have to wait; locks that are over are forgotten."""
    wait = number(domain.values.get("unblock_tout"), 1800)
    for user, failures in list(domain.failures.items()):
        if failures.locked_at is not None and now >= failures.locked_at + wait:
            del domain.failures[user]
    return [user for user, failures in domain.failures.items() if failures.locked_at is not None]


def live_sessions(domain: SsoDomain, now: float) -> list[SsoSession]:
    """Sessions in the order in which they began; those that are over are forgotten."""
    domain.sessions = [one for one in domain.sessions if now < expiry(domain, one)]
    return sorted(domain.sessions, key=lambda one: one.created_at)


def expiry(domain: SsoDomain, session: SsoSession) -> float:
    """When a session is over if nobody uses it from now on."""
    whose = "priv" if session.private else "pub"
    if domain.values.get("sess_tout_type") == "max duration":
        return session.created_at + number(domain.values.get(f"sess_tout_duration_{whose}"), 1800)
    return session.used_at + number(domain.values.get(f"sess_tout_idle_{whose}"), 900)
