"""``loadmaster audit`` as people and pipelines call it: output, files and exit codes of the process."""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import typer

from loadmaster import InvalidCall, LoadMaster
from loadmaster_checklist.command import audit as command
from loadmaster_emulator import EmulatedPair, Emulator, Fault
from tests.checklist.seeds import Seed, web

COMMAND = typer.Typer(add_completion=False)
COMMAND.command()(command)
RECORDS = '[[certificate_backup]]\nappliance = "edge"\ntaken = 2026-11-01\ncertificates = ["www"]\n'
PROGRAM = Path(sys.executable).with_name("loadmaster")


@dataclass
class Audit:
    """One run."""

    code: int
    output: str
    errors: str

    @property
    def document(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.output)
        return found

    def verdicts(self, appliance: str = "lab") -> dict[str, str]:
        points = [point for report in self.document["reports"] for point in report["points"]]
        return {point["rule"]: point["verdict"] for point in points if point["appliance"] == appliance}


def audit(folder: Path, *words: str, **environment: str) -> Audit:
    """Run the command in a folder of its own, at a pace that suits an emulator without a limiter."""
    said = subprocess.run(
        [str(PROGRAM), "audit", *words],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        stdin=subprocess.DEVNULL,
    )
    return Audit(said.returncode, said.stdout, said.stderr)


@pytest.fixture(scope="module")
def unit() -> Iterator[Emulator]:
    with Emulator(limiter=False) as running:
        running.raw("addvs", vs="10.0.0.50", port=443, prot="tcp", NickName="web")
        running.raw("addrs", vs="10.0.0.50", port=443, prot="tcp", rs="10.0.1.11", rsport=443)
        yield running


def inventory(folder: Path, **units: list[str]) -> str:
    """An inventory without a brake."""
    entries = [
        f'[[appliance]]\nname = "{name}"\nunits = {json.dumps(urls)}\ncalls_per_second = 1000\n'
        for name, urls in units.items()
    ]
    (folder / "appliances.toml").write_text("\n".join(entries), encoding="utf-8")
    return "appliances.toml"


def access(unit: Emulator) -> dict[str, str]:
    return {"LOADMASTER_API_KEY": unit.api_key, "LOADMASTER_CA_FILE": str(unit.certificate)}


