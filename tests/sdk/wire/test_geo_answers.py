"""Answers about global balancing in the forms that the vendor's documents and code show, and odder ones."""

from __future__ import annotations

from email import message_from_bytes
from typing import Any

import pytest

from loadmaster import InvalidValue, NotFound
from tests.sdk.scripted import ScriptedAppliance, ok, refused, xml

MAP = (
    "<Map><Status>Down</Status>\n<Index>3</Index>\n<IPAddress>1.1.1.1</IPAddress>\n<Cluster>RemoteLM</Cluster>"
    "\n<Checker>clust</Checker><CheckerPort>0</CheckerPort><Weight>1000</Weight>"
    "<MappedAddress>172.16.193.254</MappedAddress><MappedPort>80</MappedPort><MappedName>HTTP VS</MappedName>"
    "<Enable>Y</Enable></Map>"
)
NAME = (
    "<fqdn>{status}<FullyQualifiedDomainName>www.example.com.</FullyQualifiedDomainName>\n"
    "<SelectionCriteria>rr</SelectionCriteria><FailTime>0</FailTime><SiteRecoveryMode>auto</SiteRecoveryMode>"
    "<Mapping>3</Mapping><failover>N</failover><publicRequestValue>3</publicRequestValue>"
    "<privateRequestValue>0</privateRequestValue><LocalSettings>0</LocalSettings>"
    "<UnanimousChecks>N</UnanimousChecks>" + MAP + "</fqdn>"
)


def answer(content: str) -> Any:
    return xml(f"<Success><Data>{content}</Data></Success>")


@pytest.mark.parametrize("status", ["", "<Status>Up</Status>\n"], ids=["as listed", "as shown"])
def test_the_vendors_sample_of_names_is_read(appliance: ScriptedAppliance, status: str) -> None:
    sample = NAME.format(status=status)
    first, second = appliance.answers(answer(sample * 2)).client(dialect="v1").geo_fqdns.list()
    assert first == second
    assert appliance.answers(answer(sample)).client(dialect="v1").geo_fqdns.show("www.example.com") == first
    assert (first.name, first.status, first.mapping) == ("www.example.com.", "Up" if status else None, 3)
    assert (first.public_requests, first.private_requests) == ("any", "private_only")
    assert (first.own_times, first.failover, first.unanimous_checks) == (False, False, False)
    (site,) = first.maps
    assert (site.address, site.number, site.status, site.enabled) == ("1.1.1.1", 3, "Down", True)
    assert (site.cluster, site.check, site.check_port) == ("RemoteLM", "cluster", 0)
    assert (site.mapped_address, site.mapped_port, site.mapped_name) == ("172.16.193.254", 80, "HTTP VS")


@pytest.mark.parametrize("dialect", ["v1", "v2"])
def test_a_refusal_to_list_nothing_is_an_empty_list_and_no_other_refusal_is(
    appliance: ScriptedAppliance, dialect: Any
) -> None:
    def refusing(text: str) -> Any:
        if dialect == "v2":
            return refused(422, text)
        return xml(f"<Error>{text}</Error>", 422, "fail")

    lm = appliance.answers(refusing("No geo data found")).client(dialect=dialect)
    assert [lm.geo_fqdns.list(), lm.geo_clusters.list(), lm.geo_ip_ranges.list()] == [[], [], []]
    assert lm.geo_custom_locations.list() == []
    with pytest.raises(NotFound, match="No geo data found"):
        lm.geo_clusters.show("10.0.5.1")
    appliance.answers(refusing("Not licensed for GEO"))
    with pytest.raises(InvalidValue, match="Not licensed"):
        lm.geo_fqdns.list()


def test_a_success_that_shows_no_name_means_that_there_is_none(appliance: ScriptedAppliance) -> None:
    for dialect, nothing in (("v1", answer("")), ("v2", ok()), ("v2", ok(fqdn=[]))):
        with pytest.raises(NotFound, match="GeoFqdn"):
            appliance.answers(nothing).client(dialect=dialect).geo_fqdns.show("nowhere.example")


@pytest.mark.parametrize(
    "shown",
    [
        {"soa": {"Zone": "example.com"}, "TTL": 30},
        {"soa": [{"Zone": "example.com"}], "TTL": "30"},
        {"Zone": "example.com", "TTL": 30},
    ],
    ids=["below", "in a list", "beside"],
)
def test_what_is_said_about_the_zone_is_read_wherever_it_stands(
    appliance: ScriptedAppliance, shown: dict[str, Any]
) -> None:
    found = appliance.answers(ok(**shown)).client(dialect="v2").geo.show_parameters()
    assert (found.zone, found.time_to_live_seconds, found.name_server) == ("example.com", 30, None)


def test_a_zone_of_which_nothing_is_said_hides_nothing(appliance: ScriptedAppliance) -> None:
    lm = appliance.answers(answer("<soa></soa><TTL>30</TTL><Persist>5</Persist>")).client(dialect="v1")
    found = lm.geo.show_parameters()
    assert (found.zone, found.time_to_live_seconds, found.stickiness_seconds) == (None, 30, 5)


def test_keys_and_their_switch_stand_side_by_side(appliance: ScriptedAppliance) -> None:
    both = "<KSK><PublicKey>a key</PublicKey></KSK><DNSSEC><Enable>Y</Enable></DNSSEC>"
    for content, key in ((both, "a key"), ("<DNSSEC><Enable>Y</Enable></DNSSEC>", None)):
        found = appliance.answers(answer(content)).client(dialect="v1").geo_dnssec.show()
        assert (found.enabled, found.public_key) == (True, key)


@pytest.mark.parametrize(
    "content",
    [
        "<IPAddress><IPAddress>192.0.2.0</IPAddress><Mask>24</Mask><Country>-1</Country></IPAddress>",
        "<IPAddress>192.0.2.0</IPAddress><Mask>24</Mask><Country>-1</Country>",
    ],
    ids=["below", "beside"],
)
def test_a_network_is_read_in_both_forms_that_vendor_code_expects(
    appliance: ScriptedAppliance, content: str
) -> None:
    found = appliance.answers(answer(content)).client(dialect="v1").geo_ip_ranges.show("192.0.2.0/24")
    assert (found.address, found.prefix_length, found.country) == ("192.0.2.0", 24, None)


@pytest.mark.parametrize(
    ("dialect", "shown"),
    [
        ("v1", answer("GEO is enabled")),
        ("v1", xml("<Success>GEO is enabled</Success>")),
        ("v2", ok(message="GEO is enabled")),
        ("v2", ok(geo="GEO is enabled")),
    ],
)
def test_a_sentence_is_read_wherever_it_stands(
    appliance: ScriptedAppliance, dialect: Any, shown: Any
) -> None:
    assert appliance.answers(shown).client(dialect=dialect).geo.show_enabled() == "GEO is enabled"


def test_two_files_go_as_parts_of_a_form_in_version_1(appliance: ScriptedAppliance) -> None:
    public, private = b"a \r\n key\n", b"\x00\xff--\r\n"
    lm = appliance.answers(xml("<Success>Command completed ok</Success>")).client(dialect="v2")
    lm.geo_dnssec.import_keys(public_key=public, private_key=private)
    (request,) = appliance.requests
    assert request.path.startswith("/access/geoimportksk")
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    parts = [one for one in message_from_bytes(head + request.body).walk() if not one.is_multipart()]
    assert [one.get_param("name", header="content-disposition") for one in parts] == [
        "publickey",
        "privatekey",
    ]
    assert [one.get_payload(decode=True) for one in parts] == [public, private]
    assert all(one.get_filename() for one in parts)
