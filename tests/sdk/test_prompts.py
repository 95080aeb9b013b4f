"""At a terminal: what is missing is asked for, secrets are typed unseen, and progress can be watched."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from loadmaster_emulator import Emulator

PASSWORD = "Tr0ubad0ur-and-3"
ACCOUNT_PASSWORD = "of-the-account"
ENOUGH = 64 * 1024
PATIENCE_SECONDS = 60.0


class Terminal:
    """A command at a terminal of its own; its standard output is no terminal, as in a pipe."""

    def __init__(self, words: list[str], environment: dict[str, str]) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("LOADMASTER_")}
        self._own, its_end = pty.openpty()
        self._process = subprocess.Popen(
            [str(Path(sys.executable).with_name("loadmaster")), *words],
            stdin=its_end,
            stdout=subprocess.PIPE,
            stderr=its_end,
            env={**kept, "TERM": "xterm", "COLUMNS": "200", **environment},
            start_new_session=True,
        )
        os.close(its_end)
        self.shown = ""

    def answer(self, question: str, typed: str, *, unseen: bool = False) -> None:
        """Type something once the question is there."""
        while question not in self.shown:
            assert self._read(), f"{question!r} was never asked, but {self.shown!r}"
        self.shown = self.shown.replace(question, question.upper(), 1)
        while unseen and termios.tcgetattr(self._own)[3] & termios.ECHO:
            os.sched_yield()  # what is typed before the echo is off would be seen, and forgotten
        os.write(self._own, f"{typed}\n".encode())

    def _read(self) -> bool:
        ready, _, _ = select.select([self._own], [], [], PATIENCE_SECONDS)
        assert ready, f"nothing happens after {self.shown!r}"
        try:
            found = os.read(self._own, ENOUGH)
        except OSError:
            found = b""
        self.shown += found.decode(errors="replace")
        return bool(found)

    def end(self) -> tuple[int, str]:
        while self._read():
            pass
        out, _ = self._process.communicate(timeout=60)
        os.close(self._own)
        return self._process.returncode, out.decode()

    def stop(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait(10)
        if self._process.stdout is not None:
            self._process.stdout.close()


@contextmanager
def terminal(*words: str, **environment: str) -> Iterator[Terminal]:
    known = {f"LOADMASTER_{name}": value for name, value in environment.items()}
    made = Terminal([*words, "--calls-per-second", "1000"], known)
    try:
        yield made
    finally:
        made.stop()


def test_bootstrap_asks_for_consent_and_passwords_and_shows_neither(tmp_path: Path) -> None:
    key = tmp_path / "edge.key"
    with (
        Emulator(factory_fresh=True, limiter=False) as unit,
        terminal(
            "bootstrap",
            unit.url,
            *("--api-key-file", str(key), "--licence", "temporary", "--kemp-id", "ops@example.test"),
            CA_FILE=str(unit.certificate),
        ) as screen,
    ):
        screen.answer("Go on?", "y")
        screen.answer(f"password of bal on {unit.url}", PASSWORD, unseen=True)
        screen.answer("Repeat for confirmation", PASSWORD, unseen=True)
        screen.answer("password of ops@example.test", ACCOUNT_PASSWORD, unseen=True)
        code, out = screen.end()
    assert (code, out.count(": ready (")) == (0, 1)
    for secret in (PASSWORD, ACCOUNT_PASSWORD, key.read_text().strip()):
        assert secret not in screen.shown + out


def test_whoever_says_no_has_changed_nothing(tmp_path: Path) -> None:
    with (
        Emulator(factory_fresh=True, limiter=False) as unit,
        terminal(
            "bootstrap",
            unit.url,
            *("--api-key-file", str(tmp_path / "k")),
            CA_FILE=str(unit.certificate),
            PASSWORD=PASSWORD,
        ) as screen,
    ):
        screen.answer("Go on?", "n")
        code, out = screen.end()
        assert not unit.journal
    assert (code, out.strip()) == (2, "")
    assert "not confirmed, nothing was changed" in screen.shown
