"""What the live source reads of units and pairs: enough, little, and nothing secret."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Literal

import pytest

from loadmaster import (
    AsyncLoadMaster,
    AsyncTransport,
    AuthenticationFailed,
    ConnectionFailed,
    Request,
    Response,
)
from loadmaster.resources.catalogue import COMMANDS
from loadmaster_checklist import Estate, from_snapshot, judge
from loadmaster_checklist.command.wanted import wanted
from loadmaster_checklist.live import CALLS_PER_UNIT, NotOnePair, read_pair, read_unit
from loadmaster_emulator import EmulatedPair, Emulator

WANTED = wanted("twelve")


def client(unit: Emulator, *, api_key: str | None = None) -> AsyncLoadMaster:
    return AsyncLoadMaster(
        unit.url,
        api_key=api_key or unit.api_key,
        ca=unit.certificate,
        calls_per_second=None,
        timeout_seconds=10,
    )


@asynccontextmanager
async def clients(pair: EmulatedPair) -> AsyncIterator[tuple[AsyncLoadMaster, AsyncLoadMaster]]:
    async with client(pair.first) as first, client(pair.second) as second:
        yield first, second


@pytest.fixture
def pair() -> Iterator[EmulatedPair]:
    with EmulatedPair(clock_speed=0, limiter=False) as running:
        yield running


def furnish(unit: Emulator) -> None:
    unit.raw("addvs", vs="10.0.0.50", port=443, prot="tcp", NickName="web", SSLAcceleration=True)
    unit.raw("addrs", vs="10.0.0.50", port=443, prot="tcp", rs="10.0.1.11", rsport=8443)
    unit.raw("set", param="syslogwarn", value="10.0.9.5")
    unit.raw("set", param="backupenable", value="yes")
    unit.raw("set", param="backupmethod", value="sftp")
    unit.raw("set", param="backuphost", value="10.0.9.7")
    unit.raw("set", param="backuppassword", value="correct-horse-battery")
    unit.raw("set", param="radiussecret", value="staple-of-the-radius")


def wrote_nothing(unit: Emulator) -> bool:
    return all(COMMANDS[call.command].kind == "read" for call in unit.journal)


async def test_a_unit_is_read_in_few_calls_that_change_nothing() -> None:
    with Emulator(limiter=False) as unit:
        furnish(unit)
        unit.journal.clear()
        async with client(unit) as lm:
            document = await read_unit(lm, WANTED)
        assert 0 < len(unit.journal) <= CALLS_PER_UNIT
        assert wrote_nothing(unit)
    (appliance,) = from_snapshot(document, name="lab")
    assert [service.key for service in appliance.services] == ["10.0.0.50:443/tcp"]
    assert [server.address for server in appliance.services[0].servers] == ["10.0.1.11"]
    assert [target.name for target in appliance.syslog_targets] == ["10.0.9.5"]
    assert appliance.setting("backup_method") == "sftp"
    assert appliance.setting("drop_on_fail") is False
    assert appliance.ha == "single"
    assert {"virtual_service", "interface", "certificate", "packet_filter", "licence"} <= appliance.complete


async def test_a_unit_alone_is_not_asked_about_a_pair() -> None:
    with Emulator(limiter=False) as unit:
        async with client(unit) as lm:
            await read_unit(lm, WANTED)
        asked = {call.parameters.get("param") for call in unit.journal}
    assert not asked & {"havhid", "vmac", "hal7update", "hal4update", "hastatus"}


async def test_secrets_stay_where_they_are(pair: EmulatedPair) -> None:
    furnish(pair.first)
    async with clients(pair) as (first, second):
        document, _ = await read_pair(first, second, WANTED)
    text = json.dumps(document)
    for secret in ("correct-horse", "staple", pair.first.api_key, pair.second.api_key, pair.first.password):
        assert secret not in text


async def test_a_pair_is_read_from_the_active_unit_and_per_unit_values_from_both(pair: EmulatedPair) -> None:
    furnish(pair.first)
    pair.second.raw("set", param="havhid", value="77")
    for unit in (pair.first, pair.second):
        unit.journal.clear()
    async with clients(pair) as (first, second):
        document, failures = await read_pair(first, second, WANTED)
    assert failures == {}
    for unit in (pair.first, pair.second):
        assert 0 < len(unit.journal) <= CALLS_PER_UNIT
        assert wrote_nothing(unit)
    assert "listvs" not in pair.second.journal.commands(), "a standby may lag behind"
    units = document["pair"]
    assert units["second"]["settings"]["ha_virtual_id"] == 77
    assert units["first"]["settings"]["ha_virtual_id"] == 1
    assert units["first"]["appliance"]["serial_number"] != units["second"]["appliance"]["serial_number"]
    addresses = [interface["address"] for interface in units["second"]["families"]["interface"]["Interface"]]
    assert addresses[0].startswith("10.0.0.12/")
    (appliance,) = from_snapshot(document, name="edge")
    assert appliance.ha == "pair"
    assert [unit.name for unit in appliance.units] == ["first", "second"]
    assert [service.key for service in appliance.services] == ["10.0.0.50:443/tcp"]


async def test_after_a_switch_the_other_unit_tells(pair: EmulatedPair) -> None:
    pair.fail_over()
    pair.second.raw("addvs", vs="10.0.0.60", port=80, prot="tcp")
    pair.first.journal.clear()
    async with clients(pair) as (first, second):
        document, _ = await read_pair(first, second, WANTED)
    services = document["families"]["virtual-service"]["VirtualService"]
    assert [service["address"] for service in services] == ["10.0.0.60"]
    assert "listvs" not in pair.first.journal.commands()


@pytest.mark.parametrize("dead", ["first", "second"])
async def test_a_pair_with_a_dead_unit_is_read_from_the_other(
    pair: EmulatedPair, dead: Literal["first", "second"]
) -> None:
    furnish(pair.first)
    pair.synchronise()
    pair.kill(dead)
    pair.clock.advance(30)
    async with clients(pair) as (first, second):
        document, failures = await read_pair(first, second, WANTED)
    assert list(failures) == [dead]
    assert isinstance(failures[dead], ConnectionFailed)
    assert set(document["pair"]) == {"first", "second"} - {dead}
    (appliance,) = from_snapshot(document, name="edge")
    assert [service.key for service in appliance.services] == ["10.0.0.50:443/tcp"]


async def test_a_pair_of_which_nobody_answers_is_not_read(pair: EmulatedPair) -> None:
    pair.kill("first")
    pair.kill("second")
    async with clients(pair) as (first, second):
        with pytest.raises(ConnectionFailed):
            await read_pair(first, second, WANTED)


async def test_two_units_that_both_claim_the_addresses_are_no_pair_to_judge(pair: EmulatedPair) -> None:
    pair.split_brain(True)
    pair.clock.advance(30)
    async with clients(pair) as (first, second):
        with pytest.raises(NotOnePair, match="split brain"):
            await read_pair(first, second, WANTED)


async def test_the_same_unit_twice_is_no_pair(pair: EmulatedPair) -> None:
    async with client(pair.first) as first, client(pair.first) as again:
        with pytest.raises(NotOnePair, match="the same unit, serial number"):
            await read_pair(first, again, WANTED)


async def test_two_single_units_are_no_pair() -> None:
    with Emulator(limiter=False) as one, Emulator(limiter=False, seed=1) as other:
        async with client(one) as first, client(other) as second:
            with pytest.raises(
                NotOnePair, match="the first and the second unit say that HA is not configured"
            ):
                await read_pair(first, second, WANTED)


async def test_a_wrong_key_is_no_gap_in_the_facts_but_an_error() -> None:
    with Emulator(limiter=False) as unit:
        async with client(unit, api_key="nobody-has-this-key") as lm:
            with pytest.raises(AuthenticationFailed):
                await read_unit(lm, WANTED)


async def test_what_a_unit_does_not_show_is_unknown_and_no_reason_to_give_up() -> None:
    with Emulator(limiter=False) as unit:
        furnish(unit)
        async with client(unit) as real:
            # Under another name, since clients of one appliance share its places in the queue.
            lm = AsyncLoadMaster(
                "https://old.example",
                api_key=unit.api_key,
                transport=without(real, "licenseinfo", "syslogwarn"),
                dialect="v2",
                calls_per_second=None,
            )
            document = await read_unit(lm, WANTED)
    assert "licensing" not in document["whole"]
    assert document["unread_settings"] == ["syslog_warning_hosts"]
    assert "syslog_warning_hosts" not in document["settings"]
    (appliance,) = from_snapshot(document, name="lab")
    assert "syslog_target" not in appliance.complete
    report = judge(Estate((appliance,)), stage="live")
    verdicts = {point.rule: point.verdict for point in report.points()}
    assert verdicts["LM09"] == "unknown"
    assert verdicts["LM07"] == "fails"


def without(real: AsyncLoadMaster, *wire_names: str) -> AsyncTransport:
    """The way to a unit whose firmware lacks a command or a setting."""

    async def answer(request: Request) -> Response:
        asked = json.loads(request.body or b"{}")
        if asked["cmd"] in wire_names:
            return refusal(404, "Unknown command")
        if asked.get("param") in wire_names:
            return refusal(422, f"Invalid parameter {asked['param']}")
        told = await real.call(
            asked["cmd"], {"param": asked["param"]} if "param" in asked else {}, reads=True
        )
        body = {"code": 200, "status": "ok", **told}
        return Response(200, json.dumps(body).encode(), "application/json")

    return answer


def refusal(code: int, message: str) -> Response:
    body = {"code": code, "status": "fail", "message": message}
    return Response(code, json.dumps(body).encode(), "application/json")


async def test_all_packs_together_stay_within_the_calls(pair: EmulatedPair) -> None:
    furnish(pair.first)
    for unit in (pair.first, pair.second):
        unit.journal.clear()
    async with clients(pair) as (first, second):
        await read_pair(first, second, wanted("all"))
    assert max(len(pair.first.journal), len(pair.second.journal)) <= CALLS_PER_UNIT
