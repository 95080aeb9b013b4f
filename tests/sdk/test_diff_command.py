"""``loadmaster diff`` and ``Snapshot.difference``: files and units against each other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from loadmaster import Difference, InvalidCall, LoadMaster, Snapshot
from loadmaster_emulator import Emulator
from tests.sdk.command import Ended, Run, runner

WEB = "virtual-service/VirtualService/10.0.0.50:80/tcp"


@pytest.fixture
def first() -> Iterator[Emulator]:
    with Emulator(limiter=False, tls=False) as made:
        made.raw("addvs", vs="10.0.0.50", port=80, prot="tcp", nickname="web")
        made.raw("addrs", vs="10.0.0.50", port=80, prot="tcp", rs="10.0.1.11", rsport=80)
        yield made


@pytest.fixture
def second(first: Emulator) -> Iterator[Emulator]:
    """A unit that was configured like the first one, and changed since."""
    with Emulator(limiter=False, tls=False, seed=7) as made:
        # Another number, the same service.
        made.raw("addvs", vs="10.0.0.99", port=80, prot="tcp")
        made.raw("addvs", vs="10.0.0.50", port=80, prot="tcp", nickname="www")
        made.raw("addrs", vs="10.0.0.50", port=80, prot="tcp", rs="10.0.1.12", rsport=80)
        made.raw("set", param="droponfail", value="yes")
        yield made


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], first: Emulator) -> Run:
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)
    started = runner(monkeypatch, capsys)

    def diff(*words: str, **environment: str) -> Ended:
        access = {"FIRST_API_KEY": first.api_key, "API_KEY": first.api_key}
        return started("diff", "--calls-per-second", "1000", *words, **{**access, **environment})

    return diff


def client(unit: Emulator) -> LoadMaster:
    return LoadMaster(unit.url, api_key=unit.api_key, calls_per_second=None)


def test_a_snapshot_says_what_is_other_in_another_one(first: Emulator, second: Emulator) -> None:
    with client(first) as one, client(second) as other:
        before, after = (lm.snapshot(["virtual-service", "settings"]) for lm in (one, other))
    found = {entry.where: entry for entry in before.difference(after)}
    nickname = found[f"{WEB}/nickname"]
    assert nickname == Difference(f"{WEB}/nickname", "changed", before="web", after="www")
    assert found["virtual-service/VirtualService/10.0.0.99:80/tcp"].kind == "added"
    assert found[f"{WEB}/real_servers/10.0.1.11:80"].kind == "removed"
    assert found[f"{WEB}/real_servers/10.0.1.12:80"].kind == "added"
    assert (found["setting/drop_on_fail"].before, found["setting/drop_on_fail"].after) == (False, True)
    assert before.difference(before) == []
    back = {entry.where: entry.kind for entry in after.difference(before)}
    assert back["virtual-service/VirtualService/10.0.0.99:80/tcp"] == "removed"
    assert [entry.where for entry in before.only(["settings"]).difference(after)] == [
        where for where in found if where.startswith("setting/")
    ]
    with pytest.raises(InvalidCall, match="there is no family 'services'"):
        before.only(["services"])


def test_objects_without_a_name_go_by_what_numbers_them() -> None:
    """And an object inside another one is compared field by field."""

    def interfaces(**values: Any) -> Snapshot:
        zero = {"number": 0, "address": "10.0.0.11/24"}
        one = {"number": 1, "mtu": 1500, "state": {"up": True, "speed": 10}, **values}
        return Snapshot({"interface": {"Interface": [zero, one]}}, {}, ("interface",))

    before, after = interfaces(), interfaces(mtu=9000, state={"up": True, "speed": 40})
    assert before.difference(after) == [
        Difference("interface/Interface/#1/mtu", "changed", before=1500, after=9000),
        Difference("interface/Interface/#1/state/speed", "changed", before=10, after=40),
    ]


def test_two_units_are_compared_each_with_its_own_key(run: Run, first: Emulator, second: Emulator) -> None:
    words = (first.url, second.url, "--family", "virtual-service")
    ended = run(*words, SECOND_API_KEY=second.api_key)
    assert ended.code == 1
    assert f"~ {WEB}/nickname: 'web' -> 'www'\n" in ended.out
    assert "+ virtual-service/VirtualService/10.0.0.99:80/tcp\n" in ended.out
    assert "setting/" not in ended.out
    assert "listvs" in first.journal.commands()
    assert "listvs" in second.journal.commands()
    refused = run(*words)
    assert (refused.code, refused.out) == (3, "")
    assert refused.err.startswith("error: listvs:")


def test_a_unit_is_compared_with_a_file_on_either_side(run: Run, first: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "before.json"
    with client(first) as lm:
        path.write_text(lm.snapshot(["virtual-service"]).to_json())
    assert run(str(path), first.url).code == 0
    first.raw("modvs", vs="10.0.0.50", port=80, prot="tcp", nickname="www")
    ended = run(str(path), first.url, "--json")
    assert ended.code == 1
    changed: list[dict[str, Any]] = json.loads(ended.out)
    assert {"where": f"{WEB}/nickname", "kind": "changed", "before": "web", "after": "www"} in changed
    turned = json.loads(run(first.url, str(path), "--json").out)
    assert {"where": f"{WEB}/nickname", "kind": "changed", "before": "www", "after": "web"} in turned
    assert run(str(path), URL=first.url).code == 1
    assert run(str(path), "--url", first.url).code == 1


def test_what_only_one_side_holds_is_told(run: Run, tmp_path: Path) -> None:
    paths: list[str] = []
    held: list[tuple[str, dict[str, Any]]] = [("a", {"dns": {}}), ("b", {"route": {}})]
    for name, families in held:
        paths.append(str(tmp_path / f"{name}.json"))
        Path(paths[-1]).write_text(Snapshot(families, {}, tuple(families)).to_json())
    ended = run(*paths)
    assert (ended.code, ended.out) == (0, "")
    assert ended.err == "not compared, only one side holds them: dns, route\n"


def test_a_unit_that_is_silent_or_wrong_use_end_as_documented(run: Run, first: Emulator) -> None:
    assert run(first.url, "http://127.0.0.1:9").code == 3
    for words, message in [
        ((first.url,), f"{first.url!r} is compared with nothing; name a snapshot file or another unit"),
        ((first.url, first.url), "which is one unit twice"),
        ((first.url, first.url, "--url", first.url), "but both sides are named already"),
        (("/none.json", first.url), "'/none.json' cannot be read"),
        ((first.url, "/none.json"), "'/none.json' cannot be read"),
    ]:
        ended = run(*words)
        assert (ended.code, ended.out) == (2, "")
        assert message in ended.err
