from __future__ import annotations

import pytest

from loadmaster_emulator import Emulator
from tests.emulator.support import Client


def test_a_new_service_answers_with_the_whole_default_record(client: Client) -> None:
    made = client.v2("addvs", vs="10.0.0.50", port="80", prot="tcp")
    assert made.status == 200
    assert made["status"] == "ok"
    expected = {
        "Status": "Down",
        "VSAddress": "10.0.0.50",
        "VSPort": "80",
        "Layer": 7,
        "Enable": True,
        "SSLReverse": False,
        "SSLReencrypt": False,
        "Transparent": False,
        "SubnetOriginating": True,
        "ServerInit": 0,
        "StartTLSMode": 0,
        "Idletime": 660,
        "Cache": False,
        "Compress": False,
        "Verify": 0,
        "UseforSnat": False,
        "ForceL4": False,
        "ForceL7": True,
        "MultiConnect": False,
        "ClientCert": 0,
        "ErrorCode": "0",
        "CheckUse1.1": False,
        "MatchLen": 0,
        "CheckUseGet": 0,
        "SSLRewrite": "0",
        "VStype": "http",
        "FollowVSID": 0,
        "Protocol": "tcp",
        "Schedule": "rr",
        "CheckType": "http",
        "PersistTimeout": "0",
        "CheckPort": "0",
        "NRules": 0,
        "EspEnabled": False,
        "MasterVS": 0,
        "MasterVSID": 0,
        "AddVia": 0,
        "QoS": 0,
        "TlsType": "0",
        "NeedHostName": False,
        "AllowHTTP2": False,
        "EnhancedHealthChecks": False,
        "RsMinimum": 0,
        "NumberOfRSs": 0,
    }
    assert {name: made.body.get(name) for name in expected} == expected
    for absent in ("NickName", "Persist", "CheckUrl", "SSLAcceleration", "CertFile", "Rs", "SubVS"):
        assert absent not in made.body


def test_the_same_record_in_xml_uses_letters_and_leaves_unset_elements_out(client: Client) -> None:
    made = client.v1("addvs", vs="10.0.0.50", port="80", prot="tcp")
    assert (made.status, made.stat, made.code) == (200, 200, "ok")
    assert made.value("Enable") == "Y"
    assert made.value("ForceL4") == "N"
    assert made.value("VSPort") == "80"
    assert [option.text for option in made.data.findall("InterceptOpts/Opt")] == [
        "opnormal",
        "auditnone",
        "reqdatadisable",
        "resdatadisable",
    ]
    assert made.data.find("NickName") is None


@pytest.mark.parametrize(
    ("port", "protocol", "kind", "check"),
    [
        ("80", "tcp", "http", "http"),
        ("443", "tcp", "http", "https"),
        ("25", "tcp", "gen", "smtp"),
        ("8080", "tcp", "gen", "tcp"),
        ("389", "tcp", "gen", "ldap"),
        ("53", "udp", "gen", "dns"),
        ("514", "udp", "gen", "icmp"),
    ],
)
def test_type_and_check_follow_the_port(
    client: Client, port: str, protocol: str, kind: str, check: str
) -> None:
    made = client.v2("addvs", vs="10.0.0.50", port=port, prot=protocol)
    assert (made["VStype"], made["CheckType"]) == (kind, check)


def test_udp_works_at_layer_4_and_is_transparent_whatever_is_asked(client: Client) -> None:
    made = client.v2("addvs", vs="10.0.0.50", port="53", prot="udp", ForceL7=True, Transparent=False)
    assert (made["Layer"], made["ForceL7"], made["ForceL4"], made["Transparent"]) == (4, False, True, True)


def test_switching_layer_7_off_makes_a_service_transparent(client: Client) -> None:
    index = client.add_service()
    changed = client.v2("modvs", vs=index, ForceL7=False)
    assert (changed["Layer"], changed["ForceL4"], changed["Transparent"]) == (4, True, True)


@pytest.mark.parametrize("port", ["80", 80])
def test_address_port_and_protocol_are_taken_once(client: Client, port: object) -> None:
    client.add_service()
    refused = client.v2("addvs", vs="10.0.0.50", port=port, prot="tcp")
    assert refused.status == 422
    assert client.v2("addvs", vs="10.0.0.50", port="80", prot="udp").status == 200


def test_ipv6_addresses_are_the_same_in_every_spelling(client: Client) -> None:
    client.add_service("2001:DB8:0:0::1")
    refused = client.v2("addvs", vs="2001:db8::1", port=80, prot="tcp")
    assert (refused.status, refused.message) == (422, "Virtual Service already exists")
    assert client.v2("showvs", vs="2001:0db8::0001", port=80, prot="tcp")["VSAddress"] == "2001:db8::1"


