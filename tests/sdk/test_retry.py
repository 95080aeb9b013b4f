"""What is sent again and what is not: the server executes and then cuts, in every combination."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from loadmaster import (
    AnswerNotUnderstood,
    AuthenticationFailed,
    CertificateNotTrusted,
    ConnectionCut,
    FateUnknown,
    InvalidCall,
    LoadMasterError,
    NotFound,
    Refused,
    Response,
    TimedOut,
    Unreachable,
)
from loadmaster._wire.table import Command
from tests.sdk.made_up import CHANGE, LIST, MAKE, SHOW, UPLOAD, Widget
from tests.sdk.scripted import ScriptedAppliance, ok, refused, xml

CUT = ConnectionCut("cut", sent=True)
CUT_BEFORE = ConnectionCut("cut", sent=False)
TRUNCATED = Response(200, b'{"code":200,"sta')
PAGE = Response(503, b"<html>busy</html>")
Execute = Callable[..., Any]


def _sync(appliance: ScriptedAppliance) -> Execute:
    def execute(command: Command[Any], arguments: Mapping[str, object], settle: Any = None) -> Any:
        return appliance.client()._session.execute(command, arguments, settle)

    return execute


def _async(appliance: ScriptedAppliance) -> Execute:
    def execute(command: Command[Any], arguments: Mapping[str, object], settle: Any = None) -> Any:
        async def look() -> Any:
            return settle()

        session = appliance.async_client()._session
        return asyncio.run(session.execute(command, arguments, look if settle else None))

    return execute


@pytest.fixture(params=[_sync, _async], ids=["sync", "async"])
def execute(request: pytest.FixtureRequest, appliance: ScriptedAppliance) -> Execute:
    made: Execute = request.param(appliance)
    return made


@pytest.mark.parametrize(
    "failure", [CUT, CUT_BEFORE, PAGE, TRUNCATED, refused(503, "busy"), refused(500, "oops")]
)
def test_a_read_is_repeated(execute: Execute, appliance: ScriptedAppliance, failure: Any) -> None:
    appliance.answers(failure, failure, ok(Title="x"))
    assert execute(SHOW, {}).title == "x"
    assert len(appliance.requests) == 3


@pytest.mark.parametrize(("failure", "calls"), [(CUT, 6), (PAGE, 6), (TimedOut("slow", sent=True), 2)])
def test_a_read_is_not_repeated_for_ever(
    execute: Execute, appliance: ScriptedAppliance, failure: Any, calls: int
) -> None:
    appliance.answers(failure)
    with pytest.raises(LoadMasterError):
        execute(LIST, {})
    assert len(appliance.requests) == calls


@pytest.mark.parametrize(
    "failure",
    [
        refused(422, "Unknown VS"),
        refused(401, "Unauthorized"),
        Unreachable("nobody"),
        CertificateNotTrusted("stranger"),
        Response(404, b"<html>"),
    ],
)
@pytest.mark.parametrize("command", [LIST, CHANGE])
def test_a_clear_answer_is_final(
    execute: Execute, appliance: ScriptedAppliance, failure: Any, command: Command[Any]
) -> None:
    appliance.answers(failure)
    with pytest.raises(LoadMasterError) as caught:
        execute(command, {})
    assert caught.value.command == command.name
    assert not isinstance(caught.value, FateUnknown)
    posts = [request for request in appliance.requests if request.path == "/accessv2"]
    assert len(posts) == 1


def test_wrong_credentials_are_tried_once_because_the_appliance_blocks_users(
    execute: Execute, appliance: ScriptedAppliance
) -> None:
    appliance.answers(Response(401, b"<html>Unauthorized</html>"))
    with pytest.raises(AuthenticationFailed):
        execute(LIST, {})
    assert len(appliance.requests) == 1


@pytest.mark.parametrize("command", [CHANGE, MAKE])
@pytest.mark.parametrize(
    "failure", [CUT, ConnectionCut("cut", sent=None), PAGE, TRUNCATED, TimedOut("slow", sent=True)]
)
def test_a_write_with_a_lost_answer_is_never_sent_again_blindly(
    execute: Execute, appliance: ScriptedAppliance, failure: Any, command: Command[Any]
) -> None:
    appliance.answers(failure)
    with pytest.raises(FateUnknown) as caught:
        execute(command, {"title": "x"})
    assert len(appliance.requests) == 1
    assert "may have taken effect" in str(caught.value)
    assert isinstance(caught.value.__cause__, LoadMasterError)


def test_a_write_that_never_left_is_sent_again(execute: Execute, appliance: ScriptedAppliance) -> None:
    appliance.answers(CUT_BEFORE, CUT_BEFORE, ok())
    execute(CHANGE, {"title": "x"})
    assert len(appliance.requests) == 3


def test_a_write_seen_to_have_happened_is_not_sent_again(
    execute: Execute, appliance: ScriptedAppliance
) -> None:
    appliance.answers(CUT)
    seen = Widget(title="as it is")
    assert execute(MAKE, {"title": "x"}, lambda: seen) is seen
    assert execute(CHANGE, {"title": "x"}, lambda: True) is None
    assert len(appliance.requests) == 2


@pytest.mark.parametrize("nothing", [None, False])
def test_a_write_seen_not_to_have_happened_is_sent_again(
    execute: Execute, appliance: ScriptedAppliance, nothing: Any
) -> None:
    appliance.answers(CUT, CUT, ok(Title="new"))
    assert execute(MAKE, {"title": "x"}, lambda: nothing).title == "new"
    assert len(appliance.requests) == 3


def test_a_write_that_never_happens_ends_with_what_stopped_it(
    execute: Execute, appliance: ScriptedAppliance
) -> None:
    appliance.answers(CUT)
    with pytest.raises(ConnectionCut):
        execute(CHANGE, {"title": "x"}, lambda: False)
    assert len(appliance.requests) == 6


def test_a_failing_look_leaves_the_fate_unknown_and_says_why(
    execute: Execute, appliance: ScriptedAppliance
) -> None:
    appliance.answers(CUT)

    def look() -> bool:
        raise Unreachable("nobody there")

    with pytest.raises(FateUnknown) as caught:
        execute(CHANGE, {"title": "x"}, look)
    assert caught.value.__notes__ == ["looking at the appliance failed as well: nobody there"]


def test_an_answer_with_a_strange_field_is_no_reason_to_repeat(
    execute: Execute, appliance: ScriptedAppliance
) -> None:
    appliance.answers(ok(Size="many"))
    with pytest.raises(AnswerNotUnderstood, match="showwidget: Size is 'many', which is not a whole number"):
        execute(SHOW, {})
    assert len(appliance.requests) == 1


def test_uploads_settle_like_other_writes(execute: Execute, appliance: ScriptedAppliance) -> None:
    appliance.answers(CUT)
    with pytest.raises(FateUnknown):
        execute(UPLOAD, {"name": "a", "file": b"x"})


def test_the_whole_call_is_checked_before_anything_is_sent(
    execute: Execute, appliance: ScriptedAppliance
) -> None:
    with pytest.raises(InvalidCall):
        execute(CHANGE, {"title": "x", "size": 0})
    assert appliance.requests == []


def test_older_firmware_is_spoken_to_in_v1_from_then_on(
    execute: Execute, appliance: ScriptedAppliance
) -> None:
    client = appliance.client()

    def answer(request: Any) -> Any:
        if request.path == "/accessv2":
            return Response(404, b"<html>not found</html>")
        return xml("<Success><Data><Title>x</Title></Data></Success>")

    appliance.answers(answer)
    for _ in range(2):
        assert client._session.execute(SHOW, {}).title == "x"
    assert [request.path for request in appliance.requests] == [
        "/accessv2",
        "/access/showwidget",
        "/access/showwidget",
    ]


def test_an_api_that_is_off_in_both_dialects_says_so(execute: Execute, appliance: ScriptedAppliance) -> None:
    appliance.answers(Response(404, b"<html>not found</html>"))
    with pytest.raises(Refused, match="no API at this address"):
        execute(SHOW, {})
    assert len(appliance.requests) == 2


def test_switching_the_api_on_through_v1_does_not_settle_the_dialect(appliance: ScriptedAppliance) -> None:
    enabled = []

    def answer(request: Any) -> Any:
        if request.path == "/access/set":
            enabled.append(True)
            return xml("<Success>Command completed ok</Success>")
        return ok(VS=[]) if enabled else Response(404, b"<html>not found</html>")

    client = appliance.answers(answer).client()
    client.settings.set(api_enabled=True)
    client.virtual_services.list()
    assert [request.path for request in appliance.requests] == ["/accessv2", "/access/set", "/accessv2"]
    assert appliance.forms[0]["value"] == "yes"


def test_a_cut_slows_the_client_down(appliance: ScriptedAppliance) -> None:
    client = appliance.answers(CUT_BEFORE, ok(VS=[])).client(calls_per_second=1e5)
    pace = client._session._pace
    assert pace is not None
    before = pace._factor
    client.virtual_services.list()
    assert pace._factor < before


def test_an_unknown_object_is_not_found_by_its_code_and_meaning(appliance: ScriptedAppliance) -> None:
    client = appliance.answers(refused(422, "Unknown VS", status=200)).client()
    with pytest.raises(NotFound, match=r"showvs: the appliance refused: Unknown VS \(code 422\)"):
        client.virtual_services.show(7)
