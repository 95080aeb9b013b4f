# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What the office is asked about piers, and is handed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from os import PathLike
from pathlib import Path
from typing import Literal, overload

from pydantic import SecretStr

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
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
_TIDES: Command[dict[str, Scalar]] = Command("7.tides", "/tides7/all", "read", {}, Values())
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

        Raises:
            Refused: The unit says no; see the kinds of it.

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
        side: Literal["left", "right"] | Unset | None = UNSET,
        settle: Callable[[], str | None] | None = None,
    ) -> str:
        """Let a pier sink.

        A rumour.

        Traffic: Ships at the pier go down with it.

        Pair: each unit has its own; call the unit that is meant.

        Goes through dialect v1 on every unit: v2 does not have it.

        Deprecated: It never worked.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

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
        drawing: FileContent,
        side: Literal["left", "right"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Send the drawing of a pier.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            drawing: The drawing.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

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
            progress=progress,
        )

    @overload
    def download_chart(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset = UNSET,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download_chart(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset = UNSET,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download_chart(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset = UNSET,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch the drawing of a pier.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _DOWNLOAD_CHART,
                {
                    "pier": pier,
                    "side": side,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD_CHART,
            {
                "pier": pier,
                "side": side,
            },
            progress=progress,
        )

    def depth(
        self,
    ) -> Scalar:
        """Measure the depth.

        Raises:
            Refused: The unit says no; see the kinds of it.

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

        Raises:
            Refused: The unit says no; see the kinds of it.

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

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _COUNTS,
            {},
        )

    def tides(
        self,
    ) -> dict[str, Scalar]:
        """Look at the tides where other harbours ask for them.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _TIDES,
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

        Raises:
            Refused: The unit says no; see the kinds of it.

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
        side: Literal["left", "right"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[str | None]] | None = None,
    ) -> str:
        """Let a pier sink.

        A rumour.

        Traffic: Ships at the pier go down with it.

        Pair: each unit has its own; call the unit that is meant.

        Goes through dialect v1 on every unit: v2 does not have it.

        Deprecated: It never worked.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

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
        drawing: FileContent,
        side: Literal["left", "right"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Send the drawing of a pier.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            drawing: The drawing.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

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
            progress=progress,
        )

    @overload
    async def download_chart(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset = UNSET,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download_chart(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset = UNSET,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download_chart(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset = UNSET,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch the drawing of a pier.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _DOWNLOAD_CHART,
                {
                    "pier": pier,
                    "side": side,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD_CHART,
            {
                "pier": pier,
                "side": side,
            },
            progress=progress,
        )

    async def depth(
        self,
    ) -> Scalar:
        """Measure the depth.

        Raises:
            Refused: The unit says no; see the kinds of it.

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

        Raises:
            Refused: The unit says no; see the kinds of it.

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

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _COUNTS,
            {},
        )

    async def tides(
        self,
    ) -> dict[str, Scalar]:
        """Look at the tides where other harbours ask for them.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _TIDES,
            {},
        )
