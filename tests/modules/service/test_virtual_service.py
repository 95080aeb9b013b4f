"""A virtual service is what an expert would have configured, and says why where it cannot be."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_constructs import (
    App,
    ArgumentError,
    Because,
    Construct,
    ErrorAnswer,
    HealthCheck,
    HttpsRedirect,
    LoadMaster,
    Persistence,
    Redirect,
    Server,
    SorryServer,
    Stack,
    Tls,
    VirtualService,
)
from loadmaster_constructs.l1 import L7SettingsResource
from tests.support.synthesis import synthesise


def _web(lb: Construct, id: str = "web", **more: Any) -> VirtualService:
    return VirtualService(lb, id, **{"address": "10.0.0.50", "port": 443, **more})


def _written(app: App) -> dict[str, Any]:
    return synthesise(app).resource("virtual_service")


def test_an_https_service_has_the_defaults_of_the_checklist(app: App, lb: LoadMaster) -> None:
    _web(
        lb,
        tls=Tls(certificate="www"),
        health_check=HealthCheck.https("/healthz"),
        servers=["10.0.1.11", "10.0.1.12:8443"],
    )
    assert _written(app) == {
        "address": "10.0.0.50",
        "port": "443",
        "protocol": "tcp",
        "nickname": "web",
        "service_type": "http",
        "transparent": False,
        "subnet_originating": True,
        "forwarded_header": "x_forwarded_for",
        "ssl_acceleration": True,
        "ssl_reencrypt": True,
        "certificates": ["www"],
        "cipher_set": "BestPractices",
        "disabled_tls_versions": ["ssl3", "tls1_0", "tls1_1"],
        "check_type": "https",
        "check_url": "/healthz",
        "real_servers": {"10.0.1.11:443": {}, "10.0.1.12:8443": {}},
    }


def test_a_tcp_service_has_no_word_about_http(app: App, lb: LoadMaster) -> None:
    _web(lb, port=636, servers=["10.0.1.11"])
    assert _written(app) == {
        "address": "10.0.0.50",
        "port": "636",
        "protocol": "tcp",
        "nickname": "web",
        "transparent": False,
        "subnet_originating": True,
        "real_servers": {"10.0.1.11:636": {}},
    }


@pytest.mark.parametrize("more", [{"port": 53, "protocol": "udp"}, {"port": 25, "layer": 4}])
def test_at_layer_4_nothing_is_said_about_addresses(app: App, lb: LoadMaster, more: dict[str, Any]) -> None:
    _web(lb, servers=["10.0.1.53"], **more)
    written = _written(app)
    assert not {"transparent", "subnet_originating", "forwarded_header"} & set(written)
    assert written.get("force_layer7") == (False if more.get("layer") == 4 else None)


def test_an_http_check_makes_a_service_http(app: App, lb: LoadMaster) -> None:
    _web(lb, port=8080, health_check=HealthCheck.http("/"), servers=["10.0.1.1"])
    written = _written(app)
    assert written["service_type"] == "http"
    assert written["forwarded_header"] == "x_forwarded_for"


def test_servers_behind_offloaded_https_listen_on_80_and_are_checked_by_http(
    app: App, lb: LoadMaster
) -> None:
    _web(lb, tls=Tls(certificate="www", reencrypt=False), servers=["10.0.1.11", "[2001:db8::1]:8080"])
    written = _written(app)
    assert written["real_servers"] == {"10.0.1.11:80": {}, "[2001:db8::1]:8080": {}}
    assert written["check_type"] == "http"
    assert written["ssl_reencrypt"] is False


def test_left_out_servers_are_not_managed_and_an_empty_list_is(app: App, lb: LoadMaster) -> None:
    _web(lb)
    _web(lb, "none", port=80, servers=[])
    written = synthesise(app).resources("virtual_service")
    assert "real_servers" not in written["edge/lb/web"]
    assert written["edge/lb/none"]["real_servers"] == {}


def test_servers_say_more_where_it_is_needed(app: App, lb: LoadMaster) -> None:
    _web(lb, servers=[Server("10.0.1.1", 80, weight=5, enabled=False), "web2.example:8080", Server("::1")])
    assert _written(app)["real_servers"] == {
        "10.0.1.1:80": {"weight": 5, "enabled": False},
        "web2.example:8080": {},
        "[::1]:443": {},
    }


def test_a_reason_leaves_a_default_and_is_remembered(app: App, lb: LoadMaster) -> None:
    service = _web(lb, transparent=Because("IDS needs client addresses", until="2027-03-31"))
    written = _written(app)
    assert written["transparent"] is True
    assert "subnet_originating" not in written
    (departure,) = service.departures
    assert (departure.point, departure.argument, departure.value) == ("LM01", "transparent", True)
    assert str(departure.because.until) == "2027-03-31"


def test_reasons_of_tls_belong_to_the_service(lb: LoadMaster) -> None:
    service = _web(lb, tls=Tls(certificate="www", minimum_version=Because("old scanners", value="1.0")))
    assert [departure.argument for departure in service.departures] == ["minimum_version"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Redirect("https://%h%s"), {"error_code": 302, "error_url": "https://%h%s"}),
        (ErrorAnswer(503), {"error_code": 503}),
        (SorryServer("10.0.0.9", 80), {"sorry_server_address": "10.0.0.9", "sorry_server_port": 80}),
    ],
)
def test_clients_are_looked_after_when_no_server_can(
    app: App, lb: LoadMaster, given: Any, expected: dict[str, Any]
) -> None:
    _web(lb, when_unavailable=given)
    written = _written(app)
    assert {name: written[name] for name in expected} == expected


def test_the_redirect_to_https_needs_no_server(app: App, lb: LoadMaster) -> None:
    HttpsRedirect(lb, "redirect", address="10.0.0.50")
    written = _written(app)
    assert (written["port"], written["error_code"], written["error_url"]) == ("80", 302, "https://%h%s")
    assert written["real_servers"] == {}


def test_raw_arguments_are_added_and_checked(app: App, lb: LoadMaster) -> None:
    _web(lb, raw={"compression": True, "extra_parameters": {"Foo": "bar"}})
    written = _written(app)
    assert written["compression"] is True
    assert written["extra_parameters"] == {"Foo": "bar"}


def test_the_longest_persistence_lengthens_the_drain_time(app: App, lb: LoadMaster) -> None:
    _web(lb, persistence=Persistence.active_cookie(timeout_seconds=3600))
    _web(lb, "second", port=8443, persistence=Persistence.source_address(timeout_seconds=600))
    assert synthesise(app).resource("l7_settings")["drain_time_seconds"] == 3600


def test_the_drain_time_stops_where_the_appliance_does(app: App, lb: LoadMaster) -> None:
    _web(lb, persistence=Persistence.source_address(timeout_seconds=2_419_200))
    assert synthesise(app).resource("l7_settings")["drain_time_seconds"] == 86_400


def test_a_drain_time_that_was_given_is_kept(app: App, stack: Stack) -> None:
    short = Because("maintenance happens at night", value=120)
    lb = LoadMaster(stack, "lb", unit="https://10.0.0.11", drain_time_seconds=short)
    _web(lb, persistence=Persistence.source_address(timeout_seconds=3600))
    assert synthesise(app).resource("l7_settings")["drain_time_seconds"] == 120


def test_layer_4_persistence_does_not_drain(app: App, lb: LoadMaster) -> None:
    _web(lb, layer=4, persistence=Persistence.source_address(timeout_seconds=3600))
    assert synthesise(app).resource("l7_settings")["drain_time_seconds"] == 300


def test_services_may_stand_in_constructs_of_the_user(app: App, lb: LoadMaster) -> None:
    group = Construct(lb, "shop")
    _web(group, servers=["10.0.1.1"])
    assert list(synthesise(app).resources("virtual_service")) == ["edge/lb/shop/web"]


def test_two_appliances_in_one_stack_keep_their_services_apart(
    app: App, lb: LoadMaster, stack: Stack
) -> None:
    other = LoadMaster(stack, "other", unit="https://10.0.0.12")
    _web(lb)
    _web(other)
    written = synthesise(app)
    services = written.resources("virtual_service")
    assert "provider" not in services["edge/lb/web"]
    assert services["edge/other/web"]["provider"] == "loadmaster.other"
    blocks = written.document()["provider"]["loadmaster"]
    assert [block.get("alias") for block in blocks] == [None, "other"]
    assert [block["name"] for block in blocks] == ["lb", "other"]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"address": "10.0.0"}, "address is '10.0.0', accepted is an IPv4 or IPv6 address"),
        ({"address": 10}, "address is 10, accepted is an IPv4 or IPv6 address as text"),
        ({"port": 0}, "port is 0, accepted is a whole number from 3 to 65530 or '*'"),
        ({"port": 70000}, "port is 70000, accepted is"),
        ({"port": True}, "port is True (bool), accepted is"),
        ({"protocol": "icmp"}, "protocol is 'icmp', accepted is tcp or udp"),
        ({"nickname": "-x"}, "nickname is '-x', accepted is text of the form"),
        ({"layer": 5}, "layer is 5, accepted is 4 or 7"),
        ({"layer": 7, "protocol": "udp"}, "layer is 7, and UDP services work at layer 4"),
        ({"tls": "www"}, "tls is 'www', accepted is a Tls"),
        ({"tls": Tls(certificate="www"), "layer": 4}, "tls needs layer 7 and TCP"),
        ({"tls": Tls(certificate="www"), "protocol": "udp"}, "tls needs layer 7 and TCP"),
        ({"transparent": True}, "transparent is True and point LM01 of the checklist asks for False"),
        ({"transparent": True}, 'transparent=Because("why")'),
        (
            {"transparent": False, "protocol": "udp"},
            "transparent is False, and there is no choice at layer 4",
        ),
        (
            {"transparent": Because("ids"), "tls": Tls(certificate="www")},
            "transparent is on and so is re-encryption, with which transparency does nothing",
        ),
        (
            {"transparent": Because("ids"), "servers": [Server("10.9.0.1", 80, non_local=True)]},
            "servers has '10.9.0.1:80' as non_local, and a transparent service cannot use such a server",
        ),
        (
            {"transparent": Because("ids"), "subnet_originating": True},
            "subnet_originating and forwarded_header",
        ),
        (
            {"port": 636, "forwarded_header": "via"},
            "forwarded_header is 'via', and the service does not speak",
        ),
        ({"servers": "10.0.1.1"}, "servers is '10.0.1.1', accepted is a list of servers"),
        ({"servers": ["10.0.1.1", "10.0.1"]}, "servers item 2 address is '10.0.1', accepted is"),
        ({"servers": ["10.0.1.1:http"]}, "servers item 1 is '10.0.1.1:http', accepted is an address"),
        ({"servers": ["10.0.1.1:0"]}, "servers item 1 port is 0, accepted is a whole number from 3 to 65535"),
        ({"servers": ["10.0.1.1", "10.0.1.1:443"]}, "servers item 2 is '10.0.1.1:443', which stands there"),
        ({"servers": ["::1", "0:0::1"]}, "servers item 2 is '[::1]:443', which stands there"),
        ({"servers": [5]}, "servers item 1 is 5, accepted is text such as '10.0.1.11' or a Server"),
        ({"port": "*", "servers": ["10.0.1.1"]}, "needs a port: the port of the service is '*'"),
        (
            {"port": 8443, "tls": Tls(certificate="w", reencrypt=False), "servers": ["10.0.1.1"]},
            "servers item 1 is '10.0.1.1' and needs a port: TLS ends at the appliance",
        ),
        (
            {"servers": [Server("10.0.1.1", forwarding_method="route")]},
            "servers has '10.0.1.1:443' with forwarding_method 'route', which exists at layer 4 only",
        ),
        (
            {"address": "2001:db8::5", "protocol": "udp", "servers": ["10.0.1.1"]},
            "servers has '10.0.1.1:443', which is IPv4, and a transparent service on IPv6 address",
        ),
        ({"health_check": "http"}, "health_check is 'http', accepted is a HealthCheck"),
        ({"health_check": HealthCheck.http(), "protocol": "udp"}, "health_check is http, accepted for a UDP"),
        (
            {"health_check": HealthCheck.protocol("dns")},
            "health_check is dns, accepted for UDP services only",
        ),
        ({"persistence": "cookie"}, "persistence is 'cookie', accepted is a Persistence"),
        (
            {"port": 636, "persistence": Persistence.active_cookie()},
            "persistence is active_cookie, and the service does not speak HTTP",
        ),
        (
            {"protocol": "udp", "persistence": Persistence.tls_session()},
            "persistence is ssl_session, accepted for a UDP service is source_address",
        ),
        (
            {"tls": Tls(certificate="w"), "persistence": Persistence.tls_session()},
            "persistence is ssl_session, which is for TLS that passes through",
        ),
        ({"port": 636, "when_unavailable": ErrorAnswer()}, "and the service does not speak HTTP"),
        ({"scheduling_method": "rr"}, "scheduling_method is 'rr', accepted is round_robin,"),
        ({"idle_time": 90000}, "idle_time is 90000, accepted is a whole number from 0 to 86400"),
        ({"raw": {"port": "80"}}, "raw has 'port', which this construct sets to 443 by itself"),
        ({"raw": {"compresion": True}}, "has no argument 'compresion', meant is probably 'compression'"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_plain_words(
    lb: LoadMaster, more: dict[str, Any], words: str
) -> None:
    with pytest.raises(ArgumentError) as caught:
        _web(lb, **more)
    assert str(caught.value).startswith("edge/lb/web: ")
    assert words in str(caught.value)
    assert "test_virtual_service.py, line" in caught.value.location


def test_a_second_service_of_the_same_key_is_refused(lb: LoadMaster) -> None:
    _web(lb, address="2001:db8::1")
    with pytest.raises(ArgumentError, match=r"edge/lb/again: .* belong to edge/lb/web already"):
        _web(lb, "again", address="2001:db8:0::1")


def test_the_same_address_and_port_for_udp_is_another_service(app: App, lb: LoadMaster) -> None:
    _web(lb, port=53)
    _web(lb, "udp", port=53, protocol="udp")
    assert len(synthesise(app).resources("virtual_service")) == 2


def test_a_thousand_characters_are_one_clear_message(lb: LoadMaster) -> None:
    with pytest.raises(ArgumentError) as caught:
        _web(lb, nickname="x" * 1000)
    assert "nickname has 1000 characters ('xxx" in str(caught.value)
    assert "accepted are at most 255" in str(caught.value)
    assert len(str(caught.value)) < 300


def test_a_service_outside_an_appliance_is_refused(stack: Stack) -> None:
    with pytest.raises(ArgumentError, match=r"^edge/web: stands below no appliance, accepted as its scope"):
        _web(stack)


def test_the_owner_writes_appliance_wide_values_once(app: App, lb: LoadMaster) -> None:
    assert isinstance(lb.l7_settings, L7SettingsResource)
    written = synthesise(app)
    assert written.resource("l7_settings") == {
        "drain_time_seconds": 300,
        "drop_at_drain_end": True,
        "drop_on_fail": True,
        "transparent": False,
    }
    assert written.resource("network_settings") == {"server_nat": False}
