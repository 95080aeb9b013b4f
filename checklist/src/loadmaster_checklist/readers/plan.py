"""Facts from Terraform plans, as ``terraform show -json`` prints them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from loadmaster_checklist.errors import NotReadable
from loadmaster_checklist.facts import Estate, Fact, Origin, Unknown, appliance_name
from loadmaster_checklist.readers.declared import from_resources
from loadmaster_checklist.readers.entry import PREFIX, PROVIDER, Entry
from loadmaster_checklist.readers.plan_configuration import Configuration, member, members

__all__ = ["entries_of_plan", "from_plan"]

_LATER = Unknown("known after apply")
_PROVIDER_SUFFIX = "/community/loadmaster"


def from_plan(document: Mapping[str, Any], *more: Mapping[str, Any]) -> Estate:
    """The facts of one plan, or of several plans that speak of the same appliances.

    :raises NotReadable: a document is no plan, is cut off, or plans nothing for a LoadMaster.
    """
    return from_resources([entry for plan in (document, *more) for entry in entries_of_plan(plan)])


def entries_of_plan(plan: Any) -> list[Entry]:
    """What one plan will leave configured, with what is unknown until it is applied."""
    if not isinstance(plan, Mapping) or "format_version" not in plan:
        raise NotReadable(
            "the document is no Terraform plan: it has no format_version; make it by `terraform show -json`"
        )
    if "planned_values" not in plan:
        raise NotReadable("the document is a Terraform state or a part of a plan: it has no planned_values")
    configuration = Configuration(plan)
    entries = [*_providers(configuration), *_resources(plan, configuration)]
    if not entries:
        raise NotReadable(f"the plan has nothing of the LoadMaster provider{_others(plan)}")
    return entries


def _providers(configuration: Configuration) -> Iterator[Entry]:
    for key, arguments in configuration.providers():
        name = _appliance(key, arguments)
        yield Entry(PROVIDER, arguments, name, Origin("resource", f"provider {key}"))


def _appliance(key: str, arguments: Mapping[str, Fact]) -> str:
    """Name of the appliance behind a provider block."""
    name = arguments.get("name")
    if isinstance(name, str) and name:
        return name
    units = arguments.get("units")
    for url in (arguments.get("shared"), units[0] if isinstance(units, list | tuple) and units else None):
        if isinstance(url, str):
            return appliance_name(url)
    return key.rpartition(".")[2] or "loadmaster"


def _resources(plan: Mapping[str, Any], configuration: Configuration) -> Iterator[Entry]:
    unknown = dict(_unknown_values(plan))
    names = {key: _appliance(key, arguments) for key, arguments in configuration.providers()}
    seen: set[str] = set()
    for resource in _all_resources(plan):
        kind, address = str(resource.get("type")), str(resource.get("address"))
        if not kind.startswith(PREFIX) or address in seen:
            continue
        seen.add(address)
        _check_provider(resource)
        values = dict(member(resource, "values"))
        values.update(_holes(unknown.get(address, {}), values))
        declared = configuration.resource(address)
        key = str(declared.get("provider_config_key") or "loadmaster")
        yield Entry(
            type=f"data.{kind}" if resource.get("mode") == "data" else kind,
            values=values,
            appliance=names.get(key) or key.rpartition(".")[2] or "loadmaster",
            origin=Origin("resource", address, address),
            address=address,
            references=configuration.references(address),
        )


def _all_resources(plan: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Managed resources as planned, and data sources as planned or as just read."""
    yield from _of_module(member(member(plan, "planned_values"), "root_module"))
    prior = member(member(member(plan, "prior_state"), "values"), "root_module")
    yield from (one for one in _of_module(prior) if one.get("mode") == "data")


def _of_module(module: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from members(module, "resources")
    for below in members(module, "child_modules"):
        yield from _of_module(below)


def _unknown_values(plan: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for change in members(plan, "resource_changes"):
        yield str(change.get("address")), member(change, "change").get("after_unknown")


def _holes(unknown: Any, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with what is unknown in them marked, at any depth."""
    if not isinstance(unknown, Mapping):
        return {}
    return {name: _marked(hole, values.get(name)) for name, hole in unknown.items() if _has_hole(hole)}


def _marked(hole: Any, value: Any) -> Any:
    if hole is True:
        return _LATER
    if isinstance(hole, Mapping):
        known = value if isinstance(value, Mapping) else {}
        return {**known, **_holes(hole, known)}
    if isinstance(hole, list):
        known_items = value if isinstance(value, list) else []
        missing = [None] * (len(hole) - len(known_items))
        return [_marked(one, item) for one, item in zip(hole, [*known_items, *missing], strict=False)]
    return value


def _has_hole(hole: Any) -> bool:
    if isinstance(hole, Mapping):
        return any(_has_hole(one) for one in hole.values())
    if isinstance(hole, list):
        return any(_has_hole(one) for one in hole)
    return hole is True


def _check_provider(resource: Mapping[str, Any]) -> None:
    name = resource.get("provider_name")
    if isinstance(name, str) and not name.endswith(_PROVIDER_SUFFIX):
        raise NotReadable(
            f"{resource.get('address')} belongs to the provider {name}, which this checklist does not know; "
            f"it reads plans of loadmaster.example{_PROVIDER_SUFFIX}"
        )


def _others(plan: Mapping[str, Any]) -> str:
    names = sorted(
        {str(one.get("provider_name")) for one in _all_resources(plan) if one.get("provider_name")}
    )
    return f"; it has {', '.join(names[:3])}" if names else ""
