"""Real Terraform with the toy provider, and the scenario table at the end of the run."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.provider.protocol.toy.store import Store, running_store
from tests.support.terraform import ProviderMirror, Terraform

SOURCE = "example.test/toy/toy"
ROOT = Path(__file__).parents[3]
TOY_COMMAND = [sys.executable, "-m", "tests.provider.protocol.toy"]

_TABLE = pytest.StashKey[dict[str, tuple[str, str]]]()


class ToyProject:
    """A working folder with the toy provider, and the store behind it."""

    def __init__(self, terraform: Terraform, store: Store) -> None:
        self.terraform = terraform
        self.store = store

    def write(self, body: str, *, provider: str = "") -> None:
        """Replace the configuration; ``provider`` holds arguments of the provider block instead of the
        host.
        """
        block = provider or f'host = "{self.store.host}"'
        self.terraform.write(
            f'terraform {{\n  required_providers {{\n    toy = {{ source = "{SOURCE}" }}\n  }}\n}}\n'
            f'provider "toy" {{\n  {block}\n}}\n{body}'
        )

    def server(self, *lines: str, name: str = "a", port: int = 80) -> str:
        """A server block with the required arguments and these lines."""
        arguments = "\n".join(f"  {line}" for line in lines)
        required = f'  name = "{name}"\n  address = "x"\n  port = {port}'
        return f'resource "toy_server" "{name}" {{\n{required}\n{arguments}\n}}\n'

    def write_server(self, *lines: str, port: int = 80) -> None:
        """Replace the configuration by one server ``a``."""
        self.write(self.server(*lines, port=port))

    def apply_server(self, *lines: str, port: int = 80) -> None:
        """Replace the configuration by one server ``a`` and apply it."""
        self.write_server(*lines, port=port)
        self.terraform.apply()


@pytest.fixture(scope="session")
def mirror(tmp_path_factory: pytest.TempPathFactory) -> ProviderMirror:
    mirror = ProviderMirror(tmp_path_factory.mktemp("mirror"))
    mirror.add(SOURCE, command=TOY_COMMAND, environment={"PYTHONPATH": str(ROOT)})
    return mirror


@pytest.fixture
def store() -> Iterator[Store]:
    with running_store() as store:
        yield store


@pytest.fixture
def project(tmp_path: Path, mirror: ProviderMirror, store: Store) -> ToyProject:
    """A working folder in which Terraform has found the toy provider."""
    project = ToyProject(Terraform(tmp_path / "project", mirror=mirror), store)
    project.write("")
    project.terraform.init()
    return project


@pytest.fixture
def scenario(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """``scenario(row, what we do)``: a line of the table, wrong until the test has passed."""
    table = request.config.stash.setdefault(_TABLE, {})

    def record(row: str, behaviour: str) -> None:
        table[request.node.nodeid] = (row, behaviour)

    return record


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    table = config.stash.get(_TABLE, {})
    if not table:
        return
    passed = {report.nodeid for report in terminalreporter.stats.get("passed", [])}
    terminalreporter.section("plan semantics, row by row, with real Terraform")
    width = max(len(row) for row, _ in table.values())
    for node, (row, behaviour) in table.items():
        verdict = "right" if node in passed else "WRONG"
        terminalreporter.write_line(f"{verdict}  {row:<{width}}  {behaviour}")
