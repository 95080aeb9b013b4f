"""A command of the description that no contract test carries out turns this red by itself.

The fixture ``contract`` gives every test one client with threads and one with tasks, and after the other run
each has written and read; ``test_twins`` sees to it that no method is left out on either.
"""

from __future__ import annotations

import inspect
import pkgutil
import re
from importlib import import_module
from pathlib import Path

from loadmaster import helpers
from loadmaster.resources.catalogue import COMMANDS

HERE = Path(__file__).parent
BY_OTHER_WAYS = frozenset(
    {
        *(
            f"content_rules.{verb}_{stage}"
            for verb in ("attach", "detach")
            for stage in ("pre_process", "request", "response", "response_body")
        ),
        "interfaces.delete_vlan",
        "interfaces.delete_vxlan",
        "real_servers.disable_everywhere",
        "real_servers.enable_everywhere",
        "system.list_api",
        "waf_files.add_data",
        "waf_files.delete_data",
        "waf_files.download_data",
        "waf_files.download_rules",
    }
)
"""Methods that tests reach through a parameter, a table or a convenience of the client."""


def _tests() -> str:
    return "\n".join(path.read_text() for path in HERE.glob("test_*.py") if path != Path(__file__))


def _conveniences() -> set[str]:
    """Methods that are written by hand, each on a pair of twins."""
    modules = [
        import_module(f"{helpers.__name__}.{one.name}") for one in pkgutil.iter_modules(helpers.__path__)
    ]
    classes = [getattr(module, name) for module in modules for name in module.__all__]
    twins = {one for one in classes if inspect.isclass(one) and one.__name__.startswith("Async")}
    return {name for one in twins for name in vars(one) if not name.startswith("_")}


def test_every_convenience_is_carried_out() -> None:
    text = _tests()
    assert [name for name in sorted(_conveniences()) if f".{name}(" not in text] == []


def test_every_command_is_carried_out() -> None:
    called = BY_OTHER_WAYS | {name for path in HERE.glob("test_*.py") for name in _called(path.read_text())}
    missing = [name for name, entry in COMMANDS.items() if f"{entry.accessor}.{entry.method}" not in called]
    assert missing == []


def _called(text: str) -> set[str]:
    """Accessor and method of every call, also where a variable stands for the accessor."""
    found = {".".join(pair) for pair in re.findall(r"\.(\w+)\.(\w+)\(", text)}
    for variable, accessor in re.findall(r"^ *(\w+) = [\w.]+\.(\w+)$", text, re.MULTILINE):
        found |= {f"{accessor}.{method}" for method in re.findall(rf"\b{variable}\.(\w+)", text)}
    return found


def test_what_is_reached_by_other_ways_exists() -> None:
    assert {f"{entry.accessor}.{entry.method}" for entry in COMMANDS.values()} >= BY_OTHER_WAYS
