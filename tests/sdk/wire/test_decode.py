"""Values on the way in: whatever form units and dialects give them, they become the same models."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster._wire.decode import decode_model
from loadmaster._wire.mismatch import Mismatch
from loadmaster._wire.xml_tree import parse
from tests.sdk.made_up import Part, Widget


@pytest.mark.parametrize(
    ("wire", "raw", "name", "value"),
    [
        ("Lit", True, "lit", True),
        ("Lit", "Y", "lit", True),
        ("Lit", "no", "lit", False),
        ("Lit", 0, "lit", False),
        ("Lit", "", "lit", None),
        ("Size", 12, "size", 12),
        ("Size", "12", "size", 12),
        ("Size", " 12 ", "size", 12),
        ("Size", "-3", "size", -3),
        ("Size", 12.0, "size", 12),
        ("Size", False, "size", None),
        ("Size", "", "size", None),
        ("Size", None, "size", None),
        ("Title", "x", "title", "x"),
        ("Title", "", "title", None),
        ("Title", False, "title", None),
        ("Title", 404, "title", "404"),
        ("Colour", "g", "colour", "green"),
        ("Colour", "Red", "colour", "red"),
        ("Colour", "r", "colour", "red"),
        ("Colour", "ultraviolet", "colour", "ultraviolet"),
        ("Colour", "", "colour", None),
        ("Level", 2, "level", "high"),
        ("Level", "2", "level", "high"),
        ("Level", 0, "level", "off"),
        ("Level", True, "level", "low"),
        ("Level", 17, "level", "17"),
        ("Parts", 6, "parts", ["second", "third"]),
        ("Parts", "0", "parts", []),
        ("Parts", 9, "parts", ["first", "8"]),
        ("Parts", "", "parts", None),
        ("Port", "443", "port", 443),
        ("Port", 443, "port", 443),
        ("Port", "*", "port", "*"),
        ("Names", "a b  c", "names", ["a", "b", "c"]),
        ("Names", ["a", "b"], "names", ["a", "b"]),
        ("Names", "", "names", []),
        ("Names", None, "names", []),
        ("Pairs", "K:V|L:W X", "pairs", ["K:V", "L:W X"]),
        ("Parent", "12", "parent", 12),
        ("Parent", "edge", "parent", "edge"),
        ("Mode", "none", "mode", None),
        ("Mode", "d", "mode", "on_demand"),
        ("Part", [], "inner", []),
        ("Part", "", "inner", []),
    ],
)
def test_one_value_whatever_its_form(wire: str, raw: Any, name: str, value: Any) -> None:
    assert getattr(decode_model(Widget, {wire: raw}), name) == value


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ({"Lit": "maybe"}, "Lit is 'maybe', which is neither yes nor no"),
        ({"Lit": 2}, "Lit is 2, which is neither yes nor no"),
        ({"Size": "many"}, "Size is 'many', which is not a whole number"),
        ({"Size": True}, "Size is True, which is not a whole number"),
        ({"Size": [1]}, "Size is [1], which is not a whole number"),
        ({"Title": {"a": 1}}, "Title is {'a': 1}, which is not text"),
        ({"Parts": -1}, "Parts is -1, which is not a set of bits"),
        (
            {"Part": [{"Weight": 1}, {"Weight": "heavy"}]},
            "Part[1].Weight is 'heavy', which is not a whole number",
        ),
        ({"Part": [7]}, "Part[0] is 7, which is not an object"),
    ],
)
def test_a_value_that_does_not_fit_is_named_with_its_place(source: dict[str, Any], message: str) -> None:
    with pytest.raises(Mismatch) as caught:
        decode_model(Widget, source)
    assert str(caught.value) == message


def test_letter_case_of_names_does_not_matter_and_new_fields_are_kept() -> None:
    widget = decode_model(Widget, {"TITLE": "x", "siZe": 3, "Novel": {"a": [1]}})
    assert (widget.title, widget.size) == ("x", 3)
    assert widget.model_extra == {"Novel": {"a": [1]}}
    assert widget.model_fields_set == {"title", "size"}


def test_a_model_is_a_whole_pydantic_model() -> None:
    widget = decode_model(Widget, {"Title": "x", "Part": [{"Name": "a", "Weight": "3"}]})
    dumped = widget.model_dump()
    assert dumped["title"] == "x"
    assert dumped["inner"] == [{"name": "a", "weight": 3}]
    assert Widget.model_validate(dumped).model_dump() == dumped
    with pytest.raises(ValueError, match="frozen"):
        setattr(widget, "title", "y")  # noqa: B010 - the type checker knows as well


def test_lists_of_two_models_are_not_one_list() -> None:
    first, second = decode_model(Widget, {}), decode_model(Widget, {})
    first.names.append("x")
    assert second.names == []


def test_elements_become_the_same_model_as_json() -> None:
    element = parse(
        b"<Widget><Lit>Y</Lit><Size>5</Size><Title>a &lt; b</Title><Colour>Red</Colour><Parts>3</Parts>"
        b"<Port>*</Port><Names>a b</Names><Part><Name>p</Name><Weight>1</Weight></Part>"
        b"<Part><Name>q</Name><Weight>2</Weight></Part><Novel>1</Novel><Novel>2</Novel></Widget>"
    )
    from_json = {
        "Lit": True, "Size": 5, "Title": "a < b", "Colour": "r", "Parts": 3, "Port": "*", "Names": "a b",
        "Part": [{"Name": "p", "Weight": 1}, {"Name": "q", "Weight": 2}], "Novel": ["1", "2"],
    }  # fmt: skip
    assert decode_model(Widget, element) == decode_model(Widget, from_json)


def test_a_single_element_is_a_list_of_one() -> None:
    widget = decode_model(Widget, parse(b"<W><Part><Name>only</Name></Part><Names>one</Names></W>"))
    assert [part.name for part in widget.inner] == ["only"]
    assert all(isinstance(part, Part) for part in widget.inner)
    assert widget.names == ["one"]


def test_mark_up_inside_a_text_stays_text() -> None:
    assert (
        decode_model(Widget, parse(b"<W><Title>a <b>bold</b> word</Title></W>")).title == "a <b>bold</b> word"
    )


def test_a_masked_secret_says_only_that_there_is_one() -> None:
    widget = decode_model(Widget, {"Password": "********"})
    assert widget.password is not None
    assert decode_model(Widget, {"Password": ""}).password is None
