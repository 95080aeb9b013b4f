"""The emulator answers for the same object in the same shape as the unit that somebody recorded."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import httpx
import pytest

from loadmaster_emulator import Emulator
from tests.recorded.catalogue import Recorded, manifest, recorded, v1_data, v2_data
from tests.recorded.shape import differences, json_shape, text_shape
from tests.support.certificates import make_certificate

SHOP = {"vs": "10.20.30.40", "port": "80", "prot": "tcp"}
CHECK = {"CheckType": "https", "CheckPort": 8080, "CheckHost": "shop.example", "CheckUrl": "/ready"}
LAYER_4 = {**CHECK, "CheckUse1.1": 1, "CheckCodes": "303 404", "ForceL7": 0, "ForceL4": 1, "VStype": "http2"}
SERVER = {"rs": "10.20.31.11", "rsport": 8080}

Asked = tuple[str, dict[str, Any]]


def shop(unit: Emulator) -> int:
    return int(unit.raw("addvs", **SHOP, NickName="shop")["Index"])


def listed(unit: Emulator) -> Asked:
    shop(unit)
    return "listvs", {}


def two_listed(unit: Emulator) -> Asked:
    unit.raw("addvs", **SHOP)
    unit.raw("addvs", vs="10.20.30.43", port="80", prot="tcp")
    return "listvs", {}


def one_shown(unit: Emulator) -> Asked:
    shop(unit)
    return "showvs", SHOP


def added(unit: Emulator) -> Asked:
    more = {name: value for name, value in LAYER_4.items() if name != "CheckUse1.1"}
    return "addvs", {"vs": "10.20.30.41", "port": "6443", "prot": "tcp", "DefaultGW": "10.20.30.1", **more}


def changed(unit: Emulator) -> Asked:
    unit.raw("addvs", vs="10.20.30.42", port="6453", prot="tcp")
    key = {"vs": "10.20.30.42", "port": "6453", "prot": "tcp"}
    return "modvs", {**key, **CHECK, "CheckCodes": "303 404", "DefaultGW": "10.20.30.1", "VStype": "gen"}


def server_added(unit: Emulator) -> Asked:
    shop(unit)
    unit.raw("addrs", **SHOP, rs="10.20.31.10", rsport=8080)
    return "addrs", {**SHOP, **SERVER}


def server_shown(unit: Emulator) -> Asked:
    shop(unit)
    unit.raw("addrs", **SHOP, **SERVER)
    return "showrs", {**SHOP, **SERVER}


def server_changed(unit: Emulator) -> Asked:
    server_shown(unit)
    return "modrs", {**SHOP, **SERVER, "weight": 9}


def deleted(unit: Emulator) -> Asked:
    shop(unit)
    return "delvs", SHOP


def several_certificates(unit: Emulator) -> Asked:
    unit.raw("addvs", **SHOP, SSLAcceleration=1)
    for name in ("shop", "admin", "static", "old-shop"):
        unit.raw("addcert", cert=name, data=make_certificate(f"{name}.example").bundle)
    return "modvs", {**SHOP, "CertFile": "shop admin static old-shop"}


def sub_service_made(unit: Emulator) -> Asked:
    unit.raw("addvs", **SHOP)
    return "modvs", {**SHOP, "createsubvs": ""}


def sub_service_shown(unit: Emulator) -> Asked:
    unit.raw("addvs", **SHOP)
    made = unit.raw("modvs", **SHOP, createsubvs="")
    return "showvs", {"vs": made["SubVS"][0]["VSIndex"]}


def interfaces(unit: Emulator) -> Asked:
    return "showiface", {}


def statistics(unit: Emulator) -> Asked:
    server_shown(unit)
    return "stats", {}


def keys(unit: Emulator) -> Asked:
    return "listapikeys", {}


def firewall_rule(unit: Emulator) -> Asked:
    shop(unit)
    unit.raw("modvs", **SHOP, InterceptMode=2)
    index = unit.raw("showvs", **SHOP)["Index"]
    unit.raw("owasprules", vs=index, rule="913100", enable="yes")
    return "owasprules", {"vs": index, "rule": "913100"}


def refused(unit: Emulator) -> Asked:
    return "showvs", {"vs": 99}


def without_parameter(unit: Emulator) -> Asked:
    return "get", {}


def setting(name: str) -> Callable[[Emulator], Asked]:
    return lambda unit: ("get", {"param": name})


def allowed(unit: Emulator) -> Asked:
    unit.raw("aclcontrol", add="allow", addr="10.20.0.100/32")
    return "aclcontrol", {"list": "allow"}


ASKED: dict[str, Callable[[Emulator], Asked]] = {
    "service_listvs.json": listed,
    "service_listvs.xml": listed,
    "service_showvs.json": one_shown,
    "service_addvs.json": added,
    "service_addvs.xml": added,
    "service_modvs.json": changed,
    "service_modvs.xml": changed,
    "server_addrs.json": server_added,
    "server_addrs.xml": server_added,
    "server_showrs.json": server_shown,
    "server_showrs.xml": server_shown,
    "done_modrs.json": server_changed,
    "done_delvs.json": deleted,
    "done_delvs.xml": deleted,
    "old_service_listvs.xml": two_listed,
    "old_certificates_modvs.xml": several_certificates,
    "old_sub_service_createsubvs.xml": sub_service_made,
    "old_sub_service_showvs.xml": sub_service_shown,
    "old_server_showrs.xml": server_shown,
    "old_interfaces_showiface.xml": interfaces,
    "old_interfaces_inherited_showiface.xml": interfaces,
    "old_statistics_stats.xml": statistics,
    "keys_listapikeys.json": keys,
    "rule_owasprules.json": firewall_rule,
    "refused_showvs.json": refused,
    "refused_showvs.xml": refused,
    "refused_get.xml": without_parameter,
    "setting_get.xml": setting("snat"),
    "setting_get.json": setting("hostname"),
    "allowed_aclcontrol.json": allowed,
}
NOT_ASKED = {
    "licence_licenseinfo.xml": "holds the few fields that the client's code tells of",
    "certificates_listcert.json": "written by hand without the fields that its test does not look at",
    "server_spelling_showrs.json": "written by hand, and its spelling contradicts every recording",
    "server_none_showrs.json": "written by hand: a server that is not there is refused",
    "seats_showvs.json": "written by hand with a handful of fields",
    "seat_showvs.json": "written by hand with a handful of fields",
}


@pytest.fixture
def unit() -> Iterator[Emulator]:
    with Emulator(tls=False, limiter=False) as running:
        yield running


def asked(unit: Emulator, dialect: str, command: str, words: dict[str, Any]) -> httpx.Response:
    if dialect == "v2":
        return httpx.post(f"{unit.url}/accessv2", json={"cmd": command, "apikey": unit.api_key, **words})
    return httpx.get(f"{unit.url}/access/{command}", params={**words, "apikey": unit.api_key})


def test_every_recorded_answer_is_asked_for_or_left_out_for_a_reason() -> None:
    assert ASKED.keys() | NOT_ASKED.keys() == recorded().keys()
    assert not ASKED.keys() & NOT_ASKED.keys()


@pytest.mark.parametrize("file", ASKED)
def test_the_shape_is_the_same_or_the_difference_is_known(unit: Emulator, file: str) -> None:
    answer = recorded()[file]
    found = compared(answer, asked(unit, answer.dialect, *ASKED[file](unit)))
    unexplained = {path: what for path, what in found.items() if not _is_known(answer, path, what)}
    assert unexplained == {}


def compared(answer: Recorded, reply: httpx.Response) -> dict[str, str]:
    """The differences between a recorded answer and that of the emulator, by path."""
    if answer.dialect == "v2":
        return differences(json_shape(v2_data(answer.body)), json_shape(v2_data(reply.content)))
    return differences(text_shape(v1_data(answer.body)), text_shape(v1_data(reply.content)))


def _is_known(answer: Recorded, path: str, what: str) -> bool:
    newer = manifest()["source"][answer.source].get("newer")
    if newer and what == "emulator only" and path.rpartition(".")[2] in _names(newer):
        return True
    return any(
        re.fullmatch(entry["path"], path)
        for entry in manifest()["difference"]
        if {answer.file, answer.source} & set(entry["files"])
    )


@cache
def _names(source: str) -> set[str]:
    """Every name in the answers of a source."""
    shapes = (
        text_shape(one.plain()) if one.dialect == "v1" else json_shape(one.plain())
        for one in recorded().values()
        if one.source == source
    )
    return {path.rpartition(".")[2] for shape in shapes for path in shape}


@pytest.mark.parametrize("file", [name for name in ASKED if name.startswith(("refused", "done"))])
def test_success_and_refusal_say_the_same_words(unit: Emulator, file: str) -> None:
    answer = recorded()[file]
    reply = asked(unit, answer.dialect, *ASKED[file](unit))
    assert "".join(reply.text.split()) == "".join(answer.body.decode().split())


def test_every_known_difference_has_a_reason_and_is_met(unit: Emulator) -> None:
    met = set()
    for file, ask in ASKED.items():
        answer = recorded()[file]
        unit.load(Emulator().dump())
        reply = asked(unit, answer.dialect, *ask(unit))
        for path in compared(answer, reply):
            met |= {
                number
                for number, entry in enumerate(manifest()["difference"])
                if {answer.file, answer.source} & set(entry["files"]) and re.fullmatch(entry["path"], path)
            }
    entries = dict(enumerate(manifest()["difference"]))
    assert all(entry["reason"] for entry in entries.values())
    assert [entry["path"] for number, entry in entries.items() if number not in met] == []
