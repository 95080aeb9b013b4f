"""The vendor's own client, in an environment of its own, and what it did to an emulated unit."""

from __future__ import annotations

import json
import os
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from loadmaster_emulator import Emulator
from tests.support.certificates import make_certificate
from tools import vendor_client

PROGRAM = Path(__file__).parent / "programs" / "vendor_life.py"
NEXT_PASSWORD = "another-long-enough-word"
QUESTIONS: dict[str, dict[str, object]] = {
    "listvs": {"timestamp": 0},
    "showrule": {},
    "listcert": {},
    "listintermediate": {},
    "userlist": {},
    "showiface": {},
    "getall": {},
    "get": {"param": "motd"},
    "licenseinfo": {},
}


@dataclass
class Life:
    """What the client saw at each stage, and what the other dialect told right after it."""

    saw: dict[str, Any] = field(default_factory=dict)
    told: dict[str, dict[str, Any]] = field(default_factory=dict)
    journal: list[tuple[str, str]] = field(default_factory=list)
    """Dialect and command of every request of the client."""

    def services(self, stage: str) -> dict[str, dict[str, Any]]:
        """The services of a stage as v2 tells them, by index."""
        return {str(service["Index"]): service for service in self.told[stage]["listvs"]["VS"]}


@pytest.fixture(scope="session")
def vendor_python() -> Path:
    """The Python that has the vendor's client; skips where it cannot be installed, see `REQUIRE_SERVICES`."""
    try:
        return vendor_client.python()
    except vendor_client.NotInstalled as problem:
        if os.environ.get("REQUIRE_SERVICES") == "1":
            pytest.fail(f"REQUIRE_SERVICES=1 but {problem}", pytrace=False)
        pytest.skip(str(problem))


@pytest.fixture(scope="module")
def life(vendor_python: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Life]:
    """The whole life, lived once."""
    folder = tmp_path_factory.mktemp("vendor")
    for name in ("bundle", "intermediate"):
        # The client knows no other keys than RSA ones.
        pair = make_certificate(f"{name}.example", key=rsa.generate_private_key(65537, 2048))
        content = pair.bundle if name == "bundle" else pair.certificate.encode()
        (folder / name).write_bytes(content)
    with Emulator(limiter=False) as unit:
        yield _lived(unit, vendor_python, folder)


def _lived(unit: Emulator, python: Path, folder: Path) -> Life:
    host, port = unit.url.removeprefix("https://").split(":")
    place = {
        "host": host,
        "port": int(port),
        "username": unit.username,
        "password": unit.password,
        "next_password": NEXT_PASSWORD,
        "bundle": str(folder / "bundle"),
        "intermediate": str(folder / "intermediate"),
    }
    life = Life()
    context = ssl.create_default_context(cafile=str(unit.certificate))
    with _program(python) as program, httpx.Client(base_url=unit.url, verify=context) as other:
        assert program.stdin
        assert program.stdout
        print(json.dumps(place), file=program.stdin, flush=True)
        for line in program.stdout:
            said = json.loads(line)
            life.saw[said["stage"]] = said["saw"]
            life.journal += [(call.dialect, call.command) for call in unit.journal]
            life.told[said["stage"]] = {
                command: ask(other, unit.api_key, command, **words) for command, words in QUESTIONS.items()
            }
            unit.journal.clear()
            print(file=program.stdin, flush=True)
        assert program.wait(timeout=60) == 0, program.stderr and program.stderr.read()
    return life


def ask(client: httpx.Client, api_key: str, command: str, **words: object) -> dict[str, Any]:
    """One question in the JSON dialect."""
    answer = client.post("/accessv2", json={"cmd": command, "apikey": api_key, **words})
    document: dict[str, Any] = answer.json()
    return document


@contextmanager
def _program(python: Path) -> Iterator[subprocess.Popen[str]]:
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [str(python), str(PROGRAM)], stdin=pipe, stdout=pipe, stderr=pipe, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()
