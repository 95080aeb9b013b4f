"""The built site finds every command, setting and object, by the name on the wire and by the Python name."""

from __future__ import annotations

import functools
import html
import http.server
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster_codegen.model import Description
from tests.support import described
from tests.support.browser import browser_page
from tests.workspace.repository import ROOT

PAGES = "reference/api/"
TAG = re.compile(r"<[^>]*>")

# What a page does when somebody types into the search box, as Material's own script listens for it.
TYPED = """
(() => {
  const box = document.querySelector('.md-search__input');
  box.focus();
  box.value = %s;
  box.dispatchEvent(new Event('keyup'));
  box.dispatchEvent(new Event('input'));
})()
"""
FOUND = "Array.from(document.querySelectorAll('.md-search-result__link'), one => one.getAttribute('href'))"


SEARCHES = {
    "droponfail": "settings-l7-settings/#setting-drop_on_fail",
    "drop_on_fail": "settings-l7-settings/#setting-drop_on_fail",
    "delintermediate": "certificate/#command-delintermediate",
    "CheckUse1.1": "virtual-service/#object-virtualservice",
    "MatchContentRule": "content-rule/#object-matchcontentrule",
}


@pytest.fixture(scope="module")
def description() -> Description:
    return described.description()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `make docs` builds it; a warning of the builder is an error."""
    folder = tmp_path_factory.mktemp("site")
    program = Path(sys.executable).with_name("mkdocs")
    answer = subprocess.run(
        [str(program), "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        check=False,
        capture_output=True,
        text=True,
    )
    assert answer.returncode == 0, answer.stderr
    return folder


@pytest.fixture(scope="module")
def sections(site: Path) -> dict[str, str]:
    """The searchable words of every section of the reference, by its address."""
    index = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    return {
        entry["location"].removeprefix(PAGES): html.unescape(
            TAG.sub(" ", f"{entry['title']} {entry['text']}")
        )
        for entry in index["docs"]
        if entry["location"].startswith(PAGES)
    }


def test_every_command_has_a_section_with_its_method_and_all_its_parameters(
    description: Description, sections: dict[str, str]
) -> None:
    lacking = []
    for command in description.commands():
        accessor = description.families[command.family].accessor
        text = sections.get(f"{command.family}/#command-{command.name.lower()}", "")
        words = text.replace(f"lm.{accessor}.{command.method}(", "its-method ").split()
        wanted = {command.name, "its-method"}
        wanted |= {word for one in command.parameters for word in (one.wire, one.name)}
        lacking += [f"{command.name}: {word}" for word in _without(words, wanted)]
    assert lacking == []


def test_every_setting_has_a_section_with_both_its_names(
    description: Description, sections: dict[str, str]
) -> None:
    lacking = []
    for setting in description.settings.values():
        page = f"settings-{setting.owner.replace('_', '-')}/#setting-{setting.name}"
        words = sections.get(page, "").split()
        lacking += [f"{setting.name}: {word}" for word in _without(words, {setting.name, setting.wire})]
    assert lacking == []


def test_every_object_has_a_section_with_all_its_fields(
    description: Description, sections: dict[str, str]
) -> None:
    lacking = []
    for family in description.families.values():
        for shape in family.objects.values():
            words = sections.get(f"{family.name}/#object-{shape.name.lower()}", "").split()
            wanted = {shape.name, *shape.fields, *(one.read for one in shape.fields.values() if one.read)}
            lacking += [f"{shape.name}: {word}" for word in _without(words, wanted)]
    assert lacking == []


def test_what_a_command_is_known_to_refuse_stands_beside_it(
    description: Description, sections: dict[str, str]
) -> None:
    for command in description.commands():
        text = " ".join(sections[f"{command.family}/#command-{command.name.lower()}"].split())
        assert all(" ".join(error.text.split()) in text for error in command.errors), command.name


@pytest.mark.services("chromium")
async def test_a_reader_finds_it_by_typing(served: str) -> None:
    async with browser_page() as page:
        for typed, address in SEARCHES.items():
            await page.open_address(f"{served}/index.html")
            await page.evaluate(TYPED % json.dumps(typed))
            found = [_plain(link) for link in await page.wait_for(FOUND)]
            assert any(link.endswith(f"/{PAGES}{address}") for link in found), (typed, found)


def _plain(link: str) -> str:
    """A link of the result list without the words to highlight, which stand before the anchor."""
    return re.sub(r"\?h=[^#]*", "", link)


def _without(words: list[str], wanted: set[str]) -> list[str]:
    """What of it nobody finds; words of a text carry commas, brackets and full stops around them."""
    bare = {word.strip(",.;:()") for word in words} | set(words)
    return sorted(word for word in wanted if word.strip(",.;:()") not in bare and word not in bare)


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[str]:
    """The address of the site, served on loopback: browsers fetch no index from files."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=site))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()
