"""What is written, on request only: objects of a marked name in a range of addresses that nobody has.

Everything is removed again whatever happens, and only what carries both the mark and an address of the range,
or a name of ours, is ever touched.
"""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_address, ip_network
from typing import Any

from tests.parity.asking import Side
from tests.parity.calls import Call, call

RANGE = ip_network("192.0.2.0/24")
"""Addresses of documentation (TEST-NET-1), in no network that anybody runs."""
MARK = "parity-marker"
PORT = 39990
ADDRESS, PARENT = "192.0.2.201", "192.0.2.202"
KEY = {"vs": ADDRESS, "port": PORT, "prot": "tcp"}
PARENT_KEY = {"vs": PARENT, "port": PORT, "prot": "tcp"}
SERVER = {"rs": "192.0.2.211", "rsport": 8080}
RULE = f"{MARK}-rule"


def _write(command: str, **parameters: Any) -> Call:
    return call(command, why="write", compares="values", **parameters)


def _read(command: str, **parameters: Any) -> Call:
    return call(command, why="read after a write", compares="values", **parameters)


WRITES: tuple[Call, ...] = (
    _write("addvs", **KEY, NickName=MARK),
    _read("showvs", **KEY),
    _write("addvs", **KEY),
    _write("modvs", **KEY, Idletime=1800),
    _write("modvs", **KEY, Persist="src", PersistTimeout=659),
    _read("showvs", **KEY),
    _write("modvs", **KEY, PersistTimeout=59),
    _write("modvs", **KEY, ClientCert=1),
    _write("modvs", **KEY, Schedule="no-such-schedule"),
    _write("modvs", **KEY, Idletime=86401),
    _read("showvs", **KEY),
    _write("addrs", **KEY, **SERVER),
    _write("addrs", **KEY, **SERVER, non_local=1),
    _write("addrs", **KEY, **SERVER, non_local=1),
    _write("modrs", **KEY, **SERVER, weight=300),
    _write("modrs", **KEY, **SERVER, weight=70000),
    _read("showrs", **KEY, **SERVER),
    _write("addrule", name=RULE, type=0, pattern="/parity/"),
    _write("addrule", name=RULE, type=0, pattern="/parity/"),
    _read("showrule", name=RULE),
    _write("addvs", **PARENT_KEY, NickName=MARK),
    _write("modvs", **PARENT_KEY, createsubvs=""),
    _write("addrs", **PARENT_KEY, **SERVER, non_local=1),
    _read("showvs", **PARENT_KEY),
    _write("delrs", **KEY, **SERVER),
    _write("delrs", **KEY, **SERVER),
)
"""Asked of both sides in this order."""


def left_behind(side: Side) -> Iterator[tuple[str, Call]]:
    """What of a run is on a side, with the call that removes it."""
    services = side.data(call("listvs")).get("VS", [])
    for service in services:
        address = str(service.get("VSAddress", ""))
        if str(service.get("NickName", "")) == MARK and address and ip_address(address) in RANGE:
            key = {"vs": address, "port": service["VSPort"], "prot": service["Protocol"]}
            yield f"{address}:{service['VSPort']}", _write("delvs", **key)
    rules = side.data(call("showrule")).get("MatchContentRule", [])
    if any(isinstance(rule, dict) and rule.get("Name") == RULE for rule in rules):
        yield RULE, _write("delrule", name=RULE)


def clean(side: Side) -> list[str]:
    """Remove what a run has made; returns what is still there."""
    for _, removal in list(left_behind(side)):
        side.ask(removal, "v2")
    return [name for name, _ in left_behind(side)]
