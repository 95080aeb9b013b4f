"""Facts about what depends on what inside a service, checked with nothing but HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.support import Client


def _service(client: Client, protocol: str, port: int, **more: Any) -> int:
    made = client.v2_with("addvs", {"vs": "10.0.0.50", "port": port, "prot": protocol, **more})
    assert made.status == 200, made.body
    return int(made["Index"])


@pytest.mark.parametrize("check", ["http", "https", "tcp", "smtp", "ldap", "bdata"])
def test_services_over_udp_are_checked_by_ping_or_by_dns_only(client: Client, check: str) -> None:
    made = client.v2("addvs", vs="10.0.0.50", port=99, prot="udp", CheckType=check)
    assert (made.status, made["CheckType"]) == (200, "icmp")
    for possible in ("dns", "none", "icmp"):
        assert client.v2("modvs", vs=made["Index"], CheckType=possible)["CheckType"] == possible
    changed = client.v1("modvs", vs=made["Index"], CheckType=check)
    assert (changed.status, changed.value("CheckType")) == (200, "icmp")


def test_remote_desktop_services_have_four_kinds_of_checks(client: Client) -> None:
    index = _service(client, "tcp", 3389, VStype="ts")
    for impossible in ("http", "smtp", "ldap", "bdata"):
        assert client.v2("modvs", vs=index, CheckType=impossible)["CheckType"] != impossible
    for possible in ("icmp", "tcp", "rdp", "none"):
        assert client.v2("modvs", vs=index, CheckType=possible)["CheckType"] == possible


@pytest.mark.parametrize("parameter", ["Cache", "Compress", "MultiConnect", "EspEnabled", "Intercept"])
def test_what_looks_into_requests_is_dropped_at_layer_4(client: Client, parameter: str) -> None:
    index = _service(client, "tcp", 80, ForceL7=False)
    changed = client.v2_with("modvs", {"vs": index, parameter: True})
    assert (changed.status, changed["Layer"], changed[parameter]) == (200, 4, False)
    both = client.v2_with("modvs", {"vs": index, parameter: True, "ForceL7": True})
    assert (both.status, both["Layer"], both[parameter]) == (200, 7, True)


def test_layer_4_persists_by_address_but_not_by_cookie(client: Client) -> None:
    index = _service(client, "tcp", 80, ForceL7=False)
    cookie = client.v2("modvs", vs=index, Persist="active-cookie", Cookie="seat", PersistTimeout=600)
    assert (cookie.status, cookie.body.get("Persist")) == (200, None)
    source = client.v2("modvs", vs=index, Persist="src", PersistTimeout=600)
    assert (source["Persist"], source["PersistTimeout"]) == ("src", "600")


def test_a_new_service_does_not_take_a_least_number_of_servers(client: Client) -> None:
    index = _service(client, "tcp", 80, EnhancedHealthChecks=True, RsMinimum=2)
    for last in (1, 2, 3):
        client.add_server(index, f"10.0.1.{last}")
    assert client.v2("showvs", vs=index)["RsMinimum"] == 0
    assert client.v2("modvs", vs=index, RsMinimum=2)["RsMinimum"] == 2


def test_the_names_of_certificates_fit_into_8099_characters(client: Client) -> None:
    index = _service(client, "tcp", 443, SSLAcceleration=True)
    fits = client.v2("modvs", vs=index, CertFile=" ".join(["c" * 99] * 81))
    assert (fits.status, fits.message) == (422, "Unknown certificate")
    long = client.v2("modvs", vs=index, CertFile=" ".join(["c" * 99] * 82))
    assert long.status == 422
    assert long.message.startswith("Invalid value for CertFile")
