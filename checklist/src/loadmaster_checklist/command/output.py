"""Files that reports are written to: checked before anything is read, and written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from loadmaster import InvalidCall
from loadmaster_checklist.reports import html, junit, markdown, sarif
from loadmaster_checklist.reports.outcome import Outcome

__all__ = ["FORMATS", "check_outputs", "write_outputs"]

FORMATS: Mapping[str, Callable[[Outcome], str]] = {
    "--html": html.render,
    "--sarif": sarif.render,
    "--junit": junit.render,
    "--markdown": markdown.render,
}


def check_outputs(outputs: Mapping[str, Path]) -> None:
    """``InvalidCall`` for a file that could not be written, or that two reports would share."""
    taken: dict[Path, str] = {}
    for option, path in outputs.items():
        folder = path.parent
        if path.is_dir():
            raise InvalidCall(f"{option} is {str(path)!r}, which is a folder; expected a file")
        if not folder.is_dir() or not os.access(folder, os.W_OK):
            raise InvalidCall(f"{option} is {str(path)!r}, but {str(folder)!r} is no folder to write to")
        other = taken.setdefault(path.resolve(), option)
        if other != option:
            raise InvalidCall(f"{other} and {option} are both {str(path)!r}; give each a file of its own")


def write_outputs(outcome: Outcome, outputs: Mapping[str, Path]) -> None:
    """Write every report asked for."""
    for option, path in outputs.items():
        _write(path, FORMATS[option](outcome), option)


def _write(path: Path, text: str, option: str) -> None:
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise InvalidCall(f"{option} is {str(path)!r}, which cannot be written: {error.strerror}") from None
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        umask = os.umask(0)
        os.umask(umask)
        Path(name).chmod(0o666 & ~umask)
        Path(name).replace(path)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise InvalidCall(f"{option} is {str(path)!r}, which cannot be written: {error.strerror}") from None
