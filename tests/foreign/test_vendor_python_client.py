"""The vendor's Python client lives a whole life on the emulator over v1; v2 tells what came of it."""

from __future__ import annotations

import pytest

from tests.foreign.conftest import Life


def test_it_speaks_the_first_dialect_only(life: Life) -> None:
    assert {dialect for dialect, _ in life.journal} == {"v1"}
    used = {command for _, command in life.journal}
    assert used >= {
        *("addvs", "modvs", "showvs", "listvs", "delvs", "addrs", "modrs", "showrs", "delrs"),
        *("addrule", "modrule", "showrule", "delrule", "addcert", "listcert", "delcert"),
        *("addintermediate", "listintermediate", "delintermediate", "useraddlocal", "usersetperms"),
        *(
            "userdellocal",
            "usersetsyspassword",
            "get",
            "set",
            "getall",
            "showiface",
            "modiface",
            "licenseinfo",
        ),
    }


def test_what_it_creates_is_there_in_the_other_dialect(life: Life) -> None:
    made, services = life.saw["create"], life.services("create")
    web, parent = services[made["web"]], services[made["parent"]]
    assert (web["VSAddress"], web["VSPort"], web["NickName"]) == ("10.0.0.60", "443", "shop")
    assert (web["SSLAcceleration"], web["CertFile"]) == (True, "shop")
    assert [(one["Addr"], one["Port"]) for one in web["Rs"]] == [("10.0.1.11", 8443), ("10.0.1.12", 8443)]
    assert [str(one["RsIndex"]) for one in web["Rs"]] == made["servers"]
    assert [str(one["VSIndex"]) for one in parent["SubVS"]] == made["children"]
    first, second = (services[index] for index in made["children"])
    assert [(one["Addr"], str(one["RsIndex"])) for one in first["Rs"]] == [("10.0.1.13", made["inner"])]
    assert not second.get("Rs")


def test_rules_certificates_and_users_are_there_too(life: Life) -> None:
    told = life.told["create"]
    assert [(one["Name"], one["Pattern"]) for one in told["showrule"]["MatchContentRule"]] == [
        ("images", "^/images/")
    ]
    header = told["showrule"]["AddHeaderRule"][0]
    assert (header["Name"], header["Header"], header["HeaderValue"]) == ("from-edge", "X-Edge", "yes")
    assert [one["name"] for one in told["listcert"]["cert"]] == ["shop"]
    assert [one["name"] for one in told["listintermediate"]["cert"]] == ["chain"]
    assert _users(life, "create") == {"reader": {"real", "vs"}}


def test_it_reads_the_same_services_as_the_other_dialect(life: Life) -> None:
    saw, services = life.saw["read_back"]["services"], life.services("read_back")
    assert saw.keys() == services.keys()
    assert life.saw["read_back"]["listed"] == len(services)
    assert life.saw["read_back"]["changed"] == life.told["read_back"]["listvs"]["timestamp"] > 0
    for index, service in services.items():
        mine = saw[index]
        assert mine["idle"] == str(service["Idletime"])
        assert mine["master"] == str(service["MasterVSID"])
        assert (mine["status"], mine["check"]) == (service["Status"], service["CheckType"])
        assert mine["nickname"] == (service.get("NickName") or None)
        assert [one[:3] for one in mine["servers"]] == [
            [one["Addr"], str(one["Port"]), str(one["Weight"])] for one in service.get("Rs", [])
        ]
        children = [str(one["VSIndex"]) for one in service.get("SubVS", [])]
        assert mine["children"] == children


