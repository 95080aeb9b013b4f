"""The public surface is a written list; a change of it shows in review.

``UPDATE_SURFACE=1 python -m pytest tests/sdk/test_public_surface.py`` writes the list anew.
"""

from __future__ import annotations

import inspect
import os
from collections.abc import Iterator
from pathlib import Path

import loadmaster
from loadmaster.resources import Accessors

WRITTEN = Path(__file__).parent / "public_surface.txt"


def _surface() -> Iterator[str]:
    for name in loadmaster.__all__:
        thing = getattr(loadmaster, name)
        if not inspect.isclass(thing):
            yield f"loadmaster.{name}"
            continue
        yield f"loadmaster.{name}({', '.join(base.__name__ for base in thing.__bases__)})"
        for member, value in sorted(vars(thing).items()):
            if member.startswith("_") and member != "__init__":
                continue
            if inspect.isfunction(value):
                yield f"loadmaster.{name}.{member}{inspect.signature(value)}"
            elif issubclass(thing, loadmaster.LoadMaster | loadmaster.AsyncLoadMaster):
                yield f"loadmaster.{name}.{member}"
    for accessor in sorted(name for name in vars(Accessors) if not name.startswith("_")):
        yield f"accessor {accessor}"


def test_the_public_surface_is_the_written_one() -> None:
    found = "\n".join(_surface()) + "\n"
    if os.environ.get("UPDATE_SURFACE") == "1":
        WRITTEN.write_text(found)
    assert found == WRITTEN.read_text()


def test_exports_stand_in_order() -> None:
    assert list(loadmaster.__all__) == sorted(loadmaster.__all__, key=lambda name: (not name.isupper(), name))
