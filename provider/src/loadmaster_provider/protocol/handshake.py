"""How Terraform starts a provider: environment variables in, one line on standard output back.

Only the standard library, and little of it, is imported here: Terraform waits for the line.
"""

from __future__ import annotations

import base64
import shutil
import socket
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

__all__ = [
    "PROTOCOL_VERSION",
    "HandshakeError",
    "Invitation",
    "Listener",
    "handshake_line",
    "listen",
    "read_invitation",
]

PROTOCOL_VERSION = 6

_COOKIE_NAME = "TF_PLUGIN_MAGIC_COOKIE"
_COOKIE_VALUE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2"
_LONGEST_SOCKET_PATH = 100


class HandshakeError(Exception):
    """This process was not started by a Terraform that it can serve; the text says why."""


class Invitation(NamedTuple):
    """What Terraform said when it started this process."""

    client_certificate: str
    """The PEM certificate that Terraform will show; nobody else may connect."""
    socket_folder: str | None


class Listener(NamedTuple):
    """A socket that already accepts connections, in a folder that only this user can enter."""

    socket: socket.socket
    path: str

    def remove(self) -> None:
        """Delete socket and folder."""
        self.socket.close()
        shutil.rmtree(Path(self.path).parent, ignore_errors=True)


def read_invitation(environment: Mapping[str, str]) -> Invitation:
    """What the environment says; raises ``HandshakeError`` when this is not Terraform or not a version we
    serve.
    """
    if environment.get(_COOKIE_NAME) != _COOKIE_VALUE:
        raise HandshakeError(
            "this program is a Terraform provider and is started by Terraform itself;"
            " name it in required_providers of a configuration and run terraform init"
        )
    offered = environment.get("PLUGIN_PROTOCOL_VERSIONS", str(PROTOCOL_VERSION))
    if str(PROTOCOL_VERSION) not in offered.split(","):
        raise HandshakeError(
            f"this Terraform speaks plugin protocol {offered}, the provider needs {PROTOCOL_VERSION}:"
            " use Terraform 1.11 or newer"
        )
    certificate = environment.get("PLUGIN_CLIENT_CERT", "")
    if not certificate:
        raise HandshakeError(
            "PLUGIN_CLIENT_CERT is not set: Terraform must name the certificate it will connect with"
        )
    return Invitation(certificate, environment.get("PLUGIN_UNIX_SOCKET_DIR") or None)


def listen(folder: str | None = None) -> Listener:
    """A unix socket in a new folder; clients that connect from now on wait until they are served."""
    place = Path(tempfile.mkdtemp(prefix="tfplugin", dir=folder))
    if len(str(place)) > _LONGEST_SOCKET_PATH:
        # the kernel limits the length of a socket's path, and TMPDIR may be deep
        place.rmdir()
        place = Path(tempfile.mkdtemp(prefix="tfplugin", dir="/tmp"))
    path = str(place / "socket")
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listener.bind(path)
    listener.listen(16)
    return Listener(listener, path)


def handshake_line(path: str, certificate: bytes) -> str:
    """The line that Terraform waits for."""
    encoded = base64.b64encode(certificate).decode().rstrip("=")
    return f"1|{PROTOCOL_VERSION}|unix|{path}|grpc|{encoded}"
