"""What a provider stores beside the state: one JSON object."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["decode_private", "encode_private"]


def decode_private(data: bytes) -> dict[str, Any]:
    """The stored object; empty when nothing was stored or when another program stored something else."""
    if not data:
        return {}
    try:
        value = json.loads(data)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def encode_private(value: dict[str, Any]) -> bytes:
    """The object as bytes, none when it is empty."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode() if value else b""
