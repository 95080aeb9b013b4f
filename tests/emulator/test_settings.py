from __future__ import annotations

import json

import pytest

from loadmaster_emulator import Emulator
from loadmaster_emulator.contract import COMMANDS
from tests.emulator.support import Client

LEVELS = ("syslogemergency", "syslogcritical", "syslogerror", "syslogwarn", "syslognotice", "sysloginfo")


def test_switches_are_words_in_xml_and_booleans_in_json(client: Client) -> None:
    assert client.v1("get", param="snat").value("snat") == "yes"
    assert client.v2("get", param="snat")["snat"] is True
    assert client.v2("get", param="conntimeout")["conntimeout"] == 660


@pytest.mark.parametrize("spelling", ["yes", "y", "Y", "1", 1, True])
def test_switches_are_taken_in_many_spellings(client: Client, spelling: object) -> None:
    assert client.v2("set", param="droponfail", value=spelling).status == 200
    assert client.v2("get", param="droponfail")["droponfail"] is True


def test_the_value_may_be_called_val(client: Client) -> None:
    client.v2("set", param="droponfail", val="yes")
    assert client.v1("get", param="droponfail").value("droponfail") == "yes"


def test_the_api_switch_wants_a_word(client: Client) -> None:
    assert client.v2("set", param="enableapi", value="1").status == 422
    assert client.v2("set", param="enableapi", value="yes").status == 200


def test_unknown_names_are_refused_by_name(client: Client) -> None:
    for command, more in (("get", {}), ("set", {"value": "1"})):
        refused = client.v1_with(command, {"param": "nosuchthing", **more})
        assert (refused.status, refused.error) == (422, "Unknown parameter value nosuchthing")


def test_names_come_in_any_letter_case_and_answer_in_their_own(client: Client) -> None:
    assert client.v2("GET", PARAM="DropOnFail").body["droponfail"] is False


def test_a_missing_name_is_a_bad_request(client: Client) -> None:
    refused = client.v1("get")
    assert (refused.status, refused.stat, refused.error) == (400, 400, "param: String Value missing")


@pytest.mark.parametrize("value", ["59", "86401", "-1", "", "abc", "1.5"])
def test_values_out_of_range_change_nothing(client: Client, value: str) -> None:
    client.v2("set", param="finalpersist", value="120")
    assert client.v2("set", param="finalpersist", value=value).status == 422
    assert client.v2("get", param="finalpersist")["finalpersist"] == 120


def test_zero_puts_the_connection_timeout_back(client: Client) -> None:
    client.v2("set", param="conntimeout", value="120")
    client.v2("set", param="conntimeout", value="0")
    assert client.v2("get", param="conntimeout")["conntimeout"] == 660


def test_read_only_values_cannot_be_set(client: Client) -> None:
    assert client.v2("set", param="version", value="8").status == 422
    assert str(client.v2("get", param="version")["version"]).endswith(".RELEASE")


def test_the_listing_has_only_what_was_seen_in_one(client: Client) -> None:
    listed = client.v2("getall").body
    assert listed["snat"] is True
    for missing in ("havhid", "hastatus", "syslogwarn", "backuphost", "backuppassword"):
        assert missing not in listed
    assert client.v2("get", param="havhid")["havhid"] == 1


def test_the_listing_leaves_unset_values_out(client: Client) -> None:
    assert "nameserver" not in client.v2("getall").body
    client.v2("set", param="nameserver", value="10.0.0.2,10.0.0.3")
    assert client.v2("getall")["nameserver"] == ["10.0.0.2", "10.0.0.3"]
    client.v2("set", param="nameserver", value="")
    assert "nameserver" not in client.v2("getall").body


def test_one_name_server_is_an_array_in_json(client: Client) -> None:
    client.v2("set", param="nameserver", value="10.0.0.2")
    assert client.v2("get", param="nameserver")["nameserver"] == ["10.0.0.2"]


def test_former_names_still_work(client: Client) -> None:
    client.v2("set", param="tcpfailover", value="yes")
    assert client.v2("get", param="hal4update")["hal4update"] is True
    assert client.v2("get", param="tcpfailover")["tcpfailover"] is True


