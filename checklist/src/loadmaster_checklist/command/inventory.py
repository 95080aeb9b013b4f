"""A list of appliances in a file of their owner: which there are, not how to log in."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from loadmaster import InvalidCall
from loadmaster_checklist.command.access import Trust
from loadmaster_checklist.command.target import LiveTarget, pair_target, unit_target

__all__ = ["read_inventory"]

_TEXTS = ("name", "shared", "ca_file", "fingerprint")
_NUMBERS = ("calls_per_second", "timeout_seconds")
_KNOWN = ("units", *_TEXTS, "verify_tls", *_NUMBERS)
_SECRETS = ("api_key", "password", "username", "key", "token")


def read_inventory(path: Path) -> list[LiveTarget]:
    """The appliances of an inventory; paths in it are relative to it.

    ``InvalidCall`` names the entry and what is wrong with it.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InvalidCall(f"--inventory is {str(path)!r}, which cannot be read: {error.strerror}") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InvalidCall(f"{str(path)!r} is not TOML: {error}") from None
    entries = content.pop("appliance", None)
    if content or not isinstance(entries, list) or not entries:
        found = f"it has {next(iter(content))!r}" if content else "it has none"
        raise InvalidCall(f"{str(path)!r} lists appliances as [[appliance]] and nothing else; {found}")
    targets = [
        _target(entry, f"{str(path)!r}, appliance {number}", path.parent)
        for number, entry in enumerate(entries, 1)
    ]
    _all_different(targets, path)
    return targets


def _all_different(targets: list[LiveTarget], path: Path) -> None:
    seen: set[str] = set()
    for target in targets:
        if target.name in seen:
            raise InvalidCall(f"{str(path)!r} has two appliances named {target.name!r}")
        seen.add(target.name)


def _target(entry: Any, where: str, folder: Path) -> LiveTarget:
    if not isinstance(entry, dict):
        raise InvalidCall(f"{where} is {type(entry).__name__}; expected a table with name and units")
    _check_keys(entry, where)
    name = entry.get("name")
    if not name:
        raise InvalidCall(f"{where} has no name")
    where = f"{where} ({name})"
    units = entry.get("units")
    if (
        not isinstance(units, list)
        or not 1 <= len(units) <= 2
        or not all(isinstance(url, str) for url in units)
    ):
        raise InvalidCall(f"{where}: units is {units!r}; expected one address, or the two of a pair")
    ca_file = entry.get("ca_file")
    trust = Trust(
        ca_file=folder / ca_file if ca_file else None,
        fingerprint=entry.get("fingerprint"),
        verify_tls=entry.get("verify_tls", True),
        calls_per_second=entry.get("calls_per_second"),
        timeout_seconds=entry.get("timeout_seconds"),
    )
    try:
        if len(units) == 1:
            return unit_target(units[0], name=name, trust=trust)
        return pair_target(units[0], units[1], name=name, trust=trust)
    except InvalidCall as error:
        raise InvalidCall(f"{where}: {error}") from None


def _check_keys(entry: dict[str, Any], where: str) -> None:
    for key, value in entry.items():
        if key in _SECRETS:
            raise InvalidCall(f"{where} holds {key!r}; credentials come from LOADMASTER_<NAME>_* variables")
        if key not in _KNOWN:
            raise InvalidCall(f"{where} has {key!r}; known are {', '.join(_KNOWN)}")
        if key == "verify_tls" and not isinstance(value, bool):
            raise InvalidCall(f"{where}: verify_tls is {value!r}; expected true or false")
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if (key in _TEXTS and not isinstance(value, str)) or (key in _NUMBERS and not number):
            wanted = "a text" if key in _TEXTS else "a number"
            raise InvalidCall(f"{where}: {key} is {value!r}; expected {wanted}")
