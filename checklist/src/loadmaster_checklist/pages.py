"""The reference pages of the rules, printed from the rules.

``python -m loadmaster_checklist.pages FOLDER`` writes them; with ``--check`` it compares and writes nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from loadmaster_checklist.firmware import Floors, Version, floors
from loadmaster_checklist.rule import STAGES, Rule
from loadmaster_checklist.rule_ids import PACKS
from loadmaster_checklist.rules import rule

__all__ = ["main", "pages"]

_MARKER = "<!-- Printed from the rules by `make generate`; change the rules instead of this file. -->\n"
_STAGE_TITLES = {"synth": "while synthesising", "plan": "on the plan", "live": "on the running appliance"}
_PACK_TITLES = {
    "twelve": "The twelve points of the article",
    "hardening": "Hardening: what the vendor advises beyond them",
}
_INTRODUCTION = """\
# Checklist

The same rules judge an appliance three times: while a program is synthesised, on the Terraform plan, and on
the running appliance or a snapshot of it. A verdict is one of

* `passes`: the facts say that the point is followed;
* `fails`: they say that it is not;
* `waived`: it is not, and a waiver says why and until when;
* `unknown`: the facts do not say; an unknown value never passes;
* `does_not_apply`: the point has nothing to say about this appliance.

A point has the same verdict at every stage that can decide it, and is unknown at the others. The tables below
say `yes` where a stage always decides, `where declared` where it does as far as the configuration says the
values, and `no` where it never does. What a configuration leaves out is unknown before the appliance runs,
since the provider leaves such values alone.
"""
_WAIVERS = """\
## Waivers

Findings that somebody decided to live with stand in `checklist.toml`, written by people, and in
`checklist.generated.toml`, written by a synthesis from every `Because`. Both count at every stage.

```toml
[[waiver]]
rule = "LM01"
appliance = "edge"
object = "10.0.0.50:443/tcp"   # left out: the rule on the whole appliance
reason = "IDS needs client addresses"
owner = "network team"
expires = 2027-03-31           # the last day it counts; warned of 30 days ahead

[policy]
never_waived = ["LM00"]        # no waiver counts for these
```

The object is the key that reports show, without the name of the appliance; what stands below it is waived
too. A rule or setting that does not exist, a missing reason or a day that is none stops the run with file and
line.

Certificate backups are put on record in `checklist.records.toml`, by `loadmaster backup --with-certificates
--record` or by hand:

```toml
[[certificate_backup]]
appliance = "edge"
taken = 2026-11-01
certificates = ["www"]
```
"""


def pages() -> dict[str, str]:
    """File name to finished text: the index, and one page for every rule."""
    found = {"index.md": _index()}
    for name in PACKS["all"]:
        found[rule(name).slug] = _page(rule(name))
    return found


def main(arguments: Sequence[str]) -> int:
    """Write the pages into a folder, or compare them with what is there; the result is the exit code."""
    folders = [Path(one) for one in arguments if not one.startswith("-")]
    if len(folders) != 1 or set(arguments) - {str(folders[0]), "--check"}:
        print("usage: python -m loadmaster_checklist.pages FOLDER [--check]", file=sys.stderr)
        return 2
    wanted = pages()
    stale = list(_stale(folders[0], wanted))
    if "--check" in arguments:
        for name in stale:
            print(f"{folders[0] / name} is not what the rules print: run `make generate`", file=sys.stderr)
        return 1 if stale else 0
    _write(folders[0], wanted)
    return 0


def _stale(folder: Path, wanted: Mapping[str, str]) -> Iterator[str]:
    there = {path.name for path in folder.glob("*.md")}
    for name in sorted({*there, *wanted}):
        path = folder / name
        if name not in wanted or not path.exists() or path.read_text(encoding="utf-8") != wanted[name]:
            yield name


def _write(folder: Path, wanted: Mapping[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in _stale(folder, wanted):
        if name in wanted:
            (folder / name).write_text(wanted[name], encoding="utf-8", newline="\n")
        else:
            (folder / name).unlink()


# ------------------------------------------------------------------------------------------- the index


def _index() -> str:
    parts = [_MARKER, _INTRODUCTION]
    for pack, title in _PACK_TITLES.items():
        if PACKS[pack]:
            parts.append(_pack(title, [rule(name) for name in PACKS[pack]]))
    parts.append(_WAIVERS)
    return "\n".join(parts)


def _pack(title: str, rules: Sequence[Rule]) -> str:
    rows = [("rule", "what it asks for", "severity", *_STAGE_TITLES.values())]
    for one in rules:
        decided = (one.stages[stage].decides for stage in STAGES)
        rows.append((f"[{one.id}]({one.slug})", one.title, one.severity, *decided))
    return f"## {title}\n\n{_table(rows)}\n"


# ------------------------------------------------------------------------------------------- one page


def _page(one: Rule) -> str:
    waivable = "" if one.waivable else " No waiver counts for it."
    parts = [
        _MARKER,
        f"# {one.id} {one.title}\n",
        f"{one.point}\n",
        f"**Protects from:** {one.protects}\n",
        f"**Severity:** {one.severity}. {one.circumstances}{waivable}\n",
        "## What has to be so\n",
        _table([("of the API", "wanted"), *((f"`{name}`", wanted) for name, wanted in one.api)]) + "\n",
        *_list("Exceptions", one.exceptions),
        "## How to put it right\n",
        _list_lines((f"Construct: {one.fix.construct}", f"HCL: {one.fix.hcl}", f"Web UI: {one.fix.web_ui}")),
        "## Who decides it\n",
        _stages(one),
        *_list("Evidence", one.evidence),
    ]
    if one.id == "LM00":
        parts.append(_firmware(floors()))
    return "\n".join(parts)


def _stages(one: Rule) -> str:
    rows = [("stage", "decides", "why")]
    rows += [(_STAGE_TITLES[stage], one.stages[stage].decides, one.stages[stage].why) for stage in STAGES]
    return _table(rows) + "\n"


def _list(title: str, members: Sequence[str]) -> Iterator[str]:
    if members:
        yield f"## {title}\n"
        yield _list_lines(members)


def _list_lines(members: Sequence[str]) -> str:
    return "".join(f"* {member}\n" for member in members)


def _table(rows: Sequence[Sequence[str]]) -> str:
    head, *body = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join([head, "|" + "---|" * len(rows[0]), *body])


def _firmware(known: Floors) -> str:
    """The floors and the flaws behind them, as the data file has them."""
    names = [branch.name for branch in known.branches]
    floors_found = [
        (one.title, _version(one.floor) or "none: it gets no more fixes") for one in known.branches
    ]
    floor_rows = [("branch", "floor"), *floors_found]
    rows = [
        ("flaws", "what they are", "login needed", *(f"fixed in {branch.title}" for branch in known.branches))
    ]
    for flaw in known.flaws:
        fixed = (_version(flaw.fixed.get(name)) for name in names)
        kind = f"{flaw.kind} ({flaw.doubt})" if flaw.doubt else flaw.kind
        rows.append((", ".join(flaw.ids), kind, "yes" if flaw.needs_login else "no", *fixed))
    return (
        f"## Floors of {known.dated}\n\n{_table(floor_rows)}\n\n{_table(rows)}\n\n"
        f"After {known.stale_after_days} days a run warns that newer flaws may be missing here.\n"
    )


def _version(version: Version | None) -> str:
    return ".".join(str(number) for number in version) if version else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
