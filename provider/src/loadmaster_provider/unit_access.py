"""How to reach one unit and who we are there, put together from the provider block and the environment.

A pair's units have keys, passwords and certificates of their own. What is meant for one of them is found
under its place in the pair; what is found without a place is meant for both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from loadmaster_provider.protocol import Object, ProviderError

__all__ = ["Lookup", "UnitAccess"]

Place = Literal["first", "second", ""]
_HOW = "Write it in the provider block, or export it in the environment."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UnitAccess:
    """One unit's address, credentials and trust. Never printed: it holds credentials."""

    url: str
    api_key: str | None = None
    username: str | None = None
    password: str | None = None
    ca_file: str | None = None
    ca_pem: str | None = None
    fingerprint: str | None = None

    def __repr__(self) -> str:
        return f"UnitAccess(url={self.url!r})"


class Lookup:
    """The block first, then the variables of the unit's own place, then those for both; of each those of the
    named appliance before those of any.
    """

    def __init__(self, config: Object, environment: Mapping[str, str], *, place: Place = "") -> None:
        self._config = config
        self._environment = environment
        self._place = place
        name = re.sub(r"[^A-Z0-9]+", "_", str(config.get("name") or "").upper()).strip("_")
        heads = [f"LOADMASTER_{name}_", "LOADMASTER_"] if name else ["LOADMASTER_"]
        own = [f"{head}{place.upper()}_" for head in heads] if place else []
        self._prefixes = [*own, *heads]

    def access(self, url: str, *, verify: bool) -> UnitAccess:
        """Everything about the unit at this address; ``ProviderError`` when credentials are missing."""
        api_key, password, username = self._credentials()
        ca_pem = self._config.get("ca_pem")
        return UnitAccess(
            url=url.rstrip("/"),
            api_key=api_key,
            username=username,
            password=password,
            ca_file=self.value("ca_file") if verify and not ca_pem else None,
            ca_pem=ca_pem if verify else None,
            fingerprint=self.value("fingerprint") if verify else None,
        )

    def value(self, attribute: str) -> str | None:
        """What the block says, or the first variable that says something."""
        return self._config.get(attribute) or self.variable(attribute.upper())

    def variable(self, suffix: str) -> str | None:
        """The first of the variables that is set."""
        return next(
            (found for prefix in self._prefixes if (found := self._environment.get(prefix + suffix))), None
        )

    def variables(self, suffix: str) -> str:
        """Names of the variables, for a message."""
        return " or ".join(prefix + suffix for prefix in self._prefixes)

    def _credentials(self) -> tuple[str | None, str | None, str | None]:
        """Key, or password with user; of two in the environment the one that is meant more narrowly."""
        api_key, password = self._config.get("api_key"), self._config.get("password")
        if not api_key and not password:
            for prefix in self._prefixes:
                api_key = self._environment.get(f"{prefix}API_KEY")
                password = None if api_key else self._environment.get(f"{prefix}PASSWORD")
                if api_key or password:
                    break
        if api_key:
            return api_key, None, None
        if not password:
            unit = f"the {self._place} unit" if self._place else "the appliance"
            raise ProviderError(
                f"no credentials for {unit}",
                f"{_HOW} {self.variables('API_KEY')} holds a key, {self.variables('PASSWORD')} a password.",
                path="api_key",
            )
        return None, password, self.value("username") or "bal"
