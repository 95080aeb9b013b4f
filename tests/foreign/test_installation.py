"""The vendor's client is installed once, from pins, and a machine that cannot is told why."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import vendor_client


def test_a_machine_without_an_index_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "vendor-client"
    monkeypatch.setattr(vendor_client, "FOLDER", folder)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    assert vendor_client.main() == 1
    said = capsys.readouterr().err.splitlines()[-1]
    assert said.startswith("error: python-kemptech-api==0.7.43 cannot be installed: ")
    assert not (folder / ".ready").exists()


def test_what_is_there_is_not_installed_again(
    vendor_python: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    assert vendor_client.main() == 0
    assert capsys.readouterr().out.strip() == str(vendor_python)


def test_another_pin_makes_it_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, vendor_python: Path
) -> None:
    assert vendor_python.exists()
    pins = tmp_path / "vendor-package.txt"
    pins.write_text("python-kemptech-api==0.0.1 \\\n    --hash=sha256:" + "0" * 64 + "\n")
    installed: list[Path] = []
    monkeypatch.setattr(vendor_client, "PACKAGE", pins)
    monkeypatch.setattr(vendor_client, "FOLDER", tmp_path / "vendor-client")
    (tmp_path / "vendor-client").mkdir()
    monkeypatch.setattr(vendor_client, "_install", installed.append)
    for _ in range(2):
        assert vendor_client.python() == tmp_path / "vendor-client" / "bin" / "python"
    assert len(installed) == 1
    pins.write_text("python-kemptech-api==0.0.2 \\\n    --hash=sha256:" + "0" * 64 + "\n")
    vendor_client.python()
    assert len(installed) == 2
