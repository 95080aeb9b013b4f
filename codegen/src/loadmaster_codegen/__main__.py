"""The command: ``python -m loadmaster_codegen``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from loadmaster_codegen import __version__
from loadmaster_codegen.counting import count
from loadmaster_codegen.load import DescriptionError, load
from loadmaster_codegen.model import Description
from loadmaster_codegen.printing import (
    PrintingError,
    differences,
    emitters,
    print_target,
    read_targets,
    write_folder,
)

__all__ = ["main"]

_DIFFERENT = 1
_WRONG_USE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code: 0 done, 1 wrong description or difference, 2 wrong use."""
    options = _parser().parse_args(arguments)
    try:
        folders = {} if options.counts else _folders(options)
        if options.list:
            return _list(folders)
        description = load(options.description)
        if options.counts:
            return _counts(description)
        printed = {target: print_target(target, description) for target in folders}
        if options.check:
            return _compare(printed, folders)
        for target, files in printed.items():
            write_folder(folders[target], files)
            print(f"{target}: {len(files)} files in {folders[target]}")
    except DescriptionError as error:
        print(error, file=sys.stderr)
        count = len(error.complaints)
        print(f"{count} complaint{'s' if count > 1 else ''} about {options.description}", file=sys.stderr)
        return _DIFFERENT
    except PrintingError as error:
        print(f"error: {error}", file=sys.stderr)
        return _WRONG_USE
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="loadmaster-codegen", description="Print products from the description of an API."
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument(
        "--description", type=Path, default=Path("api"), metavar="DIR", help="the description (default: api)"
    )
    parser.add_argument(
        "--targets",
        type=Path,
        default=Path("codegen/targets.toml"),
        metavar="FILE",
        help="the folder of each target (default: codegen/targets.toml)",
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--all", action="store_true", help="every target of the targets file")
    what.add_argument("--target", metavar="NAME", help="one target")
    what.add_argument("--list", action="store_true", help="name the targets")
    what.add_argument("--counts", action="store_true", help="say how much the description holds")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="print there instead of in the target's own folder"
    )
    parser.add_argument("--check", action="store_true", help="compare with what is there and write nothing")
    return parser


def _folders(options: argparse.Namespace) -> dict[str, Path]:
    """The folder of each target that is asked for."""
    if options.out is not None and options.target is None:
        raise PrintingError("--out needs --target: several targets do not share a folder")
    if options.target is not None:
        if options.target not in emitters():
            raise PrintingError(f"unknown target {options.target!r}; there are {', '.join(emitters())}")
        if options.out is not None:
            return {options.target: options.out}
    known = read_targets(options.targets)
    if options.target is None:
        return known
    if options.target not in known:
        raise PrintingError(
            f"{str(options.targets)!r} has no folder for {options.target!r}; give one with --out"
        )
    return {options.target: known[options.target]}


def _list(folders: dict[str, Path]) -> int:
    for target in sorted({*folders, *emitters()}):
        folder = folders.get(target, "(no folder)")
        print(f"{target:16} {folder}{'' if target in emitters() else ' (no emitter)'}")
    return 0


def _counts(description: Description) -> int:
    for name, number in count(description).lines():
        print(f"{name:24}{number:6}")
    return 0


def _compare(printed: dict[str, dict[str, str]], folders: dict[str, Path]) -> int:
    found = [line for target, files in printed.items() for line in differences(folders[target], files)]
    for line in found:
        print(line, end="")
    if found:
        print(f"{len(found)} files differ from what the description says; print them again", file=sys.stderr)
    return _DIFFERENT if found else 0


if __name__ == "__main__":
    sys.exit(main())
