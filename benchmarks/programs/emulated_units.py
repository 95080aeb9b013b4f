"""Several emulated units and pairs in one process: a line of JSON when they answer; after a line on standard
input another with what was asked of each unit.
"""

from __future__ import annotations

import contextlib
import json
import sys
from typing import Any

from benchmarks import estate
from loadmaster_emulator import EmulatedPair, Emulator


def main(singles: int, pairs: int, seed: int, services: int) -> None:
    """Run appliances with `services` services each until standard input ends."""
    with contextlib.ExitStack() as stack:
        found: list[tuple[Emulator, ...]] = [
            (stack.enter_context(Emulator(seed=seed + number)),) for number in range(singles)
        ]
        for number in range(pairs):
            pair = stack.enter_context(EmulatedPair(seed=seed + singles + 2 * number))
            found.append((pair.first, pair.second))
        units = [unit for appliance in found for unit in appliance]
        for appliance in found:
            furnish(appliance[0], services)
        print(json.dumps([[way_in(unit) for unit in appliance] for appliance in found]), flush=True)
        for _ in sys.stdin:
            told = [{"calls": len(unit.journal), "cuts": unit.limiter.cuts} for unit in units]
            print(json.dumps(told), flush=True)
            for unit in units:
                unit.journal.clear()


def way_in(unit: Emulator) -> dict[str, Any]:
    """What an inventory and the environment have to say about a unit."""
    return {
        "url": unit.url,
        "ca": unit.certificate.read_text() if unit.certificate else "",
        "api_key": unit.api_key,
    }


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
    main(*map(int, sys.argv[1:5]))
