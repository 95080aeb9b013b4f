"""Dialect v1: the request that goes out, and every kind of answer that may come back."""

from __future__ import annotations

import pytest

from loadmaster import (
    AnswerNotUnderstood,
    ApiDisabled,
    AuthenticationFailed,
    InvalidCall,
    LoadMasterError,
    NotFound,
    Refused,
    Response,
    UnknownCommand,
)
from loadmaster._wire import xml_v1
from loadmaster._wire.request import Credentials
from loadmaster._wire.shape import Many, One, Values
from loadmaster.types import SdnCluster
from tests.sdk.made_up import Widget
from tests.sdk.scripted import xml

PAGE = b"<html><head><title>Unauthorized</title></head><body><br>no</body></html>"


def test_parameters_go_into_a_form_because_queries_end_at_a_kilobyte_and_stand_in_logs() -> None:
    request = xml_v1.write("showvs", {"vs": "!3", "a b": "ü&=\n"}, None, Credentials("key-1"))
    assert request.path == "/access/showvs"
    assert request.body == b"vs=%213&a%20b=%C3%BC%26%3D%0A&apikey=key-1"


def test_user_and_password_travel_as_basic_credentials() -> None:
    request = xml_v1.write("logging/clearlogs", {}, None, Credentials(None, "bal", "pä:ss"))
    assert request.path == "/access/logging/clearlogs"
    assert request.headers["Authorization"] == "Basic YmFsOnDDpDpzcw=="


def test_a_file_is_the_body_and_its_parameters_go_into_the_query() -> None:
    request = xml_v1.write("addcert", {"cert": "www", "replace": "1"}, b"\x00PEM", Credentials())
    assert (request.path, request.body) == ("/access/addcert?cert=www&replace=1", b"\x00PEM")


def test_what_goes_beside_a_file_has_to_fit_into_an_address() -> None:
    with pytest.raises(InvalidCall, match=r"beside the file makes an address of 4\d{3} bytes") as caught:
        xml_v1.write("addcert", {"cert": "www", "password": "s" * 4000}, b"PEM", Credentials())
    assert "sss" not in str(caught.value)


def test_data_and_bare_success_are_both_answers() -> None:
    payload = xml_v1.read("showvs", xml("<Success><Data><Index>1</Index></Data></Success>"), [])
    assert payload.data == {"Index": "1"}
    payload = xml_v1.read("delvs", xml("<Success>Command completed ok</Success>"), [])
    assert (dict(payload.data), payload.text) == ({}, "Command completed ok")
    assert dict(xml_v1.read("listvs", xml("<Success/>"), []).data) == {}


def test_the_declared_encoding_counts() -> None:
    payload = xml_v1.read("showvs", xml("<Success><Data><NickName>Zürich €</NickName></Data></Success>"), [])
    assert payload.data == {"NickName": "Zürich €"}


def test_none_one_and_several_elements_are_lists_of_that_length() -> None:
    for count in (0, 1, 2):
        inner = "<Widget><Title>x</Title></Widget>" * count
        payload = xml_v1.read("listwidget", xml(f"<Success><Data>{inner}</Data></Success>"), [])
        assert len(Many(Widget).decode(payload)) == count


def test_fields_of_one_object_stand_directly_under_data() -> None:
    payload = xml_v1.read("showwidget", xml("<Success><Data><Size>4</Size></Data></Success>"), [])
    assert One(Widget).decode(payload).size == 4


@pytest.mark.parametrize(
    ("response", "kind", "code"),
    [
        (xml("<Error>Unknown VS</Error>", 422, "fail"), NotFound, 422),
        (xml("<Error>Unknown command x</Error>", 405, "fail"), UnknownCommand, 405),
        (Response(200, xml("<Error>no</Error>", 422, "fail").body), Refused, 422),
        (Response(200, xml("<Success/>", 401).body), AuthenticationFailed, 401),
        (Response(500, xml("<Success/>").body), Refused, 500),
        (Response(401, PAGE), AuthenticationFailed, 401),
        (Response(404, PAGE), ApiDisabled, 404),
    ],
)
def test_a_refusal_has_its_own_error(response: Response, kind: type[Refused], code: int) -> None:
    with pytest.raises(kind) as caught:
        xml_v1.read("showvs", response, [])
    assert (caught.value.command, caught.value.code) == ("showvs", code)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        PAGE,
        b"<Response",
        xml("<Success><Data><A>1</A>").body,
        xml("<Success/>").body[:-3],
        b'<?xml version="1.0"?><Other/>',
        b'<Response stat="two"><Success/></Response>',
        b"<Response><Success/></Response>",
        b"<a>" * 5000,
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Response stat="200" code="ok">&b;</Response>',
        b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><Response stat="200" code="ok"/>',
        b'<?xml version="1.0" encoding="no-such"?><Response stat="200" code="ok"/>',
    ],
)
def test_what_is_not_an_answer_of_the_api_says_so(body: bytes) -> None:
    with pytest.raises(AnswerNotUnderstood) as caught:
        xml_v1.read("showvs", Response(200, body), [])
    assert caught.value.command == "showvs"


