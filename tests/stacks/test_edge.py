"""The reference deployment says what it should, and its settings are checked before anything is built."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from stacks.configuration import FOLDER, read_edge_settings
from tests.workspace.repository import ROOT
from tools.deploy import certificate

GOOD = (FOLDER / "edge.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `python -m stacks.main` synthesises, run where the sample settings find their certificate."""
    folder = tmp_path_factory.mktemp("stacks")
    (folder / ".loadmaster").mkdir()
    certificate.ensure(folder / ".loadmaster")
    answer = subprocess.run(
        [sys.executable, "-m", "stacks.main"],
        cwd=folder,
        env={**_environment(), "LOADMASTER_URL": "https://lb.example:8443"},
        check=False,
        capture_output=True,
        text=True,
    )
    assert answer.returncode == 0, answer.stderr
    text = (folder / "cdktf.out" / "stacks" / "edge" / "cdk.tf.json").read_text(encoding="utf-8")
    assert "PRIVATE KEY" not in text
    content: dict[str, Any] = json.loads(text)
    return content


def test_the_unit_is_the_one_the_environment_names(stack: dict[str, Any]) -> None:
    (provider,) = stack["provider"]["loadmaster"]
    assert provider["units"] == ["https://lb.example:8443"]
    assert not {"api_key", "password"} & provider.keys()


def test_every_service_stands_at_its_address_with_its_servers(stack: dict[str, Any]) -> None:
    services = stack["resource"]["loadmaster_virtual_service"].values()
    seen = {
        f"{one['address']}:{one['port']}/{one['protocol']}": sorted(one["real_servers"]) for one in services
    }
    assert seen == {
        "10.0.0.50:443/tcp": ["10.0.1.11:80", "10.0.1.12:80"],
        "10.0.0.50:80/tcp": [],
        "10.0.0.51:25/tcp": ["10.0.1.21:25", "10.0.1.22:25"],
        "10.0.0.53:53/udp": ["10.0.1.31:53", "10.0.1.32:53"],
    }


def test_the_log_leaves_the_unit_from_warnings_up(stack: dict[str, Any]) -> None:
    (target,) = stack["resource"]["loadmaster_syslog_target"].values()
    assert (target["host"], target["minimum_severity"]) == ("10.0.9.5", "warning")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('unit = "https://10.0.0.11"', "", "edge.toml: unit: field required"),
        ('log_host = "10.0.9.5"', "log_host = 5", "edge.toml: log_host: input should be a valid string"),
        ("[mail]", "[mial]", "edge.toml: mail: field required"),
        ('servers = ["10.0.1.21", "10.0.1.22"]', "servers = []", "edge.toml: mail.servers: list should have"),
        ("[mail]", "[mail", "edge.toml is no TOML"),
    ],
)
def test_a_mistake_in_the_settings_is_named_with_its_place(
    tmp_path: Path, before: str, after: str, said: str
) -> None:
    assert before in GOOD
    (tmp_path / "edge.toml").write_text(GOOD.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        read_edge_settings(environment={}, folder=tmp_path)
    assert said in str(ended.value)


def test_settings_that_are_not_there_are_named(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"edge\.toml cannot be read: No such file"):
        read_edge_settings(environment={}, folder=tmp_path)


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}
