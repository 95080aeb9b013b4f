"""The unit's log messages, received by Debian's own rsyslog."""

from __future__ import annotations

import gzip
import re
import socket
import subprocess
import time
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from loadmaster_emulator import Emulator
from loadmaster_emulator.store import LogLine
from loadmaster_emulator.syslog import message
from tests.conftest import find_program
from tests.emulator.support import Client

CONFIGURATION = """
global(workDirectory="{folder}")
module(load="imudp")
module(load="imtcp")
template(name="line" type="string"
         string="%syslogseverity% %syslogfacility-text% %hostname% %programname% %msg%\\n")
ruleset(name="keep") {{ action(type="omfile" file="{output}" template="line" ioBufferSize="1") }}
input(type="imudp" address="127.0.0.1" port="{udp}" ruleset="keep")
input(type="imtcp" address="127.0.0.1" port="{tcp}" ruleset="keep")
"""


@dataclass
class Collector:
    """A running rsyslog."""

    output: Path
    ports: dict[str, int]

    def lines(self) -> list[str]:
        return self.output.read_text().splitlines() if self.output.exists() else []

    def wait_for(self, text: str) -> list[str]:
        """Everything received, once ``text`` is among it."""
        deadline = time.monotonic() + 15
        while not any(text in line for line in self.lines()):
            assert time.monotonic() < deadline, self.lines()
            time.sleep(0.02)
        return self.lines()


def free_port(kind: socket.SocketKind) -> int:
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def collector(tmp_path: Path) -> Iterator[Collector]:
    ports = {"udp": free_port(socket.SOCK_DGRAM), "tcp": free_port(socket.SOCK_STREAM)}
    made = Collector(tmp_path / "received.log", ports)
    configuration = tmp_path / "rsyslog.conf"
    configuration.write_text(CONFIGURATION.format(folder=tmp_path, output=made.output, **ports))
    program = find_program("rsyslogd")
    assert program is not None
    command = [program, "-n", "-f", str(configuration), "-i", str(tmp_path / "rsyslog.pid")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as running:
        try:
            wait_until_listening(running, ports["tcp"])
            yield made
        finally:
            running.terminate()
            running.communicate(timeout=10)


def wait_until_listening(running: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + 15
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert running.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.02)
        else:
            return


@pytest.mark.services("rsyslogd")
@pytest.mark.parametrize("transport", ["udp", "tcp"])
def test_rsyslog_receives_what_the_unit_logs_and_nothing_below_the_level(
    unit: Emulator, client: Client, collector: Collector, transport: str
) -> None:
    client.v2("set", param="SyslogPort", value=collector.ports[transport])
    client.v2("set", param="SyslogProt", value=transport)
    client.v2("set", param="syslogwarn", value="127.0.0.1")
    service = client.add_service(NickName="web")
    client.add_server(service, "10.0.1.11", 80)
    client.v2("set", param="droponfail", value="yes")
    unit.set_health("10.0.1.11", 80, up=False)
    client.v2("modrs", vs=service, rs="10.0.1.11", rsport=80, enable=False)
    received = collector.wait_for("is disabled")
    assert {int(line.split()[0]) for line in received} <= {0, 1, 2, 3, 4}
    down = [line for line in received if "real server 10.0.1.11:80" in line and "is down" in line]
    assert len(down) == 1
    severity, facility, host, program = down[0].split()[:4]
    assert (severity, facility, host, program) == ("3", "local0", "lb100", "l4d")
    assert not any("droponfail" in line for line in received)


@pytest.mark.services("rsyslogd")
def test_at_the_lowest_level_everything_arrives_once(client: Client, collector: Collector) -> None:
    client.v2("set", param="SyslogPort", value=collector.ports["tcp"])
    client.v2("set", param="SyslogProt", value="tcp")
    client.v2("set", param="sysloginfo", value="127.0.0.1")
    client.v2("set", param="hostname", value="edge1")
    client.v2_with("get", {"apikey": None, "apiuser": "bal", "apipass": "wrong", "param": "snat"})
    client.v2("set", param="droponfail", value="yes")
    received = collector.wait_for("droponfail")
    assert sum("droponfail" in line for line in received) == 1
    assert any("login failed for user bal" in line for line in received)
    assert " edge1 " in received[-1]
    client.v2("set", param="sysloginfo", value="")
    client.v2("set", param="snat", value="no")
    assert not any("snat" in line for line in collector.lines())


def test_a_message_is_one_line_with_priority_time_host_and_tag() -> None:
    line = LogLine(1_700_000_000.0, 4, "l4d", "two\nlines")
    assert re.fullmatch(
        rb"<132>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d lb100 l4d: two lines", message(line, "lb100")
    )


def test_a_dead_log_host_holds_nothing_up(unit: Emulator, client: Client) -> None:
    client.v2("set", param="SyslogPort", value=free_port(socket.SOCK_STREAM))
    client.v2("set", param="SyslogProt", value="tcp")
    client.v2("set", param="sysloginfo", value="127.0.0.1")
    assert client.v2("set", param="snat", value="no").status == 200
    unit.appliance.forwarder.flush()
    assert unit.appliance.forwarder.failures > 0


def test_the_log_can_be_fetched_and_cleared(client: Client) -> None:
    client.v2("set", param="droponfail", value="yes")
    text = gzip.decompress(b64decode(client.v2("logging.savelogs")["data"])).decode()
    assert "lb100 config: parameter droponfail changed" in text
    raw = client.http.get("/access/logging/savelogs?fsel=messages", auth=client.auth)
    assert raw.headers["content-type"] == "application/octet-stream"
    assert gzip.decompress(raw.content).decode() == text
    assert client.v1("logging/clearlogs").status == 200
    assert gzip.decompress(b64decode(client.v2("logging.savelogs")["data"])).strip() == b""
    assert client.v2("logging.savelogs", fsel="nosuch").status == 422
