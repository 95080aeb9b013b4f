"""Reads a description folder into the typed middle: parse, check the shape, resolve, check the meaning."""

from __future__ import annotations

from pathlib import Path

from loadmaster_codegen.check import check
from loadmaster_codegen.complaints import Complaints, DescriptionError
from loadmaster_codegen.model import Description, Origin
from loadmaster_codegen.overlays import apply_overlays
from loadmaster_codegen.resolve import resolve
from loadmaster_codegen.source import read_folder
from loadmaster_codegen.structure import check_structure

__all__ = ["DescriptionError", "load"]


def load(folder: Path) -> Description:
    """The description in ``folder``, complete and checked.

    Raises ``DescriptionError`` with every complaint, each with file and line. What stands in a wrong place is
    complained about before anything that follows from it.
    """
    complaints = Complaints()
    if not (folder / "families").is_dir() and not (folder / "settings").is_dir():
        complaints.add(
            Origin(str(folder), 1), "no description here: neither a families nor a settings folder"
        )
    parsed = read_folder(folder, complaints)
    complaints.raise_if_any()
    check_structure(parsed, complaints)
    complaints.raise_if_any()
    apply_overlays(parsed, complaints)
    complaints.raise_if_any()
    description = resolve(parsed, complaints)
    check(description, complaints)
    complaints.raise_if_any()
    return description
