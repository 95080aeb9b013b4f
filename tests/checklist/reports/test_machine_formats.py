"""JSON, SARIF and JUnit: what other programs read."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest

from loadmaster_checklist.facts import Estate
from loadmaster_checklist.reports import json as json_report
from loadmaster_checklist.reports import junit, sarif
from loadmaster_checklist.reports.outcome import Outcome
from tests.checklist.reports import samples
from tests.checklist.reports.sarif_members import LOG

LEVELS = {"none", "note", "warning", "error"}


def schema() -> dict[str, Any]:
    text = files("loadmaster_checklist.reports").joinpath("report.schema.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


@pytest.mark.parametrize(
    "outcome", [samples.pair_outcome(), samples.estate_outcome()], ids=["pair", "estate"]
)
def test_json_keeps_to_its_schema(outcome: Outcome) -> None:
    checker = jsonschema.Draft202012Validator(schema(), format_checker=jsonschema.FormatChecker())
    jsonschema.Draft202012Validator.check_schema(schema())
    assert list(checker.iter_errors(json.loads(json_report.render(outcome)))) == []


def test_json_has_every_finding_with_its_raw_value() -> None:
    document = json.loads(json_report.render(samples.pair_outcome()))
    points = {point["rule"]: point for point in document["reports"][0]["points"]}
    assert len(points) == 12
    assert points["LM01"]["verdict"] == "fails"
    assert [one["verdict"] for one in points["LM01"]["findings"]] == ["fails", "waived"]
    assert points["LM07"]["raw"][1] == {
        "object": "10.0.0.3:443/tcp/owa",
        "name": "idle_time",
        "wire_name": "Idletime",
        "unit": None,
        "known": True,
        "value": 86400,
        "wire_text": None,
    }
    assert points["LM06"]["raw"][0]["known"] is False
    assert points["LM09"]["raw"][0] | {"known": True, "value": None} == points["LM09"]["raw"][0]
    assert document["exit_code"] == 1


def test_an_unread_appliance_decides_the_exit_code() -> None:
    assert samples.estate_outcome().exit_code == 3
    assert samples.pair_outcome(break_glass="INC-4711").exit_code == 0


def results(outcome: Outcome) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    document = json.loads(sarif.render(outcome))
    assert document["version"] == "2.1.0"
    (run,) = document["runs"]
    return run, run["results"]


@pytest.mark.parametrize(
    "outcome",
    [samples.pair_outcome(), samples.estate_outcome(), samples.pair_outcome(break_glass="INC-4711")],
    ids=["pair", "estate", "let through"],
)
def test_sarif_has_the_members_of_the_standard_and_no_others(outcome: Outcome) -> None:
    checker = jsonschema.Draft202012Validator(LOG, format_checker=jsonschema.FormatChecker())
    assert list(checker.iter_errors(json.loads(sarif.render(outcome)))) == []


def test_sarif_results_have_what_the_format_demands() -> None:
    run, found = results(samples.estate_outcome())
    rules = run["tool"]["driver"]["rules"]
    assert found
    for result in found:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in LEVELS
        # The format allows a level other than "none" for results of kind "fail" only.
        assert (result["level"] == "none") == (result["kind"] != "fail")
        assert result["message"]["text"]
        (location,) = result["locations"]
        assert location["physicalLocation"]["artifactLocation"]["uri"] == "appliances.toml"
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        assert rule["fullDescription"]["text"]
        assert rule["defaultConfiguration"]["level"] in LEVELS
        assert "Web UI: " in rule["help"]["text"]


def test_sarif_tells_failing_open_and_suppressed_apart() -> None:
    _, found = results(samples.pair_outcome())
    kinds = {(result["ruleId"], result["kind"], "suppressions" in result) for result in found}
    assert kinds == {
        ("LM01", "fail", False),
        ("LM01", "fail", True),
        ("LM03", "fail", False),
        ("LM06", "open", False),
        ("LM07", "fail", False),
        ("LM09", "fail", False),
    }
    (suppressed,) = [result for result in found if "suppressions" in result]
    assert suppressed["suppressions"][0]["kind"] == "external"
    assert "an IDS needs the clients' addresses" in suppressed["suppressions"][0]["justification"]


def test_sarif_knows_a_defect_again_whatever_it_is_called() -> None:
    _, before = results(samples.pair_outcome())
    _, after = results(samples.estate_outcome())
    name = "loadmasterFinding/v1"
    prints = [result["partialFingerprints"][name] for result in before]
    assert len(set(prints)) == len(prints)
    assert set(prints) <= {result["partialFingerprints"][name] for result in after}


def test_sarif_says_that_an_appliance_was_not_read() -> None:
    run, _ = results(samples.estate_outcome())
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["exitCode"] == 3
    texts = [one["message"]["text"] for one in invocation["toolExecutionNotifications"]]
    assert "not read: lab (https://10.9.9.9:443): nothing answers" in texts


@pytest.mark.parametrize(
    ("source", "uri"),
    [
        ("plans/a b#1.json", "plans/a%20b%231.json"),
        (str(Path.cwd() / "plans" / "plan.json"), "plans/plan.json"),
        # Code hosts refuse addresses of other kinds.
        ("https://10.0.0.11", "edge"),
    ],
)
def test_sarif_places_are_files_below_the_folder_or_the_name_of_the_appliance(source: str, uri: str) -> None:
    whole = samples.pair_outcome()
    _, found = results(Outcome(whole.reports, whole.estates, whole.at, sources={"edge": source}))
    assert {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in found} == {uri}


def test_junit_has_a_case_for_each_point() -> None:
    root = ElementTree.fromstring(junit.render(samples.estate_outcome()))
    suites = {suite.get("name"): suite for suite in root}
    assert list(suites) == ["edge (live)", "core (live)", "lab (not read)"]
    edge = suites["edge (live)"]
    assert [edge.get(name) for name in ("tests", "failures", "errors", "skipped")] == ["12", "4", "0", "2"]
    assert root.get("failures") == "5"
    assert root.get("errors") == "1"
    cases = {str(case.get("name"))[:4]: case for case in edge}
    failure = cases["LM07"].find("failure")
    assert failure is not None
    assert "10.0.0.3:443/tcp/owa: idle time 86400 s" in str(failure.text)
    assert "fix: System Configuration" in str(failure.text)
    skipped = cases["LM06"].find("skipped")
    assert skipped is not None
    assert skipped.get("message") == "unknown: the unit does not show its packet filter"
    assert len(list(cases["LM02"])) == 1, "a point that passes shows its value and nothing else"


def test_junit_is_well_formed_whatever_an_appliance_says() -> None:
    root = ElementTree.fromstring(junit.render(samples.pair_outcome()))
    texts = [failure.text or "" for failure in root.iter("failure")]
    assert any('<script>alert("x")</script>' in text for text in texts)


def test_junit_fails_nothing_when_the_glass_is_broken() -> None:
    root = ElementTree.fromstring(junit.render(samples.pair_outcome(break_glass="INC-4711")))
    assert root.get("failures") == "0"
    assert any("INC-4711" in str(one.get("message")) for one in root.iter("skipped"))


def test_nothing_at_all_is_a_document_too() -> None:
    nothing = Outcome((), {"live": Estate()}, samples.AT)
    assert results(nothing)[1] == []
    assert ElementTree.fromstring(junit.render(nothing)).get("tests") == "0"
    assert json.loads(json_report.render(nothing))["reports"] == []
