"""Folders are printed whole and alike everywhere, and a folder that differs is noticed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from loadmaster_codegen.load import load
from loadmaster_codegen.printing import (
    MANIFEST,
    PrintingError,
    differences,
    emitters,
    print_target,
    write_folder,
)
from tests.codegen.made_up import API, bend, copy_api


def printed(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.mark.parametrize("target", emitters())
def test_printing_twice_gives_the_same_bytes(target: str, tmp_path: Path) -> None:
    for seed in ("1", "2"):
        what = ["--description", str(API), "--target", target, "--out", str(tmp_path / seed)]
        subprocess.run(
            [sys.executable, "-m", "loadmaster_codegen", *what],
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": "C", "TZ": "Asia/Tokyo"},
            check=True,
            capture_output=True,
        )
    assert printed(tmp_path / "1") == printed(tmp_path / "2")


@pytest.mark.parametrize("target", emitters())
def test_every_printed_file_says_that_it_is_printed(target: str) -> None:
    for name, text in print_target(target, load(API)).items():
        first = text.splitlines()[0]
        assert name == MANIFEST or "Generated from the description" in first, f"{name}: {first}"


def test_the_manifest_counts_what_the_description_holds(tmp_path: Path) -> None:
    api = copy_api(tmp_path)
    before = json.loads(print_target("docs", load(api))[MANIFEST])
    bend(api, "families/harbour-office.yaml", "  counts:\n", "  tally:\n")
    after = json.loads(print_target("docs", load(api))[MANIFEST])
    assert before["counts"] == after["counts"]
    assert before["counts"]["commands"] == 20
    assert before["counts"]["settings"] == 5
    assert before["description"] != after["description"]


def test_comments_and_layout_do_not_change_what_the_output_is_made_from(tmp_path: Path) -> None:
    api = copy_api(tmp_path)
    before = load(api).digest
    bend(api, "shared.yaml", "rules:\n", "# How it all begins.\n\nrules:\n")
    assert load(api).digest == before


def test_printing_removes_what_is_no_longer_printed(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    write_folder(folder, {"old.py": "1\n", "deep/old.py": "2\n", MANIFEST: "{}\n"})
    write_folder(folder, {"new.py": "3\n", MANIFEST: "{}\n"})
    assert printed(folder) == {"new.py": b"3\n", MANIFEST: b"{}\n"}
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(PrintingError, match=r"is not empty and has no GENERATED\.json"):
        write_folder(tmp_path, {"new.py": "3\n", MANIFEST: "{}\n"})
    assert (tmp_path / "thesis.txt").read_text(encoding="utf-8") == "years of work"


def test_differences_name_edited_stale_and_missing_files(tmp_path: Path) -> None:
    files = {"kept.md": "a\nb\n", "edited.md": "one\ntwo\n", "missing.md": "x\n", MANIFEST: "{}\n"}
    write_folder(tmp_path / "out", files)
    assert list(differences(tmp_path / "out", files)) == []
    (tmp_path / "out/edited.md").write_text("one\nthree\n", encoding="utf-8")
    (tmp_path / "out/stale.md").write_text("old\n", encoding="utf-8")
    (tmp_path / "out/missing.md").unlink()
    edited, missing, stale = differences(tmp_path / "out", files)
    assert edited.startswith(f"{(tmp_path / 'out/edited.md').as_posix()}: differs\n")
    assert "  -three\n  +two\n" in edited
    assert missing == f"{(tmp_path / 'out/missing.md').as_posix()}: missing\n"
    assert stale == f"{(tmp_path / 'out/stale.md').as_posix()}: not generated, or no longer\n"


def test_compiled_python_is_no_difference(tmp_path: Path) -> None:
    write_folder(tmp_path / "out", {"a.py": "", MANIFEST: "{}\n"})
    (tmp_path / "out/__pycache__").mkdir()
    (tmp_path / "out/__pycache__/a.pyc").write_bytes(b"\0")
    assert list(differences(tmp_path / "out", {"a.py": "", MANIFEST: "{}\n"})) == []


def test_an_unknown_target_is_named_with_those_there_are() -> None:
    with pytest.raises(PrintingError, match=r"unknown target 'cobol'; there are .*\bdocs\b"):
        print_target("cobol", load(API))
