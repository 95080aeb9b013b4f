from __future__ import annotations

import base64
import gzip

import pytest

from loadmaster_emulator import Emulator
from tests.emulator.support import Client, as_xml


def archive_of(client: Client) -> bytes:
    return base64.b64decode(client.v2("backup")["data"])


def test_an_archive_is_raw_in_xml_and_base64_in_json(client: Client) -> None:
    raw = client.http.get("/access/backup", auth=client.auth)
    assert raw.headers["content-type"] == "application/octet-stream"
    assert gzip.decompress(raw.content)
    assert gzip.decompress(archive_of(client))


def test_services_come_back_and_settings_stay_with_part_two(client: Client) -> None:
    index = client.add_service(NickName="web")
    client.add_server(index)
    client.v2("addrule", name="r", pattern="/a")
    before = client.v2("listvs").body, client.v2("showrule").body
    archive = archive_of(client)
    client.v2("delvs", vs=index)
    client.v2("delrule", name="r")
    extra = client.add_service(port=9000)
    client.v2("set", param="droponfail", value="yes")
    assert client.upload("restore", archive, type=2).status == 200
    assert (client.v2("listvs").body, client.v2("showrule").body) == before
    assert client.v2("get", param="droponfail")["droponfail"] is True
    assert client.add_service(port=9001) > extra


def test_settings_come_back_and_services_stay_with_part_one(client: Client) -> None:
    archive = archive_of(client)
    client.v2("set", param="droponfail", value="yes")
    client.v2("modhealth", timeout=9)
    client.v2("modiface", iface=0, mtu=9000)
    index = client.add_service()
    answer = client.http.post("/access/restore?type=1", content=archive, auth=client.auth)
    assert as_xml(answer).status == 200
    assert client.v2("get", param="droponfail")["droponfail"] is False
    assert client.v2("showhealth")["Timeout"] == "4"
    assert client.v2("showiface", iface=0)["Interface"][0]["Mtu"] == "1500"
    assert client.v2("showvs", vs=index)["Index"] == index


def test_an_archive_holds_no_secret_and_a_restore_keeps_those_there_are(
    unit: Emulator, client: Client
) -> None:
    client.v2("set", param="ntpkeysecret", value="marker-secret")
    archive = archive_of(client)
    content = gzip.decompress(archive)
    for secret in ("marker-secret", unit.password, unit.api_key):
        assert secret.encode() not in content
    client.upload("restore", archive, type=3)
    assert client.v2("get", param="ntpkeysecret")["ntpkeysecret"] == "********"


@pytest.mark.parametrize("parts", [0, 16, "x", ""])
def test_parts_are_a_sum_of_known_ones(client: Client, parts: object) -> None:
    assert client.upload("restore", archive_of(client), type=parts).status in (400, 422)


@pytest.mark.parametrize("cut", [0, 1, 50, -10])
def test_a_damaged_archive_changes_nothing(unit: Emulator, client: Client, cut: int) -> None:
    client.add_service()
    archive = archive_of(client)[:cut]
    before = unit.dump()
    assert client.upload("restore", archive, type=3).status in (400, 422)
    assert client.upload("restore", b"rubbish" + archive, type=3).status == 422
    assert unit.dump() == before
