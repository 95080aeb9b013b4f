"""Answers on a terminal, in a file or as JSON. Secrets are asterisks wherever they go."""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from rich import box
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn
from rich.table import Table

from loadmaster._commands.options import errors
from loadmaster._exceptions import InvalidCall
from loadmaster._model import Model
from loadmaster._saving import SavedFile
from loadmaster._wire.file_content import Progress as Report

__all__ = ["answer_text", "plain", "transfer_bar", "write_answer"]

_MASK = "********"
_MOST_COLUMNS = 8
_WIDE = 400


def plain(value: Any) -> Any:
    """The answer as JSON has it: fields that the unit showed, also those nobody described."""
    if isinstance(value, Model):
        shown = {name: field for name, field in value if name in value.model_fields_set}
        return {name: plain(field) for name, field in {**shown, **(value.model_extra or {})}.items()}
    if isinstance(value, Mapping):
        return {str(name): plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, SecretStr):
        return _MASK
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value


def answer_text(value: Any, *, as_json: bool, columns: Sequence[str] = ()) -> str:
    """The answer in letters; ``InvalidCall`` for a column that nothing has."""
    content = plain(value)
    if as_json:
        return json.dumps(content, indent=2, sort_keys=True, ensure_ascii=False, default=str)
    if content is None:
        return "done"
    if isinstance(content, Mapping):
        return "\n".join(f"{name}: {_cell(one)}" for name, one in content.items())
    if isinstance(content, list) and content and all(isinstance(row, Mapping) for row in content):
        return _table(content, columns)
    if isinstance(content, list):
        return "\n".join(_cell(one) for one in content)
    return _cell(content)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list) and all(not isinstance(one, dict | list) for one in value):
        return ", ".join(map(_cell, value))
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)


def _table(rows: list[Mapping[str, Any]], columns: Sequence[str]) -> str:
    names = list(dict.fromkeys(name for row in rows for name in row))
    for column in columns:
        if column not in names:
            raise InvalidCall(f"--columns names {column!r}; the answer has {', '.join(names)}")
    telling = [name for name in names if any(_is_told(row.get(name)) for row in rows)]
    shown = list(columns) or telling[:_MOST_COLUMNS] or names[:_MOST_COLUMNS]
    table = Table(*shown, box=box.SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        table.add_row(*(_cell(row.get(name)) for name in shown))
    written = StringIO()
    width = None if sys.stdout.isatty() else _WIDE
    Console(file=written, width=width, highlight=False, markup=False, emoji=False).print(table)
    lines = [line.rstrip() for line in written.getvalue().splitlines() if line.strip()]
    if not columns and len(telling) > len(shown):
        lines.append(f"{len(telling) - len(shown)} more fields; --columns chooses, --json shows all")
    return "\n".join(lines)


def _is_told(value: Any) -> bool:
    return value not in (None, "", []) and not (isinstance(value, list) and isinstance(value[0], dict | list))


def write_answer(text: str, out: Path | None, *, overwrite: bool) -> None:
    """To standard output, or whole into a file."""
    if out is None:
        print(text)
        return
    with SavedFile(out, overwrite=overwrite) as target:
        target.write(f"{text}\n".encode())
        target.finish()


@contextmanager
def transfer_bar(what: str, *, wanted: bool) -> Iterator[Report | None]:
    """A bar that grows with a file on its way, where somebody looks on."""
    if not (wanted and sys.stderr.isatty()):
        yield None
        return
    columns = (TextColumn(what), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=errors, transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
