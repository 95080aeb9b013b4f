"""What holds for the whole unit and is no setting, in snapshots."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from .access_list import network
from .contract import OBJECTS
from .invocation import decode_or_clear
from .lookup import canonical
from .state_file import template
from .store import State, UnitWide, Values
from .unit_wide import adaptive, check_timing

FAMILIES = ("dns", "health-check", "route")


def unit_wide_shown(state: State) -> dict[str, dict[str, list[dict[str, Any]]]]:
    """The families under Python names."""
    hosts, routes = state.shared.unit_wide.hosts.items(), state.shared.unit_wide.routes.items()
    return {
        "dns": _listed("HostsEntry", [{"address": address, "name": name} for address, name in hosts]),
        "health-check": {
            "AdaptiveParams": [_named("AdaptiveParams", adaptive(state))],
            "GlobalHealth": [_named("GlobalHealth", check_timing(state))],
        },
        "route": _listed("Route", [{"destination": one, "gateway": gateway} for one, gateway in routes]),
    }


def read_unit_wide(families: Mapping[str, Any], known: UnitWide) -> UnitWide:
    """The families of a snapshot, and what is known of those that it does not hold.

    Raises ``ValueError``, ``KeyError``, ``TypeError`` or ``AttributeError`` where one cannot be read.
    """
    made = UnitWide(**{name: getattr(known, name) for name in UnitWide.__dataclass_fields__})
    if "health-check" in families:
        kinds = families["health-check"]
        made.check_timing = _one(kinds, "GlobalHealth")
        made.adaptive = _one(kinds, "AdaptiveParams")
    if "dns" in families:
        shown = families["dns"].get("HostsEntry") or []
        made.hosts = {canonical(one["address"]): str(one["name"]) for one in shown}
    if "route" in families:
        shown = families["route"].get("Route") or []
        made.routes = {network(one["destination"]): str(one["gateway"]) for one in shown}
    return made


def unlisted(shared: UnitWide) -> dict[str, Any]:
    """What no command lists, for dumps of our own."""
    return {
        "cipher_sets": {name: list(one) for name, one in sorted(shared.cipher_sets.items())},
        "not_cached": sorted(shared.not_cached),
        "not_compressed": sorted(shared.not_compressed),
        "templates": {name: asdict(one) for name, one in sorted(shared.templates.items())},
    }


def put_unlisted(shared: UnitWide, extra: Mapping[str, Any]) -> None:
    """Put back what ``unlisted`` told, as far as it is there."""
    if "cipher_sets" in extra:
        shared.cipher_sets = {name: tuple(one) for name, one in extra["cipher_sets"].items()}
    shared.not_cached = list(extra.get("not_cached", shared.not_cached))
    if "templates" in extra:
        shared.templates = {name: template(one) for name, one in extra["templates"].items()}
    shared.not_compressed = list(extra.get("not_compressed", shared.not_compressed))


def _listed(kind: str, objects: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Objects of a kind, which is left out where there are none."""
    return {kind: objects} if objects else {}


def _named(kind: str, values: Values) -> dict[str, Any]:
    shown = {field.name: values.get(field.key) for field in OBJECTS[kind].fields}
    return dict(sorted(shown.items()))


def _one(kinds: Mapping[str, Any], kind: str) -> Values:
    """The values of the one object of a kind; what the document does not tell is as from the factory."""
    shown = (kinds.get(kind) or [{}])[0]
    values: Values = {}
    for field in OBJECTS[kind].fields:
        if shown.get(field.name) is not None:
            value = decode_or_clear(shown[field.name], field.value, field.default)
            if value is not None:
                values[field.key] = value
    return values
