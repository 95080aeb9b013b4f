"""The ``loadmaster`` command inside the test's own process, with an environment of the test's own."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from loadmaster import _cli

__all__ = ["Ended", "Run", "runner"]


@dataclass(frozen=True)
class Ended:
    """How the command ended and what it wrote."""

    code: int
    out: str
    err: str


Run = Callable[..., Ended]


def runner(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command; keyword arguments are variables of its environment, without ``LOADMASTER_``."""

    def run(*arguments: str, **environment: str) -> Ended:
        with monkeypatch.context() as patch:
            for name in [name for name in os.environ if name.startswith("LOADMASTER_")]:
                patch.delenv(name)
            for name, value in environment.items():
                patch.setenv(f"LOADMASTER_{name}", value)
            patch.setattr(sys, "argv", ["loadmaster", *arguments])
            patch.setattr(_cli, "entry_points", lambda group: [])
            capsys.readouterr()
            with pytest.raises(SystemExit) as ended:
                _cli.main()
        written = capsys.readouterr()
        return Ended(int(ended.value.code or 0), written.out, written.err)

    return run
