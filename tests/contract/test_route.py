"""Static routes through both dialects."""

from __future__ import annotations

import pytest

from loadmaster import AlreadyExists, InvalidValue, NotFound
from loadmaster.types import Route
from tests.contract.conftest import Contract


def test_a_route_is_added_and_deleted(contract: Contract) -> None:
    target = f"{contract.address()}/32"
    route = Route(destination=target, gateway="10.0.0.2")
    contract.writer.routes.add(target, gateway="10.0.0.2")
    assert route in contract.reader.routes.list()
    assert contract.reader.routes.list() == contract.writer.routes.list()
    with pytest.raises(AlreadyExists):
        contract.writer.routes.add(target, gateway="10.0.0.3")
    assert route in contract.reader.routes.list()
    contract.writer.routes.delete(target)
    assert route not in contract.reader.routes.list()
    with pytest.raises(NotFound):
        contract.writer.routes.delete(target)


def test_no_routes_are_an_empty_list(contract: Contract) -> None:
    for route in contract.reader.routes.list():
        contract.writer.routes.delete(route.destination or "")
    assert contract.reader.routes.list() == contract.writer.routes.list() == []


def test_a_network_is_shown_in_its_usual_spelling(contract: Contract) -> None:
    contract.writer.routes.add("2001:DB8:0::1/48", gateway="2001:db8::1")
    contract.writer.routes.add("198.51.100.7/24", gateway="10.0.0.2")
    found = [one.destination for one in contract.reader.routes.list()]
    assert found[-2:] == ["2001:db8::/48", "198.51.100.0/24"]
    for one in found[-2:]:
        contract.writer.routes.delete(one or "")


@pytest.mark.parametrize(
    ("destination", "gateway"),
    [("198.51.100.0/33", "10.0.0.2"), ("example", "10.0.0.2"), ("198.51.100.0/24", "2001:db8::1")],
)
def test_what_leads_nowhere_is_refused(contract: Contract, destination: str, gateway: str) -> None:
    before = contract.reader.routes.list()
    with pytest.raises(InvalidValue):
        contract.writer.routes.add(destination, gateway=gateway)
    assert contract.reader.routes.list() == before


def test_routes_are_part_of_a_snapshot(contract: Contract) -> None:
    contract.writer.routes.add("203.0.113.0/24", gateway="10.0.0.2")
    shown = contract.reader.snapshot(["route"]).families["route"]
    assert {"destination": "203.0.113.0/24", "gateway": "10.0.0.2"} in shown["Route"]
    assert contract.unit.dump()["families"]["route"]["Route"] == shown["Route"]
    contract.writer.routes.delete("203.0.113.0/24")
