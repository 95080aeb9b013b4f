"""Collects the Python names that the description publishes; run as a program, it rewrites names.json.

    python -m tests.api.published_names

A name that users may have written down does not go away unnoticed: the test beside this file compares.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from loadmaster_codegen.model import Value
from tests.support.described import description

__all__ = ["FILE", "published_names"]

FILE = Path(__file__).parent / "names.json"


def published_names() -> dict[str, list[str]]:
    """Names by where they are used: settings, methods with parameters, fields, resources and their codes."""
    whole = description()
    names: dict[str, list[str]] = {
        "owners": sorted(whole.owners),
        "settings": sorted(_with_codes((s.name, s.value) for s in whole.settings.values())),
    }
    for owner in whole.owners:
        names[f"owner {owner}"] = sorted(s.name for s in whole.settings.values() if s.owner == owner)
    for family in whole.families.values():
        for command in family.commands.values():
            key = f"{family.accessor}.{command.method}"
            names[key] = sorted(_with_codes((one.name, one.value) for one in command.parameters))
        for shape in family.objects.values():
            names[shape.name] = sorted(_with_codes((one.name, one.value) for one in shape.fields.values()))
        for resource in family.resources.values():
            names[f"resource {resource.name}"] = sorted(resource.attributes)
    return dict(sorted(names.items()))


def _with_codes(named: Iterable[tuple[str, Value]]) -> list[str]:
    """Each name, and ``name=code`` for every word a closed value accepts."""
    found = []
    for name, value in named:
        found.append(name)
        found += [f"{name}={code.name}" for code in value.codes]
    return found


if __name__ == "__main__":
    FILE.write_text(json.dumps(published_names(), indent=1) + "\n", encoding="utf-8")
