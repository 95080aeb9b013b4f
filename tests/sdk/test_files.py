"""Files on their way: from paths and open files, into files, told of as they go, never half there."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import os
import socket
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from loadmaster import AsyncLoadMaster, FollowingLoadMaster, InvalidCall, LoadMaster, LoadMasterError, Refused
from tests.sdk.loopback import Behaviour, LoopbackServer, answering, serving
from tests.sdk.scripted import ScriptedAppliance, ok, xml

CONTENT = bytes(range(256)) * 3000 + b"end"
DONE = b'<Response stat="200" code="ok"><Success>Command completed ok</Success></Response>'
Work = Callable[[Any], Any]


def _sync(url: str, dialect: Any, family: str, method: str, **arguments: Any) -> Any:
    with LoadMaster(url, api_key="k-123456", calls_per_second=None, dialect=dialect) as lm:
        return getattr(getattr(lm, family), method)(**arguments)


def _async(url: str, dialect: Any, family: str, method: str, **arguments: Any) -> Any:
    async def work() -> Any:
        async with AsyncLoadMaster(url, api_key="k-123456", calls_per_second=None, dialect=dialect) as lm:
            return await getattr(getattr(lm, family), method)(**arguments)

    return asyncio.run(work())


clients = pytest.mark.parametrize("call", [_sync, _async], ids=["sync", "async"])


def _sent(server: LoopbackServer, dialect: str) -> bytes:
    body = server.received[-1].partition(b"\r\n\r\n")[2]
    return body if dialect == "v1" else base64.b64decode(json.loads(body)["data"], validate=True)


@clients
@pytest.mark.parametrize("dialect", ["v1", "v2"])
@pytest.mark.parametrize("form", ["bytes", "text", "path", "open file"])
def test_a_file_is_sent_whole_from_wherever_it_is(call: Any, dialect: str, form: str, tmp_path: Path) -> None:
    path = tmp_path / "archive"
    path.write_bytes(CONTENT)
    steps: list[tuple[int, int | None]] = []

    def progress(done: int, total: int | None) -> None:
        steps.append((done, total))

    body = DONE if dialect == "v1" else b'{"code":200,"status":"ok"}'
    with serving(answering(body)) as server, path.open("rb") as opened:
        given = {"bytes": CONTENT, "text": str(path), "path": path, "open file": opened}[form]
        call(server.url, dialect, "backups", "restore", archive=given, parts=["services"], progress=progress)
        assert not opened.closed
    assert _sent(server, dialect) == CONTENT
    assert steps[-1] == (len(CONTENT), len(CONTENT))
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert len(steps) > 2


def test_an_open_file_is_sent_from_where_it_stands_and_again_from_there(tmp_path: Path) -> None:
    """Firmware without v2 answers a page, so the client goes over to v1 and sends the file once more."""
    appliance = ScriptedAppliance().answers(_page(), xml("<Success>Command completed ok</Success>"))
    path = tmp_path / "archive"
    path.write_bytes(b"head" + CONTENT)
    with path.open("rb") as opened:
        opened.seek(4)
        appliance.client().backups.restore(archive=opened, parts=["services"])
    assert [request.path.partition("?")[0] for request in appliance.requests] == [
        "/accessv2",
        "/access/restore",
    ]
    assert appliance.requests[1].body == CONTENT
    assert base64.b64decode(json.loads(appliance.requests[0].body)["data"]) == CONTENT


def _page() -> Any:
    return xml("").__class__(404, b"<html>not here</html>")


class _Pipe(io.RawIOBase):
    """Something that can be read once only."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def seekable(self) -> bool:
        return False

    def read(self, size: int = -1) -> bytes:
        return self._content.read(size)


def test_what_can_be_read_only_once_is_sent_as_well() -> None:
    appliance = ScriptedAppliance().answers(ok())
    appliance.client(dialect="v2").backups.restore(
        archive=_Pipe(CONTENT),  # type: ignore[arg-type]
        parts=["services"],
    )
    assert base64.b64decode(appliance.bodies[0]["data"]) == CONTENT


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("/none/such.patch", "image is no file that can be sent ('/none/such.patch' cannot be read: No such"),
        ("/", "image is no file that can be sent ('/' cannot be read: Is a directory)"),
        ("-----BEGIN PRIVATE KEY-----\nMIIE\n", "give the content itself as bytes"),
        (7, "expected bytes, the path of a file, or a file opened in binary mode"),
        (io.StringIO("text"), "the file is open for text; expected binary mode"),
    ],
)
def test_what_is_no_file_is_refused_before_anything_is_sent(given: Any, words: str) -> None:
    appliance = ScriptedAppliance().answers(ok())
    with pytest.raises(InvalidCall) as refused:
        appliance.client().firmware.install(given)
    assert words in str(refused.value)
    assert "MIIE" not in str(refused.value)
    assert not appliance.requests


