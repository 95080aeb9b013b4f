"""The one module that talks to httpx. Whatever else can answer a ``Request`` may take its place."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncIterator, Iterator

import httpx

from loadmaster._exceptions import (
    AnswerNotUnderstood,
    CertificateNotTrusted,
    ConnectionCut,
    ConnectionFailed,
    TimedOut,
    Unreachable,
)
from loadmaster._wire.file_content import Stream
from loadmaster._wire.request import Request, Response

__all__ = ["AsyncHttpTransport", "HttpTransport"]

_CONNECT_SECONDS = 10.0
_IDLE_SECONDS = 4.0
"""Kept shorter than the appliance keeps idle connections: a reused dead one looks like a lost answer."""


class _Stages:
    """How far a request got, as httpcore tells while it works."""

    def __init__(self) -> None:
        self.begun = False
        self.complete = False

    def note(self, event: str) -> None:
        if event == "http11.send_request_headers.started":
            self.begun = True
        elif event == "http11.send_request_body.complete":
            self.complete = True

    def trace(self, event: str, _: object) -> None:
        self.note(event)

    async def trace_async(self, event: str, _: object) -> None:
        self.note(event)

    @property
    def sent(self) -> bool | None:
        """As ``ConnectionFailed.sent``."""
        return True if self.complete else None if self.begun else False


def _request(
    base: httpx.URL, request: Request, content: bytes | Iterator[bytes] | AsyncIterator[bytes]
) -> httpx.Request:
    headers = {
        "Host": base.netloc.decode("ascii"),
        "User-Agent": "loadmaster-python",
        # An encoded answer could unfold to any size.
        "Accept-Encoding": "identity",
        **request.headers,
    }
    if request.stream is not None:
        headers["Content-Length"] = str(request.stream.length)
    seconds = request.timeout_seconds
    timeout = {"connect": min(_CONNECT_SECONDS, seconds), "read": seconds, "write": seconds, "pool": seconds}
    return httpx.Request(
        "POST",
        base.copy_with(raw_path=request.path.encode("ascii")),
        headers=headers,
        content=content,
        extensions={"timeout": timeout},
    )


def _pieces(stream: Stream) -> Iterator[bytes]:
    for piece, done in stream.pieces():
        yield piece
        stream.report(done)


async def _pieces_async(stream: Stream) -> AsyncIterator[bytes]:
    """As ``_pieces``; reading a file may take its time, and does so beside the event loop."""
    found = stream.pieces()
    while (item := await asyncio.to_thread(next, found, None)) is not None:
        piece, done = item
        yield piece
        stream.report(done)


_HEAD = 64
"""Bytes after which it is known whether an answer is a file as such."""


class _Collector:
    """Puts an answer's body together, or into the request's sink, within its limits of size and time."""

    def __init__(self, request: Request, started: float, answer: httpx.Response) -> None:
        self._request = request
        self._deadline = started + request.timeout_seconds
        self._body = bytearray()
        self._received = 0
        self._sink = request.sink if answer.status_code == 200 else None
        self._saving = False
        length = answer.headers.get("content-length", "")
        self._total = int(length) if length.isascii() and length.isdecimal() else None
        encoding = answer.headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ("", "identity"):
            raise AnswerNotUnderstood(f"the answer is encoded as {encoding!r}, which was not asked for")

    @property
    def writes_files(self) -> bool:
        """True when what arrives may have to be written to a disk."""
        return self._sink is not None

    def report(self) -> None:
        """Tell the caller how far it is."""
        if self._request.progress is not None:
            self._request.progress(self._received, self._total)

    def add(self, chunk: bytes) -> None:
        self._received += len(chunk)
        self._keep(chunk)
        if self._received > self._request.answer_limit:
            raise AnswerNotUnderstood(f"the answer is longer than {self._request.answer_limit} bytes")
        if time.monotonic() > self._deadline:
            raise TimedOut(f"no complete answer within {self._request.timeout_seconds:g} seconds", sent=True)

    def _keep(self, chunk: bytes) -> None:
        if self._saving and self._sink is not None:
            self._sink.write(chunk)
            return
        self._body += chunk
        if self._sink is None or len(self._body) < _HEAD:
            return
        if self._body.lstrip().startswith(b"<"):
            # An envelope or a page, maybe a refusal: to be read whole.
            self._sink = None
            return
        self._saving = True
        self._sink.start()
        self._sink.write(self._body)
        self._body.clear()

    def response(self, answer: httpx.Response) -> Response:
        return Response(
            status=answer.status_code,
            body=bytes(self._body),
            content_type=answer.headers.get("content-type", ""),
            saved=self._saving,
        )


class HttpTransport:
    """Sends requests to one appliance over kept connections. Never retries, follows or proxies."""

    streams = True

    def __init__(self, url: str, tls: ssl.SSLContext | None, connections: int) -> None:
        self._base = httpx.URL(url)
        self._pool = httpx.HTTPTransport(
            verify=tls or _no_tls(), trust_env=False, limits=_limits(connections)
        )

    def __call__(self, request: Request) -> Response:
        stages, started = _Stages(), time.monotonic()
        content = request.body if request.stream is None else _pieces(request.stream)
        outgoing = _request(self._base, request, content)
        outgoing.extensions["trace"] = stages.trace
        try:
            answer = self._pool.handle_request(outgoing)
            try:
                collector = _Collector(request, started, answer)
                for chunk in answer.iter_raw():
                    collector.add(chunk)
                    collector.report()
            finally:
                answer.close()
        except (httpx.HTTPError, ssl.SSLError, OSError) as error:
            raise _translated(error, stages.sent, self._base, request) from error
        return collector.response(answer)

    def close(self) -> None:
        """Close the kept connections."""
        self._pool.close()


class AsyncHttpTransport:
    """The asynchronous twin of ``HttpTransport``."""

    streams = True

    def __init__(self, url: str, tls: ssl.SSLContext | None, connections: int) -> None:
        self._base = httpx.URL(url)
        self._pool = httpx.AsyncHTTPTransport(
            verify=tls or _no_tls(), trust_env=False, limits=_limits(connections)
        )

    async def __call__(self, request: Request) -> Response:
        stages, started = _Stages(), time.monotonic()
        content = request.body if request.stream is None else _pieces_async(request.stream)
        outgoing = _request(self._base, request, content)
        outgoing.extensions["trace"] = stages.trace_async
        try:
            answer = await self._pool.handle_async_request(outgoing)
            try:
                collector = _Collector(request, started, answer)
                async for chunk in answer.aiter_raw():
                    if collector.writes_files:
                        await asyncio.to_thread(collector.add, chunk)
                    else:
                        collector.add(chunk)
                    collector.report()
            finally:
                await answer.aclose()
        except (httpx.HTTPError, ssl.SSLError, OSError) as error:
            raise _translated(error, stages.sent, self._base, request) from error
        return collector.response(answer)

    async def aclose(self) -> None:
        """Close the kept connections."""
        await self._pool.aclose()


def _no_tls() -> ssl.SSLContext:
    """For plain HTTP: trusts nobody, and costs no loading of authorities."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _limits(connections: int) -> httpx.Limits:
    return httpx.Limits(
        max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=_IDLE_SECONDS
    )


