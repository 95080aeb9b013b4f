"""Every point of the checklist seen to fail alike: synthesised, planned, and on the running pair.

One estate holds a defect for each of the twelve points. It is written once, and shown to `loadmaster audit`
as what CDKTF synthesises, as the plan Terraform makes of plain HCL, and as the pair it was applied to.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pytest

from loadmaster_checklist import Rule, all_rules, rule
from loadmaster_constructs import l1
from loadmaster_emulator import EmulatedPair
from tests.support.appliance_terraform import ApplianceTerraform, block
from tests.workspace.repository import ROOT

POINTS = [f"LM{number:02d}" for number in range(12)]
STAGES = ("synth", "plan", "live")
OLD_FIRMWARE = "7.2.60.0"
DEFECTS: dict[str, dict[str, Any]] = {
    "ha_pair": {
        "interfaces": {
            "eth0": {"shared_address": "10.0.0.10", "ha_check": True},
            "eth1": {"shared_address": "192.168.10.1", "ha_check": False},  # LM11
        },
        "platform": "hardware",
        "virtual_mac": False,  # LM04, on hardware
        "ha_virtual_id": 1,  # LM05
        "share_layer7_persistence": False,  # LM03
        "share_layer4_connections": True,
    },
    "l7_settings": {
        "transparent": False,
        "drop_on_fail": False,  # LM07, with a long idle time
        "drain_time_seconds": 300,  # LM08, shorter than the persistence
        "drop_at_drain_end": True,
    },
    "network_settings": {"server_nat": True},  # LM02
    "packet_filter": {"enabled": False},  # LM06
    "syslog_target": {"host": "10.0.9.5", "minimum_severity": "info"},  # LM09
    "backup_schedule": {"backup_enabled": False},  # LM10
    "virtual_service": {
        "address": "10.0.0.50",
        "port": "80",
        "protocol": "tcp",
        "transparent": True,  # LM01
        "idle_time": 7200,
        "persistence": "source_address",
        "persistence_timeout_seconds": 3600,
        "real_servers": {"192.168.10.51:80": {}},
    },
}
FIRMWARE = 'data "loadmaster_version" "now" {}\n\ndata "loadmaster_licence" "now" {}\n'  # LM00


@dataclass(frozen=True)
class Audits:
    """The three targets, and what an audit says of each."""

    targets: Mapping[str, str]
    environment: Mapping[str, str]
    folder: Path
    said: dict[str, dict[str, Any]] = field(default_factory=dict)

    def __call__(self, stage: str, *options: str) -> dict[str, Any]:
        """The report of one stage; the exit code says whether something fails."""
        command = [
            str(Path(sys.executable).with_name("loadmaster")),
            "audit",
            self.targets[stage],
            "--json",
            *options,
        ]
        if stage == "live":
            command += ["--name", "edge"]
        answer = subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            check=False,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert answer.returncode in (0, 1), answer.stderr
        document = json.loads(answer.stdout)
        (report,) = document["reports"]
        assert report["stage"] == stage
        assert document["exit_code"] == answer.returncode
        found: dict[str, Any] = report
        return found

    def point(self, stage: str, id: str) -> dict[str, Any]:
        """What is said about one point, without waivers."""
        if stage not in self.said:
            self.said[stage] = self(stage)
        (found,) = [point for point in self.said[stage]["points"] if point["rule"] == id]
        point: dict[str, Any] = found
        return point


@pytest.fixture(scope="module")
def audits(tmp_path_factory: pytest.TempPathFactory, provider_mirror: Path) -> Iterator[Audits]:
    """The estate of defects, deployed; nothing is judged yet."""
    folder = tmp_path_factory.mktemp("defects")
    with EmulatedPair(limiter=False, platform="hardware", firmware=OLD_FIRMWARE) as pair:
        provider = {"name": "edge", "units": [pair.first.url, pair.second.url], "shared": pair.shared_url}
        terraform = ApplianceTerraform(
            folder / "hcl", pair.first, mirror=provider_mirror, python=sys.executable
        )
        terraform.environment["LOADMASTER_CA_FILE"] = str(pair.certificates)
        del terraform.environment["LOADMASTER_URL"]
        terraform.configure(
            FIRMWARE,
            *(block(f"loadmaster_{kind}", "it", arguments) for kind, arguments in DEFECTS.items()),
            provider="\n  ".join(f"{name} = {json.dumps(value)}" for name, value in provider.items())
            + "\n  calls_per_second = 2000",
        )
        plan = terraform.plan()
        (folder / "plan.json").write_text(json.dumps(plan.document), encoding="utf-8")
        terraform.apply()
        terraform.expect_no_changes()
        access = {
            name: value for name, value in terraform.environment.items() if name.startswith("LOADMASTER_")
        }
        yield Audits(
            targets={
                "synth": str(_synthesised(folder / "cdktf.out", provider)),
                "plan": str(folder / "plan.json"),
                "live": f"pair:{pair.first.url},{pair.second.url}",
            },
            environment={**os.environ, **access},
            folder=folder,
        )


def _synthesised(folder: Path, provider: Mapping[str, Any]) -> Path:
    """The estate from raw constructs, which have no opinion and refuse no defect."""
    from cdktf import App, TerraformStack

    app = App(outdir=str(folder))
    stack: Any = TerraformStack(app, "edge")
    l1.LoadMasterProvider(stack, "provider", **provider)
    for kind, arguments in DEFECTS.items():
        name = "".join(word.capitalize() for word in kind.split("_")) + "Resource"
        getattr(l1, name)(stack, kind, **arguments)
    app.synth()
    return folder


def _decides(rule: Rule, stage: str) -> bool:
    return rule.stages[stage].decides != "no"  # type: ignore[index]


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("id", POINTS)
def test_a_defect_fails_at_every_stage_that_decides_it_and_is_unknown_elsewhere(
    audits: Audits, id: str, stage: str
) -> None:
    point = audits.point(stage, id)
    assert point["verdict"] == ("fails" if _decides(rule(id), stage) else "unknown"), point["message"]


@pytest.mark.parametrize("id", POINTS)
def test_the_stages_that_decide_name_the_same_objects(audits: Audits, id: str) -> None:
    named = {
        stage: {one["object"] for one in audits.point(stage, id)["findings"] if one["verdict"] == "fails"}
        for stage in STAGES
        if _decides(rule(id), stage)
    }
    assert len(set(map(frozenset, named.values()))) == 1, named


@pytest.mark.parametrize("stage", STAGES)
def test_waivers_silence_every_point_at_every_stage(audits: Audits, stage: str, tmp_path: Path) -> None:
    waivers = tmp_path / "checklist.toml"
    waivers.write_text("\n".join(_waiver(one) for one in all_rules() if one.id in POINTS), encoding="utf-8")
    report = audits(stage, "--waivers", str(waivers))
    verdicts = {point["rule"]: point["verdict"] for point in report["points"]}
    assert verdicts == {one: "waived" if _decides(rule(one), stage) else "unknown" for one in POINTS}


def _waiver(rule: Rule) -> str:
    entry = {"rule": rule.id, "appliance": "edge", "reason": "seeded by a test", "owner": "the tests"}
    return "[[waiver]]\n" + "".join(f"{name} = {json.dumps(value)}\n" for name, value in entry.items())


@pytest.mark.parametrize("id", POINTS)
def test_every_point_has_its_page(id: str) -> None:
    page = (ROOT / "docs" / "reference" / "checklist" / f"{id}.md").read_text(encoding="utf-8")
    assert rule(id).title in page


@pytest.mark.parametrize(
    ("platform", "virtual_mac", "verdict"),
    [("hardware", "yes", "passes"), ("hardware", "no", "fails"), ("virtual", "no", "passes")],
)
def test_a_virtual_mac_is_wanted_on_hardware_and_nowhere_else(
    platform: Literal["hardware", "virtual"], virtual_mac: str, verdict: str, tmp_path: Path
) -> None:
    with EmulatedPair(limiter=False, platform=platform) as pair:
        pair.first.raw("set", param="vmac", value=virtual_mac)
        pair.synchronise()
        access = {"LOADMASTER_API_KEY": pair.first.api_key, "LOADMASTER_CA_FILE": str(pair.certificates)}
        audits = Audits(
            targets={"live": f"pair:{pair.first.url},{pair.second.url}"},
            environment={**os.environ, **access},
            folder=tmp_path,
        )
        point = audits.point("live", "LM04")
    assert point["verdict"] == verdict, point["message"]
    shown = {(raw["wire_name"], raw["wire_text"]) for raw in point["raw"]}
    assert shown == {("vmac", virtual_mac), ("VLM", "yes" if platform == "virtual" else "no")}