def test_a_file_that_shrinks_meanwhile_is_not_sent_as_if_it_were_whole(tmp_path: Path) -> None:
    path = tmp_path / "image"
    path.write_bytes(CONTENT)

    def shrink(done: int, total: int | None) -> None:
        os.truncate(path, 10)

    with (
        serving(_drain(DONE)) as server,
        LoadMaster(server.url, api_key="k-123456", calls_per_second=None) as lm,
        pytest.raises(LoadMasterError, match=r"became shorter, \d+ bytes are missing"),
    ):
        lm.firmware.install(path, progress=shrink)


# --- downloads ----------------------------------------------------------------------------------------


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def _answer(dialect: str) -> bytes:
    encoded = base64.b64encode(CONTENT).decode()
    return CONTENT if dialect == "v1" else json.dumps({"code": 200, "status": "ok", "data": encoded}).encode()


@clients
@pytest.mark.parametrize("dialect", ["v1", "v2"])
def test_a_download_becomes_a_file_or_bytes(call: Any, dialect: str, tmp_path: Path) -> None:
    path = tmp_path / "unit.backup"
    steps: list[tuple[int, int | None]] = []
    with serving(answering(_answer(dialect))) as server:
        saved = call(
            server.url,
            dialect,
            "backups",
            "download",
            to=path,
            progress=lambda done, total: steps.append((done, total)),
        )
        assert call(server.url, dialect, "backups", "download") == CONTENT
    assert saved == path
    assert path.read_bytes() == CONTENT
    assert path.stat().st_mode & 0o777 == 0o600
    assert steps[-1] == (len(_answer(dialect)), len(_answer(dialect)))
    assert _names(tmp_path) == ["unit.backup"]


@clients
def test_a_file_that_is_there_is_replaced_only_when_told(call: Any, tmp_path: Path) -> None:
    path = tmp_path / "unit.backup"
    path.write_bytes(b"before")
    with serving(answering(_answer("v1"))) as server:
        with pytest.raises(InvalidCall, match="which exists; give overwrite=True to replace it"):
            call(server.url, "v1", "backups", "download", to=path)
        assert not server.received
        assert path.read_bytes() == b"before"
        call(server.url, "v1", "backups", "download", to=str(path), overwrite=True)
    assert path.read_bytes() == CONTENT
    assert _names(tmp_path) == ["unit.backup"]


def test_a_file_that_comes_up_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "unit.backup"

    def appear(done: int, total: int | None) -> None:
        path.write_bytes(b"somebody else's")

    with serving(answering(_answer("v1"))) as server, pytest.raises(InvalidCall, match="which exists"):
        _sync(server.url, "v1", "backups", "download", to=path, progress=appear)
    assert path.read_bytes() == b"somebody else's"
    assert _names(tmp_path) == ["unit.backup"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "which is a folder"),
        ("/dev/null", "which is no ordinary file"),
        ("none/unit.backup", "which cannot be written: No such file or directory"),
    ],
)
def test_a_place_that_takes_no_file_is_told_before_anything_is_sent(
    name: str, words: str, tmp_path: Path
) -> None:
    appliance = ScriptedAppliance().answers(ok())
    with pytest.raises(InvalidCall, match=words):
        appliance.client().backups.download(to=tmp_path / name, overwrite=True)
    assert not appliance.requests


def test_a_file_system_without_links_takes_files_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("os.link", no_links)
    with serving(answering(_answer("v1"))) as server:
        _sync(server.url, "v1", "backups", "download", to=tmp_path / "unit.backup")
    assert (tmp_path / "unit.backup").read_bytes() == CONTENT
    assert _names(tmp_path) == ["unit.backup"]


