"""First boot: whatever interrupts it, running it again ends with a unit in use and nothing done twice."""

from __future__ import annotations

import re
import stat
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pydantic import SecretStr

from loadmaster import (
    ApiDisabled,
    AuthenticationFailed,
    ConnectionCut,
    InvalidCall,
    InvalidValue,
    LoadMaster,
    Request,
    Response,
)
from loadmaster._first_boot import STEPS, FirstBoot, Licence
from loadmaster._key_file import KeyFile
from loadmaster_emulator import Emulator

PASSWORD = "Tr0ubad0ur-and-3"
TEMPORARY = Licence(kind="temporary", account="ops@example.test", account_password="of-the-account")
ALL_STEPS = 9
"""Calls that change the unit between the factory and an API key: more than there are, so that all are hit."""
Interruption = Callable[[int], None]


class Killed(BaseException):
    """The process ends."""


@contextmanager
def fresh(**options: object) -> Iterator[Emulator]:
    with Emulator(**{"factory_fresh": True, "limiter": False, **options}) as unit:  # type: ignore[arg-type]
        yield unit


class Boot:
    """First boot of an emulated unit, with something that may happen after each call."""

    def __init__(self, unit: Emulator, after: Interruption | None = None) -> None:
        self._unit = unit
        self._after = after
        self.calls = 0
        self.told: list[tuple[str, str]] = []

    def run(
        self, *, licence: Licence | None = TEMPORARY, password: str = PASSWORD, usage_reports: bool = False
    ) -> None:
        FirstBoot(
            self._connect,
            password,
            licence=licence,
            usage_reports=usage_reports,
            tell=lambda step, outcome: self.told.append((step, outcome)),
        ).run()

    def _connect(self, username: str | None, password: str | None) -> LoadMaster:
        def transport(request: Request) -> Response:
            with client(self._unit) as real:
                response = real._session._transport(request)
            self.calls += 1
            if self._after is not None:
                self._after(self.calls)
            return response

        return LoadMaster(
            self._unit.url,
            username=username,
            password=password,
            dialect="v1",
            calls_per_second=None,
            transport=transport,
        )


def client(unit: Emulator, **credentials: str) -> LoadMaster:
    return LoadMaster(unit.url, ca=unit.certificate, calls_per_second=None, **credentials)  # type: ignore[arg-type]


def administrator(unit: Emulator) -> LoadMaster:
    return client(unit, username="bal", password=PASSWORD)


def took_effect(unit: Emulator) -> Counter[str]:
    """Calls that the unit carried out, by name."""
    return Counter(entry.command for entry in unit.journal if entry.status == 200)


def test_a_fresh_unit_goes_through_all_steps_in_their_order() -> None:
    with fresh() as unit:
        boot = Boot(unit)
        boot.run()
        assert boot.told == [(step, "done") for step in STEPS[:4]] + [("sessions", "was done")]
        order = ["readeula", "accepteula", "accepteula2", "alsilicense", "set_initial_passwd"]
        carried_out = [entry.command for entry in unit.journal if entry.status == 200]
        assert carried_out[:5] == order
        with administrator(unit) as lm:
            assert lm.settings.get("api_enabled") is True
            assert lm.licensing.show().temporary is True


def test_a_unit_after_a_factory_reset_gets_what_the_json_api_needs() -> None:
    with fresh(factory_fresh="reset") as unit:
        boot = Boot(unit)
        boot.run()
        assert boot.told[-1] == ("sessions", "done")
        with administrator(unit) as lm:
            assert lm.settings.get("session_management") is True
            assert lm.call("get", {"param": "version"}, reads=True)


def test_a_unit_in_use_is_left_as_it_is() -> None:
    with fresh() as unit:
        Boot(unit).run()
        before = took_effect(unit)
        again = Boot(unit)
        again.run()
        assert again.told == [(step, "was done") for step in STEPS]
        changed = took_effect(unit) - before
        assert set(changed) == {"get"}


@pytest.mark.parametrize("number", range(1, ALL_STEPS + 3))
def test_killed_after_any_call_it_goes_on_from_there(number: int) -> None:
    def kill(call: int) -> None:
        if call == number:
            raise Killed

    with fresh(factory_fresh="reset") as unit:
        interrupted = Boot(unit, kill)
        with pytest.raises(Killed):
            interrupted.run()
        Boot(unit).run()
        done = took_effect(unit)
        assert [done[one] for one in ("accepteula2", "alsilicense", "set_initial_passwd")] == [1, 1, 1]
        with administrator(unit) as lm:
            assert lm.settings.get("session_management") is True


@pytest.mark.parametrize("number", range(1, ALL_STEPS + 1))
def test_an_answer_that_is_lost_ends_nothing(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)

    def lose(call: int) -> None:
        if call == number:
            raise ConnectionCut("cut", sent=True)

    with fresh() as unit:
        Boot(unit, lose).run()
        done = took_effect(unit)
        assert [done[one] for one in ("accepteula2", "alsilicense", "set_initial_passwd")] == [1, 1, 1]


def test_somebody_who_reads_the_agreement_meanwhile_only_makes_it_begin_anew() -> None:
    with fresh() as unit:

        def disturb(call: int) -> None:
            if call == 1:
                with client(unit) as other:
                    other.licensing.read_eula()

        Boot(unit, disturb).run()
        assert took_effect(unit)["accepteula2"] == 1


def test_a_word_that_is_never_good_ends_in_the_refusal() -> None:
    with fresh() as unit:

        def disturb(call: int) -> None:
            if call % 2:
                with client(unit) as other:
                    other.licensing.read_eula()

        with pytest.raises(InvalidValue, match="Invalid magic"):
            Boot(unit, disturb).run()


