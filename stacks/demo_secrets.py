"""Secrets for trying things out, made once and kept out of the repository."""

from __future__ import annotations

import secrets
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

__all__ = ["demo_backup_key", "demo_partner_secret"]


def demo_backup_key(folder: Path) -> Path:
    """The file of a private SSH key, with the public one beside it as ``.pub``; the same at every call."""
    file = folder / "backup_key"
    if not file.exists():
        key = Ed25519PrivateKey.generate()
        public = key.public_key().public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH)
        _write(file, key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
        file.with_suffix(".pub").write_bytes(public + b"\n")
    return file


def demo_partner_secret(folder: Path) -> Path:
    """The file of a secret for both units of a pair; the same at every call with the same folder."""
    file = folder / "partner_secret"
    if not file.exists():
        _write(file, secrets.token_hex(24).encode())
    return file


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(mode=0o600)
    file.write_bytes(content)
