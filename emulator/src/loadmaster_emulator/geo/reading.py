"""Global balancing out of snapshots. What no answer shows stays as the unit knows it."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import Any

from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.snapshot_values import SnapshotError, objects_of, read_object, read_value
from loadmaster_emulator.specification import ObjectSpec
from loadmaster_emulator.state.geo import GeoDataCentre, GeoName, GeoNetwork, GeoRecord, GeoSite, GeoState
from loadmaster_emulator.store import Values

__all__ = ["read_clusters", "read_names", "read_networks", "read_places"]

Shown = Mapping[str, Any]

_OWN_TIMES = ("LocalTTL", "LocalSticky")


def read_places(kinds: Shown) -> list[str]:
    """The places."""
    return [_text(one, "name", "place") for one in objects_of(kinds, "GeoCustomLocation")]


def read_clusters(state: GeoState, kinds: Shown) -> dict[int, GeoDataCentre]:
    """The data centres by number."""
    found: dict[int, GeoDataCentre] = {}
    for shown in objects_of(kinds, "GeoCluster"):
        _text(shown, "name", "data centre")
        _text(shown, "address", "data centre")
        values = read_object(OBJECTS["GeoCluster"], shown, "data centre")
        found[_number(state, shown)] = GeoDataCentre(values)
    return found


def read_networks(state: GeoState, kinds: Shown) -> dict[str, GeoNetwork]:
    """The networks of clients."""
    found: dict[str, GeoNetwork] = {}
    for shown in objects_of(kinds, "GeoIpRange"):
        length = shown.get("prefix_length")
        text = _text(shown, "address", "IP range") + ("" if length is None else f"/{length}")
        try:
            network = str(ipaddress.ip_network(text, strict=False))
        except ValueError as problem:
            raise SnapshotError(f"IP range: {text!r} is no network") from problem
        country = str(shown.get("country") or "").removeprefix("-1")
        custom = shown.get("is_custom") is True
        found[network] = GeoNetwork(
            _number(state, shown),
            "" if custom else country,
            country if custom else "",
            _whole(shown.get("latitude_seconds")),
            _whole(shown.get("longitude_seconds")),
        )
    return found


def read_names(state: GeoState, kinds: Shown) -> dict[str, GeoName]:
    """The names with sites and records."""
    found: dict[str, GeoName] = {}
    for shown in objects_of(kinds, "GeoFqdn"):
        text = _text(shown, "name", "FQDN")
        text = text if text.endswith(".") else f"{text}."
        known = state.names.get(text, GeoName())
        values = _merged(OBJECTS["GeoFqdn"], shown, known.values, "FQDN")
        values.pop("FullyQualifiedDomainName", None)
        for key in _OWN_TIMES:
            # Not shown as long as the times of all names hold.
            if key not in values and key in known.values:
                values[key] = known.values[key]
        delay = _whole(shown.get("failure_delay_seconds"))
        values["FailTime"] = 0 if delay is None else delay
        found[text] = GeoName(
            values,
            dict(_site(state, known, one) for one in objects_of(shown, "maps")),
            {_number(state, one): _record(one) for one in objects_of(shown, "records")},
            known.unanswered,
            known.counted_at,
        )
    return found


def _site(state: GeoState, name: GeoName, shown: Shown) -> tuple[str, GeoSite]:
    address = _text(shown, "address", "site")
    known = name.sites.get(address, GeoSite(0))
    values = _merged(OBJECTS["GeoMap"], shown, known.values, "site")
    values.pop("IPAddress", None)
    values.pop("Cluster", None)
    site = GeoSite(
        _number(state, shown),
        values,
        _cluster(state, shown.get("cluster")),
        known.mapped_name,
        [_text(one, "code", "continent") for one in objects_of(shown, "continents")],
        [_text(one, "code", "country") for one in objects_of(shown, "countries")],
        [_text(one, "name", "place") for one in objects_of(shown, "custom_locations")],
        known.requests,
        known.failed_since,
        known.taken_out,
    )
    return address, site


def _cluster(state: GeoState, named: object) -> int:
    for index, one in state.clusters.items():
        if named is not None and str(named) in (str(index), one.values.get("Name")):
            return index
    return 0


def _record(shown: Shown) -> GeoRecord:
    kind = read_value(shown.get("type"), OBJECTS["GeoRecord"].field("Type").value, "record.type")
    return GeoRecord(
        str(kind),
        str(shown.get("data") or ""),
        str(shown.get("alias") or ""),
        _whole(shown.get("priority")),
    )


def _merged(spec: ObjectSpec, shown: Shown, known: Values, where: str) -> Values:
    """The values of a snapshot, and those that answers never show from what is known."""
    hidden = {field.key for field in spec.fields if field.wire is None}
    kept = {key: value for key, value in known.items() if key in hidden}
    return {**read_object(spec, shown, where), **kept}


def _number(state: GeoState, shown: Shown) -> int:
    """The number of an object, or a new one; later numbers are higher than any that was read."""
    number = _whole(shown.get("number")) or state.next_number()
    state.last_number = max(state.last_number, number)
    return number


def _whole(value: object) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise SnapshotError(f"{value!r} is no number")


def _text(shown: Shown, name: str, where: str) -> str:
    value = shown.get(name)
    if not isinstance(value, str) or not value:
        raise SnapshotError(f"{where}: {name!r} is missing")
    return value
