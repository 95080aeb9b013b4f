"""Hosts that take backups, on loopback: OpenSSH's own daemon for SFTP and SCP, and a small FTP server."""

from __future__ import annotations

import base64
import getpass
import logging
import os
import subprocess
import threading
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.conftest import find_program
from tests.support.log_collector import free_port, wait_until_listening

__all__ = ["BackupHost", "ftp_host", "ssh_host"]

_SSHD = """
ListenAddress 127.0.0.1
Port {port}
HostKey {folder}/host_key
AuthorizedKeysFile {folder}/authorized_keys
PidFile {folder}/sshd.pid
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
StrictModes no
UsePAM no
Subsystem sftp internal-sftp
"""


@dataclass
class BackupHost:
    """Where backups go and how to log in."""

    port: int
    user: str
    folder: Path
    """Where the files end up on this machine."""
    path: str
    """The same folder as the host calls it."""
    password: str = ""
    identity: str = ""
    """Private SSH key in base64, as the unit's ``backupident`` takes it."""

    @property
    def host(self) -> str:
        """Host and port as the unit's ``backuphost`` takes them."""
        return f"127.0.0.1:{self.port}"

    def files(self) -> list[str]:
        """Names of the files that have arrived, partial ones included."""
        return sorted(one.name for one in self.folder.iterdir())

    def wait_for_files(self, count: int) -> list[str]:
        """Names of the files once there are ``count`` whole ones."""
        deadline = time.monotonic() + 20
        while len(self.files()) < count or any(name.endswith(".part") for name in self.files()):
            assert time.monotonic() < deadline, self.files()
            time.sleep(0.02)
        return self.files()


@contextmanager
def ssh_host(folder: Path) -> Iterator[BackupHost]:
    """OpenSSH's daemon with a host key of its own, for the user who runs the tests."""
    etc, inbox = folder / "sshd", folder / "sftp-inbox"
    etc.mkdir(mode=0o700)
    inbox.mkdir()
    login = Ed25519PrivateKey.generate()
    _write_key(etc / "host_key", Ed25519PrivateKey.generate())
    (etc / "authorized_keys").write_bytes(
        login.public_key().public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH)
    )
    port = free_port()
    (etc / "sshd_config").write_text(_SSHD.format(port=port, folder=etc))
    if os.geteuid() == 0:
        # Only as root does the daemon insist on the folder that the system makes for it at boot.
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
    program = find_program("sshd")
    assert program is not None
    command = [program, "-D", "-e", "-f", str(etc / "sshd_config")]
    with (etc / "log").open("wb") as log, subprocess.Popen(command, stderr=log) as running:
        try:
            wait_until_listening(running, port)
            identity = base64.b64encode(_private(login)).decode()
            yield BackupHost(port, getpass.getuser(), inbox, str(inbox), identity=identity)
        finally:
            running.terminate()


@contextmanager
def ftp_host(folder: Path) -> Iterator[BackupHost]:
    """An FTP server with one user."""
    authorizers, handlers, servers = (_ftp_library(name) for name in ("authorizers", "handlers", "servers"))
    logging.getLogger("pyftpdlib").setLevel(logging.ERROR)
    (folder / "ftp" / "inbox").mkdir(parents=True)
    authorizer = authorizers.DummyAuthorizer()
    authorizer.add_user("backup", "ftp-password", str(folder / "ftp"), perm="elradfmw")
    handler = type("Handler", (handlers.FTPHandler,), {"authorizer": authorizer, "auth_failed_timeout": 0})
    server = servers.FTPServer(("127.0.0.1", 0), handler)
    ended = threading.Event()

    def serve() -> None:
        while not ended.is_set():
            server.serve_forever(timeout=0.05, blocking=False)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        port = int(server.socket.getsockname()[1])
        yield BackupHost(port, "backup", folder / "ftp" / "inbox", "/inbox", password="ftp-password")
    finally:
        ended.set()
        thread.join(timeout=10)
        with suppress(OSError):
            server.close_all()


def _ftp_library(name: str) -> Any:
    """A module of pyftpdlib, which has no annotations and uses what Python 3.11 is about to drop."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return import_module(f"pyftpdlib.{name}")


def _write_key(path: Path, key: Ed25519PrivateKey) -> None:
    path.touch(mode=0o600)
    path.write_bytes(_private(key))


def _private(key: Ed25519PrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.OpenSSH, serialization.NoEncryption()
    )
