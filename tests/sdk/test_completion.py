"""Completion as shells do it: a real bash loads the script and is asked, once even at a terminal."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from loadmaster.resources.catalogue import COMMANDS
from tests.sdk.command import runner

BASH = shutil.which("bash")
COMMAND = Path(sys.executable).with_name("loadmaster")

pytestmark = pytest.mark.skipif(BASH is None, reason="no bash on this machine")

ASK = """
eval "$(loadmaster completion bash)"
while IFS= read -r line; do
    COMP_LINE="$line" COMP_POINT=${#line} COMPREPLY=()
    _loadmaster_completion loadmaster 2>/dev/null
    printf '%s\\n' "${COMPREPLY[@]}"
    echo '--'
done
"""


def environment(folder: Path) -> dict[str, str]:
    path = f"{COMMAND.parent}:{os.environ['PATH']}"
    return {"PATH": path, "HOME": str(folder), "TERM": "dumb", "CHOSEN_SECRET": "x", "CHOSEN_OTHER": "x"}


def offered(lines: list[str], folder: Path) -> list[list[str]]:
    """What a bash offers at the end of each line."""
    assert BASH is not None
    done = subprocess.run(
        [BASH, "--norc", "--noprofile", "-c", ASK],
        input="\n".join(lines) + "\n",
        capture_output=True,
        text=True,
        cwd=folder,
        env=environment(folder),
        timeout=120,
        check=True,
    )
    assert done.stderr == ""
    groups = done.stdout.split("--\n")[:-1]
    assert len(groups) == len(lines)
    return [[word for word in group.splitlines() if word] for group in groups]


def test_bash_offers_commands_parameters_and_values(tmp_path: Path) -> None:
    (tmp_path / "unit.backup").write_bytes(b"x")
    (tmp_path / "units").mkdir()
    expected = {
        "loadmaster call showv": ["showvs", "showvxlan"],
        "loadmaster call virtual_services.sh": ["virtual_services.show"],
        "loadmaster call --list real_": ["real_servers"],
        "loadmaster call addvs addr": ["address="],
        # what stands before "=" is no part of the word that bash replaces
        "loadmaster call addvs address=10.0.0.1 protocol=": ["tcp", "udp"],
        "loadmaster call addvs prot=u": ["udp"],
        "loadmaster call addvs enabled=": ["true", "false"],
        "loadmaster call addvs address=10.0.0.1 port=443 protocol=tcp add": [],
        "loadmaster call usersetperms permissions=real_servers,virtual": ["real_servers,virtual_services"],
        "loadmaster call restore archive=@un": ["@unit.backup", "@units/"],
        "loadmaster call useraddlocal password=@env:CHOSEN_": ["CHOSEN_OTHER", "CHOSEN_SECRET"],
        "loadmaster call frobnicate x": [],
        "loadmaster api co": ["coverage"],
    }
    found = dict(zip(expected, offered(list(expected), tmp_path), strict=True))
    address = found.pop("loadmaster call addvs addr")
    assert "address=" in address
    assert all(word.startswith("addr") for word in address)
    assert {line: sorted(words) for line, words in found.items()} == {
        line: sorted(words) for line, words in expected.items() if line in found
    }


def test_every_command_is_offered(tmp_path: Path) -> None:
    ((*words,),) = offered(["loadmaster call "], tmp_path)
    assert set(COMMANDS) <= set(words)


@contextmanager
def terminal(folder: Path) -> Iterator[int]:
    """A bash at a terminal; its file descriptor."""
    assert BASH is not None
    pid, descriptor = pty.fork()
    if pid == 0:
        os.chdir(folder)
        os.execve(BASH, [BASH, "--norc", "--noprofile", "-i"], {**environment(folder), "PS1": "> "})
    try:
        yield descriptor
    finally:
        os.write(descriptor, b"\x03\nexit\n")
        os.waitpid(pid, 0)
        os.close(descriptor)


def wait_for(descriptor: int, pattern: str) -> str:
    """What the terminal shows until the pattern is there."""
    shown, deadline = "", time.monotonic() + 60
    while not re.search(pattern, shown):
        assert time.monotonic() < deadline, f"the terminal shows {shown!r}"
        if select.select([descriptor], [], [], 1)[0]:
            shown += os.read(descriptor, 65536).decode("utf-8", "replace")
    return shown


def test_a_tab_at_a_terminal_completes_name_and_value(tmp_path: Path) -> None:
    with terminal(tmp_path) as descriptor:
        wait_for(descriptor, "> ")
        os.write(descriptor, b'eval "$(loadmaster completion bash)"; echo rea"dy"\n')
        wait_for(descriptor, "ready\r\n")
        os.write(descriptor, b"loadmaster call addvs proto\t")
        wait_for(descriptor, "addvs protocol=")
        os.write(descriptor, b"u\t")
        wait_for(descriptor, "udp ")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_a_script_that_names_the_command(
    shell: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ended = runner(monkeypatch, capsys)("completion", shell)
    assert (ended.code, ended.err) == (0, "")
    assert f"_LOADMASTER_COMPLETE=complete_{shell}" in ended.out
    program = shutil.which(shell)
    if program is not None:
        done = subprocess.run([program, "-n", "-c", ended.out], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")


def test_another_shell_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    ended = runner(monkeypatch, capsys)("completion", "tcsh")
    assert (ended.code, ended.err) == (2, "error: shell is 'tcsh'; expected bash, zsh, fish\n")
