"""TOML whose complaints name file and line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from loadmaster_checklist.errors import WaiverError

__all__ = ["Entry", "Toml"]


class Toml:
    """One document, made of lists of tables."""

    def __init__(self, text: str, *, file: str) -> None:
        import tomllib  # only who has waivers waits for it

        self.file = file
        self._lines = text.splitlines()
        try:
            self.content: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise WaiverError(f"{file} is not TOML: {error}") from None

    def refuse_other_tables(self, *known: str) -> None:
        """A name nobody reads would be a decision that silently does not count."""
        for name in self.content:
            if name not in known:
                wanted = " and ".join(f"[[{one}]]" if one != "policy" else "[policy]" for one in known)
                raise WaiverError(f"{self._place(name)}: {name!r} is not known here; expected {wanted}")

    def entries(self, name: str) -> Iterator[Entry]:
        """The tables of one list, in the order of the file."""
        found = self.content.get(name, [])
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            raise WaiverError(f"{self._place(name)}: {name!r} is to be a list of tables: [[{name}]]")
        header = re.compile(rf"\s*\[\[\s*{name}\s*\]\]")
        starts = [number for number, line in enumerate(self._lines, 1) if header.match(line)]
        for position, values in enumerate(found):
            yield Entry(name, values, self, starts[position] if len(starts) == len(found) else 0)

    def line_of(self, name: str, *, after: int) -> int:
        """The line that sets a name within the table that starts at a line; the start if none does."""
        for number in range(after, len(self._lines)):
            text = self._lines[number]
            if text.lstrip().startswith("["):
                break
            if re.match(rf"\s*\"?{re.escape(name)}\"?\s*=", text):
                return number + 1
        return after

    def _place(self, name: str) -> str:
        wanted = re.compile(rf"\s*(\[\[?\s*{re.escape(name)}\b|{re.escape(name)}\s*=)")
        found = next((number for number, line in enumerate(self._lines, 1) if wanted.match(line)), 0)
        return f"{self.file}:{found}" if found else self.file


class Entry:
    """One table of a list."""

    def __init__(self, kind: str, values: Mapping[str, Any], document: Toml, line: int) -> None:
        self._kind = kind
        self._values = values
        self._document = document
        self.file = document.file
        self.line = line

    def problem(self, name: str, what: str) -> WaiverError:
        """An error that names the line of a name."""
        line = self._document.line_of(name, after=self.line) if self.line else 0
        return WaiverError(f"{self.file}:{line}: {what}" if line else f"{self.file}: {what}")

    def refuse_other_names(self, *known: str) -> None:
        """Refuse names that nobody reads."""
        for name in self._values:
            if name not in known:
                raise self.problem(name, f"a {self._kind} has no {name!r}; it has {', '.join(known)}")

    def text(self, name: str, *, default: str | None = None, hint: str = "") -> str:
        """A text, which may not be empty unless there is a default."""
        found = self._values.get(name, default)
        if found is None or (isinstance(found, str) and not found.strip() and default is None):
            raise self.problem(name, f"{self._kind} has no {name}" + (f": {hint}" if hint else ""))
        if not isinstance(found, str):
            raise self.problem(name, f"{name} is {found!r}, accepted is text")
        return found.strip()

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        found = self._values.get(name)
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise self.problem(name, f'{name} is {found!r}, accepted is a list such as ["www"]')
        return tuple(found)

    def day(self, name: str) -> date | None:
        """A day, as TOML has them or as text; ``None`` when it is left out."""
        found = self._values.get(name)
        if isinstance(found, datetime):
            return found.date()
        if found is None or isinstance(found, date):
            return found
        try:
            return date.fromisoformat(found)
        except (TypeError, ValueError):
            raise self.problem(name, f"{name} is {found!r}, accepted is a day such as 2027-03-31") from None
