"""Reading running appliances: one unit, or the two of a pair, as the document that a snapshot is.

Bounded: one listing of each family, one of all settings, and one call for each setting that a rule reads and
the listing lacks; at most :data:`CALLS_PER_UNIT` calls for a unit. Nothing is written, and no secret is read.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from loadmaster import (
    AnswerNotUnderstood,
    ApiDisabled,
    AsyncLoadMaster,
    AuthenticationFailed,
    LoadMasterError,
    Refused,
    Snapshot,
)
from loadmaster.resources.settings import SETTINGS

__all__ = ["CALLS_PER_UNIT", "NotOnePair", "Wanted", "read_pair", "read_unit"]

T = TypeVar("T")
CALLS_PER_UNIT = 30
PER_UNIT_FAMILIES = ("interface", "licensing")
IDENTITY = ("firmware_version", "serial_number", "ha_mode")
_NO_WAY_IN = (AuthenticationFailed, ApiDisabled)
_NOT_TOLD = (Refused, AnswerNotUnderstood)
"""Old firmware, a missing permission, an answer nobody has described: unknown, and no reason to give up."""
_SINGLE = "single"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What rules read: families, settings of every unit, and settings that only mean something in a pair."""

    families: tuple[str, ...]
    settings: tuple[str, ...]
    pair_settings: tuple[str, ...]
    """Read only where the unit is one of a pair, and then from both: each may have its own idea of them."""


class NotOnePair(LoadMasterError):
    """The two addresses are not those of one working pair; says which and why."""


async def read_unit(unit: AsyncLoadMaster, wanted: Wanted) -> dict[str, Any]:
    """What one unit is configured to be.

    What the unit refuses to show (old firmware, missing permission) is left out and not marked whole.
    Raises ``ConnectionFailed`` when it does not answer, ``AuthenticationFailed`` or ``ApiDisabled`` when it
    lets nobody in.
    """
    return await _whole(unit, await _identify(unit), wanted)


async def read_pair(
    first: AsyncLoadMaster, second: AsyncLoadMaster, wanted: Wanted
) -> tuple[dict[str, Any], dict[str, LoadMasterError]]:
    """What a pair is configured to be, and the failures of units that could not be read.

    Everything comes from the active unit, and what units keep for themselves from both. A pair of which one
    unit answers is read from that one. Raises the first unit's failure when neither answers, and
    ``NotOnePair`` when the two are no pair, are the same unit, or nobody or both claim to be active.
    """
    units = {"first": first, "second": second}
    identities, failures = await _together({name: _identify(unit) for name, unit in units.items()})
    if not identities:
        raise failures["first"]
    active = _active({name: identity.values for name, identity in identities.items()})
    reading = {
        name: _whole(units[name], identity, wanted)
        if name == active
        else _unit_part(units[name], identity, wanted)
        for name, identity in identities.items()
    }
    parts, more = await _together(reading)
    if active in more:
        raise more[active]
    failures |= more
    own = {name: _of_one_unit(part, wanted) for name, part in parts.items()}
    return {**parts[active], "pair": own}, failures


async def _together(
    steps: Mapping[str, Coroutine[Any, Any, T]],
) -> tuple[dict[str, T], dict[str, LoadMasterError]]:
    """What each unit told, and what went wrong with the others."""
    told: dict[str, T] = {}
    failures: dict[str, LoadMasterError] = {}
    answers = await asyncio.gather(*steps.values(), return_exceptions=True)
    for name, answer in zip(steps, answers, strict=True):
        if isinstance(answer, LoadMasterError):
            failures[name] = answer
        elif isinstance(answer, BaseException):
            raise answer
        else:
            told[name] = answer
    return told, failures


@dataclass(frozen=True, slots=True)
class _Identity:
    """The first look at a unit: all it lists at once, who it is and what its role is."""

    listed: Mapping[str, Any]
    values: Mapping[str, Any]
    unread: tuple[str, ...]


async def _identify(unit: AsyncLoadMaster) -> _Identity:
    listed = await _listed(unit)
    values, unread = await _settings(unit, IDENTITY, listed)
    if values.get("ha_mode") not in (None, _SINGLE):
        role, missing = await _settings(unit, ["ha_status"], listed)
        values |= role
        unread += missing
    return _Identity(listed, values, tuple(unread))


async def _whole(unit: AsyncLoadMaster, identity: _Identity, wanted: Wanted) -> dict[str, Any]:
    paired = "ha_status" in {*identity.values, *identity.unread}
    names = [*wanted.settings, *(wanted.pair_settings if paired else ())]
    return await _read(unit, identity, names, wanted.families)


