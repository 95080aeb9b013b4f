"""The made-up harbour API of ``golden/api``, copied and bent for tests."""

from __future__ import annotations

import shutil
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"
API = GOLDEN / "api"
EXPECTED = GOLDEN / "expected"


def copy_api(folder: Path) -> Path:
    """A copy of the made-up API that a test may change."""
    target = folder / "api"
    shutil.copytree(API, target)
    return target


def bend(api: Path, file: str, old: str, new: str) -> None:
    """Replace one piece of one file; it has to stand there exactly once."""
    path = api / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def line_of(api: Path, file: str, piece: str) -> int:
    """Number of the one line that is this piece or, when there is none, holds it."""
    lines = (api / file).read_text(encoding="utf-8").splitlines()
    found = [number for number, line in enumerate(lines, 1) if line == piece]
    found = found or [number for number, line in enumerate(lines, 1) if piece in line]
    assert len(found) == 1, f"{piece!r} stands in the lines {found} of {file}"
    return found[0]
