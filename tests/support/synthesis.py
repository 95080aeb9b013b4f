"""Programs of the construct library, synthesised into a folder of the test's own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from loadmaster_constructs import App

__all__ = ["Synthesised", "synthesise"]


class Synthesised:
    """What a program wrote: the JSON of each stack."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, stack: str = "edge") -> Path:
        """The file Terraform reads for a stack."""
        return self.folder / "stacks" / stack / "cdk.tf.json"

    def document(self, stack: str = "edge") -> dict[str, Any]:
        """The whole document of a stack."""
        found: dict[str, Any] = json.loads(self.path(stack).read_text(encoding="utf-8"))
        return found

    def resources(self, type: str, stack: str = "edge") -> dict[str, dict[str, Any]]:
        """The arguments of all resources of a type, named without its prefix, by construct path."""
        found = self.document(stack).get("resource", {}).get(f"loadmaster_{type}", {})
        return {
            entry["//"]["metadata"]["path"]: {name: value for name, value in entry.items() if name != "//"}
            for entry in found.values()
        }

    def resource(self, type: str, stack: str = "edge") -> dict[str, Any]:
        """The arguments of the only resource of a type."""
        (found,) = self.resources(type, stack).values()
        return found


def synthesise(app: App) -> Synthesised:
    """Run the app's synthesis and read what it wrote."""
    app.synth()
    return Synthesised(Path(app.outdir))
