"""What a unit says to curl in the v1 dialect, for comparison with what the checklist's report shows."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from typing import Any

from tools.deploy.pair import Unit

SWITCHES = {"aclstatus": "isenabled", "aclmethod": "isdrop", "aclblockall": "isifblock"}
"""How each switch of the packet filter is asked for."""


def shown(unit: Unit, raw: Mapping[str, Any]) -> str | None:
    """The text of one raw value as the unit gives it; None where it gives none."""
    kind, _, name = raw["object"].partition("/")
    wire = raw["wire_name"]
    if kind == "setting":
        return _text(ask(unit, "get", param=wire), wire)
    if kind == "licence":
        found = _text(ask(unit, "licenseinfo"), wire)
        return found and found.strip('"\n ')
    if kind == "packet_filter":
        return _text(ask(unit, f"aclcontrol/{SWITCHES[wire]}"), wire)
    if kind == "interface":
        return _text(ask(unit, "showiface", interface=name.removeprefix("eth")), wire)
    return _text(_service(unit, raw["object"]), wire)


def ask(unit: Unit, command: str, **parameters: str) -> ET.Element:
    """The answer to one command, by curl; the key does not stand in the process list."""
    words = [
        f"url = {unit.url}/access/{command}",
        f'cacert = "{unit.access["CA_FILE"]}"',
        "get",
        "silent",
        "show-error",
        # more than thirty calls in three seconds, and the unit cuts the line
        "retry = 5",
        "retry-all-errors",
    ]
    given = {**parameters, "apikey": unit.access["API_KEY"]}
    words += [f'data-urlencode = "{name}={value}"' for name, value in given.items()]
    answer = subprocess.run(
        ["curl", "--config", "-"],
        input="\n".join(words),
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    root = ET.fromstring(answer.stdout.partition("?>")[2] or answer.stdout)
    assert root.get("stat") == "200", answer.stdout
    return root


def _service(unit: Unit, key: str) -> ET.Element:
    """A service by address, port and protocol, or a SubVS by the name behind them."""
    address, _, rest = key.rpartition(":") if key.count("/") == 1 else key.rpartition("/")[0].rpartition(":")
    port, _, protocol = rest.partition("/")
    parent = ask(unit, "showvs", vs=address, port=port, prot=protocol)
    if key.count("/") == 1:
        return parent
    index, name = _text(parent, "Index"), key.rpartition("/")[2]
    (found,) = [
        service
        for service in ask(unit, "listvs").iter("VS")
        if _text(service, "MasterVSID") == index and _text(service, "NickName") == name
    ]
    return found


def _text(element: ET.Element, wire: str) -> str | None:
    """The first value of that name; names are compared as the API does, without regard to case."""
    for found in element.iter():
        if found.tag.lower() == wire.lower() and found is not element:
            return found.text
    return None