@pytest.fixture(scope="module")
def snapshot(unit: Emulator, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole of the unit, as `loadmaster snapshot` writes it."""
    path = tmp_path_factory.mktemp("snapshots") / "lab.json"
    with LoadMaster(unit.url, api_key=unit.api_key, ca=unit.certificate, calls_per_second=None) as lm:
        path.write_text(lm.snapshot().to_json(), encoding="utf-8")
    return path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refusal(*words: str) -> str:
    """What the command refuses with, inside this process."""
    with pytest.raises(InvalidCall) as raised:
        typer.main.get_command(COMMAND).main(list(words), standalone_mode=False)
    return str(raised.value)


def verdicts_of(*words: str, code: int = 1) -> dict[str, dict[str, str]]:
    """What the command finds inside this process, by stage and rule."""
    with contextlib.redirect_stdout(io.StringIO()) as output, pytest.raises(SystemExit) as ended:
        typer.main.get_command(COMMAND).main([*words, "--json"])
    assert ended.value.code == code
    reports = json.loads(output.getvalue())["reports"]
    return {
        report["stage"]: {point["rule"]: point["verdict"] for point in report["points"]} for report in reports
    }


def live_verdicts(*words: str, code: int = 1) -> dict[str, str]:
    return verdicts_of(*words, code=code)["live"]


def test_a_unit_is_judged_and_every_report_written(unit: Emulator, tmp_path: Path) -> None:
    files = ["--html", "a.html", "--sarif", "a.sarif", "--junit", "a.xml", "--markdown", "a.md"]
    run = audit(
        tmp_path, "--inventory", inventory(tmp_path, lab=[unit.url]), *files, "--json", **access(unit)
    )
    assert run.code == 1, run.errors
    verdicts = run.verdicts()
    assert sorted(verdicts) == [f"LM{number:02}" for number in range(12)]
    assert verdicts["LM07"] == "fails"
    assert verdicts["LM05"] == "does_not_apply"
    assert json.loads((tmp_path / "a.sarif").read_text())["version"] == "2.1.0"
    assert ElementTree.parse(tmp_path / "a.xml").getroot().get("tests") == "12"
    assert "LM07" in (tmp_path / "a.md").read_text()
    page = (tmp_path / "a.html").read_text()
    assert "10.0.0.50:443/tcp" in page
    assert "10.0.1.11:443" in page
    assert {file.name for file in tmp_path.iterdir() if file.is_file()} == {
        "appliances.toml",
        "a.html",
        "a.sarif",
        "a.xml",
        "a.md",
    }
    for text in (run.output, run.errors, page):
        assert unit.api_key not in text


def test_bounded_reading_and_a_whole_snapshot_come_to_the_same_verdicts(
    unit: Emulator, snapshot: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in access(unit).items():
        monkeypatch.setenv(name, value)
    live = live_verdicts("--inventory", inventory(here, lab=[unit.url]), "--pack", "twelve")
    assert live == live_verdicts(str(snapshot), "--pack", "twelve")


def test_an_unverified_connection_is_a_finding_of_its_own(
    unit: Emulator, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = inventory(here, lab=[unit.url])
    careless = audit(
        here,
        *("--inventory", path, "--pack", "all", "--json", "--insecure"),
        LOADMASTER_API_KEY=unit.api_key,
    )
    assert careless.verdicts()["LMH12"] == "fails"
    for name, value in access(unit).items():
        monkeypatch.setenv(name, value)
    assert live_verdicts("--inventory", path, "--pack", "all")["LMH12"] == "passes"


def test_the_table_is_for_people(snapshot: Path, tmp_path: Path) -> None:
    run = audit(tmp_path, str(snapshot))
    assert run.code == 1
    assert "✗ LM07 fails lab:" in run.output
    assert "droponfail=no" in run.output
    assert run.errors == "", "no progress bar where nobody watches"


def test_a_pair_is_judged_as_one(tmp_path: Path) -> None:
    with EmulatedPair(clock_speed=0, limiter=False) as pair:
        run = audit(
            tmp_path,
            "--inventory",
            inventory(tmp_path, edge=[pair.first.url, pair.second.url]),
            "--json",
            LOADMASTER_EDGE_FIRST_API_KEY=pair.first.api_key,
            LOADMASTER_SECOND_API_KEY=pair.second.api_key,
            LOADMASTER_CA_FILE=str(pair.certificates),
        )
    assert run.code == 1, run.errors
    verdicts = run.verdicts("edge")
    assert verdicts["LM05"] == "fails", "the pair has the id of the factory"
    assert verdicts["LM04"] == "passes"
    points = {point["rule"]: point for point in run.document["reports"][0]["points"]}
    units = [(one["unit"], one["wire_text"]) for one in points["LM05"]["raw"] if one["wire_name"] == "havhid"]
    assert units == [("first", "1"), ("second", "1")]


def test_half_a_pair_is_judged_and_the_missing_half_named(tmp_path: Path) -> None:
    with EmulatedPair(clock_speed=0, limiter=False) as pair:
        pair.kill("second")
        run = audit(
            tmp_path,
            "--inventory",
            inventory(tmp_path, edge=[pair.first.url, pair.second.url]),
            "--json",
            LOADMASTER_FIRST_API_KEY=pair.first.api_key,
            LOADMASTER_SECOND_API_KEY=pair.second.api_key,
            LOADMASTER_CA_FILE=str(pair.certificates),
        )
        gone = pair.second.url
    assert run.code == 3
    (unread,) = run.document["unread"]
    assert (unread["appliance"], unread["unit"]) == ("edge", "second")
    assert unread["message"].startswith(f"edge, second unit ({gone}): ")
    verdicts = run.verdicts("edge")
    assert verdicts["LM07"] == "fails"
    assert verdicts["LM00"] == "unknown", "the firmware of one unit is not known"


def test_two_addresses_that_are_no_pair_are_named_and_the_rest_is_judged(
    unit: Emulator, tmp_path: Path
) -> None:
    with Emulator(limiter=False, seed=1) as other:
        path = inventory(tmp_path, lab=[unit.url], both=[unit.url, other.url])
        keys = {
            "LOADMASTER_SECOND_API_KEY": other.api_key,
            "LOADMASTER_SECOND_CA_FILE": str(other.certificate),
        }
        run = audit(tmp_path, "--inventory", path, "--json", **access(unit), **keys)
    assert run.code == 3
    (unread,) = run.document["unread"]
    assert unread["appliance"] == "both"
    assert "HA is not configured; audit single units by their addresses" in unread["message"]
    assert run.verdicts()["LM07"] == "fails"


def test_a_unit_that_does_not_answer_is_named_and_the_others_are_judged(
    unit: Emulator, tmp_path: Path
) -> None:
    with Emulator() as gone:
        dead = gone.url
    path = inventory(tmp_path, lab=[unit.url], gone=[dead])
    run = audit(tmp_path, "--inventory", path, "--json", **access(unit))
    assert run.code == 3
    assert [one["appliance"] for one in run.document["unread"]] == ["gone"]
    assert dead in run.document["unread"][0]["message"]
    assert run.verdicts()["LM07"] == "fails"


def test_a_waiver_silences_what_fails(snapshot: Path, here: Path) -> None:
    before = live_verdicts(str(snapshot))
    failing = [rule for rule, verdict in before.items() if verdict == "fails"]
    assert "LM07" in failing
    waivers = "".join(
        f'[[waiver]]\nrule = "{rule}"\nappliance = "lab"\nreason = "a laboratory"\n' for rule in failing
    )
    (here / "mine.toml").write_text(waivers, encoding="utf-8")
    waived = live_verdicts(str(snapshot), "--waivers", "mine.toml", code=0)
    assert {waived[rule] for rule in failing} == {"waived"}
    assert {rule: waived[rule] for rule in before if rule not in failing} == {
        rule: verdict for rule, verdict in before.items() if rule not in failing
    }


def test_breaking_the_glass_lets_one_run_through(snapshot: Path, here: Path) -> None:
    before = live_verdicts(str(snapshot))
    assert live_verdicts(str(snapshot), "--break-glass", "INC-4711", code=0) == before


def test_a_snapshot_takes_the_name_it_is_given(snapshot: Path, here: Path) -> None:
    assert live_verdicts(str(snapshot), "--name", "core")["LM07"] == "fails"


def test_an_interrupted_audit_writes_nothing(tmp_path: Path) -> None:
    with Emulator(limiter=False) as hanging:
        hanging.temper.add(Fault("hang", command="listvs"))
        words = ["--inventory", inventory(tmp_path, lab=[hanging.url]), "--html", "report.html"]
        process = subprocess.Popen(
            [str(PROGRAM), "audit", *words],
            cwd=tmp_path,
            env={"PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": str(tmp_path), **access(hanging)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        deadline = time.monotonic() + 30
        while "listvs" not in hanging.journal.commands() and time.monotonic() < deadline:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=30)
    assert (process.returncode, output, errors) == (130, "", "interrupted: nothing was written\n")
    assert not (tmp_path / "report.html").exists()


def written(folder: Path, name: str, document: dict[str, Any]) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document), encoding="utf-8")
    return name


def test_all_three_stages_are_judged_in_one_go(here: Path) -> None:
    seed = Seed()
    written(here, "cdktf.out/stacks/edge/cdk.tf.json", seed.synth())
    words = [
        "cdktf.out",
        written(here, "plan.json", seed.plan()),
        written(here, "edge.json", seed.snapshot()),
    ]
    (here / "checklist.records.toml").write_text(RECORDS, encoding="utf-8")
    found = verdicts_of(*words, code=0)
    assert list(found) == ["synth", "plan", "live"]
    for verdicts in found.values():
        assert set(verdicts.values()) <= {"passes", "unknown", "does_not_apply"}
    assert set(found["live"].values()) == {"passes"}


def test_plans_of_one_appliance_are_judged_together(here: Path) -> None:
    owner = written(here, "owner.json", Seed(services=[]).plan())
    guest = Seed(services=[web(transparent=True)])
    services = guest.plan()
    resources = services["planned_values"]["root_module"]["resources"]
    kept = [one for one in resources if one["type"] == "loadmaster_virtual_service"]
    services["planned_values"]["root_module"]["resources"] = kept
    together = verdicts_of(owner, written(here, "guest.json", services), code=1)
    assert together["plan"]["LM01"] == "fails"
    alone = verdicts_of(owner, code=0)
    assert alone["plan"]["LM01"] != "fails"


FOREIGN = {
    "format_version": "1.2",
    "planned_values": {"root_module": {"resources": [{"address": "aws_vpc.a", "type": "aws_vpc"}]}},
    "resource_changes": [{"address": "aws_vpc.a", "type": "aws_vpc", "change": {"actions": ["create"]}}],
    "configuration": {"provider_config": {"aws": {"name": "aws"}}, "root_module": {}},
}
WRONG = {
    "cut.json": ('{"format": 1, "famil', "is not whole or not JSON"),
    "half.json": ('{"format": 1, "families": {}}', "cut off or damaged"),
    "future.json": ('{"format": 9, "families": {}}', "format 9"),
    "list.json": ("[1]", "holds a list; expected a snapshot"),
    "other.json": ('{"a": 1}', "neither a snapshot, nor a plan"),
    "plan.tfplan": ("PK\x03\x04rest", "terraform show -json plan.tfplan > plan.json"),
    "foreign.json": (
        json.dumps(FOREIGN),
        "foreign.json",
    ),
}


def test_a_refusal_is_one_line_and_exit_code_two(tmp_path: Path) -> None:
    run = audit(tmp_path, "nowhere.json", "--html", "report.html")
    assert (run.code, run.output) == (2, "")
    assert run.errors.startswith("error: target is 'nowhere.json'; expected an address")
    assert len(run.errors.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", WRONG)
def test_a_file_that_is_none_is_named_with_its_fault(name: str, here: Path) -> None:
    content, message = WRONG[name]
    (here / name).write_text(content, encoding="utf-8")
    told = refusal(name, "--html", "report.html")
    assert message in told
    assert name in told
    assert "\n" not in told
    assert not (here / "report.html").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "nothing to judge; name a TARGET or give --inventory"),
        (["https://10.0.0.11"], "no credentials for 10.0.0.11"),
        (["--waivers", "nowhere.toml", "https://10.0.0.11"], "--waivers is 'nowhere.toml'"),
        (["--inventory", "nowhere.toml"], "--inventory is 'nowhere.toml', which cannot be read"),
        (["--pack", "thirteen", "https://10.0.0.11"], "there is no pack 'thirteen'"),
        (["--break-glass", " ", "https://10.0.0.11"], "needs a reason"),
        (["--name", "a", "https://10.0.0.11", "https://10.0.0.12"], "--name is 'a'"),
        (["https://10.0.0.11", "https://10.0.0.11/"], "two appliances are called '10.0.0.11'"),
        (["--html", "no/such/folder.html", "https://10.0.0.11"], "--html is 'no/such/folder.html'"),
    ],
)
def test_wrong_use_is_told_in_one_line(words: list[str], message: str, here: Path) -> None:
    told = refusal(*words)
    assert message in told
    assert "\n" not in told
    assert list(here.iterdir()) == []


def test_a_waiver_file_with_a_fault_is_named_with_its_line(snapshot: Path, here: Path) -> None:
    (here / "checklist.toml").write_text('[[waiver]]\nrule = "LM99"\n', encoding="utf-8")
    assert "checklist.toml:" in refusal(str(snapshot))


def test_the_same_appliance_twice_is_refused(snapshot: Path, here: Path) -> None:
    assert "holds 'lab', which another target holds already" in refusal(str(snapshot), str(snapshot))
