"""The defaults on paper: a table, JSON, or what has changed since an earlier release."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from loadmaster_constructs.defaults import all_defaults, document, version

__all__ = ["main"]

_COMPARED = ("value", "accepted", "free", "asked", "point")


def main(words: Sequence[str]) -> int:
    """Print what was asked for; 0, or 1 for differences, or 2 for a file that cannot be compared."""
    parser = argparse.ArgumentParser(
        prog="python -m loadmaster_constructs.defaults", description="Print the defaults of the checklist."
    )
    parser.add_argument("--json", action="store_true", help="print them for other programs")
    parser.add_argument(
        "--diff", metavar="OLD", type=Path, help="print what changed since OLD, a file made by --json"
    )
    asked = parser.parse_args(words)
    if asked.diff is not None:
        return _print_changes(asked.diff, as_json=asked.json)
    print(json.dumps(document(), indent=2) if asked.json else _table())
    return 0


def _print_changes(file: Path, *, as_json: bool) -> int:
    try:
        old = json.loads(file.read_text(encoding="utf-8"))
        changes = list(_changes(old["defaults"], document()["defaults"]))
        before = int(old["version"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it was not printed by --json"
        print(f"error: {file} cannot be compared: {reason}", file=sys.stderr)
        return 2
    if as_json:
        print(json.dumps({"from": before, "to": version(), "changes": changes}, indent=2))
    else:
        print(f"defaults of the checklist, version {before} to {version()}")
        print("".join(f"{_line(change)}\n" for change in changes) or "no difference\n", end="")
    return 1 if changes else 0


def _changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """One entry for each default that came, went, or is another one; in the order of their names."""
    for name in sorted(old.keys() | new.keys()):
        if name not in new:
            yield {"default": name, "change": "removed", "before": old[name]["value"]}
        elif name not in old:
            yield {"default": name, "change": "added", "after": new[name]["value"]}
        else:
            for part in _COMPARED:
                if old[name].get(part) != new[name][part]:
                    yield {
                        "default": name,
                        "change": part,
                        "before": old[name].get(part),
                        "after": new[name][part],
                    }


def _line(change: Mapping[str, Any]) -> str:
    name = change["default"]
    if change["change"] == "removed":
        return f"- {name}: {json.dumps(change['before'])}"
    if change["change"] == "added":
        return f"+ {name}: {json.dumps(change['after'])}"
    return f"~ {name}: {change['change']} {json.dumps(change['before'])} -> {json.dumps(change['after'])}"


def _table() -> str:
    rows = [("argument", "value", "point", "why")]
    for one in all_defaults():
        shown = f"{one.value} (asked)" if one.asked else str(one.value)
        rows.append((f"{one.group}.{one.name}", shown, one.point or "-", one.why))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = ("  ".join([*map(str.ljust, row, widths), row[3]]).rstrip() for row in rows)
    return "\n".join([f"defaults of the checklist, version {version()}", "", *lines])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
