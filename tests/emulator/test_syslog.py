"""The unit's log messages, received by Debian's own rsyslog."""

from __future__ import annotations

import gzip
import re
import socket
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster_emulator import Emulator
from loadmaster_emulator.store import LogLine
from loadmaster_emulator.syslog import KEPT_MESSAGES, Forwarder, message
from loadmaster_emulator.syslog_transport import LogHost
from loadmaster_emulator.tls import self_signed
from tests.emulator.support import Client
from tests.support.log_collector import Collector, free_port, log_collector

NAME = "siem.example"


@pytest.fixture
def collector(tmp_path: Path) -> Iterator[Collector]:
    with log_collector(tmp_path) as running:
        yield running


@pytest.fixture
def certificate() -> tuple[str, str]:
    """Certificate and key of a log host that is called by name."""
    return self_signed(hosts=(NAME,))


@pytest.fixture
def secure_collector(tmp_path: Path, certificate: tuple[str, str]) -> Iterator[Collector]:
    with log_collector(tmp_path, certificate=certificate[0], key=certificate[1]) as running:
        yield running


def send_to(client: Client, collector: Collector, transport: str, host: str = "127.0.0.1") -> None:
    """Configure the unit's warnings to go to a collector."""
    client.v2("set", param="SyslogPort", value=collector.ports[transport])
    client.v2("set", param="SyslogProt", value=transport)
    client.v2("set", param="syslogwarn", value=host)


def fail_and_disable_a_server(unit: Emulator, client: Client) -> None:
    """Cause messages of many levels, the last a warning with ``is disabled``."""
    service = client.add_service(NickName="web")
    client.add_server(service, "10.0.1.11", 80)
    client.v2("set", param="droponfail", value="yes")
    unit.set_health("10.0.1.11", 80, up=False)
    client.v2("modrs", vs=service, rs="10.0.1.11", rsport=80, enable=False)


@pytest.mark.services("rsyslogd")
@pytest.mark.parametrize("transport", ["udp", "tcp", "tls"])
def test_rsyslog_receives_what_the_unit_logs_and_nothing_below_the_level(
    unit: Emulator, client: Client, secure_collector: Collector, transport: str
) -> None:
    collector = secure_collector
    send_to(client, collector, transport)
    fail_and_disable_a_server(unit, client)
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


@pytest.mark.services("rsyslogd")
def test_a_checked_log_host_shows_a_certificate_of_its_name_that_the_unit_was_given(
    unit: Emulator, client: Client, secure_collector: Collector, certificate: tuple[str, str]
) -> None:
    unit.set_name(NAME, "127.0.0.1")
    client.v2("set", param="SyslogCert", value="yes")
    send_to(client, secure_collector, "tls", NAME)
    fail_and_disable_a_server(unit, client)
    unit.appliance.forwarder.flush()
    assert "certificate verify failed" in unit.appliance.forwarder.trouble
    assert secure_collector.lines() == []
    client.upload("addintermediate", certificate[0].encode(), cert="siem")
    client.add_server(client.add_service(port=81), "10.0.1.13", 80)
    unit.set_health("10.0.1.13", 80, up=False)
    received = secure_collector.wait_for("10.0.1.13:80")
    assert any("10.0.1.11:80" in line and "is down" in line for line in received), "kept while refused"


@pytest.mark.services("rsyslogd")
def test_a_checked_log_host_of_another_name_receives_nothing(
    unit: Emulator, client: Client, secure_collector: Collector, certificate: tuple[str, str]
) -> None:
    client.upload("addintermediate", certificate[0].encode(), cert="siem")
    client.v2("set", param="SyslogCert", value="yes")
    send_to(client, secure_collector, "tls")
    fail_and_disable_a_server(unit, client)
    unit.appliance.forwarder.flush()
    assert "IP address mismatch" in unit.appliance.forwarder.trouble
    assert secure_collector.lines() == []


@pytest.mark.services("rsyslogd")
@pytest.mark.parametrize("transport", ["tcp", "tls"])
def test_what_is_logged_while_the_log_host_is_away_arrives_when_it_is_back(
    unit: Emulator, client: Client, secure_collector: Collector, transport: str
) -> None:
    send_to(client, secure_collector, transport)
    client.add_server(client.add_service(), "10.0.1.11", 80)
    unit.set_health("10.0.1.11", 80, up=False)
    secure_collector.wait_for("10.0.1.11:80")
    secure_collector.stop()
    services = [client.add_service(port=9000 + number) for number in range(5)]
    for number, service in enumerate(services):
        client.add_server(service, f"10.0.2.{number}", 80)
        unit.set_health(f"10.0.2.{number}", 80, up=False)
    unit.appliance.forwarder.flush()
    assert unit.appliance.forwarder.trouble
    secure_collector.start()
    received = secure_collector.wait_for("10.0.2.4:80")
    for number in range(5):
        assert sum(f"10.0.2.{number}:80" in line and "down" in line for line in received) == 1
    assert unit.appliance.forwarder.lost == 0


def test_a_stream_keeps_the_newest_messages_and_a_restart_forgets_them() -> None:
    forwarder = Forwarder()
    host = LogHost("127.0.0.1", free_port(), "tcp")
    for number in range(KEPT_MESSAGES + 5):
        forwarder.send(b"<132>message %d" % number, [host])
    forwarder.flush()
    assert "refused" in forwarder.trouble
    assert forwarder.lost == 5
    forwarder.forget()
    assert forwarder.lost == KEPT_MESSAGES + 5
    forwarder.close()


def test_a_log_host_that_hangs_delays_no_other() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, socket.socket(type=socket.SOCK_DGRAM) as open_one:
        open_one.bind(("127.0.0.1", 0))
        open_one.settimeout(10)
        forwarder = Forwarder()
        hosts = [
            LogHost("127.0.0.1", silent.getsockname()[1], "tls"),
            LogHost("127.0.0.1", open_one.getsockname()[1], "udp"),
        ]
        forwarder.send(b"<132>hello", hosts)
        with silent.accept()[0] as line:
            assert line.recv(1), "the handshake has begun, and nobody will answer it"
            assert open_one.recv(1000).endswith(b"hello")
    forwarder.close()


def test_a_message_is_one_line_with_priority_time_host_and_tag() -> None:
    line = LogLine(1_700_000_000.0, 4, "l4d", "two\nlines")
    assert re.fullmatch(
        rb"<132>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d lb100 l4d: two lines", message(line, "lb100")
    )


def test_logs_tell_the_time_of_the_units_zone(client: Client) -> None:
    def hour() -> int:
        client.v2("logging.clearlogs")
        client.v2("set", param="droponfail", value="yes")
        text = gzip.decompress(b64decode(client.v2("logging.savelogs")["data"])).decode()
        return int(text.split()[2].partition(":")[0])

    before = hour()
    client.v2("set", param="timezone", value="Etc/GMT-5")
    assert hour() in {(before + 5) % 24, (before + 6) % 24}
    client.v2("set", param="timezone", value="Nowhere/At_all")
    assert hour() in {before, (before + 1) % 24}, "UTC where nobody knows the zone"


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
