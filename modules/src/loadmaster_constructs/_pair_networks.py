"""Which networks the interfaces of a pair are in, and what follows from it."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.shared_address import SharedAddress
from loadmaster_constructs.unit import Unit

__all__ = ["PairNetworks", "check_two_units", "derived_url"]

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

_LEAST_COMMON_BITS = {4: 16, 6: 48}


@dataclass(frozen=True, slots=True)
class PairNetworks:
    """The network of each interface with a shared address, ``None`` where nothing tells it."""

    networks: Mapping[str, Network | None]

    @staticmethod
    def of(shared: Mapping[str, SharedAddress], units: Sequence[Unit]) -> PairNetworks:
        """The networks; ``Refusal`` for a shared address that does not fit the units' interfaces."""
        found: dict[str, Network | None] = {}
        for name, address in shared.items():
            found[name] = address._network
            for unit in units:
                found[name] = _checked_against(unit, name, address) or found[name]
            _check_usable(name, address, found[name])
        for name, network in found.items():
            _check_own_addresses(name, shared[name], network, units)
        return PairNetworks(found)

    def carrying(self, addresses: Iterable[str]) -> dict[str, bool | None]:
        """Whether each interface carries one of the addresses; ``None`` where it is not known."""
        known = [address for text in addresses if (address := _read(text)) is not None]
        found: dict[str, bool | None] = {}
        for name, network in self.networks.items():
            found[name] = None if network is None else any(address in network for address in known)
        if not any(carries for carries in found.values()):
            # Nothing is known to be carried at all: that says nothing about any single interface.
            return dict.fromkeys(found)
        return found


def check_two_units(first: Unit, second: Unit) -> None:
    """Refuse a pair of one unit, and units whose interfaces cannot belong together."""
    if first._place == second._place:
        raise Refusal(f"first and second are the same unit, {first.url}; accepted are two")
    ours, theirs = first._own, second._own
    for name in sorted(ours.keys() & theirs.keys()):
        if ours[name].ip == theirs[name].ip:
            raise Refusal(f"first and second have the same address {ours[name].ip} on {name}")
        if ours[name].network != theirs[name].network:
            raise Refusal(
                f"second has {theirs[name]} on {name}, outside {ours[name].network}, the network of {name} "
                "on first"
            )


def derived_url(first: Unit, shared: Mapping[str, SharedAddress], networks: PairNetworks) -> str | None:
    """Where the active unit answers: the shared address on the interface that the first unit is reached by.

    Where no network is known it is the shared address nearest to the unit's own; ``None`` when none is near,
    as for units that are reached by name.
    """
    own = first._address
    if own is None:
        return None
    for name, network in networks.networks.items():
        if network is not None and own in network:
            return _url(first, shared[name]._plain)
    near = [
        (bits, name)
        for name, network in networks.networks.items()
        if network is None
        and (bits := _common_bits(own, shared[name]._plain)) >= _LEAST_COMMON_BITS[own.version]
    ]
    return _url(first, shared[max(near)[1]]._plain) if near else None


def _url(unit: Unit, address: Address) -> str:
    scheme = unit.url.split(":", 1)[0]
    host = f"[{address}]" if address.version == 6 else str(address)
    port = unit._place[1]
    usual = 443 if scheme == "https" else 80
    return f"{scheme}://{host}" if port == usual else f"{scheme}://{host}:{port}"


def _checked_against(unit: Unit, name: str, address: SharedAddress) -> Network | None:
    """The network that the unit has on the interface, where the unit's interfaces were told."""
    own = unit._own
    if not own:
        return None
    if name not in own:
        listed = ", ".join(own)
        raise Refusal(f"shared has {name!r}, and unit {unit.url} has {listed}")
    network = own[name].network
    if address._plain not in network:
        raise Refusal(
            f"shared[{name!r}] is '{address._plain}', outside {network}, the network of {name} on {unit.url}"
        )
    if address._network is not None and address._network != network:
        raise Refusal(
            f"shared[{name!r}] is {address.address!r}, and {name} on {unit.url} has the prefix length "
            f"{network.prefixlen}"
        )
    return network


def _check_usable(name: str, address: SharedAddress, network: Network | None) -> None:
    if network is None or network.num_addresses <= 2:
        return
    if address._plain in (network.network_address, network.broadcast_address) and network.version == 4:
        raise Refusal(
            f"shared[{name!r}] is '{address._plain}', which is no address of a machine in {network}"
        )


def _check_own_addresses(
    name: str, address: SharedAddress, network: Network | None, units: Sequence[Unit]
) -> None:
    """A shared address is a third one beside the units' own, in the same network as both."""
    for unit in units:
        own = unit._own.get(name)
        if address._plain in (unit._address, own.ip if own else None):
            raise Refusal(f"shared[{name!r}] is '{address._plain}', which is the address of unit {unit.url}")
    reached = [unit for unit in units if unit._address is not None]
    inside = [unit for unit in reached if network is not None and unit._address in network]
    if len(inside) == 1 and len(reached) == 2:
        outside = next(unit for unit in reached if unit is not inside[0])
        raise Refusal(
            f"{inside[0].url} is in {network}, the network of {name}, and {outside.url} is outside; both "
            "units of a pair stand in the same networks"
        )


def _common_bits(one: Address, other: Address) -> int:
    if one.version != other.version:
        return 0
    return one.max_prefixlen - (int(one) ^ int(other)).bit_length()


def _read(text: str) -> Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None
