"""Neutral keys are the names that Terraform and reports have for the same things."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_checklist import appliance_name
from loadmaster_checklist.facts import server_key, service_key, target_key
from loadmaster_provider.services import service_key as terraform_id


@pytest.mark.parametrize(
    ("address", "port", "protocol"),
    [
        ("10.0.0.50", 443, "tcp"),
        ("10.0.0.50", "*", "udp"),
        ("2001:DB8::0001", 443, "tcp"),
        ("[2001:db8::1]", "443", "tcp"),
    ],
)
def test_the_key_of_a_service_is_its_id_in_terraform(address: str, port: Any, protocol: str) -> None:
    assert service_key(address, port, protocol) == terraform_id(address.strip("[]"), port, protocol)


def test_one_address_has_one_key_however_it_is_spelt() -> None:
    assert target_key("2001:db8:0::5") == target_key("2001:DB8::5") == "syslog_target/2001:db8::5"
    assert server_key("web", "2001:db8::5", 443) == "web/[2001:db8::5]:443"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://10.0.0.11", "10.0.0.11"),
        ("https://lb.example:443/", "lb.example"),
        ("https://lb.example:8443", "lb.example:8443"),
        ("lb.example", "lb.example"),
        ("https://lb.example:odd", "lb.example"),
    ],
)
def test_an_unnamed_appliance_is_called_by_its_host(url: str, name: str) -> None:
    assert appliance_name(url) == name
