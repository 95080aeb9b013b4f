"""Installing the provider: the same bytes everywhere, and nobody's configuration lost."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from loadmaster_provider.install import (
    InstallError,
    cli_configuration,
    install_mirror,
    merge_cli_configuration,
)


def test_the_program_is_the_same_on_every_machine_and_names_no_path(tmp_path: Path) -> None:
    first, second = install_mirror(tmp_path / "one"), install_mirror(tmp_path / "other")
    assert first.read_bytes() == second.read_bytes()
    assert str(tmp_path) not in first.read_text()
    assert first.stat().st_mode & 0o111
    assert install_mirror(tmp_path / "one") == first, "again is no error"


def test_without_a_python_the_program_says_what_is_missing(tmp_path: Path) -> None:
    program = install_mirror(tmp_path)
    ended = subprocess.run(
        [str(program)], env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert "LOADMASTER_PROVIDER_PYTHON" in ended.stderr


def test_a_cli_configuration_of_somebody_else_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "terraform.rc"
    path.write_text('plugin_cache_dir = "/var/cache/terraform"\n')
    assert merge_cli_configuration(path, tmp_path / "mirror") == "added"
    once = path.read_text()
    assert once.startswith('plugin_cache_dir = "/var/cache/terraform"\n')
    assert merge_cli_configuration(path, tmp_path / "mirror") == "replaced"
    assert path.read_text() == once


def test_a_second_provider_installation_is_refused_with_what_to_add(tmp_path: Path) -> None:
    path = tmp_path / "terraform.rc"
    path.write_text("provider_installation {\n  direct {}\n}\n")
    with pytest.raises(InstallError, match="filesystem_mirror"):
        merge_cli_configuration(path, tmp_path / "mirror")
    assert path.read_text() == "provider_installation {\n  direct {}\n}\n"


def test_the_cli_configuration_leaves_other_providers_to_their_registries(tmp_path: Path) -> None:
    text = cli_configuration(tmp_path)
    assert 'include = ["loadmaster.example/*/*"]' in text
    assert 'exclude = ["loadmaster.example/*/*"]' in text
