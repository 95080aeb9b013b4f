"""Write the records anew: ``python -m tests.modules.snapshots.record``; read the difference first.

A construct that changes its name is another resource to Terraform, which deletes the live service of the
old name.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from loadmaster_constructs import App
from tests.modules.snapshots.programs import PROGRAMS
from tests.support.synthesis import synthesise

__all__ = ["RECORDS", "synthesised"]

RECORDS = Path(__file__).parent / "recorded"


def synthesised(name: str, folder: Path) -> str:
    """Every stack of a program as one text, without what differs from machine to machine."""
    app = App(outdir=str(folder), tracebacks=True)
    PROGRAMS[name](app)
    written = synthesise(app)
    stacks = sorted(json.loads((written.folder / "manifest.json").read_text())["stacks"])
    found = {stack: _settled(written.document(stack)) for stack in stacks}
    return json.dumps(found, indent=1, sort_keys=True) + "\n"


def _settled(document: dict[str, Any]) -> dict[str, Any]:
    del document["//"], document["terraform"]["backend"]
    for resources in document["resource"].values():
        for entry in resources.values():
            entry["//"] = entry["//"]["metadata"]["path"]
    return document


def main() -> None:
    """Write one file for each program."""
    for file in RECORDS.glob("*.json"):
        file.unlink()
    RECORDS.mkdir(exist_ok=True)
    for name in PROGRAMS:
        with tempfile.TemporaryDirectory() as folder:
            (RECORDS / f"{name}.json").write_text(synthesised(name, Path(folder)), encoding="utf-8")


if __name__ == "__main__":
    main()
