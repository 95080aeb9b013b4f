"""The ingress controller on the wire: files in both dialects, what stays inside, and a life over restarts."""

from __future__ import annotations

import base64
import json
import random
from contextlib import suppress
from pathlib import Path

from loadmaster_emulator import Emulator
from loadmaster_emulator.kube_config import contexts
from tests.emulator.support import Client, as_xml

TOKEN = "a-token-that-opens-the-cluster"
CONFIG = json.dumps(
    {
        "apiVersion": "v1",
        "kind": "Config",
        "clusters": [{"name": "one", "cluster": {"server": "https://10.0.9.1:6443"}}],
        "users": [{"name": "unit", "user": {"token": TOKEN}}],
        "contexts": [{"name": "only", "context": {"cluster": "one", "user": "unit"}}],
    }
).encode()
"""JSON is YAML, and tools write such files too."""


def test_a_file_is_the_body_in_version_1_and_base64_in_version_2(client: Client) -> None:
    raw = as_xml(client.http.post("/access/addlmingressk8sconf", content=CONFIG, auth=client.auth))
    assert raw.stat == 200
    assert client.v2("showlmingressk8sconf")["context"] == ["only"]
    assert client.v2("dellmingressk8sconf").status == 200
    assert client.upload("addlmingressk8sconf", CONFIG).status == 200
    assert client.v1("showlmingressk8sconf").value("context") == "only"
    assert client.v2("addlmingressk8sconf").message == "data: String Value missing"


def test_values_have_the_form_of_their_dialect(client: Client) -> None:
    client.v1("setlmingressmode", mode="Ingress")
    client.v1("setlmingresswatchtimeout", watchtimeout="120")
    assert client.v2("getlmingressmode")["mode"] == "Ingress"
    assert client.v2("getlmingresswatchtimeout")["watchtimeout"] == 120
    assert client.v1("getlmingressnamespace").value("namespace") == "default"


def test_refusals_are_the_same_in_both_dialects(client: Client) -> None:
    wrong = {
        "setlmingressmode": {"mode": "Both"},
        "setlmingresswatchtimeout": {"watchtimeout": "-1"},
        "setlmingressnamespace": {"namespace": "Shop"},
        "restartlmingress": {},
        "dellmingressk8sconf": {},
    }
    for command, parameters in wrong.items():
        first, second = client.v2_with(command, parameters), client.v1_with(command, parameters)
        assert (first.status, first.message) == (second.stat, second.error)
        assert first.status == 422


def test_the_file_is_in_no_journal_log_dump_or_backup_and_outlives_a_restart(tmp_path: Path) -> None:
    with Emulator(tls=False, limiter=False, state_file=tmp_path / "unit.json") as unit:
        client = Client(unit)
        client.upload("addlmingressk8sconf", CONFIG)
        client.v2("setlmingressnamespace", namespace="shop")
        shown = [repr(list(unit.journal)), repr(unit.state.unit.log), repr(unit.dump()), repr(unit.state)]
        assert not any(TOKEN in one for one in shown)
        assert TOKEN.encode() not in base64.b64decode(client.v2("backup")["data"])
        client.close()
    with Emulator(tls=False, limiter=False, state_file=tmp_path / "unit.json") as unit:
        assert unit.state.shared.kubernetes.configuration == CONFIG.decode()
        assert unit.raw("showlmingressk8sconf")["context"] == ["only"]
        assert unit.raw("getlmingressnamespace")["namespace"] == "shop"


def test_a_restored_unit_has_to_be_given_the_file_again(client: Client) -> None:
    client.upload("addlmingressk8sconf", CONFIG)
    client.v2("setlmingressmode", mode="Ingress")
    backup = client.v2("backup")["data"]
    client.v2("dellmingressk8sconf")
    client.v2("setlmingressmode", mode="Service")
    assert client.v2("restore", data=backup, type=1).status == 200
    assert client.v2("getlmingressmode")["mode"] == "Ingress"
    assert "context" not in client.v2("showlmingressk8sconf").body
    assert client.v2("restartlmingress").message == "Kubernetes configuration not found"


def test_whatever_is_made_of_a_file_is_refused_in_one_way_or_taken() -> None:
    dice = random.Random(1910)
    pieces = [
        b"!!int ",
        b"!!timestamp x",
        b"&a *a",
        b"[",
        b"{",
        b"? ",
        b"<<: ",
        b"2001-13-45",
        b"\xff",
        b"\0",
        b"=",
        b"|\n",
    ]
    for _ in range(500):
        content = bytearray(CONFIG)
        for _ in range(dice.randint(1, 4)):
            place = dice.randrange(len(content))
            if dice.random() < 0.6:
                content[place:place] = dice.choice(pieces)
            else:
                del content[place : place + dice.randint(1, 20)]
        with suppress(ValueError):
            assert contexts(bytes(content))
