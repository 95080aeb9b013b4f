"""LDAP endpoints through both dialects."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster import AlreadyExists, InvalidCall, InvalidValue, NotFound
from loadmaster.types import LDAPEndpoint
from tests.contract.conftest import Contract

PASSWORD = "never-shown-9"


def test_an_endpoint_lives(contract: Contract) -> None:
    name = contract.name()
    contract.writer.ldap_endpoints.add(name)
    assert contract.reader.ldap_endpoints.show(name) == contract.writer.ldap_endpoints.show(name)
    made = contract.reader.ldap_endpoints.show(name)
    assert (made.transport, made.servers, made.check_interval_seconds) == ("unencrypted", [], 60)
    contract.writer.ldap_endpoints.modify(
        name,
        transport="ldaps",
        servers=["10.0.3.1", "10.0.3.2:636"],
        check_interval_seconds=86400,
        referral_count=10,
        timeout_seconds=7,
        admin_user="cn=reader,dc=example",
        admin_password=PASSWORD,
    )
    shown = contract.reader.ldap_endpoints.show(name)
    raw = contract.unit.raw("showldapendpoint", name=name)["Data"]
    assert raw == {
        "name": name,
        "ldaptype": "LDAPS",
        "server": "10.0.3.1 10.0.3.2:636",
        "vinterval": 86400,
        "referralcount": 10,
        "timeout": 7,
        "adminuser": "cn=reader,dc=example",
        "refcnt": 10,
    }
    assert shown == LDAPEndpoint(
        name=name,
        transport="ldaps",
        servers=["10.0.3.1", "10.0.3.2:636"],
        check_interval_seconds=86400,
        referral_count=10,
        timeout_seconds=7,
        admin_user="cn=reader,dc=example",
        reported_referral_count=10,
    )
    assert shown in contract.reader.ldap_endpoints.list()
    assert contract.reader.ldap_endpoints.list() == contract.writer.ldap_endpoints.list()
    contract.writer.ldap_endpoints.delete(name)
    with pytest.raises(NotFound):
        contract.reader.ldap_endpoints.show(name)


def test_what_is_left_out_stays_and_none_clears(contract: Contract) -> None:
    name = contract.name()
    contract.writer.ldap_endpoints.add(name, servers=["10.0.3.1"], admin_user="reader", timeout_seconds=9)
    contract.writer.ldap_endpoints.modify(name, admin_user=None)
    shown = contract.reader.ldap_endpoints.show(name)
    assert (shown.servers, shown.admin_user, shown.timeout_seconds) == (["10.0.3.1"], None, 9)


def test_a_name_is_taken_once(contract: Contract) -> None:
    name = contract.name()
    contract.writer.ldap_endpoints.add(name, timeout_seconds=9)
    with pytest.raises(AlreadyExists):
        contract.writer.ldap_endpoints.add(name, timeout_seconds=10)
    assert contract.reader.ldap_endpoints.show(name).timeout_seconds == 9


@pytest.mark.parametrize("arguments", [{"timeout_seconds": 4}, {"referral_count": 11}, {"transport": "tls"}])
def test_what_no_endpoint_can_be_is_refused_before_it_is_sent(
    contract: Contract, arguments: dict[str, Any]
) -> None:
    with pytest.raises(InvalidCall, match=next(iter(arguments))):
        contract.writer.ldap_endpoints.add(contract.name(), **arguments)


def test_an_endpoint_in_use_stays(contract: Contract) -> None:
    name, domain, service = contract.name(), contract.name(), contract.service()
    contract.writer.ldap_endpoints.add(name)
    contract.writer.sso_domains.add(domain)
    contract.writer.sso_domains.modify(domain, ldap_endpoint=name)
    with pytest.raises(InvalidValue, match="in use"):
        contract.writer.ldap_endpoints.delete(name)
    contract.writer.sso_domains.modify(domain, ldap_endpoint=None)
    contract.writer.virtual_services.modify(service, check_type="ldap", check_ldap_endpoint=name)
    with pytest.raises(InvalidValue, match="in use"):
        contract.writer.ldap_endpoints.delete(name)
    contract.writer.virtual_services.delete(service)
    contract.writer.ldap_endpoints.delete(name)


def test_no_password_is_in_a_snapshot_or_in_the_journal(contract: Contract) -> None:
    name = contract.name()
    contract.writer.ldap_endpoints.add(name, servers=["10.0.3.9"], admin_password=PASSWORD)
    family = contract.reader.snapshot(["ldap-endpoint"]).families["ldap-endpoint"]
    dumped = contract.unit.dump()["families"]["ldap-endpoint"]
    assert [one for one in family["LDAPEndpoint"] if one["name"] == name] == [
        one for one in dumped["LDAPEndpoint"] if one["name"] == name
    ]
    assert (
        PASSWORD not in f"{contract.unit.dump()} {list(contract.unit.journal)} {contract.unit.state.shared}"
    )
