"""Conveniences of several calls, each also with the answer lost in the middle."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from loadmaster import (
    AsyncLoadMaster,
    ConnectionCut,
    FateUnknown,
    InvalidCall,
    LoadMaster,
    NotFound,
    Request,
    Response,
)
from tests.sdk.scripted import ScriptedAppliance, ok, refused

CUT = ConnectionCut("cut", sent=True)
PEM = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"
KEY = "-----BEGIN PRIVATE KEY-----\nhunter22hunter22\n-----END PRIVATE KEY-----\n"


class Parent:
    """A service with SubVSs, as far as these commands go; answers can be lost after executing."""

    def __init__(self, appliance: ScriptedAppliance) -> None:
        self.seats: dict[int, int] = {}
        self.rules: list[str] = []
        self.lose: list[str] = []
        self.drop: list[str] = []
        self.on_create: Callable[[], None] = lambda: None
        self._next = 20
        self._appliance = appliance.answers(self)

    def add(self) -> int:
        self._next += 3
        self.seats[self._next] = self._next // 2
        return self._next

    def __call__(self, request: Request) -> Any:
        body = self._appliance.bodies[-1]
        command = body["cmd"]
        if command in self.drop:
            self.drop.remove(command)
            return CUT
        answer = getattr(self, f"_{command}")(body)
        if command in self.lose:
            self.lose.remove(command)
            return CUT
        return answer

    def _showvs(self, body: dict[str, Any]) -> Response:
        if body["vs"] != "5":
            return refused(422, "Unknown VS")
        seats = [{"VSIndex": index, "RsIndex": seat, "Name": "-"} for index, seat in self.seats.items()]
        rs = [{"RsIndex": 3, "Addr": "10.0.0.1", "Port": 80, "MatchRules": self.rules}]
        return ok(Index=5, SubVS=seats, Rs=rs, RequestRules=self.rules)

    def _modvs(self, body: dict[str, Any]) -> Response:
        assert body["createsubvs"] == ""
        shown = self._showvs(body)
        self.add()
        self.on_create()
        return shown

    def _delvs(self, body: dict[str, Any]) -> Response:
        if self.seats.pop(int(body["vs"]), None) is None:
            return refused(422, "Unknown VS")
        return ok()

    def _addrequestrule(self, body: dict[str, Any]) -> Response:
        self.rules.append(body["rule"])
        return ok()

    _addrsrule = _addrequestrule


@pytest.fixture
def parent(appliance: ScriptedAppliance) -> Parent:
    return Parent(appliance)


@pytest.fixture(params=["sync", "async"])
def run(
    request: pytest.FixtureRequest, appliance: ScriptedAppliance
) -> Callable[[Callable[[Any], Any]], Any]:
    """Runs a function of the client with either client."""

    def sync(work: Callable[[LoadMaster], Any]) -> Any:
        return work(appliance.client())

    def asynchronous(work: Callable[[AsyncLoadMaster], Any]) -> Any:
        async def main() -> Any:
            return await work(appliance.async_client())

        return asyncio.run(main())

    return sync if request.param == "sync" else asynchronous


def test_a_new_subvs_is_the_one_that_was_not_there_before(run: Any, parent: Parent) -> None:
    known = {parent.add(), parent.add()}
    made = run(lambda lm: lm.sub_virtual_services.add(5))
    assert made.service_index not in known
    assert parent.seats[made.service_index] == made.seat_index


def test_a_lost_answer_does_not_make_two_subvss(run: Any, parent: Parent) -> None:
    parent.lose = ["modvs"]
    run(lambda lm: lm.sub_virtual_services.add(5))
    assert len(parent.seats) == 1


def test_a_command_that_never_arrived_makes_one_subvs(run: Any, parent: Parent) -> None:
    parent.drop = ["modvs"]
    run(lambda lm: lm.sub_virtual_services.add(5))
    assert len(parent.seats) == 1


def test_two_new_subvss_at_once_cannot_be_told_apart(run: Any, parent: Parent) -> None:
    parent.on_create = parent.add  # type: ignore[assignment]
    with pytest.raises(FateUnknown, match="2 new SubVSs in service 5"):
        run(lambda lm: lm.sub_virtual_services.add(5))


def test_only_a_subvs_of_that_parent_is_deleted(
    run: Any, parent: Parent, appliance: ScriptedAppliance
) -> None:
    index = parent.add()
    with pytest.raises(NotFound, match="service 5 has no SubVS 99"):
        run(lambda lm: lm.sub_virtual_services.delete(5, 99))
    with pytest.raises(InvalidCall, match="which is the parent itself"):
        run(lambda lm: lm.sub_virtual_services.delete(5, 5))
    assert "delvs" not in [body["cmd"] for body in appliance.bodies]
    parent.lose = ["delvs"]
    run(lambda lm: lm.sub_virtual_services.delete(5, index))
    assert parent.seats == {}


def test_the_servers_of_a_service_take_one_call(
    run: Any, parent: Parent, appliance: ScriptedAppliance
) -> None:
    found = run(lambda lm: lm.real_servers.list(5))
    assert [(server.address, server.port) for server in found] == [("10.0.0.1", 80)]
    assert len(appliance.requests) == 1
    with pytest.raises(NotFound):
        run(lambda lm: lm.real_servers.list(6))


@pytest.mark.parametrize("lose", [[], ["addrequestrule", "addrsrule"]])
@pytest.mark.parametrize("where", [{"stage": "request"}, {"server": 3}])
def test_attaching_twice_attaches_once(
    run: Any, parent: Parent, lose: list[str], where: dict[str, Any]
) -> None:
    parent.lose = list(lose)
    assert run(lambda lm: lm.content_rules.attach("old", 5, **where)) is True
    assert run(lambda lm: lm.content_rules.attach("old", 5, **where)) is False
    assert parent.rules == ["old"]


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ({}, "attach takes either stage or server"),
        ({"stage": "request", "server": 3}, "attach takes either stage or server"),
        ({"stage": "before"}, "stage is 'before'; expected one of 'pre_process', 'request'"),
    ],
)
def test_attaching_nowhere_is_refused(run: Any, parent: Parent, where: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidCall, match=message):
        run(lambda lm: lm.content_rules.attach("old", 5, **where))


def test_attaching_to_a_server_that_is_not_there_says_so(run: Any, parent: Parent) -> None:
    with pytest.raises(NotFound, match="service 5 has no server 44"):
        run(lambda lm: lm.content_rules.attach("old", 5, server=44))


def test_certificate_chain_and_key_are_stored_as_one(run: Any, appliance: ScriptedAppliance) -> None:
    import base64

    appliance.answers(ok(cert=[]), ok())
    run(lambda lm: lm.certificates.add_pem("www", certificate=PEM, key=KEY, chain=PEM))
    body = appliance.bodies[-1]
    assert (body["cmd"], body["cert"]) == ("addcert", "www")
    assert base64.b64decode(body["data"]).decode() == PEM + PEM + KEY


def test_a_certificate_whose_upload_was_lost_is_looked_for(run: Any, appliance: ScriptedAppliance) -> None:
    appliance.answers(ok(cert=[]), CUT, ok(cert=[{"name": "www", "type": "RSA"}]))
    run(lambda lm: lm.certificates.add_pem("www", certificate=PEM, key=KEY))
    assert [body["cmd"] for body in appliance.bodies] == ["listcert", "addcert", "listcert"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"certificate": "hello", "key": KEY}, "certificate is not a certificate in PEM form"),
        ({"certificate": "", "key": KEY}, "certificate is empty"),
        ({"certificate": PEM, "key": "hunter22hunter22"}, "key is not a private key in PEM form"),
        ({"certificate": PEM + KEY, "key": KEY}, "certificate contains a private key"),
        ({"certificate": PEM, "key": KEY, "chain": KEY}, "chain contains a private key"),
    ],
)
def test_texts_that_are_not_what_they_should_be_are_refused_and_not_shown(
    run: Any, appliance: ScriptedAppliance, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidCall, match=message) as caught:
        run(lambda lm: lm.certificates.add_pem("www", **arguments))
    assert "hunter22" not in str(caught.value)
    assert appliance.requests == []
