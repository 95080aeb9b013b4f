"""The values that concern an appliance as a whole, and who may set which of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from loadmaster_constructs._framework import Construct
from loadmaster_constructs._resource import Resource
from loadmaster_constructs.appliance import Access, Appliance
from loadmaster_constructs.because import Because
from loadmaster_constructs.defaults import Departure, default
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.l1.l7_settings import L7SettingsResource
from loadmaster_constructs.l1.network_settings import NetworkSettingsResource
from loadmaster_constructs.l1.packet_filter import PacketFilterResource
from loadmaster_constructs.unit import Unit

__all__ = ["OwnedAppliance", "Routing", "owner_of"]

Routing = Literal["blocked"]
_LONGEST_DRAIN = 86_400


class OwnedAppliance(Appliance):
    """An appliance in the stack that owns its values."""

    l7_settings: L7SettingsResource
    network_settings: NetworkSettingsResource
    packet_filter: PacketFilterResource | None

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        units: Sequence[Unit | str],
        name: str | None,
        access: Access | None,
        shared_url: str | None = None,
    ) -> None:
        super().__init__(scope, id, units=units, name=name, access=access, shared_url=shared_url)
        self._groups: dict[str, Resource] = {}
        self._claims: dict[str, tuple[str, Any]] = {}
        self._taken: dict[str, str] = {}
        self._filters = False
        self.packet_filter = None

    def _own_values(
        self,
        *,
        server_nat: bool | Because | None,
        transparent: bool | Because | None,
        drop_on_fail: bool | Because | None,
        drain_time_seconds: int | Because | None,
        drop_at_drain_end: bool | Because | None,
        routing: Routing | Because | None,
    ) -> None:
        """Set the checklist's defaults, or what was given with a reason instead; ``Refusal`` without one."""
        self._drain_is_given = drain_time_seconds is not None
        l7 = {
            "transparent": self._settle_setting("transparent", transparent),
            "drop_on_fail": self._settle_setting("drop_on_fail", drop_on_fail),
            "drain_time_seconds": self._settle_setting("drain_time_seconds", drain_time_seconds),
            "drop_at_drain_end": self._settle_setting("drop_at_drain_end", drop_at_drain_end),
        }
        nat = self._settle_setting("server_nat", server_nat)
        blocks = self._settle_routing(routing)
        self._drain_seconds: int = l7["drain_time_seconds"]
        provider = self._provider_reference
        self.l7_settings = L7SettingsResource(self, "l7-settings", provider=provider, **l7)
        self.network_settings = NetworkSettingsResource(
            self, "network-settings", server_nat=nat, provider=provider
        )
        self._hold(self.l7_settings, l7)
        self._hold(self.network_settings, {"server_nat": nat})
        self._filters = blocks is True
        if blocks is not None:
            # A filter that is off takes none of the other values.
            self.packet_filter = PacketFilterResource(
                self,
                "packet-filter",
                enabled=blocks,
                drop=blocks or None,
                block_between_interfaces=blocks or None,
                provider=provider,
            )
        self._estate.tell_longest(self._lengthen_drain)

    def _put_settings(
        self, groups: Mapping[str, str], values: Mapping[str, Any], path: str, *, repeatable: bool = False
    ) -> None:
        """Set further values, each in the one resource of its group; ``Refusal`` where another construct has
        set it. A repeatable one may be said again as long as it stays the same.
        """
        new: dict[str, dict[str, Any]] = {}
        for name, value in values.items():
            holder, held = self._claims.get(name, (None, None))
            if holder is None:
                new.setdefault(groups[name], {})[name] = value
            elif not repeatable or held != value:
                raise Refusal(f"{name} is set by {holder} already" + (f", to {held!r}" if repeatable else ""))
        for group, members in new.items():
            self._put_group(group, members, path)

    def _take(self, what: str, path: str) -> None:
        """Note something that an appliance has once."""
        taken = self._taken.setdefault(what, path)
        if taken != path:
            raise Refusal(f"is a second {what}, and {taken} is the appliance's already")

    def _put_group(self, group: str, values: dict[str, Any], path: str) -> None:
        known = self._groups.get(group)
        if known is None:
            from loadmaster_constructs import l1

            kind: Any = getattr(l1, group)
            kind._shape.convert(values)
            known = kind(self, _construct_id(kind._shape.type), provider=self._provider_reference, **values)
            self._groups[group] = known
        else:
            known._shape.convert(values)
            for name, value in values.items():
                known._put(name, value)
        self._claims |= {name: (path, value) for name, value in values.items()}

    def _hold(self, resource: Resource, values: Mapping[str, Any]) -> None:
        self._groups[type(resource).__name__] = resource
        self._claims |= {name: (self._path, value) for name, value in values.items()}

    def _settle_setting(self, name: str, given: Any) -> Any:
        left: list[Departure] = []
        value = default("appliance", name).settle(given, left)
        self._leave("setting", name, left)
        return value

    def _settle_routing(self, given: Routing | Because | None) -> bool | None:
        """Whether the filter stops what would be routed through; ``None`` where nobody answered."""
        if given is None:
            return None
        left: list[Departure] = []
        value = default("appliance", "routing_between_networks").settle(given, left)
        if value not in ("blocked", "allowed"):
            raise Refusal(
                f"routing_between_networks is {value!r}, accepted is 'blocked', or a Because with the value "
                "'allowed'"
            )
        self._leave("packet_filter", None, left)
        return bool(value == "blocked")

    def _leave(self, kind: str, name: str | None, left: list[Departure]) -> None:
        self.departures += left
        self._estate.leave(self._path, kind, () if name is None else (name,), left)

    def _lengthen_drain(self, seconds: int) -> None:
        """Lengthen the drain time to a service's persistence, up to the longest the appliance accepts."""
        wanted = min(seconds, _LONGEST_DRAIN)
        if not self._drain_is_given and wanted > self._drain_seconds:
            self._drain_seconds = wanted
            self.l7_settings._put("drain_time_seconds", wanted)


def owner_of(scope: Construct, id: str) -> OwnedAppliance:
    """The appliance above the scope, which has to be owned here: ``Refusal`` for a borrowed one."""
    appliance = Appliance.of(scope, id)
    if not isinstance(appliance, OwnedAppliance):
        raise Refusal(
            f"concerns the appliance as a whole, and {appliance._path} only puts services on it; it belongs "
            "in the stack that owns the appliance"
        )
    return appliance


def _construct_id(type: str) -> str:
    return type.removeprefix("loadmaster_").replace("_", "-")
