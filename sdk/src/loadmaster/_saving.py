"""Downloads into files: whole or not at all, and never over a file that nobody wanted replaced."""

from __future__ import annotations

import binascii
import os
import secrets
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from loadmaster._exceptions import InvalidCall

__all__ = ["SavedFile"]

_SLICE = 4 * 65_536
"""Characters of base64 that are decoded at once."""


class SavedFile:
    """The file that a download becomes. Written beside its place and put there in the end.

    ``InvalidCall`` where it cannot be written, or where there is a file that is not to be replaced; both are
    looked at before anything is sent.
    """

    def __init__(self, path: str | os.PathLike[str], *, overwrite: bool) -> None:
        self.path = Path(path)
        self._overwrite = overwrite
        self._aside = self.path.with_name(f".{self.path.name}.{secrets.token_hex(4)}.part")
        self._file: BinaryIO | None = None

    def __enter__(self) -> Self:
        if self.path.exists() and not self.path.is_file():
            kind = "a folder" if self.path.is_dir() else "no ordinary file"
            raise InvalidCall(f"to is {str(self.path)!r}, which is {kind}; expected the name of a file")
        if not self._overwrite and os.path.lexists(self.path):
            raise self._exists()
        try:
            # What comes may be a backup or a key.
            descriptor = os.open(self._aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except OSError as error:
            raise InvalidCall(
                f"to is {str(self.path)!r}, which cannot be written: {error.strerror}"
            ) from None
        self._file = os.fdopen(descriptor, "wb")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()
        self._aside.unlink(missing_ok=True)

    def start(self) -> None:
        """Forget what was written: the download begins anew."""
        self._opened.seek(0)
        self._opened.truncate()

    def write(self, content: bytes | bytearray) -> None:
        """Write the next bytes."""
        try:
            self._opened.write(content)
        except OSError as error:
            raise InvalidCall(f"{str(self.path)!r} cannot be written: {error.strerror}") from None

    def write_base64(self, text: str) -> bool:
        """Write what the text stands for, in portions; False, and nothing written, where it is no base64."""
        self.start()
        if text.find("=", 0, len(text) - 2) >= 0:
            return False
        try:
            for at in range(0, len(text), _SLICE):
                self.write(binascii.a2b_base64(text[at : at + _SLICE], strict_mode=True))
        except ValueError as error:
            if isinstance(error, InvalidCall):
                raise
            self.start()
            return False
        return True

    def finish(self) -> Path:
        """Put the file in its place."""
        try:
            self._opened.flush()
            os.fsync(self._opened.fileno())
            self._opened.close()
            if self._overwrite:
                self._aside.replace(self.path)
            else:
                self._put_where_nothing_is()
        except FileExistsError:
            raise self._exists() from None
        except OSError as error:
            raise InvalidCall(f"{str(self.path)!r} cannot be written: {error.strerror}") from None
        return self.path

    def _put_where_nothing_is(self) -> None:
        """A link fails where a file came up meanwhile; some file systems have none."""
        try:
            os.link(self._aside, self.path)
        except FileExistsError:
            raise
        except (OSError, NotImplementedError):
            if os.path.lexists(self.path):
                raise FileExistsError from None
            self._aside.replace(self.path)

    def _exists(self) -> InvalidCall:
        return InvalidCall(f"to is {str(self.path)!r}, which exists; give overwrite=True to replace it")

    @property
    def _opened(self) -> BinaryIO:
        assert self._file is not None, "written to between entering and leaving"
        return self._file
