"""What emitters share makes valid source of any text."""

from __future__ import annotations

import ast
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadmaster_codegen.emit._render import (
    LINE_LENGTH,
    RenderError,
    docstring,
    markdown_cell,
    python_literal,
    python_source,
)

TEXTS = st.text(alphabet=st.sampled_from(string.printable + "äß€\u2028\x00\\\"'{}%$`|<>"), max_size=300)
SCALARS = st.none() | st.booleans() | st.integers() | TEXTS
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(TEXTS, inner, max_size=4)
    ),
    max_leaves=12,
)


@given(VALUES)
def test_a_literal_reads_back_as_the_value(value: object) -> None:
    assert ast.literal_eval(python_literal(value)) == value


@given(st.frozensets(TEXTS, min_size=1, max_size=6))
def test_a_set_prints_in_one_order(value: frozenset[str]) -> None:
    printed = python_literal(value)
    inner = printed.removeprefix("frozenset({").removesuffix("})")
    assert ast.literal_eval("{" + inner + "}") == value
    assert printed == python_literal(frozenset(sorted(value, reverse=True)))


def test_a_value_without_literal_form_is_refused() -> None:
    with pytest.raises(RenderError, match="object has no literal form"):
        python_literal(object())


@given(TEXTS, st.sampled_from([0, 4, 8]))
def test_a_docstring_is_one_string_and_keeps_every_word(text: str, indent: int) -> None:
    printed = docstring(text, indent)
    assert ast.literal_eval(printed).split() == text.split()


@given(st.lists(st.text(string.ascii_letters, min_size=1, max_size=20), min_size=1, max_size=80))
def test_a_docstring_of_short_words_fits_the_line(words: list[str]) -> None:
    lines = docstring(" ".join(words), 8).splitlines()
    assert len(lines[0]) + 8 <= LINE_LENGTH
    assert all(len(line) <= LINE_LENGTH for line in lines[1:])


@given(TEXTS)
def test_a_cell_is_one_line_without_bars(text: str) -> None:
    cell = markdown_cell(text)
    assert "\n" not in cell
    assert "|" not in cell.replace("\\\\", "").replace("\\|", "")


def test_source_comes_out_formatted() -> None:
    assert python_source("x = {  'a':1 }") == 'x = {"a": 1}\n'


def test_source_that_is_none_is_refused_with_its_place() -> None:
    with pytest.raises(RenderError, match=r"generated\.py:1:"):
        python_source("x = = 1")
