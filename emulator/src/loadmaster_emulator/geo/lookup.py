"""Finding the name, site, data centre or network that a call is about."""

from __future__ import annotations

import ipaddress
import re

from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.lookup import canonical
from loadmaster_emulator.refusal import Refusal, invalid, missing
from loadmaster_emulator.state.geo import GeoDataCentre, GeoName, GeoNetwork, GeoSite, GeoState

__all__ = [
    "find_cluster",
    "find_name",
    "find_network",
    "find_place",
    "find_site",
    "full_name",
    "is_host_name",
    "network",
    "no_geo_data",
    "referred_cluster",
]

_LABEL = r"[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
_FULL_NAME = re.compile(rf"(\*\.)?{_LABEL}(\.{_LABEL})*\.?")


def no_geo_data() -> Refusal:
    """What the unit says where there is nothing to show, as vendor code knows it."""
    return Refusal(422, "No geo data found")


def is_host_name(text: str) -> bool:
    """Whether a text is a name of the domain name system and no address."""
    if len(text) > 253 or canonical(text) != text or text.rstrip(".").replace(".", "").isdecimal():
        return False
    return _FULL_NAME.fullmatch(text) is not None


def full_name(call: Invocation) -> str:
    """The name in the call with its full stop; ``Refusal`` where it is none."""
    text = call.text("fqdn") or ""
    if not is_host_name(text) or ":" in text:
        raise invalid("fqdn", text)
    return text if text.endswith(".") else f"{text}."


def find_name(state: GeoState, call: Invocation) -> tuple[str, GeoName]:
    """The name in the call and what is known of it."""
    text = call.text("fqdn") or ""
    name = text if text.endswith(".") else f"{text}."
    if name not in state.names:
        raise Refusal(422, "FQDN not found")
    return name, state.names[name]


def find_site(name: GeoName, call: Invocation) -> tuple[str, GeoSite]:
    """The site in the call."""
    address = canonical(call.text("ip") or "")
    if address not in name.sites:
        raise Refusal(422, "IP address not found")
    return address, name.sites[address]


def find_cluster(state: GeoState, call: Invocation) -> tuple[int, GeoDataCentre]:
    """The data centre in the call, by its address or its number; the address wins."""
    address, number = call.text("ip"), call.number("id")
    if not address and number is None:
        raise missing("ip")
    for index, one in state.clusters.items():
        if (one.values.get("IPAddress") == canonical(address)) if address else (index == number):
            return index, one
    raise no_geo_data()


def referred_cluster(state: GeoState, text: str) -> int:
    """Number of the data centre that a site is to belong to, by number or name; 0 for none."""
    if not text:
        return 0
    for index, one in state.clusters.items():
        if text in (str(index), one.values.get("Name")):
            return index
    raise Refusal(422, "Cluster not found")


def network(wire: str, text: str) -> str:
    """An address or network with its prefix length."""
    try:
        return str(ipaddress.ip_network(text, strict=False))
    except ValueError as problem:
        raise invalid(wire, text) from problem


def find_network(state: GeoState, call: Invocation) -> tuple[str, GeoNetwork]:
    """The network in the call: as it was added, or by its first address alone."""
    text = call.text("ip") or ""
    wanted = network("ip", text)
    matches = [name for name in state.networks if name == wanted]
    if not matches and "/" not in text:
        matches = [name for name in state.networks if name.partition("/")[0] == wanted.partition("/")[0]]
    if len(matches) != 1:
        raise Refusal(422, "IP range not found")
    return matches[0], state.networks[matches[0]]


def find_place(state: GeoState, name: str) -> str:
    """A place of our own."""
    if name not in state.places:
        raise Refusal(422, "Custom location not found")
    return name
