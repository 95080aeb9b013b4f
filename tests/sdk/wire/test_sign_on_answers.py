"""Answers about single sign-on, LDAP endpoints and ACME in all forms that sources show."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster import LoadMaster
from tests.sdk.scripted import ScriptedAppliance, ok, xml


def client(appliance: ScriptedAppliance, dialect: Any, answer: Any) -> LoadMaster:
    return appliance.answers(answer).client(dialect=dialect)


@pytest.mark.parametrize(
    ("dialect", "answer"),
    [
        (
            "v2",
            ok(Data={"EndPoint": [{"name": "dir", "ldaptype": "LDAPS", "server": "10.0.3.1 10.0.3.2 "}]}),
        ),
        ("v2", ok(EndPoint=[{"name": "dir", "ldaptype": "2", "server": "10.0.3.1 10.0.3.2"}])),
        (
            "v1",
            xml(
                "<Success><Data><EndPoint><name>dir</name><ldaptype>ldaps</ldaptype>"
                "<server>10.0.3.1 10.0.3.2 </server></EndPoint></Data></Success>"
            ),
        ),
    ],
    ids=["below Data", "beside the status", "XML"],
)
def test_endpoints_are_listed(appliance: ScriptedAppliance, dialect: Any, answer: Any) -> None:
    (found,) = client(appliance, dialect, answer).ldap_endpoints.list()
    assert (found.name, found.transport, found.servers) == ("dir", "ldaps", ["10.0.3.1", "10.0.3.2"])


def test_an_endpoint_may_come_without_its_servers_and_with_another_name_for_referrals(
    appliance: ScriptedAppliance,
) -> None:
    answer = ok(Data={"name": "dir", "ldaptype": "StartTLS", "vinterval": 60, "timeout": 5, "refcnt": 3})
    found = client(appliance, "v2", answer).ldap_endpoints.show("dir")
    assert (found.servers, found.referral_count, found.reported_referral_count) == ([], None, 3)
    assert "servers" not in found.model_fields_set


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("Not Specified", "unchecked"),
        ("0", "unchecked"),
        ("1", "checked"),
        ("", None),
        ("UserPrincipalName", "UserPrincipalName"),
    ],
)
def test_the_check_of_identities_is_read_in_every_form(
    appliance: ScriptedAppliance, raw: str, read: str | None
) -> None:
    (found,) = client(
        appliance, "v2", ok(Domain=[{"Id": 1, "Name": "A", "cert_asi": raw}])
    ).sso_domains.list()
    assert found.certificate_identity_check == read


@pytest.mark.parametrize(
    ("text", "value"), [("1", True), ("0", False), ("Y", True), ("N", False), ("", None)]
)
def test_switches_of_a_domain_are_numbers_as_text(
    appliance: ScriptedAppliance, text: str, value: bool | None
) -> None:
    answer = xml(
        f"<Success><Data><Domain><Name>A</Name><server_side>{text}</server_side></Domain></Data></Success>"
    )
    (found,) = client(appliance, "v1", answer).sso_domains.list("A")
    assert found.outbound is value


def test_what_a_session_holds_beyond_what_is_known_is_kept(appliance: ScriptedAppliance) -> None:
    answer = xml(
        "<Success><Data><NumberOfSessions>1</NumberOfSessions>"
        "<Session><User>ada</User><Cookie>c00kie</Cookie><Newer>7</Newer></Session></Data></Success>"
    )
    shown = client(appliance, "v1", answer).sso_sessions.list("shop.example")
    assert (shown.count, len(shown.sessions)) == (1, 1)
    assert shown.sessions[0].model_extra == {"Newer": "7"}
    assert "c00kie" not in repr(shown)
    nobody = xml("<Success><Data><NumberOfSessions>0</NumberOfSessions></Data></Success>")
    assert client(appliance, "v1", nobody).sso_sessions.list("shop.example").sessions == []


def test_nobody_is_locked_in_an_answer_without_data(appliance: ScriptedAppliance) -> None:
    assert (
        client(appliance, "v1", xml("<Success><Data/></Success>")).sso_domains.show_locked_users().domains
        == []
    )
    assert client(appliance, "v2", ok()).sso_domains.show_locked_users().domains == []


def test_a_certificate_may_come_without_its_name_and_with_another_size(appliance: ScriptedAppliance) -> None:
    answer = ok(Data={"DomainName": "shop.example", "Type": "ECC", "KeySize": "256", "HTTPChallengeVS": "4"})
    found = client(appliance, "v2", answer).acme_certificates.show("shop", authority="lets_encrypt")
    assert (found.name, found.key_size, found.challenge_service) == (None, "256", 4)
    plain = xml(
        "<Success><Data><Identifier>shop</Identifier><SubjectAlternateNames>a.example, b.example"
        "</SubjectAlternateNames><VirtualServices>3 4</VirtualServices></Data></Success>"
    )
    shown = client(appliance, "v1", plain).lets_encrypt.show("shop")
    assert (shown.alternative_names, shown.services) == (["a.example", "b.example"], ["3", "4"])


def test_requests_carry_codes_and_a_cookie_that_was_read(appliance: ScriptedAppliance) -> None:
    answers = ok(NumberOfSessions=1, Session=[{"User": "ada", "Cookie": "c00kie"}])
    made = appliance.answers(answers, ok()).client(dialect="v2")
    cookie = made.sso_sessions.list("shop.example").sessions[0].cookie
    assert cookie is not None
    made.sso_sessions.close("shop.example", key=cookie)
    made.ldap_endpoints.modify("dir", transport="starttls", servers=["10.0.3.1", "10.0.3.2"])
    made.sso_domains.modify(
        "a", session_limit="duration", certificate_identity_check="checked", outbound=False
    )
    killed, endpoint, domain = appliance.bodies[1:]
    assert (killed["cmd"], killed["key"]) == ("ssodomain.killsession", "c00kie")
    assert (endpoint["ldaptype"], endpoint["server"]) == (1, "10.0.3.1 10.0.3.2")
    assert (domain["sess_tout_type"], domain["cert_check_asi"], domain["server_side"]) == (
        "max duration",
        1,
        False,
    )
