"""SubVSs: making one and knowing which it is.

The appliance answers the making of a SubVS with the parent, and does not say which of the seats is the new
one. So the parent is read before and after, with other writers kept away.
"""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from loadmaster._exceptions import FateUnknown, InvalidCall, NotFound
from loadmaster._script import Script
from loadmaster._session import AsyncSession, Session
from loadmaster.resources import sub_virtual_service as printed
from loadmaster.types.sub_virtual_service import SubVirtualService
from loadmaster.types.virtual_service import VirtualService

if TYPE_CHECKING:
    from loadmaster._client import AsyncLoadMaster, LoadMaster

__all__ = ["AsyncSubVirtualServices", "SubVirtualServices"]


def _list(parent: int) -> Script[list[SubVirtualService]]:
    found = yield lambda client: client.virtual_services.show(parent)
    seats: list[SubVirtualService] = found.sub_services
    return seats


def _add(parent: int) -> Script[SubVirtualService]:
    before = {seat.service_index for seat in (yield from _list(parent))}

    def look() -> Script[VirtualService | None]:
        found: VirtualService = yield lambda client: client.virtual_services.show(parent)
        return found if {seat.service_index for seat in found.sub_services} - before else None

    yield lambda client: client.virtual_services.modify(
        parent, create_sub_service="", settle=lambda: client.run_script(look())
    )
    # Read again instead of using the answer: older firmware shows the parent as it was before.
    new = [seat for seat in (yield from _list(parent)) if seat.service_index not in before]
    if len(new) != 1:
        raise FateUnknown(
            f"{len(new)} new SubVSs in service {parent} where one was made; somebody else changes it as well",
            command="modvs",
        )
    return new[0]


def _delete(parent: int, sub_service: int) -> Script[None]:
    seats = yield from _list(parent)
    if parent == sub_service:
        raise InvalidCall(f"sub_service is {sub_service}, which is the parent itself", command="delvs")
    if sub_service not in {seat.service_index for seat in seats}:
        raise NotFound(
            f"service {parent} has no SubVS {sub_service}", command="delvs", code=422, text="Unknown VS"
        )

    def look() -> Script[bool]:
        return sub_service not in {seat.service_index for seat in (yield from _list(parent))}

    yield lambda client: client.virtual_services.delete(sub_service, settle=lambda: client.run_script(look()))


class SubVirtualServices(printed.SubVirtualServices):
    """Services inside a virtual service. What one does is a virtual service of its own, see
    ``service_index``."""

    def __init__(self, session: Session, client: LoadMaster) -> None:
        super().__init__(session)
        self._client = client

    def list(self, parent: int) -> builtins.list[SubVirtualService]:
        """The seats of a service's SubVSs, by one call. Raises ``NotFound`` when there is no such service."""
        return self._client.run_script(_list(parent))

    def add(self, parent: int) -> SubVirtualService:
        """Add a SubVS and say which it is; configure it as virtual service ``service_index`` afterwards.

        Traffic: the parent may send to it as soon as it has a server that is up. Holds the write lane. Raises
        ``FateUnknown`` when somebody else added one at the same time, so that nobody can tell them apart.
        """
        with self._client.write_lane():
            return self._client.run_script(_add(parent))

    def delete(self, parent: int, sub_service: int) -> None:
        """Remove a SubVS, after making sure that it is one of this parent's.

        Traffic: its connections end. Raises ``NotFound`` when the parent has no such SubVS.
        """
        with self._client.write_lane():
            self._client.run_script(_delete(parent, sub_service))


class AsyncSubVirtualServices(printed.AsyncSubVirtualServices):
    """As ``SubVirtualServices``."""

    def __init__(self, session: AsyncSession, client: AsyncLoadMaster) -> None:
        super().__init__(session)
        self._client = client

    async def list(self, parent: int) -> builtins.list[SubVirtualService]:
        """As ``SubVirtualServices.list``."""
        return await self._client.run_script(_list(parent))

    async def add(self, parent: int) -> SubVirtualService:
        """As ``SubVirtualServices.add``."""
        async with self._client.write_lane():
            return await self._client.run_script(_add(parent))

    async def delete(self, parent: int, sub_service: int) -> None:
        """As ``SubVirtualServices.delete``."""
        async with self._client.write_lane():
            await self._client.run_script(_delete(parent, sub_service))
