"""What users write reaches Terraform character by character, and references stay references."""

from __future__ import annotations

import itertools
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadmaster_constructs._framework import Token
from loadmaster_constructs._text import has_reference, is_number_reference, is_reference, literal
from tests.support.terraform import Terraform

SIGNS = "$%{}~\\\"'a\n"
TRICKY = ["".join(signs) for length in range(1, 6) for signs in itertools.product("$%{a", repeat=length)] + [
    "${var.secret}",
    "%{if true}x%{endif}",
    "%%{ for x in y }",
    r"/^\/api\/v[0-9]+\/.{3,}$/",
    '"${"$"}"',
    "~${~}~",
    "\n${\n",
    r"\${x}",
    "ü${ß}€",
    "https://%h%s",
]


def test_terraform_reads_back_what_was_written(tmp_path: Path) -> None:
    terraform = Terraform(tmp_path)
    outputs = {f"o{place}": {"value": literal(text)} for place, text in enumerate(TRICKY)}
    terraform.write(json.dumps({"output": outputs}), name="main.tf.json")
    terraform.init()
    terraform.apply()
    found = terraform.raw_state()["outputs"]
    assert [found[f"o{place}"]["value"] for place in range(len(TRICKY))] == TRICKY


def _read_by_the_rules_of_hcl(text: str) -> str:
    """A second reading of Terraform's templates, for literals only: doubled signs and quoted strings."""
    token = re.compile(r'\$\$\{|%%\{|\$\{"((?:[$%])*)"\}|\$\{|%\{|(.)', re.DOTALL)
    read = []
    for found in token.finditer(text):
        if found[0] in ("$${", "%%{"):
            read.append(found[0][1:])
        elif found[1] is not None:
            read.append(found[1])
        else:
            assert found[2] is not None, f"a template starts in {text!r}"
            read.append(found[2])
    return "".join(read)


@given(st.text(alphabet=SIGNS, max_size=30))
def test_no_text_of_template_signs_starts_a_template(text: str) -> None:
    assert _read_by_the_rules_of_hcl(literal(text)) == text


@given(st.text(max_size=50))
def test_other_text_is_read_back_unchanged(text: str) -> None:
    assert _read_by_the_rules_of_hcl(literal(text)) == text


def test_ordinary_text_is_not_touched() -> None:
    assert literal("costs 5$ and 10 %") == "costs 5$ and 10 %"


def test_a_lone_template_start_is_doubled_so_that_people_recognise_it() -> None:
    assert literal("a${b}%{c}") == "a$${b}%%{c}"


@pytest.mark.parametrize("before", ["", "text ", "${", "5$", "100%", "$$", "%{x}"])
@pytest.mark.parametrize("after", ["", " text", "{", "${x}", "}"])
def test_references_keep_working_beside_escaped_text(before: str, after: str) -> None:
    reference = "${TfToken[TOKEN.17]}"
    written = literal(f"{before}{reference}{after}")
    assert written.count(reference) == 1
    # A dollar that stands right before the reference would make Terraform read it as text.
    assert not written.split(reference)[0].endswith(("$", "%"))


def test_every_kind_of_reference_is_recognised() -> None:
    text, items = Token.as_string({"a": 1}), Token.as_list({"a": 1})
    assert has_reference(f"x{text}y")
    assert not is_reference(f"x{text}y")
    assert has_reference(items[0])
    assert is_number_reference(Token.as_number("${x}"))


def test_numbers_are_no_references() -> None:
    assert not any(is_number_reference(value) for value in (0.0, 1.5, -1.5, 1e300, -1e300, 2.0**53))
