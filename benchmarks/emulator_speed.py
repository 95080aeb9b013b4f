"""How soon the emulator answers after its start, and how many calls a second it serves on one core."""

from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from benchmarks.figure import Figure, NotMeasured, median
from benchmarks.process import PYTHON

START_RUNS = 7
SPEED_RUNS = 3
SPEED_SECONDS = 3.0
CONNECTIONS = 8
SERVICE = {"vs": "10.0.0.50", "port": "443", "prot": "tcp"}


def measure() -> list[Figure]:
    """First answer with TLS, throughput without TLS and limiter."""
    first = [_first_answer_seconds() for _ in range(START_RUNS)]
    with _emulator("--no-tls", "--no-limiter") as ready:
        _call(ready, {"cmd": "addvs", **SERVICE})
        rates = [asyncio.run(_calls_per_second(ready)) for _ in range(SPEED_RUNS)]
    return [
        Figure(
            what="emulator: first answer after start",
            value=median(first),
            unit="s",
            budget=0.5,
            note=f"process start to the first v2 answer over TLS, {START_RUNS} runs",
        ),
        Figure(
            what="emulator: calls a second",
            value=median(rates),
            unit="/s",
            budget=1500,
            at_least=True,
            note=f"`showvs` over {CONNECTIONS} connections, no TLS, no limiter, {SPEED_RUNS} runs",
        ),
    ]


def _first_answer_seconds() -> float:
    started = time.perf_counter()
    with _emulator() as ready:
        _call(ready, {"cmd": "get", "param": "version"})
        return time.perf_counter() - started


@contextlib.contextmanager
def _emulator(*options: str) -> Iterator[dict[str, Any]]:
    """A stand-alone emulator; its ready line is read as soon as it is written."""
    command = [PYTHON, "-m", "loadmaster_emulator", "run", "--port", "0", *options]
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        if not line:
            _, said = process.communicate()
            raise NotMeasured(f"the emulator did not start: {said.strip()[-300:]}")
        yield json.loads(line)
    finally:
        process.terminate()
        process.communicate()


def _call(ready: dict[str, Any], body: dict[str, str]) -> None:
    context = (
        ssl.create_default_context(cafile=ready["certificate"]) if ready["url"].startswith("https") else None
    )
    request = urllib.request.Request(
        f"{ready['url']}/accessv2", json.dumps({**body, "apikey": ready["api_key"]}).encode()
    )
    with urllib.request.urlopen(request, timeout=30, context=context) as answer:
        answer.read()


async def _calls_per_second(ready: dict[str, Any]) -> float:
    body = json.dumps({"cmd": "showvs", **SERVICE, "apikey": ready["api_key"]}).encode()
    address = urlsplit(ready["url"])
    head = f"POST /accessv2 HTTP/1.1\r\nHost: {address.netloc}\r\nContent-Type: application/json\r\n"
    request = f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
    started = time.perf_counter()
    end = started + SPEED_SECONDS
    counts = await asyncio.gather(
        *(_ask_until(end, request, address.hostname or "", address.port or 80) for _ in range(CONNECTIONS))
    )
    return sum(counts) / (time.perf_counter() - started)


async def _ask_until(end: float, request: bytes, host: str, port: int) -> int:
    """Calls answered with 200 on one connection until the time is over."""
    reader, writer = await asyncio.open_connection(host, port)
    count = 0
    while time.perf_counter() < end:
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 200"):
            raise NotMeasured(f"the emulator answered {head.splitlines()[0]!r}")
        length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        await reader.readexactly(int(length.split(b":")[1]))
        count += 1
    writer.close()
    return count
