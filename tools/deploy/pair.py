"""The pair to deploy to, and how to get in: a real one is named by LOADMASTER_FIRST_URL and _SECOND_URL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from tools.deploy.site import DeployError

FIRST, SECOND, SHARED = "LOADMASTER_FIRST_URL", "LOADMASTER_SECOND_URL", "LOADMASTER_SHARED_URL"
_CREDENTIALS = ("API_KEY", "PASSWORD")
_ACCESS = (*_CREDENTIALS, "USERNAME", "CA_FILE", "FINGERPRINT")


@dataclass(frozen=True, kw_only=True)
class Unit:
    """One unit at its own address, and how to get in: `access` holds API_KEY, CA_FILE and their like."""

    url: str
    access: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Two units that stand in for each other; `environment` is what stacks and provider read."""

    environment: Mapping[str, str]
    emulated: bool
    control_url: str | None = None
    """Where the clock and the journal of emulated units are."""

    @property
    def first(self) -> Unit:
        """The unit that LOADMASTER_FIRST_URL names."""
        return Unit(url=self.environment[FIRST], access=_access(self.environment, "FIRST"))

    @property
    def second(self) -> Unit:
        """The unit that LOADMASTER_SECOND_URL names."""
        return Unit(url=self.environment[SECOND], access=_access(self.environment, "SECOND"))

    def __str__(self) -> str:
        return f"{self.environment[FIRST]} and {self.environment[SECOND]}"


def real(environment: Mapping[str, str]) -> Pair | None:
    """The pair that the environment names, or None when it names none."""
    named = [name for name in (FIRST, SECOND) if environment.get(name)]
    if not named:
        if environment.get("LOADMASTER_URL"):
            raise DeployError(
                f"the reference stacks are for a pair: set {FIRST} and {SECOND} instead of LOADMASTER_URL"
            )
        return None
    if len(named) == 1:
        missing = SECOND if named == [FIRST] else FIRST
        raise DeployError(f"{named[0]} names one unit of a pair: set {missing} too")
    for name in (FIRST, SECOND, SHARED):
        _check_address(name, environment.get(name))
    if environment[FIRST].rstrip("/") == environment[SECOND].rstrip("/"):
        raise DeployError(f"{FIRST} and {SECOND} are both {environment[FIRST]}: a pair has two units")
    ours = {name: value for name, value in environment.items() if name.startswith("LOADMASTER_")}
    for place in ("FIRST", "SECOND"):
        if not any(_access(ours, place).get(word) for word in _CREDENTIALS):
            raise DeployError(
                f"LOADMASTER_{place}_URL names a real unit: set LOADMASTER_{place}_API_KEY, "
                "or LOADMASTER_API_KEY for both"
            )
    return Pair(environment=ours, emulated=False)


def _check_address(name: str, url: str | None) -> None:
    if url and (urlsplit(url).scheme != "https" or not urlsplit(url).hostname):
        raise DeployError(f"{name} is {url!r}, wanted is an address such as https://lb.example:443")


def _access(environment: Mapping[str, str], place: str) -> dict[str, str]:
    """What gets into one unit: its own values where there are any, else those of both."""
    found = {
        word: environment.get(f"LOADMASTER_{place}_{word}") or environment.get(f"LOADMASTER_{word}")
        for word in _ACCESS
    }
    return {word: value for word, value in found.items() if value}
