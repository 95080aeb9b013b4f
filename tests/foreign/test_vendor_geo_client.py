"""The vendor's Python client and global balancing: what it does over v1 is there in v2, and goes again."""

from __future__ import annotations

import json
import ssl
import subprocess
from pathlib import Path
from typing import Any

import httpx
import pytest

from loadmaster_emulator import Emulator
from tests.foreign.conftest import ask

PROGRAM = Path(__file__).parent / "programs" / "vendor_geo.py"
QUESTIONS = ("listfqdns", "listclusters", "listips", "listcustomlocation", "listparams", "geoacl.listcustom")

Stage = tuple[dict[str, Any], dict[str, dict[str, Any]]]


@pytest.fixture(scope="module")
def stages(vendor_python: Path) -> dict[str, Stage]:
    """What the client saw at each stage, and what the other dialect told right after it."""
    found: dict[str, Stage] = {}
    pipe = subprocess.PIPE
    with Emulator(limiter=False) as unit:
        host, port = unit.url.removeprefix("https://").split(":")
        place = {"host": host, "port": int(port), "username": unit.username, "password": unit.password}
        context = ssl.create_default_context(cafile=str(unit.certificate))
        with (
            httpx.Client(base_url=unit.url, verify=context) as other,
            subprocess.Popen(
                [str(vendor_python), str(PROGRAM)], stdin=pipe, stdout=pipe, stderr=pipe, text=True
            ) as program,
        ):
            assert program.stdin
            assert program.stdout
            print(json.dumps(place), file=program.stdin, flush=True)
            for line in program.stdout:
                said = json.loads(line)
                told = {command: ask(other, unit.api_key, command) for command in QUESTIONS}
                found[said["stage"]] = said["saw"], told
                print(file=program.stdin, flush=True)
            assert program.wait(timeout=60) == 0, program.stderr and program.stderr.read()
    return found


def test_it_takes_a_refusal_to_list_for_an_empty_list(stages: dict[str, Stage]) -> None:
    saw, told = stages["nothing"]
    assert saw["enabled"] is True
    assert saw["lists"] == [0, 0, 0, 0]
    assert {told[command]["message"] for command in QUESTIONS[:4]} == {"No geo data found"}
    assert saw["settings"] == {
        "autoupdate": False,
        "autoinstall": False,
        "installtime": 4,
        "lastupdated": None,
        "lastinstalled": None,
    }
    assert saw["ttl"] == str(told["listparams"]["TTL"])


def test_what_it_makes_is_there_in_the_other_dialect(stages: dict[str, Stage]) -> None:
    saw, told = stages["create"]
    (name,) = told["listfqdns"]["fqdn"]
    (site,) = name["Map"]
    (centre,) = told["listclusters"]["cluster"]
    assert saw["name"] == [name["FullyQualifiedDomainName"], "rr", 0]
    assert saw["centre"] == [str(centre["Index"]), "dublin", None]
    assert saw["site"] == [str(site["Index"]), "icmp", "1000"]
    assert saw["locations"] == {
        "continent": [{"code": "EU"}],
        "country": [{"code": "DE"}],
        "customlocation": [{"name": "Hamburg"}],
    }
    assert site["country"] == [{"code": "DE"}]
    assert saw["lists"] == [["www.example.com."], ["10.0.5.1"], ["192.0.2.0"], ["Hamburg"]]


def test_what_it_changes_is_changed_in_the_other_dialect(stages: dict[str, Stage]) -> None:
    saw, told = stages["change"]
    (name,) = told["listfqdns"]["fqdn"]
    (site,) = name["Map"]
    assert (saw["failtime"], name["FailTime"], name["SelectionCriteria"]) == (5, 300, "lb")
    assert (site["Weight"], site["Checker"], site["LocationLongitude"]) == (5, "tcp", 7200)
    assert "country" not in site
    assert [one["Name"] for one in told["listclusters"]["cluster"]] == ["cork"]
    assert saw["network"] == ["IE", 3600, -7200]
    assert (saw["ttl"], told["listparams"]["TTL"]) == ("60", 60)
    assert (saw["fetches"], saw["allowed"]) == (True, ["192.0.2.1/32"])
    assert told["geoacl.listcustom"]["Allowlist"] == ["192.0.2.1/32"]


def test_what_it_deletes_is_gone(stages: dict[str, Stage]) -> None:
    saw, told = stages["delete"]
    assert saw["lists"] == [0, 0, 0, 0]
    assert "No geo data found" in saw["refused"]
    assert saw["disabled"] is True
    assert {told[command]["status"] for command in QUESTIONS[:4]} == {"fail"}
