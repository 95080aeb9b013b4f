"""Several emulated units in one process: a line of JSON when they answer; after a line on standard input
another with what was asked of them.
"""

from __future__ import annotations

import contextlib
import json
import sys

from benchmarks import estate
from loadmaster_emulator import Emulator


def main(count: int, seed: int, services: int) -> None:
    """Run `count` units with `services` services each until standard input ends."""
    with contextlib.ExitStack() as stack:
        units = [stack.enter_context(Emulator(seed=seed + number)) for number in range(count)]
        for unit in units:
            furnish(unit, services)
        ready = [
            {"url": unit.url, "ca_file": str(unit.certificate), "api_key": unit.api_key} for unit in units
        ]
        print(json.dumps(ready), flush=True)
        for _ in sys.stdin:
            told = [{"calls": len(unit.journal), "cuts": unit.limiter.cuts} for unit in units]
            print(json.dumps(told), flush=True)
            for unit in units:
                unit.journal.clear()


def furnish(unit: Emulator, services: int) -> None:
    """Services with two servers each, as calls of the past."""
    for number in range(services):
        values = estate.service(number, servers=2)
        place = {"vs": values["address"], "port": str(values["port"]), "prot": values["protocol"]}
        unit.raw("addvs", **place, NickName=values["nickname"])
        for server in values["real_servers"]:
            address, _, port = server.rpartition(":")
            unit.raw("addrs", **place, rs=address, rsport=port)
    unit.journal.clear()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]))
