"""What only the real program can show: secrets, private state, moves, logs, large values, reattaching."""

from __future__ import annotations

import base64
import json
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.provider.protocol.conftest import ROOT, TOY_COMMAND, ToyProject
from tests.support.terraform import Terraform

MARKER = "marker-secret-4711"


def private(project: ToyProject) -> dict[str, Any]:
    """What the provider stored beside the state of server ``a``."""
    instance = project.terraform.instance("toy_server.a")
    assert instance is not None
    return json.loads(base64.b64decode(instance["private"])) if instance.get("private") else {}


def test_a_write_only_value_reaches_the_provider_and_nothing_else(project: ToyProject) -> None:
    terraform = project.terraform
    project.write_server(f'password_wo = "{MARKER}"', "password_wo_version = 1")
    log = terraform.folder / "trace.log"
    plan = terraform.plan()
    with zipfile.ZipFile(plan.file) as archive:
        members = {
            name: archive.read(name) for name in archive.namelist() if not name.startswith("tfconfig/")
        }
    applied = terraform.run(
        "apply", "-json", plan.file.name, environment={"TF_LOG": "TRACE", "TF_LOG_PATH": str(log)}
    ).check()
    assert project.store.only()["_secret_length"] == len(MARKER)
    assert terraform.attributes("toy_server.a")["password_wo"] is None
    assert not [name for name, content in members.items() if MARKER.encode() in content]
    provider_lines = [
        line for line in log.read_text().splitlines() if "provider.terraform-provider-toy" in line
    ]
    assert provider_lines
    for text in (
        *provider_lines,
        json.dumps(plan.document["resource_changes"]),
        terraform.state_file.read_text(),
        json.dumps(terraform.show()),
        applied.text,
    ):
        assert MARKER not in text
    assert terraform.plan().is_empty
    project.write_server(f'password_wo = "{MARKER}-longer"', "password_wo_version = 2")
    assert terraform.plan().changed("toy_server.a") == {"password_wo_version", "revision"}
    terraform.apply()
    assert project.store.only()["_secret_length"] == len(MARKER) + 7


def test_sensitive_values_are_blotted_out_of_errors_and_logs(project: ToyProject) -> None:
    project.write_server('behaviour = "raise in create"', f'password = "{MARKER}"')
    log = project.terraform.folder / "trace.log"
    result = project.terraform.run(
        "apply", "-json", "-auto-approve", environment={"TF_LOG": "TRACE", "TF_LOG_PATH": str(log)}
    )
    assert "boom in create with (sensitive value)" in result.text
    assert "boom in create with (sensitive value)" in log.read_text(), "the traceback is in the log"
    assert MARKER not in result.text
    assert MARKER not in log.read_text()


def test_private_state_travels_through_plan_apply_and_refresh(project: ToyProject) -> None:
    project.apply_server()
    assert private(project) == {"creator": "toy_server", "planned": 0}
    project.apply_server(port=81)
    stored = private(project)
    assert stored["creator"] == "toy_server"
    assert stored["planned"] > 0
    project.terraform.run("apply", "-refresh-only", "-auto-approve").check()
    assert private(project) == stored


def test_an_imported_object_needs_no_change(project: ToyProject) -> None:
    lines = ('comment = "hello"', 'groups = ["b", "a"]', 'rules = [{ name = "r" }]', "weights = { w = 0.1 }")
    project.apply_server(*lines)
    key = project.terraform.attributes("toy_server.a")["id"]
    project.terraform.remove_from_state("toy_server.a")
    project.terraform.import_("toy_server.a", key).check()
    assert project.terraform.plan().is_empty
    missing = project.terraform.import_("toy_server.a2", "nope")
    assert missing.exit_code == 1
    project.write(project.server(*lines) + project.server(name="b"))
    missing = project.terraform.import_("toy_server.b", "nope")
    assert "there is no toy_server with id 'nope'" in missing.text