def _translated(error: Exception, sent: bool | None, base: httpx.URL, request: Request) -> ConnectionFailed:
    where = base.netloc.decode("ascii")
    untrusted = _cause(error, ssl.SSLCertVerificationError)
    if untrusted is not None:
        reason = getattr(untrusted, "verify_message", "") or (untrusted.args[-1] if untrusted.args else "")
        return CertificateNotTrusted(f"the certificate of {where} is not trusted: {reason}", sent=False)
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        if sent is False:
            return TimedOut(
                f"no connection to {where} within {request.timeout_seconds:g} seconds", sent=False
            )
        return TimedOut(f"no answer from {where} within {request.timeout_seconds:g} seconds", sent=sent)
    if sent is False and not _cut(error):
        return Unreachable(f"cannot reach {where}: {_reason(error)}", sent=False)
    return ConnectionCut(f"{where} cut the connection: {_reason(error)}", sent=sent)


def _cut(error: Exception) -> bool:
    """True when somebody accepted the connection and then ended it, as the rate limit does in the
    handshake."""
    if (
        _cause(error, ConnectionResetError)
        or _cause(error, BrokenPipeError)
        or _cause(error, ssl.SSLEOFError)
    ):
        return True
    if _cause(error, ssl.SSLZeroReturnError) or _cause(error, EOFError):
        return True
    return not isinstance(error, httpx.ConnectError) or type(error.__cause__).__name__ == "EndOfStream"


def _cause(error: BaseException | None, kind: type[BaseException]) -> BaseException | None:
    while error is not None:
        if isinstance(error, kind):
            return error
        error = error.__cause__ or error.__context__
    return None


def _reason(error: Exception) -> str:
    return str(error).strip() or type(error).__name__
