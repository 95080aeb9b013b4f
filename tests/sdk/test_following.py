"""A client in front of several: attempts go to whoever is chosen, with that one's credentials."""

from __future__ import annotations

import pytest

from loadmaster import (
    ConnectionCut,
    FateUnknown,
    FollowingLoadMaster,
    LoadMaster,
    Refused,
    Response,
    Unreachable,
)
from loadmaster.types import VirtualService
from tests.sdk.scripted import ScriptedAppliance


class Two:
    """Two appliances; the first is chosen until it is lost."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("loadmaster._flow.pause_seconds", lambda *_: 0.0)
        self.first, self.second = ScriptedAppliance(), ScriptedAppliance()
        self.clients = [
            LoadMaster(
                "https://first.example",
                api_key="key-of-the-first",
                calls_per_second=None,
                transport=self.first,
            ),
            LoadMaster(
                "https://second.example",
                api_key="key-of-the-second",
                calls_per_second=None,
                transport=self.second,
            ),
        ]
        self.lost: list[LoadMaster] = []
        self.following = FollowingLoadMaster(self.choose, lane=self.clients[0])

    def choose(self, lost: LoadMaster | None) -> LoadMaster:
        if lost is not None:
            self.lost.append(lost)
        return self.clients[1] if self.lost else self.clients[0]


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> Two:
    return Two(monkeypatch)


def test_a_call_that_reached_nobody_goes_to_the_other_with_its_own_key(two: Two) -> None:
    two.first.answers(Unreachable("nothing answers"))
    two.second.answers({"droponfail": True})
    assert two.following.settings.get("drop_on_fail") is True
    assert two.lost == [two.clients[0]]
    assert [body["apikey"] for body in two.second.bodies] == ["key-of-the-second"]


def test_a_read_that_is_cut_is_read_from_the_other(two: Two) -> None:
    two.first.answers(ConnectionCut("cut", sent=True))
    two.second.answers({"droponfail": False})
    assert two.following.settings.get("drop_on_fail") is False
    assert len(two.first.requests) == 1


def test_a_write_that_is_cut_is_looked_for_at_the_other_before_it_is_sent_again(two: Two) -> None:
    two.first.answers(ConnectionCut("cut", sent=True))
    two.second.answers({"droponfail": False}, {})
    two.following.settings.set(drop_on_fail=True)
    assert [body["cmd"] for body in two.first.bodies] == ["set"]
    assert [body["cmd"] for body in two.second.bodies] == ["get", "set"]


def test_a_write_that_reached_the_other_is_not_sent_again(two: Two) -> None:
    two.first.answers(ConnectionCut("cut", sent=True))
    two.second.answers({"droponfail": True})
    two.following.settings.set(drop_on_fail=True)
    assert [body["cmd"] for body in two.second.bodies] == ["get"]


def test_a_create_is_settled_by_its_caller_on_the_other(two: Two) -> None:
    two.first.answers(ConnectionCut("cut", sent=True))
    there = VirtualService.model_construct(index=7)
    found = two.following.virtual_services.add(
        address="10.0.0.50", port=80, protocol="tcp", settle=lambda: there
    )
    assert found is there
    two.second.answers(ConnectionCut("cut", sent=True))
    with pytest.raises(FateUnknown):
        two.following.virtual_services.add(address="10.0.0.50", port=80, protocol="tcp")


def test_nobody_left_is_said_as_it_is(two: Two) -> None:
    two.first.answers(Unreachable("nothing answers"))
    two.second.answers(Unreachable("nothing answers there either"))
    with pytest.raises(Unreachable, match="there either"):
        two.following.settings.get("drop_on_fail")


def test_the_key_of_neither_shows_in_an_error(two: Two) -> None:
    said = b'{"code":422,"status":"fail","message":"no key-of-the-second and no key-of-the-first"}'
    two.first.answers(Unreachable("away"))
    two.second.answers(Response(422, said))
    with pytest.raises(Refused) as refused:
        two.following.settings.get("drop_on_fail")
    assert "key-of-the" not in str(refused.value) + refused.value.text


def test_both_share_the_lane_of_one(two: Two) -> None:
    with two.following.write_lane(1), two.clients[0].write_lane(0.01):
        pass
