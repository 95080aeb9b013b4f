# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Where ships lie. A pier is named by its name."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable
from typing import Literal

from pydantic import SecretStr

from loadmaster._model import UNSET, Texts, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import Many, Nothing, One
from loadmaster._wire.table import Command, Form, Lookup, Parameter
from loadmaster.types.pier import Pier

__all__ = ["AsyncPiers", "Piers"]

_P_NAME = Parameter(
    "name", Form(type="string", min_length=1, max_length=60, pattern="[A-Z][a-z]*"), required=True
)
_P_KIND = Parameter(
    "kind",
    Form(type="enum", codes={"deep": 1, "shallow": "0", "unlisted": "x"}, read_codes={"shallow": "none"}),
)
_P_LIT = Parameter("light", Form(type="bool", xml="1/0"))
_P_LAMPS = Parameter(
    "lamps",
    Form(type="flags", minimum=0, maximum=6, codes={"red": 1, "green": 2, "white": 4}),
    clearable=True,
)
_P_DEPTH_METRES = Parameter("depth", Form(type="int", minimum=2, maximum=20, also=(0,)), clearable=True)
_P_MOLE_ADDRESS = Parameter("addr", Form(type="address", clear_with="nowhere"), clearable=True)
_P_RADIO_PORT = Parameter("port", Form(type="port", minimum=3, maximum=99, also=("*",)))
_P_TAGS = Parameter("tags", Form(type="list", max_items=3, separator="|"), clearable=True)
_P_USES = Parameter(
    "uses", Form(type="list", codes={"fishing": "f", "trade": "t"}, separator=","), clearable=True
)
_P_PASSPHRASE = Parameter("pass", Form(type="secret"), clearable=True, secret=True)
_P_CHART = Parameter("chart", Form(type="file"))
_P_BLUEPRINT = Parameter("bp", Form(type="string"), clearable=True)
_P_PIER = Parameter("p", Form(type="reference", prefix="#"), required=True)
_P_SIDE = Parameter("s", Form(type="enum", codes={"left": "l", "right": "r"}), clearable=True, v2_only=True)
_P_NAME_2 = Parameter(
    "newname", Form(type="string", min_length=1, max_length=60, pattern="[A-Z][a-z]*"), clearable=True
)
_P_SIDE_2 = Parameter("s", Form(type="enum", codes={"left": "l", "right": "r"}), v2_only=True)
_SHOW: Command[Pier] = Command(
    "showpier", "piers/show", "read", {"pier": _P_PIER, "side": _P_SIDE_2}, One(Pier)
)
_LIST: Command[list[Pier]] = Command("listpiers", "listpiers", "read", {}, Many(Pier))
_ADD: Command[Pier] = Command(
    "addpier",
    "addpier",
    "write",
    {
        "name": _P_NAME,
        "kind": _P_KIND,
        "lit": _P_LIT,
        "lamps": _P_LAMPS,
        "depth_metres": _P_DEPTH_METRES,
        "mole_address": _P_MOLE_ADDRESS,
        "radio_port": _P_RADIO_PORT,
        "tags": _P_TAGS,
        "uses": _P_USES,
        "passphrase": _P_PASSPHRASE,
        "chart": _P_CHART,
        "blueprint": _P_BLUEPRINT,
    },
    One(Pier),
    creates=True,
)
_MODIFY: Command[None] = Command(
    "modpier",
    "modpier",
    "write",
    {
        "pier": _P_PIER,
        "side": _P_SIDE,
        "name": _P_NAME_2,
        "lit": _P_LIT,
        "lamps": _P_LAMPS,
        "depth_metres": _P_DEPTH_METRES,
        "mole_address": _P_MOLE_ADDRESS,
        "tags": _P_TAGS,
        "uses": _P_USES,
        "passphrase": _P_PASSPHRASE,
    },
    Nothing(),
)
_DELETE: Command[None] = Command(
    "delpier",
    "delpier",
    "write",
    {"pier": _P_PIER, "side": _P_SIDE},
    Nothing(),
    lookup=Lookup(_SHOW, ("pier", "side"), removes=True),
)


