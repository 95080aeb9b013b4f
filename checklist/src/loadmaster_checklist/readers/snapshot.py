"""Facts from a snapshot: what one appliance, or both units of a pair, are configured to be right now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from loadmaster_checklist.errors import NotReadable
from loadmaster_checklist.facts import (
    Appliance,
    Estate,
    Fact,
    Item,
    Kind,
    Origin,
    Unit,
    Unknown,
    Values,
    interface_key,
    target_key,
)
from loadmaster_checklist.readers.shown_services import shown_services
from loadmaster_checklist.vocabulary.fields import FIELDS
from loadmaster_checklist.vocabulary.settings import SETTINGS

__all__ = ["FORMAT", "from_snapshot"]

FORMAT = 1

_NOT_SHOWN = "the answer has no such value"
_NOT_READ = Unknown("not told: it was not read")
_FAMILIES: Mapping[str, Kind] = {
    "virtual-service": "virtual_service",
    "interface": "interface",
    "certificate": "certificate",
    "packet-filter": "packet_filter",
    "user": "user",
    "licensing": "licence",
}
_CHECK = "ha_check"
_SEVERITIES = ("emergency", "critical", "error", "warning", "notice", "info")
_Ha = Literal["pair", "single", "cloud", "cluster"]


def from_snapshot(
    document: Mapping[str, Any], *, name: str, connection: Mapping[str, Any] | None = None
) -> Estate:
    """The facts of one snapshot.

    :param name: what the appliance is called; a snapshot does not say.
    :param connection: how it was reached, such as ``{"verify_tls": False}``.
    :raises NotReadable: the document is no snapshot, of another format, or cut off.
    """
    _check(document)
    settings = _settings(document)
    families = document["families"]
    pair = document.get("pair")
    units = tuple(_units(pair)) if isinstance(pair, Mapping) else ()
    licence = _licence(families)
    return Estate(
        (
            Appliance(
                name=name,
                settings=settings,
                setting_origins={one: Origin("api", f"get {SETTINGS[one].wire_name}") for one in SETTINGS},
                services=shown_services(_objects(families, "virtual-service", "VirtualService")),
                interfaces=tuple(_interfaces(families)),
                certificates=tuple(_named(families, "certificate", "Certificate", "listcert")),
                syslog_targets=tuple(_targets(settings)),
                users=tuple(_named(families, "user", "User", "userlist")),
                packet_filter=_packet_filter(families),
                licence=licence,
                units=units,
                connection=Values(connection or {}),
                ha=_ha(settings, is_pair=bool(units)),
                platform=_platform(licence or next((unit.licence for unit in units if unit.licence), None)),
                complete=frozenset(_complete(document)),
                owned=True,
                origin=Origin("api", name),
            ),
        )
    )


def _check(document: Any) -> None:
    if not isinstance(document, Mapping) or not isinstance(document.get("format"), int):
        raise NotReadable("the document is no snapshot: it names no format")
    if document["format"] != FORMAT:
        raise NotReadable(f"the snapshot has format {document['format']}; this release reads format {FORMAT}")
    for member, kind, shown in (
        ("families", Mapping, "an object"),
        ("settings", Mapping, "an object"),
        ("whole", list, "a list"),
    ):
        if not isinstance(document.get(member), kind):
            raise NotReadable(f"the snapshot is cut off or damaged: {member!r} is not {shown}")
    _check_families(document["families"], document["whole"])
    for unit, part in document["pair"].items() if isinstance(document.get("pair"), Mapping) else ():
        if not isinstance(part, Mapping) or not isinstance(part.get("settings"), Mapping):
            raise NotReadable(f"the snapshot is cut off or damaged: the {unit} unit has no settings")
        families = part.get("families")
        _check_families(families if isinstance(families, Mapping) else {}, _list(part, "whole"))


def _check_families(families: Mapping[str, Any], whole: list[Any]) -> None:
    """What is not read would count as absent, and pass."""
    for name in whole:
        if not isinstance(name, str):
            raise NotReadable(f"the snapshot is cut off or damaged: 'whole' holds {name!r}, which is no name")
        if name in _FAMILIES and name not in families:
            raise NotReadable(f"the snapshot is cut off or damaged: {name!r} is called whole and not there")
    for name, kinds in families.items():
        for kind, items in kinds.items() if isinstance(kinds, Mapping) else ((name, None),):
            if not isinstance(items, list) or not all(isinstance(one, Mapping) for one in items):
                raise NotReadable(
                    f"the snapshot is cut off or damaged: {kind!r} in family {name!r} is no list of objects"
                )
    for item in _objects(families, "virtual-service", "VirtualService"):
        if not item.get("parent_index") and (not item.get("address") or item.get("port") in (None, "")):
            raise NotReadable(
                f"the snapshot is cut off or damaged: service {item.get('index')!r} has no address and port"
            )


def _settings(document: Mapping[str, Any]) -> Values:
    values: dict[str, Fact] = {}
    for name, value in document["settings"].items():
        if name in SETTINGS and not SETTINGS[name].secret:
            values[name] = SETTINGS[name].shown(value)
    for name in _list(document, "unread_settings"):
        values.setdefault(str(name), _NOT_READ)
    return Values(values, missing=_NOT_SHOWN)


def _units(pair: Mapping[str, Any]) -> Iterator[Unit]:
    for name in ("first", "second"):
        part = pair.get(name)
        if not isinstance(part, Mapping):
            continue
        families = part.get("families")
        yield Unit(
            name="first" if name == "first" else "second",
            settings=_settings(part),
            interfaces=tuple(_interfaces(families)),
            interfaces_known="interface" in _list(part, "whole"),
            licence=_licence(families),
        )


def _complete(document: Mapping[str, Any]) -> Iterator[Kind]:
    whole = document["whole"]
    for family, kind in _FAMILIES.items():
        if family in whole:
            yield kind
    if "settings" in whole:
        yield "setting"
    hosts = (f"syslog_{severity}_hosts" for severity in _SEVERITIES)
    if all(name in document["settings"] for name in hosts):
        yield "syslog_target"


def _list(document: Mapping[str, Any], name: str) -> list[Any]:
    found = document.get(name)
    return found if isinstance(found, list) else []


def _objects(families: Any, family: str, kind: str) -> list[Mapping[str, Any]]:
    kinds = families.get(family) if isinstance(families, Mapping) else None
    found = kinds.get(kind) if isinstance(kinds, Mapping) else None
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []


def _shown(kind: str, item: Mapping[str, Any]) -> Values:
    words = FIELDS.get(kind, {})
    values = {name: words[name].shown(value) for name, value in item.items() if name in words}
    return Values(values, missing=_NOT_SHOWN)


def _interfaces(families: Any) -> Iterator[Item]:
    objects = _objects(families, "interface", "Interface")
    # One interface of a pair always takes part in the checks. A listing that shows the value at none comes
    # from firmware that leaves it out; one that shows it at some leaves it out where it is off.
    shows_checks = any(item.get(_CHECK) is not None for item in objects)
    for item in objects:
        name = f"eth{item.get('number')}"
        shown = {**item, _CHECK: False} if shows_checks and item.get(_CHECK) is None else item
        yield Item(interface_key(name), Origin("api", f"showiface {name}"), _shown("Interface", shown), name)


def _named(families: Any, family: str, kind: str, command: str) -> Iterator[Item]:
    for item in _objects(families, family, kind):
        name = str(item.get("name"))
        yield Item(f"{family}/{name}", Origin("api", command), _shown(kind, item), name)


def _targets(settings: Values) -> Iterator[Item]:
    for severity in _SEVERITIES:
        hosts = settings.texts(f"syslog_{severity}_hosts")
        for host in () if isinstance(hosts, Unknown) else hosts:
            origin = Origin("api", f"get {SETTINGS[f'syslog_{severity}_hosts'].wire_name}")
            yield Item(target_key(host), origin, Values({"host": host, "minimum_severity": severity}), host)


def _packet_filter(families: Any) -> Item | None:
    for item in _objects(families, "packet-filter", "PacketFilterState"):
        return Item("packet_filter", Origin("api", "aclcontrol isenabled"), _shown("PacketFilterState", item))
    return None


def _licence(families: Any) -> Item | None:
    for item in _objects(families, "licensing", "Licence"):
        return Item("licence", Origin("api", "licenseinfo"), _shown("Licence", item))
    return None


def _ha(settings: Values, *, is_pair: bool) -> _Ha | Unknown:
    mode = settings.text("ha_mode")
    if mode in ("first", "second"):
        return "pair"
    if mode == "single":
        return "single"
    if mode == "cloud":
        return "cloud"
    if mode == "cluster":
        return "cluster"
    if is_pair:
        return "pair"
    return mode if isinstance(mode, Unknown) else Unknown(f"the role is {mode!r}")


def _platform(licence: Item | None) -> Literal["virtual", "hardware"] | Unknown:
    if licence is None:
        return Unknown("not told: the licence was not read")
    virtual = licence.values.flag("virtual")
    if isinstance(virtual, Unknown) or virtual is None:
        return Unknown("not told by the licence")
    return "virtual" if virtual else "hardware"
