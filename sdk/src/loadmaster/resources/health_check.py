# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What holds for the checks of all servers where a service says nothing of its own, and how the agents are
asked that adaptive scheduling relies on.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.health_check import AdaptiveParams, GlobalHealth

__all__ = ["AsyncHealthChecks", "HealthChecks"]

_P_INTERVAL_SECONDS = Parameter("RetryInterval", Form(type="int", minimum=9, maximum=901))
_P_TIMEOUT_SECONDS = Parameter("timeout", Form(type="int", minimum=4, maximum=60))
_P_RETRY_COUNT = Parameter("RetryCount", Form(type="int", minimum=2, maximum=15))
_P_PATH = Parameter("AdaptiveURL", Form(type="string"), clearable=True)
_P_PORT = Parameter("AdaptivePort", Form(type="port", minimum=0, maximum=65535), clearable=True)
_P_INTERVAL_SECONDS_2 = Parameter(
    "AdaptiveInterval", Form(type="int", minimum=10, maximum=60), clearable=True
)
_P_MINIMUM_PERCENT = Parameter("MinPercent", Form(type="int"), clearable=True)
_SHOW: Command[GlobalHealth] = Command("showhealth", "showhealth", "read", {}, One(GlobalHealth))
_SHOW_ADAPTIVE: Command[AdaptiveParams] = Command(
    "showadaptive", "showadaptive", "read", {}, One(AdaptiveParams, may_be_empty=True)
)
_MODIFY: Command[None] = Command(
    "modhealth",
    "modhealth",
    "write",
    {
        "interval_seconds": _P_INTERVAL_SECONDS,
        "timeout_seconds": _P_TIMEOUT_SECONDS,
        "retry_count": _P_RETRY_COUNT,
    },
    Nothing(),
)
_MODIFY_ADAPTIVE: Command[None] = Command(
    "modadaptive",
    "modadaptive",
    "write",
    {
        "path": _P_PATH,
        "port": _P_PORT,
        "interval_seconds": _P_INTERVAL_SECONDS_2,
        "minimum_percent": _P_MINIMUM_PERCENT,
    },
    Nothing(),
)


class HealthChecks:
    """What holds for the checks of all servers where a service says nothing of its own, and how the agents
    are asked that adaptive scheduling relies on.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def show(
        self,
    ) -> GlobalHealth:
        """Read how servers are checked.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW,
            {},
        )

    def modify(
        self,
        *,
        interval_seconds: int | Unset = UNSET,
        timeout_seconds: int | Unset = UNSET,
        retry_count: int | Unset = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change how servers are checked.

        The interval is judged by timeout and retries as they were before, so they go in a call of their own
        where all change.

        Traffic: Servers may be taken for down sooner or later than before.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            interval_seconds: Seconds between two checks; at least one more than the retries multiplied by the
                timeout. 9 to 901, in seconds. 9 unless set. The vendor module goes above 120 only where it is
                forced to.
            timeout_seconds: How long a check may take to be answered. 4 to 60, in seconds. 4 unless set.
            retry_count: Failed checks in a row after which a server is down. 2 to 15. 2 unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Invalid value for RetryInterval: 10': Checks would begin before the one before has ended.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _MODIFY,
            {
                "interval_seconds": interval_seconds,
                "timeout_seconds": timeout_seconds,
                "retry_count": retry_count,
            },
            settle,
        )

    def show_adaptive(
        self,
    ) -> AdaptiveParams:
        """Read how agents are asked for the load of their servers.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_ADAPTIVE,
            {},
        )

    def modify_adaptive(
        self,
        *,
        path: str | Unset | None = UNSET,
        port: int | Unset | None = UNSET,
        interval_seconds: int | Unset | None = UNSET,
        minimum_percent: int | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change how agents are asked for the load of their servers.

        Traffic: Services with adaptive scheduling may share out new connections otherwise.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            path: Path under which agents answer. That answers show it, and under this name, is assumed.
            port: Port on which agents answer. 0 to 65535. That answers show it, and under this name, is
                assumed.
            interval_seconds: Seconds between two questions. 10 to 60, in seconds. That answers show it, and
                under this name, is assumed.
            minimum_percent: Load below which weights are left as they are. In percent. No source states
                limits; that answers show it, and under this name, is assumed.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _MODIFY_ADAPTIVE,
            {
                "path": path,
                "port": port,
                "interval_seconds": interval_seconds,
                "minimum_percent": minimum_percent,
            },
            settle,
        )


class AsyncHealthChecks:
    """What holds for the checks of all servers where a service says nothing of its own, and how the agents
    are asked that adaptive scheduling relies on.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def show(
        self,
    ) -> GlobalHealth:
        """Read how servers are checked.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW,
            {},
        )

    async def modify(
        self,
        *,
        interval_seconds: int | Unset = UNSET,
        timeout_seconds: int | Unset = UNSET,
        retry_count: int | Unset = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change how servers are checked.

        The interval is judged by timeout and retries as they were before, so they go in a call of their own
        where all change.

        Traffic: Servers may be taken for down sooner or later than before.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            interval_seconds: Seconds between two checks; at least one more than the retries multiplied by the
                timeout. 9 to 901, in seconds. 9 unless set. The vendor module goes above 120 only where it is
                forced to.
            timeout_seconds: How long a check may take to be answered. 4 to 60, in seconds. 4 unless set.
            retry_count: Failed checks in a row after which a server is down. 2 to 15. 2 unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Invalid value for RetryInterval: 10': Checks would begin before the one before has ended.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _MODIFY,
            {
                "interval_seconds": interval_seconds,
                "timeout_seconds": timeout_seconds,
                "retry_count": retry_count,
            },
            settle,
        )

    async def show_adaptive(
        self,
    ) -> AdaptiveParams:
        """Read how agents are asked for the load of their servers.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_ADAPTIVE,
            {},
        )

    async def modify_adaptive(
        self,
        *,
        path: str | Unset | None = UNSET,
        port: int | Unset | None = UNSET,
        interval_seconds: int | Unset | None = UNSET,
        minimum_percent: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change how agents are asked for the load of their servers.

        Traffic: Services with adaptive scheduling may share out new connections otherwise.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            path: Path under which agents answer. That answers show it, and under this name, is assumed.
            port: Port on which agents answer. 0 to 65535. That answers show it, and under this name, is
                assumed.
            interval_seconds: Seconds between two questions. 10 to 60, in seconds. That answers show it, and
                under this name, is assumed.
            minimum_percent: Load below which weights are left as they are. In percent. No source states
                limits; that answers show it, and under this name, is assumed.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _MODIFY_ADAPTIVE,
            {
                "path": path,
                "port": port,
                "interval_seconds": interval_seconds,
                "minimum_percent": minimum_percent,
            },
            settle,
        )
