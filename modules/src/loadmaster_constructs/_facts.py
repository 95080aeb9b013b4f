"""What a program declares, as the checklist reads it: without a detour over JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from loadmaster_checklist import Entry, Origin, from_resources
from loadmaster_constructs._estate import Estate
from loadmaster_constructs.ha_pair import HAPair

if TYPE_CHECKING:
    from loadmaster_checklist import Estate as Facts
    from loadmaster_constructs._resource import Resource

__all__ = ["facts_of"]

_PROVIDER = "provider"
_PARENT = "virtual_service_id"
_NAMES = ("certificates", "intermediate_certificates", "rule")
"""Arguments that hold names of other objects, and so usually references to them."""

_Known = dict[str, tuple[str, Any]]
"""By reference: the path of the resource it points at, and the value where the program itself gives it."""


def facts_of(estates: Sequence[Estate]) -> Facts:
    """The facts of every appliance of a program."""
    return from_resources(entry for estate in estates for entry in _entries(estate))


def _entries(estate: Estate) -> Iterator[Entry]:
    owner = estate.owner
    for appliance in sorted(estate.scopes.values(), key=lambda one: one is not owner):
        origin = Origin("construct", appliance._path)
        yield Entry(_PROVIDER, appliance._provider._arguments, estate.name, origin)
    resources = list(estate.resources())
    known = _references(resources)
    for path, resource in resources:
        values = _resolved(resource._attributes, known)
        if isinstance(owner, HAPair) and resource is owner.ha_pair:
            values = {**values, "interfaces": _with_networks(owner)}
        references: Mapping[str, str] = {}
        parent = values.get(_PARENT)
        if isinstance(parent, str) and parent in known:
            references = {_PARENT: known[parent][0]}
        yield Entry(resource._shape.type, values, estate.name, Origin("construct", path), path, references)


def _with_networks(pair: HAPair) -> Mapping[str, Any]:
    """The interfaces of a pair with the networks that the program knows and Terraform is not told."""
    found: dict[str, Any] = {}
    for name, members in pair.ha_pair._attributes["interfaces"].items():
        network = pair._networks.networks[name]
        found[name] = members
        if network is not None:
            found[name] = {**members, "address": f"{members['shared_address']}/{network.prefixlen}"}
    return found


def _references(resources: Sequence[tuple[str, Resource]]) -> _Known:
    """The references that the program has taken, and what is behind each."""
    known: _Known = {}
    for path, resource in resources:
        taken: Mapping[str, Any] = vars(resource).get("_results", {})
        for name, reference in taken.items():
            if isinstance(reference, str):
                known[reference] = (path, resource._attributes.get(name))
    return known


def _resolved(attributes: Mapping[str, Any], known: _Known) -> Mapping[str, Any]:
    """The attributes with names in place of references to objects that the program names itself."""
    if not known:
        return attributes
    found = {name: _named(attributes[name], known) for name in _NAMES if attributes.get(name) is not None}
    return {**attributes, **found} if found else attributes


def _named(value: Any, known: _Known) -> Any:
    if isinstance(value, list):
        return [_named(item, known) for item in value]
    behind = known.get(value) if isinstance(value, str) else None
    return value if behind is None or behind[1] is None else behind[1]
