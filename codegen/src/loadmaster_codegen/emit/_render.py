"""What emitters share: template environments, the marker line, escapes and formatting.

Everything printed must be the same on every machine: no dates, no host names, no unordered sets.
"""

from __future__ import annotations

import subprocess
import textwrap
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import jinja2
from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped]

__all__ = [
    "MARKER",
    "RenderError",
    "docstring",
    "environment",
    "markdown_cell",
    "python_literal",
    "python_source",
]

MARKER = "# Generated from the description by loadmaster-codegen; change api/ instead of this file."
"""First line of each generated Python file; other languages put its words in their own comment."""

LINE_LENGTH = 110

_TEMPLATES = Path(__file__).resolve().parent.parent / "templates"


class RenderError(Exception):
    """What an emitter printed is no valid source; the emitter is wrong, not the description."""


@cache
def environment(target: str) -> jinja2.Environment:
    """Templates of ``templates/<target>/``; an unknown name in a template is an error.

    Filters: ``literal`` (any value as a Python literal), ``docstring`` (text as a whole triple-quoted string;
    takes the indent as a number), ``cell`` (text for a Markdown table).
    """
    folder = _TEMPLATES / target
    if not folder.is_dir():
        folder = _TEMPLATES / target.replace("-", "_")
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=False,
        keep_trailing_newline=True,
        lstrip_blocks=True,
        trim_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    made.filters["cell"] = markdown_cell
    made.filters["docstring"] = docstring
    made.filters["literal"] = python_literal
    made.globals["MARKER"] = MARKER
    return made


def python_literal(value: object) -> str:
    """A value as a Python literal: scalars, tuples, lists, sorted sets and mappings of these."""
    if isinstance(value, frozenset | set):
        if not value:
            return "frozenset()"
        return "frozenset({" + ", ".join(sorted(python_literal(one) for one in value)) + "})"
    if isinstance(value, tuple):
        inner = ", ".join(python_literal(one) for one in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, list):
        return "[" + ", ".join(python_literal(one) for one in value) + "]"
    if isinstance(value, Mapping):
        pairs = (f"{python_literal(key)}: {python_literal(one)}" for key, one in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, str):
        return repr(str(value))  # a StrEnum member prints as its text
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    raise RenderError(f"{type(value).__name__} has no literal form")


def docstring(text: str, indent: int = 4) -> str:
    """``text`` as a triple-quoted string at ``indent``: wrapped, and safe whatever it contains."""
    safe = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    safe = "".join(one if one == "\n" or one.isprintable() else _escaped(one) for one in safe)
    width = LINE_LENGTH - indent
    paragraphs = [part.strip() for part in safe.strip().split("\n\n")]
    wrapped = [_wrap(paragraph, width) for paragraph in paragraphs]
    # The first line shares its row with the opening quotes.
    lines = "\n\n".join([_wrap(paragraphs[0], width, first=3), *wrapped[1:]]).split("\n")
    margin = " " * indent
    last = lines[-1]
    if len(lines) == 1 and len(last) + 6 <= width:
        if last.endswith('"'):
            last = last[:-1] + '\\"'
        return f'"""{last}"""'
    body = "\n".join([lines[0], *(margin + line if line else "" for line in lines[1:])])
    return f'"""{body}\n{margin}"""'


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _wrap(paragraph: str, width: int, first: int = 0) -> str:
    """One paragraph to the width; lines that are indented or list items stay as they are."""
    if any(line.startswith((" ", "- ", "* ")) for line in paragraph.splitlines()):
        return paragraph
    words = " ".join(paragraph.split())
    filled = textwrap.fill("x" * first + words, width=width, break_long_words=False, break_on_hyphens=False)
    return filled[first:]


def markdown_cell(text: str) -> str:
    """Text for one cell of a Markdown table: one line, no bar, no markup by accident."""
    line = " ".join(text.split())
    for character in ("\\", "|", "<", "*", "_", "`"):
        line = line.replace(character, "\\" + character)
    return line


def python_source(text: str) -> str:
    """Python source in the project's format; ``RenderError`` with the place when it is none."""
    completed = subprocess.run(
        [
            _ruff(),
            "format",
            "--isolated",
            "--no-cache",
            "--line-length",
            str(LINE_LENGTH),
            "--target-version",
            "py311",
            "--stdin-filename",
            "generated.py",
            "-",
        ],
        input=text.encode("utf-8"),
        capture_output=True,
        check=False,
    )
    if completed.returncode != 0:
        raise RenderError(completed.stderr.decode("utf-8", "replace").strip())
    return completed.stdout.decode("utf-8")


@cache
def _ruff() -> str:
    return str(find_ruff_bin())
