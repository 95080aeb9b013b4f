"""One state, two dialects: what one writes the other reads, with curl as with anything else."""

from __future__ import annotations

import json
import subprocess
from xml.etree import ElementTree

import pytest

from loadmaster_emulator import Emulator
from loadmaster_emulator.contract import OBJECTS
from tests.emulator.support import Client, as_xml


def flat(element: ElementTree.Element) -> dict[str, str]:
    """The simple children of an element."""
    return {child.tag: child.text or "" for child in element if len(child) == 0}


def same(xml: str, value: object) -> bool:
    """Whether an XML text and a JSON value say the same."""
    if isinstance(value, bool):
        return xml == ("Y" if value else "N")
    if isinstance(value, list):
        return xml in [str(one) for one in value]
    return xml == str(value)


VALUES: dict[str, object] = {
    "NickName": "web",
    "Enable": False,
    "VStype": "http",
    "Transparent": True,
    "Idletime": 1800,
    "Schedule": "wlc",
    "Persist": "src",
    "PersistTimeout": 3600,
    "SSLAcceleration": True,
    "TLSType": 7,
    "SSLRewrite": "https",
    "CheckType": "https",
    "CheckPort": 8443,
    "CheckUrl": "/health?a=b&c=<d>",
    "CheckUse1.1": True,
    "CheckHost": "www.example",
    "CheckCodes": "301 302",
    "ErrorCode": 503,
    "ExtraPorts": "8000-8010,9000",
    "AddVia": 5,
    "SubnetOriginating": False,
}


@pytest.mark.parametrize("writer", ["v1", "v2"])
def test_what_one_dialect_writes_both_read_alike(client: Client, writer: str) -> None:
    parameters = {"vs": "10.0.0.50", "port": 443, "prot": "tcp", **VALUES}
    if writer == "v1":
        words = {
            name: ("y" if value else "n") if isinstance(value, bool) else value
            for name, value in parameters.items()
        }
        assert client.v1_with("addvs", words).status == 200
    else:
        assert client.v2_with("addvs", parameters).status == 200
    client.v2("addrs", vs="10.0.0.50", port=443, prot="tcp", rs="10.0.1.11", rsport=8080, weight=9)
    json_service = client.v2("listvs")["VS"][0]
    xml_service = client.v1("listvs").data.find("VS")
    assert xml_service is not None
    texts = flat(xml_service)
    for name, value in json_service.items():
        if not isinstance(value, list):
            assert same(texts[name], value), name
    assert json_service["CheckUrl"] == "/health?a=b&c=<d>"
    assert (json_service["Enable"], json_service["Persist"], json_service["PersistTimeout"]) == (
        False,
        "src",
        "3600",
    )
    server = xml_service.find("Rs")
    assert server is not None
    assert all(same(flat(server)[name], value) for name, value in json_service["Rs"][0].items())


@pytest.mark.services("curl")
def test_curl_reads_the_same_service_in_both_dialects() -> None:
    with Emulator() as unit:
        index = unit.raw("addvs", vs="10.0.0.50", port=443, prot="tcp", NickName="web", SSLAcceleration=True)[
            "Index"
        ]
        common = ["curl", "-s", "--fail", "--cacert", str(unit.certificate)]
        body = json.dumps({"cmd": "showvs", "apikey": unit.api_key, "vs": index})
        shown = json.loads(run([*common, "-d", body, unit.url + "/accessv2"]))
        user = f"{unit.username}:{unit.password}"
        text = run([*common, "-u", user, f"{unit.url}/access/showvs?vs={index}"])
        data = ElementTree.fromstring(text).find("Success/Data")
        assert data is not None
        texts = flat(data)
        checked = [name for name, value in shown.items() if name in texts and not isinstance(value, list)]
        assert len(checked) > 60
        assert [name for name in checked if not same(texts[name], shown[name])] == []
        assert (texts["VSAddress"], shown["VSPort"], shown["NickName"]) == ("10.0.0.50", "443", "web")


def run(command: list[str]) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=20).stdout


def test_numbers_that_look_like_text_stay_text_in_json(client: Client) -> None:
    index = client.add_service(port=443, SSLAcceleration=True)
    client.add_server(index)
    shown = client.v2("showvs", vs=index)
    for name in ("VSPort", "CheckPort", "PersistTimeout", "TlsType", "ErrorCode"):
        assert isinstance(shown[name], str), name
    for name in ("Index", "Idletime", "Layer", "QoS"):
        assert type(shown[name]) is int, name
    for name in ("Port", "Weight", "Limit", "RsIndex", "VSIndex"):
        assert type(shown["Rs"][0][name]) is int, name


def test_answers_declare_their_form(client: Client) -> None:
    xml = client.http.get("/access/listvs", auth=client.auth)
    assert xml.headers["content-type"].startswith("text/xml")
    assert xml.text.startswith('<?xml version="1.0" encoding="ISO-8859-1"?>')
    empty = client.http.get("/access/showrule", auth=client.auth)
    assert empty.content == (
        b'<?xml version="1.0" encoding="ISO-8859-1"?>\n'
        b'<Response stat="200" code="ok"><Success><Data></Data></Success></Response>\n'
    )


def test_a_form_body_is_as_good_as_a_query(client: Client) -> None:
    answer = client.http.post(
        "/access/addvs", data={"vs": "10.0.0.50", "port": "80", "prot": "tcp"}, auth=client.auth
    )
    assert answer.status_code == 200
    plain = client.http.post("/access/delvs", content="vs=10.0.0.50&port=80&prot=tcp", auth=client.auth)
    assert plain.status_code == 200
    assert client.v2("listvs")["VS"] == []


def test_latin_1_and_utf_8_queries_are_both_understood(client: Client) -> None:
    for encoded in ("Gr%FC%DFe", "Gr%C3%BC%C3%9Fe"):
        client.http.get(f"/access/set?param=radiusnasid&value={encoded}", auth=client.auth)
        assert client.v2("get", param="radiusnasid")["radiusnasid"] == "Grüße"


def test_sub_commands_have_a_slash_in_xml_and_a_dot_in_json(client: Client) -> None:
    assert client.v1("logging/listsyslogfiles").value("file") == "messages"
    assert client.v2("logging.listsyslogfiles")["file"] == ["messages"]


def test_no_field_of_a_service_has_two_spellings() -> None:
    for spec in OBJECTS.values():
        keys = [field.key for field in spec.fields]
        assert len(keys) == len(set(keys)), spec.name


def test_a_command_outside_of_the_usual_place_is_found_there_and_nothing_else_is(client: Client) -> None:
    answer = as_xml(client.http.get("/access360/licenseinfo", auth=client.auth))
    assert (answer.value("uuid") or "").strip('"\n') == client.v2("licenseinfo")["uuid"]
    assert client.v2("360.licenseinfo").body == client.v2("licenseinfo").body
    for path in ("/access360/listvs", "/access360/", "/access/access360/licenseinfo"):
        assert client.http.get(path, auth=client.auth).status_code in (404, 405)
    assert client.http.get("/access360/licenseinfo").status_code == 401
