"""One emulated unit for a module of contract tests, and a client for each dialect: one with threads, one with
tasks.

Each test runs twice. Writes of the first run go through the synchronous client in v2 and reads through the
asynchronous one in v1, in the second run it is the other way round; so both twins of every method meet the
unit, in both dialects over the two runs.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import pytest

from loadmaster import AsyncLoadMaster, LoadMaster
from loadmaster.types import RealServer, VirtualService
from loadmaster_emulator import Emulator
from tests.support.async_client import EventLoop, as_synchronous

Dialect = Literal["v1", "v2"]

WITH_TASKS = ("v1",)
"""Dialects in which the asynchronous client writes; in the other ones it reads."""

_numbers = itertools.count(1)


@dataclass
class Contract:
    """A unit, a client that writes in one dialect, and a client of the other kind that reads in the other."""

    unit: Emulator
    writer: LoadMaster
    reader: LoadMaster
    dialect: Dialect
    """That of the writer."""
    loop: EventLoop

    @property
    def writes_with_tasks(self) -> bool:
        """True when the writer is the asynchronous client."""
        return self.dialect in WITH_TASKS

    def login(self, unit: Emulator, name: str, password: str) -> LoadMaster:
        """A client with a user's password, of the kind and in the dialect of the writer."""
        options = {"username": name, "password": password}
        return _client(unit, self.dialect, self.loop if self.writes_with_tasks else None, **options)

    def address(self) -> str:
        """An address that no other test uses."""
        number = next(_numbers)
        return f"10.{number // 62500 + 20}.{number // 250 % 250}.{number % 250 + 1}"

    def name(self) -> str:
        """A name that no other test uses."""
        return f"name{next(_numbers)}"

    def service(self, port: int = 80) -> int:
        """The number of a new service."""
        made = self.writer.virtual_services.add(address=self.address(), port=port, protocol="tcp")
        assert made.index is not None
        return made.index

    def server(self, service: int) -> RealServer:
        """A new server of a service."""
        return self.writer.real_servers.add(service, address=self.address(), port=8080)[-1]

    def show(self, service: int) -> VirtualService:
        """The service as the other dialect shows it; both have to show the same."""
        shown = self.reader.virtual_services.show(service)
        assert self.writer.virtual_services.show(service) == shown
        return shown


@pytest.fixture(scope="module", autouse=True)
def runtime(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("runtime")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(folder))
        yield folder


@pytest.fixture(scope="module")
def unit() -> Iterator[Emulator]:
    with Emulator(limiter=False) as started:
        yield started


@pytest.fixture(scope="session")
def event_loop_thread() -> Iterator[EventLoop]:
    loop = EventLoop()
    yield loop
    loop.close()


def connect(unit: Emulator, dialect: Dialect, loop: EventLoop | None = None) -> LoadMaster:
    """A client without pacing, since the unit's limiter is off; with a loop the asynchronous one, driven."""
    return _client(unit, dialect, loop, api_key=unit.api_key)


def _client(unit: Emulator, dialect: Dialect, loop: EventLoop | None, **login: Any) -> LoadMaster:
    options: dict[str, Any] = {
        "ca": unit.certificate,
        "calls_per_second": None,
        "dialect": dialect,
        **login,
    }
    if loop is None:
        return LoadMaster(unit.url, **options)
    return as_synchronous(AsyncLoadMaster(unit.url, **options), loop)


@pytest.fixture(params=["v2", "v1"], ids=["v2 to v1 with tasks", "v1 with tasks to v2"])
def contract(
    request: pytest.FixtureRequest, unit: Emulator, event_loop_thread: EventLoop
) -> Iterator[Contract]:
    dialect: Dialect = request.param
    other: Dialect = "v1" if dialect == "v2" else "v2"
    with_tasks = dialect in WITH_TASKS
    with (
        connect(unit, dialect, event_loop_thread if with_tasks else None) as writer,
        connect(unit, other, None if with_tasks else event_loop_thread) as reader,
    ):
        yield Contract(unit, writer, reader, dialect, event_loop_thread)
