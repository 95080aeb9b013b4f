"""How a subject says which of its fields stay inside the unit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import Any

SECRET = "secret"
"""Key of a field's metadata."""


def secret(default_factory: Callable[[], Any] = str) -> Any:
    """A field that no ``repr``, backup or dump shows; only the state file, as a disk does, holds it.

    ``name: str = secret()``, ``passwords: dict[str, str] = secret(dict)``.
    """
    return field(default_factory=default_factory, repr=False, metadata={SECRET: True})
