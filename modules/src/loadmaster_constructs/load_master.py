"""A single LoadMaster."""

from __future__ import annotations

from loadmaster_constructs._framework import Construct
from loadmaster_constructs._owner import OwnedAppliance, Routing
from loadmaster_constructs._resource import refuse
from loadmaster_constructs.appliance import Access, Appliance
from loadmaster_constructs.because import Because
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.unit import Unit

__all__ = ["LoadMaster"]


class LoadMaster(OwnedAppliance):
    """A single appliance and the values that concern it as a whole, with the checklist's defaults.

    Declare it in one stack; other stacks that put services on the same appliance use :meth:`existing`.
    Destroying the stack leaves the values on the appliance as they are.

    :param scope: the stack, or a construct in it.
    :param id: name of the construct.
    :param unit: the box, or its URL.
    :param name: name of the appliance, ``id`` unless given: ``edge`` has its API key in
        ``LOADMASTER_EDGE_API_KEY``.
    :param access: how it is reached, where the environment does not say so.
    :param routing_between_networks: ``blocked`` switches the packet filter on: clients reach services and
        nothing behind them, and servers reach nothing through the appliance. It has no default, because it
        breaks designs in which somebody does; left out, the packet filter is not managed and the checklist
        asks for an answer (LM06).
    :param server_nat: let servers open connections from behind the appliance's address. Left out: no (LM02).
    :param transparent: layer 7 transparency for the appliance as a whole. Left out: no (LM01).
    :param drop_on_fail: cut connections to a server that fails, so that clients move on. Left out: yes
        (LM07).
    :param drain_time_seconds: how long a disabled server goes on serving its clients, 0 or 60 to 86400. Left
        out: 300, or the longest persistence of the services declared below where that is longer (LM08).
    :param drop_at_drain_end: cut what is still connected then. Left out: yes (LM08).
    :raises ArgumentError: a value that cannot be meant, a default left without a ``Because``, or a second
        owner.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        unit: Unit | str,
        name: str | None = None,
        access: Access | None = None,
        routing_between_networks: Routing | Because | None = None,
        server_nat: bool | Because | None = None,
        transparent: bool | Because | None = None,
        drop_on_fail: bool | Because | None = None,
        drain_time_seconds: int | Because | None = None,
        drop_at_drain_end: bool | Because | None = None,
    ) -> None:
        super().__init__(scope, id, units=[unit], name=name, access=access)
        try:
            self._estate.own(self)
            self._own_values(
                server_nat=server_nat,
                transparent=transparent,
                drop_on_fail=drop_on_fail,
                drain_time_seconds=drain_time_seconds,
                drop_at_drain_end=drop_at_drain_end,
                routing=routing_between_networks,
            )
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None

    @staticmethod
    def existing(
        scope: Construct, id: str, *, unit: Unit | str, name: str | None = None, access: Access | None = None
    ) -> Appliance:
        """An appliance that somebody else owns: a scope for services that writes nothing appliance-wide.

        :raises ArgumentError: a value that cannot be meant.
        """
        return Appliance(scope, id, units=[unit], name=name, access=access)
