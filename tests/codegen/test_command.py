"""The command prints, compares and lists, and its exit codes tell wrong descriptions from wrong use."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from loadmaster_codegen.__main__ import main
from tests.codegen.made_up import API, bend, copy_api


def run(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


@pytest.fixture
def targets(tmp_path: Path) -> Path:
    """A targets file whose only target is the reference pages."""
    path = tmp_path / "targets.toml"
    path.write_text(f'[targets.docs]\nfolder = "{(tmp_path / "pages").as_posix()}"\n', encoding="utf-8")
    return path


def test_any_description_is_printed_into_any_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--description", API, "--target", "docs", "--out", tmp_path / "pages") == 0
    assert "# Piers" in (tmp_path / "pages/pier.md").read_text(encoding="utf-8")
    assert capsys.readouterr().out == f"docs: 16 files in {tmp_path / 'pages'}\n"


def test_all_targets_go_to_the_folders_of_the_targets_file(tmp_path: Path, targets: Path) -> None:
    assert run("--description", API, "--targets", targets, "--all") == 0
    assert run("--description", API, "--targets", targets, "--all", "--check") == 0
    assert run("--description", API, "--targets", targets, "--target", "docs", "--check") == 0


def test_a_hand_edit_fails_the_check_and_is_shown(
    tmp_path: Path, targets: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("--description", API, "--targets", targets, "--all")
    page = tmp_path / "pages/pier.md"
    page.write_text(page.read_text(encoding="utf-8").replace("# Piers", "# Peers"), encoding="utf-8")
    (tmp_path / "pages/stale.md").write_text("", encoding="utf-8")
    capsys.readouterr()
    assert run("--description", API, "--targets", targets, "--all", "--check") == 1
    out, err = capsys.readouterr()
    assert "  -# Peers\n  +# Piers\n" in out
    assert f"{(tmp_path / 'pages/stale.md').as_posix()}: not generated, or no longer\n" in out
    assert err == "2 files differ from what the description says; print them again\n"
    assert "# Peers" in page.read_text(encoding="utf-8")


def test_a_change_of_the_description_fails_the_check(tmp_path: Path, targets: Path) -> None:
    api = copy_api(tmp_path)
    run("--description", api, "--targets", targets, "--all")
    bend(api, "families/pier.yaml", "doc: Its lamps are on.", "doc: Its lamps are lit.")
    assert run("--description", api, "--targets", targets, "--all", "--check") == 1


def test_a_wrong_description_prints_nothing_and_exits_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    api = copy_api(tmp_path)
    bend(api, "families/pier.yaml", "default: deep", "default: deap")
    assert run("--description", api, "--target", "docs", "--out", tmp_path / "pages") == 1
    out, err = capsys.readouterr()
    assert out == ""
    complaint, count = err.splitlines()
    assert complaint.startswith("families/pier.yaml:26: field 'kind' has the default 'deap', which is none ")
    assert count == f"1 complaint about {api}"
    assert not (tmp_path / "pages").exists()


def test_the_list_names_every_target_with_its_folder(
    tmp_path: Path, targets: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--targets", targets, "--list") == 0
    lines = dict(line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines())
    assert lines["docs"] == str(tmp_path / "pages")
    assert lines["emulator"] == "(no folder)"


def test_what_a_description_holds_is_counted_without_a_targets_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("--description", API, "--counts") == 0
    counted = dict(line.rsplit(maxsplit=1) for line in capsys.readouterr().out.splitlines())
    kinds = [int(number) for name, number in counted.items() if name.startswith("... of kind")]
    assert int(counted["commands"]) == sum(kinds) > 0
    assert int(counted["methods"]) >= int(counted["commands"])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--target", "cobol"], "unknown target 'cobol'; there are "),
        (["--all", "--out", "x"], "--out needs --target"),
        (["--all", "--targets", "nowhere.toml"], "no targets file 'nowhere.toml'"),
        (["--all", "--targets", "README.md"], "'README.md' is no targets file: "),
    ],
)
def test_wrong_use_is_named_and_exits_with_2(
    arguments: Sequence[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "README.md").write_text("# no targets", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run("--description", API, *arguments) == 2
    out, err = capsys.readouterr()
    assert (out, err.startswith(f"error: {message}")) == ("", True), err
    assert [path.name for path in tmp_path.iterdir()] == ["README.md"]


def test_a_call_without_anything_to_do_exits_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run()
    assert caught.value.code == 2
    assert "one of the arguments --all --target --list --counts is required" in capsys.readouterr().err