def test_numbers_leave_gaps_and_are_never_used_again(client: Client) -> None:
    indexes = [client.add_service(port=port) for port in range(8001, 8021)]
    assert indexes == sorted(set(indexes))
    assert indexes != list(range(indexes[0], indexes[0] + len(indexes)))
    client.v2("delvs", vs=indexes[-1])
    assert client.add_service(port=9000) > indexes[-1]


def test_services_and_servers_count_apart(client: Client) -> None:
    services = [client.add_service(port=port) for port in range(8001, 8011)]
    servers = [client.add_server(services[0], port=port) for port in range(8001, 8011)]
    assert set(services) & set(servers)


def test_address_and_port_change_in_place_and_the_number_stays(client: Client) -> None:
    index = client.add_service()
    changed = client.v2("modvs", vs="10.0.0.50", port=80, prot="tcp", vsaddress="10.0.0.51", VSPORT=8081)
    assert (changed["Index"], changed["VSAddress"], changed["VSPort"]) == (index, "10.0.0.51", "8081")
    assert client.v2("showvs", vs="10.0.0.50", port=80, prot="tcp").message == "Unknown VS"


def test_a_service_cannot_move_onto_another_one(client: Client) -> None:
    client.add_service(port=80)
    index = client.add_service(port=81)
    refused = client.v2("modvs", vs=index, vsport=80)
    assert refused.status == 422
    assert client.v2("showvs", vs=index)["VSPort"] == "81"


def test_the_asterisk_stands_for_every_port(client: Client) -> None:
    index = client.add_service(port="*")
    assert client.v1("showvs", vs="10.0.0.50", port="*", prot="tcp").value("Index") == str(index)
    assert client.v2("modvs", vs=index, vsport=443)["VSPort"] == "443"


@pytest.mark.parametrize("seconds", [0, 1, 59])
def test_less_than_a_minute_is_no_persistence(client: Client, seconds: int) -> None:
    index = client.add_service(Persist="src", PersistTimeout=300)
    changed = client.v2("modvs", vs=index, PersistTimeout=seconds)
    assert changed["PersistTimeout"] == "0"
    assert "Persist" not in changed.body


def test_persistence_counts_whole_minutes(client: Client) -> None:
    index = client.add_service(Persist="src", PersistTimeout=359)
    shown = client.v2("showvs", vs=index)
    assert (shown["Persist"], shown["PersistTimeout"]) == ("src", "300")


def test_persistence_is_cleared_by_none_and_by_nothing(client: Client) -> None:
    for cleared in ("none", ""):
        index = client.add_service(port="8100" if cleared else "8101", Persist="src", PersistTimeout=300)
        assert "Persist" not in client.v2("modvs", vs=index, Persist=cleared).body


def test_a_value_without_its_prerequisite_is_dropped_with_success(client: Client) -> None:
    index = client.add_service()
    changed = client.v2("modvs", vs=index, TLSType="8", ClientCert="1", NeedHostName=True, NickName="kept")
    assert changed.status == 200
    assert (changed["TlsType"], changed["ClientCert"], changed["NeedHostName"]) == ("0", 0, False)
    assert changed["NickName"] == "kept"


def test_a_prerequisite_in_the_same_call_counts_in_any_order(client: Client) -> None:
    index = client.add_service(port=443)
    changed = client.v2("modvs", vs=index, NeedHostName=True, SSLAcceleration=True)
    assert changed["NeedHostName"] is True
    assert changed["TlsType"] == "3"


def test_transparency_is_stored_but_without_effect_while_encrypting_again(client: Client) -> None:
    index = client.add_service(port=443, SSLAcceleration=True, SSLReencrypt=True, Transparent=True)
    shown = client.v2("showvs", vs=index)
    assert shown["Transparent"] is True
    assert shown["IsTransparent"] == 0


def test_a_refusing_prerequisite_turns_the_whole_call_down(client: Client) -> None:
    index = client.add_service(port=443, SSLAcceleration=True)
    refused = client.v2("modvs", vs=index, MultiConnect=True, NickName="other")
    assert refused.status == 422
    assert "NickName" not in client.v2("showvs", vs=index).body


def test_all_tls_versions_off_is_no_value(client: Client) -> None:
    index = client.add_service(port=443, SSLAcceleration=True)
    assert client.v2("modvs", vs=index, TLSType=31).status == 422
    assert client.v2("modvs", vs=index, TLSType=15)["TlsType"] == "15"


def test_nicknames_begin_with_a_letter_or_digit(client: Client) -> None:
    index = client.add_service()
    for wrong in ("-web", "_web", "web/1", "wéb", "${web}"):
        assert client.v2("modvs", vs=index, NickName=wrong).status == 422
    for right in ("web", "1web", "web-1.example@x_y"):
        assert client.v2("modvs", vs=index, NickName=right)["NickName"] == right


def test_an_empty_value_clears_and_a_missing_one_keeps(client: Client) -> None:
    index = client.add_service(NickName="web", CheckUrl="/health")
    assert client.v1("modvs", vs=index, CheckUrl="").data.find("CheckUrl") is None
    assert client.v1("showvs", vs=index).value("NickName") == "web"


