"""Values on the wire, and the errors that name what does not fit."""

from __future__ import annotations

import decimal
import enum
from typing import Any

import msgpack
import pytest

from loadmaster_provider.protocol import (
    UNKNOWN,
    Attribute,
    Bool,
    ListOf,
    MapOf,
    Nested,
    Number,
    ObjectOf,
    SetOf,
    String,
    Type,
    Unknown,
)
from loadmaster_provider.protocol.codec import ObjectCodec, ValueTypeError, pack, parse_json, unpack


def codec(kind: Type | Nested, **flags: Any) -> ObjectCodec:
    return ObjectCodec({"it": Attribute(type=kind, **(flags or {"optional": True}))})


def accepted(kind: Type | Nested, value: Any) -> Any:
    return codec(kind).accept({"it": value})["it"]


def decoded(kind: Type | Nested, value: Any) -> Any:
    return codec(kind).decode({"it": value})["it"]


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (5, 5),
        ("0.1", decimal.Decimal("0.1")),
        (2.5, decimal.Decimal("2.5")),
        (3.0, 3),
        ("1e3", 1000),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        (2**63, 2**63),
    ],
)
def test_numbers_arrive_exactly(sent: Any, expected: Any) -> None:
    number = decoded(Number, sent)
    assert number == expected
    assert type(number) is type(expected)


@pytest.mark.parametrize(
    ("made", "sent"),
    [
        (5, 5),
        (0.1, "0.1"),
        (1e16, 10**16),
        (1e-9, "0.000000001"),
        (decimal.Decimal("0.30"), "0.30"),
        (decimal.Decimal("4.0"), 4),
        (2**64, str(2**64)),
        (-(2**63) - 1, str(-(2**63) - 1)),
    ],
)
def test_numbers_leave_exactly(made: Any, sent: Any) -> None:
    assert msgpack.unpackb(pack(accepted(Number, made))) == sent


def test_text_that_looks_like_a_number_stays_text() -> None:
    assert decoded(MapOf(String), {"a": "0.1"}) == {"a": "0.1"}


def test_unknowns_keep_what_terraform_promised_about_them() -> None:
    refined = msgpack.ExtType(12, b"\x81\x01\xc2")
    plain = msgpack.ExtType(0, b"\0")
    sent = msgpack.packb({"it": [refined, plain]})
    value = unpack(sent)
    assert value["it"] == [UNKNOWN, UNKNOWN]
    assert pack(codec(ListOf(String)).accept(value)) == sent


def test_an_unknown_is_neither_true_nor_false() -> None:
    with pytest.raises(TypeError, match="known only after apply"):
        assert UNKNOWN
    assert Unknown(refinements=b"x") == UNKNOWN


class Level(enum.StrEnum):
    HIGH = "high"


class Size(enum.IntEnum):
    LARGE = 3


def test_enum_members_are_sent_as_their_values() -> None:
    assert msgpack.unpackb(pack(accepted(String, Level.HIGH))) == "high"
    assert msgpack.unpackb(pack(accepted(Number, Size.LARGE))) == 3


@pytest.mark.parametrize(
    ("kind", "value", "complaint"),
    [
        (String, 5, "it: expected a string, got int"),
        (Bool, 1, "it: expected true or false, got int"),
        (Number, True, "it: expected a number, got bool"),
        (Number, float("nan"), "it: expected a finite number"),
        (Number, decimal.Decimal("Infinity"), "it: expected a finite number"),
        (ListOf(String), "abc", "it: expected a list, got str"),
        (ListOf(String), ["a", 5], "it[1]: expected a string, got int"),
        (SetOf(Number), {"a"}, "it[*]: expected a number, got str"),
        (MapOf(Bool), {"k": "true"}, 'it["k"]: expected true or false, got str'),
        (MapOf(Bool), {5: True}, "it: expected text as key of a map, got int"),
        (ObjectOf({"x": Number}), {"x": "5"}, "it.x: expected a number, got str"),
        (
            Nested("single", {"x": Attribute(type=Number, optional=True)}),
            [],
            "it: expected an object, got list",
        ),
        (
            Nested("map", {"x": Attribute(type=ListOf(Bool), optional=True)}),
            {"k": {"x": [None, 5]}},
            'it["k"].x[1]: expected true or false, got int',
        ),
        (
            Nested("list", {"x": Attribute(type=Number, optional=True)}),
            [{"y": 1}],
            "it[0]: the schema has no attribute y",
        ),
    ],
)
def test_what_does_not_fit_is_named_with_its_path(kind: Any, value: Any, complaint: str) -> None:
    with pytest.raises(ValueTypeError) as caught:
        accepted(kind, value)
    assert str(caught.value) == complaint


def test_an_error_never_holds_the_value() -> None:
    with pytest.raises(ValueTypeError) as caught:
        accepted(Number, "hunter2")
    assert "hunter2" not in str(caught.value)


def test_what_is_missing_becomes_null_and_what_is_write_only_vanishes() -> None:
    schema = {
        "a": Attribute(type=String, optional=True),
        "secret": Attribute(type=String, optional=True, write_only=True),
        "inner": Attribute(type=Nested("single", {"b": Attribute(type=Bool, optional=True)}), optional=True),
    }
    value = ObjectCodec(schema).accept({"secret": "x", "inner": {}})
    assert value == {"a": None, "secret": None, "inner": {"b": None}}
    assert ObjectCodec(schema).accept({"secret": UNKNOWN}) == {"a": None, "secret": None, "inner": None}


def test_accepting_copies_so_that_later_changes_do_not_show() -> None:
    mine = ["a"]
    value = accepted(ListOf(String), mine)
    mine.append("b")
    assert value == ["a"]


def test_json_keeps_every_digit() -> None:
    assert parse_json(b'{"a": 0.1, "b": 12345678901234567890123}') == {
        "a": decimal.Decimal("0.1"),
        "b": 12345678901234567890123,
    }
