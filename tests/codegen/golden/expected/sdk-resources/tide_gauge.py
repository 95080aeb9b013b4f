# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What the sea does. Not every harbour has the right to know."""

from __future__ import annotations

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.tide_gauge import Sea

__all__ = ["AsyncTideGauge", "TideGauge"]

_P_FAR = Parameter("far", Form(type="bool"))
_LOOK: Command[Sea] = Command("sea", "sea", "read", {}, One(Sea))
_WATCH: Command[Sea] = Command("seaview", "seaview", "read", {"far": _P_FAR}, One(Sea))


class TideGauge:
    """What the sea does. Not every harbour has the right to know."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def look(
        self,
    ) -> Sea:
        """Look at the sea.

        Since firmware 2.0.

        The unit has to be licensed for soundings, otherwise it answers 422 'No soundings for you'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _LOOK,
            {},
        )

    def watch(
        self,
        *,
        far: bool | Unset = UNSET,
    ) -> Sea:
        """Look at the sea from far away, which everybody may.

        Args:
            far: From very far away. Somebody has to pay for the glass. Otherwise refused. Since firmware 2.1.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _WATCH,
            {
                "far": far,
            },
        )


class AsyncTideGauge:
    """What the sea does. Not every harbour has the right to know."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def look(
        self,
    ) -> Sea:
        """Look at the sea.

        Since firmware 2.0.

        The unit has to be licensed for soundings, otherwise it answers 422 'No soundings for you'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _LOOK,
            {},
        )

    async def watch(
        self,
        *,
        far: bool | Unset = UNSET,
    ) -> Sea:
        """Look at the sea from far away, which everybody may.

        Args:
            far: From very far away. Somebody has to pay for the glass. Otherwise refused. Since firmware 2.1.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _WATCH,
            {
                "far": far,
            },
        )
