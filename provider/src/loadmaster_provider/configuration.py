"""The provider block: its schema, and which appliance or pair it and the environment together mean."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from loadmaster_provider.protocol import (
    Attribute,
    Bool,
    Diagnostics,
    ListOf,
    Number,
    Object,
    ProviderError,
    Schema,
    String,
    Value,
    contains_unknown,
    is_known,
)
from loadmaster_provider.unit_access import Lookup, UnitAccess

__all__ = ["PROVIDER_SCHEMA", "Configuration", "check_block", "host_and_port", "read_block"]

_MOST_UNITS = 2


def _text(description: str, *, sensitive: bool = False) -> Attribute:
    return Attribute(type=String, optional=True, sensitive=sensitive, description=description)


def _flag(description: str) -> Attribute:
    return Attribute(type=Bool, optional=True, description=description)


def _at_least(minimum: float) -> object:
    def check(value: Value) -> None:
        if value < minimum:
            raise ValueError(f"{value} is too small; expected at least {minimum:g}")

    return check


def _positive(description: str, minimum: float) -> Attribute:
    return Attribute(
        type=Number,
        optional=True,
        description=description,
        validators=(_at_least(minimum),),  # type: ignore[arg-type]
    )


PROVIDER_SCHEMA = Schema(
    description="Progress Kemp LoadMaster load balancers, through their management API.",
    attributes={
        "name": _text(
            "A name for the appliance. Credentials that are not written here are taken from "
            "LOADMASTER_<NAME>_API_KEY, _USERNAME, _PASSWORD, _CA_FILE, _FINGERPRINT and _URL, then from "
            "the same without the name."
        ),
        "units": Attribute(
            type=ListOf(String),
            optional=True,
            description=(
                "Address of the appliance, such as https://10.0.0.11, or the addresses of both units of a "
                "pair, the first unit first. Changes go to the unit that is active. Credentials of one unit "
                "alone are taken from LOADMASTER_<NAME>_FIRST_API_KEY, _SECOND_API_KEY and so on."
            ),
        ),
        "shared": _text(
            "Shared address of a pair. Changes go there when it is given, else to the own address of the "
            "unit that is active."
        ),
        "api_key": _text("Key of an administrator. Better left to the environment.", sensitive=True),
        "username": _text("Name to log in with when there is no key. Default `bal`."),
        "password": _text(
            "Password to log in with when there is no key. Better left to the environment.", sensitive=True
        ),
        "ca_file": _text("File with the certificate, or its authority, to trust, in PEM form."),
        "ca_pem": _text("The same as text instead of a file."),
        "fingerprint": _text("SHA-256 fingerprint of the appliance's certificate, in hexadecimal."),
        "verify_tls": _flag(
            "Whether the certificate is checked. Default `true`; without it anybody on the way can listen."
        ),
        "calls_per_second": _positive(
            "How fast calls may follow each other. Default 6; above 10 the appliance cuts connections.", 0.1
        ),
        "calls_in_flight": _positive("How many calls may run at once. Default 4.", 1),
        "timeout_seconds": _positive("How long to wait for one answer. Default 30.", 0.1),
        "adopt_identical": _flag(
            "Whether an object that is to be created, exists already and equals the configuration is "
            "taken over, with a "
            "warning. Default `true`: it lets an apply that was killed be repeated."
        ),
        "allow_replaced_unit": _flag(
            "Whether an appliance with another serial number than before is accepted. Default `false`; "
            "needed once after a unit was swapped."
        ),
        "allow_lockout": _flag(
            "Whether changes are made that would cut this provider's own way in. Default `false`."
        ),
        "offline_snapshot": _text(
            "File with a snapshot, as `loadmaster snapshot` writes it. It answers all reads, "
            "so that a plan needs no reach; changes are refused."
        ),
    },
)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Configuration:
    """One appliance or pair and how to reach it, complete. Never printed: it holds credentials."""

    units: tuple[UnitAccess, ...]
    """One unit, or the first and the second of a pair; none with a snapshot in their place."""
    shared: str | None
    """Address that belongs to whichever unit of the pair is active."""
    verify_tls: bool
    calls_per_second: float
    calls_in_flight: int
    timeout_seconds: float
    adopt_identical: bool
    allow_replaced_unit: bool
    allow_lockout: bool
    offline_snapshot: str | None = None

    @property
    def is_pair(self) -> bool:
        """Whether two units are named."""
        return len(self.units) == _MOST_UNITS

    @property
    def url(self) -> str:
        """The address that stands for the appliance; a file's name without one."""
        if self.offline_snapshot is not None:
            return self.offline_snapshot
        return self.shared or self.units[0].url

    def __repr__(self) -> str:
        return f"Configuration(url={self.url!r})"


def check_block(config: Object, diagnostics: Diagnostics) -> None:
    """Report contradictions inside the block; asks neither the environment nor the network."""
    for index, address in enumerate(_known_list(config.get("units"))):
        _check_address(address, diagnostics, ("units", index))
    shared = config.get("shared")
    if is_known(shared) and shared is not None:
        _check_address(shared, diagnostics, ("shared",))
    _check_units(config, diagnostics)
    for one, other in (("ca_file", "ca_pem"), ("api_key", "password")):
        if config.get(one) is not None and config.get(other) is not None:
            diagnostics.error(
                f"{one} and {other} are both given", f"Give one of {one} and {other}.", path=other
            )
    if config.get("verify_tls") is False:
        for name in ("ca_file", "ca_pem", "fingerprint"):
            if config.get(name) is not None:
                diagnostics.error(
                    f"{name} without verification",
                    f"verify_tls is false, so {name} would not be used. Leave verify_tls away.",
                    path=name,
                )


