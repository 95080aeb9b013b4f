"""Settings are checked before anything is synthesised, and the program says what is wrong with them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from stacks.demo_certificate import demo_certificate
from stacks.edge_settings import SAMPLE, SettingsError, read_settings, unit_address

ROOT = Path(__file__).resolve().parents[2]


def _changed(folder: Path, before: str, after: str) -> Path:
    text = SAMPLE.read_text(encoding="utf-8")
    assert before in text
    file = folder / "settings.toml"
    file.write_text(text.replace(before, after), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("log_host", "log_hots", "log_hots: Extra inputs are not permitted"),
        ('"10.0.0.50"', '"10.0.0"', "web.address: value is not a valid IPv4 or IPv6 address"),
        ('["10.0.1.11", "10.0.1.12"]', '"10.0.1.11"', "web.servers: Input should be a valid list"),
        ("[web]", "[web", "Expected"),
    ],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, before: str, after: str, words: str) -> None:
    file = _changed(tmp_path, before, after)
    with pytest.raises(SettingsError) as caught:
        read_settings(file)
    assert words in str(caught.value)
    assert str(file) in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"nothing\.toml: No such file"):
        read_settings(tmp_path / "nothing.toml")


def test_the_environment_names_the_appliance_first() -> None:
    settings = read_settings(SAMPLE).model_copy(update={"unit": "https://of.settings"})
    everywhere = {"LOADMASTER_EDGE_URL": "https://of.edge", "LOADMASTER_URL": "https://of.all"}
    assert unit_address(settings, everywhere) == "https://of.edge"
    assert unit_address(settings, {"LOADMASTER_URL": "https://of.all"}) == "https://of.all"
    assert unit_address(settings, {}) == "https://of.settings"


def _main(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "stacks.main"],
        cwd=ROOT,
        env={**os.environ, "CDKTF_OUTDIR": str(folder / "out"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_program_synthesises_what_cdktf_expects(tmp_path: Path) -> None:
    certificate, key = demo_certificate(tmp_path)
    settings = tmp_path / "settings.toml"
    settings.write_text(
        f"{SAMPLE.read_text()}\n[certificate]\n"
        f'certificate = "{certificate.name}"\nprivate_key = "{key.name}"\n'
    )
    ended = _main(tmp_path, LOADMASTER_URL="https://127.0.0.1:8443", STACKS_SETTINGS=str(settings))
    assert (ended.returncode, ended.stderr) == (0, "")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    assert list(manifest["stacks"]) == ["edge"]
    document = json.loads((tmp_path / "out" / "stacks" / "edge" / "cdk.tf.json").read_text())
    assert document["provider"]["loadmaster"] == [{"name": "edge", "units": ["https://127.0.0.1:8443"]}]


def test_the_program_says_which_appliance_it_misses(tmp_path: Path) -> None:
    ended = _main(tmp_path)
    assert ended.returncode == 1
    assert ended.stderr == (
        "error: which appliance? set LOADMASTER_URL to its address, such as https://10.0.0.11\n"
    )


def test_cdktf_starts_the_program_and_reports_to_nobody() -> None:
    settings = json.loads((ROOT / "cdktf.json").read_text(encoding="utf-8"))
    assert settings["app"] == "python -m stacks.main"
    assert settings["sendCrashReports"] == "false"
    assert settings["terraformProviders"] == settings["terraformModules"] == []
