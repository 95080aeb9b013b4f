"""The dataclasses of ``state/`` as JSON and back: with their secrets for the state file, else without."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, get_type_hints

import msgspec

from . import state
from .state.geo import GeoState
from .state.kubernetes import KubernetesState
from .state.secret import SECRET
from .state.sso import SsoState


def names(kind: type) -> dict[str, type]:
    """The subjects that a part of the state holds, by the name of their field."""
    hints = get_type_hints(kind)
    return {name: hint for name, hint in hints.items() if hint.__module__.startswith(f"{state.__name__}.")}


def read(kind: type, raw: Mapping[str, Any]) -> dict[str, Any]:
    """The subjects in a document; a document of an earlier version may lack some of them.

    Raises ``ValueError`` where one cannot be read, and names the place.
    """
    found: dict[str, Any] = {}
    for name, subject in names(kind).items():
        if name in raw:
            try:
                found[name] = msgspec.convert(raw[name], subject, str_keys=True)
            except msgspec.ValidationError as problem:
                raise ValueError(f"{name}: {problem}") from problem
    return found


def public(part: object) -> dict[str, Any]:
    """The subjects of a part of the state without their secrets."""
    return {name: _public(getattr(part, name)) for name in names(type(part))}


def complete(restored: object, known: object) -> None:
    """Give a subject that came without its secrets those of the one that is known, as far as they fit."""
    _keep_secrets(restored, known)
    _drop_halves(restored, known)


def _keep_secrets(restored: Any, known: Any) -> None:
    """Give objects that came without their secrets those of the objects known in the same places."""
    if is_dataclass(restored) and type(restored) is type(known):
        for one in fields(restored):
            if one.metadata.get(SECRET):
                setattr(restored, one.name, copy.deepcopy(getattr(known, one.name)))
            else:
                _keep_secrets(getattr(restored, one.name), getattr(known, one.name))
    elif isinstance(restored, dict) and isinstance(known, dict):
        for key in restored.keys() & known.keys():
            _keep_secrets(restored[key], known[key])


def _drop_halves(subject: object, known: object) -> None:
    """Without its secret half a pair of keys is none, and another pair's half does not make it one."""
    if isinstance(subject, GeoState) and isinstance(known, GeoState) and subject.keys is not None:
        if known.keys is None or known.keys.public_key != subject.keys.public_key:
            subject.keys, subject.signs = None, False
    elif isinstance(subject, SsoState) and isinstance(known, SsoState):
        for name, domain in subject.domains.items():
            other = known.domains.get(name)
            if other is None or other.sp_certificate != domain.sp_certificate:
                domain.sp_certificate = domain.sp_key = ""
    elif (
        isinstance(subject, KubernetesState)
        and isinstance(known, KubernetesState)
        and subject.contexts != known.contexts
    ):
        subject.configuration = ""


def _public(value: Any) -> Any:
    if is_dataclass(value):
        shown = [one for one in fields(value) if not one.metadata.get(SECRET)]
        return {one.name: _public(getattr(value, one.name)) for one in shown}
    if isinstance(value, dict):
        return {key: _public(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_public(one) for one in value]
    return value
