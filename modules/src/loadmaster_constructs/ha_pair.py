"""Two LoadMasters that stand in for each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast

from loadmaster_constructs._carrier import Carrier
from loadmaster_constructs._estate import take_virtual_id
from loadmaster_constructs._framework import Construct
from loadmaster_constructs._owner import OwnedAppliance, Routing
from loadmaster_constructs._pair_networks import PairNetworks, check_two_units, derived_url
from loadmaster_constructs._resource import check_place, refuse
from loadmaster_constructs._service import with_raw
from loadmaster_constructs._text import is_text
from loadmaster_constructs.appliance import Access, Appliance
from loadmaster_constructs.because import Because
from loadmaster_constructs.defaults import Departure, default
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.l1.ha_pair import HaPairArguments, HaPairResource
from loadmaster_constructs.secret import Secret
from loadmaster_constructs.shared_address import SharedAddress, shared_addresses
from loadmaster_constructs.unit import Unit

__all__ = ["HAPair"]

_LOWEST_ID, _HIGHEST_ID = 2, 255
_SERVICES = ("loadmaster_virtual_service", "loadmaster_sub_virtual_service", "loadmaster_real_server")


class HAPair(OwnedAppliance):
    """Two licensed units as one appliance, and its values as a whole, with the checklist's defaults.

    One deployment makes a pair of two single units, in this order: both units are checked to be two boxes
    with equal firmware and licence; each gets its place in the pair and the other values that take effect
    with a restart, and the secret they know each other by; the units are restarted once, one after the other
    and the one that carries traffic last, never both away; partner and shared addresses and checks are set on
    their interfaces; one becomes active and the other waits. Only then is made what stands below the pair.
    Every step looks first at what is there. So a deployment that was stopped, or lost a unit on the way, goes
    on where it was when it is run again, and one on a pair that stands writes differences and nothing else.

    A restart interrupts a single unit's traffic, and makes the units of a pair change roles. With
    ``reboot="never"`` none happens: what waits for one is shown in the pair's ``waiting_for_reboot``, and the
    rest follows once somebody has restarted the units. First boot (licence, password, API) is ``loadmaster
    bootstrap`` and has no place here.

    Destroying the stack leaves the pair standing and its values as they are.

    :param scope: the stack, or a construct in it.
    :param id: name of the construct.
    :param first: the unit that has place one, or its URL.
    :param second: the unit that has place two, or its URL.
    :param shared: the shared address of each interface that has one, as ``{"eth0": "10.0.0.10/24"}``. The
        prefix length may be left out; with it, or with ``interfaces`` of the units, it is known which
        services and servers an interface carries. Each interface takes part in the HA checks unless it is
        known to carry none of them (LM11); ``SharedAddress`` says otherwise.
    :param virtual_id: number of the pair on its networks, 2 to 255, another for each pair of the program. It
        is never 1, which every pair has that nobody gave a number (LM05).
    :param platform: what the units are. A virtual MAC is switched on for ``hardware`` and left off for
        ``virtual``, where there is none (LM04).
    :param routing_between_networks: ``blocked`` switches the packet filter on; to go on routing needs a
        ``Because`` with the value ``allowed`` (LM06).
    :param name: name of the appliance, ``id`` unless given: ``edge`` has its API keys in
        ``LOADMASTER_EDGE_FIRST_API_KEY`` and ``LOADMASTER_EDGE_SECOND_API_KEY``.
    :param access: how the units are reached, where the environment does not say so.
    :param partner_secret: secret that both units know each other by, of 8 to 127 characters. Left out, it is
        left alone.
    :param partner_secret_version: raise it when the secret is another one: nothing is kept to compare.
    :param reboot: ``when_needed`` restarts units for values that need it, one after the other.
    :param shared_url: address at which the active unit answers. Left out: the shared address on the interface
        that the first unit's URL is on, as far as that can be told.
    :param virtual_mac: left out: by the platform. Switching it off on hardware, as where a switch forbids it,
        needs a ``Because`` (LM04).
    :param share_layer7_persistence: left out: yes (LM03).
    :param share_layer4_connections: left out: yes, as soon as a service works at layer 4 in any stack of the
        program (LM03).
    :param preferred_unit: unit that takes the active role back whenever it is there. Left out: neither, since
        every return is one more interruption.
    :param failover_delay: silence after which the other unit takes over; left out, the appliance's own.
    :param server_nat: as for ``LoadMaster``, and so the four that follow.
    :param raw: further arguments of the raw resource, by its names, such as ``update_interface``.
    :raises ArgumentError: two units that are one, addresses that do not fit together, a number that another
        pair has, a value that cannot be meant, a default left without a ``Because``, or a second owner.
    """

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        first: Unit | str,
        second: Unit | str,
        shared: Mapping[str, str | SharedAddress],
        virtual_id: int,
        platform: Literal["virtual", "hardware"],
        routing_between_networks: Routing | Because,
        name: str | None = None,
        access: Access | None = None,
        partner_secret: Secret | None = None,
        partner_secret_version: int = 1,
        reboot: Literal["when_needed", "never"] = "when_needed",
        shared_url: str | None = None,
        virtual_mac: bool | Because | None = None,
        share_layer7_persistence: bool | Because | None = None,
        share_layer4_connections: bool | Because | None = None,
        preferred_unit: Literal["neither", "first", "second"] | None = None,
        failover_delay: Literal["seconds_3", "seconds_6", "seconds_9", "seconds_12", "seconds_15"]
        | None = None,
        server_nat: bool | Because | None = None,
        transparent: bool | Because | None = None,
        drop_on_fail: bool | Because | None = None,
        drain_time_seconds: int | Because | None = None,
        drop_at_drain_end: bool | Because | None = None,
        raw: HaPairArguments | None = None,
    ) -> None:
        check_place(scope, id)
        try:
            units, self._shared, self._networks, url = _pair(first, second, shared, shared_url)
            _check_virtual_id(virtual_id)
            _check_platform(platform)
            _check_answer(routing_between_networks)
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        super().__init__(scope, id, units=units, name=name, access=access, shared_url=url)
        try:
            self._estate.own(self)
            take_virtual_id(self, self._path, virtual_id)
            self._checks = self._settle_checks()
            self._layer4 = self._settle_pair("share_layer4_connections", share_layer4_connections)
            self._layer4_is_given = share_layer4_connections is not None
            arguments: HaPairArguments = {
                "interfaces": self._interfaces({}),
                "ha_virtual_id": virtual_id,
                "virtual_mac": self._settle_virtual_mac(platform, virtual_mac),
                "share_layer7_persistence": self._settle_pair(
                    "share_layer7_persistence", share_layer7_persistence
                ),
                "share_layer4_connections": self._layer4 if self._layer4_is_given else None,
                "preferred_unit": preferred_unit,
                "failover_delay": failover_delay,
                "partner_secret": partner_secret,
                "partner_secret_version": None if partner_secret is None else partner_secret_version,
                "platform": platform,
                "reboot": reboot,
            }
            self._form(with_raw(dict(arguments), raw))
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
        scope: Construct,
        id: str,
        *,
        first: Unit | str,
        second: Unit | str,
        shared: Mapping[str, str | SharedAddress] | None = None,
        shared_url: str | None = None,
        name: str | None = None,
        access: Access | None = None,
    ) -> Appliance:
        """A pair that somebody else owns: a scope for services that writes nothing appliance-wide.

        Where the owner is a stack of the same program, ``cdktf deploy`` deploys that one first.

        :param shared: as for the owner; only used to tell where the active unit answers.
        :param shared_url: that address itself. Without either, both units are asked.
        :raises ArgumentError: two units that are one, or a value that cannot be meant.
        """
        check_place(scope, id)
        try:
            units, _, _, url = _pair(first, second, shared, shared_url)
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        return Appliance(scope, id, units=units, name=name, access=access, shared_url=url)

    def _form(self, arguments: Mapping[str, Any]) -> None:
        """Declare the pair, and let everything else wait for it."""
        HaPairResource._shape.convert(arguments)
        self.ha_pair = HaPairResource(self, "pair", provider=self._provider_reference, **arguments)
        carrier = Carrier.of(self)
        carrier.found(self._path, self.ha_pair)
        carrier.settle_late(self._look_at_services)
        self._estate.deploy_owner_first()

    def _settle_checks(self) -> dict[str, bool | None]:
        """What was said about each interface; ``None`` where nothing was."""
        found: dict[str, bool | None] = {}
        for name, address in self._shared.items():
            left: list[Departure] = []
            value = default("pair", "ha_check").settle(address.ha_check, left)
            self._leave("interface", name, left)
            found[name] = None if address.ha_check is None else value
        return found

    def _settle_pair(self, name: str, given: Any) -> Any:
        left: list[Departure] = []
        value = default("pair", name).settle(given, left)
        self._leave("setting", name, left)
        return value

    def _settle_virtual_mac(self, platform: str, given: bool | Because | None) -> bool | None:
        if platform == "hardware":
            return cast(bool, self._settle_pair("virtual_mac", given))
        if given not in (None, False):
            raise Refusal("virtual_mac is on and platform is 'virtual', where there is no such option")
        # Some virtual units refuse the parameter in either direction.
        return None

    def _interfaces(self, carrying: Mapping[str, bool | None]) -> dict[str, Any]:
        """The interfaces as the resource takes them: checked where said so, where they carry something, and
        where nobody knows.
        """
        found: dict[str, Any] = {}
        for name, address in self._shared.items():
            check = self._checks[name]
            if check is None and carrying.get(name) is not False:
                check = True
            found[name] = {"shared_address": str(address._plain)}
            if check is not None:
                found[name]["ha_check"] = check
        return found

    def _look_at_services(self) -> None:
        """Settle what follows from the services of every stack."""
        addresses: set[str] = set()
        layer4 = False
        for _, resource in self._estate.resources():
            if resource._shape.type in _SERVICES:
                arguments = resource._attributes
                addresses.add(str(arguments.get("address")))
                servers = arguments.get("real_servers")
                if isinstance(servers, Mapping):
                    addresses.update(_host(key) for key in servers)
                layer4 = layer4 or _works_at_layer4(resource._shape.type, arguments)
        self.ha_pair._put("interfaces", self._interfaces(self._networks.carrying(addresses)))
        if layer4 and not self._layer4_is_given:
            self.ha_pair._put("share_layer4_connections", self._layer4)


def _pair(
    first: Unit | str,
    second: Unit | str,
    shared: Mapping[str, str | SharedAddress] | None,
    shared_url: str | None,
) -> tuple[tuple[Unit, Unit], dict[str, SharedAddress], PairNetworks, str | None]:
    """Units, shared addresses, what is known of their networks, and where the active unit answers."""
    units = (_unit(first), _unit(second))
    check_two_units(*units)
    addresses = {} if shared is None else shared_addresses(shared)
    networks = PairNetworks.of(addresses, units)
    if shared_url is None:
        return units, addresses, networks, derived_url(units[0], addresses, networks)
    given = Unit(shared_url)
    for unit in units:
        if given._place == unit._place:
            raise Refusal(f"shared_url is {shared_url!r}, which is the address of a unit of its own")
    return units, addresses, networks, shared_url


def _unit(given: Unit | str) -> Unit:
    return given if isinstance(given, Unit) else Unit(given)


def _check_virtual_id(given: Any) -> None:
    if isinstance(given, bool) or not isinstance(given, int):
        raise Refusal(f"virtual_id is {given!r}, accepted is a whole number", wrong_type=True)
    if given == 1:
        raise Refusal(
            "virtual_id is 1, which every pair has that nobody gave a number; accepted is "
            f"{_LOWEST_ID} to {_HIGHEST_ID}, another for each pair on a network (LM05)"
        )
    if not _LOWEST_ID <= given <= _HIGHEST_ID:
        raise Refusal(f"virtual_id is {given}, accepted is {_LOWEST_ID} to {_HIGHEST_ID}")


def _check_platform(given: Any) -> None:
    if given not in ("virtual", "hardware"):
        raise Refusal(f"platform is {given!r}, accepted is 'virtual' or 'hardware'")


def _check_answer(given: Any) -> None:
    if given is None or not (is_text(given) or isinstance(given, Because)):
        raise Refusal(
            f"routing_between_networks is {given!r}, accepted is 'blocked', or a Because with the value "
            "'allowed'"
        )


def _works_at_layer4(type: str, arguments: Mapping[str, Any]) -> bool:
    if type != "loadmaster_virtual_service":
        return False
    return arguments.get("protocol") == "udp" or arguments.get("force_layer7") is False


def _host(key: str) -> str:
    """The address of a server's name inside its service."""
    return key[1 : key.index("]")] if key.startswith("[") else key.rpartition(":")[0]
