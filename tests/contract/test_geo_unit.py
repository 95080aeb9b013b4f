"""What concerns global balancing as a whole, through both dialects."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from loadmaster import AlreadyExists, InvalidValue, NotFound
from loadmaster_emulator.firmware_image import sign
from tests.contract.conftest import Contract
from tests.support.signing_keys import key_files

DAY = 86_400

PARAMETERS: dict[str, Any] = {
    "zone": "example.org",
    "source_of_authority": "ns1.example.org",
    "name_server": "ns2.example.org",
    "contact": "hostmaster.example.org",
    "glue_address": "192.0.2.53",
    "text_record": "a text",
    "time_to_live_seconds": 86400,
    "stickiness_seconds": 60,
    "check_interval_seconds": 3600,
    "check_timeout_seconds": 60,
    "check_retry_count": 10,
}


@pytest.fixture(autouse=True)
def left_as_found(contract: Contract) -> Iterator[None]:
    """Every test meets a unit without global balancing."""
    before = contract.unit.dump()
    yield
    contract.unit.load(before)
    with contract.unit.locked() as state:
        state.shared.balances_globally, state.shared.geo.keys = False, None


def test_it_is_switched_on_with_the_packet_filter_and_off_again(contract: Contract) -> None:
    assert "disabled" in contract.reader.geo.show_enabled()
    with pytest.raises(InvalidValue, match="not enabled"):
        contract.reader.geo.show_statistics()
    contract.writer.geo.enable()
    assert "enabled" in contract.reader.geo.show_enabled()
    assert contract.reader.packet_filter.show_enabled().enabled is True
    with pytest.raises(InvalidValue, match="GSLB"):
        contract.writer.packet_filter.set_enabled(False)
    contract.writer.geo.disable()
    assert "disabled" in contract.reader.geo.show_enabled()
    contract.writer.packet_filter.set_enabled(False)


def test_parameters_are_kept_and_cleared(contract: Contract) -> None:
    before = contract.reader.geo.show_parameters()
    assert (before.time_to_live_seconds, before.check_interval_seconds, before.zone) == (10, 120, None)
    contract.writer.geo.modify_parameters(
        **PARAMETERS, authority_for_zone_only=True, drop_when_cluster_disabled=True, client_subnet=False
    )
    found = contract.reader.geo.show_parameters()
    assert found.model_dump() == PARAMETERS
    assert contract.writer.geo.show_parameters() == found
    raw = contract.unit.raw("listparams")
    assert (raw["soa"]["SOAEmail"], raw["soa"]["GlueIP"], raw["TTL"]) == (
        "hostmaster.example.org",
        "192.0.2.53",
        86400,
    )
    contract.writer.geo.modify_parameters(zone=None, glue_address=None)
    found = contract.reader.geo.show_parameters()
    assert (found.zone, found.glue_address, found.name_server) == (None, None, "ns2.example.org")


def test_a_check_is_over_before_the_next_one_begins(contract: Contract) -> None:
    with pytest.raises(InvalidValue, match="CheckInterval"):
        contract.writer.geo.modify_parameters(check_interval_seconds=41)
    contract.writer.geo.modify_parameters(check_interval_seconds=42)
    contract.writer.geo.modify_parameters(check_timeout_seconds=30, check_retry_count=3)
    assert contract.reader.geo.show_parameters().check_interval_seconds == 92


def test_counters_add_up_and_grow_with_the_clock(contract: Contract) -> None:
    name, first, second = "stats.example.com", contract.address(), contract.address()
    contract.writer.geo.enable()
    contract.writer.geo_fqdns.add(name)
    contract.unit.clock.advance(10)
    assert counted(contract)["unanswered"] > 0, "nobody answers while there is no site"
    contract.writer.geo_fqdns.modify(name, selection="fixed_weighting")
    for address, weight in ((first, 10), (second, 20)):
        contract.writer.geo_maps.add(name, address)
        contract.writer.geo_maps.modify(name, address, weight=weight)
    before = counted(contract)
    contract.unit.clock.advance(100)
    after = counted(contract)
    assert after["all"] == after["unanswered"] + after["sites"]
    assert after["all"] > before["all"]
    assert after[first] == before[first], "only the highest weight is answered with"
    assert after[second] > before[second]
    contract.unit.set_health(second, 0, up=False)
    contract.unit.clock.advance(100)
    assert counted(contract)[first] > after[first]
    contract.unit.set_health(second, 0, up=True)
    stopped = counted(contract)
    contract.writer.geo.disable()
    contract.unit.clock.advance(100)
    contract.writer.geo.enable()
    assert counted(contract)["all"] - stopped["all"] < 100, "nobody asks a unit that is switched off"


def counted(contract: Contract) -> dict[str, int]:
    """The counters of the only name, one number for each site and for the sums."""
    shown: dict[str, Any] = contract.reader.geo.show_statistics()
    name = shown["fqdn"][0] if isinstance(shown["fqdn"], list) else shown["fqdn"]
    sites = name.get("Map", [])
    each = {one["IPAddress"]: int(one["Requests"]) for one in (sites if isinstance(sites, list) else [sites])}
    assert int(shown["Totals"]["Requests"]) == int(name["Requests"])
    assert int(shown["Totals"]["Answered"]) == sum(each.values())
    return {
        "all": int(name["Requests"]),
        "unanswered": int(name["Unanswered"]),
        "sites": sum(each.values()),
        **each,
    }


def test_partners_are_those_of_the_setting(contract: Contract) -> None:
    assert contract.reader.geo.list_partners() == []
    partners = [contract.address(), contract.address()]
    contract.writer.settings.set(geo_partners=partners)
    found = contract.reader.geo.list_partners()
    assert [(one.address, one.status) for one in found] == [(one, "Unknown") for one in partners]
    assert contract.writer.geo.list_partners() == found


def test_location_data_goes_through_version_1_whatever_the_client_speaks(contract: Contract) -> None:
    contract.unit.journal.clear()
    contract.writer.geo.update_location_data(patch=sign("locations", "2026-11"))
    assert [(one.dialect, one.status) for one in contract.unit.journal] == [("v1", 200)]
    with contract.unit.locked() as state:
        assert state.shared.geo.location_data == "2026-11"
    with pytest.raises(InvalidValue, match="location data"):
        contract.writer.geo.update_location_data(patch=b"something else")


def test_the_access_list_is_fetched_installed_and_compared(contract: Contract) -> None:
    assert contract.reader.geo_access_list.show().last_fetched == "Never"
    with pytest.raises(InvalidValue, match="no list"):
        contract.reader.geo_access_list.download()
    with pytest.raises(InvalidValue, match="no changes"):
        contract.reader.geo_access_list.download_changes()
    with pytest.raises(InvalidValue, match="no list"):
        contract.writer.geo_access_list.install_now()
    contract.writer.geo_access_list.fetch_now()
    contract.writer.geo_access_list.install_now()
    first = contract.reader.geo_access_list.download().decode().split()
    assert len(first) > 10
    contract.unit.clock.advance(2 * DAY)
    contract.writer.geo_access_list.fetch_now()
    assert contract.reader.geo_access_list.download().decode().split() == first, "fetched is not installed"
    contract.writer.geo_access_list.install_now()
    second = contract.reader.geo_access_list.download().decode().split()
    changes = contract.reader.geo_access_list.download_changes().decode().split()
    assert {one[1:] for one in changes if one[0] == "+"} == set(second) - set(first)
    assert {one[1:] for one in changes if one[0] == "-"} == set(first) - set(second)
    assert changes


def test_the_access_list_comes_by_itself_each_day(contract: Contract) -> None:
    with pytest.raises(InvalidValue, match="Automatic installation is disabled"):
        contract.writer.geo_access_list.set_installation_hour(5)
    contract.writer.geo_access_list.set_daily_fetch(True)
    contract.writer.geo_access_list.set_daily_installation(True)
    contract.writer.geo_access_list.set_installation_hour(5)
    contract.unit.clock.advance(3 * DAY)
    found = contract.reader.geo_access_list.show()
    assert (found.fetches_daily, found.installs_daily, found.install_hour) == (True, True, 5)
    assert "05:00:00" in str(found.last_installed)
    assert found.last_fetched != "Never"
    raw = contract.unit.raw("geoacl.getsettings")["GeoAcl"]
    assert (raw["autoupdate"], raw["installtime"]) == ("yes", 5)
    contract.writer.geo_access_list.set_daily_fetch(False)
    contract.writer.geo_access_list.set_daily_installation(False)
    found = contract.reader.geo_access_list.show()
    assert (found.fetches_daily, found.installs_daily) == (False, False)


def test_some_clients_are_answered_whatever_the_list_says(contract: Contract) -> None:
    address = contract.address()

    def allowed() -> list[str]:
        found = contract.reader.geo_access_list.list_allowed().addresses
        assert contract.writer.geo_access_list.list_allowed(kind="allow").addresses == found
        return found

    assert allowed() == []
    contract.writer.geo_access_list.add_allowed(address)
    contract.writer.geo_access_list.add_allowed("198.51.100.0/24", kind="allow")
    assert allowed() == [f"{address}/32", "198.51.100.0/24"]
    with pytest.raises(AlreadyExists):
        contract.writer.geo_access_list.add_allowed("198.51.100.7/24")
    with pytest.raises(InvalidValue, match="addr"):
        contract.writer.geo_access_list.add_allowed("nobody")
    contract.writer.geo_access_list.delete_allowed(address)
    assert allowed() == ["198.51.100.0/24"]
    with pytest.raises(NotFound):
        contract.writer.geo_access_list.delete_allowed(address)


def test_answers_are_signed_with_keys_that_the_unit_makes(contract: Contract) -> None:
    assert contract.reader.geo_dnssec.show().public_key is None
    with pytest.raises(NotFound):
        contract.writer.geo_dnssec.set_enabled(True)
    with pytest.raises(NotFound):
        contract.writer.geo_dnssec.delete_keys()
    contract.writer.geo_dnssec.generate_keys(algorithm="rsa_sha512", key_size="bits_1024")
    contract.writer.geo_dnssec.set_enabled(True)
    found = contract.reader.geo_dnssec.show()
    assert found.enabled is True
    assert str(found.public_key).split()[:6] == [".", "IN", "DNSKEY", "257", "3", "10"]
    assert contract.writer.geo_dnssec.show() == found
    with pytest.raises(AlreadyExists):
        contract.writer.geo_dnssec.generate_keys()
    with pytest.raises(InvalidValue, match="DNSSEC is enabled"):
        contract.writer.geo_dnssec.delete_keys()
    contract.writer.geo_dnssec.set_enabled(False)
    contract.writer.geo_dnssec.delete_keys()
    assert contract.reader.geo_dnssec.show().sha2_digest is None


def test_keys_are_brought_along_in_two_files(contract: Contract, tmp_path: Path) -> None:
    public, private = key_files()
    (tmp_path / "zone.private").write_bytes(private)
    contract.writer.geo_dnssec.import_keys(public_key=public, private_key=tmp_path / "zone.private")
    shown = contract.reader.geo_dnssec.show()
    assert str(shown.public_key).split()[-1] == public.decode().split()[-1]
    everything = str(contract.unit.dump()) + repr(contract.unit.journal[-3:]) + str(shown)
    assert secret_of(private) not in everything
    contract.writer.geo_dnssec.delete_keys()
    other, _ = key_files()
    for spoilt in ((other, private), (public, b"nothing"), (b"nothing", private)):
        with pytest.raises(InvalidValue, match="Invalid KSK files"):
            contract.writer.geo_dnssec.import_keys(public_key=spoilt[0], private_key=spoilt[1])
    assert contract.reader.geo_dnssec.show().public_key is None


def secret_of(private: bytes) -> str:
    (line,) = (one for one in private.decode().splitlines() if one.startswith("PrivateExponent"))
    return line.split()[1]
