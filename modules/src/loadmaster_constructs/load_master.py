"""A single LoadMaster."""

from __future__ import annotations

from typing import Any

from loadmaster_constructs._framework import Construct
from loadmaster_constructs._resource import refuse
from loadmaster_constructs.appliance import Access, Appliance, Unit
from loadmaster_constructs.because import Because
from loadmaster_constructs.defaults import default
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.l1.l7_settings import L7SettingsResource
from loadmaster_constructs.l1.network_settings import NetworkSettingsResource

__all__ = ["LoadMaster"]

_SHORTEST_DRAIN, _LONGEST_DRAIN = 60, 86_400


class LoadMaster(Appliance):
    """A single appliance and the values that concern it as a whole, with the checklist's defaults.

    Declare it in one stack; other stacks that put services on the same appliance use :meth:`existing`.
    Destroying the stack leaves the values on the appliance as they are.

    :param scope: the stack, or a construct in it.
    :param id: name of the construct.
    :param unit: the box, or its URL.
    :param name: name of the appliance, ``id`` unless given: ``edge`` has its API key in
        ``LOADMASTER_EDGE_API_KEY``.
    :param access: how it is reached, where the environment does not say so.
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
        server_nat: bool | Because | None = None,
        transparent: bool | Because | None = None,
        drop_on_fail: bool | Because | None = None,
        drain_time_seconds: int | Because | None = None,
        drop_at_drain_end: bool | Because | None = None,
    ) -> None:
        super().__init__(scope, id, unit=unit, name=name, access=access)
        self._drain_is_given = drain_time_seconds is not None
        try:
            self._estate.own(self._path)
            l7 = {
                "transparent": self._settle("transparent", transparent),
                "drop_on_fail": self._settle("drop_on_fail", drop_on_fail),
                "drain_time_seconds": self._settle("drain_time_seconds", drain_time_seconds),
                "drop_at_drain_end": self._settle("drop_at_drain_end", drop_at_drain_end),
            }
            nat = self._settle("server_nat", server_nat)
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        self._drain_seconds: int = l7["drain_time_seconds"]
        provider = self._provider_reference
        self.l7_settings = L7SettingsResource(self, "l7-settings", provider=provider, **l7)
        self.network_settings = NetworkSettingsResource(
            self, "network-settings", server_nat=nat, provider=provider
        )
        self._estate.tell_longest(self._lengthen_drain)

    @staticmethod
    def existing(
        scope: Construct, id: str, *, unit: Unit | str, name: str | None = None, access: Access | None = None
    ) -> Appliance:
        """An appliance that somebody else owns: a scope for services that writes nothing appliance-wide.

        :raises ArgumentError: a value that cannot be meant.
        """
        return Appliance(scope, id, unit=unit, name=name, access=access)

    def _lengthen_drain(self, seconds: int) -> None:
        """Lengthen the drain time to a service's persistence, up to the longest the appliance accepts."""
        wanted = min(seconds, _LONGEST_DRAIN)
        if not self._drain_is_given and wanted > self._drain_seconds:
            self._drain_seconds = wanted
            self.l7_settings._put("drain_time_seconds", wanted)

    def _settle(self, name: str, given: Any) -> Any:
        return default("appliance", name).settle(given, self.departures)
