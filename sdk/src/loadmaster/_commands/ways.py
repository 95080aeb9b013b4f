"""The options by which subcommands reach an appliance, declared once for all of them."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any, get_type_hints

from pydantic import SecretStr

from loadmaster._client import LoadMaster
from loadmaster._commands.options import Ca, Insecure, Pace, Pin, Url
from loadmaster._connection_options import connect

__all__ = ["Appliance", "Way", "reaches_appliance", "reaches_units"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What the options say about certificate and pace; the environment says the rest."""

    ca: Ca = None
    fingerprint: Pin = None
    insecure: Insecure = False
    calls_per_second: Pace = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Appliance(Way):
    """The one appliance a subcommand is about."""

    url: Url = None

    def connect(self, key: SecretStr | None = None) -> LoadMaster:
        """A client of it; ``key`` stands for all credentials. ``InvalidCall`` where it has no name."""
        return connect(
            url=self.url,
            ca=self.ca,
            fingerprint=self.fingerprint,
            insecure=self.insecure,
            calls_per_second=self.calls_per_second,
            api_key=key,
        )


def reaches_appliance(command: Callable[..., None]) -> Callable[..., None]:
    """Give a subcommand the options of ``Appliance``; it takes them as its parameter ``appliance``."""
    return _with_options(command, "appliance", Appliance)


def reaches_units(command: Callable[..., None]) -> Callable[..., None]:
    """Give a subcommand that names its units itself the options of ``Way``; it takes them as ``way``."""
    return _with_options(command, "way", Way)


def _with_options(command: Callable[..., None], name: str, kind: type[Way]) -> Callable[..., None]:
    """The subcommand with an option for each field of ``kind`` in the place of one parameter."""
    hints = get_type_hints(kind, include_extras=True)
    options = [
        inspect.Parameter(
            one.name, inspect.Parameter.KEYWORD_ONLY, default=one.default, annotation=hints[one.name]
        )
        for one in fields(kind)
    ]

    @functools.wraps(command)
    def with_options(**given: Any) -> None:
        way = kind(**{one.name: given.pop(one.name) for one in options})
        command(**{name: way}, **given)

    own = {**get_type_hints(command, include_extras=True)}
    del own[name]
    kept = [one for one in inspect.signature(command).parameters.values() if one.name != name]
    parameters = [one.replace(kind=inspect.Parameter.KEYWORD_ONLY, annotation=own[one.name]) for one in kept]
    with_options.__annotations__ = {**own, **{one.name: one.annotation for one in options}}
    with_options.__signature__ = inspect.Signature([*parameters, *options])  # type: ignore[attr-defined]
    return with_options
