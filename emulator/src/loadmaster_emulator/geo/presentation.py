"""Names, sites and data centres as answers show them: stored values, and what follows from the rest."""

from __future__ import annotations

from typing import Any

from loadmaster_emulator.answer import Record, Shown
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.snapshot_values import show_record
from loadmaster_emulator.state.geo import GeoDataCentre, GeoName, GeoNetwork, GeoRecord, GeoSite
from loadmaster_emulator.store import State

from .health import cluster_status, mapped_services, name_status, site_status

__all__ = ["cluster_record", "name_in_snapshot", "name_record", "network_record"]

_PLACE = OBJECTS["GeoPlace"]
_NO_COUNTRY = "-1"


def name_record(state: State, text: str, name: GeoName) -> Record:
    """A name with its sites and records."""
    values: dict[str, Shown] = {
        **name.values,
        "Status": name_status(state, name),
        "FullyQualifiedDomainName": text,
        "Mapping": sum(1 for one in name.sites.values() if one.values.get("Checker") == "clust"),
    }
    if name.values.get("LocalSettings") is not True:
        values.pop("LocalTTL", None)
        values.pop("LocalSticky", None)
    if name.sites:
        values["Map"] = [_site_record(state, name, address, site) for address, site in name.sites.items()]
    if name.records:
        values["ResourceRecord"] = [_extra_record(number, one) for number, one in name.records.items()]
    return Record(OBJECTS["GeoFqdn"], values)


def name_in_snapshot(state: State, text: str, name: GeoName) -> dict[str, Any]:
    """A name as snapshots show it: lists that answers leave out are empty there."""
    shown = show_record(name_record(state, text, name))
    shown["maps"] = shown["maps"] or []
    shown["records"] = shown["records"] or []
    for site in shown["maps"]:
        for served in ("continents", "countries", "custom_locations"):
            site[served] = site[served] or []
    return shown


def cluster_record(state: State, number: int, cluster: GeoDataCentre) -> Record:
    """A data centre."""
    values: dict[str, Shown] = {**cluster.values, "Status": cluster_status(state, cluster), "Index": number}
    return Record(OBJECTS["GeoCluster"], values)


def network_record(network: str, entry: GeoNetwork) -> Record:
    """A network of clients."""
    address, _, length = network.partition("/")
    values: dict[str, Shown] = {
        "Status": "Up",
        "Index": entry.number,
        "IPAddress": address,
        "Mask": int(length),
        "Country": entry.place or entry.country or _NO_COUNTRY,
        "IsCustom": bool(entry.place),
        "Latitude": entry.latitude,
        "Longitude": entry.longitude,
    }
    return Record(OBJECTS["GeoIpRange"], values)


def _site_record(state: State, name: GeoName, address: str, site: GeoSite) -> Record:
    cluster = state.shared.geo.clusters.get(site.cluster)
    local = cluster is not None and cluster.values.get("Type") == "localLM"
    services = mapped_services(state, site) if local else []
    nickname = next((str(one.values["NickName"]) for one in services if one.values.get("NickName")), None)
    values: dict[str, Shown] = {
        **site.values,
        "Status": site_status(state, name, address),
        "Index": site.number,
        "IPAddress": address,
        "Cluster": None if cluster is None else cluster.values["Name"],
        "MappedName": site.mapped_name or nickname,
        "continent": _places("code", site.continents),
        "country": _places("code", site.countries),
        "customLocation": _places("name", site.places),
    }
    return Record(OBJECTS["GeoMap"], values)


def _places(key: str, texts: list[str]) -> list[Record] | None:
    return [Record(_PLACE, {key: text}) for text in texts] or None


def _extra_record(number: int, record: GeoRecord) -> Record:
    values: dict[str, Shown] = {
        "Index": number,
        "Type": record.type,
        "RData": record.data,
        "Name": record.alias,
        "Priority": record.priority,
    }
    return Record(OBJECTS["GeoRecord"], values)
