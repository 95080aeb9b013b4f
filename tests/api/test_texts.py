"""Texts are there, are sentences, are ours, and name nothing that does not belong in them."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest
import yaml

from tests.api.subjects import described
from tests.support.described import API, description
from tests.support.each import for_each

FOREIGN = {
    line
    for line in (Path(__file__).parent / "foreign_sentences.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
}
each_text = for_each({place: (place, text) for place, text in described().items()})


@each_text
def test_it_is_made_of_sentences(place: str, text: str) -> None:
    assert re.fullmatch(r"[A-Z`\d].*\.", text, flags=re.DOTALL), text
    assert "  " not in text
    assert not re.search(r"\b(TODO|TBD|FIXME|XXX)\b", text)


@each_text
def test_it_does_not_only_repeat_the_name(place: str, text: str) -> None:
    name = re.split(r"[ .(]", place.rstrip(")"))[-1].replace("_", " ")

    assert text.rstrip(".").lower() != name


@each_text
def test_it_is_not_taken_from_another_description(place: str, text: str) -> None:
    for sentence in [text, *re.split(r"[.;] ", text)]:
        words = re.findall(r"[a-z0-9]+", sentence.lower())
        digest = hashlib.sha256(" ".join(words).encode()).hexdigest()[:12]
        assert digest not in FOREIGN, sentence


def test_foreign_sentences_are_recognised() -> None:
    words = ["secondary", "address", "seen", "in", "one", "provider", "only"]

    assert len(FOREIGN) > 800
    assert hashlib.sha256(" ".join(words).encode()).hexdigest()[:12] not in FOREIGN
    assert hashlib.sha256(b"seen in one provider only adds secondary address").hexdigest()[:12] in FOREIGN


def test_every_first_firmware_is_a_known_one() -> None:
    listed = yaml.safe_load((API / "profiles" / "firmware.yaml").read_text(encoding="utf-8"))["firmware"]
    known = {entry["version"] for entry in listed}
    named = {setting.since for setting in description().settings.values()}
    for family in description().families.values():
        named |= {command.since for command in family.commands.values()}
        named |= {one.since for command in family.commands.values() for one in command.parameters}
        named |= {field.since for shape in family.objects.values() for field in shape.fields.values()}

    assert named - {None} <= known


@pytest.mark.parametrize("path", sorted(API.rglob("*.yaml")), ids=lambda path: str(path.relative_to(API)))
def test_a_file_keeps_to_its_place_and_its_width(path: Path) -> None:
    table = yaml.safe_load(path.read_text(encoding="utf-8"))
    if path.parent.name == "families":
        assert path.stem == table["family"]
    if path.parent.name == "settings":
        assert path.stem == table["group"]
    assert [line for line in path.read_text(encoding="utf-8").splitlines() if len(line) > 240] == []
