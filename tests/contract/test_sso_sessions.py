"""Who is logged in, through both dialects."""

from __future__ import annotations

import pytest

from loadmaster import InvalidValue, NotFound
from loadmaster.types import SSOSessionList
from loadmaster_emulator.single_sign_on import find_domain, log_in
from tests.contract.conftest import Contract


def crowd(contract: Contract, *users: str) -> str:
    """A domain with these users in it, each from an address of its own."""
    name = f"{contract.name()}.example"
    contract.writer.sso_domains.add(name)
    with contract.unit.locked() as state:
        domain = find_domain(state.shared.sso, name)
        assert domain is not None
        for place, user in enumerate(users, 1):
            now = contract.unit.clock.now() + place
            log_in(domain, user, source=f"192.0.2.{place}", destination="10.0.0.50", now=now)
    return name


def users(shown: SSOSessionList) -> list[str | None]:
    assert shown.count == len(shown.sessions)
    return [one.user for one in shown.sessions]


def test_everybody_is_listed(contract: Contract) -> None:
    name = crowd(contract, "ada", "bob")
    shown = contract.reader.sso_sessions.list(name)
    assert contract.writer.sso_sessions.list(name) == shown
    assert users(shown) == ["ada", "bob"]
    raw = contract.unit.raw("ssodomain.queryall", domain=name)
    assert (raw["NumberOfSessions"], len(raw["Session"])) == (2, 2)
    first = shown.sessions[0]
    assert (first.source_address, first.destination_address) == ("192.0.2.1", "10.0.0.50")
    assert (first.created_at, first.expires_at) == (
        raw["Session"][0]["Created"],
        raw["Session"][0]["Expires"],
    )
    assert first.cookie is not None
    assert first.cookie.get_secret_value() == raw["Session"][0]["Cookie"]
    assert first.cookie.get_secret_value() not in repr(shown)
    assert users(contract.reader.sso_sessions.list(crowd(contract))) == []


def test_some_are_found(contract: Contract) -> None:
    name = crowd(contract, "ada", "Adam", "bob", "eve")
    assert users(contract.reader.sso_sessions.search(name, user="ad")) == ["ada", "Adam"]
    assert users(contract.reader.sso_sessions.search(name, user="zoe")) == []
    assert users(contract.reader.sso_sessions.list_range(name, first=2, last=3)) == ["Adam", "bob"]
    assert users(contract.reader.sso_sessions.list_range(name)) == ["ada", "Adam", "bob", "eve"]
    assert users(contract.reader.sso_sessions.list_range(name, first=4)) == ["eve"]
    with pytest.raises(InvalidValue, match="endsession"):
        contract.reader.sso_sessions.list_range(name, first=1, last=1002)
    shown = contract.unit.raw("ssodomain.querysessions", domain=name, startsession=1, stopsession=1)
    assert [one["User"] for one in shown["Session"]] == ["ada"]


def test_one_is_sent_away(contract: Contract) -> None:
    name = crowd(contract, "ada", "bob", "eve")
    cookie = contract.reader.sso_sessions.list(name).sessions[0].cookie
    assert cookie is not None
    contract.writer.sso_sessions.close(name, key=cookie)
    assert users(contract.reader.sso_sessions.list(name)) == ["bob", "eve"]
    contract.writer.sso_sessions.close(name, key="bob,192.0.2.2")
    assert users(contract.reader.sso_sessions.list(name)) == ["eve"]
    with pytest.raises(NotFound):
        contract.writer.sso_sessions.close(name, key=cookie)
    assert cookie.get_secret_value() not in f"{list(contract.unit.journal)}"


def test_all_are_sent_away(contract: Contract) -> None:
    name, other = crowd(contract, "ada", "bob"), crowd(contract, "eve")
    contract.writer.sso_sessions.close_all(name)
    assert users(contract.reader.sso_sessions.list(name)) == []
    assert users(contract.reader.sso_sessions.list(other)) == ["eve"]
    contract.writer.sso_sessions.flush()
    assert users(contract.reader.sso_sessions.list(other)) == []
    with pytest.raises(NotFound):
        contract.reader.sso_sessions.list("nowhere.example")
