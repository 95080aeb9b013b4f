"""Appliance-wide values: names, types, spelling, and what happens when a write's answer is lost."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import SecretStr

from loadmaster import ConnectionCut, FateUnknown, InvalidCall, InvalidValue
from loadmaster.resources.settings import SETTINGS
from tests.sdk.scripted import ScriptedAppliance, ok, refused, xml


def _setting(**wanted: Any) -> str:
    """The first setting of the description with these traits."""
    for name, setting in SETTINGS.items():
        traits = {"type": setting.form.type, "secret": setting.secret, "read_only": setting.read_only}
        if all(traits[key] == value for key, value in wanted.items()) and not setting.write_only:
            return name
    raise LookupError(wanted)


def test_a_value_is_read_with_its_type_from_either_dialect(appliance: ScriptedAppliance) -> None:
    client = appliance.answers(ok(droponfail=True), ok(DropOnFail="yes")).client()
    assert client.settings.get("drop_on_fail") is True
    assert client.settings.get("drop_on_fail") is True
    assert appliance.bodies[0]["param"] == "droponfail"
    old = appliance.answers(xml("<Success><Data><droponfail>no</droponfail></Data></Success>")).client(
        dialect="v1"
    )
    assert old.settings.get("drop_on_fail") is False


def test_a_value_that_is_not_there_is_unset(appliance: ScriptedAppliance) -> None:
    client = appliance.answers(ok()).client()
    assert client.settings.get("drop_on_fail") is None


def test_booleans_are_written_as_words_in_both_dialects(appliance: ScriptedAppliance) -> None:
    appliance.answers(ok()).client().settings.set(drop_on_fail=True)
    assert (appliance.bodies[0]["param"], appliance.bodies[0]["value"]) == ("droponfail", "yes")
    appliance.answers(xml("<Success/>")).client(dialect="v1").settings.set(drop_on_fail=False)
    assert appliance.forms[0]["value"] == "no"


def test_all_is_one_call_with_python_names_and_keeps_what_nobody_knows(appliance: ScriptedAppliance) -> None:
    client = appliance.answers(ok(droponfail=False, novelsetting="7")).client()
    assert client.settings.all() == {"drop_on_fail": False, "novelsetting": "7"}
    assert len(appliance.requests) == 1


def test_a_name_that_does_not_exist_is_answered_with_the_nearest(appliance: ScriptedAppliance) -> None:
    with pytest.raises(InvalidCall, match="there is no setting 'drop_on_fial'; is it 'drop_on_fail'"):
        appliance.client().settings.get("drop_on_fial")
    with pytest.raises(InvalidCall, match="setting 'droponfail' is called 'drop_on_fail' here"):
        appliance.client().settings.get("droponfail")


def test_nothing_is_sent_when_one_of_several_values_is_wrong(appliance: ScriptedAppliance) -> None:
    wrong: Any = "perhaps"
    with pytest.raises(InvalidCall, match="drop_on_fail is 'perhaps'; expected True or False"):
        appliance.client().settings.set(drop_at_drain_end=True, drop_on_fail=wrong)
    assert appliance.requests == []


def test_a_failure_names_what_was_changed_before_it(appliance: ScriptedAppliance) -> None:
    client = appliance.answers(ok(), refused(422, "Unknown parameter value droponfail")).client()
    names = [name for name in SETTINGS if name in ("drop_on_fail", "drop_at_drain_end")]
    with pytest.raises(InvalidValue) as caught:
        client.settings.set(drop_on_fail=True, drop_at_drain_end=True)
    assert caught.value.__notes__ == [f"while setting {names[1]}", f"already changed: {names[0]}"]


@pytest.mark.parametrize(("shown", "calls"), [("yes", 2), ("no", 3)])
def test_a_lost_write_is_settled_by_reading_back(
    appliance: ScriptedAppliance, shown: str, calls: int
) -> None:
    client = appliance.answers(ConnectionCut("cut", sent=True), ok(droponfail=shown), ok()).client()
    client.settings.set(drop_on_fail=True)
    assert [body["cmd"] for body in appliance.bodies] == ["set", "get", "set"][:calls]


def test_a_lost_write_of_a_secret_cannot_be_settled(appliance: ScriptedAppliance) -> None:
    name = _setting(type="secret")
    client = appliance.answers(ConnectionCut("cut", sent=True)).client()
    arguments: dict[str, Any] = {name: "hunter22hunter22"}
    with pytest.raises(FateUnknown) as caught:
        client.settings.set(**arguments)
    assert "hunter22" not in f"{caught.value!r}{caught.value}{caught.value.__notes__}"


def test_a_secret_that_is_set_shows_only_that(appliance: ScriptedAppliance) -> None:
    name = _setting(type="secret")
    client = appliance.answers(
        ok(**{SETTINGS[name].wire: "********"}), ok(**{SETTINGS[name].wire: ""})
    ).client()
    assert client.settings.get(name) == SecretStr("********")
    assert client.settings.get(name) is None


def test_read_only_settings_cannot_be_set(appliance: ScriptedAppliance) -> None:
    name = _setting(read_only=True)
    arguments: dict[str, Any] = {name: "x"}
    with pytest.raises(TypeError, match=f"unexpected keyword argument '{name}'"):
        appliance.client().settings.set(**arguments)


def test_what_is_set_reads_back_as_it_was_given(appliance: ScriptedAppliance) -> None:
    """For every setting: a value of its type, sent, shown as it was sent, and read."""
    stored: dict[str, str] = {}

    def answer(request: Any) -> Any:
        body = appliance.bodies[-1]
        if body["cmd"] == "set":
            stored[body["param"]] = body["value"]
            return ok()
        return ok(**{body["param"]: stored[body["param"]]})

    client = appliance.answers(answer).client()
    checked = 0
    for name, setting in SETTINGS.items():
        value = _example(setting.form)
        if setting.read_only or setting.write_only or setting.secret or value is None:
            continue
        arguments: dict[str, Any] = {name: value}
        client.settings.set(**arguments)
        assert client.settings.get(name) == value, name
        checked += 1
    assert checked > 200


def _example(form: Any) -> Any:
    match form.type:
        case "bool":
            return True
        case "int" | "port":
            return max(form.minimum or 0, 3)
        case "enum":
            return next((name for name, code in form.codes.items() if str(code)), None)
        case "flags":
            return [next(iter(form.codes))]
        case "address":
            return "10.0.0.1"
        case "list":
            return ["a1", "b2"]
        case "string":
            return None if form.pattern else "text" + "x" * ((form.min_length or 0) - 4)
        case "reference":
            return 7
        case _:
            return None