def test_secrets_read_as_asterisks(client: Client) -> None:
    client.v2("set", param="ntpkeysecret", value="marker-secret")
    assert client.v2("get", param="ntpkeysecret")["ntpkeysecret"] == "********"
    assert client.v1("get", param="ntpkeysecret").value("ntpkeysecret") == "********"
    assert "ntpkeysecret" not in client.v2("get", param="radiussecret").body


def test_backup_values_wait_for_the_schedule(client: Client) -> None:
    refused = client.v2("set", param="backuphour", value="3")
    assert refused.status == 422
    client.v2("set", param="backupenable", value="yes")
    assert client.v2("set", param="backuphour", value="3").status == 200
    assert client.v2("get", param="backuphour")["backuphour"] == 3


def test_a_log_host_stands_at_one_level_only(client: Client) -> None:
    client.v2("set", param="syslogwarn", value="10.0.9.1,10.0.9.2")
    client.v2("set", param="sysloginfo", value="10.0.9.2")
    assert client.v2("get", param="syslogwarn")["syslogwarn"] == "10.0.9.1"
    assert client.v2("get", param="sysloginfo")["sysloginfo"] == "10.0.9.2"


def test_there_are_ten_log_hosts_at_most(client: Client) -> None:
    client.v2("set", param="syslogwarn", value=",".join(f"10.0.9.{number}" for number in range(1, 7)))
    many = ",".join(f"10.0.8.{number}" for number in range(1, 6))
    assert client.v2("set", param="sysloginfo", value=many).status == 422
    assert "sysloginfo" not in client.v2("get", param="sysloginfo").body
    assert client.v2("set", param="sysloginfo", value=many.rpartition(",")[0]).status == 200


def test_log_hosts_are_removed_by_nothing_and_by_none(client: Client) -> None:
    client.v2("set", param="syslogwarn", value="10.0.9.1,10.0.9.2")
    client.v2("set", param="syslognone", value="10.0.9.1")
    assert client.v2("get", param="syslogwarn")["syslogwarn"] == "10.0.9.2"
    assert client.v2("get", param="syslognone").body == {"code": 200, "status": "ok"}
    client.v2("set", param="syslogwarn", value="")
    for level in LEVELS:
        assert level not in client.v2("get", param=level).body


def test_banners_come_back_as_markup_in_xml(client: Client) -> None:
    client.v2("set", param="WUIPreAuth", value="<b>keep out</b>")
    assert client.v1("get", param="WUIPreAuth").value("WUIPreAuth/b") == "keep out"
    assert client.v2("get", param="WUIPreAuth")["WUIPreAuth"] == "<b>keep out</b>"


def test_text_outside_of_latin_1_survives_both_dialects(client: Client) -> None:
    for text in ("Grüße", "東京 & <more>"):
        client.v2("set", param="radiusnasid", value=text)
        assert client.v1("get", param="radiusnasid").value("radiusnasid") == text
        client.v1("set", param="radiusnasid", value=text)
        assert client.v2("get", param="radiusnasid")["radiusnasid"] == text


def test_unprintable_text_is_refused(unit: Emulator, client: Client) -> None:
    for text in ("a\x00b", "\x1b[31m", "\ud800"):
        body = {"cmd": "set", "apikey": unit.api_key, "param": "hostname", "value": text}
        assert client.http.post("/accessv2", content=json.dumps(body)).status_code == 422


def test_the_commands_are_listed(unit: Emulator, client: Client) -> None:
    listed = client.v2("listapi")
    assert listed["version"] == unit.state.unit.version
    assert {"addvs", "logging.clearlogs", "addapikey"} <= set(listed["commands"])
    only_in_v1 = {spec.name for spec in COMMANDS.values() if spec.v1_only}
    for name in set(listed["commands"]) - {"reboot", "shutdown"}:
        assert client.v2(name).message.startswith("Unknown command") is (name in only_in_v1)


def test_unknown_commands_and_inventions_of_third_parties_are_405(client: Client) -> None:
    for name in ("nosuchcommand", "addaddress"):
        refused = client.v1(name)
        assert (refused.status, refused.error) == (405, f"Unknown command {name}")
        assert client.v2(name).status == 405


def test_unknown_parameters_are_passed_over(client: Client) -> None:
    assert client.v1("get", param="snat", nosuchthing="1").status == 200
