"""Real answers of every command, damaged, and given to the client; run in a process of its own.

    python -m tests.whole.damage SEED COUNT

Prints one JSON object: how many damaged bodies were given, what they became, how much memory that took, and
every exception that is none of the client's own.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from loadmaster import LoadMaster, LoadMasterError, Request, Response
from loadmaster import _retry as retry
from loadmaster_codegen.model import Command
from tests.support.described import description
from tests.whole.stage import LEAVING, Stage, parameters, staged
from tests.whole.wire import DIALECTS, Cut, Dialect, Reply, Wire

MOST_BYTES = 4 * 2**30
"""Address space of the process: an answer that makes the client want more ends it."""
LONGEST_MESSAGE = 2000

SCRAPS = (
    *(b"<", b">", b"{", b"[", b'"', b"null", b"-1", b"1e999", b"NaN", b"&x;", b"</Data>", b"<!DOCTYPE a>"),
    *(b"\x00", b"\xff", b"true", b"{}", b"[]", b'"code":500,', b"\xed\xa0\x80", b"]]>", b"<![CDATA["),
    *(
        b"9" * 400,
        b"<a>" * 300,
        b"[" * 2000,
        b'{"a":' * 500,
        b'<!ENTITY a "b">',
        b"\xef\xbb\xbf",
        b"x" * 9000,
    ),
    *(b'"Index":{},', b'"VS":[[]],', b'"Enable":"perhaps",', b"<Enable>perhaps</Enable>", b"<VS/>", b"0x1F"),
)


@dataclass(frozen=True)
class Recorded:
    """One answer as the unit gave it, and how the client asks for it."""

    command: Command
    dialect: Dialect
    arguments: dict[str, Any]
    reply: Reply


@dataclass
class Damaged:
    """Stands in the place of the network: every answer is a damaged one, of a few kinds."""

    dice: random.Random
    current: Recorded
    others: list[Recorded]
    given: int = 0
    seen: Counter[str] = field(default_factory=Counter)

    def __call__(self, request: Request) -> Response:
        self.given += 1
        body = self.current.reply.body
        for _ in range(self.dice.choice((1, 1, 2, 3))):
            body = self.dice.choice(DAMAGES)(body, self)
        status = 200 if self.dice.random() < 0.9 else self.dice.choice((401, 403, 404, 405, 422, 500, 503))
        kind = self.dice.choice((self.current.reply.kind, self.current.reply.kind, "text/html", ""))
        return Response(status, body, kind)


def _insert(body: bytes, damaged: Damaged) -> bytes:
    place = damaged.dice.randrange(len(body) + 1)
    return body[:place] + damaged.dice.choice(SCRAPS) + body[place:]


def _remove(body: bytes, damaged: Damaged) -> bytes:
    place = damaged.dice.randrange(len(body) + 1)
    return body[:place] + body[place + damaged.dice.randint(1, 40) :]


def _cut(body: bytes, damaged: Damaged) -> bytes:
    return body[: damaged.dice.randrange(len(body) + 1)]


def _flip(body: bytes, damaged: Damaged) -> bytes:
    place = damaged.dice.randrange(len(body) + 1)
    return body[:place] + bytes([damaged.dice.randrange(256)]) + body[place + 1 :]


def _repeat(body: bytes, damaged: Damaged) -> bytes:
    place = damaged.dice.randrange(len(body) + 1)
    piece = body[place : place + damaged.dice.randint(1, 200)]
    return body[:place] + piece * damaged.dice.choice((1, 2, 50)) + body[place:]


def _mix(body: bytes, damaged: Damaged) -> bytes:
    other = damaged.dice.choice(damaged.others).reply.body
    place, there = damaged.dice.randrange(len(body) + 1), damaged.dice.randrange(len(other) + 1)
    return body[:place] + other[there : there + 500] + body[place:]


def _another(body: bytes, damaged: Damaged) -> bytes:
    return damaged.dice.choice(damaged.others).reply.body


def _retyped(body: bytes, damaged: Damaged) -> bytes:
    """A JSON answer in which one value is of another type; any other answer stays."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return body
    places: list[tuple[Any, Any]] = []
    _places(document, places)
    if not places:
        return body
    holder, key = damaged.dice.choice(places)
    holder[key] = damaged.dice.choice((None, True, -1, 10**40, 1.5, "", "x" * 500, [], {}, [{}], {"a": [1]}))
    return json.dumps(document).encode()


def _places(value: Any, found: list[tuple[Any, Any]]) -> None:
    if isinstance(value, dict):
        for key in value:
            found.append((value, key))
            _places(value[key], found)
    elif isinstance(value, list):
        for number, one in enumerate(value):
            found.append((value, number))
            _places(one, found)


DAMAGES: tuple[Callable[[bytes, Damaged], bytes], ...] = (
    *(_insert, _remove, _cut, _flip, _repeat, _mix, _another, _retyped, _retyped),
)


def recorded(stage: Stage) -> list[Recorded]:
    """An answer of every command that the prepared unit carries out, in each dialect."""
    found = []
    wire = Wire(stage.unit)
    for command in stage.description.commands():
        if command.name in LEAVING:
            continue
        arguments = stage.arguments(command)
        for dialect in DIALECTS:
            if command.v1_only and dialect == "v2":
                continue
            try:
                reply = wire.call(command, parameters(command, arguments), dialect)
            except Cut:
                continue
            found.append(Recorded(command, dialect, arguments, reply))
            stage.restore()
    wire.close()
    return found


def run(seed: int, count: int) -> dict[str, Any]:
    """Give that many damaged bodies to the client."""
    retry._FIRST_PAUSE_SECONDS = 0.0
    with staged(description()) as stage:
        answers = recorded(stage)
    dice = random.Random(seed)
    network = Damaged(dice, answers[0], answers)
    clients = {
        dialect: LoadMaster(
            "https://lb.example",
            api_key="k-123456",
            calls_per_second=None,
            dialect=dialect,
            transport=network,
        )
        for dialect in DIALECTS
    }
    strangers: list[str] = []
    dice.shuffle(answers)
    before = _peak()
    while network.given < count:
        for one in answers:
            network.current = one
            _call(clients[one.dialect], one, network.seen, strangers)
            if network.given >= count:
                break
    return {
        "given": network.given,
        "commands": len({one.command.name for one in answers}),
        "outcomes": dict(network.seen),
        "strangers": strangers[:20],
        "grown_bytes": _peak() - before,
    }


def _call(client: LoadMaster, one: Recorded, seen: Counter[str], strangers: list[str]) -> None:
    family = description().families[one.command.family]
    method = getattr(getattr(client, family.accessor), one.command.method)
    try:
        result = method(**one.arguments)
        repr(result)
    except LoadMasterError as error:
        seen[type(error).__name__] += 1
        if len(str(error)) > LONGEST_MESSAGE:
            strangers.append(f"{one.command.name} in {one.dialect}: {len(str(error))} characters of message")
    except Exception as error:  # noqa: BLE001 - whatever else comes is what is looked for
        where = traceback.extract_tb(error.__traceback__)[-1]
        strangers.append(
            f"{one.command.name} in {one.dialect}: {type(error).__name__}: {str(error)[:200]} "
            f"({where.filename.rsplit('/', 1)[-1]}:{where.lineno})"
        )
    else:
        seen["model"] += 1


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    print(json.dumps(run(int(sys.argv[1]), int(sys.argv[2]))))
