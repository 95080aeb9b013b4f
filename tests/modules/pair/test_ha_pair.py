"""Two units become one appliance with the checklist's defaults; what cannot be a pair is refused."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_constructs import (
    App,
    Appliance,
    ArgumentError,
    Because,
    ContentRule,
    HAPair,
    HealthCheck,
    LoadMaster,
    Secret,
    SharedAddress,
    Stack,
    SyslogTarget,
    Unit,
    VirtualService,
)
from loadmaster_constructs.l1 import InterfaceResource
from tests.support.synthesis import Synthesised, synthesise

FIRST, SECOND = "https://10.0.0.11", "https://10.0.0.12"
USUAL: dict[str, Any] = {
    "first": FIRST,
    "second": SECOND,
    "shared": {"eth0": "10.0.0.10", "eth1": "192.168.10.1"},
    "virtual_id": 23,
    "platform": "virtual",
    "routing_between_networks": "blocked",
}


def _made(stack: Stack, **changed: Any) -> HAPair:
    return HAPair(stack, "edge", **{**USUAL, **changed})


def test_a_pair_has_the_checklists_defaults(app: App, stack: Stack) -> None:
    _made(stack)
    written = synthesise(app)
    assert written.resource("ha_pair") == {
        "interfaces": {
            "eth0": {"shared_address": "10.0.0.10", "ha_check": True},
            "eth1": {"shared_address": "192.168.10.1", "ha_check": True},
        },
        "ha_virtual_id": 23,
        "share_layer7_persistence": True,
        "platform": "virtual",
        "reboot": "when_needed",
    }
    assert _own(written, "packet_filter") == {
        "enabled": True,
        "drop": True,
        "block_between_interfaces": True,
    }
    assert _own(written, "network_settings") == {"server_nat": False}
    assert _own(written, "l7_settings")["drop_on_fail"] is True


def _own(written: Synthesised, type: str) -> dict[str, Any]:
    return {name: value for name, value in written.resource(type).items() if name != "depends_on"}


def test_the_provider_knows_both_units_and_where_the_active_one_answers(app: App, stack: Stack) -> None:
    _made(stack)
    assert synthesise(app).document()["provider"]["loadmaster"] == [
        {"name": "edge", "units": [FIRST, SECOND], "shared": "https://10.0.0.10"}
    ]


@pytest.mark.parametrize(
    ("changed", "wanted"),
    [
        ({"shared_url": "https://vip.example:8443"}, "https://vip.example:8443"),
        ({"first": "https://lb1.example"}, None),
        ({"first": "https://172.16.5.11", "second": "https://172.16.5.12"}, None),
        ({"first": "https://10.0.0.11:8443", "second": "https://10.0.0.12:8443"}, "https://10.0.0.10:8443"),
        (
            {
                "shared": {"eth0": "10.0.0.10/24", "eth1": "10.0.1.1/24"},
                "first": "https://10.0.1.11",
                "second": "https://10.0.1.12",
            },
            "https://10.0.1.1",
        ),
        (
            {
                "shared": {"eth0": "2001:db8::10/64"},
                "first": "https://[2001:db8::11]",
                "second": "https://[2001:db8::12]",
            },
            "https://[2001:db8::10]",
        ),
    ],
)
def test_the_shared_url_follows_from_the_network_of_the_first_unit(
    app: App, stack: Stack, changed: dict[str, Any], wanted: str | None
) -> None:
    _made(stack, **changed)
    (block,) = synthesise(app).document()["provider"]["loadmaster"]
    assert block.get("shared") == wanted


def test_everything_below_a_pair_waits_for_it(app: App, stack: Stack) -> None:
    pair = _made(stack)
    SyslogTarget(pair, "siem", host="10.0.9.5")
    service = VirtualService(pair, "web", address="10.0.0.50", port=80)
    service.add_sub_service("api", servers=["192.168.10.21"])
    service.add_rule(ContentRule.delete_header(pair, "no-server", pattern="Server"), "response")
    document = synthesise(app).document()
    (name,) = document["resource"]["loadmaster_ha_pair"]
    kinds = set(document["resource"])
    assert {
        "loadmaster_sub_virtual_service",
        "loadmaster_rule_attachment",
        "loadmaster_packet_filter",
    } < kinds
    for kind in kinds - {"loadmaster_ha_pair"}:
        for entry in document["resource"][kind].values():
            assert entry["depends_on"] == [f"loadmaster_ha_pair.{name}"], kind
    assert "depends_on" not in document["resource"]["loadmaster_ha_pair"][name]


def test_what_a_program_makes_wait_itself_waits_for_both(app: App, stack: Stack) -> None:
    from loadmaster_constructs.l1 import NtpSettingsResource

    pair = _made(stack)
    target = SyslogTarget(pair, "siem", host="10.0.9.5")
    pair.ha_pair.override_logical_id("renamed")
    NtpSettingsResource(pair, "time", ntp_servers=["10.0.9.1"], depends_on=[target])
    waits = synthesise(app).resource("ntp_settings")["depends_on"]
    assert len(waits) == 2
    assert {place.split(".")[0] for place in waits} == {"loadmaster_ha_pair", "loadmaster_syslog_target"}
    assert "loadmaster_ha_pair.renamed" in waits


def test_a_single_appliance_beside_a_pair_waits_for_nothing(app: App, stack: Stack, pair: HAPair) -> None:
    lb = LoadMaster(stack, "lb", unit="https://10.0.5.11")
    VirtualService(lb, "web", address="10.0.0.50", port=80)
    assert "depends_on" not in synthesise(app).resource("virtual_service")


@pytest.mark.parametrize("owner_is_first", [True, False])
def test_stacks_that_borrow_a_pair_are_deployed_after_its_owner(
    app: App, stack: Stack, owner_is_first: bool
) -> None:
    other = Stack(app, "other")
    if owner_is_first:
        _made(stack)
    borrowed = HAPair.existing(other, "edge", first=FIRST, second=SECOND, shared=USUAL["shared"])
    if not owner_is_first:
        _made(stack)
    VirtualService(borrowed, "shop", address="10.0.0.60", port=80)
    written = synthesise(app)
    assert isinstance(borrowed, Appliance)
    assert set(written.document("other")["resource"]) == {"loadmaster_virtual_service"}
    assert written.document("other")["provider"] == written.document("edge")["provider"]
    assert other.depends_on(stack)
    assert not stack.depends_on(other)


def test_a_second_owner_is_refused(app: App, stack: Stack) -> None:
    _made(stack)
    with pytest.raises(ArgumentError, match=r"edge/edge owns this appliance already; use HAPair\.existing"):
        HAPair(Stack(app, "other"), "edge", **{**USUAL, "virtual_id": 24})


# ------------------------------------------------------------------------- what follows from services


@pytest.mark.parametrize("how", ["udp", "layer", "other stack", "raw"])
def test_connections_are_shared_once_a_service_works_at_layer_4(app: App, stack: Stack, how: str) -> None:
    from loadmaster_constructs.l1 import VirtualServiceResource

    pair = _made(stack)
    if how == "udp":
        VirtualService(pair, "names", address="10.0.0.53", port=53, protocol="udp")
    elif how == "layer":
        VirtualService(pair, "plain", address="10.0.0.53", port=389, layer=4)
    elif how == "raw":
        VirtualServiceResource(pair, "raw", address="10.0.0.53", port=53, protocol="udp")
    else:
        borrowed = HAPair.existing(Stack(app, "other"), "edge", first=FIRST, second=SECOND)
        VirtualService(borrowed, "names", address="10.0.0.53", port=53, protocol="udp")
    assert synthesise(app).resource("ha_pair")["share_layer4_connections"] is True


def test_without_one_they_are_left_alone(app: App, stack: Stack) -> None:
    VirtualService(_made(stack), "web", address="10.0.0.50", port=80)
    assert "share_layer4_connections" not in synthesise(app).resource("ha_pair")


THREE = {"eth0": "10.0.0.10/24", "eth1": "192.168.10.1/24", "eth2": "172.16.0.1/24"}


def _checks(written: Synthesised) -> dict[str, bool | None]:
    interfaces = written.resource("ha_pair")["interfaces"]
    return {name: members.get("ha_check") for name, members in interfaces.items()}


def test_interfaces_that_carry_services_or_servers_are_checked_and_others_left_alone(
    app: App, stack: Stack
) -> None:
    pair = _made(stack, shared=THREE)
    VirtualService(pair, "web", address="10.0.0.50", port=80, servers=["192.168.10.21"])
    assert _checks(synthesise(app)) == {"eth0": True, "eth1": True, "eth2": None}


def test_an_interface_that_is_known_to_be_idle_is_no_open_question(
    app: App, stack: Stack, pair: HAPair
) -> None:
    VirtualService(pair, "web", address="10.0.0.50", port=80, servers=["10.0.0.21"])
    assert _checks(synthesise(app)) == {"eth0": True, "eth1": None}
    assert not [entry for entry in pair.node.metadata if "LM11" in str(entry.data)]


def test_interfaces_of_unknown_networks_are_checked(app: App, stack: Stack) -> None:
    pair = _made(stack, shared={**THREE, "eth1": "192.168.10.1"})
    VirtualService(pair, "web", address="10.0.0.50", port=80, servers=["10.0.0.21"])
    assert _checks(synthesise(app)) == {"eth0": True, "eth1": True, "eth2": None}


def test_a_pair_without_services_is_checked_everywhere(app: App, stack: Stack) -> None:
    _made(stack, shared=THREE)
    assert set(_checks(synthesise(app)).values()) == {True}


def test_networks_are_known_from_the_units_interfaces(app: App, stack: Stack) -> None:
    own = {"eth0": "10.0.0.11/24", "eth1": "192.168.10.11/24"}
    pair = _made(stack, first=Unit(FIRST, interfaces=own))
    VirtualService(pair, "web", address="10.0.0.50", port=80, servers=["10.0.0.21"])
    assert _checks(synthesise(app)) == {"eth0": True, "eth1": None}


def test_a_server_of_a_subvs_counts_too(app: App, stack: Stack) -> None:
    pair = _made(stack, shared=THREE)
    service = VirtualService(pair, "web", address="10.0.0.50", port=80)
    service.add_sub_service("api", servers=["172.16.0.21"], health_check=HealthCheck.tcp())
    assert _checks(synthesise(app)) == {"eth0": True, "eth1": None, "eth2": True}


def test_a_check_is_left_out_with_a_reason(app: App, stack: Stack) -> None:
    reason = Because("its switch is restarted every night")
    pair = _made(stack, shared={**THREE, "eth1": SharedAddress("192.168.10.1/24", ha_check=reason)})
    VirtualService(pair, "web", address="10.0.0.50", port=80, servers=["192.168.10.21"])
    assert _checks(synthesise(app)) == {"eth0": True, "eth1": False, "eth2": None}
    assert [departure.point for departure in pair.departures] == ["LM11"]


# ---------------------------------------------------------------------------------- platform and reasons


@pytest.mark.parametrize(
    ("platform", "given", "wanted"),
    [
        ("virtual", None, None),
        ("virtual", False, None),
        ("hardware", None, True),
        ("hardware", Because("the switches forbid it"), False),
    ],
)
def test_the_virtual_mac_follows_the_platform(
    app: App, stack: Stack, platform: str, given: Any, wanted: bool | None
) -> None:
    _made(stack, platform=platform, virtual_mac=given)
    assert synthesise(app).resource("ha_pair").get("virtual_mac") is wanted


def test_routing_goes_on_with_a_reason(app: App, stack: Stack) -> None:
    _made(stack, routing_between_networks=Because("the backup net is behind it", value="allowed"))
    assert _own(synthesise(app), "packet_filter") == {"enabled": False}


def test_the_partner_secret_stands_nowhere(app: App, stack: Stack) -> None:
    _made(stack, partner_secret=Secret.env("PARTNER_SECRET"), partner_secret_version=3)
    pair = synthesise(app).resource("ha_pair")
    assert pair["partner_secret"] == '${provider::loadmaster::environment("PARTNER_SECRET")}'
    assert pair["partner_secret_version"] == 3


def test_raw_arguments_are_added_and_checked(app: App, stack: Stack) -> None:
    _made(stack, raw={"update_interface": 1, "heartbeat_protocol": "carp"})
    pair = synthesise(app).resource("ha_pair")
    assert (pair["update_interface"], pair["heartbeat_protocol"]) == (1, "carp")


# ------------------------------------------------------------------------------------------- refusals

OWN = {"eth0": "10.0.0.11/24", "eth1": "192.168.10.11/24"}
THEIRS = {"eth0": "10.0.0.12/24", "eth1": "192.168.10.12/24"}


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"second": "https://10.0.0.11:443/"}, "first and second are the same unit, https://10.0.0.11"),
        ({"first": "https://LB.example", "second": "https://lb.example"}, "are the same unit"),
        ({"shared_url": SECOND}, "shared_url is 'https://10.0.0.12', which is the address of a unit"),
        ({"virtual_id": 1}, "virtual_id is 1, which every pair has that nobody gave a number"),
        ({"virtual_id": 0}, "virtual_id is 0, accepted is 2 to 255"),
        ({"virtual_id": 256}, "virtual_id is 256, accepted is 2 to 255"),
        ({"virtual_id": "23"}, "virtual_id is '23', accepted is a whole number"),
        ({"virtual_id": True}, "virtual_id is True, accepted is a whole number"),
        ({"raw": {"ha_virtual_id": 1}}, "raw has 'ha_virtual_id', which this construct sets to 23 by itself"),
        ({"raw": {"heartbeat_protocol": "vrrp"}}, "heartbeat_protocol is 'vrrp', accepted is legacy or carp"),
        ({"raw": {"heartbeat": 5}}, "edge/edge: has no argument 'heartbeat'"),
        ({"platform": "vmware"}, "platform is 'vmware', accepted is 'virtual' or 'hardware'"),
        ({"virtual_mac": True}, "virtual_mac is on and platform is 'virtual'"),
        (
            {"platform": "hardware", "virtual_mac": False},
            "virtual_mac is False and point LM04 of the checklist asks for True",
        ),
        ({"routing_between_networks": None}, "routing_between_networks is None, accepted is 'blocked'"),
        ({"routing_between_networks": "allowed"}, "point LM06 of the checklist asks for 'blocked'"),
        ({"routing_between_networks": Because("x", value="open")}, "routing_between_networks is 'open'"),
        ({"share_layer7_persistence": False}, "point LM03 of the checklist asks for True"),
        ({"shared": {}}, "shared is {}, accepted is a shared address for each interface"),
        ({"shared": {"": "10.0.0.10"}}, "shared has '', accepted are eth0, eth1 and so on"),
        ({"shared": {"eth01": "10.0.0.10"}}, "shared has 'eth01', accepted are eth0, eth1"),
        ({"shared": {"uplink": "10.0.0.10"}}, "shared has 'uplink', accepted are eth0, eth1"),
        ({"shared": {"eth0": "10.0.0"}}, "shared['eth0'] is '10.0.0', accepted is an address"),
        ({"shared": {"eth0": "10.0.0.10", "eth1": "10.0.0.10"}}, "which eth0 has already"),
        ({"shared": {"eth0": "10.0.0.12/24"}}, "'10.0.0.12', which is the address of unit https://10.0.0.12"),
        ({"shared": {"eth0": "10.0.0.255/24"}}, "which is no address of a machine in 10.0.0.0/24"),
        (
            {"shared": {"eth0": "10.0.0.10/24"}, "second": "https://10.0.1.12"},
            "https://10.0.0.11 is in 10.0.0.0/24, the network of eth0, and https://10.0.1.12 is outside",
        ),
        (
            {"first": Unit(FIRST, interfaces=OWN), "shared": {"eth0": "10.0.0.10", "eth2": "172.16.0.1"}},
            "shared has 'eth2', and unit https://10.0.0.11 has eth0, eth1",
        ),
        (
            {"first": Unit(FIRST, interfaces=OWN), "shared": {"eth1": "192.168.11.1"}},
            "shared['eth1'] is '192.168.11.1', outside 192.168.10.0/24, the network of eth1 on https://10.0.0.11",
        ),
        (
            {"first": Unit(FIRST, interfaces=OWN), "shared": {"eth1": "192.168.10.1/16"}},
            "shared['eth1'] is '192.168.10.1/16', and eth1 on https://10.0.0.11 has the prefix length 24",
        ),
        (
            {"first": Unit(FIRST, interfaces=OWN), "second": Unit(SECOND, interfaces=OWN)},
            "first and second have the same address 10.0.0.11 on eth0",
        ),
        (
            {
                "first": Unit(FIRST, interfaces=OWN),
                "second": Unit(SECOND, interfaces={**THEIRS, "eth1": "192.168.11.12/24"}),
            },
            "second has 192.168.11.12/24 on eth1, outside 192.168.10.0/24",
        ),
    ],
)
def test_what_cannot_be_a_pair_is_refused_in_one_line(
    stack: Stack, changed: dict[str, Any], words: str
) -> None:
    with pytest.raises(ArgumentError) as caught:
        _made(stack, **changed)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "test_ha_pair.py, line" in str(caught.value)


@pytest.mark.parametrize(
    ("interfaces", "words"),
    [
        (["eth0"], "interfaces is ['eth0'], accepted is such as"),
        ({"eth0": "10.0.0.11"}, "interfaces['eth0'] is '10.0.0.11', accepted is an address with its prefix"),
        ({"first": "10.0.0.11/24"}, "interfaces has 'first', accepted are eth0, eth1"),
    ],
)
def test_interfaces_that_are_none_are_refused(interfaces: Any, words: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        Unit(FIRST, interfaces=interfaces)
    assert words in str(caught.value)


def test_a_number_belongs_to_one_pair_of_the_program(app: App, stack: Stack) -> None:
    _made(stack)
    with pytest.raises(ArgumentError, match="virtual_id is 23, which edge/edge has"):
        HAPair(
            Stack(app, "other"),
            "other",
            **{**USUAL, "first": "https://10.9.0.11", "second": "https://10.9.0.12"},
        )


def test_a_unit_has_one_owner(app: App, stack: Stack, pair: HAPair) -> None:
    with pytest.raises(
        ArgumentError, match=r"^edge/lb: https://10\.0\.0\.12:443 belongs to edge/pair already"
    ):
        LoadMaster(stack, "lb", unit="https://10.0.0.12:443")


def test_a_unit_of_a_pair_is_reached_by_itself_where_nobody_owns_it_twice(
    app: App, stack: Stack, pair: HAPair
) -> None:
    second = LoadMaster.existing(stack, "second-unit", unit="https://10.0.0.12")
    InterfaceResource(second, "uplink", number=0, mtu=9000, provider=second.provider)
    entry = synthesise(app).resource("interface")
    assert entry["provider"] == "loadmaster.second-unit"


def test_the_same_units_have_one_name(app: App, stack: Stack, pair: HAPair) -> None:
    with pytest.raises(
        ArgumentError, match=r"name is 'shop', and edge/pair is the same appliance under the name 'pair'"
    ):
        HAPair.existing(Stack(app, "other"), "shop", first=SECOND, second=FIRST)
    HAPair.existing(Stack(app, "third"), "shop", first=FIRST, second=SECOND, name="pair")
