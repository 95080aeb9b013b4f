"""Whatever comes down the line, the unit gives no internal error and goes on answering."""

from __future__ import annotations

import random
import socket

import pytest

from loadmaster_emulator import Emulator
from tests.emulator.support import Client

_HEAD = b"Host: unit\r\nConnection: close\r\n"
_REQUESTS = {
    "no body": b"POST /accessv2 HTTP/1.1\r\n" + _HEAD + b"Content-Length: 0\r\n\r\n",
    "no length": b"POST /accessv2 HTTP/1.1\r\n" + _HEAD + b"\r\n",
    "a length that is no number": b"POST /accessv2 HTTP/1.1\r\n" + _HEAD + b"Content-Length: abc\r\n\r\n{}",
    "a negative length": b"POST /accessv2 HTTP/1.1\r\n" + _HEAD + b"Content-Length: -5\r\n\r\n{}",
    "a body that is not compressed although it says so": (
        b"POST /accessv2 HTTP/1.1\r\n" + _HEAD + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"
    ),
    "a chunk without size": b"POST /accessv2 HTTP/1.1\r\n"
    + _HEAD
    + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
    "a method nobody knows": b"BREW /accessv2 HTTP/1.1\r\n" + _HEAD + b"\r\n",
    "a tunnel": b"CONNECT unit:443 HTTP/1.1\r\n" + _HEAD + b"\r\n",
    "no command": b"GET /access/ HTTP/1.1\r\n" + _HEAD + b"\r\n",
    "a way out of the folder": b"GET /access/../etc/passwd HTTP/1.1\r\n" + _HEAD + b"\r\n",
    "broken escapes": b"GET /access/%00%ff%?%=%&=&%zz=1 HTTP/1.1\r\n" + _HEAD + b"\r\n",
    "a line of two hundred thousand bytes": b"GET /access/get?param="
    + b"a" * 200_000
    + b" HTTP/1.1\r\n"
    + _HEAD
    + b"\r\n",
    "a header as long": b"GET /access/get HTTP/1.1\r\n" + _HEAD + b"X-Long: " + b"a" * 200_000 + b"\r\n\r\n",
    "five thousand headers": b"GET /access/get HTTP/1.1\r\n" + _HEAD + b"X-More: 1\r\n" * 5000 + b"\r\n",
    "a header name beyond ASCII": b"GET /access/get HTTP/1.1\r\n" + _HEAD + b"X-\xc3\xa9: 1\r\n\r\n",
    "no host": b"GET /access/get HTTP/1.1\r\nConnection: close\r\n\r\n",
    "text": b"hello\r\n\r\n",
    "TLS where none is spoken": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"
    + random.Random(1).randbytes(300),
    "a form of bytes": (
        b"POST /access/addvs HTTP/1.1\r\n" + _HEAD + b"Content-Length: 256\r\n\r\n" + bytes(range(256))
    ),
}


def _answer(unit: Emulator, request: bytes, *, hang_up: bool = False) -> bytes:
    host, _, port = unit.url.removeprefix("http://").rpartition(":")
    answer = b""
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        try:
            connection.sendall(request)
            if hang_up:
                connection.shutdown(socket.SHUT_WR)
            while piece := connection.recv(65536):
                answer += piece
        except ConnectionError:
            return answer
    return answer


@pytest.mark.parametrize("what", _REQUESTS)
def test_the_unit_answers_with_a_refusal_or_hangs_up(unit: Emulator, client: Client, what: str) -> None:
    answer = _answer(unit, _REQUESTS[what])
    if answer:
        version, status, _ = answer.split(b" ", 2)
        assert version.startswith(b"HTTP/")
        assert 400 <= int(status) < 500
    assert client.v2("get", param="version").status == 200


def test_a_body_that_ends_early_executes_nothing(unit: Emulator, client: Client) -> None:
    body = b'{"cmd":"addvs","vs":"10.0.0.50","port":80,"prot":"tcp","apikey":"%s"}' % unit.api_key.encode()
    _answer(
        unit, b"POST /accessv2 HTTP/1.1\r\n" + _HEAD + b"Content-Length: 4096\r\n\r\n" + body, hang_up=True
    )
    assert client.v2("listvs")["VS"] == []
    assert "addvs" not in unit.journal.commands()


def test_a_body_in_chunks_is_as_good(unit: Emulator) -> None:
    body = b'{"cmd":"get","param":"version","apikey":"%s"}' % unit.api_key.encode()
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (body[:7], body[7:])) + b"0\r\n\r\n"
    answer = _answer(
        unit, b"POST /accessv2 HTTP/1.1\r\n" + _HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + chunks
    )
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert b'"version":"7.' in answer
