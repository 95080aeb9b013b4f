"""The appliance to deploy to: the real one that LOADMASTER_URL names, or an emulated one of our own."""

from __future__ import annotations

import json
import os
import signal
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tools.deploy.site import DeployError, Site, last_words

START_SECONDS = 30.0
STOP_SECONDS = 10.0


@dataclass(frozen=True, kw_only=True)
class Unit:
    """One appliance and how to get in; `environment` is what the provider reads."""

    url: str
    environment: Mapping[str, str]
    emulated: bool


def real(environment: Mapping[str, str]) -> Unit | None:
    """The appliance named by LOADMASTER_URL, or None when none is named."""
    url = environment.get("LOADMASTER_URL")
    if not url:
        return None
    if urlsplit(url).scheme != "https" or not urlsplit(url).hostname:
        raise DeployError(f"LOADMASTER_URL is {url!r}, wanted is an address such as https://lb.example:443")
    if not environment.get("LOADMASTER_API_KEY") and not environment.get("LOADMASTER_PASSWORD"):
        raise DeployError(
            "LOADMASTER_URL names a real unit: set LOADMASTER_API_KEY (or _USERNAME and _PASSWORD) too"
        )
    access = {name: value for name, value in environment.items() if name.startswith("LOADMASTER_")}
    return Unit(url=url, environment=access, emulated=False)


def running(site: Site) -> Unit | None:
    """The emulated unit that an earlier call started, or None when it is not there any more."""
    ready = _ready(site)
    pid = _process_id(site)
    if ready is None or pid is None or not _alive(pid) or not _listens(ready["url"]):
        return None
    return _emulated(ready)


def start(site: Site) -> Unit:
    """Start an emulated unit in the background; one that ran before keeps its state and, if free, port."""
    folder = site.emulator_folder
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    before = _ready(site)
    port = _port_again(before["url"]) if before else 0
    ready_file = folder / "ready.json"
    ready_file.unlink(missing_ok=True)
    command = [str(site.loadmaster), "emulator", "run", "--port", str(port), "--control-port", "0"]
    command += ["--state-file", str(folder / "state.json"), "--ready-file", str(ready_file)]
    pid = _spawn(command, log=folder / "log.txt")
    (folder / "pid").write_text(f"{pid}\n", encoding="utf-8")
    deadline = time.monotonic() + START_SECONDS
    while (ready := _ready(site)) is None:
        if not _alive(pid):
            said = (folder / "log.txt").read_text(encoding="utf-8", errors="replace")
            raise DeployError(f"the emulated unit ended at once: {last_words(said)}")
        if time.monotonic() > deadline:
            os.kill(pid, signal.SIGTERM)
            raise DeployError(
                f"the emulated unit was not ready after {START_SECONDS:.0f} s, see {folder / 'log.txt'}"
            )
        time.sleep(0.05)
    return _emulated(ready)


def stop(site: Site) -> bool:
    """End the emulated unit if it runs; whether there was one to end."""
    pid = _process_id(site)
    ready = _ready(site)
    if pid is None or not _alive(pid) or ready is None or not _listens(ready["url"]):
        return False
    _ask_to_end(ready.get("control_url"))
    for means in (None, signal.SIGTERM, signal.SIGKILL):
        if means is not None:
            os.kill(pid, means)
        deadline = time.monotonic() + STOP_SECONDS
        while time.monotonic() < deadline:
            if not _alive(pid):
                return True
            time.sleep(0.05)
    raise DeployError(f"the emulated unit (process {pid}) does not end")


def _spawn(command: list[str], *, log: Path) -> int:
    """Start a process that outlives this one, in a session of its own: Ctrl-C here does not reach it."""
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, str(log), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600),
        (os.POSIX_SPAWN_DUP2, 1, 2),
    ]
    return os.posix_spawn(command[0], command, os.environ, file_actions=actions, setsid=True)


def _emulated(ready: Mapping[str, str]) -> Unit:
    access = {
        "LOADMASTER_URL": ready["url"],
        "LOADMASTER_API_KEY": ready["api_key"],
        "LOADMASTER_CA_FILE": ready["certificate"],
    }
    return Unit(url=ready["url"], environment=access, emulated=True)


def _ready(site: Site) -> dict[str, str] | None:
    try:
        ready: dict[str, str] = json.loads((site.emulator_folder / "ready.json").read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None
    return ready


def _process_id(site: Site) -> int | None:
    try:
        return int((site.emulator_folder / "pid").read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None


def _alive(pid: int) -> bool:
    try:
        ended, _ = os.waitpid(pid, os.WNOHANG)  # a child of ours has to be collected before it counts as gone
    except ChildProcessError:
        ended = 0
    if ended:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return False  # the number now belongs to somebody else's process
    return not ended_uncollected(pid)


def ended_uncollected(pid: int) -> bool:
    """Whether a process has ended and its parent has not asked how; in containers nobody may ever ask."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] == "Z"


def _listens(url: str) -> bool:
    address = urlsplit(url)
    try:
        socket.create_connection((address.hostname, address.port or 443), timeout=5).close()
    except OSError:
        return False
    return True


def _port_again(url: str) -> int:
    """The port of `url` if it is free, so that a restarted unit keeps its address; else 0, any port."""
    port = urlsplit(url).port or 0
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return 0
    return port


def _ask_to_end(control_url: str | None) -> None:
    if not control_url:
        return
    request = urllib.request.Request(f"{control_url.rstrip('/')}/shutdown", data=b"", method="POST")
    # A unit that ends before it has answered is what was asked for.
    try:
        urllib.request.urlopen(request, timeout=5).close()
    except (OSError, urllib.error.URLError):
        return
