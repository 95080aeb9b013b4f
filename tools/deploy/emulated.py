"""The emulated pair that `make deploy` starts in the background when no real one is named."""

from __future__ import annotations

import json
import os
import secrets
import signal
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tools.deploy.pair import FIRST, SECOND, SHARED, Pair
from tools.deploy.site import DeployError, Site, last_words

START_SECONDS = 30.0
STOP_SECONDS = 10.0
PLACES = ("first", "second")


def key_file(site: Site, place: str) -> Path:
    """Where `loadmaster bootstrap` writes the API key of a unit."""
    return site.emulator_folder / f"{place}.key"


def password(site: Site) -> str:
    """The password that both factory-fresh units are given; made once, readable by its owner only."""
    file = site.emulator_folder / "password"
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(18), encoding="utf-8")
    return file.read_text(encoding="utf-8")


def running(site: Site) -> Pair | None:
    """The emulated pair that an earlier call started, or None when it is not there any more."""
    ready = _ready(site)
    pid = _process_id(site)
    if ready is None or pid is None or not _alive(pid) or not _listens(ready["first"]["url"]):
        return None
    return _emulated(site, ready)


def start(site: Site) -> Pair:
    """Start two factory-fresh units in the background; those of before keep their state and free ports."""
    folder = site.emulator_folder
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    before = _ready(site)
    ready_file = folder / "ready.json"
    ready_file.unlink(missing_ok=True)
    command = [str(site.loadmaster), "emulator", "run", "--pair", "--factory-fresh", "--control-port", "0"]
    command += [
        "--state-file",
        str(folder / "state.json"),
        "--ready-file",
        str(ready_file),
        *_ports_again(before),
    ]
    pid = _spawn(command, log=folder / "log.txt")
    (folder / "pid").write_text(f"{pid}\n", encoding="utf-8")
    deadline = time.monotonic() + START_SECONDS
    while (ready := _ready(site)) is None:
        if not _alive(pid):
            said = (folder / "log.txt").read_text(encoding="utf-8", errors="replace")
            raise DeployError(f"the emulated pair ended at once: {last_words(said)}")
        if time.monotonic() > deadline:
            os.kill(pid, signal.SIGTERM)
            raise DeployError(
                f"the emulated pair was not ready after {START_SECONDS:.0f} s, see {folder / 'log.txt'}"
            )
        time.sleep(0.05)
    return _emulated(site, ready)


def stop(site: Site) -> bool:
    """End the emulated pair if it runs; whether there was one to end."""
    pid = _process_id(site)
    ready = _ready(site)
    if pid is None or not _alive(pid) or ready is None or not _listens(ready["first"]["url"]):
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
    raise DeployError(f"the emulated pair (process {pid}) does not end")


def _spawn(command: list[str], *, log: Path) -> int:
    """Start a process that outlives this one, in a session of its own: Ctrl-C here does not reach it."""
    actions = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, str(log), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600),
        (os.POSIX_SPAWN_DUP2, 1, 2),
    ]
    return os.posix_spawn(command[0], command, os.environ, file_actions=actions, setsid=True)


def set_clock_speed(pair: Pair, speed: float) -> None:
    """Let the units' time run faster, so that a reboot takes seconds; nothing for real units."""
    _control(pair, "POST", "/clock/speed", {"speed": speed})


def reboots(pair: Pair) -> dict[str, int]:
    """How often each emulated unit was told to reboot since it was started, by its journal."""
    journals = {place: _control(pair, "GET", f"/journal?unit={place}") for place in PLACES}
    return {place: sum(call["command"] == "reboot" for call in calls) for place, calls in journals.items()}


def _emulated(site: Site, ready: Mapping[str, Any]) -> Pair:
    environment = {
        FIRST: ready["first"]["url"],
        SECOND: ready["second"]["url"],
        SHARED: ready["shared_url"],
        "LOADMASTER_CA_FILE": ready["certificates"],
    }
    for place in PLACES:
        if key_file(site, place).exists():
            key = key_file(site, place).read_text(encoding="utf-8").strip()
            environment[f"LOADMASTER_{place.upper()}_API_KEY"] = key
    return Pair(environment=environment, emulated=True, control_url=ready["control_url"])


def _control(pair: Pair, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
    if pair.control_url is None:
        return None
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(pair.control_url.rstrip("/") + path, data=data, method=method)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read() or b"null")
    except (OSError, ValueError) as error:
        raise DeployError(f"the emulated pair's control address did not answer {path}: {error}") from error


def _ready(site: Site) -> dict[str, Any] | None:
    try:
        ready: dict[str, Any] = json.loads((site.emulator_folder / "ready.json").read_text(encoding="utf-8"))
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


def _ports_again(before: Mapping[str, Any] | None) -> list[str]:
    """Options for the ports of before, so that restarted units keep their addresses."""
    if before is None:
        return []
    urls = {
        "first": before["first"]["url"],
        "second": before["second"]["url"],
        "shared": before["shared_url"],
    }
    return [word for place, url in urls.items() for word in (f"--{place}-port", str(_port_again(url)))]


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
    # A pair that ends before it has answered is what was asked for.
    try:
        urllib.request.urlopen(request, timeout=5).close()
    except (OSError, urllib.error.URLError):
        return
