"""Which appliance a subcommand is about: one unit, or ``pair:FIRST,SECOND``, and how to log in to each."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from loadmaster._client import CALLS_PER_SECOND, LoadMaster
from loadmaster._commands.options import variable
from loadmaster._commands.ways import Way
from loadmaster._exceptions import InvalidCall
from loadmaster._pair import Pair

__all__ = ["Target"]

_PREFIX = "pair:"


@dataclass(frozen=True, slots=True)
class Target:
    """One unit, or two that are a pair, and how to log in to each."""

    urls: tuple[str, ...]
    name: str | None
    way: Way

    @classmethod
    def parse(cls, text: str | None, name: str | None, way: Way) -> Target:
        """The target named, else the unit of ``LOADMASTER_URL``. ``InvalidCall`` when it is neither."""
        given = text or os.environ.get("LOADMASTER_URL")
        if not given:
            raise InvalidCall("no appliance named; give its address or set LOADMASTER_URL")
        if not given.startswith(_PREFIX):
            return cls((given,), name, way)
        urls = tuple(given.removeprefix(_PREFIX).split(","))
        if len(urls) != 2 or not all(urls):
            raise InvalidCall(f"target is {given!r}; expected pair:https://FIRST,https://SECOND")
        if urls[0].rstrip("/") == urls[1].rstrip("/"):
            raise InvalidCall(f"target is {given!r}, which is one unit twice; a pair has two units")
        return cls(urls, name, way)

    @property
    def label(self) -> str:
        """What files and records call the appliance: the name given, or the host."""
        return self.name or urlsplit(self.urls[0]).hostname or "appliance"

    @property
    def places(self) -> tuple[str, ...]:
        """``first`` and ``second`` of a pair; one empty text for a single unit."""
        return ("first", "second") if len(self.urls) == 2 else ("",)

    def connect(self, place: str) -> LoadMaster:
        """A client of one unit's own address.

        Looks for ``LOADMASTER_<NAME>_FIRST_API_KEY``, ``LOADMASTER_FIRST_API_KEY``,
        ``LOADMASTER_<NAME>_API_KEY`` and ``LOADMASTER_API_KEY`` in this order, and the same with ``USERNAME``
        and ``PASSWORD``, ``CA_FILE`` and ``FINGERPRINT``.
        """
        api_key, username, password = self._login(place)
        ca: Path | str | None = self.way.ca
        fingerprint = self.way.fingerprint
        if not (ca or fingerprint or self.way.insecure):
            ca, fingerprint = self._first(place, "CA_FILE", "FINGERPRINT")
        pace = self.way.calls_per_second
        return LoadMaster(
            self.urls[self.places.index(place)],
            api_key=api_key,
            username=username,
            password=password,
            ca=ca or None,
            fingerprint=fingerprint or None,
            verify=not self.way.insecure,
            calls_per_second=CALLS_PER_SECOND if pace is None else pace,
        )

    def pair(self) -> Pair:
        """The clients of both units; only for a pair."""
        return Pair(self.connect("first"), self.connect("second"))

    def _login(self, place: str) -> tuple[str | None, str | None, str | None]:
        api_key, password = self._first(place, "API_KEY", "PASSWORD")
        if api_key:
            return api_key, None, None
        if not password:
            raise InvalidCall(
                f"no credentials for {self.label}: set LOADMASTER_API_KEY or LOADMASTER_PASSWORD"
            )
        (username,) = self._first(place, "USERNAME")
        return None, username or "bal", password

    def _first(self, place: str, *kinds: str) -> list[str | None]:
        """The values that the nearest set of variables has; the nearest that has any of them."""
        environment: Mapping[str, str] = os.environ
        for words in self._prefixes(place):
            found = [environment.get(variable(*words, kind)) or None for kind in kinds]
            if any(found):
                return found
        return [None for _ in kinds]

    def _prefixes(self, place: str) -> list[list[str]]:
        name, unit = ([self.name] if self.name else []), ([place] if place else [])
        candidates = [[*name, *unit], unit, name, []]
        return [words for number, words in enumerate(candidates) if words not in candidates[:number]]
