"""Names that users write down stay, or leave with somebody's knowledge."""

from __future__ import annotations

import json

from tests.api.published_names import FILE, published_names
from tests.support.each import for_each

RECORDED: dict[str, list[str]] = json.loads(FILE.read_text(encoding="utf-8"))
REMEDY = "record it with `python -m tests.api.published_names` and tell users in the change log"


@for_each({place: (place,) for place in RECORDED})
def test_no_published_name_is_gone(place: str) -> None:
    gone = set(RECORDED[place]) - set(published_names().get(place, []))

    assert not gone, f"{place} lost {sorted(gone)}; {REMEDY}"


def test_every_name_is_on_record() -> None:
    new = {
        f"{place}: {name}"
        for place, names in published_names().items()
        for name in [place, *names]
        if place not in RECORDED or name not in [place, *RECORDED[place]]
    }

    assert not new, f"not on record: {sorted(new)}; {REMEDY}"
