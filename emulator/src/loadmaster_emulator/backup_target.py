"""Where the settings of a unit say that backups go, and what the files are called there."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from typing import Literal

from .unit import Unit

Method = Literal["ftp", "scp", "sftp"]

_USUAL_PORTS: dict[Method, int] = {"ftp": 21, "scp": 22, "sftp": 22}
_METHODS: dict[str, Method] = {"wput": "ftp", "scp": "scp", "sftp": "sftp"}


class DeliveryError(Exception):
    """A backup did not reach its host; the message says why and holds no secret."""


@dataclass(frozen=True, slots=True)
class BackupTarget:
    """A folder on a host, and the login there."""

    method: Method
    host: str
    port: int
    user: str
    folder: str
    password: str = field(default="", repr=False)
    """Used over FTP only: the others log in with the key."""
    identity: str = field(default="", repr=False)
    """Private SSH key in base64."""

    def path_of(self, name: str) -> str:
        """The path of a file in the folder; without a folder, where the login leads to."""
        return f"{self.folder.rstrip('/')}/{name}" if self.folder else name


def backup_target(unit: Unit) -> BackupTarget:
    """The target of a unit; ``DeliveryError`` where a setting is missing or makes no sense."""
    method = _METHODS[str(unit.setting("backupmethod"))]
    host, port = _host_and_port(_needed(unit, "backuphost"), _USUAL_PORTS[method])
    return BackupTarget(
        method,
        unit.state.shared.names.get(host.lower(), host),
        port,
        user=_needed(unit, "backupuser"),
        folder=_text(unit, "backuppath"),
        password=_text(unit, "backuppassword"),
        identity=_text(unit, "backupident") if method == "ftp" else _needed(unit, "backupident"),
    )


def backup_name(unit: Unit, now: float) -> str:
    """The name of a file: unit and moment (UTC); how an appliance calls it is unverified."""
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(now))
    host = re.sub(r"[^A-Za-z0-9.-]", "-", unit.host_name)
    return f"{host}-{unit.state.unit.serial}-{stamp}.backup"


def _text(unit: Unit, wire: str) -> str:
    return str(unit.setting(wire) or "")


def _needed(unit: Unit, wire: str) -> str:
    found = _text(unit, wire)
    if not found:
        raise DeliveryError(f"{wire} is not set")
    return found


def _host_and_port(text: str, usual: int) -> tuple[str, int]:
    """``host``, ``host:port``, ``[address]:port``, or an address with colons and no port."""
    host, separator, port = text.rpartition(":")
    if not separator or (":" in host and not host.endswith("]")):
        host, port = text, str(usual)
    if not host or not port.isdecimal() or len(port) > 5 or not 0 < int(port) < 65536:
        raise DeliveryError(f"backuphost {text!r} is no host with an optional port")
    return host.removeprefix("[").removesuffix("]"), int(port)
