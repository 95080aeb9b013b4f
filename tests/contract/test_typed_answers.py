"""Every typed answer says what the unit said: each field, turned back into wire words, stands in a raw read.

The raw read goes around the client altogether. Turning back is done by what sends values, not by what reads
them, so the two halves of the client are held against each other and against the unit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

import pytest

from loadmaster import LoadMaster, Model, NotFound, Refused
from loadmaster._described import Described, described
from loadmaster._wire.encode import encode_arguments, encode_value
from loadmaster._wire.table import Form
from loadmaster.resources.catalogue import COMMANDS
from loadmaster_emulator import Emulator, Refusal
from tests.contract.conftest import Dialect, connect
from tests.contract.test_twins import arguments_of
from tests.support.async_client import EventLoop

READS = [described(name) for name, entry in sorted(COMMANDS.items()) if entry.kind == "read"]
ENVELOPE = {"code", "status", "message"}
WORDS = {"yes": "true", "y": "true", "1": "true", "no": "false", "n": "false", "0": "false", "": "false"}


@pytest.fixture(scope="module")
def furnished() -> Iterator[tuple[Emulator, dict[str, Any]]]:
    """A unit with something of most kinds, and arguments that name it."""
    with Emulator(limiter=False, tls=False, clock_speed=0) as unit:
        service = unit.raw("addvs", vs="10.0.0.50", port=443, prot="tcp", nickname="web", persist="src")[
            "Index"
        ]
        unit.raw("addrs", vs=service, rs="10.0.1.11", rsport=80, weight=500)
        parent = unit.raw("addvs", vs="10.0.0.51", port=80, prot="tcp")["Index"]
        unit.raw("modvs", vs=parent, createsubvs="")
        unit.raw("addrule", name="api", pattern="/api")
        unit.raw("addprerule", vs=service, rule="api")
        unit.raw("useraddlocal", user="ops", password="password-1")
        unit.raw("addhostsentry", hostip="10.0.1.11", hostfqdn="one.example")
        unit.raw("addroute", dest="10.9.0.0/16", gateway="10.0.0.1")
        unit.raw("addldapendpoint", name="staff", server="10.0.5.1", ldaptype=0)
        server = unit.raw("showvs", vs=service)["Rs"][0]["RsIndex"]
        yield unit, {"service": service, "server": server, "user": "ops", "name": "api"}


@pytest.mark.parametrize("dialect", ["v2", "v1"])
@pytest.mark.parametrize("with_tasks", [False, True], ids=["sync", "async"])
def test_every_read_says_what_the_unit_said(
    furnished: tuple[Emulator, dict[str, Any]],
    dialect: Dialect,
    with_tasks: bool,
    event_loop_thread: EventLoop,
) -> None:
    unit, names = furnished
    compared, wrong = 0, []
    with connect(unit, dialect, event_loop_thread if with_tasks else None) as lm:
        for command in READS:
            pair = _both(unit, lm, command, names)
            if pair is None:
                continue
            compared += 1
            wrong += [f"{command.name}: {complaint}" for complaint in _complaints(*pair)]
    assert not wrong, "\n".join(wrong)
    assert compared > len(READS) * 0.6


def _both(
    unit: Emulator, lm: LoadMaster, command: Described, names: Mapping[str, Any]
) -> tuple[Any, Any] | None:
    """The raw and the typed answer; ``None`` where the unit refuses, or the dialect of raw reads lacks it."""
    if command.entry.v1_only:
        return None
    arguments = {name: names.get(name, value) for name, value in arguments_of(command).items()}
    wire = encode_arguments(command.table, arguments)
    method = getattr(getattr(lm, command.entry.accessor), command.entry.method)
    try:
        raw = unit.call_raw(command.table.wire or command.name, wire)
    except Refusal:
        with suppress(Refused):
            assert method(**arguments) == [], "an empty list takes the place of some refusals"
        return None
    try:
        typed = method(**arguments)
    except NotFound:
        assert raw.keys() <= ENVELOPE, "a success that shows nothing is what some units say of nothing"
        return None
    return {name: value for name, value in raw.items() if name not in ENVELOPE}, typed


def _complaints(raw: Any, typed: Any) -> Iterator[str]:
    models = [typed] if isinstance(typed, Model) else typed if isinstance(typed, list) else []
    yield from _of_models(raw, [one for one in models if isinstance(one, Model)])


def _of_models(raw: Any, models: list[Model]) -> Iterator[str]:
    """What does not agree between objects and the raw ones that they were made of, in the same order."""
    left = list(_objects(raw))
    for one in models:
        wanted = {
            wire.lower() for wire, (name, _) in one.wire_table.fields.items() if name in one.model_fields_set
        }
        found = next((other for other in left if wanted <= {key.lower() for key in other}), None)
        if found is None:
            yield f"{type(one).__name__} {one!r} is nowhere in {str(raw)[:200]}"
            return
        left.remove(found)
        yield from _of_model(found, one)


def _of_model(raw: Mapping[str, Any], typed: Model) -> Iterator[str]:
    values = {key.lower(): value for key, value in raw.items()}
    for wire, (name, form) in typed.wire_table.fields.items():
        if name in typed.model_fields_set:
            yield from _of_field(
                f"{type(typed).__name__}.{name}", form, values[wire.lower()], getattr(typed, name)
            )
    for unknown in typed.model_extra or {}:
        yield f"{type(typed).__name__} shows {unknown}, which nobody described"


def _of_field(where: str, form: Form, raw: Any, typed: Any) -> Iterator[str]:
    if form.type in ("object", "objects"):
        yield from _of_models(raw, typed if isinstance(typed, list) else [] if typed is None else [typed])
    elif form.type != "secret" and _spelt(form, raw, raw=True) != _spelt(form, typed, raw=False):
        yield f"{where} is {typed!r}, the unit said {raw!r}"


def _objects(raw: Any) -> Iterator[dict[str, Any]]:
    if isinstance(raw, dict):
        yield raw
        for value in raw.values():
            yield from _objects(value)
    elif isinstance(raw, list):
        for value in raw:
            yield from _objects(value)


def _spelt(form: Form, value: Any, *, raw: bool) -> str:
    """The value as the wire spells it, without the differences that the description allows."""
    if value in (None, "") or (value == [] and form.type != "flags"):
        return ""
    if not raw:
        value = _encoded(form, value)
    if isinstance(value, list):
        value = (form.separator or " ").join(map(str, value))
    text = str(value).strip().strip("\"'\r\n").lower()
    if form.type == "bool":
        meant = {
            word.lower(): str(truth).lower()
            for word, truth in zip(form.words or (), (True, False), strict=False)
        }
        return meant.get(text, WORDS.get(text, text))
    empty = text in ("", "none", "false") or (form.type == "list" and text in ("[]", "{}"))
    return "" if empty else " ".join(sorted(text.replace(form.separator or " ", " ").split()))


def _encoded(form: Form, value: Any) -> Any:
    if form.type == "enum":
        return {**form.codes, **form.read_codes}.get(value, value)
    if form.type == "list" and form.codes:
        return [form.codes.get(one, one) for one in value]
    if form.type in ("bool", "flags"):
        return encode_value(form, value)
    return value
