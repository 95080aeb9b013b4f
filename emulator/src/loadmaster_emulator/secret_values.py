"""Secrets among the values that a call gives an object: kept apart from those that answers and dumps show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from .invocation import Invocation
from .specification import Stored
from .store import Service


def set_apart(call: Invocation) -> tuple[Invocation, dict[str, str | None]]:
    """The call without secrets, and its secrets by key; ``None`` takes a secret away."""
    secret = {key for key, spec in call.specs.items() if spec.secret}
    given = {key: _text(value) for key, value in call.changes.items() if key in secret}
    plain = replace(
        call,
        changes={key: value for key, value in call.changes.items() if key not in secret},
        specs={key: spec for key, spec in call.specs.items() if key not in secret},
    )
    return plain, given


def put(kept: dict[str, str], given: Mapping[str, str | None]) -> None:
    """Put new secrets in the place of old ones."""
    for key, value in given.items():
        if value is None:
            kept.pop(key, None)
        else:
            kept[key] = value


def keep_service_secrets(restored: Iterable[Service], known: Mapping[int, Service]) -> None:
    """Services that came without their secrets get those of the services with their numbers."""
    for service in restored:
        before = known.get(service.index)
        service.secrets = dict(before.secrets) if before else {}


def _text(value: Stored | None) -> str | None:
    return None if value is None else str(value)
