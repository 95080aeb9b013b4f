"""What the files say arrives in the typed middle: names, parameters, defaults, overlays."""

from __future__ import annotations

from pathlib import Path

import pytest

from loadmaster_codegen.load import load
from loadmaster_codegen.model import Command, Default, Description, Evidence, Field, ValueType
from tests.codegen.made_up import API, bend, copy_api, line_of


@pytest.fixture(scope="module")
def harbour() -> Description:
    return load(API)


def command(description: Description, name: str) -> Command:
    return {one.name: one for one in description.commands()}[name]


def pier_field(description: Description, name: str) -> Field:
    return description.find_object("Pier").fields[name]


def test_one_wire_name_goes_to_every_command_that_takes_the_fields(harbour: Description) -> None:
    assert pier_field(harbour, "lit").write == {"addpier": "light", "modpier": "light"}
    assert pier_field(harbour, "kind").write == {"addpier": "kind"}
    assert pier_field(harbour, "name").write == {"addpier": "name", "modpier": "newname"}
    assert pier_field(harbour, "number").read_only
    assert pier_field(harbour, "passphrase").write_only


def test_a_command_takes_its_own_parameters_those_of_sets_and_those_of_fields(harbour: Description) -> None:
    modify = command(harbour, "modpier")
    assert [one.name for one in modify.parameters][:4] == ["pier", "side", "name", "lit"]
    assert modify.parameter("pier").subject
    assert modify.parameter("side").v2_only
    assert modify.parameter("name").wire == "newname"
    assert modify.parameter("name").field == "name"
    assert modify.replaces
    with pytest.raises(KeyError):
        modify.parameter("kind")


def test_a_required_field_has_no_default_in_that_command_only(harbour: Description) -> None:
    assert command(harbour, "addpier").parameter("name").default == Default("required")
    assert not command(harbour, "modpier").parameter("name").required


def test_a_parameter_written_out_wins_over_the_field_it_writes(harbour: Description) -> None:
    parameter = command(harbour, "addberth").parameter("rope_length")
    assert parameter.doc == "Length of the rope as the ship sees it."
    assert parameter.field == "rope_length"
    assert [one.wire for one in command(harbour, "addberth").parameters].count("rope") == 1


def test_parameters_that_several_objects_share_become_one(tmp_path: Path) -> None:
    api = copy_api(tmp_path)
    bend(
        api,
        "families/berth-place.yaml",
        "      - fields: Berth\n        only: [rope_length]\n",
        "      - fields: Berth\n        only: [rope_length]\n        required: [rope_length]\n"
        "      - fields: Rope\n        only: [rope_length]\n",
    )
    bend(
        api,
        "families/berth-place.yaml",
        "  Mooring:\n",
        "  Rope:\n    wire: Rope\n    doc: A rope.\n    fields:\n      rope_length:\n        write: rope\n"
        "        type: int\n        default: 3\n        aliases: [Tau]\n        evidence: typed\n"
        "        doc: Its length.\n  Mooring:\n",
    )
    (parameter,) = [one for one in command(load(api), "modberth").parameters if one.name == "rope_length"]
    assert parameter.doc == "Length of the rope."
    assert parameter.aliases == ("Tau",)
    assert not parameter.required
    assert parameter.default == Default("value", 3)


def test_defaults_keep_their_kind(harbour: Description) -> None:
    assert pier_field(harbour, "tags").default == Default("value", ("old", "stone"))
    assert pier_field(harbour, "lamps").default == Default("rule", rule="lamps_by_light")
    assert pier_field(harbour, "mole_address").default == Default("unset")
    assert pier_field(harbour, "number").default == Default("unknown")


def test_codes_may_be_read_otherwise_than_they_are_sent(harbour: Description) -> None:
    deep, shallow, unlisted = pier_field(harbour, "kind").value.codes
    assert (deep.code, deep.read_code, deep.doc) == (1, 1, "For large ships.")
    assert (shallow.code, shallow.read_code) == ("0", "none")
    assert (unlisted.code, unlisted.doc) == ("x", "")


def test_settings_answer_yes_and_no_unless_they_say_otherwise(harbour: Description) -> None:
    assert harbour.settings["charts_allowed"].value.xml == "yes/no"
    assert pier_field(harbour, "lit").value.xml == "1/0"


def test_secrets_are_secret_without_saying_so(harbour: Description) -> None:
    assert harbour.settings["gate_code"].secret
    assert pier_field(harbour, "passphrase").secret
    assert not pier_field(harbour, "chart").secret


def test_ports_have_bounds_of_their_own(tmp_path: Path) -> None:
    api = copy_api(tmp_path)
    bend(api, "families/pier.yaml", "        range: [3, 99]\n", "")
    value = pier_field(load(api), "radio_port").value
    assert (value.type, value.minimum, value.maximum) == (ValueType.PORT, 0, 65535)


def test_rules_keep_their_cases_in_order(harbour: Description) -> None:
    rule = harbour.rules["depth_by_harbour"]
    assert [(dict(case.when), case.value) for case in rule.cases] == [
        ({"kind": ("deep",)}, 20),
        ({"kind": ("shallow",), "lit": (True, False)}, 2),
    ]
    assert rule.otherwise == 8
    assert harbour.rules["lamps_by_light"].cases[0].value == ("red", "green")


def test_a_resource_has_the_attributes_that_are_not_left_out(harbour: Description) -> None:
    pier = harbour.families["pier"].resources["pier"]
    assert "berths" not in pier.attributes
    assert pier.attributes[:3] == ("name", "number", "kind")
    berth = harbour.families["berth-place"].resources["berth"]
    assert berth.companion is not None
    assert berth.companion.attributes == ("tight",)


def test_an_overlay_changes_what_it_names_and_nothing_else(harbour: Description, tmp_path: Path) -> None:
    name = pier_field(harbour, "name")
    assert (name.value.max_length, name.value.pattern, name.evidence) == (
        60,
        "[A-Z][a-z]*",
        Evidence.RECORDED,
    )
    assert pier_field(harbour, "number").note == "seen to start with 1"
    assert harbour.settings["quiet_minutes"].default == Default("value", 10)
    api = copy_api(tmp_path)
    for file in (api / "overlays").iterdir():
        file.unlink()
    bare = load(api)
    assert pier_field(bare, "name").value.max_length == 40
    assert bare.settings["quiet_minutes"].default == Default("unknown")
    assert bare.digest != harbour.digest


def test_words_that_other_yaml_readers_take_for_truth_stay_words(tmp_path: Path) -> None:
    api = copy_api(tmp_path)
    bend(
        api, "shared.yaml", "{left: l, right: r}", "{yes: yes, no: no, on: 010, off: 1:30, none: 2026-11-22}"
    )
    side = command(load(api), "delpier").parameter("side")
    assert [(one.name, one.code) for one in side.value.codes] == [
        ("yes", "yes"),
        ("no", "no"),
        ("on", "010"),
        ("off", "1:30"),
        ("none", "2026-11-22"),
    ]


def test_every_fact_knows_where_it_stands(harbour: Description) -> None:
    origin = pier_field(harbour, "tags").origin
    assert (origin.file, origin.line) == ("families/pier.yaml", line_of(API, origin.file, "      tags:"))
    assert str(harbour.settings["wind"].origin) == (
        f"settings/harbour.yaml:{line_of(API, 'settings/harbour.yaml', '  wind:')}"
    )
