"""Real servers: listing those of one service."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from loadmaster._script import Script
from loadmaster._session import AsyncSession, Session
from loadmaster.resources import real_server as printed
from loadmaster.types.real_server import RealServer

if TYPE_CHECKING:
    from loadmaster._client import AsyncLoadMaster, LoadMaster

__all__ = ["AsyncRealServers", "RealServers"]


def _list(service: int | str) -> Script[list[RealServer]]:
    found = yield lambda client: client.virtual_services.show(service)
    servers: list[RealServer] = found.real_servers
    return servers


class RealServers(printed.RealServers):
    """The machines behind a virtual service or SubVS."""

    def __init__(self, session: Session, client: LoadMaster) -> None:
        super().__init__(session)
        self._client = client

    def list(self, service: int) -> builtins.list[RealServer]:
        """The servers of one service or SubVS, by one call. Raises ``NotFound`` when there is no such
        service."""
        return self._client.run_script(_list(service))


class AsyncRealServers(printed.AsyncRealServers):
    """As ``RealServers``."""

    def __init__(self, session: AsyncSession, client: AsyncLoadMaster) -> None:
        super().__init__(session)
        self._client = client

    async def list(self, service: int) -> builtins.list[RealServer]:
        """As ``RealServers.list``."""
        return await self._client.run_script(_list(service))
