"""The vendor's Python client and single sign-on: what it does over v1 is there in v2, and goes again."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from loadmaster_emulator import Emulator

PROGRAM = Path(__file__).parent / "programs" / "vendor_sign_on.py"


def run(python: Path, unit: Emulator, what: str) -> dict[str, Any]:
    host, port = unit.url.removeprefix("https://").split(":")
    place = {"host": host, "port": int(port), "username": unit.username, "password": unit.password}
    ended = subprocess.run(
        [str(python), str(PROGRAM)],
        input=json.dumps({**place, "what": what}),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    saw: dict[str, Any] = json.loads(ended.stdout)
    return saw


def test_a_domain_and_an_endpoint_of_the_vendors_client(vendor_python: Path) -> None:
    with Emulator(limiter=False) as unit:
        saw = run(vendor_python, unit, "make")
        assert saw["fresh"] == {"type": "LDAP-StartTLS", "reset": "60", "side": "1"}
        assert saw["changed"] == {"type": "LDAP-LDAPS", "endpoint": "directory", "most": "3"}
        assert saw["domains"] == ["vendor.example"]
        (domain,) = unit.raw("showdomain")["Domain"]
        assert (domain["ldap_endpoint"], domain["max_failed_auths"]) == ("directory", 3)
        endpoint = unit.raw("showldapendpoint", name="directory")["Data"]
        assert {key: str(value) for key, value in endpoint.items()} == saw["endpoint"]
        assert saw["endpoints"] == {"EndPoint": saw["endpoint"]}
        assert unit.state.shared.ldap.endpoints["directory"].secrets == {"adminpass": "never-shown-9"}
        assert run(vendor_python, unit, "delete") == {"domains": []}
        assert unit.raw("showdomain")["Domain"] == []
        assert {call.dialect for call in unit.journal if call.command == "moddomain"} == {"v1"}