class Piers:
    """Where ships lie. A pier is named by its name."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        *,
        name: str,
        kind: Literal["deep", "shallow", "unlisted"] | Unset = UNSET,
        lit: bool | Unset = UNSET,
        lamps: Texts | Unset | None = UNSET,
        depth_metres: int | Unset | None = UNSET,
        mole_address: str | Unset | None = UNSET,
        radio_port: int | str | Unset = UNSET,
        tags: Texts | Unset | None = UNSET,
        uses: Texts | Unset | None = UNSET,
        passphrase: str | SecretStr | Unset | None = UNSET,
        chart: FileContent | Unset = UNSET,
        blueprint: str | Unset | None = UNSET,
        settle: Callable[[], Pier | None] | None = None,
        progress: Progress | None = None,
    ) -> Pier:
        """Build a pier.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the pier. At most 60 characters.
            kind: What the pier is for. 'deep' unless set.
            lit: Its lamps are on. True unless set.
            lamps: Which lamps are on. The default depends on other values. Lamps need light. Otherwise
                silently ignored. Any depth will do. Otherwise stored without effect.
            depth_metres: Depth of the water; 0 is unknown. 2 to 20, in metres, or 0. The default depends on
                other values. Nobody ever measured it.
            mole_address: Address of the mole.
            radio_port: Port of the radio. 3 to 99, or *. 16 unless set. Since firmware 2.1.
            tags: Words about the pier. At most 3 entries. ('old', 'stone') unless set.
            uses: What happens there. Ships need water. Otherwise silently ignored.
            passphrase: What opens the gate. Deprecated: Nobody locks a pier.
            chart: Drawing of the pier. Charts have to be allowed. Otherwise refused.
            blueprint: Pier to copy. Seen once.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            409 'Pier exists': The name is taken.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _ADD,
            {
                "name": name,
                "kind": kind,
                "lit": lit,
                "lamps": lamps,
                "depth_metres": depth_metres,
                "mole_address": mole_address,
                "radio_port": radio_port,
                "tags": tags,
                "uses": uses,
                "passphrase": passphrase,
                "chart": chart,
                "blueprint": blueprint,
            },
            settle,
            progress=progress,
        )

    def modify(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        lit: bool | Unset = UNSET,
        lamps: Texts | Unset | None = UNSET,
        depth_metres: int | Unset | None = UNSET,
        mole_address: str | Unset | None = UNSET,
        tags: Texts | Unset | None = UNSET,
        uses: Texts | Unset | None = UNSET,
        passphrase: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Rebuild a pier.

        Traffic: Ships have to leave.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        What is left out goes back to its default.

        Since firmware 2.0.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            name: Name of the pier. At most 60 characters.
            lit: Its lamps are on. True unless set.
            lamps: Which lamps are on. The default depends on other values. Lamps need light. Otherwise
                silently ignored. Any depth will do. Otherwise stored without effect.
            depth_metres: Depth of the water; 0 is unknown. 2 to 20, in metres, or 0. The default depends on
                other values. Nobody ever measured it.
            mole_address: Address of the mole.
            tags: Words about the pier. At most 3 entries. ('old', 'stone') unless set.
            uses: What happens there. Ships need water. Otherwise silently ignored.
            passphrase: What opens the gate. Deprecated: Nobody locks a pier.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _MODIFY,
            {
                "pier": pier,
                "side": side,
                "name": name,
                "lit": lit,
                "lamps": lamps,
                "depth_metres": depth_metres,
                "mole_address": mole_address,
                "tags": tags,
                "uses": uses,
                "passphrase": passphrase,
            },
            settle,
        )

    def delete(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Pull a pier down.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE,
            {
                "pier": pier,
                "side": side,
            },
            settle,
        )

    def show(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset = UNSET,
    ) -> Pier:
        """Look at one pier.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _SHOW,
            {
                "pier": pier,
                "side": side,
            },
        )

    def list(
        self,
    ) -> builtins.list[Pier]:
        """Look at all piers.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _LIST,
            {},
        )


