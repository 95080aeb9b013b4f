"""An emulated unit asked by curl, for tests that care about every byte of an answer."""

from __future__ import annotations

import json
import subprocess

from loadmaster_emulator import Emulator
from tests.conftest import find_program

__all__ = ["curl_v1", "curl_v2", "v1_data"]


def curl_v1(unit: Emulator, path: str) -> str:
    """The answer to ``GET /access/<path>``, as it came."""
    return _curl(unit, "-u", f"{unit.username}:{unit.password}", f"{unit.url}/access/{path}")


def curl_v2(unit: Emulator, command: str, **parameters: object) -> str:
    """The answer to a JSON object posted to ``/accessv2``, as it came."""
    body = json.dumps({"cmd": command, "apikey": unit.api_key, **parameters})
    return _curl(unit, "-d", body, f"{unit.url}/accessv2")


def v1_data(text: str) -> str:
    """What stands inside ``<Data>``."""
    return text.partition("<Data>")[2].partition("</Data>")[0]


def _curl(unit: Emulator, *arguments: str) -> str:
    command = [str(find_program("curl")), "--silent", *arguments]
    if unit.certificate:
        command += ["--cacert", str(unit.certificate)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