def _check_units(config: Object, diagnostics: Diagnostics) -> None:
    units = config.get("units")
    if not is_known(units) or units is None:
        return
    if not units:
        diagnostics.error(
            "units is empty", "Name the address of one unit, such as https://10.0.0.11.", path="units"
        )
    if len(units) > _MOST_UNITS:
        diagnostics.error(
            "too many units",
            f"{len(units)} units are named. Name one appliance, or the two units of a pair.",
            path="units",
        )
    seen: dict[str, int] = {}
    for index, address in enumerate(units):
        if not isinstance(address, str) or address_problem(address):
            continue
        place = seen.setdefault(host_and_port(address), index)
        if place != index:
            diagnostics.error(
                "the same unit twice",
                f'"{address}" is the address of unit {place + 1} as well. A pair has two units with an '
                "address each.",
                path=("units", index),
            )
    shared = config.get("shared")
    if isinstance(shared, str) and not address_problem(shared) and host_and_port(shared) in seen:
        diagnostics.error(
            "the shared address is a unit's own",
            f'"{shared}" stands in units as well. The shared address belongs to whichever unit is active.',
            path="shared",
        )


def read_block(config: Object, environment: Mapping[str, str] | None = None) -> Configuration | None:
    """The complete configuration, or ``None`` while parts of the block are only known after apply.

    Raises ``ProviderError`` naming what is missing.
    """
    if any(contains_unknown(value) for value in config.values()):
        return None
    found = os.environ if environment is None else environment
    verify = config.get("verify_tls") is not False
    snapshot = config.get("offline_snapshot") or None
    addresses, shared = _addresses(config, found)
    return Configuration(
        units=() if snapshot else _units(config, found, addresses, shared, verify=verify),
        shared=shared.rstrip("/") if shared else None,
        verify_tls=verify,
        calls_per_second=float(_or(config.get("calls_per_second"), 6.0)),
        calls_in_flight=int(_or(config.get("calls_in_flight"), 4)),
        timeout_seconds=float(_or(config.get("timeout_seconds"), 30.0)),
        adopt_identical=config.get("adopt_identical") is not False,
        allow_replaced_unit=config.get("allow_replaced_unit") is True,
        allow_lockout=config.get("allow_lockout") is True,
        offline_snapshot=snapshot,
    )


def _addresses(config: Object, environment: Mapping[str, str]) -> tuple[list[str], str | None]:
    """Units and shared address of the block; where it names neither, those of the environment."""
    units, shared = list(config.get("units") or []), config.get("shared")
    if not units and not shared:
        looked = Lookup(config, environment)
        pair = [looked.variable(f"{place}_URL") for place in ("FIRST", "SECOND")]
        if all(pair):
            return [url for url in pair if url], looked.variable("SHARED_URL")
        single = looked.variable("URL")
        units = [single] if single else []
    return units, shared


def _units(
    config: Object,
    environment: Mapping[str, str],
    units: list[str],
    shared: str | None,
    *,
    verify: bool,
) -> tuple[UnitAccess, ...]:
    for address in (*units, *([shared] if shared else [])):
        if problem := address_problem(address):
            raise ProviderError("not an address of an appliance", problem, path="units")
    if len(units) == _MOST_UNITS:
        first, second = (Lookup(config, environment, place=place) for place in ("first", "second"))
        return first.access(units[0], verify=verify), second.access(units[1], verify=verify)
    looked = Lookup(config, environment)
    url = shared or (units[0] if units else None)
    if not url:
        raise ProviderError(
            "no appliance named",
            'Name its address in the provider block, units = ["https://10.0.0.11"], or export '
            f"{looked.variables('URL')}; for a pair FIRST_URL and SECOND_URL in its place.",
            path="units",
        )
    return (looked.access(url, verify=verify),)


def host_and_port(address: str) -> str:
    """What tells one address from another, whatever its spelling; the address has to be a good one."""
    parts = urlsplit(address.lower())
    return f"{parts.hostname}:{parts.port or (443 if parts.scheme == 'https' else 80)}"


def address_problem(address: str) -> str:
    """What is wrong with an appliance's address; empty when nothing is."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return (
            f'"{address}" is not an address; expected one like https://10.0.0.11 or https://lb.example:8443.'
        )
    if parts.scheme not in ("https", "http") or not parts.hostname or port == 0:
        return (
            f'"{address}" is not an address; expected one like https://10.0.0.11 or https://lb.example:8443.'
        )
    if parts.username or parts.password:
        return "an address must not hold a user name or password; use username and password."
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        return f'"{address}" has more than scheme, host and port; expected one like https://10.0.0.11.'
    return ""


def _known_list(value: Value) -> list[str]:
    if not is_known(value) or value is None:
        return []
    return [item if is_known(item) and item is not None else "https://known-after-apply" for item in value]


def _check_address(address: str, diagnostics: Diagnostics, path: tuple[str | int, ...]) -> None:
    if problem := address_problem(address):
        diagnostics.error("not an address of an appliance", problem, path=path)


def _or(value: Value, default: float) -> float:
    return default if value is None else float(value)
