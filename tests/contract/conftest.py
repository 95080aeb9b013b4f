"""One emulated unit for a module of contract tests, and a client for each dialect."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest

from loadmaster import LoadMaster
from loadmaster.types import RealServer, VirtualService
from loadmaster_emulator import Emulator

Dialect = Literal["v1", "v2"]

_numbers = itertools.count(1)


@dataclass
class Contract:
    """A unit, a client that writes in one dialect, and a client that reads in the other."""

    unit: Emulator
    writer: LoadMaster
    reader: LoadMaster
    dialect: Dialect
    """That of the writer."""

    def login(self, unit: Emulator, name: str, password: str) -> LoadMaster:
        """A client with a user's password, in the dialect of the writer."""
        return LoadMaster(
            unit.url,
            username=name,
            password=password,
            ca=unit.certificate,
            calls_per_second=None,
            dialect=self.dialect,
        )

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


def connect(unit: Emulator, dialect: Dialect) -> LoadMaster:
    """A client without pacing, since the unit's limiter is off."""
    return LoadMaster(
        unit.url,
        api_key=unit.api_key,
        ca=unit.certificate,
        calls_per_second=None,
        dialect=dialect,
    )


@pytest.fixture(params=[("v2", "v1"), ("v1", "v2")], ids=" to ".join)
def contract(request: pytest.FixtureRequest, unit: Emulator) -> Iterator[Contract]:
    writer, reader = request.param
    with connect(unit, writer) as first, connect(unit, reader) as second:
        yield Contract(unit, first, second, writer)
