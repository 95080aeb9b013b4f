# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What the office is asked about piers, and is handed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from pydantic import SecretStr

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import File, Kinds, Nothing, Prose, Scalar, Secrets, Single, Values
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.berth_place import Berth
from loadmaster.types.pier import Pier

__all__ = ["AsyncHarbourOffice", "HarbourOffice"]

_P_PIER = Parameter("p", Form(type="reference", prefix="#"), required=True)
_P_SIDE = Parameter("s", Form(type="enum", codes={"left": "l", "right": "r"}), clearable=True, v2_only=True)
_P_DRAWING = Parameter("data", Form(type="file"), required=True)
_P_SIDE_2 = Parameter("s", Form(type="enum", codes={"left": "l", "right": "r"}), v2_only=True)
_EVERYTHING: Command[list[Pier | Berth]] = Command(
    "harbour.all", "harbour/all", "read", {}, Kinds[Pier | Berth](Pier, Berth)
)
_DOWNLOAD_CHART: Command[bytes] = Command(
    "getchart", "getchart", "download", {"pier": _P_PIER, "side": _P_SIDE_2}, File("data")
)
_DEPTH: Command[Scalar] = Command("depth", "depth", "read", {}, Single("Depth"))
_LIST_GATE_KEYS: Command[list[SecretStr]] = Command("gatekeys", "gatekeys", "read", {}, Secrets("keys"))
_COUNTS: Command[dict[str, Scalar]] = Command("counts", "counts", "read", {}, Values())
_SINK: Command[str] = Command(
    "sinkpier", "sinkpier", "action", {"pier": _P_PIER, "side": _P_SIDE}, Prose(), v1_only=True
)
_UPLOAD_CHART: Command[None] = Command(
    "putchart", "putchart", "upload", {"pier": _P_PIER, "side": _P_SIDE, "drawing": _P_DRAWING}, Nothing()
)


class HarbourOffice:
    """What the office is asked about piers, and is handed."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def everything(
        self,
    ) -> list[Pier | Berth]:
        """Look at piers and berths side by side.

        Derived, unverified.
        """
        return self._session.execute(
            _EVERYTHING,
            {},
        )

    def sink(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | str | Unset | None = UNSET,
        settle: Callable[[], str | None] | None = None,
    ) -> str:
        """Let a pier sink.

        A rumour.

        Traffic: no effect.

        Deprecated: It never worked.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SINK,
            {
                "pier": pier,
                "side": side,
            },
            settle,
        )

    def upload_chart(
        self,
        pier: int | str,
        *,
        drawing: bytes,
        side: Literal["left", "right"] | str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Send the drawing of a pier.

        Traffic: no effect.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            drawing: The drawing.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UPLOAD_CHART,
            {
                "pier": pier,
                "drawing": drawing,
                "side": side,
            },
            settle,
        )

    def download_chart(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | str | Unset = UNSET,
    ) -> bytes:
        """Fetch the drawing of a pier.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DOWNLOAD_CHART,
            {
                "pier": pier,
                "side": side,
            },
        )

    def depth(
        self,
    ) -> Scalar:
        """Measure the depth.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DEPTH,
            {},
        )

    def list_gate_keys(
        self,
    ) -> list[SecretStr]:
        """List what opens gates.

        Known from clients that work against units.
        """
        return self._session.execute(
            _LIST_GATE_KEYS,
            {},
        )

    def counts(
        self,
    ) -> dict[str, Scalar]:
        """Count everything.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _COUNTS,
            {},
        )


class AsyncHarbourOffice:
    """What the office is asked about piers, and is handed."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def everything(
        self,
    ) -> list[Pier | Berth]:
        """Look at piers and berths side by side.

        Derived, unverified.
        """
        return await self._session.execute(
            _EVERYTHING,
            {},
        )

    async def sink(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[str | None]] | None = None,
    ) -> str:
        """Let a pier sink.

        A rumour.

        Traffic: no effect.

        Deprecated: It never worked.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SINK,
            {
                "pier": pier,
                "side": side,
            },
            settle,
        )

    async def upload_chart(
        self,
        pier: int | str,
        *,
        drawing: bytes,
        side: Literal["left", "right"] | str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Send the drawing of a pier.

        Traffic: no effect.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            drawing: The drawing.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UPLOAD_CHART,
            {
                "pier": pier,
                "drawing": drawing,
                "side": side,
            },
            settle,
        )

    async def download_chart(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | str | Unset = UNSET,
    ) -> bytes:
        """Fetch the drawing of a pier.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DOWNLOAD_CHART,
            {
                "pier": pier,
                "side": side,
            },
        )

    async def depth(
        self,
    ) -> Scalar:
        """Measure the depth.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DEPTH,
            {},
        )

    async def list_gate_keys(
        self,
    ) -> list[SecretStr]:
        """List what opens gates.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _LIST_GATE_KEYS,
            {},
        )

    async def counts(
        self,
    ) -> dict[str, Scalar]:
        """Count everything.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _COUNTS,
            {},
        )