def test_it_reads_rules_certificates_interfaces_licence_and_settings(life: Life) -> None:
    saw, told = life.saw["read_back"], life.told["read_back"]
    assert saw["rules"] == [["images", "^/images/"], ["from-edge", None]]
    assert saw["one_rule"] == "^/images/"
    assert saw["certificates"] == [[one["name"], one["modulus"]] for one in told["listcert"]["cert"]]
    assert saw["intermediates"] == ["chain"]
    assert saw["interfaces"] == {
        str(one["Id"]): one["IPAddress"] for one in told["showiface"]["Interface"] if one.get("IPAddress")
    }
    assert saw["licence"] == told["licenseinfo"]["uuid"]
    assert saw["version"] == told["getall"]["version"]
    assert saw["settings"] == len({name.lower() for name in told["getall"]} - {"code", "status"})


def test_what_it_changes_is_changed_in_the_other_dialect(life: Life) -> None:
    saw, told, services = life.saw["change"], life.told["change"], life.services("change")
    made = life.saw["create"]
    web, child = services[made["web"]], services[made["children"][0]]
    assert (saw["idle"], web["Idletime"]) == ("1800", 1800)
    assert saw["persist"] == ["src", 600]
    assert (web["Persist"], web["PersistTimeout"]) == ("src", "600")
    assert [(one["Addr"], one["Port"], one["Weight"], one["Enable"]) for one in web["Rs"]] == [
        ("10.0.1.11", 9443, 1000, True),
        ("10.0.1.12", 8443, 300, False),
    ]
    assert (saw["server"], saw["moved"]) == (["300", "N"], 9443)
    assert saw["rule"] == told["showrule"]["MatchContentRule"][0]["Pattern"] == "^/pictures/"
    assert saw["child"] == child["NickName"] == "first-child"
    assert [one["Weight"] for one in services[made["parent"]]["SubVS"]] == [250, 1000]
    assert saw["motd"] == told["get"]["motd"] == "touched by a foreign client"
    assert saw["mtu"] == told["showiface"]["Interface"][1]["Mtu"] == "1400"
    assert _users(life, "change") == {"reader": {"rules"}}


@pytest.mark.parametrize(
    ("attempt", "refusal"),
    [
        ("unknown service", ["KempTechApiException", 422, "Unknown VS"]),
        ("the same service again", ["KempTechApiException", 422, "Virtual Service already exists"]),
        ("a server beside SubVSs", ["KempTechApiException", 422, "Couldn't create RS"]),
        ("a certificate that is in use", ["KempTechApiException", 422, "Certificate shop is in use"]),
        ("an unknown parameter", ["KempTechApiException", 422, "Unknown parameter value nonsense"]),
    ],
)
def test_it_understands_refusals(life: Life, attempt: str, refusal: list[object]) -> None:
    assert life.saw["refusals"][attempt] == refusal


def test_it_knows_a_user_who_is_there_already_by_the_text_of_the_refusal(life: Life) -> None:
    assert life.saw["refusals"]["the same user again"][0] == "UserAlreadyExistsException"


def test_a_refusal_changes_nothing(life: Life) -> None:
    for command in ("listvs", "showrule", "listcert", "userlist"):
        assert life.told["refusals"][command] == life.told["change"][command]


def test_it_deletes_everything_it_made(life: Life) -> None:
    saw, told, made = life.saw["delete"], life.told["delete"], life.saw["create"]
    assert saw["after_child"] == [made["web"], made["parent"], made["children"][0]]
    assert saw["after_server"] == ["10.0.1.11"]
    assert (saw["services"], saw["rules"]) == (0, 0)
    assert told["listvs"]["VS"] == []
    for command in ("listcert", "listintermediate"):
        assert told[command]["cert"] == []
    assert not any(value for key, value in told["showrule"].items() if key not in ("code", "status"))
    assert _users(life, "delete") == {}


def test_it_changes_the_administrators_password(life: Life) -> None:
    assert life.saw["password"] == {"changed": True, "services": 0, "old": "UnauthorizedAccessError"}


def _users(life: Life, stage: str) -> dict[str, set[str]]:
    users = life.told[stage]["userlist"]["User"]
    return {
        user["Name"]: {word.strip() for word in user["Perms"].split(",") if word.strip()} for user in users
    }
