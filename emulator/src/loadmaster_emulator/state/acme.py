"""Accounts with issuers of certificates, and the certificates that they gave."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class AcmeState:
    """Accounts with issuers of certificates, and the certificates that they gave."""
