"""However a file is broken, there are complaints with a place, never a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster_codegen.load import DescriptionError, load
from tests.codegen.made_up import API, copy_api

FILES = sorted(path.relative_to(API).as_posix() for path in API.rglob("*.yaml"))
WRONG = ("3", "[]", "{}", "null", '"x y"', "true")


def broken(text: str, every: int) -> Iterator[str]:
    """The text with one line lost, doubled, or with another value, for every n-th line."""
    lines = text.splitlines(keepends=True)
    for number in range(0, len(lines), every):
        before, line, after = lines[:number], lines[number], lines[number + 1 :]
        yield "".join([*before, *after])
        yield "".join([*before, line, line, *after])
        if ":" in line:
            key = line.split(":", 1)[0]
            for value in WRONG:
                yield "".join([*before, f"{key}: {value}\n", *after])


def complaints_about(api: Path) -> list[str]:
    """File and line of every complaint; some breaks leave a description that is all right."""
    try:
        load(api)
    except DescriptionError as error:
        return [str(one.origin) if one.origin.line > 0 else "" for one in error.complaints]
    return ["none"]


def load_all(file: str, folder: Path, *, every: int) -> None:
    api = copy_api(folder)
    path = api / file
    for text in broken(path.read_text(encoding="utf-8"), every):
        path.write_text(text, encoding="utf-8")
        assert "" not in complaints_about(api), text


@pytest.mark.parametrize("file", FILES)
def test_a_sample_of_broken_lines_is_complained_about(file: str, tmp_path: Path) -> None:
    load_all(file, tmp_path, every=23)


@pytest.mark.prove
@pytest.mark.parametrize("file", FILES)
def test_every_broken_line_is_complained_about(file: str, tmp_path: Path) -> None:
    load_all(file, tmp_path, every=1)
