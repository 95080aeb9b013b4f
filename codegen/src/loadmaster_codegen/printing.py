"""Whole generated folders: what belongs in them, writing them at once, comparing them with what is there."""

from __future__ import annotations

import difflib
import importlib
import json
import pkgutil
import shutil
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from loadmaster_codegen import __version__, emit
from loadmaster_codegen.emit._render import MARKER
from loadmaster_codegen.model import Description

__all__ = [
    "MANIFEST",
    "PrintingError",
    "differences",
    "emitters",
    "manifest",
    "print_target",
    "read_targets",
    "write_folder",
]

MANIFEST = "GENERATED.json"

Emitter = Callable[[Description], dict[str, str]]


class PrintingError(Exception):
    """A target or its folder cannot be used; the message says what to do."""


def emitters() -> list[str]:
    """Names of all targets that have an emitter."""
    names = (module.name for module in pkgutil.iter_modules(emit.__path__))
    return sorted(name.replace("_", "-") for name in names if not name.startswith("_"))


def read_targets(path: Path) -> dict[str, Path]:
    """Folder of each target, as the targets file says."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        return {name: Path(entry["folder"]) for name, entry in content["targets"].items()}
    except FileNotFoundError:
        raise PrintingError(
            f"no targets file {str(path)!r}; run from the repository's root or name one"
        ) from None
    except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
        raise PrintingError(f"{str(path)!r} is no targets file: {error}") from None


def print_target(target: str, description: Description) -> dict[str, str]:
    """Everything that belongs in the target's folder: relative file name to finished text."""
    files = _emitter(target)(description)
    for name in files:
        if name == MANIFEST or name.startswith("/") or ".." in Path(name).parts:
            raise PrintingError(f"target {target!r} prints {name!r}, which is no name inside its folder")
    if any(name.endswith(".py") for name in files):
        files.setdefault("__init__.py", MARKER + "\n")
    files[MANIFEST] = manifest(target, description)
    return dict(sorted(files.items()))


def manifest(target: str, description: Description) -> str:
    """What the folder was made from, and how much of it there was."""
    families = description.families.values()
    objects = [one for family in families for one in family.objects.values()]
    commands = list(description.commands())
    content = {
        "target": target,
        "generator": f"loadmaster-codegen {__version__}",
        "description": description.digest,
        "counts": {
            "families": len(description.families),
            "commands": len(commands),
            "parameters": sum(len(command.parameters) for command in commands),
            "objects": len(objects),
            "fields": sum(len(one.fields) for one in objects),
            "resources": sum(len(family.resources) for family in families),
            "settings": len(description.settings),
        },
    }
    return json.dumps(content, indent=2) + "\n"


def write_folder(folder: Path, files: Mapping[str, str]) -> None:
    """Replace the folder by these files, all or nothing.

    A folder that holds something else than generated files is left alone: ``PrintingError``.
    """
    if folder.exists() and any(folder.iterdir()) and not (folder / MANIFEST).exists():
        raise PrintingError(
            f"{str(folder)!r} is not empty and has no {MANIFEST}; it may be somebody's work, left alone"
        )
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as scratch:
        fresh = Path(scratch) / "fresh"
        for name, text in files.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        fresh.mkdir(exist_ok=True)
        if folder.exists():
            folder.rename(Path(scratch) / "stale")
        shutil.move(fresh, folder)


def differences(folder: Path, files: Mapping[str, str]) -> Iterator[str]:
    """Readable differences between the folder and what it should hold; nothing when they are equal."""
    there = _existing(folder)
    for name in sorted({*there, *files}):
        path = (folder / name).as_posix()
        if name not in there:
            yield f"{path}: missing\n"
        elif name not in files:
            yield f"{path}: not generated, or no longer\n"
        elif there[name] != files[name].encode("utf-8"):
            yield _diff(path, there[name].decode("utf-8", "replace"), files[name])


def _diff(path: str, old: str, new: str) -> str:
    lines = list(
        difflib.unified_diff(old.splitlines(), new.splitlines(), "as it is", "as printed", lineterm="", n=1)
    )
    if len(lines) > 40:
        lines = [*lines[:40], f"... {len(lines) - 40} more lines"]
    return f"{path}: differs\n" + "".join(f"  {line}\n" for line in lines)


def _existing(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def _emitter(target: str) -> Emitter:
    if target not in emitters():
        raise PrintingError(f"unknown target {target!r}; there are {', '.join(emitters())}")
    module = importlib.import_module(f"loadmaster_codegen.emit.{target.replace('-', '_')}")
    emitter: Emitter = module.emit
    return emitter
