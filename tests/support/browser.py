"""Debian's Chromium without a screen, spoken to over its DevTools protocol."""

from __future__ import annotations

import asyncio
import base64
import struct
import tempfile
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

from tests.conftest import find_program

SECONDS = 30
SWITCHES = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--remote-debugging-port=0",
    "--remote-debugging-address=127.0.0.1",
)


@dataclass
class Page:
    """One page with everything it complained about and asked for."""

    socket: aiohttp.ClientWebSocketResponse
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    _number: int = 0

    async def open(self, path: Path) -> None:
        """Load a file and wait for its load event."""
        await self.open_address(path.as_uri())

    async def open_address(self, address: str) -> None:
        """Load what is at an address and wait for its load event."""
        await self.send("Page.navigate", url=address)
        async with asyncio.timeout(SECONDS):
            while (await self._message()).get("method") != "Page.loadEventFired":
                pass

    async def evaluate(self, expression: str) -> Any:
        """The value of an expression on the page."""
        answer = await self.send("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    async def wait_for(self, expression: str) -> Any:
        """The value of an expression as soon as it is neither empty nor false."""
        async with asyncio.timeout(SECONDS):
            while not (value := await self.evaluate(expression)):  # noqa: ASYNC110 - the page is foreign
                await asyncio.sleep(0.05)
        return value

    async def screenshot(self, x: float, y: float, width: float, height: float) -> Image:
        """A part of the page, in view or not, as a picture."""
        clip = {"x": x, "y": y, "width": width, "height": height, "scale": 1}
        answer = await self.send(
            "Page.captureScreenshot", format="png", clip=clip, captureBeyondViewport=True
        )
        return Image(base64.b64decode(answer["data"]))

    async def send(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Make a call and wait for its answer."""
        self._number += 1
        await self.socket.send_json({"id": self._number, "method": method, "params": parameters})
        async with asyncio.timeout(SECONDS):
            while (message := await self._message()).get("id") != self._number:
                pass
        assert "error" not in message, message
        result: dict[str, Any] = message["result"]
        return result

    async def _message(self) -> dict[str, Any]:
        message: dict[str, Any] = await self.socket.receive_json()
        parameters = message.get("params", {})
        match message.get("method"):
            case "Log.entryAdded":
                self.complaints.append(str(parameters["entry"]["text"]))
            case "Runtime.consoleAPICalled" | "Runtime.exceptionThrown":
                self.complaints.append(str(parameters))
            case "Network.requestWillBeSent":
                self.requests.append(str(parameters["request"]["url"]))
        return message


@asynccontextmanager
async def browser_page(*, width: int = 1200, height: int = 900) -> AsyncIterator[Page]:
    """An empty page in a browser of its own, which ends with it."""
    program = find_program("chromium")
    assert program is not None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        process = await asyncio.create_subprocess_exec(
            program,
            *SWITCHES,
            f"--window-size={width},{height}",
            f"--user-data-dir={folder}",
            "about:blank",
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        try:
            port = await _port(Path(folder))
            async with aiohttp.ClientSession() as session:
                async with session.get(f"http://127.0.0.1:{port}/json/list") as answer:
                    pages = [one for one in await answer.json() if one["type"] == "page"]
                address = pages[0]["webSocketDebuggerUrl"]
                async with session.ws_connect(address, max_msg_size=0) as socket:
                    page = Page(socket)
                    for domain in ("Page", "Runtime", "Log", "Network"):
                        await page.send(f"{domain}.enable")
                    yield page
        finally:
            process.terminate()
            await process.wait()


async def _port(folder: Path) -> str:
    """The port that the browser chose, which it writes down when it listens."""
    file = folder / "DevToolsActivePort"
    async with asyncio.timeout(SECONDS):
        while not file.exists() or "\n" not in file.read_text():  # noqa: ASYNC110 - a foreign program writes it
            await asyncio.sleep(0.05)
    return file.read_text().splitlines()[0]


class Image:
    """A PNG of eight bits a channel, as browsers write them."""

    def __init__(self, png: bytes) -> None:
        assert png.startswith(b"\x89PNG\r\n\x1a\n")
        self.png = png
        chunks: dict[bytes, bytes] = {}
        place = 8
        while place < len(png):
            (length,) = struct.unpack(">I", png[place : place + 4])
            kind = png[place + 4 : place + 8]
            chunks[kind] = chunks.get(kind, b"") + png[place + 8 : place + 8 + length]
            place += length + 12
        self.width, self.height, depth, colour = struct.unpack(">IIBB", chunks[b"IHDR"][:10])
        assert depth == 8
        assert colour in (2, 6)
        self._channels = 3 if colour == 2 else 4
        self._rows = _unfiltered(
            zlib.decompress(chunks[b"IDAT"]), self.width * self._channels, self._channels
        )

    def pixel(self, x: float, y: float) -> tuple[int, int, int]:
        """Red, green and blue at a place."""
        start = int(x) * self._channels
        red, green, blue = self._rows[int(y)][start : start + 3]
        return red, green, blue


def _unfiltered(content: bytes, width: int, step: int) -> list[bytes]:
    rows: list[bytes] = []
    before = bytes(width)
    for place in range(0, len(content), width + 1):
        row = bytearray(content[place + 1 : place + 1 + width])
        _undo(content[place], row, before, step)
        before = bytes(row)
        rows.append(before)
    return rows


def _undo(kind: int, row: bytearray, before: bytes, step: int) -> None:
    """Take the filter of one row off; the five kinds of the PNG specification."""
    if kind == 2:
        row[:] = bytes((a + b) & 255 for a, b in zip(row, before, strict=True))
        return
    if kind == 0:
        return
    for place, value in enumerate(row):
        left = row[place - step] if place >= step else 0
        corner = before[place - step] if place >= step else 0
        guess = {1: left, 3: (left + before[place]) // 2}.get(kind)
        row[place] = (value + (_paeth(left, before[place], corner) if guess is None else guess)) & 255


def _paeth(left: int, above: int, corner: int) -> int:
    estimate = left + above - corner
    return min((left, above, corner), key=lambda one: abs(estimate - one))
