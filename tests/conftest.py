"""What every suite shares: no way to a real appliance by accident, services there or missed loudly."""

from __future__ import annotations

import os
import shutil

import pytest
from hypothesis import settings

from tests.support import shards

# Debian keeps its daemons where an ordinary user's PATH does not look.
DAEMON_FOLDERS = "/usr/sbin:/sbin:/usr/local/sbin"

LONGEST_FIRST = ("tests/workspace/test_doors.py", "tests/acceptance/", "tests/examples/")
"""A module runs on one worker as a whole: one that takes minutes must not be the last to begin."""

settings.register_profile("suite", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    """What long runs are told on the command line."""
    shards.add_options(parser)


def pytest_configure(config: pytest.Config) -> None:
    """Forget the address and keys of a real appliance: only the parity suite may reach one."""
    for name in [name for name in os.environ if name.startswith("LOADMASTER_")]:
        if not name.startswith("LOADMASTER_PARITY_"):
            del os.environ[name]
    os.environ.setdefault("CHECKPOINT_DISABLE", "1")
    os.environ.setdefault("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "20")
    shards.register(config)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the modules that take longest; all others stay in their order."""

    def rank(item: pytest.Item) -> int:
        return next(
            (at for at, start in enumerate(LONGEST_FIRST) if item.nodeid.startswith(start)),
            len(LONGEST_FIRST),
        )

    items.sort(key=rank)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """`@pytest.mark.services("rsyslogd", "curl")` skips without them, or fails when REQUIRE_SERVICES=1."""
    for mark in item.iter_markers("services"):
        missing = [program for program in mark.args if find_program(program) is None]
        if not missing:
            continue
        reason = f"not on this machine: {', '.join(missing)}"
        if os.environ.get("REQUIRE_SERVICES") == "1":
            pytest.fail(f"REQUIRE_SERVICES=1 but {reason}", pytrace=False)
        pytest.skip(reason)


def find_program(name: str) -> str | None:
    """The full path of a program, daemons included; None when the machine has none."""
    return shutil.which(name, path=f"{os.environ.get('PATH', os.defpath)}:{DAEMON_FOLDERS}")
