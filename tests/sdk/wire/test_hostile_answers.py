"""Thousands of damaged answers: a model or an error of ours, and never much memory."""

from __future__ import annotations

import json
import random
import tracemalloc

import pytest

from loadmaster import LoadMasterError, Model, Response
from loadmaster._wire import json_v2, xml_v1
from loadmaster._wire.mismatch import Mismatch
from loadmaster._wire.shape import Many
from tests.sdk.made_up import Widget
from tests.sdk.scripted import xml

FIRST = {"Lit": True, "Size": 5, "Title": "a\u00fc", "Colour": "r", "Parts": 3, "Port": "443", "Names": "a b"}
PARTS = [{"Name": "p", "Weight": 10}, {"Name": "q", "Weight": 20}]
SECOND = {
    "Lit": "N",
    "Size": "7",
    "Title": "",
    "Level": 2,
    "Port": "*",
    "Pairs": "K:V|L:W",
    "Novel": {"x": [1]},
}
JSON = json.dumps({"code": 200, "status": "ok", "Widget": [{**FIRST, "Part": PARTS}, SECOND]}).encode()
XML = xml(
    "<Success><Data><Widget><Lit>Y</Lit><Size>5</Size><Title>a&#252;</Title>"
    "<Part><Name>p</Name><Weight>1</Weight></Part><Names>a b</Names></Widget>"
    "<Widget><Port>*</Port><Parts>3</Parts></Widget></Data></Success>"
).body
BITS = [
    b"<",
    b">",
    b"{",
    b"[",
    b'"',
    b"null",
    b"-1",
    b"1e999",
    b"&x;",
    b"</Data>",
    b"<!DOCTYPE a>",
    b"\x00",
    b"\xff",
]
BITS += [
    b"9" * 400,
    b"true",
    b"<a>" * 300,
    b"[" * 300,
    b"{}",
    b'"code":500,',
    b"\xed\xa0\x80",
    b"]]>",
    b"<![CDATA[",
]
PEAK_BYTES = 8 * 1024 * 1024


def _mutated(body: bytes, chance: random.Random) -> bytes:
    data = bytearray(body)
    for _ in range(chance.randint(1, 4)):
        position = chance.randrange(len(data) + 1)
        match chance.randrange(5):
            case 0:
                data[position:position] = chance.choice(BITS)
            case 1:
                del data[position : position + chance.randint(1, 30)]
            case 2:
                del data[position:]
            case 3:
                data[position : position + 1] = bytes([chance.randrange(256)])
            case _:
                length = chance.randint(1, 60)
                data[position:position] = data[position : position + length]
        if not data:
            break
    return bytes(data)


def _read_all(count: int, seed: int) -> None:
    chance = random.Random(seed)
    shape = Many(Widget)
    longest = 0
    tracemalloc.start()
    try:
        for _ in range(count):
            status = chance.choice([200, 200, 200, 200, 404, 422, 500])
            dialect, body = chance.choice([(json_v2.read, JSON), (xml_v1.read, XML)])
            answer = Response(status, _mutated(body, chance))
            try:
                found = shape.decode(dialect("listwidget", answer, []))
            except (LoadMasterError, Mismatch) as error:
                longest = max(longest, len(str(error)))
            else:
                assert all(isinstance(one, Model) for one in found)
                for one in found:
                    repr(one)
                    one.snapshot_values()
        assert longest < 1000
        assert tracemalloc.get_traced_memory()[1] < PEAK_BYTES
    finally:
        tracemalloc.stop()


def test_five_thousand_damaged_answers() -> None:
    _read_all(5_000, seed=1)


@pytest.mark.prove
@pytest.mark.parametrize("seed", range(20))
def test_a_hundred_thousand_damaged_answers(seed: int) -> None:
    _read_all(5_000, seed=1000 + seed)


def test_a_great_many_elements_are_refused_before_they_fill_the_memory() -> None:
    body = (
        b'<Response stat="200" code="ok"><Success><Data>'
        + b"<a/>" * 3_000_000
        + b"</Data></Success></Response>"
    )
    with pytest.raises(LoadMasterError, match="more than 2000000 elements"):
        xml_v1.read("listvs", Response(200, body), [])