def test_a_moved_block_takes_over_another_type(project: ToyProject) -> None:
    project.apply_server()
    state = project.terraform.raw_state()
    (block,) = state["resources"]
    (instance,) = block["instances"]
    block["type"], block["name"] = "toy_old_server", "old"
    instance["attributes"] = {"key": instance["attributes"]["id"]}
    instance["schema_version"] = 0
    state["serial"] += 1
    project.terraform.state_file.write_text(json.dumps(state))
    moved = "moved {\n  from = toy_old_server.old\n  to = toy_server.a\n}\n"
    project.write(project.server() + moved)
    assert project.terraform.plan().actions("toy_server.a") == []
    project.terraform.apply()
    assert len(project.store.items) == 1
    assert project.terraform.instance("toy_server.a") is not None


def test_a_protected_object_is_not_planned_for_destruction(project: ToyProject) -> None:
    project.apply_server('checks = "protected"')
    result = project.terraform.try_plan("-destroy")
    assert [item["summary"] for item in result.errors] == ["toy_server is protected"]
    project.apply_server()
    project.terraform.destroy()
    assert not project.store.items


def test_a_delete_that_fails_keeps_the_object_in_the_state(project: ToyProject) -> None:
    project.apply_server('behaviour = "stay"')
    result = project.terraform.run("destroy", "-json", "-auto-approve")
    assert [item["summary"] for item in result.errors] == ["toy_server cannot be deleted"]
    assert project.terraform.instance("toy_server.a") is not None


def test_a_failed_update_never_taints(project: ToyProject) -> None:
    project.apply_server()
    project.write_server('behaviour = "partial"', 'comment = "half"')
    project.terraform.try_apply()
    instance = project.terraform.instance("toy_server.a")
    assert instance is not None
    assert "status" not in instance
    assert instance["attributes"]["comment"] == "half", "what was reached is stored"
    project.write_server('behaviour = "raise in update"', 'comment = "lost"')
    project.terraform.try_apply()
    instance = project.terraform.instance("toy_server.a")
    assert instance is not None
    assert "status" not in instance
    assert instance["attributes"]["comment"] == "half"


def test_values_of_several_megabytes_pass(project: ToyProject) -> None:
    big = project.terraform.folder / "big.txt"
    big.write_text("0123456789abcdef" * 400_000)
    project.write_server('comment = file("big.txt")')
    project.terraform.apply()
    assert len(project.store.only()["comment"]) == 6_400_000
    assert project.terraform.try_plan().exit_code == 0


@pytest.mark.parametrize(
    ("environment", "levels"),
    [
        ({"TF_LOG_PROVIDER": "DEBUG"}, {"DEBUG", "INFO"}),
        ({"TF_LOG": "TRACE", "TF_LOG_PROVIDER": "INFO"}, {"INFO"}),
        ({"TF_LOG_PROVIDER": "ERROR"}, set()),
    ],
)
def test_terraform_sorts_our_log_lines_by_level(
    project: ToyProject, environment: dict[str, str], levels: set[str]
) -> None:
    project.write_server()
    log = project.terraform.folder / "provider.log"
    running = project.terraform.start_apply(environment={**environment, "TF_LOG_PATH": str(log)})
    running.wait()
    lines = log.read_text().splitlines() if log.exists() else []
    ours = [line for line in lines if "toy.provider" in line or "loadmaster_provider.protocol" in line]
    assert {line.split("[")[1].split("]")[0] for line in ours} == levels


@pytest.fixture
def reattached(tmp_path: Path) -> Iterator[str]:
    """A toy provider that already runs, as under a debugger."""
    process = subprocess.Popen(
        [*TOY_COMMAND, "--debug"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout:
        name, _, value = process.stdout.readline().strip().partition("=")
        assert name == "TF_REATTACH_PROVIDERS"
        yield value
        process.terminate()
        assert process.wait(30) == 0


def test_terraform_attaches_to_a_running_provider(
    project: ToyProject, tmp_path: Path, reattached: str
) -> None:
    attached = ToyProject(Terraform(tmp_path / "attached", reattach=reattached), project.store)
    attached.write_server()
    attached.terraform.init()
    attached.terraform.apply()
    assert attached.terraform.plan().is_empty
    attached.terraform.destroy()
    assert not attached.store.items


def test_the_harness_itself_notices_a_failure(project: ToyProject) -> None:
    project.write_server('behaviour = "raise in create"')
    with pytest.raises(AssertionError, match="unexpected error while creating toy_server"):
        project.terraform.apply()
