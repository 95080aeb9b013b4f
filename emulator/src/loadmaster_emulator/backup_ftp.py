"""Backups over FTP, in the clear: written beside their place and then renamed."""

from __future__ import annotations

import contextlib
import ftplib
import io

from .backup_target import BackupTarget, DeliveryError

_SECONDS = 10.0


def store(target: BackupTarget, name: str, content: bytes) -> None:
    """Leave a file on the host; ``DeliveryError`` or ``OSError`` where that fails, and then there is none."""
    path = target.path_of(name)
    partial = f"{path}.part"
    with ftplib.FTP(timeout=_SECONDS) as session:
        try:
            session.connect(target.host, target.port)
            session.login(target.user, target.password)
            session.storbinary(f"STOR {partial}", io.BytesIO(content))
            session.rename(partial, path)
        except ftplib.Error as problem:
            with contextlib.suppress(ftplib.Error, OSError, EOFError):
                session.delete(partial)
            raise DeliveryError(f"ftp://{target.user}@{target.host}:{target.port}: {problem}") from problem
