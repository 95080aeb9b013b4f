"""The HTML report in a real browser."""

from __future__ import annotations

from pathlib import Path

import pytest

from loadmaster_checklist.reports import html
from tests.checklist.reports import samples
from tests.support.browser import browser_page

pytestmark = pytest.mark.services("chromium")

VISIBLE = """
[...document.querySelectorAll(%r)].map(one => {
  const place = one.getBoundingClientRect();
  return [place.x + window.scrollX, place.y + window.scrollY, place.width, place.height];
})
"""
FAILS = (0xFD, 0xEC, 0xEA)
FAILS_IN_THE_DARK = (0x47, 0x1C, 0x19)


async def test_findings_and_picture_show_and_the_browser_has_no_complaint(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text(html.render(samples.pair_outcome()), encoding="utf-8")
    async with browser_page() as page:
        await page.open(file)
        findings = await page.evaluate(VISIBLE % "article.finding.is-fails")
        marked = await page.evaluate(VISIBLE % "svg .found > rect")
        text = await page.evaluate("document.querySelector('main').innerText")
        scripts = await page.evaluate("document.scripts.length + document.images.length")
        images = [await page.screenshot(*place) for place in marked]

    assert len(findings) == 4
    assert all(width > 500 and height > 50 for _, _, width, height in findings)
    # The appliance, a service and a SubVS.
    assert len(marked) == 3
    for image in images:
        # Beside the text, inside the frame: the ground that says "fails" is really painted there.
        assert image.pixel(image.width / 2, image.height - 4) == FAILS
    assert '<script>alert("x")</script>' in text
    assert "Drop Connections on RS failure" in text
    assert scripts == 0
    assert page.complaints == []
    assert page.requests == [file.as_uri()]


async def test_a_thousand_services_show_in_the_dark(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text(html.render(samples.estate_outcome()), encoding="utf-8")
    async with browser_page() as page:
        dark = [{"name": "prefers-color-scheme", "value": "dark"}]
        await page.send("Emulation.setEmulatedMedia", features=dark)
        await page.open(file)
        drawn = await page.evaluate(VISIBLE % "#picture-2-title ~ g.service > rect")
        squares = await page.evaluate(VISIBLE % "#picture-2-title ~ g.square > rect")
        wide = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        image = await page.screenshot(*drawn[0])

    assert len(drawn) == 20
    assert len(squares) == 980
    assert len({(x, y) for x, y, _, _ in squares}) == 980
    assert image.pixel(image.width / 2, image.height - 4) == FAILS_IN_THE_DARK
    assert wide <= 0, "the page itself must not scroll sideways"
    assert page.complaints == []
