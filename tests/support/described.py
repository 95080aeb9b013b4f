"""The description of the API, loaded once in a process: that takes a second."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from loadmaster_codegen.load import load
from loadmaster_codegen.model import Description

__all__ = ["API", "description"]

API = Path(__file__).parents[2] / "api"


@cache
def description() -> Description:
    """What `api/` says."""
    return load(API)
