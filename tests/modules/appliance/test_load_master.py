"""An appliance is declared once, reached by address and name, and owned by one stack."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_constructs import (
    Access,
    App,
    Appliance,
    ArgumentError,
    Because,
    LoadMaster,
    Persistence,
    Secret,
    Stack,
    Unit,
    VirtualService,
)
from tests.support.synthesis import synthesise


def test_the_provider_knows_address_and_name_and_nothing_secret(app: App, stack: Stack) -> None:
    LoadMaster(stack, "edge", unit=Unit("https://10.0.0.11:8443"))
    assert synthesise(app).document()["provider"] == {
        "loadmaster": [{"name": "edge", "units": ["https://10.0.0.11:8443"]}]
    }


def test_access_says_what_the_environment_does_not(app: App, stack: Stack) -> None:
    access = Access(
        username="robot",
        password=Secret.variable("robot_password"),
        ca_file="lb.pem",
        calls_per_second=2.5,
        calls_in_flight=2,
        timeout_seconds=30,
        allow_replaced_unit=True,
    )
    LoadMaster(stack, "edge", unit="https://10.0.0.11", name="dc1", access=access)
    assert synthesise(app).document()["provider"]["loadmaster"] == [
        {
            "name": "dc1",
            "units": ["https://10.0.0.11"],
            "username": "robot",
            "password": "${var.robot_password}",
            "ca_file": "lb.pem",
            "calls_per_second": 2.5,
            "calls_in_flight": 2,
            "timeout_seconds": 30,
            "allow_replaced_unit": True,
        }
    ]


def test_a_literal_password_is_refused_and_not_repeated(stack: Stack) -> None:
    with pytest.raises(ArgumentError) as caught:
        LoadMaster(stack, "edge", unit="https://x.test", access=Access(password="swordfish"))  # type: ignore[arg-type]
    assert "password takes no value written in the program" in str(caught.value)
    assert "swordfish" not in str(caught.value)


def test_an_existing_appliance_is_only_a_scope(app: App, stack: Stack) -> None:
    lb = LoadMaster.existing(stack, "edge", unit="https://10.0.0.11")
    assert isinstance(lb, Appliance)
    VirtualService(lb, "web", address="10.0.0.50", port=80)
    assert set(synthesise(app).document()["resource"]) == {"loadmaster_virtual_service"}


def test_two_stacks_share_an_appliance_and_one_owns_it(app: App, stack: Stack) -> None:
    LoadMaster(stack, "lb", unit="https://10.0.0.11", name="edge")
    other = Stack(app, "other")
    lb = LoadMaster.existing(other, "lb", unit="https://10.0.0.11", name="edge")
    VirtualService(lb, "web", address="10.0.0.50", port=80)
    written = synthesise(app)
    assert "loadmaster_l7_settings" in written.document("edge")["resource"]
    assert "loadmaster_l7_settings" not in written.document("other")["resource"]


def test_a_second_owner_is_refused(app: App, stack: Stack) -> None:
    LoadMaster(stack, "lb", unit="https://10.0.0.11", name="edge")
    with pytest.raises(
        ArgumentError, match=r"^other/lb: name is 'edge', and edge/lb owns this appliance already"
    ):
        LoadMaster(Stack(app, "other"), "lb", unit="https://10.0.0.11", name="edge")


def test_a_service_of_another_stack_is_known_by_its_key(app: App, stack: Stack) -> None:
    owner = LoadMaster(stack, "lb", unit="https://10.0.0.11", name="edge")
    VirtualService(owner, "web", address="10.0.0.50", port=80)
    borrowed = LoadMaster.existing(Stack(app, "other"), "lb", unit="https://10.0.0.11", name="edge")
    with pytest.raises(ArgumentError, match=r"^other/lb/web: address .* belong to edge/lb/web already"):
        VirtualService(borrowed, "web", address="10.0.0.50", port=80)


@pytest.mark.parametrize("owner_is_first", [True, False])
def test_the_owner_drains_for_the_services_of_every_stack(
    app: App, stack: Stack, owner_is_first: bool
) -> None:
    if owner_is_first:
        LoadMaster(stack, "lb", unit="https://10.0.0.11", name="edge")
    borrowed = LoadMaster.existing(Stack(app, "other"), "lb", unit="https://10.0.0.11", name="edge")
    keep = Persistence.source_address(timeout_seconds=7200)
    VirtualService(borrowed, "web", address="10.0.0.50", port=80, persistence=keep)
    if not owner_is_first:
        LoadMaster(stack, "lb", unit="https://10.0.0.11", name="edge")
    assert synthesise(app).resource("l7_settings")["drain_time_seconds"] == 7200


def test_an_appliance_stands_once_in_a_stack(stack: Stack, lb: LoadMaster) -> None:
    with pytest.raises(
        ArgumentError, match=r"^edge/again: name is 'lb', and edge/lb is this appliance in the same"
    ):
        LoadMaster.existing(stack, "again", unit="https://10.0.0.11", name=lb.name)


def test_reasons_change_the_appliance_wide_values(app: App, stack: Stack) -> None:
    lb = LoadMaster(
        stack,
        "lb",
        unit="https://10.0.0.11",
        server_nat=Because("mail servers behind the appliance send by themselves"),
        drop_on_fail=Because(
            "uploads of hours, checks are flaky until the new agents are out", until="2040-01-31"
        ),
        drop_at_drain_end=False,
        drain_time_seconds=Because("sessions live in the servers' database", value=0),
    )
    written = synthesise(app)
    assert written.resource("network_settings") == {"server_nat": True}
    assert written.resource("l7_settings") == {
        "drain_time_seconds": 0,
        "drop_at_drain_end": False,
        "drop_on_fail": False,
        "transparent": False,
    }
    assert {departure.point for departure in lb.departures} == {"LM02", "LM07", "LM08"}


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"unit": "10.0.0.11"}, "Unit: url is '10.0.0.11', accepted is"),
        ({"unit": "ftp://10.0.0.11"}, "Unit: url is 'ftp://10.0.0.11', accepted is"),
        ({"unit": "https://"}, "Unit: url is 'https://', accepted is"),
        ({"unit": "https://10.0.0.11:99999"}, "Unit: url is 'https://10.0.0.11:99999', accepted is"),
        ({"unit": "https://10.0.0.11/access"}, "Unit: url is 'https://10.0.0.11/access', accepted is"),
        ({"unit": None}, "Unit: url is None, accepted is text"),
        ({"name": "dc 1"}, "edge/lb: name is 'dc 1', accepted is a letter followed by"),
        ({"server_nat": True}, "edge/lb: server_nat is True and point LM02 of the checklist asks for False"),
        ({"drop_on_fail": False}, 'drop_on_fail=Because("why")'),
        ({"drop_on_fail": Because("x", value="no")}, "drop_on_fail is 'no' (str), accepted is True or False"),
        (
            {"drain_time_seconds": 30},
            "drain_time_seconds is 30, accepted is a whole number from 60 to 86400 or 0",
        ),
        ({"drain_time_seconds": Because("short")}, "drain_time_seconds has a reason but no value"),
        ({"access": "key"}, "edge/lb: access is str, accepted is an Access"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_plain_words(
    stack: Stack, more: dict[str, Any], words: str
) -> None:
    with pytest.raises(ArgumentError) as caught:
        LoadMaster(stack, "lb", **{"unit": "https://10.0.0.11", **more})
    assert words in str(caught.value)


def test_credentials_in_a_url_are_refused_and_not_repeated() -> None:
    with pytest.raises(ArgumentError) as caught:
        Unit("https://bal:swordfish@10.0.0.11")
    assert "swordfish" not in str(caught.value)
    assert "credentials" in str(caught.value)


def test_a_name_that_is_taken_is_refused(stack: Stack, lb: LoadMaster) -> None:
    with pytest.raises(ArgumentError, match=r"^edge/lb: this name is taken by another construct"):
        LoadMaster.existing(stack, "lb", unit=lb.provider.node.path and "https://10.0.0.12")


@pytest.mark.parametrize(
    ("answer", "wanted"),
    [
        ("blocked", {"enabled": True, "drop": True, "block_between_interfaces": True}),
        (Because("the backup net is behind it", value="allowed"), {"enabled": False}),
    ],
)
def test_the_packet_filter_follows_the_answer(
    app: App, stack: Stack, answer: Any, wanted: dict[str, Any]
) -> None:
    LoadMaster(stack, "lb", unit="https://10.0.0.11", routing_between_networks=answer)
    assert synthesise(app).resource("packet_filter") == wanted
