"""The settings account for every appliance-wide value that sources know, each with one owner."""

from __future__ import annotations

from collections import Counter

import pytest

from loadmaster_codegen.model import Evidence, Setting, ValueType
from tests.api.subjects import reference
from tests.support.described import description
from tests.support.each import for_each

SETTINGS = tuple(description().settings.values())
BY_WIRE = {setting.wire: setting for setting in SETTINGS}

each_setting = for_each({setting.name: (setting,) for setting in SETTINGS})


def test_there_is_one_setting_for_each_known_wire_name() -> None:
    known = reference()["settings"]
    wires = [*known["recorded"], *known["documented"], *known["assumed"]]

    assert Counter(setting.wire for setting in SETTINGS) == Counter(wires)
    assert len(wires) == 258


@each_setting
def test_its_owner_is_known(setting: Setting) -> None:
    assert setting.owner in description().owners


def test_every_owner_owns_something() -> None:
    assert {setting.owner for setting in SETTINGS} == set(description().owners)


@each_setting
def test_only_the_information_owner_has_what_cannot_be_set(setting: Setting) -> None:
    information = description().owners[setting.owner].kind == "information"

    assert setting.read_only == information


@pytest.mark.parametrize("evidence", [Evidence.RECORDED, Evidence.DOCUMENTED, Evidence.ASSUMED])
def test_its_evidence_follows_from_its_sources(evidence: Evidence) -> None:
    expected = {
        Evidence.RECORDED: reference()["settings"]["recorded"],
        Evidence.DOCUMENTED: reference()["settings"]["documented"],
        Evidence.ASSUMED: reference()["settings"]["assumed"],
    }[evidence]

    assert {setting.wire for setting in SETTINGS if setting.evidence is evidence} == set(expected)


def test_getall_lists_what_a_unit_was_seen_to_list() -> None:
    listed = {setting.wire for setting in SETTINGS if setting.in_getall}

    assert listed == set(reference()["settings"]["recorded"])
    assert len(listed) == 135


def test_values_that_each_unit_keeps_are_marked() -> None:
    assert {s.wire for s in SETTINGS if s.per_unit} == set(reference()["settings"]["per_unit"])


def test_values_that_wait_for_a_reboot_are_marked() -> None:
    assert {s.wire for s in SETTINGS if s.needs_reboot} == set(reference()["settings"]["needs_reboot"])


def test_values_that_cannot_be_set_are_marked() -> None:
    assert {s.wire for s in SETTINGS if s.read_only} == set(reference()["settings"]["read_only"])


def test_secrets_are_marked() -> None:
    assert {s.wire for s in SETTINGS if s.secret} == set(reference()["settings"]["secret"])


def test_first_firmware_is_carried() -> None:
    assert {s.wire: s.since for s in SETTINGS if s.since} == reference()["settings"]["since"]


@pytest.mark.parametrize(("wire", "limits"), reference()["settings"]["limits"].items())
def test_its_limits_are_those_of_the_sources(wire: str, limits: tuple[int, int]) -> None:
    setting = BY_WIRE[wire]
    lowest = min(
        [setting.value.minimum or 0, *(item for item in setting.value.also if isinstance(item, int))]
    )

    assert [lowest, setting.value.maximum] == list(limits)


@each_setting
def test_a_list_names_its_separator(setting: Setting) -> None:
    if setting.value.type is ValueType.LIST:
        assert setting.value.separator in (",", " ")
        assert setting.value.json in ("array", "string")


@each_setting
def test_a_boolean_is_answered_as_yes_or_no_in_version_1(setting: Setting) -> None:
    if setting.value.type is ValueType.BOOL:
        assert setting.value.xml == "yes/no"


@each_setting
def test_a_former_name_says_what_to_use_instead(setting: Setting) -> None:
    if setting.name.startswith("legacy_") and setting.name != "legacy_port_reuse":
        assert setting.deprecated


def test_the_schedule_is_refused_until_it_is_switched_on() -> None:
    for name in ("backup_day", "backup_hour", "backup_host", "backup_method", "backup_password"):
        needs = description().settings[name].requires

        assert (needs[0].field, needs[0].values, needs[0].effect) == ("backup_enabled", (True,), "refused")
