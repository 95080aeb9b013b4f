"""The defaults are data: versioned, printable, and each with a reason and a place where it is used."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import loadmaster_constructs
from loadmaster_checklist import RULE_IDS
from loadmaster_constructs import Because
from loadmaster_constructs.defaults import Departure, all_defaults, default, version
from loadmaster_constructs.errors import Refusal

PACKAGE = Path(loadmaster_constructs.__file__).parent


def test_each_default_says_why_and_names_a_point_of_the_checklist_or_none() -> None:
    for one in all_defaults():
        assert one.why.endswith("."), one
        assert one.point is None or one.point in RULE_IDS, one


def test_each_default_is_used() -> None:
    sources = "\n".join(path.read_text() for path in PACKAGE.glob("*.py"))
    for one in all_defaults():
        ways = ("_settle_setting", "_settle_pair")
        used = f'default("{one.group}", "{one.name}")' in sources or any(
            re.search(rf'{way}\(\s*"{one.name}"', sources) for way in ways
        )
        assert used, f"{one.group}.{one.name} is read nowhere"


def _printed(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "loadmaster_constructs.defaults", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_table_is_printed() -> None:
    ended = _printed()
    assert (ended.returncode, ended.stderr) == (0, "")
    printed = ended.stdout
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


@pytest.mark.parametrize(
    ("group", "name", "value"),
    [
        ("appliance", "server_nat", False),
        ("appliance", "routing_between_networks", "blocked"),
        ("syslog", "minimum_severity", "error"),
    ],
)
def test_a_reason_for_what_needs_none_is_refused(group: str, name: str, value: object) -> None:
    departures: list[Departure] = []
    with pytest.raises(Refusal, match="with a reason, and needs none"):
        default(group, name).settle(Because("why", value=value), departures)
    assert departures == []


def test_a_free_default_asks_for_no_reason() -> None:
    departures: list[Departure] = []
    assert default("service", "forwarded_header").settle("none", departures) == "none"
    assert departures == []


def test_the_set_is_printed_for_programs_and_compared_with_an_older_one(tmp_path: Path) -> None:
    printed = _printed("--json")
    assert (printed.returncode, printed.stderr) == (0, "")
    old = json.loads(printed.stdout)
    assert set(old["defaults"]) == {f"{one.group}.{one.name}" for one in all_defaults()}
    file = tmp_path / "old.json"
    file.write_text(printed.stdout)
    assert _printed("--diff", str(file)).returncode == 0

    old["version"] = 1
    old["defaults"]["appliance.drop_on_fail"]["value"] = False
    old["defaults"]["appliance.gone"] = {"value": 5}
    del old["defaults"]["tls.cipher_set"]
    file.write_text(json.dumps(old))
    changes = _printed("--diff", str(file))
    assert changes.returncode == 1
    assert changes.stdout.splitlines() == [
        f"defaults of the checklist, version 1 to {version()}",
        "~ appliance.drop_on_fail: value false -> true",
        "- appliance.gone: 5",
        '+ tls.cipher_set: "BestPractices"',
    ]
    told = json.loads(_printed("--diff", str(file), "--json").stdout)
    assert told["from"] == 1
    assert {change["change"] for change in told["changes"]} == {"value", "added", "removed"}


@pytest.mark.parametrize("content", [None, "[]", "not json", '{"defaults": 5, "version": 1}'])
def test_a_file_that_cannot_be_compared_is_named(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "old.json"
    if content is not None:
        file.write_text(content)
    ended = _printed("--diff", str(file))
    assert ended.returncode == 2
    assert ended.stderr.startswith(f"error: {file} cannot be compared: ")
    assert len(ended.stderr.splitlines()) == 1
