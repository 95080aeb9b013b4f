"""Data centres, networks of clients and places of our own, through both dialects."""

from __future__ import annotations

import pytest

from loadmaster import AlreadyExists, InvalidCall, InvalidValue, NotFound
from loadmaster.types import GeoCluster, GeoIpRange
from tests.contract.conftest import Contract


def centre(contract: Contract, address: str) -> GeoCluster:
    """The data centre in both dialects, by address, by number and in the list."""
    found = contract.reader.geo_clusters.show(address)
    assert contract.writer.geo_clusters.show(number=int(found.number or 0)) == found
    assert found in contract.writer.geo_clusters.list()
    return found


def network(contract: Contract, name: str) -> GeoIpRange:
    """The network in both dialects, alone and in the list."""
    found = contract.reader.geo_ip_ranges.show(name)
    assert contract.writer.geo_ip_ranges.show(name) == found
    assert found in contract.reader.geo_ip_ranges.list()
    return found


def test_a_data_centre_is_added_changed_and_deleted(contract: Contract) -> None:
    address, name = contract.address(), contract.name()
    sentence = contract.writer.geo_clusters.add(address, name=name)
    assert sentence.split()[1] == address, "the vendor's own module takes the second word"
    fresh = centre(contract, address)
    assert (fresh.name, fresh.type, fresh.check, fresh.check_port) == (name, "default", "none", 0)
    assert (fresh.enabled, fresh.status) == (True, "Up")
    contract.writer.geo_clusters.modify(address, type="remote", check="tcp", check_port=8443)
    contract.writer.geo_clusters.modify(number=int(fresh.number or 0), name=f"{name}-2")
    contract.writer.geo_clusters.set_location(address, latitude_seconds=192000, longitude_seconds=-22500)
    found = centre(contract, address)
    assert (found.name, found.type, found.check, found.check_port) == (f"{name}-2", "remote", "tcp", 8443)
    assert (found.latitude_seconds, found.longitude_seconds) == (192000, -22500)
    raw = contract.unit.raw("showcluster", ip=address)["cluster"]
    assert (raw["Type"], raw["LocationLongitude"], raw["Enable"]) == ("remoteLM", -22500, "Y")
    contract.writer.geo_clusters.modify(address, enabled=False)
    assert centre(contract, address).status == "Disabled"
    with pytest.raises(AlreadyExists):
        contract.writer.geo_clusters.add(address, name=contract.name())
    with pytest.raises(AlreadyExists):
        contract.writer.geo_clusters.add(contract.address(), name=f"{name}-2")
    contract.writer.geo_clusters.delete(address)
    for gone in (
        lambda: contract.writer.geo_clusters.delete(address),
        lambda: contract.writer.geo_clusters.modify(address, enabled=True),
        lambda: contract.reader.geo_clusters.show(address),
    ):
        with pytest.raises(NotFound, match="No geo data found"):
            gone()


def test_a_data_centre_that_fails_its_check_is_down(contract: Contract) -> None:
    address = contract.address()
    contract.writer.geo_clusters.add(address, name=contract.name())
    contract.writer.geo_clusters.modify(address, check="tcp", check_port=9000)
    contract.unit.set_health(address, 9000, up=False)
    assert centre(contract, address).status == "Down"
    contract.unit.set_health(address, 9000, up=True)
    assert centre(contract, address).status == "Up"
    contract.writer.geo_clusters.delete(address)


def test_a_network_is_placed_by_coordinates_country_or_place(contract: Contract) -> None:
    address, place = contract.address(), contract.name()
    name = f"{address.rpartition('.')[0]}.0/24"
    contract.writer.geo_ip_ranges.add(name)
    fresh = network(contract, name)
    assert (fresh.address, fresh.prefix_length, fresh.is_custom) == (name.partition("/")[0], 24, False)
    assert (fresh.country, fresh.latitude_seconds) == (None, None)
    assert contract.unit.raw("showip", ip=name)["IPAddress"]["Country"] == "-1"
    contract.writer.geo_ip_ranges.set_location(name, latitude_seconds=-1, longitude_seconds=1)
    contract.writer.geo_ip_ranges.set_country(name, country="IE")
    found = network(contract, name)
    assert (found.latitude_seconds, found.longitude_seconds, found.country) == (-1, 1, "IE")
    contract.writer.geo_custom_locations.add(place)
    contract.writer.geo_ip_ranges.set_country(name, custom_location=place)
    found = network(contract, name)
    assert (found.country, found.is_custom) == (place, True)
    contract.writer.geo_custom_locations.rename(place, new_name=f"{place}-2")
    assert network(contract, name).country == f"{place}-2"
    contract.writer.geo_custom_locations.delete(f"{place}-2")
    found = network(contract, name)
    assert (found.country, found.is_custom) == (None, False)
    contract.writer.geo_ip_ranges.set_country(name, country="FR")
    contract.writer.geo_ip_ranges.clear_country(name)
    contract.writer.geo_ip_ranges.clear_location(name)
    found = network(contract, name)
    assert (found.country, found.latitude_seconds, found.longitude_seconds) == (None, None, None)
    with pytest.raises(AlreadyExists):
        contract.writer.geo_ip_ranges.add(name)
    with pytest.raises(InvalidValue, match="exclude"):
        contract.writer.geo_ip_ranges.set_country(name, country="FR", custom_location="x")
    with pytest.raises(NotFound):
        contract.writer.geo_ip_ranges.set_country(name, custom_location="nowhere")
    with pytest.raises(InvalidCall, match="country"):
        contract.writer.geo_ip_ranges.set_country(name, country="france")
    contract.writer.geo_ip_ranges.delete(name)
    with pytest.raises(NotFound):
        contract.writer.geo_ip_ranges.delete(name)
    with pytest.raises(InvalidValue, match="ip"):
        contract.writer.geo_ip_ranges.add("no-network")


def test_places_have_names_of_their_own(contract: Contract) -> None:
    first, second = contract.name(), contract.name()

    def names() -> list[str | None]:
        return [one.name for one in contract.reader.geo_custom_locations.list()]

    contract.writer.geo_custom_locations.add(first)
    contract.writer.geo_custom_locations.add(second)
    assert names() == [first, second]
    with pytest.raises(AlreadyExists):
        contract.writer.geo_custom_locations.add(first)
    with pytest.raises(AlreadyExists):
        contract.writer.geo_custom_locations.rename(first, new_name=second)
    with pytest.raises(NotFound):
        contract.writer.geo_custom_locations.rename("nowhere", new_name="somewhere")
    with pytest.raises(NotFound):
        contract.writer.geo_custom_locations.delete("nowhere")
    contract.writer.geo_custom_locations.delete(first)
    assert names() == [second]
    contract.writer.geo_custom_locations.delete(second)
    assert names() == [], "the unit refuses to list nothing, which is an empty list"