@clients
@pytest.mark.parametrize(
    ("body", "status"),
    [
        (
            b'<Response stat="422" code="fail"><Error>no such archive</Error></Response>' + b" " * 99,
            b"200 OK",
        ),
        (b"<html>" + b"busy" * 50 + b"</html>", b"404 Not Found"),
    ],
)
def test_a_refusal_leaves_no_file(call: Any, body: bytes, status: bytes, tmp_path: Path) -> None:
    with serving(answering(body, status=status)) as server, pytest.raises(Refused):
        call(server.url, "v1", "backups", "download", to=tmp_path / "unit.backup")
    assert _names(tmp_path) == []


def _cut_once(body: bytes) -> Callable[[LoopbackServer], Behaviour]:
    """Stops in the middle of the first answer."""

    def make(server: LoopbackServer) -> Behaviour:
        def behave(connection: socket.socket) -> None:
            while server.read_request(connection):
                whole = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body
                connection.sendall(whole if len(server.received) > 1 else whole[: len(whole) // 2])
                if len(server.received) == 1:
                    return

        return behave

    return make


@clients
def test_half_a_download_is_fetched_again_from_its_start(
    call: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)
    with serving(_cut_once(CONTENT)) as server:
        call(server.url, "v1", "backups", "download", to=tmp_path / "unit.backup")
    assert len(server.received) == 2
    assert (tmp_path / "unit.backup").read_bytes() == CONTENT
    assert _names(tmp_path) == ["unit.backup"]


def test_a_client_that_follows_a_pair_sends_and_fetches_as_the_chosen_one(tmp_path: Path) -> None:
    path = tmp_path / "archive"
    path.write_bytes(CONTENT)
    with (
        serving(answering(DONE)) as takes,
        serving(answering(_answer("v1"))) as gives,
        LoadMaster(takes.url, api_key="k-123456", calls_per_second=None, dialect="v1") as first,
        LoadMaster(gives.url, api_key="k-123456", calls_per_second=None, dialect="v1") as second,
    ):
        active = [first]
        lm = FollowingLoadMaster(lambda lost: active[0], lane=first)
        lm.backups.restore(archive=path, parts=["services"])
        active[0] = second
        assert lm.backups.download(to=tmp_path / "unit.backup").read_bytes() == CONTENT
    assert _sent(takes, "v1") == CONTENT


# --- memory -------------------------------------------------------------------------------------------

MEGABYTE = 1024 * 1024
SIZE = 24 * MEGABYTE


def _drain(answer: bytes) -> Callable[[LoopbackServer], Behaviour]:
    """Takes a body without keeping it, and says how long it was."""

    def make(server: LoopbackServer) -> Behaviour:
        def behave(connection: socket.socket) -> None:
            data = b""
            while b"\r\n\r\n" not in data:
                data += connection.recv(65536)
            head, _, body = data.partition(b"\r\n\r\n")
            fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
            left = int(fields[b"content-length"]) - len(body)
            buffer = bytearray(65536)
            while left:
                count = connection.recv_into(buffer, min(left, 65536))
                if not count:
                    return
                left -= count
            server.received.append(fields[b"content-length"])
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(answer) + answer)

        return behave

    return make


def _peak(work: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@clients
@pytest.mark.parametrize("dialect", ["v1", "v2"])
def test_an_image_is_sent_without_being_held_in_memory(call: Any, dialect: str, tmp_path: Path) -> None:
    path = tmp_path / "image"
    with path.open("wb") as file:
        file.truncate(SIZE)
    with serving(_drain(DONE if dialect == "v1" else b'{"code":200,"status":"ok"}')) as server:
        peak = _peak(lambda: call(server.url, dialect, "firmware", "install_add_on", package=path))
    assert int(server.received[0]) >= SIZE
    assert peak < 8 * MEGABYTE


@clients
def test_a_file_of_v1_is_written_as_it_arrives(call: Any, tmp_path: Path) -> None:
    whole = bytes(SIZE)
    with serving(_drain(b"x" * 99 + whole)) as server:
        peak = _peak(lambda: call(server.url, "v1", "backups", "download", to=tmp_path / "unit.backup"))
    assert (tmp_path / "unit.backup").stat().st_size == SIZE + 99
    # The server of this process holds the answer twice while it sends.
    assert peak < SIZE + 10 * MEGABYTE
