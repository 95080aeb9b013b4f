"""What becomes of users over time, of domains over a restart, and what each dialect says of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from loadmaster_emulator import Emulator
from loadmaster_emulator.single_sign_on import (
    expiry,
    fail_to_log_in,
    find_domain,
    live_sessions,
    locked_users,
    log_in,
)
from loadmaster_emulator.state.sso import SsoDomain, SsoState
from tests.emulator.support import Client
from tests.support.certificates import make_certificate


def domain_of(**values: int | str) -> SsoDomain:
    return SsoDomain(1, "shop.example", dict(values))


def test_a_user_is_locked_after_so_many_failures_and_let_go_by_the_clock() -> None:
    domain = domain_of(max_failed_auths=2, reset_fail_tout=60, unblock_tout=300)
    assert not fail_to_log_in(domain, "ada", now=0)
    assert not fail_to_log_in(domain, "ada", now=100), "the first failure is forgotten"
    assert fail_to_log_in(domain, "ada", now=110)
    assert log_in(domain, "ada", source="192.0.2.1", now=400) is None
    assert locked_users(domain, 409) == ["ada"]
    assert locked_users(domain, 410) == []
    assert log_in(domain, "ada", source="192.0.2.1", now=411) is not None


def test_nobody_is_locked_where_no_number_of_failures_is_set() -> None:
    domain = domain_of(max_failed_auths=0)
    assert not any(fail_to_log_in(domain, "ada", now=0) for _ in range(99))


@pytest.mark.parametrize(("private", "idle", "duration"), [(False, 60, 90), (True, 120, 180)])
def test_a_session_ends_by_idleness_or_by_age(private: bool, idle: int, duration: int) -> None:
    domain = domain_of(
        sess_tout_type="idle time",
        sess_tout_idle_pub=60,
        sess_tout_duration_pub=90,
        sess_tout_idle_priv=120,
        sess_tout_duration_priv=180,
    )
    session = log_in(domain, "ada", source="192.0.2.1", private=private, now=0)
    assert session is not None
    session.used_at = 50
    assert expiry(domain, session) == 50 + idle
    domain.values["sess_tout_type"] = "max duration"
    assert expiry(domain, session) == duration
    assert live_sessions(domain, duration - 1) == [session]
    assert live_sessions(domain, duration) == []


def test_names_are_the_same_in_any_letter_case(unit: Emulator, client: Client) -> None:
    unit.raw("adddomain", domain="Shop.Example")
    assert client.v2("showdomain", domain="SHOP.example")["Domain"][0]["Name"] == "Shop.Example"
    assert find_domain(SsoState(), "shop.example") is None


def test_there_are_128_domains_and_no_more(unit: Emulator, client: Client) -> None:
    for number in range(128):
        unit.raw("adddomain", domain=f"d{number}")
    refused = client.v2("adddomain", domain="one-more")
    assert (refused.status, refused.message) == (422, "Too many domains")
    assert client.v1("adddomain", domain="x" * 65).stat == 422


def test_the_forms_of_both_dialects(unit: Emulator, client: Client) -> None:
    unit.raw("adddomain", domain="shop.example")
    changed = client.v1("moddomain", domain="shop.example", server_side="n", ldapephc="0", cert_check_cn="y")
    (shown,) = client.v2("showdomain")["Domain"]
    for key, json, xml in (
        ("server_side", "0", "0"),
        ("ldapephc", 0, "0"),
        ("cert_check_cn", "1", "1"),
        ("logon_transcode", 0, "0"),
        ("cert_asi", "Not Specified", "Not Specified"),
        ("sess_tout_idle_pub", 900, "900"),
    ):
        assert shown[key] == json
        assert changed.value(f"Domain/{key}") == xml


def test_what_is_missing_or_unknown_is_named(unit: Emulator, client: Client) -> None:
    assert client.v2("adddomain").message == "domain: String Value missing"
    assert client.v2("moddomain", domain="none").message == "Unknown domain"
    assert client.v1("deldomain", domain="none").error == "Unknown domain"
    assert client.v1("ssodomain/queryall", domain="none").error == "Unknown domain"
    unit.raw("adddomain", domain="shop.example")
    assert client.v2("unlockdomainusers", users="ada").message == "domain: String Value missing"
    assert client.v2("unlockdomainusers", users="ada", domainid=99).message == "Unknown domain"
    refused = client.v2("moddomain", domain="shop.example", kcd_password='has"quotes')
    assert refused.message == "Invalid value for kcd_password"


def test_domains_users_and_sessions_are_there_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        unit.raw("adddomain", domain="shop.example")
        unit.raw("moddomain", domain="shop.example", max_failed_auths=1, oidc_secret="never-shown-9")
        unit.raw("addldapendpoint", name="directory", server="10.0.3.1", adminpass="never-shown-9")
        unit.raw("setrsanodesecret", data=b"secret", rsanspwd="never-shown-9")
        with unit.locked() as state:
            domain = state.shared.sso.domains["shop.example"]
            fail_to_log_in(domain, "eve-7", now=unit.clock.now())
            log_in(domain, "ada-5", source="192.0.2.1", now=unit.clock.now())
        before = [unit.raw(name) for name in ("showdomain", "showldaplist", "showdomainlockedusers")]
        dump = str(unit.dump())
        assert not [word for word in ("never-shown-9", "ada-5", "eve-7", "c2VjcmV0") if word in dump]
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        assert [unit.raw(name) for name in ("showdomain", "showldaplist", "showdomainlockedusers")] == before
        assert unit.raw("ssodomain.queryall", domain="shop.example")["Session"][0]["User"] == "ada-5"
        sso = unit.state.shared.sso
        assert sso.domains["shop.example"].secrets == {"oidc_secret": "never-shown-9"}
        assert sso.rsa_node_secret_password == "never-shown-9"
        assert unit.state.shared.ldap.endpoints["directory"].secrets == {"adminpass": "never-shown-9"}


def test_another_unit_takes_over_what_a_dump_holds() -> None:
    with Emulator(tls=False, limiter=False) as first:
        first.raw("addldapendpoint", name="directory", server="10.0.3.1", ldaptype=2)
        first.raw("adddomain", domain="shop.example")
        first.raw("moddomain", domain="shop.example", ldap_endpoint="directory", auth_type="LDAP-LDAPS")
        document = first.dump()
        shown = [first.raw(name) for name in ("showdomain", "showldaplist")]
    with Emulator(tls=False, limiter=False, snapshot=document) as second:
        assert [second.raw(name) for name in ("showdomain", "showldaplist")] == shown
        second.raw("adddomain", domain="next.example")
        assert second.raw("showdomain", domain="next.example")["Domain"][0]["Id"] == 2
    bare = {key: value for key, value in document.items() if key != "emulator"}
    with Emulator(tls=False, limiter=False, snapshot=bare) as third:
        assert [third.raw(name) for name in ("showdomain", "showldaplist")] == shown


def test_a_service_refers_to_what_is_there(unit: Emulator, client: Client) -> None:
    service = client.add_service()
    unit.raw("adddomain", domain="shop.example")
    unit.raw("addldapendpoint", name="directory")
    for key in ("Domain", "OutConf", "AltDomains"):
        assert client.v2_with("modvs", {"vs": service, key: "none.example"}).message == "Unknown domain"
        assert client.v2_with("modvs", {"vs": service, key: "SHOP.example"}).status == 200
    refused = client.v1("modvs", vs=service, CheckType="ldap", LdapEndpoint="none")
    assert refused.error == "LDAP endpoint not found"
    assert client.v2("showvs", vs=service).body["CheckType"] == "http"
    assert client.v1("modvs", vs=service, CheckType="ldap", LdapEndpoint="directory").stat == 200
    assert client.v1("deldomain", domain="shop.example").error == "Domain shop.example is in use"
    assert client.v2("modvs", vs=service, Domain="", OutConf="", AltDomains="").status == 200
    assert client.v1("deldomain", domain="shop.example").stat == 200


def test_single_sign_on_comes_back_from_a_backup_of_that_part(unit: Emulator, client: Client) -> None:
    unit.raw("addldapendpoint", name="directory", adminpass="never-shown-9")
    unit.raw("adddomain", domain="shop.example")
    backup = unit.raw("backup")["data"]
    before = unit.raw("showdomain")
    unit.raw("deldomain", domain="shop.example")
    unit.raw("deleteldapendpoint", name="directory")
    assert client.v2("restore", type=2, data=backup).status == 200
    assert unit.raw("showdomain")["Domain"] == []
    assert client.v2("restore", type=8, data=backup).status == 200
    assert unit.raw("showdomain") == before
    assert unit.raw("showldapendpoint", name="directory")["Data"]["name"] == "directory"
    assert unit.state.shared.ldap.endpoints["directory"].secrets == {}


def test_the_word_of_an_answer_is_taken_back(unit: Emulator, client: Client) -> None:
    assert client.v1("addldapendpoint", name="directory", ldaptype="LDAPS").stat == 200
    assert client.v2("showldapendpoint", name="directory")["Data"]["ldaptype"] == "LDAPS"
    assert client.v1("modifyldapendpoint", name="directory", ldaptype="StartTLS").stat == 200
    assert client.v1("showldapendpoint", name="directory").value("ldaptype") == "StartTLS"
    assert client.v1("modifyldapendpoint", name="directory", ldaptype="SSL").stat == 422


def test_certificates_of_a_domain_stay(unit: Emulator, client: Client) -> None:
    pair = make_certificate("shop.example")
    unit.raw("addcert", cert="signs", data=pair.bundle)
    unit.raw("addintermediate", cert="provider", data=pair.certificate.encode())
    unit.raw("adddomain", domain="shop.example")
    unit.raw("moddomain", domain="shop.example", auth_type="SAML", sp_cert="signs", idp_cert="provider")
    assert client.v1("delcert", cert="signs").error == "Certificate signs is in use"
    assert client.v2("delintermediate", cert="provider").message == "Certificate provider is in use"
    unit.raw("moddomain", domain="shop.example", sp_cert="useselfsigned", idp_cert="")
    assert client.v1("delcert", cert="signs").stat == 200
    assert client.v2("delintermediate", cert="provider").status == 200
