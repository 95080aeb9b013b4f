"""Files on their way to the appliance: where their bytes come from, and what carries them."""

from __future__ import annotations

import base64
import io
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from loadmaster._exceptions import InvalidCall
from loadmaster._wire.mismatch import Mismatch

__all__ = ["FileContent", "FileSource", "Progress", "Stream"]

FileContent = bytes | str | os.PathLike[str] | BinaryIO
"""A file to send: its bytes, the path of it, or the file opened for reading in binary mode."""
Progress = Callable[[int, int | None], object]
"""Called as a file travels: with the bytes that are done, and with how many there are where that is known."""

_PIECE = 3 * 87_381
"""Bytes read at once: about 256 KiB, and a multiple of 3 so that pieces in base64 join without padding."""
_LONGEST_PATH = 4096
_SHOWN_PATH = 200


@dataclass(frozen=True, slots=True, repr=False)
class FileSource:
    """A file that can be read as often as it has to be sent."""

    size: int
    _open: Callable[[], AbstractContextManager[BinaryIO]]

    def __repr__(self) -> str:
        return f"FileSource({self.size} bytes)"

    @classmethod
    def of(cls, value: object) -> FileSource:
        """The source of a path or an open file; ``Mismatch`` says what is wrong with it."""
        if isinstance(value, str | os.PathLike):
            return cls._of_path(value)
        if not hasattr(value, "read"):
            raise Mismatch("")
        return cls._of_open_file(value)  # type: ignore[arg-type]

    @classmethod
    def _of_path(cls, value: str | os.PathLike[str]) -> FileSource:
        text = str(os.fspath(value))
        if "\n" in text or "\0" in text or len(text) > _LONGEST_PATH:
            raise Mismatch("text is taken for a path, and this is none; give the content itself as bytes")
        path = Path(text)
        try:
            with path.open("rb"):
                size = path.stat().st_size
        except OSError as error:
            # A long text may be anything, a key in place of its path for one.
            shown = repr(text) if len(text) <= _SHOWN_PATH else f"a path of {len(text)} characters"
            raise Mismatch(f"{shown} cannot be read: {error.strerror}") from None
        return cls(size, lambda: path.open("rb"))

    @classmethod
    def _of_open_file(cls, file: BinaryIO) -> FileSource:
        try:
            if not isinstance(file.read(0), bytes):
                raise Mismatch("the file is open for text; expected binary mode")
            if file.seekable():
                start = file.tell()
                size = file.seek(0, os.SEEK_END) - start
                file.seek(start)
                return cls(size, lambda: _rewound(file, start))
            content = file.read()
        except Mismatch:
            raise
        except (OSError, ValueError) as error:
            raise Mismatch(f"the open file cannot be read: {error}") from None
        return cls(len(content), lambda: io.BytesIO(content))

    @classmethod
    def of_bytes(cls, content: bytes) -> FileSource:
        """The source of bytes that are there."""
        return cls(len(content), lambda: io.BytesIO(content))

    def pieces(self) -> Iterator[bytes]:
        """The content from its start. ``InvalidCall`` when the file changes meanwhile or cannot be read."""
        left = self.size
        try:
            with self._open() as file:
                while left:
                    piece = file.read(min(_PIECE, left))
                    if not piece:
                        raise InvalidCall(f"the file to send became shorter, {left} bytes are missing")
                    left -= len(piece)
                    yield piece
        except (OSError, ValueError) as error:
            if isinstance(error, InvalidCall):
                raise
            raise InvalidCall(f"the file to send cannot be read on: {error}") from None

    def read(self) -> bytes:
        """The whole content."""
        return b"".join(self.pieces())


@contextmanager
def _rewound(file: BinaryIO, start: int) -> Iterator[BinaryIO]:
    """A file of the caller's, read from where it stood and left open."""
    file.seek(start)
    yield file


@dataclass(frozen=True, slots=True, repr=False)
class Stream:
    """The body of a request in pieces, around a file."""

    source: FileSource
    before: bytes = b""
    after: bytes = b""
    in_base64: bool = False
    progress: Progress | None = field(default=None)

    def __repr__(self) -> str:
        return f"Stream({self.length} bytes)"

    @property
    def length(self) -> int:
        """Bytes of the whole body."""
        size = (self.source.size + 2) // 3 * 4 if self.in_base64 else self.source.size
        return len(self.before) + size + len(self.after)

    def pieces(self) -> Iterator[tuple[bytes, int]]:
        """What is sent, and with each piece how many bytes of the file are done after it."""
        done = 0
        if self.before:
            yield self.before, 0
        for piece in self._whole_pieces():
            done += len(piece)
            yield (base64.b64encode(piece) if self.in_base64 else piece), done
        if self.after:
            yield self.after, done

    def _whole_pieces(self) -> Iterator[bytes]:
        """Pieces whose length divides by 3, but for the last: a file may be read in any portions."""
        if not self.in_base64:
            yield from self.source.pieces()
            return
        rest = b""
        for piece in self.source.pieces():
            rest += piece
            whole = len(rest) // 3 * 3
            if whole:
                yield rest[:whole]
                rest = rest[whole:]
        if rest:
            yield rest

    def report(self, done: int) -> None:
        """Tell the caller how far it is."""
        if self.progress is not None:
            self.progress(done, self.source.size)

    def watched_by(self, progress: Progress | None) -> Stream:
        """The same body, whose way is told."""
        return replace(self, progress=progress)

    def whole(self) -> bytes:
        """All pieces together, for transports that cannot send them one by one."""
        found = bytearray()
        for piece, done in self.pieces():
            found += piece
            self.report(done)
        return bytes(found)