@pytest.mark.parametrize(
    "body", [b"", PAGE, b"<Response", xml("<Success/>").body[:-3], b"<!DOCTYPE html><p>"]
)
def test_a_web_page_or_half_an_answer_is_no_file(body: bytes) -> None:
    with pytest.raises(LoadMasterError):
        xml_v1.read("backup", Response(200, body), [], file_expected=True)


def test_raw_html_in_a_licence_text_is_read_as_text() -> None:
    inner = b"<Magic>1b2c</Magic><Eula><html><p>Terms & more<br><b>bold</p></html></Eula>"
    body = b'<?xml version="1.0" encoding="ISO-8859-1"?>\n<Response stat="200" code="ok"><Success><Data>'
    payload = xml_v1.read("readeula", Response(200, body + inner + b"</Data></Success></Response>"), [])
    assert payload.data == {"Magic": "1b2c", "Eula": "<html><p>Terms & more<br><b>bold</p></html>"}


def test_a_file_comes_as_the_bare_body_even_if_it_looks_like_text() -> None:
    for content in (b"\x1f\x8b\x08\x00", b"-----BEGIN CERTIFICATE-----\n", b"<plain xml='of its own'/>"):
        payload = xml_v1.read("backup", Response(200, content), [], file_expected=True)
        assert payload.body == content


def test_a_file_of_nothing_is_one_where_the_answer_calls_it_a_file() -> None:
    told = Response(200, b"", "application/octet-stream; charset=binary")
    assert xml_v1.read("routevpn.viewlogs", told, [], file_expected=True).body == b""
    for wrong in (Response(200, b""), Response(200, b"", "text/xml")):
        with pytest.raises(AnswerNotUnderstood):
            xml_v1.read("routevpn.viewlogs", wrong, [], file_expected=True)
    with pytest.raises(AnswerNotUnderstood):
        xml_v1.read("listvpns", told, [])


def test_attributes_are_read_as_children_are() -> None:
    answer = xml(
        '<Success><Data><controllers><cluster id="2">'
        '<controller id="11" port="8443"><ipv4>10.0.5.1</ipv4></controller><controller id="12"/>'
        "</cluster></controllers></Data></Success>"
    )
    payload = xml_v1.read("getsdncontroller", answer, [])
    (group,) = Many(SdnCluster, inside=("controllers",)).decode(payload)
    assert group.id == 2
    assert [(one.id, one.address, one.port) for one in group.controllers] == [
        (11, "10.0.5.1", 8443),
        (12, None, None),
    ]


def test_an_attribute_beside_a_text_does_not_hide_the_text() -> None:
    answer = xml('<Success><Data><weight unit="share">7</weight><name kind="a"></name></Data></Success>')
    payload = xml_v1.read("showrs", answer, [])
    assert payload.data["weight"] == "7"
    assert Values().decode(payload) == {"weight": "7", "name": {"kind": "a"}}


def test_a_child_wins_over_an_attribute_of_its_name() -> None:
    answer = xml(
        '<Success><Data><controllers><cluster id="2"><id>3</id></cluster></controllers></Data></Success>'
    )
    (group,) = Many(SdnCluster, inside=("controllers",)).decode(xml_v1.read("getsdncontroller", answer, []))
    assert group.id == 3


def test_a_command_outside_of_the_usual_place_is_called_where_it_is() -> None:
    request = xml_v1.write("/access360/licenseinfo", {}, None, Credentials())
    assert request.path == "/access360/licenseinfo"
