"""Decoding the list of a thousand services into models, beside the vendor's client on the same answer."""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks import estate
from benchmarks.figure import Figure, NotMeasured, median
from tools import vendor_client

RUNS = 7
VENDOR_PROGRAM = Path(__file__).parent / "programs" / "decode_with_vendor_client.py"


def measure() -> list[Figure]:
    """Our time, and our share of the vendor's."""
    answers = _answers()
    ours = _ours(answers["v2"])
    what = f"decode `listvs` of {estate.SERVICES} × {estate.SERVERS} into models"
    note = f"{len(answers['v2']) // 1024} KiB of JSON, {RUNS} runs"
    figures = [Figure(what=what, value=ours * 1000, unit="ms", budget=100, aim=50, note=note)]
    vendor = _vendor(answers["v1"])
    note = (
        f"{vendor * 1000:.0f} ms with {vendor_client.name_and_version()} on the same unit's XML, {RUNS} runs"
    )
    figures.append(
        Figure(
            what=f"{what}: share of the vendor client's time",
            value=ours / vendor,
            unit="×",
            budget=0.1,
            note=note,
        )
    )
    return figures


def _answers() -> dict[str, bytes]:
    """The answer to `listvs` in both dialects, byte for byte as an emulated unit sends it."""
    import urllib.request

    from loadmaster_emulator import Emulator

    with Emulator(tls=False, limiter=False) as unit:
        for number in range(estate.SERVICES):
            service = estate.service(number)
            place = {"vs": service["address"], "port": str(service["port"]), "prot": service["protocol"]}
            unit.raw("addvs", **place, NickName=service["nickname"])
            for server, values in service["real_servers"].items():
                address, _, port = server.rpartition(":")
                unit.raw("addrs", **place, rs=address, rsport=port, Weight=str(values["weight"]))
        key = unit.api_key
        body = json.dumps({"cmd": "listvs", "apikey": key}).encode()
        requests = {
            "v2": (f"{unit.url}/accessv2", body),
            "v1": (f"{unit.url}/access/listvs?apikey={key}", None),
        }
        answers = {}
        for dialect, (address, content) in requests.items():
            with urllib.request.urlopen(address, content, timeout=60) as answer:
                answers[dialect] = answer.read()
        return answers


def _ours(answer: bytes) -> float:
    from loadmaster import LoadMaster, Request, Response

    def transport(request: Request) -> Response:
        del request
        return Response(status=200, body=answer, content_type="application/json")

    with LoadMaster(
        "https://lb.example", api_key="none", dialect="v2", transport=transport, calls_per_second=None
    ) as unit:
        services = unit.virtual_services.list()
        found = sum(len(service.real_servers or []) for service in services)
        if (len(services), found) != (estate.SERVICES, estate.SERVICES * estate.SERVERS):
            raise NotMeasured(f"decoded {len(services)} services with {found} servers")
        return median([_seconds(unit.virtual_services.list) for _ in range(RUNS)])


def _vendor(answer: bytes) -> float:
    vendor = vendor_client.name_and_version()
    try:
        python = vendor_client.python()
    except vendor_client.NotInstalled as problem:
        raise NotMeasured(str(problem)) from problem
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        file.write(answer)
        file.flush()
        said = subprocess.run(
            [str(python), str(VENDOR_PROGRAM), file.name, str(RUNS)],
            check=False,
            capture_output=True,
            text=True,
        )
    if said.returncode:
        raise NotMeasured(f"{vendor} could not decode the list: {said.stderr.strip()[-300:]}")
    result: dict[str, Any] = json.loads(said.stdout)
    if (result["services"], result["servers"]) != (estate.SERVICES, estate.SERVICES * estate.SERVERS):
        raise NotMeasured(f"{vendor} decoded {result['services']} services with {result['servers']} servers")
    return median(result["seconds"])


def _seconds(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return time.perf_counter() - started
