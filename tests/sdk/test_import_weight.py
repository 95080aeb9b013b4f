"""Importing the client loads no family and no model: there are dozens, and a script uses few."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
{}
print(*sorted(name for name in sys.modules if name.startswith("loadmaster.")))
"""


def loaded(code: str) -> set[str]:
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(code)], capture_output=True, text=True, check=True, timeout=60
    )
    return set(ended.stdout.split())


def test_the_package_alone_loads_nothing() -> None:
    assert loaded("import loadmaster") == set()


def test_a_client_loads_no_family_no_model_and_no_list_of_commands() -> None:
    found = loaded("import loadmaster; lm = loadmaster.LoadMaster('https://lb.example', verify=True)")
    assert "loadmaster._client" in found
    heavy = {name for name in found if name.startswith(("loadmaster.resources.", "loadmaster.types."))}
    assert heavy == set()
    assert not {name for name in found if name.startswith(("loadmaster.helpers", "loadmaster._commands"))}


def test_a_family_loads_itself_and_what_its_answers_contain() -> None:
    found = loaded("import loadmaster; loadmaster.LoadMaster('https://lb.example').dns")
    assert {name for name in found if name.startswith("loadmaster.resources.")} == {
        "loadmaster.resources.dns"
    }
    assert {name for name in found if name.startswith("loadmaster.types.")} == {"loadmaster.types.dns"}
