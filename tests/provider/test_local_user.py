"""Local users: made with what they may do, passwords kept nowhere, and never the one we are ourselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from loadmaster_emulator import Emulator
from loadmaster_provider.provider import load
from tests.support.protocol_driver import ManagedObject, ProtocolDriver
from tests.support.provider_driver import Connections

TYPE = "loadmaster_local_user"
OPERATOR: dict[str, Any] = {
    "name": "operator",
    "permissions": ["real_servers", "certificates"],
    "password": "MARKER-password-1",
    "password_version": 1,
}


def _permissions(unit: Emulator, name: str = "operator") -> set[str]:
    shown = unit.raw("usershow", user=name)
    return {item.strip() for item in str(shown.get("Perms", "")).split(",") if item.strip()}


def _password(unit: Emulator, name: str = "operator") -> str:
    with unit.locked() as state:
        accounts = [one for one in vars_of(state) if getattr(one, "name", None) == name]
    return str(accounts[0].password)


def vars_of(state: Any) -> Iterator[Any]:
    """Accounts wherever the unit keeps them."""
    for part in (state.shared, state.unit):
        for slot in getattr(part, "__slots__", ()) or vars(part):
            value = getattr(part, slot, None)
            if isinstance(value, dict):
                yield from value.values()


def test_a_user_lives_from_creation_to_removal(unit: Emulator, connections: Connections) -> None:
    resource = connections.resource(TYPE)
    resource.apply(OPERATOR)
    assert resource.plan(OPERATOR).is_empty
    assert _permissions(unit) == {"real", "certs"}
    assert "MARKER" not in repr(resource.state) + resource.private.decode()

    imported = connections.resource(TYPE)
    assert imported.import_("operator") == []
    assert imported.plan(OPERATOR).is_empty

    changed = resource.apply({**OPERATOR, "permissions": ["rules"]})
    assert changed.action == "update"
    assert _permissions(unit) == {"rules"}
    resource.apply({key: value for key, value in OPERATOR.items() if key != "permissions"})
    assert _permissions(unit) == set()
    resource.destroy()
    assert "operator" not in str(unit.raw("userlist"))


def test_a_password_is_sent_when_its_version_changes_and_not_otherwise(
    unit: Emulator, connections: Connections
) -> None:
    resource = connections.resource(TYPE)
    resource.apply(OPERATOR)
    unit.journal.clear()
    resource.apply({**OPERATOR, "permissions": ["rules"], "password": "MARKER-password-2"})
    assert "userchangelocpass" not in unit.journal.commands()
    resource.apply(
        {**OPERATOR, "permissions": ["rules"], "password": "MARKER-password-2", "password_version": 2}
    )
    assert unit.journal.commands().count("userchangelocpass") == 1
    assert _password(unit) == "MARKER-password-2"


def test_permissions_changed_by_hand_are_the_whole_next_plan(
    unit: Emulator, connections: Connections
) -> None:
    resource = connections.resource(TYPE)
    resource.apply(OPERATOR)
    unit.raw("usersetperms", user="operator", perms="root")
    later = connections.resource(TYPE)
    later.state, later.private = resource.state, resource.private
    plan = later.plan(OPERATOR)
    assert later.state is not None
    assert plan.state is not None
    assert {key for key in plan.state if plan.state[key] != later.state[key]} == {"permissions"}
    later.apply(OPERATOR)
    assert _permissions(unit) == {"real", "certs"}


def test_a_user_of_somebody_else_is_left_alone(unit: Emulator, connections: Connections) -> None:
    unit.raw("useraddlocal", user="operator", password="their-password")
    unit.raw("usersetperms", user="operator", perms="root")
    errors = connections.resource(TYPE).apply(OPERATOR, check=False).errors
    assert [error.summary for error in errors] == ["local user operator exists already"]
    assert _permissions(unit) == {"root"}


def test_a_user_may_do_without_a_password(unit: Emulator, connections: Connections) -> None:
    resource = connections.resource(TYPE)
    config = {"name": "robot", "no_password": True, "permissions": ["all"]}
    resource.apply(config)
    assert resource.plan(config).is_empty
    assert _permissions(unit, "robot") == {"root"}
    named = {"no_password": False, "password": "secret-secret", "password_version": 1}
    assert resource.plan({**config, **named}).action == "replace"


def test_an_imported_user_is_not_replaced_for_what_no_answer_tells(
    unit: Emulator, connections: Connections
) -> None:
    unit.raw("useraddlocal", user="robot", nopass=True)
    imported = connections.resource(TYPE)
    assert imported.import_("robot") == []
    config = {"name": "robot", "no_password": True}
    unit.journal.clear()
    assert imported.plan(config).action == "update"
    imported.apply(config)
    assert imported.plan(config).is_empty
    assert not {"userdellocal", "useraddlocal", "userchangelocpass"} & set(unit.journal.commands())


WRONG = [
    ({"name": "operator", "password": "MARKER-password-1"}, "password_version is missing"),
    ({"name": "operator", "password": "short", "password_version": 1}, "at least 8"),
    ({"name": "bal", "password": "MARKER-password-1", "password_version": 1}, "built-in administrator"),
    ({**OPERATOR, "permissions": ["root"]}, "real_servers"),
    ({**OPERATOR, "no_password": True}, "a password for a user without one"),
]


@pytest.mark.parametrize(("config", "words"), WRONG)
def test_a_user_that_cannot_be_is_refused(
    config: dict[str, Any], words: str, connections: Connections
) -> None:
    found = connections.resource(TYPE).validate(config)
    assert [words in f"{item.summary} {item.detail}" for item in found] == [True]
    assert "MARKER" not in found[0].detail


def test_a_user_without_any_way_to_log_in_is_refused_while_planning(connections: Connections) -> None:
    plan = connections.resource(TYPE).plan({"name": "operator"})
    assert [error.summary for error in plan.errors] == ["password is missing"]


def test_a_password_the_appliance_would_not_take_is_refused_while_planning(
    unit: Emulator, connections: Connections
) -> None:
    unit.raw("set", param="MinPassword", value="16")
    plan = connections.resource(TYPE).plan({**OPERATOR, "password": "MARKER-short"})
    assert [error.summary for error in plan.errors] == ["the password is too short for this appliance"]
    assert "16" in plan.errors[0].detail
    assert "MARKER" not in plan.errors[0].detail


@pytest.fixture
def own(unit: Emulator) -> Iterator[ManagedObject]:
    """The user that this provider logs in as, imported."""
    unit.raw("useraddlocal", user="deployer", password="MARKER-own-password")
    unit.raw("usersetperms", user="deployer", perms="root")
    block = {
        "units": [unit.url],
        "username": "deployer",
        "password": "MARKER-own-password",
        "ca_file": str(unit.certificate),
        "calls_per_second": 2000,
    }
    driver = ProtocolDriver(load(), config=block)
    managed = driver.resource(TYPE)
    assert managed.import_("deployer") == []
    yield managed
    driver.close()


DEPLOYER = {"name": "deployer", "password": "MARKER-own-password", "password_version": 1}


@pytest.mark.parametrize(
    "config",
    [
        {**DEPLOYER, "permissions": ["rules"]},
        {**DEPLOYER, "permissions": ["all"], "password_version": 2},
        None,
    ],
)
def test_this_providers_own_user_is_neither_weakened_nor_removed(
    config: dict[str, Any] | None, own: ManagedObject, unit: Emulator
) -> None:
    unit.journal.clear()
    plan = own.plan(config)
    assert ["allow_lockout" in error.detail for error in plan.errors] == [True]
    assert "deployer" in plan.errors[0].detail
    assert not {"usersetperms", "userdellocal", "userchangelocpass"} & set(unit.journal.commands())


def test_this_providers_own_user_can_be_described_as_it_is(own: ManagedObject) -> None:
    assert own.plan({**DEPLOYER, "permissions": ["all"]}).is_empty
