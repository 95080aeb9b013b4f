"""Services that refer to something by its name, so that it cannot go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .specification import Stored
from .store import SharedState

DOMAIN_KEYS = ("Domain", "OutConf", "AltDomains", "ExcludedDomains")
"""Where services name single sign-on domains."""


def referring_services(shared: SharedState, keys: Iterable[str], name: str) -> Iterator[int]:
    """Numbers of the services that name it under one of the keys, whatever the letter case."""
    wanted, looked_at = name.casefold(), tuple(keys)
    for service in shared.services.values():
        if any(wanted in _names(service.values.get(key)) for key in looked_at):
            yield service.index


def is_referred_to(shared: SharedState, keys: Iterable[str], name: str) -> bool:
    """Whether a service names it."""
    return next(referring_services(shared, keys, name), None) is not None


def _names(value: Stored | None) -> set[str]:
    texts = value if isinstance(value, tuple) else str(value or "").split()
    return {text.casefold() for text in (*texts, str(value or ""))}
