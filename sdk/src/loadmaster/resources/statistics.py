# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What a unit counts of its own load and of the traffic it balances. Counters begin with the unit's last
start, or with the last time that somebody put them back; what is said of a second is said of the one just
before.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Nothing, One
from loadmaster._wire.table import Command
from loadmaster.types.statistics import Stats

__all__ = ["AsyncStatistics", "Statistics"]

_SHOW: Command[Stats] = Command("stats", "stats", "read", {}, One(Stats))
_RESET: Command[None] = Command("logging.resetstats", "logging/resetstats", "action", {}, Nothing())


class Statistics:
    """What a unit counts of its own load and of the traffic it balances. Counters begin with the unit's last
    start, or with the last time that somebody put them back; what is said of a second is said of the one just
    before.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def show(
        self,
    ) -> Stats:
        """Read everything that the unit counts. Servers stand beside the services, not inside.

        That SubVSs are listed beside services and without an address is assumed, as is that a cluster's first
        node shows sums over all nodes.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _SHOW,
            {},
        )

    def reset(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Put the counters of services and servers back to nothing. Connections stay as they are.

        That open connections still count as such afterwards is assumed.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _RESET,
            {},
            settle,
        )


class AsyncStatistics:
    """What a unit counts of its own load and of the traffic it balances. Counters begin with the unit's last
    start, or with the last time that somebody put them back; what is said of a second is said of the one just
    before.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def show(
        self,
    ) -> Stats:
        """Read everything that the unit counts. Servers stand beside the services, not inside.

        That SubVSs are listed beside services and without an address is assumed, as is that a cluster's first
        node shows sums over all nodes.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _SHOW,
            {},
        )

    async def reset(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Put the counters of services and servers back to nothing. Connections stay as they are.

        That open connections still count as such afterwards is assumed.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _RESET,
            {},
            settle,
        )
