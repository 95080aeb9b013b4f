"""The defaults are data: versioned, printable, and each with a reason and a place where it is used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import loadmaster_constructs
from loadmaster_constructs import Because
from loadmaster_constructs.defaults import Departure, all_defaults, default, version
from loadmaster_constructs.errors import Refusal

PACKAGE = Path(loadmaster_constructs.__file__).parent


def test_each_default_says_why_and_names_a_point_of_the_checklist_or_none() -> None:
    for one in all_defaults():
        assert one.why.endswith("."), one
        assert one.point is None or one.point in {f"LM{number:02}" for number in range(12)}, one


def test_each_default_is_used() -> None:
    sources = "\n".join(path.read_text() for path in PACKAGE.glob("*.py"))
    for one in all_defaults():
        used = f'default("{one.group}", "{one.name}")' in sources or f'_settle("{one.name}"' in sources
        assert used, f"{one.group}.{one.name} is read nowhere"


def test_the_table_is_printed() -> None:
    printed = subprocess.run(
        [sys.executable, "-m", "loadmaster_constructs.defaults"], capture_output=True, text=True, check=True
    ).stdout
    assert f"version {version()}" in printed
    for one in all_defaults():
        assert any(f"{one.group}.{one.name}" in line and one.why in line for line in printed.splitlines())


def test_leaving_a_default_without_a_reason_is_refused_and_with_one_is_noted() -> None:
    departures: list[Departure] = []
    nat = default("appliance", "server_nat")
    assert nat.settle(None, departures) is False
    assert nat.settle(False, departures) is False
    with pytest.raises(Refusal, match="LM02"):
        nat.settle(True, departures)
    assert departures == []
    because = Because("mail")
    assert nat.settle(because, departures) is True
    assert departures == [Departure("LM02", "server_nat", True, because)]


def test_a_free_default_asks_for_no_reason() -> None:
    departures: list[Departure] = []
    assert default("service", "forwarded_header").settle("none", departures) == "none"
    assert departures == []
