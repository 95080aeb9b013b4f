"""A marker secret goes in wherever secrets go in, and is looked for wherever anything comes out."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import SecretStr

from loadmaster import (
    AnswerNotUnderstood,
    ConnectionCut,
    FateUnknown,
    LoadMaster,
    LoadMasterError,
    Request,
    Response,
    TimedOut,
)
from loadmaster._wire.decode import decode_model
from loadmaster._wire.table import Command
from tests.sdk.loopback import LoopbackServer, answering, serving
from tests.sdk.made_up import CHANGE, SHOW, UPLOAD, Widget
from tests.sdk.scripted import ScriptedAppliance, ok, refused

MARKER = "hunter22-marker-secret"


def _everything(error: BaseException) -> str:
    """All that a user, a log or a crash reporter could see of an error, its whole chain included."""
    shown = ["".join(traceback.format_exception(error))]
    link: BaseException | None = error
    while link is not None:
        shown += [
            str(link),
            repr(link),
            repr(link.args),
            repr(vars(link)),
            repr(getattr(link, "__notes__", "")),
        ]
        link = link.__cause__ or link.__context__
    return "\n".join(shown)


@pytest.mark.parametrize(
    "answer",
    [
        refused(422, f"bad value {MARKER} given"),
        refused(401, f"no such key {MARKER}"),
        refused(500, MARKER),
        Response(200, json.dumps({"code": 200, "echo": MARKER}).encode()[:-5]),
        Response(503, f"<html>{MARKER}</html>".encode()),
        ConnectionCut("cut", sent=True),
        TimedOut("slow", sent=True),
    ],
)
@pytest.mark.parametrize(
    "credentials", [{"api_key": MARKER}, {"api_key": None, "username": "bal", "password": MARKER}]
)
@pytest.mark.parametrize("dialect", ["v2", "v1"])
def test_no_error_shows_a_secret(
    appliance: ScriptedAppliance,
    caplog: pytest.LogCaptureFixture,
    answer: Any,
    credentials: Any,
    dialect: str,
) -> None:
    caplog.set_level(logging.DEBUG)
    session = appliance.answers(answer).client(dialect=dialect, **credentials)._session
    calls: list[tuple[Command[Any], dict[str, object]]] = [
        (CHANGE, {"password": MARKER}),
        (CHANGE, {"password": SecretStr(MARKER)}),
        (UPLOAD, {"file": MARKER.encode()}),
        (SHOW, {}),
    ]
    for command, arguments in calls:
        with pytest.raises(LoadMasterError) as caught:
            session.execute(command, arguments)
        assert MARKER not in _everything(caught.value)
    assert MARKER not in caplog.text


def test_the_secret_does_reach_the_wire(appliance: ScriptedAppliance) -> None:
    appliance.answers(ok()).client(api_key=MARKER)._session.execute(CHANGE, {"password": MARKER})
    assert (appliance.bodies[0]["apikey"], appliance.bodies[0]["Password"]) == (MARKER, MARKER)


@pytest.mark.parametrize("wrong", [MARKER * 100, "\ud800" + MARKER, MARKER.encode(), [MARKER], "abc"])
def test_a_refused_secret_is_not_shown(appliance: ScriptedAppliance, wrong: Any) -> None:
    limited = CHANGE.parameters["password"].form
    assert limited.max_length is None
    with pytest.raises(LoadMasterError) as caught:
        appliance.answers(ConnectionCut("cut", sent=True)).client()._session.execute(
            CHANGE, {"password": wrong}
        )
    assert MARKER not in _everything(caught.value)


@pytest.mark.parametrize("make", [repr, str, lambda thing: repr(vars(thing)), lambda thing: f"{thing!r:>10}"])
def test_clients_and_requests_do_not_show_credentials(
    appliance: ScriptedAppliance, make: Callable[[object], str]
) -> None:
    client = appliance.answers(ok(VS=[])).client(api_key=MARKER, username="bal", password=MARKER)
    client.virtual_services.list()
    for thing in (client, client._session, client._session.settings.credentials, appliance.requests[0]):
        try:
            assert MARKER not in make(thing)
        except TypeError:
            assert make is not repr  # no __dict__ to look into


def test_a_request_shows_its_path_only_without_its_query() -> None:
    request = Request(path=f"/access/addcert?apikey={MARKER}", body=b"", headers={"Authorization": MARKER})
    assert MARKER not in repr(request)
    assert "/access/addcert" in repr(request)


def test_secrets_in_answers_are_hidden_in_models_and_left_out_of_snapshots() -> None:
    widget = decode_model(Widget, {"Password": MARKER, "Title": "x"})
    assert widget.password is not None
    assert widget.password.get_secret_value() == MARKER
    assert MARKER not in f"{widget!r}{widget}{widget.model_dump()}{widget.model_dump_json()}"
    assert widget.snapshot_values().keys() == {"title", *(set(Widget.model_fields) - {"password", "title"})}


def test_what_an_unreadable_field_held_is_not_shown_when_it_is_secret() -> None:
    with pytest.raises(ValueError, match="Password") as caught:
        decode_model(Widget, {"Password": [MARKER]})
    assert MARKER not in str(caught.value)


def test_real_connections_and_their_logs_show_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    def cutting(server: LoopbackServer) -> Any:
        return lambda connection: server.read_request(connection) and None

    for behaviour in (answering(), cutting):
        for dialect in ("v2", "v1"):
            with serving(behaviour) as server:
                with LoadMaster(
                    server.url, api_key=MARKER, calls_per_second=None, dialect=dialect, timeout_seconds=5
                ) as lm:
                    try:
                        lm._session.execute(UPLOAD, {"name": "a", "file": MARKER.encode()})
                    except (FateUnknown, AnswerNotUnderstood) as error:
                        shown = _everything(error)
                    else:
                        shown = ""
                assert MARKER not in shown
                assert MARKER.encode() in server.received[0]
    assert "loadmaster" in {record.name.partition(".")[0] for record in caplog.records} or caplog.records
    assert MARKER not in caplog.text
