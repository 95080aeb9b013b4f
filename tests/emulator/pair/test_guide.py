"""The example of the guide does what it says, for a script that tries again after a lost connection."""

from __future__ import annotations

import re
import ssl
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import httpx
import pytest

GUIDE = Path(__file__).parents[3] / "docs" / "how-to" / "test-against-the-emulator.md"


def script(url: str, key: str, *, ca: Path, on_lost_connection: Callable[[], None]) -> None:
    trust = ssl.create_default_context(cafile=ca)
    for number in range(10):
        body = {"cmd": "addvs", "vs": f"10.0.0.{50 + number}", "port": 80, "prot": "tcp", "apikey": key}
        try:
            httpx.post(f"{url}/accessv2", json=body, verify=trust).raise_for_status()
        except httpx.TransportError:
            on_lost_connection()


def test_the_guides_pair_loses_its_active_unit_and_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    code = next(
        block
        for block in re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
        if "EmulatedPair" in block
    )
    module = ModuleType("our_script")
    module.main = script  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "our_script", module)
    names: dict[str, object] = {"our_script": module}
    exec(compile(code, GUIDE.name, "exec"), names)
    test = names["test_our_script_survives_the_loss_of_the_active_unit"]
    assert callable(test)
    test()