@pytest.mark.parametrize("accept", [True, False])
def test_the_answer_about_usage_is_the_one_that_was_asked_for(accept: bool) -> None:
    with fresh() as unit:
        Boot(unit).run(usage_reports=accept)
        with administrator(unit) as lm:
            assert lm.settings.get("looks_for_updates") is accept


def test_a_licence_file_licenses_the_unit_it_was_made_for() -> None:
    with fresh() as unit:
        Boot(unit).run(licence=Licence(kind="offline", file=unit.licence_file()))
        with administrator(unit) as lm:
            assert lm.licensing.show().temporary is False


def test_an_order_is_licensed_online_and_a_local_server_asked_for_its_own() -> None:
    order = Licence(
        kind="online", account="ops@example.test", account_password="of-the-account", order_id="O-17"
    )
    local = Licence(kind="local", licence_type_id="1", server="asl.example", server_port=443)
    for licence, from_local_server in ((order, False), (local, True)):
        with fresh() as unit:
            Boot(unit).run(licence=licence)
            with administrator(unit) as lm:
                assert lm.licensing.show().local_licence_server is from_local_server


def test_a_unit_without_licence_is_refused_by_one_message_and_can_go_on_later() -> None:
    with fresh() as unit:
        with pytest.raises(InvalidCall, match="the unit has no licence yet; say how it gets one"):
            Boot(unit).run(licence=None)
        boot = Boot(unit)
        boot.run()
        assert boot.told[:2] == [("agreement", "was done"), ("licence", "done")]


def test_a_refused_licence_stops_there_and_another_one_goes_on() -> None:
    with fresh() as unit:
        refused = Licence(kind="offline", file=b"of somebody else")
        with pytest.raises(InvalidValue, match="Invalid license"):
            Boot(unit).run(licence=refused)
        assert "somebody" not in repr(refused)
        assert "of-the-account" not in repr(TEMPORARY)
        Boot(unit).run()


def test_another_password_is_said_to_be_another_one() -> None:
    with fresh() as unit:
        Boot(unit).run()
        with pytest.raises(
            AuthenticationFailed, match="set up already, with another password for 'bal'"
        ) as caught:
            Boot(unit).run(password="something-else-1")
        assert "something-else-1" not in str(caught.value)


def test_an_address_without_any_api_is_said_to_have_none() -> None:
    def transport(_: Request) -> Response:
        return Response(404, b"<html>Not Found</html>", "text/html")

    def connect(username: str | None, password: str | None) -> LoadMaster:
        return LoadMaster(
            "https://lb.example",
            username=username,
            password=password,
            dialect="v1",
            calls_per_second=None,
            transport=transport,
        )

    def tell(step: str, outcome: str) -> None:
        told.append((step, outcome))

    told: list[tuple[str, str]] = []
    with pytest.raises(
        ApiDisabled, match=r"no API at this address .* switch it on in the web administration"
    ):
        FirstBoot(connect, PASSWORD, licence=None, usage_reports=False, tell=tell).run()
    assert told == []


@pytest.mark.parametrize("password", ["", "seven77", "x" * 128])
def test_a_password_that_no_unit_takes_is_refused_before_anything_is_sent(password: str) -> None:
    with fresh() as unit:
        with pytest.raises(
            InvalidCall, match=f"the password has {len(password)} characters; expected 8 to 127"
        ):
            Boot(unit).run(password=password)
        assert not unit.journal


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"kind": "online", "account": "a@b"}, "'online', which needs the order id too"),
        ({"kind": "offline"}, "'offline', which needs the file too"),
        ({"kind": "local"}, "'local', which needs the licence type id too"),
        ({"kind": "temporary"}, "'temporary', which needs the account too"),
        ({"kind": "temporary", "account": "a"}, "account is 'a'; expected a mail address"),
        ({"kind": "temporary", "account": "a@b"}, "the account's password is missing"),
        (
            {"kind": "temporary", "account": "a@b", "account_password": "x", "order_id": "1"},
            "a temporary licence has neither order id nor type",
        ),
    ],
)
def test_a_licence_that_cannot_be_had_is_refused(arguments: dict[str, str], message: str) -> None:
    with pytest.raises(InvalidCall, match=re.escape(message)):
        Licence(**arguments)  # type: ignore[arg-type]


def test_a_key_is_whole_in_its_file_or_not_there_and_only_for_its_owner(tmp_path: Path) -> None:
    file = KeyFile(tmp_path / "keys" / "edge.key")
    assert file.read() is None
    file.prepare()
    assert file.read() is None
    file.write(SecretStr("0123456789"))
    file.leave()
    found = file.read()
    assert found is not None
    assert found.get_secret_value() == "0123456789"
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert [one.name for one in file.path.parent.iterdir()] == ["edge.key"]


def test_a_place_that_takes_no_file_is_refused_before_a_key_is_made(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("")
    for path in (tmp_path, tmp_path / "plain" / "edge.key"):
        with pytest.raises(InvalidCall, match="cannot be written"):
            KeyFile(path).prepare()


def test_a_file_that_holds_something_else_is_not_taken_for_a_key(tmp_path: Path) -> None:
    for content in (b"two words", "schl\u00fcssel".encode()):
        (tmp_path / "edge.key").write_bytes(content)
        with pytest.raises(InvalidCall, match="holds something other than an API key"):
            KeyFile(tmp_path / "edge.key").read()
