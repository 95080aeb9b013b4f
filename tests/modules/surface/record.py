"""Write the public surface anew: ``python -m tests.modules.surface.record``; read the difference first."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import loadmaster_constructs

__all__ = ["RECORD", "surface"]

RECORD = Path(__file__).parent / "surface.txt"


def surface() -> str:
    """Every public name of the package with its signature, and of its classes those of their own methods."""
    lines = [line for name in loadmaster_constructs.__all__ for line in _described(name)]
    return "\n".join(lines) + "\n"


def _described(name: str) -> Iterator[str]:
    made = getattr(loadmaster_constructs, name)
    if not made.__module__.startswith("loadmaster_constructs"):
        yield f"{name} (of the framework)"
        return
    yield f"{name}{_signature(made)}"
    for member, value in sorted(vars(made).items()):
        if member.startswith("_"):
            continue
        if isinstance(value, property):
            yield f"  {name}.{member} -> {value.fget.__annotations__.get('return')}" if value.fget else ""
        elif callable(getattr(made, member)):
            yield f"  {name}.{member}{_signature(getattr(made, member))}"


def _signature(made: Any) -> str:
    # The metaclass of jsii's classes hides what their constructors take.
    told = made.__init__ if inspect.isclass(made) and hasattr(made, "__jsii_type__") else made
    try:
        found = str(inspect.signature(told))
    except ValueError:
        return ""
    return found.replace("loadmaster_constructs.", "").replace("(self, ", "(", 1).replace("'", "")


if __name__ == "__main__":
    RECORD.write_text(surface(), encoding="utf-8")
