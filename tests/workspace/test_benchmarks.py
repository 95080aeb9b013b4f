"""The table of `make bench` judges its figures rightly and hides none."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest

from benchmarks import __main__ as runner
from benchmarks.figure import Figure, NotMeasured
from benchmarks.table import Report, markdown


@pytest.mark.parametrize(
    ("value", "at_least", "verdict"),
    [
        (1.0, False, "aim reached"),
        (1.5, False, "within budget"),
        (2.0, False, "within budget"),
        (2.01, False, "over budget"),
        (0.9, True, "over budget"),
        (1.5, True, "aim reached"),
    ],
)
def test_a_figure_is_judged_by_budget_and_aim(value: float, at_least: bool, verdict: str) -> None:
    budget, aim = (1.0, 1.5) if at_least else (2.0, 1.0)
    assert (
        Figure(what="w", value=value, unit="s", budget=budget, aim=aim, at_least=at_least).verdict == verdict
    )


def test_a_budget_without_an_aim_has_two_verdicts() -> None:
    assert Figure(what="w", value=1, unit="s", budget=1).verdict == "within budget"
    assert Figure(what="w", value=1.1, unit="s", budget=1).verdict == "over budget"


@pytest.mark.parametrize(
    ("value", "told"), [(0.1234, "0.12 s"), (3.0, "3 s"), (12.34, "12.3 s"), (1534.6, "1535 s")]
)
def test_a_value_is_told_with_the_digits_that_matter(value: float, told: str) -> None:
    assert Figure(what="w", value=value, unit="s").told(value) == told


def test_the_page_holds_every_figure_and_every_missing_one() -> None:
    report = Report(
        figures=[Figure(what="a | b", value=2, unit="s", budget=1, note="three runs")],
        missing={"other": "it did not start"},
    )
    page = markdown(report)
    assert "| a \\| b | 2 s | ≤ 1 s |  | over budget | three runs |" in page
    assert "* other: it did not start" in page


def test_a_row_that_cannot_be_measured_fails_the_run_and_spares_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _plant(monkeypatch, "broken", NotMeasured("no such part"))
    _plant(monkeypatch, "whole", Figure(what="w", value=1, unit="s", budget=2))
    report = runner.measure(["broken", "whole"])
    assert report.missing == {"broken": "no such part"}
    assert [figure.what for figure in report.figures] == ["w"]


def test_every_row_has_its_module_and_every_module_its_row() -> None:
    folder = Path(runner.__file__).parent
    helpers = {"__main__", "estate", "figure", "process", "state_server", "table", "workshop"}
    assert {path.stem for path in folder.glob("*.py")} - helpers == set(runner.ROWS)


def test_an_unknown_row_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        runner.main(["speed_of_light"])
    assert ended.value.code == 2
    assert "unknown row 'speed_of_light'" in capsys.readouterr().err


def _plant(monkeypatch: pytest.MonkeyPatch, name: str, outcome: Figure | NotMeasured) -> None:
    def measure() -> list[Figure]:
        if isinstance(outcome, NotMeasured):
            raise outcome
        return [outcome]

    module = ModuleType(f"benchmarks.{name}")
    monkeypatch.setattr(module, "measure", measure, raising=False)
    monkeypatch.setitem(sys.modules, f"benchmarks.{name}", module)