def test_ssl_rewrite_is_written_as_a_word_and_read_as_a_number(client: Client) -> None:
    index = client.add_service(port=443, SSLAcceleration=True, SSLRewrite="https")
    assert client.v2("showvs", vs=index)["SSLRewrite"] == "2"
    assert client.v2("modvs", vs=index, SSLRewrite="")["SSLRewrite"] == "0"
    assert client.v2("modvs", vs=index, SSLRewrite="2").status == 422


def test_certificates_of_a_service_have_to_exist(client: Client) -> None:
    index = client.add_service(port=443, SSLAcceleration=True)
    assert client.v2("modvs", vs=index, CertFile="nosuch").message == "Unknown certificate"


def test_single_ciphers_become_a_set_with_the_number_of_the_service(client: Client) -> None:
    index = client.add_service(
        port=443, SSLAcceleration=True, Ciphers="ECDHE-RSA-AES256-GCM-SHA384:AES256-SHA"
    )
    assert client.v2("showvs", vs=index)["CipherSet"] == f"Custom_{index}"


def test_deleting_a_service_takes_its_servers_and_sub_services_along(client: Client) -> None:
    parent = client.add_service()
    child = client.v2("modvs", vs=parent, createsubvs="")["SubVS"][0]["VSIndex"]
    client.add_server(child)
    gone = client.v1("delvs", vs=parent)
    assert gone.root.findtext("Success") == "Command completed ok"
    for index in (parent, child):
        assert client.v1("showvs", vs=index).error == "Unknown VS"
    assert client.v1("listvs").data.find("VS") is None


def test_a_service_named_by_address_needs_port_and_protocol(client: Client) -> None:
    client.add_service()
    for missing in ({"port": "80"}, {"prot": "tcp"}, {}):
        refused = client.v1_with("showvs", {"vs": "10.0.0.50", **missing})
        assert refused.status == 400
        assert str(refused.error).endswith(": String Value missing")


def test_one_service_is_still_a_list_in_json(client: Client) -> None:
    client.add_service()
    assert [type(entry) for entry in client.v2("listvs")["VS"]] == [dict]


def test_the_listing_tells_on_request_when_something_changed(unit: Emulator, client: Client) -> None:
    index = client.add_service()
    before = client.v2("listvs", timestamp=0)["timestamp"]
    unit.clock.advance(60)
    assert client.v2("listvs", timestamp=0)["timestamp"] == before
    client.v2("modvs", vs=index, Idletime=60)
    after = client.v2("listvs", timestamp=0)["timestamp"]
    assert after >= before + 60
    assert client.v1("listvs", timestamp=0).value("timestamp") == str(after)
    assert set(client.v2("listvs").body) == {"code", "status", "VS"}


def test_minimum_servers_needs_enhanced_checks_and_reads_zero_with_one_server(client: Client) -> None:
    index = client.add_service()
    assert client.v2("modvs", vs=index, RsMinimum=2)["RsMinimum"] == 0
    client.add_server(index, port=8001)
    assert client.v2("modvs", vs=index, EnhancedHealthChecks=True, RsMinimum=2)["RsMinimum"] == 0
    client.add_server(index, port=8002)
    assert client.v2("showvs", vs=index)["RsMinimum"] == 2


def test_a_copy_of_a_service_has_numbers_of_its_own(client: Client) -> None:
    index = client.add_service(NickName="web")
    server = client.add_server(index)
    assert client.v2("dupvs", vs=index, newvs="10.0.0.51").status == 200
    copy = client.v2("showvs", vs="10.0.0.51", port=80, prot="tcp")
    assert copy["NickName"] == "web"
    assert copy["Index"] != index
    assert copy["Rs"][0]["RsIndex"] != server
    assert copy["Rs"][0]["VSIndex"] == copy["Index"]


def test_a_follower_has_to_follow_somebody(client: Client) -> None:
    index = client.add_service()
    assert client.v2("modvs", vs=index, FollowVSID=index + 50).message == "Unknown VS"
    assert client.v2("modvs", vs=index, FollowVSID=index).message == "Unknown VS"


def test_the_status_follows_the_servers(unit: Emulator, client: Client) -> None:
    index = client.add_service()
    assert client.v2("showvs", vs=index)["Status"] == "Down"
    client.add_server(index, "10.0.1.1", 80)
    client.add_server(index, "10.0.1.2", 80)
    assert client.v2("showvs", vs=index)["Status"] == "Up"
    unit.set_health("10.0.1.1", 80, up=False)
    shown = client.v2("showvs", vs=index)
    assert (shown["Status"], [server["Status"] for server in shown["Rs"]]) == ("Up", ["Down", "Up"])
    client.v2("modrs", vs=index, rs="10.0.1.1", rsport=80, critical=True)
    assert client.v2("showvs", vs=index)["Status"] == "Down"
    assert client.v2("modvs", vs=index, Enable=False)["Status"] == "Disabled"
