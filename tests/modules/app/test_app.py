"""A program ends well, or with one message that names the place."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from loadmaster_constructs import App, ArgumentError, LoadMaster, Stack, SynthesisError, VirtualService
from loadmaster_constructs._framework import cdk

PROGRAM = """
from loadmaster_constructs import App, LoadMaster, Stack, VirtualService
app = App(outdir={outdir!r})
lb = LoadMaster(Stack(app, "edge"), "lb", unit="https://10.0.0.11")
{line}
app.synth()
"""


def _run(folder: Path, line: str, *options: str) -> subprocess.CompletedProcess[str]:
    program = folder / "program.py"
    program.write_text(textwrap.dedent(PROGRAM).format(outdir=str(folder / "out"), line=line))
    return subprocess.run(
        [sys.executable, *options, str(program)], cwd=folder, capture_output=True, text=True, check=False
    )


def test_a_program_that_holds_together_says_only_what_it_leaves_open(tmp_path: Path) -> None:
    ended = _run(tmp_path, 'VirtualService(lb, "web", address="10.0.0.50", port=80, servers=["10.0.1.1"])')
    assert (ended.returncode, ended.stdout) == (0, "")
    told = [line.split(" is not decided here: ")[0] for line in ended.stderr.splitlines()]
    assert told == [f"warning: edge/lb: {point}" for point in ("LM06", "LM09", "LM10")]
    assert (tmp_path / "out" / "stacks" / "edge" / "cdk.tf.json").exists()


def test_a_mistake_is_one_line_with_the_place(tmp_path: Path) -> None:
    ended = _run(tmp_path, 'VirtualService(lb, "web", address="10.0.0.50", port=0)')
    assert ended.returncode == 1
    assert ended.stderr == (
        "error: edge/lb/web: port is 0, accepted is a whole number from 3 to 65530 or '*' "
        "(program.py, line 5)\n"
    )
    assert not list(tmp_path.glob("out/**/cdk.tf.json"))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (
            'VirtualService(lb, "web", adress="10.0.0.50", port=80)',
            "VirtualService: there is no argument 'adress', meant is probably 'address'",
        ),
        (
            'VirtualService(lb, "web", port=80)',
            "VirtualService: 'address' has to be given",
        ),
        (
            'VirtualService(lb, "web", address="10.0.0.50", port=80).add_sub_service("a", serverz=[])',
            "VirtualService.add_sub_service: there is no argument 'serverz', meant is probably 'servers'",
        ),
        (
            'from loadmaster_constructs.l1 import SettingResource; SettingResource(lb, "x", name="y")',
            "SettingResource: 'value' has to be given",
        ),
    ],
)
def test_a_wrong_call_is_one_line_too(tmp_path: Path, line: str, words: str) -> None:
    ended = _run(tmp_path, line)
    assert ended.returncode == 1
    assert ended.stderr == f"error: {words} (program.py, line 5)\n"


@pytest.mark.parametrize("line", ["dict(1)", "int(wrong=1)", "(lambda *, a: a)()"])
def test_a_mistake_of_another_kind_keeps_its_traceback(tmp_path: Path, line: str) -> None:
    ended = _run(tmp_path, line)
    assert ended.returncode == 1
    assert "Traceback" in ended.stderr
    assert 'program.py", line 5' in ended.stderr


def test_problems_of_the_whole_are_listed_without_the_frameworks_own_traceback(
    app: App, stack: Stack
) -> None:
    lb = LoadMaster(stack, "lb", unit="https://10.0.0.11")
    VirtualService(lb, "web", address="10.0.0.50", port=80)
    cdk.Annotations.of(lb).add_error("the first thing")
    cdk.Annotations.of(stack).add_error("the second thing")
    with pytest.raises(SynthesisError) as caught:
        app.synth()
    assert sorted(str(caught.value).splitlines()) == ["[edge/lb] the first thing", "[edge] the second thing"]


def test_a_stack_needs_a_name_the_tools_can_use(app: App) -> None:
    for name in ("two words", "a*", "", 5):
        with pytest.raises(ArgumentError, match=r"id is .*, accepted are letters, digits"):
            Stack(app, name)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match=r"^edge: scope is None, accepted is a construct"):
        Stack(None, "edge")  # type: ignore[arg-type]


def test_a_stack_is_declared_once(app: App, stack: Stack) -> None:
    with pytest.raises(ArgumentError, match="another stack has this name"):
        Stack(app, stack.node.id)


def test_context_reaches_the_constructs(tmp_path: Path) -> None:
    app = App(outdir=str(tmp_path), context={"site": "dc1"}, tracebacks=True)
    assert Stack(app, "edge").node.try_get_context("site") == "dc1"


def test_hcl_is_refused_instead_of_written_without_arguments(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(
        textwrap.dedent(PROGRAM).format(
            outdir=str(tmp_path / "out"), line='VirtualService(lb, "web", address="10.0.0.50", port=80)'
        )
    )
    ended = subprocess.run(
        [sys.executable, "program.py"],
        cwd=tmp_path,
        env={**os.environ, "SYNTH_HCL_OUTPUT": "true"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stderr == "error: LoadMaster constructs synthesise to JSON; leave out --hcl and hcl_output\n"
