"""The unit that LOADMASTER_PARITY_URL names answers as the emulator does. Run by `pytest -m parity`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.parity.__main__ import SAME, main

pytestmark = [
    pytest.mark.parity,
    pytest.mark.skipif(
        not os.environ.get("LOADMASTER_PARITY_URL"), reason="LOADMASTER_PARITY_URL names no unit"
    ),
]


def test_the_named_unit_answers_as_the_emulator_does(tmp_path: Path) -> None:
    out = tmp_path / "parity.json"
    assert main(["--out", str(out), "--mask"]) == SAME, out.read_text(encoding="utf-8")
