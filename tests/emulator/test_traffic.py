"""Pretended clients: where they go, what they make the counters say, and what becomes of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from loadmaster_emulator import EmulatedPair, Emulator, LicenceTerms

SERVERS = ("10.0.1.11", "10.0.1.12", "10.0.1.13")


@pytest.fixture
def unit() -> Iterator[Emulator]:
    """A unit on which time stands still unless a test moves it."""
    with Emulator(tls=False, limiter=False, clock_speed=0) as running:
        yield running


def service(
    unit: Emulator, address: str = "10.0.0.50", servers: tuple[str, ...] = SERVERS, **more: Any
) -> int:
    made = unit.raw("addvs", vs=address, port=80, prot="tcp", **more)
    for server in servers:
        unit.raw("addrs", vs=made["Index"], rs=server, rsport=8080)
    return int(made["Index"])


def of_service(unit: Emulator, index: int) -> dict[str, Any]:
    (found,) = [one for one in unit.raw("stats")["Vs"] if one["Index"] == index]
    return dict(found)


def by_address(unit: Emulator, field: str) -> dict[str, int]:
    return {one["Addr"]: one[field] for one in unit.raw("stats").get("Rs", [])}


def test_there_are_no_clients_until_somebody_asks_for_them(unit: Emulator) -> None:
    index = service(unit)
    unit.clock.advance(86_400)
    assert of_service(unit, index)["TotalConns"] == 0
    assert unit.state.unit.statistics.services == {}


def test_what_is_counted_does_not_depend_on_how_often_somebody_looks() -> None:
    def counted(steps: list[float]) -> dict[str, Any]:
        with Emulator(tls=False, limiter=False, clock_speed=0, seed=5) as unit:
            first = service(unit, Schedule="wrr", Persist="src", PersistTimeout=600)
            unit.raw("modrs", vs=first, rs=SERVERS[0], rsport=8080, weight=3000)
            service(unit, "10.0.0.51")
            unit.traffic.start(11.5, duration_seconds=7)
            for step in steps:
                unit.clock.advance(step)
                unit.raw("stats")
            return {key: unit.raw("stats")[key] for key in ("Vs", "Rs", "VStotals")}

    once = counted([800])
    assert once == counted([2] * 400)
    assert once == counted([0.25, 700.75, 99])
    assert once["VStotals"]["TotalConns"] == pytest.approx(2 * 11.5 * 800, abs=2)


def test_another_seed_is_other_clients() -> None:
    def active(seed: int) -> list[int]:
        with Emulator(tls=False, limiter=False, clock_speed=0, seed=seed) as unit:
            service(unit)
            unit.traffic.start(20)
            found = []
            for _ in range(20):
                unit.clock.advance(10)
                found.append(unit.raw("stats")["Rs"][0]["ActivConns"])
            return found

    assert active(1) != active(2)
    assert active(1) == active(1)


@pytest.mark.parametrize(
    ("schedule", "shares"),
    [("rr", (1, 1, 1)), ("wrr", (1, 2, 5)), ("wlc", (1, 2, 5)), ("lc", (1, 1, 1)), ("fixed", (0, 0, 1))],
)
def test_the_scheduler_shares_clients_out(unit: Emulator, schedule: str, shares: tuple[int, ...]) -> None:
    index = service(unit, Schedule=schedule)
    for server, weight in zip(SERVERS, (1000, 2000, 5000), strict=True):
        unit.raw("modrs", vs=index, rs=server, rsport=8080, weight=weight)
    unit.traffic.start(10)
    unit.clock.advance(800)
    found = by_address(unit, "Conns")
    for server, share in zip(SERVERS, shares, strict=True):
        assert found[server] == pytest.approx(8000 * share / sum(shares), abs=8)


def test_everything_adds_up_at_every_moment(unit: Emulator) -> None:
    service(unit)
    parent = unit.raw("addvs", vs="10.0.0.60", port=443, prot="tcp", SSLAcceleration=True)["Index"]
    for number in (1, 2):
        child = unit.raw("modvs", vs=parent, createsubvs="")["SubVS"][-1]["VSIndex"]
        unit.raw("addrs", vs=child, rs=f"192.168.20.{number}", rsport=80)
        unit.raw("addrs", vs=child, rs=f"192.168.21.{number}", rsport=80)
    unit.traffic.start(13)
    for step in (0.5, 3, 17, 300, 0.1):
        unit.clock.advance(step)
        _assert_sums(unit)


def _assert_sums(unit: Emulator) -> None:
    stats = unit.raw("stats")
    services = {one["Index"]: one for one in stats["Vs"]}
    parents = unit.raw("listvs")["VS"]
    children = {seat["VSIndex"]: one["Index"] for one in parents for seat in one.get("SubVS", ())}
    pairs = {"TotalConns": "Conns", "TotalBytes": "Bytes", "TotalPkts": "Pkts", "ActiveConns": "ActivConns"}
    pairs |= {"ConnsPerSec": "ConnsPerSec", "BytesRead": "BytesRead", "BytesWritten": "BytesWritten"}
    for field, below in pairs.items():
        for index, found in services.items():
            parts = [one[below] for one in stats.get("Rs", ()) if one["VSIndex"] == index]
            parts += [services[child][field] for child, parent in children.items() if parent == index]
            assert found[field] == sum(parts), (field, index)
    entrances = [one for index, one in services.items() if index not in children]
    totals = stats["VStotals"]
    assert totals["TotalConns"] == sum(one["TotalConns"] for one in entrances)
    assert totals["TotalBytes"] == sum(one["TotalBytes"] for one in entrances)
    assert totals["ConnsPerSec"] == stats["TPS"]["Total"]
    moved = sum(one["inbytesTotal"] for one in stats["Network"]["Interface"])
    assert moved == totals["TotalBytes"], "what clients and servers sent came in"
    assert moved == sum(one["outbytesTotal"] for one in stats["Network"]["Interface"])


def test_ports_count_on_the_side_where_client_and_server_are(unit: Emulator) -> None:
    service(unit, servers=("192.168.20.1",))
    unit.traffic.start(10, bytes_in=100, bytes_out=1000, duration_seconds=0.5)
    unit.clock.advance(100)
    unit.traffic.stop()
    unit.clock.advance(10)
    outer, inner, *rest = unit.raw("stats")["Network"]["Interface"]
    assert (outer["inbytesTotal"], outer["outbytesTotal"]) == (100_000, 1_000_000)
    assert (inner["inbytesTotal"], inner["outbytesTotal"]) == (1_000_000, 100_000)
    assert all(one["inbytesTotal"] == 0 for one in rest)


def test_as_many_are_open_as_come_while_one_lasts(unit: Emulator) -> None:
    index = service(unit)
    unit.traffic.start(40, duration_seconds=25)
    unit.clock.advance(300)
    found = []
    for _ in range(20):
        unit.clock.advance(13)
        found.append(of_service(unit, index)["ActiveConns"])
    assert sum(found) / len(found) == pytest.approx(1000, rel=0.05)
    assert of_service(unit, index)["ConnsPerSec"] == 40


def test_a_disabled_server_without_persistence_gets_nobody_and_runs_down(unit: Emulator) -> None:
    index = service(unit)
    unit.traffic.start(30, duration_seconds=20)
    unit.clock.advance(100)
    before = by_address(unit, "Conns")[SERVERS[0]]
    unit.raw("modrs", vs=index, rs=SERVERS[0], rsport=8080, enable=False)
    active = [by_address(unit, "ActivConns")[SERVERS[0]]]
    while active[-1]:
        unit.clock.advance(10)
        active.append(by_address(unit, "ActivConns")[SERVERS[0]])
    assert len(active) > 4
    assert active == sorted(active, reverse=True)
    assert by_address(unit, "Conns")[SERVERS[0]] == before
    unit.raw("modrs", vs=index, rs=SERVERS[0], rsport=8080, enable=True)
    unit.clock.advance(10)
    assert by_address(unit, "Conns")[SERVERS[0]] == pytest.approx(before + 100, abs=2)


@pytest.fixture
def draining(unit: Emulator) -> int:
    """A service that keeps clients, whose first server was disabled a moment ago; 120 s are left to drain."""
    index = service(unit, Persist="src", PersistTimeout=3600)
    unit.raw("set", param="finalpersist", value="120")
    unit.traffic.start(30, duration_seconds=20)
    unit.clock.advance(200)
    return index


def disable(unit: Emulator, index: int) -> None:
    unit.raw("modrs", vs=index, rs=SERVERS[0], rsport=8080, enable=False)


def test_clients_that_are_known_come_back_until_the_drain_time_is_over(unit: Emulator, draining: int) -> None:
    kept = by_address(unit, "Persist")
    assert sum(kept.values()) == 100
    disable(unit, draining)
    before = by_address(unit, "Conns")[SERVERS[0]]
    unit.clock.advance(119)
    during = by_address(unit, "Conns")[SERVERS[0]]
    share = kept[SERVERS[0]] / 100
    assert during - before == pytest.approx(119 * 30 * share, rel=0.05), "nobody new, and all who are known"
    assert by_address(unit, "Persist")[SERVERS[0]] == kept[SERVERS[0]]
    unit.clock.advance(2)
    after = by_address(unit, "Conns")[SERVERS[0]]
    unit.clock.advance(300)
    assert by_address(unit, "Conns")[SERVERS[0]] == after
    assert by_address(unit, "ActivConns")[SERVERS[0]] == 0
    assert by_address(unit, "Persist")[SERVERS[0]] == 0


def test_the_last_ones_are_cut_when_the_drain_ends_if_that_is_set(unit: Emulator, draining: int) -> None:
    unit.raw("set", param="dropatdrainend", value="yes")
    disable(unit, draining)
    unit.clock.advance(119)
    assert by_address(unit, "ActivConns")[SERVERS[0]] > 0
    unit.clock.advance(1)
    assert by_address(unit, "ActivConns")[SERVERS[0]] == 0


def test_the_last_ones_go_on_where_that_is_not_set(unit: Emulator, draining: int) -> None:
    disable(unit, draining)
    unit.clock.advance(121)
    assert by_address(unit, "ActivConns")[SERVERS[0]] > 0


def test_without_anybody_kept_the_cut_comes_at_once(unit: Emulator) -> None:
    index = service(unit)
    unit.raw("set", param="dropatdrainend", value="yes")
    unit.traffic.start(30)
    unit.clock.advance(100)
    disable(unit, index)
    assert by_address(unit, "ActivConns")[SERVERS[0]] == 0


def test_a_drain_time_of_nothing_drops_all_at_once(unit: Emulator, draining: int) -> None:
    unit.raw("set", param="finalpersist", value="0")
    disable(unit, draining)
    assert by_address(unit, "ActivConns")[SERVERS[0]] == 0
    unit.clock.advance(60)
    assert by_address(unit, "ConnsPerSec")[SERVERS[0]] == 0


def test_at_layer_4_a_disabled_server_gets_nobody_at_once(unit: Emulator) -> None:
    index = service(unit, ForceL7=False, Persist="src", PersistTimeout=3600)
    unit.traffic.start(30)
    unit.clock.advance(100)
    disable(unit, index)
    before = by_address(unit, "Conns")[SERVERS[0]]
    unit.clock.advance(60)
    assert by_address(unit, "Conns")[SERVERS[0]] == before


def test_a_failed_check_moves_clients_and_leaves_open_connections_alone(unit: Emulator) -> None:
    service(unit, Persist="src", PersistTimeout=3600)
    unit.traffic.start(30, duration_seconds=60)
    unit.clock.advance(300)
    unit.set_health(SERVERS[0], 8080, up=False)
    before, open_before = by_address(unit, "Conns"), by_address(unit, "ActivConns")
    unit.clock.advance(10)
    after = by_address(unit, "Conns")
    assert after[SERVERS[0]] == before[SERVERS[0]]
    assert sum(after.values()) - sum(before.values()) == pytest.approx(300, abs=1)
    assert 0 < by_address(unit, "ActivConns")[SERVERS[0]] < open_before[SERVERS[0]]


def test_a_failed_check_cuts_connections_where_that_is_set(unit: Emulator) -> None:
    service(unit)
    unit.raw("set", param="droponfail", value="yes")
    unit.traffic.start(30, duration_seconds=60)
    unit.clock.advance(300)
    others = {key: one for key, one in by_address(unit, "ActivConns").items() if key != SERVERS[0]}
    unit.set_health(SERVERS[0], 8080, up=False)
    found = by_address(unit, "ActivConns")
    assert found.pop(SERVERS[0]) == 0
    assert found == others


def test_a_service_that_is_down_or_disabled_takes_nobody(unit: Emulator) -> None:
    index = service(unit, servers=SERVERS[:1])
    unit.traffic.start(10)
    unit.clock.advance(10)
    unit.set_health(SERVERS[0], 8080, up=False)
    unit.clock.advance(100)
    assert of_service(unit, index)["TotalConns"] == pytest.approx(100, abs=1)
    unit.set_health(SERVERS[0], 8080, up=True)
    unit.raw("modvs", vs=index, enable=False)
    unit.clock.advance(100)
    assert of_service(unit, index)["TotalConns"] == pytest.approx(100, abs=1)


def test_limits_turn_connections_away(unit: Emulator) -> None:
    index = service(unit, servers=SERVERS[:1], ConnsPerSecLimit=4)
    unit.traffic.start(10)
    unit.clock.advance(100)
    found = of_service(unit, index)
    assert found["TotalConns"] == pytest.approx(400, abs=8)
    assert found["TotalConns"] + found["ConnsRateBlocked"] == pytest.approx(1000, abs=1)
    unit.raw("modvs", vs=index, ConnsPerSecLimit=0, MaxConnsLimit=30)
    unit.clock.advance(100)
    found = of_service(unit, index)
    assert found["ActiveConns"] <= 30
    assert found["MaxConnsBlocked"] > 0


def test_a_server_takes_no_more_than_its_limit(unit: Emulator) -> None:
    index = service(unit, servers=SERVERS[:2])
    unit.raw("modrs", vs=index, rs=SERVERS[0], rsport=8080, limit=7)
    unit.traffic.start(20)
    unit.clock.advance(60)
    assert by_address(unit, "ActivConns")[SERVERS[0]] <= 7
    assert by_address(unit, "ActivConns")[SERVERS[1]] > 50


def test_the_licence_slows_clients_down() -> None:
    terms = LicenceTerms(tls_connections_per_second=5)
    with Emulator(tls=False, limiter=False, clock_speed=0, licence=terms) as unit:
        plain = service(unit)
        encrypted = service(unit, "10.0.0.51", SSLAcceleration=True)
        unit.traffic.start(20)
        unit.clock.advance(100)
        assert of_service(unit, plain)["TotalConns"] == pytest.approx(2000, abs=1)
        assert of_service(unit, encrypted)["TotalConns"] == pytest.approx(500, abs=1)
        unit.set_licence(LicenceTerms(kilobits_per_second=400))
        unit.clock.advance(200)
        unit.raw("logging.resetstats")
        unit.clock.advance(1000)
        moved = unit.raw("stats")["VStotals"]["TotalBits"]
        assert moved == pytest.approx(400_000 * 1000, rel=0.05)


def test_counters_begin_anew_with_a_boot_and_nobody_comes_in_between(unit: Emulator) -> None:
    index = service(unit)
    unit.traffic.start(10)
    unit.clock.advance(100)
    unit.reboot()
    unit.clock.advance(90)
    unit.clock.advance(50)
    assert of_service(unit, index)["TotalConns"] == pytest.approx(500, abs=1)


def test_a_deleted_server_is_gone_from_the_counters(unit: Emulator) -> None:
    index = service(unit)
    unit.traffic.start(9)
    unit.clock.advance(100)
    unit.raw("delrs", vs=index, rs=SERVERS[0], rsport=8080)
    assert set(by_address(unit, "Conns")) == set(SERVERS[1:])
    assert of_service(unit, index)["TotalConns"] == pytest.approx(600, abs=2)
    unit.raw("delvs", vs=index)
    unit.clock.advance(10)
    assert unit.raw("stats")["VStotals"]["TotalConns"] == 0


def test_one_service_can_have_clients_of_its_own(unit: Emulator) -> None:
    first, second = service(unit), service(unit, "10.0.0.51")
    unit.traffic.start(10)
    unit.traffic.start(1, service="10.0.0.51:80")
    unit.clock.advance(100)
    assert of_service(unit, first)["TotalConns"] == pytest.approx(1000, abs=1)
    assert of_service(unit, second)["TotalConns"] == pytest.approx(100, abs=1)
    unit.traffic.stop(service=second)
    unit.clock.advance(100)
    assert of_service(unit, second)["TotalConns"] == pytest.approx(1100, abs=2), "as all others from then on"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"connections_per_second": -1}, "connections_per_second is -1"),
        ({"connections_per_second": float("nan")}, "connections_per_second is nan"),
        ({"connections_per_second": 1, "duration_seconds": 0}, "duration_seconds is 0"),
        ({"connections_per_second": 1, "bytes_in": -5}, "bytes_in is -5"),
        ({"connections_per_second": 1, "clients": 0}, "clients is 0"),
        ({"connections_per_second": 1000, "duration_seconds": 900}, "would keep 900000 open"),
        ({"connections_per_second": 1, "service": 99}, "no virtual service 99"),
        ({"connections_per_second": 1, "service": "10.9.9.9:1"}, "no virtual service '10.9.9.9:1'"),
    ],
)
def test_clients_that_cannot_be_are_refused(unit: Emulator, arguments: dict[str, Any], message: str) -> None:
    service(unit)
    with pytest.raises(ValueError, match=message):
        unit.traffic.start(**arguments)
    assert not unit.appliance.traffic.is_on


def test_clients_survive_a_restart_from_the_file(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    with Emulator(tls=False, limiter=False, clock_speed=0, state_file=file) as unit:
        index = service(unit, Persist="src", PersistTimeout=600)
        unit.traffic.start(10, duration_seconds=30)
        unit.clock.advance(500)
        before, open_before = of_service(unit, index), unit.appliance.traffic.open_connections
    with Emulator(tls=False, limiter=False, clock_speed=0, state_file=file) as again:
        assert of_service(again, index) == before
        assert again.appliance.traffic.open_connections == open_before
        again.clock.advance(10)
        assert of_service(again, index)["TotalConns"] == before["TotalConns"] + 100


def test_a_pair_balances_on_its_active_unit() -> None:
    with EmulatedPair(tls=False, limiter=False, clock_speed=0) as pair:
        index = service(pair.first)
        pair.synchronise()
        pair.traffic.start(10)
        pair.clock.advance(100)
        assert of_service(pair.first, index)["TotalConns"] == pytest.approx(1000, abs=1)
        assert of_service(pair.second, index)["TotalConns"] == 0
        assert "inet addr:10.0.0.10 " in pair.first.raw("logging.ifconfig")["message"]
        pair.fail_over()
        assert "inet addr:10.0.0.10 " not in pair.first.raw("logging.ifconfig")["message"]
        pair.clock.advance(50)
        assert of_service(pair.second, index)["TotalConns"] == pytest.approx(500, abs=1)
        assert of_service(pair.first, index)["ActiveConns"] == 0


def test_clients_are_sent_over_the_control_address() -> None:
    with Emulator(tls=False, limiter=False, clock_speed=0, control_port=0) as unit:
        index = service(unit)
        with httpx.Client(base_url=str(unit.control_url)) as control:
            assert control.post("/traffic", json={"connections_per_second": 5}).status_code == 200
            unit.clock.advance(60)
            told = control.get("/traffic").json()
            assert told["everywhere"]["connections_per_second"] == 5
            assert told["open_connections"] == of_service(unit, index)["ActiveConns"] > 0
            wrong = control.post("/traffic", json={"speed": 5})
            assert wrong.status_code == 400
            assert "traffic has no speed; it has" in wrong.json()["error"]
            control.post("/traffic", json={"connections_per_second": 0})
        assert not unit.appliance.traffic.is_on


def test_nothing_is_paid_for_clients_that_are_not_there(unit: Emulator) -> None:
    index = service(unit)
    before = list(unit.appliance.traffic.open_connections)
    for _ in range(50):
        unit.raw("modvs", vs=index, nickname="web")
    assert unit.appliance.traffic.open_connections == before == []
    assert unit.state.unit.statistics.settled_at == 0.0
