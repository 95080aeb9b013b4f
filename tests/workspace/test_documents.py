"""Documents cannot drift: commands exist, examples parse, the site builds, the front page's example runs."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster_emulator import Emulator
from tests.workspace.repository import ROOT, committed_files, is_generated, text_of

PYTHON_BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
LONGEST_EXAMPLE = 20
OUR_SCRIPT = """
from loadmaster import LoadMaster

def main(url, key, ca):
    with LoadMaster(url, api_key=key, ca=ca) as unit:
        unit.virtual_services.add(address="10.0.0.50", port=443, protocol="tcp")
"""


def _documents() -> list[Path]:
    return [path for path in committed_files() if path.suffix == ".md" and not is_generated(path)]


@pytest.mark.parametrize("document", _documents(), ids=str)
def test_a_document_speaks_of_make_targets_that_exist(document: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    text = text_of(document) or ""
    mentioned = set(re.findall(r"`make ([a-z-]+)", text)) | set(
        re.findall(r"^\$ make ([a-z-]+)", text, re.MULTILINE)
    )
    assert mentioned <= targets


@pytest.mark.parametrize(
    ("document", "code"),
    [(path, code) for path in _documents() for code in PYTHON_BLOCK.findall(text_of(path) or "")],
)
def test_every_python_example_is_python(document: Path, code: str) -> None:
    ast.parse(code)


def test_the_front_page_names_what_it_links_to() -> None:
    links = re.findall(r"\]\(([^)#]+)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert links
    assert not [link for link in links if not (ROOT / link).exists()]


def test_the_front_pages_example_is_short_and_synthesises(tmp_path: Path) -> None:
    (code,) = PYTHON_BLOCK.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    assert len(code.strip().splitlines()) <= LONGEST_EXAMPLE
    program = tmp_path / "main.py"
    program.write_text(code, encoding="utf-8")
    answer = subprocess.run(
        [sys.executable, str(program)], cwd=tmp_path, check=False, capture_output=True, text=True
    )
    assert answer.returncode == 0, answer.stderr
    stack = json.loads(
        (tmp_path / "cdktf.out" / "stacks" / "edge" / "cdk.tf.json").read_text(encoding="utf-8")
    )
    (service,) = stack["resource"]["loadmaster_virtual_service"].values()
    assert (service["address"], str(service["port"])) == ("10.0.0.50", "443")
    servers = [word for word in _words(service["real_servers"]) if word.startswith("192.168.10.")]
    assert len(servers) == 2
    (target,) = stack["resource"]["loadmaster_syslog_target"].values()
    assert target["host"] == "10.0.9.5"


def test_the_emulator_guides_test_passes_for_a_script_that_does_its_work(tmp_path: Path) -> None:
    code = PYTHON_BLOCK.findall(text_of(Path("docs/how-to/test-against-the-emulator.md")) or "")[0]
    (tmp_path / "test_guide.py").write_text(f"import our_script\n{code}", encoding="utf-8")
    (tmp_path / "our_script.py").write_text(OUR_SCRIPT, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--rootdir",
        str(tmp_path),
        str(tmp_path),
    ]
    answer = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stdout
    assert "1 passed" in answer.stdout


def test_the_draining_guides_call_disables_the_server(loadmaster: Emulator) -> None:
    (code,) = PYTHON_BLOCK.findall(text_of(Path("docs/how-to/drain-a-server.md")) or "")
    here = code.replace("https://10.0.0.11", loadmaster.url).replace("unit.pem", str(loadmaster.certificate))
    service = {"vs": "10.0.0.50", "port": "443", "prot": "tcp"}
    loadmaster.raw("addvs", **service)
    loadmaster.raw("addrs", **service, rs="10.0.1.11", rsport="8080")
    assert [server["Enable"] for server in loadmaster.raw("showvs", **service)["Rs"]] == [True]
    exec(compile(here, "drain-a-server.md", "exec"), {"key": loadmaster.api_key})
    assert [server["Enable"] for server in loadmaster.raw("showvs", **service)["Rs"]] == [False]


@pytest.mark.prove
def test_the_site_builds_without_a_warning(tmp_path: Path) -> None:
    program = Path(sys.executable).with_name("mkdocs")
    command = [str(program), "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")]
    answer = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stderr
    assert (tmp_path / "site" / "tutorial" / "first-deployment" / "index.html").is_file()


def _words(value: object) -> Iterator[str]:
    """Every key and text inside a JSON value."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from _words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _words(inner)
    else:
        yield str(value)
