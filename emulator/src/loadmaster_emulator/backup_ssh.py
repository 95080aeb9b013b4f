"""Backups over SFTP and SCP, logging in with the private key of the settings.

Whether an appliance checks the key of the host is unverified; here every host is believed. SFTP writes beside
the place and renames; SCP has no renaming, so the file stands under its name while it is written.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import contextlib
import tempfile
from pathlib import Path

from .backup_target import BackupTarget, DeliveryError

try:
    import asyncssh
except ImportError as problem:
    raise DeliveryError("sftp and scp need asyncssh: install loadmaster-emulator[delivery]") from problem

_CONNECT_SECONDS = 10.0
_WHOLE_SECONDS = 60.0


def store(target: BackupTarget, name: str, content: bytes) -> None:
    """Leave a file on the host; ``DeliveryError`` or ``OSError`` where that fails."""
    key = _key(target.identity)
    try:
        # The SCP of this library sends files only.
        with tempfile.NamedTemporaryFile(prefix="loadmaster-backup-") as local:
            Path(local.name).write_bytes(content)
            sending = _send(target, key, local.name, target.path_of(name))
            asyncio.run(asyncio.wait_for(sending, _WHOLE_SECONDS))
    except asyncssh.Error as problem:
        where = f"{target.method}://{target.user}@{target.host}:{target.port}"
        raise DeliveryError(f"{where}: {problem.reason}") from problem


def _key(identity: str) -> asyncssh.SSHKey:
    try:
        return asyncssh.import_private_key(base64.b64decode(identity, validate=True))
    except (binascii.Error, ValueError) as problem:
        raise DeliveryError("backupident is no private SSH key in base64") from problem


async def _send(target: BackupTarget, key: asyncssh.SSHKey, local: str, path: str) -> None:
    async with asyncssh.connect(
        target.host,
        target.port,
        username=target.user,
        client_keys=[key],
        known_hosts=None,
        config=None,
        agent_path=None,
        connect_timeout=_CONNECT_SECONDS,
    ) as connection:
        if target.method == "scp":
            await asyncssh.scp(local, (connection, path))
            return
        async with connection.start_sftp_client() as session:
            await _put(session, local, path)


async def _put(session: asyncssh.SFTPClient, local: str, path: str) -> None:
    partial = f"{path}.part"
    try:
        await session.put(local, partial)
        await session.posix_rename(partial, path)
    except asyncssh.Error:
        with contextlib.suppress(asyncssh.Error, OSError):
            await session.remove(partial)
        raise
