"""Clients for the units that a provider block names."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import loadmaster
from loadmaster_provider.configuration import Configuration
from loadmaster_provider.unit_access import UnitAccess

__all__ = ["Clients"]


class Clients:
    """Opens clients as the block says, and closes what was opened."""

    def __init__(self, block: Configuration) -> None:
        self._block = block
        self._opened: list[loadmaster.LoadMaster] = []
        self._authorities: dict[str, Path] = {}

    def open(self, access: UnitAccess, *, url: str | None = None) -> loadmaster.LoadMaster:
        """A client with this unit's credentials and trust, at its own address or at another one."""
        block = self._block
        client = loadmaster.LoadMaster(
            url or access.url,
            api_key=access.api_key,
            username=access.username,
            password=access.password,
            ca=self._authority(access.ca_pem) if access.ca_pem else access.ca_file,
            fingerprint=access.fingerprint,
            verify=block.verify_tls,
            calls_per_second=block.calls_per_second,
            calls_in_flight=block.calls_in_flight,
            timeout_seconds=block.timeout_seconds,
        )
        self._opened.append(client)
        return client

    def close(self) -> None:
        """End the connections and remove what was written to disk."""
        for client in self._opened:
            client.close()
        for authority in self._authorities.values():
            authority.unlink(missing_ok=True)
        self._opened, self._authorities = [], {}

    def _authority(self, text: str) -> Path:
        if text not in self._authorities:
            self._authorities[text] = _private_file(text)
        return self._authorities[text]


def _private_file(text: str) -> Path:
    descriptor, name = tempfile.mkstemp(prefix="loadmaster-ca-", suffix=".pem")
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    return Path(name)
