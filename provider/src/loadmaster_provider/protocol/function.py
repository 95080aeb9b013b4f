"""Functions that configurations can call: ``provider::<provider>::<function>(...)``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .schema import Type

__all__ = ["Function"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """A pure function.

    ``call`` receives the arguments in order, never null and never unknown, and raises ``ValueError`` with a
    text for the user when it cannot answer.
    """

    parameters: Mapping[str, Type]
    returns: Type
    call: Callable[..., Any]
    summary: str = ""
    description: str = ""
