from __future__ import annotations

import pytest

from tests.emulator.support import Client

KINDS = {
    0: ("MatchContentRule", {"pattern": "/a"}),
    1: ("AddHeaderRule", {"header": "X-A", "replacement": "1"}),
    2: ("DeleteHeaderRule", {"pattern": "X-A"}),
    3: ("ReplaceHeaderRule", {"header": "X-A", "pattern": "a", "replacement": "b"}),
    4: ("ModifyURLRule", {"pattern": "/a", "replacement": "/b"}),
    5: ("ReplaceBodyRule", {"pattern": "a", "replacement": "b"}),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_listed_under_its_own_name(client: Client, kind: int) -> None:
    listing, parameters = KINDS[kind]
    made = client.v2_with("addrule", {"name": "r1", "type": kind, **parameters})
    assert [name for name in made.body if name not in ("code", "status")] == [listing]
    assert client.v1("showrule", name="R1").value(f"{listing}/Name") == "r1"


def test_names_on_the_way_in_and_out_differ(client: Client) -> None:
    client.v2(
        "addrule", name="m", pattern="/a", inchost=1, nocase=1, incquery=1, negate=1, setonmatch=3, mustfail=1
    )
    rule = client.v2("showrule", name="m")["MatchContentRule"][0]
    assert rule == {
        "Name": "m",
        "MatchType": "Regex",
        "Pattern": "/a",
        "AddHost": True,
        "IncludeQuery": True,
        "CaseIndependent": True,
        "Negate": True,
        "MustFail": True,
        "SetFlagOnMatch": 3,
    }
    client.v2("addrule", name="h", type=1, header="X-A", replacement="1")
    assert client.v2("showrule", name="h")["AddHeaderRule"][0]["HeaderValue"] == "1"


def test_match_types_keep_their_letters_but_for_one(client: Client) -> None:
    for written, read in (("regex", "Regex"), ("prefix", "prefix"), ("postfix", "postfix")):
        client.v2("addrule", name=written, pattern="/a", matchtype=written)
        assert client.v2("showrule", name=written)["MatchContentRule"][0]["MatchType"] == read


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_needs_what_it_is_made_of(client: Client, kind: int) -> None:
    for missing in KINDS[kind][1]:
        parameters = {name: value for name, value in KINDS[kind][1].items() if name != missing}
        refused = client.v2_with("addrule", {"name": "r1", "type": kind, **parameters})
        assert (refused.status, refused.message) == (400, f"{missing}: String Value missing")
    assert client.v2("showrule").body == {"code": 200, "status": "ok"}


def test_all_kinds_share_one_set_of_names(client: Client) -> None:
    client.v2("addrule", name="r1", pattern="/a")
    assert client.v2("addrule", name="R1", type=1, header="X", replacement="1").status == 422


def test_changing_a_rule_resets_what_is_left_out(client: Client) -> None:
    client.v2("addrule", name="r1", pattern="/a", nocase=1, negate=1, setonmatch=4)
    client.v2("modrule", name="r1", pattern="/b", negate=1)
    rule = client.v2("showrule", name="r1")["MatchContentRule"][0]
    assert (rule["Pattern"], rule["Negate"], rule["CaseIndependent"]) == ("/b", True, False)
    assert "SetFlagOnMatch" not in rule


def test_unknown_rules_are_not_found(client: Client) -> None:
    for command in ("showrule", "modrule", "delrule"):
        refused = client.v1(command, name="nosuch", pattern="x")
        assert (refused.status, refused.error) == (422, "Rule not found")


def test_servers_take_match_rules_only(client: Client) -> None:
    service = client.add_service()
    server = client.add_server(service)
    for name, kind in (("m", 0), ("h", 1)):
        client.v2_with("addrule", {"name": name, "type": kind, **KINDS[kind][1]})
    place = {"vs": service, "rs": f"!{server}"}
    assert client.v2_with("addrsrule", {**place, "rule": "h"}).status == 422
    assert client.v2_with("addrsrule", {**place, "rule": "m"}).status == 200
    shown = client.v2("showvs", vs=service)
    assert shown["Rs"][0]["MatchRules"] == ["m"]
    assert (shown["Rs"][0]["Nrules"], shown["NRules"]) == (1, 1)
    assert client.v1("showvs", vs=service).value("Rs/MatchRules") == "m"
    client.v2_with("delrsrule", {**place, "rule": "m"})
    assert "MatchRules" not in client.v2("showvs", vs=service)["Rs"][0]


def test_services_take_each_kind_in_its_place(client: Client) -> None:
    service = client.add_service()
    for kind, (_, parameters) in KINDS.items():
        client.v2_with("addrule", {"name": f"r{kind}", "type": kind, **parameters})
    takes = {
        "prerule": ({0}, "PreProcessRules"),
        "requestrule": ({1, 2, 3, 4}, "RequestRules"),
        "responserule": ({1, 2, 3}, "ResponseRules"),
        "responsebodyrule": ({5}, "MatchBodyRules"),
    }
    for command, (kinds, listing) in takes.items():
        for kind in KINDS:
            status = client.v2(f"add{command}", vs=service, rule=f"r{kind}").status
            assert (status == 200) == (kind in kinds), (command, kind)
        assert client.v2("showvs", vs=service)[listing] == [f"r{kind}" for kind in sorted(kinds)]
        client.v2(f"del{command}", vs=service, rule=f"r{min(kinds)}")
        assert f"r{min(kinds)}" not in client.v2("showvs", vs=service).body.get(listing, [])


def test_body_rules_and_delegated_logins_exclude_each_other(client: Client) -> None:
    service = client.add_service(OutputAuthMode=3)
    client.v2("addrule", name="b", type=5, pattern="a", replacement="b")
    assert client.v2("addresponsebodyrule", vs=service, rule="b").status == 422


def test_the_order_of_attached_rules_can_be_changed(client: Client) -> None:
    service = client.add_service()
    for name in ("a", "b", "c"):
        client.v2("addrule", name=name, type=1, header="X", replacement=name)
        client.v2("addrequestrule", vs=service, rule=name)
    client.v2("modvs", vs=service, RequestPrecedence="c", RequestPrecedencePos=1)
    assert client.v2("showvs", vs=service)["RequestRules"] == ["c", "a", "b"]
    assert client.v2("modvs", vs=service, RequestPrecedence="x", RequestPrecedencePos=1).status == 422


def test_a_deleted_rule_disappears_from_where_it_was_attached(client: Client) -> None:
    service = client.add_service()
    client.v2("addrule", name="h", type=1, header="X", replacement="1")
    client.v2("addrequestrule", vs=service, rule="h")
    client.v2("delrule", name="h")
    assert client.v2("showvs", vs=service)["NRequestRules"] == 0


def test_patterns_may_hold_anything_printable(client: Client) -> None:
    pattern = "^/${a}%{b}<&>\"'\\d+é$"
    client.v2("addrule", name="odd", pattern=pattern)
    assert client.v1("showrule", name="odd").value("MatchContentRule/Pattern") == pattern
    client.v1("modrule", name="odd", pattern=pattern + "+ x")
    assert client.v2("showrule", name="odd")["MatchContentRule"][0]["Pattern"] == pattern + "+ x"
