"""Rules that every committed file keeps."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workspace.repository import (
    ROOT,
    committed_files,
    generated_folders,
    is_generated,
    members,
    text_of,
)

# Put together here so that this file does not break its own rule.
REGISTRY_HOSTS = [
    ".".join(parts)
    for parts in [
        ("pypi", "org"),
        ("files", "pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("npmjs", "com"),
        ("deb", "debian", "org"),
        ("archive", "ubuntu", "com"),
        ("registry", "terraform", "io"),
        ("registry", "opentofu", "org"),
    ]
]
MACHINE_PATH = re.compile(
    r"(?<![\w./-])/(?:root|work|home/\w+|Users/\w+|opt/(?:pypi|wheels))(?![\w-])/?[\w.-]*"
)
VAGUE_MODULES = {"utils", "util", "common", "misc", "manager", "helpers_misc"}
LONGEST_MODULE = 600
LONGEST_FUNCTION = 80


def test_no_file_names_a_package_registry() -> None:
    assert not [f"{path}: {host}" for path, text in _texts() for host in REGISTRY_HOSTS if host in text]


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    found = [f"{path}: {match.group()}" for path, text in _texts() for match in MACHINE_PATH.finditer(text)]
    assert not found


def test_the_machine_path_rule_sees_planted_paths_and_leaves_others() -> None:
    assert MACHINE_PATH.search('open("/ro' + 'ot/key.pem")')
    assert MACHINE_PATH.search("see /ho" + "me/alice/notes")
    assert not MACHINE_PATH.search("GET /access/listvs and host/root/x and ./home")


def test_modules_are_named_after_what_they_hold() -> None:
    assert not [path for path in _python_files() if path.stem.lstrip("_") in VAGUE_MODULES]


def test_hand_written_modules_stay_readable_in_length() -> None:
    lengths = {path: len((text_of(path) or "").splitlines()) for path in _python_files()}
    assert not {str(path): length for path, length in lengths.items() if length > LONGEST_MODULE}


def test_hand_written_functions_fit_a_screen_or_two() -> None:
    long = [
        f"{path}:{node.lineno} {node.name} has {length} lines"
        for path in _python_files()
        for node in ast.walk(ast.parse(text_of(path) or ""))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    ]
    assert not long


@pytest.mark.parametrize("member", members(), ids=str)
def test_a_distribution_is_typed(member: Path) -> None:
    packages = [folder for folder in (ROOT / member / "src").iterdir() if (folder / "__init__.py").is_file()]
    assert packages
    assert not [folder.name for folder in packages if not (folder / "py.typed").is_file()]


def test_printed_folders_are_marked_for_reviewers() -> None:
    marked = (ROOT / ".gitattributes").read_text(encoding="utf-8")
    assert not [folder for folder in generated_folders() if f"{folder}/**" not in marked]


def _texts() -> Iterator[tuple[Path, str]]:
    for path in committed_files():
        text = text_of(path)
        if text is not None:
            yield path, text


def _python_files() -> Iterator[Path]:
    """Hand-written Python, golden output of the generator left aside."""
    for path in committed_files():
        if path.suffix == ".py" and not is_generated(path) and "golden" not in path.parts:
            yield path
