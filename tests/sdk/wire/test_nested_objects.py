"""Objects inside objects, numbers with fractions, and elements that are called after what they hold."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster._wire.decode import decode_model
from loadmaster._wire.mismatch import Mismatch
from loadmaster._wire.xml_tree import members, parse
from loadmaster.types import NetworkLoad, ProcessorLoad, Stats

XML = b"""<Data>
<CPU>
<total><User>1</User><System>2</System><Idle>97</Idle><IOWaiting>0</IOWaiting></total>
<cpu0><User>1</User><HWInterrupts>3</HWInterrupts><Idle>96</Idle></cpu0>
<cpu1><User>0</User><HWInterrupts>0</HWInterrupts><Idle>100</Idle></cpu1>
</CPU>
<Network>
<eth0><ifaceID>0</ifaceID><in>0.5</in><inbytesTotal>123456789012</inbytesTotal></eth0>
<bond4><ifaceID>4</ifaceID><in></in><inbytesTotal>0</inbytesTotal></bond4>
</Network>
<VStotals><TotalConns>7</TotalConns></VStotals>
</Data>"""

JSON: dict[str, Any] = {
    "CPU": {
        "total": {"User": 1, "System": 2, "Idle": 97, "IOWaiting": 0},
        "cpu": [
            {"cpu": 0, "User": 1, "HWInterrupts": 3, "Idle": 96},
            {"cpu": 1, "User": 0, "HWInterrupts": 0, "Idle": 100},
        ],
    },
    "Network": {
        "Interface": [
            {"Name": "eth0", "ifaceID": 0, "in": 0.5, "inbytesTotal": 123456789012},
            {"Name": "bond4", "ifaceID": 4, "in": None, "inbytesTotal": 0},
        ]
    },
    "VStotals": {"TotalConns": 7},
}


def of_xml(content: bytes) -> Stats:
    return decode_model(Stats, members(parse(content)))


def test_both_dialects_are_the_same_model() -> None:
    stats = of_xml(XML)
    assert stats == decode_model(Stats, JSON)
    assert stats.processors is not None
    assert [(core.number, core.hardware_interrupts) for core in stats.processors.cores] == [(0, 3), (1, 0)]
    assert stats.network is not None
    eth, bond = stats.network.interfaces
    assert (eth.name, eth.in_use, eth.in_bytes_total) == ("eth0", 0.5, 123456789012)
    assert (bond.name, bond.in_use) == ("bond4", None)
    assert stats.totals is not None
    assert stats.totals.connections_total == 7
    assert stats.memory is None


def test_what_an_answer_carried_is_told() -> None:
    stats = of_xml(XML)
    assert stats.model_fields_set == {"processors", "network", "totals"}
    assert stats.processors is not None
    assert stats.processors.model_fields_set == {"total", "cores"}
    assert stats.processors.model_extra == {}


def test_a_plain_unknown_element_beside_named_ones_stays_unknown() -> None:
    inside = b"<eth0><ifaceID>0</ifaceID></eth0><mood>calm</mood>"
    load = of_xml(b"<Data><Network>" + inside + b"</Network></Data>").network
    assert load is not None
    assert [one.name for one in load.interfaces] == ["eth0"]
    assert load.model_extra == {"mood": "calm"}


def test_nothing_inside_is_nothing() -> None:
    stats = of_xml(b"<Data><CPU></CPU><Network></Network><VStotals/></Data>")
    assert (stats.processors, stats.network, stats.totals) == (None, None, None)
    assert decode_model(NetworkLoad, {"Interface": []}).interfaces == []
    assert decode_model(ProcessorLoad, {}).cores == []


@pytest.mark.parametrize("number", ["1.5", "0", "-2.25", "1e3"])
def test_a_number_with_a_fraction_is_read_from_text(number: str) -> None:
    load = decode_model(NetworkLoad, {"Interface": [{"in": number}]})
    assert load.interfaces[0].in_use == float(number)


@pytest.mark.parametrize("wrong", ["fast", "nan", "inf", "9" * 400, 10**400, "1,5", True, [1.5]])
def test_what_is_no_number_is_named(wrong: object) -> None:
    with pytest.raises(Mismatch, match=r"in.*which is not a number"):
        decode_model(NetworkLoad, {"Interface": [{"in": wrong}]})


@pytest.mark.parametrize("wrong", ["busy", 7, ["busy"], True])
def test_what_is_no_object_is_named(wrong: object) -> None:
    with pytest.raises(Mismatch, match=r"CPU.*which is not an object"):
        decode_model(Stats, {"CPU": wrong})
