"""TLS, health checks, persistence and servers each refuse by themselves what cannot be meant."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from loadmaster_constructs import (
    ArgumentError,
    Because,
    ErrorAnswer,
    HealthCheck,
    Persistence,
    Redirect,
    Server,
    Tls,
)


def _given(arguments: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in arguments.items() if value is not None}


@pytest.mark.parametrize(
    ("check", "expected"),
    [
        (HealthCheck.http("/up"), {"check_type": "http", "check_url": "/up"}),
        (
            HealthCheck.https("/up", host="shop.example"),
            {"check_type": "https", "check_url": "/up", "check_http11": True, "check_host": "shop.example"},
        ),
        (
            HealthCheck.http("/up", pattern="ok"),
            {"check_type": "http", "check_url": "/up", "check_method": "get", "check_pattern": "ok"},
        ),
        (
            HealthCheck.http("/up", body="ping", status_codes=[401, 403], headers={"X-Check": "lb"}),
            {
                "check_type": "http",
                "check_url": "/up",
                "check_method": "post",
                "check_post_data": "ping",
                "check_codes": ["401", "403"],
                "check_headers": ["X-Check:lb"],
            },
        ),
        (
            HealthCheck.tcp(port=8081, interval_seconds=9, timeout_seconds=4, retries=2),
            {
                "check_type": "tcp",
                "check_port": 8081,
                "check_interval_seconds": 9,
                "check_timeout_seconds": 4,
                "check_retry_count": 2,
            },
        ),
        (HealthCheck.icmp(), {"check_type": "icmp"}),
        (HealthCheck.ldap("dc"), {"check_type": "ldap", "check_ldap_endpoint": "dc"}),
        (HealthCheck.protocol("smtp"), {"check_type": "smtp"}),
        (HealthCheck.none(), {"check_type": "none"}),
    ],
)
def test_health_checks_say_what_is_asked(check: HealthCheck, expected: dict[str, Any]) -> None:
    assert _given(check._arguments()) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            Persistence.source_address(refresh=True),
            {
                "persistence": "source_address",
                "persistence_timeout_seconds": 360,
                "refresh_persistence": True,
            },
        ),
        (
            Persistence.active_cookie("sid", timeout_seconds=3600, or_source_address=True),
            {
                "persistence": "active_cookie_or_source",
                "persistence_timeout_seconds": 3600,
                "persistence_cookie": "sid",
            },
        ),
        (
            Persistence.query_hash("user"),
            {
                "persistence": "query_hash",
                "persistence_timeout_seconds": 360,
                "persistence_query_item": "user",
            },
        ),
        (
            Persistence.header("X-Tenant"),
            {
                "persistence": "selected_header",
                "persistence_timeout_seconds": 360,
                "persistence_cookie": "X-Tenant",
            },
        ),
    ],
)
def test_persistence_says_by_what_a_client_is_known(given: Persistence, expected: dict[str, Any]) -> None:
    assert _given(given._arguments()) == expected


@pytest.mark.parametrize(
    ("version", "disabled"),
    [
        ("1.2", ["ssl3", "tls1_0", "tls1_1"]),
        ("1.3", ["ssl3", "tls1_0", "tls1_1", "tls1_2"]),
        (Because("scanners", value="1.0"), ["ssl3"]),
        (Because("scanners", value="1.1"), ["ssl3", "tls1_0"]),
    ],
)
def test_the_oldest_version_decides_what_is_off(version: Any, disabled: list[str]) -> None:
    tls = Tls(certificate="www", minimum_version=version)
    assert tls._settled["disabled_tls_versions"] == disabled


def test_the_rest_of_tls_is_said_in_the_words_of_the_raw_resource() -> None:
    tls = Tls(
        certificate=["www", "shop"],
        cipher_set="FIPS",
        intermediate_certificates=["ca"],
        requires_server_name=True,
        http2=True,
        client_certificate="required",
        strict_transport_security="with_subdomains",
        server_name="inner.example",
        passes_server_name=False,
    )
    assert tls._settled == {
        "ssl_acceleration": True,
        "ssl_reencrypt": True,
        "certificates": ["www", "shop"],
        "intermediate_certificates": ["ca"],
        "cipher_set": "FIPS",
        "disabled_tls_versions": ["ssl3", "tls1_0", "tls1_1"],
        "requires_sni": True,
        "http2": True,
        "client_certificate_mode": "required",
        "strict_transport_security": "with_subdomains",
        "reverse_sni_host": "inner.example",
        "pass_sni": False,
    }


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: HealthCheck.http("up"), "HealthCheck.http: path is 'up', accepted is text that starts"),
        (lambda: HealthCheck.http("/" + "x" * 126), "of at most 126 characters"),
        (lambda: HealthCheck.http("/", method="put"), "method is 'put', accepted is head, get, post or"),  # type: ignore[arg-type]
        (lambda: HealthCheck.https("/", method="head", pattern="x"), "HealthCheck.https: pattern is given"),
        (lambda: HealthCheck.http("/", method="get", body="x"), "body is given and method is 'get'"),
        (lambda: HealthCheck.http("/", status_codes=[200]), "status_codes has 200, accepted are 300 to 599"),
        (lambda: HealthCheck.http("/", headers={str(n): "" for n in range(5)}), "headers has 5 items"),
        (lambda: HealthCheck.tcp(port=0), "HealthCheck tcp: port is 0, accepted are 3 to 65530"),
        (lambda: HealthCheck.tcp(port="80"), "port is '80', accepted is a whole number"),  # type: ignore[arg-type]
        (lambda: HealthCheck.tcp(interval_seconds=5), "interval_seconds is 5, accepted are 9 to 901"),
        (
            lambda: HealthCheck.tcp(interval_seconds=10, timeout_seconds=5, retries=3),
            "interval_seconds is 10, accepted is 16 or more: 3 retries of 5 seconds have to fit in",
        ),
        (lambda: HealthCheck.protocol("gopher"), "type is 'gopher', accepted is dns, ftp,"),  # type: ignore[arg-type]
        (
            lambda: Persistence.source_address(timeout_seconds=90),
            "Persistence source_address: timeout_seconds is 90, accepted are whole minutes from 60",
        ),
        (lambda: Persistence.source_address(timeout_seconds=30), "timeout_seconds is 30, accepted are whole"),
        (lambda: Persistence.source_address(timeout_seconds=2_419_260), "to 2419200"),
        (lambda: Persistence.source_address(timeout_seconds="1h"), "timeout_seconds is '1h', accepted is a"),  # type: ignore[arg-type]
        (
            lambda: Persistence.active_cookie(""),
            "Persistence.active_cookie: cookie is '', accepted is a name",
        ),
        (lambda: Tls(certificate=[]), "Tls: certificate is an empty list, accepted is at least one"),
        (lambda: Tls(certificate=5), "Tls: certificate is 5, accepted is a Certificate or the name of one"),  # type: ignore[arg-type]
        (lambda: Tls(certificate="-----BEGIN CERTIFICATE-----"), "Tls: certificate is no name"),
        (
            lambda: Tls(certificate="w", minimum_version="1.0"),
            "Tls: minimum_version is '1.0' and point LMH07 of the checklist asks for '1.2' or '1.3';",
        ),
        (
            lambda: Tls(certificate="w", minimum_version=Because("x", value="1.4")),
            "minimum_version is '1.4', accepted is 1.0, 1.1, 1.2 or 1.3",
        ),
        (lambda: Tls(certificate="w", cipher_set="Default"), "cipher_set is 'Default' and point LMH07"),
        (lambda: Tls(certificate="w", reencrypt="no"), "reencrypt is 'no', accepted is True or False"),  # type: ignore[arg-type]
        (
            lambda: Tls(certificate="w", reencrypt=False, server_name="x"),
            "reencrypt is False, so there is no TLS with the servers",
        ),
        (lambda: Server("10.0.1.300"), "Server '10.0.1.300': address is '10.0.1.300', accepted is"),
        (lambda: Server("10.0.1.1", 80, weight=0), "weight is 0, accepted is a whole number from 1 to 65535"),
        (
            lambda: Server("10.0.1.1", 80, forwarding_method="dsr"),  # type: ignore[arg-type]
            "forwarding_method is 'dsr', accepted is nat",
        ),
        (lambda: Redirect("https://%h", 404), "Redirect: code is 404, accepted is 300,"),
        (lambda: Redirect(""), "Redirect: url is '', accepted is text such as"),
        (lambda: ErrorAnswer(302), "ErrorAnswer: code is 302, accepted are"),
        (lambda: Because(" "), "Because: reason is ' ', accepted is text that says why"),
        (
            lambda: Because("x", until="soon"),
            "Because: until is 'soon', accepted is a day such as 2027-03-31",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused_where_it_stands(make: Callable[[], Any], words: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        make()
    assert words in str(caught.value)
    assert "test_parts.py, line" in caught.value.location
