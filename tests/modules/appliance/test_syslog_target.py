"""Log targets: one level each, WARN and above unless somebody says why."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_constructs import App, ArgumentError, Because, LoadMaster, SyslogTarget
from tests.support.synthesis import synthesise


def test_warnings_and_worse_are_sent(app: App, lb: LoadMaster) -> None:
    SyslogTarget(lb, "siem", host="10.0.9.5")
    assert synthesise(app).resource("syslog_target") == {"host": "10.0.9.5", "minimum_severity": "warning"}


@pytest.mark.parametrize("severity", ["emergency", "critical", "error", "warning"])
def test_less_than_that_needs_no_reason(app: App, lb: LoadMaster, severity: Any) -> None:
    SyslogTarget(lb, "siem", host="siem.example", minimum_severity=severity)
    assert synthesise(app).resource("syslog_target")["minimum_severity"] == severity


def test_more_than_that_needs_a_reason(app: App, lb: LoadMaster) -> None:
    with pytest.raises(ArgumentError, match=r'minimum_severity=Because\("why", value=.info.\)'):
        SyslogTarget(lb, "siem", host="10.0.9.5", minimum_severity="info")
    target = SyslogTarget(lb, "audit", host="10.0.9.5", minimum_severity=Because("audit", value="info"))
    assert [departure.point for departure in target.departures] == ["LM09"]
    assert synthesise(app).resource("syslog_target")["minimum_severity"] == "info"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            {"host": "10.0.9.5:514"},
            "host is '10.0.9.5:514', accepted is an address or a name, without a port",
        ),
        ({"host": "10.0.9"}, "host is '10.0.9', accepted is"),
        ({"host": ""}, "host is '', accepted is"),
        ({"host": "a,b"}, "host is 'a,b', accepted is"),
        ({"host": None}, "host is None, accepted is"),
        ({"host": "x", "minimum_severity": "warn"}, "minimum_severity is 'warn'"),
        (
            {"host": "x", "minimum_severity": Because("r", value="debug")},
            "minimum_severity is 'debug', accepted",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused(lb: LoadMaster, arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        SyslogTarget(lb, "siem", **arguments)
    assert words in str(caught.value)
    assert str(caught.value).startswith("edge/lb/siem: ")


def test_a_host_has_one_level(lb: LoadMaster) -> None:
    SyslogTarget(lb, "siem", host="10.0.9.5")
    with pytest.raises(
        ArgumentError, match=r"edge/lb/again: host is '10.0.9.5', which has a minimum severity"
    ):
        SyslogTarget(lb, "again", host="10.0.9.5", minimum_severity="error")


def test_the_appliance_takes_ten_hosts(lb: LoadMaster) -> None:
    for place in range(10):
        SyslogTarget(lb, f"host-{place}", host=f"10.0.9.{place}")
    with pytest.raises(ArgumentError, match="is the eleventh log host"):
        SyslogTarget(lb, "eleventh", host="10.0.9.99")


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({"protocol": "udp"}, {"syslog_protocol": "udp", "syslog_port": 514}),
        ({"protocol": "tcp", "port": 1514}, {"syslog_protocol": "tcp", "syslog_port": 1514}),
        (
            {"protocol": "tls"},
            {"syslog_protocol": "tls", "syslog_port": 6514, "syslog_verify_certificate": True},
        ),
        (
            {"protocol": "tls", "verify_certificate": Because("its authority is not on the unit yet")},
            {"syslog_protocol": "tls", "syslog_port": 6514, "syslog_verify_certificate": False},
        ),
    ],
)
def test_one_log_host_says_how_all_are_reached(
    app: App, lb: LoadMaster, given: dict[str, Any], wanted: dict[str, Any]
) -> None:
    SyslogTarget(lb, "siem", host="10.0.9.5", **given)
    SyslogTarget(lb, "archive", host="10.0.9.6")
    assert synthesise(app).resource("syslog_settings") == wanted


def test_log_hosts_agree_on_how_they_are_reached(app: App, lb: LoadMaster) -> None:
    SyslogTarget(lb, "siem", host="10.0.9.5", protocol="tcp")
    SyslogTarget(lb, "archive", host="10.0.9.6", protocol="tcp")
    with pytest.raises(
        ArgumentError, match=r"^edge/lb/third: syslog_protocol is set by edge/lb/siem already, to 'tcp'"
    ):
        SyslogTarget(lb, "third", host="10.0.9.7", protocol="udp")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"port": 6514}, "port is given without a protocol"),
        ({"protocol": "quic"}, "protocol is 'quic', accepted is 'udp', 'tcp' or 'tls'"),
        ({"protocol": "tcp", "verify_certificate": True}, "only tls has certificates"),
        ({"protocol": "tls", "verify_certificate": False}, "best practice is True"),
    ],
)
def test_a_way_that_cannot_be_meant_is_refused(lb: LoadMaster, given: dict[str, Any], words: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        SyslogTarget(lb, "siem", host="10.0.9.5", **given)
    assert words in str(caught.value)
