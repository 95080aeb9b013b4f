"""Settings are checked before anything is synthesised, and the program says what is wrong with them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from stacks.demo_certificate import demo_certificate
from stacks.demo_secrets import demo_backup_key, demo_partner_secret
from stacks.edge_settings import SAMPLE, PairAddresses, SettingsError, pair_addresses, read_settings

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
        (
            '["192.168.10.21", "192.168.10.22"]',
            '"192.168.10.21"',
            "web.servers: Input should be a valid list",
        ),
        ("virtual_id = 23", 'virtual_id = "many"', "pair.virtual_id: Input should be a valid integer"),
        (
            'platform = "virtual"',
            'platform = "cloud"',
            "pair.platform: Input should be 'virtual' or 'hardware'",
        ),
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


def test_the_environment_names_the_pair_first() -> None:
    settings = read_settings(SAMPLE)
    own = settings.pair.model_copy(update={"first": "https://one", "second": "https://two"})
    settings = settings.model_copy(update={"pair": own})
    assert pair_addresses(settings, {}) == PairAddresses("https://one", "https://two")
    environment = {
        "LOADMASTER_FIRST_URL": "https://first",
        "LOADMASTER_SECOND_URL": "https://second",
        "LOADMASTER_SHARED_URL": "https://shared",
    }
    assert pair_addresses(settings, environment) == PairAddresses(
        "https://first", "https://second", "https://shared"
    )


def _without_addresses() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.endswith("_URL")}


def _main(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "stacks.main"],
        cwd=ROOT,
        env={**_without_addresses(), "CDKTF_OUTDIR": str(folder / "out"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_program_synthesises_what_cdktf_expects(tmp_path: Path) -> None:
    certificate, key = demo_certificate(tmp_path)
    for name in ("partner", "backup"):
        (tmp_path / name).write_text("a secret of the site's own")
    text = SAMPLE.read_text(encoding="utf-8")
    text = text.replace('# partner_secret = "secrets/partner"', 'partner_secret = "partner"')
    text = text.replace('# key = "secrets/backup"', 'key = "backup"')
    settings = tmp_path / "settings.toml"
    settings.write_text(
        f'{text}\n[certificate]\ncertificate = "{certificate.name}"\nprivate_key = "{key.name}"\n'
    )
    ended = _main(
        tmp_path,
        LOADMASTER_FIRST_URL="https://127.0.0.1:8443",
        LOADMASTER_SECOND_URL="https://127.0.0.1:8444",
        LOADMASTER_SHARED_URL="https://127.0.0.1:8445",
        STACKS_SETTINGS=str(settings),
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    waits = {name: stack["dependencies"] for name, stack in manifest["stacks"].items()}
    assert waits == {"edge": [], "applications": ["edge"]}
    for name in waits:
        document = json.loads((tmp_path / "out" / "stacks" / name / "cdk.tf.json").read_text())
        assert document["provider"]["loadmaster"] == [
            {
                "name": "edge",
                "units": ["https://127.0.0.1:8443", "https://127.0.0.1:8444"],
                "shared": "https://127.0.0.1:8445",
            }
        ]


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "which pair?"),
        ({"LOADMASTER_FIRST_URL": "https://10.0.0.11"}, "which pair?"),
        ({"LOADMASTER_URL": "https://10.0.0.11"}, "LOADMASTER_URL names one unit, https://10.0.0.11"),
    ],
)
def test_the_program_says_which_pair_it_misses(
    tmp_path: Path, environment: dict[str, str], words: str
) -> None:
    ended = _main(tmp_path, **environment)
    assert ended.returncode == 1
    assert ended.stderr == (
        f"error: {words}; the reference deployment is for a pair: set LOADMASTER_FIRST_URL and "
        "LOADMASTER_SECOND_URL to the addresses of its units, such as https://10.0.0.11\n"
    )


def test_the_demonstrations_secrets_are_made_once_and_for_their_owner_only(tmp_path: Path) -> None:
    for make in (demo_backup_key, demo_partner_secret):
        file = make(tmp_path)
        content = file.read_bytes()
        assert make(tmp_path) == file
        assert file.read_bytes() == content
        assert file.stat().st_mode & 0o077 == 0
    assert 8 <= len(demo_partner_secret(tmp_path).read_text()) <= 127
    key = serialization.load_ssh_private_key(demo_backup_key(tmp_path).read_bytes(), password=None)
    assert isinstance(key, Ed25519PrivateKey)


def test_cdktf_starts_the_program_and_reports_to_nobody() -> None:
    settings = json.loads((ROOT / "cdktf.json").read_text(encoding="utf-8"))
    assert settings["app"] == "python -m stacks.main"
    assert settings["sendCrashReports"] == "false"
    assert settings["terraformProviders"] == settings["terraformModules"] == []
