"""Packet filter, users and groups in snapshots: who may reach a unit, and who may do what on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from .access_list import network
from .contract import OBJECTS
from .store import AccessEntry, Account, PacketFilter, SharedState

_SWITCHES = ("enabled", "drop", "block_between_interfaces", "block_wui")
_WORDS = {name: word for word, _, name in OBJECTS["User"].field("Perms").value.codes}
_NAMES = {word: name for name, word in _WORDS.items()}


def packet_filter_shown(settings: PacketFilter) -> dict[str, list[dict[str, Any]]]:
    """State and lists of the unit under Python names."""
    state: dict[str, Any] = {name: getattr(settings, name) for name in _SWITCHES}
    state["wui_address"] = settings.wui_address or None
    return {
        "AccessListEntry": [
            {"access_list": one.list, "address": one.address, "comment": one.comment or None}
            for one in settings.entries
        ],
        "PacketFilterState": [dict(sorted(state.items()))],
    }


def users_shown(shared: SharedState) -> dict[str, list[dict[str, Any]]]:
    """Users and groups under Python names; nothing by which somebody could log in."""
    people = {one.name: one.permissions for one in shared.accounts.values()}
    return {"RemoteUserGroup": _entitled(shared.groups), "User": _entitled(people)}


def read_packet_filter(kinds: Mapping[str, Any]) -> PacketFilter:
    """The filter of a snapshot; ``ValueError``, ``KeyError`` or ``TypeError`` where it cannot be read."""
    states = kinds.get("PacketFilterState") or [{}]
    made = PacketFilter()
    for name in _SWITCHES:
        setattr(made, name, states[0].get(name) is True)
    made.wui_address = str(states[0].get("wui_address") or "")
    for shown in kinds.get("AccessListEntry") or []:
        if shown["access_list"] not in ("allow", "block"):
            raise ValueError(f"{shown['access_list']!r} is no list of addresses")
        entry = AccessEntry(shown["access_list"], network(shown["address"]), shown.get("comment") or "")
        made.entries.append(entry)
    return made


def read_users(
    kinds: Mapping[str, Any], known: Mapping[str, Account]
) -> tuple[dict[str, Account], dict[str, list[str]]]:
    """Users and groups of a snapshot; errors as above.

    A user the unit knows keeps password and keys, a new one has none and cannot log in.
    """
    accounts = {}
    for shown in kinds.get("User") or []:
        name = str(shown["name"])
        accounts[name] = replace(known.get(name) or Account(name, "", []), permissions=_words(shown))
    return accounts, {str(one["name"]): _words(one) for one in kinds.get("RemoteUserGroup") or []}


def service_lists(shared: SharedState) -> dict[str, list[dict[str, Any]]]:
    """The lists of services by their number, which no client reads."""
    return {
        str(service.index): [asdict(entry) for entry in service.access_list]
        for service in shared.services.values()
        if service.access_list
    }


def put_service_lists(shared: SharedState, lists: Mapping[str, Any]) -> None:
    """Give services their lists back."""
    for index, entries in lists.items():
        service = shared.services.get(int(index))
        if service is not None:
            service.access_list = [AccessEntry(**entry) for entry in entries]


def _entitled(permissions: Mapping[str, list[str]]) -> list[dict[str, Any]]:
    return [
        {"name": name, "permissions": [_NAMES[word] for word in words]}
        for name, words in sorted(permissions.items())
    ]


def _words(shown: Mapping[str, Any]) -> list[str]:
    return [str(_WORDS[name]) for name in shown.get("permissions") or []]
