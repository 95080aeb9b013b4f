"""What the appliance says on the wire, in both dialects, read without the client."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree

import httpx

from loadmaster_emulator import Emulator

__all__ = ["RawAnswers", "meaning"]

_WORDS = {"y": True, "yes": True, "true": True, "n": False, "no": False, "false": False, "": None}


class RawAnswers:
    """Asks a unit in JSON (v2) and in XML (v1)."""

    def __init__(self, unit: Emulator) -> None:
        trust = ssl.create_default_context(cafile=unit.certificate)
        self._key = unit.api_key
        self._http = httpx.Client(base_url=unit.url, verify=trust, timeout=30)

    def close(self) -> None:
        """End the connection."""
        self._http.close()

    def by_json(self, command: str, **parameters: Any) -> dict[str, Any]:
        """A v2 answer, as it is."""
        asked = {"apikey": self._key, "cmd": command, **parameters}
        return dict(self._http.post("/accessv2", json=asked).raise_for_status().json())

    def by_xml(self, command: str, **parameters: Any) -> dict[str, Any]:
        """The data of a v1 answer: text by element, lists where an element has children or repeats."""
        found: dict[str, Any] = {}
        for child in self.tree(command, **parameters):
            value = [item.text or "" for item in child] if len(child) else (child.text or "").strip()
            found[child.tag] = value if child.tag not in found else [*_listed(found[child.tag]), value]
        return found

    def tree(self, command: str, **parameters: Any) -> ElementTree.Element:
        """The data of a v1 answer as it is."""
        answer = self._http.get(f"/access/{command}", params={"apikey": self._key, **parameters})
        data = ElementTree.fromstring(answer.raise_for_status().content).find("./Success/Data")
        assert data is not None, answer.text
        return data


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def meaning(value: Any, *, flag: bool = False, separator: str = " ") -> Any:
    """A value as people mean it: dialects and fields spell yes, no, numbers and lists differently."""
    if isinstance(value, Mapping):
        return {name: meaning(item) for name, item in value.items()}
    if isinstance(value, list):
        return separator.join(str(item) for item in value) or None
    if isinstance(value, bool):
        return value
    text = "" if value is None else str(value)
    if flag and text in ("0", "1"):
        return text == "1"
    return _WORDS.get(text.lower(), text) if flag or not text else text