class AsyncPiers:
    """Where ships lie. A pier is named by its name."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        *,
        name: str,
        kind: Literal["deep", "shallow", "unlisted"] | Unset = UNSET,
        lit: bool | Unset = UNSET,
        lamps: Texts | Unset | None = UNSET,
        depth_metres: int | Unset | None = UNSET,
        mole_address: str | Unset | None = UNSET,
        radio_port: int | str | Unset = UNSET,
        tags: Texts | Unset | None = UNSET,
        uses: Texts | Unset | None = UNSET,
        passphrase: str | SecretStr | Unset | None = UNSET,
        chart: FileContent | Unset = UNSET,
        blueprint: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[Pier | None]] | None = None,
        progress: Progress | None = None,
    ) -> Pier:
        """Build a pier.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            name: Name of the pier. At most 60 characters.
            kind: What the pier is for. 'deep' unless set.
            lit: Its lamps are on. True unless set.
            lamps: Which lamps are on. The default depends on other values. Lamps need light. Otherwise
                silently ignored. Any depth will do. Otherwise stored without effect.
            depth_metres: Depth of the water; 0 is unknown. 2 to 20, in metres, or 0. The default depends on
                other values. Nobody ever measured it.
            mole_address: Address of the mole.
            radio_port: Port of the radio. 3 to 99, or *. 16 unless set. Since firmware 2.1.
            tags: Words about the pier. At most 3 entries. ('old', 'stone') unless set.
            uses: What happens there. Ships need water. Otherwise silently ignored.
            passphrase: What opens the gate. Deprecated: Nobody locks a pier.
            chart: Drawing of the pier. Charts have to be allowed. Otherwise refused.
            blueprint: Pier to copy. Seen once.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            409 'Pier exists': The name is taken.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _ADD,
            {
                "name": name,
                "kind": kind,
                "lit": lit,
                "lamps": lamps,
                "depth_metres": depth_metres,
                "mole_address": mole_address,
                "radio_port": radio_port,
                "tags": tags,
                "uses": uses,
                "passphrase": passphrase,
                "chart": chart,
                "blueprint": blueprint,
            },
            settle,
            progress=progress,
        )

    async def modify(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        lit: bool | Unset = UNSET,
        lamps: Texts | Unset | None = UNSET,
        depth_metres: int | Unset | None = UNSET,
        mole_address: str | Unset | None = UNSET,
        tags: Texts | Unset | None = UNSET,
        uses: Texts | Unset | None = UNSET,
        passphrase: str | SecretStr | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Rebuild a pier.

        Traffic: Ships have to leave.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        What is left out goes back to its default.

        Since firmware 2.0.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            name: Name of the pier. At most 60 characters.
            lit: Its lamps are on. True unless set.
            lamps: Which lamps are on. The default depends on other values. Lamps need light. Otherwise
                silently ignored. Any depth will do. Otherwise stored without effect.
            depth_metres: Depth of the water; 0 is unknown. 2 to 20, in metres, or 0. The default depends on
                other values. Nobody ever measured it.
            mole_address: Address of the mole.
            tags: Words about the pier. At most 3 entries. ('old', 'stone') unless set.
            uses: What happens there. Ships need water. Otherwise silently ignored.
            passphrase: What opens the gate. Deprecated: Nobody locks a pier.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _MODIFY,
            {
                "pier": pier,
                "side": side,
                "name": name,
                "lit": lit,
                "lamps": lamps,
                "depth_metres": depth_metres,
                "mole_address": mole_address,
                "tags": tags,
                "uses": uses,
                "passphrase": passphrase,
            },
            settle,
        )

    async def delete(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Pull a pier down.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE,
            {
                "pier": pier,
                "side": side,
            },
            settle,
        )

    async def show(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset = UNSET,
    ) -> Pier:
        """Look at one pier.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _SHOW,
            {
                "pier": pier,
                "side": side,
            },
        )

    async def list(
        self,
    ) -> builtins.list[Pier]:
        """Look at all piers.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _LIST,
            {},
        )
