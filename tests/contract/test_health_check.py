"""Checks and adaptive scheduling of the whole unit through both dialects."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from loadmaster import InvalidCall, InvalidValue
from loadmaster.types import GlobalHealth
from tests.contract.conftest import Contract


def timing(interval: int, timeout: int, retries: int) -> GlobalHealth:
    return GlobalHealth(interval_seconds=interval, timeout_seconds=timeout, retry_count=retries)


@pytest.fixture(autouse=True)
def factory_timing(contract: Contract) -> Iterator[None]:
    yield
    contract.writer.health_checks.modify(timeout_seconds=4, retry_count=2)
    contract.writer.health_checks.modify(interval_seconds=9)


def test_the_timing_of_checks(contract: Contract) -> None:
    assert contract.reader.health_checks.show() == timing(9, 4, 2)
    contract.writer.health_checks.modify(interval_seconds=30, timeout_seconds=5)
    assert contract.reader.health_checks.show() == timing(30, 5, 2)
    assert contract.writer.health_checks.show() == timing(30, 5, 2)


def test_an_interval_is_judged_by_what_held_before(contract: Contract) -> None:
    contract.writer.health_checks.modify(timeout_seconds=10, retry_count=3)
    assert contract.reader.health_checks.show() == timing(31, 10, 3), "the interval grows with the rest"
    with pytest.raises(InvalidValue, match="RetryInterval: 20"):
        contract.writer.health_checks.modify(interval_seconds=20, timeout_seconds=4, retry_count=2)
    assert contract.reader.health_checks.show() == timing(31, 10, 3), "nothing has changed"


@pytest.mark.parametrize("wanted", [(61, 20, 3), (9, 4, 2), (901, 60, 15)])
def test_all_three_at_once(contract: Contract, wanted: tuple[int, int, int]) -> None:
    contract.writer.health_checks.modify(timeout_seconds=12, retry_count=4)
    interval, timeout, retries = wanted
    found = contract.writer.health_checks.set_timing(
        interval_seconds=interval, timeout_seconds=timeout, retry_count=retries
    )
    assert found == timing(*wanted) == contract.reader.health_checks.show()


def test_what_does_not_fit_is_not_sent(contract: Contract) -> None:
    before = len(contract.unit.journal)
    with pytest.raises(InvalidCall, match="take 31 at least"):
        contract.writer.health_checks.set_timing(interval_seconds=30, timeout_seconds=10, retry_count=3)
    assert len(contract.unit.journal) == before


def test_services_take_from_the_unit_what_they_do_not_say(contract: Contract) -> None:
    service = contract.service()
    contract.writer.virtual_services.modify(service, check_interval_seconds=9)
    contract.writer.health_checks.modify(timeout_seconds=6)
    with pytest.raises(InvalidValue, match="ChkInterval"):
        contract.writer.virtual_services.modify(service, check_interval_seconds=12)
    contract.writer.virtual_services.modify(service, check_interval_seconds=13)
    assert contract.show(service).check_interval_seconds == 13


def test_adaptive_scheduling(contract: Contract) -> None:
    contract.writer.health_checks.modify_adaptive(path="/agent", port=4000, interval_seconds=20)
    contract.writer.health_checks.modify_adaptive(minimum_percent=15)
    shown = contract.reader.health_checks.show_adaptive()
    assert (shown.path, shown.port, shown.interval_seconds, shown.minimum_percent) == ("/agent", 4000, 20, 15)
    assert contract.writer.health_checks.show_adaptive() == shown
    with pytest.raises(InvalidValue, match="AdaptiveInterval"):
        contract.writer.call("modadaptive", {"AdaptiveInterval": 61}, reads=False)
    assert contract.reader.health_checks.show_adaptive() == shown
