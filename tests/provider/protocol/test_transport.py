"""The transport in conditions that Terraform seldom makes: strangers, tiny windows, resets, huge messages."""

from __future__ import annotations

import os
import signal
import ssl
import stat
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

import msgpack
import pytest

from loadmaster_provider.protocol.messages import wire
from tests.provider.protocol.conftest import ROOT, TOY_COMMAND
from tests.provider.protocol.toy.schema import SERVER
from tests.provider.protocol.toy.store import Store
from tests.support.plugin_client import ClientIdentity, PluginClient, PluginProcess

PROVIDER = "/tfplugin6.Provider/"
MEGABYTE = 1 << 20


@pytest.fixture(scope="module")
def identity() -> ClientIdentity:
    return ClientIdentity.make()


@contextmanager
def started(identity: ClientIdentity, **environment: str) -> Iterator[PluginProcess]:
    process = PluginProcess(
        TOY_COMMAND, identity=identity, environment={"PYTHONPATH": str(ROOT), **environment}
    )
    try:
        yield process
    finally:
        process.end()


@pytest.fixture
def plugin(identity: ClientIdentity) -> Iterator[PluginProcess]:
    """A running toy provider to which nobody has connected."""
    with started(identity) as process:
        yield process


Connect = Callable[..., PluginClient]


@pytest.fixture
def connect(plugin: PluginProcess, identity: ClientIdentity) -> Iterator[Connect]:
    """Make connections to the toy provider."""
    with ExitStack() as stack:

        def make(**options: Any) -> PluginClient:
            client = PluginClient(
                plugin.socket_path, identity=identity, server_certificate=plugin.server_certificate, **options
            )
            stack.callback(client.close)
            return client

        yield make


@pytest.fixture
def client(connect: Connect) -> PluginClient:
    return connect()


def call(client: PluginClient, name: str, **fields: Any) -> Any:
    """One call with its answer."""
    answer = client.call(PROVIDER + name, wire()[f"{name}.Request"](**fields).SerializeToString())
    assert (answer.status, answer.error) == (0, "")
    return wire()[f"{name}.Response"].FromString(answer.message)


def dynamic(value: Any) -> Any:
    return wire()["DynamicValue"](msgpack=msgpack.packb(value))


def server_config(**written: Any) -> dict[str, Any]:
    return {**dict.fromkeys(SERVER.attributes), "name": "a", "address": "x", "port": 80, **written}


def configure(client: PluginClient, store: Store) -> None:
    assert not call(
        client, "ConfigureProvider", config=dynamic({"host": store.host, "api_key": None})
    ).diagnostics


# ---------------------------------------------------------------------- handshake and certificates


def test_the_handshake_line_says_how_to_connect(plugin: PluginProcess) -> None:
    assert plugin.handshake[:3] == ["1", "6", "unix"]
    assert plugin.handshake[4] == "grpc"
    assert "=" not in plugin.handshake[5]


def test_the_socket_lies_where_only_the_user_can_reach_it(plugin: PluginProcess) -> None:
    folder = Path(plugin.socket_path).parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_socket_goes_where_terraform_wants_it(identity: ClientIdentity, tmp_path: Path) -> None:
    with started(identity, PLUGIN_UNIX_SOCKET_DIR=str(tmp_path)) as process:
        assert Path(process.socket_path).is_relative_to(tmp_path)


def test_a_temporary_folder_with_a_long_path_is_avoided(identity: ClientIdentity, tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 120)
    deep.mkdir()
    with started(identity, TMPDIR=str(deep)) as process:
        client = PluginClient(
            process.socket_path, identity=identity, server_certificate=process.server_certificate
        )
        assert call(client, "GetMetadata").resources[0].type_name == "toy_server"
        client.close()


def test_terraform_is_served(client: PluginClient) -> None:
    response = call(client, "GetProviderSchema")
    assert list(response.resource_schemas) == ["toy_server"]
    assert response.server_capabilities.plan_destroy
    assert response.server_capabilities.get_provider_schema_optional


def answered(plugin: PluginProcess, identity: ClientIdentity | None) -> bool:
    """Whether a client gets an answer; its half of the TLS handshake may succeed before it is turned away."""
    with ExitStack() as stack, suppress(ssl.SSLError, ConnectionError):
        client = PluginClient(
            plugin.socket_path, identity=identity, server_certificate=plugin.server_certificate
        )
        stack.callback(client.close)
        return client.call(PROVIDER + "GetMetadata").status is not None
    return False


def test_only_terraforms_own_certificate_is_let_in(plugin: PluginProcess, identity: ClientIdentity) -> None:
    assert not answered(plugin, ClientIdentity.make())
    assert not answered(plugin, None)
    assert answered(plugin, identity)


@pytest.mark.parametrize(
    ("environment", "complaint"),
    [
        ({"TF_PLUGIN_MAGIC_COOKIE": ""}, "is started by Terraform itself"),
        ({"PLUGIN_PROTOCOL_VERSIONS": "5"}, "speaks plugin protocol 5, the provider needs 6"),
        ({"PLUGIN_CLIENT_CERT": ""}, "PLUGIN_CLIENT_CERT is not set"),
    ],
)
def test_a_start_by_somebody_else_gets_one_clear_line(
    identity: ClientIdentity, environment: dict[str, str], complaint: str
) -> None:
    process = PluginProcess(
        TOY_COMMAND, identity=identity, environment={"PYTHONPATH": str(ROOT), **environment}
    )
    assert process.wait() == 1
    (line,) = process.end().splitlines()
    assert complaint in line


# ---------------------------------------------------------------------- HTTP/2


