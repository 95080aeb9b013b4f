"""Every program is judged while it is synthesised, in our app and in the framework's own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from loadmaster_constructs import (
    App,
    BackupSchedule,
    Because,
    Certificate,
    HAPair,
    LoadMaster,
    Persistence,
    Secret,
    Stack,
    SynthesisError,
    SyslogTarget,
    Tls,
    VirtualService,
)
from loadmaster_constructs._framework import Construct, TerraformStack, cdk
from loadmaster_constructs.l1 import L7SettingsResource, SyslogTargetResource, VirtualServiceResource
from tests.support.synthesis import synthesise

PEM = "-----BEGIN CERTIFICATE-----\nMIIBfake\n-----END CERTIFICATE-----\n"


def _pair(scope: Construct, name: str = "edge") -> HAPair:
    return HAPair(
        scope,
        name,
        first="https://10.0.0.11",
        second="https://10.0.0.12",
        shared={"eth0": "10.0.0.10/24"},
        virtual_id=23,
        platform="virtual",
        routing_between_networks="blocked",
    )


def _complete(pair: HAPair) -> None:
    SyslogTarget(pair, "siem", host="10.0.9.5")
    to = "sftp://backup@10.0.9.7/loadmaster"
    BackupSchedule(pair, "nightly", to=to, daily_at="02:30", key=Secret.env("BACKUP_KEY"))


def _persistent(pair: HAPair) -> None:
    hour = Persistence.source_address(timeout_seconds=3600)
    VirtualService(pair, "web", address="10.0.0.50", port=80, persistence=hour)


def _open_filter(pair: HAPair) -> None:
    assert pair.packet_filter is not None
    pair.packet_filter.add_override("enabled", False)


SEEDED: dict[str, tuple[str, Callable[[HAPair], Any]]] = {
    "LM01": (
        "edge/edge/raw",
        lambda pair: VirtualServiceResource(
            pair, "raw", address="10.0.0.70", port=80, protocol="tcp", transparent=True
        ),
    ),
    "LM02": (
        "edge/edge/network-settings",
        lambda pair: pair.network_settings.add_override("server_nat", True),
    ),
    "LM03": ("edge/edge/pair", lambda pair: pair.ha_pair.add_override("share_layer7_persistence", False)),
    "LM04": ("edge/edge/pair", lambda pair: pair.ha_pair.add_override("virtual_mac", True)),
    "LM05": ("edge/edge/pair", lambda pair: pair.ha_pair.add_override("ha_virtual_id", 1)),
    "LM06": (
        "edge/edge/packet-filter",
        _open_filter,
    ),
    "LM07": ("edge/edge/l7-settings", lambda pair: pair.l7_settings.add_override("drop_on_fail", False)),
    "LM08": ("edge/edge/l7-settings", lambda pair: pair.l7_settings.add_override("drain_time_seconds", 60)),
    "LM09": (
        "edge/edge/raw",
        lambda pair: SyslogTargetResource(pair, "raw", host="10.0.9.9", minimum_severity="info"),
    ),
}


@pytest.mark.parametrize("point", SEEDED)
def test_a_defect_is_an_error_that_names_point_construct_and_fix(app: App, stack: Stack, point: str) -> None:
    pair = _pair(stack)
    _persistent(pair)
    place, seed = SEEDED[point]
    seed(pair)
    with pytest.raises(SynthesisError) as caught:
        app.synth()
    (line,) = str(caught.value).splitlines()
    assert line.startswith(f"{place}: {point} ")
    assert "; fix: " in line
    assert not list(Path(app.outdir).glob("stacks/*/cdk.tf.json")), "nothing is half written"


@pytest.mark.parametrize("point", ["LM02", "LM07"])
def test_the_same_defect_is_one_in_the_frameworks_own_app_and_stack(tmp_path: Path, point: str) -> None:
    app = cdk.App(outdir=str(tmp_path / "out"))
    pair = _pair(TerraformStack(app, "edge"))
    place, seed = SEEDED[point]
    seed(pair)
    with pytest.raises(RuntimeError) as caught:
        app.synth()
    assert f"[edge/edge] {place}: {point} " in str(caught.value)
    assert not (tmp_path / "out" / "manifest.json").exists()


def test_the_frameworks_own_tests_judge_too(tmp_path: Path) -> None:
    app = cdk.Testing.app()
    stack = TerraformStack(app, "edge")
    pair = _pair(stack)
    assert "loadmaster_ha_pair" in json.loads(cdk.Testing.synth(stack, True))["resource"]
    pair.l7_settings.add_override("drop_on_fail", False)
    with pytest.raises(RuntimeError, match="LM07"):
        cdk.Testing.synth(stack, True)


def test_every_defect_of_every_stack_is_told_at_once(app: App, stack: Stack) -> None:
    pair = _pair(stack)
    _persistent(pair)
    pair.ha_pair.add_override("share_layer7_persistence", False)
    borrowed = HAPair.existing(
        Stack(app, "guest"), "edge", first="https://10.0.0.11", second="https://10.0.0.12"
    )
    VirtualServiceResource(borrowed, "raw", address="10.0.0.70", port=80, protocol="tcp", transparent=True)
    with pytest.raises(SynthesisError) as caught:
        app.synth()
    assert sorted(line.split(" ")[:2] for line in str(caught.value).splitlines()) == [
        ["edge/edge/pair:", "LM03"],
        ["guest/edge/raw:", "LM01"],
    ]


def test_a_borrowed_appliance_is_judged_by_what_stands_below_it_only(app: App, stack: Stack) -> None:
    borrowed = LoadMaster.existing(stack, "lb", unit="https://10.0.0.11")
    VirtualService(borrowed, "web", address="10.0.0.50", port=80)
    assert _annotations(app, stack) == []


def test_a_raw_value_beside_the_owners_counts(app: App, stack: Stack) -> None:
    pair = _pair(stack)
    L7SettingsResource(pair, "more", drop_on_fail=False)
    with pytest.raises(SynthesisError, match=r"^edge/edge/more: LM07 "):
        app.synth()


def _annotations(app: App, stack: Stack) -> list[tuple[str, str]]:
    synthesise(app)
    return [
        (str(entry.type), str(entry.data))
        for node in stack.node.find_all()
        for entry in node.node.metadata
        if entry.type.startswith("@cdktf/")
    ]


def test_what_nobody_declared_is_a_warning_and_firmware_a_remark_each_once(app: App, stack: Stack) -> None:
    LoadMaster(stack, "lb", unit="https://10.0.0.11")
    synthesise(app)
    told = _annotations(app, stack)
    points = [(kind, text.split(" ")[0]) for kind, text in told]
    assert points == [
        ("@cdktf/warn", "LM06"),
        ("@cdktf/warn", "LM09"),
        ("@cdktf/warn", "LM10"),
        ("@cdktf/info", "LM00"),
    ]
    assert len(set(told)) == len(told)


def test_a_complete_pair_leaves_only_what_no_program_knows(app: App, stack: Stack) -> None:
    _complete(_pair(stack))
    points = {text.split(" ")[0] for _, text in _annotations(app, stack)}
    assert points <= {"LM00", "LM04"}


def test_certificates_of_the_program_are_known_by_name(app: App, stack: Stack) -> None:
    pair = _pair(stack)
    www = Certificate(pair, "www", certificate=PEM, private_key=Secret.env("KEY"))
    VirtualService(pair, "web", address="10.0.0.50", port=443, tls=Tls(certificate=www))
    Path(app.outdir, "checklist.records.toml").write_text(
        '[[certificate_backup]]\nappliance = "edge"\ntaken = 2026-01-01T00:00:00Z\ncertificates = ["other"]\n'
    )
    (told,) = (text for _, text in _annotations(app, stack) if "LM10" in text)
    assert "www" in told


# ------------------------------------------------------------------------------------------- waivers


def test_a_waiver_in_the_programs_folder_silences_a_point(app: App, stack: Stack) -> None:
    pair = _pair(stack)
    pair.network_settings.add_override("server_nat", True)
    Path(app.outdir, "checklist.toml").write_text(
        '[[waiver]]\nrule = "LM02"\nappliance = "edge"\nobject = "setting/server_nat"\nreason = "mail"\n'
    )
    assert synthesise(app).resource("network_settings")["server_nat"] is True


@pytest.mark.parametrize(
    ("waiver", "words"),
    [
        ('rule = "LM99"\nappliance = "edge"\nreason = "x"', "'LM99' is no rule"),
        ('rule = "LM02"\nappliance = "edge"', "reason"),
        (
            'rule = "LM02"\nappliance = "edge"\nobject = "setting/nothing"\nreason = "x"',
            "has no 'setting/nothing'",
        ),
        ("rule =", "checklist.toml"),
    ],
)
def test_a_waiver_that_cannot_be_meant_ends_the_synthesis(
    app: App, stack: Stack, waiver: str, words: str
) -> None:
    _pair(stack)
    Path(app.outdir, "checklist.toml").write_text(f"[[waiver]]\n{waiver}\n")
    with pytest.raises(SynthesisError) as caught:
        app.synth()
    (line,) = str(caught.value).splitlines()
    assert words in line


def test_an_expired_waiver_no_longer_silences(app: App, stack: Stack) -> None:
    pair = _pair(stack)
    pair.network_settings.add_override("server_nat", True)
    Path(app.outdir, "checklist.toml").write_text(
        '[[waiver]]\nrule = "LM02"\nappliance = "edge"\nreason = "mail"\nexpires = 2026-01-31\n'
    )
    with pytest.raises(SynthesisError, match=r"LM02 .*expired on 2026-01-31"):
        app.synth()


# -------------------------------------------------------------------- in the folder where cdktf runs it

PROGRAM = """
from loadmaster_constructs import App, Because, LoadMaster, Stack
app = App()
LoadMaster(Stack(app, "edge"), "lb", unit="https://10.0.0.11", server_nat={answer})
app.synth()
"""


def _run(folder: Path, answer: str, **environment: str) -> subprocess.CompletedProcess[str]:
    program = folder / "program.py"
    program.write_text(PROGRAM.format(answer=answer))
    return subprocess.run(
        [sys.executable, str(program)],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_reasons_are_written_beside_the_program_and_the_command_line_tool_does_the_talking(
    tmp_path: Path,
) -> None:
    ended = _run(tmp_path, 'Because("mail")', CDKTF_OUTDIR="cdktf.out")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    file = tmp_path / "checklist.generated.toml"
    assert 'reason = "mail"' in file.read_text()
    assert _run(tmp_path, "False").returncode == 0
    assert "[[waiver]]" not in file.read_text(), "a reason that is gone is no longer on paper"


def test_a_missing_reason_is_one_line(tmp_path: Path) -> None:
    ended = _run(tmp_path, 'Because("mail", until="2026-01-31")')
    assert ended.returncode == 1
    assert re.fullmatch(
        r"error: edge/lb: LM02 server_nat: the reason 'mail' ended on 2026-01-31, \d+ days ago; fix: .*\n",
        ended.stderr,
    )
    assert not (tmp_path / "cdktf.out" / "manifest.json").exists()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "checklist.generated.toml").mkdir()
    ended = _run(tmp_path, 'Because("mail")')
    assert ended.returncode == 1
    assert "checklist.generated.toml" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_departures_need_no_file_of_their_own(app: App, stack: Stack) -> None:
    LoadMaster(stack, "lb", unit="https://10.0.0.11", server_nat=Because("mail"))
    assert "[[waiver]]" in Path(synthesise(app).folder, "checklist.generated.toml").read_text()
