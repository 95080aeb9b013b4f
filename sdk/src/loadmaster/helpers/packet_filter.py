"""Packet filter: its whole state at once, and entries that know the list they stand on."""

from __future__ import annotations

import builtins
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from loadmaster._model import UNSET, Unset
from loadmaster._script import Script
from loadmaster._session import AsyncSession, Session
from loadmaster.resources import packet_filter as printed
from loadmaster.types.packet_filter import AccessListEntry, PacketFilterState

if TYPE_CHECKING:
    from loadmaster._client import AsyncLoadMaster, LoadMaster

__all__ = ["AsyncPacketFilter", "PacketFilter", "filter_state"]

ListName = Literal["allow", "block"]


def filter_state() -> Script[PacketFilterState]:
    """The five values that a unit shows one at a time."""
    found: dict[str, Any] = {}
    for method in (
        "show_enabled",
        "show_drop",
        "show_block_between_interfaces",
        "show_block_wui",
        "show_wui_address",
    ):
        shown = yield partial(_shown, method)
        found |= {name: getattr(shown, name) for name in shown.model_fields_set}
    return PacketFilterState(**found)


def _shown(method: str, client: Any) -> Any:
    return getattr(client.packet_filter, method)()


def _of_list(entries: list[AccessListEntry], access_list: str) -> list[AccessListEntry]:
    # Answers name the list beside the entries, if at all.
    return [entry.model_copy(update={"access_list": access_list}) for entry in entries]


class PacketFilter(printed.PacketFilter):
    """What the appliance lets through besides its services."""

    def __init__(self, session: Session, client: LoadMaster) -> None:
        super().__init__(session)
        self._client = client

    def state(self) -> PacketFilterState:
        """Everything the filter shows, by five calls. A value the unit does not tell is ``None``.

        The words that answers use are unverified.
        """
        return self._client.run_script(filter_state())

    def entries(self, access_list: ListName) -> builtins.list[AccessListEntry]:
        """The entries of one of the two lists that hold for the whole unit.

        Known from clients that work against units.
        """
        return _of_list(super().entries(access_list), access_list)

    def service_entries(
        self,
        access_list: ListName,
        *,
        service: int | str | Unset = UNSET,
        service_address: str | Unset = UNSET,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
    ) -> builtins.list[AccessListEntry]:
        """The entries of one of the two lists of a service, which goes by number or by address, port and
        protocol.

        Known from clients that work against units.
        """
        found = super().service_entries(
            access_list,
            service=service,
            service_address=service_address,
            service_port=service_port,
            service_protocol=service_protocol,
        )
        return _of_list(found, access_list)


class AsyncPacketFilter(printed.AsyncPacketFilter):
    """As ``PacketFilter``."""

    def __init__(self, session: AsyncSession, client: AsyncLoadMaster) -> None:
        super().__init__(session)
        self._client = client

    async def state(self) -> PacketFilterState:
        """As ``PacketFilter.state``."""
        return await self._client.run_script(filter_state())

    async def entries(self, access_list: ListName) -> builtins.list[AccessListEntry]:
        """As ``PacketFilter.entries``."""
        return _of_list(await super().entries(access_list), access_list)

    async def service_entries(
        self,
        access_list: ListName,
        *,
        service: int | str | Unset = UNSET,
        service_address: str | Unset = UNSET,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
    ) -> builtins.list[AccessListEntry]:
        """As ``PacketFilter.service_entries``."""
        found = await super().service_entries(
            access_list,
            service=service,
            service_address=service_address,
            service_port=service_port,
            service_protocol=service_protocol,
        )
        return _of_list(found, access_list)
