"""Facts from what a configuration declares: the constructs of a program, or resources of Terraform."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from typing import Literal

from loadmaster_checklist.facts import (
    Appliance,
    Estate,
    Fact,
    Item,
    Kind,
    Origin,
    Unknown,
    Values,
    interface_key,
    target_key,
)
from loadmaster_checklist.readers.entry import PROVIDER, Entry, plain, plain_values
from loadmaster_checklist.readers.services import declared_services
from loadmaster_checklist.vocabulary.fields import FIELDS
from loadmaster_checklist.vocabulary.settings import SETTINGS

__all__ = ["from_resources"]

_OWNERS = frozenset(word.owner for word in SETTINGS.values()) | {"ha_pair"}
_OPEN_SETTINGS = frozenset(name for name, word in SETTINGS.items() if not word.secret)
_INTERFACE = frozenset(FIELDS["Interface"])
_PROVIDER = frozenset({"name", "shared", "units", "verify_tls"})
_BY_WIRE_NAME = {word.wire_name.lower(): name for name, word in SETTINGS.items()}
_READ_BY_PLAN = ("data.loadmaster_version", "data.loadmaster_unit", "data.loadmaster_ha_status")
"""Data sources that show values of the unit."""
_NOT_HERE = "not declared here"
_Ha = Literal["pair", "single", "cloud", "cluster"]


def from_resources(entries: Iterable[Entry]) -> Estate:
    """The facts that declarations hold, grouped by appliance in the order in which those first appear.

    Values that a declaration leaves out are unknown where the provider leaves them alone, and their
    documented default where the provider restores it. An appliance whose values as a whole are declared too
    (by ``ha_pair``, or by both ``l7_settings`` and ``network_settings``) counts as declared with all its
    services.
    """
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.appliance, []).append(entry)
    return Estate(tuple(_appliance(name, found) for name, found in groups.items()))


def _appliance(name: str, entries: list[Entry]) -> Appliance:
    by_kind: dict[str, list[Entry]] = {}
    for entry in entries:
        by_kind.setdefault(entry.kind, []).append(entry)
    settings, origins = _settings(entries)
    certificates = {
        entry.address: str(entry.values["name"])
        for entry in by_kind.get("certificate", ())
        if isinstance(entry.values.get("name"), str)
    }
    owned = "ha_pair" in by_kind or {"l7_settings", "network_settings"} <= set(by_kind)
    connection = _connection(by_kind.get(PROVIDER, ()))
    complete: set[Kind] = {"virtual_service", "certificate"} if owned else set()
    return Appliance(
        name=name,
        settings=Values(settings, missing=_NOT_HERE),
        setting_origins=origins,
        services=declared_services(entries, names=certificates),
        interfaces=_interfaces(by_kind),
        certificates=tuple(
            _item(one, f"certificate/{_name(one)}", ("name",)) for one in by_kind.get("certificate", ())
        ),
        syslog_targets=tuple(_target(one) for one in by_kind.get("syslog_target", ())),
        users=tuple(
            _item(one, f"user/{_name(one)}", FIELDS["User"]) for one in by_kind.get("local_user", ())
        ),
        packet_filter=_first(by_kind, "packet_filter", "packet_filter", FIELDS["PacketFilterState"]),
        licence=_first(by_kind, "data.loadmaster_licence", "licence", FIELDS["Licence"]),
        connection=connection,
        partner_secret=_has_secret(by_kind),
        ha=_ha(by_kind, connection, settings, owned=owned),
        platform=_platform(by_kind),
        complete=frozenset(complete),
        owned=owned,
        origin=entries[0].origin,
    )


def _settings(entries: Iterable[Entry]) -> tuple[dict[str, Fact], dict[str, Origin]]:
    """Every setting that some resource declares, and which one does."""
    values: dict[str, Fact] = {}
    origins: dict[str, Origin] = {}
    for entry in entries:
        for name, value in _settings_of(entry):
            values[name] = value
            origins[name] = entry.origin
    return values, origins


def _settings_of(entry: Entry) -> Iterable[tuple[str, Fact]]:
    if entry.kind == "setting":
        name = _BY_WIRE_NAME.get(str(entry.values.get("name", "")).lower())
        value = entry.values.get("value")
        if name in _OPEN_SETTINGS:
            told = plain(value)
            yield name, SETTINGS[name].read(told) if isinstance(told, str) else told
    elif entry.kind in _READ_BY_PLAN or entry.kind in _OWNERS:
        yield from plain_values(entry.values, only=_OPEN_SETTINGS).items()


def _interfaces(by_kind: Mapping[str, list[Entry]]) -> tuple[Item, ...]:
    """Interfaces that the pair or a resource of their own declares; both together make one."""
    found: dict[str, tuple[Origin, dict[str, Fact]]] = {}
    for entry in by_kind.get("data.loadmaster_interfaces", ()):
        listed = plain(entry.values.get("interfaces"))
        for shown in listed if isinstance(listed, tuple) else ():
            if isinstance(shown, Mapping):
                name = f"eth{shown.get('number')}"
                found.setdefault(name, (entry.origin, {}))[1].update(plain_values(shown, only=_INTERFACE))
    for entry in by_kind.get("interface", ()):
        given = plain_values(entry.values, only=_INTERFACE)
        name = f"eth{given.get('number')}"
        found.setdefault(name, (entry.origin, {}))[1].update(given)
    for entry in by_kind.get("ha_pair", ()):
        declared = entry.values.get("interfaces")
        for name, arguments in declared.items() if isinstance(declared, Mapping) else ():
            members = plain_values(arguments, only=_INTERFACE) if isinstance(arguments, Mapping) else {}
            found.setdefault(str(name), (entry.origin, {}))[1].update(members)
    return tuple(
        Item(interface_key(name), origin, Values(values, missing=_NOT_HERE), name)
        for name, (origin, values) in sorted(found.items())
    )


def _connection(providers: Iterable[Entry]) -> Values:
    values: dict[str, Fact] = {}
    for entry in providers:
        values |= plain_values(entry.values, only=_PROVIDER)
    return Values(values, missing=_NOT_HERE)


def _ha(
    by_kind: Mapping[str, list[Entry]], connection: Values, settings: Mapping[str, Fact], *, owned: bool
) -> _Ha | Unknown:
    units = connection.fact("units")
    count = len(units) if isinstance(units, tuple) else 0
    if "ha_pair" in by_kind or count == 2:
        return "pair"
    if settings.get("ha_status") == "not_configured" or settings.get("ha_mode") == "single":
        return "single"
    if settings.get("ha_status") in ("active", "standby", "passive"):
        return "pair"
    return "single" if owned and count == 1 else Unknown(_NOT_HERE)


def _has_secret(by_kind: Mapping[str, list[Entry]]) -> bool | Unknown:
    """The secret itself is kept nowhere; that it is given shows in the argument, or in its version."""
    names = ("partner_secret", "partner_secret_version")
    given = any(pair.values.get(name) is not None for pair in by_kind.get("ha_pair", ()) for name in names)
    return True if given else Unknown(_NOT_HERE)


def _platform(by_kind: Mapping[str, list[Entry]]) -> Literal["virtual", "hardware"] | Unknown:
    for entry in (*by_kind.get("ha_pair", ()), *by_kind.get("data.loadmaster_licence", ())):
        declared = entry.values.get("platform")
        if declared == "virtual":
            return "virtual"
        if declared == "hardware":
            return "hardware"
    return Unknown(_NOT_HERE)


def _item(entry: Entry, key: str, names: Container[str]) -> Item:
    return Item(
        key, entry.origin, Values(plain_values(entry.values, only=names), missing=_NOT_HERE), _name(entry)
    )


def _target(entry: Entry) -> Item:
    host = _name(entry, "host")
    return replace(_item(entry, target_key(host), ("host", "minimum_severity")), name=host)


def _first(by_kind: Mapping[str, list[Entry]], kind: str, key: str, names: Container[str]) -> Item | None:
    found = by_kind.get(kind)
    return _item(found[0], key, names) if found else None


def _name(entry: Entry, argument: str = "name") -> str:
    found = plain(entry.values.get(argument))
    return found if isinstance(found, str) else entry.address or entry.origin.place
