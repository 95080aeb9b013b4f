"""The network, for real: TLS that verifies, cuts at every stage, limits of time and size."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from loadmaster import (
    AnswerNotUnderstood,
    AsyncLoadMaster,
    CertificateNotTrusted,
    ConnectionCut,
    ConnectionFailed,
    InvalidCall,
    LoadMaster,
    LoadMasterError,
    TimedOut,
    Unreachable,
    UnverifiedAppliance,
)
from loadmaster._transport import AsyncHttpTransport, HttpTransport
from loadmaster._wire.request import Request, Response
from tests.sdk.loopback import ANSWER, Behaviour, Identity, LoopbackServer, answering, make_identity, serving

REQUEST = Request(path="/accessv2", body=b'{"cmd":"listvs"}', timeout_seconds=5.0)
Sender = Callable[..., Response]


def _send(url: str, tls: ssl.SSLContext | None = None, request: Request = REQUEST) -> Response:
    transport = HttpTransport(url, tls, 2)
    try:
        return transport(request)
    finally:
        transport.close()


def _send_async(url: str, tls: ssl.SSLContext | None = None, request: Request = REQUEST) -> Response:
    async def work() -> Response:
        transport = AsyncHttpTransport(url, tls, 2)
        try:
            return await transport(request)
        finally:
            await transport.aclose()

    return asyncio.run(work())


both = pytest.mark.parametrize("send", [_send, _send_async], ids=["sync", "async"])


def _list_sync(url: str, **arguments: Any) -> None:
    with LoadMaster(url, api_key="k-123456", calls_per_second=None, timeout_seconds=5, **arguments) as lm:
        lm.virtual_services.list()


def _list_async(url: str, **arguments: Any) -> None:
    async def work() -> None:
        async with AsyncLoadMaster(
            url, api_key="k-123456", calls_per_second=None, timeout_seconds=5, **arguments
        ) as lm:
            await lm.virtual_services.list()

    asyncio.run(work())


clients = pytest.mark.parametrize("call", [_list_sync, _list_async], ids=["sync", "async"])


@pytest.fixture(scope="module")
def identity(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    return make_identity(tmp_path_factory.mktemp("tls"))


@clients
def test_the_right_authority_is_trusted(call: Callable[..., None], identity: Identity) -> None:
    with serving(identity=identity) as server:
        call(server.url, ca=identity.certificate)
        assert len(server.received) == 1


@clients
def test_a_stranger_is_not_trusted_and_gets_nothing(call: Callable[..., None], identity: Identity) -> None:
    with serving(identity=identity) as server:
        with pytest.raises(CertificateNotTrusted, match="is not trusted") as caught:
            call(server.url)
        assert caught.value.sent is False
        assert server.received == []


@clients
def test_another_authority_is_not_trusted(
    call: Callable[..., None], identity: Identity, tmp_path: Path
) -> None:
    other = make_identity(tmp_path)
    with serving(identity=identity) as server:
        with pytest.raises(CertificateNotTrusted):
            call(server.url, ca=other.certificate)
        assert server.received == []


@clients
def test_one_file_trusts_several_units_that_signed_themselves_under_one_name(
    call: Callable[..., None], identity: Identity, tmp_path: Path
) -> None:
    second = make_identity(tmp_path / "second")
    third = make_identity(tmp_path / "third")
    file = tmp_path / "units.pem"
    file.write_bytes(identity.certificate.read_bytes() + second.certificate.read_bytes())
    for known in (identity, second):
        with serving(identity=known) as server:
            call(server.url, ca=file)
    with serving(identity=third) as server, pytest.raises(CertificateNotTrusted):
        call(server.url, ca=file)


@clients
@pytest.mark.parametrize(
    ("days", "host"), [(-1, "127.0.0.1"), (30, "lb.example")], ids=["expired", "other host"]
)
def test_what_an_authority_signed_must_still_fit(
    call: Callable[..., None], days: int, host: str, tmp_path: Path
) -> None:
    made = make_identity(tmp_path, days=days, host=host)
    with serving(identity=made) as server:
        with pytest.raises(CertificateNotTrusted):
            call(server.url, ca=made.certificate)
        assert server.received == []
        call(server.url, fingerprint=made.fingerprint)
        assert len(server.received) == 1


@clients
def test_a_fingerprint_trusts_that_certificate_and_no_other(
    call: Callable[..., None], identity: Identity, tmp_path: Path
) -> None:
    other = make_identity(tmp_path)
    colons = ":".join(identity.fingerprint[i : i + 2] for i in range(0, 64, 2)).upper()
    with serving(identity=identity) as server:
        call(server.url, fingerprint=f"SHA256:{colons}")
        with pytest.raises(CertificateNotTrusted, match=identity.fingerprint) as caught:
            call(server.url, fingerprint=other.fingerprint)
        assert other.fingerprint in str(caught.value)
        assert len(server.received) == 1


@clients
def test_with_authority_and_fingerprint_both_must_hold(
    call: Callable[..., None], identity: Identity, tmp_path: Path
) -> None:
    other = make_identity(tmp_path)
    with serving(identity=identity) as server:
        call(server.url, ca=identity.certificate, fingerprint=identity.fingerprint)
        for ca, fingerprint in (
            (other.certificate, identity.fingerprint),
            (identity.certificate, other.fingerprint),
        ):
            with pytest.raises(CertificateNotTrusted):
                call(server.url, ca=ca, fingerprint=fingerprint)
        assert len(server.received) == 1


@clients
def test_checks_can_be_switched_off_but_not_silently(call: Callable[..., None], identity: Identity) -> None:
    with serving(identity=identity) as server:
        with pytest.warns(UnverifiedAppliance, match=f"127.0.0.1:{server.port} is not verified"):
            call(server.url, verify=False)
        assert len(server.received) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"ca": "/no/such/file.pem"}, "there is no such file"),
        ({"fingerprint": "12:34"}, "64 hexadecimal digits"),
        ({"verify": False, "fingerprint": "0" * 64}, "leave verify away"),
    ],
)
def test_trust_that_makes_no_sense_is_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidCall, match=message):
        LoadMaster("https://127.0.0.1:1", **arguments)


def test_a_file_that_holds_no_certificate_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "not.pem"
    path.write_text("hello")
    with pytest.raises(InvalidCall, match=r"not\.pem.*cannot be read as certificates"):
        LoadMaster("https://127.0.0.1:1", ca=path)


@both
def test_nobody_listens(send: Sender) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    with pytest.raises(Unreachable, match=f"cannot reach 127.0.0.1:{port}") as caught:
        send(f"http://127.0.0.1:{port}")
    assert caught.value.sent is False


@both
def test_no_such_host(send: Sender) -> None:
    with pytest.raises(Unreachable):
        send("http://nothing.invalid:80")


def _cut(when: str, how: str) -> Callable[[LoopbackServer], Behaviour]:
    def make(server: LoopbackServer) -> Behaviour:
        def behave(connection: socket.socket) -> None:
            if when != "handshake":
                server.read_request(connection)
            if when == "head":
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-")
            if when == "body":
                connection.sendall(
                    b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(ANSWER) + ANSWER[:20]
                )
            if how == "reset":
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()

        behave.before_tls = when == "handshake"  # type: ignore[attr-defined]
        return behave

    return make


@both
@pytest.mark.parametrize("how", ["end", "reset"])
@pytest.mark.parametrize("when", ["request", "head", "body"])
def test_a_cut_after_sending_is_a_cut_with_an_unknown_fate(send: Sender, when: str, how: str) -> None:
    with serving(_cut(when, how)) as server:
        with pytest.raises(ConnectionCut, match="cut the connection") as caught:
            send(server.url)
        assert caught.value.sent is True


@both
@pytest.mark.parametrize("how", ["end", "reset"])
def test_a_cut_in_the_handshake_is_a_cut_before_sending(send: Sender, how: str, identity: Identity) -> None:
    context = ssl.create_default_context(cafile=identity.certificate)
    with serving(_cut("handshake", how), identity) as server:
        with pytest.raises(ConnectionCut) as caught:
            send(server.url, context)
        assert caught.value.sent is False


def _silent(server: LoopbackServer) -> Behaviour:
    def behave(connection: socket.socket) -> None:
        server.read_request(connection)
        connection.recv(1)

    return behave


@both
def test_an_appliance_that_never_answers_is_given_up(send: Sender) -> None:
    with serving(_silent) as server:
        with pytest.raises(TimedOut, match=r"no answer from .* within 1 seconds") as caught:
            send(server.url, request=Request(path="/", body=b"x", timeout_seconds=1))
        assert caught.value.sent is True


def _dripping(server: LoopbackServer) -> Behaviour:
    def behave(connection: socket.socket) -> None:
        server.read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while True:
            connection.sendall(b" ")
            threading_event.wait(0.05)

    import threading

    threading_event = threading.Event()
    return behave


@both
def test_an_appliance_that_answers_drop_by_drop_is_given_up(send: Sender) -> None:
    with serving(_dripping) as server, pytest.raises(TimedOut, match="no complete answer"):
        send(server.url, request=Request(path="/", body=b"x", timeout_seconds=0.3))


@both
@pytest.mark.parametrize("head", [b"", b"Transfer-Encoding: chunked\r\n"])
def test_an_answer_without_end_is_not_read_to_its_end(send: Sender, head: bytes) -> None:
    body = b" " * 5000 if not head else b"1388\r\n" + b" " * 5000 + b"\r\n0\r\n\r\n"
    with (
        serving(answering(body, head)) as server,
        pytest.raises(AnswerNotUnderstood, match="longer than 1000"),
    ):
        send(server.url, request=Request(path="/", body=b"x", answer_limit=1000))


@both
def test_an_encoded_answer_is_refused_because_it_could_unfold_to_any_size(send: Sender) -> None:
    with serving(answering(b"\x1f\x8b", b"Content-Encoding: gzip\r\n")) as server:
        with pytest.raises(AnswerNotUnderstood, match="encoded as 'gzip'"):
            send(server.url)
        assert b"accept-encoding: identity" in server.received[0].lower()


@both
def test_a_redirect_is_not_followed(send: Sender) -> None:
    with serving(answering(b"", b"Location: http://127.0.0.1:1/\r\n", b"302 Found")) as server:
        assert send(server.url).status == 302
        assert len(server.received) == 1


def test_what_is_not_http_is_a_cut() -> None:
    def make(server: LoopbackServer) -> Behaviour:
        def behave(connection: socket.socket) -> None:
            server.read_request(connection)
            connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")

        return behave

    with serving(make) as server, pytest.raises(ConnectionFailed):
        _send(server.url)


def test_connections_are_kept_between_calls() -> None:
    with serving() as server, LoadMaster(server.url, api_key="k-123456", calls_per_second=None) as lm:
        for _ in range(5):
            lm.virtual_services.list()
        assert (len(server.received), server.connections) == (5, 1)


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    with serving() as server:
        _list_sync(server.url)


def test_a_connection_cut_at_any_byte_of_the_answer_gives_an_answer_or_our_error() -> None:
    whole = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(ANSWER) + ANSWER
    for length in range(len(whole)):

        def make(server: LoopbackServer, length: int = length) -> Behaviour:
            def behave(connection: socket.socket) -> None:
                server.read_request(connection)
                connection.sendall(whole[:length])

            return behave

        with serving(make) as server, pytest.raises(LoadMasterError):
            _send(server.url)
