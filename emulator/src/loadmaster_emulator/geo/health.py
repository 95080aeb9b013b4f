"""Whether sites, data centres and names are up: they are, unless somebody has said that their check fails.

Checks by ping look at port 0 of an address in the list of what is down.
"""

from __future__ import annotations

from loadmaster_emulator.health import DISABLED, DOWN, UP, service_status
from loadmaster_emulator.state.geo import GeoDataCentre, GeoName, GeoSite
from loadmaster_emulator.store import Service, State
from loadmaster_emulator.values import number

__all__ = ["cluster_status", "mapped_services", "name_status", "passes", "site_status"]

_HTTP = 80


def cluster_status(state: State, cluster: GeoDataCentre) -> str:
    """``Up``, ``Down`` or ``Disabled``."""
    values = cluster.values
    if values.get("Enable") is False:
        return DISABLED
    check = values.get("Checker", "none")
    if check == "none":
        return UP
    port = number(values.get("CheckerPort")) or _HTTP if check == "tcp" else 0
    return DOWN if _fails(state, values.get("IPAddress"), port) else UP


def site_status(state: State, name: GeoName, address: str) -> str:
    """``Up``, ``Down`` or ``Disabled``."""
    site = name.sites[address]
    cluster = state.shared.geo.clusters.get(site.cluster)
    if site.values.get("Enable") is False:
        return DISABLED
    if cluster is not None and cluster.values.get("Enable") is False:
        return DISABLED
    if site.taken_out or not passes(state, address, site):
        return DOWN
    together = name.values.get("UnanimousChecks") is True and site.cluster
    for other, neighbour in name.sites.items() if together else ():
        if neighbour.cluster == site.cluster and not passes(state, other, neighbour):
            return DOWN
    return UP


def name_status(state: State, name: GeoName) -> str:
    """``Up`` as soon as one site is."""
    return UP if any(site_status(state, name, address) == UP for address in name.sites) else DOWN


def mapped_services(state: State, site: GeoSite) -> list[Service]:
    """The services of this unit that the check of a site looks at."""
    address, port = site.values.get("MappedAddress"), site.values.get("MappedPort")
    return [
        one
        for one in state.shared.services.values()
        if one.parent is None
        and address is not None
        and one.values.get("VSAddress") == address
        and port in (None, "*", one.values.get("VSPort"))
    ]


def passes(state: State, address: str, site: GeoSite) -> bool:
    """Whether the check of a site succeeds right now."""
    check = site.values.get("Checker", "icmp")
    if check == "none":
        return True
    if check == "clust":
        return _cluster_passes(state, site)
    checked = site.values.get("checkerAddr", address)
    port = 0 if check == "icmp" else number(site.values.get("CheckerPort")) or _HTTP
    return not _fails(state, checked, port)


def _cluster_passes(state: State, site: GeoSite) -> bool:
    cluster = state.shared.geo.clusters.get(site.cluster)
    if cluster is None or cluster_status(state, cluster) != UP:
        return False
    kind, address = cluster.values.get("Type"), site.values.get("MappedAddress")
    if kind == "localLM" and address is not None:
        return any(service_status(state, one) == UP for one in mapped_services(state, site))
    if kind == "remoteLM" and address is not None:
        return not _fails(state, address, number(site.values.get("MappedPort")))
    return True


def _fails(state: State, address: object, port: int) -> bool:
    return f"{address}:{port}" in state.shared.down
