"""Several files in one body, as version 1 takes them: a form with a part for each."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

__all__ = ["multipart"]


def multipart(files: Mapping[str, bytes]) -> tuple[str, bytes]:
    """The content type and the body of a form with a file under each name."""
    boundary = hashlib.sha256(b"".join(files.values())).hexdigest()
    body = b"".join(
        b'--%b\r\nContent-Disposition: form-data; name="%b"; filename="%b"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\n%b\r\n"
        % (boundary.encode(), name.encode(), name.encode(), content)
        for name, content in files.items()
    )
    return f"multipart/form-data; boundary={boundary}", body + f"--{boundary}--\r\n".encode()