async def _unit_part(unit: AsyncLoadMaster, identity: _Identity, wanted: Wanted) -> dict[str, Any]:
    """What a unit that is not active keeps for itself."""
    return await _read(unit, identity, wanted.pair_settings, PER_UNIT_FAMILIES)


async def _read(
    unit: AsyncLoadMaster, identity: _Identity, names: Iterable[str], families: Iterable[str]
) -> dict[str, Any]:
    missing = [name for name in names if name not in identity.values and name not in identity.unread]
    (values, unread), found = await asyncio.gather(
        _settings(unit, missing, identity.listed), _families(unit, families)
    )
    return _document(found, {**identity.values, **values}, [*identity.unread, *unread])


def _active(identities: Mapping[str, Mapping[str, Any]]) -> str:
    """The unit whose configuration is the pair's; with one unit answering, that one."""
    serials = {name: identity.get("serial_number") for name, identity in identities.items()}
    if len(serials) == 2 and serials["first"] and serials["first"] == serials["second"]:
        raise NotOnePair(
            f"both addresses lead to the same unit, serial number {serials['first']}; give each unit's own"
        )
    single = [name for name, one in identities.items() if one.get("ha_mode") in (None, _SINGLE)]
    if single:
        raise NotOnePair(
            f"the {' and the '.join(single)} unit {'says' if len(single) == 1 else 'say'} that HA is not "
            "configured; audit single units by their addresses"
        )
    if len(identities) == 1:
        return next(iter(identities))
    claims = [name for name, one in identities.items() if one.get("ha_status") == "active"]
    if len(claims) == 2:
        raise NotOnePair("both units say that they are active (split brain); their links need looking at")
    if not claims:
        told = ", ".join(f"{name} {one.get('ha_status')}" for name, one in identities.items())
        raise NotOnePair(f"neither unit says that it is active: {told}")
    return claims[0]


def _of_one_unit(document: Mapping[str, Any], wanted: Wanted) -> dict[str, Any]:
    """The part of a document that units keep for themselves."""
    names = {*IDENTITY, "ha_status", *wanted.pair_settings}
    return {
        **document,
        "families": {
            name: kinds for name, kinds in document["families"].items() if name in PER_UNIT_FAMILIES
        },
        "whole": [name for name in document["whole"] if name in PER_UNIT_FAMILIES],
        "settings": {name: value for name, value in document["settings"].items() if name in names},
    }


async def _listed(unit: AsyncLoadMaster) -> Mapping[str, Any]:
    try:
        return await unit.settings.all()
    except _NO_WAY_IN:
        raise
    except Refused:  # the least that a key without rights may get is the single values
        return {}


async def _settings(
    unit: AsyncLoadMaster, names: Iterable[str], listed: Mapping[str, Any]
) -> tuple[dict[str, Any], list[str]]:
    """The values of settings, and the names of those that the unit does not tell."""
    values: dict[str, Any] = {}
    missing: list[str] = []
    for name in dict.fromkeys(names):
        if name in listed:
            values[name] = listed[name]
        elif listed and SETTINGS[name].in_getall:
            values[name] = None  # the listing leaves unset values out
        else:
            missing.append(name)
    answers = await asyncio.gather(*(_setting(unit, name) for name in missing))
    unread = [name for name, (told, _) in zip(missing, answers, strict=True) if not told]
    values |= {name: value for name, (told, value) in zip(missing, answers, strict=True) if told}
    return values, unread


async def _setting(unit: AsyncLoadMaster, name: str) -> tuple[bool, Any]:
    try:
        return True, await unit.settings.get(name)
    except _NO_WAY_IN:
        raise
    except _NOT_TOLD:
        return False, None


async def _families(unit: AsyncLoadMaster, names: Iterable[str]) -> dict[str, Any]:
    """Objects by family, without the families that the unit does not show."""
    wanted = list(names)
    answers = await asyncio.gather(*(_family(unit, name) for name in wanted))
    return {name: kinds for name, kinds in zip(wanted, answers, strict=True) if kinds is not None}


async def _family(unit: AsyncLoadMaster, name: str) -> Any:
    try:
        return (await unit.snapshot([name])).document()["families"].get(name)
    except _NO_WAY_IN:
        raise
    except _NOT_TOLD:
        return None


def _document(families: Mapping[str, Any], values: Mapping[str, Any], unread: list[str]) -> dict[str, Any]:
    return Snapshot(
        families=families,
        settings=dict(sorted(values.items())),
        whole=tuple(sorted(families)),
        unread_settings=tuple(sorted(set(unread))),
        appliance={name: values[name] for name in IDENTITY[:2] if values.get(name)},
    ).document()
