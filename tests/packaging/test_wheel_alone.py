"""Each wheel installs alone, with nothing but what it declares, and works there."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packaging.conftest import Environment
from tests.workspace.repository import ROOT, members, read_toml

IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    if module.name.rsplit(".", 1)[-1] not in {"__main__", *sys.argv[2:]}:
        importlib.import_module(module.name)
print(package.__file__)
"""
# What to ask pip for, where the bare distribution is not how people install it.
AS_INSTALLED = {
    "loadmaster": "loadmaster[cli]",
    "loadmaster-checklist": "loadmaster-checklist[audit]",
    "loadmaster-constructs": "loadmaster-constructs[cdktf]",
    "loadmaster-emulator": "loadmaster-emulator[delivery]",
}
# Not for people: it says so, whatever it is asked.
STARTED_BY_TERRAFORM = {"terraform-provider-loadmaster"}
# Only pytest imports the plug-in, and an emulator that runs stand-alone does not depend on it.
NEEDS_PYTEST = {"loadmaster-emulator": ["testing"]}


@pytest.mark.parametrize("member", members(), ids=str)
def test_a_wheel_holds_its_package_its_type_marker_and_no_test(member: Path, wheels: Path) -> None:
    with zipfile.ZipFile(_wheel(member, wheels)) as archive:
        names = archive.namelist()
    package = _package(member)
    assert f"{package}/__init__.py" in names
    assert f"{package}/py.typed" in names
    assert not [name for name in names if not name.startswith((f"{package}/", f"{package}-", _stem(member)))]


@pytest.mark.parametrize("member", members(), ids=str)
def test_a_wheel_carries_every_file_of_its_package(member: Path, wheels: Path) -> None:
    source = ROOT / member / "src"
    with zipfile.ZipFile(_wheel(member, wheels)) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
    files = {str(path.relative_to(source)) for path in source.rglob("*") if path.is_file()}
    assert packed == {name for name in files if "__pycache__" not in name and ".egg-info" not in name}


@pytest.mark.prove
@pytest.mark.parametrize("member", members(), ids=str)
def test_a_wheel_installed_alone_imports_and_explains_its_commands(
    member: Path, install: Callable[[str], Environment]
) -> None:
    project = read_toml(ROOT / member / "pyproject.toml")["project"]
    environment = install(AS_INSTALLED.get(project["name"], project["name"]))
    imported = environment.run(
        "python", "-W", "error", "-c", IMPORT_ALL, _package(member), *NEEDS_PYTEST.get(project["name"], [])
    )
    assert imported.returncode == 0, imported.stderr
    assert imported.stdout.strip().startswith(str(environment.folder))
    for command in project.get("scripts", {}):
        answer = environment.run(command, "--help")
        if command in STARTED_BY_TERRAFORM:
            assert "is started by Terraform itself" in answer.stderr
            assert "Traceback" not in answer.stderr
        else:
            assert (answer.returncode, answer.stderr) == (0, "")
            assert "usage" in answer.stdout.lower()


@pytest.mark.prove
def test_the_bare_client_imports_and_its_command_says_which_extra_it_needs(
    install: Callable[[str], Environment],
) -> None:
    environment = install("loadmaster")
    assert environment.run("python", "-c", "import loadmaster; loadmaster.LoadMaster").returncode == 0
    answer = environment.run("loadmaster", "--help")
    assert answer.returncode != 0
    assert "Traceback" not in answer.stderr
    assert "loadmaster[cli]" in answer.stderr


@pytest.mark.prove
def test_the_bare_checklist_judges_without_a_client(install: Callable[[str], Environment]) -> None:
    environment = install("loadmaster-checklist")
    judged = environment.run("python", "-c", "import loadmaster_checklist as c; print(len(c.all_rules()))")
    assert judged.returncode == 0, judged.stderr
    assert int(judged.stdout) >= 12
    assert environment.run("python", "-c", "import loadmaster").returncode != 0


@pytest.mark.prove
def test_the_bare_emulator_starts_without_the_libraries_that_deliver_backups(
    install: Callable[[str], Environment],
) -> None:
    environment = install("loadmaster-emulator")
    assert environment.run("python", "-c", "import asyncssh").returncode != 0
    start = (
        "from loadmaster_emulator import Emulator\nwith Emulator() as unit:\n    print(unit.raw('listvs'))"
    )
    started = environment.run("python", "-c", start)
    assert started.returncode == 0, started.stderr


def _stem(member: Path) -> str:
    return str(read_toml(ROOT / member / "pyproject.toml")["project"]["name"]).replace("-", "_")


def _package(member: Path) -> str:
    folders = [folder for folder in (ROOT / member / "src").iterdir() if (folder / "__init__.py").is_file()]
    assert len(folders) == 1
    return folders[0].name


def _wheel(member: Path, wheels: Path) -> Path:
    found = list(wheels.glob(f"{_stem(member)}-*.whl"))
    assert len(found) == 1
    return found[0]
