"""Debian's own rsyslog on loopback, as the log host of an emulated unit."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.conftest import find_program

__all__ = ["Collector", "free_port", "log_collector", "need_tls", "wait_until_listening"]

_PATIENCE_SECONDS = 15

_PLAIN = """
global(workDirectory="{folder}")
module(load="imudp")
module(load="imtcp")
template(name="line" type="string"
         string="%syslogseverity% %syslogfacility-text% %hostname% %programname% %msg%\\n")
ruleset(name="keep") {{ action(type="omfile" file="{output}" template="line" ioBufferSize="1") }}
input(type="imudp" address="127.0.0.1" port="{udp}" ruleset="keep")
input(type="imtcp" address="127.0.0.1" port="{tcp}" ruleset="keep")
"""

_TLS = """
input(type="imtcp" address="127.0.0.1" port="{tls}" ruleset="keep" streamDriver.name="{driver}"
      streamDriver.mode="1" streamDriver.authMode="anon" streamDriver.CAFile="{certificate}"
      streamDriver.certFile="{certificate}" streamDriver.keyFile="{key}")
"""


@dataclass
class Collector:
    """A log host: where it listens, and what it has received."""

    output: Path
    ports: dict[str, int]
    command: list[str]
    _running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def lines(self) -> list[str]:
        """Severity, facility, host, program and text of every message so far."""
        return self.output.read_text().splitlines() if self.output.exists() else []

    def wait_for(self, text: str) -> list[str]:
        """Everything received, once ``text`` is among it."""
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not any(text in line for line in self.lines()):
            assert time.monotonic() < deadline, self.lines()
            time.sleep(0.02)
        return self.lines()

    def start(self) -> None:
        """Begin, or begin again, to listen on the same ports."""
        running = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self._running.append(running)
        for name in self.ports.keys() - {"udp"}:
            wait_until_listening(running, self.ports[name])

    def stop(self) -> None:
        """Go away; what was received stays in the file."""
        while self._running:
            running = self._running.pop()
            # Every line is in the file as soon as it has come, and an orderly end takes a second.
            running.kill()
            running.communicate(timeout=10)


@contextmanager
def log_collector(folder: Path, *, certificate: str = "", key: str = "") -> Iterator[Collector]:
    """A running rsyslog on ports ``udp``, ``tcp`` and, with a certificate, ``tls``."""
    ports = {"udp": free_port(socket.SOCK_DGRAM), "tcp": free_port(socket.SOCK_STREAM)}
    output, configuration = folder / "received.log", folder / "rsyslog.conf"
    text = _PLAIN.format(folder=folder, output=output, **ports)
    if certificate:
        driver = need_tls()
        ports["tls"] = free_port(socket.SOCK_STREAM)
        files = {"certificate": folder / "collector.crt", "key": folder / "collector.key"}
        files["certificate"].write_text(certificate)
        files["key"].write_text(key)
        text += _TLS.format(tls=ports["tls"], driver=driver, **files)
    configuration.write_text(text)
    program = find_program("rsyslogd")
    assert program is not None
    command = [program, "-n", "-f", str(configuration), "-iNONE"]
    made = Collector(output, ports, command)
    try:
        made.start()
        yield made
    finally:
        made.stop()


def need_tls() -> str:
    """The driver by which rsyslog speaks TLS; skips, or fails when REQUIRE_SERVICES=1, where it has none."""
    for driver in ("gtls", "ossl"):
        if any(Path("/usr/lib").glob(f"**/rsyslog/lmnsd_{driver}.so")):
            return driver
    reason = "not on this machine: TLS of rsyslog (package rsyslog-openssl or rsyslog-gnutls)"
    if os.environ.get("REQUIRE_SERVICES") == "1":
        pytest.fail(f"REQUIRE_SERVICES=1 but {reason}", pytrace=False)
    pytest.skip(reason)


def free_port(kind: socket.SocketKind = socket.SOCK_STREAM) -> int:
    """A loopback port that nobody uses right now."""
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_listening(running: subprocess.Popen[bytes], port: int) -> None:
    """Return once a program takes connections; fails when it ends or takes too long."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert running.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.02)
        else:
            return
