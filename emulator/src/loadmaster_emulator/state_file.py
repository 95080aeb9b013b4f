"""The whole state as JSON and back, so that an emulated unit survives a restart.

The file holds passwords and private keys as the disk of an appliance does: it is readable by its owner only.
``snapshot`` makes the documents that are meant for others.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from . import subjects
from .specification import Stored
from .store import (
    AccessEntry,
    Account,
    Certificate,
    FirstBoot,
    Interface,
    Licence,
    LogLine,
    PacketFilter,
    Rule,
    Seat,
    Server,
    Service,
    SharedState,
    State,
    Template,
    UnitState,
    UnitWide,
    Values,
)

FORMAT = 1


class StateFileError(Exception):
    """The file is no state of an emulated unit."""


def save(state: State, path: Path) -> None:
    """Write the file at once or not at all."""
    write({"format": FORMAT, **asdict(state)}, path)


def write(document: Mapping[str, Any], path: Path) -> None:
    """Write a document at once or not at all, for its owner alone."""
    text = json.dumps(document, separators=(",", ":"))
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def read(path: Path) -> State:
    """The state in a file; ``StateFileError`` where there is none."""
    try:
        document = load(path)
        if "pair" in document:
            raise StateFileError(f"{path} is the state of a pair, not of one unit")
        return state(document)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise StateFileError(f"{path} is no state of an emulated unit: {problem}") from problem


def load(path: Path) -> dict[str, Any]:
    """The document in a file; ``StateFileError`` for another format."""
    document = json.loads(path.read_text(encoding="utf-8"))
    if document.get("format") != FORMAT:
        raise StateFileError(f"{path} has format {document.get('format')!r}, not {FORMAT}")
    return dict(document)


def state(document: Mapping[str, Any]) -> State:
    """The state of one unit from JSON."""
    return State(
        unit=_unit(document["unit"]),
        shared=shared(document["shared"]),
        seed=document["seed"],
        time=document["time"],
    )


def values(raw: Mapping[str, Any]) -> Values:
    """Stored values from JSON, where tuples have become lists."""
    return {key: _stored(value) for key, value in raw.items()}


def _stored(value: Any) -> Stored:
    if isinstance(value, list):
        return tuple(str(item) for item in value)
    if isinstance(value, bool | int | str):
        return value
    raise TypeError(f"{value!r} is no stored value")


def _unit(raw: Mapping[str, Any]) -> UnitState:
    return UnitState(
        serial=raw["serial"],
        version=raw["version"],
        administrator=Account(**raw["administrator"]),
        booted_at=raw["booted_at"],
        settings=values(raw["settings"]),
        pending=values(raw["pending"]),
        interfaces={int(key): interface(one) for key, one in raw["interfaces"].items()},
        log=[LogLine(**line) for line in raw["log"]],
        certificate=raw["certificate"],
        key=raw["key"],
        away_until=raw["away_until"],
        # A file of an earlier version knows only single virtual units.
        platform=raw.get("platform", "virtual"),
        shows_ha_check=raw.get("shows_ha_check", True),
        running=values(raw.get("running", {})),
        role=raw.get("role", "single"),
        active_since=raw.get("active_since"),
        silent_since=raw.get("silent_since"),
        boots=list(raw.get("boots", ())),
        failed_links=list(raw.get("failed_links", ())),
        previous_version=raw.get("previous_version", ""),
        next_version=raw.get("next_version", ""),
        add_ons=list(raw.get("add_ons", ())),
        partner_secret=raw.get("partner_secret", ""),
        cloud_ha=values(raw.get("cloud_ha", {})),
        licence=Licence(**raw.get("licence", {})),
        first_boot=FirstBoot(**raw.get("first_boot", {})),
        **subjects.read(UnitState, raw),
    )


def interface(raw: Mapping[str, Any]) -> Interface:
    """A network interface from JSON."""
    return Interface(raw["index"], values(raw["values"]), list(raw["addresses"]))


def shared(raw: Mapping[str, Any]) -> SharedState:
    """What a pair shares, from JSON."""
    return SharedState(
        services={int(key): service(one) for key, one in raw["services"].items()},
        rules={key: rule(one) for key, one in raw["rules"].items()},
        certificates={key: Certificate(**one) for key, one in raw["certificates"].items()},
        intermediates={key: Certificate(**one) for key, one in raw["intermediates"].items()},
        settings=values(raw["settings"]),
        accounts={key: Account(**one) for key, one in raw["accounts"].items()},
        groups={key: list(words) for key, words in raw.get("groups", {}).items()},
        names=dict(raw["names"]),
        down=list(raw["down"]),
        last_service=raw["last_service"],
        packet_filter=packet_filter(raw.get("packet_filter", {})),
        unit_wide=unit_wide(raw.get("unit_wide", {})),
        balances_globally=raw.get("balances_globally", False),
        last_server=raw["last_server"],
        changed_at=raw["changed_at"],
        **subjects.read(SharedState, raw),
    )


def rule(raw: Mapping[str, Any]) -> Rule:
    """A content rule from JSON."""
    return Rule(raw["name"], raw["kind"], values(raw["values"]))


def service(raw: Mapping[str, Any]) -> Service:
    """A service with its servers and seats, from JSON."""
    return Service(
        index=raw["index"],
        values=values(raw["values"]),
        parent=raw["parent"],
        servers=[Server(one["index"], values(one["values"]), list(one["rules"])) for one in raw["servers"]],
        seats=[
            Seat(one["index"], one["service"], values(one["values"]), list(one["rules"]))
            for one in raw["seats"]
        ],
        rules={key: list(names) for key, names in raw["rules"].items()},
        access_list=[AccessEntry(**one) for one in raw.get("access_list", ())],
        secrets=dict(raw.get("secrets", {})),
    )


def packet_filter(raw: Mapping[str, Any]) -> PacketFilter:
    """The packet filter from JSON."""
    return PacketFilter(**{**raw, "entries": [AccessEntry(**one) for one in raw.get("entries", ())]})


def unit_wide(raw: Mapping[str, Any]) -> UnitWide:
    """What holds for the whole unit, from JSON; a file of an earlier version knows less of it."""
    return UnitWide(
        check_timing=values(raw.get("check_timing", {})),
        adaptive=values(raw.get("adaptive", {})),
        hosts=dict(raw.get("hosts", {})),
        not_cached=list(raw.get("not_cached", ())),
        not_compressed=list(raw.get("not_compressed", ())),
        templates={name: template(one) for name, one in raw.get("templates", {}).items()},
        routes=dict(raw.get("routes", {})),
        cipher_sets={name: tuple(ciphers) for name, ciphers in raw.get("cipher_sets", {}).items()},
    )


def template(raw: Mapping[str, Any]) -> Template:
    """A model of services from JSON."""
    return Template(**{**raw, "services": [values(one) for one in raw["services"]]})
