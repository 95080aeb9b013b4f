"""Names that are balanced globally, their sites and records, through both dialects."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster import AlreadyExists, InvalidCall, InvalidValue, NotFound
from loadmaster.types import GeoFqdn, GeoMap
from tests.contract.conftest import Contract

EVERYTHING: dict[str, Any] = {
    "selection": "location_based",
    "site_recovery": "manual",
    "failover": True,
    "public_requests": "any",
    "private_requests": "prefer_public",
    "own_times": True,
    "own_time_to_live_seconds": 77,
    "own_stickiness_seconds": 88,
    "unanimous_checks": True,
}


def new_name(contract: Contract) -> str:
    """A name that the unit answers for, with its full stop."""
    name = f"{contract.name()}.example.com"
    contract.writer.geo_fqdns.add(name)
    return f"{name}."


def shown(contract: Contract, name: str) -> GeoFqdn:
    """The name in both dialects, alone and in the list; all have to be the same."""
    found = contract.reader.geo_fqdns.show(name)
    assert contract.writer.geo_fqdns.show(name) == found
    (listed,) = (one for one in contract.reader.geo_fqdns.list() if one.name == name)
    assert listed == found
    return found


def site(contract: Contract, name: str, address: str) -> GeoMap:
    (found,) = (one for one in shown(contract, name).maps if one.address == address)
    return found


def raw_site(contract: Contract, name: str, address: str) -> dict[str, Any]:
    answer: dict[str, Any] = contract.unit.raw("showfqdn", fqdn=name)["fqdn"]
    (found,) = (one for one in answer["Map"] if one["IPAddress"] == address)
    return dict(found)


def test_a_name_is_added_changed_and_deleted(contract: Contract) -> None:
    name = new_name(contract)
    fresh = shown(contract, name)
    assert (fresh.name, fresh.selection, fresh.failure_delay_seconds) == (name, "round_robin", 0)
    assert (fresh.status, fresh.maps, fresh.records) == ("Down", [], [])
    assert fresh.own_time_to_live_seconds is None
    contract.writer.geo_fqdns.modify(
        name, **EVERYTHING, failure_delay_minutes=5, client_subnet_tells_public=True
    )
    changed = shown(contract, name)
    assert {field: getattr(changed, field) for field in EVERYTHING} == EVERYTHING
    assert changed.failure_delay_seconds == 300
    raw = contract.unit.raw("showfqdn", fqdn=name)["fqdn"]
    assert (raw["SelectionCriteria"], raw["FailTime"], raw["LocalTTL"]) == ("lb", 300, 77)
    contract.writer.geo_fqdns.modify(name, failover=False)
    assert shown(contract, name).selection == "location_based", "what is left out stays as it is"
    with pytest.raises(AlreadyExists):
        contract.writer.geo_fqdns.add(name)
    contract.writer.geo_fqdns.delete(name)
    with pytest.raises(NotFound):
        contract.reader.geo_fqdns.show(name)
    with pytest.raises(NotFound):
        contract.writer.geo_fqdns.delete(name)


def test_what_needs_something_else_is_passed_over_without_it(contract: Contract) -> None:
    name = new_name(contract)
    contract.writer.geo_fqdns.modify(name, failover=True, own_time_to_live_seconds=55)
    assert shown(contract, name).failover is False, "sites are not chosen by location"
    contract.writer.geo_fqdns.modify(name, own_times=True)
    common = contract.reader.geo.show_parameters()
    found = shown(contract, name)
    assert found.own_time_to_live_seconds == common.time_to_live_seconds
    assert found.own_stickiness_seconds == common.stickiness_seconds
    contract.writer.geo_fqdns.delete(name)


@pytest.mark.parametrize("name", ["two words", "10.0.0.1", "-x.example.com", "a..b"])
def test_what_is_no_name_is_refused(contract: Contract, name: str) -> None:
    with pytest.raises(InvalidValue, match="fqdn"):
        contract.writer.geo_fqdns.add(name)


def test_sites_are_added_changed_and_deleted(contract: Contract) -> None:
    name, first, second = new_name(contract), contract.address(), contract.address()
    centre = contract.name()
    contract.writer.geo_clusters.add(contract.address(), name=centre)
    contract.writer.geo_maps.add(name, first, cluster=centre)
    contract.writer.geo_maps.add(name, second)
    fresh = site(contract, name, second)
    assert (fresh.check, fresh.weight, fresh.enabled, fresh.cluster) == ("icmp", 1000, True, None)
    assert (fresh.status, site(contract, name, first).cluster) == ("Up", centre)
    contract.writer.geo_maps.modify(
        name,
        second,
        check="https",
        check_path="/healthz",
        check_codes=["301", "404"],
        check_host="shop.example.com",
        check_method="post",
        check_post_data="ping",
        check_headers="X-Check:1",
        weight=65535,
        cluster=centre_number(contract, centre),
    )
    found = site(contract, name, second)
    assert (found.check, found.weight, found.cluster) == ("https", 65535, centre)
    contract.writer.geo_maps.modify(name, second, enabled=False, cluster=None)
    found = site(contract, name, second)
    assert (found.status, found.enabled, found.cluster) == ("Disabled", False, None)
    assert raw_site(contract, name, second)["Enable"] == "N"
    contract.writer.geo_maps.delete(name, second)
    assert [one.address for one in shown(contract, name).maps] == [first]
    with pytest.raises(NotFound):
        contract.writer.geo_maps.modify(name, second, weight=1)
    with pytest.raises(NotFound, match="Cluster"):
        contract.writer.geo_maps.add(name, second, cluster="nowhere")
    with pytest.raises(AlreadyExists):
        contract.writer.geo_maps.add(name, first)
    contract.writer.geo_fqdns.delete(name)


def centre_number(contract: Contract, name: str) -> int:
    (number,) = (one.number for one in contract.reader.geo_clusters.list() if one.name == name)
    assert number is not None
    return number


def test_a_site_is_placed_and_checked_elsewhere(contract: Contract) -> None:
    name, address, checked = new_name(contract), contract.address(), contract.address()
    contract.writer.geo_maps.add(name, address)
    contract.writer.geo_maps.set_location(name, address, latitude_seconds=-3600, longitude_seconds=648000)
    contract.writer.geo_maps.set_check_address(name, address, check_address=checked, check_port=8080)
    found = site(contract, name, address)
    assert (found.latitude_seconds, found.longitude_seconds) == (-3600, 648000)
    assert (found.check_address, found.check_port) == (checked, 8080)
    assert raw_site(contract, name, address)["checkerAddr"] == checked
    contract.writer.geo_maps.set_check_address(name, address, check_address=None, check_port=None)
    found = site(contract, name, address)
    assert (found.check_address, found.check_port) == (None, 80)
    with pytest.raises(InvalidCall, match="latitude_seconds"):
        contract.writer.geo_maps.set_location(name, address, latitude_seconds=324001, longitude_seconds=0)
    contract.writer.geo_fqdns.delete(name)


def test_the_check_of_a_site_follows_a_service_of_its_data_centre(contract: Contract) -> None:
    name, address, centre = new_name(contract), contract.address(), contract.address()
    service = contract.service()
    at = contract.show(service).address
    contract.writer.virtual_services.modify(service, nickname="shop")
    contract.writer.geo_clusters.add(centre, name=contract.name())
    contract.writer.geo_clusters.modify(centre, type="local")
    number = contract.reader.geo_clusters.show(centre).number
    contract.writer.geo_maps.add(name, address)
    contract.writer.geo_maps.modify(
        name, address, check="cluster", cluster=number, mapped_address=at, mapped_port=80
    )
    found = site(contract, name, address)
    assert (found.status, found.mapped_name, found.mapped_port) == ("Down", "shop", 80)
    contract.server(service)
    assert site(contract, name, address).status == "Up"
    assert shown(contract, name).status == "Up"
    contract.writer.geo_maps.set_check_mapping(name, address=address, mapped_address=at, mapped_port="*")
    assert site(contract, name, address).mapped_port is None
    contract.writer.geo_maps.set_check_mapping(name, number=found.number, mapped_name="other")
    assert site(contract, name, address).mapped_name == "other"
    contract.writer.geo_clusters.delete(centre)
    left = site(contract, name, address)
    assert (left.cluster, left.check) == (None, "icmp"), "nothing is left to check it with"
    contract.writer.geo_fqdns.delete(name)


def test_a_site_serves_countries_continents_and_places(contract: Contract) -> None:
    name, address, place = new_name(contract), contract.address(), contract.name()
    contract.writer.geo_custom_locations.add(place)
    contract.writer.geo_maps.add(name, address)
    contract.writer.geo_maps.add_location(name, address, code="DE", is_continent=False)
    contract.writer.geo_maps.add_location(name, address, code="EU", is_continent=True, custom_location=place)
    found = site(contract, name, address)
    assert [one.code for one in found.countries] == ["DE"]
    assert [one.code for one in found.continents] == ["EU"]
    assert [one.name for one in found.custom_locations] == [place]
    assert raw_site(contract, name, address)["continent"] == [{"code": "EU"}]
    for refused in ({"code": "XX", "is_continent": True}, {"code": "ALL", "is_continent": False}):
        with pytest.raises(InvalidValue):
            contract.writer.geo_maps.add_location(name, address, **refused)  # type: ignore[arg-type]
    with pytest.raises(AlreadyExists):
        contract.writer.geo_maps.add_location(name, address, code="DE", is_continent=False)
    with pytest.raises(NotFound):
        contract.writer.geo_maps.add_location(name, address, custom_location="nowhere")
    contract.writer.geo_maps.remove_location(name, address, code="DE", is_continent=False)
    with pytest.raises(NotFound):
        contract.writer.geo_maps.remove_location(name, address, code="DE", is_continent=False)
    contract.writer.geo_custom_locations.rename(place, new_name=f"{place}-new")
    assert [one.name for one in site(contract, name, address).custom_locations] == [f"{place}-new"]
    contract.writer.geo_custom_locations.delete(f"{place}-new")
    found = site(contract, name, address)
    assert (found.countries, found.custom_locations) == ([], [])
    contract.writer.geo_fqdns.delete(name)


def test_records_stand_beside_sites(contract: Contract) -> None:
    name = new_name(contract)
    contract.writer.geo_fqdns.add_record(name, type="text", data="v=spf1 -all")
    contract.writer.geo_fqdns.add_record(name, type="mail", data="mail.example.com")
    contract.writer.geo_fqdns.add_record(name, type="alias", alias=f"a.{name}")
    text, mail, alias = shown(contract, name).records
    assert (text.type, text.data, mail.data, alias.alias) == (
        "text",
        "v=spf1 -all",
        "mail.example.com",
        f"a.{name}",
    )
    contract.writer.geo_fqdns.modify_record(
        name, int(mail.number or 0), type="mail", field="priority", value="5"
    )
    contract.writer.geo_fqdns.modify_record(
        name, int(text.number or 0), type="text", field="data", value="other"
    )
    assert [(one.data, one.priority) for one in shown(contract, name).records][:2] == [
        ("other", None),
        ("mail.example.com", 5),
    ]
    with pytest.raises(AlreadyExists):
        contract.writer.geo_fqdns.add_record(name, type="mail", data="mail2.example.com")
    with pytest.raises(InvalidValue, match="CNAME"):
        contract.writer.geo_fqdns.add_record(name, type="alias", alias="elsewhere.example.org")
    with pytest.raises(AlreadyExists, match="CNAME"):
        contract.writer.geo_fqdns.add(f"a.{name}")
    with pytest.raises(InvalidValue, match="param"):
        contract.writer.geo_fqdns.modify_record(
            name, int(text.number or 0), type="text", field="alias", value="x"
        )
    contract.writer.geo_fqdns.delete_record(name, int(text.number or 0))
    with pytest.raises(NotFound):
        contract.writer.geo_fqdns.delete_record(name, int(text.number or 0))
    assert [one.type for one in shown(contract, name).records] == ["mail", "alias"]
    contract.writer.geo_fqdns.delete(name)


def test_names_are_part_of_a_snapshot_that_another_unit_takes(contract: Contract) -> None:
    name, address = new_name(contract), contract.address()
    contract.writer.geo_maps.add(name, address)
    contract.writer.geo_maps.add_location(name, address, code="IE", is_continent=False)
    contract.writer.geo_fqdns.add_record(name, type="text", data="kept")
    document = contract.reader.snapshot(["geo-fqdn", "geo-cluster"])
    (one,) = (fqdn for fqdn in document.families["geo-fqdn"]["GeoFqdn"] if fqdn["name"] == name)
    assert one["maps"][0]["countries"] == [{"code": "IE", "name": None}]
    before = contract.unit.dump()
    contract.writer.geo_fqdns.delete(name)
    contract.unit.load({**before, "emulator": {}})
    assert shown(contract, name).model_dump() == {**shown(contract, name).model_dump(), **one}
    contract.writer.geo_fqdns.delete(name)
