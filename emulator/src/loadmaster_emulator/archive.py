"""Backup archives: a compressed tar with one JSON member for each part that can be restored by itself.

As on the appliance there are no certificates, no licence and no passwords inside.
"""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from . import state_file, subjects
from .contract import SETTINGS
from .refusal import Refusal
from .secret_values import keep_service_secrets
from .store import Account, Interface, PacketFilter, Rule, Service, SharedState, State, UnitWide, Values

BASE, SERVICES, GEO, SINGLE_SIGN_ON = 1, 2, 4, 8
"""Parts of a restore."""

_SUBJECTS = {GEO: ("geo",), SINGLE_SIGN_ON: ("ldap", "sso")}
_NEVER = ("acme",)
"""Accounts with issuers hold keys, and come with certificates, which no backup holds either."""

_BAD = "Invalid backup file"


def pack(state: State) -> bytes:
    """The archive of a unit's configuration."""
    return _tar(
        {
            "manifest.json": {"kind": "loadmaster-backup", "version": state.unit.version},
            "base.json": {
                "settings": _public(state.shared.settings),
                "unit_settings": _public(state.unit.settings),
                "interfaces": [asdict(one) for one in state.unit.interfaces.values()],
                "packet_filter": asdict(state.shared.packet_filter),
                "unit_wide": asdict(state.shared.unit_wide),
                "balances_globally": state.shared.balances_globally,
                "users": {one.name: one.permissions for one in state.shared.accounts.values()},
                "groups": state.shared.groups,
            },
            "services.json": {
                "services": [asdict(replace(one, secrets={})) for one in state.shared.services.values()],
                "rules": [asdict(one) for one in state.shared.rules.values()],
            },
            "subjects.json": subjects.public(state.shared),
        }
    )


def _public(values: Values) -> Values:
    secret = {spec.wire for spec in SETTINGS.values() if spec.secret or spec.write_only}
    return {key: value for key, value in values.items() if key not in secret}


def _tar(members: Mapping[str, object]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for name, content in members.items():
            text = json.dumps(content, indent=1).encode()
            info = tarfile.TarInfo(name)
            info.size = len(text)
            archive.addfile(info, io.BytesIO(text))
    return buffer.getvalue()


def unpack(state: State, content: bytes, *, parts: int) -> None:
    """Put the parts of an archive in the place of what the unit has; ``Refusal`` where it is no archive."""
    if not parts:
        raise Refusal(422, "Nothing to restore")
    members = _members(content)
    try:
        base = _base(state, members["base.json"]) if parts & BASE else None
        services = _services(members["services.json"]) if parts & SERVICES else None
        restored = _subjects(members.get("subjects.json", {}), parts)
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise Refusal(422, _BAD) from problem
    if base is not None:
        _restore_base(state, base)
    if services is not None:
        _restore_services(state, *services)
    for name, subject in restored.items():
        subjects.complete(subject, getattr(state.shared, name))
        setattr(state.shared, name, subject)


def _subjects(member: Mapping[str, Any], parts: int) -> dict[str, Any]:
    """The subjects that belong to the parts, without their secrets."""
    elsewhere = {name for names in _SUBJECTS.values() for name in names}
    wanted = {name for part, names in _SUBJECTS.items() if parts & part for name in names}
    if parts & BASE:
        wanted |= subjects.names(SharedState).keys() - elsewhere - set(_NEVER)
    return subjects.read(SharedState, {name: one for name, one in member.items() if name in wanted})


def _members(content: bytes) -> dict[str, Any]:
    found: dict[str, Any] = {}
    try:
        # All of it first: only the end of the compressed file tells whether it is whole.
        with tarfile.open(fileobj=io.BytesIO(gzip.decompress(content)), mode="r:") as archive:
            for info in archive:
                if stream := archive.extractfile(info):
                    found[info.name] = json.loads(stream.read())
    except (tarfile.TarError, zlib.error, OSError, EOFError, ValueError) as problem:
        raise Refusal(422, _BAD) from problem
    manifest = found.get("manifest.json")
    if not isinstance(manifest, dict) or manifest.get("kind") != "loadmaster-backup":
        raise Refusal(422, _BAD)
    return found


@dataclass(frozen=True, slots=True)
class _Base:
    """Everything but services and rules."""

    settings: Values
    unit_settings: Values
    interfaces: list[Interface]
    packet_filter: PacketFilter
    unit_wide: UnitWide
    balances_globally: bool
    accounts: dict[str, Account]
    groups: dict[str, list[str]]


def _base(state: State, member: Mapping[str, Any]) -> _Base:
    known = state.shared.accounts
    return _Base(
        settings=state_file.values(member["settings"]),
        unit_settings=state_file.values(member["unit_settings"]),
        interfaces=[state_file.interface(one) for one in member["interfaces"]],
        packet_filter=state_file.packet_filter(member["packet_filter"]),
        unit_wide=state_file.unit_wide(member.get("unit_wide", {})),
        balances_globally=member["balances_globally"] is True,
        # A user that the unit does not know has no password and cannot log in before it is given one.
        accounts={
            name: replace(known.get(name) or Account(name, "", []), permissions=list(words))
            for name, words in member["users"].items()
        },
        groups={name: list(words) for name, words in member["groups"].items()},
    )


def _services(member: Mapping[str, Any]) -> tuple[list[Service], list[Rule]]:
    return [state_file.service(one) for one in member["services"]], [
        state_file.rule(one) for one in member["rules"]
    ]


def _restore_base(state: State, base: _Base) -> None:
    shared = state.shared
    for kept, restored in (
        (shared.settings, base.settings),
        (state.unit.settings, base.unit_settings),
    ):
        secrets = {key: value for key, value in kept.items() if key not in _public(kept)}
        kept.clear()
        kept.update(restored, **secrets)
    state.unit.interfaces = {one.index: one for one in base.interfaces}
    shared.packet_filter, shared.balances_globally = base.packet_filter, base.balances_globally
    shared.accounts, shared.groups = base.accounts, base.groups
    shared.unit_wide = base.unit_wide


def _restore_services(state: State, services: list[Service], rules: list[Rule]) -> None:
    keep_service_secrets(services, state.shared.services)
    state.shared.services = {one.index: one for one in services}
    state.shared.rules = {one.name.lower(): one for one in rules}
    numbers = [one.index for service in services for one in service.places]
    state.shared.last_service = max([state.shared.last_service, *state.shared.services])
    state.shared.last_server = max([state.shared.last_server, *numbers])
