"""What is remembered about a whole program, whichever app is its root."""

from __future__ import annotations

from typing import Any

from loadmaster_constructs._framework import Construct, IConstruct

__all__ = ["notes_of"]

_NOTES: dict[str, dict[str, Any]] = {}
"""By reference of the root, for roots that Python does not hold."""


def notes_of(construct: Construct | IConstruct) -> dict[str, Any]:
    """The notes of the construct's program, to be read and added to."""
    root = construct.node.root
    # An app that was made in Node, as for the framework's own tests, is another object at each request.
    if root is construct.node.root:
        found: dict[str, Any] = vars(root).setdefault("_loadmaster", {})
        return found
    return _NOTES.setdefault(str(root.__jsii_ref__.ref), {})  # type: ignore[attr-defined]
