from __future__ import annotations

import pytest

from tests.emulator.support import Client


def test_interfaces_are_numbered_and_listed(client: Client) -> None:
    shown = client.v2("showiface")["Interface"]
    assert [one["Id"] for one in shown] == [0, 1, 2, 3]
    assert shown[0]["Mtu"] == "1500"
    assert client.v2("showiface", interface=1)["Interface"][0]["Id"] == 1
    assert client.v2("showiface", iface=9).status == 422


def test_an_interface_without_address_borrows_the_one_before_it_in_xml_only(client: Client) -> None:
    plain = client.v2("showiface", iface=3)["Interface"][0]
    assert not plain.get("IPAddress")
    borrowed = client.v1("showiface", iface=3).value("Interface/IPAddress")
    assert borrowed == client.v1("showiface", iface=2).value("Interface/IPAddress")


def test_only_the_first_property_of_a_call_is_applied(client: Client) -> None:
    client.v2("modiface", iface=1, mtu=9000, addr="192.168.20.11/24", geotraffic=True)
    shown = client.v2("showiface", iface=1)["Interface"][0]
    assert (shown["IPAddress"], shown["Mtu"], shown["GeoTrafficEnable"]) == (
        "192.168.20.11/24",
        "1500",
        False,
    )
    client.v2("modiface", iface=1, geotraffic=True, mtu=9000)
    shown = client.v2("showiface", iface=1)["Interface"][0]
    assert (shown["Mtu"], shown["GeoTrafficEnable"]) == ("9000", False)


def test_the_last_interface_with_ha_checks_keeps_them(client: Client) -> None:
    refused = client.v1("modiface", interface=0, hacheck=0)
    assert refused.status == 422
    client.v2("modiface", iface=1, hacheck=1)
    assert client.v1("modiface", interface=0, hacheck=0).status == 200
    assert client.v2("modiface", iface=1, hacheck=0).status == 422
    assert client.v2("modiface", iface=2, hacheck=0).status == 200


def test_one_interface_holds_the_default_gateway(client: Client) -> None:
    client.v2("modiface", iface=1, gwiface=1)
    assert [one["DefaultInterface"] for one in client.v2("showiface")["Interface"]] == [
        False,
        True,
        False,
        False,
    ]
    assert client.v1("showiface", iface=1).value("Interface/DefaultInterface") == "yes"


@pytest.mark.parametrize("address", ["10.0.0.12", "10.0.0.300/24", "x/24", "10.0.0.1/33"])
def test_addresses_need_a_prefix_length(client: Client, address: str) -> None:
    before = client.v2("showiface").body
    assert client.v2("modiface", iface=0, addr=address).status == 422
    assert client.v2("showiface").body == before


def test_pair_addresses_are_refused_on_a_single_unit(client: Client) -> None:
    assert client.v2("modiface", iface=0, shared="10.0.0.10").status == 422
    client.v2("set", param="hamode", value=1)
    assert client.v2("modiface", iface=0, shared="10.0.0.10").status == 422
    client.unit.reboot()
    client.unit.clock.advance(90)
    assert client.v2("modiface", iface=0, shared="10.0.0.10").status == 200
    assert client.v2("showiface", iface=0)["Interface"][0]["SharedIPAddress"] == "10.0.0.10"


def test_further_addresses_come_and_go(client: Client) -> None:
    client.v2("addadditional", iface=0, addr="203.0.113.1/24")
    assert client.v2("addadditional", iface=0, addr="203.0.113.1/24").status == 422
    assert client.v2("showiface", iface=0)["Interface"][0]["AdditionalAddresses"] == ["203.0.113.1/24"]
    service = client.add_service()
    client.add_server(service, "203.0.113.9", 80)
    client.v2("deladditional", iface=0, addr="203.0.113.1/24")
    assert "AdditionalAddresses" not in client.v2("showiface", iface=0)["Interface"][0]


def test_the_number_of_a_new_vlan_is_a_word_of_the_answer(client: Client) -> None:
    made = client.v2("addvlan", iface=0, vlanid=42)
    numbers = [int(word) for word in made.message.split() if word.isdecimal()]
    assert len(numbers) == 1
    assert client.v2("showiface", iface=numbers[0])["Interface"][0]["InterfaceType"] == "VLAN"
    assert client.v2("addvlan", iface=0, vlanid=42).status == 422
    assert client.v2("delvlan", iface=0).status == 422
    assert client.v2("delvlan", iface=numbers[0]).status == 200


def test_the_gateway_has_to_be_set_again_on_its_new_interface(client: Client) -> None:
    assert client.v2("get", param="dfltgw")["dfltgw"] == "10.0.0.1"
    client.v2("modiface", iface=1, gwiface=1)
    assert "dfltgw" not in client.v2("get", param="dfltgw").body


def test_a_vxlan_takes_its_group_in_xml_only(client: Client) -> None:
    parameters = {"iface": 0, "vni": 7, "remote": "10.0.0.9", "group": "239.0.0.1"}
    assert client.v2_with("addvxlan", parameters).status == 422
    assert client.v1_with("addvxlan", parameters).status == 200


def test_ports_form_bonds(client: Client) -> None:
    client.v2("createbond", iface=2)
    assert client.v2("addbond", iface=1, bond=2).status == 422
    assert client.v2("addbond", iface=3, bond=2).status == 200
    assert client.v2("modiface", iface=2, bondmode=4).status == 200
    assert client.v2("modiface", iface=1, bondmode=4).status == 422
    client.v2("unbond", iface=2)
    assert client.v2("delbond", iface=3, bond=2).status == 422
