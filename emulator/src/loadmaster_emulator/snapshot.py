"""Snapshots: the configuration as a sorted, secret-free document under Python names, written and read.

The document is the one that clients make from a live unit (``format``, ``appliance``, ``whole``,
``families``, ``settings``), so that an emulated unit can start from a real one. What such a document cannot
carry - numbers handed out next, failing servers, public certificates - stands under ``emulator`` in dumps of
our own and may be missing.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from . import subjects
from .contract import COMMANDS, OBJECTS, SETTINGS
from .families.content_rule import KINDS
from .installation import family_module
from .presentation import service_record
from .secret_values import keep_service_secrets
from .snapshot_access import (
    packet_filter_shown,
    put_service_lists,
    read_packet_filter,
    read_users,
    service_lists,
    users_shown,
)
from .snapshot_unit_wide import FAMILIES, put_unlisted, read_unit_wide, unit_wide_shown, unlisted
from .snapshot_values import (
    SKIPPED_TYPES,
    SnapshotError,
    SnapshotFamily,
    number_of,
    objects_of,
    read_object,
    read_value,
    show_object,
    show_record,
    show_value,
)
from .specification import SettingSpec, Stored
from .store import (
    Account,
    Certificate,
    Interface,
    PacketFilter,
    Rule,
    Seat,
    Server,
    Service,
    SharedState,
    State,
    UnitState,
    UnitWide,
)
from .unit import Unit
from .values import hide_login

__all__ = ["FORMAT", "SnapshotError", "dump", "load"]

FORMAT = 1
_Part = TypeVar("_Part", SharedState, UnitState)
_RULE_KEYS = ("RequestRules", "ResponseRules", "MatchBodyRules", "PreProcessRules")
_OWN_FAMILIES = ("content-rule", "interface", "packet-filter", "settings", "user", "virtual-service")


def dump(unit: Unit) -> dict[str, Any]:
    """The configuration of a unit."""
    state = unit.state
    shared = state.shared
    others = _other_families()
    rules = {
        name: [
            show_object(OBJECTS[name], rule.values)
            for rule in shared.rules.values()
            if KINDS[rule.kind] == name
        ]
        for name in KINDS
    }
    interfaces = [
        show_object(
            OBJECTS["Interface"], {**one.values, "Id": one.index, "AdditionalAddresses": tuple(one.addresses)}
        )
        for one in state.unit.interfaces.values()
    ]
    return {
        "format": FORMAT,
        "appliance": {"version": state.unit.version, "serial_number": state.unit.serial},
        "whole": sorted([*FAMILIES, *_OWN_FAMILIES, *others]),
        "families": {
            "content-rule": {kind: found for kind, found in sorted(rules.items()) if found},
            "interface": {"Interface": interfaces},
            "packet-filter": packet_filter_shown(shared.packet_filter),
            "user": users_shown(shared),
            **unit_wide_shown(state),
            **{name: family.show(state) for name, family in others.items()},
            "virtual-service": {
                "VirtualService": [
                    show_record(service_record(state, one)) for one in shared.services.values()
                ]
            },
        },
        "settings": _settings(unit),
        "emulator": {
            "last_service": shared.last_service,
            "last_server": shared.last_server,
            "down": sorted(shared.down),
            "names": dict(sorted(shared.names.items())),
            "certificates": {one.name: one.pem for one in shared.certificates.values()},
            "intermediates": {one.name: one.pem for one in shared.intermediates.values()},
            "balances_globally": shared.balances_globally,
            **unlisted(shared.unit_wide),
            "subjects": subjects.public(shared),
            "service_access": service_lists(shared),
            "ha_checks": sorted(
                one.index for one in state.unit.interfaces.values() if one.values.get("hacheck")
            ),
        },
    }


def load(unit: Unit, document: Mapping[str, Any]) -> None:
    """Put a snapshot's families and settings in the place of the unit's; others stay.

    Raises ``SnapshotError`` and changes nothing when the document cannot be read.
    """
    if document.get("format") != FORMAT:
        raise SnapshotError(f"format {document.get('format')!r} is not {FORMAT}")
    families = _mapping(document, "families")
    settings = _read_settings(_mapping(document, "settings"))
    services = _read_services(families["virtual-service"]) if "virtual-service" in families else None
    rules = _read_rules(families["content-rule"]) if "content-rule" in families else None
    interfaces = _read_interfaces(families["interface"]) if "interface" in families else None
    extra = _mapping(document, "emulator") if "emulator" in document else {}
    state = unit.state
    guard, people, wide = _read_access(families, state)
    found = _read_subjects(state, extra, families)
    for spec, value in settings:
        kept = unit.settings_of(spec)
        if value is None:
            kept.pop(spec.wire, None)
        else:
            kept[spec.wire] = value
    if services is not None:
        keep_service_secrets(services.values(), state.shared.services)
        state.shared.services = services
    if rules is not None:
        state.shared.rules = rules
    if interfaces is not None:
        state.unit.interfaces = interfaces
    if guard is not None:
        state.shared.packet_filter = guard
    if people is not None:
        state.shared.accounts, state.shared.groups = people
    state.shared.unit_wide = wide
    for name in subjects.names(SharedState):
        setattr(state.shared, name, getattr(found.shared, name))
    for name in subjects.names(UnitState):
        setattr(state.unit, name, getattr(found.unit, name))
    _load_extra(state, extra)
    unit.changed()


def _read_access(
    families: Mapping[str, Any], state: State
) -> tuple[PacketFilter | None, tuple[dict[str, Account], dict[str, list[str]]] | None, UnitWide]:
    guard, people = None, None
    try:
        if "packet-filter" in families:
            guard = read_packet_filter(families["packet-filter"])
        if "user" in families:
            people = read_users(families["user"], state.shared.accounts)
        wide = read_unit_wide(families, state.shared.unit_wide)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as problem:
        where = f"packet filter, users or {', '.join(FAMILIES)}"
        raise SnapshotError(f"{where}: {type(problem).__name__}: {problem}") from problem
    return guard, people, wide


def _other_families() -> dict[str, SnapshotFamily]:
    """The families that say themselves how they stand in snapshots."""
    modules = {family: family_module(family) for family in sorted({one.family for one in COMMANDS.values()})}
    return {
        name: module.SNAPSHOT for name, module in modules.items() if module and hasattr(module, "SNAPSHOT")
    }


def _read_subjects(state: State, extra: Mapping[str, Any], families: Mapping[str, Any]) -> State:
    """What the families of ``_other_families`` know once the document is loaded; the state stays as it is."""
    made = replace(state, unit=_with_own_subjects(state.unit), shared=_with_own_subjects(state.shared))
    try:
        for name, subject in subjects.read(SharedState, extra.get("subjects", {})).items():
            subjects.complete(subject, getattr(made.shared, name))
            setattr(made.shared, name, subject)
    except ValueError as problem:
        raise SnapshotError(f"emulator.subjects.{problem}") from problem
    for name, family in _other_families().items():
        if name in families:
            family.read(made, families[name])
    return made


def _with_own_subjects(part: _Part) -> _Part:
    """A part of the state whose subjects can be changed without the part noticing; the rest is the same."""
    return replace(part, **{name: copy.deepcopy(getattr(part, name)) for name in subjects.names(type(part))})


def _settings(unit: Unit) -> dict[str, Any]:
    shown: dict[str, Any] = {}
    for spec in {spec.wire: spec for spec in SETTINGS.values()}.values():
        if spec.secret or spec.write_only or spec.read_only or spec.value.type in SKIPPED_TYPES:
            continue
        value = unit.setting(spec.wire)
        value = hide_login(value) if isinstance(value, str) else value
        shown[spec.name] = None if value is None else show_value(value, spec.value)
    return dict(sorted(shown.items()))


def _read_settings(document: Mapping[str, Any]) -> list[tuple[SettingSpec, Stored | None]]:
    by_name = {spec.name: spec for spec in SETTINGS.values()}
    found = []
    for name, value in document.items():
        spec = by_name.get(name)
        if spec is None:
            raise SnapshotError(f"settings: the unit has no setting {name!r}")
        if not (spec.secret or spec.write_only or spec.read_only):
            found.append((spec, read_value(value, spec.value, f"settings.{name}")))
    return found


def _mapping(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = document.get(name)
    if not isinstance(found, Mapping):
        raise SnapshotError(f"{name!r} is missing or no object")
    return found


def _read_services(kinds: Any) -> dict[int, Service]:
    spec, server_spec, seat_spec = (
        OBJECTS[one] for one in ("VirtualService", "RealServer", "SubVirtualService")
    )
    names = {field.key: field.name for field in spec.fields}
    services: dict[int, Service] = {}
    for shown in objects_of(kinds, "VirtualService"):
        index = number_of(shown, "index")
        service = Service(index, read_object(spec, shown, f"service {index}"))
        service.parent = shown.get(names["MasterVSID"]) or None
        service.rules = {
            key: list(shown.get(names[key]) or []) for key in _RULE_KEYS if shown.get(names[key])
        }
        for server in shown.get(names["Rs"]) or []:
            place = Server(number_of(server, "index"), read_object(server_spec, server, f"server of {index}"))
            place.rules = list(server.get("match_rules") or [])
            service.servers.append(place)
        for entry in shown.get(names["SubVS"]) or []:
            values = read_object(seat_spec, entry, f"seat of {index}")
            values.pop("Name", None)
            seat = Seat(number_of(entry, "seat_index"), number_of(entry, "service_index"), values)
            seat.rules = list(entry.get("match_rules") or [])
            service.seats.append(seat)
        services[index] = service
    for service in services.values():
        if any(seat.service not in services for seat in service.seats):
            raise SnapshotError(f"service {service.index}: one of its SubVSs is missing")
    return services


def _read_rules(kinds: Any) -> dict[str, Rule]:
    rules: dict[str, Rule] = {}
    for kind, name in enumerate(KINDS):
        for shown in objects_of(kinds, name):
            values = read_object(OBJECTS[name], shown, name)
            rule = Rule(str(values.get("Name", "")), kind, values)
            rules[rule.name.lower()] = rule
    return rules


def _read_interfaces(kinds: Any) -> dict[int, Interface]:
    interfaces: dict[int, Interface] = {}
    for shown in objects_of(kinds, "Interface"):
        number = number_of(shown, "number")
        values = read_object(OBJECTS["Interface"], shown, f"interface {number}")
        values.setdefault("InterfaceType", "Port")
        interfaces[number] = Interface(number, values, list(shown.get("additional_addresses") or []))
    if not interfaces:
        raise SnapshotError("a unit has at least one interface")
    return dict(sorted(interfaces.items()))


def _load_extra(state: State, extra: Mapping[str, Any]) -> None:
    shared = state.shared
    for key, kept in (("certificates", shared.certificates), ("intermediates", shared.intermediates)):
        if key in extra:
            known = dict(kept)
            kept.clear()
            for name, pem in extra[key].items():
                kept[name] = (
                    known[name] if name in known and known[name].pem == pem else Certificate(name, pem)
                )
    shared.balances_globally = bool(extra.get("balances_globally", shared.balances_globally))
    put_unlisted(shared.unit_wide, extra)
    put_service_lists(shared, extra.get("service_access", {}))
    shared.down = list(extra.get("down", shared.down))
    shared.names = dict(extra.get("names", shared.names))
    numbers = [one.index for service in shared.services.values() for one in service.places]
    shared.last_service = max([shared.last_service, extra.get("last_service", 0), *shared.services])
    shared.last_server = max([shared.last_server, extra.get("last_server", 0), *numbers])
    checks = extra.get("ha_checks", [min(state.unit.interfaces)])
    for interface in state.unit.interfaces.values():
        interface.values["hacheck"] = interface.index in checks
