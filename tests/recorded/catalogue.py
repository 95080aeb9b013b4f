"""The recorded answers, and how to read them without the SDK."""

from __future__ import annotations

import json
import tomllib
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
ANSWERS = FOLDER / "answers"

Plain = dict[str, Any] | list[Any] | str | int | float | bool | None
"""What an answer holds: JSON values, or the same made of elements, whose texts stay texts."""


@dataclass(frozen=True)
class Recorded:
    """One answer of somebody else's."""

    file: str
    command: str
    source: str

    @property
    def dialect(self) -> str:
        return "v1" if self.file.endswith(".xml") else "v2"

    @property
    def body(self) -> bytes:
        return (ANSWERS / self.file).read_bytes()

    def plain(self) -> dict[str, Any]:
        """The data of the answer, without what every answer has."""
        return v1_data(self.body) if self.dialect == "v1" else v2_data(self.body)


@cache
def manifest() -> dict[str, Any]:
    return tomllib.loads((FOLDER / "manifest.toml").read_text(encoding="utf-8"))


@cache
def recorded() -> dict[str, Recorded]:
    """All answers, by the name of their file."""
    return {
        file: Recorded(file, entry["command"], entry["source"])
        for entry in manifest()["answer"]
        for file in entry["files"]
    }


def v2_data(body: bytes) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(body)
    return {name: value for name, value in document.items() if name not in ("code", "status", "message")}


def v1_data(body: bytes) -> dict[str, Any]:
    data = ET.fromstring(body).find("Success/Data")
    return {} if data is None else _members(data)


def _members(element: ET.Element) -> dict[str, Any]:
    found: dict[str, list[Any]] = {}
    for child in element:
        value: Any = _members(child) if len(child) else (child.text or "").strip()
        found.setdefault(child.tag, []).append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in found.items()}
