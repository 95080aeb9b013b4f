"""What is sent comes back as it was, in either dialect, whatever the values."""

from __future__ import annotations

import json
from typing import Any
from xml.sax.saxutils import escape

from hypothesis import given
from hypothesis import strategies as st

from loadmaster import Response
from loadmaster._wire import json_v2, xml_v1
from loadmaster._wire.encode import encode_arguments, form_text, json_value
from loadmaster._wire.shape import One
from tests.sdk.made_up import BITS, CHANGE, COLOURS, FORMS, LEVELS, WIRE, Widget

# Control characters cannot stand in XML at all, and line ends are folded there.
TEXT = st.text(st.characters(min_codepoint=32, max_codepoint=0xFFFD, exclude_categories=["Cs", "Cc"]))
WORD = TEXT.filter(lambda text: bool(text) and text.split() == [text])
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "lit": st.booleans(),
    "size": st.integers(1, 1000) | st.just(-1),
    "title": TEXT.filter(lambda text: 0 < len(text) <= 40),
    "colour": st.sampled_from(list(COLOURS)),
    "level": st.sampled_from(list(LEVELS)),
    "parts": st.sets(st.sampled_from(list(BITS)), max_size=2).map(
        lambda found: [bit for bit in BITS if bit in found]
    ),
    "address": st.ip_addresses().map(str),
    "port": st.integers(3, 65530) | st.just("*"),
    "names": st.lists(WORD, min_size=1, max_size=3),
    "pairs": st.lists(TEXT.filter(lambda text: "|" not in text and text.strip() == text != ""), min_size=1),
    "mode": st.just("on_demand"),
}
WIDGETS = st.fixed_dictionaries({}, optional=VALUES)


@given(WIDGETS)
def test_through_v2(values: dict[str, Any]) -> None:
    sent = encode_arguments(CHANGE, values)
    content = {"code": 200, "status": "ok", **{wire: json_value(value) for wire, value in sent.items()}}
    payload = json_v2.read("showwidget", Response(200, json.dumps(content).encode()), [])
    assert _given(payload, values) == values


@given(WIDGETS)
def test_through_v1(values: dict[str, Any]) -> None:
    sent = encode_arguments(CHANGE, values)
    inner = "".join(
        f"<{WIRE[name]}>{escape(form_text(FORMS[name], sent[WIRE[name]]))}</{WIRE[name]}>" for name in values
    )
    body = f'<Response stat="200" code="ok"><Success><Data>{inner}</Data></Success></Response>'
    payload = xml_v1.read("showwidget", Response(200, body.encode("ascii", "xmlcharrefreplace")), [])
    assert _given(payload, values) == values


def _given(payload: Any, values: dict[str, Any]) -> dict[str, Any]:
    if not payload.data:
        return {}
    widget = One(Widget).decode(payload)
    return {name: getattr(widget, name) for name in values}
