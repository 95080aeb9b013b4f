"""A command of the description that no contract test carries out turns this red by itself."""

from __future__ import annotations

import re
from pathlib import Path

from loadmaster.resources.catalogue import COMMANDS

HERE = Path(__file__).parent
BY_OTHER_WAYS = frozenset(
    {"attach_pre_process", "attach_request", "attach_response", "attach_response_body"}
) | {
    "detach_pre_process",
    "detach_request",
    "detach_response",
    "detach_response_body",
    "delete_vlan",
    "delete_vxlan",
    "list_api",
    "disable_everywhere",
    "enable_everywhere",
}
"""Methods that tests reach through a parameter, a table or a convenience of the client."""


def test_every_command_is_carried_out() -> None:
    text = "\n".join(path.read_text() for path in HERE.glob("test_*.py") if path != Path(__file__))
    called = set(re.findall(r"\.(\w+)\.(\w+)\(", text))
    missing = [
        name
        for name, entry in COMMANDS.items()
        if (entry.accessor, entry.method) not in called and entry.method not in BY_OTHER_WAYS
    ]
    assert missing == []


def test_what_is_reached_by_other_ways_exists() -> None:
    assert {entry.method for entry in COMMANDS.values()} >= BY_OTHER_WAYS
