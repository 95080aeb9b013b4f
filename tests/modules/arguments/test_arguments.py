"""Each kind of argument takes what Terraform can read and says in plain words what it does not take."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_constructs import Secret
from loadmaster_constructs._arguments import (
    Address,
    Confidential,
    Flag,
    Kind,
    Number,
    Objects,
    Shape,
    Text,
    TextMap,
    Texts,
)
from loadmaster_constructs._framework import Token
from loadmaster_constructs.errors import Refusal

PORT = Number(minimum=3, maximum=65530, also=("*",), as_text=True)
SERVER = Objects({"weight": Number(minimum=1, maximum=65535), "enabled": Flag()})


@pytest.mark.parametrize(
    ("kind", "value", "written"),
    [
        (Flag(), False, False),
        (Number(), 0, 0),
        (Number(minimum=60, maximum=86400, also=(0,)), 0, 0),
        (Number(), 2**53, 2**53),
        (Number(whole=False), 0.5, 0.5),
        (PORT, 443, "443"),
        (PORT, "443", "443"),
        (PORT, "*", "*"),
        (Text(), "", ""),
        (Text(), "a${b}", "a$${b}"),
        (Text(choices=("rr", "lc")), "lc", "lc"),
        (Address(), "2001:db8::1", "2001:db8::1"),
        (Texts(), ["a", "${b}"], ["a", "$${b}"]),
        (Texts(), ("a",), ["a"]),
        (TextMap(), {"${k}": "%{v}"}, {"$${k}": "%%{v}"}),
        (SERVER, {"10.0.0.1:80": {"weight": 5, "enabled": None}}, {"10.0.0.1:80": {"weight": 5}}),
    ],
)
def test_accepted_values_are_written(kind: Kind, value: Any, written: Any) -> None:
    assert kind.convert(value) == written


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (Flag(), "no", "is 'no' (str), accepted is True or False"),
        (Flag(), 1, "is 1 (int), accepted is True or False"),
        (Number(), True, "is True (bool), accepted is a whole number"),
        (Number(), 1.0, "is 1.0 (float), accepted is a whole number"),
        (Number(), "5", "is '5', accepted is a whole number"),
        (Number(), 2**53 + 1, f"is {2**53 + 1}, accepted is a whole number up to {2**53}"),
        (Number(), -(2**53) - 1, f"is {-(2**53) - 1}, accepted is"),
        (Number(whole=False), float("nan"), "is nan (float), accepted is a number"),
        (PORT, 0, "is 0, accepted is a whole number from 3 to 65530 or '*'"),
        (PORT, "http", "is 'http', accepted is a whole number from 3 to 65530 or '*'"),
        (PORT, "٤٤٣", "is '٤٤٣', accepted is"),
        (Text(), 5, "is 5 (int), accepted is text"),
        (Text(), b"x", "is b'x' (bytes), accepted is text"),
        (Text(choices=("rr", "lc")), "least", "is 'least', accepted is rr or lc"),
        (Text(maximum_length=3), "abcd", "has 4 characters ('abcd'), accepted are at most 3"),
        (Text(minimum_length=8), "abc", "is 'abc', accepted is text of at least 8 characters"),
        (Text(pattern="[a-z]+"), "A", "is 'A', accepted is text of the form [a-z]+"),
        (Text(pattern="[a-z]+"), "a\n", "is 'a\\n', accepted is text of the form"),
        (Text(), "\ud800", "holds half of a character"),
        (Address(), "10.0.0", "is '10.0.0', accepted is an IPv4 or IPv6 address"),
        (Address(), 10, "is 10 (int), accepted is an IPv4 or IPv6 address as text"),
        (Texts(), "a", "is 'a' (str), accepted is a list of texts"),
        (Texts(), {"a", "b"}, "(set), accepted is a list of texts"),
        (Texts(), ["a", 1], "item 2 is 1 (int), accepted is text"),
        (Texts(maximum_items=1), ["a", "b"], "has 2 items, accepted are at most 1"),
        (TextMap(), {1: "a"}, "is 1 (int), accepted is text as the name of a member"),
        (TextMap(), {"a": 1}, "[a] is 1 (int), accepted is text"),
        (SERVER, {"x": {"weight": 0}}, "[x].weight is 0, accepted is a whole number from 1 to 65535"),
        (SERVER, {"x": {"wieght": 1}}, "['x'] has no argument 'wieght', accepted is weight or enabled"),
        (SERVER, {"x": 5}, "['x'] is 5 (int), accepted is a mapping"),
        (SERVER, ["x"], "is ['x'] (list), accepted is a mapping"),
    ],
)
def test_refused_values_are_named_with_what_would_do(kind: Kind, value: Any, words: str) -> None:
    with pytest.raises(Refusal) as caught:
        kind.convert(value)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("kind", "reference"),
    [
        (Flag(), Token.as_any({"a": 1})),
        (Number(minimum=1, maximum=5), Token.as_number({"a": 1})),
        (Number(minimum=1, maximum=5), Token.as_string({"a": 1})),
        (PORT, Token.as_string({"a": 1})),
        (Text(choices=("rr",)), Token.as_string({"a": 1})),
        (Text(choices=("rr",)), Token.as_any({"a": 1})),
        (Address(), Token.as_string({"a": 1})),
        (Texts(maximum_items=5), Token.as_list({"a": 1})),
        (Texts(), Token.as_any({"a": 1})),
        (TextMap(), Token.as_any({"a": 1})),
        (SERVER, Token.as_any({"a": 1})),
        (Confidential(), Token.as_string({"a": 1})),
    ],
)
def test_references_pass_every_check(kind: Kind, reference: Any) -> None:
    assert kind.convert(reference) == reference


def test_values_that_are_not_given_are_not_written() -> None:
    shape = Shape("x", {"a": Text(), "b": Number()})
    assert shape.convert({"a": None, "b": 0}) == {"b": 0}


def test_a_refusal_names_the_argument() -> None:
    with pytest.raises(Refusal, match=r"^port is 0, accepted"):
        Shape("x", {"port": PORT}).convert({"port": 0})


def test_a_long_value_is_shown_by_its_ends() -> None:
    with pytest.raises(Refusal) as caught:
        Text(maximum_length=64).convert("x" * 1000)
    assert "has 1000 characters" in str(caught.value)
    assert len(str(caught.value)) < 160


def test_a_literal_secret_is_refused_without_repeating_it() -> None:
    with pytest.raises(Refusal) as caught:
        Confidential().convert("swordfish")
    assert "swordfish" not in str(caught.value)
    assert "Secret.env" in str(caught.value)


def test_a_secret_passes() -> None:
    secret = Secret.env("KEY")
    assert Confidential().convert(secret) is secret
