"""Files that come back as text where they are text."""

from __future__ import annotations

import base64
import binascii

from loadmaster._saving import SavedFile
from loadmaster._wire.shape import File, Payload

__all__ = ["TextFile"]


class TextFile(File):
    """A file that v2 carries as its text where that is ASCII, and in base64 where a byte of it is not.

    A single word without a line end may be both. It is taken for base64 where something comes out that v2
    would have put into base64; units that add a line end to texts leave no doubt.
    """

    def decode(self, payload: Payload) -> bytes:
        if payload.body is not None:
            return payload.body
        text = self._text(payload)
        try:
            content = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            content = b""
        return text.encode("utf-8") if content.isascii() else content

    def save(self, payload: Payload, target: SavedFile) -> None:
        """As ``decode``, into a file."""
        if not payload.saved:
            target.start()
            target.write(self.decode(payload))
