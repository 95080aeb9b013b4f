"""Synthesising a thousand services with our constructs, beside the bindings that `cdktf get` makes."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks import estate
from benchmarks.figure import Figure, NotMeasured, median
from benchmarks.process import PYTHON, run
from tools import provider_schema

RUNS = 3
ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = Path(__file__).parent / "programs"
CDKTF = ROOT / "node_modules" / ".bin" / "cdktf"
BINDINGS = ROOT / "build" / "bench" / "bindings"


def measure() -> list[Figure]:
    """Our time and our share of the bindings' time, from runs taken in turn."""
    bindings = _bindings()
    with tempfile.TemporaryDirectory(prefix="loadmaster-bench-") as name:
        ours_folder, theirs_folder = Path(name, "ours"), Path(name, "theirs")
        _ours(ours_folder)
        _theirs(theirs_folder, bindings, _stack(ours_folder))
        _check_same(_stack(ours_folder), _stack(theirs_folder))
        pairs = [
            (_ours(ours_folder), _theirs(theirs_folder, bindings, _stack(ours_folder))) for _ in range(RUNS)
        ]
    ours, theirs = median([first for first, _ in pairs]), median([second for _, second in pairs])
    what = f"synth of {estate.SERVICES} services × {estate.SERVERS} servers with TLS and checks"
    return [
        Figure(what=what, value=ours, unit="s", budget=4, aim=1.5, note=f"imports included, {RUNS} runs"),
        Figure(
            what=f"{what}: share of the time through bindings of `cdktf get`",
            value=ours / theirs,
            unit="×",
            budget=0.8,
            aim=0.35,
            note=f"the same resources in {theirs:.2f} s, runs taken in turn",
        ),
    ]


def _ours(folder: Path) -> float:
    return float(
        run([PYTHON, str(PROGRAMS / "synthesise_with_constructs.py"), str(folder)], environment=_quiet())
    )


def _theirs(folder: Path, bindings: Path, stack: Path) -> float:
    command = [PYTHON, str(PROGRAMS / "synthesise_with_bindings.py"), str(folder), str(stack)]
    return float(run(command, folder=bindings, environment=_quiet()))


def _stack(folder: Path) -> Path:
    return folder / "stacks" / "edge" / "cdk.tf.json"


def _check_same(ours: Path, theirs: Path) -> None:
    """Both ways have to describe the same thousand services, argument by argument."""
    first, second = (
        sorted(json.dumps(values, sort_keys=True) for values in _services(stack)) for stack in (ours, theirs)
    )
    if first != second:
        raise NotMeasured("the bindings did not synthesise the resources that our constructs did")


def _services(stack: Path) -> list[dict[str, Any]]:
    resources = json.loads(stack.read_text(encoding="utf-8"))["resource"]["loadmaster_virtual_service"]
    return [{name: value for name, value in values.items() if name != "//"} for values in resources.values()]


def _bindings() -> Path:
    """The folder with `imports/`; made anew when the provider's schema has changed."""
    if not CDKTF.exists():
        raise NotMeasured("the CDKTF command line is not installed, run `make setup`")
    schema = json.dumps(provider_schema.read(), sort_keys=True)
    folder = BINDINGS / hashlib.sha256(schema.encode()).hexdigest()[:16]
    if (folder / "imports").is_dir():
        return folder
    print("making bindings with cdktf get ...", file=sys.stderr)
    shutil.rmtree(BINDINGS, ignore_errors=True)
    folder.mkdir(parents=True)
    provider = {"name": "loadmaster", "source": provider_schema.SOURCE, "version": "0.1.0"}
    settings = {
        "language": "python",
        "app": "true",
        "codeMakerOutput": "imports",
        "terraformProviders": [provider],
    }
    (folder / "cdktf.json").write_text(json.dumps(settings), encoding="utf-8")
    with tempfile.TemporaryDirectory(prefix="loadmaster-bench-") as name:
        environment = {**_quiet(), **provider_schema.install(Path(name))}
        run([str(CDKTF), "get"], folder=folder, environment=environment)
    _make_callable(folder / "imports")
    return folder


def _make_callable(imports: Path) -> None:
    """Let the bindings be constructed at all.

    Their constructors call a module function `check_type`, which the service's argument of that name hides.
    Renaming the function leaves everything else as generated, the cost of the checks included.
    """
    for module in imports.rglob("*.py"):
        text = module.read_text(encoding="utf-8")
        text = re.sub(r"^def check_type\(argname: ", "def _check_type(argname: ", text, flags=re.MULTILINE)
        text = re.sub(r"^( +)check_type\(argname=", r"\1_check_type(argname=", text, flags=re.MULTILINE)
        module.write_text(text, encoding="utf-8")


def _quiet() -> dict[str, str]:
    return {
        **os.environ,
        "CI": "1",
        "CHECKPOINT_DISABLE": "1",
        "CDKTF_DISABLE_PLUGIN_CACHE_ENV": "1",
        "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION": "20",
        "PYTHONPATH": str(ROOT),
    }
