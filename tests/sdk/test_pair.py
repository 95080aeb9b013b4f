"""Pairs: who is active is asked of both units, and nobody is taken for active who does not say so."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

import pytest

from loadmaster import (
    Access,
    AsyncLoadMaster,
    AsyncPair,
    AuthenticationFailed,
    CertificateNotTrusted,
    InvalidCall,
    LoadMaster,
    NoActiveUnit,
    Pair,
    Request,
    Response,
    SplitBrain,
    Unreachable,
)
from tests.sdk.scripted import ok, refused

Unit = Callable[[], Response]


def says(status: str, serial: str = "1") -> Unit:
    return lambda: ok(hastatus=status, serialnumber=serial)


def fails(error: Exception) -> Unit:
    def answer() -> Response:
        raise error

    return answer


AWAY = fails(Unreachable("no route"))
FIRST, SECOND, SHARED = "https://first.example", "https://second.example", "https://shared.example"


def client(url: str, unit: Unit) -> LoadMaster:
    return LoadMaster(url, api_key="k-123456", calls_per_second=None, transport=lambda _: unit())


def async_client(url: str, unit: Unit) -> AsyncLoadMaster:
    async def answer(_: Request) -> Response:
        return unit()

    return AsyncLoadMaster(url, api_key="k-123456", calls_per_second=None, transport=answer)


def pair(first: Unit, second: Unit, shared: Unit | None = None) -> Pair:
    at_shared = None if shared is None else (client(SHARED, shared), client(SHARED, shared))
    return Pair(client(FIRST, first), client(SECOND, second), at_shared)


def async_pair(first: Unit, second: Unit, shared: Unit | None = None) -> AsyncPair:
    at_shared = None if shared is None else (async_client(SHARED, shared), async_client(SHARED, shared))
    return AsyncPair(async_client(FIRST, first), async_client(SECOND, second), at_shared)


ROLES: Mapping[str, tuple[Unit, str]] = {
    "active": (says("Active"), "active"),
    "standby": (says("Standby"), "standby"),
    "passive": (says("Passive"), "passive"),
    "outside a pair": (says("HA not configured"), "single"),
    "a word of newer firmware": (says("Resting"), "Resting"),
    "away": (AWAY, "unreachable"),
    "starting": (lambda: Response(503, b"<html>busy</html>"), "unreachable"),
}


@pytest.mark.parametrize("name", ROLES)
def test_a_unit_is_what_it_says_or_unreachable(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)
    unit, role = ROLES[name]
    expected = {"first": "active", "second": role}
    assert pair(says("Active"), unit).roles() == expected
    assert asyncio.run(async_pair(says("Active"), unit).roles()) == expected


@pytest.mark.parametrize(
    ("first", "second", "shared", "chosen"),
    [
        (says("Active"), says("Standby"), None, FIRST),
        (says("Standby"), says("Active"), None, SECOND),
        (AWAY, says("Active"), None, SECOND),
        (says("Active"), says("Standby"), says("Active"), SHARED),
        (AWAY, says("Active"), says("Active"), SHARED),
        (says("Active"), says("Standby"), AWAY, FIRST),
        (says("Active"), says("Standby"), says("Standby"), FIRST),
        (says("Standby"), says("Active"), lambda: refused(401, "Unauthorized"), SECOND),
    ],
)
def test_the_active_unit_is_reached_by_the_shared_address_or_by_its_own(
    first: Unit, second: Unit, shared: Unit | None, chosen: str
) -> None:
    assert pair(first, second, shared).active().url == f"{chosen}:443"
    assert asyncio.run(async_pair(first, second, shared).active()).url == f"{chosen}:443"


@pytest.mark.parametrize(
    ("first", "second", "message"),
    [
        (
            says("Standby"),
            AWAY,
            "first unit https://first.example:443 is standby and second unit .* is unreachable",
        ),
        (says("HA not configured"), says("HA not configured"), "they are no pair yet"),
        (says("Passive"), says("Passive"), "no unit of the pair is active"),
    ],
)
def test_a_pair_without_an_active_unit_is_an_error_that_names_both(
    first: Unit, second: Unit, message: str
) -> None:
    with pytest.raises(NoActiveUnit, match=message):
        pair(first, second, says("Active")).active()


def test_two_active_units_are_an_error_even_if_the_shared_address_answers() -> None:
    with pytest.raises(SplitBrain, match=r"first unit .* is active and second unit .* is active"):
        pair(says("Active"), says("Active"), says("Active")).active()


@pytest.mark.parametrize(
    ("unit", "error"),
    [
        (lambda: refused(401, "Unauthorized"), AuthenticationFailed),
        (fails(CertificateNotTrusted("another one")), CertificateNotTrusted),
    ],
)
def test_wrong_credentials_and_certificates_are_no_matter_of_roles(
    unit: Unit, error: type[Exception]
) -> None:
    with pytest.raises(error):
        pair(says("Active"), unit).roles()


def test_one_unit_under_two_addresses_is_refused_by_its_serial_number() -> None:
    assert pair(says("Active", "17"), says("Standby", "18")).serial_numbers() == ("17", "18")
    with pytest.raises(InvalidCall, match="are the same unit, serial number 17"):
        pair(says("Active", "17"), says("Standby", "17")).serial_numbers()


@pytest.mark.parametrize(
    ("addresses", "message"),
    [
        ((FIRST, f"{FIRST}:443"), "first and second are both https://first.example:443"),
        ((FIRST, SECOND, SECOND), "shared is https://second.example:443, a unit's own address"),
    ],
)
def test_one_address_given_twice_is_refused(addresses: tuple[str, ...], message: str) -> None:
    for kind in (LoadMaster, AsyncLoadMaster):
        with pytest.raises(InvalidCall, match=message):
            kind.pair(*addresses, api_key="k-123456")


def test_each_unit_has_its_own_key_and_the_shared_address_that_of_whoever_answers() -> None:
    made = LoadMaster.pair(
        FIRST,
        SECOND,
        SHARED,
        first_access=Access(api_key="of-the-first"),
        second_access=Access(username="bal", password="of-the-second"),
        api_key="common",
        calls_per_second=None,
    )
    assert made.shared is not None
    clients = {"first": made.first, "second": made.second, "1": made.shared[0], "2": made.shared[1]}
    shown = {name: one._session.settings.credentials for name, one in clients.items()}
    assert (shown["first"].api_key, shown["second"].api_key) == ("of-the-first", None)
    assert (shown["second"].username, shown["second"].password) == ("bal", "of-the-second")
    assert (shown["1"], shown["2"]) == (shown["first"], shown["second"])
    made.close()


def test_secrets_of_a_unit_are_not_shown() -> None:
    shown = repr(Access(api_key="key-of-one", username="bal", password="word-of-one"))
    assert "bal" in shown
    assert "of-one" not in shown