def test_calls_that_are_not_implemented_say_so(client: PluginClient) -> None:
    assert client.call(PROVIDER + "OpenEphemeralResource").status == 12
    assert client.call("/plugin.GRPCBroker/StartStream").status == 12
    assert call(client, "GetMetadata").resources


def test_a_request_that_is_no_message_is_refused(client: PluginClient) -> None:
    assert client.call(PROVIDER + "ReadResource", b"\xff\xff\xff").status == 13
    compressed = client.wait(client.start(PROVIDER + "GetMetadata", b"x", compressed=True))
    assert (compressed.status, compressed.error) == (13, "compressed requests are not supported")
    short = client.start(PROVIDER + "GetMetadata", b"", end=False)
    client.send_body(short, b"more than announced", end=True)
    assert client.wait(short).status == 13
    assert call(client, "GetMetadata").resources


def test_pings_are_answered(client: PluginClient) -> None:
    client.ping()
    call(client, "GetMetadata")
    assert client.pings_answered == 1


@pytest.mark.parametrize("size", [5 * MEGABYTE, pytest.param(70 * MEGABYTE, marks=pytest.mark.prove)])
def test_messages_of_any_size_pass_in_both_directions(client: PluginClient, size: int) -> None:
    text = "0123456789abcdef" * (size // 16)
    planned = call(
        client,
        "PlanResourceChange",
        type_name="toy_server",
        prior_state=dynamic(None),
        config=dynamic(server_config(comment=text)),
    )
    state = msgpack.unpackb(planned.planned_state.msgpack, ext_hook=lambda code, data: None)
    assert state["comment"] == text


def test_an_answer_waits_for_the_clients_window(connect: Connect) -> None:
    client = connect(window=1_000)
    client.acknowledge = False
    text = "x" * 100_000
    request = wire()["PlanResourceChange.Request"](
        type_name="toy_server", prior_state=dynamic(None), config=dynamic(server_config(comment=text))
    )
    stream = client.start(PROVIDER + "PlanResourceChange", request.SerializeToString())
    while len(client.receive_once()[stream].body) < 1_000:
        pass
    assert client.call(PROVIDER + "StopProvider").status == 0
    assert len(client.received(stream)) == 1_000
    client.acknowledge = True
    client.open_windows(1_000_000, stream)
    answer = client.wait(stream)
    assert text.encode() in answer.message


def test_a_call_that_was_given_up_disturbs_nobody(client: PluginClient, store: Store) -> None:
    configure(client, store)
    store.items["one"] = {**server_config(), "id": "one"}
    state = dynamic({**server_config(), "id": "one"})
    request = wire()["ReadResource.Request"](type_name="toy_server", current_state=state).SerializeToString()
    for _ in range(50):
        client.reset(client.start(PROVIDER + "ReadResource", request))
        unfinished = client.start(PROVIDER + "ReadResource", request[:10], end=False)
        client.reset(unfinished)
    assert not call(client, "ReadResource", type_name="toy_server", current_state=state).diagnostics


def test_many_calls_at_once_are_all_answered(client: PluginClient, store: Store) -> None:
    configure(client, store)
    store.items["one"] = {**server_config(), "id": "one"}
    state = dynamic({**server_config(), "id": "one"})
    request = wire()["ReadResource.Request"](type_name="toy_server", current_state=state).SerializeToString()
    streams = [client.start(PROVIDER + "ReadResource", request) for _ in range(300)]
    assert [client.wait(stream).status for stream in streams] == [0] * 300


def test_a_slow_call_does_not_hold_up_the_others(client: PluginClient, store: Store) -> None:
    configure(client, store)
    config = dynamic(server_config())
    planned = call(
        client, "PlanResourceChange", type_name="toy_server", prior_state=dynamic(None), config=config
    )
    store.hold_writes()
    request = wire()["ApplyResourceChange.Request"](
        type_name="toy_server", prior_state=dynamic(None), planned_state=planned.planned_state, config=config
    )
    slow = client.start(PROVIDER + "ApplyResourceChange", request.SerializeToString())
    assert store.held_write.wait(30)
    assert call(client, "GetMetadata").resources
    store.release_writes()
    assert client.wait(slow).status == 0


def test_nonsense_on_the_connection_ends_it_and_nothing_else(connect: Connect) -> None:
    second = connect()
    first = connect()
    call(second, "GetMetadata")
    first.send_raw(b"\x00\x00\x04\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00")
    while not first.closed:
        first.receive_once()
    assert call(second, "GetMetadata").resources


# ---------------------------------------------------------------------- the end of the process


def test_shutdown_ends_the_process_and_removes_its_files(plugin: PluginProcess, client: PluginClient) -> None:
    assert client.call("/plugin.GRPCController/Shutdown").status == 0
    assert plugin.wait() == 0
    assert not Path(plugin.socket_path).parent.exists()


@pytest.mark.parametrize("way", ["close", "say_goodbye"])
def test_a_vanished_terraform_ends_the_process(plugin: PluginProcess, client: PluginClient, way: str) -> None:
    call(client, "GetMetadata")
    getattr(client, way)()
    assert plugin.wait() == 0


def test_a_terraform_that_dies_before_it_connects_ends_the_process(plugin: PluginProcess) -> None:
    plugin.stop_reading()
    assert plugin.wait() == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP, signal.SIGTERM])
def test_signals_are_left_to_terraform(plugin: PluginProcess, client: PluginClient, number: int) -> None:
    call(client, "GetMetadata")
    os.kill(plugin.process.pid, number)
    for _ in range(20):
        assert call(client, "GetMetadata").resources


def test_sigterm_ends_a_provider_without_client(plugin: PluginProcess) -> None:
    os.kill(plugin.process.pid, signal.SIGTERM)
    assert plugin.wait() == 0
