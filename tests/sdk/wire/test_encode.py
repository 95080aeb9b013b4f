"""Values on the way out: what is accepted, how it is spelt, and what the refusal says."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import SecretStr

from loadmaster import UNSET, InvalidCall
from loadmaster._wire.encode import encode_arguments, form_text
from loadmaster._wire.shape import Nothing
from loadmaster._wire.table import Command, Form, Parameter
from tests.sdk.made_up import BITS, CHANGE


@pytest.mark.parametrize(
    ("name", "value", "sent"),
    [
        ("lit", True, True),
        ("lit", False, False),
        ("size", 1, 1),
        ("size", -1, -1),
        ("title", "a b", "a b"),
        ("title", "", ""),
        ("colour", "blue_or_red", "b-r"),
        ("level", "off", 0),
        ("parts", ["second", "third"], 6),
        ("parts", [], 0),
        ("address", "2001:db8::1", "2001:db8::1"),
        ("port", 443, 443),
        ("port", "*", "*"),
        ("names", ["a", "b"], "a b"),
        ("names", [], ""),
        ("pairs", ("K:V", "L:W X"), "K:V|L:W X"),
        ("password", SecretStr("quiet"), "quiet"),
        ("password", "quiet", "quiet"),
        ("parent", 7, "!7"),
        ("parent", "10.0.0.1", "10.0.0.1"),
        ("mode", None, "none"),
        ("title", None, ""),
        ("size", None, ""),
    ],
)
def test_values_are_sent_in_the_words_of_the_appliance(name: str, value: object, sent: object) -> None:
    assert encode_arguments(CHANGE, {name: value}) == {name.capitalize(): sent}


def test_absent_empty_and_zero_are_three_things() -> None:
    assert encode_arguments(CHANGE, {"title": UNSET, "level": UNSET}) == {}
    assert encode_arguments(CHANGE, {"title": ""}) == {"Title": ""}
    assert encode_arguments(CHANGE, {"level": "off"}) == {"Level": 0}


COLOUR_NAMES = "one of 'red', 'green', 'blue_or_red'"
BIT_NAMES = "a list out of 'first', 'second', 'third'"
ACCEPTED = {
    "lit": "True or False",
    "size": "a whole number from 1 to 1000, or -1",
    "title": "text of at most 40 characters",
    "colour": COLOUR_NAMES,
    "parts": BIT_NAMES,
    "address": "an IPv4 or IPv6 address",
    "port": "a port number from 3 to 65530, or '*'",
    "names": "a list of texts, at most 3 of them",
    "pairs": "a list of texts",
    "password": "text of at least 4 characters",
    "parent": "a number or a text",
}
SEPARATED = "which separates entries on the wire"


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("lit", 1, "is 1"),
        ("lit", None, "is None, but it cannot be cleared"),
        ("size", 0, "is 0"),
        ("size", True, "is True"),
        ("size", "5", "is '5'"),
        ("title", "x" * 1000, f"is '{'x' * 79}... (1002 characters) (1000 characters)"),
        ("title", "\ud800", "is '\\ud800' (half of a surrogate pair)"),
        ("colour", "pink", "is 'pink'"),
        ("colour", "g", "is 'g' (the wire code of 'green')"),
        ("parts", ["fourth"], "is ['fourth'] ('fourth' is not among them)"),
        ("parts", "first", "is 'first'"),
        ("parts", ["first", "second", "third"], f"is {list(BITS)} (this combination is not possible)"),
        ("address", "lb.example", "is 'lb.example'"),
        ("port", 0, "is 0"),
        ("port", "443", "is '443'"),
        ("names", ["a b"], f"is ['a b'] ('a b' is empty or contains a space, {SEPARATED})"),
        ("names", ["a", "b", "c", "d"], "is ['a', 'b', 'c', 'd'] (4 entries)"),
        ("names", {"a": 1}, "is {'a': 1}"),
        ("pairs", ["a|b"], f"is ['a|b'] ('a|b' contains '|', {SEPARATED})"),
        ("password", "abc", "is a secret value (3 characters)"),
        ("password", "*" * 8, "is a secret value (the asterisks that stand for a secret in answers)"),
        ("parent", -3, "is -3"),
        ("parent", "", "is ''"),
    ],
)
def test_a_refusal_names_argument_value_and_what_would_be_right(
    name: str, value: Any, complaint: str
) -> None:
    with pytest.raises(InvalidCall) as caught:
        encode_arguments(CHANGE, {name: value})
    assert str(caught.value) == f"modwidget: {name} {complaint}; expected {ACCEPTED[name]}"


def test_a_pattern_has_to_match_the_whole_text() -> None:
    form = Form(type="string", pattern="[A-Za-z0-9]+")
    command = Command("x", "x", "write", {"word": Parameter("word", form)}, Nothing())
    assert encode_arguments(command, {"word": "abc"}) == {"word": "abc"}
    with pytest.raises(InvalidCall, match=r"word is 'abc!'; expected text matching \[A-Za-z0-9\]\+"):
        encode_arguments(command, {"word": "abc!"})


@pytest.mark.parametrize(
    ("xml", "yes", "no"), [("natural", "1", "0"), ("Y/N", "Y", "N"), ("yes/no", "yes", "no")]
)
def test_v1_spells_booleans_as_the_description_says(xml: str, yes: str, no: str) -> None:
    form = Form(type="bool", xml=xml)
    assert (form_text(form, True), form_text(form, False)) == (yes, no)
