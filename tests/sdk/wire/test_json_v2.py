"""Dialect v2: the request that goes out, and every kind of answer that may come back."""

from __future__ import annotations

import json

import pytest

from loadmaster import (
    AlreadyExists,
    AnswerNotUnderstood,
    ApiDisabled,
    AuthenticationFailed,
    InvalidValue,
    LoadMasterError,
    NotFound,
    PermissionDenied,
    Refused,
    Response,
    UnknownCommand,
)
from loadmaster._wire import json_v2
from loadmaster._wire.request import Credentials

PAGE = b"<!DOCTYPE html><html><body>nothing here</body></html>"


def test_credentials_travel_in_the_body_and_the_key_wins() -> None:
    request = json_v2.write("showvs", {"vs": "1", "on": True, "n": 3}, Credentials("key", "bal", "pw"))
    assert request.path == "/accessv2"
    assert json.loads(request.body) == {"cmd": "showvs", "apikey": "key", "vs": "1", "on": True, "n": 3}
    request = json_v2.write("showvs", {}, Credentials(None, "bal", "pw"))
    assert json.loads(request.body) == {"cmd": "showvs", "apiuser": "bal", "apipass": "pw"}
    assert json.loads(json_v2.write("readeula", {}, Credentials()).body) == {"cmd": "readeula"}


def test_a_file_is_sent_in_base64() -> None:
    request = json_v2.write("addcert", {"data": b"\x00\xff"}, Credentials())
    assert json.loads(request.body)["data"] == "AP8="


def test_the_payload_is_what_stands_beside_the_envelope() -> None:
    body = b'{"code":200,"status":"ok","VS":[{"Index":1}],"Novel":null}'
    assert json_v2.read("listvs", Response(200, body), []).data == {"VS": [{"Index": 1}], "Novel": None}
    body = b'{"code":200,"message":"Command completed ok","status":"ok"}'
    payload = json_v2.read("delvs", Response(200, body), [])
    assert (payload.data, payload.text) == ({}, "Command completed ok")


@pytest.mark.parametrize(
    ("status", "code", "message", "kind"),
    [
        (422, 422, "Unknown VS", NotFound),
        (200, 422, "Unknown RS", NotFound),
        (422, 422, "Rule not found", NotFound),
        (422, 422, "Virtual Service already exists", AlreadyExists),
        (422, 422, "Unknown parameter value droponfial", InvalidValue),
        (422, 422, "Couldn't create RS", InvalidValue),
        (400, 400, "vs: String Value missing", InvalidValue),
        (401, 401, "Unauthorized", AuthenticationFailed),
        (200, 401, "Unauthorized", AuthenticationFailed),
        (403, 403, "Permission denied", PermissionDenied),
        (404, 404, "Unknown Rule", NotFound),
        (405, 405, "Unknown command frobnicate", UnknownCommand),
        (422, 422, "Unknown command frobnicate", UnknownCommand),
        (405, 405, "Method not allowed", Refused),
        (500, 500, "", Refused),
    ],
)
def test_a_refusal_has_its_own_error(status: int, code: int, message: str, kind: type[Refused]) -> None:
    body = json.dumps({"code": code, "message": message, "status": "fail"}).encode()
    with pytest.raises(Refused) as caught:
        json_v2.read("showvs", Response(status, body), [])
    assert type(caught.value) is kind
    assert (caught.value.command, caught.value.code, caught.value.text) == ("showvs", code, message)


def test_a_failure_inside_a_success_is_a_failure() -> None:
    with pytest.raises(Refused) as caught:
        json_v2.read("showvs", Response(200, b'{"code":200,"status":"fail","message":"no"}'), [])
    assert caught.value.text == "no"
    with pytest.raises(Refused):
        json_v2.read("showvs", Response(500, b'{"code":200,"status":"ok"}'), [])


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (404, PAGE, ApiDisabled),
        (401, PAGE, AuthenticationFailed),
        (403, PAGE, PermissionDenied),
        (405, b"", UnknownCommand),
        (200, PAGE, AnswerNotUnderstood),
        (503, PAGE, AnswerNotUnderstood),
        (200, b"", AnswerNotUnderstood),
        (200, b'{"code":200,"sta', AnswerNotUnderstood),
        (200, b"[]", AnswerNotUnderstood),
        (200, b"null", AnswerNotUnderstood),
        (200, b'{"hello":"world"}', AnswerNotUnderstood),
        (200, b'{"code":"ok"}', AnswerNotUnderstood),
        (200, b'{"code":true}', AnswerNotUnderstood),
        (200, b"\xff\xfe", AnswerNotUnderstood),
        (200, b"[" * 100_000, AnswerNotUnderstood),
        (200, b'{"code":' + b"9" * 10_000 + b"}", LoadMasterError),
    ],
)
def test_what_is_not_an_answer_of_the_api_says_so(
    status: int, body: bytes, kind: type[LoadMasterError]
) -> None:
    with pytest.raises(LoadMasterError) as caught:
        json_v2.read("showvs", Response(status, body), [])
    assert isinstance(caught.value, kind)
    assert caught.value.command == "showvs"
    assert len(str(caught.value)) < 500


def test_secrets_are_blotted_out_of_the_appliances_own_words() -> None:
    body = json.dumps({"code": 422, "message": "bad value hunter22", "status": "fail"}).encode()
    with pytest.raises(Refused) as caught:
        json_v2.read("set", Response(422, body), ["hunter22"])
    assert "hunter22" not in str(caught.value) + caught.value.text
    assert caught.value.text == "bad value ***"


def test_text_in_latin_letters_is_read_where_it_is_not_utf8() -> None:
    body = b'{"code":200,"status":"ok","NickName":"Z\xfcrich"}'
    assert json_v2.read("showvs", Response(200, body), []).data == {"NickName": "Zürich"}
