"""The clients themselves: what they are given, what they refuse, and that the twins are twins."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from typing import Any

import pytest

import loadmaster
from loadmaster import AsyncLoadMaster, InvalidCall, LoadMaster, LoadMasterError
from loadmaster.resources.catalogue import COMMANDS
from tests.sdk.scripted import ScriptedAppliance, ok


@pytest.mark.parametrize(
    "url",
    ["", "lb.example", "ftp://lb.example", "https://", "https://lb.example/admin", "https://lb.example?x=1",
     "https://lb.example:99999", "https://lb.example:0", "https://[::1", "https://lb example", "https://lb\n.example"],
)  # fmt: skip
@pytest.mark.parametrize("client", [LoadMaster, AsyncLoadMaster])
def test_an_address_that_is_none_is_refused(client: Any, url: str) -> None:
    with pytest.raises(InvalidCall, match=r"url is .*expected something like https://lb.example:443"):
        client(url, api_key="k-123456")


def test_plain_http_is_for_this_machine_only() -> None:
    with pytest.raises(InvalidCall, match="plain http would show the credentials to everybody"):
        LoadMaster("http://lb.example")
    LoadMaster("http://127.0.0.1:8080").close()


def test_credentials_in_the_address_are_refused_and_not_repeated() -> None:
    with pytest.raises(InvalidCall) as caught:
        LoadMaster("https://bal:hunter22@lb.example")
    assert "hunter22" not in str(caught.value)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"calls_per_second": 0}, "calls_per_second is 0; expected a number above 0"),
        ({"calls_in_flight": 0}, "calls_in_flight is 0; expected 1 or more"),
        ({"timeout_seconds": -1}, "timeout_seconds is -1; expected a number of seconds above 0"),
        ({"timeout_seconds": float("nan")}, "timeout_seconds is nan"),
        ({"dialect": "v3"}, "dialect is 'v3'; expected 'auto', 'v2' or 'v1'"),
        ({"username": "bal"}, "username and password belong together"),
        ({"api_key": ""}, "api_key is empty"),
    ],
)
def test_settings_that_make_no_sense_are_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidCall, match=re.escape(message)):
        LoadMaster("https://lb.example", **arguments)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://lb.example", "https://lb.example:443"),
        ("https://LB.example:8443/", "https://lb.example:8443"),
        ("https://[2001:db8::1]", "https://[2001:db8::1]:443"),
    ],
)
def test_a_client_says_whom_it_speaks_to(url: str, shown: str) -> None:
    with LoadMaster(url) as lm:
        assert repr(lm) == f"LoadMaster({shown!r})"


def test_nothing_is_sent_before_the_first_call(appliance: ScriptedAppliance) -> None:
    with appliance.client():
        pass
    assert appliance.requests == []


IMPORT = """
import sys, loadmaster
heavy = {"httpx", "pydantic", "typer", "rich", "asyncio"} & set(sys.modules)
assert not heavy, heavy
loadmaster.LoadMasterError
assert not {"httpx", "pydantic"} & set(sys.modules)
"""


def test_importing_the_package_loads_nothing_heavy() -> None:
    subprocess.run([sys.executable, "-c", IMPORT], check=True, timeout=60)


def test_every_exported_name_exists_and_no_other() -> None:
    for name in loadmaster.__all__:
        assert getattr(loadmaster, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'Loadmaster'"):
        loadmaster.Loadmaster  # noqa: B018


def test_the_error_tree_in_the_docstring_is_the_error_tree() -> None:
    from loadmaster import _exceptions

    drawn = re.findall(r"(│?)\s*[├└]── (\w+)", _exceptions.__doc__ or "")
    tree: dict[str, str] = {}
    branch = "LoadMasterError"
    for line in (_exceptions.__doc__ or "").splitlines():
        match = re.match(r"(│   |    )?[├└]── (\w+)", line.strip("\n").removeprefix("    "))
        if match:
            tree[match[2]] = branch if match[1] else "LoadMasterError"
            branch = branch if match[1] else match[2]
    real = {
        name: getattr(_exceptions, name).__bases__[0].__name__
        for name in _exceptions.__all__
        if name != "LoadMasterError"
    }
    assert len(drawn) == len(real)
    assert tree == real


def _public(thing: type) -> dict[str, Any]:
    return {
        name: member
        for name, member in inspect.getmembers(thing)
        if not name.startswith("_") and callable(member)
    }


def _accessors(client: Any) -> list[str]:
    names = {entry.accessor for entry in COMMANDS.values()} | {"settings", "sub_virtual_services"}
    return sorted(names)


def _same_but_for_waiting(signature: inspect.Signature) -> str:
    text = re.sub(r"AbstractAsync", "Abstract", str(signature).replace("Async", ""))
    return re.sub(r"Awaitable\[((?:[^\[\]]|\[[^\]]*\])*)\]", r"\1", text)


def test_the_twins_have_the_same_methods_with_the_same_signatures(appliance: ScriptedAppliance) -> None:
    first, second = appliance.client(), appliance.async_client()
    pairs: list[tuple[Any, Any]] = [(LoadMaster, AsyncLoadMaster)]
    pairs += [(type(getattr(first, name)), type(getattr(second, name))) for name in _accessors(first)]
    compared = 0
    for one, other in pairs:
        assert _public(one).keys() == _public(other).keys()
        for name, member in _public(one).items():
            twin = _public(other)[name]
            if not inspect.isfunction(member):
                continue
            assert _same_but_for_waiting(inspect.signature(member)) == _same_but_for_waiting(
                inspect.signature(twin)
            ), f"{one.__name__}.{name}"
            assert inspect.getdoc(twin)
            compared += 1
    assert compared > len(COMMANDS)


def test_every_command_of_the_description_has_a_method_on_both_clients(appliance: ScriptedAppliance) -> None:
    for client in (appliance.client(), appliance.async_client()):
        for entry in COMMANDS.values():
            assert callable(getattr(getattr(client, entry.accessor), entry.method))


def test_every_method_says_what_it_does_and_how_sure_that_is(appliance: ScriptedAppliance) -> None:
    client = appliance.client()
    for name, entry in COMMANDS.items():
        text = inspect.getdoc(getattr(getattr(client, entry.accessor), entry.method)) or ""
        assert re.search("recorded answer|work against units|unverified", text), name
        if entry.kind in ("write", "action", "upload"):
            assert "Traffic: " in text, name


def test_a_raw_call_gives_the_answer_as_it_came(appliance: ScriptedAppliance) -> None:
    client = appliance.answers(ok(Anything={"a": [1]})).client()
    assert client.call("frobnicate", {"x": True, "n": 3, "t": "a"}, reads=True) == {"Anything": {"a": [1]}}
    body = appliance.bodies[0]
    assert {name: body[name] for name in ("cmd", "x", "n", "t")} == {
        "cmd": "frobnicate",
        "x": True,
        "n": 3,
        "t": "a",
    }


@pytest.mark.parametrize("command", ["", "../etc", "/access/x", "a b", "x?y=1", "a//b", "x" * 101])
def test_a_raw_call_takes_only_command_names(appliance: ScriptedAppliance, command: str) -> None:
    with pytest.raises(InvalidCall, match="expected a name such as"):
        appliance.client().call(command)


@pytest.mark.parametrize("parameters", [{"apikey": "x"}, {"cmd": "x"}, {"": "x"}, {"a": 1.5}, {"a": None}])
def test_a_raw_call_takes_only_what_can_be_sent(
    appliance: ScriptedAppliance, parameters: dict[str, Any]
) -> None:
    with pytest.raises(InvalidCall):
        appliance.client().call("x", parameters)


def test_every_message_starts_small_and_ends_without_a_stop(appliance: ScriptedAppliance) -> None:
    client = appliance.client()
    for wrong in (
        lambda: client.settings.get("nonsense"),
        lambda: client.real_servers.modify(1, 2, weight=0),
        lambda: client.snapshot(["nonsense"]),
        lambda: client.content_rules.attach("a", 1),
    ):
        with pytest.raises(LoadMasterError) as caught:
            wrong()
        message = caught.value.message
        assert message[0].islower()
        assert message[-1] != "."
