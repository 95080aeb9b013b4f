"""Snapshots: the configuration as a sorted, secret-free document under Python names, written and read.

The document is the one that clients make from a live unit (``format``, ``appliance``, ``whole``,
``families``, ``settings``), so that an emulated unit can start from a real one. What such a document cannot
carry - numbers handed out next, failing servers, public certificates - stands under ``emulator`` in dumps of
our own and may be missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .answer import Record, Shown
from .contract import OBJECTS, SETTINGS
from .defaults import initial
from .families.content_rule import KINDS
from .presentation import service_record
from .snapshot_access import (
    packet_filter_shown,
    put_service_lists,
    read_packet_filter,
    read_users,
    service_lists,
    users_shown,
)
from .snapshot_unit_wide import FAMILIES, put_unlisted, read_unit_wide, unit_wide_shown, unlisted
from .specification import ObjectSpec, SettingSpec, Stored, ValueSpec
from .store import (
    Account,
    Certificate,
    Interface,
    PacketFilter,
    Rule,
    Seat,
    Server,
    Service,
    State,
    UnitWide,
    Values,
)
from .unit import Unit
from .values import hide_login

FORMAT = 1
_RULE_KEYS = ("RequestRules", "ResponseRules", "MatchBodyRules", "PreProcessRules")
_OWN_FAMILIES = ("content-rule", "interface", "packet-filter", "settings", "user", "virtual-service")
_SKIPPED_TYPES = ("secret", "file")


class SnapshotError(ValueError):
    """The document is no snapshot this emulator can read; the message names the place."""


def dump(unit: Unit) -> dict[str, Any]:
    """The configuration of a unit."""
    state = unit.state
    shared = state.shared
    rules = {
        name: [
            _shown(OBJECTS[name], rule.values) for rule in shared.rules.values() if KINDS[rule.kind] == name
        ]
        for name in KINDS
    }
    interfaces = [
        _shown(
            OBJECTS["Interface"], {**one.values, "Id": one.index, "AdditionalAddresses": tuple(one.addresses)}
        )
        for one in state.unit.interfaces.values()
    ]
    return {
        "format": FORMAT,
        "appliance": {"version": state.unit.version, "serial_number": state.unit.serial},
        "whole": sorted([*FAMILIES, *_OWN_FAMILIES]),
        "families": {
            "content-rule": {kind: found for kind, found in sorted(rules.items()) if found},
            "interface": {"Interface": interfaces},
            "packet-filter": packet_filter_shown(shared.packet_filter),
            "user": users_shown(shared),
            **unit_wide_shown(state),
            "virtual-service": {
                "VirtualService": [_record(service_record(state, one)) for one in shared.services.values()]
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
    for spec, value in settings:
        kept = unit.settings_of(spec)
        if value is None:
            kept.pop(spec.wire, None)
        else:
            kept[spec.wire] = value
    if services is not None:
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


def _record(record: Record) -> dict[str, Any]:
    return _shown(record.spec, record.values)


def _shown(spec: ObjectSpec, values: Mapping[str, Shown]) -> dict[str, Any]:
    shown: dict[str, Any] = {}
    for field in spec.fields:
        if field.secret or field.value.type in _SKIPPED_TYPES:
            continue
        value = values.get(field.key)
        if isinstance(value, list):
            shown[field.name] = [_record(one) for one in value]
        else:
            shown[field.name] = None if value is None else _named(value, field.value)
    return dict(sorted(shown.items()))


def _named(value: Stored, spec: ValueSpec) -> Any:
    """A stored value under the names people use."""
    if spec.type == "flags" and isinstance(value, int):
        return [name for code, _, name in spec.codes if isinstance(code, int) and value & code]
    if spec.type == "enum":
        return next((name for code, _, name in spec.codes if code == value), value)
    return list(value) if isinstance(value, tuple) else value


def _stored(value: Any, spec: ValueSpec, where: str) -> Stored | None:
    if value is None or value == []:
        return 0 if spec.type == "flags" and value == [] else None
    codes: dict[str, int | str] = {name: code for code, _, name in spec.codes}
    if spec.type == "flags" and isinstance(value, list):
        return sum(int(codes[one]) for one in value if one in codes)
    if spec.type == "enum":
        return codes.get(str(value), str(value))
    if isinstance(value, list):
        return tuple(str(one) for one in value)
    if isinstance(value, bool | int | str):
        return value
    raise SnapshotError(f"{where}: {value!r} is no value")


def _settings(unit: Unit) -> dict[str, Any]:
    shown: dict[str, Any] = {}
    for spec in {spec.wire: spec for spec in SETTINGS.values()}.values():
        if spec.secret or spec.write_only or spec.read_only or spec.value.type in _SKIPPED_TYPES:
            continue
        value = unit.setting(spec.wire)
        value = hide_login(value) if isinstance(value, str) else value
        shown[spec.name] = None if value is None else _named(value, spec.value)
    return dict(sorted(shown.items()))


def _read_settings(document: Mapping[str, Any]) -> list[tuple[SettingSpec, Stored | None]]:
    by_name = {spec.name: spec for spec in SETTINGS.values()}
    found = []
    for name, value in document.items():
        spec = by_name.get(name)
        if spec is None:
            raise SnapshotError(f"settings: the unit has no setting {name!r}")
        if not (spec.secret or spec.write_only or spec.read_only):
            found.append((spec, _stored(value, spec.value, f"settings.{name}")))
    return found


def _mapping(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = document.get(name)
    if not isinstance(found, Mapping):
        raise SnapshotError(f"{name!r} is missing or no object")
    return found


def _values(spec: ObjectSpec, shown: Mapping[str, Any], where: str) -> Values:
    """Stored values of an object, documented defaults where the document says nothing."""
    given: Values = {}
    for field in spec.fields:
        if field.name in shown and field.value.type != "objects":
            value = _stored(shown[field.name], field.value, f"{where}.{field.name}")
            if value is not None:
                given[field.key] = value
    written = {
        field.key for field in spec.fields if field.writes or field.key in ("ErrorPage", "InterfaceType")
    }
    return {key: value for key, value in initial(spec, given).items() if key in written}


def _entries(kinds: Any, name: str) -> list[Mapping[str, Any]]:
    found = kinds.get(name, []) if isinstance(kinds, Mapping) else None
    if not isinstance(found, list) or not all(isinstance(one, Mapping) for one in found):
        raise SnapshotError(f"{name!r} is no list of objects")
    return found


def _read_services(kinds: Any) -> dict[int, Service]:
    spec, server_spec, seat_spec = (
        OBJECTS[one] for one in ("VirtualService", "RealServer", "SubVirtualService")
    )
    names = {field.key: field.name for field in spec.fields}
    services: dict[int, Service] = {}
    for shown in _entries(kinds, "VirtualService"):
        index = _number(shown, "index")
        service = Service(index, _values(spec, shown, f"service {index}"))
        service.parent = shown.get(names["MasterVSID"]) or None
        service.rules = {
            key: list(shown.get(names[key]) or []) for key in _RULE_KEYS if shown.get(names[key])
        }
        for server in shown.get(names["Rs"]) or []:
            place = Server(_number(server, "index"), _values(server_spec, server, f"server of {index}"))
            place.rules = list(server.get("match_rules") or [])
            service.servers.append(place)
        for entry in shown.get(names["SubVS"]) or []:
            values = _values(seat_spec, entry, f"seat of {index}")
            values.pop("Name", None)
            seat = Seat(_number(entry, "seat_index"), _number(entry, "service_index"), values)
            seat.rules = list(entry.get("match_rules") or [])
            service.seats.append(seat)
        services[index] = service
    for service in services.values():
        if any(seat.service not in services for seat in service.seats):
            raise SnapshotError(f"service {service.index}: one of its SubVSs is missing")
    return services


def _number(shown: Mapping[str, Any], name: str) -> int:
    value = shown.get(name)
    if not isinstance(value, int):
        raise SnapshotError(f"{name!r} is missing or no number")
    return value


def _read_rules(kinds: Any) -> dict[str, Rule]:
    rules: dict[str, Rule] = {}
    for kind, name in enumerate(KINDS):
        for shown in _entries(kinds, name):
            values = _values(OBJECTS[name], shown, name)
            rule = Rule(str(values.get("Name", "")), kind, values)
            rules[rule.name.lower()] = rule
    return rules


def _read_interfaces(kinds: Any) -> dict[int, Interface]:
    interfaces: dict[int, Interface] = {}
    for shown in _entries(kinds, "Interface"):
        number = _number(shown, "number")
        values = _values(OBJECTS["Interface"], shown, f"interface {number}")
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
