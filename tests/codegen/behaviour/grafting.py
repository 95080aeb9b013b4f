"""Imports a printed folder in the place where the product keeps its own, in a process of its own.

A product's package is stood up without running its ``__init__``, which may want the real description; its
printed subpackage is the folder under test, and every module in it is imported.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from loadmaster_codegen.printing import read_targets

ROOT = Path(__file__).resolve().parents[3]
TARGETS = read_targets(ROOT / "codegen/targets.toml")

_SCRIPT = """
import importlib, pathlib, pkgutil, sys, types, warnings

warnings.simplefilter("error")
warnings.filterwarnings("ignore", category=DeprecationWarning)
grafts = [argument.split("=", 1) for argument in sys.argv[1:]]
for name, folder in grafts:
    package, _, part = name.partition(".")
    if package not in sys.modules:
        product = types.ModuleType(package)
        product.__path__ = [str(pathlib.Path(importlib.util.find_spec(package).origin).parent)]
        sys.modules[package] = product
for name, folder in grafts:
    spec = importlib.util.spec_from_file_location(
        name, pathlib.Path(folder) / "__init__.py", submodule_search_locations=[folder]
    )
    sys.modules[name] = importlib.util.module_from_spec(spec)
for name, folder in grafts:
    sys.modules[name].__spec__.loader.exec_module(sys.modules[name])
    for module in pkgutil.walk_packages([folder], name + "."):
        importlib.import_module(module.name)
print("imported")
"""


def package_of(target: str) -> str:
    """The package that the product keeps for this target: ``loadmaster.types``."""
    parts = TARGETS[target].parts
    return ".".join(parts[parts.index("src") + 1 :])


def import_printed(folders: dict[str, Path]) -> str:
    """What was written to standard error; empty when every printed module could be imported."""
    grafts = [f"{package_of(target)}={folder}" for target, folder in folders.items()]
    completed = subprocess.run(
        [sys.executable, "-c", "import importlib.util\n" + _SCRIPT, *grafts],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return "" if completed.stdout == "imported\n" else completed.stderr or completed.stdout
