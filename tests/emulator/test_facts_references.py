"""What names something else on the unit: it is not left behind with a name of nothing."""

from __future__ import annotations

import base64

import pytest

from tests.emulator.support import Client
from tests.support.certificates import make_certificate


def answer_to(client: Client, command: str, /, **parameters: object) -> tuple[int, str]:
    answer = client.v2_with(command, parameters)
    return answer.status, answer.message


def test_nothing_follows_a_service_or_server_that_is_gone(client: Client) -> None:
    leader, follower = client.add_service(port=80), client.add_service(port=81)
    client.v2("modvs", vs=follower, FollowVSID=leader)
    first, second = (client.add_server(follower, f"10.0.1.{host}") for host in (11, 12))
    client.v2("modrs", vs=follower, rs=f"!{second}", follow=first)
    assert client.v2("showvs", vs=follower)["FollowVSID"] == leader
    client.v2("delvs", vs=leader)
    client.v2("delrs", vs=follower, rs=f"!{first}")
    shown = client.v2("showvs", vs=follower)
    assert (shown["FollowVSID"], shown["Rs"][0]["Follow"]) == (0, 0)


def test_servers_of_a_copied_service_follow_each_other_and_not_the_originals(client: Client) -> None:
    service = client.add_service()
    first, second = (client.add_server(service, f"10.0.1.{host}") for host in (11, 12))
    client.v2("modrs", vs=service, rs=f"!{second}", follow=first)
    client.v2("dupvs", vs=service, newport=81)
    twin = client.v2("listvs")["VS"][-1]
    leader, follower = twin["Rs"]
    assert {leader["RsIndex"], follower["RsIndex"]}.isdisjoint({first, second})
    assert (leader["Follow"], follower["Follow"]) == (0, leader["RsIndex"])


def test_a_set_of_single_ciphers_goes_with_them(client: Client) -> None:
    service = client.add_service(port=443, SSLAcceleration=True)
    for instead in ({"Ciphers": ""}, {"CipherSet": "BestPractices"}):
        client.v2("modvs", vs=service, Ciphers="AES256-SHA")
        assert client.v2("getcipherset", name=f"Custom_{service}").status == 200
        shown = client.v2("modvs", vs=service, **instead)
        assert shown["CipherSet"] == (instead.get("CipherSet") or "Default")
        assert not shown.body.get("Ciphers")
        assert client.v2("getcipherset", name=f"Custom_{service}").message == "Unknown cipher set"


def test_a_copied_service_has_single_ciphers_of_its_own(client: Client) -> None:
    service = client.add_service(port=443, SSLAcceleration=True)
    client.v2("modvs", vs=service, Ciphers="AES256-SHA")
    client.v2("dupvs", vs=service, newport=444)
    twin = client.v2("listvs")["VS"][-1]
    assert twin["CipherSet"] == f"Custom_{twin['Index']}"


def test_whoever_used_the_ciphers_of_a_service_that_is_gone_keeps_them(client: Client) -> None:
    service, other = (client.add_service(port=port, SSLAcceleration=True) for port in (443, 444))
    client.v2("modvs", vs=service, Ciphers="AES256-SHA")
    client.v2("modvs", vs=other, CipherSet=f"Custom_{service}")
    client.v2("delvs", vs=service)
    name = client.v2("showvs", vs=other)["CipherSet"]
    assert client.v2("getcipherset", name=name)["cipherset"] == "AES256-SHA"


@pytest.mark.parametrize(("add", "delete"), [("addcert", "delcert"), ("addintermediate", "delintermediate")])
def test_a_certificate_that_checks_tokens_is_in_use(client: Client, add: str, delete: str) -> None:
    pair = make_certificate("signer")
    content = pair.bundle if add == "addcert" else pair.certificate.encode()
    assert client.upload(add, content, cert="signer").status == 200
    service = client.add_service()
    client.v2("modvs", vs=service, VerifyBearer=True, BearerCertificateName="signer")
    assert answer_to(client, delete, cert="signer") == (422, "Certificate signer is in use")
    client.v2("delvs", vs=service)
    assert client.v2(delete, cert="signer").status == 200


def test_a_template_makes_no_service_that_names_a_domain_of_the_past(client: Client) -> None:
    client.v2("adddomain", domain="corp")
    service = client.add_service(EspEnabled=True, InputAuthMode=1, Domain="corp")
    archive = base64.b64decode(client.v2("exportvstmplt", vs=service)["data"])
    client.upload("uploadtemplate", archive)
    wanted = {"vs": "10.0.0.51", "port": 80, "prot": "tcp", "template": f"Service {service}"}
    assert client.v2_with("addvs", wanted)["Domain"] == "corp"
    for one in client.v2("listvs")["VS"]:
        client.v2("delvs", vs=one["Index"])
    client.v2("deldomain", domain="corp")
    assert answer_to(client, "addvs", **wanted) == (422, "Unknown domain")
    assert client.v2("listvs").body.get("VS", []) == []


def test_an_interface_that_the_unit_needs_is_not_deleted(client: Client) -> None:
    made = client.v2("addvlan", interface=0, vlanid=77).message
    vlan = next(int(word) for word in made.split() if word.isdecimal())
    client.v2("modiface", interface=vlan, addr="10.77.0.1/24")
    client.v2("modiface", interface=vlan, hacheck=True)
    client.v2("modiface", interface=0, hacheck=False)
    assert "enable another first" in client.v2("delvlan", interface=vlan).message
    client.v2("modiface", interface=0, hacheck=True)
    in_use = (422, "Interface is in use")
    client.v2("setadminaccess", wuiiface=vlan, wuiport=443)
    assert answer_to(client, "delvlan", interface=vlan) == in_use
    client.v2("setadminaccess", wuiiface=0, wuiport=443)
    client.v2("modiface", interface=vlan, gwiface=True)
    assert answer_to(client, "delvlan", interface=vlan) == in_use
    client.v2("modiface", interface=0, gwiface=True)
    assert client.v2("delvlan", interface=vlan).status == 200


@pytest.mark.parametrize(
    ("kind", "attach", "other"),
    [(1, "addrequestrule", 0), (5, "addresponsebodyrule", 1), (0, "addprerule", 2)],
)
def test_an_attached_rule_stays_of_a_kind_that_its_place_takes(
    client: Client, kind: int, attach: str, other: int
) -> None:
    values = {"pattern": "^/a", "header": "X-A", "replacement": "b"}
    service = client.add_service()
    client.v2("addrule", name="rule", type=kind, **values)
    assert client.v2(attach, vs=service, rule="rule").status == 200
    before = client.v2("showrule", name="rule").body
    wrong = (422, "Rule rule is of the wrong type")
    assert answer_to(client, "modrule", name="rule", type=other, **values) == wrong
    assert client.v2("showrule", name="rule").body == before
    assert client.v2("modrule", name="rule", type=kind, **values).status == 200
    client.v2("delvs", vs=service)
    assert client.v2("modrule", name="rule", type=other, **values).status == 200


def test_a_rule_that_chooses_a_server_stays_a_matching_one(client: Client) -> None:
    service = client.add_service()
    server = client.add_server(service)
    client.v2("addrule", name="rule", pattern="^/a")
    client.v2("addrsrule", vs=service, rs=f"!{server}", rule="rule")
    wrong = (422, "Rule rule is of the wrong type")
    assert answer_to(client, "modrule", name="rule", type=1, header="X-A", replacement="b") == wrong
    assert client.v2("modrule", name="rule", pattern="^/b").status == 200
