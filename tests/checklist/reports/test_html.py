"""The HTML report: whole, harmless, and the picture where it belongs."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from loadmaster_checklist.facts import Estate, Values
from loadmaster_checklist.reports import html
from loadmaster_checklist.reports.html.picture import lay_out
from loadmaster_checklist.reports.html.subject import picture_of
from loadmaster_checklist.reports.outcome import Outcome
from tests.checklist.reports import samples

LOADING = {"src", "href", "action", "poster", "data", "srcset", "xlink:href"}


class Found(HTMLParser):
    """Tags, attributes and text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def values(self, tag: str, name: str) -> list[str]:
        return [value for one, attribute, value in self.attributes if (one, attribute) == (tag, name)]


@pytest.fixture(scope="module")
def page() -> Found:
    return Found(html.render(samples.estate_outcome()))


def test_nothing_is_loaded_and_nothing_runs(page: Found) -> None:
    loaded = [value for _, name, value in page.attributes if name in LOADING]
    assert {value for value in loaded if not value.startswith("#")} == {"data:,"}
    assert not page.tags.keys() & {"script", "iframe", "object", "embed", "img", "form"}
    assert not [name for _, name, _ in page.attributes if name.startswith("on")]
    style = html.render(samples.pair_outcome())
    assert "url(" not in style
    assert "@import" not in style


def test_what_an_appliance_says_stays_text(page: Found) -> None:
    shown = samples.HOSTILE.replace("\u202e", "\ufffd").replace("\x07", "\ufffd")
    assert [text for text in page.texts if shown in text]
    assert "onerror" not in [name for _, name, _ in page.attributes]
    # Turned round by the control character, the name would read as another one.
    assert "\u202e" not in "".join(page.texts)


def test_every_point_of_every_appliance_has_a_row_with_its_value(page: Found) -> None:
    text = " ".join(page.texts)
    for finding in samples.findings_of_the_pair():
        assert finding.rule in text
        assert finding.title in text
    for value in (
        "hal7update=no",
        "droponfail=no",
        "havhid=23",
        "syslogwarn=(unset)",
        "isenabled=unknown",
        "version=7.2.63.2.22601.RELEASE (second unit)",
        "10.0.0.3:443/tcp/owa: Idletime=86400",
    ):
        assert value in text


def test_findings_tell_the_way_out_and_waivers_their_reason(page: Found) -> None:
    text = " ".join(page.texts)
    assert "System Configuration > HA Parameters: tick HA L7 Update" in text
    assert "waived until 2027-03-31: an IDS needs the clients' addresses (network team)" in text
    assert "lab (https://10.9.9.9:443): nothing answers" in text


def test_breaking_the_glass_is_said_on_top() -> None:
    text = " ".join(Found(html.render(samples.pair_outcome(break_glass="INC-4711"))).texts)
    assert "findings were let through this time. INC-4711" in text


def test_every_service_and_server_of_a_small_appliance_is_drawn() -> None:
    layout = lay_out(picture_of(samples.pair(), samples.findings_of_the_pair()))
    labels = Counter(box.label for box in layout.boxes)
    kinds = Counter(box.kind for box in layout.boxes)
    assert kinds == {"appliance": 1, "service": 4, "part": 2, "server": 2 + 1 + 2 + 3 + 8}
    assert labels["owa"] == labels["autodiscover"] == 1
    assert labels["and 5 more"] == 1


def test_marks_count_the_failing_findings_of_each_thing() -> None:
    layout = lay_out(picture_of(samples.pair(), samples.findings_of_the_pair()))
    marked = {box.title or box.kind: box.findings for box in layout.boxes if box.findings}
    # The waived one of the web service is no mark; persistence and log hosts are the appliance's own.
    assert marked == {"10.0.0.2:443/tcp": 1, "10.0.0.3:443/tcp/owa": 1, "appliance": 2}


def test_a_pair_shows_the_addresses_of_its_units_where_they_are_known() -> None:
    assert picture_of(samples.pair(), ()).units == ("first unit", "second unit")
    reached = replace(
        samples.pair(), connection=Values({"units": ["https://10.0.0.11", "https://10.0.0.12:8443"]})
    )
    assert picture_of(reached, ()).units == ("first 10.0.0.11", "second 10.0.0.12:8443")
    assert picture_of(samples.large(), ()).units == ()


def test_boxes_do_not_overlap_and_stay_inside() -> None:
    for appliance in (samples.pair(), samples.large()):
        layout = lay_out(picture_of(appliance, samples.findings_of_the_large_one()))
        boxes = [*layout.boxes, *layout.squares]
        places = sorted((box.y, box.x, box.width, box.height) for box in boxes)
        assert all(
            x + width <= layout.width and y + height <= layout.height for y, x, width, height in places
        )
        for number, (y, x, width, height) in enumerate(places):
            for below, left, wide, _ in places[number + 1 :]:
                if below >= y + height:
                    break
                assert left >= x + width or left + wide <= x, "two boxes overlap"


def test_of_a_thousand_services_none_is_missing() -> None:
    appliance = samples.large()
    layout = lay_out(picture_of(appliance, samples.findings_of_the_large_one()))
    drawn = {box.label for box in layout.boxes if box.kind == "service"}
    squares = {box.label for box in layout.squares}
    assert len(drawn) == 20
    assert len(squares) == 980
    assert drawn | squares == {service.values.text("nickname") for service in appliance.services}


def test_people_who_cannot_see_it_are_told(page: Found) -> None:
    assert page.values("html", "lang") == ["en"]
    assert page.tags["caption"] == page.tags["table"]
    assert len(page.values("th", "scope")) == page.tags["th"]
    assert page.values("svg", "role") == ["img", "img"]
    assert any(
        "1000 virtual services with 4000 servers; 20 services are marked" in text for text in page.texts
    )
    identifiers = [value for _, name, value in page.attributes if name == "id"]
    assert len(identifiers) == len(set(identifiers))
    for names in page.values("svg", "aria-labelledby"):
        assert set(names.split()) <= set(identifiers)


def test_an_audit_of_nothing_readable_is_a_page_too() -> None:
    outcome = Outcome((), {"live": Estate()}, samples.AT, samples.estate_outcome().unread)
    assert "nothing answers" in " ".join(Found(html.render(outcome)).texts)
