"""Health checks: changing interval, timeout and retries together.

A unit judges a new interval by the timeout and the retries that it has, not by those of the same call. So
these two go first, in a call of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from loadmaster._exceptions import InvalidCall
from loadmaster._script import Script
from loadmaster._session import AsyncSession, Session
from loadmaster.resources import health_check as printed
from loadmaster.types.health_check import GlobalHealth

if TYPE_CHECKING:
    from loadmaster._client import AsyncLoadMaster, LoadMaster

__all__ = ["AsyncHealthChecks", "HealthChecks"]


def _change(**values: int) -> Script[None]:
    """One call, which counts as carried out when the unit shows what was sent."""

    def shown() -> Script[bool]:
        found = yield lambda client: client.health_checks.show()
        return all(getattr(found, name) == value for name, value in values.items())

    def send(client: Any) -> Any:
        settle = lambda: client.run_script(shown())  # noqa: E731 - one line for both clients
        return client.health_checks.modify(**values, settle=settle)

    yield send


def _set_timing(interval: int, timeout: int, retries: int) -> Script[GlobalHealth]:
    least = retries * timeout + 1
    if interval < least:
        raise InvalidCall(
            f"interval_seconds is {interval}; checks with timeout_seconds {timeout} "
            f"and retry_count {retries} take {least} at least",
            command="modhealth",
        )
    yield from _change(timeout_seconds=timeout, retry_count=retries)
    yield from _change(interval_seconds=interval)
    found: GlobalHealth = yield lambda client: client.health_checks.show()
    return found


class HealthChecks(printed.HealthChecks):
    """How all servers are checked where their service says nothing."""

    def __init__(self, session: Session, client: LoadMaster) -> None:
        super().__init__(session)
        self._client = client

    def set_timing(self, *, interval_seconds: int, timeout_seconds: int, retry_count: int) -> GlobalHealth:
        """Set how often and how patiently servers are checked, by two calls in the order that units need,
        and return what the unit shows afterwards.

        Raises ``InvalidCall`` before anything is sent when a check with all its repetitions does not fit
        into the interval. Traffic: servers may be taken for down sooner or later than before.
        """
        with self._client.write_lane():
            return self._client.run_script(_set_timing(interval_seconds, timeout_seconds, retry_count))


class AsyncHealthChecks(printed.AsyncHealthChecks):
    """As ``HealthChecks``."""

    def __init__(self, session: AsyncSession, client: AsyncLoadMaster) -> None:
        super().__init__(session)
        self._client = client

    async def set_timing(
        self, *, interval_seconds: int, timeout_seconds: int, retry_count: int
    ) -> GlobalHealth:
        """As ``HealthChecks.set_timing``."""
        async with self._client.write_lane():
            return await self._client.run_script(_set_timing(interval_seconds, timeout_seconds, retry_count))
