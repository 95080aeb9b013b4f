"""Which resource of this Terraform command speaks for which object.

Two resources that describe one object would undo each other for ever, and a resource that was renamed without
a ``moved`` block is a destroy and a create of the same object in unknown order. Both are noticed here.
"""

from __future__ import annotations

import threading
import uuid
from typing import Any

__all__ = ["Claims"]

_TOKEN = "resource"


class Claims:
    """Objects by kind and key, each with the token of the resource that
    described it. Safe for many threads.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._planned: dict[tuple[str, str], str] = {}
        self._written: dict[tuple[str, str], str] = {}
        self._facts: dict[tuple[str, str], Any] = {}

    @staticmethod
    def recognise(private: dict[str, Any]) -> None:
        """Give a resource that was read the token by which it is told from others that are only planned."""
        _token(private)

    def plan(self, kind: str, key: str, private: dict[str, Any]) -> bool:
        """Note that a resource describes the object; false when another one does already."""
        token = _token(private)
        with self._guard:
            return self._planned.setdefault((kind, key), token) == token

    def release(self, kind: str, key: str) -> None:
        """Note that planning is over for the object; a later plan of the same
        process may describe it again.
        """
        with self._guard:
            self._planned.pop((kind, key), None)

    def write(self, kind: str, key: str, private: dict[str, Any]) -> None:
        """Note that a resource has made the object, or taken it over, in this run."""
        with self._guard:
            self._written[kind, key] = _token(private)

    def taken_over(self, kind: str, key: str, private: dict[str, Any]) -> bool:
        """Whether another resource has made or taken over the object in this run."""
        with self._guard:
            return self._written.get((kind, key), private.get(_TOKEN)) != private.get(_TOKEN)

    def tell(self, topic: str, key: str, fact: Any) -> None:
        """Leave a fact about an object for other resources of this run."""
        with self._guard:
            self._facts[topic, key] = fact

    def told(self, topic: str, key: str) -> Any:
        """The fact another resource left, or ``None``."""
        with self._guard:
            return self._facts.get((topic, key))


def _token(private: dict[str, Any]) -> str:
    token: str = private.setdefault(_TOKEN, uuid.uuid4().hex)
    return token
