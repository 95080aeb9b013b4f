"""Every parameter of every command, given nonsense: a documented refusal, no crash, no half change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadmaster_emulator import Emulator, Refusal
from loadmaster_emulator.contract import COMMANDS, SETTINGS
from loadmaster_emulator.specification import CommandSpec, ValueSpec
from loadmaster_emulator.state_file import save
from tests.emulator.support import Client

NONSENSE: tuple[Any, ...] = (
    "", " ", "x", "0", "-1", "1.5", "1e3", "999999999999999999999", 10**30, -1, 0, 3.7, True, False,
    "é", "東京", "a\x00b", "\ud800", "${x}", "<x>&", "'\"", "x" * 1000, "1" * 5000, "0x10", "١٢",
    [], [1], ["a", "b"], [None], {}, {"a": 1}, "10.0.0.300", "::1", "!", "!99", "*", "none", "%00", "\n",
)  # fmt: skip
REFUSALS = {400, 401, 403, 404, 405, 422}
HARMLESS = {"reboot", "shutdown"}


def limits(spec: ValueSpec) -> list[Any]:
    """Values just inside and just outside of a specification's limits."""
    found: list[Any] = list(spec.also)
    for limit in (spec.minimum, spec.maximum):
        if limit is not None:
            found += [limit - 1, limit, limit + 1, str(limit)]
    for length in (spec.min_length, spec.max_length):
        if length is not None:
            found += ["a" * max(0, length - 1), "a" * length, "a" * (length + 1)]
    found += [code for code, _, _ in spec.codes]
    return found


def prepare(unit: Emulator) -> dict[str, Any]:
    """A furnished unit, and a value for each mandatory parameter that makes sense there."""
    service = unit.raw("addvs", vs="10.0.0.50", port=443, prot="tcp", SSLAcceleration=True)["Index"]
    server = unit.raw("addrs", vs=service, rs="10.0.1.11", rsport=80)["Rs"][0]["RsIndex"]
    unit.raw("addrule", name="r1", pattern="/a")
    return {
        "vs": service, "rs": f"!{server}", "rsport": 80, "port": 443, "prot": "tcp", "name": "r1",
        "rule": "r1", "param": "snat", "value": "yes", "iface": 0, "interface": 0, "cert": "www",
        "password": "archive1", "type": "", "addr": "10.0.0.12/8", "bond": 2, "vlanid": 5, "vni": 5,
        "remote": "10.0.0.9", "wuiiface": 0, "wuiport": 443,
    }  # fmt: skip


def frozen(unit: Emulator) -> str:
    """All of the state that a refused command may not touch: everything but the log."""
    with unit.locked() as state:
        own = state.unit
        accounts = [own.administrator, *state.shared.accounts.values()]
        secrets = [(one.password, one.api_keys, one.permissions) for one in accounts]
        return repr(
            (
                state.shared,
                state.shared.settings,
                own.settings,
                own.pending,
                own.interfaces,
                own.away_until,
                secrets,
            )
        )


def attempt(unit: Emulator, command: CommandSpec, parameters: dict[str, Any]) -> None:
    before = frozen(unit)
    refusal: Refusal | None = None
    try:
        unit.call_raw(command.name, parameters)
    except Refusal as refused:
        refusal = refused
    if refusal is not None:
        assert refusal.code in REFUSALS
        assert 0 < len(refusal.text) < 200
        assert frozen(unit) == before, (command.name, parameters, refusal.text)


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - HARMLESS))
def test_a_refused_command_changes_nothing(name: str) -> None:
    with Emulator(tls=False, limiter=False) as unit:
        known = prepare(unit)
        command = COMMANDS[name]
        base = {
            parameter.wire: known.get(parameter.wire, "x")
            for parameter in command.parameters
            if parameter.required
        }
        attempt(unit, command, base)
        for parameter in command.parameters:
            for value in (*limits(parameter.value), *NONSENSE):
                attempt(unit, command, {**base, parameter.wire: value})
            attempt(unit, command, {wire: value for wire, value in base.items() if wire != parameter.wire})


@pytest.mark.parametrize("wire", sorted({spec.wire for spec in SETTINGS.values()}))
def test_a_refused_setting_changes_nothing(wire: str) -> None:
    with Emulator(tls=False, limiter=False) as unit:
        unit.raw("set", param="backupenable", value="yes")
        for value in (*limits(SETTINGS[wire.lower()].value), *NONSENSE):
            attempt(unit, COMMANDS["set"], {"param": wire, "value": value})
            unit.raw("get", param=wire)
        unit.raw("getall")
        unit.raw("set", param="enableapi", value="yes")


@given(
    changes=st.dictionaries(
        st.sampled_from([parameter.wire for parameter in COMMANDS["modvs"].parameters if parameter.key]),
        st.one_of(st.sampled_from(NONSENSE), st.integers(-5, 70000), st.text(max_size=20), st.booleans()),
        max_size=6,
    )
)
def test_any_mixture_of_changes_is_taken_whole_or_not_at_all(
    furnished: Emulator, changes: dict[str, Any]
) -> None:
    service = furnished.raw("listvs")["VS"][0]["Index"]
    attempt(furnished, COMMANDS["modvs"], {"vs": service, **changes})
    furnished.raw("showvs", vs=service)


@pytest.fixture(scope="module")
def furnished() -> Iterator[Emulator]:
    with Emulator(tls=False, limiter=False) as unit:
        prepare(unit)
        yield unit


@pytest.fixture(scope="module")
def client(furnished: Emulator) -> Iterator[Client]:
    made = Client(furnished)
    yield made
    made.close()


@given(content=st.binary(max_size=200))
def test_any_body_is_answered(client: Client, content: bytes) -> None:
    for path in ("/accessv2", "/access/addvs", "/access/addcert?cert=x", "/access/%ff%00"):
        assert client.http.post(path, content=content).status_code in REFUSALS


def test_whatever_is_accepted_can_be_kept(furnished: Emulator, tmp_path: Path) -> None:
    with furnished.locked() as state:
        save(state, tmp_path / "state.json")
    with Emulator(tls=False, state_file=tmp_path / "state.json") as again:
        assert again.dump() == furnished.dump()
