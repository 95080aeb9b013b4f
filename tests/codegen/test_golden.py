"""The made-up API prints what was read and accepted once; every change of a target shows here."""

from __future__ import annotations

import pytest

from loadmaster_codegen.load import load
from loadmaster_codegen.printing import differences, emitters, print_target
from tests.codegen.made_up import API, EXPECTED


@pytest.mark.parametrize("target", emitters())
def test_a_target_prints_what_was_accepted(target: str) -> None:
    found = "".join(differences(EXPECTED / target, print_target(target, load(API))))
    assert not found, f"{found}\npython -m tests.codegen.regenerate_golden accepts this"


def test_no_record_outlives_its_target() -> None:
    assert sorted(folder.name for folder in EXPECTED.iterdir()) == emitters()
