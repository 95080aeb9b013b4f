"""Files with one API key: for their owner only, never half written, never lost once the unit made the key."""

from __future__ import annotations

import os
from pathlib import Path

from pydantic import SecretStr

from loadmaster._exceptions import InvalidCall

__all__ = ["KeyFile"]


class KeyFile:
    """The file that a key is, or will be, in."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> SecretStr | None:
        """The key in the file; ``None`` when there is no file, or nothing in it.

        Raises ``InvalidCall`` when it cannot be read, or holds something else.
        """
        try:
            text = self.path.read_text(encoding="ascii").strip()
        except FileNotFoundError:
            return None
        except UnicodeDecodeError:
            raise InvalidCall(f"{str(self.path)!r} holds something other than an API key") from None
        except OSError as error:
            raise InvalidCall(f"{str(self.path)!r} cannot be read: {error.strerror}") from None
        if len(text.split()) > 1:
            raise InvalidCall(f"{str(self.path)!r} holds something other than an API key")
        return SecretStr(text) if text else None

    def prepare(self) -> None:
        """Make sure that a key can be written here, before one is made: a key without a file is lost."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._write_aside("")
        except OSError as error:
            raise InvalidCall(f"{str(self.path)!r} cannot be written: {error.strerror}") from None

    def write(self, key: SecretStr) -> None:
        """Put the key in the file, whole or not at all, readable for its owner only."""
        try:
            self._write_aside(key.get_secret_value() + "\n")
            self._aside.replace(self.path)
        except OSError as error:
            raise InvalidCall(f"{str(self.path)!r} cannot be written: {error.strerror}") from None

    def leave(self) -> None:
        """Take back what ``prepare`` made, where no key was written."""
        self._aside.unlink(missing_ok=True)

    @property
    def _aside(self) -> Path:
        return self.path.with_name(f".{self.path.name}.new")

    def _write_aside(self, text: str) -> None:
        if self.path.is_dir():
            raise IsADirectoryError(21, "is a folder")
        self._aside.unlink(missing_ok=True)
        descriptor = os.open(self._aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
